//! Terraform schemas as values: what a resource offers to a user, and what drives the wire codec.

/// How an attribute may be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// The user must set it.
    Required,
    /// The user may set it; absent otherwise.
    Optional,
    /// Only the provider sets it.
    Computed,
    /// The user may set it, else the server chooses.
    OptionalComputed,
    /// The user may set it. Where the configuration omits it, a plan keeps libvirt's default that the state has, and
    /// the unit in which the state has a size.
    Omittable,
}

/// What becomes of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OnChange {
    /// The object is changed.
    InPlace,
    /// The object is replaced.
    Replace,
    /// It is noted in the state, and the object stays as it is.
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
    /// A nested object.
    Object(Vec<Attribute>),
    /// A list of nested objects.
    Objects(Vec<Attribute>),
}

/// One attribute of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name in HCL.
    pub name: &'static str,
    /// Its type.
    pub r#type: Type,
    /// How it may be set.
    pub presence: Presence,
    /// Whether Terraform hides it in its output.
    pub is_sensitive: bool,
    /// Whether it exists in configurations only.
    pub is_write_only: bool,
    /// What becomes of a change of it.
    pub on_change: OnChange,
    /// What it means, in Markdown.
    pub description: String,
}

/// The schema of a resource, a data source or the provider block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// Its version.
    pub version: i64,
    /// Its attributes, in order of documentation.
    pub attributes: Vec<Attribute>,
    /// What it is, in Markdown.
    pub description: String,
}

impl Schema {
    /// A schema that has no versions, as of data sources and of the provider block.
    pub fn unversioned(description: &str, attributes: Vec<Attribute>) -> Self {
        Self { version: 0, attributes, description: description.to_owned() }
    }
}

impl Attribute {
    /// An optional attribute.
    pub fn optional(name: &'static str, r#type: Type, description: impl Into<String>) -> Self {
        let (is_sensitive, is_write_only) = (false, false);
        let description = description.into();
        Self {
            name,
            r#type,
            presence: Presence::Optional,
            is_sensitive,
            is_write_only,
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

    /// The number of attributes in this one, itself included.
    pub fn width(&self) -> usize {
        1 + match &self.r#type {
            Type::Object(attributes) | Type::Objects(attributes) => width(attributes),
            Type::String | Type::Bool | Type::Number | Type::Strings | Type::Map => 0,
        }
    }
}

/// The number of attributes in a tree of them.
pub fn width(attributes: &[Attribute]) -> usize {
    attributes.iter().map(Attribute::width).sum()
}
