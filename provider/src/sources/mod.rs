//! The text of configurations. Reads the files of modules, follows the object literals of blocks through the expressions
//! that people write, and finds the keys that Terraform drops because the schema does not contain them. Evaluates
//! nothing, calls nothing, and prints keys only.

mod calls;
mod declared;
mod follow;
mod keys;
mod position;
mod report;
mod suggest;
mod term;
#[cfg(test)]
mod tests;
mod tree;
mod unknown;
mod walk;

pub use declared::Declared;
pub(crate) use declared::NAMES;
pub use keys::{Keys, Schemas};
pub use position::{Lines, Position, SourceProblem};
pub use report::{SourceReport, data_folder, warning};
pub use suggest::{Suggestion, suggest_at};
pub use tree::{File, Tree, plain};
pub use unknown::{BlockName, BlockType, UnknownKey};
pub use walk::unknown_keys;
