//! Converts values to documents and back, by the shape of a root. A value that XML cannot represent is a problem with
//! its path; content that the shape does not describe is preserved by the merge, and only its names are logged.

use mapping::edge::{self, InvalidValue, Unknown};
use mapping::record::{Record, Root};
use mapping::shape::Shape;
use mapping::xml::{self, Element};
use mapping::{Path, Step, Value};

use super::paths;

/// Converts `value` to a document.
///
/// Errors: values that a document cannot represent, and names and paths that must not be sent to libvirt.
pub(super) fn to_xml(root: &Root, value: Value) -> Result<String, Vec<InvalidValue>> {
    Ok(edge::to_xml(root.element, record(root, value)?.as_mut()))
}

/// Converts `value` to a tree.
///
/// Errors: as for [`to_xml`].
pub(super) fn to_element(root: &Root, value: Value) -> Result<Element, Vec<InvalidValue>> {
    let element = edge::to_element(root.element, record(root, value)?.as_mut());
    element.map_err(|error| {
        vec![InvalidValue {
            path: Path::root(),
            message: format!("contains XML that is not well-formed: {error}"),
        }]
    })
}

fn record(root: &Root, value: Value) -> Result<Box<dyn Record>, Vec<InvalidValue>> {
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
    /// The whole document.
    pub(super) element: Element,
    /// The content that the shape of its root describes; null for another root element.
    pub(super) value: Value,
}

/// Parses a document once for both of its forms.
///
/// Errors: text that is not well-formed, or nested too deeply.
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

/// The problems of a configuration that a document cannot represent; unknown parts are not checked.
pub(super) fn problems(root: &Root, config: &Value) -> Vec<InvalidValue> {
    let known = engine::without_unknowns(config.clone());
    let mut problems = match known {
        Value::Null => Vec::new(),
        known => to_xml(root, known).err().unwrap_or_default(),
    };
    for problem in &mut problems {
        restore_positions(&mut problem.path, config);
    }
    problems
}

/// Counts the unknown elements of lists again, which were removed from the value that a path refers to.
fn restore_positions(path: &mut Path, config: &Value) {
    let mut value = config;
    for step in &mut path.0 {
        value = match (step, value) {
            (Step::Attribute(name), value) => value.get(name),
            (Step::Index(position), Value::List(items)) => {
                let mut known = items.iter().enumerate().filter(|(_, item)| !item.is_unknown());
                let Some((at, item)) = known.nth(*position) else { return };
                *position = at;
                item
            }
            _ => return,
        };
    }
}

/// The attributes of `value` that a hand-written shape describes.
pub(super) fn part(shape: &Shape, value: &Value) -> Value {
    let Value::Object(object) = value else { return Value::Null };
    let names = shape.rows.iter().map(|row| row.name);
    Value::Object(names.map(|name| (name, object.get(name).clone())).collect())
}
