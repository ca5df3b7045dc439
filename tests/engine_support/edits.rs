//! Random edits of values: changed, reduced and unknown ones.

use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Kind, List, Row, Scalar, Shape};
use mapping::{Object, Value};

use super::arbitrary::{Random, at, attributes, keys, settle, spelled, value};

/// The same value with some attributes changed, added, removed and some elements moved.
pub fn edited(
    random: &mut Random,
    shape: &'static Shape,
    object: &Object,
    sparse: usize,
) -> Object {
    let mut edit = Object::new();
    for (name, row) in attributes(shape) {
        let old = object.get(name);
        let is_never = row.presence == Presence::Computed || row.has(Flags::WRITE_ONLY);
        let fresh = !is_never && random.throw(6 * sparse) == 0;
        let value = match (old, row.shape()) {
            _ if fresh => value(random, row, sparse),
            (Value::Null, _) => Value::Null,
            _ if random.throw(8) == 0 => Value::Null,
            (Value::Object(inner), Some(shape)) => {
                Value::Object(edited(random, shape, inner, sparse))
            }
            (Value::List(items), Some(shape)) => edited_list(random, shape, items, sparse),
            _ => old.clone(),
        };
        edit.set(name, value);
    }
    settle(shape, &mut edit);
    edit
}

fn edited_list(
    random: &mut Random,
    shape: &'static Shape,
    items: &[Value],
    sparse: usize,
) -> Value {
    let mut edit = Vec::new();
    for item in items {
        match (random.throw(8), item) {
            (0, _) => {}
            (1 | 2, Value::Object(inner)) if inner.len() != 1 => {
                let mut element = edited(random, shape, inner, sparse);
                // With another key it would be another element, possibly a foreign one.
                for paths in &keys(shape) {
                    copy_key(paths, inner, &mut element);
                }
                edit.push(Value::Object(element));
            }
            _ => edit.push(item.clone()),
        }
    }
    if edit.len() > 1 && random.throw(4) == 0 {
        edit.swap(0, 1);
    }
    // An edit may have merged two elements.
    let key = |item: &Value, paths: &[String]| {
        paths.iter().map(|path| spelled(at(item, path))).collect::<Vec<_>>()
    };
    for paths in &keys(shape) {
        let mut seen = std::collections::BTreeSet::new();
        edit.retain(|item| {
            let key = key(item, paths);
            key.contains(&String::new()) || seen.insert(key)
        });
    }
    Value::List(edit)
}

/// The same configuration with some unknown values, except parts of a size and keys of maps.
pub fn opened(random: &mut Random, shape: &'static Shape, object: &Object) -> Object {
    let mut open = Object::new();
    for (name, row) in attributes(shape) {
        let old = object.get(name);
        let is_size = matches!(row.canon, Canon::Size { .. } | Canon::Unit);
        let value = match (old, row.shape()) {
            _ if !is_size && row.presence != Presence::Computed && random.throw(14) == 0 => {
                Value::Unknown
            }
            (Value::Object(inner), Some(shape)) => Value::Object(opened(random, shape, inner)),
            (Value::List(items), Some(shape)) => {
                let opened = |item: &Value| match item {
                    _ if random.throw(20) == 0 => Value::Unknown,
                    Value::Object(inner) => Value::Object(self::opened(random, shape, inner)),
                    other => other.clone(),
                };
                Value::List(items.iter().map(opened).collect())
            }
            _ => old.clone(),
        };
        open.set(name, value);
    }
    open
}

/// A part of the value, as a user may have configured it.
pub fn reduced(random: &mut Random, shape: &'static Shape, object: &Object) -> Object {
    let mut part = Object::new();
    for (name, row) in attributes(shape) {
        let is_size = matches!(row.canon, Canon::Size { .. } | Canon::Unit);
        if !is_size && random.throw(3) == 0 {
            continue;
        }
        let is_whole =
            row.list == List::Owned || matches!(row.kind, Kind::Mixed(_) | Kind::Chain(_));
        let value = match (object.get(name), row.shape()) {
            (Value::Object(inner), Some(shape)) => Value::Object(reduced(random, shape, inner)),
            (Value::List(items), Some(shape)) if !is_whole => {
                let items = items.iter().filter_map(|item| match item {
                    Value::Object(inner) if random.throw(3) > 0 => {
                        Some(Value::Object(keyed(random, shape, inner)))
                    }
                    _ => None,
                });
                Value::List(items.collect())
            }
            (other, _) => other.clone(),
        };
        part.set(name, value);
    }
    part
}

/// A part of an element that still identifies it; the whole element if it has no key.
fn keyed(random: &mut Random, shape: &'static Shape, object: &Object) -> Object {
    let item = Value::Object(object.clone());
    let has_key = |paths: &&Vec<String>| paths.iter().all(|path| !at(&item, path).is_null());
    let keys = keys(shape);
    let Some(paths) = keys.iter().find(has_key) else {
        return object.clone();
    };
    let mut part = reduced(random, shape, object);
    copy_key(paths, object, &mut part);
    part
}

fn copy_key(paths: &[String], from: &Object, to: &mut Object) {
    for path in paths {
        let first = path.split('.').next().unwrap_or_default();
        let found = from.iter().find(|(name, _)| *name == first);
        if let Some((name, value)) = found {
            to.set(name, value.clone());
        } else if let Some((name, _)) = to.clone().iter().find(|(name, _)| *name == first) {
            to.set(name, Value::Null);
        }
    }
}

/// The same value with one text, number or truth changed, and the rows that lead there, the innermost
/// first; none if there is no attribute without dependents.
pub fn moved(
    random: &mut Random,
    shape: &'static Shape,
    object: &Object,
) -> Option<(Object, Vec<&'static Row>)> {
    let set: Vec<_> =
        attributes(shape).into_iter().filter(|(name, _)| !object.get(name).is_null()).collect();
    let (name, row) = *set.get(random.throw(set.len()))?;
    let keys = keys(shape);
    let is_key = keys.iter().flatten().any(|path| path.split('.').next() == Some(name));
    if is_key || row.has(Flags::SELECTS) || row.presence != Presence::Optional {
        return None;
    }
    let mut nudged_object = object.clone();
    let (value, mut rows) = match (object.get(name), row.shape()) {
        (Value::Object(inner), Some(shape)) => {
            let (inner, rows) = moved(random, shape, inner)?;
            (Value::Object(inner), rows)
        }
        (Value::List(items), Some(shape)) if matches!(row.kind, Kind::Children(_)) => {
            let at = random.throw(items.len());
            let (inner, rows) = moved(random, shape, items.get(at)?.as_object()?)?;
            let mut items = items.clone();
            items[at] = Value::Object(inner);
            (Value::List(items), rows)
        }
        (Value::List(_), None) => return None,
        (_, None) if row.scalar().is_some() && row.canon != Canon::Unit => {
            (value(random, row, 1), Vec::new())
        }
        _ => return None,
    };
    rows.push(row);
    nudged_object.set(name, value);
    Some((nudged_object, rows))
}

/// The value once for each of its selectors and each other word of that selector.
pub fn reselected(shape: &'static Shape, object: &Object) -> Vec<Object> {
    let mut all = Vec::new();
    for (name, row) in attributes(shape) {
        let old = object.get(name);
        let mut add = |value: Value| {
            let mut edit = object.clone();
            edit.set(name, value);
            all.push(edit);
        };
        match (old, row.shape(), row.scalar()) {
            (Value::String(text), None, Some(Scalar::Words(words))) if row.has(Flags::SELECTS) => {
                for word in words.iter().filter(|word| word.text != text) {
                    add(Value::from(word.text));
                }
            }
            (Value::Object(inner), Some(shape), _) => {
                for inner in reselected(shape, inner) {
                    add(Value::Object(inner));
                }
            }
            (Value::List(items), Some(shape), _) => {
                for (at, item) in items.iter().enumerate() {
                    let Some(inner) = item.as_object() else { continue };
                    for inner in reselected(shape, inner) {
                        let mut items = items.clone();
                        items[at] = Value::Object(inner);
                        add(Value::List(items));
                    }
                }
            }
            _ => {}
        }
    }
    all
}
