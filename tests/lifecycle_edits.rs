//! Documents with random edits, with the provider's own operations and libvirt's test driver, which is part of the
//! client library: an edit that libvirt accepts is stored and the next plan is empty, a refused edit changes nothing.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "support/backend.rs"]
mod backend;
#[path = "engine_support/mod.rs"]
mod engine_support;
#[path = "support/explore.rs"]
mod explore;
#[path = "support/missing.rs"]
mod missing;

use backend::{ChangeResult, Host, Kept};
use engine_support::arbitrary::Random;
use engine_support::documents::{Document, own_documents, read};
use engine_support::edits;
use mapping::shape::Shape;
use mapping::{Object, Value};

const URI: &str = "test:///default";

/// The resources that the test driver can change.
const TYPES: [&str; 3] = ["libvirt_domain", "libvirt_network", "libvirt_pool"];

/// Attributes whose change requires a replacement.
const IDENTITY: [&str; 3] = ["name", "uuid", "type"];

/// The number of edits of each document.
const EDITS: u64 = 14;

/// The number of additional edits, which are new in each run.
const NEW_EDITS: u64 = 3;

/// How rarely an edit adds absent content.
const SPARSE: usize = 12;

/// The number of edits of fixed seeds that libvirt 9.0.0 makes, or whose new elements it does not know; it refuses the
/// others.
const LEAST: usize = 205;

#[test]
fn an_edit_is_applied_or_refused_as_a_whole() {
    let host = Host::new(URI);
    let mut made = 0;
    for (number, document) in own_documents().iter().enumerate() {
        let Document { path, root, text } = document;
        let Some(r#type) = root.resource.filter(|name| TYPES.contains(name)) else { continue };
        let config = configuration(&read(root, text));
        let first = host.create(r#type, &Value::Object(config.clone()));
        if first.error().is_some() {
            // This libvirt does not support the document.
            assert!(first.kept.state.is_null(), "{}", path.display());
            continue;
        }
        let mut kept = first.kept;
        let first = number as u64 * EDITS;
        let fixed = first..first + EDITS;
        for seed in fixed.clone().chain(explore::seeds(number, NEW_EDITS)) {
            let mut random = Random::new(seed);
            let edited = edited(&mut random, root.shape, &config);
            if kept.state.is_null() {
                kept = host.create(r#type, &Value::Object(config.clone())).succeeded();
            }
            let place = format!("{} edit {seed}", path.display());
            let changed = change(&host, &kept, &edited, &place);
            kept = changed.kept.clone();
            match changed.error() {
                None => made += usize::from(fixed.contains(&seed)),
                // A plan refuses elements that libvirt would drop.
                Some(error) if error.contains(" needs libvirt ") => {
                    made += usize::from(fixed.contains(&seed));
                }
                Some(error) => kept = refused(&host, &kept, &edited, &format!("{place}: {error}")),
            }
        }
        if !kept.state.is_null() {
            host.remove(&kept).succeeded();
        }
    }
    assert!(made >= LEAST, "only {made} of at least {LEAST} edits were made");
}

/// Applies an edit and checks the result.
fn change(host: &Host, kept: &Kept, edited: &Value, place: &str) -> ChangeResult {
    let before = kept.document(URI);
    let changed = host.change(kept, edited);
    match changed.error() {
        // A pool with another path, for example, is another pool.
        Some(error) if changed.is_replaced => {
            assert!(changed.kept.state.is_null(), "{place}: {error}");
        }
        Some(error) => {
            assert_eq!(changed.kept.state, kept.state, "{place}: {error}");
            assert_eq!(kept.document(URI), before, "{place}: {error}");
        }
        None => {
            assert!(host.is_settled(&changed.kept, edited), "{place}: something is left to do");
            let is_same = changed.kept.state.get("uuid") == kept.state.get("uuid");
            assert!(is_same || changed.is_replaced, "{place}: another uuid");
        }
    }
    changed
}

/// libvirt would also refuse a new object with this document, so old content is not the reason for the refusal.
fn refused(host: &Host, kept: &Kept, edited: &Value, place: &str) -> Kept {
    if !kept.state.is_null() {
        host.remove(kept).succeeded();
    }
    let new = host.create(kept.r#type, edited);
    assert!(new.error().is_some(), "as a new object it is taken: {place}");
    new.kept
}

/// The configuration of a document, without a start, because a running definition differs from the stored one.
fn configuration(value: &Value) -> Object {
    let mut config = value.as_object().cloned().unwrap_or_default();
    config.set("running", Value::Bool(false));
    config
}

fn edited(random: &mut Random, shape: &'static Shape, config: &Object) -> Value {
    let mut edit = edits::edited(random, shape, config, SPARSE);
    for name in IDENTITY {
        edit.set(name, config.get(name).clone());
    }
    edit.set("running", Value::Bool(false));
    Value::Object(edit)
}
