//! Values of any type: a value with the JSON of its type, as a map with two entries.

use crate::Value;

/// The entry with the JSON of the type.
const TYPE: &str = "type";
/// The entry with the value.
const VALUE: &str = "value";

/// A value with the JSON of its type.
pub fn join(r#type: &str, value: Value) -> Value {
    let entries = [(TYPE.to_owned(), Value::from(r#type)), (VALUE.to_owned(), value)];
    Value::Map(entries.into_iter().collect())
}

/// The JSON of the type and the value; none for a value without a type.
pub fn split(joined: &Value) -> Option<(&str, &Value)> {
    let Value::Map(entries) = joined else { return None };
    Some((entries.get(TYPE)?.as_str()?, entries.get(VALUE)?))
}

/// The value of an attribute of any type: null if it is not set, or set to null.
pub fn content(joined: &Value) -> &Value {
    split(joined).map_or(joined, |(_, value)| value)
}
