//! From schemas/facts/domainsnapshot.facts, `domainsnapshot/revertDisks`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{RowName, RowSet, Shape, Since, named, row};

/// Element `<revertDisks>` of `<domainsnapshot>`.
///
/// Source: `domainsnapshot/revertDisks`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisks {
    /// `<disk>`: Elements `<disk>` of `<revertDisks>`. After libvirt 9.0.0, by 9.8.0.
    pub disk: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDisk>,
}

impl Record for DomainsnapshotRevertDisks {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.disk.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.disk.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("disk", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisks`].
pub static DOMAINSNAPSHOT_REVERT_DISKS: Shape = Shape {
    path: "domainsnapshot/revertDisks",
    rows: &[
        row("disk", "disk", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK), "Elements `<disk>` of `<revertDisks>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
