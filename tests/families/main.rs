//! Families of alternatives: a document with one part that has several forms. Every form is changed to every other
//! one through the provider's own flows, on a real libvirt; afterwards libvirt must store what it stores when an
//! object is created with that form, and the next plan must be empty. CONTRIBUTING.md describes how to add a family.
//!
//! A sample of the changes runs by default. `FAMILIES=whole` runs all of them, `FAMILIES=PREFIX` all of the families
//! whose name starts with the prefix.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "../support/backend.rs"]
mod backend;
mod coverage;
mod family;
mod stored;
#[path = "../support/mod.rs"]
mod support;
mod trial;

use std::collections::BTreeSet;
use std::env;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use backend::Host;
use family::Family;
use support::PrivateDaemon;
use trial::{Count, Scope, Trial};

/// The number of families that are tried at a time.
const WORKERS: usize = 2;

#[test]
fn an_edit_stores_the_same_document_as_a_create() {
    let daemon = PrivateDaemon::start();
    let images = daemon.dir().join("images");
    let path = images.to_str().expect("a path of letters");
    daemon.virsh(&["pool-create-as", "images", "dir", "--target", path, "--build"]);
    let families = Family::all(daemon.dir());
    let (scope, prefix) = scope();
    let chosen: Vec<&Family> =
        families.iter().filter(|family| family.name.starts_with(&prefix)).collect();
    let next = AtomicUsize::new(0);
    let done = Mutex::new((Count::default(), Vec::new(), BTreeSet::new()));
    let start = std::time::Instant::now();
    std::thread::scope(|threads| {
        for _ in 0..WORKERS {
            let (daemon, chosen, next, done) = (&daemon, &chosen, &next, &done);
            threads.spawn(move || {
                let trial = Trial::new(Host::new(daemon.uri()), daemon);
                while let Some(family) = chosen.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let (count, problems, touched) = trial.family(family, scope);
                    let mut done = done.lock().expect("no worker panics");
                    done.0.add(count);
                    done.1.extend(problems);
                    done.2.extend(touched);
                }
            });
        }
    });
    let (count, mut problems, touched) = done.into_inner().expect("no worker panics");
    problems.sort();
    if prefix.is_empty() {
        problems.extend(coverage::missing(&touched));
    }
    println!("{} families, {count}, {} s", chosen.len(), start.elapsed().as_secs());
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// How much to try, and the prefix of the families' names.
fn scope() -> (Scope, String) {
    match env::var("FAMILIES").unwrap_or_default().as_str() {
        "" => (Scope::Sample, String::new()),
        "whole" => (Scope::Whole, String::new()),
        prefix => (Scope::Whole, prefix.to_owned()),
    }
}
