//! Tests of the way from grammars to facts: each construct by a small grammar of its own, refusals with their exact
//! text, merging in every order, and, where the environment names them, real grammars and documents.

// A test may panic wherever it wants to.
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
