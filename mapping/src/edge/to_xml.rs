//! Converts a record into XML, in the order of the shape. Moves texts out of the record. Does not validate: the other
//! conversions do.

use std::borrow::Cow;
use std::ops::Range;

use super::scalar;
use crate::record::{Many, Record, Slot};
use crate::shape::{Kind, Namespace, Row, RowSet, Shape};
use crate::xml::{escape_attribute, escape_text};

/// Writes a record as a document whose root element is `tag`, indented by two spaces.
pub fn to_xml(tag: &str, record: &mut dyn Record) -> String {
    let mut printer =
        Printer { text: String::with_capacity(4096), namespaces: Vec::new(), depth: 0 };
    printer.element(tag, record);
    let declare = |namespace: &&Namespace| {
        format!(" xmlns:{}=\"{}\"", namespace.prefix, escape_attribute(namespace.uri))
    };
    let declarations: String = printer.namespaces.iter().map(declare).collect();
    let mut text = printer.text;
    text.insert_str(1 + tag.len(), &declarations);
    text.push('\n');
    text
}

/// A buffer of spaces; deeper indentation takes several writes.
const SPACES: &str = "                                ";

struct Printer {
    text: String,
    namespaces: Vec<&'static Namespace>,
    depth: usize,
}

impl Printer {
    fn element(&mut self, tag: &str, record: &mut dyn Record) {
        let start = self.open(tag, record);
        self.fields(record, 0..RowSet::MAX_ROWS);
        self.close(tag, &start);
    }

    /// Writes a start tag and the text of the element; returns the offsets of the content.
    fn open(&mut self, tag: &str, record: &mut dyn Record) -> ContentOffsets {
        self.text.push('<');
        self.text.push_str(tag);
        let mut own_text = None;
        let rows = record.shape().rows;
        for index in record.set_rows().iter() {
            let row = &rows[index];
            match row.kind {
                // A row without an XML name is not part of the document.
                Kind::Attribute(_) if row.xml.is_empty() => {}
                Kind::Attribute(scalar) => {
                    if let Some(value) = scalar::take(record.slot(index), scalar) {
                        self.attribute(row.xml, &value);
                    }
                }
                Kind::Text(scalar) => own_text = scalar::take(record.slot(index), scalar),
                _ => {}
            }
        }
        self.text.push('>');
        let start = self.text.len();
        if let Some(text) = own_text {
            self.text.push_str(&escape_text(&text));
        }
        self.depth += 1;
        ContentOffsets { start, children: self.text.len() }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        self.text.push_str(&escape_attribute(value));
        self.text.push('"');
    }

    fn close(&mut self, tag: &str, content: &ContentOffsets) {
        self.depth -= 1;
        if self.text.len() == content.start {
            // The element is empty: `<a>` becomes `<a/>`.
            self.text.pop();
            return self.text.push_str("/>");
        }
        if self.text.len() > content.children {
            self.break_line();
        }
        self.end(tag);
    }

    fn end(&mut self, tag: &str) {
        self.text.push_str("</");
        self.text.push_str(tag);
        self.text.push('>');
    }

    fn break_line(&mut self) {
        self.text.push('\n');
        let mut spaces = 2 * self.depth;
        while spaces > 0 {
            let some = spaces.min(SPACES.len());
            self.text.push_str(&SPACES[..some]);
            spaces -= some;
        }
    }

    fn tag(&mut self, row: &Row) -> Cow<'static, str> {
        let Some(namespace) = row.namespace else {
            return Cow::Borrowed(row.xml);
        };
        if !self.namespaces.contains(&namespace) {
            self.namespaces.push(namespace);
        }
        Cow::Owned(format!("{}:{}", namespace.prefix, row.xml))
    }

    /// Writes the children in a range of the rows of a record.
    fn fields(&mut self, record: &mut dyn Record, range: Range<usize>) {
        let rows = record.shape().rows;
        for index in record.set_rows().iter().filter(|index| range.contains(index)) {
            let row = &rows[index];
            if !matches!(row.kind, Kind::Attribute(_) | Kind::Text(_)) {
                self.field(row, record.slot(index));
            }
        }
    }

    fn field(&mut self, row: &Row, slot: Slot) {
        match (row.kind, slot) {
            (Kind::Leaf(scalar), slot) => {
                if let Some(text) = scalar::take(slot, scalar) {
                    self.leaf(row, &escape_text(&text));
                }
            }
            (Kind::Leaves(_), Slot::Texts(texts)) => {
                for text in std::mem::take(texts) {
                    self.leaf(row, &escape_text(&text));
                }
            }
            (Kind::Flag, Slot::Bool(field)) if *field == Some(true) => self.leaf(row, ""),
            (Kind::RawContent, Slot::Text(field)) => {
                if let Some(text) = field.take() {
                    self.leaf(row, &text);
                }
            }
            (Kind::RawElement, Slot::Text(field)) => {
                if let Some(text) = field.take() {
                    self.break_line();
                    self.text.push_str(&text);
                }
            }
            (Kind::Chain(shape), Slot::Children(links)) => self.chain(row, shape, links),
            (Kind::Mixed(_), Slot::Children(many)) => {
                for position in 0..many.len() {
                    self.fields(many.at(position), 0..RowSet::MAX_ROWS);
                }
            }
            (_, Slot::Child(optional)) => {
                if let Some(child) = optional.get() {
                    self.nested(row, child);
                }
            }
            (_, Slot::Children(many)) => {
                for position in 0..many.len() {
                    self.nested(row, many.at(position));
                }
            }
            _ => {}
        }
    }

    fn nested(&mut self, row: &Row, child: &mut dyn Record) {
        let tag = self.tag(row);
        self.break_line();
        self.element(&tag, child);
    }

    /// Writes each link inside of the previous one: the rows before the link, all links, then the other rows.
    fn chain(&mut self, row: &Row, shape: &Shape, links: &mut dyn Many) {
        let tag = self.tag(row);
        let position = shape.rows.iter().position(|row| matches!(row.kind, Kind::Link));
        let position = position.unwrap_or(RowSet::MAX_ROWS);
        let mut opened = Vec::with_capacity(links.len());
        for index in 0..links.len() {
            let link = links.at(index);
            self.break_line();
            opened.push(self.open(&tag, link));
            self.fields(link, 0..position);
        }
        for (index, content) in opened.into_iter().enumerate().rev() {
            self.fields(links.at(index), position..RowSet::MAX_ROWS);
            self.close(&tag, &content);
        }
    }

    /// Writes a child with the content `content`, which must be escaped.
    fn leaf(&mut self, row: &Row, content: &str) {
        let tag = self.tag(row);
        self.break_line();
        self.text.push('<');
        self.text.push_str(&tag);
        if content.is_empty() {
            return self.text.push_str("/>");
        }
        self.text.push('>');
        self.text.push_str(content);
        self.end(&tag);
    }
}

/// The offsets of an element's content and of its children.
struct ContentOffsets {
    start: usize,
    children: usize,
}
