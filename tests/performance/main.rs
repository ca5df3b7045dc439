//! The cost of many objects, with a real libvirt: the shares of Terraform, the provider and libvirt. `BENCH=guests`,
//! `BENCH=storage` or, without Terraform, `BENCH=objects`, `BENCH=edits` and `BENCH=uploads` measures only these. Fails if a figure is
//! above its limit.

// A benchmark prints, and may fail.
#![allow(clippy::unwrap_used, clippy::print_stdout, unreachable_pub, dead_code)]

mod calls;
mod client;
mod guest;
mod limit;
mod live_edits;
mod refresh;
mod storage;
mod terraform_cost;
mod uploads;
mod usage;

#[path = "../protocol_server/connection.rs"]
mod connection;
#[path = "../protocol_server/host.rs"]
mod host;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/terraform.rs"]
mod terraform;

use std::process::ExitCode;

use support::PrivateDaemon;

#[tokio::main]
async fn main() -> ExitCode {
    let only = std::env::var("BENCH").ok();
    let is_wanted = |name: &str| only.as_ref().is_none_or(|only| only == name);
    let daemon = PrivateDaemon::start();
    if is_wanted("guests") {
        terraform_cost::print_guests(&daemon);
    }
    if is_wanted("guests") || is_wanted("objects") {
        calls::print(&daemon).await;
    }
    if is_wanted("guests") || is_wanted("edits") {
        live_edits::print(&daemon).await;
    }
    storage::prepare(&daemon);
    if is_wanted("storage") {
        terraform_cost::print_storage(&daemon);
    }
    if is_wanted("storage") || is_wanted("objects") {
        storage::print(&daemon).await;
    }
    if is_wanted("uploads") {
        uploads::print(&daemon).await;
    }
    limit::exit_code()
}
