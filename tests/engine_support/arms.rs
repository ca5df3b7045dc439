//! Attributes that branch tables forbid in a document, found independently of the engine.

use std::collections::BTreeMap;

use mapping::shape::{Arm, Kind, Row, Shape};
use mapping::xml::{Element, Node};

/// The paths of content that the branch tables of a document forbid.
pub fn forbidden(shape: &'static Shape, root: &Element) -> Vec<String> {
    let mut found = Vec::new();
    walk(shape, &[root], &mut found);
    found
}

/// Walks an element, the last one of the list of its ancestors.
fn walk(shape: &'static Shape, line: &[&Element], found: &mut Vec<String>) {
    let Some(element) = line.last() else { return };
    let (held, others): (Vec<&Arm>, Vec<&Arm>) =
        shape.arms.iter().partition(|arm| holds(arm, line));
    for index in others.iter().flat_map(|arm| arm.rows) {
        let is_allowed = held.iter().any(|arm| arm.rows.contains(index));
        let field = &name(shape, *index);
        if !is_allowed && is_there(field, element) {
            found.push(format!("{}/{field}", shape.path));
        }
    }
    for child in element.elements() {
        let row = shape.rows.iter().find(|row| takes(row, child));
        let inner = row.and_then(|row| match row.kind {
            Kind::Mixed(mix) => mix.row(&child.name.local, false)?.shape(),
            _ => row.shape(),
        });
        if let Some(inner) = inner {
            let line: Vec<&Element> = line.iter().copied().chain([child]).collect();
            walk(inner, &line, found);
        }
    }
}

/// A document without what its branch tables forbid.
pub fn pruned(shape: &'static Shape, root: &Element) -> Element {
    prune(shape, &[root])
}

fn prune(shape: &'static Shape, line: &[&Element]) -> Element {
    let Some(element) = line.last() else { panic!("a line has a last element") };
    let mut pruned = (*element).clone();
    let stays = |field: String| {
        let names = |arm: &&Arm| arm.rows.iter().any(|index| name(shape, *index) == field);
        let mut arms = shape.arms.iter().filter(names).peekable();
        arms.peek().is_none() || arms.any(|arm| holds(arm, line))
    };
    pruned.attributes.retain(|attribute| stays(format!("@{}", attribute.name.local)));
    pruned.children.clear();
    for node in &element.children {
        let Node::Element(child) = node else {
            pruned.children.push(node.clone());
            continue;
        };
        if stays(child.name.local.clone()) {
            let inner = shape.rows.iter().find(|row| takes(row, child)).and_then(Row::shape);
            let line: Vec<&Element> = line.iter().copied().chain([child]).collect();
            let child = inner.map_or_else(|| child.clone(), |inner| prune(inner, &line));
            pruned.children.push(Node::Element(child));
        }
    }
    pruned
}

/// Sample fields: their attribute values and children, by shape and name, and by name alone.
#[derive(Default)]
pub struct Samples(BTreeMap<(&'static str, String), SampleField>);

#[derive(Clone)]
enum SampleField {
    Attribute(String),
    Child(Element),
}

impl Samples {
    /// Adds the fields of a document that have no sample yet.
    pub fn take(&mut self, shape: &'static Shape, element: &Element) {
        for attribute in &element.attributes {
            let field = SampleField::Attribute(attribute.value.clone());
            self.note(shape, &format!("@{}", attribute.name.local), &field);
        }
        for child in element.elements() {
            self.note(shape, &child.name.local, &SampleField::Child(child.clone()));
            if let Some(inner) =
                shape.rows.iter().find(|row| takes(row, child)).and_then(Row::shape)
            {
                self.take(inner, child);
            }
        }
    }

    fn note(&mut self, shape: &'static Shape, name: &str, field: &SampleField) {
        for path in [shape.path, ""] {
            self.0.entry((path, name.to_owned())).or_insert_with(|| field.clone());
        }
    }

    /// A document with the content that its branch tables require; none if no document has such a field.
    pub fn completed(&self, shape: &'static Shape, root: &Element) -> Option<Element> {
        self.complete(shape, &[root])
    }

    fn complete(&self, shape: &'static Shape, line: &[&Element]) -> Option<Element> {
        let mut element = (*line.last()?).clone();
        let held = shape.arms.iter().filter(|arm| holds(arm, line));
        for index in held.flat_map(|arm| arm.required) {
            let field = &name(shape, *index);
            if is_there(field, &element) {
                continue;
            }
            let of = |path| self.0.get(&(path, field.clone()));
            match of(shape.path).or_else(|| of(""))? {
                SampleField::Attribute(value) => element.set_attribute(&field[1..], value),
                SampleField::Child(child) => element.children.push(Node::Element(child.clone())),
            }
        }
        for node in &mut element.children {
            let Node::Element(child) = node else { continue };
            let Some(inner) = shape.rows.iter().find(|row| takes(row, child)).and_then(Row::shape)
            else {
                continue;
            };
            let line: Vec<&Element> = line.iter().copied().chain([&*child]).collect();
            *child = self.complete(inner, &line)?;
        }
        Some(element)
    }
}

/// A field's name, as facts spell it.
fn name(shape: &Shape, index: u16) -> String {
    let row = &shape.rows[usize::from(index)];
    format!("{}{}", if row.is_attribute() { "@" } else { "" }, row.xml)
}

fn takes(row: &Row, child: &Element) -> bool {
    match row.kind {
        Kind::Mixed(mix) => mix.row(&child.name.local, false).is_some(),
        _ => !row.is_attribute() && row.xml == child.name.local,
    }
}

fn is_there(field: &str, element: &Element) -> bool {
    match field.strip_prefix('@') {
        Some(name) => element.attribute(name).is_some(),
        None => element.elements().any(|child| child.name.local == field),
    }
}

fn holds(arm: &Arm, line: &[&Element]) -> bool {
    arm.when.iter().all(|when| {
        let value = select(when.selector.text, line);
        when.words.has(value.as_deref())
    })
}

fn select(selector: &str, line: &[&Element]) -> Option<String> {
    let (last, outer) = line.split_last()?;
    if let Some(rest) = selector.strip_prefix("../") {
        return select(rest, outer);
    }
    let (name, rest) = selector.split_once('/').map_or((selector, None), |(a, b)| (a, Some(b)));
    if let Some(attribute) = name.strip_prefix('@') {
        return last.attribute(attribute).map(str::to_owned);
    }
    let child = last.elements().find(|child| child.name.local == name)?;
    match rest {
        Some(rest) => select(rest, &[child]),
        None => Some(child.text()),
    }
}
