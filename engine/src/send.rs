//! From a plan to what libvirt is sent.

use mapping::shape::{Flags, Shape};
use mapping::{Object, Value};

use crate::fields::fields;

/// A planned value as it is sent: unknowns left out, write-only values taken from the configuration.
pub fn to_send(shape: &'static Shape, planned: &Value, config: &Value) -> Value {
    let mut sent = without_unknowns(planned.clone());
    add_secrets(shape, &mut sent, config);
    sent
}

/// Puts write-only values in. Lists need no pairing: a plan has the configuration's.
fn add_secrets(shape: &'static Shape, sent: &mut Value, config: &Value) {
    let Value::Object(object) = sent else {
        return;
    };
    for field in fields(shape) {
        let said = config.get(field.name);
        if said.is_null() || said.is_unknown() {
            continue;
        }
        if field.has(Flags::WRITE_ONLY) {
            object.set(field.name, said.clone());
            continue;
        }
        let (Some(inner), Some(part)) = (field.row.shape(), object.get_mut(field.name)) else {
            continue;
        };
        match part {
            Value::Object(_) => add_secrets(inner, part, said),
            Value::List(items) => {
                for (item, said) in items.iter_mut().zip(said.items()) {
                    add_secrets(inner, item, said);
                }
            }
            _ => {}
        }
    }
}

/// The value with null for every unknown; elements that are unknown as a whole go.
pub fn without_unknowns(value: Value) -> Value {
    match value {
        Value::Unknown => Value::Null,
        Value::List(items) => {
            let known = items.into_iter().filter(|item| !item.is_unknown());
            Value::List(known.map(without_unknowns).collect())
        }
        Value::Map(entries) => {
            let known = entries.into_iter().filter(|(_, value)| !value.is_unknown());
            Value::Map(known.collect())
        }
        Value::Object(object) => Value::Object(
            object.into_iter().map(|(name, value)| (name, without_unknowns(value))).collect(),
        ),
        known => known,
    }
}

/// Two objects as one; of an attribute in both, the second's counts.
pub fn join(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(first), Value::Object(second)) => {
            Value::Object(first.into_iter().chain(second).collect::<Object>())
        }
        (first, Value::Null) => first,
        (_, second) => second,
    }
}
