//! Failures of one step of several.

use super::error::{Error, Result};

/// A step that failed.
#[derive(Debug)]
pub struct Failed {
    /// The step as a verb: `start`; or as a verb with its object: `find its users`.
    pub step: &'static str,
    /// The error.
    pub error: Error,
}

impl Failed {
    /// The step with its object: `start it`.
    pub fn action(&self) -> String {
        if self.step.contains(' ') { self.step.to_owned() } else { format!("{} it", self.step) }
    }
}

/// Names the step of a failure.
pub(crate) trait StepContext<T> {
    /// The same result, with the name of the step in a failure.
    fn step(self, step: &'static str) -> std::result::Result<T, Failed>;
}

impl<T> StepContext<T> for Result<T> {
    fn step(self, step: &'static str) -> std::result::Result<T, Failed> {
        self.map_err(|error| Failed { step, error })
    }
}
