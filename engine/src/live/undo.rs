//! Takes parts of a change out of a planned state.

use mapping::path::Step;
use mapping::{Object, Path, Value};

use super::{Action, Operation, Restored};

/// The planned state without some operations: their elements and values are those of the prior state.
pub fn without<'o>(
    prior: &Value,
    planned: &Value,
    operations: impl IntoIterator<Item = &'o Operation>,
) -> Value {
    let mut state = planned.clone();
    let (mut added, mut removed, mut changed) = (Vec::new(), Vec::new(), Vec::new());
    for operation in operations {
        for restored in &operation.restored {
            match operation.action {
                Action::Add => added.push(&restored.planned),
                Action::Remove => removed.push(restored),
                Action::Change => changed.push(restored),
            }
        }
    }
    let is_inside = |restored: &&&Restored| {
        changed.iter().any(|other| restored.planned.is_below(&other.planned))
    };
    for restored in changed.iter().filter(|restored| !is_inside(restored)) {
        put(&mut state, &restored.planned.0, prior.at_path(&restored.prior).clone());
    }
    // The index of an element must not change before the element is handled.
    added.sort_by(|left, right| right.cmp(left));
    for path in added {
        remove(&mut state, path);
    }
    removed.sort_by(|left, right| left.prior.cmp(&right.prior));
    for restored in removed {
        insert(&mut state, &restored.prior, prior.at_path(&restored.prior).clone());
    }
    state
}

/// Sets a value, and creates the objects around it.
fn put(value: &mut Value, path: &[Step], leaf: Value) {
    let Some((step, rest)) = path.split_first() else {
        *value = leaf;
        return;
    };
    match step {
        Step::Attribute(name) => {
            let mut object = match std::mem::take(value) {
                Value::Object(object) => object,
                _ => Object::new(),
            };
            let mut inner = object.take(name);
            put(&mut inner, rest, leaf);
            object.set(name, inner);
            *value = if object.is_empty() { Value::Null } else { Value::Object(object) };
        }
        Step::Index(index) => {
            if let Value::List(items) = value
                && let Some(item) = items.get_mut(*index)
            {
                put(item, rest, leaf);
            }
        }
        Step::Key(key) => {
            if let Value::Map(entries) = value
                && let Some(entry) = entries.get_mut(key)
            {
                put(entry, rest, leaf);
            }
        }
    }
}

/// A list and the index of one of its elements.
fn list(path: &Path) -> Option<(&[Step], usize)> {
    match path.0.split_last()? {
        (Step::Index(index), list) => Some((list, *index)),
        _ => None,
    }
}

fn remove(state: &mut Value, path: &Path) {
    let Some((list, index)) = list(path) else { return };
    let mut items = state.at_path(&Path(list.to_vec())).items().to_vec();
    if index < items.len() {
        items.remove(index);
        let is_last = items.is_empty();
        put(state, list, if is_last { Value::Null } else { Value::List(items) });
    }
}

fn insert(state: &mut Value, path: &Path, element: Value) {
    let Some((list, index)) = list(path) else { return };
    let mut items = state.at_path(&Path(list.to_vec())).items().to_vec();
    items.insert(index.min(items.len()), element);
    put(state, list, Value::List(items));
}
