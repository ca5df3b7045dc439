//! A change in progress, and its result: the object is read back, and planned values are kept.

use std::sync::Arc;

use engine::{Intent, Mode};
use mapping::{Path, Value};

use super::host::Host;
use super::overlays::ObjectContext;
use super::own::{self, Lookup};
use super::pending::{self, PendingInput};
use super::private::Private;
use super::snapshot::Snapshot;
use super::{document, state};
use crate::cancel::Cancel;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt;
use crate::protocol::backend::{ApplyAnswer, Partial};
use crate::resources::{
    LibvirtObject, Located, NextStart, Query, Readiness, RequestedAttributes, Resource, Wait,
};
use crate::task;
use crate::wording::hcl_value;

/// A change in progress.
pub(super) struct Job {
    pub(super) resource: &'static dyn Resource,
    pub(super) host: Arc<Host>,
    /// The prior state; null for a create.
    pub(super) prior: Value,
    /// The planned state; null for a delete.
    pub(super) planned: Value,
    /// The configuration, including write-only values.
    pub(super) config: Value,
    pub(super) private: Private,
    /// The definition from which the change started the object, if it did.
    pub(super) started: Option<NextStart>,
    /// Whether the plan announced that the object may be restarted.
    pub(super) may_restart: bool,
    /// Warnings of its steps.
    pub(super) warnings: Diagnostics,
    pub(super) cancel: Cancel,
    pub(super) partial: Partial,
}

impl Job {
    /// Finds the object of the prior state.
    pub(super) fn locate(&self) -> libvirt::Result<Located> {
        own::locate(self.resource, &self.host, &self.prior, &self.private, Lookup::Now)
    }

    /// The result after an object was created or changed: it is read back, and planned values are kept. `stored` is the
    /// stored document, if it was read after the last change.
    pub(super) fn finish(
        &mut self,
        object: &dyn LibvirtObject,
        stored: Option<Value>,
        mut diagnostics: Diagnostics,
    ) -> ApplyAnswer {
        // The result contains the planned values, unless something failed or was unknown.
        let has_failed = diagnostics.has_errors();
        let computed = if has_failed {
            RequestedAttributes::All(&self.planned)
        } else {
            RequestedAttributes::Unknown(&self.planned)
        };
        let query = Query { computed, ..Query::default() };
        let context = self.context(object);
        let snapshot = match stored {
            Some(stored) => Snapshot::with(stored, context, &self.planned, query),
            None => Snapshot::take(context, &self.planned, query, self.private.compare()),
        };
        match snapshot {
            Ok(snapshot) => self.finish_with(object, snapshot, diagnostics),
            Err(error) => {
                // The cause of the failure is known, the result of the change is not.
                if !has_failed {
                    diagnostics.push(unread(object, &error));
                }
                self.answer(self.with_computed(object), diagnostics)
            }
        }
    }

    /// The result after an object was read back.
    fn finish_with(
        &mut self,
        object: &dyn LibvirtObject,
        snapshot: Snapshot,
        mut diagnostics: Diagnostics,
    ) -> ApplyAnswer {
        let has_failed = diagnostics.has_errors();
        let shape = self.resource.root().shape;
        let intent = Intent { value: &self.planned, echo: &self.private.echo };
        let reconciled = engine::reconcile(shape, intent, &snapshot.stored, Mode::AfterApply);
        let controls = self.resource.controls();
        let mut state = engine::join(reconciled.value, document::part(controls, &self.planned));
        let input = PendingInput { private: &mut self.private, started: self.started };
        let computed = pending::computed(&snapshot, self.resource, object, &state, input);
        if has_failed {
            state::observe(controls, computed, &mut state);
        } else {
            state::complete(controls, computed, &mut state);
            self.resource.remember(&self.config, &mut self.private.notes);
        }
        diagnostics.extend(not_kept(&reconciled.differences));
        self.resource.note(&snapshot.stored, &mut self.private.notes);
        self.private.echo = reconciled.echo;
        self.private.imported = None;
        self.private.seen = Some(snapshot.observed);
        if let Ok(identity) = self.host.identity() {
            self.private.host = Some(identity.clone());
        }
        self.answer(state, diagnostics)
    }

    /// Waits until the object is ready, if the plan announced it, and reads the object back. `stored` is the stored
    /// document, if it was read after the last change. An object that is not ready is not reverted: the change itself
    /// succeeded.
    pub(super) fn finish_when_ready(
        &mut self,
        object: &dyn LibvirtObject,
        is_new: bool,
        stored: Option<Value>,
    ) -> ApplyAnswer {
        if !self.resource.awaits(&self.planned) {
            return self.finish(object, stored, Diagnostics::new());
        }
        self.partial.note(self.with_id(object), self.private.write());
        // The result is recorded also if the user cancels the wait: otherwise a new object would be tainted.
        task::recover(|| {
            let Readiness { notes, diagnostics } = object.wait(&Wait {
                planned: &self.planned,
                is_new,
                is_started: self.started.is_some(),
                notes: &self.private.notes,
                cancel: &self.cancel,
            });
            self.private.notes = notes;
            self.finish(object, None, diagnostics)
        })
    }

    /// The context of the job's object.
    pub(super) fn context<'a>(&'a self, object: &'a dyn LibvirtObject) -> ObjectContext<'a> {
        ObjectContext { resource: self.resource, object, connection: &self.host.connection }
    }

    /// The state of an object that cannot be read: the plan and the identity. Computed attributes keep their prior
    /// values, so that a change of them is planned again.
    pub(super) fn with_id(&self, object: &dyn LibvirtObject) -> Value {
        let state = state::before(self.resource.controls(), &self.prior, &self.planned);
        state::with_id(state, object.identity().key)
    }

    /// The same with the computed attributes, if libvirt reports them.
    fn with_computed(&self, object: &dyn LibvirtObject) -> Value {
        let mut state = self.with_id(object);
        let computed = RequestedAttributes::All(&self.planned);
        let query = Query { computed, ..Query::default() };
        let computed = object.observe(query).and_then(|observed| object.computed(&observed, query));
        if let Ok(computed) = computed {
            state::observe(self.resource.controls(), computed, &mut state);
        }
        state
    }

    pub(super) fn answer(&self, state: Value, more: Diagnostics) -> ApplyAnswer {
        let mut diagnostics = self.warnings.clone();
        diagnostics.extend(more);
        ApplyAnswer { state, private: self.private.write(), diagnostics }
    }
}

/// The message if the result of a successful change could not be read.
fn unread(object: &dyn LibvirtObject, error: &libvirt::Error) -> Diagnostic {
    let detail = format!(
        "The change was applied, but the result could not be read: {}. Run `terraform plan` to read it again.",
        error.message
    );
    Diagnostic::error(format!("Cannot read {}", object.identity()), detail)
}

/// One warning for all planned values that libvirt did not keep.
fn not_kept(differences: &[engine::Difference]) -> Option<Diagnostic> {
    let first = differences.first()?;
    let line = |difference: &engine::Difference| match &difference.stored {
        Value::Null => {
            let since =
                difference.since.map_or(String::new(), |since| format!(" (supported {since})"));
            format!("{}: {} was not kept{since}", difference.path, hcl_value(&difference.sent))
        }
        stored => format!(
            "{}: {} was stored instead of {}",
            difference.path,
            hcl_value(stored),
            hcl_value(&difference.sent)
        ),
    };
    let lines: Vec<String> = differences.iter().map(line).collect();
    let detail = format!(
        "{}\n\nThe state keeps the configured values. From now on, they are treated as equal to the stored ones.",
        lines.join("\n")
    );
    let path = if differences.len() == 1 { first.path.clone() } else { Path::root() };
    Some(Diagnostic::warning("libvirt did not keep every value", detail).at(path))
}
