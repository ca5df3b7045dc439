//! What a root's grammars say, in our own words: the model, its text form, merging of versions.
//! In: blocks compiled from one version's grammar, or a facts file. Out: [`Facts`] and its text.
//! Never knows an element's name, and never reads or writes a file itself.

mod model;
mod text;

pub use model::*;
pub use text::{parse, print};
