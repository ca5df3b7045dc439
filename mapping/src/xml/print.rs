//! Prints an XML tree without changing its layout.

use std::fmt;

use super::{Attribute, Element, Name, Node, escape_attribute, escape_text, scope};

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

/// Prints the content of an element as a standalone fragment, with declarations for all namespaces that it uses.
pub fn print_fragment(parent: roxmltree::Node) -> String {
    let mut text = String::new();
    for node in parent.children() {
        text.push_str(&print_node(node));
    }
    text.trim().to_owned()
}

/// Prints an element as a standalone document.
pub fn print_element(element: roxmltree::Node) -> String {
    print_node(element)
}

fn print_node(node: roxmltree::Node) -> String {
    let source = scope::source(node);
    if !node.is_element() {
        return source.to_owned();
    }
    let missing = missing_declarations(node);
    if missing.is_empty() {
        return source.to_owned();
    }
    let (start, rest) = source.split_at(1 + scope::tag_name(source).len());
    let mut text = start.to_owned();
    for (prefix, uri) in missing {
        let declaration = Attribute::declaration(prefix, uri);
        text.push_str(&format!(" {}=\"{}\"", declaration.name, escape_attribute(uri)));
    }
    text.push_str(rest);
    text
}

/// The prefixes that `node` or its descendants use and that are declared outside of `node`. Iterative, because
/// recursion overflows the stack in deeply nested documents.
fn missing_declarations<'a>(node: roxmltree::Node<'a, '_>) -> Vec<(&'a str, &'a str)> {
    let (mut missing, mut declared): (Vec<(&str, &str)>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut open = vec![(node, 0)];
    while let Some((element, outer)) = open.pop() {
        declared.truncate(outer);
        declared.extend(scope::declared(element));
        for prefix in used(element) {
            let is_known = prefix == "xml"
                || declared.contains(&prefix)
                || missing.iter().any(|(known, _)| *known == prefix);
            if let (false, Some(uri)) = (is_known, scope::resolve(element, prefix)) {
                missing.push((prefix, uri));
            }
        }
        let children = element.children().filter(roxmltree::Node::is_element);
        open.extend(children.rev().map(|child| (child, declared.len())));
    }
    missing
}

/// The prefixes that the names of an element and of its attributes use; an attribute without a prefix has no
/// namespace.
fn used<'a>(element: roxmltree::Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    let attributes = element.attributes().map(move |it| scope::attribute_prefix(element, &it));
    let attributes = attributes.filter(|prefix| !prefix.is_empty());
    [scope::element_prefix(element)].into_iter().chain(attributes)
}
