//! Foreign XML, compared by top-level element. Layout, comments, prefixes and the order of attributes are ignored, as
//! is the order of elements that have different names.

use std::collections::BTreeMap;

use mapping::xml::{Element, Name, Node, parse};

/// Namespace of the operating system details that management tools store in a guest's metadata.
const LIBOSINFO: &str = "http://libosinfo.org/xmlns/libvirt/domain/1.0";

/// The top-level elements of a piece of foreign XML, and the text between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fragment {
    /// The elements, in order.
    pub elements: Vec<Element>,
    /// The text outside of the elements, trimmed.
    pub text: String,
}

/// The name of a top-level element: namespace and local name.
pub type ElementName = (Option<String>, String);

impl Fragment {
    /// Parses a piece of XML; `None` if it is not well-formed.
    pub fn parse(text: &str) -> Option<Self> {
        let root = parse(&format!("<x>{text}</x>")).ok()?;
        Some(Self::of(&root))
    }

    /// The content of an element.
    pub fn of(parent: &Element) -> Self {
        Self {
            elements: parent.elements().cloned().collect(),
            text: parent.text().trim().to_owned(),
        }
    }

    /// The canonical texts of the elements, by element name.
    pub fn by_name(&self) -> BTreeMap<ElementName, Vec<String>> {
        let mut by_name: BTreeMap<ElementName, Vec<String>> = BTreeMap::new();
        for element in &self.elements {
            let canonical = canonical(element);
            by_name.entry(key(element)).or_default().push(canonical);
        }
        by_name
    }

    /// Removes the elements for which `keep` returns false.
    pub fn retain(mut self, keep: impl Fn(&Element) -> bool) -> Self {
        self.elements.retain(keep);
        self
    }

    /// Prints the fragment, one top-level element per line.
    pub fn print(&self) -> String {
        let elements = self.elements.iter().map(Element::to_string);
        let text = (!self.text.is_empty()).then(|| self.text.clone());
        text.into_iter().chain(elements).collect::<Vec<_>>().join("\n")
    }
}

/// The name of a top-level element.
pub fn key(element: &Element) -> ElementName {
    (element.name.uri.clone(), element.name.local.clone())
}

/// Whether a management tool adds the element; users do not write it.
pub fn is_tool_note(element: &Element) -> bool {
    element.name.uri.as_deref() == Some(LIBOSINFO)
}

/// Whether two pieces of foreign XML are equivalent; text that is not well-formed is compared literally.
pub fn same_fragment(left: &str, right: &str) -> bool {
    match (Fragment::parse(left), Fragment::parse(right)) {
        (Some(left), Some(right)) => left.text == right.text && left.by_name() == right.by_name(),
        _ => left == right,
    }
}

/// The canonical text of an element; equivalent elements have the same one.
pub fn canonical(element: &Element) -> String {
    let mut text = String::new();
    write(element, &mut text);
    text
}

fn write(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(&qualified(&element.name));
    let mut attributes: Vec<(String, &str)> = element
        .attributes
        .iter()
        .filter(|attribute| !attribute.is_declaration())
        .map(|attribute| (qualified(&attribute.name), attribute.value.as_str()))
        .collect();
    attributes.sort_unstable();
    for (name, value) in attributes {
        // The length makes the text unambiguous where a value contains separators.
        out.push_str(&format!(" {name}={}:{value}", value.len()));
    }
    out.push('>');
    write_content(element, out);
    out.push_str("</>");
}

/// Writes text and elements; text before and after a comment is one text.
fn write_content(element: &Element, out: &mut String) {
    let has_elements = element.elements().next().is_some();
    let is_layout = has_elements && element.has_only_layout();
    let mut text = String::new();
    let flush = |text: &mut String, out: &mut String| {
        if !text.is_empty() {
            out.push_str(&format!("{}:{text}", text.len()));
            text.clear();
        }
    };
    for node in &element.children {
        match node {
            Node::Text(_) if is_layout => {}
            Node::Text(piece) => text.push_str(piece),
            Node::Comment(_) => {}
            Node::Element(child) => {
                flush(&mut text, out);
                write(child, out);
            }
            Node::Instruction(target, value) => {
                flush(&mut text, out);
                out.push_str(&format!("?{target} {value}"));
            }
        }
    }
    flush(&mut text, out);
}

fn qualified(name: &Name) -> String {
    match &name.uri {
        Some(uri) => format!("{{{uri}}}{}", name.local),
        None => name.local.clone(),
    }
}
