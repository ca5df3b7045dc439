//! Splits `MessagePack` into tokens. Does not depend on a schema, does not copy text, and rejects a length that exceeds
//! the remaining bytes.

use rmp::Marker;

/// One token; the tokens of its items follow an array or a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Token<'a> {
    Nil,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
    Binary(&'a [u8]),
    Array(usize),
    Map(usize),
    /// Any extension: an unknown value, refined or not.
    Unknown,
}

impl Token<'_> {
    /// The type of the token in words.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Nil => "null",
            Self::Bool(_) => "a boolean",
            Self::Signed(_) | Self::Unsigned(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a string",
            Self::Binary(_) => "binary data",
            Self::Array(_) => "a list",
            Self::Map(_) => "an object or a map",
            Self::Unknown => "an unknown value",
        }
    }
}

/// The remaining bytes.
#[derive(Debug, Clone)]
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub(super) fn new(rest: &'a [u8]) -> Self {
        Self { rest }
    }

    /// The number of remaining bytes, which bounds the number of remaining tokens.
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }

    /// The remaining bytes.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Skips bytes whose content is known.
    pub(super) fn advance(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or_default();
    }

    /// The next token, or an error.
    pub(super) fn next(&mut self) -> Result<Token<'a>, &'static str> {
        let [marker] = self.bytes()?;
        Ok(match Marker::from_u8(marker) {
            Marker::Null => Token::Nil,
            Marker::True => Token::Bool(true),
            Marker::False => Token::Bool(false),
            Marker::FixPos(number) => Token::Unsigned(number.into()),
            Marker::FixNeg(number) => Token::Signed(number.into()),
            Marker::U8 | Marker::U16 | Marker::U32 | Marker::U64 => self.unsigned(marker)?,
            Marker::I8 => Token::Signed(i8::from_be_bytes(self.bytes()?).into()),
            Marker::I16 => Token::Signed(i16::from_be_bytes(self.bytes()?).into()),
            Marker::I32 => Token::Signed(i32::from_be_bytes(self.bytes()?).into()),
            Marker::I64 => Token::Signed(i64::from_be_bytes(self.bytes()?)),
            Marker::F32 => Token::Float(f32::from_be_bytes(self.bytes()?).into()),
            Marker::F64 => Token::Float(f64::from_be_bytes(self.bytes()?)),
            Marker::FixStr(_) | Marker::Str8 | Marker::Str16 | Marker::Str32 => {
                self.text(marker)?
            }
            Marker::Bin8 | Marker::Bin16 | Marker::Bin32 => {
                let length = self.length(marker)?;
                self.skip(length).map(Token::Binary)?
            }
            Marker::FixArray(_) | Marker::Array16 | Marker::Array32 => {
                Token::Array(self.length(marker)?)
            }
            Marker::FixMap(_) | Marker::Map16 | Marker::Map32 => Token::Map(self.length(marker)?),
            Marker::FixExt1 | Marker::FixExt2 | Marker::FixExt4 | Marker::FixExt8 => {
                let length = 1 << (marker - Marker::FixExt1.to_u8());
                self.unknown(length)?
            }
            Marker::FixExt16 => self.unknown(16)?,
            Marker::Ext8 | Marker::Ext16 | Marker::Ext32 => {
                let length = self.length(marker)?;
                self.unknown(length)?
            }
            Marker::Reserved => return Err("not MessagePack: a reserved byte"),
        })
    }

    fn unsigned(&mut self, marker: u8) -> Result<Token<'a>, &'static str> {
        Ok(Token::Unsigned(match Marker::from_u8(marker) {
            Marker::U8 => u8::from_be_bytes(self.bytes()?).into(),
            Marker::U16 => u16::from_be_bytes(self.bytes()?).into(),
            Marker::U32 => u32::from_be_bytes(self.bytes()?).into(),
            _ => u64::from_be_bytes(self.bytes()?),
        }))
    }

    fn text(&mut self, marker: u8) -> Result<Token<'a>, &'static str> {
        let length = self.length(marker)?;
        let text = std::str::from_utf8(self.skip(length)?);
        text.map(Token::Text).map_err(|_| "text is not UTF-8")
    }

    /// An extension: its type byte, then `length` bytes.
    fn unknown(&mut self, length: usize) -> Result<Token<'a>, &'static str> {
        self.skip(1)?;
        self.skip(length).map(|_| Token::Unknown)
    }

    /// The length in a marker, or in the bytes after it.
    fn length(&mut self, marker: u8) -> Result<usize, &'static str> {
        let length: u32 = match Marker::from_u8(marker) {
            Marker::FixStr(length) | Marker::FixArray(length) | Marker::FixMap(length) => {
                length.into()
            }
            Marker::Str8 | Marker::Bin8 | Marker::Ext8 => u8::from_be_bytes(self.bytes()?).into(),
            Marker::Str16 | Marker::Bin16 | Marker::Ext16 | Marker::Array16 | Marker::Map16 => {
                u16::from_be_bytes(self.bytes()?).into()
            }
            _ => u32::from_be_bytes(self.bytes()?),
        };
        usize::try_from(length).map_err(|_| "a length that exceeds the address space")
    }

    fn bytes<const N: usize>(&mut self) -> Result<[u8; N], &'static str> {
        let (bytes, rest) = self.rest.split_first_chunk().ok_or(CUT_OFF)?;
        self.rest = rest;
        Ok(*bytes)
    }

    fn skip(&mut self, length: usize) -> Result<&'a [u8], &'static str> {
        let (skipped, rest) = self.rest.split_at_checked(length).ok_or(CUT_OFF)?;
        self.rest = rest;
        Ok(skipped)
    }
}

const CUT_OFF: &str = "the value is truncated";

#[cfg(test)]
mod tests {
    use super::{Token, Tokens};

    fn first(bytes: &[u8]) -> Result<Token<'_>, &'static str> {
        let mut tokens = Tokens::new(bytes);
        let token = tokens.next()?;
        assert_eq!(tokens.left(), 0, "{bytes:x?}");
        Ok(token)
    }

    #[test]
    fn every_width_is_read() {
        let cases: &[(&[u8], Token)] = &[
            (&[0xc0], Token::Nil),
            (&[0xc3], Token::Bool(true)),
            (&[0x7f], Token::Unsigned(127)),
            (&[0xff], Token::Signed(-1)),
            (&[0xcc, 200], Token::Unsigned(200)),
            (&[0xcd, 1, 0], Token::Unsigned(256)),
            (&[0xce, 0, 1, 0, 0], Token::Unsigned(65_536)),
            (&[0xcf, 255, 255, 255, 255, 255, 255, 255, 255], Token::Unsigned(u64::MAX)),
            (&[0xd0, 0x80], Token::Signed(-128)),
            (&[0xd1, 0x80, 0], Token::Signed(-32_768)),
            (&[0xd2, 0, 0, 0, 1], Token::Signed(1)),
            (&[0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0], Token::Signed(i64::MIN)),
            (&[0xca, 0x3f, 0, 0, 0], Token::Float(0.5)),
            (&[0xcb, 0x3f, 0xe0, 0, 0, 0, 0, 0, 0], Token::Float(0.5)),
            (&[0xa1, b'a'], Token::Text("a")),
            (&[0xd9, 1, b'a'], Token::Text("a")),
            (&[0xda, 0, 1, b'a'], Token::Text("a")),
            (&[0xdb, 0, 0, 0, 1, b'a'], Token::Text("a")),
            (&[0xc4, 1, 0], Token::Binary(&[0])),
            (&[0x92], Token::Array(2)),
            (&[0xdc, 0, 2], Token::Array(2)),
            (&[0xdd, 0, 0, 0, 2], Token::Array(2)),
            (&[0x81], Token::Map(1)),
            (&[0xde, 0, 1], Token::Map(1)),
            (&[0xdf, 0, 0, 0, 1], Token::Map(1)),
            (&[0xd4, 0, 0], Token::Unknown),
            (&[0xd5, 12, 0, 0], Token::Unknown),
            (&[0xd6, 12, 0, 0, 0, 0], Token::Unknown),
            (&[0xd7, 12, 0, 0, 0, 0, 0, 0, 0, 0], Token::Unknown),
            (&[0xc7, 2, 12, 0x81, 1], Token::Unknown),
            (&[0xc8, 0, 2, 12, 0x81, 1], Token::Unknown),
            (&[0xc9, 0, 0, 0, 2, 12, 0x81, 1], Token::Unknown),
        ];
        for (bytes, token) in cases {
            assert_eq!(first(bytes), Ok(*token), "{bytes:x?}");
        }
    }

    #[test]
    fn an_extension_may_have_sixteen_bytes() {
        let sixteen = [[0xd8, 12].as_slice(), &[0; 16]].concat();
        assert_eq!(first(&sixteen), Ok(Token::Unknown));
    }

    #[test]
    fn invalid_bytes_are_rejected() {
        let cases: &[&[u8]] = &[&[], &[0xcd, 1], &[0xa2, b'a'], &[0xd9], &[0xa1, 0xff], &[0xc1]];
        for bytes in cases {
            assert!(first(bytes).is_err(), "{bytes:x?}");
        }
    }
}
