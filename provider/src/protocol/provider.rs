//! Calls about the provider and its data sources: decode, call the backend, encode. Contains no logic.

use super::backend::{Backend, ConfigureContext};
use super::contain::contain;
use super::message;
use super::schema;
use super::server::Server;
use super::wire::tfplugin6::calls::{
    configure_provider, get_provider_schema, read_data_source, stop_provider,
    validate_data_resource_config, validate_provider_config,
};
use crate::diagnostic::{Diagnostic, Diagnostics};

impl<B: Backend> Server<B> {
    /// All schemas; needs no configuration.
    pub(super) fn get_provider_schema(
        &self,
        _: get_provider_schema::Request,
    ) -> get_provider_schema::Response {
        let answer = || schema::answer(self.backend.catalog());
        self.schema.get_or_init(answer).clone()
    }

    pub(super) fn validate_provider_config(
        &self,
        request: validate_provider_config::Request,
    ) -> validate_provider_config::Response {
        let validate = || {
            let config = self.provider().decode("configuration", request.config)?;
            let validate = || self.backend.validate_provider(&config);
            contain("validate the provider block", validate)
        };
        let diagnostics = message::diagnostics(validate().unwrap_or_else(Diagnostics::from));
        validate_provider_config::Response { diagnostics }
    }

    pub(super) fn configure_provider(
        &self,
        request: configure_provider::Request,
    ) -> configure_provider::Response {
        let configure = || {
            let config = self.provider().decode("configuration", request.config)?;
            let terraform_version = request.terraform_version;
            let context = ConfigureContext { terraform_version };
            let configure = || self.backend.configure(config, context);
            contain("configure the provider", configure)
        };
        let diagnostics = message::diagnostics(configure().unwrap_or_else(Diagnostics::from));
        configure_provider::Response { diagnostics }
    }

    /// Cancels pending calls; the server continues, because their answers are still needed.
    pub(super) fn stop_provider(&self, _: stop_provider::Request) -> stop_provider::Response {
        self.cancel_calls();
        let stopped = contain("stop the provider", || self.backend.stop());
        let error = stopped.err().map(|diagnostic| diagnostic.detail);
        let error = error.unwrap_or_default();
        stop_provider::Response { error }
    }

    pub(super) fn validate_data_source(
        &self,
        request: validate_data_resource_config::Request,
    ) -> validate_data_resource_config::Response {
        let validate = || {
            let subject = self.data_source(&request.type_name)?;
            let config = subject.decode("configuration", request.config)?;
            let task = format!("validate {}", subject.r#type);
            let validated =
                contain(&task, || self.backend.validate_data_source(subject.r#type, &config));
            validated.map(|diagnostics| subject.messages(diagnostics))
        };
        let refused = |refusal: Diagnostic| message::diagnostics(refusal.into());
        let diagnostics = validate().unwrap_or_else(refused);
        validate_data_resource_config::Response { diagnostics }
    }

    pub(super) fn read_data_source(
        &self,
        request: read_data_source::Request,
    ) -> read_data_source::Response {
        self.try_read_data_source(request).unwrap_or_else(|refusal| read_data_source::Response {
            diagnostics: message::diagnostics(refusal.into()),
            ..read_data_source::Response::default()
        })
    }

    fn try_read_data_source(
        &self,
        request: read_data_source::Request,
    ) -> Result<read_data_source::Response, Diagnostic> {
        let subject = self.data_source(&request.type_name)?;
        let config = subject.decode("configuration", request.config)?;
        let task = format!("read {}", subject.r#type);
        let read = || self.backend.read_data_source(subject.r#type, config, &self.cancel());
        let (state, mut diagnostics) = contain(&task, read)?;
        let state = Some(subject.encode_known(state, &mut diagnostics));
        Ok(read_data_source::Response {
            state,
            diagnostics: subject.messages(diagnostics),
            deferred: None,
        })
    }
}
