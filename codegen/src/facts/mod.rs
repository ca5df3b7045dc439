//! What a root's grammars say, in our own words: the model, its text form, merging of versions.
//! In: blocks compiled from one version's grammar, or a facts file. Out: [`Facts`] and its text.
//! Never knows an element's name, and never reads or writes a file itself.

mod classes;
mod compile;
mod cover;
mod merge;
mod model;
mod patterns;
mod text;
mod values;

pub use classes::{Class, Classes, fingerprint};
pub use compile::{Compiled, Request, Undecided, compile};
pub use cover::{Uncovered, cover};
pub use merge::merge;
pub use model::*;
pub use text::{parse, print};
