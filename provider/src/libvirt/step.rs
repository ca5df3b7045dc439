//! Failures of one step of several.

use super::error::{Error, Result};

/// A step that libvirt refused.
#[derive(Debug)]
pub struct Failed {
    /// What was tried, as a verb: `start`.
    pub step: &'static str,
    /// Why it failed.
    pub error: Error,
}

/// Names the step of a failure.
pub(crate) trait Step<T> {
    /// The same result, a failure of which names its step.
    fn step(self, step: &'static str) -> std::result::Result<T, Failed>;
}

impl<T> Step<T> for Result<T> {
    fn step(self, step: &'static str) -> std::result::Result<T, Failed> {
        self.map_err(|error| Failed { step, error })
    }
}
