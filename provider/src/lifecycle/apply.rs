//! Apply: which of create, change and delete it is, and what all of them share.

use std::sync::Arc;

use engine::{Intent, Mode};
use mapping::{Path, Value};

use super::backend::LibvirtBackend;
use super::blame::blame;
use super::document;
use super::host::Host;
use super::overlays::Look;
use super::own::Lookup;
use super::plan::name;
use super::private::Private;
use super::read::needs_uri;
use super::snapshot::Snapshot;
use super::{create, delete, own, read, timeouts, update};
use crate::cancel::Cancel;
use crate::libvirt;
use crate::operation::{self, Outcome};
use crate::protocol::backend::{ApplyAnswer, ApplyRequest, Partial};
use crate::protocol::{Diagnostic, Diagnostics};
use crate::resources::{Ask, Located, Object, Resource};

/// A change under way.
pub(super) struct Job {
    pub(super) resource: &'static dyn Resource,
    pub(super) host: Arc<Host>,
    /// The state before; null for a create.
    pub(super) prior: Value,
    /// The state after; null for a delete.
    pub(super) planned: Value,
    /// The configuration, write-only values included.
    pub(super) config: Value,
    pub(super) private: Private,
    /// Whether the plan announced that the object may be restarted.
    pub(super) may_restart: bool,
    pub(super) cancel: Cancel,
    pub(super) partial: Partial,
}

/// Creates, changes or deletes an object.
pub(super) fn apply(
    backend: &LibvirtBackend,
    resource: &'static dyn Resource,
    request: ApplyRequest,
) -> ApplyAnswer {
    let Some(host) = backend.host() else {
        return ApplyAnswer {
            state: request.prior,
            private: request.private,
            diagnostics: needs_uri().into(),
        };
    };
    let ApplyRequest { prior, planned, config, private, cancel, partial, .. } = request;
    let operation = match (prior.is_null(), planned.is_null()) {
        (true, _) => Operation { verb: "create", run: create::create },
        (_, true) => Operation { verb: "delete", run: delete::delete },
        _ => Operation { verb: "update", run: update::update },
    };
    let subject = if planned.is_null() { &prior } else { &planned };
    let limit = timeouts::limit(subject, operation.verb);
    let subject = name(subject).to_owned();
    let before = (prior.clone(), private.clone(), partial.clone());
    let mut private = Private::read(&private);
    let may_restart = std::mem::take(&mut private.may_restart);
    let cancelled = cancel.clone();
    let job = Job { resource, host, prior, planned, config, private, may_restart, cancel, partial };
    let locked = subject.clone();
    let outcome = operation::run(limit, &cancelled, move |cancel| {
        let mut job = Job { cancel, ..job };
        let host = Arc::clone(&job.host);
        let answer = host.locked(resource.noun(), &locked, || (operation.run)(&mut job));
        let shape = resource.root().shape;
        ApplyAnswer { diagnostics: blame(answer.diagnostics, shape, &job.config), ..answer }
    });
    let subject = format!("{} \"{subject}\"", resource.noun());
    let message = match outcome {
        Outcome::Done(answer) => return answer,
        Outcome::TimedOut => timeouts::late(&subject, operation.verb),
        Outcome::Cancelled => timeouts::cancelled(&subject, operation.verb),
    };
    let (prior, private, partial) = before;
    let (state, private) = partial.take().unwrap_or((prior, private));
    ApplyAnswer { state, private, diagnostics: message.into() }
}

/// One of create, update and delete.
#[derive(Clone, Copy)]
struct Operation {
    /// Its name in `timeouts`.
    verb: &'static str,
    run: fn(&mut Job) -> ApplyAnswer,
}

impl Job {
    /// Finds the object of the state before.
    pub(super) fn locate(&self) -> libvirt::Result<Located> {
        let known = (&self.prior, &self.private);
        own::locate(self.resource, &self.host, known, Lookup::Now)
    }

    /// The answer after an object was made or changed: read back, with the planned values kept.
    pub(super) fn finish(
        &mut self,
        object: &dyn Object,
        mut diagnostics: Diagnostics,
    ) -> ApplyAnswer {
        // What was planned is answered, unless something failed or was not known yet.
        let autostart = diagnostics.has_errors() || self.planned.get("autostart").is_unknown();
        let ask = Ask { autostart, ..Ask::default() };
        let snapshot = Snapshot::take(self.resource, object, ask)
            .and_then(|snapshot| snapshot.below(self.look(object), &self.planned));
        let snapshot = match snapshot {
            Ok(snapshot) => snapshot,
            // What failed before it is known, and what became of the change is not.
            Err(_) if diagnostics.has_errors() => {
                return self.answer(self.with_power(object), diagnostics);
            }
            Err(error) => {
                let detail = format!(
                    "The change is made, but libvirt could not be asked what it made of it: {}",
                    error.message
                );
                diagnostics.push(Diagnostic::error(
                    format!("Cannot read {} \"{}\"", self.resource.noun(), object.name()),
                    detail,
                ));
                return self.answer(self.with_power(object), diagnostics);
            }
        };
        let intent = Intent { value: &self.planned, echo: &self.private.echo };
        let reconciled = engine::reconcile(
            self.resource.root().shape,
            intent,
            &snapshot.stored,
            Mode::AfterApply,
        );
        let mut controls = document::part(self.resource.controls(), &self.planned);
        if diagnostics.has_errors() {
            read::observe(self.resource.controls(), &snapshot.observed, &mut controls);
        }
        fill_unknown(&mut controls, &snapshot);
        let mut state = engine::join(reconciled.value, controls);
        snapshot.fill_controls(self.resource, object, &mut state, &mut self.private);
        if !diagnostics.has_errors() {
            keep_plan(&self.planned, &mut state);
        }
        if !diagnostics.has_errors() {
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

    /// The object of the job, to look at.
    pub(super) fn look<'a>(&'a self, object: &'a dyn Object) -> Look<'a> {
        Look { resource: self.resource, object, connection: &self.host.connection }
    }

    /// What is known of an object that cannot be read: the plan and its identity. Whether it runs is what it was
    /// before, so that a plan that changes it is made again.
    pub(super) fn with_id(&self, object: &dyn Object) -> Value {
        let mut state = with_id(&self.planned, Some(object.id()));
        if let Value::Object(attributes) = &mut state {
            for name in ["running", "autostart", "pending_restart"] {
                if !attributes.get(name).is_null() {
                    attributes.set(name, self.prior.get(name).clone());
                }
            }
        }
        state
    }

    /// The same with the power that libvirt tells of, where it still does.
    fn with_power(&self, object: &dyn Object) -> Value {
        let mut state = self.with_id(object);
        let Ok(observed) = object.observe(Ask { autostart: true, ..Ask::default() }) else {
            return state;
        };
        let now = [("running", Some(observed.is_active)), ("autostart", observed.autostart)];
        if let Value::Object(attributes) = &mut state {
            for (name, now) in now {
                if let (false, Some(now)) = (self.planned.get(name).is_null(), now) {
                    attributes.set(name, Value::Bool(now));
                }
            }
        }
        state
    }

    pub(super) fn answer(&self, state: Value, diagnostics: Diagnostics) -> ApplyAnswer {
        ApplyAnswer { state, private: self.private.write(), diagnostics }
    }
}

/// The plan with the identity of its object, as far as both are known.
pub(super) fn with_id(planned: &Value, id: Option<String>) -> Value {
    let mut state = planned.clone();
    if let (Value::Object(attributes), Some(id)) = (&mut state, id) {
        attributes.set("id", Value::String(id));
    }
    engine::without_unknowns(state)
}

/// What was planned is what is answered, also where something came between; the next read tells.
fn keep_plan(planned: &Value, state: &mut Value) {
    if let (pending @ Value::Bool(_), Value::Object(attributes)) =
        (planned.get("pending_restart"), state)
    {
        attributes.set("pending_restart", pending.clone());
    }
}

/// What the configuration omits of a new object is what libvirt made of it.
fn fill_unknown(controls: &mut Value, snapshot: &Snapshot) {
    let Value::Object(attributes) = controls else { return };
    let observed = &snapshot.observed;
    let autostart = observed.autostart.map_or(Value::Null, Value::Bool);
    for (name, value) in [("running", Value::Bool(observed.is_active)), ("autostart", autostart)] {
        if attributes.get(name).is_unknown() {
            attributes.set(name, value);
        }
    }
}

/// One warning for all planned values that libvirt did not keep.
fn not_kept(differences: &[engine::Difference]) -> Option<Diagnostic> {
    let first = differences.first()?;
    let line = |difference: &engine::Difference| match (difference.is_sensitive, &difference.stored)
    {
        (true, _) => format!("{}: the value was not kept", difference.path),
        (false, Value::Null) => {
            let since = difference
                .since
                .map_or(String::new(), |since| format!(" (supported since libvirt {since})"));
            format!("{}: {} was not kept{since}", difference.path, shown(&difference.sent))
        }
        (false, stored) => format!(
            "{}: {} was stored instead of {}",
            difference.path,
            shown(stored),
            shown(&difference.sent)
        ),
    };
    let lines: Vec<String> = differences.iter().map(line).collect();
    let detail = format!(
        "{}\n\nThe state keeps your values, and from now on they count as equal to libvirt's.",
        lines.join("\n")
    );
    let path = if differences.len() == 1 { first.path.clone() } else { Path::root() };
    Some(Diagnostic::warning("libvirt did not keep every value", detail).at(path))
}

/// A value as HCL, for one line of a message.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::List(items) => match items.as_slice() {
            // A size and its unit.
            [Value::Number(number), Value::String(unit)] => format!("{number} {unit}"),
            items => format!("a list of {}", items.len()),
        },
        Value::Map(_) | Value::Object(_) => "an object".to_owned(),
        Value::Null | Value::Unknown => "nothing".to_owned(),
    }
}
