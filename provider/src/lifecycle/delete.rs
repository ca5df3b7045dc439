//! A delete. An object that is not there is deleted.

use mapping::Value;

use super::apply::Job;
use super::failure::Action;
use super::plan::name;
use crate::protocol::Diagnostics;
use crate::protocol::backend::ApplyAnswer;
use crate::resources::{Located, Restart, Transition};

/// Deletes an object.
pub(super) fn delete(job: &mut Job) -> ApplyAnswer {
    let subject = name(&job.prior).to_owned();
    let action = Action { verb: "delete", noun: job.resource.noun(), name: &subject };
    let object = match job.resource.locate(&job.host.connection, &job.prior) {
        Ok(Located::Here(object)) => object,
        Ok(Located::Gone) => return ApplyAnswer::default(),
        Ok(Located::OutOfReach(reason)) => {
            return job.answer(job.prior.clone(), action.refused(reason).into());
        }
        Err(error) => return job.answer(job.prior.clone(), action.failed(&error).into()),
    };
    let transition = Transition {
        prior: &job.prior,
        planned: &Value::Null,
        is_made: false,
        was_active: true,
        restart: Restart::Unplanned,
        cancel: &job.cancel,
    };
    match object.remove(&transition, &job.private.notes) {
        Err(failed) if !(failed.error.is_not_found() && is_gone(job)) => {
            job.answer(job.prior.clone(), action.failed_step(&failed).into())
        }
        _ => {
            job.host.release(job.resource.noun(), object.id());
            job.answer(Value::Null, Diagnostics::new())
        }
    }
}

/// Whether it was the object itself that was not found, and not something that it uses.
fn is_gone(job: &Job) -> bool {
    matches!(job.resource.locate(&job.host.connection, &job.prior), Ok(Located::Gone))
}
