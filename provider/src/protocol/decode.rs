//! Values from the wire: `MessagePack` and a layout in, a value out, or the first problem with its
//! path. An object must carry exactly the attributes of its layout.

use std::collections::{BTreeMap, BTreeSet};

use mapping::{Number, Object, Path, Step, Value};

use super::layout::{Kind, Layout};
use super::number;
use super::problem::Problem;
use super::token::{Token, Tokens};

/// Reads one value, which must be all there is.
pub fn decode(layout: &Layout, bytes: &[u8]) -> Result<Value, Problem> {
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
    fn value(&mut self, kind: &Kind) -> Result<Value, Problem> {
        if let Kind::Object(layout) = kind {
            return self.object_or_null(layout);
        }
        let token = self.token()?;
        Ok(match (kind, token) {
            (_, Token::Nil) => Value::Null,
            (_, Token::Unknown) => Value::Unknown,
            (Kind::String, Token::Text(text)) => Value::from(text),
            (Kind::Bool, Token::Bool(truth)) => Value::Bool(truth),
            (Kind::Number, token) => self.number(token)?,
            (Kind::Strings, Token::Array(length)) => {
                self.list(length, |decoder| decoder.value(&Kind::String))?
            }
            (Kind::Objects(layout), Token::Array(length)) => {
                self.list(length, |decoder| decoder.object_or_null(layout))?
            }
            (Kind::Map, Token::Map(length)) => self.map(length)?,
            (kind, token) => return Err(self.mismatch(kind.describe(), token)),
        })
    }

    fn number(&self, token: Token<'_>) -> Result<Value, Problem> {
        let number = match token {
            Token::Signed(number) => Some(Number::from(number)),
            Token::Unsigned(number) => Some(Number::from(number)),
            Token::Float(float) => number::from_float(float),
            Token::Text(text) => number::from_text(text),
            _ => None,
        };
        let number = number.map(Value::Number);
        number.ok_or_else(|| self.mismatch(Kind::Number.describe(), token))
    }

    fn list(
        &mut self,
        length: usize,
        mut item: impl FnMut(&mut Self) -> Result<Value, Problem>,
    ) -> Result<Value, Problem> {
        let mut items = Vec::new();
        for index in 0..length {
            self.path.push(Step::Index(index));
            items.push(item(self)?);
            self.path.pop();
        }
        Ok(Value::List(items))
    }

    fn map(&mut self, length: usize) -> Result<Value, Problem> {
        let mut entries = BTreeMap::new();
        for _ in 0..length {
            let key = self.key()?;
            self.path.push(Step::Key(key.to_owned()));
            let value = self.value(&Kind::String)?;
            if entries.insert(key.to_owned(), value).is_some() {
                return Err(self.problem("duplicate key".to_owned()));
            }
            self.path.pop();
        }
        Ok(Value::Map(entries))
    }

    fn object_or_null(&mut self, layout: &Layout) -> Result<Value, Problem> {
        match self.token()? {
            Token::Nil => Ok(Value::Null),
            Token::Unknown => Ok(Value::Unknown),
            Token::Map(length) => self.object(layout, length),
            token => Err(self.mismatch("an object", token)),
        }
    }

    fn object(&mut self, layout: &Layout, length: usize) -> Result<Value, Problem> {
        let mut object = Object::new();
        let mut seen = Seen::default();
        for guess in 0..length {
            let key = self.key()?;
            let Some(index) = layout.position(key, guess) else {
                return Err(self.problem(format!("attribute \"{key}\" is not in the schema")));
            };
            let field = &layout.fields[index];
            self.path.push(Step::Attribute(field.name));
            if !seen.insert(index) {
                return Err(self.problem("duplicate attribute".to_owned()));
            }
            let value = self.value(&field.kind)?;
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

    fn key(&mut self) -> Result<&'a str, Problem> {
        match self.token()? {
            Token::Text(key) => Ok(key),
            token => Err(self.mismatch("a string as key", token)),
        }
    }

    fn token(&mut self) -> Result<Token<'a>, Problem> {
        let token = self.tokens.next();
        token.map_err(|message| self.problem(message.to_owned()))
    }

    fn mismatch(&self, expected: &str, found: Token<'_>) -> Problem {
        self.problem(format!("expected {expected}, found {}", found.describe()))
    }

    fn problem(&self, message: String) -> Problem {
        let path = Path(self.path.clone());
        Problem { path, message }
    }
}

/// The fields of an object that were there: most often all, in their order.
#[derive(Default)]
struct Seen {
    /// As many of the first fields.
    first: usize,
    /// Those after them.
    others: BTreeSet<usize>,
}

impl Seen {
    /// Notes a field; false when it was there before.
    fn insert(&mut self, index: usize) -> bool {
        if index == self.first && self.others.is_empty() {
            self.first += 1;
            return true;
        }
        index >= self.first && self.others.insert(index)
    }

    /// The first of `count` fields that was not there.
    fn first_missing(&self, count: usize) -> Option<usize> {
        (self.first..count).find(|index| !self.others.contains(index))
    }
}
