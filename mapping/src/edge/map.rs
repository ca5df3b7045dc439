//! Converts a struct of scalars to and from a map of strings: `address = { type = "pci", slot = "0x04" }`. The
//! attributes of a child have the name of the child as prefix (`zpci_uid`); a child without attributes is `zpci =
//! ""`.

use std::collections::BTreeMap;

use super::from_value::Problems;
use super::refuse::refuse_text;
use super::scalar;
use crate::location::Location;
use crate::number::Number;
use crate::record::{Record, Slot};
use crate::shape::{Kind, Row, Scalar, Shape};
use crate::text::Text;
use crate::value::Value;

/// A key of a map.
pub struct MapKey {
    /// The name of the key.
    pub name: String,
    /// The XML name of its attribute or element.
    pub xml: &'static str,
    /// The index of its row in the shape of the map.
    pub(super) row: u16,
}

/// The keys of a map.
pub fn map_keys(shape: &'static Shape) -> Vec<MapKey> {
    let mut keys = Vec::new();
    for (row, index) in shape.rows.iter().zip(0..).filter(|(row, _)| row.is_in_hcl()) {
        keys.push(MapKey { name: row.name.to_owned(), xml: row.xml, row: index });
        if let Kind::Child(child) = row.kind {
            let name = |inner: &Row| format!("{}_{}", row.name, inner.name);
            let key = |inner: &Row| MapKey { name: name(inner), xml: inner.xml, row: index };
            keys.extend(child.rows.iter().map(key));
        }
    }
    keys
}

/// Writes a map value into a record.
pub(super) fn from_map(
    map: BTreeMap<String, Value>,
    record: &mut dyn Record,
    location: &Location,
    problems: &mut Problems,
) {
    let shape = record.shape();
    let is_blank = map.values().all(Value::is_null);
    for (key, value) in map {
        let key_path = location.key(&key);
        let text = match value {
            Value::Null => continue,
            Value::String(text) => text,
            Value::Bool(truth) => Text::const_new(if truth { "true" } else { "false" }),
            Value::Number(number) => number.into_text(),
            Value::Unknown => {
                problems.add(&key_path, "is not known yet");
                continue;
            }
            _ => {
                problems.add(&key_path, "must be a string");
                continue;
            }
        };
        put_key(&key, &text, record, &key_path, problems);
    }
    if is_blank {
        let known: Vec<String> = map_keys(shape).into_iter().map(|key| key.name).collect();
        problems.add(location, format!("has no keys; omit it, or set one of {}", known.join(", ")));
    }
}

fn put_key(
    key: &str,
    text: &str,
    record: &mut dyn Record,
    location: &Location,
    problems: &mut Problems,
) {
    let shape = record.shape();
    let names = record.names();
    if let Ok(found) = names.binary_search_by(|name| name.name.cmp(key)) {
        let index = usize::from(names[found].row);
        let row = &shape.rows[index];
        return match row.kind {
            Kind::Child(_) => insert_child(text, record.slot(index), location, problems),
            _ => put_scalar(row, record.slot(index), text, location, problems),
        };
    }
    for (index, row) in shape.rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        let inner = key.strip_prefix(row.name).and_then(|rest| rest.strip_prefix('_'));
        if let (Kind::Child(child), Some(inner)) = (row.kind, inner)
            && let Some(position) = child.rows.iter().position(|row| row.name == inner)
            && let Slot::Child(optional) = record.slot(index)
        {
            let slot = optional.insert().slot(position);
            return put_scalar(&child.rows[position], slot, text, location, problems);
        }
    }
    let known: Vec<String> = map_keys(shape).into_iter().map(|key| key.name).collect();
    problems.add(location, format!("is an unknown key; known keys: {}", known.join(", ")));
}

fn insert_child(text: &str, slot: Slot, location: &Location, problems: &mut Problems) {
    if !text.is_empty() {
        problems.add(
            location,
            format!("is {text:?}, but the element has no attributes; set it to \"\""),
        );
    }
    if let Slot::Child(optional) = slot {
        optional.insert();
    }
}

fn put_scalar(row: &Row, slot: Slot, text: &str, location: &Location, problems: &mut Problems) {
    let scalar = row.scalar().unwrap_or(Scalar::Text);
    let word = match (scalar.pair(), text) {
        (Some(pair), "true") => pair.word(true).unwrap_or(text),
        (Some(pair), "false") => pair.word(false).unwrap_or(text),
        _ => text,
    };
    let refused = refuse_text(text, row)
        .or_else(|| Number::parse(text).and_then(|number| row.refuse(&number)));
    if let Some(message) = refused {
        problems.add(location, message);
    } else if scalar::put(slot, scalar, word).is_err() {
        problems.add(location, format!("is {text:?}; allowed values: {}", scalar.allowed()));
    }
}

/// Converts a record into a map value.
pub(super) fn to_map(record: &mut dyn Record) -> Value {
    let mut map = BTreeMap::new();
    let rows = record.shape().rows;
    for index in record.set_rows().iter() {
        let row = &rows[index];
        if !row.is_in_hcl() {
            continue;
        }
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
