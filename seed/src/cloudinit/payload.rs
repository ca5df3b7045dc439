//! User-data and vendor-data: text unchanged, a map as YAML, or several parts; and what cloud-init does with them.

use std::io::Write;

use flate2::{Compression, GzBuilder};

use super::{CloudInit, UserData, check, multipart};
use crate::document::{Document, is_too_deep};
use crate::error::{Error, Place, Problem, Warning};
use crate::{json, yaml};

/// The first line of a configuration.
pub(super) const HEADER: &str = "#cloud-config\n";

/// The content of `user-data`; an omitted document is an empty file, which `NoCloud` requires.
pub(super) fn user_data(
    content: &CloudInit,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<u8>, Error> {
    let text = match &content.user_data {
        None => return Ok(Vec::new()),
        Some(UserData::Document(document)) => config(document, &Place::of("user_data"), warnings)?,
        Some(UserData::Parts(parts)) => multipart::encode(parts, warnings)?,
    };
    Ok(if content.gzip { gzip(text.as_bytes()) } else { text.into_bytes() })
}

/// A document for cloud-init; a map is encoded below `#cloud-config`.
pub(super) fn config(
    document: &Document,
    place: &Place,
    warnings: &mut Vec<Warning>,
) -> Result<String, Error> {
    let text = map(document, HEADER, place)?;
    warnings.extend(check::user_data(&text, place));
    Ok(text)
}

/// Text unchanged, or a map as YAML below a header.
pub(super) fn map(document: &Document, header: &str, place: &Place) -> Result<String, Error> {
    let tree = match document {
        Document::Text(text) => return Ok(text.clone()),
        Document::Tree(tree) => tree,
    };
    if !tree.is_object() {
        return Err(place.error(Problem::NotAMap { found: json::kind(tree) }));
    }
    if is_too_deep(tree) {
        return Err(place.error(Problem::TooDeep));
    }
    Ok(format!("{header}{}", yaml::encode(tree)))
}

/// Compresses without a date or a name, so that equal input gives equal bytes.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    // Writing to memory does not fail.
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.unwrap_or_else(|_| bytes.to_vec())
}
