//! From schemas/facts/network.facts, `network`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod document_2;
#[rustfmt::skip]
mod document_3;

pub use document::*;
pub use document_2::*;
pub use document_3::*;
