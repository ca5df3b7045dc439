//! Errors and warnings for users as values, with the path of the attribute that they refer to. Does not depend on
//! protobuf: `protocol` encodes them.

use mapping::Path;

/// The severity of a [`Diagnostic`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The operation failed, or would fail.
    Error,
    /// The operation continues.
    Warning,
}

/// A message to the user.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Its severity.
    pub severity: Severity,
    /// What failed, in one line: `Cannot <verb> <noun> "<name>"`.
    pub summary: String,
    /// The cause, then the fix.
    pub detail: String,
    /// The attribute that the message refers to, if it is exactly one.
    pub path: Option<Path>,
}

impl Diagnostic {
    /// An error about the object as a whole.
    pub fn error(summary: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(Severity::Error, summary.into(), detail.into())
    }

    /// A warning about the object as a whole.
    pub fn warning(summary: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(Severity::Warning, summary.into(), detail.into())
    }

    /// The same message about one attribute.
    pub fn at(self, path: Path) -> Self {
        let path = Some(path);
        Self { path, ..self }
    }

    /// The same message about one attribute, if there is one.
    pub fn at_optional(self, path: Option<Path>) -> Self {
        match path {
            Some(path) => self.at(path),
            None => self,
        }
    }

    /// The same message with an additional paragraph.
    pub fn with_advice(mut self, text: &str) -> Self {
        self.detail.push_str("\n\n");
        self.detail.push_str(text);
        self
    }

    fn new(severity: Severity, summary: String, detail: String) -> Self {
        let path = None;
        Self { severity, summary, detail, path }
    }
}

/// Messages in the order in which they were added, without duplicates.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No messages.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a message, unless it is already present.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !self.list.contains(&diagnostic) {
            self.list.push(diagnostic);
        }
    }

    /// Whether at least one message is an error.
    pub fn has_errors(&self) -> bool {
        let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
        self.list.iter().any(is_error)
    }

    /// Whether there are no messages.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The messages.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        let list = vec![diagnostic];
        Self { list }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, more: I) {
        more.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(list: I) -> Self {
        let mut diagnostics = Self::new();
        diagnostics.extend(list);
        diagnostics
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use mapping::Path;

    use super::{Diagnostic, Diagnostics};

    #[test]
    fn duplicates_are_dropped_and_the_order_is_kept() {
        let path = Path::root().attribute("name");
        let mut diagnostics = Diagnostics::from(Diagnostic::warning("a", ""));
        diagnostics.push(Diagnostic::warning("a", "").at(path));
        assert!(!diagnostics.has_errors());
        diagnostics.push(Diagnostic::error("b", ""));
        diagnostics.push(Diagnostic::warning("a", ""));
        assert!(diagnostics.has_errors());
        let summaries: Vec<_> = diagnostics.iter().map(|d| d.summary.as_str()).collect();
        assert_eq!(summaries, ["a", "a", "b"]);
    }
}
