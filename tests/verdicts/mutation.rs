//! Changes of one value of a document.

use std::collections::BTreeMap;
use std::ops::Range;

use mapping::record::Root;
use mapping::shape::{Kind, Row, Shape};
use mapping::view::Rows;
use mapping::{Path, Step};
use roxmltree::{Document, Node};

use crate::texts;

/// A change of one value.
pub struct Mutation {
    /// The path in the document, without indices.
    pub xml: String,
    /// The path in HCL; none of a removal.
    pub path: Option<Path>,
    /// What kind of value it is.
    pub kind: String,
    /// The new text.
    pub text: String,
    range: Range<usize>,
}

impl Mutation {
    /// The changed document.
    pub fn apply(&self, document: &str) -> String {
        let escaped = self.text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&apos;");
        let Range { start, end } = self.range.clone();
        format!("{}{escaped}{}", &document[..start], &document[end..])
    }
}

/// The kind of a removal.
pub const REMOVAL: &str = "removal";

/// Values that make libvirt allocate all memory of the host, or terminate it: libvirt 9.0.0 reads the missing source of
/// a file system of type `volume`.
const DANGEROUS: [(&str, &str); 3] = [
    ("/domain/vcpu", "-1"),
    ("/domain/devices/filesystem/@type", "volume"),
    ("/domain/devices/disk/source/@name", ""),
];

/// Every change of a document.
pub fn all(root: &Root, text: &str) -> Vec<Mutation> {
    let document = Document::parse(text).unwrap();
    let mut mutations = Vec::new();
    let xml = format!("/{}", root.element);
    let place = Place { shape: root.shape, xml, path: Path::root(), names: Names::Attributes };
    element(document.root_element(), &place, &mut mutations);
    mutations
}

/// An element of the document.
#[derive(Clone)]
struct Place {
    shape: &'static Shape,
    /// Its path in the document, without indices.
    xml: String,
    /// The value that contains its attributes.
    path: Path,
    names: Names,
}

/// A row of an element.
#[derive(Clone, Copy)]
struct Slot {
    index: usize,
    row: &'static Row,
    /// The number of the children of the row before this one.
    position: usize,
}

/// How the attributes of an element are named in HCL.
#[derive(Clone)]
enum Names {
    /// Each row has its own name.
    Attributes,
    /// The rows are attributes of the element around.
    Flat(&'static [&'static str]),
    /// The rows are keys of a map, with a prefix.
    Keys(String),
}

impl Place {
    /// The path of a row in HCL.
    fn path_of(&self, Slot { index, row, .. }: Slot) -> Path {
        match &self.names {
            Names::Attributes => self.path.attribute(row.name),
            Names::Flat(names) => self.path.attribute(names[index]),
            Names::Keys(prefix) => self.path.key(&format!("{prefix}{}", row.name)),
        }
    }

    /// A child with parts of its own.
    fn child(&self, slot: Slot) -> Option<Self> {
        let (own, row) = (self.path_of(slot), slot.row);
        let (path, names) = match row.kind {
            Kind::Flat(_, names) => (self.path.clone(), Names::Flat(names)),
            Kind::Map(_) => (own, Names::Keys(String::new())),
            Kind::Child(_) if matches!(self.names, Names::Keys(_)) => {
                (self.path.clone(), Names::Keys(format!("{}_", row.name)))
            }
            Kind::Children(_) | Kind::Mixed(_) => (own.index(slot.position), Names::Attributes),
            Kind::Chain(_) => (own.index(0), Names::Attributes),
            _ => (own, Names::Attributes),
        };
        Some(Self { shape: row.shape()?, xml: self.xml.clone(), path, names })
    }

    /// The next link of a chain.
    fn next_link(&self) -> Self {
        let mut path = self.path.clone();
        if let Some(Step::Index(index)) = path.0.last_mut() {
            *index += 1;
        }
        Self { path, ..self.clone() }
    }

    fn within(mut self, name: &str) -> Self {
        self.xml = format!("{}/{name}", self.xml);
        self
    }
}

fn element(node: Node, place: &Place, found: &mut Vec<Mutation>) {
    let mut rows = Rows::new(place.shape);
    for attribute in node.attributes() {
        let Some((index, row)) = rows.attribute(attribute.name(), attribute.namespace()) else {
            continue;
        };
        let path = place.path_of(Slot { index, row, position: 0 });
        let xml = format!("{}/@{}", place.xml, attribute.name());
        let value = Located { row, xml: &xml, path: &path };
        value.mutations(attribute.value(), attribute.range_value(), found);
    }
    if let (Some((index, row)), Some(range)) = (place.shape.text_row(), text_range(node)) {
        let path = place.path_of(Slot { index, row, position: 0 });
        let value = Located { row, xml: &place.xml, path: &path };
        value.mutations(node.text().unwrap_or_default(), range, found);
    }
    let mut positions: BTreeMap<usize, usize> = BTreeMap::new();
    for node in node.children().filter(Node::is_element) {
        let Some((index, row)) = rows.child(node, node.parent_element()) else { continue };
        let position = positions.entry(index).or_default();
        child(node, place, Slot { index, row, position: *position }, found);
        *position += 1;
    }
}

fn child(node: Node, outer: &Place, slot: Slot, found: &mut Vec<Mutation>) {
    let name = node.tag_name().name();
    if matches!(slot.row.kind, Kind::Link) {
        return element(node, &outer.next_link().within(name), found);
    }
    if let Kind::Mixed(mix) = slot.row.kind {
        let Some(entry) = outer.child(slot) else { return };
        if let Some((index, row)) = Rows::new(mix).child(node, None) {
            child(node, &entry, Slot { index, row, position: 0 }, found);
        }
        return;
    }
    if let Some(place) = outer.child(slot) {
        return element(node, &place.within(name), found);
    }
    let Some(range) = text_range(node) else { return };
    let own = outer.path_of(slot);
    let is_list = matches!(slot.row.kind, Kind::Leaves(_));
    let path = if is_list { own.index(slot.position) } else { own };
    let value = Located { row: slot.row, xml: &format!("{}/{name}", outer.xml), path: &path };
    value.mutations(node.text().unwrap_or_default(), range, found);
}

/// A value of the document.
struct Located<'l> {
    row: &'static Row,
    xml: &'l str,
    path: &'l Path,
}

impl Located<'_> {
    fn mutations(&self, old: &str, range: Range<usize>, found: &mut Vec<Mutation>) {
        for texts::Replacement { kind, text } in texts::of_row(self.row, old) {
            if DANGEROUS.contains(&(self.xml, text.as_str())) {
                continue;
            }
            let (xml, path) = (self.xml.to_owned(), Some(self.path.clone()));
            found.push(Mutation { xml, path, kind, text, range: range.clone() });
        }
    }
}

/// Removals of attributes.
pub fn removals(root: &Root, text: &str) -> Vec<Mutation> {
    let document = Document::parse(text).unwrap();
    let mut mutations = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        let ancestors: Vec<_> = node.ancestors().filter(Node::is_element).collect();
        let names = ancestors.iter().rev().map(|node| node.tag_name().name());
        let path = names.fold(String::new(), |path, name| path + "/" + name);
        for attribute in
            node.attributes().filter(|_| path.starts_with(&format!("/{}/", root.element)))
        {
            mutations.push(Mutation {
                xml: format!("{path}/@{}", attribute.name()),
                path: None,
                kind: REMOVAL.to_owned(),
                text: String::new(),
                range: attribute.range(),
            });
        }
    }
    mutations
}

fn text_range(node: Node) -> Option<Range<usize>> {
    let mut texts = node.children().filter(Node::is_text);
    let text = texts.next().filter(|_| node.children().count() == 1)?;
    Some(text.range())
}
