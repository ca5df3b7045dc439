//! Whether the generator's code names what libvirt names: those names are data, in `schemas/`.
//! A literal that is such a name counts, and any word in mixed case within one.

use std::collections::BTreeSet;

use crate::files::{Files, has_extension};
use crate::words::GENERIC;

/// A line for each name of libvirt in a literal of the generator, without its tests.
pub(crate) fn of_libvirt_in_the_generator(files: &Files) -> Vec<String> {
    let names = of_libvirt(files);
    assert!(names.len() > 500, "the facts know few names: {}", names.len());
    let is_code = |path: &str| path.starts_with("codegen/src/") && has_extension(path, "rs");
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| is_code(&file.path)) {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        for (index, line) in code.lines().enumerate() {
            for name in literals(line).flat_map(|literal| named(literal, &names)) {
                problems.push(format!("{}:{}: names `{name}`", file.path, index + 1));
            }
        }
    }
    problems
}

/// The names of elements and XML attributes in the facts, except words that are also used elsewhere.
fn of_libvirt(files: &Files) -> BTreeSet<&str> {
    let facts = files.iter().filter(|file| has_extension(&file.path, "facts"));
    let lines = facts.flat_map(|file| file.text.lines()).filter(|line| line.starts_with("  "));
    let names = lines.filter_map(|line| {
        let name = line.split_whitespace().next()?.trim_start_matches('@');
        name.rsplit(':').next()
    });
    let is_name = |name: &&str| name.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_generic = |name: &&str| GENERIC.contains(name) || name.ends_with("()");
    names.filter(|name| is_name(name) && !is_generic(name)).collect()
}

/// The string literals of a line.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    let code = if line.trim_start().starts_with("//") { "" } else { line };
    code.split('"').skip(1).step_by(2)
}

fn named<'a>(literal: &'a str, names: &BTreeSet<&str>) -> Vec<&'a str> {
    if names.contains(literal) {
        return vec![literal];
    }
    let words = literal.split(|c: char| !c.is_ascii_alphanumeric());
    let is_mixed = |word: &str| word.chars().skip(1).any(|c| c.is_ascii_uppercase());
    words.filter(|word| is_mixed(word) && names.contains(word)).collect()
}

#[test]
fn names_are_found_in_literals_only() {
    let names = BTreeSet::from(["backingStore", "disk"]);
    let found = |line| literals(line).flat_map(|text| named(text, &names)).collect::<Vec<_>>();
    assert_eq!(found(r#"let name = "disk"; // "#), ["disk"]);
    assert_eq!(found(r#"format!("a/{x}/backingStore")"#), ["backingStore"]);
    assert!(found(r#"// "disk""#).is_empty());
    assert!(found(r#"let disk = "a disk";"#).is_empty());
}
