//! From schemas/facts/secret.facts, `secret`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;

pub use document::*;
