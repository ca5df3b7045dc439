//! The plugin runtime and the protocol layer, driven as Terraform drives them: a process is started,
//! its line is read, its socket is called.

// Test code may panic.
#![allow(clippy::unwrap_used, unreachable_pub)]

mod dummy;
#[path = "../support/snapshots.rs"]
mod snapshots;

mod ask;
mod connection;
mod host;
mod values;

mod calls;
mod contract;
mod failures;
mod process;
