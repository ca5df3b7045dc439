//! From schemas/facts/domainsnapshot.facts, `domainsnapshot/revertDisks/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, flat_named, named, row, word};

/// Element `<disk>` of `<revertDisks>`.
///
/// Source: `domainsnapshot/revertDisks/disk`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDisk {
    /// `@name`: XML attribute `name` of `<disk>`. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
    /// `@snapshot`: XML attribute `snapshot` of `<disk>`. One of `external`, `internal`, `manual`, `no`. After libvirt 9.0.0, by 9.8.0.
    pub snapshot: Option<Text>,
    /// `@type`: XML attribute `type` of `<disk>`. One of `block`, `file`, `network`. After libvirt 9.0.0, by 9.8.0.
    pub r#type: Option<Text>,
    /// `<source>`: Element `<source>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.
    pub source: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSource>>,
    /// `<driver>`: Element `<driver>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.
    pub driver: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskDriver>>,
    /// `<snapshotDeleteInProgress>`: Element `<snapshotDeleteInProgress>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.
    pub snapshot_delete_in_progress: Option<bool>,
}

impl Record for DomainsnapshotRevertDisksDisk {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.snapshot.slot(),
            2 => self.r#type.slot(),
            3 => self.source.slot(),
            4 => self.driver.slot(),
            5 => self.snapshot_delete_in_progress.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.snapshot.is_set()).with(2, self.r#type.is_set()).with(3, self.source.is_set()).with(4, self.driver.is_set()).with(5, self.snapshot_delete_in_progress.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("driver", 4), named("name", 0), named("snapshot", 1), named("snapshot_delete_in_progress", 5), named("source", 3), named("type", 2)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDisk`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk",
    rows: &[
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::DiskTarget)])), "XML attribute `name` of `<disk>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("snapshot", "snapshot", Attribute(Scalar::Words(&[word("external"), word("internal"), word("manual"), word("no")])), "XML attribute `snapshot` of `<disk>`. One of `external`, `internal`, `manual`, `no`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word("file"), word("network")])), "XML attribute `type` of `<disk>`. One of `block`, `file`, `network`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("source", "source", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE), "Element `<source>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("driver", "driver", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER), "Element `<driver>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("snapshotDeleteInProgress", "snapshot_delete_in_progress", Flag, "Element `<snapshotDeleteInProgress>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@snapshot", up: 0, row_path: &[1] }, words: Words { texts: &["external"], absent: true } }], rows: &[2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@snapshot", up: 0, row_path: &[1] }, words: Words { texts: &["external"], absent: true } }, When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["block", "file"], absent: true } }], rows: &[3, 4, 5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@snapshot", up: 0, row_path: &[1] }, words: Words { texts: &["external"], absent: true } }, When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }], rows: &[3], required: &[3] },
    ],
};

/// Element `<driver>` of `<disk>`.
///
/// Source: `domainsnapshot/revertDisks/disk/driver`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskDriver {
    /// `@type`: XML attribute `type` of `<driver>`. One of `cow`, `qcow`, `qcow2`, `qed`, `vmdk`. After libvirt 9.0.0, by 9.8.0.
    pub r#type: Option<Text>,
    /// `<metadata_cache>`: Element `<metadata_cache>` of `<driver>`. After libvirt 9.0.0, by 9.8.0.
    pub metadata_cache: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskDriverMetadataCache>>,
}

impl Record for DomainsnapshotRevertDisksDiskDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.metadata_cache.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.metadata_cache.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("metadata_cache", 1), named("type", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskDriver`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/driver",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("cow"), word("qcow"), word("qcow2"), word("qed"), word("vmdk")])), "XML attribute `type` of `<driver>`. One of `cow`, `qcow`, `qcow2`, `qed`, `vmdk`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("metadata_cache", "metadata_cache", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE), "Element `<metadata_cache>` of `<driver>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<metadata_cache>` of `<driver>`.
///
/// Source: `domainsnapshot/revertDisks/disk/driver/metadata_cache`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskDriverMetadataCache {
    /// `<max_size>`: Largest size of the cache. Default: chosen by QEMU. After libvirt 9.0.0, by 9.8.0.
    pub max_size: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskDriverMetadataCacheMaxSize>>,
}

impl Record for DomainsnapshotRevertDisksDiskDriverMetadataCache {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max_size.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.max_size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("max_size", 0, 1), flat_named("max_size_unit", 0, 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskDriverMetadataCache`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/driver/metadata_cache",
    rows: &[
        row("max_size", "max_size", Flat(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE_MAX_SIZE, &["max_size_unit", "max_size"]), "Largest size of the cache. Default: chosen by QEMU. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Largest size of the cache. Default: chosen by QEMU.
///
/// Source: `domainsnapshot/revertDisks/disk/driver/metadata_cache/max_size`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskDriverMetadataCacheMaxSize {
    /// `@unit`: Unit of the size. Default: bytes. After libvirt 9.0.0, by 9.8.0.
    pub unit: Option<Text>,
    /// Own text: Largest size of the cache. Default: chosen by QEMU. After libvirt 9.0.0, by 9.8.0.
    pub value: Option<Number>,
}

impl Record for DomainsnapshotRevertDisksDiskDriverMetadataCacheMaxSize {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE_MAX_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE_MAX_SIZE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskDriverMetadataCacheMaxSize`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_DRIVER_METADATA_CACHE_MAX_SIZE: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/driver/metadata_cache/max_size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: bytes. After libvirt 9.0.0, by 9.8.0.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Largest size of the cache. Default: chosen by QEMU. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
