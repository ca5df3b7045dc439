//! Foreign XML, element by top-level element: layout, comments, prefixes and attribute order do not
//! count, and neither does the order of elements of different names.

use std::collections::BTreeMap;

use mapping::xml::{Element, Name, Node, parse};

/// Details of an operating system that management tools keep in a guest's metadata; never the user's.
const LIBOSINFO: &str = "http://libosinfo.org/xmlns/libvirt/domain/1.0";

/// The top-level elements of a piece of foreign XML, and the text between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fragment {
    /// The elements, in order.
    pub elements: Vec<Element>,
    /// The text outside of them, without layout.
    pub text: String,
}

/// The name of a top-level element: namespace and local name.
pub type Key = (Option<String>, String);

impl Fragment {
    /// Reads a piece of XML; `None` when it is not well-formed.
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

    /// The canonical texts of the elements of each name.
    pub fn by_name(&self) -> BTreeMap<Key, Vec<String>> {
        let mut by_name: BTreeMap<Key, Vec<String>> = BTreeMap::new();
        for element in &self.elements {
            let canonical = canonical(element);
            by_name.entry(key(element)).or_default().push(canonical);
        }
        by_name
    }

    /// The fragment without the elements that `keep` refuses.
    pub fn retain(mut self, keep: impl Fn(&Element) -> bool) -> Self {
        self.elements.retain(keep);
        self
    }

    /// The fragment as text, one top-level element a line.
    pub fn print(&self) -> String {
        let elements = self.elements.iter().map(Element::to_string);
        let text = (!self.text.is_empty()).then(|| self.text.clone());
        text.into_iter().chain(elements).collect::<Vec<_>>().join("\n")
    }
}

/// The name of a top-level element.
pub fn key(element: &Element) -> Key {
    (element.name.uri.clone(), element.name.local.clone())
}

/// Whether an element is a management tool's note, which nobody writes by hand.
pub fn is_tool_note(element: &Element) -> bool {
    element.name.uri.as_deref() == Some(LIBOSINFO)
}

/// Whether two pieces of foreign XML mean the same; ill-formed ones are compared to the letter.
pub fn same_fragment(left: &str, right: &str) -> bool {
    match (Fragment::parse(left), Fragment::parse(right)) {
        (Some(left), Some(right)) => left.text == right.text && left.by_name() == right.by_name(),
        _ => left == right,
    }
}

/// One text for all spellings of an element.
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
        // Lengths keep values apart that hold the separators.
        out.push_str(&format!(" {name}={}:{value}", value.len()));
    }
    out.push('>');
    write_content(element, out);
    out.push_str("</>");
}

/// Writes text and elements; a comment does not part the text around it.
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
