//! Reconciles lists, in the configured order. Elements from elsewhere are ignored, or drift if the list is owned.

use std::collections::HashSet;

use mapping::shape::{Kind, List, Row, Shape};
use mapping::{Object, Value};

use super::{Location, Mode, Reconciler, import};
use crate::canon;
use crate::correlate::{self, Pairs, label};
use crate::echo::json;
use crate::fields::ObjectAttribute;
use crate::order;
use crate::send::without_unknowns;
use crate::view::ValueView;

/// The intended items and the actual ones.
type ItemPair<'a> = (&'a [Value], &'a [Value]);

impl Reconciler<'_> {
    pub(super) fn list(
        &mut self,
        field: ObjectAttribute,
        shape: &'static Shape,
        items: ItemPair,
        location: &Location,
    ) -> Value {
        let (intent, actual) = items;
        let pairs = if matches!(field.row.kind, Kind::Chain(_)) {
            correlate::by_index(intent.len(), actual.len())
        } else {
            correlate::values(shape, intent, actual)
        };
        let mut state: Vec<(Option<usize>, Value)> = Vec::with_capacity(intent.len());
        let mut labels = HashSet::new();
        for (index, item) in intent.iter().enumerate() {
            let partner = pairs.left[index];
            // The label that the element has from now on, generated values included.
            let other = partner.map(|at| ValueView::of(&actual[at]));
            let label = label(shape, ValueView::of(item), other);
            let label = label.filter(|label| labels.insert(label.clone()));
            let location = location.element(index, label.as_deref());
            let element = match partner {
                Some(at) => Some(self.element(shape, (item, &actual[at]), &location)),
                None => self.missing_element(field, item, &location),
            };
            state.extend(element.map(|element| (partner, element)));
        }
        let left = |at: usize| ValueView::of(&intent[at]);
        let right = |at: usize| ValueView::of(&actual[at]);
        let is_kept = order::is_kept(field.row, left, right, &pairs.left);
        state.extend(self.additions(field, shape, actual, &pairs, location));
        self.order(field, is_kept, &mut state, location);
        if state.is_empty() && !intent.is_empty() {
            return Value::Null;
        }
        Value::List(state.into_iter().map(|(_, element)| element).collect())
    }

    fn element(
        &mut self,
        shape: &'static Shape,
        pair: (&Value, &Value),
        location: &Location,
    ) -> Value {
        let empty = Object::new();
        let (Some(intent), actual) = (pair.0.as_object(), pair.1.as_object()) else {
            return without_unknowns(pair.0.clone());
        };
        Value::Object(self.object(shape, (intent, actual.unwrap_or(&empty)), location))
    }

    /// An element that libvirt does not have: drift, unless the echo records that libvirt never stored it.
    fn missing_element(
        &mut self,
        field: ObjectAttribute,
        item: &Value,
        location: &Location,
    ) -> Option<Value> {
        let item = without_unknowns(item.clone());
        self.is_kept_by_echo(field, (&item, &Value::Null), location).then_some(item)
    }

    /// Sorts elements by their actual order, where the order is significant and the echo records no other.
    fn order(
        &mut self,
        field: ObjectAttribute,
        is_kept: bool,
        state: &mut [(Option<usize>, Value)],
        location: &Location,
    ) {
        let is_in_order = state.iter().filter_map(|(at, _)| *at).is_sorted();
        let is_kept = is_kept && field.row.rules.grouped_by.is_some();
        if is_in_order || is_kept || !order::is_significant(field.row) {
            return;
        }
        let location = location.key("order");
        if !self.is_kept_by_echo(field, (&Value::Bool(true), &Value::Bool(false)), &location) {
            state.sort_by_key(|(at, _)| at.unwrap_or(usize::MAX));
        }
    }

    /// The elements of an owned list that are not planned.
    fn additions(
        &mut self,
        field: ObjectAttribute,
        shape: &'static Shape,
        actual: &[Value],
        pairs: &Pairs,
        location: &Location,
    ) -> Vec<(Option<usize>, Value)> {
        let is_owned = field.row.list == List::Owned || matches!(field.row.kind, Kind::Mixed(_));
        if !is_owned && self.mode != Mode::Import {
            return Vec::new();
        }
        let mut additions = Vec::new();
        let is_added = |at: &usize| import::is_added(field.row, shape, &actual[*at]);
        let unplanned = (0..actual.len()).filter(|at| pairs.right[*at].is_none() && !is_added(at));
        for (count, at) in unplanned.enumerate() {
            let element = &actual[at];
            let label = label(shape, ValueView::of(element), None);
            let added = location.key("added");
            let location = added.element(count, label.as_deref());
            if self.is_planned() {
                self.is_kept_by_echo(field, (&Value::Null, element), &location);
            } else if self.known.has_addition(&location.address()) {
                self.echo.insert(&location.address(), json(&Value::Null), json(element));
            } else {
                additions.push((Some(at), import::element(shape, element)));
            }
        }
        additions
    }

    /// Reconciles a list of texts; each text is its own key.
    pub(super) fn texts(
        &mut self,
        field: ObjectAttribute,
        items: ItemPair,
        location: &Location,
    ) -> Value {
        let (intent, actual) = items;
        let planned = Value::List(intent.to_vec());
        let mut free: Vec<bool> = vec![true; actual.len()];
        let mut state: Vec<(usize, Value)> = Vec::with_capacity(intent.len());
        for item in intent {
            let found =
                (0..actual.len()).find(|at| free[*at] && same(field.row, item, &actual[*at]));
            if let Some(at) = found {
                free[at] = false;
                state.push((at, item.clone()));
            }
        }
        let is_owned = field.row.list == List::Owned || self.mode == Mode::Import;
        let has_all = state.len() == intent.len();
        let additions = (0..actual.len()).filter(|at| free[*at] && is_owned);
        state.extend(additions.map(|at| (at, actual[at].clone())));
        let is_in_order = state.iter().map(|(at, _)| *at).is_sorted();
        let is_whole = has_all && state.len() == intent.len();
        let is_same = is_whole && (is_in_order || !order::is_significant(field.row));
        if is_same
            || self.is_kept_by_echo(field, (&planned, &Value::List(actual.to_vec())), location)
        {
            return planned;
        }
        if order::is_significant(field.row) {
            state.sort_by_key(|(at, _)| *at);
        }
        if state.is_empty() {
            return Value::Null;
        }
        Value::List(state.into_iter().map(|(_, text)| text).collect())
    }
}

fn same(row: &Row, left: &Value, right: &Value) -> bool {
    let (left, right) = (canon::text_of(row, left), canon::text_of(row, right));
    canon::same_text(row, left.as_deref(), right.as_deref())
}
