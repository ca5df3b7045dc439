//! An edit of a guest: as replacements in its configuration, and as what it does to the document that libvirt
//! stores. The edits themselves are in [`super::edits_of_guest`] and [`super::edits_of_devices`].

/// Texts and what stands in their place; each text occurs once.
pub(crate) type Replacements = &'static [(&'static str, &'static str)];

/// An edit.
pub(crate) struct Edit {
    /// Its name, also that of the guest it is made on.
    pub(crate) name: &'static str,
    given: Replacements,
    made: Replacements,
    /// What the stored document says only after the edit.
    pub(crate) gains: &'static [&'static str],
    /// What the stored document says only before the edit.
    pub(crate) loses: &'static [&'static str],
    /// What the stored document says before and after it.
    pub(crate) keeps: &'static [&'static str],
    /// The kinds of device that may get another address for it; `*` for all.
    pub(crate) moves: &'static [&'static str],
    /// Whether it is the password that changes.
    pub(crate) is_of_password: bool,
    /// Whether a running guest needs no restart for it.
    pub(crate) is_immediate: bool,
}

/// An edit that makes these replacements.
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
        is_immediate: false,
    }
}

impl Edit {
    /// Replacements that make the configuration to start from.
    pub(crate) const fn given(self, given: Replacements) -> Self {
        Self { given, ..self }
    }

    pub(crate) const fn gains(self, gains: &'static [&'static str]) -> Self {
        Self { gains, ..self }
    }

    pub(crate) const fn loses(self, loses: &'static [&'static str]) -> Self {
        Self { loses, ..self }
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
        Self { is_immediate: true, ..self }
    }

    /// The configuration before the edit, made from a guest's.
    pub(crate) fn before(&self, body: &str) -> String {
        let given = self.given_in(body);
        given.unwrap_or_else(|| panic!("{} does not fit\n{body}", self.name))
    }

    /// The configuration after the edit, made from a guest's.
    pub(crate) fn after(&self, body: &str) -> String {
        let before = self.before(body);
        let made = self.made_in(&before);
        made.unwrap_or_else(|| panic!("{} does not fit\n{before}", self.name))
    }

    /// What the edit starts from put into a configuration, if it fits.
    pub(crate) fn given_in(&self, body: &str) -> Option<String> {
        replaced(body, self.given)
    }

    /// The edit made in a configuration, if it fits.
    pub(crate) fn made_in(&self, body: &str) -> Option<String> {
        replaced(body, self.made)
    }
}

/// A text with others in place of its parts; nothing when it does not have each of them once.
fn replaced(text: &str, parts: Replacements) -> Option<String> {
    parts.iter().try_fold(text.to_owned(), |text, (part, other)| {
        (text.matches(part).count() == 1).then(|| text.replacen(part, other, 1))
    })
}
