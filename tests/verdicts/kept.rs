//! Whether libvirt keeps a value: the stored document contains it at the same path, in any equivalent spelling.

use std::collections::BTreeSet;

use engine::canon;
use mapping::record::Root;
use mapping::shape::{Canon, Kind, Row, Shape};
use roxmltree::{Document, Node};

/// A document that was defined, and what libvirt stored.
pub struct Defined<'d> {
    pub root: &'static Root,
    pub sent: &'d str,
    pub stored: &'d str,
}

impl Defined<'_> {
    /// Whether the stored document contains a text at a path.
    pub fn keeps(&self, xml: &str, text: &str) -> bool {
        let names: Vec<&str> = xml.split('/').skip(2).collect();
        let Some((shape, row)) = row_at(self.root.shape, &names) else {
            return texts(self.stored, &names).iter().any(|stored| stored == text);
        };
        let is_same = |stored: &String| canon::same_text(row, Some(text), Some(stored));
        match row.canon {
            Canon::Size { unit, default } => {
                self.keeps_size(&names, Unit { attribute: unit, default })
            }
            Canon::Unit => match size_of(shape, row) {
                Some(unit) => self.keeps_size(&names[..names.len() - 1], unit),
                None => texts(self.stored, &names).iter().any(is_same),
            },
            _ => texts(self.stored, &names).iter().any(is_same),
        }
    }

    /// Whether the stored document contains all sizes that were sent at a path.
    fn keeps_size(&self, names: &[&str], unit: Unit) -> bool {
        let [sent, stored] = [self.sent, self.stored].map(|text| unit.sizes(text, names));
        sent.is_subset(&stored)
    }
}

/// The unit of a size.
#[derive(Clone, Copy)]
struct Unit {
    attribute: &'static str,
    default: &'static str,
}

impl Unit {
    /// The sizes at a path in bytes; a text that is no size is none.
    fn sizes(self, document: &str, names: &[&str]) -> BTreeSet<Option<u128>> {
        let document = Document::parse(document).unwrap();
        // The size is the text of the element, or an attribute next to its unit.
        let (names, attribute) = match names.split_last() {
            Some((last, outer)) if last.starts_with('@') => (outer, last.strip_prefix('@')),
            _ => (names, None),
        };
        let size = |node: Node| {
            let number = match attribute {
                Some(name) => node.attribute(name),
                None => node.text(),
            };
            let unit = node.attribute(self.attribute);
            canon::size::bytes(number.unwrap_or_default().trim(), unit, self.default)
        };
        let mut nodes = vec![document.root_element()];
        for name in names {
            let children = nodes.iter().flat_map(Node::children);
            nodes = children.filter(|it| it.tag_name().name() == *name).collect();
        }
        nodes.into_iter().map(size).collect()
    }
}

/// The unit that a row of a unit is.
fn size_of(shape: &'static Shape, unit_row: &Row) -> Option<Unit> {
    shape.rows.iter().find_map(|row| match row.canon {
        Canon::Size { unit, default } if unit == unit_row.xml && row.xml.is_empty() => {
            Some(Unit { attribute: unit, default })
        }
        _ => None,
    })
}

/// The row of a path and the shape that contains it.
fn row_at(shape: &'static Shape, names: &[&str]) -> Option<(&'static Shape, &'static Row)> {
    let Some((name, rest)) = names.split_first() else {
        return shape.text_row().map(|(_, row)| (shape, row));
    };
    if let Some(name) = name.strip_prefix('@') {
        return shape.row(name, true).map(|row| (shape, row));
    }
    let mixes = shape.rows.iter().filter_map(|row| match row.kind {
        Kind::Mixed(mix) => Some(mix),
        _ => None,
    });
    let shapes = std::iter::once(shape).chain(mixes);
    let rows = shapes.flat_map(|shape| shape.rows.iter().map(move |row| (shape, row)));
    let children = rows.filter(|(_, row)| row.xml == *name && !row.is_attribute());
    children.into_iter().find_map(|(outer, row)| match row.kind {
        Kind::Link => row_at(shape, rest),
        _ => match row.shape() {
            Some(inner) => row_at(inner, rest),
            None => rest.is_empty().then_some((outer, row)),
        },
    })
}

/// The texts at a path.
fn texts(document: &str, names: &[&str]) -> Vec<String> {
    let document = Document::parse(document).unwrap();
    let mut found = Vec::new();
    collect(document.root_element(), names, &mut found);
    found
}

fn collect(node: Node, names: &[&str], found: &mut Vec<String>) {
    let Some((name, rest)) = names.split_first() else {
        found.push(node.text().unwrap_or_default().to_owned());
        return;
    };
    if let Some(name) = name.strip_prefix('@') {
        let attributes = node.attributes().filter(|it| it.name() == name);
        found.extend(attributes.map(|it| it.value().to_owned()));
        return;
    }
    for child in node.children().filter(|it| it.tag_name().name() == *name) {
        collect(child, rest, found);
    }
}
