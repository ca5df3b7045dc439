//! Canonical documents: two documents are equivalent if their canonical forms are equal. Reads the XML and the
//! shapes, but does not use the code under test.
//!
//! Not compared: order of XML attributes, comments, prefixes, layout, order between different
//! siblings (except in nwfilter, `metadata` and `cookie`), `+` and leading zeros of decimals. Content that
//! policy omits from HCL is removed on request. Everything else must be identical.

use std::collections::BTreeMap;

use mapping::record::Root;
use mapping::shape::{Flags, Kind, Row, Scalar, Shape};
use roxmltree::Node;

/// The elements in which the order of different siblings is compared, and the kinds of documents.
const ORDERED_ELEMENTS: [&str; 2] = ["metadata", "cookie"];
const ORDERED_ROOTS: [&str; 1] = ["nwfilter"];

/// Whether parts that policy omits from HCL are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Omitted {
    Counts,
    IsDropped,
}

/// An element in canonical form.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Canonical {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    children: Vec<Canonical>,
}

/// How an element is read.
#[derive(Clone, Copy)]
struct Reading {
    omitted: Omitted,
    is_ordered: bool,
    shape: Option<&'static Shape>,
    text: Option<Scalar>,
}

/// The canonical form of a document.
pub(crate) fn canonical(
    document: &roxmltree::Document,
    root: &Root,
    omitted: Omitted,
) -> Canonical {
    let is_ordered = ORDERED_ROOTS.contains(&root.name);
    let text = text_type(root.shape);
    element(document.root_element(), Reading { omitted, is_ordered, shape: Some(root.shape), text })
}

fn element(node: Node, reading: Reading) -> Canonical {
    let local = node.tag_name().name();
    let is_ordered = reading.is_ordered || ORDERED_ELEMENTS.contains(&local);
    let mut children: Vec<Canonical> = node
        .children()
        .filter(Node::is_element)
        .filter_map(|inner| child(inner, Reading { is_ordered, ..reading }))
        .collect();
    if !is_ordered {
        children.sort_by(|left, right| left.name.cmp(&right.name));
    }
    Canonical {
        name: qualified(node.tag_name().namespace(), local),
        attributes: attributes(node, reading),
        text: text(node, reading),
        children,
    }
}

fn child(node: Node, outer: Reading) -> Option<Canonical> {
    let row = outer.shape.and_then(|shape| child_row(node, shape));
    if row.is_some_and(|row| is_dropped(row, outer.omitted)) {
        return None;
    }
    let shape = row.and_then(|row| match row.kind {
        // The next link of a chain is like this one.
        Kind::Link => outer.shape,
        _ => row.shape(),
    });
    let leaf = row.and_then(Row::scalar);
    let text = leaf.or_else(|| shape.and_then(text_type));
    Some(element(node, Reading { shape, text, ..outer }))
}

/// The row that describes a child. All rows of a split child describe it equally.
fn child_row(node: Node, shape: &'static Shape) -> Option<&'static Row> {
    shape.rows.iter().find_map(|row| match row.kind {
        Kind::Mixed(mix) => child_row(node, mix),
        Kind::Attribute(_) | Kind::Text(_) => None,
        _ => (row.xml == node.tag_name().name() && is_in(row, node.tag_name().namespace()))
            .then_some(row),
    })
}

fn is_in(row: &Row, namespace: Option<&str>) -> bool {
    row.namespace.map(|own| own.uri) == namespace.filter(|uri| !uri.is_empty())
}

fn is_dropped(row: &Row, omitted: Omitted) -> bool {
    omitted == Omitted::IsDropped && row.has(Flags::OMIT)
}

fn text_type(shape: &'static Shape) -> Option<Scalar> {
    shape.text_row().and_then(|(_, row)| row.scalar())
}

fn attributes(node: Node, reading: Reading) -> BTreeMap<String, String> {
    let attribute = |attribute: roxmltree::Attribute| {
        let row = reading.shape.and_then(|shape| {
            shape.rows.iter().find(|row| {
                row.is_attribute()
                    && row.xml == attribute.name()
                    && is_in(row, attribute.namespace())
            })
        });
        if row.is_some_and(|row| is_dropped(row, reading.omitted)) {
            return None;
        }
        let value = scalar(attribute.value(), row.and_then(Row::scalar));
        Some((qualified(attribute.namespace(), attribute.name()), value))
    };
    node.attributes().filter_map(attribute).collect()
}

fn qualified(namespace: Option<&str>, name: &str) -> String {
    match namespace.filter(|uri| !uri.is_empty()) {
        Some(uri) => format!("{{{uri}}}{name}"),
        None => name.to_owned(),
    }
}

/// An element's own text. Between children, and where the grammar has no text, white space is layout.
fn text(node: Node, reading: Reading) -> String {
    let pieces = node.children().filter(Node::is_text);
    let text: String = pieces.filter_map(|piece| piece.text()).collect();
    let has_children = node.children().any(|child| child.is_element());
    let has_text = reading.text.is_some() || reading.shape.is_none();
    if has_children {
        text.trim().to_owned()
    } else if text.trim().is_empty() && !has_text {
        String::new()
    } else {
        scalar(&text, reading.text)
    }
}

/// The canonical form of a text of a type.
fn scalar(text: &str, r#type: Option<Scalar>) -> String {
    match r#type {
        Some(Scalar::Integer(_) | Scalar::Decimal) => {
            decimal(text.trim()).unwrap_or_else(|| text.to_owned())
        }
        Some(Scalar::Bool(_)) => text.trim().to_owned(),
        _ => text.to_owned(),
    }
}

/// A decimal without `+`, leading zeros and trailing zeros after the point.
fn decimal(text: &str) -> Option<String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        stripped => stripped,
    };
    let fraction = fraction.trim_end_matches('0');
    let sign = if whole == "0" && fraction.is_empty() { "" } else { sign };
    let point = if fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{whole}{point}{fraction}"))
}

/// The first difference of two documents; none if they are equal.
pub(crate) fn difference(before: &Canonical, after: &Canonical) -> Option<String> {
    differ(before, after, &format!("/{}", before.name))
}

fn differ(before: &Canonical, after: &Canonical, path: &str) -> Option<String> {
    if before.name != after.name {
        return Some(format!("{path}: became <{}>", after.name));
    }
    let names = before.attributes.keys().chain(after.attributes.keys());
    for name in names {
        let (old, new) = (before.attributes.get(name), after.attributes.get(name));
        if old != new {
            return Some(format!("{path}/@{name}: {old:?} became {new:?}"));
        }
    }
    if before.text != after.text {
        return Some(format!("{path}: text {:?} became {:?}", before.text, after.text));
    }
    for (index, (old, new)) in before.children.iter().zip(&after.children).enumerate() {
        let place = before.children[..index].iter().filter(|child| child.name == old.name).count();
        if let Some(found) = differ(old, new, &format!("{path}/{}[{}]", old.name, place + 1)) {
            return Some(found);
        }
    }
    let missing = before.children.get(after.children.len());
    let added = after.children.get(before.children.len());
    missing
        .map(|child| format!("{path}/{}: is gone", child.name))
        .or_else(|| added.map(|child| format!("{path}/{}: appeared", child.name)))
}

#[cfg(test)]
mod tests {
    use super::{Omitted, canonical, decimal, difference};

    fn compare(before: &str, after: &str) -> Option<String> {
        let root = generated::ROOTS.iter().find(|root| root.name == "storagevol").unwrap();
        let read = |text: &str| {
            let document = roxmltree::Document::parse(text).unwrap();
            canonical(&document, root, Omitted::Counts)
        };
        difference(&read(before), &read(after))
    }

    #[test]
    fn layout_and_order_are_ignored() {
        let before =
            "<volume type='file'>\n<name>a</name><capacity unit='B'>+010</capacity></volume>";
        let after = "<volume type=\"file\"><!-- --><capacity unit=\"B\"> 10</capacity><name>a</name>\n</volume>";
        assert_eq!(compare(before, after), None);
    }

    #[test]
    fn other_differences_are_found() {
        let mode = |mode: &str| {
            format!(
                "<volume><target><permissions><mode>{mode}</mode></permissions></target></volume>"
            )
        };
        assert!(compare(&mode("0644"), &mode("644")).is_some());
        assert!(
            compare("<volume><name>a</name></volume>", "<volume><name>a </name></volume>")
                .is_some()
        );
        assert!(compare("<volume><name>a</name></volume>", "<volume/>").is_some());
        assert!(compare("<volume type='file'/>", "<volume/>").is_some());
    }

    #[test]
    fn decimals_compare_by_value() {
        let same = |left: &str, right: &str| decimal(left) == decimal(right);
        assert!(same("+007", "7") && same("-0", "0") && same("1.50", "01.5"));
        assert!(!same("1", "10") && !same("-1", "1"));
        assert_eq!(decimal("0x10"), None);
    }
}
