//! A value that cannot be encoded or decoded: its path in HCL and the message. Does not determine the cause.

use std::fmt;

use mapping::Path;

/// An error of the codec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodecError {
    /// The path of the value.
    pub path: Path,
    /// The message.
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
