//! Converts a record into a value. Moves the fields out of the record; fields that policy omits from HCL stay.

use super::map::to_map;
use crate::record::{Optional, Record, Slot};
use crate::shape::{Kind, Row};
use crate::value::{Object, Value};

/// Converts a record into an object value.
pub fn to_value(record: &mut dyn Record) -> Value {
    let (set, rows) = (record.set_rows(), record.shape().rows);
    let mut entries = Vec::with_capacity(set.len());
    for name in record.names() {
        let index = usize::from(name.row);
        if !set.has(index) {
            continue;
        }
        let value = match (name.inner, record.slot(index)) {
            (Some(inner), Slot::Child(optional)) => flat(optional, usize::from(inner)),
            (_, slot) => take(&rows[index], slot),
        };
        if !value.is_null() {
            entries.push((name.name, value));
        }
    }
    Value::Object(Object::from_sorted(entries))
}

/// Takes a field of a flat child.
fn flat(optional: &mut dyn Optional, index: usize) -> Value {
    let Some(child) = optional.get() else { return Value::Null };
    let row = &child.shape().rows[index];
    take(row, child.slot(index))
}

fn take(row: &Row, slot: Slot) -> Value {
    match slot {
        Slot::Text(field) => field.take().map_or(Value::Null, Value::String),
        Slot::Number(field) => field.take().map_or(Value::Null, Value::Number),
        Slot::Bool(field) => field.take().map_or(Value::Null, Value::Bool),
        Slot::Texts(field) if field.is_empty() => Value::Null,
        Slot::Texts(field) => {
            Value::List(std::mem::take(field).into_iter().map(Value::String).collect())
        }
        Slot::Child(optional) => match (row.kind, optional.get()) {
            (_, None) => Value::Null,
            (Kind::Map(_), Some(child)) => to_map(child),
            (_, Some(child)) => to_value(child),
        },
        Slot::Children(many) if many.is_empty() => Value::Null,
        Slot::Children(many) => {
            Value::List((0..many.len()).map(|index| to_value(many.at(index))).collect())
        }
        Slot::Link => Value::Null,
    }
}
