//! Used at build time only: converts libvirt's grammars to facts, and facts with policy to the generated crate.
//! In: texts of files. Out: texts of files. Only `main.rs` reads or writes files.

pub mod bindings;
pub mod emit;
pub mod facts;
pub mod generate;
pub mod grammar;
pub mod ir;
pub mod policy;
pub mod problem;
pub mod prose;
pub mod record;
pub mod report;
pub mod roots;
pub mod since;
pub mod supplement;
pub mod wire;
