//! Guests: created, edited, started, stopped, renamed, imported and removed.

pub(crate) mod edit;
pub(crate) mod edits_live;
pub(crate) mod edits_live_devices;
pub(crate) mod edits_of_devices;
pub(crate) mod edits_of_guest;
pub(crate) mod guest;
mod images;

mod additions;
mod agent;
mod cooperation;
mod drivers;
mod dropped;
mod edits;
mod error_paths;
mod failures;
mod free_ports;
mod imports;
mod interrupted;
mod life;
mod live;
mod live_changes;
mod memory;
mod missing_programs;
mod mistakes;
mod nvram;
mod overlays;
mod pairs;
mod parallel;
mod power;
mod quickstart;
mod readiness;
mod references;
mod removal;
mod restart;
mod secrets;
mod shutdown;
