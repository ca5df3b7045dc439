//! Apply: which of create, change and delete it is, and what all of them share.

use std::sync::Arc;

use super::blame::blame;
use super::host::{Host, needs_uri};
use super::job::Job;
use super::private::Private;
use super::{create, delete, timeouts, update};
use crate::protocol::backend::{ApplyAnswer, ApplyRequest};
use crate::resources::Resource;
use crate::task::{self, Outcome};

/// Creates, changes or deletes an object.
pub(super) fn apply(
    host: Option<Arc<Host>>,
    resource: &'static dyn Resource,
    request: ApplyRequest,
) -> ApplyAnswer {
    let Some(host) = host else {
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
    let before = (prior.clone(), private.clone(), partial.clone());
    let mut private = Private::read(resource.root().parent, &private);
    let object = resource
        .identity(if planned.is_null() { &prior } else { &planned }, private.parent.as_ref());
    let may_restart = std::mem::take(&mut private.may_restart);
    let cancelled = cancel.clone();
    let job = Job { resource, host, prior, planned, config, private, may_restart, cancel, partial };
    let locked = object.clone();
    let outcome = task::run(limit, &cancelled, move |cancel| {
        let mut job = Job { cancel, ..job };
        let host = Arc::clone(&job.host);
        let answer = host.locked(&locked, || (operation.run)(&mut job));
        let shape = resource.root().shape;
        ApplyAnswer { diagnostics: blame(answer.diagnostics, shape, &job.config), ..answer }
    });
    let subject = object.to_string();
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
