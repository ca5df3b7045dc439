//! A change of an object, seen from the attributes beside its document: whether it is started, stopped or restarted.

use mapping::Value;

use crate::cancel::Cancel;

/// A change of an object, seen from the attributes beside its document.
pub struct Transition<'a> {
    /// The state before; null for a create.
    pub prior: &'a Value,
    /// The state after; null for a delete.
    pub planned: &'a Value,
    /// Whether the object was made just now; one that is adopted was not.
    pub is_made: bool,
    /// Whether the object ran before the change.
    pub was_active: bool,
    /// Whether it is restarted.
    pub restart: Restart,
    /// Cancelled when the user asks to stop.
    pub cancel: &'a Cancel,
}

impl Transition<'_> {
    /// Whether the plan starts or stops the object; nothing where it leaves that as it is.
    pub fn planned_power(&self) -> Option<bool> {
        let planned = self.planned.get("running").as_bool();
        planned.filter(|running| self.prior.get("running").as_bool() != Some(*running))
    }

    /// Whether the object starts with the daemon after the change; nothing where the plan leaves that as it is.
    pub fn autostart(&self) -> Option<bool> {
        let planned = self.planned.get("autostart");
        let is_changed = planned != self.prior.get("autostart");
        planned.as_bool().filter(|_| is_changed)
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

/// What happens to a running object whose change needs a restart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnRestart {
    /// The change waits for the next start.
    #[default]
    Defer,
    /// The object is restarted.
    Restart,
    /// The plan is refused.
    Fail,
}

impl OnRestart {
    /// What a word of the configuration means.
    pub fn read(word: &Value) -> Option<Self> {
        match word.as_str()? {
            "restart" => Some(Self::Restart),
            "fail" => Some(Self::Fail),
            "defer" => Some(Self::Defer),
            _ => None,
        }
    }
}
