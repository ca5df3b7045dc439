//! Elements that somebody laid something over, as an external snapshot does with the image of a disk. As long as the
//! chain below leads to what the user said, that is no drift, and an edit leaves it.
//!
//! Policy words it: the chain of such an element, and the attributes that tell what is on top, each with the path at
//! which a link of the chain tells the same.

use mapping::shape::{BackingChain, ChainPart, Kind, Row, Shape};
use mapping::view::{at, set_at};
use mapping::{Object, Value};

use crate::compare::Comparison;
use crate::correlate;
use crate::fields::{Field, field_at, fields};
use crate::view::ValueView;

/// An element's shape, and how it changes with what is laid over it.
#[derive(Clone, Copy)]
struct Layers {
    shape: &'static Shape,
    rule: &'static BackingChain,
    /// The chain's attribute, and the shape of its links.
    chain: (&'static str, &'static Shape),
}

impl Layers {
    fn of(row: &Row) -> Option<Self> {
        let (rule, shape) = (row.rules.backing_chain.as_ref()?, row.shape()?);
        let chain = shape.rows.get(usize::from(rule.chain))?;
        Some(Self { shape, rule, chain: (chain.name, chain.shape()?) })
    }

    /// What identifies the image.
    fn keys(&self) -> impl Iterator<Item = &'static ChainPart> {
        self.rule.parts.iter().filter(|part| part.is_key)
    }

    /// Whether all that `said` says is there is there, in an element or a link.
    fn is_same(&self, said: &Value, (shape, found): (&'static Shape, &Value)) -> bool {
        let is_link = std::ptr::eq(shape, self.chain.1) && !std::ptr::eq(shape, self.shape);
        self.keys().all(|part| {
            let way = if is_link { part.there } else { part.here };
            let (said, found) = (at(said, self.shape, part.here), at(found, shape, way));
            let field = field_at(self.shape, part.here);
            said.is_null() || field.is_some_and(|field| holds(&field, said, found))
        })
    }

    /// Whether an element is the image that another one says.
    fn is_same_element(&self, said: &Value, found: &Value) -> bool {
        self.is_same(said, (self.shape, found))
    }

    /// The link of the chain of `actual` that is what the user said; nothing where that is on top.
    fn below(&self, said: &Value, actual: &Value) -> Option<usize> {
        let is_said = self.keys().any(|part| !at(said, self.shape, part.here).is_null());
        if !is_said || self.is_same_element(said, actual) {
            return None;
        }
        let mut links = actual.get(self.chain.0).items().iter();
        links.position(|link| !is_empty(link) && self.is_same(said, (self.chain.1, link)))
    }

    fn set(&self, value: &mut Value, way: &[u16], leaf: Value) {
        if let Value::Object(object) = value {
            set_at(object, &self.shape.names(way), leaf);
        }
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
    each(shape, &[said], &mut actual.clone(), &mut |layers, said, actual| {
        let is_same = layers.is_same_element(said[0], actual);
        is_unresolved |= !is_same && layers.below(said[0], actual).is_none();
    });
    is_unresolved
}

/// Gives elements of `actual` the chains that another document of the same object tells.
pub fn lend(shape: &'static Shape, actual: &mut Value, other: &Value) {
    each(shape, &[other], actual, &mut |layers, other, actual| {
        if layers.is_same_element(actual, other[0])
            && let Value::Object(object) = actual
        {
            object.set(layers.chain.0, other[0].get(layers.chain.0).clone());
        }
    });
}

/// Shows `actual` as it would be if nothing lay over what `said` says.
pub fn without(shape: &'static Shape, said: &Value, actual: &mut Value) {
    each(shape, &[said], actual, &mut |layers, said, actual| {
        let Some(index) = layers.below(said[0], actual) else { return };
        let (chain, link_shape) = layers.chain;
        let mut links = actual.get(chain).items().to_vec().into_iter().skip(index);
        let Some(link) = links.next() else { return };
        for part in layers.rule.parts {
            layers.set(actual, part.here, at(&link, link_shape, part.there).clone());
        }
        let rest: Vec<Value> = links.collect();
        let rest = if rest.is_empty() { Value::Null } else { Value::List(rest) };
        layers.set(actual, &[layers.rule.chain], rest);
    });
}

/// Lets two versions of what the user says name what lies on top in `actual`, where neither changes what is below.
pub fn with(shape: &'static Shape, [prior, planned]: [&mut Value; 2], actual: &Value) {
    let (before, after) = (prior.clone(), planned.clone());
    for (side, other) in [(prior, &after), (planned, &before)] {
        each(shape, &[actual, other], side, &mut |layers, others, said| {
            let [actual, other] = others else { return };
            let is_kept =
                layers.is_same_element(said, other) && layers.is_same_element(other, said);
            let Some(index) = layers.below(said, actual).filter(|_| is_kept) else { return };
            let chain = layers.chain.0;
            if let Value::List(said_links) = said.get(chain) {
                let above = &actual.get(chain).items()[..=index];
                let links = above.iter().chain(said_links).cloned().collect();
                layers.set(said, &[layers.rule.chain], Value::List(links));
            }
            for part in layers.rule.parts {
                layers.set(said, part.here, at(actual, layers.shape, part.here).clone());
            }
        });
    }
}

/// What is done with an element and its counterparts.
type Visit<'v> = dyn FnMut(Layers, &[&Value], &mut Value) + 'v;

/// Visits each element of `value` that policy words and that has a counterpart in all of `others`.
fn each(shape: &'static Shape, others: &[&Value], value: &mut Value, visit: &mut Visit) {
    for field in fields(shape) {
        let Value::Object(object) = &mut *value else { return };
        let Some(part) = object.get_mut(field.name) else { continue };
        let others: Vec<&Value> = others.iter().map(|other| other.get(field.name)).collect();
        match (field.row.kind, Layers::of(field.row)) {
            (Kind::Child(inner), _) => each(inner, &others, part, visit),
            (Kind::Children(inner), Some(layers)) => {
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
                        visit(layers, &found, item);
                    }
                }
            }
            _ => {}
        }
    }
}
