//! A struct of scalars as a map of strings: `address = { type = "pci", slot = "0x04" }`.
//! Children's attributes carry the child's name: `zpci_uid`; a child without attributes is `zpci = ""`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::from_value::Problems;
use super::place::Place;
use super::scalar;
use crate::record::{Record, Slot};
use crate::shape::{Kind, Row, Scalar, Shape};
use crate::value::Value;

/// A key of a map.
pub(super) struct Key {
    /// Its name.
    pub(super) name: String,
    /// The row of the map's shape that it belongs to.
    pub(super) field: u16,
}

/// The keys of a map.
pub(super) fn keys(shape: &'static Shape) -> Vec<Key> {
    let mut keys = Vec::new();
    for (row, field) in shape.rows.iter().zip(0..).filter(|(row, _)| row.is_in_hcl()) {
        keys.push(Key { name: row.name.to_owned(), field });
        if let Kind::Child(child) = row.kind {
            let name = |inner: &Row| format!("{}_{}", row.name, inner.name);
            keys.extend(child.rows.iter().map(|inner| Key { name: name(inner), field }));
        }
    }
    keys
}

/// Writes a map value into a record.
pub(super) fn from_map(
    map: BTreeMap<String, Value>,
    record: &mut dyn Record,
    place: &Place,
    problems: &mut Problems,
) {
    let shape = record.shape();
    let is_blank = map.values().all(Value::is_null);
    for (key, value) in map {
        let at = place.key(&key);
        let text = match value {
            Value::Null => continue,
            Value::String(text) => text,
            Value::Bool(truth) => truth.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Unknown => {
                problems.add(&at, "is not known yet");
                continue;
            }
            _ => {
                problems.add(&at, "must be a string");
                continue;
            }
        };
        put_key(&key, &text, record, &at, problems);
    }
    if is_blank {
        let known: Vec<String> = keys(shape).into_iter().map(|key| key.name).collect();
        problems
            .add(place, format!("has no keys; leave it out, or set one of {}", known.join(", ")));
    }
}

fn put_key(key: &str, text: &str, record: &mut dyn Record, at: &Place, problems: &mut Problems) {
    let shape = record.shape();
    for (index, row) in shape.rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        if row.name == key {
            return match row.kind {
                Kind::Child(_) => insert_child(text, record.slot(index), at, problems),
                _ => put_scalar(row, record.slot(index), text, at, problems),
            };
        }
        let inner = key.strip_prefix(row.name).and_then(|rest| rest.strip_prefix('_'));
        if let (Kind::Child(child), Some(inner)) = (row.kind, inner)
            && let Some(position) = child.rows.iter().position(|row| row.name == inner)
            && let Slot::Child(optional) = record.slot(index)
        {
            let field = optional.insert().slot(position);
            return put_scalar(&child.rows[position], field, text, at, problems);
        }
    }
    let known: Vec<String> = keys(shape).into_iter().map(|key| key.name).collect();
    problems.add(at, format!("is not a key of this map; its keys are {}", known.join(", ")));
}

fn insert_child(text: &str, slot: Slot, at: &Place, problems: &mut Problems) {
    if !text.is_empty() {
        problems.add(at, format!("is {text:?}; an element without attributes is written as \"\""));
    }
    if let Slot::Child(optional) = slot {
        optional.insert();
    }
}

fn put_scalar(row: &Row, slot: Slot, text: &str, at: &Place, problems: &mut Problems) {
    let scalar = row.scalar().unwrap_or(Scalar::Text);
    let word = match (scalar.pair(), text) {
        (Some(pair), "true") => pair.word(true).unwrap_or(text),
        (Some(pair), "false") => pair.word(false).unwrap_or(text),
        _ => text,
    };
    if scalar::put(slot, scalar, Cow::Borrowed(word)).is_err() {
        problems.add(at, format!("is {text:?}; allowed: {}", scalar.allowed()));
    }
}

/// Takes a record as a map value.
pub(super) fn to_map(record: &mut dyn Record) -> Value {
    let mut map = BTreeMap::new();
    for (index, row) in record.shape().rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        if let Slot::Child(optional) = record.slot(index) {
            let Some(child) = optional.get() else {
                continue;
            };
            take_child(row.name, child, &mut map);
        } else if let Some(text) =
            scalar::take(record.slot(index), row.scalar().unwrap_or(Scalar::Text))
        {
            map.insert(row.name.to_owned(), Value::string(text));
        }
    }
    Value::Map(map)
}

fn take_child(name: &str, child: &mut dyn Record, map: &mut BTreeMap<String, Value>) {
    let before = map.len();
    for (index, row) in child.shape().rows.iter().enumerate() {
        if let Some(text) = scalar::take(child.slot(index), row.scalar().unwrap_or(Scalar::Text)) {
            map.insert(format!("{name}_{}", row.name), Value::string(text));
        }
    }
    if map.len() == before {
        map.insert(name.to_owned(), Value::string(""));
    }
}
