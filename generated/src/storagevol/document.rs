//! From schemas/facts/storagevol.facts, `volume`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Canon, Flags, Range, Scalar, RowName, RowSet, Shape, Check, flat_named, named, row, word};

/// Document `<volume>`.
///
/// Source: `volume`.
#[derive(Clone, Default)]
pub struct Volume {
    /// `@type`: Kind of volume, which the pool determines. One of `block`, `dir`, `file`, `netdir`, `network`.
    pub r#type: Option<Text>,
    /// `<name>`: Name of the volume, unique in its pool. Another name replaces the volume, because libvirt cannot rename one. In a `disk` pool it is the name of the next partition, such as `sdb1`.
    pub name: Option<Text>,
    /// `<key>`: Key that identifies the volume on the host. libvirt determines it.
    pub key: Option<Text>,
    /// `<source>`: Location of the volume on the devices of the pool, as libvirt reports it.
    pub source: Option<Box<crate::storagevol::VolumeSource>>,
    /// `<capacity>`: Element `<capacity>` of `<volume>`.
    pub capacity: Option<Box<crate::storagevol::VolumeCapacity>>,
    /// `<allocation>`: Element `<allocation>` of `<volume>`.
    pub allocation: Option<Box<crate::storagevol::VolumeAllocation>>,
    /// `<physical>`: Element `<physical>` of `<volume>`.
    pub physical: Option<Box<crate::storagevol::VolumePhysical>>,
    /// `<target>`: Format, encryption and permissions of the volume on the host.
    pub target: Option<Box<crate::storagevol::VolumeTarget>>,
    /// `<backingStore>`: Backing image, whose content the volume starts with. It is read and never written, and may be outside of any pool.
    pub backing_store: Option<Box<crate::storagevol::VolumeBackingStore>>,
}

impl Record for Volume {
    fn shape(&self) -> &'static Shape {
        &VOLUME
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.name.slot(),
            2 => self.key.slot(),
            3 => self.source.slot(),
            4 => self.capacity.slot(),
            5 => self.allocation.slot(),
            6 => self.physical.slot(),
            7 => self.target.slot(),
            8 => self.backing_store.slot(),
            _ => no_slot(&VOLUME, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.name.is_set()).with(2, self.key.is_set()).with(3, self.source.is_set()).with(4, self.capacity.is_set()).with(5, self.allocation.is_set()).with(6, self.physical.is_set()).with(7, self.target.is_set()).with(8, self.backing_store.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("allocation", 5, 1), flat_named("allocation_unit", 5, 0), named("backing_store", 8), flat_named("capacity", 4, 1), flat_named("capacity_unit", 4, 0), named("key", 2), named("name", 1), flat_named("physical", 6, 1), flat_named("physical_unit", 6, 0), named("source", 3), named("target", 7), named("type", 0)] } }
}

/// Rows of [`Volume`].
pub static VOLUME: Shape = Shape {
    path: "volume",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word("dir"), word("file"), word("netdir"), word("network")])), "Kind of volume, which the pool determines. One of `block`, `dir`, `file`, `netdir`, `network`.")
            .flag(Flags::AUTO),
        row("name", "name", Leaf(Scalar::Class(Class::VolumeName)), "Name of the volume, unique in its pool. Another name replaces the volume, because libvirt cannot rename one. In a `disk` pool it is the name of the next partition, such as `sdb1`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("key", "key", Leaf(Scalar::Text), "Key that identifies the volume on the host. libvirt determines it.")
            .flag(Flags::VOLATILE),
        row("source", "source", Child(&crate::storagevol::VOLUME_SOURCE), "Location of the volume on the devices of the pool, as libvirt reports it."),
        row("capacity", "capacity", Flat(&crate::storagevol::VOLUME_CAPACITY, &["capacity_unit", "capacity"]), "Element `<capacity>` of `<volume>`."),
        row("allocation", "allocation", Flat(&crate::storagevol::VOLUME_ALLOCATION, &["allocation_unit", "allocation"]), "Element `<allocation>` of `<volume>`."),
        row("physical", "physical", Flat(&crate::storagevol::VOLUME_PHYSICAL, &["physical_unit", "physical"]), "Element `<physical>` of `<volume>`."),
        row("target", "target", Child(&crate::storagevol::VOLUME_TARGET), "Format, encryption and permissions of the volume on the host.")
            .presence(Presence::Server)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("backingStore", "backing_store", Child(&crate::storagevol::VOLUME_BACKING_STORE), "Backing image, whose content the volume starts with. It is read and never written, and may be outside of any pool.")
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<allocation>` of `<volume>`.
///
/// Source: `volume/allocation`.
#[derive(Clone, Default)]
pub struct VolumeAllocation {
    /// `@unit`: Unit of the space. Default: `bytes`.
    pub unit: Option<Text>,
    /// Own text: Space that is reserved when the volume is created. A raw volume is fully allocated when omitted; later values are not compared.
    pub value: Option<Number>,
}

impl Record for VolumeAllocation {
    fn shape(&self) -> &'static Shape {
        &VOLUME_ALLOCATION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&VOLUME_ALLOCATION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`VolumeAllocation`].
pub static VOLUME_ALLOCATION: Shape = Shape {
    path: "volume/allocation",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the space. Default: `bytes`.")
            .canon(Canon::Unit)
            .check(Check::Error)
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Space that is reserved when the volume is created. A raw volume is fully allocated when omitted; later values are not compared.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Backing image, whose content the volume starts with. It is read and never written, and may be outside of any pool.
///
/// Source: `volume/backingStore`.
#[derive(Clone, Default)]
pub struct VolumeBackingStore {
    /// `<path>`: Absolute path of the backing image.
    pub path: Option<Text>,
    /// `<format>`: Format of the backing image. When omitted, it is that of the volume with this path, if there is one.
    pub format: Option<Box<crate::storagevol::VolumeBackingStoreFormat>>,
    /// `<permissions>`: Owner, mode and label of the backing image, as libvirt reports them.
    pub permissions: Option<Box<crate::storagevol::VolumeBackingStorePermissions>>,
    /// `<timestamps>`: Times of the backing image, as libvirt reports them.
    pub timestamps: Option<Box<crate::storagevol::VolumeBackingStoreTimestamps>>,
}

impl Record for VolumeBackingStore {
    fn shape(&self) -> &'static Shape {
        &VOLUME_BACKING_STORE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.format.slot(),
            2 => self.permissions.slot(),
            3 => self.timestamps.slot(),
            _ => no_slot(&VOLUME_BACKING_STORE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.format.is_set()).with(2, self.permissions.is_set()).with(3, self.timestamps.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("format", 1), named("path", 0), named("permissions", 2), named("timestamps", 3)] } }
}

/// Rows of [`VolumeBackingStore`].
pub static VOLUME_BACKING_STORE: Shape = Shape {
    path: "volume/backingStore",
    rows: &[
        row("path", "path", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the backing image.")
            .canon(Canon::Path)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("format", "format", Child(&crate::storagevol::VOLUME_BACKING_STORE_FORMAT), "Format of the backing image. When omitted, it is that of the volume with this path, if there is one."),
        row("permissions", "permissions", Child(&crate::storagevol::VOLUME_BACKING_STORE_PERMISSIONS), "Owner, mode and label of the backing image, as libvirt reports them.")
            .flag(Flags::VOLATILE),
        row("timestamps", "timestamps", Child(&crate::storagevol::VOLUME_BACKING_STORE_TIMESTAMPS), "Times of the backing image, as libvirt reports them.")
            .flag(Flags::VOLATILE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Format of the backing image. When omitted, it is that of the volume with this path, if there is one.
///
/// Source: `volume/backingStore/format`.
#[derive(Clone, Default)]
pub struct VolumeBackingStoreFormat {
    /// `@type`: Name of the format. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.
    pub r#type: Option<Text>,
}

impl Record for VolumeBackingStoreFormat {
    fn shape(&self) -> &'static Shape {
        &VOLUME_BACKING_STORE_FORMAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&VOLUME_BACKING_STORE_FORMAT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`VolumeBackingStoreFormat`].
pub static VOLUME_BACKING_STORE_FORMAT: Shape = Shape {
    path: "volume/backingStore/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("auto"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("ext2"), word("ext3"), word("ext4"), word("extended"), word("fat"), word("fat16"), word("fat32"), word("gfs"), word("gfs2"), word("hfs+"), word("iso"), word("iso9660"), word("linux"), word("linux-lvm"), word("linux-raid"), word("linux-swap"), word("luks"), word("none"), word("ocfs2"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("udf"), word("ufs"), word("unknown"), word("vdi"), word("vfat"), word("vhd"), word("vmdk"), word("vmfs"), word("vpc"), word("xfs")])), "Name of the format. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Owner, mode and label of the backing image, as libvirt reports them.
///
/// Source: `volume/backingStore/permissions`.
#[derive(Clone, Default)]
pub struct VolumeBackingStorePermissions {
    /// `<mode>`: Access mode of the file as octal digits.
    pub mode: Option<Text>,
    /// `<owner>`: Numeric ID of the owning user.
    pub owner: Option<Number>,
    /// `<group>`: Numeric ID of the owning group.
    pub group: Option<Number>,
    /// `<label>`: SELinux label of the file.
    pub label: Option<Text>,
}

impl Record for VolumeBackingStorePermissions {
    fn shape(&self) -> &'static Shape {
        &VOLUME_BACKING_STORE_PERMISSIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.owner.slot(),
            2 => self.group.slot(),
            3 => self.label.slot(),
            _ => no_slot(&VOLUME_BACKING_STORE_PERMISSIONS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.owner.is_set()).with(2, self.group.is_set()).with(3, self.label.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("group", 2), named("label", 3), named("mode", 0), named("owner", 1)] } }
}

/// Rows of [`VolumeBackingStorePermissions`].
pub static VOLUME_BACKING_STORE_PERMISSIONS: Shape = Shape {
    path: "volume/backingStore/permissions",
    rows: &[
        row("mode", "mode", Leaf(Scalar::Class(Class::OctalMode)), "Access mode of the file as octal digits.")
            .canon(Canon::Octal)
            .check(Check::Error),
        row("owner", "owner", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning user."),
        row("group", "group", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning group."),
        row("label", "label", Leaf(Scalar::Text), "SELinux label of the file."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Times of the backing image, as libvirt reports them.
///
/// Source: `volume/backingStore/timestamps`.
#[derive(Clone, Default)]
pub struct VolumeBackingStoreTimestamps {
    /// `<atime>`: Time of the last access, in seconds since 1970.
    pub atime: Option<Text>,
    /// `<btime>`: Time of the creation, in seconds since 1970.
    pub btime: Option<Text>,
    /// `<ctime>`: Time of the last change of the file's metadata, in seconds since 1970.
    pub ctime: Option<Text>,
    /// `<mtime>`: Time of the last change of the content, in seconds since 1970.
    pub mtime: Option<Text>,
}

impl Record for VolumeBackingStoreTimestamps {
    fn shape(&self) -> &'static Shape {
        &VOLUME_BACKING_STORE_TIMESTAMPS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.atime.slot(),
            1 => self.btime.slot(),
            2 => self.ctime.slot(),
            3 => self.mtime.slot(),
            _ => no_slot(&VOLUME_BACKING_STORE_TIMESTAMPS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.atime.is_set()).with(1, self.btime.is_set()).with(2, self.ctime.is_set()).with(3, self.mtime.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("atime", 0), named("btime", 1), named("ctime", 2), named("mtime", 3)] } }
}

/// Rows of [`VolumeBackingStoreTimestamps`].
pub static VOLUME_BACKING_STORE_TIMESTAMPS: Shape = Shape {
    path: "volume/backingStore/timestamps",
    rows: &[
        row("atime", "atime", Leaf(Scalar::Class(Class::Timestamp)), "Time of the last access, in seconds since 1970."),
        row("btime", "btime", Leaf(Scalar::Class(Class::Timestamp)), "Time of the creation, in seconds since 1970."),
        row("ctime", "ctime", Leaf(Scalar::Class(Class::Timestamp)), "Time of the last change of the file's metadata, in seconds since 1970."),
        row("mtime", "mtime", Leaf(Scalar::Class(Class::Timestamp)), "Time of the last change of the content, in seconds since 1970."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<capacity>` of `<volume>`.
///
/// Source: `volume/capacity`.
#[derive(Clone, Default)]
pub struct VolumeCapacity {
    /// `@unit`: Unit of the size. Default: `bytes`.
    pub unit: Option<Text>,
    /// Own text: Size that the guest sees. Default: the size of the backing image, if there is one.
    pub value: Option<Number>,
}

impl Record for VolumeCapacity {
    fn shape(&self) -> &'static Shape {
        &VOLUME_CAPACITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&VOLUME_CAPACITY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`VolumeCapacity`].
pub static VOLUME_CAPACITY: Shape = Shape {
    path: "volume/capacity",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `bytes`.")
            .presence(Presence::Server)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size that the guest sees. Default: the size of the backing image, if there is one.")
            .presence(Presence::Server)
            .canon(Canon::Size { unit: "unit", default: "bytes" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<physical>` of `<volume>`.
///
/// Source: `volume/physical`.
#[derive(Clone, Default)]
pub struct VolumePhysical {
    /// `@unit`: Unit of the space. Default: `bytes`.
    pub unit: Option<Text>,
    /// Own text: Space that the volume occupies on the host. libvirt determines it and ignores a configured value.
    pub value: Option<Number>,
}

impl Record for VolumePhysical {
    fn shape(&self) -> &'static Shape {
        &VOLUME_PHYSICAL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&VOLUME_PHYSICAL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`VolumePhysical`].
pub static VOLUME_PHYSICAL: Shape = Shape {
    path: "volume/physical",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the space. Default: `bytes`.")
            .canon(Canon::Unit)
            .check(Check::Error)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Space that the volume occupies on the host. libvirt determines it and ignores a configured value.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Location of the volume on the devices of the pool, as libvirt reports it.
///
/// Source: `volume/source`.
#[derive(Clone, Default)]
pub struct VolumeSource {
    /// `<device>`: Devices that hold the volume.
    pub device: Vec<crate::storagevol::VolumeSourceDevice>,
}

impl Record for VolumeSource {
    fn shape(&self) -> &'static Shape {
        &VOLUME_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.device.slot(),
            _ => no_slot(&VOLUME_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.device.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("device", 0)] } }
}

/// Rows of [`VolumeSource`].
pub static VOLUME_SOURCE: Shape = Shape {
    path: "volume/source",
    rows: &[
        row("device", "device", Children(&crate::storagevol::VOLUME_SOURCE_DEVICE), "Devices that hold the volume."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Devices that hold the volume.
///
/// Source: `volume/source/device`.
#[derive(Clone, Default)]
pub struct VolumeSourceDevice {
    /// `@path`: Absolute path of the device.
    pub path: Option<Text>,
    /// `<extent>`: Regions of the device that the volume uses.
    pub extent: Vec<crate::storagepool::PoolSourceDeviceFreeExtent>,
}

impl Record for VolumeSourceDevice {
    fn shape(&self) -> &'static Shape {
        &VOLUME_SOURCE_DEVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.extent.slot(),
            _ => no_slot(&VOLUME_SOURCE_DEVICE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.extent.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("extent", 1), named("path", 0)] } }
}

/// Rows of [`VolumeSourceDevice`].
pub static VOLUME_SOURCE_DEVICE: Shape = Shape {
    path: "volume/source/device",
    rows: &[
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the device.")
            .canon(Canon::Path),
        row("extent", "extent", Children(&crate::storagepool::POOL_SOURCE_DEVICE_FREE_EXTENT), "Regions of the device that the volume uses."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
