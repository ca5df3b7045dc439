//! What a block is read with, and what the reader returns.

use std::collections::BTreeMap;

use mapping::schema::Attribute;
use mapping::{Path, Value};

use crate::sources::{Keys, SourceProblem};

/// The content of a resource block.
#[derive(Debug)]
pub struct Reading {
    /// Its value.
    pub value: Value,
    /// The byte offset at which each part of it starts.
    pub offsets: BTreeMap<Path, usize>,
    /// Its problems.
    pub problems: Vec<SourceProblem>,
}

impl Reading {
    /// The offset at which the value of a path starts, or the nearest ancestor that is in the text.
    pub fn offset_of(&self, path: &Path) -> Option<usize> {
        let mut path = path.clone();
        while !path.0.is_empty() {
            if let Some(byte) = self.offsets.get(&path) {
                return Some(*byte);
            }
            path.0.pop();
        }
        None
    }
}

/// The schema of a block.
#[derive(Debug, Clone, Copy)]
pub struct BlockSchema<'a> {
    /// The type of the block.
    pub r#type: &'a str,
    /// Its attributes.
    pub attributes: &'a [Attribute],
    /// All keys, for suggestions.
    pub keys: &'a Keys,
    /// The arguments that are skipped.
    pub ignored: &'a [&'a str],
}
