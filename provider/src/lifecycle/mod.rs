//! The operations on a resource: plan, create, read, update, delete, import. Names no resource type and no libvirt
//! element, and does not use protobuf.
//!
//! Plan: `config -> check -> plan`. Apply: `planned -> XML -> merge into the stored XML -> libvirt -> stored XML ->
//! value -> reconcile(planned) -> state`.

mod apply;
mod backend;
mod check;
mod conflicts;
mod create;
mod data;
mod delete;
mod document;
mod dropped;
mod edit;
mod effects;
mod error_paths;
mod host;
mod hosts;
mod import;
mod job;
mod operate;
mod overlays;
mod own;
mod paths;
mod pending;
mod plan;
mod private;
mod read;
mod references;
mod restart;
mod schema;
mod settings;
mod snapshot;
mod state;
mod timeouts;
mod update;
pub(crate) mod validate;
mod waiting;

pub use backend::LibvirtBackend;
pub(crate) use schema::keys;
