//! Records the values that libvirt did not store as sent: the stored value then counts as equal to the sent one.
//! Addresses identify list elements by their keys, so that an entry follows its element.

use std::collections::BTreeMap;

use mapping::Value;
use serde_json::Value as Json;

/// Sent and stored values by address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Echo {
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    sent: Json,
    stored: Json,
}

impl Echo {
    /// Reads the output of [`Echo::to_json`]; any other JSON results in an empty echo.
    pub fn from_json(json: &Json) -> Self {
        let entries = json.as_object().into_iter().flatten();
        let read = |(address, pair): (&String, &Json)| {
            let (sent, stored) = (pair.get(0)?.clone(), pair.get(1)?.clone());
            Some((address.clone(), Entry { sent, stored }))
        };
        Self { entries: entries.filter_map(read).collect() }
    }

    /// The echo as JSON, for the private data of a resource.
    pub fn to_json(&self) -> Json {
        let write = |(address, entry): (&String, &Entry)| {
            let pair = vec![entry.sent.clone(), entry.stored.clone()];
            (address.clone(), Json::Array(pair))
        };
        Json::Object(self.entries.iter().map(write).collect())
    }

    /// Whether `stored` is recorded as the result of `sent`.
    pub(crate) fn holds(&self, address: &str, sent: &Json, stored: &Json) -> bool {
        let entry = self.entries.get(address);
        entry.is_some_and(|entry| entry.sent == *sent && entry.stored == *stored)
    }

    /// Whether `sent` is recorded as not stored at `address`.
    pub(crate) fn was_sent(&self, address: &str, sent: &Json) -> bool {
        self.entries.get(address).is_some_and(|entry| entry.sent == *sent)
    }

    /// Whether the stored value at `address` was never sent.
    pub(crate) fn has_addition(&self, address: &str) -> bool {
        let entry = self.entries.get(address);
        entry.is_some_and(|entry| entry.sent.is_null())
    }

    /// Records the stored value for a sent one.
    pub(crate) fn insert(&mut self, address: &str, sent: Json, stored: Json) {
        let entry = Entry { sent, stored };
        self.entries.insert(address.to_owned(), entry);
    }

    /// Whether libvirt stored all values as sent.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The addresses of the values that libvirt did not store as sent.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }
}

/// A value as JSON; an unknown value is null.
pub(crate) fn json(value: &Value) -> Json {
    match value {
        Value::Null | Value::Unknown => Json::Null,
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Number(number) => {
            let number = number.to_string();
            serde_json::from_str(&number).unwrap_or(Json::String(number))
        }
        Value::String(text) => Json::String(text.to_string()),
        Value::List(items) => Json::Array(items.iter().map(json).collect()),
        Value::Map(map) => {
            let entries = map.iter();
            Json::Object(entries.map(|(key, value)| (key.clone(), json(value))).collect())
        }
        Value::Object(object) => {
            let entries = object.iter();
            Json::Object(entries.map(|(name, value)| (name.to_owned(), json(value))).collect())
        }
    }
}
