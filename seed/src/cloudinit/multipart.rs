//! Several parts as one MIME document. Its boundary is derived from the parts, so that equal parts give equal bytes.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Part, check, payload};
use crate::document::Document;
use crate::error::{Error, Place, Problem, Warning};
use crate::medium::hexadecimal;

/// Characters of a line in MIME, without its end.
const LINE: usize = 998;
/// Characters of a line in base64.
const BASE64_LINE: usize = 76;
/// The fallback for text.
const PLAIN: &str = "text/plain";

/// The document.
///
/// Errors: no part; a part whose tree is not a map; a content type or merge type that a header cannot contain.
pub(super) fn encode(parts: &[Part], warnings: &mut Vec<Warning>) -> Result<String, Error> {
    if parts.is_empty() {
        return Err(Place::of("parts").error(Problem::NoParts));
    }
    let mut entities = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        entities.push(entity(part, &Place::element("parts", index, "content"), warnings)?);
    }
    let boundary = boundary(&entities);
    let mut text =
        format!("Content-Type: multipart/mixed; boundary=\"{boundary}\"\nMIME-Version: 1.0\n\n");
    for entity in &entities {
        // The newline before a boundary is part of the boundary.
        text.push_str(&format!("--{boundary}\n{entity}\n"));
    }
    text.push_str(&format!("--{boundary}--\n"));
    Ok(text)
}

/// Headers and body of a part.
fn entity(part: &Part, place: &Place, warnings: &mut Vec<Warning>) -> Result<String, Error> {
    let content = payload::map(&part.content, payload::HEADER, place)?;
    let kind = match (&part.content_type, &part.content) {
        (Some(given), _) => content_type(given, place)?,
        (None, Document::Tree(_)) => check::CLOUD_CONFIG,
        (None, Document::Text(_)) => check::content_type(&content).unwrap_or(PLAIN),
    };
    warnings.extend(if part.content_type.is_some() {
        check::typed(kind, &content, place)
    } else {
        check::user_data(&content, place)
    });
    let mut text = format!("Content-Type: {kind}; charset=\"utf-8\"\nMIME-Version: 1.0\n");
    let is_7bit = is_7bit(&content);
    let encoding = if is_7bit { "7bit" } else { "base64" };
    text.push_str(&format!("Content-Transfer-Encoding: {encoding}\n"));
    if let Some(name) = &part.filename {
        text.push_str(&format!("Content-Disposition: attachment; {}\n", filename(name)));
    }
    if let Some(merge_type) = &part.merge_type {
        text.push_str(&format!("X-Merge-Type: {}\n", merge(merge_type, place)?));
    }
    text.push('\n');
    text.push_str(&if is_7bit { content } else { base64(content.as_bytes()) });
    Ok(text)
}

fn content_type<'a>(given: &'a str, place: &Place) -> Result<&'a str, Error> {
    let is_token = |text: &str| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c);
        !text.is_empty() && text.chars().all(allowed)
    };
    match given.split_once('/') {
        Some((kind, subtype)) if given.len() < 128 && is_token(kind) && is_token(subtype) => {
            Ok(given)
        }
        _ => Err(place
            .sibling("content_type")
            .error(Problem::ContentType { content_type: given.to_owned() })),
    }
}

fn merge<'a>(given: &'a str, place: &Place) -> Result<&'a str, Error> {
    let is_printable = |byte: u8| matches!(byte, b' '..=b'~');
    if given.trim().is_empty() || given.len() > 900 || !given.bytes().all(is_printable) {
        let problem = Problem::MergeType { merge_type: given.to_owned() };
        return Err(place.sibling("merge_type").error(problem));
    }
    Ok(given)
}

/// The parameter with the name of a file; names that a quoted string cannot contain are encoded by RFC 2231.
fn filename(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " -_.+@=,".contains(c);
    if name.chars().all(is_plain) && name.len() < 200 {
        return format!("filename=\"{name}\"");
    }
    let encode = |byte: u8| match byte {
        byte if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    format!("filename*=utf-8''{}", name.bytes().map(encode).collect::<String>())
}

/// Whether a text may stand in MIME as it is: printable ASCII in lines of limited length.
fn is_7bit(text: &str) -> bool {
    let is_plain = |byte: u8| matches!(byte, b'\n' | b'\t' | b' '..=b'~');
    text.bytes().all(is_plain) && text.split('\n').all(|line| line.len() <= LINE)
}

fn base64(bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    let mut lines = String::new();
    for (index, c) in text.chars().enumerate() {
        if index > 0 && index % BASE64_LINE == 0 {
            lines.push('\n');
        }
        lines.push(c);
    }
    lines
}

/// A boundary that no part contains.
fn boundary(entities: &[String]) -> String {
    let mut hash = digest(&SHA256, entities.join("\n").as_bytes());
    loop {
        let boundary = format!("part-{}", hexadecimal(hash.as_ref().get(..16).unwrap_or_default()));
        if !entities.iter().any(|entity| entity.contains(&boundary)) {
            return boundary;
        }
        hash = digest(&SHA256, hash.as_ref());
    }
}
