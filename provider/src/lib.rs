//! The Terraform and `OpenTofu` provider for libvirt, as a library that the binary, the examples and
//! the tests share.

pub mod cancel;
pub mod libvirt;
pub mod plugin;
pub mod protocol;
