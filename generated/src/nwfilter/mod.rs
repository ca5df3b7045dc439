//! From schemas/facts/nwfilter.facts, `filter`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod rule;
#[rustfmt::skip]
mod rule_2;
#[rustfmt::skip]
mod rule_3;

pub use document::*;
pub use rule::*;
pub use rule_2::*;
pub use rule_3::*;
