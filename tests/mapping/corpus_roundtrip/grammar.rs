//! Validation by libvirt's own grammars, with `xmllint`. Batches and times are bounded: its matcher is
//! exponential in the number of an element's optional parts.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::missing;

/// The folder of the distribution's grammars.
const INSTALLED: &str = "/usr/share/libvirt/schemas";
/// The number of files of an `xmllint` run, and its time limits for them and for one file.
const BATCH: usize = 20;
const BATCH_TIME: Duration = Duration::from_secs(20);
const FILE_TIME: Duration = Duration::from_secs(5);

/// The folders of grammars: one for each version below `LIBVIRT_RNG`, else the installed one; none without `xmllint`.
pub(crate) fn folders() -> Vec<PathBuf> {
    if Command::new("xmllint").arg("--version").output().is_err() {
        missing::skip("xmllint", "it is not installed, so no document is validated");
        return Vec::new();
    }
    let reason = "documents are validated by the installed grammars only";
    let Some(folder) = missing::folder(missing::GRAMMARS, reason) else { return installed() };
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let folders = entries.map(|entry| entry.expect("a folder that opens can be read").path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    assert!(!folders.is_empty(), "{} names a folder without versions", missing::GRAMMARS);
    folders.sort();
    folders
}

fn installed() -> Vec<PathBuf> {
    if Path::new(INSTALLED).is_dir() {
        return vec![PathBuf::from(INSTALLED)];
    }
    missing::skip(INSTALLED, "libvirt's grammars are not installed, so no document is validated");
    Vec::new()
}

/// The files that a grammar accepts; files that take too long are not checked.
pub(crate) struct Verdict {
    /// Accepted files.
    pub(crate) valid: BTreeSet<PathBuf>,
    /// Files that took too long.
    pub(crate) undecided: BTreeSet<PathBuf>,
}

/// Validates files by the grammar of a kind of documents.
pub(crate) fn validate(grammars: &Path, root: &str, files: &[PathBuf]) -> Verdict {
    let grammar = grammars.join(format!("{root}.rng"));
    let mut verdict = Verdict { valid: BTreeSet::new(), undecided: BTreeSet::new() };
    assert!(grammar.is_file(), "{} is missing", grammar.display());
    for batch in files.chunks(BATCH) {
        if let Some(valid) = run(&grammar, batch, BATCH_TIME) {
            verdict.valid.extend(valid);
            continue;
        }
        for file in batch {
            match run(&grammar, std::slice::from_ref(file), FILE_TIME) {
                Some(valid) => verdict.valid.extend(valid),
                None => drop(verdict.undecided.insert(file.clone())),
            }
        }
    }
    verdict
}

/// The valid files; none after a timeout.
fn run(grammar: &Path, files: &[PathBuf], time: Duration) -> Option<Vec<PathBuf>> {
    let answers = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    let output = answers.reopen().expect("the file was just made");
    let mut child = Command::new("xmllint")
        .args(["--noout", "--relaxng"])
        .arg(grammar)
        .args(files)
        .stdout(Stdio::null())
        .stderr(output)
        .spawn()
        .expect("xmllint starts");
    let end = Instant::now() + time;
    while child.try_wait().expect("a child can be waited for").is_none() {
        if Instant::now() > end {
            child.kill().expect("a running child can be killed");
            child.wait().expect("a child can be waited for");
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let text = std::fs::read(answers.path()).expect("the file is ours");
    let text = String::from_utf8_lossy(&text);
    let valid = text.lines().filter_map(|line| line.strip_suffix(" validates"));
    Some(valid.map(PathBuf::from).collect())
}
