//! The verdicts of the checks against those of libvirt: one value of a valid document is changed, and libvirt's test
//! driver either refuses the document, drops the value or keeps it.

// Modules that several targets share.
#![allow(unreachable_pub, dead_code)]

#[path = "../support/backend.rs"]
mod backend;
#[path = "../engine_support/mod.rs"]
mod engine_support;
#[path = "../support/explore.rs"]
mod explore;
#[path = "../support/missing.rs"]
mod missing;
#[path = "../support/refused.rs"]
mod refused;
#[path = "../support/snapshots.rs"]
mod snapshots;
#[path = "../support/mod.rs"]
mod support;

mod agreement;
mod cases;
mod hints;
mod judge;
mod kept;
mod mutation;
mod page;
mod random;
mod rules;
mod secrets;
mod silence;
mod texts;
mod unknowns;

use agreement::Agreement;
use engine_support::documents::{self, Document};
use judge::Judge;
use mutation::Mutation;

/// The least share of the changes that libvirt refuses and a check finds, in percent.
fn least(group: &str) -> usize {
    match group {
        // Some attributes are optional in the grammar, and libvirt needs them.
        mutation::REMOVAL => 65,
        texts::EMPTY => 90,
        // Most of these are valid by themselves: libvirt refuses them because of other values.
        texts::OTHER_WORD => 35,
        texts::ZERO => 30,
        _ => 95,
    }
}

/// The least numbers of documents, and of changes that libvirt refuses and keeps: of our documents, and with the sample.
const COMPARED: [[usize; 3]; 2] = [[45, 3500, 2300], [190, 40_000, 13_000]];

#[test]
fn checks_find_what_libvirt_refuses_and_refuse_nothing_that_it_keeps() {
    let judge = Judge::of(support::TEST_DRIVER);
    let mut agreement = Agreement::default();
    let mut failures = Vec::new();
    for document in documents::documents() {
        if refused::is_refused(&document.path) || !judge.accepts(&document) {
            continue;
        }
        failures.extend(change(&judge, &document, &mut agreement));
    }
    agreement.print();
    assert!(failures.is_empty(), "not compared:\n{}", failures.join("\n"));
    for (kind, row) in &agreement.kinds {
        assert_eq!(row.kept.errors, 0, "{kind}: values that libvirt keeps are refused");
    }
    for (group, row) in agreement.groups() {
        let (refused, found) = (row.refused.all, row.refused.found());
        assert!(found * 100 >= refused * least(group), "{group}: {found} of {refused} are found");
    }
    let [documents, refused, kept] =
        COMPARED[usize::from(std::env::var_os(missing::DOCUMENTS).is_some())];
    let total = agreement.total();
    assert!(agreement.documents >= documents, "{} documents", agreement.documents);
    assert!(total.refused.all >= refused, "{} changes are refused", total.refused.all);
    assert!(total.kept.all >= kept, "{} changes are kept", total.kept.all);
}

/// Compares all changes of a document. Returns those that libvirt neither refuses nor stores.
fn change(judge: &Judge, document: &Document, agreement: &mut Agreement) -> Vec<String> {
    let Document { path, root, text } = document;
    agreement.documents += 1;
    assert_eq!(Judge::mistakes(root, text), [], "{}", path.display());
    let removals = mutation::removals(root, text);
    let mut failures = Vec::new();
    for mutation in mutation::all(root, text).into_iter().chain(removals) {
        if agreement.is_frequent(&mutation) {
            continue;
        }
        let changed = mutation.apply(text);
        match judge.verdict(root, &mutation, &changed) {
            Ok(verdict) => {
                agreement.add(path, &mutation, verdict, &Judge::mistakes(root, &changed));
            }
            Err(error) => {
                let Mutation { xml, text, .. } = mutation;
                failures.push(format!("{} {xml} {text:?}: {error:?}", path.display()));
            }
        }
    }
    failures
}
