//! What a user writes for a document: text, or a tree that is encoded.

use std::fmt;

use serde_json::Value;

/// A document: text, or a tree that is encoded as YAML or JSON.
#[derive(Clone, PartialEq)]
pub enum Document {
    /// Written to the medium unchanged.
    Text(String),
    /// Encoded in the format of the document.
    Tree(Value),
}

impl fmt::Debug for Document {
    // The content may contain passwords.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
            Self::Tree(_) => formatter.write_str("Tree"),
        }
    }
}

/// Levels of a tree; the limit of `serde_json` for texts, so that a tree can be read back.
const DEPTH: usize = 127;

/// Whether a tree has more levels than its readers accept.
pub(crate) fn is_too_deep(tree: &Value) -> bool {
    let mut level: Vec<&Value> = vec![tree];
    for _ in 0..=DEPTH {
        level = level.into_iter().flat_map(children).collect();
        if level.is_empty() {
            return false;
        }
    }
    true
}

fn children(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => Vec::new(),
    }
}
