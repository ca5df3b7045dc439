//! From schemas/facts/domaincheckpoint.facts, `domaincheckpoint`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;

pub use document::*;
