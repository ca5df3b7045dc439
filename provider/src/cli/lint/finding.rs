//! A finding, as text and as JSON. Contains no value of an attribute that is sensitive or write-only.

use serde_json::json;

use crate::diagnostic::{Diagnostic, Severity};
use crate::sources::{Position, SourceProblem, UnknownKey};

/// A problem of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, relative to the working directory.
    pub file: String,
    /// The position in the file.
    pub position: Position,
    /// How serious it is.
    pub severity: Severity,
    /// The path of the attribute or key; empty if it is about a block or file.
    pub path: String,
    /// The problem.
    pub summary: String,
    /// The cause and the fix; may be empty.
    pub detail: String,
    /// The right key, if only a name is wrong.
    pub fix: Option<String>,
}

impl Finding {
    /// A problem that the reader of literals reports: Terraform refuses the configuration.
    pub(super) fn of_problem(file: &str, problem: &SourceProblem) -> Self {
        let is_path = |text: &str| !text.starts_with('"') && !text.contains(' ');
        let path = problem.message.split_once(": ").map_or("", |(path, _)| path);
        Self {
            file: file.to_owned(),
            position: problem.position,
            severity: Severity::Error,
            path: if is_path(path) { path.to_owned() } else { String::new() },
            summary: problem.message.clone(),
            detail: String::new(),
            fix: None,
        }
    }

    /// What a check of a block reports.
    pub(super) fn of_diagnostic(file: &str, position: Position, diagnostic: &Diagnostic) -> Self {
        Self {
            file: file.to_owned(),
            position,
            severity: diagnostic.severity,
            path: diagnostic.path.as_ref().map(ToString::to_string).unwrap_or_default(),
            summary: diagnostic.summary.clone(),
            detail: diagnostic.detail.clone(),
            fix: None,
        }
    }

    /// A key that Terraform drops, or that a map does not have.
    pub(super) fn of_key(file: &str, key: &UnknownKey) -> Self {
        let severity = if key.keys.is_map() { Severity::Error } else { Severity::Warning };
        let fix = key.suggestion.as_ref().filter(|suggestion| suggestion.is_certain);
        Self {
            file: file.to_owned(),
            position: key.position,
            severity,
            path: key.path(),
            summary: format!("{}: unknown key", key.path()),
            detail: key.detail(),
            fix: fix.map(|suggestion| suggestion.key.clone()),
        }
    }

    /// The finding as one line of JSON.
    pub fn json(&self) -> String {
        let finding = json!({
            "file": self.file,
            "line": self.position.line,
            "column": self.position.column,
            "severity": self.word(),
            "path": self.path,
            "summary": self.summary,
            "detail": self.detail,
            "fix": self.fix,
        });
        finding.to_string()
    }

    fn word(&self) -> &'static str {
        match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}:{}: {}: {}", self.file, self.position, self.word(), self.summary)?;
        let lines = self.detail.lines().filter(|line| !line.is_empty());
        lines.into_iter().try_for_each(|line| write!(out, "\n  {line}"))
    }
}
