//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Cylinders, heads and sectors that the guest sees.
///
/// Source: `domain/devices/disk/geometry`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskGeometry {
    /// `@cyls`: XML attribute `cyls` of `<geometry>`.
    pub cyls: Option<Number>,
    /// `@heads`: XML attribute `heads` of `<geometry>`.
    pub heads: Option<Number>,
    /// `@secs`: XML attribute `secs` of `<geometry>`.
    pub secs: Option<Number>,
    /// `@trans`: XML attribute `trans` of `<geometry>`. One of `auto`, `lba`, `none`.
    pub trans: Option<String>,
}

impl Record for DomainDevicesDiskGeometry {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_GEOMETRY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cyls.slot(),
            1 => self.heads.slot(),
            2 => self.secs.slot(),
            3 => self.trans.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_GEOMETRY, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskGeometry`].
pub static DOMAIN_DEVICES_DISK_GEOMETRY: Shape = Shape {
    path: "domain/devices/disk/geometry",
    rows: &[
        row("cyls", "cyls", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `cyls` of `<geometry>`."),
        row("heads", "heads", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `heads` of `<geometry>`."),
        row("secs", "secs", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `secs` of `<geometry>`."),
        row("trans", "trans", Attribute(Scalar::Words(&[word("auto"), word("lba"), word("none")])), "XML attribute `trans` of `<geometry>`. One of `auto`, `lba`, `none`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Limits for speed.
///
/// Source: `domain/devices/disk/iotune`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskIotune {
    /// `<total_bytes_sec>`: Bytes a second, read and written.
    pub total_bytes_sec: Option<Number>,
    /// `<read_bytes_sec>`: Bytes a second, read.
    pub read_bytes_sec: Option<Number>,
    /// `<write_bytes_sec>`: Bytes a second, written.
    pub write_bytes_sec: Option<Number>,
    /// `<total_iops_sec>`: Operations a second.
    pub total_iops_sec: Option<Number>,
    /// `<read_iops_sec>`: Reads a second.
    pub read_iops_sec: Option<Number>,
    /// `<write_iops_sec>`: Writes a second.
    pub write_iops_sec: Option<Number>,
    /// `<total_bytes_sec_max>`: Element `<total_bytes_sec_max>` of `<iotune>`.
    pub total_bytes_sec_max: Option<Number>,
    /// `<read_bytes_sec_max>`: Element `<read_bytes_sec_max>` of `<iotune>`.
    pub read_bytes_sec_max: Option<Number>,
    /// `<write_bytes_sec_max>`: Element `<write_bytes_sec_max>` of `<iotune>`.
    pub write_bytes_sec_max: Option<Number>,
    /// `<total_iops_sec_max>`: Element `<total_iops_sec_max>` of `<iotune>`.
    pub total_iops_sec_max: Option<Number>,
    /// `<read_iops_sec_max>`: Element `<read_iops_sec_max>` of `<iotune>`.
    pub read_iops_sec_max: Option<Number>,
    /// `<write_iops_sec_max>`: Element `<write_iops_sec_max>` of `<iotune>`.
    pub write_iops_sec_max: Option<Number>,
    /// `<size_iops_sec>`: Element `<size_iops_sec>` of `<iotune>`.
    pub size_iops_sec: Option<Number>,
    /// `<group_name>`: Name of a group of disks that share the limits.
    pub group_name: Option<String>,
    /// `<total_bytes_sec_max_length>`: Element `<total_bytes_sec_max_length>` of `<iotune>`.
    pub total_bytes_sec_max_length: Option<Number>,
    /// `<read_bytes_sec_max_length>`: Element `<read_bytes_sec_max_length>` of `<iotune>`.
    pub read_bytes_sec_max_length: Option<Number>,
    /// `<write_bytes_sec_max_length>`: Element `<write_bytes_sec_max_length>` of `<iotune>`.
    pub write_bytes_sec_max_length: Option<Number>,
    /// `<total_iops_sec_max_length>`: Element `<total_iops_sec_max_length>` of `<iotune>`.
    pub total_iops_sec_max_length: Option<Number>,
    /// `<read_iops_sec_max_length>`: Element `<read_iops_sec_max_length>` of `<iotune>`.
    pub read_iops_sec_max_length: Option<Number>,
    /// `<write_iops_sec_max_length>`: Element `<write_iops_sec_max_length>` of `<iotune>`.
    pub write_iops_sec_max_length: Option<Number>,
}

impl Record for DomainDevicesDiskIotune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_IOTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.total_bytes_sec.slot(),
            1 => self.read_bytes_sec.slot(),
            2 => self.write_bytes_sec.slot(),
            3 => self.total_iops_sec.slot(),
            4 => self.read_iops_sec.slot(),
            5 => self.write_iops_sec.slot(),
            6 => self.total_bytes_sec_max.slot(),
            7 => self.read_bytes_sec_max.slot(),
            8 => self.write_bytes_sec_max.slot(),
            9 => self.total_iops_sec_max.slot(),
            10 => self.read_iops_sec_max.slot(),
            11 => self.write_iops_sec_max.slot(),
            12 => self.size_iops_sec.slot(),
            13 => self.group_name.slot(),
            14 => self.total_bytes_sec_max_length.slot(),
            15 => self.read_bytes_sec_max_length.slot(),
            16 => self.write_bytes_sec_max_length.slot(),
            17 => self.total_iops_sec_max_length.slot(),
            18 => self.read_iops_sec_max_length.slot(),
            19 => self.write_iops_sec_max_length.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_IOTUNE, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskIotune`].
pub static DOMAIN_DEVICES_DISK_IOTUNE: Shape = Shape {
    path: "domain/devices/disk/iotune",
    rows: &[
        row("total_bytes_sec", "total_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Bytes a second, read and written."),
        row("read_bytes_sec", "read_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Bytes a second, read."),
        row("write_bytes_sec", "write_bytes_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Bytes a second, written."),
        row("total_iops_sec", "total_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Operations a second."),
        row("read_iops_sec", "read_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Reads a second."),
        row("write_iops_sec", "write_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Writes a second."),
        row("total_bytes_sec_max", "total_bytes_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_bytes_sec_max>` of `<iotune>`."),
        row("read_bytes_sec_max", "read_bytes_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_bytes_sec_max>` of `<iotune>`."),
        row("write_bytes_sec_max", "write_bytes_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_bytes_sec_max>` of `<iotune>`."),
        row("total_iops_sec_max", "total_iops_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_iops_sec_max>` of `<iotune>`."),
        row("read_iops_sec_max", "read_iops_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_iops_sec_max>` of `<iotune>`."),
        row("write_iops_sec_max", "write_iops_sec_max", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_iops_sec_max>` of `<iotune>`."),
        row("size_iops_sec", "size_iops_sec", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<size_iops_sec>` of `<iotune>`."),
        row("group_name", "group_name", Leaf(Scalar::Text), "Name of a group of disks that share the limits."),
        row("total_bytes_sec_max_length", "total_bytes_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_bytes_sec_max_length>` of `<iotune>`."),
        row("read_bytes_sec_max_length", "read_bytes_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_bytes_sec_max_length>` of `<iotune>`."),
        row("write_bytes_sec_max_length", "write_bytes_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_bytes_sec_max_length>` of `<iotune>`."),
        row("total_iops_sec_max_length", "total_iops_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<total_iops_sec_max_length>` of `<iotune>`."),
        row("read_iops_sec_max_length", "read_iops_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<read_iops_sec_max_length>` of `<iotune>`."),
        row("write_iops_sec_max_length", "write_iops_sec_max_length", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<write_iops_sec_max_length>` of `<iotune>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mirror>` of `<disk>`.
///
/// Source: `domain/devices/disk/mirror`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskMirror {
    /// `@file`: XML attribute `file` of `<mirror>`.
    pub file: Option<String>,
    /// `@format`: XML attribute `format` of `<mirror>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub format_type: Option<String>,
    /// `@job`: XML attribute `job` of `<mirror>`. One of `active-commit`, `copy`.
    pub job: Option<String>,
    /// `@type`: XML attribute `type` of `<mirror>`. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`.
    pub r#type: Option<String>,
    /// `@ready`: XML attribute `ready` of `<mirror>`. One of `abort`, `pivot`, `yes`.
    pub ready: Option<String>,
    /// `<source>`: Element `<source>` of `<mirror>`.
    pub source: Option<Box<crate::domain::DomainOsNvramSource>>,
    /// `<format>`: Element `<format>` of `<mirror>`.
    pub format: Option<Box<crate::domain::DomainDevicesDiskBackingStoreFormat>>,
    /// `<backingStore>`: Elements `<backingStore>` of `<mirror>`.
    pub backing_store: Vec<crate::domain::DomainDevicesDiskBackingStore>,
}

impl Record for DomainDevicesDiskMirror {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_MIRROR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.format_type.slot(),
            2 => self.job.slot(),
            3 => self.r#type.slot(),
            4 => self.ready.slot(),
            5 => self.source.slot(),
            6 => self.format.slot(),
            7 => self.backing_store.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_MIRROR, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskMirror`].
pub static DOMAIN_DEVICES_DISK_MIRROR: Shape = Shape {
    path: "domain/devices/disk/mirror",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `file` of `<mirror>`.")
            .canon(Canon::Path),
        row("format", "format_type", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "XML attribute `format` of `<mirror>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
        row("job", "job", Attribute(Scalar::Words(&[word("active-commit"), word("copy")])), "XML attribute `job` of `<mirror>`. One of `active-commit`, `copy`."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", "12.8.0"), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", "11.3.0"), word("volume")])), "XML attribute `type` of `<mirror>`. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`."),
        row("ready", "ready", Attribute(Scalar::Words(&[word("abort"), word("pivot"), word("yes")])), "XML attribute `ready` of `<mirror>`. One of `abort`, `pivot`, `yes`."),
        row("source", "source", Child(&crate::domain::DOMAIN_OS_NVRAM_SOURCE), "Element `<source>` of `<mirror>`."),
        row("format", "format", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT), "Element `<format>` of `<mirror>`."),
        row("backingStore", "backing_store", Chain(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE), "Elements `<backingStore>` of `<mirror>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["block", "dir", "nvme", "volume"] }], fields: &["@job", "source"], required: &["@job"] },
        Arm { when: &[When { selector: "@type", words: &["ctl", "network", "vhostuser", "vhostvdpa"] }], fields: &["@job", "source"], required: &["@job", "source"] },
        Arm { when: &[When { selector: "@type", words: &["file", "-"] }], fields: &["@file", "@format", "@job", "source"], required: &[] },
    ],
};

/// How the guest sees the disk.
///
/// Source: `domain/devices/disk/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTarget {
    /// `@dev`: Name that identifies the disk, such as `vda`; the guest may call it otherwise. Its letters tell the bus when `bus` is left out.
    pub dev: Option<String>,
    /// `@bus`: Bus that the disk is on; `virtio` is fastest, `sata` is known to every system, `scsi` wants a controller of model `virtio-scsi`. One of `fdc`, `ide`, `nvme` (12.8.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.
    pub bus: Option<String>,
    /// `@tray`: Whether the tray of a CD drive is open. One of `closed`, `open`.
    pub tray: Option<String>,
    /// `@removable`: Whether a USB disk is a stick.
    pub removable: Option<bool>,
    /// `@rotation_rate`: Turns a minute; 1 is a disk that does not turn (SSD). At least 1.
    pub rotation_rate: Option<Number>,
    /// `@dpofua`: XML attribute `dpofua` of `<target>`. Since libvirt 12.8.0.
    pub dpofua: Option<bool>,
}

impl Record for DomainDevicesDiskTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            1 => self.bus.slot(),
            2 => self.tray.slot(),
            3 => self.removable.slot(),
            4 => self.rotation_rate.slot(),
            5 => self.dpofua.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskTarget`].
pub static DOMAIN_DEVICES_DISK_TARGET: Shape = Shape {
    path: "domain/devices/disk/target",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class("disk_target")), "Name that identifies the disk, such as `vda`; the guest may call it otherwise. Its letters tell the bus when `bus` is left out."),
        row("bus", "bus", Attribute(Scalar::Words(&[word("fdc"), word("ide"), word_since("nvme", "12.8.0"), word("sata"), word("scsi"), word("sd"), word("uml"), word("usb"), word("virtio"), word("xen")])), "Bus that the disk is on; `virtio` is fastest, `sata` is known to every system, `scsi` wants a controller of model `virtio-scsi`. One of `fdc`, `ide`, `nvme` (12.8.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.")
            .flag(Flags::SELECTS),
        row("tray", "tray", Attribute(Scalar::Words(&[word("closed"), word("open")])), "Whether the tray of a CD drive is open. One of `closed`, `open`."),
        row("removable", "removable", Attribute(Scalar::Bool(ON_OFF)), "Whether a USB disk is a stick."),
        row("rotation_rate", "rotation_rate", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Turns a minute; 1 is a disk that does not turn (SSD). At least 1."),
        row("dpofua", "dpofua", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `dpofua` of `<target>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<throttlefilters>` of `<disk>`.
///
/// Source: `domain/devices/disk/throttlefilters`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefilters {
    /// `<throttlefilter>`: Elements `<throttlefilter>` of `<throttlefilters>`. Since libvirt 11.3.0.
    pub throttlefilter: Vec<crate::domain::DomainDevicesDiskThrottlefiltersThrottlefilter>,
}

impl Record for DomainDevicesDiskThrottlefilters {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_THROTTLEFILTERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.throttlefilter.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_THROTTLEFILTERS, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskThrottlefilters`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS: Shape = Shape {
    path: "domain/devices/disk/throttlefilters",
    rows: &[
        row("throttlefilter", "throttlefilter", Children(&crate::domain::DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER), "Elements `<throttlefilter>` of `<throttlefilters>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<throttlefilter>` of `<throttlefilters>`.
///
/// Source: `domain/devices/disk/throttlefilters/throttlefilter`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefiltersThrottlefilter {
    /// `@group`: XML attribute `group` of `<throttlefilter>`. Since libvirt 11.3.0.
    pub group: Option<String>,
}

impl Record for DomainDevicesDiskThrottlefiltersThrottlefilter {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.group.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskThrottlefiltersThrottlefilter`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER: Shape = Shape {
    path: "domain/devices/disk/throttlefilters/throttlefilter",
    rows: &[
        row("group", "group", Attribute(Scalar::Text), "XML attribute `group` of `<throttlefilter>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Whether what the guest writes is forgotten when it ends.
///
/// Source: `domain/devices/disk/transient`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTransient {
    /// `@shareBacking`: XML attribute `shareBacking` of `<transient>`.
    pub share_backing: Option<bool>,
}

impl Record for DomainDevicesDiskTransient {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_TRANSIENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.share_backing.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_TRANSIENT, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskTransient`].
pub static DOMAIN_DEVICES_DISK_TRANSIENT: Shape = Shape {
    path: "domain/devices/disk/transient",
    rows: &[
        row("shareBacking", "share_backing", Attribute(Scalar::Bool(YES_NO)), "XML attribute `shareBacking` of `<transient>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
