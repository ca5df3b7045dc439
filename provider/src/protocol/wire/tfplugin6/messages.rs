//! From schemas/protocol/tfplugin6.proto. Do not edit; run `cargo run -p codegen -- wire`.

/// A value of a schema. Exactly one field is set; an absent message is a null.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct DynamicValue {
    /// MessagePack; what callers send and servers answer.
    #[prost(bytes = "bytes", tag = "1")]
    pub msgpack: ::prost::bytes::Bytes,
    /// JSON; accepted instead.
    #[prost(bytes = "bytes", tag = "2")]
    pub json: ::prost::bytes::Bytes,
}

/// A state as the state file holds it.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct RawState {
    /// JSON, since Terraform 0.12.
    #[prost(bytes = "bytes", tag = "1")]
    pub json: ::prost::bytes::Bytes,
    /// The older form.
    #[prost(btree_map = "string, string", tag = "2")]
    pub flatmap: ::std::collections::BTreeMap<String, String>,
}

/// Identifying values of an object, by its identity schema.
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ResourceIdentityData {
    #[prost(message, optional, tag = "1")]
    pub identity_data: Option<DynamicValue>,
}

/// The way to an attribute.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct AttributePath {
    #[prost(message, repeated, tag = "1")]
    pub steps: Vec<attribute_path::Step>,
}

/// Nested message and enum types in `AttributePath`.
pub mod attribute_path {
    /// One step down.
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Step {
        #[prost(oneof = "step::Selector", tags = "1, 2, 3")]
        pub selector: Option<step::Selector>,
    }
    /// Nested message and enum types in `Step`.
    pub mod step {
        #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
        pub enum Selector {
            /// Into an attribute of an object.
            #[prost(string, tag = "1")]
            AttributeName(String),
            /// Into an entry of a map.
            #[prost(string, tag = "2")]
            ElementKeyString(String),
            /// Into an element of a list, counted from 0.
            #[prost(int64, tag = "3")]
            ElementKeyInt(i64),
        }
    }
}

/// A message to the user.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Diagnostic {
    #[prost(enumeration = "diagnostic::Severity", tag = "1")]
    pub severity: i32,
    #[prost(string, tag = "2")]
    pub summary: String,
    #[prost(string, tag = "3")]
    pub detail: String,
    /// The attribute to blame, if there is one.
    #[prost(message, optional, tag = "4")]
    pub attribute: Option<AttributePath>,
}

/// Nested message and enum types in `Diagnostic`.
pub mod diagnostic {
    /// How bad it is.
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Severity {
        Invalid = 0,
        Error = 1,
        Warning = 2,
    }
    impl Severity {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Invalid => "INVALID",
                Self::Error => "ERROR",
                Self::Warning => "WARNING",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> Option<Self> {
            match value {
                "INVALID" => Some(Self::Invalid),
                "ERROR" => Some(Self::Error),
                "WARNING" => Some(Self::Warning),
                _ => None,
            }
        }
    }
}

/// What the server can do beyond the first minor version.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ServerCapabilities {
    /// It wants to plan deletions too.
    #[prost(bool, tag = "1")]
    pub plan_destroy: bool,
    /// It works in processes that were never asked for their schema.
    #[prost(bool, tag = "2")]
    pub get_provider_schema_optional: bool,
    #[prost(bool, tag = "3")]
    pub move_resource_state: bool,
    #[prost(bool, tag = "4")]
    pub generate_resource_config: bool,
}

/// What the caller can do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ClientCapabilities {
    #[prost(bool, tag = "1")]
    pub deferral_allowed: bool,
    /// It accepts write-only attributes that are set.
    #[prost(bool, tag = "2")]
    pub write_only_attributes_allowed: bool,
}

/// A change put off to a later run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Deferred {
    #[prost(enumeration = "deferred::Reason", tag = "1")]
    pub reason: i32,
}

/// Nested message and enum types in `Deferred`.
pub mod deferred {
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Reason {
        Unknown = 0,
        ResourceConfigUnknown = 1,
        ProviderConfigUnknown = 2,
        AbsentPrereq = 3,
    }
    impl Reason {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::ResourceConfigUnknown => "RESOURCE_CONFIG_UNKNOWN",
                Self::ProviderConfigUnknown => "PROVIDER_CONFIG_UNKNOWN",
                Self::AbsentPrereq => "ABSENT_PREREQ",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "RESOURCE_CONFIG_UNKNOWN" => Some(Self::ResourceConfigUnknown),
                "PROVIDER_CONFIG_UNKNOWN" => Some(Self::ProviderConfigUnknown),
                "ABSENT_PREREQ" => Some(Self::AbsentPrereq),
                _ => None,
            }
        }
    }
}

/// A moment: the same fields as google.protobuf.Timestamp.
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Timestamp {
    /// Since 1970, UTC.
    #[prost(int64, tag = "1")]
    pub seconds: i64,
    #[prost(int32, tag = "2")]
    pub nanos: i32,
}

/// What a block of some kind may contain.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Schema {
    #[prost(int64, tag = "1")]
    pub version: i64,
    #[prost(message, optional, tag = "2")]
    pub block: Option<schema::Block>,
}

/// Nested message and enum types in `Schema`.
pub mod schema {
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Block {
        #[prost(int64, tag = "1")]
        pub version: i64,
        #[prost(message, repeated, tag = "2")]
        pub attributes: Vec<Attribute>,
        #[prost(message, repeated, tag = "3")]
        pub block_types: Vec<NestedBlock>,
        #[prost(string, tag = "4")]
        pub description: String,
        #[prost(enumeration = "super::StringKind", tag = "5")]
        pub description_kind: i32,
        #[prost(bool, tag = "6")]
        pub deprecated: bool,
    }
    /// Has either a type or a nested type.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Attribute {
        #[prost(string, tag = "1")]
        pub name: String,
        /// A type expression in compact JSON.
        #[prost(bytes = "bytes", tag = "2")]
        pub r#type: ::prost::bytes::Bytes,
        #[prost(message, optional, tag = "10")]
        pub nested_type: Option<Object>,
        #[prost(string, tag = "3")]
        pub description: String,
        #[prost(enumeration = "super::StringKind", tag = "8")]
        pub description_kind: i32,
        #[prost(bool, tag = "4")]
        pub required: bool,
        #[prost(bool, tag = "5")]
        pub optional: bool,
        #[prost(bool, tag = "6")]
        pub computed: bool,
        #[prost(bool, tag = "7")]
        pub sensitive: bool,
        #[prost(bool, tag = "9")]
        pub deprecated: bool,
        /// Lives in configurations only.
        #[prost(bool, tag = "11")]
        pub write_only: bool,
    }
    /// A type made of attributes.
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct Object {
        #[prost(message, repeated, tag = "1")]
        pub attributes: Vec<Attribute>,
        #[prost(enumeration = "object::NestingMode", tag = "3")]
        pub nesting: i32,
    }
    /// Nested message and enum types in `Object`.
    pub mod object {
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum NestingMode {
            Invalid = 0,
            Single = 1,
            List = 2,
            Set = 3,
            Map = 4,
        }
        impl NestingMode {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Invalid => "INVALID",
                    Self::Single => "SINGLE",
                    Self::List => "LIST",
                    Self::Set => "SET",
                    Self::Map => "MAP",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> Option<Self> {
                match value {
                    "INVALID" => Some(Self::Invalid),
                    "SINGLE" => Some(Self::Single),
                    "LIST" => Some(Self::List),
                    "SET" => Some(Self::Set),
                    "MAP" => Some(Self::Map),
                    _ => None,
                }
            }
        }
    }
    #[derive(Clone, PartialEq, ::prost::Message)]
    pub struct NestedBlock {
        #[prost(string, tag = "1")]
        pub type_name: String,
        #[prost(message, optional, tag = "2")]
        pub block: Option<Block>,
        #[prost(enumeration = "nested_block::NestingMode", tag = "3")]
        pub nesting: i32,
        #[prost(int64, tag = "4")]
        pub min_items: i64,
        #[prost(int64, tag = "5")]
        pub max_items: i64,
    }
    /// Nested message and enum types in `NestedBlock`.
    pub mod nested_block {
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            Hash,
            PartialOrd,
            Ord,
            ::prost::Enumeration
        )]
        #[repr(i32)]
        pub enum NestingMode {
            Invalid = 0,
            Single = 1,
            List = 2,
            Set = 3,
            Map = 4,
            Group = 5,
        }
        impl NestingMode {
            /// String value of the enum field names used in the ProtoBuf definition.
            ///
            /// The values are not transformed in any way and thus are considered stable
            /// (if the ProtoBuf definition does not change) and safe for programmatic use.
            pub fn as_str_name(&self) -> &'static str {
                match self {
                    Self::Invalid => "INVALID",
                    Self::Single => "SINGLE",
                    Self::List => "LIST",
                    Self::Set => "SET",
                    Self::Map => "MAP",
                    Self::Group => "GROUP",
                }
            }
            /// Creates an enum from field names used in the ProtoBuf definition.
            pub fn from_str_name(value: &str) -> Option<Self> {
                match value {
                    "INVALID" => Some(Self::Invalid),
                    "SINGLE" => Some(Self::Single),
                    "LIST" => Some(Self::List),
                    "SET" => Some(Self::Set),
                    "MAP" => Some(Self::Map),
                    "GROUP" => Some(Self::Group),
                    _ => None,
                }
            }
        }
    }
}

/// What identifies objects of a type.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ResourceIdentitySchema {
    #[prost(int64, tag = "1")]
    pub version: i64,
    #[prost(message, repeated, tag = "2")]
    pub identity_attributes: Vec<resource_identity_schema::IdentityAttribute>,
}

/// Nested message and enum types in `ResourceIdentitySchema`.
pub mod resource_identity_schema {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct IdentityAttribute {
        #[prost(string, tag = "1")]
        pub name: String,
        #[prost(bytes = "bytes", tag = "2")]
        pub r#type: ::prost::bytes::Bytes,
        #[prost(bool, tag = "3")]
        pub required_for_import: bool,
        #[prost(bool, tag = "4")]
        pub optional_for_import: bool,
        #[prost(string, tag = "5")]
        pub description: String,
    }
}

#[derive(Clone, PartialEq, ::prost::Message)]
pub struct ActionSchema {
    #[prost(message, optional, tag = "1")]
    pub schema: Option<Schema>,
}

/// A function's signature.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Function {
    #[prost(message, repeated, tag = "1")]
    pub parameters: Vec<function::Parameter>,
    #[prost(message, optional, tag = "2")]
    pub variadic_parameter: Option<function::Parameter>,
    #[prost(message, optional, tag = "3")]
    pub r#return: Option<function::Return>,
    #[prost(string, tag = "4")]
    pub summary: String,
    #[prost(string, tag = "5")]
    pub description: String,
    #[prost(enumeration = "StringKind", tag = "6")]
    pub description_kind: i32,
    #[prost(string, tag = "7")]
    pub deprecation_message: String,
}

/// Nested message and enum types in `Function`.
pub mod function {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Parameter {
        #[prost(string, tag = "1")]
        pub name: String,
        #[prost(bytes = "bytes", tag = "2")]
        pub r#type: ::prost::bytes::Bytes,
        #[prost(bool, tag = "3")]
        pub allow_null_value: bool,
        #[prost(bool, tag = "4")]
        pub allow_unknown_values: bool,
        #[prost(string, tag = "5")]
        pub description: String,
        #[prost(enumeration = "super::StringKind", tag = "6")]
        pub description_kind: i32,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Return {
        #[prost(bytes = "bytes", tag = "1")]
        pub r#type: ::prost::bytes::Bytes,
    }
}

#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct FunctionError {
    #[prost(string, tag = "1")]
    pub text: String,
    /// The argument to blame, counted from 0.
    #[prost(int64, optional, tag = "2")]
    pub function_argument: Option<i64>,
}

/// How a text is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration)]
#[repr(i32)]
pub enum StringKind {
    Plain = 0,
    Markdown = 1,
}

impl StringKind {
    /// String value of the enum field names used in the ProtoBuf definition.
    ///
    /// The values are not transformed in any way and thus are considered stable
    /// (if the ProtoBuf definition does not change) and safe for programmatic use.
    pub fn as_str_name(&self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Markdown => "MARKDOWN",
        }
    }
    /// Creates an enum from field names used in the ProtoBuf definition.
    pub fn from_str_name(value: &str) -> Option<Self> {
        match value {
            "PLAIN" => Some(Self::Plain),
            "MARKDOWN" => Some(Self::Markdown),
            _ => None,
        }
    }
}
