//! Media for the first boot of guests. In: documents. Out: the bytes of an ISO 9660 image or of a file. Pure functions:
//! no file, no clock, no libvirt. Equal input gives equal bytes, and no input panics.
//!
//! | function | result |
//! |---|---|
//! | [`nocloud()`] | a medium for cloud-init's data source `NoCloud` |
//! | [`config_drive()`] | a medium for cloud-init's data source `ConfigDrive`, and for Cloudbase-Init |
//! | [`ignition_file()`] | an Ignition configuration for QEMU's `fw_cfg` |
//! | [`ignition_medium()`] | a medium with an Ignition configuration |
//! | [`combustion()`] | a medium with a Combustion script |

mod cloudinit;
mod combustion;
mod document;
mod error;
mod ignition;
pub mod iso;
mod json;
mod medium;
mod yaml;

pub use cloudinit::{CloudInit, Part, UserData, config_drive, nocloud};
pub use combustion::{Combustion, ExtraFile, combustion};
pub use document::Document;
pub use error::{Error, Place, Problem, Warning};
pub use ignition::{ignition_file, ignition_medium};
pub use medium::Medium;
