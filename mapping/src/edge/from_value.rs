//! Converts a value into a record. Rejects unknown values and texts that XML does not allow; reports all problems.

use std::fmt;

use super::lazy_path::LazyPath;
use super::map::from_map;
use super::refuse::refuse_text;
use crate::path::Path;
use crate::record::{Record, Slot};
use crate::shape::{Kind, Row, Scalar};
use crate::value::{Object, Value};

/// A value that cannot become XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The path of the value.
    pub path: Path,
    /// What is wrong, as the end of a sentence that starts with the path.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.path, self.message)
    }
}

#[derive(Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    pub(super) fn add(&mut self, lazy_path: &LazyPath, message: impl Into<String>) {
        self.0.push(Problem { path: lazy_path.path(), message: message.into() });
    }
}

/// Writes a known value into an empty record. Attributes that the shape lacks are ignored.
pub fn from_value(value: Value, record: &mut dyn Record) -> Result<(), Vec<Problem>> {
    let mut problems = Problems::default();
    match value {
        Value::Object(mut object) => {
            from_object(&mut object, record, &LazyPath::ROOT, &mut problems);
        }
        Value::Null => {}
        _ => problems.add(&LazyPath::ROOT, "must be an object"),
    }
    if problems.0.is_empty() { Ok(()) } else { Err(problems.0) }
}

fn from_object(
    object: &mut Object,
    record: &mut dyn Record,
    lazy_path: &LazyPath,
    problems: &mut Problems,
) {
    let names = NameFilter::of(object);
    for (index, row) in record.shape().rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        if let Kind::Flat(shape, inner) = row.kind {
            // The attributes of a flat child are attributes of its parent.
            for (position, (inner_row, name)) in shape.rows.iter().zip(inner).enumerate() {
                let value = names.take(object, name, inner_row);
                if let (false, Slot::Child(child)) = (value.is_null(), record.slot(index)) {
                    let slot = child.insert().slot(position);
                    put(value, inner_row, slot, &lazy_path.attribute(name), problems);
                }
            }
            continue;
        }
        let value = names.take(object, row.name, row);
        if !value.is_null() {
            put(value, row, record.slot(index), &lazy_path.attribute(row.name), problems);
        }
    }
}

/// A filter over the names of an object's attributes, like a Bloom filter: it skips the look-up of most attributes
/// that are not set.
struct NameFilter(u64);

impl NameFilter {
    fn of(object: &Object) -> Self {
        Self(object.iter().fold(0, |names, (name, _)| names | Self::bit(name)))
    }

    fn bit(name: &str) -> u64 {
        let bytes = name.as_bytes();
        let ends = bytes.first().zip(bytes.last());
        let ends = ends.map_or(0, |(first, last)| u64::from(*first) + 5 * u64::from(*last));
        1 << ((ends + 11 * bytes.len() as u64) % 64)
    }

    /// Takes the attribute of a row out of an object.
    fn take(&self, object: &mut Object, name: &'static str, row: &Row) -> Value {
        if self.0 & Self::bit(name) == 0 || !row.is_in_hcl() {
            return Value::Null;
        }
        object.get_mut(name).map(std::mem::take).unwrap_or_default()
    }
}

fn put(value: Value, row: &Row, slot: Slot, lazy_path: &LazyPath, problems: &mut Problems) {
    let scalar = row.scalar().unwrap_or(Scalar::Text);
    match (value, slot) {
        (Value::Unknown, _) => problems.add(lazy_path, "is not known yet"),
        (Value::String(text), Slot::Text(field)) => {
            if let Some(message) = refuse_text(&text, row) {
                problems.add(lazy_path, message);
            }
            *field = Some(text);
        }
        (Value::Number(number), Slot::Number(field)) => {
            if let Some(message) = scalar.refuse(&number) {
                problems.add(lazy_path, message);
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
                    problems.add(lazy_path, message);
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
                            problems.add(&lazy_path.index(index), message);
                        }
                        field.push(text);
                    }
                    Value::Unknown => problems.add(&lazy_path.index(index), "is not known yet"),
                    _ => problems.add(&lazy_path.index(index), "must be a string"),
                }
            }
        }
        (Value::Object(mut object), Slot::Child(optional)) => {
            from_object(&mut object, optional.insert(), lazy_path, problems);
        }
        (Value::Map(map), Slot::Child(optional)) => {
            from_map(map, optional.insert(), lazy_path, problems);
        }
        (Value::List(items), Slot::Children(many)) => {
            for (index, item) in items.into_iter().enumerate() {
                let record = many.push();
                match item {
                    Value::Object(mut object) => {
                        element(&mut object, row, record, &lazy_path.index(index), problems);
                    }
                    Value::Unknown => problems.add(&lazy_path.index(index), "is not known yet"),
                    _ => problems.add(&lazy_path.index(index), "must be an object, not null"),
                }
            }
        }
        _ => problems.add(lazy_path, "has the wrong type"),
    }
}

/// Writes a list element; an entry of an ordered mix must set exactly one attribute.
fn element(
    object: &mut Object,
    row: &Row,
    record: &mut dyn Record,
    lazy_path: &LazyPath,
    problems: &mut Problems,
) {
    if let Kind::Mixed(mix) = row.kind
        && object.len() != 1
    {
        let names: Vec<&str> = mix.rows.iter().map(|row| row.name).collect();
        problems.add(lazy_path, format!("must set exactly one of {}", names.join(", ")));
    }
    from_object(object, record, lazy_path, problems);
}
