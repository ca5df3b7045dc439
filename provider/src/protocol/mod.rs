//! The protocol layer: protobuf messages on one side, values and diagnostics on the other. Knows no
//! resource and no libvirt; what to answer is the business of a [`backend::Backend`].

pub mod backend;
pub mod wire;

mod server;

mod apply;
mod provider;
mod resource;

pub(crate) mod contain;
mod message;
pub(crate) mod rpc;
mod schema;
mod settle;
mod subject;

pub mod codec_error;
pub mod decode;
pub mod encode;
pub mod json;
pub mod layout;
mod number;
mod token;

#[cfg(test)]
mod codec_tests;

pub use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
pub use backend::Backend;
pub use server::Server;
