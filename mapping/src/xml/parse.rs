//! Text to tree. Errors carry line and column; nothing a document holds may panic.

use super::{Attribute, Element, Name, Node};

/// A document that is not well-formed XML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct Error {
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted from 1.
    pub column: u32,
    /// What is wrong.
    pub message: String,
}

impl From<roxmltree::Error> for Error {
    fn from(error: roxmltree::Error) -> Self {
        let position = error.pos();
        let message = match &error {
            roxmltree::Error::UnknownToken(_) => {
                "something that belongs to no element; a document has one root element".to_owned()
            }
            _ => error.to_string().replacen(&format!(" at {position}"), "", 1),
        };
        Self { line: position.row, column: position.col, message }
    }
}

/// Reads a document; the result is its root element.
pub fn parse(text: &str) -> Result<Element, Error> {
    let document = roxmltree::Document::parse(text)?;
    Ok(element(document.root_element()))
}

fn element(node: roxmltree::Node) -> Element {
    let mut attributes = declarations(node);
    attributes.extend(node.attributes().map(|attribute| Attribute {
        name: qualified(node, attribute.namespace(), attribute.name()),
        value: attribute.value().to_owned(),
    }));
    let tag = node.tag_name();
    Element {
        name: Name {
            prefix: element_prefix(node).to_owned(),
            local: tag.name().to_owned(),
            uri: tag.namespace().filter(|uri| !uri.is_empty()).map(str::to_owned),
        },
        attributes,
        children: node.children().filter_map(content).collect(),
    }
}

fn content(node: roxmltree::Node) -> Option<Node> {
    match node.node_type() {
        roxmltree::NodeType::Element => Some(Node::Element(element(node))),
        roxmltree::NodeType::Text => Some(Node::Text(node.text().unwrap_or_default().to_owned())),
        roxmltree::NodeType::Comment => {
            Some(Node::Comment(node.text().unwrap_or_default().to_owned()))
        }
        roxmltree::NodeType::PI => node.pi().map(|instruction| {
            let value = instruction.value.unwrap_or_default();
            Node::Instruction(instruction.target.to_owned(), value.to_owned())
        }),
        roxmltree::NodeType::Root => None,
    }
}

/// The namespaces an element declares itself.
fn declarations(node: roxmltree::Node) -> Vec<Attribute> {
    let outer = node.parent_element();
    let is_new = |namespace: &&roxmltree::Namespace| {
        let uri = Some(namespace.uri());
        namespace.name() != Some("xml")
            && outer.is_none_or(|parent| parent.lookup_namespace_uri(namespace.name()) != uri)
    };
    node.namespaces()
        .filter(is_new)
        .map(|namespace| declaration(namespace.name(), namespace.uri()))
        .collect()
}

pub(super) fn declaration(prefix: Option<&str>, uri: &str) -> Attribute {
    let name = match prefix {
        Some(prefix) => Name { prefix: "xmlns".to_owned(), local: prefix.to_owned(), uri: None },
        None => Name::plain("xmlns"),
    };
    Attribute { name, value: uri.to_owned() }
}

/// The prefix an element was written with.
fn element_prefix<'a>(node: roxmltree::Node<'a, '_>) -> &'a str {
    let source = &node.document().input_text()[node.range()];
    let name = source.strip_prefix('<').unwrap_or(source);
    let end = name.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(name.len());
    name[..end].split_once(':').map_or("", |(prefix, _)| prefix)
}

fn qualified(node: roxmltree::Node, uri: Option<&str>, local: &str) -> Name {
    let prefix = uri.and_then(|uri| node.lookup_prefix(uri)).unwrap_or_default();
    Name { prefix: prefix.to_owned(), local: local.to_owned(), uri: uri.map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_broken_document_names_line_and_column() {
        let error = parse("<a>\n  <b></c>\n</a>").unwrap_err();
        assert_eq!((error.line, error.column), (2, 6));
        assert!(!error.to_string().contains(" at "), "{error}");
    }

    #[test]
    fn unknown_parts_survive_parsing_and_printing() {
        let text =
            "<a xmlns:q=\"urn:q\" z=\"1&amp;2\"><!--note--><q:b>x &lt; y</q:b>\n<?go on?></a>";
        assert_eq!(parse(text).unwrap().to_string(), text);
    }
}
