//! The table of results: one line for each kind of document.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// Results by kind.
#[derive(Default)]
pub(crate) struct Table {
    lines: BTreeMap<String, Line>,
}

#[derive(Default)]
struct Line {
    files: usize,
    failures: Vec<String>,
    validated: usize,
    undecided: usize,
}

impl Table {
    /// Counts a document and its losses.
    pub(crate) fn add(&mut self, root: &str, file: &Path, outcome: Result<(), String>) {
        self.line(root).files += 1;
        if let Err(lost) = outcome {
            self.add_failure(root, file, lost);
        }
    }

    /// Records a problem of a document that is counted already.
    pub(crate) fn add_failure(&mut self, root: &str, file: &Path, message: impl fmt::Display) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        self.line(root).failures.push(format!("{root}/{name}: {message}"));
    }

    /// Counts validations of one version: originals that are valid, and files that took too long.
    pub(crate) fn validated(&mut self, root: &str, valid: usize, undecided: usize) {
        let line = self.line(root);
        line.validated += valid;
        line.undecided += undecided;
    }

    /// All problems.
    pub(crate) fn failures(&self) -> Vec<String> {
        self.lines.values().flat_map(|line| line.failures.clone()).collect()
    }

    fn line(&mut self, root: &str) -> &mut Line {
        self.lines.entry(root.to_owned()).or_default()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let titles = ["kind", "files", "lossless", "validated", "undecided", "first difference"];
        let [kind, files, lossless, validated, undecided, first] = titles;
        writeln!(
            out,
            "{kind:18} {files:>6} {lossless:>9} {validated:>10} {undecided:>10}  {first}"
        )?;
        for (kind, line) in &self.lines {
            let lossless = line.files.saturating_sub(line.failures.len());
            let (files, validated, undecided) = (line.files, line.validated, line.undecided);
            let first = line.failures.first().map_or("-", String::as_str);
            writeln!(
                out,
                "{kind:18} {files:>6} {lossless:>9} {validated:>10} {undecided:>10}  {first}"
            )?;
        }
        Ok(())
    }
}
