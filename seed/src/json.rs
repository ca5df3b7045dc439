//! JSON documents: text that is checked, or a tree that is encoded.

use serde_json::Value;

use crate::document::{Document, is_too_deep};
use crate::error::{Error, Place, Problem};

/// A JSON document: its tree, and the text for the medium.
pub(crate) struct Json {
    pub(crate) tree: Value,
    pub(crate) text: String,
}

impl Json {
    /// The text of a document unchanged, or its tree in the shortest form.
    ///
    /// Errors: text that is not JSON, with its line and column; a tree with too many levels.
    pub(crate) fn read(document: &Document, place: &Place) -> Result<Self, Error> {
        match document {
            Document::Text(text) => {
                let tree = serde_json::from_str(text).map_err(|error| invalid(&error, place))?;
                Ok(Self { tree, text: text.clone() })
            }
            Document::Tree(tree) if is_too_deep(tree) => Err(place.error(Problem::TooDeep)),
            Document::Tree(tree) => Ok(Self { tree: tree.clone(), text: tree.to_string() }),
        }
    }
}

fn invalid(error: &serde_json::Error, place: &Place) -> Error {
    let position = format!(" at line {} column {}", error.line(), error.column());
    let text = error.to_string();
    let reason = text.strip_suffix(position.as_str()).unwrap_or(&text).to_owned();
    // The parser reports column 0 for the end of a line.
    place.at(error.line().max(1), error.column().max(1)).error(Problem::Json { reason })
}

/// What a value is, for messages.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a map",
    }
}
