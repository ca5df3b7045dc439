//! The interface that a view needs of an XML element, implemented for both XML trees.

use std::borrow::Cow;

use super::xml::joined;
use crate::xml::{self, Element};

/// An element of [`crate::xml`] or of the parser.
pub trait XmlNode<'a>: Copy {
    /// The local name and the namespace.
    fn name(self) -> (&'a str, Option<&'a str>);
    /// The value of an attribute.
    fn attribute_value(self, local: &str, uri: Option<&str>) -> Option<&'a str>;
    /// The number of attributes, without namespace declarations.
    fn count_attributes(self) -> usize;
    /// The text of the element, all pieces joined.
    fn own_pieces(self) -> Cow<'a, str>;
    /// The child elements, in order.
    fn elements(self) -> impl Iterator<Item = Self>;
    /// The next link of a chain: its first child of the same name.
    fn next_link(self) -> Option<Self>;
    /// The element as a standalone document.
    fn standalone(self) -> String;
    /// The content as a standalone fragment.
    fn standalone_content(self) -> String;
}

impl<'a> XmlNode<'a> for &'a Element {
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

impl<'a, 'input: 'a> XmlNode<'a> for roxmltree::Node<'a, 'input> {
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
