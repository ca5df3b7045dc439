//! Values to documents and back, by the shape of a root. A value that no XML can hold is a problem with
//! its path; what a daemon says and the shape lacks is left to merge, and logged by name only.

use mapping::edge::{self, Problem, Unknown};
use mapping::record::{Record, Root};
use mapping::shape::Shape;
use mapping::xml::{self, Element};
use mapping::{Path, Value};

use super::paths;

/// The document that says what `value` says.
///
/// Errors: what no document can hold, and names and paths that libvirt must not be sent.
pub(super) fn to_xml(root: &Root, value: Value) -> Result<String, Vec<Problem>> {
    Ok(edge::to_xml(root.element, record(root, value)?.as_mut()))
}

/// The document of `value` as a tree.
///
/// Errors: as [`to_xml`].
pub(super) fn to_element(root: &Root, value: Value) -> Result<Element, Vec<Problem>> {
    let element = edge::to_element(root.element, record(root, value)?.as_mut());
    element.map_err(|error| {
        vec![Problem {
            path: Path::root(),
            message: format!("contains XML that is not well-formed: {error}"),
        }]
    })
}

fn record(root: &Root, value: Value) -> Result<Box<dyn Record>, Vec<Problem>> {
    let problems = paths::problems(root.shape, &value);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut record = (root.record)();
    edge::from_value(value, record.as_mut())?;
    Ok(record)
}

/// A document of libvirt.
pub(super) struct Parsed {
    /// All of it.
    pub(super) element: Element,
    /// What the shape of its root describes; null for another root element.
    pub(super) value: Value,
}

/// Parses a document once for both of its forms.
///
/// Errors: text that is not well-formed, or nested too deep.
pub(super) fn parse(root: &Root, text: &str) -> Result<Parsed, xml::Error> {
    let tree = roxmltree::Document::parse(text)?;
    let element = xml::of_tree(&tree)?;
    Ok(Parsed { element, value: value(root, &tree).unwrap_or_default() })
}

/// The value of a document.
///
/// Errors: text that is not well-formed, or that has another root element.
pub(super) fn from_xml(root: &Root, text: &str) -> Result<Value, String> {
    value(root, &roxmltree::Document::parse(text).map_err(|error| error.to_string())?)
}

fn value(root: &Root, tree: &roxmltree::Document) -> Result<Value, String> {
    let element = tree.root_element();
    if element.tag_name().name() != root.element {
        return Err(format!(
            "the root element is <{}>, not <{}>",
            element.tag_name().name(),
            root.element
        ));
    }
    let mut record = (root.record)();
    let mut unknown: Vec<Unknown> = Vec::new();
    edge::from_xml(element, record.as_mut(), &mut unknown);
    for Unknown { path, .. } in unknown {
        tracing::debug!(%path, "libvirt returned content that the provider's schema does not contain");
    }
    Ok(edge::to_value(record.as_mut()))
}

/// What of a configuration no document can hold; unknown parts are not judged.
pub(super) fn problems(root: &Root, config: &Value) -> Vec<Problem> {
    let known = engine::without_unknowns(config.clone());
    match known {
        Value::Null => Vec::new(),
        known => to_xml(root, known).err().unwrap_or_default(),
    }
}

/// The attributes of `value` that a hand-written shape describes.
pub(super) fn part(shape: &Shape, value: &Value) -> Value {
    let Value::Object(object) = value else { return Value::Null };
    let names = shape.rows.iter().map(|row| row.name);
    Value::Object(names.map(|name| (name, object.get(name).clone())).collect())
}
