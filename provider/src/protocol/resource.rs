//! Calls that do not change a managed resource: validate, upgrade, read, plan, import. Decode, call the backend,
//! encode; if that fails, the answer contains the state of the request.

use mapping::Value;
use prost::bytes::Bytes;

use super::backend::{Backend, ClientCapabilities, PlanRequest, ReadRequest};
use super::contain::contain;
use super::message;
use super::server::Server;
use super::subject::Subject;
use super::wire::tfplugin6::calls::{
    import_resource_state, plan_resource_change, read_resource, upgrade_resource_state,
    validate_resource_config,
};
use super::wire::tfplugin6::messages;
use crate::diagnostic::{Diagnostic, Diagnostics};

impl<B: Backend> Server<B> {
    pub(super) fn validate_resource_config(
        &self,
        request: validate_resource_config::Request,
    ) -> validate_resource_config::Response {
        let validate = || {
            let subject = self.resource(&request.type_name)?;
            let config = subject.decode("configuration", request.config)?;
            let client = client(request.client_capabilities);
            let task = format!("validate {}", subject.r#type);
            let validate = || self.backend.validate_resource(subject.r#type, &config, client);
            contain(&task, validate).map(|diagnostics| subject.messages(diagnostics))
        };
        let refused = |refusal: Diagnostic| message::diagnostics(refusal.into());
        let diagnostics = validate().unwrap_or_else(refused);
        validate_resource_config::Response { diagnostics }
    }

    pub(super) fn upgrade_resource_state(
        &self,
        request: upgrade_resource_state::Request,
    ) -> upgrade_resource_state::Response {
        let upgraded = self.try_upgrade(request);
        upgraded.unwrap_or_else(|diagnostics| upgrade_resource_state::Response {
            upgraded_state: None,
            diagnostics: message::diagnostics(diagnostics),
        })
    }

    /// Never returns null without an error, because Terraform would create the object again.
    fn try_upgrade(
        &self,
        request: upgrade_resource_state::Request,
    ) -> Result<upgrade_resource_state::Response, Diagnostics> {
        let subject = self.resource(&request.type_name)?;
        let json = request.raw_state.map(|raw| raw.json);
        let json = json.filter(|json| !json.is_empty());
        let json = json.ok_or_else(|| no_state(subject, "It has the format of Terraform 0.11."))?;
        let (state, mut diagnostics) = self.upgraded(subject, request.version, &json)?;
        if state.is_null() {
            if diagnostics.has_errors() {
                return Err(diagnostics);
            }
            return Err(no_state(subject, "It is empty.").into());
        }
        let state = Some(subject.encode_known(state, &mut diagnostics));
        Ok(upgrade_resource_state::Response {
            upgraded_state: state,
            diagnostics: subject.messages(diagnostics),
        })
    }

    fn upgraded(
        &self,
        subject: Subject<'_>,
        version: i64,
        json: &[u8],
    ) -> Result<(Value, Diagnostics), Diagnostic> {
        let schema = self.backend.catalog().resources.get(subject.r#type);
        if schema.is_some_and(|schema| schema.version == version) {
            return Ok((subject.decode_state(json)?, Diagnostics::new()));
        }
        let json = serde_json::from_slice(json)
            .map_err(|error| no_state(subject, &format!("It is not JSON: {error}.")))?;
        let task = format!("upgrade the state of {}", subject.r#type);
        contain(&task, || self.backend.upgrade(subject.r#type, version, json))
    }

    pub(super) fn read_resource(&self, request: read_resource::Request) -> read_resource::Response {
        let (state, private) = (request.current_state.clone(), request.private.clone());
        let read = self.try_read(request);
        read.unwrap_or_else(|refusal| read_resource::Response {
            new_state: state,
            private,
            diagnostics: message::diagnostics(refusal.into()),
            ..read_resource::Response::default()
        })
    }

    fn try_read(
        &self,
        request: read_resource::Request,
    ) -> Result<read_resource::Response, Diagnostic> {
        let subject = self.resource(&request.type_name)?;
        let work = ReadRequest {
            r#type: subject.r#type,
            state: subject.decode("state", request.current_state)?,
            private: request.private.to_vec(),
            cancel: self.cancel(),
        };
        let task = format!("read {}", subject.r#type);
        let answer = contain(&task, || self.backend.read(work))?;
        let mut diagnostics = answer.diagnostics;
        let state = Some(subject.encode_known(answer.state, &mut diagnostics));
        Ok(read_resource::Response {
            new_state: state,
            private: answer.private.into(),
            diagnostics: subject.messages(diagnostics),
            ..read_resource::Response::default()
        })
    }

    pub(super) fn plan_resource_change(
        &self,
        request: plan_resource_change::Request,
    ) -> plan_resource_change::Response {
        let (state, private) = (request.prior_state.clone(), request.prior_private.clone());
        let planned = self.try_plan(request);
        planned.unwrap_or_else(|refusal| plan_resource_change::Response {
            planned_state: state,
            planned_private: private,
            diagnostics: message::diagnostics(refusal.into()),
            ..plan_resource_change::Response::default()
        })
    }

    fn try_plan(
        &self,
        request: plan_resource_change::Request,
    ) -> Result<plan_resource_change::Response, Diagnostic> {
        let subject = self.resource(&request.type_name)?;
        let work = PlanRequest {
            r#type: subject.r#type,
            prior: subject.decode("prior state", request.prior_state)?,
            proposed: subject.decode("proposed state", request.proposed_new_state)?,
            config: subject.decode("configuration", request.config)?,
            private: request.prior_private.to_vec(),
            client: client(request.client_capabilities),
            cancel: self.cancel(),
        };
        let task = format!("plan {}", subject.r#type);
        let answer = contain(&task, || self.backend.plan(work))?;
        let mut diagnostics = answer.diagnostics;
        let planned = Some(subject.encode(&answer.planned, &mut diagnostics));
        let mut replace = answer.requires_replace;
        replace.sort();
        replace.dedup();
        Ok(plan_resource_change::Response {
            planned_state: planned,
            requires_replace: replace.iter().map(message::path).collect(),
            planned_private: answer.private.into(),
            diagnostics: subject.messages(diagnostics),
            ..plan_resource_change::Response::default()
        })
    }

    pub(super) fn import_resource_state(
        &self,
        request: import_resource_state::Request,
    ) -> import_resource_state::Response {
        let imported = self.try_import(request);
        imported.unwrap_or_else(|refusal| import_resource_state::Response {
            diagnostics: message::diagnostics(refusal.into()),
            ..import_resource_state::Response::default()
        })
    }

    fn try_import(
        &self,
        request: import_resource_state::Request,
    ) -> Result<import_resource_state::Response, Diagnostic> {
        let import_resource_state::Request { type_name, id, .. } = request;
        let subject = self.resource(&type_name)?;
        if id.is_empty() {
            let summary = format!("Cannot import {} without an id", subject.r#type);
            let detail = "Set `id` in the import block.";
            return Err(Diagnostic::error(summary, detail));
        }
        let task = format!("import {} \"{id}\"", subject.r#type);
        let answer = contain(&task, || self.backend.import(subject.r#type, &id, &self.cancel()))?;
        let mut diagnostics = answer.diagnostics;
        let imported = answer.imported.into_iter().map(|(state, private)| {
            import_resource_state::ImportedResource {
                type_name: subject.r#type.to_owned(),
                state: Some(subject.encode_known(state, &mut diagnostics)),
                private: Bytes::from(private),
                identity: None,
            }
        });
        Ok(import_resource_state::Response {
            imported_resources: imported.collect(),
            diagnostics: subject.messages(diagnostics),
            deferred: None,
        })
    }
}

fn client(capabilities: Option<messages::ClientCapabilities>) -> ClientCapabilities {
    ClientCapabilities {
        has_write_only: capabilities.unwrap_or_default().write_only_attributes_allowed,
    }
}

fn no_state(subject: Subject<'_>, why: &str) -> Diagnostic {
    let summary = format!("Cannot read the stored state of {}", subject.r#type);
    let detail = format!(
        "{why}\n\nRemove the object from the state with `terraform state rm`, then import it."
    );
    Diagnostic::error(summary, detail)
}
