//! From schemas/facts/domainbackup.facts, `domainbackup`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;

pub use document::*;
