//! The folder that is shared with the test: counts a call, and finds the rule for it. Every call reads the files, so
//! that a test can change the plan while a provider runs, and several processes count together.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::path::PathBuf;
use std::sync::OnceLock;

use crate::plan::{self, Rule};

/// The variable that names the folder.
const VARIABLE: &str = "FAULTY_LIBVIRT";

fn folder() -> Option<&'static PathBuf> {
    static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();
    FOLDER.get_or_init(|| std::env::var_os(VARIABLE).map(PathBuf::from)).as_ref()
}

/// Counts a call of a function; returns the rule for it.
pub(crate) fn count(name: &str) -> Option<Rule> {
    let calls = append(&folder()?.join("calls"), name);
    let calls: Vec<&str> = calls.lines().collect();
    rules().into_iter().find(|rule| rule.matches(&calls))
}

/// Whether a rule is still in the plan.
pub(crate) fn is_planned(rule: &Rule) -> bool {
    rules().contains(rule)
}

fn rules() -> Vec<Rule> {
    let Some(folder) = folder() else { return Vec::new() };
    let text = std::fs::read_to_string(folder.join("plan")).unwrap_or_default();
    plan::parse(&text).unwrap_or_else(|line| panic!("{VARIABLE}: no rule of a plan: {line}"))
}

/// Appends a line to a locked file; returns the whole text.
fn append(path: &PathBuf, line: &str) -> String {
    let file = OpenOptions::new().create(true).append(true).read(true).open(path);
    let mut file = file.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    lock(&file);
    let mut text = String::new();
    file.read_to_string(&mut text).expect("calls have plain names");
    text.push_str(line);
    text.push('\n');
    writeln!(file, "{line}").expect("the folder is writable");
    text
}

/// Locks a file until it is closed.
fn lock(file: &File) {
    // SAFETY: the file is open during the call.
    unsafe { libc::flock(file.as_raw_fd(), libc::LOCK_EX) };
}
