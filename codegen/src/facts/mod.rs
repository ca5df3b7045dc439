//! Facts: the content of a root's grammars; their model, their text form, and the merge of versions.
//! In: blocks compiled from one version's grammar, or a facts file. Out: [`Facts`] and its text.
//! Does not depend on the name of an element.

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
