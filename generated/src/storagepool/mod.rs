//! From schemas/facts/storagepool.facts, `pool`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod source;

pub use document::*;
pub use source::*;
