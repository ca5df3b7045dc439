//! Failures as messages: `Cannot <verb> <noun> "<name>"`, the cause, then what to try.

use mapping::edge::Problem;

use crate::libvirt::{Error, Kind};
use crate::protocol::{Diagnostic, Diagnostics};
use crate::resources::Failed;

/// What was done to which object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Action<'a> {
    /// The verb: `create`.
    pub(super) verb: &'a str,
    /// The kind of object: `network`.
    pub(super) noun: &'static str,
    /// Its name.
    pub(super) name: &'a str,
}

impl Action<'_> {
    /// The message that sums a failure up.
    pub(super) fn summary(&self) -> String {
        format!("Cannot {} {} \"{}\"", self.verb, self.noun, self.name)
    }

    /// libvirt failed.
    pub(super) fn failed(&self, error: &Error) -> Diagnostic {
        Diagnostic::error(self.summary(), with_hint(error.message.clone(), error))
    }

    /// A step of several failed.
    pub(super) fn failed_step(&self, Failed { step, error }: &Failed) -> Diagnostic {
        let detail = format!("libvirt could not {step} it: {}", error.message);
        Diagnostic::error(self.summary(), with_hint(detail, error))
    }

    /// Something of our own failed.
    pub(super) fn refused(&self, detail: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.summary(), detail)
    }
}

/// The messages for values that no document can hold.
pub(super) fn invalid_values(problems: &[Problem]) -> Diagnostics {
    let one = |problem: &Problem| {
        let summary = format!("{} {}", problem.path, problem.message);
        Diagnostic::error(summary, format!("Correct the value of {}.", problem.path))
            .at(problem.path.clone())
    };
    problems.iter().map(one).collect()
}

pub(super) fn with_hint(mut detail: String, error: &Error) -> String {
    if !detail.ends_with('.') {
        detail.push('.');
    }
    if let Some(hint) = error.hint() {
        detail.push_str("\n\n");
        detail.push_str(hint);
    }
    if error.kind == Kind::Lost {
        detail
            .push_str("\n\nNothing was taken out of the state; apply again when libvirt answers.");
    }
    detail
}
