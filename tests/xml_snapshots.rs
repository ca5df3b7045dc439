//! The documents that come of configurations: every kind of network and pool, and what guests and volumes are made
//! of. Each is shown as a whole, so that a change of what libvirt is sent can be read in a review.

#[path = "acceptance/networks.rs"]
#[allow(dead_code)] // Only the blocks are needed here.
mod networks;
#[path = "acceptance/pools.rs"]
#[allow(dead_code)]
mod pools;
#[path = "support/snapshots.rs"]
mod snapshots;

use std::path::Path;

use provider::cli::{Source, hcl_to_xml};
use snapshots::snapshot;

/// The one document of a configuration.
fn document(name: &str, configuration: &str) -> String {
    let source = Source { name: name.to_owned(), stem: None, text: configuration.to_owned() };
    let documents = hcl_to_xml(&source).unwrap_or_else(|complaints| {
        let complaints: Vec<String> = complaints.iter().map(ToString::to_string).collect();
        panic!("{}", complaints.join("\n"))
    });
    documents.concat()
}

/// Shows each block of a file; `kind` begins the names of its snapshots.
fn show(kind: &str, file: &str) {
    let blocks = file.split("resource \"libvirt_").skip(1);
    for block in blocks {
        let label = block.split('"').nth(2).expect("every block has a label");
        let block = block.split("\n}\n").next().expect("every block ends");
        let block = format!("resource \"libvirt_{block}\n}}\n");
        snapshot(&format!("xml_{kind}_{label}"), &document(label, &block));
    }
}

#[test]
fn networks_of_every_kind() {
    for kind in networks::KINDS {
        let name = kind.name.replace('-', "_");
        snapshot(&format!("xml_network_{name}"), &document(kind.name, &kind.block()));
    }
    show("network", include_str!("xml/networks.tf"));
}

#[test]
fn pools_of_every_kind() {
    for kind in pools::KINDS {
        let name = kind.name.replace('-', "_");
        let block = kind.block(Path::new("/srv"), "/dev/vdz");
        snapshot(&format!("xml_pool_{name}"), &document(kind.name, &block));
    }
    show("pool", include_str!("xml/pools.tf"));
}

#[test]
fn guests_and_what_they_are_made_of() {
    show("domain", include_str!("xml/domains.tf"));
}

#[test]
fn volumes_and_their_formats() {
    show("volume", include_str!("xml/volumes.tf"));
}
