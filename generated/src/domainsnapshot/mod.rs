//! From schemas/facts/domainsnapshot.facts, `domainsnapshot`. Do not edit; run cargo run -p codegen.

#[rustfmt::skip]
mod disks;
#[rustfmt::skip]
mod document;
#[rustfmt::skip]
mod revert_disks;
#[rustfmt::skip]
mod revert_disks_disk;
#[rustfmt::skip]
mod revert_disks_disk_source;
#[rustfmt::skip]
mod revert_disks_disk_source_2;

pub use disks::*;
pub use document::*;
pub use revert_disks::*;
pub use revert_disks_disk::*;
pub use revert_disks_disk_source::*;
pub use revert_disks_disk_source_2::*;
