//! Converts the catalogue to the answer of `GetProviderSchema`, with each schema as bytes, so that it is encoded only
//! once.

use std::collections::BTreeMap;

use mapping::schema::{Attribute, Presence, Schema, Type};
use prost::Message;
use prost::bytes::Bytes;

use super::backend::Catalog;
use super::wire::tfplugin6::calls::get_provider_schema::Response;
use super::wire::tfplugin6::messages::schema::object::NestingMode;
use super::wire::tfplugin6::messages::{ServerCapabilities, StringKind, schema};

/// The complete answer.
pub(super) fn answer(catalog: &Catalog) -> Response {
    Response {
        provider: encode(&catalog.provider),
        resource_schemas: all(&catalog.resources),
        data_source_schemas: all(&catalog.data_sources),
        server_capabilities: Some(ServerCapabilities {
            plan_destroy: true,
            get_provider_schema_optional: true,
            ..ServerCapabilities::default()
        }),
        ..Response::default()
    }
}

fn all(schemas: &BTreeMap<&'static str, Schema>) -> BTreeMap<String, Bytes> {
    let encode = |(name, schema): (&&str, &Schema)| ((*name).to_owned(), encode(schema));
    schemas.iter().map(encode).collect()
}

fn encode(schema: &Schema) -> Bytes {
    let block = schema::Block {
        attributes: attributes(&schema.attributes, false),
        description: schema.description.clone(),
        description_kind: StringKind::Markdown.into(),
        ..schema::Block::default()
    };
    let schema =
        super::wire::tfplugin6::messages::Schema { version: schema.version, block: Some(block) };
    schema.encode_to_vec().into()
}

fn attributes(attributes: &[Attribute], is_inside_computed: bool) -> Vec<schema::Attribute> {
    attributes.iter().map(|it| attribute(it, is_inside_computed)).collect()
}

/// Attributes inside an object that the server may choose are computed too: otherwise Terraform assumes that the user
/// removed the object as soon as it contains a value that is only optional.
fn attribute(attribute: &Attribute, is_inside_computed: bool) -> schema::Attribute {
    let is_optional = !matches!(attribute.presence, Presence::Required | Presence::Computed);
    let is_computed = !matches!(attribute.presence, Presence::Required | Presence::Optional)
        || (is_inside_computed && is_optional && !attribute.is_write_only);
    let nested = |below: &[Attribute], nesting: NestingMode| {
        Some(schema::Object { attributes: attributes(below, is_computed), nesting: nesting.into() })
    };
    let (r#type, nested_type) = match &attribute.r#type {
        Type::String => (r#""string""#, None),
        Type::Bool => (r#""bool""#, None),
        Type::Number => (r#""number""#, None),
        Type::Strings => (r#"["list","string"]"#, None),
        Type::Map => (r#"["map","string"]"#, None),
        Type::Any => (r#""dynamic""#, None),
        Type::Object(attributes) => ("", nested(attributes, NestingMode::Single)),
        Type::Objects(attributes) => ("", nested(attributes, NestingMode::List)),
    };
    schema::Attribute {
        name: attribute.name.to_owned(),
        r#type: Bytes::from_static(r#type.as_bytes()),
        nested_type,
        description: attribute.description.clone(),
        description_kind: StringKind::Markdown.into(),
        required: attribute.presence == Presence::Required,
        optional: is_optional,
        computed: is_computed,
        sensitive: attribute.is_sensitive,
        write_only: attribute.is_write_only,
        deprecated: false,
    }
}
