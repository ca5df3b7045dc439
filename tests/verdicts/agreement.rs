//! Counts of equal and different verdicts.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use mapping::shape::Check;

use crate::judge::{Judged, Verdict};
use crate::mutation::Mutation;

/// The counts of a kind of value.
#[derive(Default)]
pub struct Counts {
    /// libvirt refuses.
    pub refused: usize,
    /// libvirt refuses, and a check names the value.
    pub found: usize,
    /// libvirt drops or changes the value.
    pub changed: usize,
    /// libvirt drops or changes it, and a check names it.
    pub changed_found: usize,
    /// libvirt keeps the value.
    pub kept: usize,
    /// libvirt keeps it, and a check warns.
    pub warned_of_kept: usize,
    /// libvirt keeps it, and a check refuses it.
    pub refused_of_kept: usize,
}

/// The verdicts by kind of value.
#[derive(Default)]
pub struct Agreement {
    pub documents: usize,
    pub kinds: BTreeMap<String, Counts>,
    differences: String,
}

impl Agreement {
    pub fn add(&mut self, file: &Path, mutation: &Mutation, verdict: Verdict, found: &[Judged]) {
        let counts = self.kinds.entry(mutation.kind.clone()).or_default();
        let named = found.iter().find(|judged| judged.xml == mutation.xml);
        let is_error = found.iter().any(|judged| judged.check == Check::Error);
        let mut is_different = false;
        match verdict {
            Verdict::Refused => {
                counts.refused += 1;
                counts.found += usize::from(named.is_some());
                is_different = named.is_none();
            }
            Verdict::Changed => {
                counts.changed += 1;
                counts.changed_found += usize::from(named.is_some());
            }
            Verdict::Kept => {
                counts.kept += 1;
                counts.refused_of_kept += usize::from(is_error);
                counts.warned_of_kept += usize::from(!is_error && named.is_some());
                is_different = is_error;
            }
        }
        if is_different {
            let Mutation { kind, xml, text, .. } = mutation;
            let file = file.file_name().unwrap_or_default().display();
            let _ = writeln!(
                self.differences,
                "{verdict:?}\t{kind}\t{xml}\t{text:?}\t{file}\t{found:?}"
            );
        }
    }

    /// The values that libvirt refuses, and those of them that a check names, by the first word of the kind.
    pub fn groups(&self) -> BTreeMap<&str, [usize; 2]> {
        let mut groups: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
        for (kind, counts) in &self.kinds {
            let group = groups.entry(kind.split(' ').next().unwrap_or_default()).or_default();
            group[0] += counts.refused;
            group[1] += counts.found;
        }
        groups
    }

    /// Prints the table; `VERDICTS` names a file for the differences.
    pub fn print(&self) {
        let mut table = format!(
            "{} documents\n{:<24} {:>15} {:>15} {:>22}\n",
            self.documents, "", "refused, found", "changed, found", "kept, warned, refused"
        );
        for (kind, it) in &self.kinds {
            let (refused, changed) = (
                format!("{} {}", it.refused, it.found),
                format!("{} {}", it.changed, it.changed_found),
            );
            let kept = format!("{} {} {}", it.kept, it.warned_of_kept, it.refused_of_kept);
            let _ = writeln!(table, "{kind:<24} {refused:>15} {changed:>15} {kept:>22}");
        }
        println!("{table}");
        if let Some(file) = std::env::var_os("VERDICTS") {
            std::fs::write(file, &self.differences).unwrap();
        }
    }
}
