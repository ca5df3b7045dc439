//! A change in place: merged into the stored document, defined over the same UUID, settled, read back.
//! A refusal leaves the old definition as it is.

use mapping::Value;
use mapping::xml;

use super::apply::Job;
use super::document;
use super::failure::{Action, invalid_values};
use super::plan::name;
use super::snapshot::Snapshot;
use crate::libvirt::{Error, Kind};
use crate::protocol::Diagnostics;
use crate::protocol::backend::ApplyAnswer;
use crate::resources::{Object, Transition};

/// Changes an object.
pub(super) fn update(job: &mut Job) -> ApplyAnswer {
    let id = job.prior.get("id").as_str().unwrap_or_default().to_owned();
    match job.resource.find(&job.host.connection, &id) {
        Ok(object) => redefine(job, object.as_ref()),
        Err(error) => {
            let subject = name(&job.planned).to_owned();
            let diagnostics = action(job, &subject).failed(&error).into();
            job.answer(job.prior.clone(), diagnostics)
        }
    }
}

/// Merges the plan into what is stored, defines the outcome and settles the object.
pub(super) fn redefine(job: &mut Job, object: &dyn Object) -> ApplyAnswer {
    let subject = name(&job.planned).to_owned();
    let is_changed = match store(job, object) {
        Ok(is_changed) => is_changed,
        Err(diagnostics) => return job.answer(truth(job, object), diagnostics),
    };
    let was_pending = job.prior.get("pending_restart").as_bool() == Some(true);
    let mut notes = job.private.notes.clone();
    let transition = Transition {
        prior: &job.prior,
        planned: &job.planned,
        needs_restart: is_changed || was_pending,
        on_restart: job.on_restart,
        cancel: &job.cancel,
    };
    let settled = object.settle(&transition, &mut notes);
    job.private.notes = notes;
    match settled {
        Ok(()) => job.finish(object, Diagnostics::new()),
        Err(failed) => {
            let diagnostics = action(job, &subject).failed_step(&failed).into();
            job.answer(truth(job, object), diagnostics)
        }
    }
}

/// Defines the merged document, unless it is the stored one; says whether it did.
fn store(job: &Job, object: &dyn Object) -> Result<bool, Diagnostics> {
    let subject = name(&job.planned).to_owned();
    let action = action(job, &subject);
    let text = object.stored().map_err(|error| action.failed(&error))?;
    let mut stored = parse(&text).map_err(|error| action.failed(&error))?;
    let before = stored.clone();
    let prior = (!job.prior.is_null()).then(|| tree(job, &job.prior)).transpose()?;
    let planned =
        tree(job, &engine::to_send(job.resource.root().shape, &job.planned, &job.config))?;
    engine::merge(job.resource.root().shape, prior.as_ref(), &planned, &mut stored);
    if stored == before {
        return Ok(false);
    }
    let defined = job.resource.define(&job.host.connection, &stored.to_string());
    defined.map(|_| true).map_err(|error| action.failed(&error).into())
}

fn tree(job: &Job, value: &Value) -> Result<xml::Element, Diagnostics> {
    let known = engine::without_unknowns(value.clone());
    let text = document::to_xml(job.resource.root(), known)
        .map_err(|problems| invalid_values(&problems))?;
    parse(&text).map_err(|error| {
        let subject = name(&job.planned).to_owned();
        action(job, &subject).failed(&error).into()
    })
}

fn parse(text: &str) -> Result<xml::Element, Error> {
    xml::parse(text)
        .map_err(|error| Error::new(Kind::Other, format!("a document is not well-formed: {error}")))
}

/// What is really there after a change that failed: the state before, as libvirt confirms it.
fn truth(job: &Job, object: &dyn Object) -> Value {
    let Ok(snapshot) = Snapshot::take(job.resource, object) else { return fallback(job, object) };
    if job.prior.is_null() {
        return fallback(job, object);
    }
    let intent = engine::Intent { value: &job.prior, echo: &job.private.echo };
    let reconciled =
        engine::reconcile(job.resource.root().shape, intent, &snapshot.stored, engine::Mode::Read);
    let mut state =
        engine::join(reconciled.value, document::part(job.resource.controls(), &job.prior));
    if let Value::Object(attributes) = &mut state
        && !attributes.get("running").is_null()
    {
        attributes.set("running", Value::Bool(snapshot.observed.is_active));
    }
    snapshot.fill_controls(job.resource, object, &mut state);
    state
}

fn fallback(job: &Job, object: &dyn Object) -> Value {
    if job.prior.is_null() { job.with_id(object) } else { job.prior.clone() }
}

fn action<'a>(job: &Job, name: &'a str) -> Action<'a> {
    let verb = if job.prior.is_null() { "adopt" } else { "change" };
    Action { verb, noun: job.resource.noun(), name }
}
