//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word, word_since};

/// Limits for the I/O of the disk. A limit that is omitted or 0 does not apply.
///
/// Source: `domain/devices/disk/iotune`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskIotune {
    /// `<total_bytes_sec>`: Limit for reads and writes together, in bytes per second.
    pub total_bytes_sec: Option<Number>,
    /// `<read_bytes_sec>`: Limit for reads, in bytes per second.
    pub read_bytes_sec: Option<Number>,
    /// `<write_bytes_sec>`: Limit for writes, in bytes per second.
    pub write_bytes_sec: Option<Number>,
    /// `<total_iops_sec>`: Limit for reads and writes together, in operations per second.
    pub total_iops_sec: Option<Number>,
    /// `<read_iops_sec>`: Limit for reads, in operations per second.
    pub read_iops_sec: Option<Number>,
    /// `<write_iops_sec>`: Limit for writes, in operations per second.
    pub write_iops_sec: Option<Number>,
    /// `<total_bytes_sec_max>`: Limit for bursts of reads and writes together, in bytes per second.
    pub total_bytes_sec_max: Option<Number>,
    /// `<read_bytes_sec_max>`: Limit for bursts of reads, in bytes per second.
    pub read_bytes_sec_max: Option<Number>,
    /// `<write_bytes_sec_max>`: Limit for bursts of writes, in bytes per second.
    pub write_bytes_sec_max: Option<Number>,
    /// `<total_iops_sec_max>`: Limit for bursts of reads and writes together, in operations per second.
    pub total_iops_sec_max: Option<Number>,
    /// `<read_iops_sec_max>`: Limit for bursts of reads, in operations per second.
    pub read_iops_sec_max: Option<Number>,
    /// `<write_iops_sec_max>`: Limit for bursts of writes, in operations per second.
    pub write_iops_sec_max: Option<Number>,
    /// `<size_iops_sec>`: Size in bytes from which a request counts as several operations.
    pub size_iops_sec: Option<Number>,
    /// `<group_name>`: Name of a group of disks that share the limits.
    pub group_name: Option<Text>,
    /// `<total_bytes_sec_max_length>`: Longest duration of a burst at `total_bytes_sec_max`, in seconds.
    pub total_bytes_sec_max_length: Option<Number>,
    /// `<read_bytes_sec_max_length>`: Longest duration of a burst at `read_bytes_sec_max`, in seconds.
    pub read_bytes_sec_max_length: Option<Number>,
    /// `<write_bytes_sec_max_length>`: Longest duration of a burst at `write_bytes_sec_max`, in seconds.
    pub write_bytes_sec_max_length: Option<Number>,
    /// `<total_iops_sec_max_length>`: Longest duration of a burst at `total_iops_sec_max`, in seconds.
    pub total_iops_sec_max_length: Option<Number>,
    /// `<read_iops_sec_max_length>`: Longest duration of a burst at `read_iops_sec_max`, in seconds.
    pub read_iops_sec_max_length: Option<Number>,
    /// `<write_iops_sec_max_length>`: Longest duration of a burst at `write_iops_sec_max`, in seconds.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.total_bytes_sec.is_set()).with(1, self.read_bytes_sec.is_set()).with(2, self.write_bytes_sec.is_set()).with(3, self.total_iops_sec.is_set()).with(4, self.read_iops_sec.is_set()).with(5, self.write_iops_sec.is_set()).with(6, self.total_bytes_sec_max.is_set()).with(7, self.read_bytes_sec_max.is_set()).with(8, self.write_bytes_sec_max.is_set()).with(9, self.total_iops_sec_max.is_set()).with(10, self.read_iops_sec_max.is_set()).with(11, self.write_iops_sec_max.is_set()).with(12, self.size_iops_sec.is_set()).with(13, self.group_name.is_set()).with(14, self.total_bytes_sec_max_length.is_set()).with(15, self.read_bytes_sec_max_length.is_set()).with(16, self.write_bytes_sec_max_length.is_set()).with(17, self.total_iops_sec_max_length.is_set()).with(18, self.read_iops_sec_max_length.is_set()).with(19, self.write_iops_sec_max_length.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("group_name", 13), named("read_bytes_sec", 1), named("read_bytes_sec_max", 7), named("read_bytes_sec_max_length", 15), named("read_iops_sec", 4), named("read_iops_sec_max", 10), named("read_iops_sec_max_length", 18), named("size_iops_sec", 12), named("total_bytes_sec", 0), named("total_bytes_sec_max", 6), named("total_bytes_sec_max_length", 14), named("total_iops_sec", 3), named("total_iops_sec_max", 9), named("total_iops_sec_max_length", 17), named("write_bytes_sec", 2), named("write_bytes_sec_max", 8), named("write_bytes_sec_max_length", 16), named("write_iops_sec", 5), named("write_iops_sec_max", 11), named("write_iops_sec_max_length", 19)] } }
}

/// Rows of [`DomainDevicesDiskIotune`].
pub static DOMAIN_DEVICES_DISK_IOTUNE: Shape = Shape {
    path: "domain/devices/disk/iotune",
    rows: &[
        row("total_bytes_sec", "total_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads and writes together, in bytes per second."),
        row("read_bytes_sec", "read_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads, in bytes per second."),
        row("write_bytes_sec", "write_bytes_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for writes, in bytes per second."),
        row("total_iops_sec", "total_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads and writes together, in operations per second."),
        row("read_iops_sec", "read_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for reads, in operations per second."),
        row("write_iops_sec", "write_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for writes, in operations per second."),
        row("total_bytes_sec_max", "total_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads and writes together, in bytes per second."),
        row("read_bytes_sec_max", "read_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads, in bytes per second."),
        row("write_bytes_sec_max", "write_bytes_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of writes, in bytes per second."),
        row("total_iops_sec_max", "total_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads and writes together, in operations per second."),
        row("read_iops_sec_max", "read_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of reads, in operations per second."),
        row("write_iops_sec_max", "write_iops_sec_max", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit for bursts of writes, in operations per second."),
        row("size_iops_sec", "size_iops_sec", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size in bytes from which a request counts as several operations."),
        row("group_name", "group_name", Leaf(Scalar::Text), "Name of a group of disks that share the limits."),
        row("total_bytes_sec_max_length", "total_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `total_bytes_sec_max`, in seconds."),
        row("read_bytes_sec_max_length", "read_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `read_bytes_sec_max`, in seconds."),
        row("write_bytes_sec_max_length", "write_bytes_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `write_bytes_sec_max`, in seconds."),
        row("total_iops_sec_max_length", "total_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `total_iops_sec_max`, in seconds."),
        row("read_iops_sec_max_length", "read_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `read_iops_sec_max`, in seconds."),
        row("write_iops_sec_max_length", "write_iops_sec_max_length", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Longest duration of a burst at `write_iops_sec_max`, in seconds."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Copy that a block job of the running guest writes; reported by libvirt.
///
/// Source: `domain/devices/disk/mirror`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskMirror {
    /// `@file`: Path of the copy, for older clients.
    pub file: Option<Text>,
    /// `@format`: Format of the copy, for older clients. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub format_type: Option<Text>,
    /// `@job`: Operation that writes the copy. One of `active-commit`, `copy`.
    pub job: Option<Text>,
    /// `@type`: Kind of source of the copy. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`.
    pub r#type: Option<Text>,
    /// `@ready`: Progress of the operation: `yes` when the disk can switch to the copy, `abort` or `pivot` while it ends. One of `abort`, `pivot`, `yes`.
    pub ready: Option<Text>,
    /// `<source>`: Where the copy is.
    pub source: Option<Box<crate::domain::DomainDevicesDiskMirrorSource>>,
    /// `<format>`: Format of the copy.
    pub format: Option<Box<crate::domain::DomainDevicesDiskMirrorFormat>>,
    /// `<backingStore>`: Images below the copy.
    pub backing_store: Vec<crate::domain::DomainDevicesDiskMirrorBackingStore>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.format_type.is_set()).with(2, self.job.is_set()).with(3, self.r#type.is_set()).with(4, self.ready.is_set()).with(5, self.source.is_set()).with(6, self.format.is_set()).with(7, self.backing_store.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("backing_store", 7), named("file", 0), named("format", 6), named("format_type", 1), named("job", 2), named("ready", 4), named("source", 5), named("type", 3)] } }
}

/// Rows of [`DomainDevicesDiskMirror`].
pub static DOMAIN_DEVICES_DISK_MIRROR: Shape = Shape {
    path: "domain/devices/disk/mirror",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the copy, for older clients.")
            .canon(Canon::Path),
        row("format", "format_type", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "Format of the copy, for older clients. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
        row("job", "job", Attribute(Scalar::Words(&[word("active-commit"), word("copy")])), "Operation that writes the copy. One of `active-commit`, `copy`."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", Since::At((12, 0, 0))), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", Since::At((9, 8, 0))), word("volume")])), "Kind of source of the copy. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`."),
        row("ready", "ready", Attribute(Scalar::Words(&[word("abort"), word("pivot"), word("yes")])), "Progress of the operation: `yes` when the disk can switch to the copy, `abort` or `pivot` while it ends. One of `abort`, `pivot`, `yes`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_MIRROR_SOURCE), "Where the copy is."),
        row("format", "format", Child(&crate::domain::DOMAIN_DEVICES_DISK_MIRROR_FORMAT), "Format of the copy."),
        row("backingStore", "backing_store", Chain(&crate::domain::DOMAIN_DEVICES_DISK_MIRROR_BACKING_STORE), "Images below the copy."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[3] }, words: Words { texts: &["block", "dir", "nvme", "volume"], absent: false } }], rows: &[2, 5], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[3] }, words: Words { texts: &["ctl", "network", "vhostuser", "vhostvdpa"], absent: false } }], rows: &[2, 5], required: &[2, 5] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[3] }, words: Words { texts: &["file"], absent: true } }], rows: &[0, 1, 2, 5], required: &[] },
    ],
};

/// Images below the copy.
///
/// Source: `domain/devices/disk/mirror/backingStore`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskMirrorBackingStore {
    /// `@index`: Number of the image in the running guest; assigned by libvirt. At least 1.
    pub index: Option<Number>,
    /// `@type`: Kind of source, which decides the attributes of `source`. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`.
    pub r#type: Option<Text>,
    /// `<source>`: Where the backing image is.
    pub source: Option<Box<crate::domain::DomainDevicesDiskBackingStoreSource>>,
    /// `<format>`: Format of the backing image.
    pub format: Option<Box<crate::domain::DomainDevicesDiskMirrorFormat>>,
}

impl Record for DomainDevicesDiskMirrorBackingStore {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_MIRROR_BACKING_STORE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.index.slot(),
            1 => self.r#type.slot(),
            2 => self.source.slot(),
            3 => Slot::Link,
            4 => self.format.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_MIRROR_BACKING_STORE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.index.is_set()).with(1, self.r#type.is_set()).with(2, self.source.is_set()).with(4, self.format.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("format", 4), named("index", 0), named("source", 2), named("type", 1)] } }
}

/// Rows of [`DomainDevicesDiskMirrorBackingStore`].
pub static DOMAIN_DEVICES_DISK_MIRROR_BACKING_STORE: Shape = Shape {
    path: "domain/devices/disk/mirror/backingStore",
    rows: &[
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the image in the running guest; assigned by libvirt. At least 1."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", Since::At((12, 0, 0))), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", Since::At((9, 8, 0))), word("volume")])), "Kind of source, which decides the attributes of `source`. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE), "Where the backing image is."),
        row("backingStore", "backing_store", Link, "The next backing image."),
        row("format", "format", Child(&crate::domain::DOMAIN_DEVICES_DISK_MIRROR_FORMAT), "Format of the backing image."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &[], absent: true } }], rows: &[2, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["block", "dir", "file", "nvme", "volume"], absent: false } }], rows: &[2, 4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["ctl", "network", "vhostuser", "vhostvdpa"], absent: false } }], rows: &[2, 4], required: &[2, 4] },
    ],
};

/// Format of the copy.
///
/// Source: `domain/devices/disk/mirror/format`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskMirrorFormat {
    /// `@type`: Format of the image. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub r#type: Option<Text>,
    /// `<metadata_cache>`: Cache for the metadata of a qcow2 image.
    pub metadata_cache: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCache>>,
}

impl Record for DomainDevicesDiskMirrorFormat {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_MIRROR_FORMAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.metadata_cache.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_MIRROR_FORMAT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.metadata_cache.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("metadata_cache", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesDiskMirrorFormat`].
pub static DOMAIN_DEVICES_DISK_MIRROR_FORMAT: Shape = Shape {
    path: "domain/devices/disk/mirror/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "Format of the image. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Cache for the metadata of a qcow2 image."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the copy is.
///
/// Source: `domain/devices/disk/mirror/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskMirrorSource {
    /// `@file`: Absolute path of the image file, for `type = "file"`.
    pub file: Option<Text>,
    /// `@fdgroup`: Name of the file descriptors that an application has associated with the guest (`virDomainFDAssociate`), used instead of opening `file`.
    pub fdgroup: Option<Text>,
    /// `@index`: Number of the image in the running guest; assigned by libvirt. At least 1.
    pub index: Option<Number>,
    /// `@startupPolicy`: What happens at start when the source is missing: `mandatory` fails, `optional` drops it, `requisite` drops it only on migration, restore and revert. Default: `mandatory`. One of `mandatory`, `optional`, `requisite`.
    pub startup_policy: Option<Text>,
    /// `@dev`: Path of the device, for `type = "block"`, `"vhostvdpa"` or `"ctl"`.
    pub dev: Option<Text>,
    /// `@dir`: Absolute path of the directory, for `type = "dir"`.
    pub dir: Option<Text>,
    /// `@protocol`: Protocol that accesses the image, for `type = "network"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (after 9.0.0, by 9.8.0), `tftp`, `vxhs`.
    pub protocol: Option<Text>,
    /// `@name`: Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`.
    pub name: Option<Text>,
    /// `@query`: Query string of the URL, for `http` and `https`.
    pub query: Option<Text>,
    /// `@tls`: Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf.
    pub tls: Option<bool>,
    /// `@tlsHostname`: Host name that the certificate of the NBD server must match. Default: the name of the server.
    pub tls_hostname: Option<Text>,
    /// `@pool`: Name or UUID of the storage pool, for `type = "volume"`.
    pub pool: Option<Text>,
    /// `@volume`: Name of the volume in the pool, for `type = "volume"`.
    pub volume: Option<Text>,
    /// `@mode`: How a volume of an iSCSI pool is accessed: `host` through the host's device, `direct` by QEMU itself. Default: `host`. One of `direct`, `host`.
    pub mode: Option<Text>,
    /// `@type`: Kind of address for `type = "nvme"` (`pci`), or of socket for `type = "vhostuser"` (`unix`). One of `pci`, `unix`.
    pub r#type: Option<Text>,
    /// `@namespace`: Number of the NVMe namespace, from 1, for `type = "nvme"`.
    pub namespace: Option<Text>,
    /// `@managed`: Whether libvirt detaches the NVMe controller from its host driver at start, for `type = "nvme"`.
    pub managed: Option<bool>,
    /// `@path`: Path of the socket of the vhost-user server, for `type = "vhostuser"`.
    pub path: Option<Text>,
    /// `<slices>`: XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`.
    pub slices: Option<Text>,
    /// `<dataStore>`: XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.
    pub data_store: Option<Text>,
    /// `<encryption>`: Encryption of the image.
    pub encryption: Option<Box<crate::domain::DomainDevicesDiskEncryption>>,
    /// `<seclabel>`: Security labels of the source, in place of those that the guest's labels imply.
    pub seclabel: Vec<crate::domain::DomainDevicesChannelSourceSeclabel>,
    /// `<reservations>`: XML of the element `<reservations>`, which enables SCSI persistent reservations; with `managed='yes'` libvirt runs the helper process.
    pub reservations: Option<Text>,
    /// `<host>`: Servers that provide the image; only `rbd` and `gluster` use more than one.
    pub host: Vec<crate::domainsnapshot::DomainsnapshotDisksDiskSourceHost>,
    /// `<snapshot>`: Internal snapshot of the image that is used, for `rbd`.
    pub snapshot: Option<Box<crate::domain::DomainDevicesDiskSourceSnapshot>>,
    /// `<config>`: Configuration of the client, for `rbd`.
    pub config: Option<Box<crate::domain::DomainDevicesDiskSourceConfig>>,
    /// `<auth>`: Credentials for the server.
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
    /// `<initiator>`: Initiator of the iSCSI connection, for `iscsi`.
    pub initiator: Option<Box<crate::domain::DomainDevicesDiskSourceInitiator>>,
    /// `<ssl>`: TLS settings for `https` and `ftps`.
    pub ssl: Option<Box<crate::domain::DomainDevicesDiskSourceSsl>>,
    /// `<cookies>`: Cookies that are sent to the server, for `http` and `https`.
    pub cookies: Option<Box<crate::domain::DomainDevicesDiskSourceCookies>>,
    /// `<readahead>`: Read-ahead buffer for images of web, FTP and other network servers.
    pub readahead: Option<Box<crate::domain::DomainDevicesDiskSourceReadahead>>,
    /// `<timeout>`: Timeout of the connection to the server.
    pub timeout: Option<Box<crate::domain::DomainDevicesDiskSourceTimeout>>,
    /// `<knownHosts>`: How the server is verified, for `ssh`. Since libvirt 9.8.0.
    pub known_hosts: Option<Box<crate::domain::DomainDevicesDiskSourceKnownHosts>>,
    /// `<identity>`: Identity on the server, for `nfs` and `ssh`.
    pub identity: Option<Box<crate::domain::DomainDevicesDiskSourceIdentity>>,
    /// `<reconnect>`: How QEMU reconnects after the connection is lost.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<address>`: PCI address of the NVMe controller on the host, for `type = "nvme"`.
    pub address: Option<Box<crate::domain::DomainDevicesDiskSourceAddress>>,
}

impl Record for DomainDevicesDiskMirrorSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_MIRROR_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.fdgroup.slot(),
            2 => self.index.slot(),
            3 => self.startup_policy.slot(),
            4 => self.dev.slot(),
            5 => self.dir.slot(),
            6 => self.protocol.slot(),
            7 => self.name.slot(),
            8 => self.query.slot(),
            9 => self.tls.slot(),
            10 => self.tls_hostname.slot(),
            11 => self.pool.slot(),
            12 => self.volume.slot(),
            13 => self.mode.slot(),
            14 => self.r#type.slot(),
            15 => self.namespace.slot(),
            16 => self.managed.slot(),
            17 => self.path.slot(),
            18 => self.slices.slot(),
            19 => self.data_store.slot(),
            20 => self.encryption.slot(),
            21 => self.seclabel.slot(),
            22 => self.reservations.slot(),
            23 => self.host.slot(),
            24 => self.snapshot.slot(),
            25 => self.config.slot(),
            26 => self.auth.slot(),
            27 => self.initiator.slot(),
            28 => self.ssl.slot(),
            29 => self.cookies.slot(),
            30 => self.readahead.slot(),
            31 => self.timeout.slot(),
            32 => self.known_hosts.slot(),
            33 => self.identity.slot(),
            34 => self.reconnect.slot(),
            35 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_MIRROR_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.fdgroup.is_set()).with(2, self.index.is_set()).with(3, self.startup_policy.is_set()).with(4, self.dev.is_set()).with(5, self.dir.is_set()).with(6, self.protocol.is_set()).with(7, self.name.is_set()).with(8, self.query.is_set()).with(9, self.tls.is_set()).with(10, self.tls_hostname.is_set()).with(11, self.pool.is_set()).with(12, self.volume.is_set()).with(13, self.mode.is_set()).with(14, self.r#type.is_set()).with(15, self.namespace.is_set()).with(16, self.managed.is_set()).with(17, self.path.is_set()).with(18, self.slices.is_set()).with(19, self.data_store.is_set()).with(20, self.encryption.is_set()).with(21, self.seclabel.is_set()).with(22, self.reservations.is_set()).with(23, self.host.is_set()).with(24, self.snapshot.is_set()).with(25, self.config.is_set()).with(26, self.auth.is_set()).with(27, self.initiator.is_set()).with(28, self.ssl.is_set()).with(29, self.cookies.is_set()).with(30, self.readahead.is_set()).with(31, self.timeout.is_set()).with(32, self.known_hosts.is_set()).with(33, self.identity.is_set()).with(34, self.reconnect.is_set()).with(35, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 35), named("auth", 26), named("config", 25), named("cookies", 29), named("data_store", 19), named("dev", 4), named("dir", 5), named("encryption", 20), named("fdgroup", 1), named("file", 0), named("host", 23), named("identity", 33), named("index", 2), named("initiator", 27), named("known_hosts", 32), named("managed", 16), named("mode", 13), named("name", 7), named("namespace", 15), named("path", 17), named("pool", 11), named("protocol", 6), named("query", 8), named("readahead", 30), named("reconnect", 34), named("reservations", 22), named("seclabel", 21), named("slices", 18), named("snapshot", 24), named("ssl", 28), named("startup_policy", 3), named("timeout", 31), named("tls", 9), named("tls_hostname", 10), named("type", 14), named("volume", 12)] } }
}

/// Rows of [`DomainDevicesDiskMirrorSource`].
pub static DOMAIN_DEVICES_DISK_MIRROR_SOURCE: Shape = Shape {
    path: "domain/devices/disk/mirror/source",
    rows: &[
        row("file", "file", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::VmwarePath)])), "Absolute path of the image file, for `type = \"file\"`."),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "Name of the file descriptors that an application has associated with the guest (`virDomainFDAssociate`), used instead of opening `file`."),
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the image in the running guest; assigned by libvirt. At least 1."),
        row("startupPolicy", "startup_policy", Attribute(Scalar::Words(&[word("mandatory"), word("optional"), word("requisite")])), "What happens at start when the source is missing: `mandatory` fails, `optional` drops it, `requisite` drops it only on migration, restore and revert. Default: `mandatory`. One of `mandatory`, `optional`, `requisite`."),
        row("dev", "dev", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::DeviceName)])), "Path of the device, for `type = \"block\"`, `\"vhostvdpa\"` or `\"ctl\"`."),
        row("dir", "dir", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the directory, for `type = \"dir\"`.")
            .canon(Canon::Path)
            .flag(Flags::UNNEEDED),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("ftp"), word("ftps"), word("gluster"), word("http"), word("https"), word("iscsi"), word("nbd"), word("nfs"), word("rbd"), word("sheepdog"), word_since("ssh", Since::Between((9, 0, 0), (9, 8, 0))), word("tftp"), word("vxhs")])), "Protocol that accesses the image, for `type = \"network\"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (after 9.0.0, by 9.8.0), `tftp`, `vxhs`."),
        row("name", "name", Attribute(Scalar::Text), "Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`."),
        row("query", "query", Attribute(Scalar::Text), "Query string of the URL, for `http` and `https`."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf."),
        row("tlsHostname", "tls_hostname", Attribute(Scalar::Text), "Host name that the certificate of the NBD server must match. Default: the name of the server."),
        row("pool", "pool", Attribute(Scalar::Class(Class::ObjectName)), "Name or UUID of the storage pool, for `type = \"volume\"`.")
            .rules(&Rules { refers_to: Some("storagepool"), ..NO_RULES }),
        row("volume", "volume", Attribute(Scalar::Class(Class::VolumeName)), "Name of the volume in the pool, for `type = \"volume\"`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("direct"), word("host")])), "How a volume of an iSCSI pool is accessed: `host` through the host's device, `direct` by QEMU itself. Default: `host`. One of `direct`, `host`."),
        row("type", "type", Attribute(Scalar::Words(&[word("pci"), word("unix")])), "Kind of address for `type = \"nvme\"` (`pci`), or of socket for `type = \"vhostuser\"` (`unix`). One of `pci`, `unix`."),
        row("namespace", "namespace", Attribute(Scalar::Class(Class::HexUint32)), "Number of the NVMe namespace, from 1, for `type = \"nvme\"`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt detaches the NVMe controller from its host driver at start, for `type = \"nvme\"`."),
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the socket of the vhost-user server, for `type = \"vhostuser\"`.")
            .canon(Canon::Path),
        row("slices", "slices", RawContent, "XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`."),
        row("dataStore", "data_store", RawElement, "XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION), "Encryption of the image."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Security labels of the source, in place of those that the guest's labels imply."),
        row("reservations", "reservations", RawElement, "XML of the element `<reservations>`, which enables SCSI persistent reservations; with `managed='yes'` libvirt runs the helper process."),
        row("host", "host", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_HOST), "Servers that provide the image; only `rbd` and `gluster` use more than one."),
        row("snapshot", "snapshot", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT), "Internal snapshot of the image that is used, for `rbd`."),
        row("config", "config", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_CONFIG), "Configuration of the client, for `rbd`."),
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "Credentials for the server."),
        row("initiator", "initiator", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR), "Initiator of the iSCSI connection, for `iscsi`."),
        row("ssl", "ssl", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SSL), "TLS settings for `https` and `ftps`."),
        row("cookies", "cookies", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_COOKIES), "Cookies that are sent to the server, for `http` and `https`.")
            .flag(Flags::SECURE_ONLY),
        row("readahead", "readahead", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_READAHEAD), "Read-ahead buffer for images of web, FTP and other network servers."),
        row("timeout", "timeout", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT), "Timeout of the connection to the server."),
        row("knownHosts", "known_hosts", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS), "How the server is verified, for `ssh`. Since libvirt 9.8.0.")
            .since(Since::At((9, 8, 0))),
        row("identity", "identity", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_IDENTITY), "Identity on the server, for `nfs` and `ssh`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "How QEMU reconnects after the connection is lost."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_ADDRESS), "PCI address of the NVMe controller on the host, for `type = \"nvme\"`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["block"], absent: false } }], rows: &[2, 3, 4, 18, 19, 20, 21, 22], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["ctl", "vhostvdpa"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["dir"], absent: false } }], rows: &[2, 3, 5, 18, 19, 20], required: &[5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["file"], absent: true } }], rows: &[0, 1, 2, 3, 18, 19, 20, 21], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }], rows: &[2, 6, 18, 19], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftp"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftps"], absent: false } }], rows: &[7, 20, 23, 26, 28, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["gluster"], absent: false } }], rows: &[7, 20, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["http"], absent: false } }], rows: &[7, 8, 20, 23, 26, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["https"], absent: false } }], rows: &[7, 8, 20, 23, 26, 28, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[7, 20, 23, 26, 27], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nbd"], absent: false } }], rows: &[7, 9, 10, 20, 23, 34], required: &[23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nfs"], absent: false } }], rows: &[7, 23, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["rbd"], absent: false } }], rows: &[7, 20, 23, 24, 25, 26], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["sheepdog", "tftp"], absent: false } }], rows: &[7, 20, 23, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ssh"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31, 32, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["vxhs"], absent: false } }], rows: &[7, 9, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["nvme"], absent: false } }], rows: &[2, 3, 14, 15, 16, 18, 19, 20, 35], required: &[14, 15, 35] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["vhostuser"], absent: false } }], rows: &[14, 17, 34], required: &[14, 17] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["volume"], absent: false } }], rows: &[2, 3, 11, 12, 13, 18, 19, 20, 21], required: &[11, 12] },
    ],
};

/// How the guest sees the disk.
///
/// Source: `domain/devices/disk/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTarget {
    /// `@dev`: Name that identifies the disk in the guest's configuration, such as `vda`; the guest may use another name. Its prefix implies the bus when `bus` is omitted.
    pub dev: Option<Text>,
    /// `@bus`: Bus of the disk: `virtio` is fastest, `sata` needs no special guest driver, `scsi` uses a `controller` of type `scsi`. Default: implied by `dev`. One of `fdc`, `ide`, `nvme` (11.5.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.
    pub bus: Option<Text>,
    /// `@tray`: State of the tray of a CD or floppy drive. Default: `closed`. One of `closed`, `open`.
    pub tray: Option<Text>,
    /// `@removable`: Whether a USB or SCSI disk is a removable medium. Default: `false`.
    pub removable: Option<bool>,
    /// `@rotation_rate`: Rotations per minute of a SCSI, IDE or SATA disk, 1025 to 65534; 1 means solid state. At least 1.
    pub rotation_rate: Option<Number>,
    /// `@dpofua`: Whether a SCSI disk supports the cache control bits DPO and FUA. Default: chosen by the hypervisor, which is recommended. Since libvirt 11.10.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dev.is_set()).with(1, self.bus.is_set()).with(2, self.tray.is_set()).with(3, self.removable.is_set()).with(4, self.rotation_rate.is_set()).with(5, self.dpofua.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 1), named("dev", 0), named("dpofua", 5), named("removable", 3), named("rotation_rate", 4), named("tray", 2)] } }
}

/// Rows of [`DomainDevicesDiskTarget`].
pub static DOMAIN_DEVICES_DISK_TARGET: Shape = Shape {
    path: "domain/devices/disk/target",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class(Class::DiskTarget)), "Name that identifies the disk in the guest's configuration, such as `vda`; the guest may use another name. Its prefix implies the bus when `bus` is omitted.")
            .check(Check::Warning)
            .flag(Flags::NEEDED),
        row("bus", "bus", Attribute(Scalar::Words(&[word("fdc"), word("ide"), word_since("nvme", Since::At((11, 5, 0))), word("sata"), word("scsi"), word("sd"), word("uml"), word("usb"), word("virtio"), word("xen")])), "Bus of the disk: `virtio` is fastest, `sata` needs no special guest driver, `scsi` uses a `controller` of type `scsi`. Default: implied by `dev`. One of `fdc`, `ide`, `nvme` (11.5.0), `sata`, `scsi`, `sd`, `uml`, `usb`, `virtio`, `xen`.")
            .presence(Presence::Omittable)
            .flag(Flags::SELECTS)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("virtio"), condition: None }, AutoValue { text: AutoText::Exactly("scsi"), condition: None }, AutoValue { text: AutoText::Exactly("sata"), condition: None }, AutoValue { text: AutoText::Exactly("ide"), condition: None }, AutoValue { text: AutoText::Exactly("fdc"), condition: None }]), ..NO_RULES }),
        row("tray", "tray", Attribute(Scalar::Words(&[word("closed"), word("open")])), "State of the tray of a CD or floppy drive. Default: `closed`. One of `closed`, `open`."),
        row("removable", "removable", Attribute(Scalar::Bool(ON_OFF)), "Whether a USB or SCSI disk is a removable medium. Default: `false`."),
        row("rotation_rate", "rotation_rate", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Rotations per minute of a SCSI, IDE or SATA disk, 1025 to 65534; 1 means solid state. At least 1."),
        row("dpofua", "dpofua", Attribute(Scalar::Bool(ON_OFF)), "Whether a SCSI disk supports the cache control bits DPO and FUA. Default: chosen by the hypervisor, which is recommended. Since libvirt 11.10.0.")
            .since(Since::At((11, 10, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Throttle groups that limit the disk together. Conflicts with `iotune`.
///
/// Source: `domain/devices/disk/throttlefilters`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefilters {
    /// `<throttlefilter>`: References to throttle groups. Since libvirt 11.2.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.throttlefilter.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("throttlefilter", 0)] } }
}

/// Rows of [`DomainDevicesDiskThrottlefilters`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS: Shape = Shape {
    path: "domain/devices/disk/throttlefilters",
    rows: &[
        row("throttlefilter", "throttlefilter", Children(&crate::domain::DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER), "References to throttle groups. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// References to throttle groups.
///
/// Source: `domain/devices/disk/throttlefilters/throttlefilter`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskThrottlefiltersThrottlefilter {
    /// `@group`: Name of a group in `throttlegroups` of the guest. Since libvirt 11.2.0.
    pub group: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.group.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("group", 0)] } }
}

/// Rows of [`DomainDevicesDiskThrottlefiltersThrottlefilter`].
pub static DOMAIN_DEVICES_DISK_THROTTLEFILTERS_THROTTLEFILTER: Shape = Shape {
    path: "domain/devices/disk/throttlefilters/throttlefilter",
    rows: &[
        row("group", "group", Attribute(Scalar::Text), "Name of a group in `throttlegroups` of the guest. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Discards what the guest writes when the guest stops.
///
/// Source: `domain/devices/disk/transient`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskTransient {
    /// `@shareBacking`: Whether several running guests share the source image. Default: `false`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.share_backing.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("share_backing", 0)] } }
}

/// Rows of [`DomainDevicesDiskTransient`].
pub static DOMAIN_DEVICES_DISK_TRANSIENT: Shape = Shape {
    path: "domain/devices/disk/transient",
    rows: &[
        row("shareBacking", "share_backing", Attribute(Scalar::Bool(YES_NO)), "Whether several running guests share the source image. Default: `false`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
