//! The content of volumes: files, downloads, checksums, decompression, images, holes. No libvirt, no network beyond
//! this machine.

// Tests may fail.
#![allow(clippy::unwrap_used)]

mod checksums;
mod compression;
mod downloads;
mod faults;
mod files;
mod headers;
#[path = "../../../tests/support/missing.rs"]
mod missing;
mod properties;
mod qemu;
mod server;
mod support;
mod tls;
