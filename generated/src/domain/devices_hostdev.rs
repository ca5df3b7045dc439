//! From schemas/facts/domain.facts, `domain/devices/hostdev`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, named, row, word};

/// Devices of the host that are assigned to the guest.
///
/// Source: `domain/devices/hostdev`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdev {
    /// `@mode`: Kind of assignment: `subsystem` for devices of virtual machines, `capabilities` for containers. Default: `subsystem`. One of `capabilities`, `subsystem`.
    pub mode: Option<Text>,
    /// `@managed`: Whether libvirt detaches the PCI device from its host driver when the guest starts and reattaches it when the guest stops. Default: `false`.
    pub managed: Option<bool>,
    /// `@type`: Kind of device, which decides the attributes of `source`. One of `mdev`, `misc`, `net`, `pci`, `scsi`, `scsi_host`, `storage`, `usb`.
    pub r#type: Option<Text>,
    /// `@ramfb`: Whether a framebuffer in memory shows the guest until the driver of the virtual GPU starts. Needs `display = true` for PCI devices. Default: `false`.
    pub ramfb: Option<bool>,
    /// `@display`: Whether a virtual GPU (vGPU) provides the guest's display. Default: `false`.
    pub display: Option<bool>,
    /// `@sgio`: Whether SCSI commands are filtered. No hypervisor supports it any more. One of `filtered`, `unfiltered`.
    pub sgio: Option<Text>,
    /// `@rawio`: Whether the guest may send any SCSI command to the device. Default: `false`.
    pub rawio: Option<bool>,
    /// `@model`: How the guest sees a mediated device, such as `vfio-pci`; for `scsi_host`, the variant of the virtio device. One of `vfio-ap`, `vfio-ccw`, `vfio-pci`, `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<Text>,
    /// `<driver>`: Driver of a PCI device on the host.
    pub driver: Option<Box<crate::domain::DomainDevicesHostdevDriver>>,
    /// `<teaming>`: Pairs a host network device with a virtio interface, so that the guest can be migrated.
    pub teaming: Option<Box<crate::domain::DomainDevicesHostdevTeaming>>,
    /// `<source>`: Device on the host.
    pub source: Option<Box<crate::domain::DomainDevicesHostdevSource>>,
    /// `<ip>`: IP addresses of the network interface in the container, for `type = "net"`.
    pub ip: Vec<crate::domain::DomainDevicesHostdevIp>,
    /// `<route>`: Routes of the network interface in the container, for `type = "net"`.
    pub route: Vec<crate::domain::DomainDevicesHostdevRoute>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<boot>`: Makes the device bootable. Conflicts with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesFilesystemBoot>>,
    /// `<rom>`: Option ROM of a PCI device.
    pub rom: Option<Box<crate::domain::DomainDevicesHostdevRom>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<readonly>`: Whether the guest may only read, for SCSI devices.
    pub readonly: Option<bool>,
    /// `<shareable>`: Whether other guests may use the device at the same time, for SCSI devices.
    pub shareable: Option<bool>,
}

impl Record for DomainDevicesHostdev {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.managed.slot(),
            2 => self.r#type.slot(),
            3 => self.ramfb.slot(),
            4 => self.display.slot(),
            5 => self.sgio.slot(),
            6 => self.rawio.slot(),
            7 => self.model.slot(),
            8 => self.driver.slot(),
            9 => self.teaming.slot(),
            10 => self.source.slot(),
            11 => self.ip.slot(),
            12 => self.route.slot(),
            13 => self.alias.slot(),
            14 => self.acpi.slot(),
            15 => self.boot.slot(),
            16 => self.rom.slot(),
            17 => self.address.slot(),
            18 => self.readonly.slot(),
            19 => self.shareable.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.managed.is_set()).with(2, self.r#type.is_set()).with(3, self.ramfb.is_set()).with(4, self.display.is_set()).with(5, self.sgio.is_set()).with(6, self.rawio.is_set()).with(7, self.model.is_set()).with(8, self.driver.is_set()).with(9, self.teaming.is_set()).with(10, self.source.is_set()).with(11, self.ip.is_set()).with(12, self.route.is_set()).with(13, self.alias.is_set()).with(14, self.acpi.is_set()).with(15, self.boot.is_set()).with(16, self.rom.is_set()).with(17, self.address.is_set()).with(18, self.readonly.is_set()).with(19, self.shareable.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 14), named("address", 17), named("alias", 13), named("boot", 15), named("display", 4), named("driver", 8), named("ip", 11), named("managed", 1), named("mode", 0), named("model", 7), named("ramfb", 3), named("rawio", 6), named("readonly", 18), named("rom", 16), named("route", 12), named("sgio", 5), named("shareable", 19), named("source", 10), named("teaming", 9), named("type", 2)] } }
}

/// Rows of [`DomainDevicesHostdev`].
pub static DOMAIN_DEVICES_HOSTDEV: Shape = Shape {
    path: "domain/devices/hostdev",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("capabilities"), word("subsystem")])), "Kind of assignment: `subsystem` for devices of virtual machines, `capabilities` for containers. Default: `subsystem`. One of `capabilities`, `subsystem`.")
            .flag(Flags::SELECTS),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt detaches the PCI device from its host driver when the guest starts and reattaches it when the guest stops. Default: `false`."),
        row("type", "type", Attribute(Scalar::Words(&[word("mdev"), word("misc"), word("net"), word("pci"), word("scsi"), word("scsi_host"), word("storage"), word("usb")])), "Kind of device, which decides the attributes of `source`. One of `mdev`, `misc`, `net`, `pci`, `scsi`, `scsi_host`, `storage`, `usb`.")
            .flag(Flags::SELECTS)
            .flag(Flags::NEEDED),
        row("ramfb", "ramfb", Attribute(Scalar::Bool(ON_OFF)), "Whether a framebuffer in memory shows the guest until the driver of the virtual GPU starts. Needs `display = true` for PCI devices. Default: `false`."),
        row("display", "display", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtual GPU (vGPU) provides the guest's display. Default: `false`."),
        row("sgio", "sgio", Attribute(Scalar::Words(&[word("filtered"), word("unfiltered")])), "Whether SCSI commands are filtered. No hypervisor supports it any more. One of `filtered`, `unfiltered`."),
        row("rawio", "rawio", Attribute(Scalar::Bool(YES_NO)), "Whether the guest may send any SCSI command to the device. Default: `false`."),
        row("model", "model", Attribute(Scalar::Words(&[word("vfio-ap"), word("vfio-ccw"), word("vfio-pci"), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "How the guest sees a mediated device, such as `vfio-pci`; for `scsi_host`, the variant of the virtio device. One of `vfio-ap`, `vfio-ccw`, `vfio-pci`, `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_DRIVER), "Driver of a PCI device on the host."),
        row("teaming", "teaming", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_TEAMING), "Pairs a host network device with a virtio interface, so that the guest can be migrated."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE), "Device on the host."),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_IP), "IP addresses of the network interface in the container, for `type = \"net\"`."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROUTE), "Routes of the network interface in the container, for `type = \"net\"`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BOOT), "Makes the device bootable. Conflicts with `os.boot`.")
            .flag(Flags::BOOT),
        row("rom", "rom", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROM), "Option ROM of a PCI device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[2]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[7]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("readonly", "readonly", Flag, "Whether the guest may only read, for SCSI devices."),
        row("shareable", "shareable", Flag, "Whether other guests may use the device at the same time, for SCSI devices."),
    ],
    key: &[],
    r#match: &[&[10], &[0], &[2]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["mdev"], absent: false } }], rows: &[0, 1, 3, 4, 7], required: &[7] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["misc", "storage"], absent: false } }], rows: &[0], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["net"], absent: false } }], rows: &[0, 11, 12], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["pci"], absent: false } }], rows: &[0, 1, 3, 4, 8, 9], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["scsi"], absent: false } }], rows: &[0, 1, 5, 6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["scsi_host"], absent: false } }], rows: &[0, 1, 7], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["usb"], absent: false } }], rows: &[0, 1], required: &[] },
    ],
};

/// Driver of a PCI device on the host.
///
/// Source: `domain/devices/hostdev/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevDriver {
    /// `@name`: Kind of device assignment; QEMU supports `vfio` only. One of `kvm`, `vfio`, `xen`.
    pub name: Option<Text>,
    /// `@model`: Host driver that is bound to the PCI device, such as `vfio-pci`. Default: the best match among the VFIO drivers of the kernel. Since libvirt 10.0.0.
    pub model: Option<Text>,
    /// `@iommufd`: Whether the device is assigned through IOMMUFD instead of a VFIO container. QEMU only. Since libvirt 12.1.0.
    pub iommufd: Option<bool>,
}

impl Record for DomainDevicesHostdevDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.model.slot(),
            2 => self.iommufd.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.model.is_set()).with(2, self.iommufd.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iommufd", 2), named("model", 1), named("name", 0)] } }
}

/// Rows of [`DomainDevicesHostdevDriver`].
pub static DOMAIN_DEVICES_HOSTDEV_DRIVER: Shape = Shape {
    path: "domain/devices/hostdev/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("vfio"), word("xen")])), "Kind of device assignment; QEMU supports `vfio` only. One of `kvm`, `vfio`, `xen`."),
        row("model", "model", Attribute(Scalar::Class(Class::GenericName)), "Host driver that is bound to the PCI device, such as `vfio-pci`. Default: the best match among the VFIO drivers of the kernel. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "Whether the device is assigned through IOMMUFD instead of a VFIO container. QEMU only. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// IP addresses of the network interface in the container, for `type = "net"`.
///
/// Source: `domain/devices/hostdev/ip`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevIp {
    /// `@address`: IP address.
    pub address: Option<Text>,
    /// `@family`: Address family. Default: that of the address. One of `ipv4`, `ipv6`.
    pub family: Option<Text>,
    /// `@prefix`: Length of the network prefix in bits. Default: that of the address class for IPv4, 64 for IPv6. From 0 to 128.
    pub prefix: Option<Number>,
    /// `@peer`: IP address of the other end of a point-to-point connection.
    pub peer: Option<Text>,
}

impl Record for DomainDevicesHostdevIp {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_IP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.family.slot(),
            2 => self.prefix.slot(),
            3 => self.peer.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_IP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.family.is_set()).with(2, self.prefix.is_set()).with(3, self.peer.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("family", 1), named("peer", 3), named("prefix", 2)] } }
}

/// Rows of [`DomainDevicesHostdevIp`].
pub static DOMAIN_DEVICES_HOSTDEV_IP: Shape = Shape {
    path: "domain/devices/hostdev/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::EXPECTED),
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "Address family. Default: that of the address. One of `ipv4`, `ipv6`."),
        row("prefix", "prefix", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(128) })), "Length of the network prefix in bits. Default: that of the address class for IPv4, 64 for IPv6. From 0 to 128."),
        row("peer", "peer", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the other end of a point-to-point connection.")
            .canon(Canon::Ip)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Option ROM of a PCI device.
///
/// Source: `domain/devices/hostdev/rom`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevRom {
    /// `@enabled`: Whether a ROM is loaded; `false` prevents network boot from a network card and conflicts with `bar` and `file`.
    pub enabled: Option<bool>,
    /// `@bar`: Whether the ROM is visible in the guest's memory. Default: chosen by QEMU; current versions show it.
    pub bar: Option<bool>,
    /// `@file`: Absolute path on the host of a ROM image that replaces the device's own.
    pub file: Option<Text>,
}

impl Record for DomainDevicesHostdevRom {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_ROM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            1 => self.bar.slot(),
            2 => self.file.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_ROM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()).with(1, self.bar.is_set()).with(2, self.file.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bar", 1), named("enabled", 0), named("file", 2)] } }
}

/// Rows of [`DomainDevicesHostdevRom`].
pub static DOMAIN_DEVICES_HOSTDEV_ROM: Shape = Shape {
    path: "domain/devices/hostdev/rom",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether a ROM is loaded; `false` prevents network boot from a network card and conflicts with `bar` and `file`."),
        row("bar", "bar", Attribute(Scalar::Bool(ON_OFF)), "Whether the ROM is visible in the guest's memory. Default: chosen by QEMU; current versions show it."),
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path on the host of a ROM image that replaces the device's own.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Routes of the network interface in the container, for `type = "net"`.
///
/// Source: `domain/devices/hostdev/route`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevRoute {
    /// `@family`: Address family. Default: `ipv4`. One of `ipv4`, `ipv6`.
    pub family: Option<Text>,
    /// `@address`: Network that the route leads to; the default route when omitted.
    pub address: Option<Text>,
    /// `@netmask`: Netmask of the network, for IPv4. Conflicts with `prefix`.
    pub netmask: Option<Text>,
    /// `@prefix`: Length of the network prefix in bits. From 0 to 128.
    pub prefix: Option<Number>,
    /// `@gateway`: IP address of the gateway.
    pub gateway: Option<Text>,
    /// `@metric`: Metric of the route; the lowest one is preferred.
    pub metric: Option<Number>,
}

impl Record for DomainDevicesHostdevRoute {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_ROUTE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.family.slot(),
            1 => self.address.slot(),
            2 => self.netmask.slot(),
            3 => self.prefix.slot(),
            4 => self.gateway.slot(),
            5 => self.metric.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_ROUTE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.family.is_set()).with(1, self.address.is_set()).with(2, self.netmask.is_set()).with(3, self.prefix.is_set()).with(4, self.gateway.is_set()).with(5, self.metric.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("family", 0), named("gateway", 4), named("metric", 5), named("netmask", 2), named("prefix", 3)] } }
}

/// Rows of [`DomainDevicesHostdevRoute`].
pub static DOMAIN_DEVICES_HOSTDEV_ROUTE: Shape = Shape {
    path: "domain/devices/hostdev/route",
    rows: &[
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "Address family. Default: `ipv4`. One of `ipv4`, `ipv6`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Network that the route leads to; the default route when omitted.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("netmask", "netmask", Attribute(Scalar::Class(Class::Ipv4)), "Netmask of the network, for IPv4. Conflicts with `prefix`.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("prefix", "prefix", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(128) })), "Length of the network prefix in bits. From 0 to 128."),
        row("gateway", "gateway", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the gateway.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::EXPECTED),
        row("metric", "metric", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Metric of the route; the lowest one is preferred."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Device on the host.
///
/// Source: `domain/devices/hostdev/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSource {
    /// `@startupPolicy`: What happens at start when the USB device is missing: `mandatory` fails, `optional` drops it, `requisite` drops it only on migration, restore and revert. Default: `mandatory`. One of `mandatory`, `optional`, `requisite`.
    pub startup_policy: Option<Text>,
    /// `@writeFiltering`: Whether writes to the configuration space of a PCI device are filtered. Default: `true`. Xen only.
    pub write_filtering: Option<bool>,
    /// `@guestReset`: Whether the guest can reset the USB device: always (`on`), never (`off`), or only while it is not initialized (`uninitialized`). One of `off`, `on`, `uninitialized`.
    pub guest_reset: Option<Text>,
    /// `@protocol`: How a SCSI device is reached: through an `adapter` of the host or over `iscsi`; for `scsi_host`, `vhost`. Default: `adapter`. One of `adapter`, `iscsi`, `vhost`.
    pub protocol: Option<Text>,
    /// `@name`: Name of the iSCSI target and unit, as `IQN/LUN`, for `protocol = "iscsi"`.
    pub name: Option<Text>,
    /// `@wwpn`: World Wide Port Name of the vhost-scsi target, `naa.` and 16 hexadecimal digits, for `type = "scsi_host"`.
    pub wwpn: Option<Text>,
    /// `<vendor>`: Vendor of the USB device.
    pub vendor: Option<Box<crate::domain::DomainDevicesHostdevSourceProduct>>,
    /// `<product>`: Product of the USB device.
    pub product: Option<Box<crate::domain::DomainDevicesHostdevSourceProduct>>,
    /// `<address>`: Address of the device on the host; the attributes depend on `type`.
    pub address: Option<Box<crate::domain::DomainDevicesHostdevSourceAddress>>,
    /// `<adapter>`: SCSI host adapter that the device is connected to.
    pub adapter: Option<Box<crate::domain::DomainDevicesHostdevSourceAdapter>>,
    /// `<host>`: iSCSI server, for `protocol = "iscsi"`.
    pub host: Vec<crate::domain::DomainDevicesHostdevSourceHost>,
    /// `<auth>`: Credentials for the iSCSI server.
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
    /// `<initiator>`: Initiator of the iSCSI connection, for `iscsi`.
    pub initiator: Option<Box<crate::domain::DomainDevicesDiskSourceInitiator>>,
    /// `<block>`: Absolute path of the block device, for `type = "storage"`.
    pub block: Option<Text>,
    /// `<char>`: Absolute path of the character device, for `type = "misc"`.
    pub char: Option<Text>,
    /// `<interface>`: Name of the network interface, for `type = "net"`.
    pub interface: Option<Text>,
}

impl Record for DomainDevicesHostdevSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.startup_policy.slot(),
            1 => self.write_filtering.slot(),
            2 => self.guest_reset.slot(),
            3 => self.protocol.slot(),
            4 => self.name.slot(),
            5 => self.wwpn.slot(),
            6 => self.vendor.slot(),
            7 => self.product.slot(),
            8 => self.address.slot(),
            9 => self.adapter.slot(),
            10 => self.host.slot(),
            11 => self.auth.slot(),
            12 => self.initiator.slot(),
            13 => self.block.slot(),
            14 => self.char.slot(),
            15 => self.interface.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.startup_policy.is_set()).with(1, self.write_filtering.is_set()).with(2, self.guest_reset.is_set()).with(3, self.protocol.is_set()).with(4, self.name.is_set()).with(5, self.wwpn.is_set()).with(6, self.vendor.is_set()).with(7, self.product.is_set()).with(8, self.address.is_set()).with(9, self.adapter.is_set()).with(10, self.host.is_set()).with(11, self.auth.is_set()).with(12, self.initiator.is_set()).with(13, self.block.is_set()).with(14, self.char.is_set()).with(15, self.interface.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("adapter", 9), named("address", 8), named("auth", 11), named("block", 13), named("char", 14), named("guest_reset", 2), named("host", 10), named("initiator", 12), named("interface", 15), named("name", 4), named("product", 7), named("protocol", 3), named("startup_policy", 0), named("vendor", 6), named("write_filtering", 1), named("wwpn", 5)] } }
}

/// Rows of [`DomainDevicesHostdevSource`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE: Shape = Shape {
    path: "domain/devices/hostdev/source",
    rows: &[
        row("startupPolicy", "startup_policy", Attribute(Scalar::Words(&[word("mandatory"), word("optional"), word("requisite")])), "What happens at start when the USB device is missing: `mandatory` fails, `optional` drops it, `requisite` drops it only on migration, restore and revert. Default: `mandatory`. One of `mandatory`, `optional`, `requisite`.")
            .flag(Flags::BOOT),
        row("writeFiltering", "write_filtering", Attribute(Scalar::Bool(YES_NO)), "Whether writes to the configuration space of a PCI device are filtered. Default: `true`. Xen only."),
        row("guestReset", "guest_reset", Attribute(Scalar::Words(&[word("off"), word("on"), word("uninitialized")])), "Whether the guest can reset the USB device: always (`on`), never (`off`), or only while it is not initialized (`uninitialized`). One of `off`, `on`, `uninitialized`."),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("adapter"), word("iscsi"), word("vhost")])), "How a SCSI device is reached: through an `adapter` of the host or over `iscsi`; for `scsi_host`, `vhost`. Default: `adapter`. One of `adapter`, `iscsi`, `vhost`."),
        row("name", "name", Attribute(Scalar::Text), "Name of the iSCSI target and unit, as `IQN/LUN`, for `protocol = \"iscsi\"`."),
        row("wwpn", "wwpn", Attribute(Scalar::Class(Class::NaaWwn)), "World Wide Port Name of the vhost-scsi target, `naa.` and 16 hexadecimal digits, for `type = \"scsi_host\"`.")
            .check(Check::Error),
        row("vendor", "vendor", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT), "Vendor of the USB device."),
        row("product", "product", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT), "Product of the USB device."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_ADDRESS), "Address of the device on the host; the attributes depend on `type`."),
        row("adapter", "adapter", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER), "SCSI host adapter that the device is connected to."),
        row("host", "host", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_HOST), "iSCSI server, for `protocol = \"iscsi\"`.")
            .flag(Flags::ORDERED),
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "Credentials for the iSCSI server."),
        row("initiator", "initiator", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR), "Initiator of the iSCSI connection, for `iscsi`."),
        row("block", "block", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the block device, for `type = \"storage\"`.")
            .canon(Canon::Path),
        row("char", "char", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the character device, for `type = \"misc\"`.")
            .canon(Canon::Path),
        row("interface", "interface", Leaf(Scalar::Class(Class::DeviceName)), "Name of the network interface, for `type = \"net\"`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["mdev"], absent: false } }], rows: &[8], required: &[8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["misc"], absent: false } }], rows: &[14], required: &[14] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["net"], absent: false } }], rows: &[15], required: &[15] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["pci"], absent: false } }], rows: &[0, 1, 8], required: &[8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["scsi"], absent: false } }], rows: &[3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["scsi"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[3] }, words: Words { texts: &["adapter"], absent: true } }], rows: &[8, 9], required: &[8, 9] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["scsi"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[3] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[4, 10, 11, 12], required: &[4, 10] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["scsi_host"], absent: false } }], rows: &[3, 5], required: &[3, 5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["storage"], absent: false } }], rows: &[13], required: &[13] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["usb"], absent: false } }], rows: &[0, 2, 6, 7, 8], required: &[] },
    ],
};

/// SCSI host adapter that the device is connected to.
///
/// Source: `domain/devices/hostdev/source/adapter`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceAdapter {
    /// `@type`: Kind of adapter. One of `fc_host`, `scsi_host`.
    pub r#type: Option<Text>,
    /// `@name`: Name of the adapter on the host, such as `scsi_host0`.
    pub name: Option<Text>,
    /// `@parent`: Name of the parent adapter of a virtual Fibre Channel adapter.
    pub parent: Option<Text>,
    /// `@managed`: Whether libvirt removes the virtual adapter that it created.
    pub managed: Option<bool>,
    /// `@parent_wwnn`: World Wide Node Name of the parent adapter.
    pub parent_wwnn: Option<Text>,
    /// `@parent_wwpn`: World Wide Port Name of the parent adapter.
    pub parent_wwpn: Option<Text>,
    /// `@parent_fabric_wwn`: World Wide Name of the fabric of the parent adapter.
    pub parent_fabric_wwn: Option<Text>,
    /// `@wwnn`: World Wide Node Name of the virtual adapter.
    pub wwnn: Option<Text>,
    /// `@wwpn`: World Wide Port Name of the virtual adapter.
    pub wwpn: Option<Text>,
    /// `<parentaddr>`: PCI address of the adapter, as an alternative to its name.
    pub parentaddr: Option<Box<crate::domain::DomainDevicesHostdevSourceAdapterParentaddr>>,
}

impl Record for DomainDevicesHostdevSourceAdapter {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.name.slot(),
            2 => self.parent.slot(),
            3 => self.managed.slot(),
            4 => self.parent_wwnn.slot(),
            5 => self.parent_wwpn.slot(),
            6 => self.parent_fabric_wwn.slot(),
            7 => self.wwnn.slot(),
            8 => self.wwpn.slot(),
            9 => self.parentaddr.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.name.is_set()).with(2, self.parent.is_set()).with(3, self.managed.is_set()).with(4, self.parent_wwnn.is_set()).with(5, self.parent_wwpn.is_set()).with(6, self.parent_fabric_wwn.is_set()).with(7, self.wwnn.is_set()).with(8, self.wwpn.is_set()).with(9, self.parentaddr.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("managed", 3), named("name", 1), named("parent", 2), named("parent_fabric_wwn", 6), named("parent_wwnn", 4), named("parent_wwpn", 5), named("parentaddr", 9), named("type", 0), named("wwnn", 7), named("wwpn", 8)] } }
}

/// Rows of [`DomainDevicesHostdevSourceAdapter`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER: Shape = Shape {
    path: "domain/devices/hostdev/source/adapter",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("fc_host"), word("scsi_host")])), "Kind of adapter. One of `fc_host`, `scsi_host`."),
        row("name", "name", Attribute(Scalar::Text), "Name of the adapter on the host, such as `scsi_host0`."),
        row("parent", "parent", Attribute(Scalar::Text), "Name of the parent adapter of a virtual Fibre Channel adapter."),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt removes the virtual adapter that it created."),
        row("parent_wwnn", "parent_wwnn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Node Name of the parent adapter.")
            .check(Check::Error),
        row("parent_wwpn", "parent_wwpn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Port Name of the parent adapter.")
            .check(Check::Error),
        row("parent_fabric_wwn", "parent_fabric_wwn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Name of the fabric of the parent adapter.")
            .check(Check::Error),
        row("wwnn", "wwnn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Node Name of the virtual adapter.")
            .check(Check::Error),
        row("wwpn", "wwpn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Port Name of the virtual adapter.")
            .check(Check::Error),
        row("parentaddr", "parentaddr", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER_PARENTADDR), "PCI address of the adapter, as an alternative to its name."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["fc_host"], absent: false } }], rows: &[2, 3, 4, 5, 6, 7, 8], required: &[7, 8] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["scsi_host"], absent: true } }], rows: &[1, 9], required: &[] },
    ],
};

/// PCI address of the adapter, as an alternative to its name.
///
/// Source: `domain/devices/hostdev/source/adapter/parentaddr`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceAdapterParentaddr {
    /// `@unique_id`: Number of the adapter among those at the same PCI address. At least 1.
    pub unique_id: Option<Number>,
    /// `<address>`: PCI address of the adapter on the host.
    pub address: Option<Box<crate::domain::DomainDevicesDiskSourceAddress>>,
}

impl Record for DomainDevicesHostdevSourceAdapterParentaddr {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER_PARENTADDR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unique_id.slot(),
            1 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER_PARENTADDR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unique_id.is_set()).with(1, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("unique_id", 0)] } }
}

/// Rows of [`DomainDevicesHostdevSourceAdapterParentaddr`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_ADAPTER_PARENTADDR: Shape = Shape {
    path: "domain/devices/hostdev/source/adapter/parentaddr",
    rows: &[
        row("unique_id", "unique_id", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the adapter among those at the same PCI address. At least 1."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_ADDRESS), "PCI address of the adapter on the host."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Address of the device on the host; the attributes depend on `type`.
///
/// Source: `domain/devices/hostdev/source/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceAddress {
    /// `@domain`: PCI domain of the device on the host, in hexadecimal.
    pub domain: Option<Text>,
    /// `@bus`: Number of the PCI, USB or SCSI bus on the host.
    pub bus: Option<Text>,
    /// `@slot`: PCI slot of the device on the host, `0x00` to `0x1f`.
    pub slot: Option<Text>,
    /// `@function`: PCI function of the device on the host, 0 to 7.
    pub function: Option<Text>,
    /// `@multifunction`: Whether the slot has several functions; has no effect on a host device.
    pub multifunction: Option<bool>,
    /// `@target`: Target number of the SCSI device on the host.
    pub target: Option<Number>,
    /// `@unit`: Logical unit number of the SCSI device on the host.
    pub unit: Option<Number>,
    /// `@device`: Number of the USB device on its bus; changes when the device is plugged in again.
    pub device: Option<Text>,
    /// `@port`: USB port of the host, such as `1.2`; stays the same when the device is plugged in again. Since libvirt 12.1.0.
    pub port: Option<Text>,
    /// `@uuid`: UUID of the mediated device.
    pub uuid: Option<Text>,
}

impl Record for DomainDevicesHostdevSourceAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_SOURCE_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.domain.slot(),
            1 => self.bus.slot(),
            2 => self.slot.slot(),
            3 => self.function.slot(),
            4 => self.multifunction.slot(),
            5 => self.target.slot(),
            6 => self.unit.slot(),
            7 => self.device.slot(),
            8 => self.port.slot(),
            9 => self.uuid.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_SOURCE_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.domain.is_set()).with(1, self.bus.is_set()).with(2, self.slot.is_set()).with(3, self.function.is_set()).with(4, self.multifunction.is_set()).with(5, self.target.is_set()).with(6, self.unit.is_set()).with(7, self.device.is_set()).with(8, self.port.is_set()).with(9, self.uuid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 1), named("device", 7), named("domain", 0), named("function", 3), named("multifunction", 4), named("port", 8), named("slot", 2), named("target", 5), named("unit", 6), named("uuid", 9)] } }
}

/// Rows of [`DomainDevicesHostdevSourceAddress`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_ADDRESS: Shape = Shape {
    path: "domain/devices/hostdev/source/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain of the device on the host, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class(Class::HexUint8), Scalar::Class(Class::UsbAddress)])), "Number of the PCI, USB or SCSI bus on the host.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "PCI slot of the device on the host, `0x00` to `0x1f`.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .flag(Flags::UNNEEDED),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function of the device on the host, 0 to 7.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the slot has several functions; has no effect on a host device."),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(9999999999) })), "Target number of the SCSI device on the host.")
            .flag(Flags::UNNEEDED),
        row("unit", "unit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99999999999999999999) })), "Logical unit number of the SCSI device on the host.")
            .flag(Flags::UNNEEDED),
        row("device", "device", Attribute(Scalar::Class(Class::UsbAddress)), "Number of the USB device on its bus; changes when the device is plugged in again.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("port", "port", Attribute(Scalar::Class(Class::UsbPort)), "USB port of the host, such as `1.2`; stays the same when the device is plugged in again. Since libvirt 12.1.0.")
            .check(Check::Warning)
            .flag(Flags::UNNEEDED)
            .since(Since::At((12, 1, 0))),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the mediated device.")
            .canon(Canon::Uuid)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../../@type", up: 2, row_path: &[2] }, words: Words { texts: &["mdev"], absent: false } }], rows: &[9], required: &[9] },
        Arm { when: &[When { selector: Selector { text: "../../@type", up: 2, row_path: &[2] }, words: Words { texts: &["pci"], absent: false } }], rows: &[0, 1, 2, 3, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../../@type", up: 2, row_path: &[2] }, words: Words { texts: &["scsi"], absent: false } }], rows: &[1, 5, 6], required: &[1, 5, 6] },
        Arm { when: &[When { selector: Selector { text: "../../@type", up: 2, row_path: &[2] }, words: Words { texts: &["usb"], absent: false } }], rows: &[1, 7, 8], required: &[1] },
    ],
};

/// iSCSI server, for `protocol = "iscsi"`.
///
/// Source: `domain/devices/hostdev/source/host`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceHost {
    /// `@name`: Host name or IP address of the server.
    pub name: Option<Text>,
    /// `@port`: Port of the server. Default: 3260. From -1 to 65535.
    pub port: Option<Number>,
}

impl Record for DomainDevicesHostdevSourceHost {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_SOURCE_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.port.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_SOURCE_HOST, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.port.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("port", 1)] } }
}

/// Rows of [`DomainDevicesHostdevSourceHost`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_HOST: Shape = Shape {
    path: "domain/devices/hostdev/source/host",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Host name or IP address of the server."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "Port of the server. Default: 3260. From -1 to 65535."),
    ],
    key: &[],
    r#match: &[&[0], &[1]],
    arms: &[],
};

/// Product of the USB device.
///
/// Source: `domain/devices/hostdev/source/product`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceProduct {
    /// `@id`: Number as `lsusb` prints it, such as `0x046d`.
    pub id: Option<Text>,
}

impl Record for DomainDevicesHostdevSourceProduct {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0)] } }
}

/// Rows of [`DomainDevicesHostdevSourceProduct`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT: Shape = Shape {
    path: "domain/devices/hostdev/source/product",
    rows: &[
        row("id", "id", Attribute(Scalar::Class(Class::HexUint16)), "Number as `lsusb` prints it, such as `0x046d`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Pairs a host network device with a virtio interface, so that the guest can be migrated.
///
/// Source: `domain/devices/hostdev/teaming`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevTeaming {
    /// `@type`: Role in the pair: `persistent` for the virtio interface, `transient` for the host device, which is unplugged during migration. One of `persistent`, `transient`.
    pub r#type: Option<Text>,
    /// `@persistent`: Alias (`alias.name`) of the virtio interface, for `type = "transient"`.
    pub persistent: Option<Text>,
}

impl Record for DomainDevicesHostdevTeaming {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HOSTDEV_TEAMING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.persistent.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HOSTDEV_TEAMING, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.persistent.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("persistent", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesHostdevTeaming`].
pub static DOMAIN_DEVICES_HOSTDEV_TEAMING: Shape = Shape {
    path: "domain/devices/hostdev/teaming",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("persistent"), word("transient")])), "Role in the pair: `persistent` for the virtio interface, `transient` for the host device, which is unplugged during migration. One of `persistent`, `transient`."),
        row("persistent", "persistent", Attribute(Scalar::Class(Class::AliasName)), "Alias (`alias.name`) of the virtio interface, for `type = \"transient\"`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["transient"], absent: false } }], rows: &[1], required: &[1] },
    ],
};
