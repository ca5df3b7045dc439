//! A root's grammar as a graph of patterns. In: the texts of a folder of grammar files. Out: [`Grammar`] with
//! includes, scopes and references resolved, without patterns that match nothing.

mod components;
mod load;
mod names;
mod pattern;
mod scope;
mod simplify;

pub use load::{Sources, load};
pub use pattern::{Grammar, Name, NameClass, Node, NodeId, Pattern};
