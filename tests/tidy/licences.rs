//! The licences of everything that the workspace depends on here, from cargo's own metadata.

use std::process::Command;

use serde_json::Value;

use crate::files::ROOT;
use crate::words::{LIBVIRT_BINDINGS, LICENCES};

/// A line for each package whose licence is not allowed.
pub(crate) fn refused() -> Vec<String> {
    let packages = metadata();
    let packages = packages["packages"].as_array().expect("metadata lists packages");
    assert!(packages.len() > 50, "metadata lists few packages: {}", packages.len());
    packages.iter().filter_map(refusal).collect()
}

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &host()])
        .current_dir(ROOT)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

/// The platform of this machine: packages of others are not built, and need not be here.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let text = String::from_utf8(output.stdout).expect("rustc prints text");
    let line = text.lines().find_map(|line| line.strip_prefix("host: "));
    line.expect("rustc says its host").to_owned()
}

fn refusal(package: &Value) -> Option<String> {
    let name = package["name"].as_str()?;
    let licence = package["license"].as_str().unwrap_or("none");
    let is_allowed = is_allowed(licence) || LIBVIRT_BINDINGS.contains(&(name, licence));
    (!is_allowed).then(|| format!("{name}: licence {licence}"))
}

/// Whether an SPDX expression can be met with the licences that are allowed; one that is malformed cannot.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    let mut rest = words.as_slice();
    any(&mut rest) == Some(true) && rest.is_empty()
}

/// Alternatives.
fn any(rest: &mut &[&str]) -> Option<bool> {
    let mut is_met = all(rest)?;
    while take(rest, "OR") {
        is_met |= all(rest)?;
    }
    Some(is_met)
}

/// Licences that count together.
fn all(rest: &mut &[&str]) -> Option<bool> {
    let mut is_met = one(rest)?;
    while take(rest, "AND") {
        is_met &= one(rest)?;
    }
    Some(is_met)
}

fn one(rest: &mut &[&str]) -> Option<bool> {
    if take(rest, "(") {
        let is_met = any(rest)?;
        return take(rest, ")").then_some(is_met);
    }
    let (licence, more) = rest.split_first()?;
    let mut licence = (*licence).to_owned();
    *rest = more;
    if let ["WITH", exception, more @ ..] = *rest {
        licence = format!("{licence} WITH {exception}");
        *rest = more;
    }
    Some(LICENCES.contains(&licence.as_str()))
}

fn take(rest: &mut &[&str], word: &str) -> bool {
    let is_next = rest.first() == Some(&word);
    if is_next {
        *rest = &rest[1..];
    }
    is_next
}

#[test]
fn expressions_are_understood() {
    for allowed in ["MIT", "MIT OR GPL-3.0", "MIT/Apache-2.0", "(GPL-3.0 OR ISC) AND MIT"] {
        assert!(is_allowed(allowed), "{allowed}");
    }
    for refused in ["GPL-3.0", "MIT AND GPL-3.0", "", "(MIT", "MIT OR", "MIT AND (GPL-3.0 OR SSPL)"]
    {
        assert!(!is_allowed(refused), "{refused}");
    }
}
