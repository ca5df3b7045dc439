//! The error of this crate: a kind for code, a message for people. Messages contain no secret and no final period.

use std::fmt;

/// Why content cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: Kind,
    message: String,
}

/// What a caller may react to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The file or the page does not exist.
    NotFound,
    /// The server or the file system refuses access.
    Denied,
    /// No answer from the server, or no connection, after all retries.
    Unreachable,
    /// A setting, an answer or compressed data is invalid.
    Invalid,
    /// The content does not have the expected checksum or length.
    Mismatch,
    /// The source changed while it was read.
    Changed,
    /// The content exceeds the limit of the request.
    TooLarge,
    /// The caller's stop function returned true.
    Cancelled,
    /// The operating system reported an error.
    Io,
}

impl Error {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    pub(crate) fn cancelled() -> Self {
        Self::new(Kind::Cancelled, "reading was cancelled")
    }

    /// The same error with a description of what was read, in front of its message.
    pub(crate) fn within(self, subject: &str) -> Self {
        if self.kind == Kind::Cancelled {
            return self;
        }
        Self { message: format!("{subject}: {}", self.message), ..self }
    }

    /// The kind of the error.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The message, which names the fix.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// Lets an error pass through a decompressor.
impl From<Error> for std::io::Error {
    fn from(error: Error) -> Self {
        Self::other(error)
    }
}

/// The error of this crate within an I/O error, if it is one.
pub(crate) fn inner(error: &std::io::Error) -> Option<Error> {
    error.get_ref()?.downcast_ref::<Error>().cloned()
}
