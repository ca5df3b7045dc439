//! The provider's logic in this process, driven as Terraform drives it: configurations in, states out. With
//! libvirt's test driver nothing else is needed.

#![allow(dead_code)] // Each test target uses its part.

use std::sync::LazyLock;

use mapping::{Object, Value};
use provider::cancel::Cancel;
use provider::libvirt::{Connection, Document, Domain, Network, Pool, Secrets, Volume};
use provider::lifecycle::LibvirtBackend;
use provider::protocol::backend::{
    ApplyRequest, ClientCapabilities, ConfigureContext, Partial, PlanAnswer, PlanRequest,
    PrivateBytes, ReadRequest,
};
use provider::protocol::{Backend, Diagnostic, Diagnostics, Severity};

/// The capabilities of current Terraform versions.
const CLIENT: ClientCapabilities = ClientCapabilities { has_write_only: true };

/// Validates for all hosts: validity does not depend on the host, and building a schema is slow.
static VALIDATOR: LazyLock<LibvirtBackend> = LazyLock::new(LibvirtBackend::default);

/// A configured provider.
pub(crate) struct Host(LibvirtBackend);

/// An object in the form in which Terraform stores it.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    /// The resource type.
    pub(crate) r#type: &'static str,
    /// Its state.
    pub(crate) state: Value,
    private: PrivateBytes,
}

impl Kept {
    /// The state before an object is created.
    pub(crate) fn none(r#type: &'static str) -> Self {
        Self { r#type, state: Value::Null, private: PrivateBytes::new() }
    }

    /// The document that the libvirt at a URI has stored; of a network, that of a running one is the same.
    pub(crate) fn document(&self, uri: &str) -> String {
        let connection = Connection::new(Some(uri));
        let name = self.state.get("name").as_str().expect("an object has a name");
        let text = match self.r#type {
            "libvirt_domain" => Domain::by_name(&connection, name)
                .and_then(|found| found.xml(Document::Stored, Secrets::Shown)),
            "libvirt_network" => {
                Network::by_name(&connection, name).and_then(|found| found.xml(Document::Live))
            }
            "libvirt_volume" => {
                let pool = self.state.get("pool").as_str().expect("a volume has a pool");
                Pool::by_name(&connection, pool)
                    .and_then(|pool| Volume::by_name(&pool, name)?.xml())
            }
            _ => Pool::by_name(&connection, name).and_then(|found| found.xml(Document::Stored)),
        };
        text.unwrap_or_else(|error| panic!("{name}: {}", error.message))
    }
}

/// The result of a change.
pub(crate) struct ChangeResult {
    /// The new state and private data.
    pub(crate) kept: Kept,
    /// Whether the object was replaced.
    pub(crate) is_replaced: bool,
    diagnostics: Diagnostics,
}

impl ChangeResult {
    fn new(kept: Kept, diagnostics: Diagnostics) -> Self {
        Self { kept, is_replaced: false, diagnostics }
    }

    /// The change was not applied.
    pub(crate) fn nothing_done(kept: Kept) -> Self {
        Self::new(kept, Diagnostics::new())
    }

    /// The first error, if there is one.
    pub(crate) fn error(&self) -> Option<String> {
        let error = self.diagnostics.iter().find(|message| message.severity == Severity::Error)?;
        Some(format!("{}: {}", error.summary, error.detail))
    }

    /// All errors and warnings.
    pub(crate) fn diagnostics(&self) -> Vec<Diagnostic> {
        self.diagnostics.iter().cloned().collect()
    }

    /// The new state and private data; fails the test after an error.
    #[track_caller]
    pub(crate) fn succeeded(self) -> Kept {
        let error = self.error();
        assert!(error.is_none(), "{}", error.unwrap_or_default());
        self.kept
    }
}

impl Host {
    /// One for the libvirt at a URI.
    pub(crate) fn new(uri: &str) -> Self {
        let backend = LibvirtBackend::default();
        let mut config = Object::new();
        config.set("uri", Value::from(uri));
        let diagnostics = backend.configure(Value::Object(config), ConfigureContext::default());
        assert!(!diagnostics.has_errors(), "{diagnostics:?}");
        Self(backend)
    }

    /// Creates an object.
    pub(crate) fn create(&self, r#type: &'static str, config: &Value) -> ChangeResult {
        self.change(&Kept::none(r#type), config)
    }

    /// The messages about a configuration for a client with these capabilities.
    pub(crate) fn validate(
        &self,
        r#type: &str,
        config: &Value,
        client: ClientCapabilities,
    ) -> Vec<Diagnostic> {
        self.0.validate_resource(r#type, config, client).into_iter().collect()
    }

    fn planned(&self, kept: &Kept, config: &Value) -> PlanAnswer {
        self.0.plan(PlanRequest {
            cancel: Cancel::new(),
            r#type: kept.r#type,
            prior: kept.state.clone(),
            proposed: config.clone(),
            config: config.clone(),
            private: kept.private.clone(),
            client: CLIENT,
        })
    }

    /// The messages of the plan of a configuration.
    pub(crate) fn plan(&self, kept: &Kept, config: &Value) -> Vec<Diagnostic> {
        let plan = self.planned(kept, config);
        plan.diagnostics.into_iter().collect()
    }

    /// Plans a configuration and applies it; a null removes the object.
    pub(crate) fn change(&self, kept: &Kept, config: &Value) -> ChangeResult {
        let mut diagnostics = Diagnostics::new();
        if !config.is_null() {
            diagnostics = VALIDATOR.validate_resource(kept.r#type, config, CLIENT);
        }
        if diagnostics.has_errors() {
            return ChangeResult::new(kept.clone(), diagnostics);
        }
        let plan = self.planned(kept, config);
        if plan.diagnostics.has_errors() {
            return ChangeResult::new(kept.clone(), plan.diagnostics);
        }
        if !plan.requires_replace.is_empty() && !kept.state.is_null() {
            let removed = self.remove(kept);
            return match removed.error() {
                None => ChangeResult { is_replaced: true, ..self.create(kept.r#type, config) },
                Some(_) => removed,
            };
        }
        self.apply(kept, config, plan)
    }

    /// Plans a configuration, to be applied later.
    pub(crate) fn saved_plan(&self, kept: &Kept, config: &Value) -> PlanAnswer {
        self.planned(kept, config)
    }

    /// Plans and applies a configuration without validation, like values that are known only at the apply.
    pub(crate) fn change_unseen(&self, kept: &Kept, config: &Value) -> ChangeResult {
        let plan = self.planned(kept, config);
        self.apply(kept, config, plan)
    }

    /// Applies a plan.
    pub(crate) fn apply(&self, kept: &Kept, config: &Value, plan: PlanAnswer) -> ChangeResult {
        let applied = self.0.apply(ApplyRequest {
            r#type: kept.r#type,
            prior: kept.state.clone(),
            planned: plan.planned,
            config: config.clone(),
            private: plan.private,
            cancel: Cancel::default(),
            partial: Partial::default(),
        });
        let kept = Kept { r#type: kept.r#type, state: applied.state, private: applied.private };
        ChangeResult::new(kept, applied.diagnostics)
    }

    /// Removes an object.
    pub(crate) fn remove(&self, kept: &Kept) -> ChangeResult {
        self.change(kept, &Value::Null)
    }

    /// Reads an object again.
    pub(crate) fn read(&self, kept: &Kept) -> ChangeResult {
        let answer = self.0.read(ReadRequest {
            r#type: kept.r#type,
            state: kept.state.clone(),
            private: kept.private.clone(),
            cancel: Cancel::default(),
        });
        let kept = Kept { r#type: kept.r#type, state: answer.state, private: answer.private };
        ChangeResult::new(kept, answer.diagnostics)
    }

    /// Imports an object and reads it, as Terraform does.
    #[track_caller]
    pub(crate) fn import(&self, r#type: &'static str, id: &str) -> Kept {
        let answer = self.0.import(r#type, id, &Cancel::new());
        assert!(!answer.diagnostics.has_errors(), "{:?}", answer.diagnostics);
        let (state, private) = answer.imported.into_iter().next().expect("one object is imported");
        self.read(&Kept { r#type, state, private }).succeeded()
    }

    /// The planned state of a configuration.
    pub(crate) fn planned_state(&self, kept: &Kept, config: &Value) -> Value {
        self.planned(kept, config).planned
    }

    /// Imports and reads an object; nothing is kept if that fails.
    pub(crate) fn try_import(&self, r#type: &'static str, id: &str) -> ChangeResult {
        let answer = self.0.import(r#type, id, &Cancel::new());
        let nothing = Kept::none(r#type);
        let Some((state, private)) = answer.imported.into_iter().next() else {
            return ChangeResult::new(nothing, answer.diagnostics);
        };
        let read = self.read(&Kept { r#type, state, private });
        if read.error().is_some() { ChangeResult { kept: nothing, ..read } } else { read }
    }

    /// Whether the next plan of a configuration changes nothing, refresh included.
    pub(crate) fn is_settled(&self, kept: &Kept, config: &Value) -> bool {
        self.unsettled(kept, config).is_empty()
    }

    /// The attributes that the next refresh or plan of a configuration changes.
    pub(crate) fn unsettled(&self, kept: &Kept, config: &Value) -> Vec<&'static str> {
        let read = self.read(kept).kept;
        let plan = self.planned(&read, config);
        [differing(&kept.state, &read.state), differing(&read.state, &plan.planned)].concat()
    }
}

/// The attributes in which two states differ.
pub(crate) fn differing(left: &Value, right: &Value) -> Vec<&'static str> {
    let names = [left, right].map(|state| state.as_object().into_iter().flat_map(Object::iter));
    let names = names.into_iter().flatten().map(|(name, _)| name);
    let mut differing: Vec<_> = names.filter(|name| left.get(name) != right.get(name)).collect();
    differing.sort_unstable();
    differing.dedup();
    differing
}
