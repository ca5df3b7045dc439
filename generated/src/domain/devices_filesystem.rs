//! From schemas/facts/domain.facts, `domain/devices/filesystem`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, row, word, word_since};

/// Directories of the host that the guest can mount.
///
/// Source: `domain/devices/filesystem`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystem {
    /// `@model`: XML attribute `model` of `<filesystem>`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `@type`: Kind of source; `mount` is a directory, and what is left out means. One of `bind`, `block`, `file`, `mount`, `ram`, `template`, `volume`.
    pub r#type: Option<String>,
    /// `@accessmode`: Whose rights count: `passthrough` those of the guest's users (and the only one of virtiofs), `mapped` keeps them beside the files. One of `mapped`, `passthrough`, `squash`.
    pub accessmode: Option<String>,
    /// `@multidevs`: XML attribute `multidevs` of `<filesystem>`. One of `default`, `forbid`, `remap`, `warn`.
    pub multidevs: Option<String>,
    /// `@fmode`: XML attribute `fmode` of `<filesystem>`.
    pub fmode: Option<String>,
    /// `@dmode`: XML attribute `dmode` of `<filesystem>`.
    pub dmode: Option<String>,
    /// `<driver>`: How the directory is served.
    pub driver: Option<Box<crate::domain::DomainDevicesFilesystemDriver>>,
    /// `<source>`: What the guest mounts.
    pub source: Option<Box<crate::domain::DomainDevicesFilesystemSource>>,
    /// `<target>`: How the guest names it.
    pub target: Option<Box<crate::domain::DomainDevicesFilesystemTarget>>,
    /// `<readonly>`: Whether the guest may only read; older versions of libvirt know it for 9p only.
    pub readonly: Option<bool>,
    /// `<boot>`: Whether the guest can boot from the device; not together with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesDiskBoot>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<space_hard_limit>`: Element `<space_hard_limit>` of `<filesystem>`.
    pub space_hard_limit: Option<Box<crate::domain::DomainDevicesFilesystemSpaceHardLimit>>,
    /// `<space_soft_limit>`: Element `<space_soft_limit>` of `<filesystem>`.
    pub space_soft_limit: Option<Box<crate::domain::DomainDevicesFilesystemSpaceSoftLimit>>,
    /// `<binary>`: The program virtiofsd.
    pub binary: Option<Box<crate::domain::DomainDevicesFilesystemBinary>>,
    /// `<idmap>`: Element `<idmap>` of `<filesystem>`. Since libvirt 11.3.0.
    pub idmap: Option<Box<crate::domain::DomainDevicesFilesystemIdmap>>,
}

impl Record for DomainDevicesFilesystem {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.r#type.slot(),
            2 => self.accessmode.slot(),
            3 => self.multidevs.slot(),
            4 => self.fmode.slot(),
            5 => self.dmode.slot(),
            6 => self.driver.slot(),
            7 => self.source.slot(),
            8 => self.target.slot(),
            9 => self.readonly.slot(),
            10 => self.boot.slot(),
            11 => self.alias.slot(),
            12 => self.acpi.slot(),
            13 => self.address.slot(),
            14 => self.space_hard_limit.slot(),
            15 => self.space_soft_limit.slot(),
            16 => self.binary.slot(),
            17 => self.idmap.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystem`].
pub static DOMAIN_DEVICES_FILESYSTEM: Shape = Shape {
    path: "domain/devices/filesystem",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "XML attribute `model` of `<filesystem>`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("type", "type", Attribute(Scalar::Words(&[word("bind"), word("block"), word("file"), word("mount"), word("ram"), word("template"), word("volume")])), "Kind of source; `mount` is a directory, and what is left out means. One of `bind`, `block`, `file`, `mount`, `ram`, `template`, `volume`.")
            .flag(Flags::SELECTS),
        row("accessmode", "accessmode", Attribute(Scalar::Words(&[word("mapped"), word("passthrough"), word("squash")])), "Whose rights count: `passthrough` those of the guest's users (and the only one of virtiofs), `mapped` keeps them beside the files. One of `mapped`, `passthrough`, `squash`."),
        row("multidevs", "multidevs", Attribute(Scalar::Words(&[word("default"), word("forbid"), word("remap"), word("warn")])), "XML attribute `multidevs` of `<filesystem>`. One of `default`, `forbid`, `remap`, `warn`."),
        row("fmode", "fmode", Attribute(Scalar::Class("octal_mode")), "XML attribute `fmode` of `<filesystem>`.")
            .canon(Canon::Octal),
        row("dmode", "dmode", Attribute(Scalar::Class("octal_mode")), "XML attribute `dmode` of `<filesystem>`.")
            .canon(Canon::Octal),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_DRIVER), "How the directory is served."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_SOURCE), "What the guest mounts."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_TARGET), "How the guest names it."),
        row("readonly", "readonly", Flag, "Whether the guest may only read; older versions of libvirt know it for 9p only."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Whether the guest can boot from the device; not together with `os.boot`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("space_hard_limit", "space_hard_limit", Flat(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_SPACE_HARD_LIMIT, &["space_hard_limit_unit", "space_hard_limit"]), "Element `<space_hard_limit>` of `<filesystem>`."),
        row("space_soft_limit", "space_soft_limit", Flat(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_SPACE_SOFT_LIMIT, &["space_soft_limit_unit", "space_soft_limit"]), "Element `<space_soft_limit>` of `<filesystem>`."),
        row("binary", "binary", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY), "The program virtiofsd."),
        row("idmap", "idmap", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_IDMAP), "Element `<idmap>` of `<filesystem>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[&["target.dir"]],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["mount", "-"] }], fields: &["binary", "idmap"], required: &[] },
    ],
};

/// The program virtiofsd.
///
/// Source: `domain/devices/filesystem/binary`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinary {
    /// `@path`: Its path; libvirt finds it when left out.
    pub path: Option<String>,
    /// `@xattr`: Whether extended attributes are passed on.
    pub xattr: Option<bool>,
    /// `<cache>`: What the guest may cache.
    pub cache: Option<Box<crate::domain::DomainDevicesFilesystemBinaryCache>>,
    /// `<sandbox>`: How the program is confined.
    pub sandbox: Option<Box<crate::domain::DomainDevicesFilesystemBinarySandbox>>,
    /// `<lock>`: Element `<lock>` of `<binary>`.
    pub lock: Option<Box<crate::domain::DomainDevicesFilesystemBinaryLock>>,
    /// `<thread_pool>`: Element `<thread_pool>` of `<binary>`.
    pub thread_pool: Option<Box<crate::domain::DomainDevicesFilesystemBinaryThreadPool>>,
    /// `<openfiles>`: Element `<openfiles>` of `<binary>`. Since libvirt 11.3.0.
    pub openfiles: Option<Box<crate::domain::DomainDevicesFilesystemBinaryOpenfiles>>,
}

impl Record for DomainDevicesFilesystemBinary {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_BINARY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.xattr.slot(),
            2 => self.cache.slot(),
            3 => self.sandbox.slot(),
            4 => self.lock.slot(),
            5 => self.thread_pool.slot(),
            6 => self.openfiles.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_BINARY, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemBinary`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY: Shape = Shape {
    path: "domain/devices/filesystem/binary",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "Its path; libvirt finds it when left out.")
            .canon(Canon::Path),
        row("xattr", "xattr", Attribute(Scalar::Bool(ON_OFF)), "Whether extended attributes are passed on."),
        row("cache", "cache", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_CACHE), "What the guest may cache."),
        row("sandbox", "sandbox", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_SANDBOX), "How the program is confined."),
        row("lock", "lock", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_LOCK), "Element `<lock>` of `<binary>`."),
        row("thread_pool", "thread_pool", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_THREAD_POOL), "Element `<thread_pool>` of `<binary>`."),
        row("openfiles", "openfiles", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_OPENFILES), "Element `<openfiles>` of `<binary>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What the guest may cache.
///
/// Source: `domain/devices/filesystem/binary/cache`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryCache {
    /// `@mode`: XML attribute `mode` of `<cache>`. One of `always`, `none`.
    pub mode: Option<String>,
}

impl Record for DomainDevicesFilesystemBinaryCache {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_BINARY_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_BINARY_CACHE, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemBinaryCache`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_CACHE: Shape = Shape {
    path: "domain/devices/filesystem/binary/cache",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("always"), word("none")])), "XML attribute `mode` of `<cache>`. One of `always`, `none`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<lock>` of `<binary>`.
///
/// Source: `domain/devices/filesystem/binary/lock`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryLock {
    /// `@posix`: XML attribute `posix` of `<lock>`.
    pub posix: Option<bool>,
    /// `@flock`: XML attribute `flock` of `<lock>`.
    pub flock: Option<bool>,
}

impl Record for DomainDevicesFilesystemBinaryLock {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_BINARY_LOCK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.posix.slot(),
            1 => self.flock.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_BINARY_LOCK, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemBinaryLock`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_LOCK: Shape = Shape {
    path: "domain/devices/filesystem/binary/lock",
    rows: &[
        row("posix", "posix", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `posix` of `<lock>`."),
        row("flock", "flock", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `flock` of `<lock>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<openfiles>` of `<binary>`.
///
/// Source: `domain/devices/filesystem/binary/openfiles`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryOpenfiles {
    /// `@max`: XML attribute `max` of `<openfiles>`. At least 1. Since libvirt 11.3.0.
    pub max: Option<Number>,
}

impl Record for DomainDevicesFilesystemBinaryOpenfiles {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_BINARY_OPENFILES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_BINARY_OPENFILES, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemBinaryOpenfiles`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_OPENFILES: Shape = Shape {
    path: "domain/devices/filesystem/binary/openfiles",
    rows: &[
        row("max", "max", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `max` of `<openfiles>`. At least 1. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the program is confined.
///
/// Source: `domain/devices/filesystem/binary/sandbox`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinarySandbox {
    /// `@mode`: XML attribute `mode` of `<sandbox>`. One of `chroot`, `namespace`.
    pub mode: Option<String>,
}

impl Record for DomainDevicesFilesystemBinarySandbox {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_BINARY_SANDBOX
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_BINARY_SANDBOX, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemBinarySandbox`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_SANDBOX: Shape = Shape {
    path: "domain/devices/filesystem/binary/sandbox",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("chroot"), word("namespace")])), "XML attribute `mode` of `<sandbox>`. One of `chroot`, `namespace`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<thread_pool>` of `<binary>`.
///
/// Source: `domain/devices/filesystem/binary/thread_pool`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryThreadPool {
    /// `@size`: XML attribute `size` of `<thread_pool>`.
    pub size: Option<Number>,
}

impl Record for DomainDevicesFilesystemBinaryThreadPool {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_BINARY_THREAD_POOL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_BINARY_THREAD_POOL, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemBinaryThreadPool`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_THREAD_POOL: Shape = Shape {
    path: "domain/devices/filesystem/binary/thread_pool",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `size` of `<thread_pool>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the directory is served.
///
/// Source: `domain/devices/filesystem/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemDriver {
    /// `@type`: `virtiofs` is fast and needs shared memory, see `memory_backing`; `path` is 9p. One of `handle`, `loop`, `mtp` (11.3.0), `nbd`, `path`, `ploop`, `virtiofs`.
    pub r#type: Option<String>,
    /// `@format`: XML attribute `format` of `<driver>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub format: Option<String>,
    /// `@wrpolicy`: XML attribute `wrpolicy` of `<driver>`. One of `immediate`.
    pub wrpolicy: Option<String>,
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own.
    pub page_per_vq: Option<bool>,
    /// `@queue`: Length of the queue of virtiofs.
    pub queue: Option<Number>,
}

impl Record for DomainDevicesFilesystemDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.format.slot(),
            2 => self.wrpolicy.slot(),
            3 => self.iommu.slot(),
            4 => self.ats.slot(),
            5 => self.packed.slot(),
            6 => self.page_per_vq.slot(),
            7 => self.queue.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemDriver`].
pub static DOMAIN_DEVICES_FILESYSTEM_DRIVER: Shape = Shape {
    path: "domain/devices/filesystem/driver",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("handle"), word("loop"), word_since("mtp", "11.3.0"), word("nbd"), word("path"), word("ploop"), word("virtiofs")])), "`virtiofs` is fast and needs shared memory, see `memory_backing`; `path` is 9p. One of `handle`, `loop`, `mtp` (11.3.0), `nbd`, `path`, `ploop`, `virtiofs`."),
        row("format", "format", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "XML attribute `format` of `<driver>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
        row("wrpolicy", "wrpolicy", Attribute(Scalar::Words(&[word("immediate")])), "XML attribute `wrpolicy` of `<driver>`. One of `immediate`."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own."),
        row("queue", "queue", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Length of the queue of virtiofs."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["handle", "loop", "nbd", "path", "ploop", "-"] }], fields: &["@format", "@wrpolicy", "@iommu", "@ats", "@packed", "@page_per_vq"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["virtiofs"] }], fields: &["@iommu", "@ats", "@packed", "@page_per_vq", "@queue"], required: &[] },
    ],
};

/// Element `<idmap>` of `<filesystem>`.
///
/// Source: `domain/devices/filesystem/idmap`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemIdmap {
    /// `<uid>`: Elements `<uid>` of `<idmap>`. Since libvirt 11.3.0.
    pub uid: Vec<crate::domain::DomainDevicesFilesystemIdmapUid>,
    /// `<gid>`: Elements `<gid>` of `<idmap>`. Since libvirt 11.3.0.
    pub gid: Vec<crate::domain::DomainDevicesFilesystemIdmapGid>,
}

impl Record for DomainDevicesFilesystemIdmap {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_IDMAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uid.slot(),
            1 => self.gid.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_IDMAP, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemIdmap`].
pub static DOMAIN_DEVICES_FILESYSTEM_IDMAP: Shape = Shape {
    path: "domain/devices/filesystem/idmap",
    rows: &[
        row("uid", "uid", Children(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_IDMAP_UID), "Elements `<uid>` of `<idmap>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("gid", "gid", Children(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_IDMAP_GID), "Elements `<gid>` of `<idmap>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<gid>` of `<idmap>`.
///
/// Source: `domain/devices/filesystem/idmap/gid`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemIdmapGid {
    /// `@start`: XML attribute `start` of `<gid>`. Since libvirt 11.3.0.
    pub start: Option<Number>,
    /// `@target`: XML attribute `target` of `<gid>`. Since libvirt 11.3.0.
    pub target: Option<Number>,
    /// `@count`: XML attribute `count` of `<gid>`. Since libvirt 11.3.0.
    pub count: Option<Number>,
}

impl Record for DomainDevicesFilesystemIdmapGid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_IDMAP_GID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.target.slot(),
            2 => self.count.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_IDMAP_GID, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemIdmapGid`].
pub static DOMAIN_DEVICES_FILESYSTEM_IDMAP_GID: Shape = Shape {
    path: "domain/devices/filesystem/idmap/gid",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `start` of `<gid>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `target` of `<gid>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("count", "count", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `count` of `<gid>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<uid>` of `<idmap>`.
///
/// Source: `domain/devices/filesystem/idmap/uid`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemIdmapUid {
    /// `@start`: XML attribute `start` of `<uid>`. Since libvirt 11.3.0.
    pub start: Option<Number>,
    /// `@target`: XML attribute `target` of `<uid>`. Since libvirt 11.3.0.
    pub target: Option<Number>,
    /// `@count`: XML attribute `count` of `<uid>`. Since libvirt 11.3.0.
    pub count: Option<Number>,
}

impl Record for DomainDevicesFilesystemIdmapUid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_IDMAP_UID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.target.slot(),
            2 => self.count.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_IDMAP_UID, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemIdmapUid`].
pub static DOMAIN_DEVICES_FILESYSTEM_IDMAP_UID: Shape = Shape {
    path: "domain/devices/filesystem/idmap/uid",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `start` of `<uid>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `target` of `<uid>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("count", "count", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `count` of `<uid>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What the guest mounts.
///
/// Source: `domain/devices/filesystem/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemSource {
    /// `@file`: XML attribute `file` of `<source>`.
    pub file: Option<String>,
    /// `@dev`: XML attribute `dev` of `<source>`.
    pub dev: Option<String>,
    /// `@dir`: Path of the directory on the host.
    pub dir: Option<String>,
    /// `@socket`: Path of the socket of a virtiofsd that somebody else runs.
    pub socket: Option<String>,
    /// `@name`: XML attribute `name` of `<source>`.
    pub name: Option<String>,
    /// `@usage`: XML attribute `usage` of `<source>`.
    pub usage: Option<Number>,
    /// `@units`: XML attribute `units` of `<source>`.
    pub units: Option<String>,
    /// `@pool`: XML attribute `pool` of `<source>`.
    pub pool: Option<String>,
    /// `@volume`: XML attribute `volume` of `<source>`.
    pub volume: Option<String>,
}

impl Record for DomainDevicesFilesystemSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.dev.slot(),
            2 => self.dir.slot(),
            3 => self.socket.slot(),
            4 => self.name.slot(),
            5 => self.usage.slot(),
            6 => self.units.slot(),
            7 => self.pool.slot(),
            8 => self.volume.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_SOURCE, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemSource`].
pub static DOMAIN_DEVICES_FILESYSTEM_SOURCE: Shape = Shape {
    path: "domain/devices/filesystem/source",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `file` of `<source>`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class("abs_file_path")), "XML attribute `dev` of `<source>`.")
            .canon(Canon::Path),
        row("dir", "dir", Attribute(Scalar::Class("abs_dir_path")), "Path of the directory on the host."),
        row("socket", "socket", Attribute(Scalar::Class("abs_file_path")), "Path of the socket of a virtiofsd that somebody else runs.")
            .canon(Canon::Path),
        row("name", "name", Attribute(Scalar::Class("generic_name")), "XML attribute `name` of `<source>`."),
        row("usage", "usage", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `usage` of `<source>`."),
        row("units", "units", Attribute(Scalar::Class("size_unit")), "XML attribute `units` of `<source>`."),
        row("pool", "pool", Attribute(Scalar::Class("object_name")), "XML attribute `pool` of `<source>`."),
        row("volume", "volume", Attribute(Scalar::Class("volume_name")), "XML attribute `volume` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["bind"] }], fields: &["@dir"], required: &["@dir"] },
        Arm { when: &[When { selector: "../@type", words: &["block"] }], fields: &["@dev"], required: &["@dev"] },
        Arm { when: &[When { selector: "../@type", words: &["file"] }], fields: &["@file"], required: &["@file"] },
        Arm { when: &[When { selector: "../@type", words: &["mount", "-"] }], fields: &["@dir", "@socket"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["ram"] }], fields: &["@usage", "@units"], required: &["@usage"] },
        Arm { when: &[When { selector: "../@type", words: &["template"] }], fields: &["@name"], required: &["@name"] },
        Arm { when: &[When { selector: "../@type", words: &["volume"] }], fields: &["@pool", "@volume"], required: &["@pool", "@volume"] },
    ],
};

/// Element `<space_hard_limit>` of `<filesystem>`.
///
/// Source: `domain/devices/filesystem/space_hard_limit`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemSpaceHardLimit {
    /// `@unit`: XML attribute `unit` of `<space_hard_limit>`.
    pub unit: Option<String>,
    /// Own text: Text of `<space_hard_limit>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesFilesystemSpaceHardLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_SPACE_HARD_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_SPACE_HARD_LIMIT, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemSpaceHardLimit`].
pub static DOMAIN_DEVICES_FILESYSTEM_SPACE_HARD_LIMIT: Shape = Shape {
    path: "domain/devices/filesystem/space_hard_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<space_hard_limit>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<space_hard_limit>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<space_soft_limit>` of `<filesystem>`.
///
/// Source: `domain/devices/filesystem/space_soft_limit`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemSpaceSoftLimit {
    /// `@unit`: XML attribute `unit` of `<space_soft_limit>`.
    pub unit: Option<String>,
    /// Own text: Text of `<space_soft_limit>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesFilesystemSpaceSoftLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_SPACE_SOFT_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_SPACE_SOFT_LIMIT, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemSpaceSoftLimit`].
pub static DOMAIN_DEVICES_FILESYSTEM_SPACE_SOFT_LIMIT: Shape = Shape {
    path: "domain/devices/filesystem/space_soft_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<space_soft_limit>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<space_soft_limit>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the guest names it.
///
/// Source: `domain/devices/filesystem/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemTarget {
    /// `@dir`: Tag that the guest mounts, as in `mount -t virtiofs TAG /mnt`; a path for containers.
    pub dir: Option<String>,
}

impl Record for DomainDevicesFilesystemTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dir.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesFilesystemTarget`].
pub static DOMAIN_DEVICES_FILESYSTEM_TARGET: Shape = Shape {
    path: "domain/devices/filesystem/target",
    rows: &[
        row("dir", "dir", Attribute(Scalar::Text), "Tag that the guest mounts, as in `mount -t virtiofs TAG /mnt`; a path for containers."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
