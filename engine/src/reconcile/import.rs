//! The value that an import puts into the state: without values that libvirt added, without values that are never
//! read into the state, and without secrets.

use std::collections::BTreeMap;

use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Kind, Row, Shape};
use mapping::{Object, Value};

use super::auto::is_auto;
use crate::canon::foreign::{Fragment, is_tool_note};
use crate::fields::{ObjectAttribute, fields, key_row};
use crate::pattern::is_exactly_one_of;
use crate::view::ValueView;

/// The prefix of aliases that users set; libvirt generates all others.
const USER_ALIAS: &str = "ua-";

/// The imported form of a value.
pub(super) fn value(row: &Row, actual: &Value) -> Value {
    match (row.kind, actual) {
        (Kind::Child(shape), Value::Object(object)) => {
            let taken = self::object(shape, object);
            // An object that contains only automatic values is automatic itself, and an empty container is equivalent
            // to an absent one.
            let is_blank = taken.is_empty() && (!object.is_empty() || row.is_container());
            let is_omittable = row.presence == Presence::Omittable;
            if is_blank || (!is_omittable && is_auto_element(row, &taken)) {
                return Value::Null;
            }
            Value::Object(taken)
        }
        (Kind::Children(shape) | Kind::Chain(shape) | Kind::Mixed(shape), Value::List(items)) => {
            list(row, shape, items)
        }
        (Kind::Map(shape), Value::Map(map)) => self::map(shape, map),
        (Kind::RawContent, Value::String(text)) => foreign(text),
        (_, Value::String(text)) if row.canon == Canon::UserAlias => {
            let is_user_alias = text.starts_with(USER_ALIAS);
            if is_user_alias { actual.clone() } else { Value::Null }
        }
        _ => actual.clone(),
    }
}

/// The imported form of a list element.
pub(super) fn element(shape: &'static Shape, actual: &Value) -> Value {
    match actual {
        Value::Object(object) => Value::Object(self::object(shape, object)),
        other => other.clone(),
    }
}

fn object(shape: &'static Shape, actual: &Object) -> Object {
    let is_taken = |field: &ObjectAttribute| {
        let left_out = [Flags::VOLATILE, Flags::WRITE_ONLY];
        let is_left_out = left_out.into_iter().any(|flag| field.has(flag));
        !is_left_out && !is_auto(shape, field, actual)
    };
    fields(shape)
        .filter(is_taken)
        .map(|field| (field.name, value(field.row, actual.get(field.name))))
        .collect()
}

/// Whether the imported form of an element is one that libvirt adds.
fn is_auto_element(row: &Row, taken: &Object) -> bool {
    is_exactly_one_of(row, row.rules.auto.elements(), ValueView::Object(taken))
}

/// Whether libvirt adds an element to a list in which the order has no meaning.
pub(super) fn is_added(row: &Row, shape: &'static Shape, element: &Value) -> bool {
    let taken = self::element(shape, element);
    !row.has(Flags::ORDERED) && taken.as_object().is_some_and(|taken| is_auto_element(row, taken))
}

/// The imported form of a list. In an ordered list, libvirt adds all elements or none.
fn list(row: &Row, shape: &'static Shape, actual: &[Value]) -> Value {
    let is_auto = |item: &Value| item.as_object().is_some_and(|item| is_auto_element(row, item));
    let mut items: Vec<_> = actual.iter().map(|item| element(shape, item)).collect();
    if !row.has(Flags::ORDERED) || items.len() == 1 {
        items.retain(|item| !is_auto(item));
    }
    if items.is_empty() && !actual.is_empty() { Value::Null } else { Value::List(items) }
}

fn map(shape: &'static Shape, actual: &BTreeMap<String, Value>) -> Value {
    let is_taken = |key: &str| key_row(shape, key).is_none_or(|row| !row.has(Flags::AUTO));
    let entries = actual.iter().filter(|(key, _)| is_taken(key));
    let taken: BTreeMap<_, _> = entries.map(|(key, value)| (key.clone(), value.clone())).collect();
    if taken.is_empty() {
        return Value::Null;
    }
    Value::Map(taken)
}

fn foreign(text: &str) -> Value {
    let Some(fragment) = Fragment::parse(text) else {
        return Value::from(text);
    };
    let total = fragment.elements.len();
    let taken = fragment.retain(|element| !is_tool_note(element));
    if taken.elements.len() == total {
        return Value::from(text);
    }
    let text = taken.print();
    if text.is_empty() { Value::Null } else { Value::from(text) }
}
