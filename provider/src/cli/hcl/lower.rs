//! Converts values to HCL lines, in the order of the shape and without nulls. The shape determines which strings are
//! foreign XML, and the order of keys.

use std::collections::BTreeMap;

use mapping::shape::{Kind, Row, Shape};
use mapping::value::Object;
use mapping::{Path, Value};

use super::document::{Body, Expression, Line};
use super::quote;

/// Comments of objects, by the path of the object.
pub type Comments = BTreeMap<Path, Vec<String>>;

/// What is written in addition to the values, or instead of them.
#[derive(Debug, Default)]
pub struct Extras {
    /// The comments, which precede the attributes of the objects that they belong to.
    pub comments: Comments,
    /// The expressions that replace values, by the path of the value.
    pub references: BTreeMap<Path, String>,
}

/// Writes the attributes of an object.
pub fn body(object: &Object, shape: &'static Shape, extras: &Extras) -> Body {
    object_lines(object, shape, &Path::root(), extras)
}

fn object_lines(object: &Object, shape: &Shape, path: &Path, extras: &Extras) -> Body {
    let notes = extras.comments.get(path).into_iter().flatten();
    let mut lines: Body = notes.cloned().map(Line::Comment).collect();
    for (name, row) in keys(shape) {
        let value = object.get(name);
        if let Some(expression) = expression(value, row, &path.attribute(name), extras) {
            lines.push(Line::Attribute(quote::key(name), expression));
        }
    }
    lines
}

/// The keys of a shape's object, each with the row that describes it.
pub(super) fn keys(shape: &Shape) -> impl Iterator<Item = (&'static str, &'static Row)> {
    let rows = shape.rows.iter().filter(|row| row.is_in_hcl());
    rows.flat_map(|row| match row.kind {
        Kind::Flat(child, names) => {
            let inner = names.iter().copied().zip(child.rows);
            let mut inner: Vec<_> = inner.filter(|(_, row)| row.is_in_hcl()).collect();
            // The value comes before its unit.
            inner.sort_by_key(|(_, row)| row.is_attribute());
            inner
        }
        _ => vec![(row.name, row)],
    })
}

fn expression(value: &Value, row: &Row, path: &Path, extras: &Extras) -> Option<Expression> {
    if let Some(reference) = extras.references.get(path) {
        return Some(Expression::Literal(reference.clone()));
    }
    let expression = match value {
        // A value that was created from a document contains no unknowns.
        Value::Null | Value::Unknown => return None,
        Value::Bool(truth) => Expression::Literal(truth.to_string()),
        Value::Number(number) => Expression::Literal(number.to_string()),
        Value::String(text) => string(text, row.kind),
        Value::List(items) => list(items, row, path, extras),
        Value::Map(map) => Expression::Object(map_lines(map, row.shape())),
        Value::Object(object) => match row.shape() {
            Some(shape) => Expression::Object(object_lines(object, shape, path, extras)),
            None => return None,
        },
    };
    Some(expression)
}

fn string(text: &str, kind: Kind) -> Expression {
    match kind {
        // White space around foreign XML is not significant, so the final line break of a heredoc changes nothing.
        Kind::RawContent | Kind::RawElement if text.contains('\n') => {
            quote::text(&format!("{}\n", flush(text.trim_end())))
        }
        _ => quote::text(text),
    }
}

/// Removes the indentation of foreign XML if it is not significant.
fn flush(text: &str) -> String {
    let rest = || text.lines().skip(1).filter(|line| !line.trim().is_empty());
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let least = rest().map(indent).min().unwrap_or_default();
    if least == 0 || !has_only_layout_breaks(text) {
        return text.to_owned();
    }
    let first = text.lines().take(1).map(str::to_owned);
    let others = rest().map(|line| line[least..].to_owned());
    first.chain(others).collect::<Vec<_>>().join("\n")
}

/// Whether every line break of foreign XML is between elements.
fn has_only_layout_breaks(text: &str) -> bool {
    let wrapped = format!("<x>{text}</x>");
    let Ok(document) = roxmltree::Document::parse(&wrapped) else {
        return false;
    };
    let is_break = |text: Option<&str>| text.is_some_and(|text| text.contains('\n'));
    let breaks = document.descendants().all(|node| match node.node_type() {
        roxmltree::NodeType::Text => {
            !is_break(node.text()) || node.text().is_some_and(|text| text.trim().is_empty())
        }
        roxmltree::NodeType::Element => !node.attributes().any(|a| is_break(Some(a.value()))),
        roxmltree::NodeType::Root => true,
        roxmltree::NodeType::Comment | roxmltree::NodeType::PI => !is_break(node.text()),
    });
    breaks && !text.contains("<![CDATA[")
}

fn list(items: &[Value], row: &Row, path: &Path, extras: &Extras) -> Expression {
    let item = |(index, item): (usize, &Value)| match item {
        // A comma cannot follow the end delimiter of a heredoc on the same line.
        Value::String(text) => Some(Expression::Literal(quote::quoted(text))),
        _ => expression(item, row, &path.index(index), extras),
    };
    Expression::List(items.iter().enumerate().filter_map(item).collect())
}

/// Writes a map with its keys in the order of their rows.
fn map_lines(map: &BTreeMap<String, Value>, shape: Option<&Shape>) -> Body {
    let position = |key: &str| {
        let rows = shape.map_or(&[][..], |shape| shape.rows);
        let comes_from = |row: &Row| {
            let rest = key.strip_prefix(row.name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
        };
        rows.iter().position(comes_from).unwrap_or(rows.len())
    };
    let mut entries: Vec<_> = map.iter().collect();
    entries.sort_by_key(|(key, _)| position(key));
    let line = |(key, value): (&String, &Value)| {
        let text = match value {
            Value::String(text) => quote::quoted(text),
            Value::Bool(truth) => truth.to_string(),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        Some(Line::Attribute(quote::key(key), Expression::Literal(text)))
    };
    entries.into_iter().filter_map(line).collect()
}
