//! XML to record. Loops over the document, so that a name or a value that nothing takes is reported
//! with its path and line, and never lost in silence.

use std::fmt;

use roxmltree::Node;

use super::scalar::{self, Misfit};
use crate::record::{Many, Record, Slot};
use crate::shape::{Kind, Row, Scalar, Shape, When};
use crate::xml;

/// Something in a document that its shape has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// Where it stands: `/domain/devices/disk[2]/@wombat`.
    pub path: String,
    /// Its line in the document, counted from 1.
    pub line: u32,
    /// What is wrong with it.
    pub kind: UnknownKind,
}

/// What is wrong with an [`Unknown`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnknownKind {
    /// No such XML attribute; its value.
    Attribute(String),
    /// No such element.
    Element,
    /// Text where none belongs.
    Text(String),
    /// A value of the wrong type.
    Value(String),
    /// A second element where one may stand.
    Repeated,
}

impl fmt::Display for Unknown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, kind } = self;
        match kind {
            UnknownKind::Attribute(value) => write!(
                out,
                "line {line}: {path}: unknown attribute, value {value:?}"
            ),
            UnknownKind::Element => write!(out, "line {line}: {path}: unknown element"),
            UnknownKind::Text(text) => {
                write!(out, "line {line}: {path}: text {text:?} where none belongs")
            }
            UnknownKind::Value(value) => write!(
                out,
                "line {line}: {path}: value {value:?} is not of the type that belongs here"
            ),
            UnknownKind::Repeated => write!(
                out,
                "line {line}: {path}: element repeated where only one may stand"
            ),
        }
    }
}

/// Reads an element into a record; what finds no place goes to `unknown`.
pub fn from_xml(node: Node, record: &mut dyn Record, unknown: &mut Vec<Unknown>) {
    let shape = record.shape();
    for attribute in node.attributes() {
        let name = attribute.name();
        let found = find(shape, |row| {
            row.is_attribute() && row.xml == name && uri(row) == attribute.namespace()
        });
        let Some((index, row)) = found else {
            let kind = UnknownKind::Attribute(attribute.value().to_owned());
            report(node, Some(name), kind, unknown);
            continue;
        };
        let scalar = row.scalar().unwrap_or(Scalar::Text);
        let outcome = scalar::put(record.slot(index), scalar, attribute.value());
        if outcome.is_err() {
            report(
                node,
                Some(name),
                UnknownKind::Value(attribute.value().to_owned()),
                unknown,
            );
        }
    }
    read_text(node, record, unknown);
    for child in node.children().filter(Node::is_element) {
        read_child(child, record, unknown);
    }
}

fn read_text(node: Node, record: &mut dyn Record, unknown: &mut Vec<Unknown>) {
    let text = text_of(node);
    match record.shape().text_row() {
        Some((index, row)) if !text.trim().is_empty() => {
            // Between children the text's own ends are layout.
            let has_children = node.children().any(|child| child.is_element());
            let text = if has_children { text.trim() } else { &text };
            let scalar = row.scalar().unwrap_or(Scalar::Text);
            if scalar::put(record.slot(index), scalar, text).is_err() {
                report(node, None, UnknownKind::Value(text.to_owned()), unknown);
            }
        }
        Some((index, _))
            if !text.is_empty() && !node.children().any(|child| child.is_element()) =>
        {
            if let Slot::Text(field) = record.slot(index) {
                *field = Some(text);
            }
        }
        _ if text.trim().is_empty() => {}
        _ => report(
            node,
            None,
            UnknownKind::Text(text.trim().to_owned()),
            unknown,
        ),
    }
}

fn read_child(child: Node, record: &mut dyn Record, unknown: &mut Vec<Unknown>) {
    let Some((index, row)) = row_of(child, record.shape()) else {
        return report(child, None, UnknownKind::Element, unknown);
    };
    let outcome = match row.kind {
        Kind::Leaf(scalar) | Kind::Leaves(scalar) => {
            report_foreign(child, unknown);
            scalar::put(record.slot(index), scalar, &text_of(child))
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
        Kind::Mixed(_) => read_mixed(child, record.slot(index), unknown),
        // The links of a chain are read by its first element.
        Kind::Link => Ok(()),
        Kind::Attribute(_) | Kind::Text(_) => Err(Misfit::Type),
    };
    match outcome {
        Ok(()) => {}
        Err(Misfit::Taken) => report(child, None, UnknownKind::Repeated, unknown),
        Err(Misfit::Type) => report(child, None, UnknownKind::Value(text_of(child)), unknown),
    }
}

fn read_single(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), Misfit> {
    let Slot::Child(optional) = slot else {
        return Err(Misfit::Type);
    };
    if optional.get().is_some() {
        return Err(Misfit::Taken);
    }
    from_xml(child, optional.insert(), unknown);
    Ok(())
}

/// Reads a child that becomes siblings: an empty one survives as an empty text.
fn read_flat(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), Misfit> {
    let Slot::Child(optional) = slot else {
        return Err(Misfit::Type);
    };
    if optional.get().is_some() {
        return Err(Misfit::Taken);
    }
    let record = optional.insert();
    from_xml(child, record, unknown);
    let is_empty = child.attributes().len() == 0 && text_of(child).is_empty();
    match record.shape().text_row() {
        Some((index, _)) if is_empty => match record.slot(index) {
            Slot::Text(field) => scalar::fill(field, String::new()),
            _ => Err(Misfit::Type),
        },
        _ => Ok(()),
    }
}

fn read_repeated(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), Misfit> {
    let Slot::Children(many) = slot else {
        return Err(Misfit::Type);
    };
    from_xml(child, many.push(), unknown);
    Ok(())
}

/// Reads a chain from its first link on; each link is one element of the list.
fn read_chain(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), Misfit> {
    let Slot::Children(many) = slot else {
        return Err(Misfit::Type);
    };
    if !many.is_empty() {
        return Err(Misfit::Taken);
    }
    let mut link = Some(child);
    while let Some(node) = link {
        from_xml(node, many.push(), unknown);
        let mut next = node
            .children()
            .filter(|inner| inner.tag_name() == node.tag_name());
        link = next.next();
        for extra in next {
            report(extra, None, UnknownKind::Repeated, unknown);
        }
    }
    Ok(())
}

fn read_mixed(child: Node, slot: Slot, unknown: &mut Vec<Unknown>) -> Result<(), Misfit> {
    let Slot::Children(many) = slot else {
        return Err(Misfit::Type);
    };
    let many: &mut dyn Many = many;
    read_child(child, many.push(), unknown);
    Ok(())
}

fn put_flag(slot: Slot) -> Result<(), Misfit> {
    let Slot::Bool(field) = slot else {
        return Err(Misfit::Type);
    };
    scalar::fill(field, true)
}

fn put_raw(slot: Slot, text: String) -> Result<(), Misfit> {
    let Slot::Text(field) = slot else {
        return Err(Misfit::Type);
    };
    scalar::fill(field, text)
}

/// The row that takes a child: a split row whose conditions hold comes before the plain one.
fn row_of(child: Node, shape: &'static Shape) -> Option<(usize, &'static Row)> {
    let takes = |row: &Row| match row.kind {
        Kind::Mixed(mix) => row_of(child, mix).is_some(),
        Kind::Attribute(_) | Kind::Text(_) => false,
        _ => {
            child.tag_name().name() == row.xml
                && uri(row) == child.tag_name().namespace().filter(|uri| !uri.is_empty())
        }
    };
    let split = find(shape, |row| {
        !row.split.is_empty() && takes(row) && holds(child, row.split)
    });
    split.or_else(|| find(shape, |row| row.split.is_empty() && takes(row)))
}

fn find(shape: &'static Shape, takes: impl Fn(&Row) -> bool) -> Option<(usize, &'static Row)> {
    shape.rows.iter().enumerate().find(|(_, row)| takes(row))
}

fn uri(row: &Row) -> Option<&'static str> {
    row.namespace.map(|namespace| namespace.uri)
}

/// Whether conditions hold, seen from an element.
fn holds(node: Node, conditions: &[When]) -> bool {
    conditions.iter().all(|condition| {
        let value = select(node, condition.selector);
        condition.words.contains(&value.as_deref().unwrap_or("-"))
    })
}

fn select(node: Node, selector: &str) -> Option<String> {
    if let Some(outer) = selector.strip_prefix("../") {
        return select(node.parent_element()?, outer);
    }
    match selector.split_once('/') {
        Some((name, rest)) => select(element_named(node, name)?, rest),
        None => match selector.strip_prefix('@') {
            Some(name) => node.attribute(name).map(str::to_owned),
            None => element_named(node, selector).map(text_of),
        },
    }
}

fn element_named<'a, 'b>(node: Node<'a, 'b>, name: &str) -> Option<Node<'a, 'b>> {
    node.children()
        .find(|child| child.is_element() && child.tag_name().name() == name)
}

fn text_of(node: Node) -> String {
    let mut pieces = node
        .children()
        .filter(Node::is_text)
        .filter_map(|child| child.text());
    let first = pieces.next().unwrap_or_default();
    pieces.fold(first.to_owned(), |text, piece| text + piece)
}

/// Reports attributes and elements inside an element that has neither.
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
    let text = text_of(child);
    if !text.trim().is_empty() {
        report(
            child,
            None,
            UnknownKind::Text(text.trim().to_owned()),
            unknown,
        );
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
