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

/// The crates that share one vocabulary. The other ones are libraries that do not know it.
const CRATES: &[&str] = &["codegen/src/", "engine/src/", "mapping/src/", "provider/src/"];

/// Types whose names have one meaning in these crates.
const UNIQUE: &[&str] = &[
    "Field",
    "Found",
    "Handle",
    "InvalidValue",
    "Kind",
    "LookupKey",
    "Object",
    "Outcome",
    "Part",
    "Place",
    "Private",
    "Problem",
    "Record",
    "Row",
    "Shape",
    "Value",
];

/// Further definitions of these names, each with the reason.
const SAME_MEANING: &[(&str, &str)] = &[(
    "codegen/src/ir/mod.rs: Kind",
    "generates mapping::shape::Kind; codegen does not depend on mapping",
)];

/// A line for each further definition of a name that has one meaning.
pub(crate) fn with_two_meanings(files: &Files) -> Vec<String> {
    let is_in_crate = |path: &str| CRATES.iter().any(|name| path.starts_with(name));
    let is_ours = |path: &str| {
        has_extension(path, "rs") && is_in_crate(path) && !path.contains("/protocol/wire/")
    };
    let mut definitions: Vec<(&str, String)> = Vec::new();
    for file in files.iter().filter(|file| is_ours(&file.path) && !file.is_generated()) {
        let names = file.text.lines().filter_map(defined);
        let names = names.filter(|name| UNIQUE.contains(name));
        definitions.extend(names.map(|name| (name, format!("{}: {name}", file.path))));
    }
    let is_excepted = |place: &str| SAME_MEANING.iter().any(|(other, _)| *other == place);
    let count = |name: &str, definitions: &[(&str, String)]| {
        definitions.iter().filter(|(other, place)| *other == name && !is_excepted(place)).count()
    };
    let unused = SAME_MEANING
        .iter()
        .filter(|(place, _)| !definitions.iter().any(|(_, other)| other == place))
        .map(|(place, _)| format!("{place} is not defined: remove it from SAME_MEANING"));
    let repeated = definitions
        .iter()
        .filter(|(name, place)| !is_excepted(place) && count(name, &definitions) > 1)
        .map(|(_, place)| format!("{place} is defined more than once"));
    repeated.chain(unused).collect()
}

/// The type that a line defines at the top level of a module.
fn defined(line: &str) -> Option<&str> {
    if line.starts_with(' ') {
        return None;
    }
    let line = line.strip_prefix("pub").map_or(line, |rest| {
        rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(rest, |(_, rest)| rest)
    });
    let line = line.trim_start();
    let rest =
        ["struct ", "enum ", "trait ", "type "].iter().find_map(|it| line.strip_prefix(it))?;
    rest.split(|c: char| !c.is_alphanumeric()).next()
}

#[test]
fn definitions_are_found() {
    assert_eq!(defined("pub(in crate::a) struct Kind<'a> {"), Some("Kind"));
    assert_eq!(defined("pub enum Part {"), Some("Part"));
    assert_eq!(defined("struct Row(u8);"), Some("Row"));
    assert_eq!(defined("    type Value = u8;"), None);
}
