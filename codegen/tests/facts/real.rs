//! Real grammars, if `LIBVIRT_RNG` is a folder with one folder for each version (`9.0.0`, ..): they result in the
//! committed facts in every order.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::facts::{Version, print};
use codegen::grammar::Sources;
use codegen::record::{Compilation, Recorded, compile_all, record};

use crate::missing;

/// The workspace.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The texts of the files of a folder with an extension, by name.
pub(crate) fn texts(folder: &Path, ending: &str) -> Vec<(String, String)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let wanted = files.filter(|path| name(path).ends_with(ending));
    let mut texts: Vec<_> =
        wanted.map(|path| (name(&path), fs::read_to_string(path).unwrap())).collect();
    texts.sort();
    texts
}

/// The tables and facts of this project.
pub(crate) fn recorded() -> Recorded {
    let schemas = project().join("schemas");
    let read = |name: &str| fs::read_to_string(schemas.join(name)).unwrap();
    let facts = texts(&schemas.join("facts"), ".facts");
    Recorded::parse(&read("roots"), &read("classes"), &facts)
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// The folders of grammars that the environment names, by version.
pub(crate) fn grammars() -> BTreeMap<Version, Sources> {
    let reason = "the committed facts are compared with no grammar";
    let Some(folder) = missing::folder(missing::GRAMMARS, reason) else { return BTreeMap::new() };
    let folders = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let version = |path: &Path| path.file_name()?.to_str()?.parse().ok();
    folders
        .filter_map(|path| Some((version(&path)?, texts(&path, ".rng").into_iter().collect())))
        .collect()
}

fn compilations(known: &Recorded) -> Vec<Compilation> {
    let compile = |(version, sources): (Version, Sources)| {
        compile_all(known, &sources, version)
            .unwrap_or_else(|problems| panic!("{version}: {problems}"))
    };
    grammars()
        .into_iter()
        .filter(|(version, _)| versions(known).contains(version))
        .map(compile)
        .collect()
}

fn versions(known: &Recorded) -> BTreeSet<Version> {
    known.facts.values().flat_map(|facts| facts.versions.iter().copied()).collect()
}

#[test]
fn real_grammars_give_the_committed_facts_in_every_order() {
    let known = recorded();
    let compilations = compilations(&known);
    let committed: Vec<String> = known.facts.values().map(print).collect();
    // If grammars of a version are missing, the others are merged into the recorded facts.
    let start = if compilations.len() == versions(&known).len() {
        BTreeMap::new()
    } else {
        known.facts.clone()
    };
    for rotation in 0..compilations.len() {
        let mut order = compilations.clone();
        order.rotate_left(rotation);
        for _ in 0..2 {
            order.reverse();
            let mut fresh = Recorded { facts: start.clone(), ..known.clone() };
            for compilation in &order {
                record(&mut fresh, compilation.clone()).unwrap();
            }
            let texts: Vec<String> = fresh.facts.values().map(print).collect();
            for (text, committed) in texts.iter().zip(&committed) {
                similar(text, committed);
            }
        }
    }
}

/// Asserts that two texts are equal; fails with the first different line.
fn similar(text: &str, committed: &str) {
    let differing = text.lines().zip(committed.lines()).find(|(left, right)| left != right);
    assert_eq!(
        differing, None,
        "run cargo run -p codegen -- --rng DIR --libvirt VERSION for each version"
    );
    assert_eq!(text.lines().count(), committed.lines().count());
}

#[test]
fn every_class_stands_for_a_datatype_of_a_recorded_grammar() {
    let known = recorded();
    let compilations = compilations(&known);
    if compilations.len() < versions(&known).len() {
        missing::skip(missing::GRAMMARS, "not every recorded release has a folder there");
        return;
    }
    let met: BTreeSet<&str> =
        compilations.iter().flat_map(|one| &one.fingerprints).map(String::as_str).collect();
    let unmet: Vec<_> =
        known.classes.iter().filter(|(fingerprint, _)| !met.contains(fingerprint)).collect();
    assert_eq!(unmet, []);
    let undecided: Vec<_> = compilations.iter().flat_map(|one| &one.undecided).collect();
    assert_eq!(undecided, Vec::<&codegen::facts::Undecided>::new());
}
