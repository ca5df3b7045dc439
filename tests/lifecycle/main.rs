//! The lifecycle of resources, through the provider's own flows and libvirt's test driver. The host of that driver is
//! one for the whole process, so every object here has a name of its own.

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
