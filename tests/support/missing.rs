//! Tests whose data or program is missing. Such a test prints one line, `skipped: NAME: reason`,
//! which `cargo test` shows for every result of the test, and fails if `CI=true`, unless the name is listed here.

#![allow(dead_code)] // Each test target uses its part.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Libvirt's grammars: a folder with one folder for each release.
pub(crate) const GRAMMARS: &str = "LIBVIRT_RNG";

/// A folder of libvirt's sample documents.
pub(crate) const DOCUMENTS: &str = "LIBVIRT_XML_CORPUS";

/// Whether a guest with cloud-init is built and booted.
pub(crate) const CLOUD_GUEST: &str = "CLOUD_GUEST";

/// What may be missing in CI, with the reason.
const ABSENT_IN_CI: &[(&str, &str)] = &[
    (GRAMMARS, "the grammars are files of libvirt's and not in the repository"),
    (CLOUD_GUEST, "its image is built from 200 packages, and it boots for minutes without KVM"),
    (DOCUMENTS, "the sample documents are files of libvirt's and not in the repository"),
];

/// The skips that were printed, so that each is printed once.
static PRINTED: Mutex<BTreeSet<(String, String)>> = Mutex::new(BTreeSet::new());

/// Reports that a test skips its checks because the data or program of that name is missing.
pub(crate) fn skip(name: &str, reason: &str) {
    let is_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    if let Err(message) = check(name, reason, is_ci) {
        panic!("{message}");
    }
    let test = std::thread::current().name().unwrap_or("main").to_owned();
    let mut printed = PRINTED.lock().unwrap_or_else(PoisonError::into_inner);
    if printed.insert((name.to_owned(), test.clone())) {
        // Not a print macro: the output of a test that passes would be hidden. Errors of standard error are ignored.
        let _ = writeln!(std::io::stderr(), "skipped: {name}: {reason} ({test})");
    }
}

/// Whether the thing may be missing. Errors: what to do in CI.
fn check(name: &str, reason: &str, is_ci: bool) -> Result<(), String> {
    if !is_ci || ABSENT_IN_CI.iter().any(|(absent, _)| *absent == name) {
        return Ok(());
    }
    Err(format!(
        "{name} is missing in CI: {reason}. Provide it (see tests/support/setup and .ci/run), or list it with a \
         reason in tests/support/missing.rs."
    ))
}

/// The folder that a variable names; reports the test as skipped if the variable is not set.
pub(crate) fn folder(variable: &str, reason: &str) -> Option<PathBuf> {
    let Some(folder) = std::env::var_os(variable).map(PathBuf::from) else {
        skip(variable, reason);
        return None;
    };
    assert!(folder.is_dir(), "{variable} names {}, which is not a folder", folder.display());
    Some(folder)
}

#[test]
fn only_what_is_listed_may_be_missing_in_ci() {
    assert_eq!(check(GRAMMARS, "it is not set", true), Ok(()));
    assert_eq!(check("xmllint", "it is not installed", false), Ok(()));
    let message = check("xmllint", "it is not installed", true).unwrap_err();
    assert!(message.starts_with("xmllint is missing in CI: it is not installed. "), "{message}");
}
