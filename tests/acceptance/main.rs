//! Terraform with the built provider and a real libvirt: networks, pools, guests and volumes as users see them. Every
//! test has a separate daemon and removes it.

#[path = "../support/explore.rs"]
mod explore;
#[path = "../support/faulty.rs"]
mod faulty;
#[path = "../support/missing.rs"]
mod missing;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/terraform.rs"]
mod terraform;
#[path = "../support/web.rs"]
mod web;

mod domain;
mod networks;
mod pool_host;
mod pools;
mod volume;

mod adoption;
mod cloud_boot;
mod configurations;
mod data_sources;
mod documents;
mod early_mistakes;
mod examples;
mod failing_deletes;
mod failures;
mod first_boot;
mod guides;
mod host_checks;
mod hosts;
mod imports;
mod misspelt_keys;
mod mocks;
mod modules;
mod network_edits;
mod network_guests;
mod network_kinds;
mod network_life;
mod nwfilter_bindings;
mod nwfilters;
mod operations;
mod ownership;
mod pool_kinds;
mod pool_life;
mod remote;
mod replacements;
mod reported_objects;
mod secrets;
mod seeds;

/// Applies a configuration; nothing may be replaced, and the next plan must be empty.
#[track_caller]
fn change(workspace: &terraform::Workspace, configuration: &str) {
    workspace.configure(configuration);
    workspace.apply().prints(&["0 added, 1 changed, 0 destroyed"]);
    workspace.assert_nothing_to_do();
}
