//! Delete. An object that does not exist counts as deleted.

use mapping::Value;

use super::job::Job;
use super::private::Creation;
use super::update;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::protocol::backend::ApplyAnswer;
use crate::resources::{Delete, Located};
use crate::wording::Action;

/// Deletes an object.
pub(super) fn delete(job: &mut Job) -> ApplyAnswer {
    let identity = job.resource.identity(&job.prior, job.private.parent.as_ref());
    let action = Action { verb: "delete", object: &identity };
    let object = match job.locate() {
        Ok(Located::Here(object)) => object,
        Ok(Located::Gone) => return ApplyAnswer::default(),
        Ok(Located::OutOfReach(why)) => {
            return job.answer(job.prior.clone(), action.refused(why.reason()).into());
        }
        Err(error) => return job.answer(job.prior.clone(), action.failed(&error).into()),
    };
    if job.host.is_taken(&object.identity(), job.private.claim.as_deref()) {
        return job.answer(Value::Null, adopted_by_another(&action).into());
    }
    let delete = Delete {
        prior: &job.prior,
        is_settled: job.private.creation == Creation::Complete,
        cancel: &job.cancel,
    };
    match object.remove(&delete, &job.private.notes) {
        Err(failed) if !(failed.error.is_not_found() && is_gone(job)) => {
            // The object may be stopped by now.
            let state = update::actual_state(job, object.as_ref());
            job.answer(state, action.failed_step(&failed).into())
        }
        _ => {
            job.host.release(&object.identity());
            job.answer(Value::Null, Diagnostics::new())
        }
    }
}

/// Whether the object itself was not found, and not an object that it uses.
fn is_gone(job: &Job) -> bool {
    matches!(job.locate(), Ok(Located::Gone))
}

/// The message for an object that another resource has adopted in this apply: a delete would destroy that resource's
/// object.
fn adopted_by_another(action: &Action) -> Diagnostic {
    let (object, kind) = (action.object, action.object.kind);
    let detail = format!(
        "{object} was adopted in this apply (create.on_exists = \"adopt\"), by the new object of this resource \
         or by another resource, and is not deleted. The {kind} remains in the state. To move an object from one resource \
         to another, use a `moved` block."
    );
    Diagnostic::warning(format!("The {kind} is kept, because it was adopted"), detail)
}
