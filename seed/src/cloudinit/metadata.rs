//! Meta-data: text unchanged, or a map that gets an `instance-id`.

use aws_lc_rs::digest::{Context, SHA256};
use serde_json::{Map, Value};

use super::{check, payload};
use crate::document::Document;
use crate::error::{Error, Place, Problem, Warning};
use crate::json;
use crate::medium::hexadecimal;

/// The key of the identifier, and that of the attribute.
pub(super) const INSTANCE_ID: &str = "instance-id";
pub(super) const ATTRIBUTE: &str = "meta_data";

/// The text of `meta-data`, with `id` where a map has no identifier.
pub(super) fn text(
    document: Option<&Document>,
    id: &str,
    warnings: &mut Vec<Warning>,
) -> Result<String, Error> {
    let place = Place::of(ATTRIBUTE);
    let fields = match document {
        Some(Document::Text(text)) => {
            warnings.extend(check::meta_data(text, &place));
            return Ok(text.clone());
        }
        Some(Document::Tree(tree)) => fields(tree, &place)?,
        None => Map::new(),
    };
    payload::map(&Document::Tree(with(fields, INSTANCE_ID, id)), "", &place)
}

/// The entries of a tree, which must be a map.
pub(super) fn fields(tree: &Value, place: &Place) -> Result<Map<String, Value>, Error> {
    match tree {
        Value::Object(fields) => Ok(fields.clone()),
        other => Err(place.error(Problem::NotAMap { found: json::kind(other) })),
    }
}

/// A map with a text for a key, unless it has a value.
pub(super) fn with(mut fields: Map<String, Value>, key: &str, text: &str) -> Value {
    if fields.get(key).is_none_or(Value::is_null) {
        fields.insert(key.to_owned(), Value::String(text.to_owned()));
    }
    Value::Object(fields)
}

/// An identifier for these documents. Their lengths are part of it, so that no two sequences are equal by chance.
pub(super) fn identifier(documents: &[Option<&[u8]>]) -> String {
    let mut hash = Context::new(&SHA256);
    for document in documents {
        match document {
            Some(bytes) => {
                hash.update(&[1]);
                hash.update(&(bytes.len() as u64).to_le_bytes());
                hash.update(bytes);
            }
            None => hash.update(&[0]),
        }
    }
    let hash = hash.finish();
    format!("iid-{}", hexadecimal(hash.as_ref().get(..8).unwrap_or_default()))
}
