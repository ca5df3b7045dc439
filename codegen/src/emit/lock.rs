//! The shape lock: all generated Terraform paths with type and mode, one on each line.
//! Removing or changing a path breaks states and configurations of users; the guard reports it.

use crate::ir::{Field, Kind, Node, Root, Scalar, Words};
use crate::policy::{Flag, Presence};

/// The lock of all roots that a resource manages.
pub fn lock(roots: &[Root]) -> String {
    let mut text = String::new();
    for root in roots {
        if let Some(resource) = &root.resource {
            node(&root.node, resource, ".", false, &mut text);
        }
    }
    text
}

/// The attributes of a computed object are computed too.
fn node(outer: &Node, path: &str, separator: &str, is_inside_computed: bool, text: &mut String) {
    for field in outer.fields.iter().filter(|field| !field.settings.has(Flag::Omit)) {
        let own = format!("{path}{separator}{}", field.name);
        let is_computed = mode(field, is_inside_computed).contains("computed");
        match &field.kind {
            Kind::Link => {}
            Kind::Flat(child, names) => {
                for (inner, name) in child
                    .fields
                    .iter()
                    .zip(names)
                    .filter(|(inner, _)| !inner.settings.has(Flag::Omit))
                {
                    let own = format!("{path}{separator}{name}");
                    line(inner, &own, is_inside_computed, text);
                }
            }
            Kind::Child(child) => {
                line(field, &own, is_inside_computed, text);
                node(child, &own, ".", is_computed, text);
            }
            Kind::Children(child) | Kind::Chain(child) | Kind::Mixed(child) => {
                line(field, &own, is_inside_computed, text);
                node(child, &own, "[].", is_computed, text);
            }
            Kind::Map(child) => {
                line(field, &own, is_inside_computed, text);
                keys(child, &own, text);
            }
            _ => line(field, &own, is_inside_computed, text),
        }
    }
}

/// The keys of a map, each with the arms that allow it.
fn keys(map: &Node, path: &str, text: &mut String) {
    for (field, index) in map.fields.iter().zip(0..) {
        let words = |words: &Words| {
            let absent = words.absent.then(|| "-".to_owned());
            words.texts.iter().cloned().chain(absent).collect::<Vec<_>>()
        };
        let arms: Vec<String> = map
            .arms
            .iter()
            .filter(|arm| arm.fields.contains(&index))
            .flat_map(|arm| arm.when.iter().flat_map(|when| words(&when.words)))
            .collect();
        let arms = if arms.is_empty() { String::new() } else { format!(" {}", arms.join("|")) };
        match &field.kind {
            Kind::Child(child) => {
                text.push_str(&format!("{path}[{:?}] key{arms}\n", field.name));
                for inner in &child.fields {
                    text.push_str(&format!(
                        "{path}[\"{}_{}\"] key{arms}\n",
                        field.name, inner.name
                    ));
                }
            }
            _ => text.push_str(&format!("{path}[{:?}] key{arms}\n", field.name)),
        }
    }
}

fn line(field: &Field, path: &str, is_inside_computed: bool, text: &mut String) {
    let r#type = match &field.kind {
        Kind::Attribute(scalar) | Kind::Text(scalar) | Kind::Leaf(scalar) => scalar_type(scalar),
        Kind::Leaves(_) => "strings",
        Kind::Flag => "bool",
        Kind::RawContent | Kind::RawElement | Kind::Link => "string",
        Kind::Child(_) | Kind::Flat(..) => "object",
        Kind::Children(_) | Kind::Chain(_) | Kind::Mixed(_) => "objects",
        Kind::Map(_) => "map",
    };
    let mode = mode(field, is_inside_computed);
    text.push_str(&format!("{path} {type} {mode}\n"));
}

fn mode(field: &Field, is_inside_computed: bool) -> &'static str {
    match field.presence {
        _ if field.settings.has(Flag::WriteOnly) => "write_only",
        Presence::Required => "required",
        Presence::Optional if is_inside_computed => "optional_computed",
        Presence::Optional => "optional",
        Presence::Server | Presence::Omittable => "optional_computed",
    }
}

fn scalar_type(scalar: &Scalar) -> &'static str {
    match scalar {
        Scalar::Bool(..) => "bool",
        Scalar::Integer(..) | Scalar::Decimal => "number",
        Scalar::Text | Scalar::Class(_) | Scalar::Words(_) | Scalar::Union(_) => "string",
    }
}
