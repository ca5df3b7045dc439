//! Converts a value into a record. Rejects unknown values and texts that XML does not allow; reports all problems.

use std::fmt;

use super::map::from_map;
use super::refuse::refuse_text;
use crate::location::Location;
use crate::path::Path;
use crate::record::{Record, Slot};
use crate::shape::{Kind, NameSearch, Row, Scalar};
use crate::value::{Object, Value};

/// A value that cannot become XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidValue {
    /// The path of the value.
    pub path: Path,
    /// What is wrong, as the end of a sentence that starts with the path.
    pub message: String,
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.path, self.message)
    }
}

#[derive(Default)]
pub(super) struct Problems(Vec<InvalidValue>);

impl Problems {
    pub(super) fn add(&mut self, location: &Location, message: impl Into<String>) {
        self.0.push(InvalidValue { path: location.path(), message: message.into() });
    }
}

/// Writes a known value into an empty record. Attributes that the shape lacks are ignored.
pub fn from_value(value: Value, record: &mut dyn Record) -> Result<(), Vec<InvalidValue>> {
    let mut problems = Problems::default();
    match value {
        Value::Object(object) => from_object(object, record, &Location::default(), &mut problems),
        Value::Null => {}
        _ => problems.add(&Location::default(), "must be an object"),
    }
    if problems.0.is_empty() { Ok(()) } else { Err(problems.0) }
}

fn from_object(
    object: Object,
    record: &mut dyn Record,
    location: &Location,
    problems: &mut Problems,
) {
    let rows = record.shape().rows;
    let mut names = NameSearch::new(record.names());
    for (name, value) in object {
        let Some(found) = names.find(name) else { continue };
        let (index, path) = (usize::from(found.row), location.attribute(name));
        match (found.inner, record.slot(index)) {
            // The attributes of a flat child are attributes of its parent.
            (Some(inner), Slot::Child(optional)) => {
                let (child, inner) = (optional.insert(), usize::from(inner));
                let row = &child.shape().rows[inner];
                put(value, row, child.slot(inner), &path, problems);
            }
            (_, slot) => put(value, &rows[index], slot, &path, problems),
        }
    }
}

fn put(value: Value, row: &Row, slot: Slot, location: &Location, problems: &mut Problems) {
    let scalar = row.scalar().unwrap_or(Scalar::Text);
    match (value, slot) {
        (Value::Unknown, _) => problems.add(location, "is not known yet"),
        (Value::String(text), Slot::Text(field)) => {
            if let Some(message) = refuse_text(&text, row) {
                problems.add(location, message);
            }
            *field = Some(text);
        }
        (Value::Number(number), Slot::Number(field)) => {
            if let Some(message) = row.refuse(&number) {
                problems.add(location, message);
            }
            *field = Some(number);
        }
        (Value::Bool(truth), Slot::Bool(field)) => {
            match scalar.pair() {
                Some(pair) if pair.word(truth).is_none() => {
                    let message = format!(
                        "is {truth}, which libvirt does not support; omit it, or set it to {}",
                        !truth
                    );
                    problems.add(location, message);
                }
                _ => {}
            }
            *field = Some(truth);
        }
        (Value::List(items), Slot::Texts(field)) => {
            for (index, item) in items.into_iter().enumerate() {
                match item {
                    Value::String(text) => {
                        if let Some(message) = refuse_text(&text, row) {
                            problems.add(&location.element(index, None), message);
                        }
                        field.push(text);
                    }
                    Value::Unknown => {
                        problems.add(&location.element(index, None), "is not known yet");
                    }
                    _ => problems.add(&location.element(index, None), "must be a string"),
                }
            }
        }
        (Value::Object(object), Slot::Child(optional)) => {
            from_object(object, optional.insert(), location, problems);
        }
        (Value::Map(map), Slot::Child(optional)) => {
            from_map(map, optional.insert(), location, problems);
        }
        (Value::List(items), Slot::Children(many)) => {
            many.reserve(items.len());
            for (index, item) in items.into_iter().enumerate() {
                let record = many.push();
                match item {
                    Value::Object(object) => {
                        element(object, row, record, &location.element(index, None), problems);
                    }
                    Value::Unknown => {
                        problems.add(&location.element(index, None), "is not known yet");
                    }
                    _ => {
                        problems.add(&location.element(index, None), "must be an object, not null");
                    }
                }
            }
        }
        _ => problems.add(location, "has the wrong type"),
    }
}

/// Writes a list element; an entry of an ordered mix must set exactly one attribute.
fn element(
    object: Object,
    row: &Row,
    record: &mut dyn Record,
    location: &Location,
    problems: &mut Problems,
) {
    if let Kind::Mixed(mix) = row.kind
        && object.len() != 1
    {
        let names: Vec<&str> = mix.rows.iter().map(|row| row.name).collect();
        problems.add(location, format!("must set exactly one of {}", names.join(", ")));
    }
    from_object(object, record, location, problems);
}
