//! What the protocol layer asks of the provider's logic: one synchronous method a question, values in
//! and values out. Implementors never see protobuf. Calls may block, but for those that only check a configuration.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use mapping::schema::Schema;
use mapping::{Path, Value};

use crate::cancel::Cancel;
use crate::diagnostic::Diagnostics;

/// Bytes of the provider's own that Terraform keeps beside a state.
pub type PrivateBytes = Vec<u8>;

/// The logic behind the wire.
///
/// Values follow the schemas of [`Backend::catalog`]; an object that does not exist is
/// [`Value::Null`]. `type` is always a key of the catalogue. Calls run concurrently. A panic becomes
/// an error for the user, and the truest state known is kept.
pub trait Backend: Send + Sync + 'static {
    /// The schemas that are served; the same on every call.
    fn catalog(&self) -> &Catalog;

    /// Judges a provider block, which may hold unknowns.
    fn validate_provider(&self, config: &Value) -> Diagnostics;

    /// Takes the settings of the provider block, which may hold unknowns; may come more than once.
    fn configure(&self, config: Value, context: ConfigureContext) -> Diagnostics;

    /// Judges a resource block, which may hold unknowns.
    fn validate_resource(
        &self,
        r#type: &str,
        config: &Value,
        client: ClientCapabilities,
    ) -> Diagnostics;

    /// Judges a data block, which may hold unknowns.
    fn validate_data_source(&self, r#type: &str, config: &Value) -> Diagnostics;

    /// Turns a state of another schema version into one of today's; never asks a server.
    ///
    /// Errors: a null without an error counts as a failure, for Terraform would create the object
    /// again.
    fn upgrade(&self, r#type: &str, version: i64, state: serde_json::Value)
    -> (Value, Diagnostics);

    /// Reads an object; a null state says that it is gone.
    fn read(&self, request: ReadRequest) -> ReadAnswer;

    /// Plans a create (`prior` null), an update, or a delete (`proposed` null).
    fn plan(&self, request: PlanRequest) -> PlanAnswer;

    /// Creates (`prior` null), updates, or deletes (`planned` null).
    fn apply(&self, request: ApplyRequest) -> ApplyAnswer;

    /// Finds the object that a user names by `id`.
    fn import(&self, r#type: &str, id: &str, cancel: &Cancel) -> ImportAnswer;

    /// Reads a data source; its configuration is wholly known.
    fn read_data_source(
        &self,
        r#type: &str,
        config: Value,
        cancel: &Cancel,
    ) -> (Value, Diagnostics);

    /// The user asked to stop. Tokens of calls in flight are cancelled already; return at once.
    fn stop(&self);
}

/// Every schema that a provider serves.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The schema of the provider block.
    pub provider: Schema,
    /// The managed resources, by type.
    pub resources: BTreeMap<&'static str, Schema>,
    /// The data sources, by type.
    pub data_sources: BTreeMap<&'static str, Schema>,
}

/// What came with the provider block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConfigureContext {
    /// The version of Terraform or `OpenTofu`; empty when it did not say.
    pub terraform_version: String,
}

/// What the caller can do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ClientCapabilities {
    /// Whether write-only attributes may be set (Terraform and `OpenTofu` since 1.11).
    pub has_write_only: bool,
}

/// An object to be read.
#[derive(Debug)]
pub struct ReadRequest {
    /// The resource type.
    pub r#type: &'static str,
    /// The state as last stored.
    pub state: Value,
    /// The provider's bytes beside it.
    pub private: PrivateBytes,
    /// Cancelled when the user asks to stop.
    pub cancel: Cancel,
}

/// An object as read.
#[derive(Debug, Default)]
pub struct ReadAnswer {
    /// The state; null when the object is gone.
    pub state: Value,
    /// The provider's bytes, which an empty answer would lose.
    pub private: PrivateBytes,
    /// What to tell the user; with an error Terraform keeps the old state.
    pub diagnostics: Diagnostics,
}

/// A change to be planned.
#[derive(Debug)]
pub struct PlanRequest {
    /// The resource type.
    pub r#type: &'static str,
    /// The state before; null plans a create.
    pub prior: Value,
    /// Terraform's own merge of `config` and `prior`; null plans a delete.
    pub proposed: Value,
    /// What the user wrote.
    pub config: Value,
    /// The provider's bytes beside the state.
    pub private: PrivateBytes,
    /// What the caller can do.
    pub client: ClientCapabilities,
    /// Cancelled when the user asks to stop.
    pub cancel: Cancel,
}

/// A plan.
#[derive(Debug, Default)]
pub struct PlanAnswer {
    /// The state after; unknown where only apply can tell.
    pub planned: Value,
    /// The provider's bytes for apply.
    pub private: PrivateBytes,
    /// Attributes whose change replaces the object.
    pub requires_replace: Vec<Path>,
    /// What to tell the user.
    pub diagnostics: Diagnostics,
}

/// A change to be made.
#[derive(Debug)]
pub struct ApplyRequest {
    /// The resource type.
    pub r#type: &'static str,
    /// The state before; null creates.
    pub prior: Value,
    /// The state as planned; null deletes.
    pub planned: Value,
    /// What the user wrote, write-only values included.
    pub config: Value,
    /// The provider's bytes from the plan.
    pub private: PrivateBytes,
    /// Cancelled when the user asks to stop.
    pub cancel: Cancel,
    /// Where to note what exists, as soon as something does.
    pub partial: Partial,
}

/// A change as made.
#[derive(Debug, Default)]
pub struct ApplyAnswer {
    /// What exists now; null after a delete. Unknowns left in it become nulls on an error.
    pub state: Value,
    /// The provider's bytes, which an empty answer would lose.
    pub private: PrivateBytes,
    /// What to tell the user.
    pub diagnostics: Diagnostics,
}

/// Objects found by an import.
#[derive(Debug, Default)]
pub struct ImportAnswer {
    /// State and private bytes of each object; Terraform wants exactly one.
    pub imported: Vec<(Value, PrivateBytes)>,
    /// What to tell the user.
    pub diagnostics: Diagnostics,
}

/// The last true state of an object under way, kept for the case that apply panics.
#[derive(Debug, Clone, Default)]
pub struct Partial {
    noted: Arc<Mutex<Option<(Value, PrivateBytes)>>>,
}

impl Partial {
    /// Notes what exists now; the latest note counts. Unknowns in it become nulls.
    pub fn note(&self, state: Value, private: PrivateBytes) {
        *self.noted.lock().unwrap_or_else(PoisonError::into_inner) = Some((state, private));
    }

    /// Takes the latest note.
    pub fn take(&self) -> Option<(Value, PrivateBytes)> {
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.take()
    }
}
