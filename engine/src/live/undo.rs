//! Takes parts of a change out of a planned state.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use mapping::path::Step;
use mapping::{Object, Path, Value};

use super::{Action, Operation, Restored};

/// The elements of a list to take out and to insert, by their indices.
#[derive(Default)]
struct Undone<'p> {
    added: Vec<usize>,
    removed: Vec<(usize, &'p Value)>,
}

/// The planned state without some operations: their elements and values are those of the prior state.
pub fn without<'o>(
    prior: &Value,
    planned: &Value,
    operations: impl IntoIterator<Item = &'o Operation>,
) -> Value {
    let mut state = planned.clone();
    let (mut lists, mut changed) = (BTreeMap::<&[Step], Undone>::new(), Vec::new());
    for operation in operations {
        for restored in &operation.restored {
            match operation.action {
                Action::Add => {
                    let Some((path, index)) = list(&restored.planned) else { continue };
                    lists.entry(path).or_default().added.push(index);
                }
                Action::Remove => {
                    let Some((_, index)) = list(&restored.prior) else { continue };
                    let element = (index, prior.at_path(&restored.prior));
                    lists.entry(&restored.planned.0).or_default().removed.push(element);
                }
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
    // An index of the planned state is valid until its list is restored, so inner lists are restored first.
    let mut lists: Vec<_> = lists.into_iter().collect();
    lists.sort_by_key(|(path, _)| Reverse(path.len()));
    for (path, undone) in lists {
        restore(&mut state, path, undone);
    }
    state
}

fn restore(state: &mut Value, path: &[Step], mut undone: Undone) {
    let mut items = state.at_path(&Path(path.to_vec())).items().to_vec();
    undone.added.sort_unstable();
    for index in undone.added.into_iter().rev() {
        if index < items.len() {
            items.remove(index);
        }
    }
    undone.removed.sort_by_key(|(index, _)| *index);
    for (index, element) in undone.removed {
        items.insert(index.min(items.len()), element.clone());
    }
    put(state, path, if items.is_empty() { Value::Null } else { Value::List(items) });
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
