//! The engine: correlation, plans, reconciliation, merges and differences, on small shapes and on whole documents.

// Modules that several targets share.
#![allow(unreachable_pub)]

#[path = "../engine_support/mod.rs"]
mod engine_support;
#[path = "../support/explore.rs"]
mod explore;
#[path = "../support/missing.rs"]
mod missing;

mod corpus;
mod correlate;
mod derived;
mod difference;
mod import;
mod laws;
mod live;
mod merge;
mod merge_additions;
mod merge_stale;
mod overlays;
mod plan;
mod reconcile;
mod selectors;
mod since;
mod totals;
