//! Record to XML, in the order of the shape. Takes the record's texts, so that strings move;
//! what a record holds is written as it is, checks are made elsewhere.

use std::borrow::Cow;

use super::scalar;
use crate::record::{Many, Record, Slot};
use crate::shape::{Kind, Namespace, Row, Shape};
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

/// Indentation, printed piece by piece where a document is deeper.
const SPACES: &str = "                                ";

struct Printer {
    text: String,
    namespaces: Vec<&'static Namespace>,
    depth: usize,
}

impl Printer {
    fn element(&mut self, tag: &str, record: &mut dyn Record) {
        let start = self.open(tag, record);
        let rows = record.shape().rows;
        self.fields(rows, 0, record);
        self.close(tag, &start);
    }

    /// Writes a start tag and the element's own text; gives where the content starts.
    fn open(&mut self, tag: &str, record: &mut dyn Record) -> Content {
        self.text.push('<');
        self.text.push_str(tag);
        let mut own_text = None;
        for (index, row) in record.shape().rows.iter().enumerate() {
            match row.kind {
                // A row without XML name stands beside the document.
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
        Content { start, children: self.text.len() }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        self.text.push_str(&escape_attribute(value));
        self.text.push('"');
    }

    fn close(&mut self, tag: &str, content: &Content) {
        self.depth -= 1;
        if self.text.len() == content.start {
            // Nothing inside: `<a>` becomes `<a/>`.
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

    /// Writes the fields of `rows`, which start at `first` in the record's shape.
    fn fields(&mut self, rows: &[Row], first: usize, record: &mut dyn Record) {
        for (offset, row) in rows.iter().enumerate() {
            if !matches!(row.kind, Kind::Attribute(_) | Kind::Text(_) | Kind::Link) {
                self.field(row, record.slot(first + offset));
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
            (Kind::Mixed(mix), Slot::Children(many)) => {
                for position in 0..many.len() {
                    self.fields(mix.rows, 0, many.at(position));
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

    /// Writes each link inside the one before it: the rows up to the link, all links, then the rest.
    fn chain(&mut self, row: &Row, shape: &Shape, links: &mut dyn Many) {
        let tag = self.tag(row);
        let position = shape.rows.iter().position(|row| matches!(row.kind, Kind::Link));
        let (before, after) = shape.rows.split_at(position.unwrap_or(shape.rows.len()));
        let mut opened = Vec::with_capacity(links.len());
        for index in 0..links.len() {
            let link = links.at(index);
            self.break_line();
            opened.push(self.open(&tag, link));
            self.fields(before, 0, link);
        }
        for (index, content) in opened.into_iter().enumerate().rev() {
            self.fields(after, before.len(), links.at(index));
            self.close(&tag, &content);
        }
    }

    /// Writes a child that holds `content`, which is escaped.
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

/// Where an element's content starts, and where its children do.
struct Content {
    start: usize,
    children: usize,
}
