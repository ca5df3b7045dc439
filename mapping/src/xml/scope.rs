//! Reads namespace prefixes from the source text. The parser resolves prefixes, but drops their names and
//! declarations that repeat an enclosing one.

use roxmltree::Node;

/// The prefix of an element's name; empty if there is none.
pub(super) fn element_prefix<'a>(node: Node<'a, '_>) -> &'a str {
    prefix(tag_name(source(node)))
}

/// The prefix of an attribute's name; empty if there is none.
pub(super) fn attribute_prefix<'a>(
    node: Node<'a, '_>,
    attribute: &roxmltree::Attribute,
) -> &'a str {
    let text = &node.document().input_text()[attribute.range().start..];
    prefix(&text[..text.find(ends_name).unwrap_or(text.len())])
}

/// The prefixes that a start tag declares, in order; empty for the default namespace.
pub(super) fn declared<'a>(node: Node<'a, '_>) -> Vec<&'a str> {
    let text = source(node);
    let mut rest = &text[1 + tag_name(text).len()..];
    let mut found = Vec::new();
    while let Some((name, behind)) = attribute(rest) {
        let prefix = match name.strip_prefix("xmlns") {
            Some("") => Some(""),
            Some(prefix) => prefix.strip_prefix(':').filter(|prefix| *prefix != "xml"),
            None => None,
        };
        found.extend(prefix);
        rest = behind;
    }
    found
}

/// The namespace of a prefix at an element, if it is declared.
pub(super) fn resolve<'a>(node: Node<'a, '_>, prefix: &str) -> Option<&'a str> {
    let uri = node.lookup_namespace_uri((!prefix.is_empty()).then_some(prefix));
    uri.filter(|uri| !uri.is_empty())
}

/// The source text of an element.
pub(super) fn source<'a>(node: Node<'a, '_>) -> &'a str {
    &node.document().input_text()[node.range()]
}

/// The qualified name after the `<` of an element.
pub(super) fn tag_name(element: &str) -> &str {
    let name = element.strip_prefix('<').unwrap_or(element);
    &name[..name.find(ends_name).unwrap_or(name.len())]
}

/// The name of the first attribute, and the text after its value.
fn attribute(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let end = text.find(ends_name).filter(|end| *end > 0)?;
    let opening = end + text[end..].find(['"', '\''])?;
    let quote = char::from(text.as_bytes()[opening]);
    let behind = &text[opening + 1..];
    Some((&text[..end], &behind[behind.find(quote)? + 1..]))
}

fn prefix(name: &str) -> &str {
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

fn ends_name(character: char) -> bool {
    character.is_whitespace() || ['=', '>', '/'].contains(&character)
}
