//! Positions in a text, as editors count them.

use std::fmt;

/// A line and a column, both counted from 1; a column is a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A problem in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceProblem {
    /// Its position.
    pub position: Position,
    /// The message, a sentence without its final period.
    pub message: String,
}

impl Position {
    /// The start of a text.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The position of a byte in a text; the end for an offset after it. Scans the whole text: use [`Lines`] for many
    /// positions in one text.
    pub fn of(text: &str, byte: usize) -> Self {
        Lines::of(text).position(byte)
    }
}

/// A text with the offsets of its lines, to find many positions in it.
#[derive(Debug)]
pub struct Lines<'a> {
    /// The text.
    pub text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Scans a text for line breaks.
    pub fn of(text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The position of a byte; the end for an offset after it.
    pub fn position(&self, byte: usize) -> Position {
        let byte = byte.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= byte);
        let before = &self.text.as_bytes()[self.starts[line - 1]..byte];
        let is_first = |byte: &&u8| !(0x80..0xc0).contains(*byte);
        Position { line, column: before.iter().filter(is_first).count() + 1 }
    }

    /// A problem at a byte.
    pub fn problem(&self, byte: usize, message: impl Into<String>) -> SourceProblem {
        SourceProblem { position: self.position(byte), message: message.into() }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.line, self.column)
    }
}

impl SourceProblem {
    /// A problem at a byte of a text.
    pub fn at(text: &str, byte: usize, message: impl Into<String>) -> Self {
        Lines::of(text).problem(byte, message)
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn columns_are_characters() {
        let position = |byte| Position::of("a\nüb", byte).to_string();
        assert_eq!(position(0), "1:1");
        assert_eq!(position(2), "2:1");
        assert_eq!(position(4), "2:2");
        assert_eq!(position(99), "2:3");
    }
}
