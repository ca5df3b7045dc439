//! Prepares a plan for sending to libvirt.

use mapping::shape::{Flags, Kind, List, Row, RowPath, Scalar, Shape};
use mapping::view::{self, set_at};
use mapping::{Object, Value};

use crate::correlate;
use crate::fields::{ObjectAttribute, fields};

/// The value to send: the plan without unknown values, with write-only values from the configuration.
pub fn to_send(shape: &'static Shape, planned: &Value, config: &Value) -> Value {
    let mut sent = without_unknowns(planned.clone());
    add_secrets(shape, &mut sent, config);
    sent
}

/// Adds write-only values. Lists need no pairing: a plan has the same elements as its configuration.
fn add_secrets(shape: &'static Shape, sent: &mut Value, config: &Value) {
    let Value::Object(object) = sent else {
        return;
    };
    for field in fields(shape) {
        let configured = config.get(field.name);
        if configured.is_null() || configured.is_unknown() {
            continue;
        }
        if field.has(Flags::WRITE_ONLY) {
            object.set(field.name, configured.clone());
            continue;
        }
        let (Some(inner), Some(part)) = (field.row.shape(), object.get_mut(field.name)) else {
            continue;
        };
        match part {
            Value::Object(_) => add_secrets(inner, part, configured),
            Value::List(items) => {
                for (item, configured) in items.iter_mut().zip(configured.items()) {
                    add_secrets(inner, item, configured);
                }
            }
            _ => {}
        }
    }
}

/// A prior state whose document contains what the plan sets to false or to an empty list. A document cannot express
/// either, so that [`crate::merge()`] can remove it only as a value that the prior document has and the planned one
/// omits.
pub fn with_denials(shape: &'static Shape, prior: Value, planned: &Value, actual: &Value) -> Value {
    let Value::Object(configured) = planned else {
        return prior;
    };
    let mut before = match prior {
        Value::Object(object) => object,
        _ => Object::new(),
    };
    for field in fields(shape) {
        let (planned, actual) = (configured.get(field.name), actual.get(field.name));
        let denied = match (field.row.kind, planned) {
            (_, Value::Bool(false)) if has_no_false_word(field.row) => Value::Bool(true),
            (Kind::Children(_) | Kind::Leaves(_) | Kind::Mixed(_), Value::List(items))
                if items.is_empty() && before.get(field.name).items().is_empty() =>
            {
                let is_owned = field.row.list == List::Owned;
                let is_whole = is_owned || matches!(field.row.kind, Kind::Mixed(_));
                if is_whole { actual.clone() } else { continue }
            }
            (Kind::Child(inner), Value::Object(_)) => {
                let prior = before.take(field.name);
                let was_null = prior.is_null();
                match with_denials(inner, prior, planned, actual) {
                    Value::Object(object) if was_null && object.is_empty() => Value::Null,
                    other => other,
                }
            }
            (Kind::Children(inner), Value::List(items)) => {
                deny_in_list(inner, before.take(field.name), (items, actual.items()))
            }
            _ => continue,
        };
        before.set(field.name, denied);
    }
    Value::Object(before)
}

fn deny_in_list(shape: &'static Shape, prior: Value, lists: (&[Value], &[Value])) -> Value {
    let (planned, actual) = lists;
    let had_prior = !prior.is_null();
    let mut prior = match prior {
        Value::List(prior) => prior,
        _ => Vec::new(),
    };
    let planned_to_prior = correlate::values(shape, planned, &prior);
    let prior_to_actual = correlate::values(shape, &prior, actual);
    for (item, partner) in planned.iter().zip(&planned_to_prior.left) {
        let Some(at) = *partner else {
            prior.extend(denials_with_key(shape, item));
            continue;
        };
        let actual = prior_to_actual.left[at].map_or(&Value::Null, |other| &actual[other]);
        prior[at] = with_denials(shape, std::mem::take(&mut prior[at]), item, actual);
    }
    if prior.is_empty() && !had_prior { Value::Null } else { Value::List(prior) }
}

/// The key of an element and the values that it sets to false, where others may have created the element.
fn denials_with_key(shape: &'static Shape, item: &Value) -> Option<Value> {
    let denied = with_denials(shape, Value::Null, item, &Value::Null);
    let mut object = denied.as_object().filter(|object| !object.is_empty())?.clone();
    let is_complete = |row_paths: &&&[RowPath]| {
        row_paths.iter().all(|row_path| !view::at(item, shape, row_path).is_null())
    };
    for row_path in *shape.key.iter().find(is_complete)? {
        set_at(&mut object, &shape.names(row_path), view::at(item, shape, row_path).clone());
    }
    Some(Value::Object(object))
}

/// Whether XML expresses a false value of the row only by omission.
fn has_no_false_word(row: &Row) -> bool {
    let pair = row.scalar().and_then(Scalar::pair);
    matches!(row.kind, Kind::Flag) || pair.is_some_and(|pair| pair.no.is_none())
}

/// A prior state with secrets. If the version is unchanged, the secret is the configured one, so that
/// [`crate::merge()`] keeps it; if the version changes and no secret is configured, it is a placeholder that
/// [`crate::merge()`] removes.
pub fn with_secrets(shape: &'static Shape, prior: Value, planned: &Value, config: &Value) -> Value {
    let Value::Object(mut before) = prior else {
        return prior;
    };
    for field in fields(shape) {
        let (planned, configured) = (planned.get(field.name), config.get(field.name));
        let prior = before.take(field.name);
        let prior = match (field.row.kind, prior) {
            (Kind::Child(inner), prior) => with_secrets(inner, prior, planned, configured),
            (Kind::Children(inner), Value::List(prior)) => {
                secrets_in_list(inner, prior, planned.items(), configured.items())
            }
            (_, prior) => prior,
        };
        before.set(field.name, prior);
    }
    for version in fields(shape).filter(ObjectAttribute::is_version) {
        let Some(secret) = fields(shape).find(|secret| version.is_of(secret)) else { continue };
        let configured = config.get(secret.name);
        let is_same = version.is_same_value(before.get(version.name), planned.get(version.name));
        match (is_same, configured.is_null()) {
            (true, false) => before.set(secret.name, configured.clone()),
            // The text has no meaning.
            (false, true) => before.set(secret.name, Value::from(version.name)),
            _ => {}
        }
    }
    Value::Object(before)
}

/// The lists of configuration and plan have the same elements.
fn secrets_in_list(
    shape: &'static Shape,
    mut prior: Vec<Value>,
    planned: &[Value],
    config: &[Value],
) -> Value {
    let pairs = correlate::values(shape, planned, &prior);
    for ((planned, configured), partner) in planned.iter().zip(config).zip(&pairs.left) {
        if let Some(at) = *partner {
            prior[at] = with_secrets(shape, std::mem::take(&mut prior[at]), planned, configured);
        }
    }
    Value::List(prior)
}

/// The value with null for each unknown value; list elements that are unknown as a whole are removed.
pub fn without_unknowns(value: Value) -> Value {
    match value {
        Value::Unknown => Value::Null,
        Value::List(items) => {
            let known = items.into_iter().filter(|item| !item.is_unknown());
            Value::List(known.map(without_unknowns).collect())
        }
        // An empty map is a value that a document cannot represent.
        Value::Map(entries) if !entries.is_empty() && entries.values().all(Value::is_unknown) => {
            Value::Null
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

/// Combines two objects; attributes of the second one take precedence.
pub fn join(first: Value, second: Value) -> Value {
    match (first, second) {
        (Value::Object(first), Value::Object(second)) => {
            Value::Object(first.into_iter().chain(second).collect::<Object>())
        }
        (first, Value::Null) => first,
        (_, second) => second,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Value, without_unknowns};

    #[test]
    fn a_map_of_unknown_values_is_not_an_empty_map() {
        let map = |value: Value| Value::Map(BTreeMap::from([("type".to_owned(), value)]));
        assert_eq!(without_unknowns(map(Value::Unknown)), Value::Null);
        assert_eq!(without_unknowns(map(Value::Null)), map(Value::Null));
        assert_eq!(without_unknowns(Value::Map(BTreeMap::new())), Value::Map(BTreeMap::new()));
    }
}
