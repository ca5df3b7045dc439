//! How generated code and hand-written shapes spell rows: a default, and a call for each thing beyond it.

use super::{Canon, Flags, Kind, List, NO_RULES, Namespace, Pair, Row, Rules, When, Word};
use crate::schema::Presence;

impl Row {
    /// The same row with a property more.
    pub const fn flag(mut self, flag: Flags) -> Self {
        self.flags = self.flags.with(flag);
        self
    }

    /// The same row with another presence.
    pub const fn presence(mut self, presence: Presence) -> Self {
        self.presence = presence;
        self
    }

    /// The same row, compared by another class.
    pub const fn canon(mut self, canon: Canon) -> Self {
        self.canon = canon;
        self
    }

    /// The same row as a list that the user owns whole.
    pub const fn owned(mut self) -> Self {
        self.list = List::Owned;
        self
    }

    /// The same row with rules.
    pub const fn rules(mut self, rules: &'static Rules) -> Self {
        self.rules = rules;
        self
    }

    /// The same row for the children under some conditions only.
    pub const fn split(mut self, when: &'static [When]) -> Self {
        self.split = when;
        self
    }

    /// The same row with the first version that knows it.
    pub const fn since(mut self, version: &'static str) -> Self {
        self.since = Some(version);
        self
    }

    /// The same row in a namespace.
    pub const fn namespace(mut self, namespace: &'static Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }
}

/// A row without policy: optional, compared to the letter.
pub const fn row(xml: &'static str, name: &'static str, kind: Kind, doc: &'static str) -> Row {
    Row {
        xml,
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

/// A word that every supported libvirt knows.
pub const fn word(text: &'static str) -> Word {
    Word { text, since: None }
}

/// A word that newer libvirts know.
pub const fn word_since(text: &'static str, version: &'static str) -> Word {
    Word { text, since: Some(version) }
}

/// The words `yes` and `no`.
pub const YES_NO: Pair = Pair { yes: Some("yes"), no: Some("no") };

/// The words `on` and `off`.
pub const ON_OFF: Pair = Pair { yes: Some("on"), no: Some("off") };
