//! Pure logic on values, shapes and XML trees: what a change means, what an answer says, and how an
//! edit gets into a document that holds more than we know. No gRPC, no libvirt, no element name.
//!
//! | function | question |
//! |---|---|
//! | [`plan()`] | what will be in state after this change, and what is replaced for it |
//! | [`conflicts()`] | what an object that is there cannot become in place |
//! | [`reconcile()`] | what is in state, given what the user said and what libvirt answered |
//! | [`merge()`] | which document is defined, given the stored one and an edit |
//! | [`difference()`] | which attributes differ between two documents of one object |
//! | [`waiting()`] | which changes of a stored document do not run yet |
//! | [`unknown_words()`] | which words of a plan the grammar lacks |
//! | [`describe()`] | which list elements come, go and stay, in words |
//!
//! All of them pair list elements by [`correlate`] and compare texts by [`canon`]. None of them panics,
//! whatever it is given.

pub mod canon;
mod changes;
mod compare;
pub mod correlate;
mod derived;
pub mod describe;
pub mod difference;
pub mod echo;
mod fields;
pub mod merge;
pub mod order;
pub mod overlays;
mod pattern;
mod plan;
pub mod reconcile;
pub mod remember;
pub mod send;
mod server;
mod spot;
mod view;
pub mod words;

pub use describe::{ListChange, describe};
pub use difference::{Changed, Deviation, difference, difference_of_stored, waiting};
pub use echo::Echo;
pub use merge::{Clash, merge};
pub use plan::{Change, Planned, conflicts, plan};
pub use reconcile::{Difference, Intent, Mode, Reconciled, reconcile};
pub use remember::{recall, remember, versions};
pub use send::{join, to_send, with_denials, with_secrets, without_unknowns};
pub use words::{UnknownWord, unknown_words};
