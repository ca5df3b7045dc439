//! A change in place: merged into the stored document, defined over the same UUID, settled, read back.
//! A refusal leaves the old definition as it is.

use mapping::{Value, xml};

use super::apply::Job;
use super::document;
use super::edit::{Edit, Merged};
use super::failure::Action;
use super::plan::name;
use super::snapshot::Snapshot;
use super::waiting::Waiting;
use crate::protocol::Diagnostics;
use crate::protocol::backend::ApplyAnswer;
use crate::resources::{Ask, Located, NextStart, Notes, Object, Transition};

/// Changes an object.
pub(super) fn update(job: &mut Job) -> ApplyAnswer {
    let subject = name(&job.planned).to_owned();
    let action = action(job, &subject);
    match job.resource.locate(&job.host.connection, &job.prior) {
        Ok(Located::Here(object)) => redefine(job, object),
        Ok(Located::Gone) => {
            let detail = "It is gone since the plan was made. Plan again to create it anew.";
            job.answer(job.prior.clone(), action.refused(detail).into())
        }
        Ok(Located::OutOfReach(reason)) => {
            job.answer(job.prior.clone(), action.refused(reason).into())
        }
        Err(error) => job.answer(job.prior.clone(), action.failed(&error).into()),
    }
}

/// Merges the plan into what is stored, defines the outcome and settles the object.
pub(super) fn redefine(job: &mut Job, mut object: Box<dyn Object>) -> ApplyAnswer {
    let mut notes = job.private.notes.clone();
    let done = change(job, object.as_mut(), &mut notes);
    job.private.notes = notes;
    match done {
        Ok(()) => job.finish(object.as_ref(), Diagnostics::new()),
        Err(Stopped { is_stored: true, diagnostics }) => job.finish(object.as_ref(), diagnostics),
        Err(Stopped { diagnostics, .. }) => {
            let state = truth(job, object.as_ref());
            job.answer(state, diagnostics)
        }
    }
}

/// A change that went no further.
struct Stopped {
    /// Whether the new definition is stored.
    is_stored: bool,
    diagnostics: Diagnostics,
}

impl<T: Into<Diagnostics>> From<T> for Stopped {
    fn from(diagnostics: T) -> Self {
        Self { is_stored: false, diagnostics: diagnostics.into() }
    }
}

fn change(job: &mut Job, object: &mut dyn Object, notes: &mut Notes) -> Result<(), Stopped> {
    let subject = name(&job.planned).to_owned();
    let action = action(job, &subject);
    let observed = object.observe(Ask::default()).map_err(|error| action.failed(&error))?;
    let was_active = observed.is_active;
    if was_active && !job.prior.is_null() && job.private.waiting.is_none() {
        let waiting = Waiting::begin((job.resource, object), &job.prior)
            .map_err(|error| action.failed(&error))?;
        job.private.waiting = Some(waiting);
    }
    let mut transition = Transition {
        prior: &job.prior,
        planned: &job.planned,
        is_made: false,
        was_active,
        needs_restart: job.prior.get("pending_restart").as_bool() == Some(true),
        on_restart: job.on_restart,
        cancel: &job.cancel,
    };
    if observed.next_start == NextStart::Never {
        // Whatever comes next may stop it.
        let text = object.stored_with_secrets().map_err(|error| action.failed(&error))?;
        object.redefine(&transition, &text).map_err(|failed| action.failed_step(&failed))?;
    }
    object.prepare(&transition).map_err(|failed| action.failed_step(&failed))?;
    let text = object.stored_with_secrets().map_err(|error| action.failed(&error))?;
    let merged = Edit::of(job, action).merged(&text)?;
    if merged.is_changed() || job.prior.is_null() {
        let xml = merged.after.to_string();
        object.redefine(&transition, &xml).map_err(|failed| action.failed_step(&failed))?;
        transition.needs_restart |= was_active && is_restart_due(job, object, &merged);
    }
    object.settle(&transition, notes).map_err(|failed| Stopped {
        is_stored: true,
        diagnostics: action.failed_step(&failed).into(),
    })
}

/// Whether what runs differs from what is stored now because of this change: one that was announced, and that libvirt
/// kept some of.
fn is_restart_due(job: &Job, object: &dyn Object, merged: &Merged) -> bool {
    let shape = job.resource.root().shape;
    let has_changes =
        || job.prior.is_null() || !engine::plan(shape, &job.config, &job.prior).changes.is_empty();
    let stored = object.stored_with_secrets().ok().and_then(|text| xml::parse(&text).ok());
    stored.is_none_or(|stored| stored != merged.before) && has_changes()
}

/// What is really there after a change that failed: the state before, as libvirt confirms it.
fn truth(job: &mut Job, object: &dyn Object) -> Value {
    let Ok(snapshot) = Snapshot::take(job.resource, object, Ask::default()) else {
        return fallback(job, object);
    };
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
    snapshot.fill_controls(job.resource, object, &mut state, &mut job.private);
    state
}

fn fallback(job: &Job, object: &dyn Object) -> Value {
    if job.prior.is_null() { job.with_id(object) } else { job.prior.clone() }
}

fn action<'a>(job: &Job, name: &'a str) -> Action<'a> {
    let verb = if job.prior.is_null() { "adopt" } else { "change" };
    Action { verb, noun: job.resource.noun(), name }
}
