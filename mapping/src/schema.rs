//! Terraform schemas, for users and for the codec of the plugin protocol.

/// Who sets an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// The user must set it.
    Required,
    /// The user may set it; it is null if omitted.
    Optional,
    /// Only the provider sets it.
    Computed,
    /// The user may set it; if omitted, the server generates it.
    Server,
    /// The user may set it. If omitted, a plan keeps the default that libvirt added to the state, and the unit that a
    /// size has in the state.
    Omittable,
}

/// The effect of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OnChange {
    /// The object is changed.
    InPlace,
    /// The object is replaced.
    Replace,
    /// The change is recorded in the state; the object stays unchanged.
    StateOnly,
}

/// The type of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A string.
    String,
    /// A boolean.
    Bool,
    /// A number.
    Number,
    /// A list of strings.
    Strings,
    /// A map of strings.
    Map,
    /// A value of any type.
    Any,
    /// A nested object.
    Object(Vec<Attribute>),
    /// A list of nested objects.
    Objects(Vec<Attribute>),
}

/// One attribute of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The name in HCL.
    pub name: &'static str,
    /// Its type.
    pub r#type: Type,
    /// Who sets it.
    pub presence: Presence,
    /// Whether it exists only in configurations.
    pub is_write_only: bool,
    /// Whether plans do not show its value.
    pub is_sensitive: bool,
    /// The effect of a change of this attribute.
    pub on_change: OnChange,
    /// The description, in Markdown.
    pub description: String,
}

/// The schema of a resource, a data source or the provider block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// The schema version.
    pub version: i64,
    /// The attributes, in the order of the documentation.
    pub attributes: Vec<Attribute>,
    /// The description, in Markdown.
    pub description: String,
}

impl Schema {
    /// A schema without versions, as data sources and the provider block have.
    pub fn unversioned(description: &str, attributes: Vec<Attribute>) -> Self {
        Self { version: 0, attributes, description: description.to_owned() }
    }
}

impl Attribute {
    /// An optional attribute.
    pub fn optional(name: &'static str, r#type: Type, description: impl Into<String>) -> Self {
        let description = description.into();
        Self {
            name,
            r#type,
            presence: Presence::Optional,
            is_write_only: false,
            is_sensitive: false,
            on_change: OnChange::InPlace,
            description,
        }
    }

    /// A computed attribute.
    pub fn computed(name: &'static str, r#type: Type, description: impl Into<String>) -> Self {
        Self { presence: Presence::Computed, ..Self::optional(name, r#type, description) }
    }

    /// A required attribute.
    pub fn required(name: &'static str, r#type: Type, description: impl Into<String>) -> Self {
        Self { presence: Presence::Required, ..Self::optional(name, r#type, description) }
    }

    /// The number of attributes in this one, including itself.
    pub fn width(&self) -> usize {
        1 + match &self.r#type {
            Type::Object(attributes) | Type::Objects(attributes) => width(attributes),
            Type::String | Type::Bool | Type::Number | Type::Strings | Type::Map | Type::Any => 0,
        }
    }
}

/// The number of attributes, including nested ones.
pub fn width(attributes: &[Attribute]) -> usize {
    attributes.iter().map(Attribute::width).sum()
}
