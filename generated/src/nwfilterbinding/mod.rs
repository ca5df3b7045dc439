//! From schemas/facts/nwfilterbinding.facts, `filterbinding`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;

pub use document::*;
