//! The protocol layer: converts between protobuf messages and values or diagnostics. Does not depend on resources or
//! libvirt; a [`backend::Backend`] implements the logic.

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
mod dynamic;
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
