//! No check finds a mistake in what libvirt stores: its documents, converted to HCL as users convert them, have no
//! findings.

use std::fs;

use provider::cli::{Labels, Source, lint, xml_to_hcl};

use crate::engine_support::documents::{Document, documents};
use crate::judge::Judge;
use crate::missing;
use crate::refused::is_refused;
use crate::support::{PrivateDaemon, TEST_DRIVER};

#[test]
fn what_the_test_driver_stores_has_no_findings() {
    assert_silent(&Judge::of(TEST_DRIVER), [40, 150]);
}

#[test]
fn what_qemu_stores_has_no_findings() {
    let daemon = PrivateDaemon::start();
    assert_silent(&Judge::of(daemon.uri()), [15, 90]);
}

/// `least` is the least number of stored documents: of ours, and with the sample.
fn assert_silent(judge: &Judge, least: [usize; 2]) {
    let (mut labels, mut count) = (Labels::default(), 0);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let is_valid = |it: &&Document| Judge::has(it.root) && !is_refused(&it.path);
    for document in documents().iter().filter(is_valid) {
        let Ok(text) = judge.stored(document.root, &document.text) else { continue };
        // libvirt 9.0.0 refuses some of its own documents.
        if judge.stored(document.root, &text).is_err() {
            continue;
        }
        let name = document.path.display().to_string();
        let source = Source { name: name.clone(), stem: None, text };
        let converted =
            xml_to_hcl(&source, &mut labels).unwrap_or_else(|it| panic!("{name}: {it}"));
        let unknown: Vec<String> = converted.unknown.iter().map(ToString::to_string).collect();
        assert_eq!(unknown, [""; 0], "{name}");
        let block = format!("# {name}\n{}", converted.hcl);
        fs::write(folder.path().join(format!("{count}.tf")), block).expect("the folder is ours");
        count += 1;
    }
    let least = least[usize::from(std::env::var_os(missing::DOCUMENTS).is_some())];
    assert!(count >= least, "only {count} documents");
    let findings = lint::lint(&[folder.path().to_owned()]).expect("files that can be read");
    let block = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let found = findings.iter().map(|it| format!("{it}\n{}", block(&it.file)));
    assert_eq!(found.collect::<Vec<_>>(), [""; 0]);
}
