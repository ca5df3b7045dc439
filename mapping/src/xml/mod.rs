//! A lossless XML tree: unknown elements, comments and order are kept.

mod escape;
mod parse;
mod print;
mod scope;
mod standalone;

pub use escape::{escape_attribute, escape_text};
pub(crate) use parse::refuse_depth;
pub use parse::{Error, of_tree, parse};
pub use print::{print_element, print_fragment};
pub use standalone::{declare_prefixes, standalone, standalone_content};

/// An element of an XML document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// The name, with its prefix.
    pub name: Name,
    /// The attributes in order, including namespace declarations.
    pub attributes: Vec<Attribute>,
    /// The content in order.
    pub children: Vec<Node>,
}

/// A qualified name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The prefix; empty if there is none.
    pub prefix: String,
    /// The local name.
    pub local: String,
    /// The namespace URI, if there is one.
    pub uri: Option<String>,
}

/// An XML attribute, or a namespace declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The name; a declaration has the prefix or the local name `xmlns`.
    pub name: Name,
    /// The value, unescaped.
    pub value: String,
}

/// A node in the content of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A child element.
    Element(Element),
    /// Text, unescaped.
    Text(String),
    /// A comment.
    Comment(String),
    /// A processing instruction: target and value.
    Instruction(String, String),
}

impl Name {
    /// A name without namespace.
    pub fn plain(local: &str) -> Self {
        Self { prefix: String::new(), local: local.to_owned(), uri: None }
    }

    /// Whether this is `local` in the namespace `uri`.
    pub fn is(&self, local: &str, uri: Option<&str>) -> bool {
        self.local == local && self.uri.as_deref() == uri
    }
}

impl Attribute {
    /// The declaration of a prefix; an empty one declares the default namespace.
    pub fn declaration(prefix: &str, uri: &str) -> Self {
        let name = if prefix.is_empty() {
            Name::plain("xmlns")
        } else {
            Name { prefix: "xmlns".to_owned(), local: prefix.to_owned(), uri: None }
        };
        Self { name, value: uri.to_owned() }
    }

    /// The prefix that this declares; empty for the default namespace.
    pub fn declares(&self) -> Option<&str> {
        match self.name.prefix.as_str() {
            "xmlns" => Some(&self.name.local),
            "" if self.name.local == "xmlns" => Some(""),
            _ => None,
        }
    }

    /// Whether this declares a namespace.
    pub fn is_declaration(&self) -> bool {
        self.declares().is_some()
    }
}

impl Element {
    /// An element without attributes or content.
    pub fn new(name: Name) -> Self {
        Self { name, attributes: Vec::new(), children: Vec::new() }
    }

    /// The child elements, in order.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The first child element of that name.
    pub fn child(&self, local: &str, uri: Option<&str>) -> Option<&Element> {
        self.elements().find(|element| element.name.is(local, uri))
    }

    /// The value of an attribute without namespace.
    pub fn attribute(&self, local: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|attribute| attribute.name.is(local, None));
        found.map(|attribute| attribute.value.as_str())
    }

    /// Sets an attribute without namespace; a new one is appended.
    pub fn set_attribute(&mut self, local: &str, value: &str) {
        let found = self.attributes.iter_mut().find(|attribute| attribute.name.is(local, None));
        match found {
            Some(attribute) => value.clone_into(&mut attribute.value),
            None => self
                .attributes
                .push(Attribute { name: Name::plain(local), value: value.to_owned() }),
        }
    }

    /// Removes an attribute without namespace.
    pub fn remove_attribute(&mut self, local: &str) {
        self.attributes.retain(|attribute| !attribute.name.is(local, None));
    }

    /// The text of the element, all pieces joined.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for node in &self.children {
            if let Node::Text(piece) = node {
                text.push_str(piece);
            }
        }
        text
    }

    /// Replaces the text of the element; child elements and comments stay.
    pub fn set_text(&mut self, text: &str) {
        self.children.retain(|node| !matches!(node, Node::Text(_)));
        if !text.is_empty() {
            self.children.insert(0, Node::Text(text.to_owned()));
        }
    }

    /// Whether the text of the element is only white space.
    pub fn has_only_layout(&self) -> bool {
        self.children.iter().all(|node| match node {
            Node::Text(text) => text.trim().is_empty(),
            _ => true,
        })
    }
}
