//! The protocol layer: protobuf messages on one side, values and diagnostics on the other. Knows no
//! resource and no libvirt; what to answer is the business of a [`backend::Backend`].

pub mod backend;
pub mod diagnostic;
pub mod wire;
