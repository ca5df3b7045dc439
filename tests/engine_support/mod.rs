//! Code that the tests of the engine share: small shapes, and texts converted to values and documents.

#![allow(dead_code, reason = "each test target uses its part")]

pub mod arbitrary;
pub mod arms;
pub mod documents;
pub mod edits;
pub mod laws;
pub mod merging;
pub mod record;
pub mod samples;
pub mod selectors;

use mapping::edge::{from_value, from_xml, to_element, to_value, to_xml};
use mapping::shape::{Kind, Shape};
use mapping::xml::Element;
use mapping::{Number, Object, Value};
use serde_json::Value as Json;

use record::Fields;

/// A value from JSON; `"?"` is an unknown.
pub fn value(shape: &'static Shape, json: &Json) -> Value {
    let Json::Object(entries) = json else {
        return scalar(json);
    };
    let mut object = Object::new();
    for (key, json) in entries {
        let (name, inner, is_map) = attribute(shape, key);
        let value = match (json, inner) {
            (Json::Object(map), _) if is_map => {
                let entries = map.iter().map(|(key, json)| (key.clone(), scalar(json)));
                Value::Map(entries.collect())
            }
            (Json::Object(_), Some(inner)) => value(inner, json),
            (Json::Array(items), Some(inner)) => {
                Value::List(items.iter().map(|item| value(inner, item)).collect())
            }
            (Json::Array(items), None) => Value::List(items.iter().map(scalar).collect()),
            _ => scalar(json),
        };
        object.set(name, value);
    }
    Value::Object(object)
}

fn attribute(shape: &'static Shape, key: &str) -> (&'static str, Option<&'static Shape>, bool) {
    for row in shape.rows {
        if let Kind::Flat(_, names) = row.kind {
            if let Some(name) = names.iter().find(|name| **name == key) {
                return (name, None, false);
            }
        } else if row.name == key {
            return (row.name, row.shape(), matches!(row.kind, Kind::Map(_)));
        }
    }
    panic!("{} has no attribute {key}", shape.path)
}

fn scalar(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Bool(*truth),
        Json::Number(number) => Value::Number(Number::parse(&number.to_string()).unwrap()),
        Json::String(text) if text == "?" => Value::Unknown,
        Json::String(text) => Value::from(text.as_str()),
        other => panic!("{other} is no scalar"),
    }
}

/// A document's value.
pub fn read(shape: &'static Shape, text: &str) -> Value {
    let document = roxmltree::Document::parse(text).unwrap_or_else(|e| panic!("{e}: {text}"));
    let mut record = Fields::new(shape);
    from_xml(document.root_element(), &mut record, &mut Vec::new());
    to_value(&mut record)
}

/// A value's document.
pub fn write(shape: &'static Shape, value: Value) -> String {
    let mut record = Fields::new(shape);
    from_value(value, &mut record).unwrap_or_else(|problems| panic!("{}", problems[0]));
    to_xml(shape.path, &mut record)
}

/// A value's document as a tree.
pub fn tree(shape: &'static Shape, value: &Value) -> Element {
    let mut record = Fields::new(shape);
    from_value(value.clone(), &mut record).unwrap_or_else(|problems| panic!("{}", problems[0]));
    to_element(shape.path, &mut record).unwrap()
}

/// A value as text, as in the tables of cases.
pub fn show(value: &Value) -> String {
    let join = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Null => "null".to_owned(),
        Value::Unknown => "?".to_owned(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => format!("{text:?}"),
        Value::List(items) => format!("[{}]", join(items.iter().map(show).collect())),
        Value::Map(map) => {
            let entries = map.iter().map(|(key, value)| format!("{key:?} = {}", show(value)));
            format!("{{{}}}", join(entries.collect()))
        }
        Value::Object(object) => {
            let entries = object.iter().map(|(name, value)| format!("{name}: {}", show(value)));
            format!("{{{}}}", join(entries.collect()))
        }
    }
}
