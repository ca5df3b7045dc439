//! From schemas/facts/storagevol.facts, `volume`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod target;

pub use document::*;
pub use target::*;
