//! An edit of a guest: as replacements in its configuration, and as what it does to the document that libvirt
//! stores. The edits themselves are in [`crate::domain_edits_of_guest`] and [`crate::domain_edits_of_devices`].

/// Texts and what stands in their place; each text occurs once.
pub(crate) type Replacements = &'static [(&'static str, &'static str)];

/// An edit.
pub(crate) struct Edit {
    /// Its name, also that of the guest it is made on.
    pub(crate) name: &'static str,
    given: Replacements,
    change: Replacements,
    /// What the stored document says only after the edit.
    pub(crate) gains: &'static [&'static str],
    /// What the stored document says only before the edit.
    pub(crate) loses: &'static [&'static str],
    /// The kinds of device that may get another address for it; `*` for all.
    pub(crate) moves: &'static [&'static str],
    /// Whether it is the password that changes.
    pub(crate) is_of_password: bool,
    /// Whether a running guest needs no restart for it.
    pub(crate) is_immediate: bool,
}

/// An edit that makes these replacements.
pub(crate) const fn edit(name: &'static str, change: Replacements) -> Edit {
    Edit {
        name,
        given: &[],
        change,
        gains: &[],
        loses: &[],
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
        let replaced = replaced(body, self.given);
        replaced.unwrap_or_else(|text| panic!("{}: not once {text:?} in\n{body}", self.name))
    }

    /// The configuration after the edit, made from a guest's.
    pub(crate) fn after(&self, body: &str) -> String {
        let before = self.before(body);
        replaced(&before, self.change)
            .unwrap_or_else(|text| panic!("{}: not once {text:?} in\n{before}", self.name))
    }
}

fn replaced(text: &str, parts: Replacements) -> Result<String, &'static str> {
    let mut text = text.to_owned();
    for (part, other) in parts {
        if text.matches(part).count() != 1 {
            return Err(part);
        }
        text = text.replacen(part, other, 1);
    }
    Ok(text)
}
