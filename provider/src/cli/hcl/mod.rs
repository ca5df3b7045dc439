//! HCL literals: prints values in the format of `terraform fmt`, and reads text as values with positions. Evaluates
//! nothing.

mod document;
mod heredoc;
mod literal;
mod lower;
mod print;
mod quote;
mod read;
mod reading;
mod scalar;
#[cfg(test)]
mod tests;

pub use crate::sources::{Lines, Position, SourceProblem};
pub use document::{Block, Body, Expression, Line};
pub use literal::{check_body, read_body};
pub use lower::{Comments, Extras, body};
pub use print::print;
pub use quote::{is_identifier, quoted};
pub use read::{Resource, resources, syntax_problem};
pub use reading::{BlockSchema, Reading};
