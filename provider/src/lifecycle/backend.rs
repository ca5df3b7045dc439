//! Implements the backend: dispatches each request to its flow.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use mapping::{Path, Value};

use super::host::Host;
use super::hosts::Hosts;
use super::import::ImportId;
use super::settings::Settings;
use super::{apply, check, data, import, plan, read, schema, validate};
use crate::cancel::Cancel;
use crate::controls::{DataControls, Shared};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::protocol::Backend;
use crate::protocol::backend::{
    ApplyAnswer, ApplyRequest, Catalog, ClientCapabilities, ConfigureContext, ImportAnswer,
    PlanAnswer, PlanRequest, ReadAnswer, ReadRequest,
};
use crate::resources;
use crate::sources::{self, BlockType, SourceReport};

/// The provider.
#[derive(Default)]
pub struct LibvirtBackend {
    catalog: OnceLock<Catalog>,
    hosts: Mutex<Hosts>,
    sources: SourceReport,
}

impl LibvirtBackend {
    fn hosts(&self) -> MutexGuard<'_, Hosts> {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The host of an object; none if its URI is unknown.
    fn host_of(&self, state: &Value) -> Option<Arc<Host>> {
        self.hosts().of(Shared::of(state).uri)
    }
}

/// The message for a type that is not in the catalogue; the protocol layer requests no such type.
fn no_type(r#type: &str) -> Diagnostics {
    Diagnostic::error(
        format!("Unknown type {type}"),
        "This version of the provider does not have it. Run `terraform \
         init -upgrade`, or remove the block.",
    )
    .into()
}

impl Backend for LibvirtBackend {
    fn catalog(&self) -> &Catalog {
        self.catalog.get_or_init(schema::catalog)
    }

    fn validate_provider(&self, config: &Value) -> Diagnostics {
        validate::provider(config)
    }

    fn configure(&self, config: Value, _: ConfigureContext) -> Diagnostics {
        self.sources.close();
        self.hosts().configure(Settings::read(&config));
        Diagnostics::new()
    }

    fn validate_resource(
        &self,
        r#type: &str,
        config: &Value,
        client: ClientCapabilities,
    ) -> Diagnostics {
        let Some(resource) = resources::of_type(r#type) else { return no_type(r#type) };
        let Some(mut diagnostics) = validate::resource(self.catalog(), r#type, config) else {
            return no_type(r#type);
        };
        if !client.has_write_only {
            check::refuse_secrets(resource.root().shape, config, &Path::root(), &mut diagnostics);
        }
        if self.sources.is_open() {
            let unknown = self.sources.take(BlockType::Resource, r#type, config, schema::keys);
            diagnostics.extend(unknown.iter().map(sources::warning));
            let is_reported = |name: &str| unknown.iter().any(|key| key.parent == name);
            diagnostics.extend(validate::empty_groups(r#type, config, is_reported));
        }
        diagnostics
    }

    fn validate_data_source(&self, r#type: &str, config: &Value) -> Diagnostics {
        let Some(mut diagnostics) = validate::data_source(self.catalog(), r#type, config) else {
            return no_type(r#type);
        };
        let unknown = self.sources.take(BlockType::Data, r#type, config, schema::keys);
        diagnostics.extend(unknown.iter().map(sources::warning));
        diagnostics
    }

    fn upgrade(&self, r#type: &str, version: i64, _: serde_json::Value) -> (Value, Diagnostics) {
        let summary = format!("Cannot read a state of {type} that has schema version {version}");
        let detail = "Another provider with the same name wrote it. Remove the object from the state with `terraform \
             state rm`, then import it: `terraform import ADDRESS NAME`.";
        (Value::Null, Diagnostic::error(summary, detail).into())
    }

    fn read(&self, request: ReadRequest) -> ReadAnswer {
        match resources::of_type(request.r#type) {
            Some(resource) => read::read(self.host_of(&request.state), resource, request),
            None => ReadAnswer {
                state: request.state,
                private: request.private,
                diagnostics: no_type(request.r#type),
            },
        }
    }

    fn plan(&self, request: PlanRequest) -> PlanAnswer {
        match resources::of_type(request.r#type) {
            Some(resource) => {
                let (hosts, on_restart) = {
                    let mut hosts = self.hosts();
                    let states = [&request.prior, &request.config];
                    (hosts.of_plan(states), hosts.settings().on_restart)
                };
                plan::plan(&hosts, on_restart, resource, request)
            }
            None => PlanAnswer { diagnostics: no_type(request.r#type), ..PlanAnswer::default() },
        }
    }

    fn apply(&self, request: ApplyRequest) -> ApplyAnswer {
        match resources::of_type(request.r#type) {
            Some(resource) => {
                let is_delete = request.planned.is_null();
                let state = if is_delete { &request.prior } else { &request.planned };
                apply::apply(self.host_of(state), resource, request)
            }
            None => ApplyAnswer {
                state: request.prior,
                private: request.private,
                diagnostics: no_type(request.r#type),
            },
        }
    }

    fn import(&self, r#type: &str, id: &str, cancel: &Cancel) -> ImportAnswer {
        match resources::of_type(r#type) {
            Some(resource) => {
                let id = ImportId::parse(id);
                let host = self.hosts().of(id.uri.clone());
                import::import(host, resource, &id, cancel)
            }
            None => ImportAnswer { diagnostics: no_type(r#type), ..ImportAnswer::default() },
        }
    }

    fn read_data_source(
        &self,
        r#type: &str,
        config: Value,
        cancel: &Cancel,
    ) -> (Value, Diagnostics) {
        let Some(source) = data::find(r#type) else {
            return (Value::Null, no_type(r#type));
        };
        let uri = DataControls::of(&config).uri;
        let host = self.hosts().of(uri);
        data::read(host, source, config, cancel)
    }

    fn stop(&self) {}
}
