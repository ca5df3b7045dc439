//! Converts a record into the text of a document.

use super::write::{Output, Tag, write};
use crate::record::Record;
use crate::shape::Namespace;
use crate::xml::{escape_attribute, escape_text};

/// Writes a record as a document whose root element is `tag`, indented by two spaces.
pub fn to_xml(tag: &str, record: &mut dyn Record) -> String {
    let mut printer =
        Printer { text: String::with_capacity(4096), namespaces: Vec::new(), open: Vec::new() };
    write(Tag { namespace: None, local: tag }, record, &mut printer);
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
    /// The open elements.
    open: Vec<ContentOffsets>,
}

/// The offsets of an element's content and of its children.
struct ContentOffsets {
    start: usize,
    children: usize,
}

impl Printer {
    fn name(&mut self, tag: Tag) {
        if let Some(namespace) = tag.namespace {
            self.text.push_str(namespace.prefix);
            self.text.push(':');
        }
        self.text.push_str(tag.local);
    }

    fn break_line(&mut self) {
        self.text.push('\n');
        let mut spaces = 2 * self.open.len();
        while spaces > 0 {
            let some = spaces.min(SPACES.len());
            self.text.push_str(&SPACES[..some]);
            spaces -= some;
        }
    }

    /// Ends a start tag; `content` must be escaped.
    fn content(&mut self, content: &str) {
        self.text.push('>');
        let start = self.text.len();
        self.text.push_str(content);
        self.open.push(ContentOffsets { start, children: self.text.len() });
    }
}

impl Output for Printer {
    fn start(&mut self, tag: Tag) {
        if !self.open.is_empty() {
            self.break_line();
        }
        if let Some(namespace) = tag.namespace
            && !self.namespaces.contains(&namespace)
        {
            self.namespaces.push(namespace);
        }
        self.text.push('<');
        self.name(tag);
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        self.text.push_str(&escape_attribute(value));
        self.text.push('"');
    }

    fn text(&mut self, text: &str) {
        self.content(&escape_text(text));
    }

    fn foreign_content(&mut self, content: &str) {
        self.content(content);
    }

    fn foreign_element(&mut self, element: &str) {
        self.break_line();
        self.text.push_str(element);
    }

    fn end(&mut self, tag: Tag) {
        let Some(content) = self.open.pop() else { return };
        if self.text.len() == content.start {
            // The element is empty: `<a>` becomes `<a/>`.
            self.text.pop();
            return self.text.push_str("/>");
        }
        if self.text.len() > content.children {
            self.break_line();
        }
        self.text.push_str("</");
        self.name(tag);
        self.text.push('>');
    }
}
