//! The documents of a change of a running object: the stored ones before and after, and that of the running object.

use engine::live::{self, Operation, without};
use mapping::xml::{Element, Node};

use super::super::document::{self, Parsed};
use super::super::job::Job;
use super::{Stored, edit};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::{Error, ErrorKind, Result};

/// The documents, with secrets.
pub(super) struct Documents {
    pub(super) before: Parsed,
    pub(super) after: Parsed,
    pub(super) live: Parsed,
    live_text: String,
    after_text: String,
}

impl Documents {
    /// Reads the documents; none if the object does not run.
    pub(super) fn read(job: &Job, stored: &Stored) -> Result<Option<Self>> {
        let Some(live_text) = stored.object.live_with_secrets()? else { return Ok(None) };
        let after_text = stored.object.stored_with_secrets()?;
        let parse = |text: &str| {
            document::parse(job.resource.root(), text).map_err(|error| {
                let message =
                    format!("libvirt returned a document that is not well-formed: {error}");
                Error::new(ErrorKind::Other, message)
            })
        };
        Ok(Some(Self {
            before: parse(stored.before)?,
            after: parse(&after_text)?,
            live: parse(&live_text)?,
            live_text,
            after_text,
        }))
    }

    /// The documents as values.
    pub(super) fn values(&self) -> live::Documents<'_> {
        let (before, after) = (&self.before.value, &self.after.value);
        live::Documents { before, after, live: &self.live.value }
    }

    /// The running document with the changed values of its elements.
    pub(super) fn updated(
        &self,
        job: &Job,
        stored: &Stored,
        operations: &[Operation],
    ) -> std::result::Result<Element, Diagnostics> {
        let others = operations.iter().filter(|operation| !is_update(operation));
        let planned = without(&job.prior, &job.planned, others);
        let edit = edit(job, stored.action, [&job.prior, &planned]);
        let (merged, _) = edit.merged_over(&self.live_text, job.context(stored.object))?;
        Ok(merged.after)
    }

    /// Takes the failed parts out of the definition and of the plan, and stores the slots of attached elements that
    /// differ from the defined ones. If no part was made, the previous definition is edited again without the failed
    /// parts, so that nothing remains that libvirt added for them.
    pub(super) fn settle(
        &self,
        job: &mut Job,
        stored: &Stored,
        [failed, made]: [&[&Operation]; 2],
        moved: &[Moved],
    ) -> Diagnostics {
        if failed.is_empty() && moved.is_empty() {
            return Diagnostics::new();
        }
        let planned = without(&job.prior, &job.planned, failed.iter().copied());
        let merged = {
            let (from, text) = if made.is_empty() {
                (&job.prior, stored.before)
            } else {
                (&job.planned, self.after_text.as_str())
            };
            let edit = edit(job, stored.action, [from, &planned]);
            edit.merged_over(text, job.context(stored.object))
        };
        let (mut merged, _) = match merged {
            Ok(merged) => merged,
            Err(diagnostics) => return diagnostics,
        };
        for moved in moved {
            moved.store(&mut merged.after);
        }
        job.planned = planned;
        match stored.object.redefine(stored.update, &merged.after.to_string()) {
            Ok(()) => Diagnostics::new(),
            Err(failed) => unrestored(stored, &failed.error).into(),
        }
    }
}

/// An element that was attached in another slot than that of its definition.
pub(super) struct Moved {
    /// The element of the stored definition.
    pub(super) stored: Element,
    /// The same in its actual slot.
    pub(super) attached: Element,
}

impl Moved {
    /// Replaces the element in a document.
    fn store(&self, document: &mut Element) {
        for node in &mut document.children {
            let Node::Element(child) = node else { continue };
            if *child == self.stored {
                *child = self.attached.clone();
            } else {
                self.store(child);
            }
        }
    }
}

/// Whether an operation updates an element of the running document.
pub(super) fn is_update(operation: &Operation) -> bool {
    use mapping::shape::Verb;
    matches!(operation.verb(), Some(Verb::Update | Verb::Media))
}

fn unrestored(stored: &Stored, error: &Error) -> Diagnostic {
    let detail = format!(
        "The parts that failed could not be taken out of its definition: {}. They take effect at its next start. \
         Run `terraform plan` to see what is stored.",
        error.message.trim_end_matches('.')
    );
    Diagnostic::error(stored.action.summary(), detail)
}
