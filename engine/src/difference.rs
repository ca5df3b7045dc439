//! Two documents of one object compared, such as the stored one and that of the running guest.

use std::collections::HashSet;

use mapping::shape::{Flags, Kind, Row, Shape};
use mapping::{Object, Path, Value};

use crate::correlate::{self, Pairs, label};
use crate::fields::{Field, fields};
use crate::order;
use crate::spot::Spot;
use crate::view::ValueView;

/// Hypervisors give memory in steps of so many bytes, and say so of what runs.
const STEP: u128 = 1 << 20;

/// A value that is another one in each of two documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Deviation {
    /// Where it stands in the scope.
    pub path: Path,
    /// The same, list elements by their keys.
    address: String,
}

/// A definition that changed while the object runs.
#[derive(Debug, Clone, Copy)]
pub struct Changed<'a> {
    /// The stored document before the change.
    pub before: &'a Value,
    /// The stored document now.
    pub stored: &'a Value,
    /// What runs now.
    pub live: &'a Value,
    /// Whether what runs is known to have started before the change.
    pub is_same_run: bool,
}

/// The attributes set in `scope` that are stored otherwise than before, and that run otherwise than they are stored.
///
/// Where it is not known whether what runs started before the change, only attributes count that still run as they
/// were before.
pub fn waiting(shape: &'static Shape, scope: &Value, changed: Changed) -> Vec<Deviation> {
    let Changed { before, stored, live, is_same_run } = changed;
    let moved = difference_of_stored(shape, scope, before, stored);
    if moved.is_empty() {
        return moved;
    }
    let addresses = |found: Vec<Deviation>| -> HashSet<String> {
        found.into_iter().map(|found| found.address).collect()
    };
    let not_live = if is_same_run {
        addresses(difference_of_stored(shape, scope, stored, live))
    } else {
        let gone = addresses(difference_of_stored(shape, scope, before, live));
        let not_live = addresses(difference(shape, scope, stored, live));
        let is_gone = |address: &String| gone.iter().any(|gone| is_within(address, gone));
        not_live.into_iter().filter(|address| !is_gone(address)).collect()
    };
    // Of an element that is new in the stored document, the running one may differ in a part only: what somebody
    // attached to a running guest has the same key.
    let is_not_live = |found: &Deviation| {
        not_live
            .iter()
            .any(|other| is_within(other, &found.address) || is_within(&found.address, other))
    };
    moved.into_iter().filter(is_not_live).collect()
}

/// Whether an address is another one, or below it.
fn is_within(address: &str, outer: &str) -> bool {
    address.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The attributes set in `scope` whose values differ between `stored` and `live`.
///
/// `scope` is a state: what it does not set is not compared, nor are elements of lists that it does not have.
/// Rows that differ by nature while a guest runs are left out, and so are sizes that were rounded up for it.
pub fn difference(
    shape: &'static Shape,
    scope: &Value,
    stored: &Value,
    live: &Value,
) -> Vec<Deviation> {
    compare(Flags::RUNTIME, shape, [scope, stored, live])
}

/// The attributes set in `scope` whose values differ between two stored documents of one object.
pub fn difference_of_stored(
    shape: &'static Shape,
    scope: &Value,
    before: &Value,
    after: &Value,
) -> Vec<Deviation> {
    compare(Flags::WRITE_ONLY, shape, [scope, before, after])
}

fn compare(left_out: Flags, shape: &'static Shape, three: Three) -> Vec<Deviation> {
    let mut found = Found { left_out, deviations: Vec::new() };
    found.object(shape, three, &Spot::default());
    found.deviations
}

/// Scope, stored and live.
type Three<'a> = [&'a Value; 3];

struct Found {
    /// The rows with this property are not compared.
    left_out: Flags,
    deviations: Vec<Deviation>,
}

impl Found {
    fn object(&mut self, shape: &'static Shape, three: Three, spot: &Spot) {
        let empty = Object::new();
        let objects = three.map(|value| value.as_object().unwrap_or(&empty));
        let left_out = self.left_out;
        let is_compared = |field: &Field| {
            let is_said = !objects[0].get(field.name).is_null();
            field.is_compared(shape) && !field.has(left_out) && is_said
        };
        for field in fields(shape).filter(is_compared) {
            let spot = spot.attribute(field.name);
            let three = objects.map(|object| object.get(field.name));
            let [said, stored, live] = three;
            match field.row.kind {
                Kind::Child(inner) => self.child(field.row, inner, (three, &spot)),
                Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner) => {
                    self.list(field.row, inner, (three, &spot));
                }
                Kind::Map(_) => {
                    let [stored, live] = [stored, live].map(|value| keys_of(said, value));
                    if !field.is_same_value(&stored, &live) {
                        self.add(&spot);
                    }
                }
                _ if field.is_same(shape, objects[1], objects[2]) => {}
                _ if self.is_rounded(shape, field, [objects[1], objects[2]]) => {}
                _ => self.add(&spot),
            }
        }
    }

    /// Whether what runs has a stored size, rounded up.
    fn is_rounded(&self, shape: &'static Shape, field: Field, sides: [&Object; 2]) -> bool {
        let [Some(stored), Some(live)] = sides.map(|object| field.size(shape, object)) else {
            return false;
        };
        let is_running = self.left_out == Flags::RUNTIME;
        is_running && live.is_multiple_of(STEP) && (stored..stored + STEP).contains(&live)
    }

    fn child(&mut self, row: &Row, shape: &'static Shape, (three, spot): (Three, &Spot)) {
        let [scope, stored, live] = three;
        // Of an element that is empty all that is said is that it is there.
        let is_bare = scope.as_object().is_some_and(Object::is_empty) && !row.is_bag();
        if is_bare && stored.is_null() != live.is_null() {
            self.add(spot);
        }
        self.object(shape, three, spot);
    }

    fn list(&mut self, row: &'static Row, shape: &'static Shape, (three, spot): (Three, &Spot)) {
        let [scope, stored, live] = three.map(Value::items);
        let pair = |left: &[Value], right: &[Value]| -> Pairs {
            if matches!(row.kind, Kind::Chain(_)) {
                correlate::by_index(left.len(), right.len())
            } else {
                correlate::values(shape, left, right)
            }
        };
        let (ours, across) = (pair(scope, stored).left, pair(stored, live).left);
        let in_live = pair(scope, live).left;
        let mut labels = HashSet::new();
        let mut partners = vec![None; stored.len()];
        for (index, element) in scope.iter().enumerate() {
            let label = label(shape, ValueView::of(element), None);
            let label = label.filter(|label| labels.insert(label.clone()));
            let spot = spot.element(index, label.as_deref());
            match (ours[index], ours[index].map_or(in_live[index], |at| across[at])) {
                (Some(at), Some(beside)) => {
                    partners[at] = Some(beside);
                    self.object(shape, [element, &stored[at], &live[beside]], &spot);
                }
                (None, None) => {}
                _ => self.add(&spot),
            }
        }
        let [left, right] = [stored, live].map(|items| items.iter().map(ValueView::of));
        let sides: [Vec<_>; 2] = [left.collect(), right.collect()];
        if order::counts(row) && !order::is_kept(row, (&sides[0], &sides[1]), &partners) {
            self.add(spot);
        }
    }

    fn add(&mut self, spot: &Spot) {
        let (path, address) = (spot.path(), spot.address());
        self.deviations.push(Deviation { path, address });
    }
}

/// The part of a map that has the keys of another.
fn keys_of(keys: &Value, map: &Value) -> Value {
    match (keys, map) {
        (Value::Map(keys), Value::Map(map)) => {
            let shared = map.iter().filter(|(key, _)| keys.contains_key(*key));
            Value::Map(shared.map(|(key, value)| (key.clone(), value.clone())).collect())
        }
        (_, other) => other.clone(),
    }
}
