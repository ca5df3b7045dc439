//! Values of a configuration as documents.

use mapping::{Value, any};
use seed::Document;
use serde_json::{Map, Number, Value as Json};

/// The document of an attribute of any type: text as it is, everything else as a tree; none if it is not set.
pub(super) fn document(attribute: &Value) -> Option<Document> {
    match any::content(attribute) {
        Value::Null | Value::Unknown => None,
        Value::String(text) => Some(Document::Text(text.to_string())),
        value => Some(Document::Tree(json(value))),
    }
}

fn json(value: &Value) -> Json {
    match value {
        Value::Null | Value::Unknown => Json::Null,
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Number(number) => {
            let text = number.to_string();
            text.parse::<Number>().map_or(Json::String(text), Json::Number)
        }
        Value::String(text) => Json::String(text.to_string()),
        Value::List(items) => Json::Array(items.iter().map(json).collect()),
        Value::Map(entries) => {
            let entries = entries.iter().map(|(key, entry)| (key.clone(), json(entry)));
            Json::Object(entries.collect())
        }
        Value::Object(attributes) => {
            let attributes = attributes.iter().map(|(name, value)| (name.to_owned(), json(value)));
            Json::Object(attributes.collect::<Map<_, _>>())
        }
    }
}
