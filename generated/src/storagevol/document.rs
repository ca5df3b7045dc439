//! From schemas/facts/storagevol.facts, `volume`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Range, Rules, Scalar, Shape, row, word, word_since};

/// Document `<volume>`.
///
/// Source: `volume`.
#[derive(Clone, Default)]
pub struct Volume {
    /// `@type`: Kind of volume, which the pool determines. One of `block`, `dir`, `file`, `netdir`, `network`.
    pub r#type: Option<String>,
    /// `<name>`: Name of the volume, unique in its pool. Another name replaces the volume, because libvirt cannot rename one. In a `disk` pool it is the name of the next partition, such as `sdb1`.
    pub name: Option<String>,
    /// `<key>`: Key that identifies the volume on the host. libvirt determines it.
    pub key: Option<String>,
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
            .presence(Presence::OptionalComputed)
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
    pub unit: Option<String>,
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
}

/// Rows of [`VolumeAllocation`].
pub static VOLUME_ALLOCATION: Shape = Shape {
    path: "volume/allocation",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the space. Default: `bytes`.")
            .canon(Canon::Unit)
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Space that is reserved when the volume is created. A raw volume is fully allocated when omitted; later values are not compared.")
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
    pub path: Option<String>,
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
    pub r#type: Option<String>,
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
    pub mode: Option<String>,
    /// `<owner>`: Numeric ID of the owning user.
    pub owner: Option<Number>,
    /// `<group>`: Numeric ID of the owning group.
    pub group: Option<Number>,
    /// `<label>`: SELinux label of the file.
    pub label: Option<String>,
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
}

/// Rows of [`VolumeBackingStorePermissions`].
pub static VOLUME_BACKING_STORE_PERMISSIONS: Shape = Shape {
    path: "volume/backingStore/permissions",
    rows: &[
        row("mode", "mode", Leaf(Scalar::Class(Class::OctalMode)), "Access mode of the file as octal digits.")
            .canon(Canon::Octal),
        row("owner", "owner", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning user."),
        row("group", "group", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning group."),
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
    pub atime: Option<String>,
    /// `<btime>`: Time of the creation, in seconds since 1970.
    pub btime: Option<String>,
    /// `<ctime>`: Time of the last change of the file's metadata, in seconds since 1970.
    pub ctime: Option<String>,
    /// `<mtime>`: Time of the last change of the content, in seconds since 1970.
    pub mtime: Option<String>,
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
    pub unit: Option<String>,
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
}

/// Rows of [`VolumeCapacity`].
pub static VOLUME_CAPACITY: Shape = Shape {
    path: "volume/capacity",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `bytes`.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size that the guest sees. Default: the size of the backing image, if there is one.")
            .presence(Presence::OptionalComputed)
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
    pub unit: Option<String>,
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
}

/// Rows of [`VolumePhysical`].
pub static VOLUME_PHYSICAL: Shape = Shape {
    path: "volume/physical",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the space. Default: `bytes`.")
            .canon(Canon::Unit)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Space that the volume occupies on the host. libvirt determines it and ignores a configured value.")
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
    pub path: Option<String>,
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

/// Format, encryption and permissions of the volume on the host.
///
/// Source: `volume/target`.
#[derive(Clone, Default)]
pub struct VolumeTarget {
    /// `<path>`: Absolute path of the volume on the host, which the pool determines.
    pub path: Option<String>,
    /// `<format>`: Format of the image.
    pub format: Option<Box<crate::storagevol::VolumeTargetFormat>>,
    /// `<permissions>`: Owner, mode and label of the file, applied when libvirt creates it. Later values of the file are not compared.
    pub permissions: Option<Box<crate::storagevol::VolumeTargetPermissions>>,
    /// `<timestamps>`: Times of the file, as libvirt reports them.
    pub timestamps: Option<Box<crate::storagevol::VolumeBackingStoreTimestamps>>,
    /// `<encryption>`: Encryption of the volume.
    pub encryption: Option<Box<crate::storagevol::VolumeTargetEncryption>>,
    /// `<compat>`: Compatibility level of a qcow2 image: `0.10` or `1.1`. When it and `features` are omitted, libvirt 9.0 uses `0.10` and libvirt 11.3 uses `1.1`.
    pub compat: Option<String>,
    /// `<nocow>`: Whether copy-on-write is disabled for the file, on btrfs.
    pub nocow: Option<bool>,
    /// `<clusterSize>`: Element `<clusterSize>` of `<target>`.
    pub cluster_size: Option<Box<crate::storagevol::VolumeTargetClusterSize>>,
    /// `<features>`: Features of a qcow2 image.
    pub features: Option<Box<crate::storagevol::VolumeTargetFeatures>>,
}

impl Record for VolumeTarget {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.format.slot(),
            2 => self.permissions.slot(),
            3 => self.timestamps.slot(),
            4 => self.encryption.slot(),
            5 => self.compat.slot(),
            6 => self.nocow.slot(),
            7 => self.cluster_size.slot(),
            8 => self.features.slot(),
            _ => no_slot(&VOLUME_TARGET, index),
        }
    }
}

/// Rows of [`VolumeTarget`].
pub static VOLUME_TARGET: Shape = Shape {
    path: "volume/target",
    rows: &[
        row("path", "path", Leaf(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::Uri)])), "Absolute path of the volume on the host, which the pool determines.")
            .presence(Presence::OptionalComputed)
            .flag(Flags::REPLACE),
        row("format", "format", Child(&crate::storagevol::VOLUME_TARGET_FORMAT), "Format of the image.")
            .presence(Presence::OptionalComputed)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("permissions", "permissions", Child(&crate::storagevol::VOLUME_TARGET_PERMISSIONS), "Owner, mode and label of the file, applied when libvirt creates it. Later values of the file are not compared.")
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
        row("timestamps", "timestamps", Child(&crate::storagevol::VOLUME_BACKING_STORE_TIMESTAMPS), "Times of the file, as libvirt reports them.")
            .flag(Flags::VOLATILE),
        row("encryption", "encryption", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION), "Encryption of the volume.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("compat", "compat", Leaf(Scalar::Class(Class::CompatVersion)), "Compatibility level of a qcow2 image: `0.10` or `1.1`. When it and `features` are omitted, libvirt 9.0 uses `0.10` and libvirt 11.3 uses `1.1`.")
            .presence(Presence::Omittable)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("0.10"), condition: None }, AutoValue { text: AutoText::Exactly("1.1"), condition: None }]), ..NO_RULES }),
        row("nocow", "nocow", Flag, "Whether copy-on-write is disabled for the file, on btrfs.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("clusterSize", "cluster_size", Flat(&crate::storagevol::VOLUME_TARGET_CLUSTER_SIZE, &["cluster_size_unit", "cluster_size"]), "Element `<clusterSize>` of `<target>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("features", "features", Child(&crate::storagevol::VOLUME_TARGET_FEATURES), "Features of a qcow2 image.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<clusterSize>` of `<target>`.
///
/// Source: `volume/target/clusterSize`.
#[derive(Clone, Default)]
pub struct VolumeTargetClusterSize {
    /// `@unit`: Unit of the cluster size. Default: `bytes`.
    pub unit: Option<String>,
    /// Own text: Cluster size of a qcow2 image. Default: 64 KiB.
    pub value: Option<Number>,
}

impl Record for VolumeTargetClusterSize {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_CLUSTER_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&VOLUME_TARGET_CLUSTER_SIZE, index),
        }
    }
}

/// Rows of [`VolumeTargetClusterSize`].
pub static VOLUME_TARGET_CLUSTER_SIZE: Shape = Shape {
    path: "volume/target/clusterSize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the cluster size. Default: `bytes`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Cluster size of a qcow2 image. Default: 64 KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("65536"), condition: None }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Encryption of the volume.
///
/// Source: `volume/target/encryption`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryption {
    /// `@format`: Format of the encryption. libvirt creates volumes with `luks` only. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`.
    pub format: Option<String>,
    /// `@engine`: Component that encrypts the data. The storage driver ignores it. One of `librbd`, `qemu`.
    pub engine: Option<String>,
    /// `<secret>`: libvirt secret that holds the passphrase. Set either `uuid` or `usage`.
    pub secret: Vec<crate::storagevol::VolumeTargetEncryptionSecret>,
    /// `<cipher>`: Cipher of a LUKS volume. QEMU's default applies when omitted, which is AES with 256 bits.
    pub cipher: Option<Box<crate::storagevol::VolumeTargetEncryptionCipher>>,
    /// `<ivgen>`: Algorithm that generates initialization vectors. It needs `cipher`.
    pub ivgen: Option<Box<crate::storagevol::VolumeTargetEncryptionIvgen>>,
}

impl Record for VolumeTargetEncryption {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.engine.slot(),
            2 => self.secret.slot(),
            3 => self.cipher.slot(),
            4 => self.ivgen.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION, index),
        }
    }
}

/// Rows of [`VolumeTargetEncryption`].
pub static VOLUME_TARGET_ENCRYPTION: Shape = Shape {
    path: "volume/target/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", "11.3.0"), word("luks2"), word("qcow")])), "Format of the encryption. libvirt creates volumes with `luks` only. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "Component that encrypts the data. The storage driver ignores it. One of `librbd`, `qemu`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("secret", "secret", Children(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_SECRET), "libvirt secret that holds the passphrase. Set either `uuid` or `usage`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED),
        row("cipher", "cipher", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_CIPHER), "Cipher of a LUKS volume. QEMU's default applies when omitted, which is AES with 256 bits.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED),
        row("ivgen", "ivgen", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_IVGEN), "Algorithm that generates initialization vectors. It needs `cipher`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED)
            .flag(Flags::UNREPORTED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cipher of a LUKS volume. QEMU's default applies when omitted, which is AES with 256 bits.
///
/// Source: `volume/target/encryption/cipher`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionCipher {
    /// `@name`: Name of the cipher, such as `aes` or `twofish`.
    pub name: Option<String>,
    /// `@size`: Length of the key, in bits.
    pub size: Option<Number>,
    /// `@mode`: Mode of the cipher, such as `xts` or `cbc`.
    pub mode: Option<String>,
    /// `@hash`: Hash algorithm for the master key, such as `sha256`.
    pub hash: Option<String>,
}

impl Record for VolumeTargetEncryptionCipher {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION_CIPHER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.size.slot(),
            2 => self.mode.slot(),
            3 => self.hash.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION_CIPHER, index),
        }
    }
}

/// Rows of [`VolumeTargetEncryptionCipher`].
pub static VOLUME_TARGET_ENCRYPTION_CIPHER: Shape = Shape {
    path: "volume/target/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the cipher, such as `aes` or `twofish`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Length of the key, in bits.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("mode", "mode", Attribute(Scalar::Text), "Mode of the cipher, such as `xts` or `cbc`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm for the master key, such as `sha256`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Algorithm that generates initialization vectors. It needs `cipher`.
///
/// Source: `volume/target/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionIvgen {
    /// `@name`: Name of the algorithm, such as `plain64` or `essiv`.
    pub name: Option<String>,
    /// `@hash`: Hash algorithm for initialization vectors, such as `sha256`.
    pub hash: Option<String>,
}

impl Record for VolumeTargetEncryptionIvgen {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION_IVGEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.hash.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION_IVGEN, index),
        }
    }
}

/// Rows of [`VolumeTargetEncryptionIvgen`].
pub static VOLUME_TARGET_ENCRYPTION_IVGEN: Shape = Shape {
    path: "volume/target/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the algorithm, such as `plain64` or `essiv`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm for initialization vectors, such as `sha256`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secret that holds the passphrase. Set either `uuid` or `usage`.
///
/// Source: `volume/target/encryption/secret`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionSecret {
    /// `@type`: Type of the secret. One of `passphrase`.
    pub r#type: Option<String>,
    /// `@uuid`: UUID of the secret.
    pub uuid: Option<String>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<String>,
}

impl Record for VolumeTargetEncryptionSecret {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_ENCRYPTION_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&VOLUME_TARGET_ENCRYPTION_SECRET, index),
        }
    }
}

/// Rows of [`VolumeTargetEncryptionSecret`].
pub static VOLUME_TARGET_ENCRYPTION_SECRET: Shape = Shape {
    path: "volume/target/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "Type of the secret. One of `passphrase`.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret.")
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("usage", "usage", Attribute(Scalar::Text), "Usage name of the secret.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Features of a qcow2 image.
///
/// Source: `volume/target/features`.
#[derive(Clone, Default)]
pub struct VolumeTargetFeatures {
    /// `<lazy_refcounts>`: Whether reference counts are updated later, which is faster but needs a repair of the image after a crash.
    pub lazy_refcounts: Option<bool>,
    /// `<extended_l2>`: Whether clusters are divided into subclusters, which saves space in images with a backing image.
    pub extended_l2: Option<bool>,
}

impl Record for VolumeTargetFeatures {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.lazy_refcounts.slot(),
            1 => self.extended_l2.slot(),
            _ => no_slot(&VOLUME_TARGET_FEATURES, index),
        }
    }
}

/// Rows of [`VolumeTargetFeatures`].
pub static VOLUME_TARGET_FEATURES: Shape = Shape {
    path: "volume/target/features",
    rows: &[
        row("lazy_refcounts", "lazy_refcounts", Flag, "Whether reference counts are updated later, which is faster but needs a repair of the image after a crash.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
        row("extended_l2", "extended_l2", Flag, "Whether clusters are divided into subclusters, which saves space in images with a backing image.")
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Format of the image.
///
/// Source: `volume/target/format`.
#[derive(Clone, Default)]
pub struct VolumeTargetFormat {
    /// `@type`: Name of the format. Default: that of the pool, `raw` for directories. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.
    pub r#type: Option<String>,
}

impl Record for VolumeTargetFormat {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_FORMAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&VOLUME_TARGET_FORMAT, index),
        }
    }
}

/// Rows of [`VolumeTargetFormat`].
pub static VOLUME_TARGET_FORMAT: Shape = Shape {
    path: "volume/target/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("auto"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("ext2"), word("ext3"), word("ext4"), word("extended"), word("fat"), word("fat16"), word("fat32"), word("gfs"), word("gfs2"), word("hfs+"), word("iso"), word("iso9660"), word("linux"), word("linux-lvm"), word("linux-raid"), word("linux-swap"), word("luks"), word("none"), word("ocfs2"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("udf"), word("ufs"), word("unknown"), word("vdi"), word("vfat"), word("vhd"), word("vmdk"), word("vmfs"), word("vpc"), word("xfs")])), "Name of the format. Default: that of the pool, `raw` for directories. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.")
            .presence(Presence::OptionalComputed)
            .flag(Flags::REPLACE)
            .flag(Flags::NOT_REFRESHED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Owner, mode and label of the file, applied when libvirt creates it. Later values of the file are not compared.
///
/// Source: `volume/target/permissions`.
#[derive(Clone, Default)]
pub struct VolumeTargetPermissions {
    /// `<mode>`: Access mode as octal digits. Default: `0600`.
    pub mode: Option<String>,
    /// `<owner>`: Numeric ID of the owning user. Default: that of the daemon.
    pub owner: Option<Number>,
    /// `<group>`: Numeric ID of the owning group. Default: that of the daemon.
    pub group: Option<Number>,
    /// `<label>`: SELinux label of the file.
    pub label: Option<String>,
}

impl Record for VolumeTargetPermissions {
    fn shape(&self) -> &'static Shape {
        &VOLUME_TARGET_PERMISSIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.owner.slot(),
            2 => self.group.slot(),
            3 => self.label.slot(),
            _ => no_slot(&VOLUME_TARGET_PERMISSIONS, index),
        }
    }
}

/// Rows of [`VolumeTargetPermissions`].
pub static VOLUME_TARGET_PERMISSIONS: Shape = Shape {
    path: "volume/target/permissions",
    rows: &[
        row("mode", "mode", Leaf(Scalar::Class(Class::OctalMode)), "Access mode as octal digits. Default: `0600`.")
            .canon(Canon::Octal),
        row("owner", "owner", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning user. Default: that of the daemon."),
        row("group", "group", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning group. Default: that of the daemon."),
        row("label", "label", Leaf(Scalar::Text), "SELinux label of the file."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
