//! Input from files and standard input, and its errors.

use std::fmt;
use std::io::Read;
use std::path::Path;

use super::hcl::{Position, SourceProblem};

/// A text and its origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name in messages.
    pub name: String,
    /// The name of its file without directories and extension.
    pub stem: Option<String>,
    /// The text.
    pub text: String,
}

/// An error in a source, as it is printed: `web.xml:3:5: message`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceError {
    /// The name of the source.
    pub source: String,
    /// The line, if there is one.
    pub line: Option<usize>,
    /// The column, if it is known.
    pub column: Option<usize>,
    /// The message.
    pub message: String,
}

impl Source {
    /// Reads a file; `-` is standard input.
    pub fn read(path: &Path) -> Result<Self, SourceError> {
        let is_input = path.as_os_str() == "-";
        let name = if is_input { "<stdin>".to_owned() } else { path.display().to_string() };
        let mut bytes = Vec::new();
        let outcome = if is_input {
            std::io::stdin().lock().read_to_end(&mut bytes).map(drop)
        } else {
            std::fs::read(path).map(|content| bytes = content)
        };
        if let Err(error) = outcome {
            return Err(SourceError::of(&name, format!("cannot be read: {error}")));
        }
        let stem = path.file_stem().filter(|_| !is_input);
        let stem = stem.map(|stem| stem.to_string_lossy().into_owned());
        Self::from_bytes(name, stem, bytes)
    }

    fn from_bytes(name: String, stem: Option<String>, bytes: Vec<u8>) -> Result<Self, SourceError> {
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let valid = String::from_utf8_lossy(valid);
            let problem = SourceProblem::at(
                &valid,
                valid.len(),
                "the input is not UTF-8; convert it first, for example with iconv",
            );
            SourceError::at(&name, problem)
        })?;
        let text = match text.strip_prefix('\u{feff}') {
            Some(text) => text.to_owned(),
            None => text,
        };
        Ok(Self { name, stem, text })
    }
}

impl SourceError {
    /// An error about the whole source.
    pub fn of(source: &str, message: impl Into<String>) -> Self {
        Self { source: source.to_owned(), line: None, column: None, message: message.into() }
    }

    /// An error at a position of the source.
    pub fn at(source: &str, problem: SourceProblem) -> Self {
        let Position { line, column } = problem.position;
        Self {
            source: source.to_owned(),
            line: Some(line),
            column: Some(column),
            message: problem.message,
        }
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:", self.source)?;
        for number in [self.line, self.column].into_iter().flatten() {
            write!(out, "{number}:")?;
        }
        write!(out, " {}", self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn other_encodings_are_rejected_with_their_position() {
        let read = |bytes: &[u8]| Source::from_bytes("a.xml".to_owned(), None, bytes.to_vec());
        let error = read(b"<a>\n <b>\xe9").unwrap_err().to_string();
        assert_eq!(
            error,
            "a.xml:2:5: the input is not UTF-8; convert it first, for example with iconv"
        );
        assert_eq!(read(b"\xef\xbb\xbf<a/>").unwrap().text, "<a/>");
    }
}
