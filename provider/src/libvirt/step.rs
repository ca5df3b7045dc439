//! Failures of one step of several.

use super::error::{Error, Result};

/// A step that failed.
#[derive(Debug)]
pub struct Failed {
    /// The step as a verb: `start`.
    pub step: &'static str,
    /// The error.
    pub error: Error,
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
