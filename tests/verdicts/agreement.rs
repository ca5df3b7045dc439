//! Counts of equal and different verdicts.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use mapping::shape::Check;

use crate::judge::{Judged, Verdict};
use crate::mutation::Mutation;
use crate::texts;

/// The changes with one verdict of libvirt, and what the checks say about the changed value.
#[derive(Default, Clone, Copy)]
pub struct Counts {
    pub all: usize,
    /// A check reports an error.
    pub errors: usize,
    /// A check only warns.
    pub warnings: usize,
}

impl Counts {
    pub fn found(self) -> usize {
        self.errors + self.warnings
    }

    fn add(&mut self, check: Option<Check>) {
        self.all += 1;
        self.errors += usize::from(check == Some(Check::Error));
        self.warnings += usize::from(check.is_some_and(|check| check < Check::Error));
    }

    fn plus(self, other: Self) -> Self {
        Self {
            all: self.all + other.all,
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
        }
    }
}

/// The counts of a kind of value.
#[derive(Default, Clone, Copy)]
pub struct Row {
    pub refused: Counts,
    /// libvirt drops or changes the value.
    pub changed: Counts,
    /// Errors are all errors of the document.
    pub kept: Counts,
}

impl Row {
    fn plus(self, other: Self) -> Self {
        Self {
            refused: self.refused.plus(other.refused),
            changed: self.changed.plus(other.changed),
            kept: self.kept.plus(other.kept),
        }
    }

    fn columns(&self) -> [usize; 9] {
        let columns = [self.refused, self.changed, self.kept];
        let columns = columns.map(|it| [it.all, it.errors, it.warnings]);
        columns.concat().try_into().expect("three columns of three numbers")
    }
}

/// The verdicts by kind of value.
#[derive(Default)]
pub struct Agreement {
    pub documents: usize,
    pub kinds: BTreeMap<String, Row>,
    /// How often another word was tried at a path.
    tried: BTreeMap<[String; 2], usize>,
    differences: String,
}

/// How often another word is tried at a path: most documents contain the same enumerations.
const TRIALS: usize = 6;

impl Agreement {
    /// Whether a change was tried often enough in other documents.
    pub fn is_frequent(&mut self, mutation: &Mutation) -> bool {
        let change = [mutation.xml.clone(), mutation.text.clone()];
        let count = self.tried.entry(change).or_default();
        *count += 1;
        mutation.kind == texts::OTHER_WORD && *count > TRIALS
    }

    pub fn add(&mut self, file: &Path, mutation: &Mutation, verdict: Verdict, found: &[Judged]) {
        let row = self.kinds.entry(mutation.kind.clone()).or_default();
        let of_value = found.iter().filter(|judged| is_about(judged, mutation));
        let named = of_value.map(|judged| judged.check).max();
        let error = found.iter().map(|judged| judged.check).find(|check| *check == Check::Error);
        let is_different = match verdict {
            Verdict::Refused => {
                row.refused.add(named);
                named.is_none()
            }
            Verdict::Changed => {
                row.changed.add(named);
                false
            }
            Verdict::Kept => {
                row.kept.add(error.or(named.map(|check| check.min(Check::Warning))));
                error.is_some()
            }
        };
        if is_different {
            let Mutation { kind, xml, text, path, .. } = mutation;
            let file = file.file_name().unwrap_or_default().display();
            let path = path.clone().unwrap_or_default();
            let _ = writeln!(
                self.differences,
                "{verdict:?}\t{kind}\t{xml}\t{path}\t{text:?}\t{file}\t{found:?}"
            );
        }
    }

    /// The counts by the first word of the kind.
    pub fn groups(&self) -> BTreeMap<&str, Row> {
        let mut groups: BTreeMap<&str, Row> = BTreeMap::new();
        for (kind, row) in &self.kinds {
            let group = groups.entry(kind.split(' ').next().unwrap_or_default()).or_default();
            *group = group.plus(*row);
        }
        groups
    }

    /// The counts of all kinds.
    pub fn total(&self) -> Row {
        self.kinds.values().fold(Row::default(), |total, row| total.plus(*row))
    }

    /// Prints the table; `VERDICTS` names a file for the differences.
    pub fn print(&self) {
        let mut table = format!(
            "{} documents\n{:<24} {:<23} {:<23} {:<23}\n{:<24}",
            self.documents, "", "refused", "changed", "kept", ""
        );
        for _ in 0..3 {
            let _ = write!(table, " {:>7} {:>7} {:>7}", "changes", "errors", "warned");
        }
        table.push('\n');
        let total = ("total".to_owned(), self.total());
        for (kind, row) in self.kinds.iter().chain([(&total.0, &total.1)]) {
            let _ = write!(table, "{kind:<24}");
            for count in row.columns() {
                let _ = write!(table, " {count:>7}");
            }
            table.push('\n');
        }
        println!("{table}");
        if let Some(file) = std::env::var_os("VERDICTS") {
            std::fs::write(file, &self.differences).unwrap();
        }
    }
}

/// Whether a finding is about the changed value. Another word of an enumeration is no mistake by itself: it may make a
/// mistake together with any other value.
fn is_about(judged: &Judged, mutation: &Mutation) -> bool {
    let is_at = match (&judged.path, &mutation.path) {
        (Some(found), Some(changed)) => found == changed,
        _ => true,
    };
    mutation.kind == texts::OTHER_WORD || judged.xml == mutation.xml && is_at
}
