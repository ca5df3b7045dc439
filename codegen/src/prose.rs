//! Our descriptions of paths. In: texts of `schemas/prose/*.prose`, one `path: sentence` on each line.
//! Out: a sentence for each path. A sentence for a path that does not exist is a problem. A path may be a glob, as in
//! policy: structs with the same sentence are shared.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::policy::Glob;
use crate::problem::{Problem, Problems};

/// Sentences by path.
#[derive(Debug, Default)]
pub struct Prose {
    entries: BTreeMap<String, Entry>,
    /// The entries whose path is a glob, in the order of the files.
    globs: Vec<(Glob, String)>,
}

#[derive(Debug)]
struct Entry {
    file: String,
    line: u32,
    sentence: String,
    is_used: Cell<bool>,
}

/// Reads prose files, each with its name and text. Blank lines and lines that start with `#` are skipped.
pub fn parse(files: &[(String, String)]) -> Result<Prose, Problems> {
    let mut prose = Prose::default();
    let mut problems = Problems::default();
    for (file, text) in files {
        for (line, number) in text.lines().zip(1..) {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(message) = prose.read_line(file, number, line) {
                problems
                    .push(Problem::new(file, number, message).help("write `path: One sentence.`"));
            }
        }
    }
    problems.finish(prose)
}

impl Prose {
    fn read_line(&mut self, file: &str, number: u32, line: &str) -> Result<(), String> {
        let (path, sentence) = line.split_once(": ").ok_or("missing `: ` after the path")?;
        let sentence = sentence.trim();
        if !sentence.ends_with('.') {
            return Err(format!("the sentence for `{path}` must end with a period"));
        }
        let entry = Entry {
            file: file.to_owned(),
            line: number,
            sentence: sentence.to_owned(),
            is_used: Cell::new(false),
        };
        let path = path.trim();
        if path.contains(['*', '{']) {
            self.globs.push((Glob::new(path), path.to_owned()));
        }
        match self.entries.insert(path.to_owned(), entry) {
            Some(_) => Err(format!("duplicate sentence for `{path}`")),
            None => Ok(()),
        }
    }

    /// The sentence for a path: that of the path itself, else that of the last glob that matches it.
    pub fn sentence(&self, path: &str) -> Option<&str> {
        let entry = self.entries.get(path).or_else(|| {
            let segments: Vec<&str> = path.split('/').collect();
            let (_, glob) = self.globs.iter().rev().find(|(glob, _)| glob.matches(&segments))?;
            self.entries.get(glob)
        })?;
        entry.is_used.set(true);
        Some(&entry.sentence)
    }

    /// The number of sentences.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no sentences.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Reports the sentences whose path does not exist.
    pub fn finish(self) -> Result<(), Problems> {
        let mut problems = Problems::default();
        for (path, entry) in self.entries {
            if !entry.is_used.get() {
                let message = format!("the path `{path}` does not exist");
                problems.push(
                    Problem::new(&entry.file, entry.line, message)
                        .help("correct the path, or remove the line"),
                );
            }
        }
        problems.finish(())
    }
}
