//! House rules as tests, over the files that git tracks.
//! Each failure names the file and the rule.

// Tests may fail.
#![allow(clippy::unwrap_used)]

mod dependencies;
mod files;
mod layers;
mod messages;
mod names;
#[path = "../support/snapshots.rs"]
mod snapshots;
mod words;

use files::{Files, fail_if_any};
use messages::Messages;

/// Lines of a file written by hand, tests included.
const HAND_WRITTEN_LINES: usize = 400;
/// Hand-written lines of a resource type whose lifecycle is define, read, undefine.
const RESOURCE_LINES: usize = 120;
/// Lines of a generated file.
const GENERATED_LINES: usize = 1000;

#[test]
fn every_source_starts_with_a_description() {
    let sources = Files::of_git().with_extension("rs");
    let silent = sources.iter().filter(|file| !file.text.starts_with("//!"));
    fail_if_any(silent.map(|file| format!("{}: does not open with //!", file.path)));
}

#[test]
fn no_source_is_too_long() {
    let too_long = Files::of_git().with_extension("rs").into_iter().filter_map(|file| {
        let limit = if file.is_generated() { GENERATED_LINES } else { HAND_WRITTEN_LINES };
        let lines = file.text.lines().count();
        (lines > limit).then(|| format!("{}: {lines} lines, at most {limit}", file.path))
    });
    fail_if_any(too_long);
}

#[test]
fn a_resource_type_without_special_features_is_short() {
    let files = Files::of_git();
    let lines = |path: &str| files.text(path).lines().count();
    let lines =
        lines("provider/src/libvirt/nwfilter.rs") + lines("provider/src/resources/nwfilter.rs");
    assert!(lines <= RESOURCE_LINES, "{lines} lines, at most {RESOURCE_LINES}");
}

#[test]
fn no_file_contains_a_machine_path() {
    let mut problems = Vec::new();
    for file in Files::of_git().iter().filter(|file| !file.path.starts_with("tests/corpus/")) {
        for place in words::PLACES {
            if file.text.contains(place) {
                problems.push(format!("{}: names {place}", file.path));
            }
        }
    }
    fail_if_any(problems);
}

#[test]
fn the_code_map_equals_the_tree() {
    let files = Files::of_git();
    let map = files.text("ARCHITECTURE.md");
    let mut mapped: Vec<&str> = map
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("/` |"))
        .map(|(folder, _)| folder)
        .collect();
    mapped.sort_unstable();
    let folders = files.folders();
    let visible: Vec<&str> = folders.iter().map(String::as_str).collect();
    assert_eq!(mapped, visible, "left: the code map of ARCHITECTURE.md, right: the tree");
}

#[test]
fn every_dependency_has_a_reason() {
    let files = Files::of_git();
    let manifest = files.text("Cargo.toml");
    let section = manifest.split("[workspace.dependencies]").nth(1).unwrap();
    let section = section.split("\n[").next().unwrap();
    let mut problems = Vec::new();
    for paragraph in section.trim().split("\n\n") {
        let first = paragraph.lines().next().unwrap();
        let names = paragraph.lines().filter(|line| !line.starts_with('#'));
        if !first.starts_with('#') {
            problems.extend(names.map(|line| format!("Cargo.toml: no comment above: {line}")));
        }
    }
    fail_if_any(problems);
}

#[test]
fn every_dependency_is_used() {
    fail_if_any(dependencies::unused(&Files::of_git()));
}

#[test]
fn the_generator_names_no_element_of_libvirt() {
    let files = Files::of_git();
    fail_if_any(names::of_libvirt_in_the_generator(&files));
}

#[test]
fn a_type_name_has_one_meaning() {
    fail_if_any(names::with_two_meanings(&Files::of_git()));
}

#[test]
fn each_layer_imports_only_allowed_layers() {
    let files = Files::of_git();
    fail_if_any(layers::forbidden(&files).into_iter().chain(layers::unsafe_code(&files)));
}

#[test]
fn files_of_a_layer_import_each_other_in_one_direction() {
    fail_if_any(layers::circles(&Files::of_git()));
}

#[test]
fn every_module_has_a_meaningful_name() {
    let sources = Files::of_git().with_extension("rs");
    let empty = sources.iter().filter(|file| file.path.contains("/src/")).filter(|file| {
        let mut parts = file.path.trim_end_matches(".rs").split('/');
        parts.any(|part| words::EMPTY_NAMES.contains(&part))
    });
    fail_if_any(empty.map(|file| format!("{}: its name has no meaning", file.path)));
}

#[test]
fn texts_are_in_plain_english() {
    let mut problems = Vec::new();
    let is_ours = |path: &str| !words::LITERARY_IN.iter().any(|other| path.starts_with(other));
    for file in Files::of_git().iter().filter(|file| is_ours(&file.path)) {
        for (index, line) in file.text.lines().enumerate() {
            let found = words::literary(line);
            problems.extend(found.map(|word| format!("{}:{}: `{word}`", file.path, index + 1)));
        }
    }
    fail_if_any(problems);
}

#[test]
fn every_script_starts_with_a_description() {
    let files = Files::of_git();
    let scripts = files.iter().filter(|file| file.path.starts_with("scripts/"));
    let silent = scripts.filter(|file| !file.text.starts_with("#!/bin/bash\n# "));
    fail_if_any(silent.map(|file| format!("{}: no interpreter, or no word on it", file.path)));
}

#[test]
fn every_class_of_the_facts_has_a_check() {
    let files = Files::of_git();
    let lines = files.text("schemas/classes").lines().map(|line| line.split('#').next().unwrap());
    let names = lines.filter_map(|line| line.split_once('=')?.0.split_whitespace().next());
    let mut known: Vec<&str> = names.chain(["duration"]).collect();
    known.sort_unstable();
    let checked: Vec<&str> =
        mapping::class::Class::all().map(mapping::class::Class::name).collect();
    assert_eq!(checked, known, "left: mapping/src/class, right: schemas/classes");
}

#[test]
fn all_messages_are_on_one_page() {
    snapshots::page("messages", &Messages::of(&Files::of_git()).page());
}

#[test]
fn messages_follow_the_rules() {
    fail_if_any(Messages::of(&Files::of_git()).problems());
}
