//! The lifecycle of resources, with the provider's own operations and libvirt's test driver. All tests share the host
//! of that driver, so object names must be unique.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "../support/backend.rs"]
mod backend;
#[path = "../engine_support/mod.rs"]
mod engine_support;
#[path = "../support/explore.rs"]
mod explore;
#[path = "../support/missing.rs"]
mod missing;

mod controls;
mod devices;
mod imports;
mod messages;
mod passwords;
mod power;
mod transient;
mod values;

use provider::libvirt::{Connection, Domain};

const URI: &str = "test:///default";

/// The guest of a name.
fn domain(name: &str) -> Domain {
    Domain::by_name(&Connection::new(Some(URI)), name).unwrap()
}
