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
use crate::controls::Shared;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::libvirt::Result;
use crate::resources::{Failed, LibvirtObject, Operation as Step, Restart, Update};
use crate::wording::{Action, with_hint};

/// A change whose definition was stored.
pub(super) struct Stored<'a> {
    /// The object.
    pub(super) object: &'a dyn LibvirtObject,
    /// The change.
    pub(super) update: &'a Update<'a>,
    /// The operation, for messages.
    pub(super) action: Action<'a>,
    /// The previous definition, with secrets.
    pub(super) before: &'a str,
}

/// The result of changing a running object.
#[derive(Debug, Default)]
pub(super) struct Operated {
    /// Whether a call was made.
    pub(super) has_acted: bool,
    /// The parts that failed.
    pub(super) failures: Diagnostics,
}

/// A part that failed, with its index.
type Failure = (usize, Failed);

/// Makes the parts of a change that libvirt supports while the object runs.
pub(super) fn operate(job: &mut Job, stored: &Stored) -> Result<Operated> {
    let Some(running) = stored.object.running() else { return Ok(Operated::default()) };
    if !is_wanted(job, stored) {
        return Ok(Operated::default());
    }
    let Some(documents) = Documents::read(job, stored)? else { return Ok(Operated::default()) };
    let version = job.host.connection.versions().ok().map(|versions| versions.daemon);
    let (prior, planned) = (job.prior.clone(), job.planned.clone());
    let edit = live::Edit {
        prior: &prior,
        planned: &planned,
        documents: Some(documents.values()),
        version,
    };
    let operations = live::operations(job.resource.root().shape, edit);
    let is_restarted = job.may_restart && operations.iter().any(needs_restart);
    if is_restarted || !operations.iter().any(Operation::is_live) {
        return Ok(Operated::default());
    }
    let (failed, moved) = {
        let mut calls = Calls::new(job, stored, running, &documents, &operations);
        calls.make();
        (calls.failed, calls.moved)
    };
    let mut failures = failures(stored.action, &operations, &failed);
    let operations: Vec<(usize, &Operation)> = operations.iter().enumerate().collect();
    let failed = operations.iter().filter(|(index, _)| failed.iter().any(|(at, _)| at == index));
    let failed: Vec<&Operation> = failed.map(|(_, operation)| *operation).collect();
    failures.extend(documents.settle(job, stored, &failed, &moved));
    let made = operations.iter().filter(|(_, operation)| operation.is_live());
    let made = made.map(|(_, operation)| *operation);
    let made = made.filter(|operation| !failed.iter().any(|it| std::ptr::eq(*it, *operation)));
    let made: Vec<&Operation> = made.collect();
    if let Some(waiting) = &mut job.private.waiting {
        waiting.add_live(job.resource, &job.planned, &made);
    }
    failures.extend(verify::verify(job, stored, &made)?);
    Ok(Operated { has_acted: true, failures })
}

/// Whether the plan wants changes of the running object.
fn is_wanted(job: &Job, stored: &Stored) -> bool {
    let is_managed = !job.prior.is_null() && job.private.imported.is_none();
    let stays_active = stored.update.was_active
        && Step::Update(stored.update).planned_power() != Some(false)
        && stored.update.restart != Restart::Needed;
    is_managed && stays_active && Shared::of(&job.planned).update.live != Some(false)
}

/// Whether a part waits for the next start.
fn needs_restart(operation: &Operation) -> bool {
    operation.class == live::Class::Restart
}

/// The messages for the parts that failed.
fn failures(action: Action, operations: &[Operation], failed: &[Failure]) -> Diagnostics {
    let message = |(index, Failed { step, error }): &Failure| {
        let operation = &operations[*index];
        let path = &operation.path;
        let element = match operation.label.as_str() {
            "" => path.to_string(),
            label => format!("{label} ({path})"),
        };
        let mut detail =
            with_hint(format!("libvirt could not {step} {element}: {}", error.message), error);
        detail.push_str(REFUSED);
        Diagnostic::error(action.summary(), detail).at(path.clone())
    };
    failed.iter().map(message).collect()
}

const REFUSED: &str = "\n\nThe running object and its definition are unchanged in this part; all other parts were \
     changed. The next plan shows it again. To make the change, correct its cause, or stop the object first; to store \
     it for the next start, set update = { live = false }.";

/// A planned state without some parts, as an edit of a document.
fn edit<'a>(job: &'a Job, action: Action<'a>, states: [&'a Value; 2]) -> Edit<'a> {
    let [prior, planned] = states;
    Edit { resource: job.resource, action, prior, planned, config: &job.config }
}
