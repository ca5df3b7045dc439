//! Terraform drives the provider that was just built against a real libvirt: what a user would see of networks
//! and pools. Every test has a daemon of its own and leaves nothing behind.

#[path = "../support/mod.rs"]
mod support;
#[path = "../support/terraform.rs"]
mod terraform;

mod network_kinds;
mod networks;
