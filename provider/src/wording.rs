//! Failures as messages: `Cannot <verb> <noun> "<name>"`, the cause, the fix.

use mapping::Value;
use mapping::edge::InvalidValue;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identity::Identity;
use crate::libvirt::{Error, ErrorKind, Failed};

/// An operation and its object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Action<'a> {
    /// The verb: `create`.
    pub(crate) verb: &'a str,
    /// The object.
    pub(crate) object: &'a Identity,
}

impl Action<'_> {
    /// The summary of a failure.
    pub(crate) fn summary(&self) -> String {
        format!("Cannot {} {}", self.verb, self.object)
    }

    /// A call to libvirt failed.
    pub(crate) fn failed(&self, error: &Error) -> Diagnostic {
        Diagnostic::error(self.summary(), with_hint(error.message.clone(), error))
    }

    /// One of several steps failed.
    pub(crate) fn failed_step(&self, failed: &Failed) -> Diagnostic {
        self.failed_action(&failed.error, &failed.action())
    }

    /// A step failed for a part of the object.
    pub(crate) fn failed_part(&self, failed: &Failed, part: &str) -> Diagnostic {
        // The step may name its object already: `change its title`.
        let part = if failed.step.contains(' ') { format!("({part})") } else { part.to_owned() };
        self.failed_action(&failed.error, &format!("{} {part}", failed.step))
    }

    fn failed_action(&self, error: &Error, action: &str) -> Diagnostic {
        // Only errors from libvirt have a code.
        let subject = if error.code == 0 { "The provider" } else { "libvirt" };
        let detail = format!("{subject} could not {action}: {}", error.message);
        Diagnostic::error(self.summary(), with_hint(detail, error))
    }

    /// The provider refuses the operation.
    pub(crate) fn refused(&self, detail: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.summary(), detail)
    }
}

/// The messages for values that cannot be represented in a document.
pub(crate) fn invalid_values(problems: &[InvalidValue]) -> Diagnostics {
    let one = |problem: &InvalidValue| {
        let summary = format!("{} {}", problem.path, problem.message);
        Diagnostic::error(summary, format!("Correct the value of {}.", problem.path))
            .at(problem.path.clone())
    };
    problems.iter().map(one).collect()
}

pub(crate) fn with_hint(mut detail: String, error: &Error) -> String {
    if !detail.ends_with('.') {
        detail.push('.');
    }
    if let Some(hint) = error.hint() {
        detail.push_str("\n\n");
        detail.push_str(&hint);
        if !hint.ends_with('.') {
            detail.push('.');
        }
    }
    if error.kind == ErrorKind::Lost {
        detail.push_str(
            "\n\nNo object was removed from the state. Apply again when libvirt is reachable.",
        );
    }
    detail
}

/// A value as HCL on one line, for a message.
pub(crate) fn hcl_value(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::List(items) => match items.as_slice() {
            // A size with its unit.
            [Value::Number(number), Value::String(unit)] => format!("{number} {unit}"),
            [_] => "a list with 1 element".to_owned(),
            items => format!("a list with {} elements", items.len()),
        },
        Value::Map(_) | Value::Object(_) => "an object".to_owned(),
        Value::Null | Value::Unknown => "none".to_owned(),
    }
}
