//! The text form of facts, one fact a line: `!libvirt`, `!element` and `!ns` head the file, `= PATH` opens a
//! block, its fields and arms follow. In: text or [`Facts`](super::Facts). Out: the other.
//! Never touches files; printing what was parsed changes no byte.

mod lexer;
mod parser;
mod printer;

pub use parser::parse;
pub use printer::print;
pub(crate) use printer::value_type;
