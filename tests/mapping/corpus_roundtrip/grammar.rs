//! Validation by libvirt's own grammars, with `xmllint`. Batches and times are bounded: its matcher is
//! exponential in the number of an element's optional parts.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Where the distribution puts the grammars.
const INSTALLED: &str = "/usr/share/libvirt/schemas";
/// The number of files `xmllint` gets at once, and the time it may take for them, and for one.
const BATCH: usize = 20;
const BATCH_TIME: Duration = Duration::from_secs(20);
const FILE_TIME: Duration = Duration::from_secs(5);

/// The folders of grammars: one a version below `LIBVIRT_RNG`, else the installed one; none without
/// `xmllint`.
pub(crate) fn folders() -> Vec<PathBuf> {
    let has_xmllint = Command::new("xmllint").arg("--version").output().is_ok();
    if !has_xmllint {
        return Vec::new();
    }
    let Some(folder) = std::env::var_os("LIBVIRT_RNG") else {
        return Some(PathBuf::from(INSTALLED))
            .filter(|folder| folder.is_dir())
            .into_iter()
            .collect();
    };
    let entries = std::fs::read_dir(folder).expect("LIBVIRT_RNG names a folder");
    let folders = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Those of some files that a grammar accepts; nothing is said of files that take too long.
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
    if !grammar.is_file() {
        return verdict;
    }
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

/// The files that are valid; nothing when the time is up.
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
