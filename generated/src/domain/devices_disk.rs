//! From schemas/facts/domain.facts, `domain/devices/disk`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Live, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, Verb, When, Check, Words, YES_NO, named, row, word, word_since};

/// Disks, CD drives and floppy drives.
///
/// Source: `domain/devices/disk`.
#[derive(Clone, Default)]
pub struct DomainDevicesDisk {
    /// `@device`: How the guest sees the disk; `lun` passes SCSI commands through to a device of the host or of an iSCSI server. Default: `disk`. One of `cdrom`, `disk`, `floppy`, `lun`.
    pub device: Option<Text>,
    /// `@type`: Kind of source, which decides the attributes of `source`. Default: `file`. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`.
    pub r#type: Option<Text>,
    /// `@rawio`: Whether the guest may send any SCSI command to a `lun`; this gives QEMU the capability for all disks of the guest. Default: `false`.
    pub rawio: Option<bool>,
    /// `@sgio`: Whether SCSI commands to a `lun` are filtered. No hypervisor supports it any more. One of `filtered`, `unfiltered`.
    pub sgio: Option<Text>,
    /// `@model`: Variant of a virtio or USB disk; `virtio-transitional` also supports guest drivers for virtio 0.9, `usb-bot` shows USB CD drives correctly. One of `usb-bot` (11.5.0), `usb-storage` (11.5.0), `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<Text>,
    /// `@snapshot`: How the disk takes part in snapshots of the guest, unless the snapshot specifies otherwise. Default: `no` for read-only disks, else chosen by the hypervisor. One of `external`, `internal`, `manual`, `no`.
    pub snapshot: Option<Text>,
    /// `<source>`: Where the content of the disk is. A CD or floppy drive without source is empty.
    pub source: Option<Box<crate::domain::DomainDevicesDiskSource>>,
    /// `<driver>`: How the hypervisor serves the disk.
    pub driver: Option<Box<crate::domain::DomainDevicesDiskDriver>>,
    /// `<mirror>`: Copy that a block job of the running guest writes; reported by libvirt.
    pub mirror: Option<Box<crate::domain::DomainDevicesDiskMirror>>,
    /// `<auth>`: Credentials for the server. Use `source.auth` instead.
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
    /// `<target>`: How the guest sees the disk.
    pub target: Option<Box<crate::domain::DomainDevicesDiskTarget>>,
    /// `<boot>`: Makes the device bootable. Conflicts with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesDiskBoot>>,
    /// `<backenddomain>`: Xen driver domain that serves the device.
    pub backenddomain: Option<Box<crate::domain::DomainDevicesDiskBackenddomain>>,
    /// `<readonly>`: Whether the guest may only read. Always `true` for CD drives.
    pub readonly: Option<bool>,
    /// `<shareable>`: Whether other guests may use the disk at the same time. The image format must be `raw`, and the guests must coordinate their writes.
    pub shareable: Option<bool>,
    /// `<transient>`: Discards what the guest writes when the guest stops.
    pub transient: Option<Box<crate::domain::DomainDevicesDiskTransient>>,
    /// `<serial>`: Serial number that the guest sees. Long ones may be truncated, those of IDE and SATA disks to 20 characters.
    pub serial: Option<Text>,
    /// `<encryption>`: Encryption of the image. Use `source.encryption` instead.
    pub encryption: Option<Box<crate::domain::DomainDevicesDiskEncryption>>,
    /// `<throttlefilters>`: Throttle groups that limit the disk together. Conflicts with `iotune`. Since libvirt 11.2.0.
    pub throttlefilters: Option<Box<crate::domain::DomainDevicesDiskThrottlefilters>>,
    /// `<iotune>`: Limits for the I/O of the disk. A limit that is omitted or 0 does not apply.
    pub iotune: Option<Box<crate::domain::DomainDevicesDiskIotune>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<geometry>`: Geometry that the guest sees, for DASD disks of s390 and for old guests.
    pub geometry: Option<Box<crate::domain::DomainDevicesDiskGeometry>>,
    /// `<blockio>`: Block sizes that the guest sees.
    pub blockio: Option<Box<crate::domain::DomainDevicesDiskBlockio>>,
    /// `<wwn>`: World Wide Name that the guest sees, 16 hexadecimal digits.
    pub wwn: Option<Text>,
    /// `<vendor>`: Vendor that the guest sees, at most 8 characters; for SCSI disks.
    pub vendor: Option<Text>,
    /// `<product>`: Product that the guest sees: at most 16 characters for SCSI disks, at most 40 for SATA and IDE disks.
    pub product: Option<Text>,
    /// `<backingStore>`: Backing images, the nearest first. Read from the image when omitted.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.device.is_set()).with(1, self.r#type.is_set()).with(2, self.rawio.is_set()).with(3, self.sgio.is_set()).with(4, self.model.is_set()).with(5, self.snapshot.is_set()).with(6, self.source.is_set()).with(7, self.driver.is_set()).with(8, self.mirror.is_set()).with(9, self.auth.is_set()).with(10, self.target.is_set()).with(11, self.boot.is_set()).with(12, self.backenddomain.is_set()).with(13, self.readonly.is_set()).with(14, self.shareable.is_set()).with(15, self.transient.is_set()).with(16, self.serial.is_set()).with(17, self.encryption.is_set()).with(18, self.throttlefilters.is_set()).with(19, self.iotune.is_set()).with(20, self.alias.is_set()).with(21, self.acpi.is_set()).with(22, self.address.is_set()).with(23, self.geometry.is_set()).with(24, self.blockio.is_set()).with(25, self.wwn.is_set()).with(26, self.vendor.is_set()).with(27, self.product.is_set()).with(28, self.backing_store.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 21), named("address", 22), named("alias", 20), named("auth", 9), named("backenddomain", 12), named("backing_store", 28), named("blockio", 24), named("boot", 11), named("device", 0), named("driver", 7), named("encryption", 17), named("geometry", 23), named("iotune", 19), named("model", 4), named("product", 27), named("rawio", 2), named("readonly", 13), named("serial", 16), named("sgio", 3), named("shareable", 14), named("snapshot", 5), named("source", 6), named("target", 10), named("throttlefilters", 18), named("transient", 15), named("type", 1), named("vendor", 26), named("wwn", 25)] } }
}

/// Rows of [`DomainDevicesDisk`].
pub static DOMAIN_DEVICES_DISK: Shape = Shape {
    path: "domain/devices/disk",
    rows: &[
        row("device", "device", Attribute(Scalar::Words(&[word("cdrom"), word("disk"), word("floppy"), word("lun")])), "How the guest sees the disk; `lun` passes SCSI commands through to a device of the host or of an iSCSI server. Default: `disk`. One of `cdrom`, `disk`, `floppy`, `lun`.")
            .presence(Presence::Omittable)
            .flag(Flags::SELECTS)
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("disk"), condition: None }]), ..NO_RULES }),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", Since::At((12, 0, 0))), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", Since::At((9, 8, 0))), word("volume")])), "Kind of source, which decides the attributes of `source`. Default: `file`. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`.")
            .flag(Flags::SELECTS),
        row("rawio", "rawio", Attribute(Scalar::Bool(YES_NO)), "Whether the guest may send any SCSI command to a `lun`; this gives QEMU the capability for all disks of the guest. Default: `false`."),
        row("sgio", "sgio", Attribute(Scalar::Words(&[word("filtered"), word("unfiltered")])), "Whether SCSI commands to a `lun` are filtered. No hypervisor supports it any more. One of `filtered`, `unfiltered`."),
        row("model", "model", Attribute(Scalar::Words(&[word_since("usb-bot", Since::At((11, 5, 0))), word_since("usb-storage", Since::At((11, 5, 0))), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of a virtio or USB disk; `virtio-transitional` also supports guest drivers for virtio 0.9, `usb-bot` shows USB CD drives correctly. One of `usb-bot` (11.5.0), `usb-storage` (11.5.0), `virtio`, `virtio-non-transitional`, `virtio-transitional`.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[10, 1]], words: Words::NONE }], ..NO_RULES }),
        row("snapshot", "snapshot", Attribute(Scalar::Words(&[word("external"), word("internal"), word("manual"), word("no")])), "How the disk takes part in snapshots of the guest, unless the snapshot specifies otherwise. Default: `no` for read-only disks, else chosen by the hypervisor. One of `external`, `internal`, `manual`, `no`.")
            .flag(Flags::BOOT),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE), "Where the content of the disk is. A CD or floppy drive without source is empty."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER), "How the hypervisor serves the disk.")
            .presence(Presence::Omittable)
            .rules(&Rules { auto: Auto::Elements(&[Pattern { values: &[(&[0], "qemu"), (&[1], "raw")], allows_more: false }]), ..NO_RULES }),
        row("mirror", "mirror", Child(&crate::domain::DOMAIN_DEVICES_DISK_MIRROR), "Copy that a block job of the running guest writes; reported by libvirt.")
            .flag(Flags::OMIT),
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "Credentials for the server. Use `source.auth` instead."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_DISK_TARGET), "How the guest sees the disk."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Makes the device bootable. Conflicts with `os.boot`.")
            .flag(Flags::BOOT),
        row("backenddomain", "backenddomain", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKENDDOMAIN), "Xen driver domain that serves the device."),
        row("readonly", "readonly", Flag, "Whether the guest may only read. Always `true` for CD drives.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], ..NO_RULES }),
        row("shareable", "shareable", Flag, "Whether other guests may use the disk at the same time. The image format must be `raw`, and the guests must coordinate their writes."),
        row("transient", "transient", Child(&crate::domain::DOMAIN_DEVICES_DISK_TRANSIENT), "Discards what the guest writes when the guest stops."),
        row("serial", "serial", Leaf(Scalar::Class(Class::DiskSerial)), "Serial number that the guest sees. Long ones may be truncated, those of IDE and SATA disks to 20 characters."),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION), "Encryption of the image. Use `source.encryption` instead."),
        row("throttlefilters", "throttlefilters", Child(&crate::domain::DOMAIN_DEVICES_DISK_THROTTLEFILTERS), "Throttle groups that limit the disk together. Conflicts with `iotune`. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
        row("iotune", "iotune", Child(&crate::domain::DOMAIN_DEVICES_DISK_IOTUNE), "Limits for the I/O of the disk. A limit that is omitted or 0 does not apply.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("disk_io"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[10, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[4]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("geometry", "geometry", Child(&crate::domain::DOMAIN_DEVICES_DISK_GEOMETRY), "Geometry that the guest sees, for DASD disks of s390 and for old guests."),
        row("blockio", "blockio", Child(&crate::domain::DOMAIN_DEVICES_DISK_BLOCKIO), "Block sizes that the guest sees."),
        row("wwn", "wwn", Leaf(Scalar::Class(Class::Wwn)), "World Wide Name that the guest sees, 16 hexadecimal digits.")
            .check(Check::Error),
        row("vendor", "vendor", Leaf(Scalar::Class(Class::Printable8)), "Vendor that the guest sees, at most 8 characters; for SCSI disks."),
        row("product", "product", Leaf(Scalar::Union(&[Scalar::Class(Class::Printable16), Scalar::Class(Class::Printable40)])), "Product that the guest sees: at most 16 characters for SCSI disks, at most 40 for SATA and IDE disks."),
        row("backingStore", "backing_store", Chain(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE), "Backing images, the nearest first. Read from the image when omitted.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[6]], words: Words::NONE }], ..NO_RULES }),
    ],
    key: &[&[&[10, 0]]],
    r#match: &[&[6], &[7]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@device", up: 0, row_path: &[0] }, words: Words { texts: &["cdrom", "disk", "floppy"], absent: true } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@device", up: 0, row_path: &[0] }, words: Words { texts: &["lun"], absent: false } }], rows: &[1, 2, 3], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["block", "dir", "file", "nvme", "volume"], absent: true } }], rows: &[6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["ctl", "network", "vhostuser", "vhostvdpa"], absent: false } }], rows: &[6], required: &[6] },
    ],
};

/// Credentials for the server. Use `source.auth` instead.
///
/// Source: `domain/devices/disk/auth`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskAuth {
    /// `@username`: User name on the server.
    pub username: Option<Text>,
    /// `<secret>`: libvirt secret that holds the password; `uuid` or `usage` selects it.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.username.is_set()).with(1, self.secret.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("secret", 1), named("username", 0)] } }
}

/// Rows of [`DomainDevicesDiskAuth`].
pub static DOMAIN_DEVICES_DISK_AUTH: Shape = Shape {
    path: "domain/devices/disk/auth",
    rows: &[
        row("username", "username", Attribute(Scalar::Class(Class::GenericName)), "User name on the server.")
            .flag(Flags::EXPECTED),
        row("secret", "secret", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH_SECRET), "libvirt secret that holds the password; `uuid` or `usage` selects it."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secret that holds the password; `uuid` or `usage` selects it.
///
/// Source: `domain/devices/disk/auth/secret`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskAuthSecret {
    /// `@type`: Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainDevicesDiskAuthSecret`].
pub static DOMAIN_DEVICES_DISK_AUTH_SECRET: Shape = Shape {
    path: "domain/devices/disk/auth/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi")])), "Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`.")
            .check(Check::Warning)
            .flag(Flags::EXPECTED),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("usage", "usage", Attribute(Scalar::Class(Class::ObjectName)), "Usage name of the secret."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Xen driver domain that serves the device.
///
/// Source: `domain/devices/disk/backenddomain`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackenddomain {
    /// `@name`: Name of the driver domain.
    pub name: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainDevicesDiskBackenddomain`].
pub static DOMAIN_DEVICES_DISK_BACKENDDOMAIN: Shape = Shape {
    path: "domain/devices/disk/backenddomain",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::OneLine)), "Name of the driver domain."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Backing images, the nearest first. Read from the image when omitted.
///
/// Source: `domain/devices/disk/backingStore`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackingStore {
    /// `@index`: Number of the image in the running guest; assigned by libvirt. At least 1.
    pub index: Option<Number>,
    /// `@type`: Kind of source, which decides the attributes of `source`. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`.
    pub r#type: Option<Text>,
    /// `<source>`: Where the backing image is.
    pub source: Option<Box<crate::domain::DomainDevicesDiskBackingStoreSource>>,
    /// `<format>`: Format of the backing image.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.index.is_set()).with(1, self.r#type.is_set()).with(2, self.source.is_set()).with(4, self.format.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("format", 4), named("index", 0), named("source", 2), named("type", 1)] } }
}

/// Rows of [`DomainDevicesDiskBackingStore`].
pub static DOMAIN_DEVICES_DISK_BACKING_STORE: Shape = Shape {
    path: "domain/devices/disk/backingStore",
    rows: &[
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the image in the running guest; assigned by libvirt. At least 1."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", Since::At((12, 0, 0))), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", Since::At((9, 8, 0))), word("volume")])), "Kind of source, which decides the attributes of `source`. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE), "Where the backing image is."),
        row("backingStore", "backing_store", Link, "The next backing image."),
        row("format", "format", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT), "Format of the backing image."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &[], absent: true } }], rows: &[2, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["block", "dir", "file", "nvme", "volume"], absent: false } }], rows: &[2, 4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[1] }, words: Words { texts: &["ctl", "network", "vhostuser", "vhostvdpa"], absent: false } }], rows: &[2, 4], required: &[2, 4] },
    ],
};

/// Format of the backing image.
///
/// Source: `domain/devices/disk/backingStore/format`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackingStoreFormat {
    /// `@type`: Format of the image. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.
    pub r#type: Option<Text>,
    /// `<metadata_cache>`: Cache for the metadata of a qcow2 image.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.metadata_cache.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("metadata_cache", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesDiskBackingStoreFormat`].
pub static DOMAIN_DEVICES_DISK_BACKING_STORE_FORMAT: Shape = Shape {
    path: "domain/devices/disk/backingStore/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bochs"), word("cloop"), word("cow"), word("dir"), word("dmg"), word("fat"), word("iso"), word("luks"), word("ploop"), word("qcow"), word("qcow2"), word("qed"), word("raw"), word("vdi"), word("vhd"), word("vmdk"), word("vpc")])), "Format of the image. One of `bochs`, `cloop`, `cow`, `dir`, `dmg`, `fat`, `iso`, `luks`, `ploop`, `qcow`, `qcow2`, `qed`, `raw`, `vdi`, `vhd`, `vmdk`, `vpc`.")
            .flag(Flags::EXPECTED),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Cache for the metadata of a qcow2 image."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the backing image is.
///
/// Source: `domain/devices/disk/backingStore/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBackingStoreSource {
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.fdgroup.is_set()).with(2, self.index.is_set()).with(3, self.startup_policy.is_set()).with(4, self.dev.is_set()).with(5, self.dir.is_set()).with(6, self.protocol.is_set()).with(7, self.name.is_set()).with(8, self.query.is_set()).with(9, self.tls.is_set()).with(10, self.tls_hostname.is_set()).with(11, self.pool.is_set()).with(12, self.volume.is_set()).with(13, self.mode.is_set()).with(14, self.r#type.is_set()).with(15, self.namespace.is_set()).with(16, self.managed.is_set()).with(17, self.path.is_set()).with(18, self.slices.is_set()).with(19, self.data_store.is_set()).with(20, self.encryption.is_set()).with(21, self.seclabel.is_set()).with(22, self.reservations.is_set()).with(23, self.host.is_set()).with(24, self.snapshot.is_set()).with(25, self.config.is_set()).with(26, self.auth.is_set()).with(27, self.initiator.is_set()).with(28, self.ssl.is_set()).with(29, self.cookies.is_set()).with(30, self.readahead.is_set()).with(31, self.timeout.is_set()).with(32, self.known_hosts.is_set()).with(33, self.identity.is_set()).with(34, self.reconnect.is_set()).with(35, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 35), named("auth", 26), named("config", 25), named("cookies", 29), named("data_store", 19), named("dev", 4), named("dir", 5), named("encryption", 20), named("fdgroup", 1), named("file", 0), named("host", 23), named("identity", 33), named("index", 2), named("initiator", 27), named("known_hosts", 32), named("managed", 16), named("mode", 13), named("name", 7), named("namespace", 15), named("path", 17), named("pool", 11), named("protocol", 6), named("query", 8), named("readahead", 30), named("reconnect", 34), named("reservations", 22), named("seclabel", 21), named("slices", 18), named("snapshot", 24), named("ssl", 28), named("startup_policy", 3), named("timeout", 31), named("tls", 9), named("tls_hostname", 10), named("type", 14), named("volume", 12)] } }
}

/// Rows of [`DomainDevicesDiskBackingStoreSource`].
pub static DOMAIN_DEVICES_DISK_BACKING_STORE_SOURCE: Shape = Shape {
    path: "domain/devices/disk/backingStore/source",
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
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["block"], absent: false } }], rows: &[2, 3, 4, 18, 19, 20, 21, 22], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["ctl", "vhostvdpa"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["dir"], absent: false } }], rows: &[2, 3, 5, 18, 19, 20], required: &[5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["file"], absent: true } }], rows: &[0, 1, 2, 3, 18, 19, 20, 21], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }], rows: &[2, 6, 18, 19], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftp"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftps"], absent: false } }], rows: &[7, 20, 23, 26, 28, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["gluster"], absent: false } }], rows: &[7, 20, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["http"], absent: false } }], rows: &[7, 8, 20, 23, 26, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["https"], absent: false } }], rows: &[7, 8, 20, 23, 26, 28, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[7, 20, 23, 26, 27], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nbd"], absent: false } }], rows: &[7, 9, 10, 20, 23, 34], required: &[23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nfs"], absent: false } }], rows: &[7, 23, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["rbd"], absent: false } }], rows: &[7, 20, 23, 24, 25, 26], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["sheepdog", "tftp"], absent: false } }], rows: &[7, 20, 23, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ssh"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31, 32, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["vxhs"], absent: false } }], rows: &[7, 9, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["nvme"], absent: false } }], rows: &[2, 3, 14, 15, 16, 18, 19, 20, 35], required: &[14, 15, 35] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["vhostuser"], absent: false } }], rows: &[14, 17, 34], required: &[14, 17] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["volume"], absent: false } }], rows: &[2, 3, 11, 12, 13, 18, 19, 20, 21], required: &[11, 12] },
    ],
};

/// Block sizes that the guest sees.
///
/// Source: `domain/devices/disk/blockio`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBlockio {
    /// `@logical_block_size`: Smallest unit of I/O, in bytes.
    pub logical_block_size: Option<Number>,
    /// `@physical_block_size`: Sector size of the hardware, in bytes, to which guests align data.
    pub physical_block_size: Option<Number>,
    /// `@discard_granularity`: Smallest amount that can be discarded, in bytes; a multiple of `logical_block_size`. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.logical_block_size.is_set()).with(1, self.physical_block_size.is_set()).with(2, self.discard_granularity.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("discard_granularity", 2), named("logical_block_size", 0), named("physical_block_size", 1)] } }
}

/// Rows of [`DomainDevicesDiskBlockio`].
pub static DOMAIN_DEVICES_DISK_BLOCKIO: Shape = Shape {
    path: "domain/devices/disk/blockio",
    rows: &[
        row("logical_block_size", "logical_block_size", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Smallest unit of I/O, in bytes."),
        row("physical_block_size", "physical_block_size", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Sector size of the hardware, in bytes, to which guests align data."),
        row("discard_granularity", "discard_granularity", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Smallest amount that can be discarded, in bytes; a multiple of `logical_block_size`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Makes the device bootable. Conflicts with `os.boot`.
///
/// Source: `domain/devices/disk/boot`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskBoot {
    /// `@order`: Position in the boot order, from 1, unique in the guest. At least 1.
    pub order: Option<Number>,
    /// `@loadparm`: Load parameter of an s390 guest, at most 8 characters, which selects a boot entry.
    pub loadparm: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.order.is_set()).with(1, self.loadparm.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("loadparm", 1), named("order", 0)] } }
}

/// Rows of [`DomainDevicesDiskBoot`].
pub static DOMAIN_DEVICES_DISK_BOOT: Shape = Shape {
    path: "domain/devices/disk/boot",
    rows: &[
        row("order", "order", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Position in the boot order, from 1, unique in the guest. At least 1.")
            .flag(Flags::NEEDED),
        row("loadparm", "loadparm", Attribute(Scalar::Class(Class::LoadParameter)), "Load parameter of an s390 guest, at most 8 characters, which selects a boot entry.")
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Encryption of the image. Use `source.encryption` instead.
///
/// Source: `domain/devices/disk/encryption`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryption {
    /// `@format`: Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any` (after 9.0.0, by 9.3.0), `luks2`, `qcow`.
    pub format: Option<Text>,
    /// `@engine`: Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`.
    pub engine: Option<Text>,
    /// `<secret>`: libvirt secrets that hold the passphrases; more than one for layered RBD images only.
    pub secret: Vec<crate::domain::DomainDevicesDiskEncryptionSecret>,
    /// `<cipher>`: Cipher that is used when an image is created.
    pub cipher: Option<Box<crate::domain::DomainDevicesDiskEncryptionCipher>>,
    /// `<ivgen>`: Generator of initialization vectors that is used when an image is created.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.format.is_set()).with(1, self.engine.is_set()).with(2, self.secret.is_set()).with(3, self.cipher.is_set()).with(4, self.ivgen.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cipher", 3), named("engine", 1), named("format", 0), named("ivgen", 4), named("secret", 2)] } }
}

/// Rows of [`DomainDevicesDiskEncryption`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION: Shape = Shape {
    path: "domain/devices/disk/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", Since::Between((9, 0, 0), (9, 3, 0))), word("luks2"), word("qcow")])), "Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any` (after 9.0.0, by 9.3.0), `luks2`, `qcow`.")
            .flag(Flags::EXPECTED),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`."),
        row("secret", "secret", Children(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET), "libvirt secrets that hold the passphrases; more than one for layered RBD images only."),
        row("cipher", "cipher", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER), "Cipher that is used when an image is created."),
        row("ivgen", "ivgen", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN), "Generator of initialization vectors that is used when an image is created."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cipher that is used when an image is created.
///
/// Source: `domain/devices/disk/encryption/cipher`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionCipher {
    /// `@name`: Name of the cipher, such as `aes`.
    pub name: Option<Text>,
    /// `@size`: Length of the key in bits.
    pub size: Option<Number>,
    /// `@mode`: Mode of the cipher, such as `cbc` or `xts`.
    pub mode: Option<Text>,
    /// `@hash`: Hash algorithm, such as `sha256`.
    pub hash: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.size.is_set()).with(2, self.mode.is_set()).with(3, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 3), named("mode", 2), named("name", 0), named("size", 1)] } }
}

/// Rows of [`DomainDevicesDiskEncryptionCipher`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER: Shape = Shape {
    path: "domain/devices/disk/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the cipher, such as `aes`."),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Length of the key in bits."),
        row("mode", "mode", Attribute(Scalar::Text), "Mode of the cipher, such as `cbc` or `xts`."),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm, such as `sha256`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Generator of initialization vectors that is used when an image is created.
///
/// Source: `domain/devices/disk/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionIvgen {
    /// `@name`: Name of the generator, such as `plain64` or `essiv`.
    pub name: Option<Text>,
    /// `@hash`: Hash algorithm of the generator, such as `sha256`.
    pub hash: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 1), named("name", 0)] } }
}

/// Rows of [`DomainDevicesDiskEncryptionIvgen`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN: Shape = Shape {
    path: "domain/devices/disk/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the generator, such as `plain64` or `essiv`."),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm of the generator, such as `sha256`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secrets that hold the passphrases; more than one for layered RBD images only.
///
/// Source: `domain/devices/disk/encryption/secret`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskEncryptionSecret {
    /// `@type`: Content of the secret. One of `passphrase`.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainDevicesDiskEncryptionSecret`].
pub static DOMAIN_DEVICES_DISK_ENCRYPTION_SECRET: Shape = Shape {
    path: "domain/devices/disk/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "Content of the secret. One of `passphrase`.")
            .flag(Flags::EXPECTED),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("usage", "usage", Attribute(Scalar::Text), "Usage name of the secret."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Geometry that the guest sees, for DASD disks of s390 and for old guests.
///
/// Source: `domain/devices/disk/geometry`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskGeometry {
    /// `@cyls`: Number of cylinders.
    pub cyls: Option<Number>,
    /// `@heads`: Number of heads.
    pub heads: Option<Number>,
    /// `@secs`: Number of sectors per track.
    pub secs: Option<Number>,
    /// `@trans`: How the BIOS translates the geometry. One of `auto`, `lba`, `none`.
    pub trans: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cyls.is_set()).with(1, self.heads.is_set()).with(2, self.secs.is_set()).with(3, self.trans.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cyls", 0), named("heads", 1), named("secs", 2), named("trans", 3)] } }
}

/// Rows of [`DomainDevicesDiskGeometry`].
pub static DOMAIN_DEVICES_DISK_GEOMETRY: Shape = Shape {
    path: "domain/devices/disk/geometry",
    rows: &[
        row("cyls", "cyls", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Number of cylinders."),
        row("heads", "heads", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Number of heads."),
        row("secs", "secs", Attribute(Scalar::Integer(&Range { min: None, max: None })), "Number of sectors per track."),
        row("trans", "trans", Attribute(Scalar::Words(&[word("auto"), word("lba"), word("none")])), "How the BIOS translates the geometry. One of `auto`, `lba`, `none`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
