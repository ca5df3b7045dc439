//! Two documents of one object compared, such as the stored one and that of the running guest.

use mapping::shape::{Flags, Kind, Row, Shape};
use mapping::{Object, Path, Value};

use crate::correlate::{self, Pairs};
use crate::fields::{Field, fields};

/// The attributes set in `scope` whose values differ between `stored` and `live`.
///
/// `scope` is a state: what it does not set is not compared, and of a list that it sets all elements are.
/// Rows that differ by nature while a guest runs are left out.
pub fn difference(shape: &'static Shape, scope: &Value, stored: &Value, live: &Value) -> Vec<Path> {
    compare(Flags::RUNTIME, shape, [scope, stored, live])
}

/// The attributes set in `scope` whose values differ between two stored documents of one object.
pub fn difference_of_stored(
    shape: &'static Shape,
    scope: &Value,
    before: &Value,
    after: &Value,
) -> Vec<Path> {
    compare(Flags::WRITE_ONLY, shape, [scope, before, after])
}

fn compare(left_out: Flags, shape: &'static Shape, three: Three) -> Vec<Path> {
    let mut found = Found { left_out, paths: Vec::new() };
    found.object(shape, three, &Path::root());
    found.paths
}

/// Scope, stored and live.
type Three<'a> = [&'a Value; 3];

struct Found {
    /// The rows with this property are not compared.
    left_out: Flags,
    paths: Vec<Path>,
}

impl Found {
    fn object(&mut self, shape: &'static Shape, three: Three, path: &Path) {
        let empty = Object::new();
        let [scope, stored, live] = three.map(|value| value.as_object().unwrap_or(&empty));
        let left_out = self.left_out;
        let is_compared = |field: &Field| {
            field.is_compared(shape) && !field.has(left_out) && !scope.get(field.name).is_null()
        };
        for field in fields(shape).filter(is_compared) {
            let path = path.attribute(field.name);
            let three = [scope, stored, live].map(|object| object.get(field.name));
            match field.row.kind {
                Kind::Child(inner) => self.child(field.row, inner, (three, &path)),
                Kind::Children(inner) | Kind::Chain(inner) | Kind::Mixed(inner) => {
                    self.list(field.row, inner, (three, &path));
                }
                Kind::Map(_) => {
                    let said = three[0];
                    let [_, stored, live] = three.map(|value| keys_of(said, value));
                    if !field.is_same_value(&stored, &live) {
                        self.paths.push(path);
                    }
                }
                _ if !field.is_same(shape, stored, live) => self.paths.push(path),
                _ => {}
            }
        }
    }

    fn child(&mut self, row: &Row, shape: &'static Shape, (three, path): (Three, &Path)) {
        let [scope, stored, live] = three;
        // Of an element that is empty all that is said is that it is there.
        let is_bare = scope.as_object().is_some_and(Object::is_empty) && !row.is_bag();
        if is_bare && stored.is_null() != live.is_null() {
            self.paths.push(path.clone());
        }
        self.object(shape, three, path);
    }

    fn list(&mut self, row: &Row, shape: &'static Shape, (three, path): (Three, &Path)) {
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
            self.paths.push(path.clone());
        }
        for (index, at) in ours.left.iter().enumerate() {
            let partner = at.and_then(|at| Some((at, across.left[at]?)));
            if let Some((at, beside)) = partner {
                let three = [&scope[index], &stored[at], &live[beside]];
                self.object(shape, three, &path.index(index));
            }
        }
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
