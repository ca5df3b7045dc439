//! The operations on an object, with the data that each of them has.

use mapping::Value;

use super::{Failed, NextStart, Notes, StepContext};
use crate::cancel::Cancel;
use crate::controls::{Setting, Shared};
use crate::diagnostic::Diagnostics;
use crate::libvirt;

/// An operation on an object.
#[derive(Clone, Copy)]
pub enum Operation<'a> {
    /// The object has just been defined.
    Create(&'a Create<'a>),
    /// Its definition was changed, or it is adopted.
    Update(&'a Update<'a>),
    /// The object is removed.
    Delete(&'a Delete<'a>),
}

/// The create of an object.
pub struct Create<'a> {
    /// The planned state.
    pub planned: &'a Value,
    /// The configuration, including write-only values.
    pub config: &'a Value,
    /// Cancelled when the user cancels the run.
    pub cancel: &'a Cancel,
}

/// The change of an object in place.
pub struct Update<'a> {
    /// The prior state; none if the object is adopted.
    pub prior: Option<&'a Value>,
    /// The planned state.
    pub planned: &'a Value,
    /// The configuration, including write-only values.
    pub config: &'a Value,
    /// Whether the object was active before the change.
    pub was_active: bool,
    /// Whether it is restarted.
    pub restart: Restart,
    /// Cancelled when the user cancels the run.
    pub cancel: &'a Cancel,
}

/// The delete of an object.
pub struct Delete<'a> {
    /// The prior state.
    pub prior: &'a Value,
    /// Whether the create of the object was completed. If not, files that the object refers to may have existed before
    /// it.
    pub is_settled: bool,
    /// Cancelled when the user cancels the run.
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

    /// Cancelled when the user cancels the run.
    pub fn cancel(&self) -> &'a Cancel {
        match self {
            Self::Create(create) => create.cancel,
            Self::Update(update) => update.cancel,
            Self::Delete(delete) => delete.cancel,
        }
    }

    /// The prior state, if the object was managed.
    pub fn prior(&self) -> Option<&'a Value> {
        match self {
            Self::Create(_) => None,
            Self::Update(update) => update.prior,
            Self::Delete(delete) => Some(delete.prior),
        }
    }

    /// The planned state, unless the object is removed.
    pub fn planned(&self) -> Option<&'a Value> {
        match self {
            Self::Create(create) => Some(create.planned),
            Self::Update(update) => Some(update.planned),
            Self::Delete(_) => None,
        }
    }

    /// Whether the plan starts or stops the object; none if it does neither.
    pub fn planned_power(&self) -> Option<bool> {
        self.changed(|shared| shared.running)
    }

    /// Sets whether the object starts with the daemon, if the plan changes it.
    pub fn set_autostart(
        &self,
        present: impl FnOnce() -> libvirt::Result<bool>,
        set: impl FnOnce(bool) -> libvirt::Result<()>,
    ) -> Result<(), Failed> {
        let Some(planned) = self.changed(|shared| shared.autostart) else { return Ok(()) };
        if present().step("read")? == planned {
            return Ok(());
        }
        set(planned).step("set its autostart flag")
    }

    /// Whether the object was active before the operation.
    pub fn was_active(&self) -> bool {
        matches!(self, Self::Update(Update { was_active: true, .. }))
    }

    /// Whether the object needs a restart.
    pub fn needs_restart(&self) -> bool {
        matches!(self, Self::Update(Update { restart: Restart::Needed, .. }))
    }

    fn changed(&self, setting: impl Fn(Shared) -> Setting<bool>) -> Option<bool> {
        let planned = setting(Shared::of(self.planned()?)).known()?;
        let prior = self.prior().and_then(|prior| setting(Shared::of(prior)).known());
        (prior != Some(planned)).then_some(planned)
    }
}

/// The result of bringing an object to its planned state, successful or not.
#[derive(Debug, Default)]
pub struct Settled {
    /// Whether the object may have changed.
    pub has_acted: bool,
    /// The definition that it was started from, if it was started.
    pub started: Option<NextStart>,
    /// The notes to record.
    pub notes: Notes,
    /// Warnings to the user.
    pub warnings: Diagnostics,
    /// The step that failed.
    pub failure: Option<Failed>,
}

impl Settled {
    /// The result without any steps; `notes` are the current ones.
    pub fn nothing(notes: &Notes) -> Self {
        Self { notes: notes.clone(), ..Self::default() }
    }

    /// The result of some steps, including the step that failed; `notes` are the current ones.
    pub fn by(notes: &Notes, steps: impl FnOnce(&mut Self) -> Result<(), Failed>) -> Self {
        let mut settled = Self { has_acted: true, ..Self::nothing(notes) };
        settled.failure = steps(&mut settled).err();
        settled
    }
}

/// A wait until an object is ready, after a change whose plan announced it.
pub struct Wait<'a> {
    /// The planned state.
    pub planned: &'a Value,
    /// Whether the change created the object: Terraform marks it as tainted after an error.
    pub is_new: bool,
    /// Whether the change started it.
    pub is_started: bool,
    /// The current notes.
    pub notes: &'a Notes,
    /// Cancelled when the user cancels the run.
    pub cancel: &'a Cancel,
}

/// The result of waiting until an object is ready after a change.
#[derive(Debug, Default)]
pub struct Readiness {
    /// The notes to record.
    pub notes: Notes,
    /// Why the object is not ready: an error or a warning.
    pub diagnostics: Diagnostics,
}

/// Whether a change restarts its object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restart {
    /// The plan did not announce a restart.
    Unplanned,
    /// The plan announced a restart; whether it is needed is not known yet.
    Planned,
    /// The plan announced a restart, and the running definition differs from the stored one.
    Needed,
}

/// The name and power state of an object before a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Its name.
    pub name: String,
    /// Whether it was active.
    pub was_active: bool,
}
