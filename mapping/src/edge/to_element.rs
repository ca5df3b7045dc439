//! Converts a record into an XML tree, without layout.

use super::write::{Output, Tag, write};
use crate::record::Record;
use crate::shape::Namespace;
use crate::xml::{Attribute, Element, Error, Name, Node, parse};

/// Writes a record as an element `tag`, which declares the namespaces that it uses.
///
/// Errors: foreign XML that is not well-formed.
pub fn to_element(tag: &str, record: &mut dyn Record) -> Result<Element, Error> {
    let root = Element::new(Name::plain(""));
    let mut builder = Builder { open: vec![root], namespaces: Vec::new(), error: None };
    write(Tag { namespace: None, local: tag }, record, &mut builder);
    if let Some(error) = builder.error {
        return Err(error);
    }
    let children = builder.open.into_iter().flat_map(|outer| outer.children);
    let written = children.into_iter().find_map(|node| match node {
        Node::Element(element) => Some(element),
        _ => None,
    });
    let mut element = written.unwrap_or_else(|| Element::new(Name::plain(tag)));
    let declarations = builder.namespaces.into_iter();
    let declarations = declarations.map(|it| Attribute::declaration(it.prefix, it.uri));
    element.attributes.splice(0..0, declarations);
    Ok(element)
}

struct Builder {
    /// The open elements; the first one contains the root.
    open: Vec<Element>,
    namespaces: Vec<&'static Namespace>,
    /// The first error of foreign XML.
    error: Option<Error>,
}

impl Builder {
    fn add(&mut self, nodes: impl IntoIterator<Item = Node>) {
        if let Some(element) = self.open.last_mut() {
            element.children.extend(nodes);
        }
    }

    fn parse(&mut self, text: &str) -> Option<Element> {
        match parse(text) {
            Ok(element) => Some(element),
            Err(error) => {
                self.error.get_or_insert(error);
                None
            }
        }
    }
}

impl Output for Builder {
    fn start(&mut self, tag: Tag) {
        let Tag { namespace, local } = tag;
        if let Some(namespace) = namespace
            && !self.namespaces.contains(&namespace)
        {
            self.namespaces.push(namespace);
        }
        self.open.push(Element::new(Name {
            prefix: namespace.map_or_else(String::new, |it| it.prefix.to_owned()),
            local: local.to_owned(),
            uri: namespace.map(|it| it.uri.to_owned()),
        }));
    }

    fn attribute(&mut self, name: &str, value: &str) {
        if let Some(element) = self.open.last_mut() {
            let (name, value) = (Name::plain(name), value.to_owned());
            element.attributes.push(Attribute { name, value });
        }
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.add([Node::Text(text.to_owned())]);
        }
    }

    fn foreign_content(&mut self, content: &str) {
        if let Some(parsed) = self.parse(&format!("<content>{content}</content>")) {
            self.add(parsed.children);
        }
    }

    fn foreign_element(&mut self, element: &str) {
        let parsed = self.parse(element);
        self.add(parsed.map(Node::Element));
    }

    fn end(&mut self, _: Tag) {
        if let Some(element) = self.open.pop() {
            self.add([Node::Element(element)]);
        }
    }
}
