//! From schemas/facts/storagevol.facts, `volume`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Range, Scalar, Shape, row, word, word_since};

/// Document `<volume>`.
///
/// Source: `volume`.
#[derive(Clone, Default)]
pub struct Volume {
    /// `@type`: Kind of volume, which the pool decides. One of `block`, `dir`, `file`, `netdir`, `network`.
    pub r#type: Option<String>,
    /// `<name>`: Name of the volume, unique in its pool.
    pub name: Option<String>,
    /// `<key>`: Key of the volume, made by libvirt.
    pub key: Option<String>,
    /// `<source>`: Where the volume is in its pool; libvirt says so.
    pub source: Option<Box<crate::storagevol::VolumeSource>>,
    /// `<capacity>`: Element `<capacity>` of `<volume>`.
    pub capacity: Option<Box<crate::storagevol::VolumeCapacity>>,
    /// `<allocation>`: Element `<allocation>` of `<volume>`.
    pub allocation: Option<Box<crate::storagevol::VolumeAllocation>>,
    /// `<physical>`: Element `<physical>` of `<volume>`.
    pub physical: Option<Box<crate::storagevol::VolumePhysical>>,
    /// `<target>`: What is made in the pool.
    pub target: Option<Box<crate::storagevol::VolumeTarget>>,
    /// `<backingStore>`: The image below this one, which may be in no pool; it is read and never written.
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
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word("dir"), word("file"), word("netdir"), word("network")])), "Kind of volume, which the pool decides. One of `block`, `dir`, `file`, `netdir`, `network`.")
            .flag(Flags::AUTO),
        row("name", "name", Leaf(Scalar::Class("volume_name")), "Name of the volume, unique in its pool.")
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("key", "key", Leaf(Scalar::Text), "Key of the volume, made by libvirt.")
            .flag(Flags::VOLATILE),
        row("source", "source", Child(&crate::storagevol::VOLUME_SOURCE), "Where the volume is in its pool; libvirt says so."),
        row("capacity", "capacity", Flat(&crate::storagevol::VOLUME_CAPACITY, &["capacity_unit", "capacity"]), "Element `<capacity>` of `<volume>`."),
        row("allocation", "allocation", Flat(&crate::storagevol::VOLUME_ALLOCATION, &["allocation_unit", "allocation"]), "Element `<allocation>` of `<volume>`."),
        row("physical", "physical", Flat(&crate::storagevol::VOLUME_PHYSICAL, &["physical_unit", "physical"]), "Element `<physical>` of `<volume>`."),
        row("target", "target", Child(&crate::storagevol::VOLUME_TARGET), "What is made in the pool.")
            .presence(Presence::OptionalComputed)
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("backingStore", "backing_store", Child(&crate::storagevol::VOLUME_BACKING_STORE), "The image below this one, which may be in no pool; it is read and never written.")
            .flag(Flags::REPLACE),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<allocation>` of `<volume>`.
///
/// Source: `volume/allocation`.
#[derive(Clone, Default)]
pub struct VolumeAllocation {
    /// `@unit`: Unit of the space; bytes when left out.
    pub unit: Option<String>,
    /// Own text: Space to reserve when the volume is made.
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
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the space; bytes when left out.")
            .canon(Canon::Unit)
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Space to reserve when the volume is made.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The image below this one, which may be in no pool; it is read and never written.
///
/// Source: `volume/backingStore`.
#[derive(Clone, Default)]
pub struct VolumeBackingStore {
    /// `<path>`: Path of the image below.
    pub path: Option<String>,
    /// `<format>`: Format of the image below; found out when left out, if a volume is at that path.
    pub format: Option<Box<crate::storagevol::VolumeBackingStoreFormat>>,
    /// `<permissions>`: Owner and mode of the image below; libvirt says so.
    pub permissions: Option<Box<crate::storagevol::VolumeBackingStorePermissions>>,
    /// `<timestamps>`: Element `<timestamps>` of `<backingStore>`.
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
        row("path", "path", Leaf(Scalar::Class("abs_file_path")), "Path of the image below.")
            .canon(Canon::Path)
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("format", "format", Child(&crate::storagevol::VOLUME_BACKING_STORE_FORMAT), "Format of the image below; found out when left out, if a volume is at that path."),
        row("permissions", "permissions", Child(&crate::storagevol::VOLUME_BACKING_STORE_PERMISSIONS), "Owner and mode of the image below; libvirt says so.")
            .flag(Flags::VOLATILE),
        row("timestamps", "timestamps", Child(&crate::storagevol::VOLUME_BACKING_STORE_TIMESTAMPS), "Element `<timestamps>` of `<backingStore>`.")
            .flag(Flags::VOLATILE),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Format of the image below; found out when left out, if a volume is at that path.
///
/// Source: `volume/backingStore/format`.
#[derive(Clone, Default)]
pub struct VolumeBackingStoreFormat {
    /// `@type`: Format of the image below. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.
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
        row("type", "type", Attribute(Scalar::Words(&[word("auto"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("ext2"), word("ext3"), word("ext4"), word("extended"), word("fat"), word("fat16"), word("fat32"), word("gfs"), word("gfs2"), word("hfs+"), word("iso"), word("iso9660"), word("linux"), word("linux-lvm"), word("linux-raid"), word("linux-swap"), word("luks"), word("none"), word("ocfs2"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("udf"), word("ufs"), word("unknown"), word("vdi"), word("vfat"), word("vhd"), word("vmdk"), word("vmfs"), word("vpc"), word("xfs")])), "Format of the image below. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Owner and mode of the image below; libvirt says so.
///
/// Source: `volume/backingStore/permissions`.
#[derive(Clone, Default)]
pub struct VolumeBackingStorePermissions {
    /// `<mode>`: Mode as octal digits, such as `0600`.
    pub mode: Option<String>,
    /// `<owner>`: Number of the user that has the file; libvirt's own when left out.
    pub owner: Option<Number>,
    /// `<group>`: Number of the group that has the file.
    pub group: Option<Number>,
    /// `<label>`: Label of the host's security module.
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
        row("mode", "mode", Leaf(Scalar::Class("octal_mode")), "Mode as octal digits, such as `0600`.")
            .canon(Canon::Octal),
        row("owner", "owner", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Number of the user that has the file; libvirt's own when left out."),
        row("group", "group", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Number of the group that has the file."),
        row("label", "label", Leaf(Scalar::Text), "Label of the host's security module."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<timestamps>` of `<backingStore>`.
///
/// Source: `volume/backingStore/timestamps`.
#[derive(Clone, Default)]
pub struct VolumeBackingStoreTimestamps {
    /// `<atime>`: Element `<atime>` of `<timestamps>`.
    pub atime: Option<String>,
    /// `<btime>`: Element `<btime>` of `<timestamps>`.
    pub btime: Option<String>,
    /// `<ctime>`: Element `<ctime>` of `<timestamps>`.
    pub ctime: Option<String>,
    /// `<mtime>`: Element `<mtime>` of `<timestamps>`.
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
        row("atime", "atime", Leaf(Scalar::Class("timestamp")), "Element `<atime>` of `<timestamps>`."),
        row("btime", "btime", Leaf(Scalar::Class("timestamp")), "Element `<btime>` of `<timestamps>`."),
        row("ctime", "ctime", Leaf(Scalar::Class("timestamp")), "Element `<ctime>` of `<timestamps>`."),
        row("mtime", "mtime", Leaf(Scalar::Class("timestamp")), "Element `<mtime>` of `<timestamps>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<capacity>` of `<volume>`.
///
/// Source: `volume/capacity`.
#[derive(Clone, Default)]
pub struct VolumeCapacity {
    /// `@unit`: Unit of the size; bytes when left out.
    pub unit: Option<String>,
    /// Own text: Size that the guest sees; with a backing image it defaults to that image's.
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
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the size; bytes when left out.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size that the guest sees; with a backing image it defaults to that image's.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Size { unit: "unit", default: "bytes" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<physical>` of `<volume>`.
///
/// Source: `volume/physical`.
#[derive(Clone, Default)]
pub struct VolumePhysical {
    /// `@unit`: XML attribute `unit` of `<physical>`.
    pub unit: Option<String>,
    /// Own text: Space that the file takes on disk.
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
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<physical>`.")
            .canon(Canon::Unit)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Space that the file takes on disk.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where the volume is in its pool; libvirt says so.
///
/// Source: `volume/source`.
#[derive(Clone, Default)]
pub struct VolumeSource {
    /// `<device>`: Elements `<device>` of `<source>`.
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
        row("device", "device", Children(&crate::storagevol::VOLUME_SOURCE_DEVICE), "Elements `<device>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<device>` of `<source>`.
///
/// Source: `volume/source/device`.
#[derive(Clone, Default)]
pub struct VolumeSourceDevice {
    /// `@path`: XML attribute `path` of `<device>`.
    pub path: Option<String>,
    /// `<extent>`: Elements `<extent>` of `<device>`.
    pub extent: Vec<crate::storagevol::VolumeSourceDeviceExtent>,
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
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "XML attribute `path` of `<device>`.")
            .canon(Canon::Path),
        row("extent", "extent", Children(&crate::storagevol::VOLUME_SOURCE_DEVICE_EXTENT), "Elements `<extent>` of `<device>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<extent>` of `<device>`.
///
/// Source: `volume/source/device/extent`.
#[derive(Clone, Default)]
pub struct VolumeSourceDeviceExtent {
    /// `@start`: XML attribute `start` of `<extent>`.
    pub start: Option<Number>,
    /// `@end`: XML attribute `end` of `<extent>`.
    pub end: Option<Number>,
}

impl Record for VolumeSourceDeviceExtent {
    fn shape(&self) -> &'static Shape {
        &VOLUME_SOURCE_DEVICE_EXTENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.end.slot(),
            _ => no_slot(&VOLUME_SOURCE_DEVICE_EXTENT, index),
        }
    }
}

/// Rows of [`VolumeSourceDeviceExtent`].
pub static VOLUME_SOURCE_DEVICE_EXTENT: Shape = Shape {
    path: "volume/source/device/extent",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `start` of `<extent>`."),
        row("end", "end", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `end` of `<extent>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What is made in the pool.
///
/// Source: `volume/target`.
#[derive(Clone, Default)]
pub struct VolumeTarget {
    /// `<path>`: Path of the volume on the host, decided by the pool.
    pub path: Option<String>,
    /// `<format>`: Format of the image.
    pub format: Option<Box<crate::storagevol::VolumeTargetFormat>>,
    /// `<permissions>`: Owner and mode of the file, applied when it is made.
    pub permissions: Option<Box<crate::storagevol::VolumeBackingStorePermissions>>,
    /// `<timestamps>`: When the file was read and changed; libvirt says so.
    pub timestamps: Option<Box<crate::storagevol::VolumeBackingStoreTimestamps>>,
    /// `<encryption>`: How the content is encrypted.
    pub encryption: Option<Box<crate::storagevol::VolumeTargetEncryption>>,
    /// `<compat>`: Compatibility level of a qcow2 image; when it and `features` are left out, libvirt 9.0 makes `0.10`, 11.3 `1.1`.
    pub compat: Option<String>,
    /// `<nocow>`: Whether copy-on-write is off for the file on btrfs.
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
        row("path", "path", Leaf(Scalar::Union(&[Scalar::Class("abs_file_path"), Scalar::Class("uri")])), "Path of the volume on the host, decided by the pool.")
            .presence(Presence::OptionalComputed)
            .flag(Flags::REPLACE),
        row("format", "format", Child(&crate::storagevol::VOLUME_TARGET_FORMAT), "Format of the image.")
            .presence(Presence::OptionalComputed)
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("permissions", "permissions", Child(&crate::storagevol::VOLUME_BACKING_STORE_PERMISSIONS), "Owner and mode of the file, applied when it is made.")
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
        row("timestamps", "timestamps", Child(&crate::storagevol::VOLUME_BACKING_STORE_TIMESTAMPS), "When the file was read and changed; libvirt says so.")
            .flag(Flags::VOLATILE),
        row("encryption", "encryption", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION), "How the content is encrypted.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("compat", "compat", Leaf(Scalar::Class("compat_version")), "Compatibility level of a qcow2 image; when it and `features` are left out, libvirt 9.0 makes `0.10`, 11.3 `1.1`.")
            .presence(Presence::Omittable)
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED)
            .flag(Flags::UNTOLD)
            .added("0.10|1.1"),
        row("nocow", "nocow", Flag, "Whether copy-on-write is off for the file on btrfs.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("clusterSize", "cluster_size", Flat(&crate::storagevol::VOLUME_TARGET_CLUSTER_SIZE, &["cluster_size_unit", "cluster_size"]), "Element `<clusterSize>` of `<target>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("features", "features", Child(&crate::storagevol::VOLUME_TARGET_FEATURES), "Features of a qcow2 image.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<clusterSize>` of `<target>`.
///
/// Source: `volume/target/clusterSize`.
#[derive(Clone, Default)]
pub struct VolumeTargetClusterSize {
    /// `@unit`: Unit of the cluster's size; bytes when left out.
    pub unit: Option<String>,
    /// Own text: Size of a cluster of a qcow2 image; 64 KiB when left out.
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
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the cluster's size; bytes when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of a cluster of a qcow2 image; 64 KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED)
            .added("65536"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the content is encrypted.
///
/// Source: `volume/target/encryption`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryption {
    /// `@format`: How; `luks` as a rule. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`.
    pub format: Option<String>,
    /// `@engine`: XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`.
    pub engine: Option<String>,
    /// `<secret>`: The secret of libvirt's that holds the passphrase.
    pub secret: Vec<crate::storagevol::VolumeTargetEncryptionSecret>,
    /// `<cipher>`: The cipher; `aes` with 256 bits when left out.
    pub cipher: Option<Box<crate::storagevol::VolumeTargetEncryptionCipher>>,
    /// `<ivgen>`: How each block gets a start of its own.
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
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", "11.3.0"), word("luks2"), word("qcow")])), "How; `luks` as a rule. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("secret", "secret", Children(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_SECRET), "The secret of libvirt's that holds the passphrase.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED)
            .flag(Flags::UNTOLD),
        row("cipher", "cipher", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_CIPHER), "The cipher; `aes` with 256 bits when left out.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED)
            .flag(Flags::UNTOLD),
        row("ivgen", "ivgen", Child(&crate::storagevol::VOLUME_TARGET_ENCRYPTION_IVGEN), "How each block gets a start of its own.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED)
            .flag(Flags::UNTOLD),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The cipher; `aes` with 256 bits when left out.
///
/// Source: `volume/target/encryption/cipher`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionCipher {
    /// `@name`: XML attribute `name` of `<cipher>`.
    pub name: Option<String>,
    /// `@size`: Bits of the key.
    pub size: Option<Number>,
    /// `@mode`: XML attribute `mode` of `<cipher>`.
    pub mode: Option<String>,
    /// `@hash`: XML attribute `hash` of `<cipher>`.
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
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<cipher>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Bits of the key.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("mode", "mode", Attribute(Scalar::Text), "XML attribute `mode` of `<cipher>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<cipher>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How each block gets a start of its own.
///
/// Source: `volume/target/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionIvgen {
    /// `@name`: XML attribute `name` of `<ivgen>`.
    pub name: Option<String>,
    /// `@hash`: XML attribute `hash` of `<ivgen>`.
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
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<ivgen>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<ivgen>`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The secret of libvirt's that holds the passphrase.
///
/// Source: `volume/target/encryption/secret`.
#[derive(Clone, Default)]
pub struct VolumeTargetEncryptionSecret {
    /// `@type`: What it is; only `passphrase`. One of `passphrase`.
    pub r#type: Option<String>,
    /// `@uuid`: UUID of the secret.
    pub uuid: Option<String>,
    /// `@usage`: What the secret is for, in place of its UUID.
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
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "What it is; only `passphrase`. One of `passphrase`.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("uuid", "uuid", Attribute(Scalar::Class("uuid")), "UUID of the secret.")
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("usage", "usage", Attribute(Scalar::Text), "What the secret is for, in place of its UUID.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Features of a qcow2 image.
///
/// Source: `volume/target/features`.
#[derive(Clone, Default)]
pub struct VolumeTargetFeatures {
    /// `<lazy_refcounts>`: Whether counts are written late: faster, and checked after a crash.
    pub lazy_refcounts: Option<bool>,
    /// `<extended_l2>`: Whether clusters have parts of their own: overlays grow less.
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
        row("lazy_refcounts", "lazy_refcounts", Flag, "Whether counts are written late: faster, and checked after a crash.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
        row("extended_l2", "extended_l2", Flag, "Whether clusters have parts of their own: overlays grow less.")
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Format of the image.
///
/// Source: `volume/target/format`.
#[derive(Clone, Default)]
pub struct VolumeTargetFormat {
    /// `@type`: Format of the image. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.
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
        row("type", "type", Attribute(Scalar::Words(&[word("auto"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("ext2"), word("ext3"), word("ext4"), word("extended"), word("fat"), word("fat16"), word("fat32"), word("gfs"), word("gfs2"), word("hfs+"), word("iso"), word("iso9660"), word("linux"), word("linux-lvm"), word("linux-raid"), word("linux-swap"), word("luks"), word("none"), word("ocfs2"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("udf"), word("ufs"), word("unknown"), word("vdi"), word("vfat"), word("vhd"), word("vmdk"), word("vmfs"), word("vpc"), word("xfs")])), "Format of the image. One of `auto`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `ext2`, `ext3`, `ext4`, `extended`, `fat`, `fat16`, `fat32`, `gfs`, `gfs2`, `hfs+`, `iso`, `iso9660`, `linux`, `linux-lvm`, `linux-raid`, `linux-swap`, `luks`, `none`, `ocfs2`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `udf`, `ufs`, `unknown`, `vdi`, `vfat`, `vhd`, `vmdk`, `vmfs`, `vpc`, `xfs`.")
            .presence(Presence::OptionalComputed)
            .flag(Flags::REPLACE)
            .flag(Flags::FIXED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
