//! Encodes values to `MessagePack` according to a layout: all attributes of the layout, sorted by name. A value that
//! does not fit becomes null with an error, so that the other values are preserved; write-only attributes always become
//! null.

use std::collections::BTreeMap;

use mapping::value::is_same_name;
use mapping::{Number, Object, Path, Step, Value, any};
use rmp::encode as pack;

use super::codec_error::CodecError;
use super::dynamic::AnyType;
use super::layout::{Layout, LayoutField, WireType};

/// An unknown value: extension 0 with one byte.
const UNKNOWN: [u8; 3] = [0xd4, 0x00, 0x00];

/// The capacity for most values, including nulls.
const USUAL_SIZE: usize = 32 << 10;

/// An encoded value, and the errors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Encoded {
    /// `MessagePack`.
    pub bytes: Vec<u8>,
    /// Values that the layout cannot represent.
    pub problems: Vec<CodecError>,
}

/// Encodes one value.
pub fn encode(layout: &Layout, value: &Value) -> Encoded {
    let bytes = Vec::with_capacity(USUAL_SIZE);
    let encoded = Encoded { bytes, problems: Vec::new() };
    let mut encoder = Encoder { encoded, path: Vec::new() };
    encoder.object_or_null(layout, value);
    encoder.encoded
}

struct Encoder {
    encoded: Encoded,
    path: Vec<Step>,
}

impl Encoder {
    fn field(&mut self, field: &LayoutField, value: &Value) {
        match &field.wire_type {
            _ if field.is_write_only => self.nil(),
            WireType::Object(layout) => self.object_or_null(layout, value),
            wire_type => self.value(wire_type, value),
        }
    }

    fn value(&mut self, wire_type: &WireType, value: &Value) {
        match (wire_type, value) {
            (_, Value::Null) => self.nil(),
            (_, Value::Unknown) => self.encoded.bytes.extend(UNKNOWN),
            (WireType::String, Value::String(text)) => self.text(text),
            (WireType::Bool, Value::Bool(truth)) => {
                written(pack::write_bool(&mut self.encoded.bytes, *truth));
            }
            (WireType::Number, Value::Number(number)) => self.number(number),
            (WireType::Map, Value::Map(entries)) => self.map(entries),
            (WireType::Any, value) => self.any(value),
            (WireType::Strings, Value::List(items)) => {
                self.list(items, |encoder, item| encoder.value(&WireType::String, item));
            }
            (WireType::Objects(layout), Value::List(items)) => {
                self.list(items, |encoder, item| encoder.object_or_null(layout, item));
            }
            (wire_type, value) => self.mismatch(wire_type.describe(), value),
        }
    }

    /// A pair of a type and a value.
    fn any(&mut self, joined: &Value) {
        let known = any::split(joined)
            .and_then(|(text, value)| AnyType::parse(text).map(|r#type| (text, r#type, value)));
        let Some((text, r#type, value)) = known else {
            return self.mismatch(WireType::Any.describe(), joined);
        };
        let bytes = &mut self.encoded.bytes;
        written(pack::write_array_len(bytes, 2));
        written(pack::write_bin(bytes, text.as_bytes()));
        self.typed(&r#type, value);
    }

    /// A value of a type.
    fn typed(&mut self, r#type: &AnyType, value: &Value) {
        match (r#type, value) {
            (_, Value::Null) => self.nil(),
            (_, Value::Unknown) => self.encoded.bytes.extend(UNKNOWN),
            (AnyType::Scalar(wire_type), value) => self.value(wire_type, value),
            (AnyType::Any, value) => self.any(value),
            (_, Value::List(items)) => {
                written(pack::write_array_len(&mut self.encoded.bytes, length(items.len())));
                for (index, item) in items.iter().enumerate() {
                    self.typed(r#type.item(index).unwrap_or(&AnyType::Any), item);
                }
            }
            (_, Value::Map(entries)) => {
                written(pack::write_map_len(&mut self.encoded.bytes, length(entries.len())));
                for (name, entry) in entries {
                    self.text(name);
                    self.typed(r#type.entry(name).unwrap_or(&AnyType::Any), entry);
                }
            }
            (r#type, value) => self.mismatch(r#type.describe(), value),
        }
    }

    fn number(&mut self, number: &Number) {
        let bytes = &mut self.encoded.bytes;
        match number {
            Number::Signed(number) => written(pack::write_sint(bytes, *number)),
            Number::Unsigned(number) => written(pack::write_uint(bytes, *number)),
            Number::Decimal(text) => self.text(text),
        }
    }

    fn list(&mut self, items: &[Value], mut item: impl FnMut(&mut Self, &Value)) {
        written(pack::write_array_len(&mut self.encoded.bytes, length(items.len())));
        for (index, value) in items.iter().enumerate() {
            self.path.push(Step::Index(index));
            item(self, value);
            self.path.pop();
        }
    }

    fn map(&mut self, entries: &BTreeMap<String, Value>) {
        written(pack::write_map_len(&mut self.encoded.bytes, length(entries.len())));
        for (key, value) in entries {
            self.text(key);
            self.path.push(Step::Key(key.clone()));
            self.value(&WireType::String, value);
            self.path.pop();
        }
    }

    fn object_or_null(&mut self, layout: &Layout, value: &Value) {
        match value {
            Value::Null => self.nil(),
            Value::Unknown => self.encoded.bytes.extend(UNKNOWN),
            Value::Object(object) => self.object(layout, object),
            value => self.mismatch("an object", value),
        }
    }

    /// Both sides are sorted by name, so one pass is sufficient.
    fn object(&mut self, layout: &Layout, object: &Object) {
        let fields = &layout.fields;
        written(pack::write_map_len(&mut self.encoded.bytes, length(fields.len())));
        let mut next = 0;
        for (name, value) in object.iter() {
            let is_it = |field: &LayoutField| is_same_name(field.name, name);
            let Some(offset) = fields[next..].iter().position(is_it) else {
                self.foreign(name);
                continue;
            };
            let field = &fields[next + offset];
            self.encoded.bytes.extend_from_slice(layout.nulls(next..next + offset));
            self.text(field.name);
            self.path.push(Step::Attribute(field.name));
            self.field(field, value);
            self.path.pop();
            next += offset + 1;
        }
        self.encoded.bytes.extend_from_slice(layout.nulls(next..fields.len()));
    }

    fn text(&mut self, text: &str) {
        written(pack::write_str(&mut self.encoded.bytes, text));
    }

    fn nil(&mut self) {
        written(pack::write_nil(&mut self.encoded.bytes));
    }

    fn mismatch(&mut self, expected: &str, found: &Value) {
        self.nil();
        self.problem(format!("expected {expected}, found {}", describe(found)));
    }

    fn foreign(&mut self, name: &str) {
        self.problem(format!("attribute \"{name}\" is not in the schema"));
    }

    fn problem(&mut self, message: String) {
        let path = Path(self.path.clone());
        self.encoded.problems.push(CodecError { path, message });
    }
}

/// The type of a value in words; the value itself may be a secret.
fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Unknown => "an unknown value",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::List(_) => "a list",
        Value::Map(_) => "a map",
        Value::Object(_) => "an object",
    }
}

/// Lengths have 32 bits, and a message has at most 256 MiB.
fn length(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Writing to memory does not fail.
fn written<T, E>(result: Result<T, E>) {
    drop(result);
}
