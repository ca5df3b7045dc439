//! From schemas/facts/nodedev.facts, `device`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod capability;
#[rustfmt::skip]
mod capability_2;
#[rustfmt::skip]
mod document;

pub use capability::*;
pub use capability_2::*;
pub use document::*;
