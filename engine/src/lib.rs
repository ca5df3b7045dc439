//! Pure logic on values, shapes and XML trees: plans, states, and edits of stored documents. Contains no gRPC, no
//! libvirt call and no element name.
//!
//! | function | result |
//! |---|---|
//! | [`plan()`] | the planned state, and the attributes whose change replaces the object |
//! | [`conflicts()`] | the attributes that an existing object cannot adopt without replacement |
//! | [`reconcile()`] | the state, from the intent and the document that libvirt has |
//! | [`merge()`] | the document to define, from the stored one and an edit |
//! | [`difference()`] | the attributes that differ between two documents of one object |
//! | [`waiting()`] | the changes of a stored document that the running object does not have yet |
//! | [`live::operations()`] | the parts of a change that libvirt makes while the object runs |
//! | [`check()`] | the mistakes of a configuration that its shape shows |
//! | [`check::lacking()`] | the parts of a configuration that a libvirt release lacks |
//! | [`name_references()`] | a document that refers to other objects by their names |
//! | [`describe()`] | the list elements that are added, removed and kept |
//!
//! All of them pair list elements by [`correlate`] and compare texts by [`canon`]. None of them panics on any input.

pub mod canon;
mod changes;
pub mod check;
mod compare;
pub mod correlate;
mod derived;
pub mod describe;
pub mod difference;
pub mod echo;
mod fields;
pub mod live;
pub mod merge;
pub mod order;
pub mod overlays;
mod pattern;
mod plan;
pub mod reconcile;
pub mod references;
pub mod remember;
pub mod send;
mod server;
mod view;

pub use check::check;
pub use describe::{ListChange, describe};
pub use difference::{Changed, Deviation, difference, difference_of_stored, waiting};
pub use echo::Echo;
pub use merge::{Clash, merge};
pub use plan::{Change, Planned, conflicts, plan};
pub use reconcile::{Difference, Intent, Mode, Reconciled, reconcile};
pub use references::name_references;
pub use remember::{recall, remember, versions};
pub use send::{join, to_send, with_denials, with_secrets, without_unknowns};
