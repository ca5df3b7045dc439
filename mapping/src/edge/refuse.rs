//! Rejects texts that XML does not allow.

use roxmltree::Document;

use crate::shape::{Kind, Row};
use crate::xml;

/// The reason why a text is not allowed in a row, as the end of a sentence that starts with the path.
pub(super) fn refuse_text(text: &str, row: &Row) -> Option<String> {
    let is_control = |c: char| {
        (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    // 0xef is the first byte of U+FFFE and U+FFFF. A count of bytes is vectorised, a search is not.
    let is_suspect = |byte: &u8| match byte {
        b'\t' | b'\n' | b'\r' => false,
        byte => *byte < b' ' || *byte == 0xef,
    };
    let is_suspect = text.bytes().filter(is_suspect).count() > 0;
    if let (true, Some(character)) = (is_suspect, text.chars().find(|c| is_control(*c))) {
        return Some(format!("contains the character {character:?}, which XML does not allow"));
    }
    match row.kind {
        Kind::RawContent => refuse_content(text, row.xml),
        Kind::RawElement => refuse_element(text, row.xml),
        _ => None,
    }
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
