//! States as the state file holds them: JSON and a layout in, a value out. Lenient, for the state may
//! be older than the layout: what the layout lacks is dropped, what the state lacks is null.

use std::collections::BTreeMap;

use mapping::{Object, Path, Value};
use serde_json::Value as Json;

use super::layout::{Kind, Layout};
use super::number;
use super::problem::Problem;

/// Reads a state; a JSON null is a null.
pub fn from_json(layout: &Layout, json: Json) -> Result<Value, Problem> {
    object(layout, json, &Path::root())
}

fn object(layout: &Layout, json: Json, path: &Path) -> Result<Value, Problem> {
    let mut entries = match json {
        Json::Null => return Ok(Value::Null),
        Json::Object(entries) => entries,
        json => return Err(mismatch("an object", &json, path)),
    };
    let mut object = Object::new();
    for field in layout.fields.iter().filter(|field| !field.is_write_only) {
        if let Some(json) = entries.remove(field.name) {
            let below = path.attribute(field.name);
            object.set(field.name, value(&field.kind, json, &below)?);
        }
    }
    Ok(Value::Object(object))
}

fn value(kind: &Kind, json: Json, path: &Path) -> Result<Value, Problem> {
    match (kind, json) {
        (_, Json::Null) => Ok(Value::Null),
        (Kind::Object(layout), json) => object(layout, json, path),
        (Kind::Objects(layout), Json::Array(items)) => {
            list(items, path, |json, path| object(layout, json, path))
        }
        (Kind::Strings, Json::Array(items)) => {
            list(items, path, |json, path| value(&Kind::String, json, path))
        }
        (Kind::Map, Json::Object(entries)) => {
            let entry = |(key, json): (String, Json)| {
                let value = value(&Kind::String, json, &path.key(&key))?;
                Ok((key, value))
            };
            let entries: Result<BTreeMap<_, _>, Problem> = entries.into_iter().map(entry).collect();
            entries.map(Value::Map)
        }
        (kind, json) => scalar(kind, &json).ok_or_else(|| mismatch(kind.describe(), &json, path)),
    }
}

fn list(
    items: Vec<Json>,
    path: &Path,
    item: impl Fn(Json, &Path) -> Result<Value, Problem>,
) -> Result<Value, Problem> {
    let items = items.into_iter().enumerate();
    let items: Result<_, _> = items.map(|(index, json)| item(json, &path.index(index))).collect();
    items.map(Value::List)
}

/// Scalars turn into each other as they do in Terraform.
fn scalar(kind: &Kind, json: &Json) -> Option<Value> {
    Some(match (kind, json) {
        (Kind::String, Json::String(text)) => Value::from(text.as_str()),
        (Kind::String, Json::Number(number)) => Value::String(number.to_string()),
        (Kind::String, Json::Bool(truth)) => Value::String(truth.to_string()),
        (Kind::Bool, Json::Bool(truth)) => Value::Bool(*truth),
        (Kind::Bool, Json::String(text)) => Value::Bool(text.parse().ok()?),
        (Kind::Number, Json::Number(number)) => number::from_text(&number.to_string())?.into(),
        (Kind::Number, Json::String(text)) => number::from_text(text)?.into(),
        _ => return None,
    })
}

fn mismatch(expected: &str, found: &Json, path: &Path) -> Problem {
    let found = match found {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    };
    Problem { path: path.clone(), message: format!("expected {expected}, found {found}") }
}
