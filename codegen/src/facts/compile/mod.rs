//! One version's grammar to facts: subset construction over declarations, cardinalities, values, arms.
//! In: a [`Grammar`], the table of classes, the list of roots. Out: facts of one version, and the undecided datatypes.
//! Does not depend on the name of an element.

mod arms;
mod choices;
mod contexts;
mod exclusive;
mod fields;
mod mixes;
mod order;
mod tally;
mod values;

use crate::facts::{Classes, Facts, Version};
use crate::grammar::Grammar;
use crate::problem::Problems;
use crate::roots::Roots;

/// The result of the compilation of a grammar.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// The facts, of one version.
    pub facts: Facts,
    /// The datatypes without a class; they are `text` in the facts.
    pub undecided: Vec<Undecided>,
    /// The paths of `opaque` in the roots file that exist.
    pub opaque: Vec<String>,
    /// The fingerprints that occur.
    pub fingerprints: Vec<String>,
}

/// A datatype that is neither a number, a choice of words, nor a known class.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Undecided {
    /// File and line of the datatype.
    pub file: String,
    /// Line.
    pub line: u32,
    /// The key under which `schemas/classes` may name it.
    pub fingerprint: String,
    /// The description of the datatype.
    pub datatype: String,
}

/// The input of a compilation.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The root's name.
    pub root: &'a str,
    /// The version the grammar belongs to.
    pub version: Version,
    /// The list of roots, for opaque paths and prefixes.
    pub roots: &'a Roots,
    /// The table of classes.
    pub classes: &'a Classes,
}

/// Compiles a grammar.
///
/// Errors: all constructs that facts cannot express.
pub fn compile(grammar: &Grammar, request: Request) -> Result<Compiled, Problems> {
    contexts::compile(grammar, request)
}
