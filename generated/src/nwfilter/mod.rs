//! From schemas/facts/nwfilter.facts, `filter`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod rule;
#[rustfmt::skip]
mod rule_2;

pub use document::*;
pub use rule::*;
pub use rule_2::*;
