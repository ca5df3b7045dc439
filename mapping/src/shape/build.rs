//! Constructors of rows for generated code and hand-written shapes: a default row, and a method for each deviation.

use super::{
    Canon, Check, Flags, Kind, List, NO_RULES, Namespace, Pair, Row, Rules, Scalar, Since, Tag,
    When, Word,
};
use crate::schema::Presence;

impl Row {
    /// Adds a flag.
    pub const fn flag(mut self, flag: Flags) -> Self {
        self.flags = self.flags.with(flag);
        self
    }

    /// Sets the presence.
    pub const fn presence(mut self, presence: Presence) -> Self {
        self.presence = presence;
        self
    }

    /// Sets the comparison class.
    pub const fn canon(mut self, canon: Canon) -> Self {
        self.canon = canon;
        self
    }

    /// Sets what a check of the value reports.
    pub const fn check(mut self, check: Check) -> Self {
        self.check = check;
        self
    }

    /// Makes the row a list that the configuration owns.
    pub const fn owned(mut self) -> Self {
        self.list = List::Owned;
        self
    }

    /// Sets the rules.
    pub const fn rules(mut self, rules: &'static Rules) -> Self {
        self.rules = rules;
        self
    }

    /// Restricts the row to children for which conditions hold.
    pub const fn split(mut self, when: &'static [When]) -> Self {
        self.split = when;
        self
    }

    /// Sets the libvirt release that added the row.
    pub const fn since(mut self, since: Since) -> Self {
        self.since = Some(since);
        self
    }

    /// Sets the namespace.
    pub const fn namespace(mut self, namespace: &'static Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }
}

/// A row without policy: optional, compared literally.
pub const fn row(xml: &'static str, name: &'static str, kind: Kind, doc: &'static str) -> Row {
    Row {
        xml,
        tag: Tag::of_row(xml, &kind),
        namespace: None,
        name,
        kind,
        presence: Presence::Optional,
        canon: Canon::Exact,
        list: List::Ignored,
        flags: Flags(0),
        check: check_of(&kind),
        rules: &NO_RULES,
        split: &[],
        since: None,
        doc,
    }
}

/// What a check of a value reports unless policy sets it: libvirt refuses unknown words and numbers out of range.
const fn check_of(kind: &Kind) -> Check {
    match kind {
        Kind::Attribute(scalar)
        | Kind::Text(scalar)
        | Kind::Leaf(scalar)
        | Kind::Leaves(scalar) => match scalar {
            Scalar::Words(_) | Scalar::Bool(_) | Scalar::Integer(_) | Scalar::Decimal => {
                Check::Error
            }
            Scalar::Text | Scalar::Any | Scalar::Class(_) | Scalar::Union(_) => Check::None,
        },
        _ => Check::None,
    }
}

/// A word that every supported libvirt version knows.
pub const fn word(text: &'static str) -> Word {
    Word { text, since: None }
}

/// A word that a libvirt release added.
pub const fn word_since(text: &'static str, since: Since) -> Word {
    Word { text, since: Some(since) }
}

/// The words `yes` and `no`.
pub const YES_NO: Pair = Pair { yes: Some("yes"), no: Some("no") };

/// The words `on` and `off`.
pub const ON_OFF: Pair = Pair { yes: Some("on"), no: Some("off") };
