//! How far a condition of a wait is.

/// How far a condition is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Progress {
    /// It is met.
    Met,
    /// It is not met yet; the last answer in words.
    Waiting(String),
    /// It cannot be met any more, for this reason.
    Failed(String),
}
