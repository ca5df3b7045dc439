//! Conversions between documents, records and values, by the crates and by the command line.

#[path = "../support/explore.rs"]
mod explore;
#[path = "../support/missing.rs"]
mod missing;
#[path = "../acceptance/networks.rs"]
#[allow(dead_code)] // Only the blocks are needed here.
mod networks;
#[path = "../acceptance/pools.rs"]
#[allow(dead_code)]
mod pools;
#[path = "../support/snapshots.rs"]
mod snapshots;

mod corpus_roundtrip;
mod edges;
mod namespaces;
mod xml_snapshots;
