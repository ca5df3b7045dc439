//! Media for the first boot: images against a reader of our own and the readers of others, YAML against `PyYAML`, and
//! documents against what cloud-init, Ignition and Combustion require.

// Tests may fail.
#![allow(clippy::unwrap_used, missing_docs)]

mod cloudinit;
mod drive;
mod guests;
mod images;
#[path = "../../../tests/support/missing.rs"]
mod missing;
mod parts;
mod reader;
mod readers_of_others;
mod yaml;
