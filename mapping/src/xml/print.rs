//! Tree to text, without changing layout.

use std::fmt;

use super::{Element, Name, Node, escape_attribute, escape_text};

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.prefix.is_empty() {
            write!(out, "{}:", self.prefix)?;
        }
        out.write_str(&self.local)
    }
}

impl fmt::Display for Element {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "<{}", self.name)?;
        for attribute in &self.attributes {
            write!(out, " {}=\"{}\"", attribute.name, escape_attribute(&attribute.value))?;
        }
        if self.children.is_empty() {
            return out.write_str("/>");
        }
        out.write_str(">")?;
        for node in &self.children {
            write!(out, "{node}")?;
        }
        write!(out, "</{}>", self.name)
    }
}

impl fmt::Display for Node {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Element(element) => write!(out, "{element}"),
            Self::Text(text) => out.write_str(&escape_text(text)),
            Self::Comment(text) => write!(out, "<!--{text}-->"),
            Self::Instruction(target, value) if value.is_empty() => write!(out, "<?{target}?>"),
            Self::Instruction(target, value) => write!(out, "<?{target} {value}?>"),
        }
    }
}

/// Prints the content of an element that stands inside a document as text that stands alone:
/// namespaces declared further out are declared again where they are used.
pub fn print_fragment(parent: roxmltree::Node) -> String {
    let mut text = String::new();
    for node in parent.children() {
        text.push_str(&print_node(node));
    }
    text.trim().to_owned()
}

/// Prints an element that stands inside a document as one that stands alone.
pub fn print_element(element: roxmltree::Node) -> String {
    print_node(element)
}

fn print_node(node: roxmltree::Node) -> String {
    let source = &node.document().input_text()[node.range()];
    if !node.is_element() {
        return source.to_owned();
    }
    let missing = missing_declarations(node);
    if missing.is_empty() {
        return source.to_owned();
    }
    let end =
        source.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(source.len());
    let mut text = source[..end].to_owned();
    let declare =
        |(prefix, uri): (&str, &str)| format!(" xmlns:{prefix}=\"{}\"", escape_attribute(uri));
    text.extend(missing.into_iter().map(declare));
    text.push_str(&source[end..]);
    text
}

/// Namespaces that `node` or its descendants use and that are declared outside of `node`.
fn missing_declarations<'a>(node: roxmltree::Node<'a, '_>) -> Vec<(&'a str, &'a str)> {
    let Some(outer) = node.parent_element() else {
        return Vec::new();
    };
    let mut missing = Vec::new();
    for namespace in outer.namespaces() {
        let Some(prefix) = namespace.name().filter(|prefix| *prefix != "xml") else {
            continue;
        };
        let is_same = node.lookup_namespace_uri(Some(prefix)) == Some(namespace.uri());
        if is_same && is_used(node, prefix, namespace.uri()) {
            missing.push((prefix, namespace.uri()));
        }
    }
    missing
}

fn is_used(node: roxmltree::Node, prefix: &str, uri: &str) -> bool {
    node.descendants().filter(roxmltree::Node::is_element).any(|element| {
        let is_element = element.tag_name().namespace() == Some(uri);
        let is_declared_again = element.lookup_namespace_uri(Some(prefix)) != Some(uri);
        (is_element || element.attributes().any(|a| a.namespace() == Some(uri)))
            && !is_declared_again
    })
}
