//! Converts a record into a value. Moves the fields out of the record; fields that policy omits from HCL stay.

use super::map::to_map;
use crate::record::{Record, Slot};
use crate::shape::{Kind, Row};
use crate::value::{Object, Value};

/// Converts a record into an object value.
pub fn to_value(record: &mut dyn Record) -> Value {
    let mut object = Object::new();
    for (index, row) in record.shape().rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        match (row.kind, record.slot(index)) {
            (Kind::Flat(_, names), Slot::Child(optional)) => {
                if let Some(child) = optional.get() {
                    flatten(child, names, &mut object);
                }
            }
            (_, slot) => set(&mut object, row.name, take(row, slot)),
        }
    }
    Value::Object(object)
}

/// Adds the fields of a flat child to its parent.
fn flatten(child: &mut dyn Record, names: &[&'static str], object: &mut Object) {
    let shape = child.shape();
    for (index, (row, name)) in shape.rows.iter().zip(names).enumerate() {
        if row.is_in_hcl() {
            set(object, name, take(row, child.slot(index)));
        }
    }
}

/// Skips the look-up for a null value: most rows are not set.
fn set(object: &mut Object, name: &'static str, value: Value) {
    if !value.is_null() {
        object.set(name, value);
    }
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
