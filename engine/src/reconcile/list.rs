//! Lists: in the user's order; elements made elsewhere are unseen, or drift where the list is owned.

use std::collections::HashSet;

use mapping::shape::{Kind, List, Row, Shape};
use mapping::{Object, Value};

use super::{Mode, Reconciler, Spot, import};
use crate::canon;
use crate::correlate::{self, Pairs, label};
use crate::echo::json;
use crate::fields::Field;
use crate::order;
use crate::send::without_unknowns;
use crate::view::ValueView;

/// The items of the intent, and the actual ones.
type Items<'a> = (&'a [Value], &'a [Value]);

impl Reconciler<'_> {
    pub(super) fn list(
        &mut self,
        field: Field,
        shape: &'static Shape,
        (items, spot): (Items, &Spot),
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
            // As the element will be called from now on, with what the server chose.
            let other = partner.map(|at| ValueView::of(&actual[at]));
            let label = label(shape, ValueView::of(item), other);
            let label = label.filter(|label| labels.insert(label.clone()));
            let spot = spot.element(index, label.as_deref());
            let element = match partner {
                Some(at) => Some(self.element(shape, (item, &actual[at]), &spot)),
                None => self.lost(field, item, &spot),
            };
            state.extend(element.map(|element| (partner, element)));
        }
        let views =
            [intent, actual].map(|items| items.iter().map(ValueView::of).collect::<Vec<_>>());
        let is_kept = order::is_kept(field.row, (&views[0], &views[1]), &pairs.left);
        state.extend(self.additions(field, shape, ((actual, &pairs), spot)));
        self.order(field, is_kept, &mut state, spot);
        if state.is_empty() && !intent.is_empty() {
            return Value::Null;
        }
        Value::List(state.into_iter().map(|(_, element)| element).collect())
    }

    fn element(&mut self, shape: &'static Shape, pair: (&Value, &Value), spot: &Spot) -> Value {
        let empty = Object::new();
        let (Some(intent), actual) = (pair.0.as_object(), pair.1.as_object()) else {
            return without_unknowns(pair.0.clone());
        };
        Value::Object(self.object(shape, (intent, actual.unwrap_or(&empty)), spot))
    }

    /// An element that libvirt does not have: drift, unless it never had it.
    fn lost(&mut self, field: Field, item: &Value, spot: &Spot) -> Option<Value> {
        let item = without_unknowns(item.clone());
        self.is_kept_by_echo(field, (&item, &Value::Null), spot).then_some(item)
    }

    /// Puts elements in the actual order, where order counts and libvirt keeps it.
    fn order(
        &mut self,
        field: Field,
        is_kept: bool,
        state: &mut [(Option<usize>, Value)],
        spot: &Spot,
    ) {
        let is_in_order = state.iter().filter_map(|(at, _)| *at).is_sorted();
        let is_kept = is_kept && field.row.rules.grouped_by.is_some();
        if is_in_order || is_kept || !order::counts(field.row) {
            return;
        }
        let spot = spot.key("order");
        if !self.is_kept_by_echo(field, (&Value::Bool(true), &Value::Bool(false)), &spot) {
            state.sort_by_key(|(at, _)| at.unwrap_or(usize::MAX));
        }
    }

    /// The elements that nobody planned, of a list that the user owns whole.
    fn additions(
        &mut self,
        field: Field,
        shape: &'static Shape,
        ((actual, pairs), spot): ((&[Value], &Pairs), &Spot),
    ) -> Vec<(Option<usize>, Value)> {
        let is_owned = field.row.list == List::Owned || matches!(field.row.kind, Kind::Mixed(_));
        if !is_owned && self.mode != Mode::Import {
            return Vec::new();
        }
        let mut additions = Vec::new();
        let unplanned = (0..actual.len()).filter(|at| pairs.right[*at].is_none());
        for (count, at) in unplanned.enumerate() {
            let element = &actual[at];
            let label = label(shape, ValueView::of(element), None);
            let added = spot.key("added");
            let spot = added.element(count, label.as_deref());
            if self.is_planned() {
                self.is_kept_by_echo(field, (&Value::Null, element), &spot);
            } else if self.known.has_addition(&spot.address()) {
                self.echo.insert(&spot.address(), json(&Value::Null), json(element));
            } else {
                additions.push((Some(at), import::element(shape, element)));
            }
        }
        additions
    }

    /// A list of texts: each is its own key.
    pub(super) fn texts(&mut self, field: Field, items: Items, spot: &Spot) -> Value {
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
        let is_same = is_whole && (is_in_order || !order::counts(field.row));
        if is_same || self.is_kept_by_echo(field, (&planned, &Value::List(actual.to_vec())), spot) {
            return planned;
        }
        if order::counts(field.row) {
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
