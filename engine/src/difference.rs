//! Compares two documents of one object, such as the stored and the live document of a guest.

use std::collections::HashSet;

use mapping::shape::{AutoText, Canon, Flags, Kind, Row, Shape};
use mapping::{Object, Path, Value};

use crate::canon::{self, foreign, foreign::Fragment};
use crate::correlate::{self, Pairs, label};
use crate::fields::{ObjectAttribute, field_at, fields};
use crate::order;
use crate::view::ValueView;
use mapping::Location;

/// Hypervisors round sizes with the flag `ROUNDED` up to a multiple of this many bytes, and report the rounded size in
/// the live document.
const STEP: u128 = 1 << 20;

/// An attribute whose values differ between two documents.
#[derive(Debug, Clone, PartialEq)]
pub struct Deviation {
    /// Its path in the scope.
    pub path: Path,
    /// The same path, with list elements identified by their keys.
    address: String,
}

/// A definition that changed while the object runs.
#[derive(Debug, Clone, Copy)]
pub struct Changed<'a> {
    /// The stored document before the change.
    pub before: &'a Value,
    /// The stored document now.
    pub stored: &'a Value,
    /// The live document.
    pub live: &'a Value,
    /// Whether the object is known to have started before the change.
    pub is_same_run: bool,
}

/// The attributes set in `scope` whose stored value changed and whose live value differs from the stored one.
///
/// If the object may have started after the change, only attributes whose live value is still the previous one are
/// returned.
pub fn waiting(shape: &'static Shape, scope: &Value, changed: Changed) -> Vec<Deviation> {
    let Changed { before, stored, live, is_same_run } = changed;
    let moved = compare(&[Flags::WRITE_ONLY, Flags::BOOT], shape, [scope, before, stored]);
    if moved.is_empty() {
        return moved;
    }
    let addresses = |found: Vec<Deviation>| -> HashSet<String> {
        found.into_iter().map(|found| found.address).collect()
    };
    let not_live = if is_same_run {
        addresses(difference_of_stored(shape, scope, stored, live))
    } else {
        let absent = addresses(difference_of_stored(shape, scope, before, live));
        let not_live = addresses(difference(shape, scope, stored, live));
        let is_absent = |address: &String| absent.iter().any(|absent| is_within(address, absent));
        not_live.into_iter().filter(|address| !is_absent(address)).collect()
    };
    // A live element with the key of a new stored element may differ in some attributes only: somebody may have
    // attached it to the running guest.
    let is_not_live = |found: &Deviation| {
        not_live
            .iter()
            .any(|other| is_within(other, &found.address) || is_within(&found.address, other))
    };
    moved.into_iter().filter(is_not_live).collect()
}

/// Whether `address` equals `outer` or is below it.
fn is_within(address: &str, outer: &str) -> bool {
    address.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The attributes set in `scope` whose values differ between `stored` and `live`.
///
/// `scope` is a state: attributes and list elements that it does not set are not compared. Rows that always differ in
/// a running guest are excluded, as are sizes that the hypervisor rounds up.
pub fn difference(
    shape: &'static Shape,
    scope: &Value,
    stored: &Value,
    live: &Value,
) -> Vec<Deviation> {
    compare(&[Flags::RUNTIME], shape, [scope, stored, live])
}

/// The attributes set in `scope` whose values differ between two stored documents of one object.
pub fn difference_of_stored(
    shape: &'static Shape,
    scope: &Value,
    before: &Value,
    after: &Value,
) -> Vec<Deviation> {
    compare(&[Flags::WRITE_ONLY], shape, [scope, before, after])
}

fn compare(
    excluded: &'static [Flags],
    shape: &'static Shape,
    documents: ScopeStoredLive,
) -> Vec<Deviation> {
    let mut collector = DeviationCollector { excluded, deviations: Vec::new() };
    collector.object(shape, documents, &Location::default());
    collector.deviations
}

/// Scope, stored and live document.
type ScopeStoredLive<'a> = [&'a Value; 3];

struct DeviationCollector {
    /// Rows with one of these flags are not compared.
    excluded: &'static [Flags],
    deviations: Vec<Deviation>,
}

impl DeviationCollector {
    fn object(&mut self, shape: &'static Shape, documents: ScopeStoredLive, location: &Location) {
        let empty = Object::new();
        let objects = documents.map(|value| value.as_object().unwrap_or(&empty));
        let excluded = self.excluded;
        let is_compared = |field: &ObjectAttribute| {
            let is_set = !objects[0].get(field.name).is_null();
            let is_excluded = excluded.iter().any(|flag| field.has(*flag));
            field.is_compared(shape) && !is_excluded && is_set
        };
        for field in fields(shape).filter(is_compared) {
            let location = location.attribute(field.name);
            let documents = objects.map(|object| object.get(field.name));
            let [configured, stored, live] = documents;
            match field.row.kind {
                Kind::Child(inner) => self.child(field.row, inner, documents, &location),
                Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner) => {
                    self.list(field.row, inner, documents, &location);
                }
                Kind::Map(_) => {
                    let [stored, live] = [stored, live].map(|value| keys_of(configured, value));
                    if !field.is_same_value(&stored, &live) {
                        self.add(&location);
                    }
                }
                _ if field.is_same(shape, objects[1], objects[2]) => {}
                _ if field.row.canon == Canon::Xml && is_same_foreign(documents) => {}
                _ if is_same_default(shape, field, [objects[1], objects[2]]) => {}
                _ if self.is_rounded(shape, field, [objects[1], objects[2]]) => {}
                _ => self.add(&location),
            }
        }
    }

    /// Whether the live size is the stored size, rounded up.
    fn is_rounded(
        &self,
        shape: &'static Shape,
        field: ObjectAttribute,
        sides: [&Object; 2],
    ) -> bool {
        let [Some(stored), Some(live)] = sides.map(|object| field.size(shape, object)) else {
            return false;
        };
        let is_rounded = self.excluded.contains(&Flags::RUNTIME) && field.has(Flags::ROUNDED);
        is_rounded && live.is_multiple_of(STEP) && (stored..stored + STEP).contains(&live)
    }

    fn child(
        &mut self,
        row: &Row,
        shape: &'static Shape,
        documents: ScopeStoredLive,
        location: &Location,
    ) {
        let [scope, stored, live] = documents;
        // An empty element sets nothing but its own presence.
        let is_empty = scope.as_object().is_some_and(Object::is_empty) && !row.is_container();
        if is_empty && stored.is_null() != live.is_null() {
            self.add(location);
        }
        self.object(shape, documents, location);
    }

    fn list(
        &mut self,
        row: &'static Row,
        shape: &'static Shape,
        documents: ScopeStoredLive,
        location: &Location,
    ) {
        let [scope, stored, live] = documents.map(Value::items);
        let pair = |left: &[Value], right: &[Value]| -> Pairs {
            if matches!(row.kind, Kind::Chain(_)) {
                correlate::by_index(left.len(), right.len())
            } else {
                correlate::values(shape, left, right)
            }
        };
        let (scope_to_stored, stored_to_live) = (pair(scope, stored).left, pair(stored, live).left);
        let scope_to_live = pair(scope, live).left;
        let mut labels = HashSet::new();
        let mut partners = vec![None; stored.len()];
        for (index, element) in scope.iter().enumerate() {
            let label = label(shape, ValueView::of(element), None);
            let label = label.filter(|label| labels.insert(label.clone()));
            let location = location.element(index, label.as_deref());
            match (
                scope_to_stored[index],
                scope_to_stored[index].map_or(scope_to_live[index], |at| stored_to_live[at]),
            ) {
                (Some(at), Some(live_index)) => {
                    partners[at] = Some(live_index);
                    self.object(shape, [element, &stored[at], &live[live_index]], &location);
                }
                (None, None) => {}
                _ => self.add(&location),
            }
        }
        let left = |at: usize| ValueView::of(&stored[at]);
        let right = |at: usize| ValueView::of(&live[at]);
        if order::is_significant(row) && !order::is_kept(row, left, right, &partners) {
            self.add(location);
        }
    }

    fn add(&mut self, location: &Location) {
        let (path, address) = (location.path(), location.address());
        self.deviations.push(Deviation { path, address });
    }
}

/// Whether the configured elements of foreign XML are equivalent in two documents; others may have been added to one
/// of them.
fn is_same_foreign([configured, left, right]: ScopeStoredLive) -> bool {
    let fragment = |value: &Value| Fragment::parse(value.as_str().unwrap_or_default());
    let (Some(configured), Some(left), Some(right)) =
        (fragment(configured), fragment(left), fragment(right))
    else {
        return false;
    };
    let names = configured.by_name();
    let [left, right] = [left, right]
        .map(|fragment| fragment.retain(|element| names.contains_key(&foreign::key(element))));
    left.by_name() == right.by_name()
}

/// Whether two values are equivalent if an absent one is the value of another attribute.
fn is_same_default(shape: &'static Shape, field: ObjectAttribute, sides: [&Object; 2]) -> bool {
    let sibling = field.row.rules.auto.values().iter().find_map(|value| match value.text {
        AutoText::Same(row_path) => field_at(shape, row_path),
        _ => None,
    });
    let Some(sibling) = sibling else { return false };
    let [left, right] = sides.map(|object| {
        let source = if object.get(field.name).is_null() { sibling } else { field };
        (source.size(shape, object), canon::text_of(source.row, object.get(source.name)))
    });
    match (left.0, right.0) {
        (Some(left), Some(right)) => left == right,
        _ => canon::same_text(field.row, left.1.as_deref(), right.1.as_deref()),
    }
}

/// The entries of a map whose keys occur in another map.
fn keys_of(keys: &Value, map: &Value) -> Value {
    match (keys, map) {
        (Value::Map(keys), Value::Map(map)) => {
            let shared = map.iter().filter(|(key, _)| keys.contains_key(*key));
            Value::Map(shared.map(|(key, value)| (key.clone(), value.clone())).collect())
        }
        (_, other) => other.clone(),
    }
}
