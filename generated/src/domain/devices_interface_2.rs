//! From schemas/facts/domain.facts, `domain/devices/interface`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word};

/// What the interface is connected to.
///
/// Source: `domain/devices/interface/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSource {
    /// `@bridge`: Name of a bridge of the host.
    pub bridge: Option<String>,
    /// `@macTableManager`: XML attribute `macTableManager` of `<source>`. One of `kernel`, `libvirt`.
    pub mac_table_manager: Option<String>,
    /// `@network`: Name of a libvirt network.
    pub network: Option<String>,
    /// `@portgroup`: Port group of the network.
    pub portgroup: Option<String>,
    /// `@portid`: XML attribute `portid` of `<source>`.
    pub portid: Option<String>,
    /// `@type`: XML attribute `type` of `<source>`. One of `unix`.
    pub r#type: Option<String>,
    /// `@path`: XML attribute `path` of `<source>`.
    pub path: Option<String>,
    /// `@mode`: XML attribute `mode` of `<source>`. One of `bridge`, `client`, `passthrough`, `private`, `server`, `vepa`.
    pub mode: Option<String>,
    /// `@dev`: XML attribute `dev` of `<source>`.
    pub dev: Option<String>,
    /// `@name`: XML attribute `name` of `<source>`.
    pub name: Option<String>,
    /// `@address`: XML attribute `address` of `<source>`.
    pub ip_address: Option<String>,
    /// `@port`: XML attribute `port` of `<source>`. -1 to 65535.
    pub port: Option<Number>,
    /// `@missing`: XML attribute `missing` of `<source>`.
    pub missing: Option<bool>,
    /// `@switchid`: XML attribute `switchid` of `<source>`.
    pub switchid: Option<String>,
    /// `@portgroupid`: XML attribute `portgroupid` of `<source>`.
    pub portgroupid: Option<String>,
    /// `@connectionid`: XML attribute `connectionid` of `<source>`.
    pub connectionid: Option<Number>,
    /// `<ip>`: Elements `<ip>` of `<source>`.
    pub ip: Vec<crate::domain::DomainDevicesHostdevIp>,
    /// `<route>`: Elements `<route>` of `<source>`.
    pub route: Vec<crate::domain::DomainDevicesHostdevRoute>,
    /// `<reconnect>`: Element `<reconnect>` of `<source>`.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<local>`: Element `<local>` of `<source>`.
    pub local: Option<Box<crate::domain::DomainDevicesInterfaceSourceLocal>>,
    /// `<vendor>`: Element `<vendor>` of `<source>`.
    pub vendor: Option<Box<crate::domain::DomainDevicesHostdevSourceVendor>>,
    /// `<product>`: Element `<product>` of `<source>`.
    pub product: Option<Box<crate::domain::DomainDevicesHostdevSourceProduct>>,
    /// `<address>`: Element `<address>` of `<source>`.
    pub address: Option<Box<crate::domain::DomainDevicesInterfaceSourceAddress>>,
}

impl Record for DomainDevicesInterfaceSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.bridge.slot(),
            1 => self.mac_table_manager.slot(),
            2 => self.network.slot(),
            3 => self.portgroup.slot(),
            4 => self.portid.slot(),
            5 => self.r#type.slot(),
            6 => self.path.slot(),
            7 => self.mode.slot(),
            8 => self.dev.slot(),
            9 => self.name.slot(),
            10 => self.ip_address.slot(),
            11 => self.port.slot(),
            12 => self.missing.slot(),
            13 => self.switchid.slot(),
            14 => self.portgroupid.slot(),
            15 => self.connectionid.slot(),
            16 => self.ip.slot(),
            17 => self.route.slot(),
            18 => self.reconnect.slot(),
            19 => self.local.slot(),
            20 => self.vendor.slot(),
            21 => self.product.slot(),
            22 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SOURCE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceSource`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE: Shape = Shape {
    path: "domain/devices/interface/source",
    rows: &[
        row("bridge", "bridge", Attribute(Scalar::Class("bridge_name")), "Name of a bridge of the host."),
        row("macTableManager", "mac_table_manager", Attribute(Scalar::Words(&[word("kernel"), word("libvirt")])), "XML attribute `macTableManager` of `<source>`. One of `kernel`, `libvirt`."),
        row("network", "network", Attribute(Scalar::Text), "Name of a libvirt network."),
        row("portgroup", "portgroup", Attribute(Scalar::Class("device_name")), "Port group of the network."),
        row("portid", "portid", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(-9223372036854775808), max: Some(9223372036854775807) }), Scalar::Class("uuid")])), "XML attribute `portid` of `<source>`."),
        row("type", "type", Attribute(Scalar::Words(&[word("unix")])), "XML attribute `type` of `<source>`. One of `unix`."),
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "XML attribute `path` of `<source>`.")
            .canon(Canon::Path),
        row("mode", "mode", Attribute(Scalar::Words(&[word("bridge"), word("client"), word("passthrough"), word("private"), word("server"), word("vepa")])), "XML attribute `mode` of `<source>`. One of `bridge`, `client`, `passthrough`, `private`, `server`, `vepa`."),
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "XML attribute `dev` of `<source>`."),
        row("name", "name", Attribute(Scalar::Class("device_name")), "XML attribute `name` of `<source>`."),
        row("address", "ip_address", Attribute(Scalar::Class("ipv4")), "XML attribute `address` of `<source>`.")
            .canon(Canon::Ip),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `port` of `<source>`. -1 to 65535."),
        row("missing", "missing", Attribute(Scalar::Bool(YES_NO)), "XML attribute `missing` of `<source>`."),
        row("switchid", "switchid", Attribute(Scalar::Class("uuid")), "XML attribute `switchid` of `<source>`.")
            .canon(Canon::Uuid),
        row("portgroupid", "portgroupid", Attribute(Scalar::Text), "XML attribute `portgroupid` of `<source>`."),
        row("connectionid", "connectionid", Attribute(Scalar::Integer(Range { min: Some(-9223372036854775808), max: Some(9223372036854775807) })), "XML attribute `connectionid` of `<source>`."),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_IP), "Elements `<ip>` of `<source>`."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROUTE), "Elements `<route>` of `<source>`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "Element `<reconnect>` of `<source>`."),
        row("local", "local", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_LOCAL), "Element `<local>` of `<source>`."),
        row("vendor", "vendor", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_VENDOR), "Element `<vendor>` of `<source>`."),
        row("product", "product", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT), "Element `<product>` of `<source>`."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_ADDRESS), "Element `<address>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["bridge"] }], fields: &["@bridge", "@macTableManager", "@network", "@portgroup", "@portid"], required: &["@bridge"] },
        Arm { when: &[When { selector: "../@type", words: &["client", "mcast"] }], fields: &["@address", "@port"], required: &["@address", "@port"] },
        Arm { when: &[When { selector: "../@type", words: &["direct"] }], fields: &["@network", "@portgroup", "@portid", "@mode", "@dev"], required: &["@dev"] },
        Arm { when: &[When { selector: "../@type", words: &["ethernet"] }], fields: &["ip", "route"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["hostdev"] }], fields: &["@missing", "vendor", "product", "address"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["internal"] }], fields: &["@name"], required: &["@name"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }], fields: &["@bridge", "@macTableManager", "@network", "@portgroup", "@portid"], required: &["@network"] },
        Arm { when: &[When { selector: "../@type", words: &["server"] }], fields: &["@address", "@port"], required: &["@port"] },
        Arm { when: &[When { selector: "../@type", words: &["udp"] }], fields: &["@address", "@port", "local"], required: &["@address", "@port", "local"] },
        Arm { when: &[When { selector: "../@type", words: &["user", "vdpa"] }], fields: &["@dev"], required: &["@dev"] },
        Arm { when: &[When { selector: "../@type", words: &["vds"] }], fields: &["@portid", "@switchid", "@portgroupid", "@connectionid"], required: &["@switchid"] },
        Arm { when: &[When { selector: "../@type", words: &["vhostuser"] }], fields: &["@type", "@path", "@mode", "@dev", "reconnect"], required: &[] },
    ],
};

/// Element `<address>` of `<source>`.
///
/// Source: `domain/devices/interface/source/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceAddress {
    /// `@type`: XML attribute `type` of `<address>`. One of `pci`, `usb`.
    pub r#type: Option<String>,
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
    /// `@device`: XML attribute `device` of `<address>`.
    pub device: Option<String>,
    /// `@port`: XML attribute `port` of `<address>`. Since libvirt 12.8.0.
    pub port: Option<String>,
}

impl Record for DomainDevicesInterfaceSourceAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SOURCE_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.domain.slot(),
            2 => self.bus.slot(),
            3 => self.slot.slot(),
            4 => self.function.slot(),
            5 => self.multifunction.slot(),
            6 => self.device.slot(),
            7 => self.port.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SOURCE_ADDRESS, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceSourceAddress`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_ADDRESS: Shape = Shape {
    path: "domain/devices/interface/source/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("pci"), word("usb")])), "XML attribute `type` of `<address>`. One of `pci`, `usb`."),
        row("domain", "domain", Attribute(Scalar::Class("hex_uint32")), "XML attribute `domain` of `<address>`."),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class("hex_uint8"), Scalar::Class("usb_address")])), "XML attribute `bus` of `<address>`."),
        row("slot", "slot", Attribute(Scalar::Class("pci_slot")), "XML attribute `slot` of `<address>`."),
        row("function", "function", Attribute(Scalar::Class("pci_function")), "XML attribute `function` of `<address>`."),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`."),
        row("device", "device", Attribute(Scalar::Class("usb_address")), "XML attribute `device` of `<address>`."),
        row("port", "port", Attribute(Scalar::Class("usb_port")), "XML attribute `port` of `<address>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["-"] }], fields: &["@bus", "@device", "@port"], required: &["@bus"] },
        Arm { when: &[When { selector: "@type", words: &["pci"] }], fields: &["@domain", "@bus", "@slot", "@function", "@multifunction"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["usb"] }], fields: &["@bus", "@device"], required: &["@bus", "@device"] },
    ],
};

/// Element `<local>` of `<source>`.
///
/// Source: `domain/devices/interface/source/local`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceLocal {
    /// `@address`: XML attribute `address` of `<local>`.
    pub address: Option<String>,
    /// `@port`: XML attribute `port` of `<local>`. -1 to 65535.
    pub port: Option<Number>,
}

impl Record for DomainDevicesInterfaceSourceLocal {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SOURCE_LOCAL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.port.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SOURCE_LOCAL, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceSourceLocal`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_LOCAL: Shape = Shape {
    path: "domain/devices/interface/source/local",
    rows: &[
        row("address", "address", Attribute(Scalar::Class("ipv4")), "XML attribute `address` of `<local>`.")
            .canon(Canon::Ip),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `port` of `<local>`. -1 to 65535."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<target>` of `<interface>`.
///
/// Source: `domain/devices/interface/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceTarget {
    /// `@dev`: Name of the interface on the host.
    pub dev: Option<String>,
    /// `@managed`: XML attribute `managed` of `<target>`.
    pub managed: Option<bool>,
}

impl Record for DomainDevicesInterfaceTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            1 => self.managed.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceTarget`].
pub static DOMAIN_DEVICES_INTERFACE_TARGET: Shape = Shape {
    path: "domain/devices/interface/target",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "Name of the interface on the host.")
            .flag(Flags::VOLATILE),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<target>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<tune>` of `<interface>`.
///
/// Source: `domain/devices/interface/tune`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceTune {
    /// `<sndbuf>`: Element `<sndbuf>` of `<tune>`.
    pub sndbuf: Option<Number>,
}

impl Record for DomainDevicesInterfaceTune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_TUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.sndbuf.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_TUNE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceTune`].
pub static DOMAIN_DEVICES_INTERFACE_TUNE: Shape = Shape {
    path: "domain/devices/interface/tune",
    rows: &[
        row("sndbuf", "sndbuf", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Element `<sndbuf>` of `<tune>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
