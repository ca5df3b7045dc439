//! Parses XML. Errors have line and column; no input causes a panic.

use super::{Attribute, Element, Name, Node, scope};

/// A document that is not well-formed XML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {message}")]
pub struct Error {
    /// The line, counted from 1.
    pub line: u32,
    /// The column, counted from 1.
    pub column: u32,
    /// The description of the error.
    pub message: String,
}

impl From<roxmltree::Error> for Error {
    fn from(error: roxmltree::Error) -> Self {
        let position = error.pos();
        let message = match &error {
            roxmltree::Error::UnknownToken(_) => "content outside of the root element".to_owned(),
            _ => error.to_string().replacen(&format!(" at {position}"), "", 1),
        };
        Self { line: position.row, column: position.col, message }
    }
}

/// The nesting limit of libvirt's parser.
const MAX_DEPTH: usize = 256;

/// Parses a document and returns its root element.
///
/// Errors: text that is not well-formed; elements nested deeper than libvirt accepts.
pub fn parse(text: &str) -> Result<Element, Error> {
    of_tree(&roxmltree::Document::parse(text)?)
}

/// The root element of a document that is parsed already.
///
/// Errors: elements nested deeper than libvirt accepts.
pub fn of_tree(document: &roxmltree::Document) -> Result<Element, Error> {
    refuse_depth(document)?;
    Ok(element(document.root_element()))
}

/// Errors: elements nested deeper than libvirt accepts.
pub(crate) fn refuse_depth(document: &roxmltree::Document) -> Result<(), Error> {
    // The ancestors of an element are itself, the elements around it, and the document.
    let is_too_deep =
        |node: &roxmltree::Node| node.is_element() && node.ancestors().nth(MAX_DEPTH + 1).is_some();
    let Some(node) = document.descendants().find(is_too_deep) else { return Ok(()) };
    let position = document.text_pos_at(node.range().start);
    let message =
        format!("elements are nested more than {MAX_DEPTH} levels deep, which libvirt refuses");
    Err(Error { line: position.row, column: position.col, message })
}

fn element(node: roxmltree::Node) -> Element {
    let mut attributes = declarations(node);
    attributes.extend(node.attributes().map(|attribute| Attribute {
        name: Name {
            prefix: scope::attribute_prefix(node, &attribute).to_owned(),
            local: attribute.name().to_owned(),
            uri: attribute.namespace().map(str::to_owned),
        },
        value: attribute.value().to_owned(),
    }));
    let tag = node.tag_name();
    Element {
        name: Name {
            prefix: scope::element_prefix(node).to_owned(),
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

/// The namespace declarations of an element, including those that repeat an enclosing one: the element may be moved
/// to another parent.
fn declarations(node: roxmltree::Node) -> Vec<Attribute> {
    let declaration = |prefix: &str| {
        Attribute::declaration(prefix, scope::resolve(node, prefix).unwrap_or_default())
    };
    scope::declared(node).into_iter().map(declaration).collect()
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
    fn only_elements_count_as_nested() {
        let nested = |depth: usize| {
            parse(&format!("{}<!-- x -->y{}", "<a>".repeat(depth), "</a>".repeat(depth)))
        };
        assert!(nested(super::MAX_DEPTH).is_ok());
        assert!(nested(super::MAX_DEPTH + 1).is_err());
    }

    #[test]
    fn unknown_parts_survive_parsing_and_printing() {
        let text =
            "<a xmlns:q=\"urn:q\" z=\"1&amp;2\"><!--note--><q:b>x &lt; y</q:b>\n<?go on?></a>";
        assert_eq!(parse(text).unwrap().to_string(), text);
    }
}
