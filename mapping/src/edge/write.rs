//! Writes a record element by element, in the order of the shape. Moves texts out of the record. Does not validate:
//! the other conversions do.

use super::scalar;
use crate::record::{Many, Record, Slot};
use crate::shape::{Kind, Namespace, Row, RowSet, Shape};

/// The name of an element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tag<'a> {
    /// The namespace, if the element has one.
    pub(super) namespace: Option<&'static Namespace>,
    /// The local name.
    pub(super) local: &'a str,
}

/// What a record is written to.
pub(super) trait Output {
    /// Starts an element.
    fn start(&mut self, tag: Tag);
    /// Adds an attribute to the element that was started last.
    fn attribute(&mut self, name: &str, value: &str);
    /// Adds the element's own text, after the attributes and before the children. Empty if there is none.
    fn text(&mut self, text: &str);
    /// Adds foreign XML instead of a text.
    fn foreign_content(&mut self, content: &str);
    /// Adds a foreign element as a child.
    fn foreign_element(&mut self, element: &str);
    /// Ends the element that was started last.
    fn end(&mut self, tag: Tag);
}

/// Writes a record as the element `tag`.
pub(super) fn write(tag: Tag, record: &mut dyn Record, output: &mut impl Output) {
    let set = record.set_rows();
    open(tag, record, set, output);
    children(record, set, output);
    output.end(tag);
}

/// Writes the attributes and the text of an element whose rows `set` are set.
fn open(tag: Tag, record: &mut dyn Record, set: RowSet, output: &mut impl Output) {
    output.start(tag);
    let mut own_text = None;
    let rows = record.shape().rows;
    for index in set.iter() {
        let row = &rows[index];
        match row.kind {
            // A row without an XML name is not part of the document.
            Kind::Attribute(_) if row.xml.is_empty() => {}
            Kind::Attribute(scalar) => {
                if let Some(value) = scalar::take(record.slot(index), scalar) {
                    output.attribute(row.xml, &value);
                }
            }
            Kind::Text(scalar) => own_text = scalar::take(record.slot(index), scalar),
            _ => {}
        }
    }
    output.text(own_text.as_deref().unwrap_or_default());
}

/// Writes the children in `set`, which are rows that are set.
fn children(record: &mut dyn Record, set: RowSet, output: &mut impl Output) {
    let rows = record.shape().rows;
    for index in set.iter() {
        let row = &rows[index];
        if !matches!(row.kind, Kind::Attribute(_) | Kind::Text(_)) {
            field(row, record.slot(index), output);
        }
    }
}

fn field(row: &Row, slot: Slot, output: &mut impl Output) {
    let tag = Tag { namespace: row.namespace, local: row.xml };
    match (row.kind, slot) {
        (Kind::Leaf(scalar), slot) => {
            if let Some(text) = scalar::take(slot, scalar) {
                leaf(tag, &text, output);
            }
        }
        (Kind::Leaves(_), Slot::Texts(texts)) => {
            for text in std::mem::take(texts) {
                leaf(tag, &text, output);
            }
        }
        (Kind::Flag, Slot::Bool(field)) if *field == Some(true) => leaf(tag, "", output),
        (Kind::RawContent, Slot::Text(field)) => {
            if let Some(content) = field.take() {
                output.start(tag);
                output.foreign_content(&content);
                output.end(tag);
            }
        }
        (Kind::RawElement, Slot::Text(field)) => {
            if let Some(element) = field.take() {
                output.foreign_element(&element);
            }
        }
        (Kind::Chain(shape), Slot::Children(links)) => chain(tag, shape, links, output),
        (Kind::Mixed(_), Slot::Children(many)) => {
            for position in 0..many.len() {
                let entry = many.at(position);
                let set = entry.set_rows();
                children(entry, set, output);
            }
        }
        (_, Slot::Child(optional)) => {
            if let Some(child) = optional.get() {
                write(tag, child, output);
            }
        }
        (_, Slot::Children(many)) => {
            for position in 0..many.len() {
                write(tag, many.at(position), output);
            }
        }
        _ => {}
    }
}

fn leaf(tag: Tag, text: &str, output: &mut impl Output) {
    output.start(tag);
    output.text(text);
    output.end(tag);
}

/// Writes each link inside of the previous one: the rows before the link, all links, then the other rows.
fn chain(tag: Tag, shape: &Shape, links: &mut dyn Many, output: &mut impl Output) {
    let position = shape.rows.iter().position(|row| matches!(row.kind, Kind::Link));
    let position = position.unwrap_or(shape.rows.len());
    for index in 0..links.len() {
        let link = links.at(index);
        let set = link.set_rows();
        open(tag, link, set, output);
        children(link, set.split_at(position).0, output);
    }
    for index in (0..links.len()).rev() {
        let link = links.at(index);
        let (_, after) = link.set_rows().split_at(position);
        children(link, after, output);
        output.end(tag);
    }
}
