//! From schemas/facts/domain.facts, `domain/devices/filesystem`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, flat_named, named, row, word, word_since};

/// Directories and images of the host that the guest can mount.
///
/// Source: `domain/devices/filesystem`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystem {
    /// `@model`: Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<Text>,
    /// `@type`: Kind of source, which decides the attributes of `source`: `mount` is a directory of the host, all others are for containers. Default: `mount`. One of `bind`, `block`, `file`, `mount`, `ram`, `template`, `volume`.
    pub r#type: Option<Text>,
    /// `@accessmode`: How files are accessed: `passthrough` with the rights of the guest's user, `mapped` with those of QEMU, `squash` like `passthrough` but ignoring failures of privileged operations. virtiofs supports `passthrough` only. Default: `passthrough`. One of `mapped`, `passthrough`, `squash`.
    pub accessmode: Option<Text>,
    /// `@multidevs`: How 9p handles a directory that contains several file systems: `remap` avoids duplicate file IDs. Default: `default`, which is `warn`. One of `default`, `forbid`, `remap`, `warn`.
    pub multidevs: Option<Text>,
    /// `@fmode`: Mode of new files for `accessmode = "mapped"`, in octal. Default: `600`.
    pub fmode: Option<Text>,
    /// `@dmode`: Mode of new directories for `accessmode = "mapped"`, in octal. Default: `700`.
    pub dmode: Option<Text>,
    /// `<driver>`: How the file system is provided.
    pub driver: Option<Box<crate::domain::DomainDevicesFilesystemDriver>>,
    /// `<source>`: What the guest mounts.
    pub source: Option<Box<crate::domain::DomainDevicesFilesystemSource>>,
    /// `<target>`: How the guest finds the file system.
    pub target: Option<Box<crate::domain::DomainDevicesFilesystemTarget>>,
    /// `<readonly>`: Whether the guest may only read. virtiofs supports it since libvirt 11.0.0.
    pub readonly: Option<bool>,
    /// `<boot>`: Makes the device bootable. Conflicts with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesFilesystemBoot>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<space_hard_limit>`: Largest size of the file system in the container. OpenVZ only.
    pub space_hard_limit: Option<Box<crate::domain::DomainDevicesFilesystemSpaceHardLimit>>,
    /// `<space_soft_limit>`: Size that the container may exceed for a limited time only. OpenVZ only.
    pub space_soft_limit: Option<Box<crate::domain::DomainDevicesFilesystemSpaceSoftLimit>>,
    /// `<binary>`: Settings of the program virtiofsd.
    pub binary: Option<Box<crate::domain::DomainDevicesFilesystemBinary>>,
    /// `<idmap>`: How user and group IDs in virtiofs map to those of the host. Since libvirt 10.0.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.r#type.is_set()).with(2, self.accessmode.is_set()).with(3, self.multidevs.is_set()).with(4, self.fmode.is_set()).with(5, self.dmode.is_set()).with(6, self.driver.is_set()).with(7, self.source.is_set()).with(8, self.target.is_set()).with(9, self.readonly.is_set()).with(10, self.boot.is_set()).with(11, self.alias.is_set()).with(12, self.acpi.is_set()).with(13, self.address.is_set()).with(14, self.space_hard_limit.is_set()).with(15, self.space_soft_limit.is_set()).with(16, self.binary.is_set()).with(17, self.idmap.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("accessmode", 2), named("acpi", 12), named("address", 13), named("alias", 11), named("binary", 16), named("boot", 10), named("dmode", 5), named("driver", 6), named("fmode", 4), named("idmap", 17), named("model", 0), named("multidevs", 3), named("readonly", 9), named("source", 7), flat_named("space_hard_limit", 14, 1), flat_named("space_hard_limit_unit", 14, 0), flat_named("space_soft_limit", 15, 1), flat_named("space_soft_limit_unit", 15, 0), named("target", 8), named("type", 1)] } }
}

/// Rows of [`DomainDevicesFilesystem`].
pub static DOMAIN_DEVICES_FILESYSTEM: Shape = Shape {
    path: "domain/devices/filesystem",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("type", "type", Attribute(Scalar::Words(&[word("bind"), word("block"), word("file"), word("mount"), word("ram"), word("template"), word("volume")])), "Kind of source, which decides the attributes of `source`: `mount` is a directory of the host, all others are for containers. Default: `mount`. One of `bind`, `block`, `file`, `mount`, `ram`, `template`, `volume`.")
            .flag(Flags::SELECTS),
        row("accessmode", "accessmode", Attribute(Scalar::Words(&[word("mapped"), word("passthrough"), word("squash")])), "How files are accessed: `passthrough` with the rights of the guest's user, `mapped` with those of QEMU, `squash` like `passthrough` but ignoring failures of privileged operations. virtiofs supports `passthrough` only. Default: `passthrough`. One of `mapped`, `passthrough`, `squash`."),
        row("multidevs", "multidevs", Attribute(Scalar::Words(&[word("default"), word("forbid"), word("remap"), word("warn")])), "How 9p handles a directory that contains several file systems: `remap` avoids duplicate file IDs. Default: `default`, which is `warn`. One of `default`, `forbid`, `remap`, `warn`."),
        row("fmode", "fmode", Attribute(Scalar::Class(Class::OctalMode)), "Mode of new files for `accessmode = \"mapped\"`, in octal. Default: `600`.")
            .canon(Canon::Octal)
            .check(Check::Error),
        row("dmode", "dmode", Attribute(Scalar::Class(Class::OctalMode)), "Mode of new directories for `accessmode = \"mapped\"`, in octal. Default: `700`.")
            .canon(Canon::Octal)
            .check(Check::Error),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_DRIVER), "How the file system is provided."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_SOURCE), "What the guest mounts."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_TARGET), "How the guest finds the file system."),
        row("readonly", "readonly", Flag, "Whether the guest may only read. virtiofs supports it since libvirt 11.0.0."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BOOT), "Makes the device bootable. Conflicts with `os.boot`.")
            .flag(Flags::BOOT),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("space_hard_limit", "space_hard_limit", Flat(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_SPACE_HARD_LIMIT, &["space_hard_limit_unit", "space_hard_limit"]), "Largest size of the file system in the container. OpenVZ only."),
        row("space_soft_limit", "space_soft_limit", Flat(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_SPACE_SOFT_LIMIT, &["space_soft_limit_unit", "space_soft_limit"]), "Size that the container may exceed for a limited time only. OpenVZ only."),
        row("binary", "binary", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY), "Settings of the program virtiofsd."),
        row("idmap", "idmap", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_IDMAP), "How user and group IDs in virtiofs map to those of the host. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
    ],
    key: &[&[&[8, 0]]],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["mount"], absent: true } }], rows: &[16, 17], required: &[] },
    ],
};

/// Settings of the program virtiofsd.
///
/// Source: `domain/devices/filesystem/binary`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinary {
    /// `@path`: Absolute path of the program. Default: the installed one, which libvirt finds by the files in `/usr/share/qemu/vhost-user`.
    pub path: Option<Text>,
    /// `@xattr`: Whether extended attributes are supported. Default: chosen by virtiofsd.
    pub xattr: Option<bool>,
    /// `<cache>`: Caching in the guest.
    pub cache: Option<Box<crate::domain::DomainDevicesFilesystemBinaryCache>>,
    /// `<sandbox>`: Confinement of virtiofsd.
    pub sandbox: Option<Box<crate::domain::DomainDevicesFilesystemBinarySandbox>>,
    /// `<lock>`: File locks on the host.
    pub lock: Option<Box<crate::domain::DomainDevicesFilesystemBinaryLock>>,
    /// `<thread_pool>`: Threads of virtiofsd.
    pub thread_pool: Option<Box<crate::domain::DomainDevicesFilesystemBinaryThreadPool>>,
    /// `<openfiles>`: Limit for open files of virtiofsd. Since libvirt 10.6.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.xattr.is_set()).with(2, self.cache.is_set()).with(3, self.sandbox.is_set()).with(4, self.lock.is_set()).with(5, self.thread_pool.is_set()).with(6, self.openfiles.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 2), named("lock", 4), named("openfiles", 6), named("path", 0), named("sandbox", 3), named("thread_pool", 5), named("xattr", 1)] } }
}

/// Rows of [`DomainDevicesFilesystemBinary`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY: Shape = Shape {
    path: "domain/devices/filesystem/binary",
    rows: &[
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the program. Default: the installed one, which libvirt finds by the files in `/usr/share/qemu/vhost-user`.")
            .canon(Canon::Path),
        row("xattr", "xattr", Attribute(Scalar::Bool(ON_OFF)), "Whether extended attributes are supported. Default: chosen by virtiofsd."),
        row("cache", "cache", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_CACHE), "Caching in the guest."),
        row("sandbox", "sandbox", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_SANDBOX), "Confinement of virtiofsd."),
        row("lock", "lock", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_LOCK), "File locks on the host."),
        row("thread_pool", "thread_pool", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_THREAD_POOL), "Threads of virtiofsd."),
        row("openfiles", "openfiles", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BINARY_OPENFILES), "Limit for open files of virtiofsd. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Caching in the guest.
///
/// Source: `domain/devices/filesystem/binary/cache`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryCache {
    /// `@mode`: Whether the guest caches files and their attributes. Default: chosen by virtiofsd. One of `always`, `none`.
    pub mode: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemBinaryCache`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_CACHE: Shape = Shape {
    path: "domain/devices/filesystem/binary/cache",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("always"), word("none")])), "Whether the guest caches files and their attributes. Default: chosen by virtiofsd. One of `always`, `none`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// File locks on the host.
///
/// Source: `domain/devices/filesystem/binary/lock`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryLock {
    /// `@posix`: Whether POSIX locks of the guest apply on the host.
    pub posix: Option<bool>,
    /// `@flock`: Whether BSD locks (flock) of the guest apply on the host.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.posix.is_set()).with(1, self.flock.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("flock", 1), named("posix", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemBinaryLock`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_LOCK: Shape = Shape {
    path: "domain/devices/filesystem/binary/lock",
    rows: &[
        row("posix", "posix", Attribute(Scalar::Bool(ON_OFF)), "Whether POSIX locks of the guest apply on the host."),
        row("flock", "flock", Attribute(Scalar::Bool(ON_OFF)), "Whether BSD locks (flock) of the guest apply on the host."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Limit for open files of virtiofsd.
///
/// Source: `domain/devices/filesystem/binary/openfiles`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryOpenfiles {
    /// `@max`: Largest number of open files. At least 1. Since libvirt 10.6.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.max.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("max", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemBinaryOpenfiles`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_OPENFILES: Shape = Shape {
    path: "domain/devices/filesystem/binary/openfiles",
    rows: &[
        row("max", "max", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Largest number of open files. At least 1. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Confinement of virtiofsd.
///
/// Source: `domain/devices/filesystem/binary/sandbox`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinarySandbox {
    /// `@mode`: How virtiofsd is confined: in namespaces or by chroot. Default: chosen by virtiofsd. One of `chroot`, `namespace`.
    pub mode: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemBinarySandbox`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_SANDBOX: Shape = Shape {
    path: "domain/devices/filesystem/binary/sandbox",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("chroot"), word("namespace")])), "How virtiofsd is confined: in namespaces or by chroot. Default: chosen by virtiofsd. One of `chroot`, `namespace`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Threads of virtiofsd.
///
/// Source: `domain/devices/filesystem/binary/thread_pool`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBinaryThreadPool {
    /// `@size`: Largest number of threads; 0 disables the pool, which suits fast storage.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemBinaryThreadPool`].
pub static DOMAIN_DEVICES_FILESYSTEM_BINARY_THREAD_POOL: Shape = Shape {
    path: "domain/devices/filesystem/binary/thread_pool",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Largest number of threads; 0 disables the pool, which suits fast storage."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Makes the device bootable. Conflicts with `os.boot`.
///
/// Source: `domain/devices/filesystem/boot`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemBoot {
    /// `@order`: Position in the boot order, from 1, unique in the guest. At least 1.
    pub order: Option<Number>,
    /// `@loadparm`: Load parameter of an s390 guest, at most 8 characters, which selects a boot entry.
    pub loadparm: Option<Text>,
}

impl Record for DomainDevicesFilesystemBoot {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_FILESYSTEM_BOOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.order.slot(),
            1 => self.loadparm.slot(),
            _ => no_slot(&DOMAIN_DEVICES_FILESYSTEM_BOOT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.order.is_set()).with(1, self.loadparm.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("loadparm", 1), named("order", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemBoot`].
pub static DOMAIN_DEVICES_FILESYSTEM_BOOT: Shape = Shape {
    path: "domain/devices/filesystem/boot",
    rows: &[
        row("order", "order", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Position in the boot order, from 1, unique in the guest. At least 1."),
        row("loadparm", "loadparm", Attribute(Scalar::Class(Class::LoadParameter)), "Load parameter of an s390 guest, at most 8 characters, which selects a boot entry.")
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How the file system is provided.
///
/// Source: `domain/devices/filesystem/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemDriver {
    /// `@type`: Kind of driver: `virtiofs` is fast and needs shared memory (`memory_backing`), `path` is 9p, `mtp` a USB device. Default: `path` for QEMU. One of `handle`, `loop`, `mtp` (10.2.0), `nbd`, `path`, `ploop`, `virtiofs`.
    pub r#type: Option<Text>,
    /// `@format`: Format of the image, for containers. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub format: Option<Text>,
    /// `@wrpolicy`: `immediate` starts to write changed data to the disk after each write operation, for 9p. Default: chosen by the hypervisor. One of `immediate`.
    pub wrpolicy: Option<Text>,
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU.
    pub page_per_vq: Option<bool>,
    /// `@queue`: Number of requests that the queue of virtiofs holds.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.format.is_set()).with(2, self.wrpolicy.is_set()).with(3, self.iommu.is_set()).with(4, self.ats.is_set()).with(5, self.packed.is_set()).with(6, self.page_per_vq.is_set()).with(7, self.queue.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 4), named("format", 1), named("iommu", 3), named("packed", 5), named("page_per_vq", 6), named("queue", 7), named("type", 0), named("wrpolicy", 2)] } }
}

/// Rows of [`DomainDevicesFilesystemDriver`].
pub static DOMAIN_DEVICES_FILESYSTEM_DRIVER: Shape = Shape {
    path: "domain/devices/filesystem/driver",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("handle"), word("loop"), word_since("mtp", Since::At((10, 2, 0))), word("nbd"), word("path"), word("ploop"), word("virtiofs")])), "Kind of driver: `virtiofs` is fast and needs shared memory (`memory_backing`), `path` is 9p, `mtp` a USB device. Default: `path` for QEMU. One of `handle`, `loop`, `mtp` (10.2.0), `nbd`, `path`, `ploop`, `virtiofs`."),
        row("format", "format", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "Format of the image, for containers. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
        row("wrpolicy", "wrpolicy", Attribute(Scalar::Words(&[word("immediate")])), "`immediate` starts to write changed data to the disk after each write operation, for 9p. Default: chosen by the hypervisor. One of `immediate`."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
        row("queue", "queue", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of requests that the queue of virtiofs holds."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["handle", "loop", "nbd", "path", "ploop"], absent: true } }], rows: &[1, 2, 3, 4, 5, 6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["virtiofs"], absent: false } }], rows: &[3, 4, 5, 6, 7], required: &[] },
    ],
};

/// How user and group IDs in virtiofs map to those of the host.
///
/// Source: `domain/devices/filesystem/idmap`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemIdmap {
    /// `<uid>`: Ranges of user IDs. Since libvirt 10.0.0.
    pub uid: Vec<crate::domain::DomainDevicesFilesystemIdmapGid>,
    /// `<gid>`: Ranges of group IDs. Since libvirt 10.0.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uid.is_set()).with(1, self.gid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("gid", 1), named("uid", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemIdmap`].
pub static DOMAIN_DEVICES_FILESYSTEM_IDMAP: Shape = Shape {
    path: "domain/devices/filesystem/idmap",
    rows: &[
        row("uid", "uid", Children(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_IDMAP_GID), "Ranges of user IDs. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("gid", "gid", Children(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_IDMAP_GID), "Ranges of group IDs. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Ranges of group IDs.
///
/// Source: `domain/devices/filesystem/idmap/gid`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemIdmapGid {
    /// `@start`: First ID in the guest. Since libvirt 10.0.0.
    pub start: Option<Number>,
    /// `@target`: First ID on the host. Since libvirt 10.0.0.
    pub target: Option<Number>,
    /// `@count`: Number of IDs. Since libvirt 10.0.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()).with(1, self.target.is_set()).with(2, self.count.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("count", 2), named("start", 0), named("target", 1)] } }
}

/// Rows of [`DomainDevicesFilesystemIdmapGid`].
pub static DOMAIN_DEVICES_FILESYSTEM_IDMAP_GID: Shape = Shape {
    path: "domain/devices/filesystem/idmap/gid",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "First ID in the guest. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "First ID on the host. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("count", "count", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of IDs. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// What the guest mounts.
///
/// Source: `domain/devices/filesystem/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemSource {
    /// `@file`: Absolute path of the image file, for `type = "file"`.
    pub file: Option<Text>,
    /// `@dev`: Absolute path of the block device, for `type = "block"`.
    pub dev: Option<Text>,
    /// `@dir`: Absolute path of the directory: on the host for `type = "mount"`, in the container for `type = "bind"`.
    pub dir: Option<Text>,
    /// `@socket`: Absolute path of the socket of a virtiofsd that libvirt does not start.
    pub socket: Option<Text>,
    /// `@name`: Name of the template, for `type = "template"`.
    pub name: Option<Text>,
    /// `@usage`: Largest size of a file system in memory, for `type = "ram"`.
    pub usage: Option<Number>,
    /// `@units`: Unit of `usage`. Default: KiB.
    pub units: Option<Text>,
    /// `@pool`: Name or UUID of the storage pool, for `type = "volume"`.
    pub pool: Option<Text>,
    /// `@volume`: Name of the volume in the pool, for `type = "volume"`.
    pub volume: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.dev.is_set()).with(2, self.dir.is_set()).with(3, self.socket.is_set()).with(4, self.name.is_set()).with(5, self.usage.is_set()).with(6, self.units.is_set()).with(7, self.pool.is_set()).with(8, self.volume.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 1), named("dir", 2), named("file", 0), named("name", 4), named("pool", 7), named("socket", 3), named("units", 6), named("usage", 5), named("volume", 8)] } }
}

/// Rows of [`DomainDevicesFilesystemSource`].
pub static DOMAIN_DEVICES_FILESYSTEM_SOURCE: Shape = Shape {
    path: "domain/devices/filesystem/source",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the image file, for `type = \"file\"`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the block device, for `type = \"block\"`.")
            .canon(Canon::Path),
        row("dir", "dir", Attribute(Scalar::Class(Class::AbsDirPath)), "Absolute path of the directory: on the host for `type = \"mount\"`, in the container for `type = \"bind\"`.")
            .flag(Flags::UNNEEDED),
        row("socket", "socket", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the socket of a virtiofsd that libvirt does not start.")
            .canon(Canon::Path),
        row("name", "name", Attribute(Scalar::Class(Class::GenericName)), "Name of the template, for `type = \"template\"`."),
        row("usage", "usage", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Largest size of a file system in memory, for `type = \"ram\"`.")
            .canon(Canon::Size { unit: "units", default: "KiB" }),
        row("units", "units", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of `usage`. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("pool", "pool", Attribute(Scalar::Class(Class::ObjectName)), "Name or UUID of the storage pool, for `type = \"volume\"`.")
            .rules(&Rules { refers_to: Some("storagepool"), ..NO_RULES }),
        row("volume", "volume", Attribute(Scalar::Class(Class::VolumeName)), "Name of the volume in the pool, for `type = \"volume\"`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["bind"], absent: false } }], rows: &[2], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["block"], absent: false } }], rows: &[1], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["file"], absent: false } }], rows: &[0], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["mount"], absent: true } }], rows: &[2, 3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["ram"], absent: false } }], rows: &[5, 6], required: &[5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["template"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["volume"], absent: false } }], rows: &[7, 8], required: &[7, 8] },
    ],
};

/// Largest size of the file system in the container. OpenVZ only.
///
/// Source: `domain/devices/filesystem/space_hard_limit`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemSpaceHardLimit {
    /// `@unit`: Unit of the size. Default: bytes.
    pub unit: Option<Text>,
    /// Own text: Largest size of the file system in the container. OpenVZ only.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesFilesystemSpaceHardLimit`].
pub static DOMAIN_DEVICES_FILESYSTEM_SPACE_HARD_LIMIT: Shape = Shape {
    path: "domain/devices/filesystem/space_hard_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: bytes.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Largest size of the file system in the container. OpenVZ only.")
            .canon(Canon::Size { unit: "unit", default: "bytes" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size that the container may exceed for a limited time only. OpenVZ only.
///
/// Source: `domain/devices/filesystem/space_soft_limit`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemSpaceSoftLimit {
    /// `@unit`: Unit of the size. Default: bytes.
    pub unit: Option<Text>,
    /// Own text: Size that the container may exceed for a limited time only. OpenVZ only.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesFilesystemSpaceSoftLimit`].
pub static DOMAIN_DEVICES_FILESYSTEM_SPACE_SOFT_LIMIT: Shape = Shape {
    path: "domain/devices/filesystem/space_soft_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: bytes.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size that the container may exceed for a limited time only. OpenVZ only.")
            .canon(Canon::Size { unit: "unit", default: "bytes" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How the guest finds the file system.
///
/// Source: `domain/devices/filesystem/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesFilesystemTarget {
    /// `@dir`: Tag that the guest mounts, as in `mount -t virtiofs TAG /mnt`; in containers, the mount point.
    pub dir: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dir.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dir", 0)] } }
}

/// Rows of [`DomainDevicesFilesystemTarget`].
pub static DOMAIN_DEVICES_FILESYSTEM_TARGET: Shape = Shape {
    path: "domain/devices/filesystem/target",
    rows: &[
        row("dir", "dir", Attribute(Scalar::Text), "Tag that the guest mounts, as in `mount -t virtiofs TAG /mnt`; in containers, the mount point.")
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
