//! Properties of the code that is generated from the project's own sources.

use std::fs;
use std::path::Path;

use codegen::prose;

use super::project;

/// The number of paths with a sentence in `schemas/prose`; raise it when sentences are added.
const SENTENCES: usize = 1_667;

/// The maximum number of attributes of a domain: each one adds to the cost of every plan of every domain.
const DOMAIN_WIDTH: usize = 2_250;

#[test]
fn the_list_of_undescribed_attributes_only_shrinks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/prose");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<(String, String)> = files
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    let prose = prose::parse(&files).map_err(|problems| problems.to_string()).unwrap();
    assert!(prose.len() >= SENTENCES, "{} sentences are left of {SENTENCES}", prose.len());
}

/// The minimum percentage of attributes with a sentence, by resource type and document; raise it with the coverage.
const DESCRIBED: [(&str, &str, usize); 4] = [
    ("domain", "domain", 100),
    ("network", "network", 100),
    ("pool", "pool", 100),
    ("volume", "volume", 100),
];

#[test]
fn most_attributes_have_a_description() {
    let (lock, undescribed) = (project("schemas/shape.lock"), project("schemas/shape.undescribed"));
    for (resource, document, least) in DESCRIBED {
        let (attribute, path) = (format!("libvirt_{resource}."), format!("{document}/"));
        let is_attribute = |line: &&str| line.starts_with(&attribute) && !line.contains(" key");
        let all = lock.lines().filter(is_attribute).count();
        let without = undescribed.lines().filter(|line| line.starts_with(&path)).count();
        let percent = (all - without) * 100 / all;
        assert!(percent >= least, "{percent} % of libvirt_{resource} are described, not {least}");
    }
}

#[test]
fn the_facts_of_a_domain_are_within_their_budget() {
    let lock = project("schemas/shape.lock");
    let is_attribute = |line: &&str| line.starts_with("libvirt_domain.") && !line.contains(" key");
    let width = lock.lines().filter(is_attribute).count();
    assert!((2_000..=DOMAIN_WIDTH).contains(&width), "libvirt_domain has {width} attributes");
}
