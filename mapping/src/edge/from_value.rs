//! Value to record. Refuses unknowns and what cannot stand in XML; finds all problems, not the first.

use std::fmt;

use super::map::from_map;
use super::place::Place;
use super::refuse::refuse_text;
use crate::path::Path;
use crate::record::{Record, Slot};
use crate::shape::{Kind, Row, Scalar};
use crate::value::{Object, Value};

/// A value that cannot become XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub path: Path,
    /// What is wrong with it, as the rest of a sentence that starts with the path.
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
    pub(super) fn add(&mut self, place: &Place, message: impl Into<String>) {
        self.0.push(Problem { path: place.path(), message: message.into() });
    }
}

/// Writes a known value into an empty record. Attributes the shape lacks are not looked at.
pub fn from_value(value: Value, record: &mut dyn Record) -> Result<(), Vec<Problem>> {
    let mut problems = Problems::default();
    match value {
        Value::Object(mut object) => from_object(&mut object, record, &Place::ROOT, &mut problems),
        Value::Null => {}
        _ => problems.add(&Place::ROOT, "must be an object"),
    }
    if problems.0.is_empty() { Ok(()) } else { Err(problems.0) }
}

fn from_object(
    object: &mut Object,
    record: &mut dyn Record,
    place: &Place,
    problems: &mut Problems,
) {
    let names = Names::of(object);
    for (index, row) in record.shape().rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        if let Kind::Flat(shape, inner) = row.kind {
            // Siblings that make up a flat child.
            for (position, (inner_row, name)) in shape.rows.iter().zip(inner).enumerate() {
                let value = names.take(object, name, inner_row);
                if let (false, Slot::Child(child)) = (value.is_null(), record.slot(index)) {
                    let slot = child.insert().slot(position);
                    put(value, inner_row, slot, &place.attribute(name), problems);
                }
            }
            continue;
        }
        let value = names.take(object, row.name, row);
        if !value.is_null() {
            put(value, row, record.slot(index), &place.attribute(row.name), problems);
        }
    }
}

/// The names of an object's attributes, coarsely: most rows of a shape are not set, and this tells them
/// without a search.
struct Names(u64);

impl Names {
    fn of(object: &Object) -> Self {
        Self(object.iter().fold(0, |names, (name, _)| names | Self::bit(name)))
    }

    fn bit(name: &str) -> u64 {
        let bytes = name.as_bytes();
        let ends = bytes.first().zip(bytes.last());
        let ends = ends.map_or(0, |(first, last)| u64::from(*first) + 5 * u64::from(*last));
        1 << ((ends + 11 * bytes.len() as u64) % 64)
    }

    /// Takes the attribute of a row out of an object that is not used any more.
    fn take(&self, object: &mut Object, name: &'static str, row: &Row) -> Value {
        if self.0 & Self::bit(name) == 0 || !row.is_in_hcl() {
            return Value::Null;
        }
        object.get_mut(name).map(std::mem::take).unwrap_or_default()
    }
}

fn put(value: Value, row: &Row, slot: Slot, place: &Place, problems: &mut Problems) {
    let scalar = row.scalar().unwrap_or(Scalar::Text);
    match (value, slot) {
        (Value::Unknown, _) => problems.add(place, "is not known yet"),
        (Value::String(text), Slot::Text(field)) => {
            if let Some(message) = refuse_text(&text, row) {
                problems.add(place, message);
            }
            *field = Some(text);
        }
        (Value::Number(number), Slot::Number(field)) => {
            if let Some(message) = scalar.refuse(&number) {
                problems.add(place, message);
            }
            *field = Some(number);
        }
        (Value::Bool(truth), Slot::Bool(field)) => {
            match scalar.pair() {
                Some(pair) if pair.word(truth).is_none() => {
                    let message = format!(
                        "is {truth}, which libvirt has no word for; leave it out, or set it to {}",
                        !truth
                    );
                    problems.add(place, message);
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
                            problems.add(&place.index(index), message);
                        }
                        field.push(text);
                    }
                    Value::Unknown => problems.add(&place.index(index), "is not known yet"),
                    _ => problems.add(&place.index(index), "must be a string"),
                }
            }
        }
        (Value::Object(mut object), Slot::Child(optional)) => {
            from_object(&mut object, optional.insert(), place, problems);
        }
        (Value::Map(map), Slot::Child(optional)) => {
            from_map(map, optional.insert(), place, problems);
        }
        (Value::List(items), Slot::Children(many)) => {
            for (index, item) in items.into_iter().enumerate() {
                let record = many.push();
                match item {
                    Value::Object(mut object) => {
                        element(&mut object, row, record, &place.index(index), problems);
                    }
                    Value::Unknown => problems.add(&place.index(index), "is not known yet"),
                    _ => problems.add(&place.index(index), "must be an object, not null"),
                }
            }
        }
        _ => problems.add(place, "has the wrong type"),
    }
}

/// Writes a list element; one of an ordered mix must have exactly one attribute set.
fn element(
    object: &mut Object,
    row: &Row,
    record: &mut dyn Record,
    place: &Place,
    problems: &mut Problems,
) {
    if let Kind::Mixed(mix) = row.kind
        && object.len() != 1
    {
        let names: Vec<&str> = mix.rows.iter().map(|row| row.name).collect();
        problems.add(place, format!("must set exactly one of {}", names.join(", ")));
    }
    from_object(object, record, place, problems);
}
