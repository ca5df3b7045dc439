//! A Rust interface to libvirt: a connection that reopens itself, and a typed handle for each kind of object. Takes
//! names, UUIDs and XML text; returns values, XML text and errors classified by number. Does not depend on Terraform,
//! makes no decision based on the text of an error, and logs neither documents nor secrets.
//!
//! Every call blocks.

mod backing;
mod connection;
mod contained;
mod contents;
mod domain;
mod error;
mod ffi;
mod hint;
mod limit;
mod listed;
mod loader;
mod members;
mod network;
mod node;
mod noun;
mod nwfilter;
mod nwfilter_binding;
mod overlays;
mod parameters;
mod pool;
mod secret;
mod session;
mod shared_list;
mod step;
mod stream;
mod uri;
mod volume;
mod xml;

pub use connection::Connection;
pub use contents::PoolName;
pub use domain::{
    Address, AddressSource, Agent, CpuSet, Domain, GuestDevices, Interface, LifecycleEvent,
    Metadata, MetadataKey, NO_MEMORY_LIMIT, Retention, Start, State, Undefine, Validation, Which,
};
pub use error::{Error, ErrorKind, Result};
pub use ffi::leave_terminal;
#[cfg(test)]
pub(crate) use hint::all_attributes;
pub use hint::{attributes as failed_attributes, hint as failed_hint};
pub use network::{Lease, Network, UpdateCommand, UpdateSection};
pub use node::{NodeInfo, Versions};
pub use noun::Known;
pub use nwfilter::NwFilter;
pub use nwfilter_binding::NwFilterBinding;
pub use overlays::{Overlay, OverlaysError, Unreadable, backing_path};
pub use parameters::{Parameter, ParameterValue, Tuning};
pub use pool::{Build, Deletion, Pool, Space};
pub use secret::{Secret, Usage};
pub use step::Failed;
pub(crate) use step::StepContext;
pub use stream::{Transfer, Upload, Writer};
pub use volume::{Preallocation, Resize, Volume};
pub use xml::{Document, Secrets, lexical};
pub(crate) use xml::{child, parse};
