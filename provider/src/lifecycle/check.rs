//! Checks of the attributes that are not part of a document, before any operation: words and durations.

use std::collections::BTreeSet;

use engine::canon::foreign::Fragment;
use mapping::class::Class;
use mapping::schema::{Presence, Schema};
use mapping::shape::{Canon, Flags, Kind, Row, Scalar, Shape};
use mapping::{Path, Value};

use super::document;
use crate::checks;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::resources::Resource;
use crate::wording::invalid_values;

/// The mistakes of a document, and the values that it cannot represent. Unknown values are not checked.
pub(super) fn check_document(resource: &dyn Resource, config: &Value) -> Diagnostics {
    let root = resource.root();
    let mut complete = config.clone();
    resource.complete(&mut complete);
    let found = checks::document(root, &complete);
    let refused = invalid_values(&document::problems(root, config));
    let has_error = |diagnostics: &Diagnostics, path: &Option<Path>| {
        let mut errors = diagnostics.iter().filter(|it| it.severity == Severity::Error);
        errors.any(|error| error.path == *path)
    };
    // Of two messages about a value, the check explains more, but only an error is refused.
    let is_kept =
        |it: &&Diagnostic| it.severity == Severity::Error || !has_error(&refused, &it.path);
    let others = refused.iter().filter(|it| !has_error(&found, &it.path));
    found.iter().filter(is_kept).chain(others).cloned().collect()
}

/// The groups of attributes that describe how operations are performed.
const OPERATIONS: &[&str] = &["create", "update", "destroy", "timeouts"];

/// Checks the values of a hand-written shape.
pub(super) fn check(shape: &Shape, value: &Value, path: &Path, diagnostics: &mut Diagnostics) {
    for row in shape.rows {
        let path = path.attribute(row.name);
        match (row.kind, value.get(row.name)) {
            (Kind::Child(inner), value @ Value::Object(_)) => {
                check(inner, value, &path, diagnostics);
            }
            (Kind::Attribute(_), Value::String(text)) => {
                if let Some((problem, detail)) = refuse(row, text) {
                    let summary = format!("{path}: {text:?} is not {problem}");
                    diagnostics.push(Diagnostic::error(summary, detail).at(path));
                }
            }
            _ => {}
        }
    }
}

/// Warns about a group of attributes of operations that sets none of them: Terraform drops misspelt keys. A group whose
/// misspelt keys are reported already is skipped.
pub(super) fn warn_empty(
    shape: &Shape,
    config: &Value,
    is_reported: impl Fn(&str) -> bool,
    diagnostics: &mut Diagnostics,
) {
    for row in shape.rows.iter().filter(|row| OPERATIONS.contains(&row.name)) {
        let is_empty =
            matches!(config.get(row.name), Value::Object(attributes) if attributes.is_empty());
        if let (true, Some(inner)) = (is_empty && !is_reported(row.name), row.shape()) {
            let path = Path::root().attribute(row.name);
            let names: Vec<&str> = inner.rows.iter().map(|row| row.name).collect();
            let summary = format!("{path}: the object sets no attribute");
            let detail = format!(
                "Terraform ignores unknown keys of nested attributes. Known keys: {}. Correct the keys, or omit {path}.",
                names.join(", ")
            );
            diagnostics.push(Diagnostic::warning(summary, detail).at(path));
        }
    }
}

/// Rejects configured values of attributes that only libvirt sets.
pub(super) fn refuse_computed(schema: &Schema, config: &Value, diagnostics: &mut Diagnostics) {
    for attribute in schema.attributes.iter().filter(|it| it.presence == Presence::Computed) {
        if !config.get(attribute.name).is_null() {
            let summary = format!("{} cannot be set", attribute.name);
            let detail = "The attribute is read-only. Remove it.";
            let path = Path::root().attribute(attribute.name);
            diagnostics.push(Diagnostic::error(summary, detail).at(path));
        }
    }
}

/// Rejects foreign XML without a namespace, which libvirt drops, and warns about a namespace with several elements:
/// libvirt keeps only one of them.
pub(super) fn check_foreign(shape: &Shape, config: &Value, diagnostics: &mut Diagnostics) {
    for row in shape.rows.iter().filter(|row| row.canon == Canon::Xml) {
        let Some(fragment) = config.get(row.name).as_str().and_then(Fragment::parse) else {
            continue;
        };
        let path = Path::root().attribute(row.name);
        if let Some(problem) = without_namespace(&fragment) {
            let detail = "libvirt keeps only elements that have a namespace. Write, for example, <my:note \
                 xmlns:my=\"http://example.org/my\">..</my:note>.";
            let summary = format!("{path}: {problem}");
            diagnostics.push(Diagnostic::error(summary, detail).at(path));
        } else if let Some(uri) = repeated_namespace(&fragment) {
            let summary = format!("{path}: more than one element has the namespace {uri:?}");
            let detail = "libvirt keeps one element of each namespace and drops the others, and then the apply fails. \
                 Merge these elements into one.";
            diagnostics.push(Diagnostic::warning(summary, detail).at(path));
        }
    }
}

/// The part of a fragment that does not belong to a namespace.
fn without_namespace(fragment: &Fragment) -> Option<String> {
    if !fragment.text.is_empty() {
        return Some(format!("the text {:?} is not in an element", fragment.text));
    }
    let element = fragment.elements.iter().find(|element| element.name.uri.is_none())?;
    Some(format!("<{}> has no namespace", element.name.local))
}

fn repeated_namespace(fragment: &Fragment) -> Option<&str> {
    let mut namespaces = BTreeSet::new();
    let mut uris = fragment.elements.iter().filter_map(|element| element.name.uri.as_deref());
    uris.find(|uri| !namespaces.insert(*uri))
}

/// Rejects write-only values if the client would store them: older clients do not support write-only attributes. An
/// unknown value is not rejected, because it may become null; it is checked again when it is known.
pub(super) fn refuse_secrets(
    shape: &Shape,
    value: &Value,
    path: &Path,
    diagnostics: &mut Diagnostics,
) {
    for row in shape.rows.iter().filter(|row| row.is_in_hcl()) {
        let at = path.attribute(row.name);
        match (row.shape(), value.get(row.name)) {
            (_, Value::Null | Value::Unknown) => {}
            (None, _) if row.has(Flags::WRITE_ONLY) => {
                let summary = format!(
                    "{at}: this version of Terraform stores write-only values in the state"
                );
                let detail = "Write-only attributes require Terraform or OpenTofu 1.11 or later. Upgrade, or omit the \
                     attribute.";
                diagnostics.push(Diagnostic::error(summary, detail).at(at));
            }
            (Some(inner), Value::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    refuse_secrets(inner, item, &at.index(index), diagnostics);
                }
            }
            (Some(inner), item) => refuse_secrets(inner, item, &at, diagnostics),
            (None, _) => {}
        }
    }
}

/// The type that a text does not match, and the allowed values.
fn refuse(row: &Row, text: &str) -> Option<(&'static str, String)> {
    match row.scalar()? {
        Scalar::Words(words) if words.iter().all(|word| word.text != text) => {
            let allowed: Vec<&str> = words.iter().map(|word| word.text).collect();
            Some(("an allowed value", format!("Allowed values: {}.", allowed.join(", "))))
        }
        Scalar::Class(class @ Class::Duration) if !class.has(text) => Some((
            "a duration",
            "Write a number and a unit, such as \"90s\", \"5m\" or \"1h30m\".".to_owned(),
        )),
        _ => None,
    }
}
