//! The call that changes a managed resource. The answer always contains the most accurate known state: that of the
//! backend, otherwise the one that it noted, otherwise the prior state.

use super::backend::{ApplyAnswer, ApplyRequest, Backend, Partial};
use super::contain::contain;
use super::message;
use super::server::Server;
use super::wire::tfplugin6::calls::apply_resource_change::{Request, Response};
use crate::diagnostic::Diagnostic;

impl<B: Backend> Server<B> {
    pub(super) fn apply_resource_change(&self, request: Request) -> Response {
        let (state, private) = (request.prior_state.clone(), request.planned_private.clone());
        // The request was rejected before the backend was called: nothing has changed.
        self.try_apply(request).unwrap_or_else(|refusal| Response {
            new_state: state,
            private,
            diagnostics: message::diagnostics(refusal.into()),
            ..Response::default()
        })
    }

    fn try_apply(&self, request: Request) -> Result<Response, Diagnostic> {
        let subject = self.resource(&request.type_name)?;
        let prior = subject.decode("prior state", request.prior_state)?;
        let private = request.planned_private.to_vec();
        let partial = Partial::default();
        let before = (prior.clone(), private.clone());
        let work = ApplyRequest {
            r#type: subject.r#type,
            prior,
            planned: subject.decode("planned state", request.planned_state)?,
            config: subject.decode("configuration", request.config)?,
            private,
            cancel: self.cancel(),
            partial: partial.clone(),
        };
        let task = format!("apply {}", subject.r#type);
        let answer = contain(&task, || self.backend.apply(work));
        let answer = answer.unwrap_or_else(|panic| {
            let (state, private) = partial.take().unwrap_or(before);
            ApplyAnswer { state, private, diagnostics: panic.into() }
        });
        let mut diagnostics = answer.diagnostics;
        let state = Some(subject.encode_known(answer.state, &mut diagnostics));
        Ok(Response {
            new_state: state,
            private: answer.private.into(),
            diagnostics: subject.messages(diagnostics),
            ..Response::default()
        })
    }
}
