//! Escapes text and attribute values, such that parsing restores every character.

use std::borrow::Cow;

/// Escapes element text.
pub fn escape_text(text: &str) -> Cow<'_, str> {
    escape(text, &IN_TEXT, text_entity)
}

/// Escapes an attribute value for single or double quotes.
pub fn escape_attribute(text: &str) -> Cow<'_, str> {
    escape(text, &IN_ATTRIBUTE, attribute_entity)
}

/// The entity of a character, or an empty text.
type Entity = fn(u8) -> &'static str;

fn text_entity(byte: u8) -> &'static str {
    match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'\r' => "&#13;",
        _ => "",
    }
}

fn attribute_entity(byte: u8) -> &'static str {
    match byte {
        b'"' => "&quot;",
        b'\'' => "&apos;",
        b'\n' => "&#10;",
        b'\t' => "&#9;",
        _ => text_entity(byte),
    }
}

/// Whether each byte is escaped.
type Table = [bool; 256];

static IN_TEXT: Table = table(b"&<>\r");
static IN_ATTRIBUTE: Table = table(b"&<>\r\"'\n\t");

const fn table(escaped: &[u8]) -> Table {
    let mut table = [false; 256];
    let mut index = 0;
    while index < escaped.len() {
        table[escaped[index] as usize] = true;
        index += 1;
    }
    table
}

/// Replaces the characters of a table by entities.
fn escape<'a>(text: &'a str, table: &Table, entity: Entity) -> Cow<'a, str> {
    let next = |text: &str| text.bytes().position(|byte| table[usize::from(byte)]);
    let Some(mut at) = next(text) else {
        return Cow::Borrowed(text);
    };
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut rest = text;
    loop {
        escaped.push_str(&rest[..at]);
        escaped.push_str(entity(rest.as_bytes()[at]));
        rest = &rest[at + 1..];
        match next(rest) {
            Some(next) => at = next,
            None => break,
        }
    }
    escaped.push_str(rest);
    Cow::Owned(escaped)
}
