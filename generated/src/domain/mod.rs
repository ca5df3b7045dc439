//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod cpu;
#[rustfmt::skip]
mod cputune;
#[rustfmt::skip]
mod devices;
#[rustfmt::skip]
mod devices_2;
#[rustfmt::skip]
mod devices_3;
#[rustfmt::skip]
mod devices_4;
#[rustfmt::skip]
mod devices_5;
#[rustfmt::skip]
mod devices_channel;
#[rustfmt::skip]
mod devices_controller;
#[rustfmt::skip]
mod devices_disk;
#[rustfmt::skip]
mod devices_disk_2;
#[rustfmt::skip]
mod devices_disk_driver;
#[rustfmt::skip]
mod devices_disk_source;
#[rustfmt::skip]
mod devices_filesystem;
#[rustfmt::skip]
mod devices_graphics;
#[rustfmt::skip]
mod devices_hostdev;
#[rustfmt::skip]
mod devices_interface;
#[rustfmt::skip]
mod devices_interface_2;
#[rustfmt::skip]
mod devices_interface_3;
#[rustfmt::skip]
mod devices_memory;
#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod document_2;
#[rustfmt::skip]
mod document_3;
#[rustfmt::skip]
mod document_4;
#[rustfmt::skip]
mod features;
#[rustfmt::skip]
mod features_2;
#[rustfmt::skip]
mod features_3;
#[rustfmt::skip]
mod os;
#[rustfmt::skip]
mod os_2;

pub use cpu::*;
pub use cputune::*;
pub use devices::*;
pub use devices_2::*;
pub use devices_3::*;
pub use devices_4::*;
pub use devices_5::*;
pub use devices_channel::*;
pub use devices_controller::*;
pub use devices_disk::*;
pub use devices_disk_2::*;
pub use devices_disk_driver::*;
pub use devices_disk_source::*;
pub use devices_filesystem::*;
pub use devices_graphics::*;
pub use devices_hostdev::*;
pub use devices_interface::*;
pub use devices_interface_2::*;
pub use devices_interface_3::*;
pub use devices_memory::*;
pub use document::*;
pub use document_2::*;
pub use document_3::*;
pub use document_4::*;
pub use features::*;
pub use features_2::*;
pub use features_3::*;
pub use os::*;
pub use os_2::*;
