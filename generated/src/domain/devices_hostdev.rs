//! From schemas/facts/domain.facts, `domain/devices/hostdev`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word};

/// Devices of the host that the guest gets.
///
/// Source: `domain/devices/hostdev`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdev {
    /// `@mode`: `subsystem` for devices, `capabilities` for containers. One of `capabilities`, `subsystem`.
    pub mode: Option<String>,
    /// `@managed`: Whether libvirt takes a PCI device from the host's driver at the start and gives it back at the end.
    pub managed: Option<bool>,
    /// `@type`: Kind of device, which decides what `source` means. One of `mdev`, `misc`, `net`, `pci`, `scsi`, `scsi_host`, `storage`, `usb`.
    pub r#type: Option<String>,
    /// `@ramfb`: XML attribute `ramfb` of `<hostdev>`.
    pub ramfb: Option<bool>,
    /// `@display`: Whether a mediated device is shown on the guest's display.
    pub display: Option<bool>,
    /// `@sgio`: XML attribute `sgio` of `<hostdev>`. One of `filtered`, `unfiltered`.
    pub sgio: Option<String>,
    /// `@rawio`: XML attribute `rawio` of `<hostdev>`.
    pub rawio: Option<bool>,
    /// `@model`: What a mediated device is to the guest, such as `vfio-pci`. One of `vfio-ap`, `vfio-ccw`, `vfio-pci`, `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `<driver>`: The host's driver for the device.
    pub driver: Option<Box<crate::domain::DomainDevicesHostdevDriver>>,
    /// `<teaming>`: Element `<teaming>` of `<hostdev>`.
    pub teaming: Option<Box<crate::domain::DomainDevicesHostdevTeaming>>,
    /// `<source>`: The device on the host.
    pub source: Option<Box<crate::domain::DomainDevicesHostdevSource>>,
    /// `<ip>`: Elements `<ip>` of `<hostdev>`.
    pub ip: Vec<crate::domain::DomainDevicesHostdevIp>,
    /// `<route>`: Elements `<route>` of `<hostdev>`.
    pub route: Vec<crate::domain::DomainDevicesHostdevRoute>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<boot>`: Whether the guest can boot from the device; not together with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesDiskBoot>>,
    /// `<rom>`: The device's own boot program.
    pub rom: Option<Box<crate::domain::DomainDevicesHostdevRom>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<readonly>`: Element `<readonly>` of `<hostdev>`.
    pub readonly: Option<bool>,
    /// `<shareable>`: Element `<shareable>` of `<hostdev>`.
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
}

/// Rows of [`DomainDevicesHostdev`].
pub static DOMAIN_DEVICES_HOSTDEV: Shape = Shape {
    path: "domain/devices/hostdev",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("capabilities"), word("subsystem")])), "`subsystem` for devices, `capabilities` for containers. One of `capabilities`, `subsystem`.")
            .flag(Flags::SELECTS),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt takes a PCI device from the host's driver at the start and gives it back at the end."),
        row("type", "type", Attribute(Scalar::Words(&[word("mdev"), word("misc"), word("net"), word("pci"), word("scsi"), word("scsi_host"), word("storage"), word("usb")])), "Kind of device, which decides what `source` means. One of `mdev`, `misc`, `net`, `pci`, `scsi`, `scsi_host`, `storage`, `usb`.")
            .flag(Flags::SELECTS),
        row("ramfb", "ramfb", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ramfb` of `<hostdev>`."),
        row("display", "display", Attribute(Scalar::Bool(ON_OFF)), "Whether a mediated device is shown on the guest's display."),
        row("sgio", "sgio", Attribute(Scalar::Words(&[word("filtered"), word("unfiltered")])), "XML attribute `sgio` of `<hostdev>`. One of `filtered`, `unfiltered`."),
        row("rawio", "rawio", Attribute(Scalar::Bool(YES_NO)), "XML attribute `rawio` of `<hostdev>`."),
        row("model", "model", Attribute(Scalar::Words(&[word("vfio-ap"), word("vfio-ccw"), word("vfio-pci"), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "What a mediated device is to the guest, such as `vfio-pci`. One of `vfio-ap`, `vfio-ccw`, `vfio-pci`, `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_DRIVER), "The host's driver for the device."),
        row("teaming", "teaming", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_TEAMING), "Element `<teaming>` of `<hostdev>`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE), "The device on the host."),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_IP), "Elements `<ip>` of `<hostdev>`."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROUTE), "Elements `<route>` of `<hostdev>`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Whether the guest can boot from the device; not together with `os.boot`."),
        row("rom", "rom", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROM), "The device's own boot program."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("readonly", "readonly", Flag, "Element `<readonly>` of `<hostdev>`."),
        row("shareable", "shareable", Flag, "Element `<shareable>` of `<hostdev>`."),
    ],
    identity: &[],
    matching: &["source", "mode", "type"],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["mdev"] }], fields: &["@mode", "@managed", "@ramfb", "@display", "@model"], required: &["@model"] },
        Arm { when: &[When { selector: "@type", words: &["misc", "storage"] }], fields: &["@mode"], required: &["@mode"] },
        Arm { when: &[When { selector: "@type", words: &["net"] }], fields: &["@mode", "ip", "route"], required: &["@mode"] },
        Arm { when: &[When { selector: "@type", words: &["pci"] }], fields: &["@mode", "@managed", "@ramfb", "@display", "driver", "teaming"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["scsi"] }], fields: &["@mode", "@managed", "@sgio", "@rawio"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["scsi_host"] }], fields: &["@mode", "@managed", "@model"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["usb"] }], fields: &["@mode", "@managed"], required: &[] },
    ],
};

/// The host's driver for the device.
///
/// Source: `domain/devices/hostdev/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevDriver {
    /// `@name`: Name of the driver; `vfio` as a rule. One of `kvm`, `vfio`, `xen`.
    pub name: Option<String>,
    /// `@model`: XML attribute `model` of `<driver>`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@iommufd`: XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainDevicesHostdevDriver`].
pub static DOMAIN_DEVICES_HOSTDEV_DRIVER: Shape = Shape {
    path: "domain/devices/hostdev/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("vfio"), word("xen")])), "Name of the driver; `vfio` as a rule. One of `kvm`, `vfio`, `xen`."),
        row("model", "model", Attribute(Scalar::Class("generic_name")), "XML attribute `model` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ip>` of `<hostdev>`.
///
/// Source: `domain/devices/hostdev/ip`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevIp {
    /// `@address`: XML attribute `address` of `<ip>`.
    pub address: Option<String>,
    /// `@family`: XML attribute `family` of `<ip>`. One of `ipv4`, `ipv6`.
    pub family: Option<String>,
    /// `@prefix`: XML attribute `prefix` of `<ip>`. 0 to 128.
    pub prefix: Option<Number>,
    /// `@peer`: XML attribute `peer` of `<ip>`.
    pub peer: Option<String>,
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
}

/// Rows of [`DomainDevicesHostdevIp`].
pub static DOMAIN_DEVICES_HOSTDEV_IP: Shape = Shape {
    path: "domain/devices/hostdev/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `address` of `<ip>`.")
            .canon(Canon::Ip),
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "XML attribute `family` of `<ip>`. One of `ipv4`, `ipv6`."),
        row("prefix", "prefix", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(128) })), "XML attribute `prefix` of `<ip>`. 0 to 128."),
        row("peer", "peer", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `peer` of `<ip>`.")
            .canon(Canon::Ip),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The device's own boot program.
///
/// Source: `domain/devices/hostdev/rom`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevRom {
    /// `@enabled`: Whether there is one at all; false keeps a network card from booting.
    pub enabled: Option<bool>,
    /// `@bar`: Whether the guest sees it.
    pub bar: Option<bool>,
    /// `@file`: Path of the program on the host, in place of the usual one.
    pub file: Option<String>,
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
}

/// Rows of [`DomainDevicesHostdevRom`].
pub static DOMAIN_DEVICES_HOSTDEV_ROM: Shape = Shape {
    path: "domain/devices/hostdev/rom",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether there is one at all; false keeps a network card from booting."),
        row("bar", "bar", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest sees it."),
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "Path of the program on the host, in place of the usual one.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<route>` of `<hostdev>`.
///
/// Source: `domain/devices/hostdev/route`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevRoute {
    /// `@family`: XML attribute `family` of `<route>`. One of `ipv4`, `ipv6`.
    pub family: Option<String>,
    /// `@address`: XML attribute `address` of `<route>`.
    pub address: Option<String>,
    /// `@netmask`: XML attribute `netmask` of `<route>`.
    pub netmask: Option<String>,
    /// `@prefix`: XML attribute `prefix` of `<route>`. 0 to 128.
    pub prefix: Option<Number>,
    /// `@gateway`: XML attribute `gateway` of `<route>`.
    pub gateway: Option<String>,
    /// `@metric`: XML attribute `metric` of `<route>`.
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
}

/// Rows of [`DomainDevicesHostdevRoute`].
pub static DOMAIN_DEVICES_HOSTDEV_ROUTE: Shape = Shape {
    path: "domain/devices/hostdev/route",
    rows: &[
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "XML attribute `family` of `<route>`. One of `ipv4`, `ipv6`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `address` of `<route>`.")
            .canon(Canon::Ip),
        row("netmask", "netmask", Attribute(Scalar::Class("ipv4")), "XML attribute `netmask` of `<route>`.")
            .canon(Canon::Ip),
        row("prefix", "prefix", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(128) })), "XML attribute `prefix` of `<route>`. 0 to 128."),
        row("gateway", "gateway", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `gateway` of `<route>`.")
            .canon(Canon::Ip),
        row("metric", "metric", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `metric` of `<route>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The device on the host.
///
/// Source: `domain/devices/hostdev/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSource {
    /// `@startupPolicy`: Whether the guest starts without the USB device: `optional` does. One of `mandatory`, `optional`, `requisite`.
    pub startup_policy: Option<String>,
    /// `@writeFiltering`: XML attribute `writeFiltering` of `<source>`.
    pub write_filtering: Option<bool>,
    /// `@guestReset`: XML attribute `guestReset` of `<source>`. One of `off`, `on`, `uninitialized`.
    pub guest_reset: Option<String>,
    /// `@protocol`: XML attribute `protocol` of `<source>`. One of `adapter`, `iscsi`, `vhost`.
    pub protocol: Option<String>,
    /// `@name`: XML attribute `name` of `<source>`.
    pub name: Option<String>,
    /// `@wwpn`: XML attribute `wwpn` of `<source>`.
    pub wwpn: Option<String>,
    /// `<vendor>`: Vendor of a USB device.
    pub vendor: Option<Box<crate::domain::DomainDevicesHostdevSourceProduct>>,
    /// `<product>`: Product of a USB device.
    pub product: Option<Box<crate::domain::DomainDevicesHostdevSourceProduct>>,
    /// `<address>`: Its address: `domain`, `bus`, `slot` and `function` of a PCI device, `bus` and `device` of a USB one, `uuid` of a mediated one.
    pub address: Option<Box<crate::domain::DomainDevicesHostdevSourceAddress>>,
    /// `<adapter>`: Adapter of a SCSI device.
    pub adapter: Option<Box<crate::storagepool::PoolSourceAdapter>>,
    /// `<host>`: Elements `<host>` of `<source>`.
    pub host: Vec<crate::domain::DomainDevicesHostdevSourceHost>,
    /// `<auth>`: Element `<auth>` of `<source>`.
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
    /// `<initiator>`: Element `<initiator>` of `<source>`.
    pub initiator: Option<Box<crate::domain::DomainDevicesDiskSourceInitiator>>,
    /// `<block>`: Element `<block>` of `<source>`.
    pub block: Option<String>,
    /// `<char>`: Element `<char>` of `<source>`.
    pub char: Option<String>,
    /// `<interface>`: Element `<interface>` of `<source>`.
    pub interface: Option<String>,
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
}

/// Rows of [`DomainDevicesHostdevSource`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE: Shape = Shape {
    path: "domain/devices/hostdev/source",
    rows: &[
        row("startupPolicy", "startup_policy", Attribute(Scalar::Words(&[word("mandatory"), word("optional"), word("requisite")])), "Whether the guest starts without the USB device: `optional` does. One of `mandatory`, `optional`, `requisite`."),
        row("writeFiltering", "write_filtering", Attribute(Scalar::Bool(YES_NO)), "XML attribute `writeFiltering` of `<source>`."),
        row("guestReset", "guest_reset", Attribute(Scalar::Words(&[word("off"), word("on"), word("uninitialized")])), "XML attribute `guestReset` of `<source>`. One of `off`, `on`, `uninitialized`."),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("adapter"), word("iscsi"), word("vhost")])), "XML attribute `protocol` of `<source>`. One of `adapter`, `iscsi`, `vhost`."),
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<source>`."),
        row("wwpn", "wwpn", Attribute(Scalar::Class("naa_wwn")), "XML attribute `wwpn` of `<source>`."),
        row("vendor", "vendor", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT), "Vendor of a USB device."),
        row("product", "product", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT), "Product of a USB device."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_ADDRESS), "Its address: `domain`, `bus`, `slot` and `function` of a PCI device, `bus` and `device` of a USB one, `uuid` of a mediated one."),
        row("adapter", "adapter", Child(&crate::storagepool::POOL_SOURCE_ADAPTER), "Adapter of a SCSI device."),
        row("host", "host", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_HOST), "Elements `<host>` of `<source>`.")
            .flag(Flags::ORDERED),
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "Element `<auth>` of `<source>`."),
        row("initiator", "initiator", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR), "Element `<initiator>` of `<source>`."),
        row("block", "block", Leaf(Scalar::Class("abs_file_path")), "Element `<block>` of `<source>`.")
            .canon(Canon::Path),
        row("char", "char", Leaf(Scalar::Class("abs_file_path")), "Element `<char>` of `<source>`.")
            .canon(Canon::Path),
        row("interface", "interface", Leaf(Scalar::Class("device_name")), "Element `<interface>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["mdev"] }], fields: &["address"], required: &["address"] },
        Arm { when: &[When { selector: "../@type", words: &["misc"] }], fields: &["char"], required: &["char"] },
        Arm { when: &[When { selector: "../@type", words: &["net"] }], fields: &["interface"], required: &["interface"] },
        Arm { when: &[When { selector: "../@type", words: &["pci"] }], fields: &["@startupPolicy", "@writeFiltering", "address"], required: &["address"] },
        Arm { when: &[When { selector: "../@type", words: &["scsi"] }], fields: &["@protocol"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["scsi"] }, When { selector: "@protocol", words: &["adapter", "-"] }], fields: &["address", "adapter"], required: &["address", "adapter"] },
        Arm { when: &[When { selector: "../@type", words: &["scsi"] }, When { selector: "@protocol", words: &["iscsi"] }], fields: &["@name", "host", "auth", "initiator"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["scsi_host"] }], fields: &["@protocol", "@wwpn"], required: &["@protocol", "@wwpn"] },
        Arm { when: &[When { selector: "../@type", words: &["storage"] }], fields: &["block"], required: &["block"] },
        Arm { when: &[When { selector: "../@type", words: &["usb"] }], fields: &["@startupPolicy", "@guestReset", "vendor", "product", "address"], required: &[] },
    ],
};

/// Its address: `domain`, `bus`, `slot` and `function` of a PCI device, `bus` and `device` of a USB one, `uuid` of a mediated one.
///
/// Source: `domain/devices/hostdev/source/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceAddress {
    /// `@domain`: XML attribute `domain` of `<address>`.
    pub domain: Option<String>,
    /// `@bus`: XML attribute `bus` of `<address>`.
    pub bus: Option<String>,
    /// `@slot`: XML attribute `slot` of `<address>`.
    pub slot: Option<String>,
    /// `@function`: XML attribute `function` of `<address>`.
    pub function: Option<String>,
    /// `@multifunction`: XML attribute `multifunction` of `<address>`.
    pub multifunction: Option<bool>,
    /// `@target`: XML attribute `target` of `<address>`.
    pub target: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<address>`.
    pub unit: Option<Number>,
    /// `@device`: XML attribute `device` of `<address>`.
    pub device: Option<String>,
    /// `@port`: XML attribute `port` of `<address>`. Since libvirt 12.8.0.
    pub port: Option<String>,
    /// `@uuid`: XML attribute `uuid` of `<address>`.
    pub uuid: Option<String>,
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
}

/// Rows of [`DomainDevicesHostdevSourceAddress`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_ADDRESS: Shape = Shape {
    path: "domain/devices/hostdev/source/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class("hex_uint32")), "XML attribute `domain` of `<address>`.")
            .canon(Canon::HexNum),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class("hex_uint8"), Scalar::Class("usb_address")])), "XML attribute `bus` of `<address>`.")
            .canon(Canon::HexNum),
        row("slot", "slot", Attribute(Scalar::Class("pci_slot")), "XML attribute `slot` of `<address>`.")
            .canon(Canon::HexNum),
        row("function", "function", Attribute(Scalar::Class("pci_function")), "XML attribute `function` of `<address>`.")
            .canon(Canon::HexNum),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`."),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(9999999999) })), "XML attribute `target` of `<address>`."),
        row("unit", "unit", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99999999999999999999) })), "XML attribute `unit` of `<address>`."),
        row("device", "device", Attribute(Scalar::Class("usb_address")), "XML attribute `device` of `<address>`.")
            .canon(Canon::HexNum),
        row("port", "port", Attribute(Scalar::Class("usb_port")), "XML attribute `port` of `<address>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("uuid", "uuid", Attribute(Scalar::Class("uuid")), "XML attribute `uuid` of `<address>`.")
            .canon(Canon::Uuid),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../../@type", words: &["mdev"] }], fields: &["@uuid"], required: &["@uuid"] },
        Arm { when: &[When { selector: "../../@type", words: &["pci"] }], fields: &["@domain", "@bus", "@slot", "@function", "@multifunction"], required: &[] },
        Arm { when: &[When { selector: "../../@type", words: &["scsi"] }], fields: &["@bus", "@target", "@unit"], required: &["@bus", "@target", "@unit"] },
        Arm { when: &[When { selector: "../../@type", words: &["usb"] }], fields: &["@bus", "@device", "@port"], required: &["@bus"] },
    ],
};

/// Element `<host>` of `<source>`.
///
/// Source: `domain/devices/hostdev/source/host`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceHost {
    /// `@name`: XML attribute `name` of `<host>`.
    pub name: Option<String>,
    /// `@port`: XML attribute `port` of `<host>`. -1 to 65535.
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
}

/// Rows of [`DomainDevicesHostdevSourceHost`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_HOST: Shape = Shape {
    path: "domain/devices/hostdev/source/host",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<host>`."),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `port` of `<host>`. -1 to 65535."),
    ],
    identity: &[],
    matching: &["name", "port", "socket"],
    arms: &[],
};

/// Product of a USB device.
///
/// Source: `domain/devices/hostdev/source/product`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevSourceProduct {
    /// `@id`: Number as `lsusb` prints it, such as `0x046d`.
    pub id: Option<String>,
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
}

/// Rows of [`DomainDevicesHostdevSourceProduct`].
pub static DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT: Shape = Shape {
    path: "domain/devices/hostdev/source/product",
    rows: &[
        row("id", "id", Attribute(Scalar::Class("hex_uint16")), "Number as `lsusb` prints it, such as `0x046d`.")
            .canon(Canon::HexNum),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<teaming>` of `<hostdev>`.
///
/// Source: `domain/devices/hostdev/teaming`.
#[derive(Clone, Default)]
pub struct DomainDevicesHostdevTeaming {
    /// `@type`: XML attribute `type` of `<teaming>`. One of `persistent`, `transient`.
    pub r#type: Option<String>,
    /// `@persistent`: XML attribute `persistent` of `<teaming>`.
    pub persistent: Option<String>,
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
}

/// Rows of [`DomainDevicesHostdevTeaming`].
pub static DOMAIN_DEVICES_HOSTDEV_TEAMING: Shape = Shape {
    path: "domain/devices/hostdev/teaming",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("persistent"), word("transient")])), "XML attribute `type` of `<teaming>`. One of `persistent`, `transient`."),
        row("persistent", "persistent", Attribute(Scalar::Class("alias_name")), "XML attribute `persistent` of `<teaming>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["transient"] }], fields: &["@persistent"], required: &["@persistent"] },
    ],
};
