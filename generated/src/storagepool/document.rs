//! From schemas/facts/storagepool.facts, `pool`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, Namespace, Range, Scalar, Shape, When, YES_NO, row, word};

static NS_FS: Namespace = Namespace { prefix: "fs", uri: "http://libvirt.org/schemas/storagepool/fs/1.0" };

static NS_RBD: Namespace = Namespace { prefix: "rbd", uri: "http://libvirt.org/schemas/storagepool/rbd/1.0" };

/// Document `<pool>`.
///
/// Source: `pool`.
#[derive(Clone, Default)]
pub struct Pool {
    /// `@type`: Kind of the pool, which decides what `source` and `target` mean. One of `dir`, `disk`, `fs`, `gluster`, `iscsi`, `iscsi-direct`, `logical`, `mpath`, `netfs`, `rbd`, `scsi`, `sheepdog`, `vstorage`, `zfs`.
    pub r#type: Option<String>,
    /// `<name>`: Name of the pool, unique on the host.
    pub name: Option<String>,
    /// `<uuid>`: UUID of the pool; libvirt makes one up when left out.
    pub uuid: Option<String>,
    /// `<capacity>`: Element `<capacity>` of `<pool>`.
    pub capacity: Option<Box<crate::storagepool::PoolCapacity>>,
    /// `<allocation>`: Element `<allocation>` of `<pool>`.
    pub allocation: Option<Box<crate::storagepool::PoolAllocation>>,
    /// `<available>`: Element `<available>` of `<pool>`.
    pub available: Option<Box<crate::storagepool::PoolAvailable>>,
    /// `<features>`: Element `<features>` of `<pool>`.
    pub features: Option<Box<crate::storagepool::PoolFeatures>>,
    /// `<source>`: Where the storage comes from.
    pub source: Option<Box<crate::storagepool::PoolSource>>,
    /// `<target>`: Where the volumes appear on the host.
    pub target: Option<Box<crate::storagepool::PoolTarget>>,
    /// `<mount_opts>`: Element `<fs:mount_opts>` of `<pool>`.
    pub fs_mount_opts: Option<Box<crate::storagepool::PoolFsMountOpts>>,
    /// `<refresh>`: Element `<refresh>` of `<pool>`.
    pub refresh: Option<Box<crate::storagepool::PoolRefresh>>,
    /// `<config_opts>`: Element `<rbd:config_opts>` of `<pool>`.
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
}

/// Rows of [`Pool`].
pub static POOL: Shape = Shape {
    path: "pool",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dir"), word("disk"), word("fs"), word("gluster"), word("iscsi"), word("iscsi-direct"), word("logical"), word("mpath"), word("netfs"), word("rbd"), word("scsi"), word("sheepdog"), word("vstorage"), word("zfs")])), "Kind of the pool, which decides what `source` and `target` mean. One of `dir`, `disk`, `fs`, `gluster`, `iscsi`, `iscsi-direct`, `logical`, `mpath`, `netfs`, `rbd`, `scsi`, `sheepdog`, `vstorage`, `zfs`.")
            .presence(Presence::Required)
            .flag(Flags::REPLACE)
            .flag(Flags::SELECTS),
        row("name", "name", Leaf(Scalar::Class("object_name")), "Name of the pool, unique on the host.")
            .presence(Presence::Required)
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "UUID of the pool; libvirt makes one up when left out.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE),
        row("capacity", "capacity", Flat(&crate::storagepool::POOL_CAPACITY, &["capacity_unit", "capacity"]), "Element `<capacity>` of `<pool>`."),
        row("allocation", "allocation", Flat(&crate::storagepool::POOL_ALLOCATION, &["allocation_unit", "allocation"]), "Element `<allocation>` of `<pool>`."),
        row("available", "available", Flat(&crate::storagepool::POOL_AVAILABLE, &["available_unit", "available"]), "Element `<available>` of `<pool>`."),
        row("features", "features", Child(&crate::storagepool::POOL_FEATURES), "Element `<features>` of `<pool>`."),
        row("source", "source", Child(&crate::storagepool::POOL_SOURCE), "Where the storage comes from."),
        row("target", "target", Child(&crate::storagepool::POOL_TARGET), "Where the volumes appear on the host."),
        row("mount_opts", "fs_mount_opts", Child(&crate::storagepool::POOL_FS_MOUNT_OPTS), "Element `<fs:mount_opts>` of `<pool>`.")
            .namespace(&NS_FS),
        row("refresh", "refresh", Child(&crate::storagepool::POOL_REFRESH), "Element `<refresh>` of `<pool>`."),
        row("config_opts", "rbd_config_opts", Child(&crate::storagepool::POOL_RBD_CONFIG_OPTS), "Element `<rbd:config_opts>` of `<pool>`.")
            .namespace(&NS_RBD),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["dir", "mpath"] }], fields: &["name", "source", "target"], required: &["name", "target"] },
        Arm { when: &[When { selector: "@type", words: &["disk", "iscsi", "scsi"] }], fields: &["name", "source", "target"], required: &["name", "source", "target"] },
        Arm { when: &[When { selector: "@type", words: &["fs", "netfs"] }], fields: &["name", "source", "target", "fs:mount_opts"], required: &["name", "source", "target"] },
        Arm { when: &[When { selector: "@type", words: &["gluster", "sheepdog"] }], fields: &["name", "source"], required: &["source"] },
        Arm { when: &[When { selector: "@type", words: &["iscsi-direct"] }], fields: &["name", "source"], required: &["name", "source"] },
        Arm { when: &[When { selector: "@type", words: &["logical", "vstorage"] }], fields: &["name", "source", "target"], required: &["source", "target"] },
        Arm { when: &[When { selector: "@type", words: &["rbd"] }], fields: &["name", "source", "refresh", "rbd:config_opts"], required: &["source"] },
        Arm { when: &[When { selector: "@type", words: &["zfs"] }], fields: &["name", "source", "target"], required: &["source"] },
    ],
};

/// Element `<allocation>` of `<pool>`.
///
/// Source: `pool/allocation`.
#[derive(Clone, Default)]
pub struct PoolAllocation {
    /// `@unit`: XML attribute `unit` of `<allocation>`.
    pub unit: Option<String>,
    /// Own text: Space taken by volumes. libvirt computes it; what is set here is only kept.
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
}

/// Rows of [`PoolAllocation`].
pub static POOL_ALLOCATION: Shape = Shape {
    path: "pool/allocation",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<allocation>`.")
            .canon(Canon::Unit)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Space taken by volumes. libvirt computes it; what is set here is only kept.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<available>` of `<pool>`.
///
/// Source: `pool/available`.
#[derive(Clone, Default)]
pub struct PoolAvailable {
    /// `@unit`: XML attribute `unit` of `<available>`.
    pub unit: Option<String>,
    /// Own text: Free space. libvirt computes it; what is set here is only kept.
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
}

/// Rows of [`PoolAvailable`].
pub static POOL_AVAILABLE: Shape = Shape {
    path: "pool/available",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<available>`.")
            .canon(Canon::Unit)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Free space. libvirt computes it; what is set here is only kept.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<capacity>` of `<pool>`.
///
/// Source: `pool/capacity`.
#[derive(Clone, Default)]
pub struct PoolCapacity {
    /// `@unit`: XML attribute `unit` of `<capacity>`.
    pub unit: Option<String>,
    /// Own text: Space of the pool in total. libvirt computes it; what is set here is only kept.
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
}

/// Rows of [`PoolCapacity`].
pub static POOL_CAPACITY: Shape = Shape {
    path: "pool/capacity",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<capacity>`.")
            .canon(Canon::Unit)
            .flag(Flags::VOLATILE),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Space of the pool in total. libvirt computes it; what is set here is only kept.")
            .canon(Canon::Size { unit: "unit", default: "bytes" })
            .flag(Flags::VOLATILE),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<features>` of `<pool>`.
///
/// Source: `pool/features`.
#[derive(Clone, Default)]
pub struct PoolFeatures {
    /// `<cow>`: Element `<cow>` of `<features>`.
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
}

/// Rows of [`PoolFeatures`].
pub static POOL_FEATURES: Shape = Shape {
    path: "pool/features",
    rows: &[
        row("cow", "cow", Child(&crate::storagepool::POOL_FEATURES_COW), "Element `<cow>` of `<features>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cow>` of `<features>`.
///
/// Source: `pool/features/cow`.
#[derive(Clone, Default)]
pub struct PoolFeaturesCow {
    /// `@state`: Whether copy-on-write is on for volumes of a btrfs pool.
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
}

/// Rows of [`PoolFeaturesCow`].
pub static POOL_FEATURES_COW: Shape = Shape {
    path: "pool/features/cow",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(YES_NO)), "Whether copy-on-write is on for volumes of a btrfs pool."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<fs:mount_opts>` of `<pool>`.
///
/// Source: `pool/fs:mount_opts`.
#[derive(Clone, Default)]
pub struct PoolFsMountOpts {
    /// `<option>`: Elements `<fs:option>` of `<fs:mount_opts>`.
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
}

/// Rows of [`PoolFsMountOpts`].
pub static POOL_FS_MOUNT_OPTS: Shape = Shape {
    path: "pool/fs:mount_opts",
    rows: &[
        row("option", "fs_option", Children(&crate::storagepool::POOL_FS_MOUNT_OPTS_FS_OPTION), "Elements `<fs:option>` of `<fs:mount_opts>`.")
            .namespace(&NS_FS),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<fs:option>` of `<fs:mount_opts>`.
///
/// Source: `pool/fs:mount_opts/fs:option`.
#[derive(Clone, Default)]
pub struct PoolFsMountOptsFsOption {
    /// `@name`: XML attribute `name` of `<fs:option>`.
    pub name: Option<String>,
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
}

/// Rows of [`PoolFsMountOptsFsOption`].
pub static POOL_FS_MOUNT_OPTS_FS_OPTION: Shape = Shape {
    path: "pool/fs:mount_opts/fs:option",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<fs:option>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<rbd:config_opts>` of `<pool>`.
///
/// Source: `pool/rbd:config_opts`.
#[derive(Clone, Default)]
pub struct PoolRbdConfigOpts {
    /// `<option>`: Elements `<rbd:option>` of `<rbd:config_opts>`.
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
}

/// Rows of [`PoolRbdConfigOpts`].
pub static POOL_RBD_CONFIG_OPTS: Shape = Shape {
    path: "pool/rbd:config_opts",
    rows: &[
        row("option", "rbd_option", Children(&crate::storagepool::POOL_RBD_CONFIG_OPTS_RBD_OPTION), "Elements `<rbd:option>` of `<rbd:config_opts>`.")
            .namespace(&NS_RBD),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<rbd:option>` of `<rbd:config_opts>`.
///
/// Source: `pool/rbd:config_opts/rbd:option`.
#[derive(Clone, Default)]
pub struct PoolRbdConfigOptsRbdOption {
    /// `@name`: XML attribute `name` of `<rbd:option>`.
    pub name: Option<String>,
    /// `@value`: XML attribute `value` of `<rbd:option>`.
    pub value: Option<String>,
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
}

/// Rows of [`PoolRbdConfigOptsRbdOption`].
pub static POOL_RBD_CONFIG_OPTS_RBD_OPTION: Shape = Shape {
    path: "pool/rbd:config_opts/rbd:option",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<rbd:option>`."),
        row("value", "value", Attribute(Scalar::Text), "XML attribute `value` of `<rbd:option>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<refresh>` of `<pool>`.
///
/// Source: `pool/refresh`.
#[derive(Clone, Default)]
pub struct PoolRefresh {
    /// `<volume>`: Element `<volume>` of `<refresh>`.
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
}

/// Rows of [`PoolRefresh`].
pub static POOL_REFRESH: Shape = Shape {
    path: "pool/refresh",
    rows: &[
        row("volume", "volume", Child(&crate::storagepool::POOL_REFRESH_VOLUME), "Element `<volume>` of `<refresh>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<volume>` of `<refresh>`.
///
/// Source: `pool/refresh/volume`.
#[derive(Clone, Default)]
pub struct PoolRefreshVolume {
    /// `@allocation`: XML attribute `allocation` of `<volume>`. One of `capacity`, `default`.
    pub allocation: Option<String>,
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
}

/// Rows of [`PoolRefreshVolume`].
pub static POOL_REFRESH_VOLUME: Shape = Shape {
    path: "pool/refresh/volume",
    rows: &[
        row("allocation", "allocation", Attribute(Scalar::Words(&[word("capacity"), word("default")])), "XML attribute `allocation` of `<volume>`. One of `capacity`, `default`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where the volumes appear on the host.
///
/// Source: `pool/target`.
#[derive(Clone, Default)]
pub struct PoolTarget {
    /// `<path>`: Directory in which the volumes appear.
    pub path: Option<String>,
    /// `<permissions>`: Owner and mode of the directory, applied when it is made.
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
}

/// Rows of [`PoolTarget`].
pub static POOL_TARGET: Shape = Shape {
    path: "pool/target",
    rows: &[
        row("path", "path", Leaf(Scalar::Class("abs_file_path")), "Directory in which the volumes appear.")
            .canon(Canon::Path)
            .flag(Flags::REPLACE)
            .flag(Flags::ABSOLUTE),
        row("permissions", "permissions", Child(&crate::storagepool::POOL_TARGET_PERMISSIONS), "Owner and mode of the directory, applied when it is made.")
            .flag(Flags::CREATE_ONLY)
            .flag(Flags::AUTO),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["dir", "disk", "fs", "iscsi", "mpath", "netfs", "scsi", "vstorage", "zfs"] }], fields: &["path"], required: &["path"] },
        Arm { when: &[When { selector: "../@type", words: &["logical"] }], fields: &["path"], required: &[] },
    ],
};

/// Owner and mode of the directory, applied when it is made.
///
/// Source: `pool/target/permissions`.
#[derive(Clone, Default)]
pub struct PoolTargetPermissions {
    /// `<mode>`: Mode as octal digits.
    pub mode: Option<String>,
    /// `<owner>`: Number of the owning user.
    pub owner: Option<Number>,
    /// `<group>`: Number of the owning group.
    pub group: Option<Number>,
    /// `<label>`: SELinux label.
    pub label: Option<String>,
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
}

/// Rows of [`PoolTargetPermissions`].
pub static POOL_TARGET_PERMISSIONS: Shape = Shape {
    path: "pool/target/permissions",
    rows: &[
        row("mode", "mode", Leaf(Scalar::Class("octal_mode")), "Mode as octal digits.")
            .canon(Canon::Octal),
        row("owner", "owner", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Number of the owning user."),
        row("group", "group", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(4294967295) })), "Number of the owning group."),
        row("label", "label", Leaf(Scalar::Text), "SELinux label."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
