//! The interface between the protocol layer and the provider's logic: one synchronous method for each request, with
//! values as input and output. Implementations do not depend on protobuf. Calls may block, except those that only
//! validate a configuration.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use mapping::schema::Schema;
use mapping::{Path, Value};

use crate::cancel::Cancel;
use crate::diagnostic::Diagnostics;

/// The provider's private data, which Terraform stores with a state.
pub type PrivateBytes = Vec<u8>;

/// The provider's logic.
///
/// Values follow the schemas of [`Backend::catalog`]; an object that does not exist is [`Value::Null`]. `type` is
/// always a key of the catalogue. Calls run concurrently. A panic becomes an error for the user, and the most accurate
/// known state is kept.
pub trait Backend: Send + Sync + 'static {
    /// The served schemas; the same for every call.
    fn catalog(&self) -> &Catalog;

    /// Validates a provider block, which may contain unknowns.
    fn validate_provider(&self, config: &Value) -> Diagnostics;

    /// Takes the settings of the provider block, which may contain unknowns; may be called more than once.
    fn configure(&self, config: Value, context: ConfigureContext) -> Diagnostics;

    /// Validates a resource block, which may contain unknowns.
    fn validate_resource(
        &self,
        r#type: &str,
        config: &Value,
        client: ClientCapabilities,
    ) -> Diagnostics;

    /// Validates a data block, which may contain unknowns.
    fn validate_data_source(&self, r#type: &str, config: &Value) -> Diagnostics;

    /// Converts a state of another schema version to the current one; makes no calls.
    ///
    /// Errors: null without an error counts as a failure, because Terraform would create the object again.
    fn upgrade(&self, r#type: &str, version: i64, state: serde_json::Value)
    -> (Value, Diagnostics);

    /// Reads an object; a null state means that it no longer exists.
    fn read(&self, request: ReadRequest) -> ReadAnswer;

    /// Plans a create (`prior` null), an update, or a delete (`proposed` null).
    fn plan(&self, request: PlanRequest) -> PlanAnswer;

    /// Creates (`prior` null), updates, or deletes (`planned` null).
    fn apply(&self, request: ApplyRequest) -> ApplyAnswer;

    /// Finds the object that `id` refers to.
    fn import(&self, r#type: &str, id: &str, cancel: &Cancel) -> ImportAnswer;

    /// Reads a data source; all values of its configuration are known.
    fn read_data_source(
        &self,
        r#type: &str,
        config: Value,
        cancel: &Cancel,
    ) -> (Value, Diagnostics);

    /// The user cancelled the run. The tokens of pending calls are cancelled already; return immediately.
    fn stop(&self);
}

/// All schemas of a provider.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The schema of the provider block.
    pub provider: Schema,
    /// The managed resources, by type.
    pub resources: BTreeMap<&'static str, Schema>,
    /// The data sources, by type.
    pub data_sources: BTreeMap<&'static str, Schema>,
}

/// The context of a provider block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConfigureContext {
    /// The version of Terraform or `OpenTofu`; empty if it is not reported.
    pub terraform_version: String,
}

/// The capabilities of the client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClientCapabilities {
    /// Whether write-only attributes may be set (Terraform and `OpenTofu` since 1.11).
    pub has_write_only: bool,
}

/// A request to read an object.
#[derive(Debug)]
pub struct ReadRequest {
    /// The resource type.
    pub r#type: &'static str,
    /// The stored state.
    pub state: Value,
    /// The private data of the state.
    pub private: PrivateBytes,
    /// Cancelled when the user cancels the run.
    pub cancel: Cancel,
}

/// The result of a read.
#[derive(Debug, Default)]
pub struct ReadAnswer {
    /// The state; null if the object no longer exists.
    pub state: Value,
    /// The new private data; an empty value removes the stored data.
    pub private: PrivateBytes,
    /// Messages to the user; if there is an error, Terraform keeps the old state.
    pub diagnostics: Diagnostics,
}

/// A request to plan a change.
#[derive(Debug)]
pub struct PlanRequest {
    /// The resource type.
    pub r#type: &'static str,
    /// The prior state; null for a create.
    pub prior: Value,
    /// Terraform's merge of `config` and `prior`; null for a delete.
    pub proposed: Value,
    /// The configuration.
    pub config: Value,
    /// The private data of the state.
    pub private: PrivateBytes,
    /// The capabilities of the client.
    pub client: ClientCapabilities,
    /// Cancelled when the user cancels the run.
    pub cancel: Cancel,
}

/// A plan.
#[derive(Debug, Default)]
pub struct PlanAnswer {
    /// The planned state, with unknowns for values that only apply can determine.
    pub planned: Value,
    /// The private data for apply.
    pub private: PrivateBytes,
    /// Attributes whose change replaces the object.
    pub requires_replace: Vec<Path>,
    /// Messages to the user.
    pub diagnostics: Diagnostics,
}

/// A request to apply a change.
#[derive(Debug)]
pub struct ApplyRequest {
    /// The resource type.
    pub r#type: &'static str,
    /// The prior state; null for a create.
    pub prior: Value,
    /// The planned state; null for a delete.
    pub planned: Value,
    /// The configuration, including write-only values.
    pub config: Value,
    /// The private data of the plan.
    pub private: PrivateBytes,
    /// Cancelled when the user cancels the run.
    pub cancel: Cancel,
    /// Records the state as soon as an object exists.
    pub partial: Partial,
}

/// The result of a change.
#[derive(Debug, Default)]
pub struct ApplyAnswer {
    /// The new state; null after a delete. Remaining unknowns become nulls if there is an error.
    pub state: Value,
    /// The new private data; an empty value removes the stored data.
    pub private: PrivateBytes,
    /// Messages to the user.
    pub diagnostics: Diagnostics,
}

/// The result of an import.
#[derive(Debug, Default)]
pub struct ImportAnswer {
    /// State and private data of each object; Terraform requires exactly one.
    pub imported: Vec<(Value, PrivateBytes)>,
    /// Messages to the user.
    pub diagnostics: Diagnostics,
}

/// The last recorded state during a change, used if apply panics.
#[derive(Debug, Clone, Default)]
pub struct Partial {
    noted: Arc<Mutex<Option<(Value, PrivateBytes)>>>,
}

impl Partial {
    /// Records the current state and replaces the previous record. Unknowns in it become nulls.
    pub fn note(&self, state: Value, private: PrivateBytes) {
        *self.noted.lock().unwrap_or_else(PoisonError::into_inner) = Some((state, private));
    }

    /// Takes the last record.
    pub fn take(&self) -> Option<(Value, PrivateBytes)> {
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.take()
    }
}
