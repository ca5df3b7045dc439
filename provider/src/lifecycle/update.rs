//! Update in place: merges the plan into the stored document, defines it with the same UUID, settles the object and
//! reads it back. If libvirt rejects the new definition, the old one is unchanged, and an object that was stopped for
//! the change is started again.

use engine::{Intent, Mode};
use mapping::Value;

use super::edit::Edit;
use super::job::Job;
use super::operate::{self, Stored};
use super::pending::{self, PendingInput};
use super::private::ParentState;
use super::snapshot::{Compare, Snapshot};
use super::waiting::Waiting;
use super::{document, dropped, state};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::identity::Identity;
use crate::protocol::backend::ApplyAnswer;
use crate::resources::{
    Failed, LibvirtObject, Located, NextStart, Observed, Operation, Origin, Query, Restart,
    Settled, Update,
};
use crate::task;
use crate::wording::Action;

/// Changes an object.
pub(super) fn update(job: &mut Job) -> ApplyAnswer {
    let identity = job.resource.identity(&job.prior, job.private.parent.as_ref());
    let action = action(job, &identity);
    match job.locate() {
        Ok(Located::Here(object)) => {
            if let Err(diagnostic) = refuse_other_parent(job, object.as_ref(), &action) {
                return job.answer(job.prior.clone(), diagnostic.into());
            }
            job.private.parent_state = ParentState::Present;
            job.private.parent = object.identity().parent;
            redefine(job, object, None)
        }
        Ok(Located::Gone) => {
            let detail = "It was removed after the plan was created. Run plan again to create it.";
            job.answer(job.prior.clone(), action.refused(detail).into())
        }
        Ok(Located::OutOfReach(why)) => {
            job.answer(job.prior.clone(), action.refused(why.reason()).into())
        }
        Err(error) => job.answer(job.prior.clone(), action.failed(&error).into()),
    }
}

/// Errors: the object is not in the planned parent. A plan keeps an object whose parent is to be created again, and
/// only the apply determines which parent contains it.
fn refuse_other_parent(
    job: &Job,
    object: &dyn LibvirtObject,
    action: &Action,
) -> Result<(), Diagnostic> {
    let Some(parent) = object.identity().parent else { return Ok(()) };
    let planned = job.planned.get(parent.attribute).as_str().unwrap_or_default();
    if parent.is_named_by(planned) {
        return Ok(());
    }
    Err(action.refused(format!(
        "It is in {} \"{}\", not in the planned one, {planned:?}. Run plan again.",
        parent.attribute, parent.name
    )))
}

/// Merges the plan into the stored document, defines the result and settles the object. `stored` is the stored
/// document, if it was read already.
pub(super) fn redefine(
    job: &mut Job,
    mut object: Box<dyn LibvirtObject>,
    stored: Option<Value>,
) -> ApplyAnswer {
    let done = change(job, object.as_mut(), stored);
    match done {
        Ok(stored) => job.finish_when_ready(object.as_ref(), false, stored),
        Err(ChangeError { is_stored: true, diagnostics }) => {
            job.finish(object.as_ref(), None, diagnostics)
        }
        Err(ChangeError { diagnostics, .. }) => {
            let state = actual_state(job, object.as_ref());
            job.answer(state, diagnostics)
        }
    }
}

/// A change that failed.
struct ChangeError {
    /// Whether the new definition is stored.
    is_stored: bool,
    diagnostics: Diagnostics,
}

impl<T: Into<Diagnostics>> From<T> for ChangeError {
    fn from(diagnostics: T) -> Self {
        Self { is_stored: false, diagnostics: diagnostics.into() }
    }
}

/// Changes an object; returns the stored document, if it was read after the last change.
fn change(
    job: &mut Job,
    object: &mut dyn LibvirtObject,
    stored: Option<Value>,
) -> Result<Option<Value>, ChangeError> {
    let identity = object.identity();
    let observed =
        object.observe(Query::default()).map_err(|error| action(job, &identity).failed(&error))?;
    begin_waiting(job, object, &observed, stored)
        .map_err(|error| action(job, &identity).failed(&error))?;
    let action = action(job, &identity);
    let (prior, planned, cancel) = (job.prior.clone(), job.planned.clone(), job.cancel.clone());
    let config = job.config.clone();
    let mut update = Update {
        prior: (!prior.is_null()).then_some(&prior),
        planned: &planned,
        config: &config,
        was_active: observed.is_active,
        restart: if job.may_restart { Restart::Planned } else { Restart::Unplanned },
        cancel: &cancel,
    };
    if observed.next_start == NextStart::Never {
        // A later step may stop the object, which would lose its definition.
        let text = object.stored_with_secrets().map_err(|error| action.failed(&error))?;
        object.redefine(&update, &text).map_err(|failed| action.failed_step(&failed))?;
    }
    let origin = Origin { name: identity.label.clone(), was_active: observed.is_active };
    let Definitions { before, after } = match store(job, object, &update, action) {
        Ok(stored) => stored,
        Err(diagnostics) => {
            let recovery = task::recover(|| revert_change(job, object, &update, &origin, None));
            return Err(add_detail(diagnostics, recovery).into());
        }
    };
    let stored = Stored { object, update: &update, observed: &observed, action, before: &before };
    let operated = operate::operate(job, &stored);
    let operated = operated.map_err(|error| stored_only(action.failed(&error)))?;
    let after = after.filter(|_| !operated.has_redefined);
    let failure = match settle(job, object, &mut update, after.as_ref()) {
        Ok(has_acted) if operated.failures.is_empty() => return Ok(after.filter(|_| !has_acted)),
        Ok(_) => return Err(stored_only(operated.failures)),
        Err(failure) => failure,
    };
    let recovery = task::recover(|| revert_change(job, object, &update, &origin, Some(&before)));
    let is_stored = recovery.is_none();
    let mut diagnostics = operated.failures;
    diagnostics.extend(add_detail(failure.into(), recovery));
    Err(ChangeError { is_stored, diagnostics })
}

/// Brings the object to its planned state, and restarts it if that is needed; `stored` is the stored document, if it was
/// read after the last change. Returns whether the object may have changed.
fn settle(
    job: &mut Job,
    object: &dyn LibvirtObject,
    update: &mut Update,
    stored: Option<&Value>,
) -> Result<bool, Diagnostic> {
    let identity = object.identity();
    let is_needed = needs_restart(job, object, stored);
    if is_needed.map_err(|error| action(job, &identity).failed(&error))? {
        update.restart = Restart::Needed;
    }
    let settled = object.settle(Operation::Update(update), &job.private.notes);
    let has_acted = settled.has_acted;
    match record_settled(job, settled) {
        None => Ok(has_acted),
        Some(failed) => Err(action(job, &identity).failed_step(&failed)),
    }
}

/// A failure after the new definition was stored.
fn stored_only(diagnostics: impl Into<Diagnostics>) -> ChangeError {
    ChangeError { is_stored: true, diagnostics: diagnostics.into() }
}

/// Records the results of a step; returns its failure, if it failed.
fn record_settled(job: &mut Job, settled: Settled) -> Option<Failed> {
    job.private.notes = settled.notes;
    job.warnings.extend(settled.warnings);
    job.started = settled.started.or(job.started);
    settled.failure
}

/// Records the running or saved definition before its first change.
fn begin_waiting(
    job: &mut Job,
    object: &dyn LibvirtObject,
    observed: &Observed,
    stored: Option<Value>,
) -> crate::libvirt::Result<()> {
    let is_held = observed.is_active || observed.next_start == NextStart::Saved;
    if !job.resource.has_pending_restart() || !is_held || job.private.waiting.is_some() {
        return Ok(());
    }
    let intent = if job.prior.is_null() { &job.planned } else { &job.prior };
    let intent = engine::without_unknowns(intent.clone());
    let intent = Intent { value: &intent, echo: &job.private.echo };
    job.private.waiting = Some(Waiting::begin(job.context(object), intent, stored)?);
    Ok(())
}

/// The definitions before and after a change.
struct Definitions {
    /// The definition before, with secrets.
    before: String,
    /// The definition after, without secrets; none if nothing was defined.
    after: Option<Value>,
}

/// Stores the planned definition.
fn store(
    job: &mut Job,
    object: &mut dyn LibvirtObject,
    update: &Update,
    action: Action,
) -> Result<Definitions, Diagnostics> {
    let failed_step = |failed: Failed| action.failed_step(&failed);
    object.prepare(update).map_err(failed_step)?;
    let text = object.stored_with_secrets().map_err(|error| action.failed(&error))?;
    let (merged, warnings) = Edit::of(job, action).merged_over(&text, job.context(object))?;
    job.warnings.extend(warnings);
    if !merged.is_changed() && !job.prior.is_null() {
        return Ok(Definitions { before: text, after: None });
    }
    object.redefine(update, &merged.after.to_string()).map_err(failed_step)?;
    match dropped::refuse(job, object, &action) {
        Ok(after) => Ok(Definitions { before: text, after: Some(after) }),
        Err(diagnostic) => Err(task::recover(|| restore(object, update, &text, diagnostic)).into()),
    }
}

/// Restores the previous definition after libvirt kept a change only in part.
fn restore(
    object: &dyn LibvirtObject,
    update: &Update,
    before: &str,
    failure: Diagnostic,
) -> Diagnostic {
    match object.redefine(update, before) {
        Ok(()) => failure.with_advice("The previous definition was restored."),
        Err(Failed { error, .. }) => failure.with_advice(&format!(
            "The previous definition could not be restored: {}.",
            error.message
        )),
    }
}

/// Whether the object is to be restarted: the plan announced it, and the running definition differs from the stored
/// one.
fn needs_restart(
    job: &Job,
    object: &dyn LibvirtObject,
    stored: Option<&Value>,
) -> crate::libvirt::Result<bool> {
    let waiting = job.private.waiting.as_ref().filter(|_| job.may_restart);
    let Some(waiting) = waiting else { return Ok(false) };
    let (context, query) = (job.context(object), Query::default());
    let snapshot = match stored {
        Some(stored) => Snapshot::with(stored.clone(), context, &job.planned, query)?,
        None => Snapshot::take(context, &job.planned, query, Compare::Always)?,
    };
    Ok(waiting.is_pending(job.resource, object.run()?, &job.planned, &snapshot))
}

/// Restores the name of an object, and starts the object again if the change stopped it, with the definition `text` if
/// another one is stored by now. Returns a description of the result; none if there was nothing to do.
fn revert_change(
    job: &mut Job,
    object: &mut dyn LibvirtObject,
    update: &Update,
    origin: &Origin,
    text: Option<&str>,
) -> Option<String> {
    let is_active = object.observe(Query::default()).ok()?.is_active;
    let should_run = origin.was_active && Operation::Update(update).planned_power() != Some(false);
    let is_stopped = should_run && !is_active;
    let is_renamed = text.is_none() && object.identity().label != origin.name;
    if !is_stopped && !is_renamed {
        return None;
    }
    let restored = text.map_or(Ok(()), |text| object.redefine(update, text));
    let origin = Origin { was_active: is_stopped, ..origin.clone() };
    let failure = if let Err(failed) = restored {
        Some(failed)
    } else {
        let settled = object.revert(&origin, &job.private.notes);
        record_settled(job, settled)
    };
    Some(match failure {
        None if is_stopped => "It was started again in its previous state.".to_owned(),
        None => "Its previous state was restored.".to_owned(),
        Some(Failed { step, error }) if is_stopped => {
            format!("It is stopped: libvirt could not {step} it again: {}", error.message)
        }
        Some(failed) => format!("libvirt could not {}: {}", failed.action(), failed.error.message),
    })
}

/// The same messages with more detail.
fn add_detail(diagnostics: Diagnostics, more: Option<String>) -> Diagnostics {
    let Some(more) = more else { return diagnostics };
    diagnostics.into_iter().map(|message| message.with_advice(&more)).collect()
}

/// The actual state after a failed change: the prior state, as libvirt confirms it.
pub(super) fn actual_state(job: &mut Job, object: &dyn LibvirtObject) -> Value {
    let (context, query) = (job.context(object), Query::default());
    let snapshot = Snapshot::take(context, &job.prior, query, job.private.compare());
    let Ok(snapshot) = snapshot else {
        return fallback(job, object);
    };
    if job.prior.is_null() {
        return fallback(job, object);
    }
    let intent = Intent { value: &job.prior, echo: &job.private.echo };
    let reconciled =
        engine::reconcile(job.resource.root().shape, intent, &snapshot.stored, Mode::Read);
    let controls = job.resource.controls();
    let mut state = engine::join(reconciled.value, document::part(controls, &job.prior));
    let input = PendingInput { private: &mut job.private, started: job.started };
    let computed = pending::computed(&snapshot, job.resource, object, &state, input);
    state::observe(controls, computed, &mut state);
    state
}

fn fallback(job: &Job, object: &dyn LibvirtObject) -> Value {
    if job.prior.is_null() {
        return job.with_id(object);
    }
    let mut state = job.prior.clone();
    if let Value::Object(attributes) = &mut state {
        // The object may have been renamed.
        if !attributes.get("name").is_null() {
            attributes.set("name", Value::from(object.identity().label));
        }
    }
    state
}

fn action<'a>(job: &Job, object: &'a Identity) -> Action<'a> {
    let verb = if job.prior.is_null() { "adopt" } else { "update" };
    Action { verb, object }
}
