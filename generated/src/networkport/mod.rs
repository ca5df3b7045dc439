//! From schemas/facts/networkport.facts, `networkport`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;

pub use document::*;
