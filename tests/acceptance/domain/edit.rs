//! An edit of a guest: as replacements in its configuration, and as the changes of the document that libvirt
//! stores. The edits are in the tables `edits_*.rs`.

/// Texts and their replacements; each text occurs once.
pub(crate) type Replacements = &'static [(&'static str, &'static str)];

/// An edit.
pub(crate) struct Edit {
    /// Its name, which is also the name of its guest.
    pub(crate) name: &'static str,
    given: Replacements,
    made: Replacements,
    /// Content of the stored document only after the edit.
    pub(crate) gains: &'static [&'static str],
    /// Content of the stored document only before the edit.
    pub(crate) loses: &'static [&'static str],
    /// Content of the stored document before and after the edit.
    pub(crate) keeps: &'static [&'static str],
    /// The kinds of device that may get another address for it; `*` for all.
    pub(crate) moves: &'static [&'static str],
    /// Whether the edit changes a password.
    pub(crate) is_of_password: bool,
    /// Content that the running guest has at once, although the rest of the edit waits.
    pub(crate) early: &'static [&'static str],
    /// When it takes effect in a running guest.
    effect: Effect,
    /// The first libvirt with which it does; before, it takes effect at the next start.
    since: Version,
}

/// A version of libvirt.
pub(crate) type Version = (u32, u32, u32);

/// When an edit takes effect in a running guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// At its next start.
    Restart,
    /// Nothing waits: the guest does not depend on it, or uses it when it starts next.
    Nothing,
    /// Live.
    Live,
    /// Live, and so is its reversal if the guest releases a device.
    Attach,
    /// Live if the guest releases a device.
    Detach,
}

/// An edit with these replacements.
pub(crate) const fn edit(name: &'static str, made: Replacements) -> Edit {
    Edit {
        name,
        given: &[],
        made,
        gains: &[],
        loses: &[],
        keeps: &[],
        moves: &[],
        is_of_password: false,
        early: &[],
        effect: Effect::Restart,
        since: (0, 0, 0),
    }
}

impl Edit {
    /// Replacements that result in the initial configuration.
    pub(crate) const fn given(self, given: Replacements) -> Self {
        Self { given, ..self }
    }

    pub(crate) const fn gains(self, gains: &'static [&'static str]) -> Self {
        Self { gains, ..self }
    }

    pub(crate) const fn loses(self, loses: &'static [&'static str]) -> Self {
        Self { loses, ..self }
    }

    pub(crate) const fn early(self, early: &'static [&'static str]) -> Self {
        Self { early, ..self }
    }

    pub(crate) const fn keeps(self, keeps: &'static [&'static str]) -> Self {
        Self { keeps, ..self }
    }

    pub(crate) const fn moves(self, moves: &'static [&'static str]) -> Self {
        Self { moves, ..self }
    }

    pub(crate) const fn of_password(self) -> Self {
        Self { is_of_password: true, ..self }
    }

    pub(crate) const fn immediate(self) -> Self {
        Self { effect: Effect::Nothing, ..self }
    }

    pub(crate) const fn live(self) -> Self {
        Self { effect: Effect::Live, ..self }
    }

    pub(crate) const fn attach(self) -> Self {
        Self { effect: Effect::Attach, ..self }
    }

    pub(crate) const fn detach(self) -> Self {
        Self { effect: Effect::Detach, ..self }
    }

    pub(crate) const fn since(self, since: Version) -> Self {
        Self { since, ..self }
    }

    /// When it takes effect in a guest of this libvirt.
    pub(crate) fn effect_on(&self, version: Version) -> Effect {
        if version < self.since { Effect::Restart } else { self.effect }
    }

    /// The configuration before the edit, derived from a guest's.
    pub(crate) fn before(&self, body: &str) -> String {
        let given = self.before_in(body);
        given.unwrap_or_else(|| panic!("{} does not fit\n{body}", self.name))
    }

    /// The configuration after the edit, derived from a guest's.
    pub(crate) fn after(&self, body: &str) -> String {
        let before = self.before(body);
        let made = self.after_in(&before);
        made.unwrap_or_else(|| panic!("{} does not fit\n{before}", self.name))
    }

    /// Adds the initial configuration of the edit to a configuration, if that is possible.
    pub(crate) fn before_in(&self, body: &str) -> Option<String> {
        replaced(body, self.given)
    }

    /// A configuration after the edit, if it applies.
    pub(crate) fn after_in(&self, body: &str) -> Option<String> {
        replaced(body, self.made)
    }
}

/// A text after replacements; none unless it contains each replaced text exactly once.
fn replaced(text: &str, parts: Replacements) -> Option<String> {
    parts.iter().try_fold(text.to_owned(), |text, (part, other)| {
        (text.matches(part).count() == 1).then(|| text.replacen(part, other, 1))
    })
}
