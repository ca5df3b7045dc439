//! Converts panics of the provider's logic to errors that tell the user what to do.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::diagnostic::Diagnostic;

/// Runs `work`; `task` names it, as in "plan `libvirt_network`".
///
/// State that `work` shares with other threads must not depend on its completion, because locks are never poisoned
/// here.
pub(super) fn contain<T>(task: &str, work: impl FnOnce() -> T) -> Result<T, Diagnostic> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let message = message(payload.as_ref());
        let detail = format!(
            "The provider panicked: {message}\n\nThis is a bug in the provider, not in the configuration. Run again \
             with TF_LOG=debug and report it with the log."
        );
        Diagnostic::error(format!("Cannot {task}"), detail)
    })
}

/// The text of a panic.
pub(crate) fn message(payload: &(dyn Any + Send)) -> &str {
    let owned = payload.downcast_ref::<String>().map(String::as_str);
    let text = owned.or_else(|| payload.downcast_ref::<&str>().copied());
    text.unwrap_or("no reason given")
}
