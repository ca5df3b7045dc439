//! Prints a shape: rows, each followed by its policy.

use super::names::Names;
use super::rules::{self, list, row_path_text, strings, when};
use crate::facts::Version;
use crate::ir::{Arm, Field, Item, Kind, Scalar, camel, default_check};
use crate::policy::{Canon, Flag, Presence};
use crate::since::Since;

/// The static shape of an item.
pub(super) fn shape(item: &Item, index: usize, names: &Names) -> String {
    let name = names.item(index);
    let mut text = format!(
        "/// Rows of [`{}`].\npub static {}: Shape = Shape {{\n    path: {:?},\n    rows: &[\n",
        name.r#type, name.shape, item.path
    );
    for (field, child) in item.fields.iter().zip(&item.children) {
        let child = child.map(|child| format!("&crate::{}", names.item(child).static_path()));
        text.push_str(&row(field, child));
    }
    text.push_str("    ],\n");
    text.push_str(&format!(
        "    key: {},\n    r#match: {},\n",
        list(&item.key, |row_paths| list(row_paths, |row_path| row_path_text(row_path))),
        list(&item.r#match, |row_path| row_path_text(row_path))
    ));
    text.push_str("    arms: &[");
    let arms: String = item.arms.iter().map(arm).collect();
    if arms.is_empty() {
        text.push_str("],\n};\n");
    } else {
        text.push_str(&format!("\n{arms}    ],\n}};\n"));
    }
    text
}

fn row(field: &Field, child: Option<String>) -> String {
    let kind = kind(&field.kind, child);
    let mut text =
        format!("        row({:?}, {:?}, {kind}, {:?})", field.xml, field.name, field.doc);
    for call in calls(field) {
        text.push_str(&format!("\n            .{call}"));
    }
    text.push_str(",\n");
    text
}

fn kind(kind: &Kind, child: Option<String>) -> String {
    let child = child.unwrap_or_default();
    match kind {
        Kind::Attribute(scalar) => format!("Attribute({})", scalar_text(scalar)),
        Kind::Text(scalar) => format!("Text({})", scalar_text(scalar)),
        Kind::Leaf(scalar) => format!("Leaf({})", scalar_text(scalar)),
        Kind::Leaves(scalar) => format!("Leaves({})", scalar_text(scalar)),
        Kind::Flag => "Flag".to_owned(),
        Kind::RawContent => "RawContent".to_owned(),
        Kind::RawElement => "RawElement".to_owned(),
        Kind::Link => "Link".to_owned(),
        Kind::Child(_) => format!("Child({child})"),
        Kind::Children(_) => format!("Children({child})"),
        Kind::Flat(_, names) => format!("Flat({child}, {})", strings(names)),
        Kind::Chain(_) => format!("Chain({child})"),
        Kind::Mixed(_) => format!("Mixed({child})"),
        Kind::Map(_) => format!("Map({child})"),
    }
}

fn scalar_text(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Text => "Scalar::Text".to_owned(),
        Scalar::Class(name) => format!("Scalar::Class(Class::{})", camel(name)),
        Scalar::Decimal => "Scalar::Decimal".to_owned(),
        Scalar::Integer(min, max) => {
            format!("Scalar::Integer(&Range {{ min: {min:?}, max: {max:?} }})")
        }
        Scalar::Bool(yes, no) => match (yes.as_deref(), no.as_deref()) {
            (Some("yes"), Some("no")) => "Scalar::Bool(YES_NO)".to_owned(),
            (Some("on"), Some("off")) => "Scalar::Bool(ON_OFF)".to_owned(),
            (yes, no) => format!("Scalar::Bool(Pair {{ yes: {yes:?}, no: {no:?} }})"),
        },
        Scalar::Words(words) => {
            let word = |(text, since): &(String, Option<Since>)| match since {
                Some(since) => format!("word_since({text:?}, {})", since_text(*since)),
                None => format!("word({text:?})"),
            };
            format!("Scalar::Words(&[{}])", words.iter().map(word).collect::<Vec<_>>().join(", "))
        }
        Scalar::Union(parts) => {
            let parts: Vec<String> = parts.iter().map(scalar_text).collect();
            format!("Scalar::Union(&[{}])", parts.join(", "))
        }
    }
}

/// The calls that set what differs from the default row.
fn calls(field: &Field) -> Vec<String> {
    let mut calls = Vec::new();
    if let Some(prefix) = &field.prefix {
        calls.push(format!("namespace(&{})", super::files::namespace_constant(prefix)));
    }
    match field.presence {
        Presence::Optional => {}
        Presence::Required => calls.push("presence(Presence::Required)".to_owned()),
        Presence::Server => calls.push("presence(Presence::Server)".to_owned()),
        Presence::Omittable => calls.push("presence(Presence::Omittable)".to_owned()),
    }
    match &field.canon {
        None => {}
        Some(Canon::Named(name)) => calls.push(format!("canon(Canon::{name})")),
        Some(Canon::Size { unit, default }) => {
            calls.push(format!("canon(Canon::Size {{ unit: {unit:?}, default: {default:?} }})"));
        }
    }
    if let Some(check) = field.check
        && Some(check) != field.kind.scalar().map(default_check)
    {
        calls.push(format!("check(Check::{check:?})"));
    }
    if field.settings.is_owned {
        calls.push("owned()".to_owned());
    }
    if field.settings.at_most.is_some() && matches!(field.kind.scalar(), Some(Scalar::Integer(..)))
    {
        calls.push("flag(Flags::LIMITED)".to_owned());
    }
    for flag in &field.settings.flags {
        calls.push(format!("flag(Flags::{})", flag_constant(*flag)));
    }
    if let Some(rules) = rules::rules(&field.rules) {
        calls.push(format!("rules(&Rules {{ {rules} }})"));
    }
    if !field.split.is_empty() {
        calls.push(format!("split({})", list(&field.split, when)));
    }
    if let Some(since) = field.since {
        calls.push(format!("since({})", since_text(since)));
    }
    calls
}

fn since_text(since: Since) -> String {
    let release = |Version([major, minor, micro]): Version| format!("({major}, {minor}, {micro})");
    match since {
        Since::At(version) => format!("Since::At({})", release(version)),
        Since::Between(after, by) => {
            format!("Since::Between({}, {})", release(after), release(by))
        }
    }
}

fn flag_constant(flag: Flag) -> String {
    let found = Flag::ALL.iter().find(|(_, other)| *other == flag);
    found.map(|(word, _)| word.to_uppercase()).unwrap_or_default()
}

fn arm(arm: &Arm) -> String {
    format!(
        "        Arm {{ when: {}, rows: {}, required: {} }},\n",
        list(&arm.when, when),
        row_path_text(&arm.fields),
        row_path_text(&arm.required)
    )
}
