//! Two documents of one object compared, such as the stored one and that of the running guest.

use std::collections::HashSet;

use mapping::shape::{Flags, Kind, Row, Shape};
use mapping::{Object, Path, Value};
use serde_json::Value as Json;

use crate::correlate::{self, Pairs, label};
use crate::echo;
use crate::fields::{Field, fields};
use crate::remember::without_secrets;
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
    pub(crate) address: String,
    /// What the one says, without secrets; of a list that has other elements, those that the other has not.
    pub(crate) stored: Json,
    /// What the other says.
    pub(crate) live: Json,
}

/// The attributes set in `scope` whose values differ between `stored` and `live`.
///
/// `scope` is a state: what it does not set is not compared, and of a list that it sets all elements are.
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
                        self.add(&spot, [&stored, &live].map(echo::json));
                    }
                }
                _ if field.is_same(shape, objects[1], objects[2]) => {}
                _ if self.is_rounded(shape, field, [objects[1], objects[2]]) => {}
                _ => self.add(&spot, [stored, live].map(echo::json)),
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
            self.add(spot, [stored, live].map(|value| remembered(shape, value)));
        }
        self.object(shape, three, spot);
    }

    fn list(&mut self, row: &Row, shape: &'static Shape, (three, spot): (Three, &Spot)) {
        let [scope, stored, live] = three.map(Value::items);
        let pair = |left: &[Value], right: &[Value]| -> Pairs {
            if matches!(row.kind, Kind::Chain(_)) {
                correlate::by_index(left.len(), right.len())
            } else {
                correlate::values(shape, left, right)
            }
        };
        let (ours, across) = (pair(scope, stored), pair(stored, live));
        let is_whole = across.left.iter().chain(&across.right).all(Option::is_some);
        if !is_whole {
            let sides = [(stored, &across.left), (live, &across.right)];
            self.add(spot, sides.map(|(items, partners)| alone(shape, items, partners)));
        }
        let mut labels = HashSet::new();
        for (index, at) in ours.left.iter().enumerate() {
            let partner = at.and_then(|at| Some((at, across.left[at]?)));
            if let Some((at, beside)) = partner {
                let label = label(shape, ValueView::of(&stored[at]), None);
                let label = label.filter(|label| labels.insert(label.clone()));
                let three = [&scope[index], &stored[at], &live[beside]];
                self.object(shape, three, &spot.element(index, label.as_deref()));
            }
        }
    }

    fn add(&mut self, spot: &Spot, [stored, live]: [Json; 2]) {
        let (path, address) = (spot.path(), spot.address());
        self.deviations.push(Deviation { path, address, stored, live });
    }
}

/// The elements without a partner.
fn alone(shape: &'static Shape, items: &[Value], partners: &[Option<usize>]) -> Json {
    let alone = items.iter().zip(partners).filter(|(_, partner)| partner.is_none());
    Json::Array(alone.map(|(item, _)| remembered(shape, item)).collect())
}

fn remembered(shape: &'static Shape, value: &Value) -> Json {
    echo::json(&without_secrets(shape, value))
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
