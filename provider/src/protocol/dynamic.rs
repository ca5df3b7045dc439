//! Values of any type: on the wire, such a value is a pair of its type and itself. The codec keeps both, see
//! [`mapping::any`].

use std::collections::BTreeMap;

use mapping::{Value, any};
use serde_json::Value as Json;

use super::layout::WireType;

/// The type of a value of any type, as Terraform writes it in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AnyType {
    /// A string, a number or a boolean.
    Scalar(WireType),
    /// Not known: only null or an unknown value has it.
    Any,
    /// A list or a set.
    List(Box<Self>),
    /// A map.
    Map(Box<Self>),
    /// A list of values of different types.
    Tuple(Vec<Self>),
    /// An object.
    Object(BTreeMap<String, Self>),
}

impl AnyType {
    /// Reads the JSON of a type; none if it is not one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::of(&serde_json::from_str(text).ok()?)
    }

    fn of(json: &Json) -> Option<Self> {
        let boxed = |json: &Json| Self::of(json).map(Box::new);
        Some(match json {
            Json::String(name) => match name.as_str() {
                "string" => Self::Scalar(WireType::String),
                "number" => Self::Scalar(WireType::Number),
                "bool" => Self::Scalar(WireType::Bool),
                "dynamic" => Self::Any,
                _ => return None,
            },
            Json::Array(parts) => match (parts.first()?.as_str()?, parts.get(1)?) {
                ("list" | "set", item) => Self::List(boxed(item)?),
                ("map", item) => Self::Map(boxed(item)?),
                ("tuple", Json::Array(items)) => {
                    Self::Tuple(items.iter().map(Self::of).collect::<Option<_>>()?)
                }
                ("object", Json::Object(attributes)) => {
                    let one =
                        |(name, json): (&String, &Json)| Some((name.clone(), Self::of(json)?));
                    Self::Object(attributes.iter().map(one).collect::<Option<_>>()?)
                }
                _ => return None,
            },
            _ => return None,
        })
    }

    /// Whether it has items instead of entries.
    pub(super) fn is_list(&self) -> bool {
        matches!(self, Self::List(_) | Self::Tuple(_))
    }

    /// The type of an item of a list.
    pub(super) fn item(&self, index: usize) -> Option<&Self> {
        match self {
            Self::List(item) => Some(item),
            Self::Tuple(items) => items.get(index),
            _ => None,
        }
    }

    /// The type of an entry of a map or an attribute of an object.
    pub(super) fn entry(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Map(item) => Some(item),
            Self::Object(attributes) => attributes.get(name),
            _ => None,
        }
    }

    /// The name of the type in messages.
    pub(super) fn describe(&self) -> &'static str {
        match self {
            Self::Scalar(wire_type) => wire_type.describe(),
            Self::Any => "null",
            Self::List(_) | Self::Tuple(_) => "a list",
            Self::Map(_) | Self::Object(_) => "an object or a map",
        }
    }
}

/// A value from the JSON of a state: `{"value": .., "type": ..}`.
pub(super) fn from_json(json: &Json) -> Option<Value> {
    if json.is_null() {
        return Some(Value::Null);
    }
    let r#type = json.get("type")?;
    let value = value(&AnyType::of(r#type)?, json.get("value")?)?;
    Some(any::join(&r#type.to_string(), value))
}

fn value(r#type: &AnyType, json: &Json) -> Option<Value> {
    Some(match (r#type, json) {
        (_, Json::Null) => Value::Null,
        (AnyType::Scalar(wire_type), json) => super::json::scalar(wire_type, json.clone())?,
        (_, Json::Array(items)) => {
            let one = |(index, json): (usize, &Json)| value(r#type.item(index)?, json);
            Value::List(items.iter().enumerate().map(one).collect::<Option<_>>()?)
        }
        (_, Json::Object(entries)) => {
            let one = |(name, json): (&String, &Json)| {
                Some((name.clone(), value(r#type.entry(name)?, json)?))
            };
            Value::Map(entries.iter().map(one).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}
