//! The served schema contains what `schemas/shape.lock` lists, and the attributes that are not part of a document,
//! which have a snapshot.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use crate::connection::Connection;
use crate::host::Plugin;
use crate::snapshots::snapshot;
use prost::Message;
use provider::protocol::wire::tfplugin6::calls::{get_provider_schema, paths};
use provider::protocol::wire::tfplugin6::messages::{Schema, schema};

/// The maximum number of attributes of a `libvirt_domain`: Terraform's cost depends on it, even if they are omitted.
const WIDTH: usize = 2250;

/// The schemas of the provider's binary.
async fn served() -> get_provider_schema::Response {
    let plugin = Plugin::start_with(None, |command| {
        let mut real = Command::new(env!("CARGO_BIN_EXE_provider-under-test"));
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => real.env(name, value),
                None => real.env_remove(name),
            };
        }
        real.env("LIBVIRT_LIBRARY", "/nowhere/libvirt.so.0");
        real.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        *command = real;
        command
    });
    let connection = Connection::open(&plugin, None).await.unwrap();
    let request = get_provider_schema::Request {};
    connection.call(paths::GET_PROVIDER_SCHEMA, request).await.unwrap()
}

/// The attributes of a schema as shape.lock writes them, by path.
fn lines(name: &str, encoded: &[u8]) -> BTreeMap<String, String> {
    let schema = Schema::decode(encoded).unwrap();
    let block = schema.block.unwrap();
    assert!(block.block_types.is_empty(), "{name} has blocks");
    let mut lines = BTreeMap::new();
    add(name, &block.attributes, &mut lines);
    lines
}

fn add(path: &str, attributes: &[schema::Attribute], lines: &mut BTreeMap<String, String>) {
    for attribute in attributes {
        let path = format!("{path}.{}", attribute.name);
        assert!(!attribute.description.is_empty(), "{path} has no description");
        let plain = String::from_utf8(attribute.r#type.to_vec()).unwrap();
        let nested = attribute.nested_type.as_ref();
        let (kind, inner) = match (plain.as_str(), nested.map(|nested| nested.nesting)) {
            ("", Some(1)) => ("object", path.clone()),
            ("", Some(2)) => ("objects", format!("{path}[]")),
            ("[\"list\",\"string\"]", None) => ("strings", String::new()),
            ("[\"map\",\"string\"]", None) => ("map", String::new()),
            (plain, None) => (plain.trim_matches('"'), String::new()),
            other => panic!("{path} is {other:?}"),
        };
        lines.insert(path, format!("{kind} {}", mode(attribute)));
        add(&inner, nested.map_or(&[], |nested| &nested.attributes), lines);
    }
}

fn mode(attribute: &schema::Attribute) -> &'static str {
    match (attribute.required, attribute.optional, attribute.computed, attribute.write_only) {
        (true, false, false, false) => "required",
        (false, true, false, false) => "optional",
        (false, true, false, true) => "write_only",
        (false, true, true, false) => "optional_computed",
        (false, false, true, false) => "computed",
        other => panic!("{} is {other:?}", attribute.name),
    }
}

/// The lines of shape.lock for a type, without the keys of maps, which a schema does not contain.
fn locked(name: &str) -> BTreeMap<String, String> {
    let text = include_str!("../../schemas/shape.lock");
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    let lines = lines.filter(|(path, what)| {
        path.split('.').next() == Some(name) && what.split(' ').next() != Some("key")
    });
    lines.map(|(path, what)| (path.to_owned(), what.to_owned())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_locked_attribute_is_served_and_other_attributes_have_a_snapshot() {
    let served = served().await;
    assert!(served.diagnostics.is_empty());
    assert_eq!(served.resource_schemas.len(), 10);
    let mut types: Vec<&String> = served.resource_schemas.keys().collect();
    types.sort();
    for name in types {
        let schema = &served.resource_schemas[name];
        assert_eq!(Schema::decode(schema.clone()).unwrap().version, 1, "{name}");
        let mut lines = lines(name, schema);
        for (path, what) in locked(name) {
            assert_eq!(lines.remove(&path).as_deref(), Some(what.as_str()), "{path}");
        }
        let others: Vec<String> =
            lines.iter().map(|(path, what)| format!("{path} {what}")).collect();
        snapshot(&format!("contract_controls_{name}"), &others.join("\n"));
        // The documents of media are not generated, so their attributes cannot have the name of a generated one.
        let root = generated::ROOTS.iter().find(|root| root.resource == Some(name));
        let Some(root) = root else {
            assert!(locked(name).is_empty(), "{name}");
            continue;
        };
        for path in lines.keys().filter_map(|path| path.strip_prefix(&format!("{name}."))) {
            let first = path.split(['.', '[']).next().unwrap();
            let is_reserved = generated::RESERVED.contains(&first) || root.parent == Some(first);
            assert!(is_reserved, "{name}.{first} is not in schemas/policy/reserved");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_provider_block_and_the_data_sources_have_a_snapshot() {
    let served = served().await;
    let page = |lines: BTreeMap<String, String>| {
        let lines: Vec<String> =
            lines.iter().map(|(path, what)| format!("{path} {what}")).collect();
        lines.join("\n")
    };
    snapshot("contract_provider", &page(lines("provider", &served.provider)));
    for (name, schema) in &served.data_source_schemas {
        let mut lines = lines(&format!("data.{name}"), schema);
        // The attributes of a document are those of its resource, and only reported.
        for (path, what) in locked(name) {
            let served = lines.remove(&format!("data.{path}"));
            let is_reported = |served: String| {
                let kind = what.rsplit_once(' ').map_or("", |(kind, _)| kind);
                ["computed", "optional_computed"]
                    .iter()
                    .any(|mode| served == format!("{kind} {mode}"))
            };
            let is_right = served.map_or(what.ends_with(" write_only"), is_reported);
            assert!(is_right, "data.{path}: {what}");
        }
        snapshot(&format!("contract_data_{name}"), &page(lines));
    }
}

#[test]
fn the_schema_of_a_domain_is_within_its_budget() {
    let width = locked("libvirt_domain").len();
    assert!(width <= WIDTH, "libvirt_domain has {width} attributes, and {WIDTH} at most");
}
