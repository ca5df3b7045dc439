//! Tests of the conversion of grammars to facts: each construct in a separate small grammar, refusals with their exact
//! text, merging in every order, and, if the environment sets their folders, real grammars and documents.

// Tests may panic.
#![allow(clippy::unwrap_used)]

mod arms;
mod choices;
mod constructs;
mod documents;
mod merging;
#[path = "../../../tests/support/missing.rs"]
mod missing;
mod real;
mod refusals;
mod report;
mod sample;
mod small;
