//! From schemas/facts/storagepoolcaps.facts, `storagepoolCapabilities`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;

pub use document::*;
