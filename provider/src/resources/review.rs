//! The part of a plan that a resource type reviews.

use mapping::{Path, Value};

use super::{Notes, Observed, OnRestart, Plans};
use crate::diagnostic::Diagnostics;

/// A plan to which a resource type may add.
pub struct Review<'a> {
    /// The prior state; null for a create.
    pub prior: &'a Value,
    /// The planned state.
    pub planned: &'a mut Value,
    /// The configuration, including write-only values.
    pub config: &'a Value,
    /// Attributes whose change replaces the object.
    pub requires_replace: &'a mut Vec<Path>,
    /// The result of the last read; none before the first one.
    pub seen: Option<&'a Observed>,
    /// The recorded notes of the object.
    pub notes: &'a Notes,
    /// What to do about a restart.
    pub on_restart: OnRestart,
    /// The plans of other objects.
    pub plans: &'a Plans,
    /// Messages to the user.
    pub diagnostics: &'a mut Diagnostics,
}

impl Review<'_> {
    /// The attributes whose change replaces the object, as a list for a message.
    pub(super) fn reasons(&self) -> String {
        let paths: Vec<String> = self.requires_replace.iter().map(Path::to_string).collect();
        paths.join(", ")
    }
}
