//! The Terraform and `OpenTofu` provider for libvirt, as a library that the binary, the examples and the tests share.

mod advice;
pub mod cancel;
mod checks;
pub mod cli;
pub mod controls;
pub mod data_sources;
pub mod diagnostic;
pub mod guest;
pub mod identity;
pub mod libvirt;
pub mod lifecycle;
mod nearest;
pub mod plugin;
pub mod protocol;
pub mod resources;
pub mod sources;
pub mod task;
mod wording;

/// The provider's address in a registry, without the host name; defined only here.
pub const SOURCE_ADDRESS: &str = "rustvirt/libvirt";
