//! Maps key by key, and foreign XML by top-level element.

use std::collections::BTreeMap;

use mapping::Value;
use mapping::shape::{Flags, Shape};

use super::{Reconciler, Spot};
use crate::canon::foreign::{Fragment, key};
use crate::fields::{Field, key_row, same_key};
use crate::pattern::is_unspecified;
use crate::view::ValueView;

type Map = BTreeMap<String, Value>;

impl Reconciler<'_> {
    /// The keys that the user set; an absent key equals whatever libvirt chose.
    pub(super) fn map(
        &mut self,
        field: Field,
        shape: &'static Shape,
        ((intent, actual), spot): ((&Map, &Value), &Spot),
    ) -> Value {
        let mut state = Map::new();
        let is_void = is_unspecified(field.row, ValueView::Map(intent));
        for (name, said) in intent {
            let found = entry(shape, actual, name);
            let is_open = said.is_unknown();
            let is_chosen = is_void
                && !found.is_null()
                && key_row(shape, name).is_some_and(|row| !row.has(Flags::SELECTS));
            let stays = said.is_null()
                || is_chosen
                || (!is_open && same_key(shape, name, said, &found))
                || (!is_open && self.is_kept_by_echo(field, (said, &found), &spot.key(name)));
            let value = if stays { said.clone() } else { found };
            if stays || !value.is_null() {
                state.insert(name.clone(), value);
            }
        }
        if state.is_empty() && !intent.is_empty() {
            return Value::Null;
        }
        Value::Map(state)
    }

    /// The top-level elements whose names the user set; others belong to somebody else.
    pub(super) fn foreign(
        &mut self,
        field: Field,
        (intent, actual): (&str, &Value),
        spot: &Spot,
    ) -> Value {
        let said = Value::from(intent);
        let found = Fragment::parse(actual.as_str().unwrap_or_default());
        let (Some(planned), Some(found)) = (Fragment::parse(intent), found) else {
            if field.is_same_value(&said, actual) {
                return said;
            }
            return self.differs(field, (&said, actual), spot);
        };
        let names = planned.by_name();
        let found = found.retain(|element| names.contains_key(&key(element)));
        if planned.text == found.text && names == found.by_name() {
            return said;
        }
        let found = match found.print() {
            text if text.is_empty() => Value::Null,
            text => Value::String(text),
        };
        self.differs(field, (&said, &found), spot)
    }
}

/// The actual value of a key; a child counts as there when any of its own keys is.
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
