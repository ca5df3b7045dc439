//! Constructors of rows for generated code and hand-written shapes: a default row, and a method for each deviation.

use super::{
    Canon, Flags, Kind, List, NO_RULES, Namespace, Pair, Row, Rules, Since, Tag, When, Word,
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
        rules: &NO_RULES,
        split: &[],
        since: None,
        doc,
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
