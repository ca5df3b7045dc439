//! What a view needs of an XML element, whichever tree it stands in.

use std::borrow::Cow;

use super::xml::joined;
use crate::xml::{self, Element};

/// An element of an XML tree: of ours, or of the parser's.
pub trait Node<'a>: Copy {
    /// Its local name and its namespace.
    fn name(self) -> (&'a str, Option<&'a str>);
    /// The value of an attribute.
    fn attribute_value(self, local: &str, uri: Option<&str>) -> Option<&'a str>;
    /// How many attributes it has, namespace declarations aside.
    fn count_attributes(self) -> usize;
    /// Its own text, all pieces together.
    fn own_pieces(self) -> Cow<'a, str>;
    /// Its child elements, in order.
    fn elements(self) -> impl Iterator<Item = Self>;
    /// The next link of a chain: its first child of the same name.
    fn next_link(self) -> Option<Self>;
    /// Itself, as text that stands alone.
    fn standalone(self) -> String;
    /// Its content, as text that stands alone.
    fn standalone_content(self) -> String;
}

impl<'a> Node<'a> for &'a Element {
    fn name(self) -> (&'a str, Option<&'a str>) {
        (&self.name.local, self.name.uri.as_deref())
    }

    fn attribute_value(self, local: &str, uri: Option<&str>) -> Option<&'a str> {
        let found = self.attributes.iter().find(|attribute| attribute.name.is(local, uri));
        found.map(|attribute| attribute.value.as_str())
    }

    fn count_attributes(self) -> usize {
        self.attributes.iter().filter(|attribute| !attribute.is_declaration()).count()
    }

    fn own_pieces(self) -> Cow<'a, str> {
        joined(self.children.iter().filter_map(|node| match node {
            xml::Node::Text(piece) => Some(piece.as_str()),
            _ => None,
        }))
    }

    fn elements(self) -> impl Iterator<Item = Self> {
        Element::elements(self)
    }

    fn next_link(self) -> Option<Self> {
        self.child(&self.name.local, self.name.uri.as_deref())
    }

    fn standalone(self) -> String {
        xml::standalone(self)
    }

    fn standalone_content(self) -> String {
        xml::standalone_content(self)
    }
}

impl<'a, 'input: 'a> Node<'a> for roxmltree::Node<'a, 'input> {
    fn name(self) -> (&'a str, Option<&'a str>) {
        let tag = self.tag_name();
        (tag.name(), tag.namespace().filter(|uri| !uri.is_empty()))
    }

    fn attribute_value(self, local: &str, uri: Option<&str>) -> Option<&'a str> {
        let is_it = |attribute: &roxmltree::Attribute<'a, 'input>| {
            attribute.name() == local && attribute.namespace() == uri
        };
        self.attributes().find(is_it).map(|attribute| attribute.value())
    }

    fn count_attributes(self) -> usize {
        self.attributes().len()
    }

    fn own_pieces(self) -> Cow<'a, str> {
        let pieces = self.children().filter(roxmltree::Node::is_text);
        joined(pieces.filter_map(|child| child.text()))
    }

    fn elements(self) -> impl Iterator<Item = Self> {
        self.children().filter(roxmltree::Node::is_element)
    }

    fn next_link(self) -> Option<Self> {
        self.children().find(|child| child.is_element() && child.tag_name() == self.tag_name())
    }

    fn standalone(self) -> String {
        xml::print_element(self)
    }

    fn standalone_content(self) -> String {
        xml::print_fragment(self)
    }
}
