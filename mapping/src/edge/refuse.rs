//! Rejects texts that XML does not allow.

use roxmltree::Document;

use crate::shape::{Kind, Row};
use crate::xml;

/// The reason why a text is not allowed in a row, as the end of a sentence that starts with the path.
pub(super) fn refuse_text(text: &str, row: &Row) -> Option<String> {
    let is_control = |c: char| {
        (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    if is_suspect(text.as_bytes())
        && let Some(character) = text.chars().find(|c| is_control(*c))
    {
        return Some(format!("contains the character {character:?}, which XML does not allow"));
    }
    match row.kind {
        Kind::RawContent => refuse_content(text, row.xml),
        Kind::RawElement => refuse_element(text, row.xml),
        _ => None,
    }
}

/// Whether a text contains a byte of a character that may not be allowed. Tests eight bytes at a time.
fn is_suspect(text: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH_BITS: u64 = 0x80 * ONES;
    // The first byte of U+FFFE and U+FFFF.
    const NONCHARACTER: u8 = 0xef;
    let (words, rest) = text.as_chunks::<8>();
    let has_suspect = |word: u64| {
        let other = word ^ (u64::from(NONCHARACTER) * ONES);
        let is_control = word.wrapping_sub(u64::from(b' ') * ONES) & !word;
        let is_nonchar = other.wrapping_sub(ONES) & !other;
        (is_control | is_nonchar) & HIGH_BITS != 0
    };
    words.iter().any(|word| has_suspect(u64::from_ne_bytes(*word)))
        || rest.iter().any(|byte| *byte < b' ' || *byte == NONCHARACTER)
}

fn refuse_content(text: &str, name: &str) -> Option<String> {
    let wrapped = format!("<{name}>\n{text}</{name}>");
    let error = parse(&wrapped).err()?;
    // The first line of `wrapped` is not part of the text.
    let (line, column, message) = (error.line.saturating_sub(1), error.column, error.message);
    Some(format!("is not well-formed XML: {message}, at line {line}, column {column}"))
}

fn parse(text: &str) -> Result<Document<'_>, xml::Error> {
    let document = Document::parse(text)?;
    xml::refuse_depth(&document)?;
    Ok(document)
}

fn refuse_element(text: &str, name: &str) -> Option<String> {
    match parse(text) {
        Ok(document) => {
            let found = document.root_element().tag_name().name();
            (found != name).then(|| format!("has the root element <{found}>; <{name}> is required"))
        }
        Err(error) => {
            let xml::Error { line, column, message } = error;
            Some(format!("is not well-formed XML: {message}, at line {line}, column {column}"))
        }
    }
}
