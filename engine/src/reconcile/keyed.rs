//! Reconciles maps by key, and foreign XML by top-level element.

use std::collections::BTreeMap;

use mapping::Value;
use mapping::shape::{Flags, Shape};

use super::{Location, Reconciler};
use crate::canon::foreign::{Fragment, key};
use crate::fields::{ObjectAttribute, key_row, same_key};
use crate::pattern::is_unspecified;
use crate::view::ValueView;

type ValueMap = BTreeMap<String, Value>;

impl Reconciler<'_> {
    /// Reconciles the configured keys; an absent key matches any value.
    pub(super) fn map(
        &mut self,
        field: ObjectAttribute,
        shape: &'static Shape,
        (intent, actual): (&ValueMap, &Value),
        location: &Location,
    ) -> Value {
        let mut state = ValueMap::new();
        let leaves_choice = is_unspecified(field.row, ValueView::Map(intent));
        for (name, configured) in intent {
            let found = entry(shape, actual, name);
            let is_open = configured.is_unknown();
            let is_chosen = leaves_choice
                && !found.is_null()
                && key_row(shape, name).is_some_and(|row| !row.has(Flags::SELECTS));
            let stays = configured.is_null()
                || is_chosen
                || (!is_open && same_key(shape, name, configured, &found))
                || (!is_open
                    && self.is_kept_by_echo(field, (configured, &found), &location.key(name)));
            let value = if stays { configured.clone() } else { found };
            if stays || !value.is_null() {
                state.insert(name.clone(), value);
            }
        }
        if state.is_empty() && !intent.is_empty() {
            return Value::Null;
        }
        Value::Map(state)
    }

    /// Reconciles the top-level elements with configured names; the user does not manage others.
    pub(super) fn foreign(
        &mut self,
        field: ObjectAttribute,
        (intent, actual): (&str, &Value),
        location: &Location,
    ) -> Value {
        let configured = Value::from(intent);
        let found = Fragment::parse(actual.as_str().unwrap_or_default());
        let (Some(planned), Some(found)) = (Fragment::parse(intent), found) else {
            if field.is_same_value(&configured, actual) {
                return configured;
            }
            return self.resolve_difference(field, (&configured, actual), location);
        };
        let names = planned.by_name();
        let found = found.retain(|element| names.contains_key(&key(element)));
        if planned.text == found.text && names == found.by_name() {
            return configured;
        }
        let found = match found.print() {
            text if text.is_empty() => Value::Null,
            text => Value::from(text),
        };
        self.resolve_difference(field, (&configured, &found), location)
    }
}

/// The actual value of a key; a child is present if one of its own keys is.
fn entry(shape: &'static Shape, actual: &Value, name: &str) -> Value {
    let Value::Map(actual) = actual else {
        return Value::Null;
    };
    if let Some(value) = actual.get(name) {
        return value.clone();
    }
    let is_child = key_row(shape, name).is_some_and(|row| row.shape().is_some());
    let prefix = format!("{name}_");
    let is_there = is_child && actual.keys().any(|key| key.starts_with(&prefix));
    if is_there { Value::from("") } else { Value::Null }
}
