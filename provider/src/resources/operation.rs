//! What is done to an object, seen from the attributes beside its document, and what each operation knows.

use mapping::Value;

use super::controls::{Setting, Shared};
use super::{Failed, NextStart, Notes, Step};
use crate::cancel::Cancel;
use crate::libvirt;

/// What is done to an object.
#[derive(Clone, Copy)]
pub enum Operation<'a> {
    /// It was defined just now.
    Create(&'a Create<'a>),
    /// Its definition was changed, or it is adopted.
    Update(&'a Update<'a>),
    /// It is removed.
    Delete(&'a Delete<'a>),
}

/// The create of an object.
pub struct Create<'a> {
    /// The state after.
    pub planned: &'a Value,
    /// Cancelled when the user asks to stop.
    pub cancel: &'a Cancel,
}

/// The change of an object in place.
pub struct Update<'a> {
    /// The state before; nothing where the object is adopted.
    pub prior: Option<&'a Value>,
    /// The state after.
    pub planned: &'a Value,
    /// Whether the object ran before the change.
    pub was_active: bool,
    /// Whether it is restarted.
    pub restart: Restart,
    /// Cancelled when the user asks to stop.
    pub cancel: &'a Cancel,
}

/// The delete of an object.
pub struct Delete<'a> {
    /// The state before.
    pub prior: &'a Value,
    /// Whether the create of the object was completed. Otherwise files that it names may be older than it.
    pub is_settled: bool,
    /// Cancelled when the user asks to stop.
    pub cancel: &'a Cancel,
}

impl<'a> Operation<'a> {
    /// Its name in `timeouts`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Create(_) => "create",
            Self::Update(Update { prior: None, .. }) => "create",
            Self::Update(_) => "update",
            Self::Delete(_) => "delete",
        }
    }

    /// Cancelled when the user asks to stop.
    pub fn cancel(&self) -> &'a Cancel {
        match self {
            Self::Create(create) => create.cancel,
            Self::Update(update) => update.cancel,
            Self::Delete(delete) => delete.cancel,
        }
    }

    /// The state before, where the object was managed.
    pub fn prior(&self) -> Option<&'a Value> {
        match self {
            Self::Create(_) => None,
            Self::Update(update) => update.prior,
            Self::Delete(delete) => Some(delete.prior),
        }
    }

    /// The state after, where the object stays.
    pub fn planned(&self) -> Option<&'a Value> {
        match self {
            Self::Create(create) => Some(create.planned),
            Self::Update(update) => Some(update.planned),
            Self::Delete(_) => None,
        }
    }

    /// Whether the plan starts or stops the object; nothing where it leaves that as it is.
    pub fn planned_power(&self) -> Option<bool> {
        self.changed(|shared| shared.running)
    }

    /// Sets whether the object starts with the daemon, where the plan changes that.
    pub fn set_autostart(
        &self,
        present: impl FnOnce() -> libvirt::Result<bool>,
        set: impl FnOnce(bool) -> libvirt::Result<()>,
    ) -> Result<(), Failed> {
        let Some(planned) = self.changed(|shared| shared.autostart) else { return Ok(()) };
        if present().step("read")? == planned {
            return Ok(());
        }
        set(planned).step("set autostart of")
    }

    /// Whether the object ran before.
    pub fn was_active(&self) -> bool {
        matches!(self, Self::Update(Update { was_active: true, .. }))
    }

    /// Whether the object is to be restarted.
    pub fn needs_restart(&self) -> bool {
        matches!(self, Self::Update(Update { restart: Restart::Needed, .. }))
    }

    fn changed(&self, setting: impl Fn(Shared) -> Setting<bool>) -> Option<bool> {
        let planned = setting(Shared::of(self.planned()?)).known()?;
        let prior = self.prior().and_then(|prior| setting(Shared::of(prior)).known());
        (prior != Some(planned)).then_some(planned)
    }
}

/// What bringing an object to its planned state did, whether it succeeded or not.
#[derive(Debug, Default)]
pub struct Settled {
    /// Whether the object may have changed.
    pub has_acted: bool,
    /// What it was started from, if it was started.
    pub started: Option<NextStart>,
    /// What the resource remembers from now on.
    pub notes: Notes,
    /// The step that failed.
    pub failure: Option<Failed>,
}

impl Settled {
    /// Nothing is done; `notes` are those from before.
    pub fn nothing(notes: &Notes) -> Self {
        Self { notes: notes.clone(), ..Self::default() }
    }

    /// What some steps did, and which of them failed; `notes` are those from before.
    pub fn by(notes: &Notes, steps: impl FnOnce(&mut Self) -> Result<(), Failed>) -> Self {
        let mut settled = Self { has_acted: true, ..Self::nothing(notes) };
        settled.failure = steps(&mut settled).err();
        settled
    }
}

/// Whether a change restarts its object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restart {
    /// The plan did not announce a restart.
    Unplanned,
    /// The plan announced a restart, for which there is no reason as yet.
    Planned,
    /// The plan announced a restart, and what is stored is not what runs.
    Needed,
}

/// What an object was before a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Its name.
    pub name: String,
    /// Whether it ran.
    pub was_active: bool,
}
