//! Paths through the tree of structs, as row paths.

use super::super::{Field, Kind, Node, RowPath, Scalar};
use crate::policy::Flag;

/// The row path of a dotted path of Terraform names (`target.dev`); the attributes of a flat child are siblings.
pub(super) fn dotted(node: &Node, path: &str) -> Option<RowPath> {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let mut row_path = attribute(node, name)?;
    let Some(rest) = rest else { return Some(row_path) };
    let inner = field_at(node, &row_path)?.kind.node()?;
    row_path.extend(dotted(inner, rest)?);
    Some(row_path)
}

/// The row path of a Terraform name in an object.
fn attribute(node: &Node, name: &str) -> Option<RowPath> {
    let is_in_hcl = |field: &Field| !field.settings.has(Flag::Omit);
    for (field, index) in node.fields.iter().zip(0..).filter(|(field, _)| is_in_hcl(field)) {
        match &field.kind {
            Kind::Link => {}
            Kind::Flat(_, names) => {
                let inner = names.iter().zip(0..).find(|(flat, _)| *flat == name);
                if let Some((_, inner)) = inner {
                    return Some(vec![index, inner]);
                }
            }
            _ if field.name == name => return Some(vec![index]),
            _ => {}
        }
    }
    None
}

/// All row paths of a path of XML names (`devices/disk/boot/@order`): `*` is any child, `text()` is the text of an
/// element, and all fields of a split name match.
pub(super) fn xml(node: &Node, path: &str) -> Vec<RowPath> {
    let (name, rest) = match path.split_once('/') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let mut found = Vec::new();
    for (field, index) in node.fields.iter().zip(0..) {
        let inner = match &field.kind {
            // The path of an entry does not contain the mix.
            Kind::Mixed(mix) => xml(mix, path),
            _ if !is_named(field, name) => Vec::new(),
            kind => match (rest, kind.node()) {
                (None, _) => vec![RowPath::new()],
                (Some(rest), Some(inner)) => xml(inner, rest),
                (Some(_), None) => Vec::new(),
            },
        };
        found.extend(inner.into_iter().map(|row_path| [vec![index], row_path].concat()));
    }
    found
}

/// Whether a field has this name in facts: `@name`, `text()`, `prefix:name`, or `*` for any child.
pub(super) fn is_named(field: &Field, name: &str) -> bool {
    let has_name = |name: &str| match (name.split_once(':'), &field.prefix) {
        (Some((prefix, local)), Some(own)) => prefix == own && field.xml == local,
        (Some(_), None) => false,
        (None, _) => field.xml == name,
    };
    match (name.strip_prefix('@'), &field.kind) {
        (_, Kind::Link) => false,
        (_, Kind::Text(_)) => name == "text()",
        (Some(name), Kind::Attribute(_)) => !name.is_empty() && has_name(name),
        (Some(_), _) | (None, Kind::Attribute(_)) => false,
        (None, _) => name == "*" || has_name(name),
    }
}

/// The row path of a selector. For a child with text and attributes, it ends at the text.
pub(super) fn text(node: &Node, path: &str) -> Option<RowPath> {
    let row_paths = xml(node, path);
    let is_plain =
        |row_path: &&RowPath| (1..=row_path.len()).all(|end| !is_split_off(node, &row_path[..end]));
    let mut row_path = row_paths.iter().find(is_plain).or(row_paths.first())?.clone();
    let inner = field_at(node, &row_path).and_then(|field| field.kind.node());
    if let Some(inner) = inner {
        let is_text = |field: &Field| matches!(field.kind, Kind::Text(_));
        row_path.push(inner.fields.iter().zip(0..).find(|(field, _)| is_text(field))?.1);
    }
    Some(row_path)
}

fn is_split_off(node: &Node, row_path: &[u16]) -> bool {
    field_at(node, row_path).is_some_and(|field| field.is_split_off)
}

/// The field at the end of a row path.
pub(super) fn field_at<'n>(node: &'n Node, row_path: &[u16]) -> Option<&'n Field> {
    let (first, rest) = row_path.split_first()?;
    let field = node.fields.get(usize::from(*first))?;
    if rest.is_empty() { Some(field) } else { field_at(field.kind.node()?, rest) }
}

/// Whether a text is a valid value of a field.
pub(super) fn fits(field: &Field, text: &str) -> bool {
    match (&field.kind, field.kind.scalar()) {
        (Kind::Flag, _) => text == "true",
        (_, Some(scalar)) => is_value(scalar, text),
        (_, None) => false,
    }
}

fn is_value(scalar: &Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Text | Scalar::Class(_) => true,
        Scalar::Words(words) => words.iter().any(|(word, _)| word == text),
        Scalar::Bool(yes, no) => {
            [Some("true"), Some("false"), yes.as_deref(), no.as_deref()].contains(&Some(text))
        }
        Scalar::Integer(min, max) => text.parse().is_ok_and(|number: i128| {
            min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max)
        }),
        Scalar::Decimal => text.parse::<f64>().is_ok(),
        Scalar::Union(scalars) => scalars.iter().any(|scalar| is_value(scalar, text)),
    }
}
