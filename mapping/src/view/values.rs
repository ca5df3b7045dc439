//! The view of a value.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Part, View};
use crate::shape::{Kind, Row, Scalar, Shape};
use crate::value::{Object, Value};

/// The view of a value.
#[derive(Debug, Clone, Copy)]
pub enum ValueView<'a> {
    /// An object.
    Object(&'a Object),
    /// A flat child: attributes of its parent, with these names.
    Flat(&'a Object, &'static [&'static str]),
    /// A map of strings.
    Map(&'a BTreeMap<String, Value>),
    /// A child in a map: the keys with this prefix.
    MapChild(&'a BTreeMap<String, Value>, &'static str),
    /// An element that is unknown as a whole.
    Unknown,
    /// An element that is null.
    Null,
}

impl<'a> ValueView<'a> {
    /// The view of an object, a map, or an unknown value.
    pub fn of(value: &'a Value) -> Self {
        match value {
            Value::Object(object) => Self::Object(object),
            Value::Map(map) => Self::Map(map),
            Value::Unknown => Self::Unknown,
            _ => Self::Null,
        }
    }

    fn value(self, row: &'static Row, name: &str) -> &'a Value {
        match self {
            Self::Object(object) | Self::Flat(object, _) => object.get(name),
            Self::Map(map) => map.get(name).unwrap_or(&Value::Null),
            Self::MapChild(map, prefix) => {
                map.get(&format!("{prefix}_{}", row.name)).unwrap_or(&Value::Null)
            }
            Self::Unknown => &Value::Unknown,
            Self::Null => &Value::Null,
        }
    }

    fn flat(self, shape: &'static Shape, names: &'static [&'static str]) -> Part<'a, Self> {
        let object = match self {
            Self::Object(object) => object,
            Self::Unknown => return Part::Unknown,
            _ => return Part::Absent,
        };
        let is_set = |(row, name): (&Row, &&str)| row.is_in_hcl() && !object.get(name).is_null();
        if shape.rows.iter().zip(names).any(is_set) {
            Part::Node(Self::Flat(object, names))
        } else {
            Part::Absent
        }
    }
}

impl<'a> View<'a> for ValueView<'a> {
    fn part(self, shape: &'static Shape, index: usize) -> Part<'a, Self> {
        let Some(row) = shape.rows.get(index).filter(|row| row.is_in_hcl()) else {
            return Part::Absent;
        };
        if let Kind::Flat(child, names) = row.kind {
            return self.flat(child, names);
        }
        if let (Self::Map(map), Kind::Child(child)) = (self, row.kind) {
            return map_child(map, row, child);
        }
        let name = match self {
            Self::Flat(_, names) => names.get(index).copied().unwrap_or_default(),
            _ => row.name,
        };
        part_of(row, self.value(row, name))
    }

    fn texts(self) -> usize {
        match self {
            Self::Object(object) => object.iter().map(|(_, value)| texts(value)).sum(),
            Self::Flat(object, names) => names.iter().map(|name| texts(object.get(name))).sum(),
            Self::Map(map) | Self::MapChild(map, _) => map.values().map(texts).sum(),
            Self::Unknown | Self::Null => 0,
        }
    }
}

fn texts(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Object(object) => ValueView::Object(object).texts(),
        Value::List(items) => items.iter().map(texts).sum(),
        _ => 1,
    }
}

fn part_of<'a>(row: &'static Row, value: &'a Value) -> Part<'a, ValueView<'a>> {
    match value {
        Value::Null => Part::Absent,
        Value::Unknown => Part::Unknown,
        Value::Object(_) | Value::Map(_) => Part::Node(ValueView::of(value)),
        Value::List(items) if matches!(row.kind, Kind::Leaves(_)) => {
            Part::Texts(items.iter().map(|item| text_of(row, item)).collect())
        }
        Value::List(items) => Part::Nodes(items.iter().map(ValueView::of).collect()),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            text_of(row, value).map_or(Part::Absent, Part::Text)
        }
    }
}

fn map_child<'a>(
    map: &'a BTreeMap<String, Value>,
    row: &'static Row,
    child: &'static Shape,
) -> Part<'a, ValueView<'a>> {
    let is_set = |key: &str| map.get(key).is_some_and(|value| !value.is_null());
    let inner = child.rows.iter();
    let mut keys = inner.map(|inner| format!("{}_{}", row.name, inner.name));
    if is_set(row.name) || keys.any(|key| is_set(&key)) {
        Part::Node(ValueView::MapChild(map, row.name))
    } else {
        Part::Absent
    }
}

/// The XML text of a scalar value; `None` if the value is null or not a scalar.
pub fn text_of<'a>(row: &Row, value: &'a Value) -> Option<Cow<'a, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Bool(truth) => {
            let pair = row.scalar().and_then(Scalar::pair);
            let word = pair.and_then(|pair| pair.word(*truth));
            Some(Cow::Borrowed(word.unwrap_or(if *truth { "true" } else { "false" })))
        }
        _ => None,
    }
}

/// The value at a row path; null if a part of the path does not exist.
pub fn at<'v>(value: &'v Value, shape: &'static Shape, row_path: &[u16]) -> &'v Value {
    shape.names(row_path).into_iter().fold(value, |value, name| match value {
        Value::Unknown => &Value::Unknown,
        _ => value.get(name),
    })
}

/// Sets the value at a path of names; creates missing objects.
pub fn set_at(object: &mut Object, names: &[&'static str], value: Value) {
    match names {
        [] => {}
        [name] => object.set(name, value),
        [name, rest @ ..] => {
            let mut inner = match object.take(name) {
                Value::Object(inner) => inner,
                other if value.is_null() => return object.set(name, other),
                _ => Object::new(),
            };
            set_at(&mut inner, rest, value);
            object.set(name, Value::Object(inner));
        }
    }
}
