//! From schemas/facts/domaincaps.facts, `domainCapabilities`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod devices;
#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod features;

pub use devices::*;
pub use document::*;
pub use features::*;
