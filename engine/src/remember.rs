//! A state as JSON in a resource's private data, to be compared with a later one.

use mapping::shape::{Kind, Shape};
use mapping::{Number, Object, Value};
use serde_json::{Map, Value as Json};

use crate::echo;
use crate::fields::{Field, fields};

/// The attributes of a state that are set and known.
pub fn remember(state: &Value) -> Json {
    without_nulls(echo::json(state))
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

/// The state that was remembered; what does not fit the shape is null.
pub fn recall(shape: &'static Shape, json: &Json) -> Value {
    json.as_object().map_or(Value::Null, |entries| Value::Object(object(shape, entries)))
}

fn object(shape: &'static Shape, entries: &Map<String, Json>) -> Object {
    let recalled = |field: Field| Some((field.name, value(field, entries.get(field.name)?)));
    fields(shape).filter_map(recalled).collect()
}

fn value(field: Field, json: &Json) -> Value {
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
        Json::String(text) => Value::String(text.clone()),
        Json::Number(number) => {
            Number::parse(&number.to_string()).map_or(Value::Null, Value::Number)
        }
        _ => Value::Null,
    }
}
