//! From schemas/facts/interface.facts, `interface`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;

pub use document::*;
