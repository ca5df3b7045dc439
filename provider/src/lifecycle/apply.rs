//! Selects the flow of an apply: create, update or delete; and contains what they share.

use std::sync::Arc;
use std::time::Duration;

use super::error_paths::add_paths;
use super::host::{Host, needs_uri};
use super::job::Job;
use super::private::Private;
use super::{conflicts, create, delete, timeouts, update};
use crate::advice;
use crate::controls::{Shared, Timeouts};
use crate::diagnostic::Diagnostics;
use crate::protocol::backend::{ApplyAnswer, ApplyRequest};
use crate::resources::Resource;
use crate::task::{self, Outcome};

/// Creates, changes or deletes an object.
pub(super) fn apply(
    host: Option<Arc<Host>>,
    resource: &'static dyn Resource,
    request: ApplyRequest,
) -> ApplyAnswer {
    let ApplyRequest { prior, planned, config, private, cancel, partial, .. } = request;
    let mut private = Private::read(resource.root().parent, &private);
    // The announcement of a plan is valid only for its own apply.
    let may_restart = std::mem::take(&mut private.may_restart);
    let before = (prior.clone(), private.write());
    let Some(host) = host else {
        let (state, private) = before;
        return ApplyAnswer { state, private, diagnostics: needs_uri().into() };
    };
    let flow = match (prior.is_null(), planned.is_null()) {
        (true, _) => Flow { verb: "create", limit: |limits| limits.create.0, run: create::create },
        (_, true) => Flow { verb: "delete", limit: |limits| limits.delete.0, run: delete::delete },
        _ => Flow { verb: "update", limit: |limits| limits.update.0, run: update::update },
    };
    for state in [&prior, &planned] {
        host.plans.forget(&conflicts::addresses(resource, state, private.parent.as_ref()));
    }
    let subject = if planned.is_null() { &prior } else { &planned };
    let limit = (flow.limit)(Shared::of(subject).timeouts);
    let object = resource.identity(subject, private.parent.as_ref());
    let (cancelled, noted) = (cancel.clone(), partial.clone());
    let started = None;
    let job = Job {
        resource,
        host,
        prior,
        planned,
        config,
        private,
        started,
        may_restart,
        warnings: Diagnostics::new(),
        cancel,
        partial,
    };
    let locked = object.clone();
    let outcome = task::run(limit, &cancelled, move |cancel| {
        let mut job = Job { cancel, ..job };
        let host = Arc::clone(&job.host);
        let locked = resource.lock_identity(&host.connection, locked);
        let answer = host.locked(&locked, || (flow.run)(&mut job));
        let shape = resource.root().shape;
        let diagnostics = advice::add(&host.connection, &job.config, answer.diagnostics);
        ApplyAnswer { diagnostics: add_paths(diagnostics, shape, &job.config), ..answer }
    });
    let subject = object.to_string();
    let message = match outcome {
        Outcome::Done(answer) => return answer,
        Outcome::TimedOut(expired) => {
            timeouts::timed_out(&subject, flow.verb, expired, Some(&timeouts::raise(flow.verb)))
        }
        Outcome::Cancelled => timeouts::cancelled(&subject, flow.verb),
    };
    let (state, private) = noted.take().unwrap_or(before);
    ApplyAnswer { state, private, diagnostics: message.into() }
}

/// One of create, update and delete.
#[derive(Clone, Copy)]
struct Flow {
    /// Its name in `timeouts`.
    verb: &'static str,
    limit: fn(Timeouts) -> Duration,
    run: fn(&mut Job) -> ApplyAnswer,
}
