//! The messages for operations that timed out or were cancelled.

use std::time::Duration;

use mapping::Path;

use crate::diagnostic::Diagnostic;
use crate::task::{Expired, Wait};

/// The message for an operation that timed out; `advice` describes how to raise the limit, if the user can.
pub(super) fn timed_out(
    subject: &str,
    verb: &str,
    expired: Expired,
    advice: Option<&str>,
) -> Diagnostic {
    let summary = format!("Cannot {verb} {subject}: timed out");
    let advice =
        advice.map_or(String::new(), |advice| format!(" If libvirt needs more time, {advice}"));
    let cause = describe(expired);
    // A change waits for another operation on its object before its first call.
    let is_unsent = matches!(expired.waited, Some((Wait::OtherOperation, _)));
    let detail = if is_read(verb) || is_unsent {
        format!("{cause}. Nothing was changed, so run it again.{advice}")
    } else {
        format!(
            "{cause}. libvirt may still complete it: run `terraform plan` to see the result.{advice}"
        )
    };
    let message = Diagnostic::error(summary, detail);
    if advice.is_empty() { message } else { message.at(Path::root().attribute("timeouts")) }
}

/// The limit, and what the operation waited for.
fn describe(expired: Expired) -> String {
    let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64()).replace(".0 s", " s");
    let limit = seconds(expired.limit);
    let Some((wait, time)) = expired.waited else {
        return format!("The operation timed out after {limit}");
    };
    let time = seconds(time);
    let wait = match wait {
        Wait::Call(function) => format!("libvirt has not answered {function} for {time}"),
        Wait::OtherCalls => format!("it has waited {time} for other calls on this connection"),
        Wait::OtherOperation => {
            format!("it has waited {time} for another operation on this object")
        }
    };
    format!("The operation timed out after {limit}: {wait}")
}

/// How to raise the limit of a resource's operation.
pub(super) fn raise(verb: &str) -> String {
    match verb {
        "read" => "raise timeouts.read. A refresh takes the limit from the state, so apply that change with -refresh=false.".to_owned(),
        verb => format!("raise timeouts.{verb}."),
    }
}

/// The message for an operation that the user cancelled.
pub(super) fn cancelled(subject: &str, verb: &str) -> Diagnostic {
    let summary = format!("Cannot {verb} {subject}: cancelled");
    let detail = if is_read(verb) {
        "The operation was cancelled. Nothing was changed, so run it again."
    } else {
        "The operation was cancelled; libvirt may still complete it. Run `terraform plan` to see the result."
    };
    Diagnostic::error(summary, detail)
}

/// Whether an operation changes nothing.
fn is_read(verb: &str) -> bool {
    ["read", "import"].contains(&verb)
}
