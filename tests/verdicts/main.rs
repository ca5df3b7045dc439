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
#[path = "../support/snapshots.rs"]
mod snapshots;
#[path = "../support/mod.rs"]
mod support;

mod agreement;
mod cases;
mod judge;
mod mutation;
mod page;
mod random;
mod rules;

use agreement::Agreement;
use engine_support::documents;
use judge::Judge;

/// The least share of the values that libvirt refuses and a check finds, in percent: of values outside of their types,
/// and of missing attributes. Some of these are optional in the grammar.
const LEAST: [usize; 2] = [95, 65];

/// Documents of the sample that the test driver accepts, and QEMU's driver refuses.
const REFUSED_BY_QEMU: [&str; 3] =
    ["cpu-cache-emulate-l2", "disk-fmt-iso", "firmware-manual-efi-features"];

#[test]
fn checks_find_what_libvirt_refuses_and_refuse_nothing_that_it_keeps() {
    let judge = Judge::of(support::TEST_DRIVER);
    let mut agreement = Agreement::default();
    for document in documents::documents() {
        let is_refused = document
            .path
            .file_stem()
            .is_some_and(|stem| REFUSED_BY_QEMU.iter().any(|name| stem == *name));
        if is_refused || !judge.accepts(&document) {
            continue;
        }
        let text = &document.text;
        agreement.documents += 1;
        assert_eq!(Judge::mistakes(document.root, text), [], "{}", document.path.display());
        let removals = mutation::removals(document.root, text);
        for mutation in mutation::all(document.root, text).into_iter().chain(removals) {
            let changed = mutation.apply(text);
            let verdict = judge.verdict(document.root, &mutation, &changed);
            let findings = Judge::mistakes(document.root, &changed);
            agreement.add(&document.path, &mutation, verdict, &findings);
        }
    }
    agreement.print();
    for (kind, counts) in &agreement.kinds {
        assert_eq!(counts.refused_of_kept, 0, "{kind}: values that libvirt keeps are refused");
    }
    for (group, [refused, found]) in agreement.groups() {
        let least = LEAST[usize::from(group == mutation::REMOVAL)];
        assert!(found * 100 >= refused * least, "{group}: {found} of {refused} are found");
    }
}
