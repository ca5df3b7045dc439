//! Changes a running object after its new definition was stored, where libvirt can do so without a restart. A part that
//! libvirt refuses is taken out of the definition again, so that the next plan shows it as a change.

mod calls;
mod documents;
mod verify;

use engine::live::{self, Operation};
use mapping::Value;

use self::calls::Calls;
use self::documents::Documents;
use super::edit::Edit;
use super::job::Job;
use crate::controls::{Setting, Shared};
use crate::diagnostic::Diagnostics;
use crate::libvirt::{ErrorKind, Result};
use crate::resources::{Failed, LibvirtObject, Observed, Operation as Step, Update};
use crate::task;
use crate::wording::Action;

/// A change whose definition was stored.
pub(super) struct Stored<'a> {
    /// The object.
    pub(super) object: &'a dyn LibvirtObject,
    /// The change.
    pub(super) update: &'a Update<'a>,
    /// The object before the change.
    pub(super) observed: &'a Observed,
    /// The operation, for messages.
    pub(super) action: Action<'a>,
    /// The previous definition, with secrets.
    pub(super) before: &'a str,
}

/// The result of changing a running object.
#[derive(Debug, Default)]
pub(super) struct Operated {
    /// Whether the definition was stored again; the other calls change only the running object.
    pub(super) has_redefined: bool,
    /// The parts that failed.
    pub(super) failures: Diagnostics,
}

/// A part that failed, with its index.
type Failure = (usize, Failed);

/// Makes the parts of a change that libvirt supports while the object runs.
pub(super) fn operate(job: &mut Job, stored: &Stored) -> Result<Operated> {
    let Some(running) = stored.object.running().filter(|_| is_wanted(job, stored)) else {
        return Ok(Operated::default());
    };
    let Some(documents) = Documents::read(job, stored)? else { return Ok(Operated::default()) };
    let operations = operations(job, Some(documents.values()));
    let is_restarted = job.may_restart && operations.iter().any(needs_restart);
    if is_restarted || !operations.iter().any(Operation::is_live) {
        return Ok(Operated::default());
    }
    let mut calls = Calls {
        job,
        stored,
        running,
        documents: &documents,
        operations: &operations,
        failed: Vec::new(),
        moved: Vec::new(),
    };
    calls.make();
    let Calls { failed, moved, .. } = calls;
    let has_failed = |index: usize| failed.iter().any(|(at, _)| *at == index);
    let part = |is_refused: bool| -> Vec<&Operation> {
        let live = operations.iter().enumerate().filter(|(_, operation)| operation.is_live());
        live.filter(|(index, _)| has_failed(*index) == is_refused).map(|(_, it)| it).collect()
    };
    let (refused, made) = (part(true), part(false));
    let unsettled = task::recover(|| documents.settle(job, stored, [&refused, &made], &moved));
    let mut failures = failures(stored.action, &operations, &failed, unsettled.is_empty());
    failures.extend(unsettled);
    if let Some(waiting) = &mut job.private.waiting {
        let after = documents.values().after;
        waiting.add_live(job.resource, [&job.planned, after], &made);
    }
    let is_settled = refused.is_empty() && moved.is_empty();
    let definition = is_settled.then(|| documents.after.value.clone());
    match verify::verify(job, stored, (definition, &made)) {
        Ok(ignored) => failures.extend(ignored),
        Err(error) => failures.push(stored.action.failed(&error)),
    }
    Ok(Operated { has_redefined: !is_settled, failures })
}

/// The parts of the change of a job.
fn operations(job: &Job, documents: Option<live::Documents>) -> Vec<Operation> {
    let versions = documents.and_then(|_| job.host.connection.versions().ok());
    let edit = live::Edit {
        prior: &job.prior,
        planned: &job.planned,
        documents,
        version: versions.map(|versions| versions.daemon),
    };
    live::operations(job.resource.root().shape, edit)
}

/// Whether the plan wants changes of the running object. Makes no call.
fn is_wanted(job: &Job, stored: &Stored) -> bool {
    let is_managed = !job.prior.is_null() && job.private.imported.is_none();
    let stays_active =
        stored.update.was_active && Step::Update(stored.update).planned_power() != Some(false);
    let is_deferred = Shared::of(&job.planned).update.live == Setting::Known(false);
    is_managed
        && stored.observed.has_live_calls
        && stays_active
        && !is_deferred
        && operations(job, None).iter().any(Operation::is_live)
}

/// Whether a part waits for the next start.
fn needs_restart(operation: &Operation) -> bool {
    operation.class == live::Class::Restart
}

/// The messages for the parts that failed; `is_undone` is whether the definition no longer contains them.
fn failures(
    action: Action,
    operations: &[Operation],
    failed: &[Failure],
    is_undone: bool,
) -> Diagnostics {
    let message = |(index, failed): &Failure| {
        let Operation { path, label, action: kind, .. } = &operations[*index];
        // A removed element has no place in the configuration.
        let is_removed = *kind == live::Action::Remove;
        let part = match label.as_str() {
            "" => path.to_string(),
            label if is_removed => label.to_owned(),
            label => format!("{label} ({path})"),
        };
        let advice = match failed.error.kind {
            ErrorKind::Cancelled => CANCELLED,
            _ if failed.error.is_unsupported() => UNSUPPORTED,
            _ => REFUSED,
        };
        let message = action.failed_part(failed, &part);
        let message = if is_undone { message.with_advice(advice) } else { message };
        if is_removed { message } else { message.at(path.clone()) }
    };
    failed.iter().map(message).collect()
}

const REFUSED: &str = "This part is unchanged in the running object and in its definition, and the next plan contains \
     it again. To make the change, correct its cause, or stop the object first; to store it for the next start, set \
     update = { live = false }.";

const CANCELLED: &str =
    "The definition does not contain this part, and the next plan contains it again.";

const UNSUPPORTED: &str = "The driver of this connection cannot make this change while the object runs. This part is \
     unchanged in the running object and in its definition, and the next plan contains it again. To store it for the \
     next start, set update = { live = false }, or stop the object first.";

/// A planned state without some parts, as an edit of a document.
fn edit<'a>(job: &'a Job, action: Action<'a>, states: [&'a Value; 2]) -> Edit<'a> {
    let [prior, planned] = states;
    Edit { resource: job.resource, action, prior, planned, config: &job.config }
}
