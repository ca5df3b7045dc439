//! Changes of one value of a document to a value outside of its type.

use std::ops::Range;

use mapping::class::Class;
use mapping::record::Root;
use mapping::shape::{Flags, Kind, Row, Scalar, Shape};
use mapping::view::Rows;
use roxmltree::{Document, Node};

/// A change of one value.
pub struct Mutation {
    /// The path in the document, without indices.
    pub xml: String,
    /// What kind of value it is.
    pub kind: String,
    /// The new text.
    pub text: String,
    range: Range<usize>,
}

impl Mutation {
    /// The changed document.
    pub fn apply(&self, document: &str) -> String {
        let escaped = self.text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&apos;");
        let Range { start, end } = self.range.clone();
        format!("{}{escaped}{}", &document[..start], &document[end..])
    }
}

/// The kind of a removal.
pub const REMOVAL: &str = "removal";

/// Values that make libvirt allocate all memory of the host or crash it.
const DANGEROUS: [(&str, &str); 1] = [("/domain/vcpu", "-1")];

/// Every change of a document.
pub fn all(root: &Root, text: &str) -> Vec<Mutation> {
    let document = Document::parse(text).unwrap();
    let mut mutations = Vec::new();
    let path = format!("/{}", root.element);
    element(document.root_element(), root.shape, &path, &mut mutations);
    mutations
}

fn element(node: Node, shape: &'static Shape, path: &str, found: &mut Vec<Mutation>) {
    let mut rows = Rows::new(shape);
    for attribute in node.attributes() {
        if let Some((_, row)) = rows.attribute(attribute.name(), attribute.namespace()) {
            let path = format!("{path}/@{}", attribute.name());
            values(row, &path, attribute.range_value(), found);
        }
    }
    if let (Some((_, row)), Some(range)) = (shape.text_row(), text_range(node)) {
        values(row, path, range, found);
    }
    for child in node.children().filter(Node::is_element) {
        let Some((_, row)) = rows.child(child, Some(node)) else { continue };
        let row = within(row, child);
        let path = format!("{path}/{}", child.tag_name().name());
        match (row.shape(), text_range(child)) {
            (Some(inner), _) => element(child, inner, &path, found),
            (None, Some(range)) => values(row, &path, range, found),
            (None, None) => {}
        }
    }
}

/// Removals of attributes.
pub fn removals(root: &Root, text: &str) -> Vec<Mutation> {
    let document = Document::parse(text).unwrap();
    let mut mutations = Vec::new();
    for node in document.descendants().filter(Node::is_element) {
        let ancestors: Vec<_> = node.ancestors().filter(Node::is_element).collect();
        let names = ancestors.iter().rev().map(|node| node.tag_name().name());
        let path = names.fold(String::new(), |path, name| path + "/" + name);
        for attribute in
            node.attributes().filter(|_| path.starts_with(&format!("/{}/", root.element)))
        {
            mutations.push(Mutation {
                xml: format!("{path}/@{}", attribute.name()),
                kind: REMOVAL.to_owned(),
                text: String::new(),
                range: attribute.range(),
            });
        }
    }
    mutations
}

/// The row of an entry of a mix.
fn within(row: &'static Row, child: Node) -> &'static Row {
    let Kind::Mixed(mix) = row.kind else { return row };
    Rows::new(mix).child(child, None).map_or(row, |(_, inner)| inner)
}

fn text_range(node: Node) -> Option<Range<usize>> {
    let mut texts = node.children().filter(Node::is_text);
    let text = texts.next().filter(|_| node.children().count() == 1)?;
    Some(text.range())
}

fn values(row: &Row, xml: &str, range: Range<usize>, found: &mut Vec<Mutation>) {
    let Some(scalar) = row.scalar() else { return };
    for (kind, text) in wrong(scalar) {
        let is_harmful = row.has(Flags::LIMITED) && kind == "range";
        if is_harmful || DANGEROUS.contains(&(xml, text.as_str())) {
            continue;
        }
        found.push(Mutation { xml: xml.to_owned(), kind, text, range: range.clone() });
    }
}

/// Texts outside of a type.
fn wrong(scalar: Scalar) -> Vec<(String, String)> {
    let all = |kind: &str, texts: &[&str]| {
        texts.iter().map(|text| (kind.to_owned(), (*text).to_owned())).collect::<Vec<_>>()
    };
    match scalar {
        Scalar::Text | Scalar::Any => Vec::new(),
        Scalar::Words(_) => all("word", &["wombat"]),
        Scalar::Bool(_) => all("boolean", &["wombat"]),
        Scalar::Decimal => all("number", &["wombat"]),
        Scalar::Integer(limits) => {
            let mut texts = all("number", &["wombat"]);
            let max = limits.max.filter(|max| *max < i128::from(u64::MAX)).map(|max| max + 1);
            let min = limits.min.map(|min| min - 1).filter(|min| *min != 0);
            let outside = max.into_iter().chain(min);
            texts.extend(outside.map(|number| ("range".to_owned(), number.to_string())));
            texts
        }
        Scalar::Class(class) => of_class(class),
        Scalar::Union(parts) => {
            let texts = parts.iter().flat_map(|part| wrong(*part));
            let outside = texts.filter(|(_, text)| !scalar.has(text));
            outside.map(|(_, text)| ("several types".to_owned(), text)).collect()
        }
    }
}

/// Texts that a class does not contain.
fn of_class(class: Class) -> Vec<(String, String)> {
    const TEXTS: [&str; 14] = [
        "",
        "wombat",
        "a/b",
        "a b",
        "-",
        "0xzz",
        "99999",
        "0x12345678901",
        "1.2.3",
        "300.1.1.1",
        "53:54:00:12:34:56",
        "52:54:00:12:34",
        "\u{e9}",
        "12345678901234567890123456789012345678901234567890",
    ];
    let outside = TEXTS.iter().filter(|text| !class.has(text));
    outside.map(|text| (format!("class {}", class.name()), (*text).to_owned())).collect()
}
