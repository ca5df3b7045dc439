//! From schemas/protocol/tfplugin6.proto. Do not edit; run `cargo run -p codegen -- wire`.

#[allow(unused_imports)]
use super::messages::*;

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetMetadata {}

/// Nested message and enum types in `GetMetadata`.
pub mod get_metadata {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {}
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub server_capabilities: Option<super::ServerCapabilities>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(message, repeated, tag = "3")]
        pub data_sources: Vec<Type>,
        #[prost(message, repeated, tag = "4")]
        pub resources: Vec<Type>,
        #[prost(message, repeated, tag = "5")]
        pub functions: Vec<Function>,
        #[prost(message, repeated, tag = "6")]
        pub ephemeral_resources: Vec<Type>,
        #[prost(message, repeated, tag = "7")]
        pub list_resources: Vec<Type>,
        #[prost(message, repeated, tag = "9")]
        pub actions: Vec<Type>,
    }
    /// The name of a type of anything but a function.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Type {
        #[prost(string, tag = "1")]
        pub type_name: String,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Function {
        #[prost(string, tag = "1")]
        pub name: String,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetProviderSchema {}

/// Nested message and enum types in `GetProviderSchema`.
pub mod get_provider_schema {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {}
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        /// Three of encoded Schema messages: see the head of this file.
        #[prost(bytes = "bytes", tag = "1")]
        pub provider: ::prost::bytes::Bytes,
        #[prost(btree_map = "string, bytes", tag = "2")]
        pub resource_schemas: ::std::collections::BTreeMap<
            String,
            ::prost::bytes::Bytes,
        >,
        #[prost(btree_map = "string, bytes", tag = "3")]
        pub data_source_schemas: ::std::collections::BTreeMap<
            String,
            ::prost::bytes::Bytes,
        >,
        #[prost(message, repeated, tag = "4")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(message, optional, tag = "5")]
        pub provider_meta: Option<super::Schema>,
        #[prost(message, optional, tag = "6")]
        pub server_capabilities: Option<super::ServerCapabilities>,
        #[prost(btree_map = "string, message", tag = "7")]
        pub functions: ::std::collections::BTreeMap<String, super::Function>,
        #[prost(btree_map = "string, message", tag = "8")]
        pub ephemeral_resource_schemas: ::std::collections::BTreeMap<
            String,
            super::Schema,
        >,
        #[prost(btree_map = "string, message", tag = "9")]
        pub list_resource_schemas: ::std::collections::BTreeMap<String, super::Schema>,
        #[prost(btree_map = "string, message", tag = "11")]
        pub action_schemas: ::std::collections::BTreeMap<String, super::ActionSchema>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetResourceIdentitySchemas {}

/// Nested message and enum types in `GetResourceIdentitySchemas`.
pub mod get_resource_identity_schemas {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {}
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(btree_map = "string, message", tag = "1")]
        pub identity_schemas: ::std::collections::BTreeMap<
            String,
            super::ResourceIdentitySchema,
        >,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GetFunctions {}

/// Nested message and enum types in `GetFunctions`.
pub mod get_functions {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {}
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(btree_map = "string, message", tag = "1")]
        pub functions: ::std::collections::BTreeMap<String, super::Function>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ValidateProviderConfig {}

/// Nested message and enum types in `ValidateProviderConfig`.
pub mod validate_provider_config {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(message, optional, tag = "1")]
        pub config: Option<super::DynamicValue>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        /// Number 1 was used once.
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ConfigureProvider {}

/// Nested message and enum types in `ConfigureProvider`.
pub mod configure_provider {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub terraform_version: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub client_capabilities: Option<super::ClientCapabilities>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct StopProvider {}

/// Nested message and enum types in `StopProvider`.
pub mod stop_provider {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {}
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Response {
        /// Spelt with a capital, unlike every other field.
        #[prost(string, tag = "1")]
        pub error: String,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ValidateResourceConfig {}

/// Nested message and enum types in `ValidateResourceConfig`.
pub mod validate_resource_config {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub client_capabilities: Option<super::ClientCapabilities>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpgradeResourceState {}

/// Nested message and enum types in `UpgradeResourceState`.
pub mod upgrade_resource_state {
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        /// The schema version that wrote the state.
        #[prost(int64, tag = "2")]
        pub version: i64,
        #[prost(message, optional, tag = "3")]
        pub raw_state: Option<super::RawState>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        /// By the schema of today.
        #[prost(message, optional, tag = "1")]
        pub upgraded_state: Option<super::DynamicValue>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct UpgradeResourceIdentity {}

/// Nested message and enum types in `UpgradeResourceIdentity`.
pub mod upgrade_resource_identity {
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(int64, tag = "2")]
        pub version: i64,
        #[prost(message, optional, tag = "3")]
        pub raw_identity: Option<super::RawState>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub upgraded_identity: Option<super::ResourceIdentityData>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ImportResourceState {}

/// Nested message and enum types in `ImportResourceState`.
pub mod import_resource_state {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(string, tag = "2")]
        pub id: String,
        #[prost(message, optional, tag = "3")]
        pub client_capabilities: Option<super::ClientCapabilities>,
        /// Instead of an id.
        #[prost(message, optional, tag = "4")]
        pub identity: Option<super::ResourceIdentityData>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub imported_resources: Vec<ImportedResource>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(message, optional, tag = "3")]
        pub deferred: Option<super::Deferred>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct ImportedResource {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub state: Option<super::DynamicValue>,
        #[prost(bytes = "bytes", tag = "3")]
        pub private: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "4")]
        pub identity: Option<super::ResourceIdentityData>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct MoveResourceState {}

/// Nested message and enum types in `MoveResourceState`.
pub mod move_resource_state {
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub source_provider_address: String,
        #[prost(string, tag = "2")]
        pub source_type_name: String,
        #[prost(int64, tag = "3")]
        pub source_schema_version: i64,
        #[prost(message, optional, tag = "4")]
        pub source_state: Option<super::RawState>,
        #[prost(string, tag = "5")]
        pub target_type_name: String,
        #[prost(bytes = "bytes", tag = "6")]
        pub source_private: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "7")]
        pub source_identity: Option<super::RawState>,
        #[prost(int64, tag = "8")]
        pub source_identity_schema_version: i64,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub target_state: Option<super::DynamicValue>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(bytes = "bytes", tag = "3")]
        pub target_private: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "4")]
        pub target_identity: Option<super::ResourceIdentityData>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ReadResource {}

/// Nested message and enum types in `ReadResource`.
pub mod read_resource {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub current_state: Option<super::DynamicValue>,
        #[prost(bytes = "bytes", tag = "3")]
        pub private: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "4")]
        pub provider_meta: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "5")]
        pub client_capabilities: Option<super::ClientCapabilities>,
        #[prost(message, optional, tag = "6")]
        pub current_identity: Option<super::ResourceIdentityData>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        /// Null when the object is gone.
        #[prost(message, optional, tag = "1")]
        pub new_state: Option<super::DynamicValue>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(bytes = "bytes", tag = "3")]
        pub private: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "4")]
        pub deferred: Option<super::Deferred>,
        #[prost(message, optional, tag = "5")]
        pub new_identity: Option<super::ResourceIdentityData>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PlanResourceChange {}

/// Nested message and enum types in `PlanResourceChange`.
pub mod plan_resource_change {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        /// Null plans a create.
        #[prost(message, optional, tag = "2")]
        pub prior_state: Option<super::DynamicValue>,
        /// The caller's merge of configuration and prior state; null plans a delete.
        #[prost(message, optional, tag = "3")]
        pub proposed_new_state: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "4")]
        pub config: Option<super::DynamicValue>,
        #[prost(bytes = "bytes", tag = "5")]
        pub prior_private: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "6")]
        pub provider_meta: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "7")]
        pub client_capabilities: Option<super::ClientCapabilities>,
        #[prost(message, optional, tag = "8")]
        pub prior_identity: Option<super::ResourceIdentityData>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub planned_state: Option<super::DynamicValue>,
        /// Attributes whose change replaces the object.
        #[prost(message, repeated, tag = "2")]
        pub requires_replace: Vec<super::AttributePath>,
        #[prost(bytes = "bytes", tag = "3")]
        pub planned_private: ::prost::bytes::Bytes,
        #[prost(message, repeated, tag = "4")]
        pub diagnostics: Vec<super::Diagnostic>,
        /// Loosens the caller's checks for an old kit; never set here.
        #[prost(bool, tag = "5")]
        pub legacy_type_system: bool,
        #[prost(message, optional, tag = "6")]
        pub deferred: Option<super::Deferred>,
        #[prost(message, optional, tag = "7")]
        pub planned_identity: Option<super::ResourceIdentityData>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ApplyResourceChange {}

/// Nested message and enum types in `ApplyResourceChange`.
pub mod apply_resource_change {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub prior_state: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub planned_state: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "4")]
        pub config: Option<super::DynamicValue>,
        #[prost(bytes = "bytes", tag = "5")]
        pub planned_private: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "6")]
        pub provider_meta: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "7")]
        pub planned_identity: Option<super::ResourceIdentityData>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub new_state: Option<super::DynamicValue>,
        #[prost(bytes = "bytes", tag = "2")]
        pub private: ::prost::bytes::Bytes,
        #[prost(message, repeated, tag = "3")]
        pub diagnostics: Vec<super::Diagnostic>,
        /// Loosens the caller's checks for an old kit; never set here.
        #[prost(bool, tag = "4")]
        pub legacy_type_system: bool,
        #[prost(message, optional, tag = "5")]
        pub new_identity: Option<super::ResourceIdentityData>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct GenerateResourceConfig {}

/// Nested message and enum types in `GenerateResourceConfig`.
pub mod generate_resource_config {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub state: Option<super::DynamicValue>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ValidateDataResourceConfig {}

/// Nested message and enum types in `ValidateDataResourceConfig`.
pub mod validate_data_resource_config {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ReadDataSource {}

/// Nested message and enum types in `ReadDataSource`.
pub mod read_data_source {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub provider_meta: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "4")]
        pub client_capabilities: Option<super::ClientCapabilities>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub state: Option<super::DynamicValue>,
        #[prost(message, repeated, tag = "2")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(message, optional, tag = "3")]
        pub deferred: Option<super::Deferred>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CallFunction {}

/// Nested message and enum types in `CallFunction`.
pub mod call_function {
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub name: String,
        #[prost(message, repeated, tag = "2")]
        pub arguments: Vec<super::DynamicValue>,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Response {
        #[prost(message, optional, tag = "1")]
        pub result: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "2")]
        pub error: Option<super::FunctionError>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ValidateEphemeralResourceConfig {}

/// Nested message and enum types in `ValidateEphemeralResourceConfig`.
pub mod validate_ephemeral_resource_config {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct OpenEphemeralResource {}

/// Nested message and enum types in `OpenEphemeralResource`.
pub mod open_ephemeral_resource {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub client_capabilities: Option<super::ClientCapabilities>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(message, optional, tag = "2")]
        pub renew_at: Option<super::Timestamp>,
        #[prost(message, optional, tag = "3")]
        pub result: Option<super::DynamicValue>,
        #[prost(bytes = "bytes", optional, tag = "4")]
        pub private: Option<::prost::bytes::Bytes>,
        #[prost(message, optional, tag = "5")]
        pub deferred: Option<super::Deferred>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct RenewEphemeralResource {}

/// Nested message and enum types in `RenewEphemeralResource`.
pub mod renew_ephemeral_resource {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub private: Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(message, optional, tag = "2")]
        pub renew_at: Option<super::Timestamp>,
        #[prost(bytes = "bytes", optional, tag = "3")]
        pub private: Option<::prost::bytes::Bytes>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct CloseEphemeralResource {}

/// Nested message and enum types in `CloseEphemeralResource`.
pub mod close_ephemeral_resource {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(bytes = "bytes", optional, tag = "2")]
        pub private: Option<::prost::bytes::Bytes>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ValidateListResourceConfig {}

/// Nested message and enum types in `ValidateListResourceConfig`.
pub mod validate_list_resource_config {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub include_resource_object: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "4")]
        pub limit: Option<super::DynamicValue>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ListResource {}

/// Nested message and enum types in `ListResource`.
pub mod list_resource {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        /// Whether events carry whole states.
        #[prost(bool, tag = "3")]
        pub include_resource_object: bool,
        /// The most events wanted.
        #[prost(int64, tag = "4")]
        pub limit: i64,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Event {
        #[prost(message, optional, tag = "1")]
        pub identity: Option<super::ResourceIdentityData>,
        #[prost(string, tag = "2")]
        pub display_name: String,
        #[prost(message, optional, tag = "3")]
        pub resource_object: Option<super::DynamicValue>,
        #[prost(message, repeated, tag = "4")]
        pub diagnostic: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ValidateActionConfig {}

/// Nested message and enum types in `ValidateActionConfig`.
pub mod validate_action_config {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct PlanAction {}

/// Nested message and enum types in `PlanAction`.
pub mod plan_action {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub action_type: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub client_capabilities: Option<super::ClientCapabilities>,
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Response {
        #[prost(message, repeated, tag = "1")]
        pub diagnostics: Vec<super::Diagnostic>,
        #[prost(message, optional, tag = "2")]
        pub deferred: Option<super::Deferred>,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct InvokeAction {}

/// Nested message and enum types in `InvokeAction`.
pub mod invoke_action {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Request {
        #[prost(string, tag = "1")]
        pub action_type: String,
        #[prost(message, optional, tag = "2")]
        pub config: Option<super::DynamicValue>,
        #[prost(message, optional, tag = "3")]
        pub client_capabilities: Option<super::ClientCapabilities>,
    }
    /// Any number of progress events, then one that completes.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Event {
        #[prost(oneof = "event::Type", tags = "1, 2")]
        pub r#type: Option<event::Type>,
    }
    /// Nested message and enum types in `Event`.
    pub mod event {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
        pub struct Progress {
            #[prost(string, tag = "1")]
            pub message: String,
        }
        #[derive(Clone, PartialEq, ::prost::Message)]
        pub struct Completed {
            #[prost(message, repeated, tag = "1")]
            pub diagnostics: Vec<super::super::Diagnostic>,
        }
        #[derive(Clone, PartialEq, ::prost::Oneof)]
        pub enum Type {
            #[prost(message, tag = "1")]
            Progress(Progress),
            #[prost(message, tag = "2")]
            Completed(Completed),
        }
    }
}

/// Where each method is called.
pub mod paths {
    /// `Provider/GetMetadata`.
    pub const GET_METADATA: &str = "/tfplugin6.Provider/GetMetadata";
    /// `Provider/GetProviderSchema`.
    pub const GET_PROVIDER_SCHEMA: &str = "/tfplugin6.Provider/GetProviderSchema";
    /// `Provider/GetResourceIdentitySchemas`.
    pub const GET_RESOURCE_IDENTITY_SCHEMAS: &str = "/tfplugin6.Provider/GetResourceIdentitySchemas";
    /// `Provider/GetFunctions`.
    pub const GET_FUNCTIONS: &str = "/tfplugin6.Provider/GetFunctions";
    /// `Provider/ValidateProviderConfig`.
    pub const VALIDATE_PROVIDER_CONFIG: &str = "/tfplugin6.Provider/ValidateProviderConfig";
    /// `Provider/ConfigureProvider`.
    pub const CONFIGURE_PROVIDER: &str = "/tfplugin6.Provider/ConfigureProvider";
    /// `Provider/StopProvider`.
    pub const STOP_PROVIDER: &str = "/tfplugin6.Provider/StopProvider";
    /// `Provider/ValidateResourceConfig`.
    pub const VALIDATE_RESOURCE_CONFIG: &str = "/tfplugin6.Provider/ValidateResourceConfig";
    /// `Provider/UpgradeResourceState`.
    pub const UPGRADE_RESOURCE_STATE: &str = "/tfplugin6.Provider/UpgradeResourceState";
    /// `Provider/UpgradeResourceIdentity`.
    pub const UPGRADE_RESOURCE_IDENTITY: &str = "/tfplugin6.Provider/UpgradeResourceIdentity";
    /// `Provider/ImportResourceState`.
    pub const IMPORT_RESOURCE_STATE: &str = "/tfplugin6.Provider/ImportResourceState";
    /// `Provider/MoveResourceState`.
    pub const MOVE_RESOURCE_STATE: &str = "/tfplugin6.Provider/MoveResourceState";
    /// `Provider/ReadResource`.
    pub const READ_RESOURCE: &str = "/tfplugin6.Provider/ReadResource";
    /// `Provider/PlanResourceChange`.
    pub const PLAN_RESOURCE_CHANGE: &str = "/tfplugin6.Provider/PlanResourceChange";
    /// `Provider/ApplyResourceChange`.
    pub const APPLY_RESOURCE_CHANGE: &str = "/tfplugin6.Provider/ApplyResourceChange";
    /// `Provider/GenerateResourceConfig`.
    pub const GENERATE_RESOURCE_CONFIG: &str = "/tfplugin6.Provider/GenerateResourceConfig";
    /// `Provider/ValidateDataResourceConfig`.
    pub const VALIDATE_DATA_RESOURCE_CONFIG: &str = "/tfplugin6.Provider/ValidateDataResourceConfig";
    /// `Provider/ReadDataSource`.
    pub const READ_DATA_SOURCE: &str = "/tfplugin6.Provider/ReadDataSource";
    /// `Provider/CallFunction`.
    pub const CALL_FUNCTION: &str = "/tfplugin6.Provider/CallFunction";
    /// `Provider/ValidateEphemeralResourceConfig`.
    pub const VALIDATE_EPHEMERAL_RESOURCE_CONFIG: &str = "/tfplugin6.Provider/ValidateEphemeralResourceConfig";
    /// `Provider/OpenEphemeralResource`.
    pub const OPEN_EPHEMERAL_RESOURCE: &str = "/tfplugin6.Provider/OpenEphemeralResource";
    /// `Provider/RenewEphemeralResource`.
    pub const RENEW_EPHEMERAL_RESOURCE: &str = "/tfplugin6.Provider/RenewEphemeralResource";
    /// `Provider/CloseEphemeralResource`.
    pub const CLOSE_EPHEMERAL_RESOURCE: &str = "/tfplugin6.Provider/CloseEphemeralResource";
    /// `Provider/ValidateListResourceConfig`.
    pub const VALIDATE_LIST_RESOURCE_CONFIG: &str = "/tfplugin6.Provider/ValidateListResourceConfig";
    /// `Provider/ListResource`.
    pub const LIST_RESOURCE: &str = "/tfplugin6.Provider/ListResource";
    /// `Provider/ValidateActionConfig`.
    pub const VALIDATE_ACTION_CONFIG: &str = "/tfplugin6.Provider/ValidateActionConfig";
    /// `Provider/PlanAction`.
    pub const PLAN_ACTION: &str = "/tfplugin6.Provider/PlanAction";
    /// `Provider/InvokeAction`.
    pub const INVOKE_ACTION: &str = "/tfplugin6.Provider/InvokeAction";
}
