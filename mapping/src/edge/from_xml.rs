//! Converts XML into a record. Loops over the document, so that each name or value that the shape lacks is reported
//! with its path and line.

use std::borrow::Cow;
use std::fmt;

use roxmltree::Node;

use super::scalar::{self, SlotError};
use crate::record::{Record, Slot};
use crate::shape::{Kind, Scalar, Word};
use crate::text::Text;
use crate::view::{Rows, XmlNode as _};
use crate::xml;

/// Content of a document that does not fit its shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The path: `/domain/devices/disk[2]/@wombat`.
    pub path: String,
    /// The line in the document, counted from 1.
    pub line: u32,
    /// What is wrong with it.
    pub kind: UnknownKind,
}

/// What is wrong with an [`Unknown`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnknownKind {
    /// An unknown XML attribute, with its value.
    Attribute(String),
    /// An unknown element.
    Element,
    /// Text in an element that has none.
    Text(String),
    /// A value of the wrong type.
    Value(String),
    /// An enumeration value that the grammar does not contain, and those that it contains. The record keeps it,
    /// because a newer libvirt may support it.
    Word(String, &'static [Word]),
    /// A second element where at most one is allowed.
    Repeated,
}

impl Unknown {
    /// The path and the problem, without the line.
    pub fn message(&self) -> String {
        let path = &self.path;
        match &self.kind {
            UnknownKind::Attribute(value) => format!("{path}: unknown attribute, value {value:?}"),
            UnknownKind::Element => format!("{path}: unknown element"),
            UnknownKind::Text(text) => format!("{path}: unexpected text {text:?}"),
            UnknownKind::Value(value) => {
                format!("{path}: value {value:?} has the wrong type")
            }
            UnknownKind::Word(word, known) => {
                let known: Vec<&str> = known.iter().map(|word| word.text).collect();
                format!("{path}: unknown value {word:?}; known values: {}", known.join(", "))
            }
            UnknownKind::Repeated => format!("{path}: element occurs more than once"),
        }
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.message())
    }
}

/// Reads an element into a record; adds to `unknown` what does not fit the shape.
pub fn from_xml(node: Node, record: &mut dyn Record, unknown: &mut Vec<Unknown>) {
    let mut rows = Rows::new(record.shape());
    for attribute in node.attributes() {
        let name = attribute.name();
        let Some((index, row)) = rows.attribute(name, attribute.namespace()) else {
            let kind = UnknownKind::Attribute(attribute.value().to_owned());
            report(node, Some(name), kind, unknown);
            continue;
        };
        let scalar = row.scalar().unwrap_or(Scalar::Text);
        report_word(node, Some(name), scalar, attribute.value(), unknown);
        if scalar::put(record.slot(index), scalar, attribute.value()).is_err() {
            let kind = UnknownKind::Value(attribute.value().to_owned());
            report(node, Some(name), kind, unknown);
        }
    }
    let mut has_children = false;
    let (mut has_text, mut has_content) = (false, false);
    for child in node.children() {
        if child.is_element() {
            has_children = true;
            read_child((node, child), &mut rows, record, unknown);
        } else if let (true, Some(text)) = (child.is_text(), child.text()) {
            has_text = true;
            has_content |= !is_layout(text);
        }
    }
    if has_content || (has_text && !has_children) {
        read_text(node, has_children, record, unknown);
    }
}

/// Reads the text of an element. White space at its ends is layout if the element has children; white space alone is
/// layout if the element has no text.
fn read_text(node: Node, has_children: bool, record: &mut dyn Record, unknown: &mut Vec<Unknown>) {
    let text = node.own_pieces();
    let is_blank = is_layout(&text);
    let text = if has_children { Cow::Owned(text.trim().to_owned()) } else { text };
    let Some((index, row)) = record.shape().text_row() else {
        if !is_blank {
            report(node, None, UnknownKind::Text(text.trim().to_owned()), unknown);
        }
        return;
    };
    let scalar = row.scalar().unwrap_or(Scalar::Text);
    if !is_blank {
        report_word(node, None, scalar, &text, unknown);
    }
    match record.slot(index) {
        Slot::Text(_) if is_blank && has_children => {}
        Slot::Text(field) => {
            if let Err(SlotError::Occupied) = scalar::fill(field, text.as_ref().into()) {
                report(node, None, UnknownKind::Repeated, unknown);
            }
        }
        _ if is_blank => {}
        slot => {
            if scalar::put(slot, scalar, &text).is_err() {
                report(node, None, UnknownKind::Value(text.into_owned()), unknown);
            }
        }
    }
}

/// Whether a text consists of white space.
fn is_layout(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace()) || text.trim().is_empty()
}

/// Reads a child of `parent`.
fn read_child(
    (parent, child): (Node, Node),
    rows: &mut Rows,
    record: &mut dyn Record,
    unknown: &mut Vec<Unknown>,
) {
    let Some((index, row)) = rows.child(child, Some(parent)) else {
        return report(child, None, UnknownKind::Element, unknown);
    };
    let outcome = match row.kind {
        Kind::Leaf(scalar) | Kind::Leaves(scalar) => {
            report_foreign(child, unknown);
            let text = child.own_pieces();
            report_word(child, None, scalar, &text, unknown);
            scalar::put(record.slot(index), scalar, &text)
        }
        Kind::Flag => {
            report_foreign(child, unknown);
            report_text(child, unknown);
            put_flag(record.slot(index))
        }
        Kind::RawContent => {
            for attribute in child.attributes() {
                let kind = UnknownKind::Attribute(attribute.value().to_owned());
                report(child, Some(attribute.name()), kind, unknown);
            }
            put_raw(record.slot(index), xml::print_fragment(child))
        }
        Kind::RawElement => put_raw(record.slot(index), xml::print_element(child)),
        Kind::Child(_) | Kind::Map(_) => read_single(child, record.slot(index), unknown),
        Kind::Flat(..) => read_flat(child, record.slot(index), unknown),
        Kind::Children(_) => read_repeated(child, record.slot(index), unknown),
        Kind::Chain(_) => read_chain(child, record.slot(index), unknown),
        Kind::Mixed(_) => read_mixed((parent, child), record.slot(index), unknown),
        // The first link of a chain reads the others.
        Kind::Link => Ok(()),
        Kind::Attribute(_) | Kind::Text(_) => Err(SlotError::Type),
    };
    match outcome {
        Ok(()) => {}
        Err(SlotError::Occupied) => report(child, None, UnknownKind::Repeated, unknown),
        Err(SlotError::Type) => {
            report(child, None, UnknownKind::Value(child.own_pieces().into_owned()), unknown);
        }
    }
}

fn read_single(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), SlotError> {
    let Slot::Child(optional) = slot else {
        return Err(SlotError::Type);
    };
    if optional.get().is_some() {
        return Err(SlotError::Occupied);
    }
    from_xml(child, optional.insert(), unknown);
    Ok(())
}

/// Reads a flat child; the text of an empty element is an empty string.
fn read_flat(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), SlotError> {
    let Slot::Child(optional) = slot else {
        return Err(SlotError::Type);
    };
    if optional.get().is_some() {
        return Err(SlotError::Occupied);
    }
    let record = optional.insert();
    from_xml(child, record, unknown);
    let is_empty = child.attributes().len() == 0 && child.own_pieces().is_empty();
    match record.shape().text_row() {
        Some((index, _)) if is_empty => match record.slot(index) {
            Slot::Text(field) => scalar::fill(field, Text::default()),
            _ => Err(SlotError::Type),
        },
        _ => Ok(()),
    }
}

fn read_repeated(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), SlotError> {
    let Slot::Children(many) = slot else {
        return Err(SlotError::Type);
    };
    from_xml(child, many.push(), unknown);
    Ok(())
}

/// Reads a chain from its first link; each link becomes an element of the list.
fn read_chain(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), SlotError> {
    let Slot::Children(many) = slot else {
        return Err(SlotError::Type);
    };
    if !many.is_empty() {
        return Err(SlotError::Occupied);
    }
    let mut link = Some(child);
    while let Some(node) = link {
        from_xml(node, many.push(), unknown);
        let mut next = node.children().filter(|inner| inner.tag_name() == node.tag_name());
        link = next.next();
        for extra in next {
            report(extra, None, UnknownKind::Repeated, unknown);
        }
    }
    Ok(())
}

fn read_mixed(
    nodes: (Node, Node),
    slot: Slot,
    unknown: &mut Vec<Unknown>,
) -> Result<(), SlotError> {
    let Slot::Children(many) = slot else {
        return Err(SlotError::Type);
    };
    let record = many.push();
    read_child(nodes, &mut Rows::new(record.shape()), record, unknown);
    Ok(())
}

fn put_flag(slot: Slot) -> Result<(), SlotError> {
    let Slot::Bool(field) = slot else {
        return Err(SlotError::Type);
    };
    scalar::fill(field, true)
}

fn put_raw(slot: Slot, text: String) -> Result<(), SlotError> {
    let Slot::Text(field) = slot else {
        return Err(SlotError::Type);
    };
    scalar::fill(field, text.into())
}

/// Reports attributes and child elements of an element that must not have any.
fn report_foreign(child: Node, unknown: &mut Vec<Unknown>) {
    for attribute in child.attributes() {
        report(
            child,
            Some(attribute.name()),
            UnknownKind::Attribute(attribute.value().to_owned()),
            unknown,
        );
    }
    for inner in child.children().filter(Node::is_element) {
        report(inner, None, UnknownKind::Element, unknown);
    }
}

fn report_text(child: Node, unknown: &mut Vec<Unknown>) {
    let text = child.own_pieces();
    if !text.trim().is_empty() {
        report(child, None, UnknownKind::Text(text.trim().to_owned()), unknown);
    }
}

/// Reports an enumeration value that the type does not contain.
fn report_word(
    node: Node,
    attribute: Option<&str>,
    scalar: Scalar,
    text: &str,
    unknown: &mut Vec<Unknown>,
) {
    if let Some(known) = scalar.lacks(text) {
        let kind = UnknownKind::Word(text.trim().to_owned(), known);
        report(node, attribute, kind, unknown);
    }
}

fn report(node: Node, attribute: Option<&str>, kind: UnknownKind, unknown: &mut Vec<Unknown>) {
    let mut path = path_of(node);
    if let Some(name) = attribute {
        path.push_str("/@");
        path.push_str(name);
    }
    let line = node.document().text_pos_at(node.range().start).row;
    unknown.push(Unknown { path, line, kind });
}

fn path_of(node: Node) -> String {
    let outer = node.parent_element().map(path_of).unwrap_or_default();
    let name = node.tag_name().name();
    let same = |other: &Node| other.is_element() && other.tag_name() == node.tag_name();
    let before = node.prev_siblings().skip(1).filter(same).count();
    let is_repeated = before > 0 || node.next_siblings().skip(1).any(|other| same(&other));
    if is_repeated && node.parent_element().is_some() {
        return format!("{outer}/{name}[{}]", before + 1);
    }
    format!("{outer}/{name}")
}
