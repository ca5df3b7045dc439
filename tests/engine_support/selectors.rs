//! The selectors in a document, and the document with one of them changed: cut down to the element that holds it,
//! and without what its branch tables forbid.

use std::collections::{BTreeMap, BTreeSet};

use mapping::shape::{Flags, Kind, Row, Scalar, Shape};
use mapping::xml::{Element, Node};

use super::arms;

/// A selector in a document.
#[derive(Debug, Clone)]
pub struct Selector {
    /// Its key, the same in all documents: `domain/devices/disk@type`.
    pub key: String,
    /// Its current word.
    pub word: String,
    /// The other words of its type; empty if any text is allowed.
    pub others: Vec<&'static str>,
    /// The path to its element, as indices of nodes.
    way: Vec<usize>,
    /// The XML attribute; none if it is the element's own text.
    attribute: Option<&'static str>,
}

/// The selectors of a document.
pub fn selectors(shape: &'static Shape, root: &Element) -> Vec<Selector> {
    let mut found = Vec::new();
    walk(shape, root, &mut Vec::new(), &mut found);
    found
}

fn walk(shape: &'static Shape, element: &Element, way: &mut Vec<usize>, found: &mut Vec<Selector>) {
    for row in shape.rows.iter().filter(|row| row.has(Flags::SELECTS)) {
        let (attribute, word) = match row.kind {
            Kind::Attribute(_) => (Some(row.xml), element.attribute(row.xml).map(str::to_owned)),
            Kind::Text(_) => (None, Some(element.text())),
            _ => panic!("{}: {} is no place for a selector", shape.path, row.xml),
        };
        let Some(word) = word else { continue };
        let others = words(row).into_iter().filter(|other| *other != word).collect();
        found.push(Selector { key: key(shape, row), word, others, way: way.clone(), attribute });
    }
    for (index, node) in element.children.iter().enumerate() {
        let Node::Element(child) = node else { continue };
        let row = shape.rows.iter().find(|row| !row.is_attribute() && row.xml == child.name.local);
        if let Some(inner) = row.and_then(Row::shape) {
            way.push(index);
            walk(inner, child, way, found);
            way.pop();
        }
    }
}

/// The words of every selector below a shape, by its key.
pub fn known(shape: &'static Shape) -> BTreeMap<String, Vec<&'static str>> {
    let mut found = BTreeMap::new();
    let (mut open, mut seen) = (vec![shape], BTreeSet::new());
    while let Some(shape) = open.pop() {
        if !seen.insert(std::ptr::from_ref(shape)) {
            continue;
        }
        for row in shape.rows.iter().filter(|row| row.has(Flags::SELECTS)) {
            found.insert(key(shape, row), words(row));
        }
        open.extend(shape.rows.iter().filter_map(Row::shape));
    }
    found
}

fn key(shape: &Shape, row: &Row) -> String {
    format!("{}@{}", shape.path, row.xml)
}

fn words(row: &Row) -> Vec<&'static str> {
    match row.scalar() {
        Some(Scalar::Words(words)) => words.iter().map(|word| word.text).collect(),
        _ => Vec::new(),
    }
}

impl Selector {
    /// The names of its attribute in HCL, without indices.
    pub fn names(&self, shape: &'static Shape, root: &Element) -> Vec<&'static str> {
        let (mut shape, mut element, mut names) = (shape, root, Vec::new());
        let mut flat: Option<&[&str]> = None;
        for index in &self.way {
            let Node::Element(child) = &element.children[*index] else { break };
            let is_it = |row: &&Row| !row.is_attribute() && row.xml == child.name.local;
            let Some(row) = shape.rows.iter().find(is_it) else { break };
            let Some(inner) = row.shape() else { break };
            flat = None;
            match row.kind {
                Kind::Flat(_, inner) => flat = Some(inner),
                _ => names.push(row.name),
            }
            (shape, element) = (inner, child);
        }
        let own = shape.rows.iter().position(|row| match self.attribute {
            Some(name) => row.is_attribute() && row.xml == name,
            None => matches!(row.kind, Kind::Text(_)),
        });
        let name = own.map(|index| flat.map_or(shape.rows[index].name, |names| names[index]));
        names.extend(name);
        names
    }

    /// The document with only its identity and the element of this selector.
    pub fn alone(&self, root: &Element) -> (Self, Element) {
        let mut document = Element { children: Vec::new(), ..root.clone() };
        let mut way = self.way.clone();
        for (index, node) in root.children.iter().enumerate() {
            let Node::Element(child) = node else { continue };
            let is_ours = self.way.first() == Some(&index);
            let is_plain = child.elements().next().is_none() && child.name.local != "uuid";
            if is_ours {
                way[0] = document.children.len();
            }
            match is_ours.then(|| self.way.get(1)).flatten() {
                Some(inner) => {
                    let node = child.children[*inner].clone();
                    way[1] = 0;
                    let child = Element { children: vec![node], ..child.clone() };
                    document.children.push(Node::Element(child));
                }
                None if is_ours || is_plain => document.children.push(node.clone()),
                // A guest requires the type of its operating system.
                None if child.name.local == "os" => {
                    document.children.push(Node::Element(typed(child)));
                }
                None => {}
            }
        }
        (Self { way, ..self.clone() }, document)
    }

    /// A document with another word, without what its branch tables forbid then.
    pub fn changed(&self, shape: &'static Shape, root: &Element, word: &str) -> Element {
        let mut document = root.clone();
        let mut element = &mut document;
        for index in &self.way {
            element = match &mut element.children[*index] {
                Node::Element(child) => child,
                other => panic!("{other:?} is on the way to {}", self.key),
            };
        }
        match self.attribute {
            Some(name) => element.set_attribute(name, word),
            None => element.set_text(word),
        }
        arms::pruned(shape, &document)
    }
}

/// An element with its type alone.
fn typed(element: &Element) -> Element {
    let children = element.elements().filter(|child| child.name.local == "type");
    Element { children: children.cloned().map(Node::Element).collect(), ..element.clone() }
}
