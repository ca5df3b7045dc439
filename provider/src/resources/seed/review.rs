//! The plan of a medium: its content is built, so that its checksum is known, and compared with the content of the
//! volume.

use mapping::shape::{Flags, Row, Shape};
use mapping::{Path, Value, any};
use seed::{Place, Warning};

use super::{Common, MediumKind, OnChange};
use crate::controls::Setting;
use crate::diagnostic::Diagnostic;
use crate::libvirt::{Error, ErrorKind};
use crate::resources::{Refusal, Review};

/// The note of the checksum of the content that was stored last.
pub(super) const STORED: &str = "sha256";

/// Plans the checksum of the content.
pub(super) fn review(kind: &'static MediumKind, review: &mut Review) {
    let sha256 = planned_checksum(kind, review);
    let prior = review.prior.get("sha256");
    let is_changed = !review.prior.is_null() && sha256 != *prior;
    let is_reported = review.diagnostics.has_errors() || sha256.is_unknown();
    if is_changed && is_imported(review) && !is_reported {
        let found = imported(kind, review.config);
        review.diagnostics.push(found);
    }
    let replaces = Common::of(review.planned).on_change == Setting::Known(OnChange::Replace);
    if is_changed && replaces {
        review.requires_replace.push(Path::root().attribute("sha256"));
    }
    review.planned.set_at(&["sha256"], sha256);
}

/// Whether nothing was stored in the medium since its import.
fn is_imported(review: &Review) -> bool {
    let is_known = review.prior.get("sha256").as_str().is_some();
    is_known && review.notes.text(STORED).is_none()
}

/// The message for an imported medium whose content changes: its documents cannot be read, so that a generated
/// configuration does not contain them.
fn imported(kind: &MediumKind, config: &Value) -> Diagnostic {
    let noun = kind.noun;
    let is_set = |name: &&str| !any::content(config.get(name)).is_null();
    if kind.documents.iter().any(is_set) {
        let summary = format!("Content of an imported {noun} is replaced");
        let detail = "The configured content differs from that of the volume, which cannot be read as attributes. The \
                      apply stores the configured content.";
        return Diagnostic::warning(summary, detail).at(Path::root().attribute("sha256"));
    }
    let detail = format!(
        "The configuration has no content, so the apply would replace the content of the volume with empty content. An \
         import cannot read the content. Add it to the configuration: set one or more of {}. To remove the content, \
         destroy the volume and create it again.",
        kind.documents.join(", ")
    );
    Diagnostic::error(format!("Content of an imported {noun} is not configured"), detail)
}

/// The checksum after the apply; unknown if it depends on values that are not known.
fn planned_checksum(kind: &'static MediumKind, review: &mut Review) -> Value {
    let inputs = part(kind.inputs, review.config);
    if let Some(error) = refuse_alternatives(kind, &inputs) {
        review.diagnostics.push(error);
        return Value::Unknown;
    }
    if !inputs.is_wholly_known() {
        return Value::Unknown;
    }
    let medium = match (kind.build)(review.config) {
        Ok(medium) => medium,
        Err(error) => {
            let Refusal { error, path } = refusal(kind, &error);
            let diagnostic = Diagnostic::error(summary(kind), error.message);
            review.diagnostics.push(diagnostic.at_optional(path));
            return Value::Unknown;
        }
    };
    for warning in &medium.warnings {
        review.diagnostics.push(self::warning(kind, warning));
    }
    let is_secret = |row: &&Row| row.has(Flags::WRITE_ONLY);
    let mut secrets = kind.inputs.rows.iter().filter(is_secret);
    let has_secrets = secrets.any(|row| !inputs.get(row.name).is_null());
    let is_same = part(kind.inputs, review.planned) == part(kind.inputs, review.prior);
    if !(has_secrets && is_same) {
        return Value::from(medium.sha256);
    }
    // A write-only value may differ in every run; only another version stores it again.
    match (review.notes.text(STORED), review.prior.get("sha256")) {
        (Some(stored), present) if present.as_str() == Some(stored) => present.clone(),
        _ => Value::Unknown,
    }
}

fn summary(kind: &MediumKind) -> String {
    format!("Cannot build the content of the {}", kind.noun)
}

/// Errors: more than one attribute determines the same content, or a required one is omitted.
fn refuse_alternatives(kind: &MediumKind, inputs: &Value) -> Option<Diagnostic> {
    let is_set = |name: &&&str| !any::content(inputs.get(name)).is_null();
    let set: Vec<&'static str> = kind.alternatives.iter().filter(is_set).copied().collect();
    let names = kind.alternatives.join(", ");
    match set.as_slice() {
        [] if kind.is_required => {
            Some(Diagnostic::error(summary(kind), format!("Set one of {names}.")))
        }
        [_, second, ..] => {
            let detail = format!(
                "Only one of {names} can be set, but the configuration has {}. Remove the others.",
                set.join(" and ")
            );
            Some(Diagnostic::error(summary(kind), detail).at(Path::root().attribute(second)))
        }
        _ => None,
    }
}

/// The attributes that a shape describes.
fn part(shape: &Shape, value: &Value) -> Value {
    let names = shape.rows.iter().map(|row| row.name);
    Value::Object(names.map(|name| (name, value.get(name).clone())).collect())
}

/// An error of the builder.
pub(super) fn refusal(kind: &'static MediumKind, error: &seed::Error) -> Refusal {
    let line = line(&error.place);
    let message = format!("{}{line}", error.problem);
    Refusal::at(Error::new(ErrorKind::Invalid, message), path(kind, &error.place))
}

fn warning(kind: &'static MediumKind, warning: &Warning) -> Diagnostic {
    let detail = format!("{}{}", warning.detail, line(&warning.place));
    Diagnostic::warning(warning.summary, detail).at(path(kind, &warning.place))
}

fn line(place: &Place) -> String {
    match (place.line, place.column) {
        (Some(line), Some(column)) => format!(" (line {line}, column {column})"),
        (Some(line), None) => format!(" (line {line})"),
        _ => String::new(),
    }
}

fn path(kind: &'static MediumKind, place: &Place) -> Path {
    let mut path = Path::root().attribute((kind.attribute)(place.attribute));
    if let Some(index) = place.index {
        path = path.index(index);
    }
    match place.field {
        Some(field) => path.attribute(field),
        None => path,
    }
}
