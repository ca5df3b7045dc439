//! Errors and warnings, with the attribute and the line of the user's text that they refer to.

use std::fmt;

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The attribute: `user_data`, `vendor_data`, `meta_data`, `network_config`, `parts`, `ignition`, `script`, `files`.
    pub attribute: &'static str,
    /// The index of the element, if the attribute is a list.
    pub index: Option<usize>,
    /// The attribute of that element.
    pub field: Option<&'static str>,
    /// The line in the text of the attribute, from 1.
    pub line: Option<usize>,
    /// The column in the line, in characters, from 1.
    pub column: Option<usize>,
}

/// A medium that was built, but that the guest will probably not use as intended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Where the problem is.
    pub place: Place,
    /// What is wrong: a phrase without a period.
    pub summary: &'static str,
    /// What the guest will do, and how to correct it: sentences.
    pub detail: String,
}

/// A medium that cannot be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct Error {
    /// Where the problem is.
    pub place: Place,
    /// What is wrong, and how to correct it.
    pub problem: Problem,
}

/// Why a medium cannot be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A tree with more levels than the readers of the document accept.
    #[error("The value has more than 127 levels of lists and maps; remove levels")]
    TooDeep,
    /// A document that must be a map.
    #[error("The value is {found}, and must be a map")]
    NotAMap {
        /// What it is: "a list".
        found: &'static str,
    },
    /// Text that must be JSON.
    #[error("The text is not valid JSON: {reason}; correct the text, or use jsonencode()")]
    Json {
        /// The reason that the parser gives, without its position.
        reason: String,
    },
    /// No part in a multi-part document.
    #[error("The list of parts is empty; add a part, or omit the list")]
    NoParts,
    /// A content type that a MIME header cannot contain.
    #[error("The content type {content_type:?} is invalid; use a type such as text/cloud-config")]
    ContentType {
        /// The content type.
        content_type: String,
    },
    /// A merge type that a MIME header cannot contain.
    #[error(
        "The merge type {merge_type:?} is invalid; use a single line of printable ASCII characters"
    )]
    MergeType {
        /// The merge type.
        merge_type: String,
    },
    /// The medium cannot contain the files.
    #[error(transparent)]
    Iso(#[from] crate::iso::Error),
}

impl Place {
    /// An attribute as a whole.
    pub(crate) fn of(attribute: &'static str) -> Self {
        Self { attribute, index: None, field: None, line: None, column: None }
    }

    /// An attribute of an element of an attribute that is a list.
    pub(crate) fn element(attribute: &'static str, index: usize, field: &'static str) -> Self {
        Self { index: Some(index), field: Some(field), ..Self::of(attribute) }
    }

    /// Another attribute of the same element.
    pub(crate) fn sibling(&self, field: &'static str) -> Self {
        Self { field: Some(field), ..self.clone() }
    }

    /// A position in the text of this place.
    pub(crate) fn at(&self, line: usize, column: usize) -> Self {
        Self { line: Some(line), column: Some(column), ..self.clone() }
    }

    pub(crate) fn error(&self, problem: impl Into<Problem>) -> Error {
        Error { place: self.clone(), problem: problem.into() }
    }

    pub(crate) fn warning(&self, summary: &'static str, detail: impl Into<String>) -> Warning {
        Warning { place: self.clone(), summary, detail: detail.into() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.attribute)?;
        if let Some(index) = self.index {
            write!(formatter, "[{index}]")?;
        }
        if let Some(field) = self.field {
            write!(formatter, ".{field}")?;
        }
        if let Some(line) = self.line {
            write!(formatter, ", line {line}")?;
        }
        if let Some(column) = self.column {
            write!(formatter, ", column {column}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}. {}", self.place, self.summary, self.detail)
    }
}
