//! The content of volumes: files, downloads, checksums, decompression, images, holes. No libvirt, no network beyond
//! this machine.

// Tests may fail.
#![allow(clippy::unwrap_used)]

mod checksums;
mod downloads;
mod faults;
mod files;
mod server;
mod support;
