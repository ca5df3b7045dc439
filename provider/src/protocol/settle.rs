//! Removes all unknowns: after apply no value may be unknown. Returns the value with nulls in their place, and their
//! paths.

use mapping::{Path, Value};

/// Replaces every unknown with null.
pub(super) fn settle(value: Value) -> (Value, Vec<Path>) {
    let mut unknowns = Vec::new();
    if value.is_wholly_known() {
        return (value, unknowns);
    }
    let value = known(value, &Path::root(), &mut unknowns);
    (value, unknowns)
}

fn known(value: Value, path: &Path, unknowns: &mut Vec<Path>) -> Value {
    match value {
        Value::Unknown => {
            unknowns.push(path.clone());
            Value::Null
        }
        Value::List(items) => {
            let items = items.into_iter().enumerate();
            let item = |(index, item)| known(item, &path.index(index), unknowns);
            Value::List(items.map(item).collect())
        }
        Value::Map(entries) => {
            let entry = |(key, value): (String, Value)| {
                let value = known(value, &path.key(&key), unknowns);
                (key, value)
            };
            Value::Map(entries.into_iter().map(entry).collect())
        }
        Value::Object(object) => {
            let attribute = |(name, value)| (name, known(value, &path.attribute(name), unknowns));
            Value::Object(object.into_iter().map(attribute).collect())
        }
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use mapping::Value;

    use super::settle;

    #[test]
    fn unknowns_become_nulls_and_are_named() {
        let value = Value::object([
            ("id", Value::Unknown),
            ("list", Value::List(vec![Value::from("a"), Value::Unknown])),
            ("map", Value::Map([("k".to_owned(), Value::Unknown)].into_iter().collect())),
        ]);
        let (value, unknowns) = settle(value);
        let expected = Value::object([
            ("list", Value::List(vec![Value::from("a"), Value::Null])),
            ("map", Value::Map([("k".to_owned(), Value::Null)].into_iter().collect())),
        ]);
        assert_eq!(value, expected);
        let unknowns: Vec<_> = unknowns.iter().map(ToString::to_string).collect();
        assert_eq!(unknowns, ["id", "list[1]", "map[\"k\"]"]);
    }
}
