//! Random edits of our documents: whatever a check refuses, libvirt's test driver refuses or drops as well.

use engine::check::{Fault, Finding};
use mapping::Value;
use mapping::shape::Check;

use crate::engine_support::arbitrary::Random;
use crate::engine_support::documents::{Document, own_documents, read, tree};
use crate::engine_support::edits;
use crate::explore;
use crate::judge::{Failure, Judge};
use crate::kept::Defined;
use crate::support::PrivateDaemon;

/// The number of edits of each document, with fixed seeds and with those of this run.
const EDITS: [u64; 2] = [200, 40];

/// How rarely an edit adds absent content.
const SPARSE: usize = 12;

/// The least number of refusals that are compared.
const LEAST: usize = 500;

#[test]
fn random_edits_that_a_check_refuses_are_refused_by_libvirt() {
    // Some of these documents terminate libvirt: the driver is in a daemon.
    let daemon = PrivateDaemon::start();
    let judge = Judge::of(&daemon.test_driver_uri());
    let mut refused = 0;
    let mut problems = Vec::new();
    for (number, Document { path, root, text }) in own_documents().iter().enumerate() {
        let value = read(root, text);
        let Some(object) = value.as_object().filter(|_| Judge::has(root)) else { continue };
        let first = number as u64 * EDITS[0];
        for seed in (first..first + EDITS[0]).chain(explore::seeds(number, EDITS[1])) {
            let edited = edits::edited(&mut Random::new(seed), root.shape, object, SPARSE);
            let edited = Value::Object(edited);
            let findings = engine::check(root, &edited, None);
            let errors: Vec<_> = findings.iter().filter(|it| it.check == Check::Error).collect();
            let Some(document) = tree(root, &edited).filter(|_| !errors.is_empty()) else {
                continue;
            };
            let sent = document.to_string();
            let stored = match judge.stored(root, &sent) {
                Ok(stored) => stored,
                Err(Failure::Refused(_)) => {
                    refused += 1;
                    continue;
                }
                Err(Failure::Other(error)) => {
                    assert!(!judge.is_alive(), "{} edit {seed}: {error:?}", path.display());
                    daemon.restart();
                    continue;
                }
            };
            let defined = Defined { root, sent: &sent, stored: &stored };
            for finding in errors.into_iter().filter(|finding| is_kept(finding, &defined)) {
                problems.push(format!("{} edit {seed}: {finding:?}", path.display()));
            }
        }
    }
    assert!(problems.is_empty(), "libvirt accepts:\n{}", problems.join("\n"));
    assert!(refused > LEAST, "only {refused} refusals");
}

/// Whether a document that libvirt accepted contradicts an error.
fn is_kept(finding: &Finding, defined: &Defined) -> bool {
    match &finding.fault {
        Fault::Value { text: Some(text), .. } => defined.keeps(&finding.xml, text),
        Fault::Value { text: None, .. } => false,
        Fault::Branch { .. } | Fault::Missing { .. } | Fault::Cross { .. } => true,
    }
}
