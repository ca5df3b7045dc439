//! Decodes states from the JSON of the state file according to a layout. A state may be older than the layout:
//! attributes that the layout does not have are dropped, and attributes that the state does not have are null.
//!
//! A state contains every attribute of its schema, and most are null, so it is converted directly to a value, without a
//! JSON tree.

use std::collections::BTreeMap;
use std::fmt;

use mapping::{Object, Path, Step, Value};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};
use serde_json::Value as Json;

use super::codec_error::CodecError;
use super::dynamic;
use super::layout::{Layout, WireType};
use super::number;

/// Decodes a state; JSON null is null.
pub fn from_json(layout: &Layout, text: &[u8]) -> Result<Value, CodecError> {
    let mut reader = Reader::default();
    let mut json = serde_json::Deserializer::from_slice(text);
    let read = ValueSeed { reader: &mut reader, expected: Expected::Object(layout) }
        .deserialize(&mut json)
        .and_then(|value| json.end().map(|()| value));
    read.map_err(|error| {
        if error.is_data() {
            mismatch(reader.expected, Path(reader.path), text)
        } else {
            CodecError { path: Path::root(), message: format!("not JSON: {error}") }
        }
    })
}

/// The current path, and the expected type.
#[derive(Default)]
struct Reader {
    path: Vec<Step>,
    expected: &'static str,
}

/// The expected type of a part of a state, if it is not null.
#[derive(Clone, Copy)]
enum Expected<'a> {
    Object(&'a Layout),
    Type(&'a WireType),
}

impl<'a> Expected<'a> {
    fn of(wire_type: &'a WireType) -> Self {
        match wire_type {
            WireType::Object(layout) => Self::Object(layout),
            wire_type => Self::Type(wire_type),
        }
    }

    fn describe(self) -> &'static str {
        match self {
            Self::Object(_) => "an object",
            Self::Type(wire_type) => wire_type.describe(),
        }
    }
}

/// Decodes one part.
struct ValueSeed<'r, 'a> {
    reader: &'r mut Reader,
    expected: Expected<'a>,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        let Self { reader, expected } = self;
        reader.expected = expected.describe();
        match expected {
            Expected::Type(wire_type @ (WireType::String | WireType::Bool | WireType::Number)) => {
                let found = Json::deserialize(json)?;
                scalar(wire_type, found).ok_or_else(|| D::Error::custom(wire_type.describe()))
            }
            Expected::Type(WireType::Any) => {
                let found = Json::deserialize(json)?;
                dynamic::from_json(&found).ok_or_else(|| D::Error::custom(WireType::Any.describe()))
            }
            _ => json.deserialize_option(ValueVisitor { reader, expected }),
        }
    }
}

/// Decodes a part that is null or has the expected type.
struct ValueVisitor<'r, 'a> {
    reader: &'r mut Reader,
    expected: Expected<'a>,
}

impl<'de> Visitor<'de> for ValueVisitor<'_, '_> {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.expected.describe())
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, json: D) -> Result<Value, D::Error> {
        match self.expected {
            Expected::Object(_) | Expected::Type(WireType::Map) => json.deserialize_map(self),
            Expected::Type(_) => json.deserialize_seq(self),
        }
    }

    fn visit_map<M: MapAccess<'de>>(self, entries: M) -> Result<Value, M::Error> {
        match self.expected {
            Expected::Object(layout) => object(self.reader, layout, entries),
            Expected::Type(_) => map(self.reader, entries),
        }
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut items: S) -> Result<Value, S::Error> {
        let Self { reader, expected } = self;
        let expected = match expected {
            Expected::Type(WireType::Objects(layout)) => Expected::Object(layout),
            _ => Expected::Type(&WireType::String),
        };
        let mut list = Vec::new();
        loop {
            reader.path.push(Step::Index(list.len()));
            let item = items.next_element_seed(ValueSeed { reader, expected })?;
            reader.path.pop();
            match item {
                Some(item) => list.push(item),
                None => return Ok(Value::List(list)),
            }
        }
    }
}

fn object<'de, M: MapAccess<'de>>(
    reader: &mut Reader,
    layout: &Layout,
    mut entries: M,
) -> Result<Value, M::Error> {
    let mut object = Object::new();
    let mut guess = 0;
    while let Some(index) = entries.next_key_seed(KeySeed { layout, guess })? {
        let field = index.map(|index| (index, &layout.fields[index]));
        let Some((index, field)) = field.filter(|(_, field)| !field.is_write_only) else {
            entries.next_value::<IgnoredAny>()?;
            continue;
        };
        guess = index + 1;
        reader.path.push(Step::Attribute(field.name));
        let seed = ValueSeed { reader, expected: Expected::of(&field.wire_type) };
        object.set(field.name, entries.next_value_seed(seed)?);
        reader.path.pop();
    }
    Ok(Value::Object(object))
}

fn map<'de, M: MapAccess<'de>>(reader: &mut Reader, mut entries: M) -> Result<Value, M::Error> {
    let mut map = BTreeMap::new();
    while let Some(key) = entries.next_key::<String>()? {
        reader.path.push(Step::Key(key.clone()));
        let seed = ValueSeed { reader, expected: Expected::Type(&WireType::String) };
        map.insert(key, entries.next_value_seed(seed)?);
        reader.path.pop();
    }
    Ok(Value::Map(map))
}

/// Decodes a key as the index of its field, which is usually `guess`; none if the layout has no such field.
struct KeySeed<'a> {
    layout: &'a Layout,
    guess: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, key: D) -> Result<Self::Value, D::Error> {
        key.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Option<usize>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name of an attribute")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.layout.position(name, self.guess))
    }
}

/// Converts scalars as Terraform does.
pub(super) fn scalar(wire_type: &WireType, json: Json) -> Option<Value> {
    Some(match (wire_type, json) {
        (_, Json::Null) => Value::Null,
        (WireType::String, Json::String(text)) => Value::from(text),
        (WireType::String, Json::Number(number)) => Value::from(number.to_string()),
        (WireType::String, Json::Bool(truth)) => Value::from(truth.to_string()),
        (WireType::Bool, Json::Bool(truth)) => Value::Bool(truth),
        (WireType::Bool, Json::String(text)) => Value::Bool(text.parse().ok()?),
        (WireType::Number, Json::Number(number)) => number::from_text(&number.to_string())?.into(),
        (WireType::Number, Json::String(text)) => number::from_text(&text)?.into(),
        _ => return None,
    })
}

fn mismatch(expected: &str, path: Path, text: &[u8]) -> CodecError {
    let json: Json = serde_json::from_slice(text).unwrap_or_default();
    let found = match at(&json, &path) {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    };
    CodecError { path, message: format!("expected {expected}, found {found}") }
}

fn at<'a>(json: &'a Json, path: &Path) -> &'a Json {
    path.0.iter().fold(json, |json, step| match step {
        Step::Attribute(name) => &json[*name],
        Step::Key(key) => &json[key.as_str()],
        Step::Index(index) => &json[*index],
    })
}
