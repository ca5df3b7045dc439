//! Value to record. Refuses unknowns and what cannot stand in XML; finds all problems, not the first.

use std::fmt;

use super::map::from_map;
use crate::path::Path;
use crate::record::{Record, Slot};
use crate::shape::{Kind, Row, Scalar, Shape};
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
    pub(super) fn add(&mut self, path: Path, message: impl Into<String>) {
        self.0.push(Problem { path, message: message.into() });
    }
}

/// Writes a known value into an empty record. Attributes the shape lacks are not looked at.
pub fn from_value(value: Value, record: &mut dyn Record) -> Result<(), Vec<Problem>> {
    let mut problems = Problems::default();
    match value {
        Value::Object(mut object) => from_object(&mut object, record, &Path::root(), &mut problems),
        Value::Null => {}
        _ => problems.add(Path::root(), "must be an object"),
    }
    if problems.0.is_empty() { Ok(()) } else { Err(problems.0) }
}

fn from_object(object: &mut Object, record: &mut dyn Record, path: &Path, problems: &mut Problems) {
    if object.is_empty() {
        return;
    }
    for (index, row) in record.shape().rows.iter().enumerate().filter(|(_, row)| row.is_in_hcl()) {
        if let Kind::Flat(shape, names) = row.kind {
            let mut flat = unflatten(shape, names, object);
            if let (false, Slot::Child(optional)) = (flat.is_empty(), record.slot(index)) {
                flat_fields(&mut flat, names, optional.insert(), path, problems);
            }
            continue;
        }
        let value = object.take(row.name);
        if !value.is_null() {
            put(value, row, record.slot(index), &path.attribute(row.name), problems);
        }
    }
}

/// Takes the siblings that make up a flat child, under the names the child gives them.
fn unflatten(shape: &Shape, names: &[&'static str], object: &mut Object) -> Object {
    let rows = shape.rows.iter().zip(names).filter(|(row, _)| row.is_in_hcl());
    rows.map(|(_, name)| (*name, object.take(name))).collect()
}

fn flat_fields(
    flat: &mut Object,
    names: &[&'static str],
    record: &mut dyn Record,
    path: &Path,
    problems: &mut Problems,
) {
    let shape = record.shape();
    for (index, (row, name)) in shape.rows.iter().zip(names).enumerate() {
        let value = flat.take(name);
        if !value.is_null() {
            put(value, row, record.slot(index), &path.attribute(name), problems);
        }
    }
}

fn put(value: Value, row: &Row, slot: Slot, path: &Path, problems: &mut Problems) {
    let scalar = row.scalar().unwrap_or(Scalar::Text);
    match (value, slot) {
        (Value::Unknown, _) => problems.add(path.clone(), "is not known yet"),
        (Value::String(text), Slot::Text(field)) => {
            if let Some(message) = refuse_text(&text, row) {
                problems.add(path.clone(), message);
            }
            *field = Some(text);
        }
        (Value::Number(number), Slot::Number(field)) => *field = Some(number),
        (Value::Bool(truth), Slot::Bool(field)) => {
            match scalar.pair() {
                Some(pair) if pair.word(truth).is_none() => {
                    let message = format!(
                        "is {truth}, which libvirt has no word for; leave it out, or set it to {}",
                        !truth
                    );
                    problems.add(path.clone(), message);
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
                            problems.add(path.index(index), message);
                        }
                        field.push(text);
                    }
                    Value::Unknown => problems.add(path.index(index), "is not known yet"),
                    _ => problems.add(path.index(index), "must be a string"),
                }
            }
        }
        (Value::Object(mut object), Slot::Child(optional)) => {
            from_object(&mut object, optional.insert(), path, problems);
        }
        (Value::Map(map), Slot::Child(optional)) => {
            from_map(map, optional.insert(), path, problems);
        }
        (Value::List(items), Slot::Children(many)) => {
            for (index, item) in items.into_iter().enumerate() {
                let record = many.push();
                match item {
                    Value::Object(mut object) => {
                        element(&mut object, row, record, &path.index(index), problems);
                    }
                    Value::Unknown => problems.add(path.index(index), "is not known yet"),
                    _ => problems.add(path.index(index), "must be an object, not null"),
                }
            }
        }
        _ => problems.add(path.clone(), "has the wrong type"),
    }
}

/// Writes a list element; one of an ordered mix must have exactly one attribute set.
fn element(
    object: &mut Object,
    row: &Row,
    record: &mut dyn Record,
    path: &Path,
    problems: &mut Problems,
) {
    if let Kind::Mixed(mix) = row.kind
        && object.len() != 1
    {
        let names: Vec<&str> = mix.rows.iter().map(|row| row.name).collect();
        problems.add(path.clone(), format!("must set exactly one of {}", names.join(", ")));
    }
    from_object(object, record, path, problems);
}

/// Why a text cannot stand in XML here, if it cannot.
fn refuse_text(text: &str, row: &Row) -> Option<String> {
    let is_control = |c: char| {
        (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    if let Some(character) = text.chars().find(|c| is_control(*c)) {
        return Some(format!("holds the character {character:?}, which XML cannot hold"));
    }
    let wrapped = match row.kind {
        Kind::RawContent => format!("<x>{text}</x>"),
        Kind::RawElement => text.to_owned(),
        _ => return None,
    };
    let error = match roxmltree::Document::parse(&wrapped) {
        Err(error) => error.to_string(),
        Ok(document) if matches!(row.kind, Kind::RawElement) => {
            let name = document.root_element().tag_name().name();
            if name == row.xml {
                return None;
            }
            format!("its element is <{name}>, not <{}>", row.xml)
        }
        Ok(_) => return None,
    };
    Some(format!("is not well-formed XML: {error}"))
}
