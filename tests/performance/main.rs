//! What many guests cost, against a real libvirt: Terraform's own share told from ours, and ours from libvirt's.

// A benchmark prints, and may fail.
#![allow(clippy::unwrap_used, clippy::print_stdout, unreachable_pub, dead_code)]

mod calls;
mod guest;
mod terraform_cost;
mod usage;

#[path = "../protocol_server/connection.rs"]
mod connection;
#[path = "../protocol_server/host.rs"]
mod host;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/terraform.rs"]
mod terraform;

use support::PrivateDaemon;

#[tokio::main]
async fn main() {
    let daemon = PrivateDaemon::start();
    terraform_cost::print(&daemon);
    calls::print(&daemon).await;
}
