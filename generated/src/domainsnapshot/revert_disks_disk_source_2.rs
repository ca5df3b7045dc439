//! From schemas/facts/domainsnapshot.facts, `domainsnapshot/revertDisks/disk/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Range, Scalar, Shape, row};

/// Element `<timeout>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/timeout`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceTimeout {
    /// `@seconds`: XML attribute `seconds` of `<timeout>`. At least 1. Since libvirt 11.3.0.
    pub seconds: Option<Number>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceTimeout {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.seconds.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceTimeout`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/timeout",
    rows: &[
        row("seconds", "seconds", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `seconds` of `<timeout>`. At least 1. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
