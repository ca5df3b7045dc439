//! How generated code and hand-written shapes spell rows: a default, and a call for each thing beyond it.

use super::{Canon, Flags, Kind, List, Namespace, Pair, Row, When, Word};
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

    /// The same row with what libvirt derives it from.
    pub const fn derived_from(mut self, paths: &'static [&'static str]) -> Self {
        self.derived_from = paths;
        self
    }

    /// The same row for the children under some conditions only.
    pub const fn split(mut self, when: &'static [When]) -> Self {
        self.split = when;
        self
    }

    /// The same row with the text that libvirt adds.
    pub const fn added(mut self, text: &'static str) -> Self {
        self.added = Some(text);
        self
    }

    /// The same row with the elements that libvirt derives anew.
    pub const fn renewed(mut self, text: &'static str) -> Self {
        self.renewed = Some(text);
        self
    }

    /// The same row with the words for what may lie over its elements.
    pub const fn overlays(mut self, text: &'static str) -> Self {
        self.overlays = Some(text);
        self
    }

    /// The same row with the elements that give way to one of the user's.
    pub const fn stand_in(mut self, text: &'static str) -> Self {
        self.stand_in = Some(text);
        self
    }

    /// The same row with the elements that libvirt adds for others.
    pub const fn needed_by(mut self, text: &'static str) -> Self {
        self.needed_by = Some(text);
        self
    }

    /// The same row with the list of which it names an element.
    pub const fn plugged_into(mut self, text: &'static str) -> Self {
        self.plugged_into = Some(text);
        self
    }

    /// The same row with the path by which libvirt groups its elements.
    pub const fn grouped_by(mut self, path: &'static str) -> Self {
        self.grouped_by = Some(path);
        self
    }

    /// The same row with the words that say nothing.
    pub const fn void(mut self, text: &'static str) -> Self {
        self.void = Some(text);
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
        derived_from: &[],
        added: None,
        renewed: None,
        stand_in: None,
        needed_by: None,
        plugged_into: None,
        grouped_by: None,
        void: None,
        overlays: None,
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
