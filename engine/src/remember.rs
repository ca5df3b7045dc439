//! A state as JSON in the private data of a resource, for comparison with a later one.

use mapping::shape::{Flags, Kind, Shape};
use mapping::{Number, Object, Value};
use serde_json::{Map, Value as Json};

use crate::echo;
use crate::fields::{ObjectAttribute, fields};

/// The values that a state or a document sets, without secrets.
pub fn remember(shape: &'static Shape, value: &Value) -> Json {
    without_nulls(echo::json(&without_secrets(shape, value)))
}

/// The value without secrets; null if it is not an object.
pub(crate) fn without_secrets(shape: &'static Shape, value: &Value) -> Value {
    let Value::Object(object) = value else { return Value::Null };
    let kept = fields(shape).filter(|field| !field.has(Flags::WRITE_ONLY));
    let kept = kept.map(|field| {
        let value = object.get(field.name);
        let value = match (field.row.kind, value) {
            (Kind::Child(inner), value) => without_secrets(inner, value),
            (
                Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner),
                Value::List(items),
            ) => Value::List(items.iter().map(|item| without_secrets(inner, item)).collect()),
            (_, value) => value.clone(),
        };
        (field.name, value)
    });
    Value::Object(kept.collect())
}

/// The versions of the secrets in a state, in order.
pub fn versions(shape: &'static Shape, state: &Value) -> Vec<Value> {
    let mut found = Vec::new();
    for field in fields(shape) {
        let value = state.get(field.name);
        match (field.row.kind, value) {
            (_, Value::Null) => {}
            (Kind::Child(inner), value) => found.extend(versions(inner, value)),
            (
                Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner),
                Value::List(items),
            ) => {
                found.extend(items.iter().flat_map(|item| versions(inner, item)));
            }
            (_, value) if field.is_version() => found.push(value.clone()),
            _ => {}
        }
    }
    found
}

fn without_nulls(json: Json) -> Json {
    match json {
        Json::Object(entries) => {
            let entries = entries.into_iter().filter(|(_, json)| !json.is_null());
            Json::Object(entries.map(|(name, json)| (name, without_nulls(json))).collect())
        }
        Json::Array(items) => Json::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

/// The state from its JSON form; values that do not fit the shape are null.
pub fn recall(shape: &'static Shape, json: &Json) -> Value {
    json.as_object().map_or(Value::Null, |entries| Value::Object(object(shape, entries)))
}

fn object(shape: &'static Shape, entries: &Map<String, Json>) -> Object {
    let recalled =
        |field: ObjectAttribute| Some((field.name, value(field, entries.get(field.name)?)));
    fields(shape).filter_map(recalled).collect()
}

fn value(field: ObjectAttribute, json: &Json) -> Value {
    let items = || json.as_array().map(Vec::as_slice).unwrap_or_default().iter();
    match field.row.kind {
        Kind::Child(inner) => recall(inner, json),
        Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner) => {
            Value::List(items().map(|json| recall(inner, json)).collect())
        }
        Kind::Leaves(_) => Value::List(items().map(scalar).collect()),
        Kind::Map(_) => {
            let entries = json.as_object().into_iter().flatten();
            Value::Map(entries.map(|(key, json)| (key.clone(), scalar(json))).collect())
        }
        _ => scalar(json),
    }
}

fn scalar(json: &Json) -> Value {
    match json {
        Json::Bool(truth) => Value::Bool(*truth),
        Json::String(text) => Value::string(text),
        Json::Number(number) => {
            Number::parse(&number.to_string()).map_or(Value::Null, Value::Number)
        }
        _ => Value::Null,
    }
}
