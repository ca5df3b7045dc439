//! From schemas/facts/capability.facts, `capabilities`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod host;
#[rustfmt::skip]
mod host_2;
#[rustfmt::skip]
mod host_topology;

pub use document::*;
pub use host::*;
pub use host_2::*;
pub use host_topology::*;
