//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

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
            .presence(Presence::Omittable)
            .flag(Flags::SELECTS)
            .added("disk"),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", "12.8.0"), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", "11.3.0"), word("volume")])), "What `source` means: a file, a block device, a volume of a pool, or a network source; `file` when left out. One of `block`, `ctl` (12.8.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (11.3.0), `volume`.")
            .flag(Flags::SELECTS),
        row("rawio", "rawio", Attribute(Scalar::Bool(YES_NO)), "Whether the guest may send any SCSI command to a `lun`."),
        row("sgio", "sgio", Attribute(Scalar::Words(&[word("filtered"), word("unfiltered")])), "Whether the host filters SCSI commands to a `lun`. One of `filtered`, `unfiltered`."),
        row("model", "model", Attribute(Scalar::Words(&[word_since("usb-bot", "12.8.0"), word_since("usb-storage", "12.8.0"), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of a virtio disk; for old guests `virtio-transitional`. One of `usb-bot` (12.8.0), `usb-storage` (12.8.0), `virtio`, `virtio-non-transitional`, `virtio-transitional`.")
            .derived_from(&["target/@bus"]),
        row("snapshot", "snapshot", Attribute(Scalar::Words(&[word("external"), word("internal"), word("manual"), word("no")])), "What snapshots do with the disk by default. One of `external`, `internal`, `manual`, `no`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE), "Where the content comes from; none for a drive that is empty."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER), "How the disk is served.")
            .presence(Presence::Omittable)
            .added("name:qemu,type:raw"),
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
    pub source: Option<Box<crate::domain::DomainDevicesDiskBackingStoreSource>>,
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
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE), "Element `<source>` of `<backingStore>`."),
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

/// Element `<source>` of `<backingStore>`.
///
/// Source: `domain/devices/disk/backingStore/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackingStoreSource {
    /// `@file`: XML attribute `file` of `<source>`.
    pub file: Option<String>,
    /// `@fdgroup`: XML attribute `fdgroup` of `<source>`.
    pub fdgroup: Option<String>,
    /// `@index`: XML attribute `index` of `<source>`. At least 1.
    pub index: Option<Number>,
    /// `@startupPolicy`: XML attribute `startupPolicy` of `<source>`. One of `mandatory`, `optional`, `requisite`.
    pub startup_policy: Option<String>,
    /// `@dev`: XML attribute `dev` of `<source>`.
    pub dev: Option<String>,
    /// `@dir`: XML attribute `dir` of `<source>`.
    pub dir: Option<String>,
    /// `@protocol`: XML attribute `protocol` of `<source>`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (11.3.0), `tftp`, `vxhs`.
    pub protocol: Option<String>,
    /// `@name`: XML attribute `name` of `<source>`.
    pub name: Option<String>,
    /// `@query`: XML attribute `query` of `<source>`.
    pub query: Option<String>,
    /// `@tls`: XML attribute `tls` of `<source>`.
    pub tls: Option<bool>,
    /// `@tlsHostname`: XML attribute `tlsHostname` of `<source>`.
    pub tls_hostname: Option<String>,
    /// `@pool`: XML attribute `pool` of `<source>`.
    pub pool: Option<String>,
    /// `@volume`: XML attribute `volume` of `<source>`.
    pub volume: Option<String>,
    /// `@mode`: XML attribute `mode` of `<source>`. One of `direct`, `host`.
    pub mode: Option<String>,
    /// `@type`: XML attribute `type` of `<source>`. One of `pci`, `unix`.
    pub r#type: Option<String>,
    /// `@namespace`: XML attribute `namespace` of `<source>`.
    pub namespace: Option<String>,
    /// `@managed`: XML attribute `managed` of `<source>`.
    pub managed: Option<bool>,
    /// `@path`: XML attribute `path` of `<source>`.
    pub path: Option<String>,
    /// `<slices>`: Element `<slices>` of `<source>`.
    pub slices: Option<String>,
    /// `<dataStore>`: Element `<dataStore>` of `<source>`. Since libvirt 11.3.0.
    pub data_store: Option<String>,
    /// `<encryption>`: Element `<encryption>` of `<source>`.
    pub encryption: Option<Box<crate::domain::DomainDevicesDiskEncryption>>,
    /// `<seclabel>`: Elements `<seclabel>` of `<source>`.
    pub seclabel: Vec<crate::domain::DomainDevicesChannelSourceSeclabel>,
    /// `<reservations>`: Element `<reservations>` of `<source>`.
    pub reservations: Option<String>,
    /// `<host>`: Elements `<host>` of `<source>`.
    pub host: Vec<crate::domainsnapshot::DomainsnapshotDisksDiskSourceHost>,
    /// `<snapshot>`: Element `<snapshot>` of `<source>`.
    pub snapshot: Option<Box<crate::domain::DomainDevicesDiskSourceSnapshot>>,
    /// `<config>`: Element `<config>` of `<source>`.
    pub config: Option<Box<crate::domain::DomainDevicesDiskSourceConfig>>,
    /// `<auth>`: Element `<auth>` of `<source>`.
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
    /// `<initiator>`: Element `<initiator>` of `<source>`.
    pub initiator: Option<Box<crate::domain::DomainDevicesDiskSourceInitiator>>,
    /// `<ssl>`: Element `<ssl>` of `<source>`.
    pub ssl: Option<Box<crate::domain::DomainDevicesDiskSourceSsl>>,
    /// `<cookies>`: Element `<cookies>` of `<source>`.
    pub cookies: Option<Box<crate::domain::DomainDevicesDiskSourceCookies>>,
    /// `<readahead>`: Element `<readahead>` of `<source>`.
    pub readahead: Option<Box<crate::domain::DomainDevicesDiskSourceReadahead>>,
    /// `<timeout>`: Element `<timeout>` of `<source>`.
    pub timeout: Option<Box<crate::domain::DomainDevicesDiskSourceTimeout>>,
    /// `<knownHosts>`: Element `<knownHosts>` of `<source>`. Since libvirt 11.3.0.
    pub known_hosts: Option<Box<crate::domain::DomainDevicesDiskSourceKnownHosts>>,
    /// `<identity>`: Element `<identity>` of `<source>`.
    pub identity: Option<Box<crate::domain::DomainDevicesDiskSourceIdentity>>,
    /// `<reconnect>`: Element `<reconnect>` of `<source>`.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<address>`: Element `<address>` of `<source>`.
    pub address: Option<Box<crate::networkport::NetworkportPlugAddress>>,
}

impl Record for DomainDevicesDiskBackingStoreSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE
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
            _ => no_slot(&DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE, index),
        }
    }
}

/// Rows of [`DomainDevicesDiskBackingStoreSource`].
pub static DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE: Shape = Shape {
    path: "domain/devices/disk/backingStore/source",
    rows: &[
        row("file", "file", Attribute(Scalar::Union(&[Scalar::Class("abs_file_path"), Scalar::Class("vmware_path")])), "XML attribute `file` of `<source>`."),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "XML attribute `fdgroup` of `<source>`."),
        row("index", "index", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `index` of `<source>`. At least 1."),
        row("startupPolicy", "startup_policy", Attribute(Scalar::Words(&[word("mandatory"), word("optional"), word("requisite")])), "XML attribute `startupPolicy` of `<source>`. One of `mandatory`, `optional`, `requisite`."),
        row("dev", "dev", Attribute(Scalar::Union(&[Scalar::Class("abs_file_path"), Scalar::Class("device_name")])), "XML attribute `dev` of `<source>`."),
        row("dir", "dir", Attribute(Scalar::Class("abs_file_path")), "XML attribute `dir` of `<source>`.")
            .canon(Canon::Path),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("ftp"), word("ftps"), word("gluster"), word("http"), word("https"), word("iscsi"), word("nbd"), word("nfs"), word("rbd"), word("sheepdog"), word_since("ssh", "11.3.0"), word("tftp"), word("vxhs")])), "XML attribute `protocol` of `<source>`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (11.3.0), `tftp`, `vxhs`."),
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<source>`."),
        row("query", "query", Attribute(Scalar::Text), "XML attribute `query` of `<source>`."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "XML attribute `tls` of `<source>`."),
        row("tlsHostname", "tls_hostname", Attribute(Scalar::Text), "XML attribute `tlsHostname` of `<source>`."),
        row("pool", "pool", Attribute(Scalar::Class("object_name")), "XML attribute `pool` of `<source>`."),
        row("volume", "volume", Attribute(Scalar::Class("volume_name")), "XML attribute `volume` of `<source>`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("direct"), word("host")])), "XML attribute `mode` of `<source>`. One of `direct`, `host`."),
        row("type", "type", Attribute(Scalar::Words(&[word("pci"), word("unix")])), "XML attribute `type` of `<source>`. One of `pci`, `unix`."),
        row("namespace", "namespace", Attribute(Scalar::Class("hex_uint32")), "XML attribute `namespace` of `<source>`.")
            .canon(Canon::HexNum),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<source>`."),
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "XML attribute `path` of `<source>`.")
            .canon(Canon::Path),
        row("slices", "slices", RawContent, "Element `<slices>` of `<source>`."),
        row("dataStore", "data_store", RawElement, "Element `<dataStore>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION), "Element `<encryption>` of `<source>`."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Elements `<seclabel>` of `<source>`."),
        row("reservations", "reservations", RawElement, "Element `<reservations>` of `<source>`."),
        row("host", "host", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_HOST), "Elements `<host>` of `<source>`."),
        row("snapshot", "snapshot", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT), "Element `<snapshot>` of `<source>`."),
        row("config", "config", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_CONFIG), "Element `<config>` of `<source>`."),
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "Element `<auth>` of `<source>`."),
        row("initiator", "initiator", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR), "Element `<initiator>` of `<source>`."),
        row("ssl", "ssl", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SSL), "Element `<ssl>` of `<source>`."),
        row("cookies", "cookies", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_COOKIES), "Element `<cookies>` of `<source>`.")
            .flag(Flags::UNPRINTED),
        row("readahead", "readahead", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_READAHEAD), "Element `<readahead>` of `<source>`."),
        row("timeout", "timeout", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT), "Element `<timeout>` of `<source>`."),
        row("knownHosts", "known_hosts", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS), "Element `<knownHosts>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("identity", "identity", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_IDENTITY), "Element `<identity>` of `<source>`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "Element `<reconnect>` of `<source>`."),
        row("address", "address", Child(&crate::networkport::NETWORKPORT_PLUG_ADDRESS), "Element `<address>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["block"] }], fields: &["@index", "@startupPolicy", "@dev", "slices", "dataStore", "encryption", "seclabel", "reservations"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["ctl", "vhostvdpa"] }], fields: &["@dev"], required: &["@dev"] },
        Arm { when: &[When { selector: "../@type", words: &["dir"] }], fields: &["@index", "@startupPolicy", "@dir", "slices", "dataStore", "encryption"], required: &["@dir"] },
        Arm { when: &[When { selector: "../@type", words: &["file", "-"] }], fields: &["@file", "@fdgroup", "@index", "@startupPolicy", "slices", "dataStore", "encryption", "seclabel"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }], fields: &["@index", "@protocol", "slices", "dataStore"], required: &["@protocol"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ftp"] }], fields: &["@name", "encryption", "host", "auth", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ftps"] }], fields: &["@name", "encryption", "host", "auth", "ssl", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["gluster"] }], fields: &["@name", "encryption", "host"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["http"] }], fields: &["@name", "@query", "encryption", "host", "auth", "cookies", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["https"] }], fields: &["@name", "@query", "encryption", "host", "auth", "ssl", "cookies", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["iscsi"] }], fields: &["@name", "encryption", "host", "auth", "initiator"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["nbd"] }], fields: &["@name", "@tls", "@tlsHostname", "encryption", "host", "reconnect"], required: &["host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["nfs"] }], fields: &["@name", "host", "identity"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["rbd"] }], fields: &["@name", "encryption", "host", "snapshot", "config", "auth"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["sheepdog", "tftp"] }], fields: &["@name", "encryption", "host", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ssh"] }], fields: &["@name", "encryption", "host", "auth", "readahead", "timeout", "knownHosts", "identity"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["vxhs"] }], fields: &["@name", "@tls", "host"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["nvme"] }], fields: &["@index", "@startupPolicy", "@type", "@namespace", "@managed", "slices", "dataStore", "encryption", "address"], required: &["@type", "@namespace", "address"] },
        Arm { when: &[When { selector: "../@type", words: &["vhostuser"] }], fields: &["@type", "@path", "reconnect"], required: &["@type", "@path"] },
        Arm { when: &[When { selector: "../@type", words: &["volume"] }], fields: &["@index", "@startupPolicy", "@pool", "@volume", "@mode", "slices", "dataStore", "encryption", "seclabel"], required: &["@pool", "@volume"] },
    ],
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
