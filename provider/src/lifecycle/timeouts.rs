//! How long an operation may take: what `timeouts` says, else a default, and the message for one that took longer or was
//! cancelled.

use std::time::Duration;

use mapping::{Path, Value, duration};

use crate::diagnostic::Diagnostic;

/// How long a read may take, of a resource or of a data source.
pub(super) const READ: Duration = Duration::from_secs(5 * 60);

/// How long a create, an update or a delete may take.
const CHANGE: Duration = Duration::from_secs(20 * 60);

/// The limit of an operation of the object that `state` is of.
pub(super) fn limit(state: &Value, operation: &str) -> Duration {
    let configured = state.get("timeouts").get(operation).as_str().and_then(duration::parse);
    configured.unwrap_or(if operation == "read" { READ } else { CHANGE })
}

/// The message for an operation that took too long; `advice` says how to give it more time, if the user can.
pub(super) fn late(subject: &str, verb: &str, advice: Option<&str>) -> Diagnostic {
    let summary = format!("Cannot {verb} {subject}: timed out");
    let advice =
        advice.map_or(String::new(), |advice| format!(" If libvirt needs more time, {advice}"));
    let detail = format!(
        "The operation timed out; libvirt may still complete it. Run `terraform plan` to see the result.{advice}"
    );
    let message = Diagnostic::error(summary, detail);
    if advice.is_empty() { message } else { message.at(Path::root().attribute("timeouts")) }
}

/// How to give an operation of a resource more time.
pub(super) fn raise(verb: &str) -> String {
    match verb {
        "read" => "raise timeouts.read. A refresh takes the limit from the state, so apply that change with -refresh=false.".to_owned(),
        verb => format!("raise timeouts.{verb}."),
    }
}

/// The message for an operation that the user cancelled.
pub(super) fn cancelled(subject: &str, verb: &str) -> Diagnostic {
    let summary = format!("Cannot {verb} {subject}: cancelled");
    let detail = "The operation was cancelled; libvirt may still complete it. Run `terraform plan` to see the result.";
    Diagnostic::error(summary, detail)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use mapping::Value;

    use super::limit;

    #[test]
    fn each_operation_has_its_own_limit() {
        let timeouts = Value::object([("create", Value::from("1m30s"))]);
        let state = Value::object([("timeouts", timeouts)]);
        assert_eq!(limit(&state, "create"), Duration::from_secs(90));
        assert_eq!(limit(&state, "delete"), Duration::from_secs(20 * 60));
        assert_eq!(limit(&Value::Null, "read"), Duration::from_secs(5 * 60));
    }
}
