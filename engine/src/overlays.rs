//! Disk images with an overlay, as an external snapshot creates one. If the backing chain contains the configured
//! image, the overlay is no drift, and an edit keeps it.
//!
//! The policy directive `backing_chain=` names the chain of such an element, and the attributes that describe the top
//! image, each with its path in a link of the chain.

use mapping::shape::{BackingChain, ChainAttribute, Kind, Row, Shape};
use mapping::view::{at, set_at};
use mapping::{Object, Value};

use crate::compare::Comparison;
use crate::correlate;
use crate::fields::{ObjectAttribute, field_at, fields};
use crate::view::ValueView;

/// The shape of an element, and the rule for its backing chain.
#[derive(Clone, Copy)]
struct Layers {
    shape: &'static Shape,
    rule: &'static BackingChain,
    /// The name of the chain attribute, and the shape of its links.
    chain: (&'static str, &'static Shape),
}

impl Layers {
    fn of(row: &Row) -> Option<Self> {
        let (rule, shape) = (row.rules.backing_chain.as_ref()?, row.shape()?);
        let chain = shape.rows.get(usize::from(rule.chain))?;
        Some(Self { shape, rule, chain: (chain.name, chain.shape()?) })
    }

    /// The attributes that identify the image.
    fn keys(&self) -> impl Iterator<Item = &'static ChainAttribute> {
        self.rule.attributes.iter().filter(|attribute| attribute.is_key)
    }

    /// Whether an element or a link has all configured identifying attributes.
    fn is_same(&self, configured: &Value, shape: &'static Shape, found: &Value) -> bool {
        let is_link = std::ptr::eq(shape, self.chain.1) && !std::ptr::eq(shape, self.shape);
        self.keys().all(|attribute| {
            let row_path = if is_link { attribute.in_link } else { attribute.in_element };
            let (configured, found) =
                (at(configured, self.shape, attribute.in_element), at(found, shape, row_path));
            let field = field_at(self.shape, attribute.in_element);
            configured.is_null() || field.is_some_and(|field| holds(&field, configured, found))
        })
    }

    /// Whether an element has the configured image on top.
    fn is_same_element(&self, configured: &Value, found: &Value) -> bool {
        self.is_same(configured, self.shape, found)
    }

    /// The index of the link of `actual` that is the configured image; `None` if that is on top.
    fn below(&self, configured: &Value, actual: &Value) -> Option<usize> {
        let is_set = self
            .keys()
            .any(|attribute| !at(configured, self.shape, attribute.in_element).is_null());
        if !is_set || self.is_same_element(configured, actual) {
            return None;
        }
        let mut links = actual.get(self.chain.0).items().iter();
        links.position(|link| !is_empty(link) && self.is_same(configured, self.chain.1, link))
    }

    fn set(&self, value: &mut Value, row_path: &[u16], leaf: Value) {
        if let Value::Object(object) = value {
            set_at(object, &self.shape.names(row_path), leaf);
        }
    }
}

fn holds(field: &ObjectAttribute, configured: &Value, found: &Value) -> bool {
    match (field.row.shape(), configured, found) {
        (Some(shape), Value::Object(configured), Value::Object(found)) => {
            let [configured, found] = [configured, found].map(ValueView::Object);
            Comparison::WITHIN.elements(shape, configured, found).is_some()
        }
        _ => field.is_same_value(configured, found),
    }
}

fn is_empty(link: &Value) -> bool {
    link.as_object().is_none_or(Object::is_empty)
}

/// Whether an element of `actual` has another image on top and its chain does not contain the configured one.
pub fn is_unresolved(shape: &'static Shape, configured: &Value, actual: &Value) -> bool {
    let layered = Search::run(shape, &[configured], actual);
    layered.iter().any(|found| {
        let (configured, actual) = (found.others[0], found.element(actual));
        !found.layers.is_same_element(configured, actual)
            && found.layers.below(configured, actual).is_none()
    })
}

/// Copies the chains of another document of the same object to the elements of `actual`.
pub fn lend(shape: &'static Shape, actual: &mut Value, other: &Value) {
    each(shape, &[other], actual, &mut |layers, other, actual| {
        if layers.is_same_element(actual, other[0])
            && let Value::Object(object) = actual
        {
            object.set(layers.chain.0, other[0].get(layers.chain.0).clone());
        }
    });
}

/// Removes from `actual` the overlays on top of configured images.
pub fn without(shape: &'static Shape, configured: &Value, actual: &mut Value) {
    each(shape, &[configured], actual, &mut |layers, configured, actual| {
        let Some(index) = layers.below(configured[0], actual) else { return };
        let (chain, link_shape) = layers.chain;
        let mut links = actual.get(chain).items().to_vec().into_iter().skip(index);
        let Some(link) = links.next() else { return };
        for attribute in layers.rule.attributes {
            layers.set(
                actual,
                attribute.in_element,
                at(&link, link_shape, attribute.in_link).clone(),
            );
        }
        let rest: Vec<Value> = links.collect();
        let rest = if rest.is_empty() { Value::Null } else { Value::List(rest) };
        layers.set(actual, &[layers.rule.chain], rest);
    });
}

/// Adds the overlays of `actual` to two versions of the configuration, where the configured image does not change
/// between them.
pub fn with(shape: &'static Shape, [prior, planned]: [&mut Value; 2], actual: &Value) {
    let (before, after) = (prior.clone(), planned.clone());
    for (side, other) in [(prior, &after), (planned, &before)] {
        each(shape, &[actual, other], side, &mut |layers, others, configured| {
            let [actual, other] = others else { return };
            let is_kept = layers.is_same_element(configured, other)
                && layers.is_same_element(other, configured);
            let Some(index) = layers.below(configured, actual).filter(|_| is_kept) else { return };
            let chain = layers.chain.0;
            if let Value::List(configured_links) = configured.get(chain) {
                let above = &actual.get(chain).items()[..=index];
                let links = above.iter().chain(configured_links).cloned().collect();
                layers.set(configured, &[layers.rule.chain], Value::List(links));
            }
            for attribute in layers.rule.attributes {
                layers.set(
                    configured,
                    attribute.in_element,
                    at(actual, layers.shape, attribute.in_element).clone(),
                );
            }
        });
    }
}

/// Called with an element and its counterparts.
type Visit<'v> = dyn FnMut(Layers, &[&Value], &mut Value) + 'v;

/// Visits each element of `value` that has a `backing_chain=` rule and a counterpart in each of `others`.
fn each(shape: &'static Shape, others: &[&Value], value: &mut Value, visit: &mut Visit) {
    for found in Search::run(shape, others, value) {
        if let Some(element) = found.element_mut(value) {
            visit(found.layers, &found.others, element);
        }
    }
}

/// An element with a `backing_chain=` rule: where it is, and its counterparts.
struct Layered<'v> {
    layers: Layers,
    /// The names of the attributes that lead to the list of the element.
    names: Vec<&'static str>,
    /// Its index in that list.
    index: usize,
    others: Vec<&'v Value>,
}

impl Layered<'_> {
    fn element<'e>(&self, value: &'e Value) -> &'e Value {
        let list = self.names.iter().fold(value, |value, name| value.get(name));
        list.items().get(self.index).unwrap_or(&Value::Null)
    }

    fn element_mut<'e>(&self, value: &'e mut Value) -> Option<&'e mut Value> {
        let list = self.names.iter().try_fold(value, |value, name| match value {
            Value::Object(object) => object.get_mut(name),
            _ => None,
        });
        match list? {
            Value::List(items) => items.get_mut(self.index),
            _ => None,
        }
    }
}

/// A search for elements that have a counterpart in each of several other values.
#[derive(Default)]
struct Search<'v> {
    names: Vec<&'static str>,
    found: Vec<Layered<'v>>,
}

impl<'v> Search<'v> {
    fn run(shape: &'static Shape, others: &[&'v Value], value: &Value) -> Vec<Layered<'v>> {
        let mut search = Self::default();
        search.object(shape, others, value);
        search.found
    }

    fn object(&mut self, shape: &'static Shape, others: &[&'v Value], value: &Value) {
        for field in fields(shape) {
            let layers = Layers::of(field.row);
            if layers.is_none() && !matches!(field.row.kind, Kind::Child(_)) {
                continue;
            }
            let part = value.get(field.name);
            if part.is_null() {
                continue;
            }
            let others: Vec<&Value> = others.iter().map(|other| other.get(field.name)).collect();
            self.names.push(field.name);
            match (field.row.kind, layers) {
                (Kind::Child(inner), _) => self.object(inner, &others, part),
                (Kind::Children(_), Some(layers)) => self.list(layers, &others, part),
                _ => {}
            }
            self.names.pop();
        }
    }

    fn list(&mut self, layers: Layers, others: &[&'v Value], list: &Value) {
        let partners =
            |other: &&Value| correlate::values(layers.shape, list.items(), other.items());
        let pairs: Vec<_> = others.iter().map(partners).collect();
        for index in 0..list.items().len() {
            let partner = |(pairs, other): (&correlate::Pairs, &&'v Value)| {
                other.items().get(pairs.left[index]?)
            };
            if let Some(others) = pairs.iter().zip(others).map(partner).collect() {
                self.found.push(Layered { layers, names: self.names.clone(), index, others });
            }
        }
    }
}
