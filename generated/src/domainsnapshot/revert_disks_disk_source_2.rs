//! From schemas/facts/domainsnapshot.facts, `domainsnapshot/revertDisks/disk/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Range, Scalar, RowName, RowSet, Shape, Since, YES_NO, named, row};

/// Internal snapshot of the image that is used, for `rbd`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/snapshot`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceSnapshot {
    /// `@name`: Name of the snapshot. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceSnapshot {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceSnapshot`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/snapshot",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::GenericName)), "Name of the snapshot. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// TLS settings for `https` and `ftps`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/ssl`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceSsl {
    /// `@verify`: Whether the certificate of the server is verified. Default: chosen by QEMU, which verifies it. After libvirt 9.0.0, by 9.8.0.
    pub verify: Option<bool>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceSsl {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.verify.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.verify.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("verify", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceSsl`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/ssl",
    rows: &[
        row("verify", "verify", Attribute(Scalar::Bool(YES_NO)), "Whether the certificate of the server is verified. Default: chosen by QEMU, which verifies it. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Timeout of the connection to the server.
///
/// Source: `domainsnapshot/revertDisks/disk/source/timeout`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceTimeout {
    /// `@seconds`: Timeout in seconds. At least 1. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.seconds.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("seconds", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceTimeout`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/timeout",
    rows: &[
        row("seconds", "seconds", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Timeout in seconds. At least 1. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
