//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Disks, CD and floppy drives.
///
/// Source: `domain/devices/disk`.
#[derive(Clone, Default)]
pub struct DomainDevicesDisk {
    /// `@device`: What the guest sees; `disk` when left out. One of `cdrom`, `disk`, `floppy`, `lun`.
    pub device: Option<String>,
    /// `@type`: What `source` means: a file, a block device, a volume of a pool, or a network source; `file` when left out. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`.
    pub r#type: Option<String>,
    /// `@rawio`: Whether the guest may send any SCSI command to a `lun`.
    pub rawio: Option<bool>,
    /// `@sgio`: Whether the host filters SCSI commands to a `lun`. One of `filtered`, `unfiltered`.
    pub sgio: Option<String>,
    /// `@model`: Variant of a virtio disk; for old guests `virtio-transitional`. One of `usb-bot` (12.8.0), `usb-storage` (12.8.0), `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `@snapshot`: What snapshots do with the disk by default. One of `external`, `internal`, `manual`, `no`.
    pub snapshot: Option<String>,
    /// `<source>`: Where the content comes from; none for a drive that is empty.
    pub source: Option<Box<crate::domain::DomainDevicesDiskSource>>,
    /// `<driver>`: How the disk is served.
    pub driver: Option<Box<crate::domain::DomainDevicesDiskDriver>>,
    /// `<mirror>`: Element `<mirror>` of `<disk>`.
    pub mirror: Option<Box<crate::domain::DomainDevicesDiskMirror>>,
    /// `<auth>`: How to log in at the server; better said in `source`.
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
    /// `<target>`: How the guest sees the disk.
    pub target: Option<Box<crate::domain::DomainDevicesDiskTarget>>,
    /// `<boot>`: Whether the guest can boot from the device; not together with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesDiskBoot>>,
    /// `<backenddomain>`: The guest that serves the device, on Xen.
    pub backenddomain: Option<Box<crate::domain::DomainDevicesDiskBackenddomain>>,
    /// `<readonly>`: Whether the guest may only read; always so for CD drives.
    pub readonly: Option<bool>,
    /// `<shareable>`: Whether several guests may use the disk at once; they need a file system for that.
    pub shareable: Option<bool>,
    /// `<transient>`: Whether what the guest writes is forgotten when it ends.
    pub transient: Option<Box<crate::domain::DomainDevicesDiskTransient>>,
    /// `<serial>`: Serial number that the guest sees, by which it finds the disk.
    pub serial: Option<String>,
    /// `<encryption>`: How the image is encrypted; better said in `source`.
    pub encryption: Option<Box<crate::domain::DomainDevicesDiskEncryption>>,
    /// `<throttlefilters>`: Element `<throttlefilters>` of `<disk>`. Since libvirt 11.3.0.
    pub throttlefilters: Option<Box<crate::domain::DomainDevicesDiskThrottlefilters>>,
    /// `<iotune>`: Limits for speed.
    pub iotune: Option<Box<crate::domain::DomainDevicesDiskIotune>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<geometry>`: Cylinders, heads and sectors that the guest sees.
    pub geometry: Option<Box<crate::domain::DomainDevicesDiskGeometry>>,
    /// `<blockio>`: Sizes of blocks that the guest sees.
    pub blockio: Option<Box<crate::domain::DomainDevicesDiskBlockio>>,
    /// `<wwn>`: World wide name that the guest sees, 16 hexadecimal digits.
    pub wwn: Option<String>,
    /// `<vendor>`: Vendor that the guest sees, at most 8 characters; SCSI only.
    pub vendor: Option<String>,
    /// `<product>`: Product that the guest sees, at most 16 characters; SCSI only.
    pub product: Option<String>,
    /// `<backingStore>`: The images below, the nearest first; QEMU reads them from the image when left out.
    pub backing_store: Vec<crate::domain::DomainDevicesDiskBackingStore>,
}

impl Record for DomainDevicesDisk {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.device.slot(),
            1 => self.r#type.slot(),
            2 => self.rawio.slot(),
            3 => self.sgio.slot(),
            4 => self.model.slot(),
            5 => self.snapshot.slot(),
            6 => self.source.slot(),
            7 => self.driver.slot(),
            8 => self.mirror.slot(),
            9 => self.auth.slot(),
            10 => self.target.slot(),
            11 => self.boot.slot(),
            12 => self.backenddomain.slot(),
            13 => self.readonly.slot(),
            14 => self.shareable.slot(),
            15 => self.transient.slot(),
            16 => self.serial.slot(),
            17 => self.encryption.slot(),
            18 => self.throttlefilters.slot(),
            19 => self.iotune.slot(),
            20 => self.alias.slot(),
            21 => self.acpi.slot(),
            22 => self.address.slot(),
            23 => self.geometry.slot(),
            24 => self.blockio.slot(),
            25 => self.wwn.slot(),
            26 => self.vendor.slot(),
            27 => self.product.slot(),
            28 => self.backing_store.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK, index),
        }
    }
}

/// Rows of [`DomainDevicesDisk`].
pub static DOMAIN_DEVICES_DISK: Shape = Shape {
    path: "domain/devices/disk",
    rows: &[
        row("device", "device", Attribute(Scalar::Words(&[word("cdrom"), word("disk"), word("floppy"), word("lun")])), "What the guest sees; `disk` when left out. One of `cdrom`, `disk`, `floppy`, `lun`.")
            .flag(Flags::SELECTS),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", "12.8.0"), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", "11.3.0"), word("volume")])), "What `source` means: a file, a block device, a volume of a pool, or a network source; `file` when left out. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`.")
            .flag(Flags::SELECTS),
        row("rawio", "rawio", Attribute(Scalar::Bool(YES_NO)), "Whether the guest may send any SCSI command to a `lun`."),
        row("sgio", "sgio", Attribute(Scalar::Words(&[word("filtered"), word("unfiltered")])), "Whether the host filters SCSI commands to a `lun`. One of `filtered`, `unfiltered`."),
        row("model", "model", Attribute(Scalar::Words(&[word_since("usb-bot", "12.8.0"), word_since("usb-storage", "12.8.0"), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of a virtio disk; for old guests `virtio-transitional`. One of `usb-bot` (12.8.0), `usb-storage` (12.8.0), `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("snapshot", "snapshot", Attribute(Scalar::Words(&[word("external"), word("internal"), word("manual"), word("no")])), "What snapshots do with the disk by default. One of `external`, `internal`, `manual`, `no`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE), "Where the content comes from; none for a drive that is empty."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER), "How the disk is served."),
        row("mirror", "mirror", Child(&crate::domain::DOMAIN_DEVICES_DISK_MIRROR), "Element `<mirror>` of `<disk>`.")
            .flag(Flags::OMIT),
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "How to log in at the server; better said in `source`."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_DISK_TARGET), "How the guest sees the disk."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Whether the guest can boot from the device; not together with `os.boot`."),
        row("backenddomain", "backenddomain", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKENDDOMAIN), "The guest that serves the device, on Xen."),
        row("readonly", "readonly", Flag, "Whether the guest may only read; always so for CD drives.")
            .derived_from(&["@device"]),
        row("shareable", "shareable", Flag, "Whether several guests may use the disk at once; they need a file system for that."),
        row("transient", "transient", Child(&crate::domain::DOMAIN_DEVICES_DISK_TRANSIENT), "Whether what the guest writes is forgotten when it ends."),
        row("serial", "serial", Leaf(Scalar::Class("disk_serial")), "Serial number that the guest sees, by which it finds the disk."),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION), "How the image is encrypted; better said in `source`."),
        row("throttlefilters", "throttlefilters", Child(&crate::domain::DOMAIN_DEVICES_DISK_THROTTLEFILTERS), "Element `<throttlefilters>` of `<disk>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("iotune", "iotune", Child(&crate::domain::DOMAIN_DEVICES_DISK_IOTUNE), "Limits for speed."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("geometry", "geometry", Child(&crate::domain::DOMAIN_DEVICES_DISK_GEOMETRY), "Cylinders, heads and sectors that the guest sees."),
        row("blockio", "blockio", Child(&crate::domain::DOMAIN_DEVICES_DISK_BLOCKIO), "Sizes of blocks that the guest sees."),
        row("wwn", "wwn", Leaf(Scalar::Class("wwn")), "World wide name that the guest sees, 16 hexadecimal digits."),
        row("vendor", "vendor", Leaf(Scalar::Class("printable_8")), "Vendor that the guest sees, at most 8 characters; SCSI only."),
        row("product", "product", Leaf(Scalar::Union(&[Scalar::Class("printable_16"), Scalar::Class("printable_40")])), "Product that the guest sees, at most 16 characters; SCSI only."),
        row("backingStore", "backing_store", Chain(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE), "The images below, the nearest first; QEMU reads them from the image when left out.")
            .derived_from(&["source"]),
    ],
    identity: &[&["target.dev"]],
    matching: &["source", "driver"],
    arms: &[
        Arm { when: &[When { selector: "@device", words: &["cdrom", "disk", "floppy", "-"] }], fields: &["@type"], required: &[] },
        Arm { when: &[When { selector: "@device", words: &["lun"] }], fields: &["@type", "@rawio", "@sgio"], required: &["@type"] },
        Arm { when: &[When { selector: "@type", words: &["block", "dir", "file", "nvme", "volume", "-"] }], fields: &["source"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["ctl", "network", "vhostuser", "vhostvdpa"] }], fields: &["source"], required: &["source"] },
    ],
};

/// How to log in at the server; better said in `source`.
///
/// Source: `domain/devices/disk/auth`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskAuth {
    /// `@username`: XML attribute `username` of `<auth>`.
    pub username: Option<String>,
    /// `<secret>`: Element `<secret>` of `<auth>`.
    pub secret: Option<Box<crate::domain::DomainDevicesDiskAuthSecret>>,
}

impl Record for DomainDevicesDiskAuth {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_AUTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.username.slot(),
            1 => self.secret.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_AUTH, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskAuth`].
pub static DOMAIN_DEVICES_DISK_AUTH: Shape = Shape {
    path: "domain/devices/disk/auth",
    rows: &[
        row("username", "username", Attribute(Scalar::Class("generic_name")), "XML attribute `username` of `<auth>`."),
        row("secret", "secret", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH_SECRET), "Element `<secret>` of `<auth>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<secret>` of `<auth>`.
///
/// Source: `domain/devices/disk/auth/secret`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskAuthSecret {
    /// `@type`: XML attribute `type` of `<secret>`. One of `ceph`, `iscsi`.
    pub r#type: Option<String>,
    /// `@uuid`: XML attribute `uuid` of `<secret>`.
    pub uuid: Option<String>,
    /// `@usage`: XML attribute `usage` of `<secret>`.
    pub usage: Option<String>,
}

impl Record for DomainDevicesDiskAuthSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_AUTH_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_AUTH_SECRET, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskAuthSecret`].
pub static DOMAIN_DEVICES_DISK_AUTH_SECRET: Shape = Shape {
    path: "domain/devices/disk/auth/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi")])), "XML attribute `type` of `<secret>`. One of `ceph`, `iscsi`."),
        row("uuid", "uuid", Attribute(Scalar::Class("uuid")), "XML attribute `uuid` of `<secret>`.")
            .canon(Canon::Uuid),
        row("usage", "usage", Attribute(Scalar::Class("object_name")), "XML attribute `usage` of `<secret>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The guest that serves the device, on Xen.
///
/// Source: `domain/devices/disk/backenddomain`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackenddomain {
    /// `@name`: XML attribute `name` of `<backenddomain>`.
    pub name: Option<String>,
}

impl Record for DomainDevicesDiskBackenddomain {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_BACKENDDOMAIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_BACKENDDOMAIN, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskBackenddomain`].
pub static DOMAIN_DEVICES_DISK_BACKENDDOMAIN: Shape = Shape {
    path: "domain/devices/disk/backenddomain",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("one_line")), "XML attribute `name` of `<backenddomain>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The images below, the nearest first; QEMU reads them from the image when left out.
///
/// Source: `domain/devices/disk/backingStore`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackingStore {
    /// `@index`: XML attribute `index` of `<backingStore>`. At least 1.
    pub index: Option<Number>,
    /// `@type`: XML attribute `type` of `<backingStore>`. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`.
    pub r#type: Option<String>,
    /// `<source>`: Element `<source>` of `<backingStore>`.
    pub source: Option<Box<crate::domain::DomainOsNvramSource>>,
    /// `<format>`: Element `<format>` of `<backingStore>`.
    pub format: Option<Box<crate::domain::DomainDevicesDiskBackingStoreFormat>>,
}

impl Record for DomainDevicesDiskBackingStore {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_BACKING_STORE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.index.slot(),
            1 => self.r#type.slot(),
            2 => self.source.slot(),
            3 => Slot::Link,
            4 => self.format.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_BACKING_STORE, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskBackingStore`].
pub static DOMAIN_DEVICES_DISK_BACKING_STORE: Shape = Shape {
    path: "domain/devices/disk/backingStore",
    rows: &[
        row("index", "index", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `index` of `<backingStore>`. At least 1."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", "12.8.0"), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", "11.3.0"), word("volume")])), "XML attribute `type` of `<backingStore>`. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`."),
        row("source", "source", Child(&crate::domain::DOMAIN_OS_NVRAM_SOURCE), "Element `<source>` of `<backingStore>`."),
        row("backingStore", "backing_store", Link, "Element `<backingStore>` of `<backingStore>`."),
        row("format", "format", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT), "Element `<format>` of `<backingStore>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["-"] }], fields: &["source", "format"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["block", "dir", "file", "nvme", "volume"] }], fields: &["source", "format"], required: &["format"] },
        Arm { when: &[When { selector: "@type", words: &["ctl", "network", "vhostuser", "vhostvdpa"] }], fields: &["source", "format"], required: &["source", "format"] },
    ],
};

/// Element `<format>` of `<backingStore>`.
///
/// Source: `domain/devices/disk/backingStore/format`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackingStoreFormat {
    /// `@type`: XML attribute `type` of `<format>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub r#type: Option<String>,
    /// `<metadata_cache>`: Element `<metadata_cache>` of `<format>`.
    pub metadata_cache: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCache>>,
}

impl Record for DomainDevicesDiskBackingStoreFormat {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.metadata_cache.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskBackingStoreFormat`].
pub static DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT: Shape = Shape {
    path: "domain/devices/disk/backingStore/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "XML attribute `type` of `<format>`. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`."),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Element `<metadata_cache>` of `<format>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Sizes of blocks that the guest sees.
///
/// Source: `domain/devices/disk/blockio`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBlockio {
    /// `@logical_block_size`: Smallest unit of access, in bytes.
    pub logical_block_size: Option<Number>,
    /// `@physical_block_size`: Unit that the device works best with, in bytes.
    pub physical_block_size: Option<Number>,
    /// `@discard_granularity`: XML attribute `discard_granularity` of `<blockio>`. Since libvirt 11.3.0.
    pub discard_granularity: Option<Number>,
}

impl Record for DomainDevicesDiskBlockio {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_BLOCKIO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.logical_block_size.slot(),
            1 => self.physical_block_size.slot(),
            2 => self.discard_granularity.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_BLOCKIO, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskBlockio`].
pub static DOMAIN_DEVICES_DISK_BLOCKIO: Shape = Shape {
    path: "domain/devices/disk/blockio",
    rows: &[
        row("logical_block_size", "logical_block_size", Attribute(Scalar::Integer(Range { min: None, max: None })), "Smallest unit of access, in bytes."),
        row("physical_block_size", "physical_block_size", Attribute(Scalar::Integer(Range { min: None, max: None })), "Unit that the device works best with, in bytes."),
        row("discard_granularity", "discard_granularity", Attribute(Scalar::Integer(Range { min: None, max: None })), "XML attribute `discard_granularity` of `<blockio>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Whether the guest can boot from the device; not together with `os.boot`.
///
/// Source: `domain/devices/disk/boot`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBoot {
    /// `@order`: Place in the order of devices to boot from, from 1. At least 1.
    pub order: Option<Number>,
    /// `@loadparm`: What the boot loader of a mainframe is told.
    pub loadparm: Option<String>,
}

impl Record for DomainDevicesDiskBoot {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_BOOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.order.slot(),
            1 => self.loadparm.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_BOOT, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskBoot`].
pub static DOMAIN_DEVICES_DISK_BOOT: Shape = Shape {
    path: "domain/devices/disk/boot",
    rows: &[
        row("order", "order", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Place in the order of devices to boot from, from 1. At least 1."),
        row("loadparm", "loadparm", Attribute(Scalar::Class("load_parameter")), "What the boot loader of a mainframe is told."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the disk is served.
///
/// Source: `domain/devices/disk/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriver {
    /// `@name`: Name of the driver; `qemu` is the only one of QEMU.
    pub name: Option<String>,
    /// `@type`: Format of the image; `raw` when left out, whatever the file is. One of `aio`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub r#type: Option<String>,
    /// `@cache`: How the host caches: `none` goes past the host's memory, `writeback` through it, `unsafe` ignores flushes. One of `default`, `directsync`, `none`, `unsafe`, `writeback`, `writethrough`.
    pub cache: Option<String>,
    /// `@error_policy`: What happens when the disk fails or is full; `report` tells the guest, `stop` pauses it. One of `enospace`, `ignore`, `report`, `stop`.
    pub error_policy: Option<String>,
    /// `@rerror_policy`: What happens when a read fails; as `error_policy` when left out. One of `ignore`, `report`, `stop`.
    pub rerror_policy: Option<String>,
    /// `@io`: How the host does input and output; `native` needs `cache = "none"`. One of `io_uring`, `native`, `threads`.
    pub io: Option<String>,
    /// `@ioeventfd`: XML attribute `ioeventfd` of `<driver>`.
    pub ioeventfd: Option<bool>,
    /// `@event_idx`: XML attribute `event_idx` of `<driver>`.
    pub event_idx: Option<bool>,
    /// `@copy_on_read`: Whether what is read from the image below is copied into this one.
    pub copy_on_read: Option<bool>,
    /// `@discard`: Whether discarded blocks are given back to the host, so that the image shrinks (`unmap`). One of `ignore`, `unmap`.
    pub discard: Option<String>,
    /// `@iothread`: Number of the thread that serves the disk, see `iothreads`.
    pub iothread: Option<Number>,
    /// `@detect_zeroes`: Whether written zeroes are stored as holes. One of `off`, `on`, `unmap`.
    pub detect_zeroes: Option<String>,
    /// `@discard_no_unref`: XML attribute `discard_no_unref` of `<driver>`. Since libvirt 11.3.0.
    pub discard_no_unref: Option<bool>,
    /// `@queues`: Queues of a virtio disk, as a rule one a virtual processor. At least 1.
    pub queues: Option<Number>,
    /// `@queue_size`: Length of each queue. At least 1.
    pub queue_size: Option<Number>,
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own.
    pub page_per_vq: Option<bool>,
    /// `<metadata_cache>`: Memory for the tables of a qcow2 image.
    pub metadata_cache: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCache>>,
    /// `<iothreads>`: Element `<iothreads>` of `<driver>`. Since libvirt 11.3.0.
    pub iothreads: Option<Box<crate::domain::DomainDevicesControllerDriverIothreads>>,
    /// `<statistics>`: Element `<statistics>` of `<driver>`. Since libvirt 12.8.0.
    pub statistics: Option<Box<crate::domain::DomainDevicesDiskDriverStatistics>>,
}

impl Record for DomainDevicesDiskDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.r#type.slot(),
            2 => self.cache.slot(),
            3 => self.error_policy.slot(),
            4 => self.rerror_policy.slot(),
            5 => self.io.slot(),
            6 => self.ioeventfd.slot(),
            7 => self.event_idx.slot(),
            8 => self.copy_on_read.slot(),
            9 => self.discard.slot(),
            10 => self.iothread.slot(),
            11 => self.detect_zeroes.slot(),
            12 => self.discard_no_unref.slot(),
            13 => self.queues.slot(),
            14 => self.queue_size.slot(),
            15 => self.iommu.slot(),
            16 => self.ats.slot(),
            17 => self.packed.slot(),
            18 => self.page_per_vq.slot(),
            19 => self.metadata_cache.slot(),
            20 => self.iothreads.slot(),
            21 => self.statistics.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskDriver`].
pub static DOMAIN_DEVICES_DISK_DRIVER: Shape = Shape {
    path: "domain/devices/disk/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("generic_name")), "Name of the driver; `qemu` is the only one of QEMU.")
            .added("qemu"),
        row("type", "type", Attribute(Scalar::Words(&[word("aio"), word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "Format of the image; `raw` when left out, whatever the file is. One of `aio`, `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.")
            .flag(Flags::RUNTIME),
        row("cache", "cache", Attribute(Scalar::Words(&[word("default"), word("directsync"), word("none"), word("unsafe"), word("writeback"), word("writethrough")])), "How the host caches: `none` goes past the host's memory, `writeback` through it, `unsafe` ignores flushes. One of `default`, `directsync`, `none`, `unsafe`, `writeback`, `writethrough`."),
        row("error_policy", "error_policy", Attribute(Scalar::Words(&[word("enospace"), word("ignore"), word("report"), word("stop")])), "What happens when the disk fails or is full; `report` tells the guest, `stop` pauses it. One of `enospace`, `ignore`, `report`, `stop`."),
        row("rerror_policy", "rerror_policy", Attribute(Scalar::Words(&[word("ignore"), word("report"), word("stop")])), "What happens when a read fails; as `error_policy` when left out. One of `ignore`, `report`, `stop`."),
        row("io", "io", Attribute(Scalar::Words(&[word("io_uring"), word("native"), word("threads")])), "How the host does input and output; `native` needs `cache = \"none\"`. One of `io_uring`, `native`, `threads`."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ioeventfd` of `<driver>`."),
        row("event_idx", "event_idx", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `event_idx` of `<driver>`."),
        row("copy_on_read", "copy_on_read", Attribute(Scalar::Bool(ON_OFF)), "Whether what is read from the image below is copied into this one."),
        row("discard", "discard", Attribute(Scalar::Words(&[word("ignore"), word("unmap")])), "Whether discarded blocks are given back to the host, so that the image shrinks (`unmap`). One of `ignore`, `unmap`."),
        row("iothread", "iothread", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the thread that serves the disk, see `iothreads`."),
        row("detect_zeroes", "detect_zeroes", Attribute(Scalar::Words(&[word("off"), word("on"), word("unmap")])), "Whether written zeroes are stored as holes. One of `off`, `on`, `unmap`."),
        row("discard_no_unref", "discard_no_unref", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `discard_no_unref` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Queues of a virtio disk, as a rule one a virtual processor. At least 1."),
        row("queue_size", "queue_size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Length of each queue. At least 1."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own."),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Memory for the tables of a qcow2 image."),
        row("iothreads", "iothreads", Child(&crate::domain::DOMAIN_DEVICES_CONTROLLER_DRIVER_IOTHREADS), "Element `<iothreads>` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("statistics", "statistics", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS), "Element `<statistics>` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Memory for the tables of a qcow2 image.
///
/// Source: `domain/devices/disk/driver/metadata_cache`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverMetadataCache {
    /// `<max_size>`: Element `<max_size>` of `<metadata_cache>`.
    pub max_size: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCacheMaxSize>>,
}

impl Record for DomainDevicesDiskDriverMetadataCache {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max_size.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskDriverMetadataCache`].
pub static DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE: Shape = Shape {
    path: "domain/devices/disk/driver/metadata_cache",
    rows: &[
        row("max_size", "max_size", Flat(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE, &["max_size_unit", "max_size"]), "Element `<max_size>` of `<metadata_cache>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<max_size>` of `<metadata_cache>`.
///
/// Source: `domain/devices/disk/driver/metadata_cache/max_size`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverMetadataCacheMaxSize {
    /// `@unit`: XML attribute `unit` of `<max_size>`.
    pub unit: Option<String>,
    /// Own text: Text of `<max_size>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesDiskDriverMetadataCacheMaxSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskDriverMetadataCacheMaxSize`].
pub static DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE_MAX_SIZE: Shape = Shape {
    path: "domain/devices/disk/driver/metadata_cache/max_size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<max_size>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<max_size>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<statistics>` of `<driver>`.
///
/// Source: `domain/devices/disk/driver/statistics`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatistics {
    /// `<statistic>`: Elements `<statistic>` of `<statistics>`. Since libvirt 12.8.0.
    pub statistic: Vec<crate::domain::DomainDevicesDiskDriverStatisticsStatistic>,
    /// `<latency-histogram>`: Elements `<latency-histogram>` of `<statistics>`. Since libvirt 12.8.0.
    pub latency_histogram: Vec<crate::domain::DomainDevicesDiskDriverStatisticsLatencyHistogram>,
}

impl Record for DomainDevicesDiskDriverStatistics {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.statistic.slot(),
            1 => self.latency_histogram.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskDriverStatistics`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS: Shape = Shape {
    path: "domain/devices/disk/driver/statistics",
    rows: &[
        row("statistic", "statistic", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC), "Elements `<statistic>` of `<statistics>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("latency-histogram", "latency_histogram", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM), "Elements `<latency-histogram>` of `<statistics>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<latency-histogram>` of `<statistics>`.
///
/// Source: `domain/devices/disk/driver/statistics/latency-histogram`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsLatencyHistogram {
    /// `@type`: XML attribute `type` of `<latency-histogram>`. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.8.0.
    pub r#type: Option<String>,
    /// `<bin>`: Elements `<bin>` of `<latency-histogram>`. Since libvirt 12.8.0.
    pub bin: Vec<crate::domain::DomainDevicesDiskDriverStatisticsLatencyHistogramBin>,
}

impl Record for DomainDevicesDiskDriverStatisticsLatencyHistogram {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.bin.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskDriverStatisticsLatencyHistogram`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/latency-histogram",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("flush"), word("read"), word("write"), word("zone")])), "XML attribute `type` of `<latency-histogram>`. One of `flush`, `read`, `write`, `zone`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("bin", "bin", Children(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN), "Elements `<bin>` of `<latency-histogram>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<bin>` of `<latency-histogram>`.
///
/// Source: `domain/devices/disk/driver/statistics/latency-histogram/bin`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsLatencyHistogramBin {
    /// `@start`: XML attribute `start` of `<bin>`. Since libvirt 12.8.0.
    pub start: Option<Number>,
}

impl Record for DomainDevicesDiskDriverStatisticsLatencyHistogramBin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskDriverStatisticsLatencyHistogramBin`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_LATENCY_HISTOGRAM_BIN: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/latency-histogram/bin",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `start` of `<bin>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<statistic>` of `<statistics>`.
///
/// Source: `domain/devices/disk/driver/statistics/statistic`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskDriverStatisticsStatistic {
    /// `@interval`: XML attribute `interval` of `<statistic>`. Since libvirt 12.8.0.
    pub interval: Option<Number>,
}

impl Record for DomainDevicesDiskDriverStatisticsStatistic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.interval.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskDriverStatisticsStatistic`].
pub static DOMAIN_DEVICES_DISK_DRIVER_STATISTICS_STATISTIC: Shape = Shape {
    path: "domain/devices/disk/driver/statistics/statistic",
    rows: &[
        row("interval", "interval", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `interval` of `<statistic>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the image is encrypted; better said in `source`.
///
/// Source: `domain/devices/disk/encryption`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryption {
    /// `@format`: XML attribute `format` of `<encryption>`. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`.
    pub format: Option<String>,
    /// `@engine`: XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`.
    pub engine: Option<String>,
    /// `<secret>`: Elements `<secret>` of `<encryption>`.
    pub secret: Vec<crate::domain::DomainDevicesDiskEncryptionSecret>,
    /// `<cipher>`: Element `<cipher>` of `<encryption>`.
    pub cipher: Option<Box<crate::domain::DomainDevicesDiskEncryptionCipher>>,
    /// `<ivgen>`: Element `<ivgen>` of `<encryption>`.
    pub ivgen: Option<Box<crate::domain::DomainDevicesDiskEncryptionIvgen>>,
}

impl Record for DomainDevicesDiskEncryption {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.engine.slot(),
            2 => self.secret.slot(),
            3 => self.cipher.slot(),
            4 => self.ivgen.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskEncryption`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION: Shape = Shape {
    path: "domain/devices/disk/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", "11.3.0"), word("luks2"), word("qcow")])), "XML attribute `format` of `<encryption>`. One of `default`, `luks`, `luks-any` (11.3.0), `luks2`, `qcow`."),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`."),
        row("secret", "secret", Children(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET), "Elements `<secret>` of `<encryption>`."),
        row("cipher", "cipher", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER), "Element `<cipher>` of `<encryption>`."),
        row("ivgen", "ivgen", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN), "Element `<ivgen>` of `<encryption>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cipher>` of `<encryption>`.
///
/// Source: `domain/devices/disk/encryption/cipher`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionCipher {
    /// `@name`: XML attribute `name` of `<cipher>`.
    pub name: Option<String>,
    /// `@size`: XML attribute `size` of `<cipher>`.
    pub size: Option<Number>,
    /// `@mode`: XML attribute `mode` of `<cipher>`.
    pub mode: Option<String>,
    /// `@hash`: XML attribute `hash` of `<cipher>`.
    pub hash: Option<String>,
}

impl Record for DomainDevicesDiskEncryptionCipher {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.size.slot(),
            2 => self.mode.slot(),
            3 => self.hash.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskEncryptionCipher`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER: Shape = Shape {
    path: "domain/devices/disk/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<cipher>`."),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<cipher>`."),
        row("mode", "mode", Attribute(Scalar::Text), "XML attribute `mode` of `<cipher>`."),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<cipher>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ivgen>` of `<encryption>`.
///
/// Source: `domain/devices/disk/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionIvgen {
    /// `@name`: XML attribute `name` of `<ivgen>`.
    pub name: Option<String>,
    /// `@hash`: XML attribute `hash` of `<ivgen>`.
    pub hash: Option<String>,
}

impl Record for DomainDevicesDiskEncryptionIvgen {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.hash.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskEncryptionIvgen`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN: Shape = Shape {
    path: "domain/devices/disk/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<ivgen>`."),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<ivgen>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<secret>` of `<encryption>`.
///
/// Source: `domain/devices/disk/encryption/secret`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionSecret {
    /// `@type`: XML attribute `type` of `<secret>`. One of `passphrase`.
    pub r#type: Option<String>,
    /// `@uuid`: XML attribute `uuid` of `<secret>`.
    pub uuid: Option<String>,
    /// `@usage`: XML attribute `usage` of `<secret>`.
    pub usage: Option<String>,
}

impl Record for DomainDevicesDiskEncryptionSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskEncryptionSecret`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET: Shape = Shape {
    path: "domain/devices/disk/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "XML attribute `type` of `<secret>`. One of `passphrase`."),
        row("uuid", "uuid", Attribute(Scalar::Class("uuid")), "XML attribute `uuid` of `<secret>`.")
            .canon(Canon::Uuid),
        row("usage", "usage", Attribute(Scalar::Text), "XML attribute `usage` of `<secret>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
