//! What is wrong with a value on the wire: where, as HCL, and what. Says nothing of whose fault it is.

use std::fmt;

use mapping::Path;

/// One finding of the codec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodecError {
    /// Where.
    pub path: Path,
    /// What.
    pub message: String,
}

impl fmt::Display for CodecError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.0.is_empty() {
            return out.write_str(&self.message);
        }
        write!(out, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for CodecError {}
