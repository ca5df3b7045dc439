//! Texts that a row cannot hold: what XML cannot say, and what libvirt must not be sent.

use roxmltree::Document;

use crate::shape::{Flags, Kind, Row};
use crate::xml;

/// Why a text cannot be the value of a row, if it cannot: the rest of a sentence that starts with the path.
pub(super) fn refuse_text(text: &str, row: &Row) -> Option<String> {
    let is_control = |c: char| {
        (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    // 0xef starts the last two of them. A count goes through many bytes at once, a search through one.
    let is_suspect = text.bytes().filter(|byte| *byte < b' ' || *byte == 0xef).count() > 0;
    if let (true, Some(character)) = (is_suspect, text.chars().find(|c| is_control(*c))) {
        return Some(format!("holds the character {character:?}, which XML cannot hold"));
    }
    match row.kind {
        Kind::RawContent => refuse_content(text, row.xml),
        Kind::RawElement => refuse_element(text, row.xml),
        _ if row.has(Flags::ABSOLUTE) => refuse_relative(text),
        _ if row.has(Flags::FILE_NAME) => refuse_file_name(text),
        _ => None,
    }
}

/// libvirt takes a relative path as one below its daemon's own directory.
fn refuse_relative(text: &str) -> Option<String> {
    (!text.starts_with('/')).then(|| {
        format!(
            "is {text:?}, which is a relative path; libvirt needs an absolute path. Write the whole path, or \
             abspath({text:?}) for a path on this machine"
        )
    })
}

/// The longest name of a file, without what libvirt appends to the name of an object: `.xml.new`.
const MAX_NAME_BYTES: usize = 255 - ".xml.new".len();

/// libvirt makes files and directories of such a name, also where it refuses the name in the end: of `..` it removes
/// the directory of all objects.
fn refuse_file_name(text: &str) -> Option<String> {
    let problem = match text {
        "" => "which is empty".to_owned(),
        "." | ".." => "which is a directory and not the name of a file".to_owned(),
        _ if text.contains('\n') => "which has more than one line".to_owned(),
        _ if text.len() > MAX_NAME_BYTES => format!("which has more than {MAX_NAME_BYTES} bytes"),
        _ => return None,
    };
    Some(format!("is {text:?}, {problem}; libvirt makes file names of it. Choose another name"))
}

fn refuse_content(text: &str, name: &str) -> Option<String> {
    let wrapped = format!("<{name}>\n{text}</{name}>");
    let error = parse(&wrapped).err()?;
    // The first line is ours.
    let (line, column, message) = (error.line.saturating_sub(1), error.column, error.message);
    Some(format!("is not well-formed XML: {message}, at its line {line}, column {column}"))
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
            (found != name).then(|| format!("its element is <{found}>, not <{name}>"))
        }
        Err(error) => {
            let xml::Error { line, column, message } = error;
            Some(format!("is not well-formed XML: {message}, at its line {line}, column {column}"))
        }
    }
}
