//! Decodes `MessagePack` to values according to a layout, or returns the first error with its path. An object must
//! contain exactly the attributes of its layout.

use std::collections::{BTreeMap, BTreeSet};

use mapping::{Number, Object, Path, Step, Value, any};

use super::codec_error::CodecError;
use super::dynamic::AnyType;
use super::layout::{Layout, WireType};
use super::number;
use super::token::{Token, Tokens};

/// Decodes one value; further bytes are an error.
pub fn decode(layout: &Layout, bytes: &[u8]) -> Result<Value, CodecError> {
    let mut decoder = Decoder { tokens: Tokens::new(bytes), path: Vec::new() };
    let value = decoder.object_or_null(layout)?;
    match decoder.tokens.left() {
        0 => Ok(value),
        left => Err(decoder.problem(format!("{left} unexpected bytes after the value"))),
    }
}

struct Decoder<'a> {
    tokens: Tokens<'a>,
    path: Vec<Step>,
}

impl<'a> Decoder<'a> {
    fn value(&mut self, wire_type: &WireType) -> Result<Value, CodecError> {
        match wire_type {
            WireType::Object(layout) => return self.object_or_null(layout),
            WireType::Any => return self.any(),
            _ => {}
        }
        let token = self.token()?;
        Ok(match (wire_type, token) {
            (_, Token::Nil) => Value::Null,
            (_, Token::Unknown) => Value::Unknown,
            (WireType::String, Token::Text(text)) => Value::from(text),
            (WireType::Bool, Token::Bool(truth)) => Value::Bool(truth),
            (WireType::Number, token) => self.number(token)?,
            (WireType::Strings, Token::Array(length)) => {
                self.list(length, |decoder| decoder.value(&WireType::String))?
            }
            (WireType::Objects(layout), Token::Array(length)) => {
                self.list(length, |decoder| decoder.object_or_null(layout))?
            }
            (WireType::Map, Token::Map(length)) => self.map(length)?,
            (wire_type, token) => return Err(self.mismatch(wire_type.describe(), token)),
        })
    }

    /// A pair of a type and a value.
    fn any(&mut self) -> Result<Value, CodecError> {
        match self.token()? {
            Token::Nil => return Ok(Value::Null),
            Token::Unknown => return Ok(Value::Unknown),
            Token::Array(2) => {}
            token => return Err(self.mismatch(WireType::Any.describe(), token)),
        }
        let text = match self.token()? {
            Token::Binary(bytes) => std::str::from_utf8(bytes).ok(),
            Token::Text(text) => Some(text),
            _ => None,
        };
        let known = text.and_then(|text| Some((text, AnyType::parse(text)?)));
        let Some((text, r#type)) = known else {
            return Err(self.problem("unknown type of a value".to_owned()));
        };
        let value = self.typed(&r#type)?;
        Ok(if value.is_unknown() { value } else { any::join(text, value) })
    }

    /// A value of a type.
    fn typed(&mut self, r#type: &AnyType) -> Result<Value, CodecError> {
        match r#type {
            AnyType::Scalar(wire_type) => return self.value(wire_type),
            AnyType::Any => return self.any(),
            _ => {}
        }
        match self.token()? {
            Token::Nil => Ok(Value::Null),
            Token::Unknown => Ok(Value::Unknown),
            Token::Array(length) if r#type.is_list() => {
                let mut index = 0;
                self.list(length, |decoder| {
                    let item = r#type.item(index);
                    index += 1;
                    let item = item.ok_or_else(|| decoder.problem("unexpected item".to_owned()))?;
                    decoder.typed(item)
                })
            }
            Token::Map(length) if !r#type.is_list() => {
                let mut entries = BTreeMap::new();
                for _ in 0..length {
                    let key = self.key()?;
                    self.path.push(Step::Key(key.to_owned()));
                    let Some(entry) = r#type.entry(key) else {
                        return Err(self.problem("unexpected entry".to_owned()));
                    };
                    entries.insert(key.to_owned(), self.typed(entry)?);
                    self.path.pop();
                }
                Ok(Value::Map(entries))
            }
            token => Err(self.mismatch(r#type.describe(), token)),
        }
    }

    fn number(&self, token: Token<'_>) -> Result<Value, CodecError> {
        let number = match token {
            Token::Signed(number) => Some(Number::from(number)),
            Token::Unsigned(number) => Some(Number::from(number)),
            Token::Float(float) => number::from_float(float),
            Token::Text(text) => number::from_text(text),
            _ => None,
        };
        let number = number.map(Value::Number);
        number.ok_or_else(|| self.mismatch(WireType::Number.describe(), token))
    }

    fn list(
        &mut self,
        length: usize,
        mut item: impl FnMut(&mut Self) -> Result<Value, CodecError>,
    ) -> Result<Value, CodecError> {
        let mut items = Vec::new();
        for index in 0..length {
            self.path.push(Step::Index(index));
            items.push(item(self)?);
            self.path.pop();
        }
        Ok(Value::List(items))
    }

    fn map(&mut self, length: usize) -> Result<Value, CodecError> {
        let mut entries = BTreeMap::new();
        for _ in 0..length {
            let key = self.key()?;
            self.path.push(Step::Key(key.to_owned()));
            let value = self.value(&WireType::String)?;
            if entries.insert(key.to_owned(), value).is_some() {
                return Err(self.problem("duplicate key".to_owned()));
            }
            self.path.pop();
        }
        Ok(Value::Map(entries))
    }

    fn object_or_null(&mut self, layout: &Layout) -> Result<Value, CodecError> {
        match self.token()? {
            Token::Nil => Ok(Value::Null),
            Token::Unknown => Ok(Value::Unknown),
            Token::Map(length) => self.object(layout, length),
            token => Err(self.mismatch("an object", token)),
        }
    }

    fn object(&mut self, layout: &Layout, length: usize) -> Result<Value, CodecError> {
        let mut object = Object::new();
        let mut seen = Seen::default();
        let mut next = 0;
        while next < length {
            let guess = next;
            if seen.is_next(guess) {
                let nulls = layout.leading_nulls(guess..length, self.tokens.rest());
                next += nulls.count;
                seen.first += nulls.count;
                if nulls.count > 0 {
                    self.tokens.advance(nulls.bytes);
                    continue;
                }
            }
            next += 1;
            let key = self.key()?;
            let Some(index) = layout.position(key, guess) else {
                return Err(self.problem(format!("attribute \"{key}\" is not in the schema")));
            };
            let field = &layout.fields[index];
            self.path.push(Step::Attribute(field.name));
            if !seen.insert(index) {
                return Err(self.problem("duplicate attribute".to_owned()));
            }
            let value = self.value(&field.wire_type)?;
            if !value.is_null() {
                object.set(field.name, value);
            }
            self.path.pop();
        }
        match seen.first_missing(layout.fields.len()) {
            None => Ok(Value::Object(object)),
            Some(index) => {
                let name = layout.fields[index].name;
                Err(self.problem(format!("attribute \"{name}\" is missing")))
            }
        }
    }

    fn key(&mut self) -> Result<&'a str, CodecError> {
        match self.token()? {
            Token::Text(key) => Ok(key),
            token => Err(self.mismatch("a string as key", token)),
        }
    }

    fn token(&mut self) -> Result<Token<'a>, CodecError> {
        let token = self.tokens.next();
        token.map_err(|message| self.problem(message.to_owned()))
    }

    fn mismatch(&self, expected: &str, found: Token<'_>) -> CodecError {
        self.problem(format!("expected {expected}, found {}", found.describe()))
    }

    fn problem(&self, message: String) -> CodecError {
        let path = Path(self.path.clone());
        CodecError { path, message }
    }
}

/// The fields of an object that were decoded, usually all in their order.
#[derive(Default)]
struct Seen {
    /// The number of leading fields that were decoded.
    first: usize,
    /// The decoded fields after them.
    others: BTreeSet<usize>,
}

impl Seen {
    /// Whether all fields before `index`, and only these, were decoded.
    fn is_next(&self, index: usize) -> bool {
        self.first == index && self.others.is_empty()
    }

    /// Records a field; false if it was recorded before.
    fn insert(&mut self, index: usize) -> bool {
        if self.is_next(index) {
            self.first += 1;
            return true;
        }
        index >= self.first && self.others.insert(index)
    }

    /// The first of `count` fields that was not recorded.
    fn first_missing(&self, count: usize) -> Option<usize> {
        (self.first..count).find(|index| !self.others.contains(index))
    }
}
