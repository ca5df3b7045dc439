//! Elements that somebody laid something over, as an external snapshot does with the image of a disk. As long as the
//! chain below leads to what the user said, that is no drift, and an edit leaves it.
//!
//! Policy words it: the chain of such an element, and the attributes that tell what is on top, each with the path at
//! which a link of the chain tells the same.

use mapping::shape::{Kind, Row, Shape};
use mapping::{Object, Value};

use crate::compare::Comparison;
use crate::correlate;
use crate::fields::{Field, fields};
use crate::view::ValueView;

/// The parts of an element that change with what is laid over it.
struct Words {
    chain: &'static str,
    /// Paths in the element and in a link; the first ones identify what is there, the last one describes it.
    parts: Vec<(&'static str, &'static str)>,
}

impl Words {
    fn of(row: &Row) -> Option<Self> {
        let (chain, parts) = row.overlays?.split_once(',')?;
        let parts = parts.split(',').map(|part| part.split_once(':').unwrap_or((part, part)));
        Some(Self { chain, parts: parts.collect() })
    }

    /// The paths that an element and a link share: they tell what is there.
    fn identity(&self) -> impl Iterator<Item = &'static str> {
        self.parts.iter().filter(|(here, there)| here == there).map(|(here, _)| *here)
    }

    /// Whether all that `said` says is there is there.
    fn is_same(&self, shape: &'static Shape, said: &Value, found: &Value) -> bool {
        self.identity().all(|path| {
            let (said, found) = (said.get(path), found.get(path));
            let field = fields(shape).find(|field| field.name == path);
            said.is_null() || field.is_some_and(|field| holds(&field, said, found))
        })
    }

    /// The link of the chain of `actual` that is what the user said; nothing where that is on top.
    fn below(&self, shape: &'static Shape, said: &Value, actual: &Value) -> Option<usize> {
        let is_said = self.identity().any(|path| !said.get(path).is_null());
        if !is_said || self.is_same(shape, said, actual) {
            return None;
        }
        let mut links = actual.get(self.chain).items().iter();
        links.position(|link| !is_empty(link) && self.is_same(shape, said, link))
    }
}

fn holds(field: &Field, said: &Value, found: &Value) -> bool {
    match (field.row.shape(), said, found) {
        (Some(shape), Value::Object(said), Value::Object(found)) => {
            let [said, found] = [said, found].map(ValueView::Object);
            Comparison::WITHIN.elements(shape, said, found).is_some()
        }
        _ => field.is_same_value(said, found),
    }
}

fn is_empty(link: &Value) -> bool {
    link.as_object().is_none_or(Object::is_empty)
}

/// Whether something lies over an element of `actual` that nobody tells what is below.
pub fn is_unresolved(shape: &'static Shape, said: &Value, actual: &Value) -> bool {
    let mut is_unresolved = false;
    each(shape, &[said], &mut actual.clone(), &mut |words, shape, said, actual| {
        let is_same = words.is_same(shape, said[0], actual);
        is_unresolved |= !is_same && words.below(shape, said[0], actual).is_none();
    });
    is_unresolved
}

/// Gives elements of `actual` the chains that another document of the same object tells.
pub fn lend(shape: &'static Shape, actual: &mut Value, other: &Value) {
    each(shape, &[other], actual, &mut |words, shape, other, actual| {
        if words.is_same(shape, actual, other[0])
            && let Value::Object(object) = actual
        {
            object.set(words.chain, other[0].get(words.chain).clone());
        }
    });
}

/// Shows `actual` as it would be if nothing lay over what `said` says.
pub fn without(shape: &'static Shape, said: &Value, actual: &mut Value) {
    each(shape, &[said], actual, &mut |words, shape, said, actual| {
        let Some(index) = words.below(shape, said[0], actual) else { return };
        let mut links = actual.get(words.chain).items().to_vec().into_iter().skip(index);
        let Some(link) = links.next() else { return };
        for (here, there) in &words.parts {
            set(actual, here, link.at(there).clone());
        }
        let rest: Vec<Value> = links.collect();
        let chain = if rest.is_empty() { Value::Null } else { Value::List(rest) };
        set(actual, words.chain, chain);
    });
}

/// Lets two versions of what the user says name what lies on top in `actual`, where neither changes what is below.
pub fn with(shape: &'static Shape, [prior, planned]: [&mut Value; 2], actual: &Value) {
    let (before, after) = (prior.clone(), planned.clone());
    for (side, other) in [(prior, &after), (planned, &before)] {
        each(shape, &[actual, other], side, &mut |words, shape, others, said| {
            let [actual, other] = others else { return };
            let is_kept = words.is_same(shape, said, other) && words.is_same(shape, other, said);
            let below = words.below(shape, said, actual);
            let Some(index) = below.filter(|_| is_kept) else { return };
            if let Value::List(said_links) = said.get(words.chain) {
                let above = &actual.get(words.chain).items()[..=index];
                let chain = above.iter().chain(said_links).cloned().collect();
                set(said, words.chain, Value::List(chain));
            }
            for (here, _) in &words.parts {
                set(said, here, actual.at(here).clone());
            }
        });
    }
}

/// What is done with an element and its counterparts.
type Visit<'v> = dyn FnMut(&Words, &'static Shape, &[&Value], &mut Value) + 'v;

/// Visits each element of `value` that policy words and that has a counterpart in all of `others`.
fn each(shape: &'static Shape, others: &[&Value], value: &mut Value, visit: &mut Visit) {
    for field in fields(shape) {
        let Value::Object(object) = &mut *value else { return };
        let Some(part) = object.get_mut(field.name) else { continue };
        let others: Vec<&Value> = others.iter().map(|other| other.get(field.name)).collect();
        match (field.row.kind, Words::of(field.row)) {
            (Kind::Child(inner), _) => each(inner, &others, part, visit),
            (Kind::Children(inner), Some(words)) => {
                let Value::List(items) = part else { continue };
                let partners: Vec<Vec<Option<usize>>> = others
                    .iter()
                    .map(|other| correlate::values(inner, items, other.items()).left)
                    .collect();
                for (index, item) in items.iter_mut().enumerate() {
                    let found = partners.iter().zip(&others);
                    let found: Option<Vec<&Value>> = found
                        .map(|(partners, other)| other.items().get(partners[index]?))
                        .collect();
                    if let Some(found) = found {
                        visit(&words, inner, &found, item);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Sets what stands at a dotted path, with the objects around it.
fn set(value: &mut Value, path: &'static str, leaf: Value) {
    let Value::Object(object) = value else { return };
    let Some((name, rest)) = path.split_once('.') else {
        return object.set(path, leaf);
    };
    let mut inner = object.take(name);
    if !matches!(inner, Value::Object(_)) {
        if leaf.is_null() {
            return object.set(name, inner);
        }
        inner = Value::object([]);
    }
    set(&mut inner, rest, leaf);
    object.set(name, inner);
}
