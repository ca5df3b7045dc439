//! From schemas/facts/storagepool.facts, `pool`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, Namespace, Range, Scalar, Selector, RowName, RowSet, Shape, When, Check, Words, YES_NO, flat_named, named, row, word};

static NS_FS: Namespace = Namespace { prefix: "fs", uri: "http://libvirt.org/schemas/storagepool/fs/1.0" };

static NS_RBD: Namespace = Namespace { prefix: "rbd", uri: "http://libvirt.org/schemas/storagepool/rbd/1.0" };

/// Document `<pool>`.
///
/// Source: `pool`.
#[derive(Clone, Default)]
pub struct Pool {
    /// `@type`: Kind of storage, which decides the meaning of `source` and `target`: `dir` is a directory, `fs` a formatted block device, `netfs` a network file system, `logical` an LVM volume group, `disk` a partitioned disk, `iscsi` and `iscsi-direct` an iSCSI target, `scsi` the disks of a SCSI adapter, `mpath` multipath devices. Another type replaces the pool. One of `dir`, `disk`, `fs`, `gluster`, `iscsi`, `iscsi-direct`, `logical`, `mpath`, `netfs`, `rbd`, `scsi`, `sheepdog`, `vstorage`, `zfs`.
    pub r#type: Option<Text>,
    /// `<name>`: Name of the pool, unique on the host. Another name replaces the pool, because libvirt cannot rename one.
    pub name: Option<Text>,
    /// `<uuid>`: UUID of the pool. Generated when omitted.
    pub uuid: Option<Text>,
    /// `<capacity>`: Element `<capacity>` of `<pool>`.
    pub capacity: Option<Box<crate::storagepool::PoolCapacity>>,
    /// `<allocation>`: Element `<allocation>` of `<pool>`.
    pub allocation: Option<Box<crate::storagepool::PoolAllocation>>,
    /// `<available>`: Element `<available>` of `<pool>`.
    pub available: Option<Box<crate::storagepool::PoolAvailable>>,
    /// `<features>`: Optional features of the pool.
    pub features: Option<Box<crate::storagepool::PoolFeatures>>,
    /// `<source>`: Origin of the storage: a device, a server or a named group of devices.
    pub source: Option<Box<crate::storagepool::PoolSource>>,
    /// `<target>`: Location of the volumes on the host.
    pub target: Option<Box<crate::storagepool::PoolTarget>>,
    /// `<mount_opts>`: Additional mount options, for `fs` and `netfs` pools. libvirt does not check them and does not support their use.
    pub fs_mount_opts: Option<Box<crate::storagepool::PoolFsMountOpts>>,
    /// `<refresh>`: Settings for a refresh of the pool.
    pub refresh: Option<Box<crate::storagepool::PoolRefresh>>,
    /// `<config_opts>`: Configuration options of librados, for `rbd` pools. libvirt does not check them and does not support their use.
    pub rbd_config_opts: Option<Box<crate::storagepool::PoolRbdConfigOpts>>,
}

impl Record for Pool {
    fn shape(&self) -> &'static Shape {
        &POOL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.name.slot(),
            2 => self.uuid.slot(),
            3 => self.capacity.slot(),
            4 => self.allocation.slot(),
            5 => self.available.slot(),
            6 => self.features.slot(),
            7 => self.source.slot(),
            8 => self.target.slot(),
            9 => self.fs_mount_opts.slot(),
            10 => self.refresh.slot(),
            11 => self.rbd_config_opts.slot(),
            _ => no_slot(&POOL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.name.is_set()).with(2, self.uuid.is_set()).with(3, self.capacity.is_set()).with(4, self.allocation.is_set()).with(5, self.available.is_set()).with(6, self.features.is_set()).with(7, self.source.is_set()).with(8, self.target.is_set()).with(9, self.fs_mount_opts.is_set()).with(10, self.refresh.is_set()).with(11, self.rbd_config_opts.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("allocation", 4, 1), flat_named("allocation_unit", 4, 0), flat_named("available", 5, 1), flat_named("available_unit", 5, 0), flat_named("capacity", 3, 1), flat_named("capacity_unit", 3, 0), named("features", 6), named("fs_mount_opts", 9), named("name", 1), named("rbd_config_opts", 11), named("refresh", 10), named("source", 7), named("target", 8), named("type", 0), named("uuid", 2)] } }
}

/// Rows of [`Pool`].
pub static POOL: Shape = Shape {
    path: "pool",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dir"), word("disk"), word("fs"), word("gluster"), word("iscsi"), word("iscsi-direct"), word("logical"), word("mpath"), word("netfs"), word("rbd"), word("scsi"), word("sheepdog"), word("vstorage"), word("zfs")])), "Kind of storage, which decides the meaning of `source` and `target`: `dir` is a directory, `fs` a formatted block device, `netfs` a network file system, `logical` an LVM volume group, `disk` a partitioned disk, `iscsi` and `iscsi-direct` an iSCSI target, `scsi` the disks of a SCSI adapter, `mpath` multipath devices. Another type replaces the pool. One of `dir`, `disk`, `fs`, `gluster`, `iscsi`, `iscsi-direct`, `logical`, `mpath`, `netfs`, `rbd`, `scsi`, `sheepdog`, `vstorage`, `zfs`.")
            .presence(Presence::Required)
            .flag(Flags::REPLACE)
            .flag(Flags::SELECTS),
        row("name", "name", Leaf(Scalar::Class(Class::ObjectName)), "Name of the pool, unique on the host. Another name replaces the pool, because libvirt cannot rename one.")
            .presence(Presence::Required)
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "UUID of the pool. Generated when omitted.")
            .presence(Presence::Server)
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE),
        row("capacity", "capacity", Flat(&crate::storagepool::POOL_CAPACITY, &["capacity_unit", "capacity"]), "Element `<capacity>` of `<pool>`."),
        row("allocation", "allocation", Flat(&crate::storagepool::POOL_ALLOCATION, &["allocation_unit", "allocation"]), "Element `<allocation>` of `<pool>`."),
        row("available", "available", Flat(&crate::storagepool::POOL_AVAILABLE, &["available_unit", "available"]), "Element `<available>` of `<pool>`."),
        row("features", "features", Child(&crate::storagepool::POOL_FEATURES), "Optional features of the pool."),
        row("source", "source", Child(&crate::storagepool::POOL_SOURCE), "Origin of the storage: a device, a server or a named group of devices."),
        row("target", "target", Child(&crate::storagepool::POOL_TARGET), "Location of the volumes on the host."),
        row("mount_opts", "fs_mount_opts", Child(&crate::storagepool::POOL_FS_MOUNT_OPTS), "Additional mount options, for `fs` and `netfs` pools. libvirt does not check them and does not support their use.")
            .namespace(&NS_FS),
        row("refresh", "refresh", Child(&crate::storagepool::POOL_REFRESH), "Settings for a refresh of the pool."),
        row("config_opts", "rbd_config_opts", Child(&crate::storagepool::POOL_RBD_CONFIG_OPTS), "Configuration options of librados, for `rbd` pools. libvirt does not check them and does not support their use.")
            .namespace(&NS_RBD),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["dir", "mpath"], absent: false } }], rows: &[1, 7, 8], required: &[1, 8] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["disk", "iscsi", "scsi"], absent: false } }], rows: &[1, 7, 8], required: &[1, 7, 8] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["fs", "netfs"], absent: false } }], rows: &[1, 7, 8, 9], required: &[1, 7, 8] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["gluster", "sheepdog"], absent: false } }], rows: &[1, 7], required: &[7] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["iscsi-direct"], absent: false } }], rows: &[1, 7], required: &[1, 7] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["logical", "vstorage"], absent: false } }], rows: &[1, 7, 8], required: &[7, 8] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["rbd"], absent: false } }], rows: &[1, 7, 10, 11], required: &[7] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["zfs"], absent: false } }], rows: &[1, 7, 8], required: &[7] },
    ],
};

/// Element `<allocation>` of `<pool>`.
///
/// Source: `pool/allocation`.
#[derive(Clone, Default)]
pub struct PoolAllocation {
    /// `@unit`: Unit of the size. Default: `bytes`.
    pub unit: Option<Text>,
    /// Own text: Space that volumes use. libvirt determines it and ignores a configured value.
    pub value: Option<Number>,
}

impl Record for PoolAllocation {
    fn shape(&self) -> &'static Shape {
        &POOL_ALLOCATION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&POOL_ALLOCATION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`PoolAllocation`].
pub static POOL_ALLOCATION: Shape = Shape {
    path: "pool/allocation",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `bytes`.")
            .canon(Canon::Unit)
            .check(Check::Error)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Space that volumes use. libvirt determines it and ignores a configured value.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<available>` of `<pool>`.
///
/// Source: `pool/available`.
#[derive(Clone, Default)]
pub struct PoolAvailable {
    /// `@unit`: Unit of the size. Default: `bytes`.
    pub unit: Option<Text>,
    /// Own text: Free space of the pool. libvirt determines it and ignores a configured value.
    pub value: Option<Number>,
}

impl Record for PoolAvailable {
    fn shape(&self) -> &'static Shape {
        &POOL_AVAILABLE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&POOL_AVAILABLE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`PoolAvailable`].
pub static POOL_AVAILABLE: Shape = Shape {
    path: "pool/available",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `bytes`.")
            .canon(Canon::Unit)
            .check(Check::Error)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Free space of the pool. libvirt determines it and ignores a configured value.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<capacity>` of `<pool>`.
///
/// Source: `pool/capacity`.
#[derive(Clone, Default)]
pub struct PoolCapacity {
    /// `@unit`: Unit of the size. Default: `bytes`.
    pub unit: Option<Text>,
    /// Own text: Total space of the pool. libvirt determines it and ignores a configured value.
    pub value: Option<Number>,
}

impl Record for PoolCapacity {
    fn shape(&self) -> &'static Shape {
        &POOL_CAPACITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&POOL_CAPACITY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`PoolCapacity`].
pub static POOL_CAPACITY: Shape = Shape {
    path: "pool/capacity",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `bytes`.")
            .canon(Canon::Unit)
            .check(Check::Error)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Total space of the pool. libvirt determines it and ignores a configured value.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Optional features of the pool.
///
/// Source: `pool/features`.
#[derive(Clone, Default)]
pub struct PoolFeatures {
    /// `<cow>`: Copy-on-write of a btrfs file system, for `dir` and `fs` pools. libvirt disables it when omitted.
    pub cow: Option<Box<crate::storagepool::PoolFeaturesCow>>,
}

impl Record for PoolFeatures {
    fn shape(&self) -> &'static Shape {
        &POOL_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cow.slot(),
            _ => no_slot(&POOL_FEATURES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cow.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cow", 0)] } }
}

/// Rows of [`PoolFeatures`].
pub static POOL_FEATURES: Shape = Shape {
    path: "pool/features",
    rows: &[
        row("cow", "cow", Child(&crate::storagepool::POOL_FEATURES_COW), "Copy-on-write of a btrfs file system, for `dir` and `fs` pools. libvirt disables it when omitted."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Copy-on-write of a btrfs file system, for `dir` and `fs` pools. libvirt disables it when omitted.
///
/// Source: `pool/features/cow`.
#[derive(Clone, Default)]
pub struct PoolFeaturesCow {
    /// `@state`: Whether copy-on-write is enabled for the images in the pool.
    pub state: Option<bool>,
}

impl Record for PoolFeaturesCow {
    fn shape(&self) -> &'static Shape {
        &POOL_FEATURES_COW
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&POOL_FEATURES_COW, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`PoolFeaturesCow`].
pub static POOL_FEATURES_COW: Shape = Shape {
    path: "pool/features/cow",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(YES_NO)), "Whether copy-on-write is enabled for the images in the pool."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Additional mount options, for `fs` and `netfs` pools. libvirt does not check them and does not support their use.
///
/// Source: `pool/fs:mount_opts`.
#[derive(Clone, Default)]
pub struct PoolFsMountOpts {
    /// `<option>`: Mount options.
    pub fs_option: Vec<crate::storagepool::PoolFsMountOptsFsOption>,
}

impl Record for PoolFsMountOpts {
    fn shape(&self) -> &'static Shape {
        &POOL_FS_MOUNT_OPTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.fs_option.slot(),
            _ => no_slot(&POOL_FS_MOUNT_OPTS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.fs_option.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fs_option", 0)] } }
}

/// Rows of [`PoolFsMountOpts`].
pub static POOL_FS_MOUNT_OPTS: Shape = Shape {
    path: "pool/fs:mount_opts",
    rows: &[
        row("option", "fs_option", Children(&crate::storagepool::POOL_FS_MOUNT_OPTS_FS_OPTION), "Mount options.")
            .namespace(&NS_FS),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Mount options.
///
/// Source: `pool/fs:mount_opts/fs:option`.
#[derive(Clone, Default)]
pub struct PoolFsMountOptsFsOption {
    /// `@name`: Mount option, such as `noatime`.
    pub name: Option<Text>,
}

impl Record for PoolFsMountOptsFsOption {
    fn shape(&self) -> &'static Shape {
        &POOL_FS_MOUNT_OPTS_FS_OPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&POOL_FS_MOUNT_OPTS_FS_OPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`PoolFsMountOptsFsOption`].
pub static POOL_FS_MOUNT_OPTS_FS_OPTION: Shape = Shape {
    path: "pool/fs:mount_opts/fs:option",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Mount option, such as `noatime`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Configuration options of librados, for `rbd` pools. libvirt does not check them and does not support their use.
///
/// Source: `pool/rbd:config_opts`.
#[derive(Clone, Default)]
pub struct PoolRbdConfigOpts {
    /// `<option>`: Options.
    pub rbd_option: Vec<crate::storagepool::PoolRbdConfigOptsRbdOption>,
}

impl Record for PoolRbdConfigOpts {
    fn shape(&self) -> &'static Shape {
        &POOL_RBD_CONFIG_OPTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.rbd_option.slot(),
            _ => no_slot(&POOL_RBD_CONFIG_OPTS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.rbd_option.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("rbd_option", 0)] } }
}

/// Rows of [`PoolRbdConfigOpts`].
pub static POOL_RBD_CONFIG_OPTS: Shape = Shape {
    path: "pool/rbd:config_opts",
    rows: &[
        row("option", "rbd_option", Children(&crate::storagepool::POOL_RBD_CONFIG_OPTS_RBD_OPTION), "Options.")
            .namespace(&NS_RBD),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Options.
///
/// Source: `pool/rbd:config_opts/rbd:option`.
#[derive(Clone, Default)]
pub struct PoolRbdConfigOptsRbdOption {
    /// `@name`: Name of the option, such as `client_mount_timeout`.
    pub name: Option<Text>,
    /// `@value`: Value of the option.
    pub value: Option<Text>,
}

impl Record for PoolRbdConfigOptsRbdOption {
    fn shape(&self) -> &'static Shape {
        &POOL_RBD_CONFIG_OPTS_RBD_OPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&POOL_RBD_CONFIG_OPTS_RBD_OPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`PoolRbdConfigOptsRbdOption`].
pub static POOL_RBD_CONFIG_OPTS_RBD_OPTION: Shape = Shape {
    path: "pool/rbd:config_opts/rbd:option",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the option, such as `client_mount_timeout`."),
        row("value", "value", Attribute(Scalar::Text), "Value of the option."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Settings for a refresh of the pool.
///
/// Source: `pool/refresh`.
#[derive(Clone, Default)]
pub struct PoolRefresh {
    /// `<volume>`: Settings for the volumes in a refresh.
    pub volume: Option<Box<crate::storagepool::PoolRefreshVolume>>,
}

impl Record for PoolRefresh {
    fn shape(&self) -> &'static Shape {
        &POOL_REFRESH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.volume.slot(),
            _ => no_slot(&POOL_REFRESH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.volume.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("volume", 0)] } }
}

/// Rows of [`PoolRefresh`].
pub static POOL_REFRESH: Shape = Shape {
    path: "pool/refresh",
    rows: &[
        row("volume", "volume", Child(&crate::storagepool::POOL_REFRESH_VOLUME), "Settings for the volumes in a refresh."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Settings for the volumes in a refresh.
///
/// Source: `pool/refresh/volume`.
#[derive(Clone, Default)]
pub struct PoolRefreshVolume {
    /// `@allocation`: How the allocation of a volume is determined: `default` computes it, `capacity` uses the capacity, which is faster. One of `capacity`, `default`.
    pub allocation: Option<Text>,
}

impl Record for PoolRefreshVolume {
    fn shape(&self) -> &'static Shape {
        &POOL_REFRESH_VOLUME
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.allocation.slot(),
            _ => no_slot(&POOL_REFRESH_VOLUME, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.allocation.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("allocation", 0)] } }
}

/// Rows of [`PoolRefreshVolume`].
pub static POOL_REFRESH_VOLUME: Shape = Shape {
    path: "pool/refresh/volume",
    rows: &[
        row("allocation", "allocation", Attribute(Scalar::Words(&[word("capacity"), word("default")])), "How the allocation of a volume is determined: `default` computes it, `capacity` uses the capacity, which is faster. One of `capacity`, `default`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Location of the volumes on the host.
///
/// Source: `pool/target`.
#[derive(Clone, Default)]
pub struct PoolTarget {
    /// `<path>`: Absolute path of the directory that contains the volumes or their device nodes, such as `/dev/disk/by-path`. `logical` and `zfs` pools derive it from the name of the source.
    pub path: Option<Text>,
    /// `<permissions>`: Owner, mode and label of the directory, applied when libvirt creates it. Later values of the directory are not compared.
    pub permissions: Option<Box<crate::storagepool::PoolTargetPermissions>>,
}

impl Record for PoolTarget {
    fn shape(&self) -> &'static Shape {
        &POOL_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.permissions.slot(),
            _ => no_slot(&POOL_TARGET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.permissions.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0), named("permissions", 1)] } }
}

/// Rows of [`PoolTarget`].
pub static POOL_TARGET: Shape = Shape {
    path: "pool/target",
    rows: &[
        row("path", "path", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the directory that contains the volumes or their device nodes, such as `/dev/disk/by-path`. `logical` and `zfs` pools derive it from the name of the source.")
            .canon(Canon::Path)
            .flag(Flags::REPLACE)
            .flag(Flags::ABSOLUTE),
        row("permissions", "permissions", Child(&crate::storagepool::POOL_TARGET_PERMISSIONS), "Owner, mode and label of the directory, applied when libvirt creates it. Later values of the directory are not compared.")
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["dir", "disk", "fs", "iscsi", "mpath", "netfs", "scsi", "vstorage", "zfs"], absent: false } }], rows: &[0], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["logical"], absent: false } }], rows: &[0], required: &[] },
    ],
};

/// Owner, mode and label of the directory, applied when libvirt creates it. Later values of the directory are not compared.
///
/// Source: `pool/target/permissions`.
#[derive(Clone, Default)]
pub struct PoolTargetPermissions {
    /// `<mode>`: Access mode as octal digits. Default: `0711`.
    pub mode: Option<Text>,
    /// `<owner>`: Numeric ID of the owning user. Default: that of the daemon.
    pub owner: Option<Number>,
    /// `<group>`: Numeric ID of the owning group. Default: that of the daemon.
    pub group: Option<Number>,
    /// `<label>`: SELinux label of the directory.
    pub label: Option<Text>,
}

impl Record for PoolTargetPermissions {
    fn shape(&self) -> &'static Shape {
        &POOL_TARGET_PERMISSIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.owner.slot(),
            2 => self.group.slot(),
            3 => self.label.slot(),
            _ => no_slot(&POOL_TARGET_PERMISSIONS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.owner.is_set()).with(2, self.group.is_set()).with(3, self.label.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("group", 2), named("label", 3), named("mode", 0), named("owner", 1)] } }
}

/// Rows of [`PoolTargetPermissions`].
pub static POOL_TARGET_PERMISSIONS: Shape = Shape {
    path: "pool/target/permissions",
    rows: &[
        row("mode", "mode", Leaf(Scalar::Class(Class::OctalMode)), "Access mode as octal digits. Default: `0711`.")
            .canon(Canon::Octal)
            .check(Check::Error),
        row("owner", "owner", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning user. Default: that of the daemon."),
        row("group", "group", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(4294967295) })), "Numeric ID of the owning group. Default: that of the daemon."),
        row("label", "label", Leaf(Scalar::Text), "SELinux label of the directory."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
