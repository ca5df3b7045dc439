//! From schemas/facts/domain.facts, `domain/devices/interface`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Pair, Range, Scalar, Shape, When, YES_NO, row, word};

/// Ports of the host that lead to the guest, for `user` with `backend = { type = "passt" }`.
///
/// Source: `domain/devices/interface/portForward`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePortForward {
    /// `@proto`: XML attribute `proto` of `<portForward>`. One of `tcp`, `udp`.
    pub proto: Option<String>,
    /// `@address`: XML attribute `address` of `<portForward>`.
    pub address: Option<String>,
    /// `@dev`: XML attribute `dev` of `<portForward>`.
    pub dev: Option<String>,
    /// `<range>`: Elements `<range>` of `<portForward>`.
    pub range: Vec<crate::domain::DomainDevicesInterfacePortForwardRange>,
}

impl Record for DomainDevicesInterfacePortForward {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_PORT_FORWARD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.proto.slot(),
            1 => self.address.slot(),
            2 => self.dev.slot(),
            3 => self.range.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_PORT_FORWARD, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfacePortForward`].
pub static DOMAIN_DEVICES_INTERFACE_PORT_FORWARD: Shape = Shape {
    path: "domain/devices/interface/portForward",
    rows: &[
        row("proto", "proto", Attribute(Scalar::Words(&[word("tcp"), word("udp")])), "XML attribute `proto` of `<portForward>`. One of `tcp`, `udp`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `address` of `<portForward>`.")
            .canon(Canon::Ip),
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "XML attribute `dev` of `<portForward>`."),
        row("range", "range", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE), "Elements `<range>` of `<portForward>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<range>` of `<portForward>`.
///
/// Source: `domain/devices/interface/portForward/range`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePortForwardRange {
    /// `@start`: XML attribute `start` of `<range>`. -1 to 65535.
    pub start: Option<Number>,
    /// `@end`: XML attribute `end` of `<range>`. -1 to 65535.
    pub end: Option<Number>,
    /// `@to`: XML attribute `to` of `<range>`. -1 to 65535.
    pub to: Option<Number>,
    /// `@exclude`: XML attribute `exclude` of `<range>`.
    pub exclude: Option<bool>,
}

impl Record for DomainDevicesInterfacePortForwardRange {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.end.slot(),
            2 => self.to.slot(),
            3 => self.exclude.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfacePortForwardRange`].
pub static DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE: Shape = Shape {
    path: "domain/devices/interface/portForward/range",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `start` of `<range>`. -1 to 65535."),
        row("end", "end", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `end` of `<range>`. -1 to 65535."),
        row("to", "to", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `to` of `<range>`. -1 to 65535."),
        row("exclude", "exclude", Attribute(Scalar::Bool(YES_NO)), "XML attribute `exclude` of `<range>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Routes that the guest has, for containers.
///
/// Source: `domain/devices/interface/route`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceRoute {
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

impl Record for DomainDevicesInterfaceRoute {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_ROUTE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.family.slot(),
            1 => self.address.slot(),
            2 => self.netmask.slot(),
            3 => self.prefix.slot(),
            4 => self.gateway.slot(),
            5 => self.metric.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_ROUTE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceRoute`].
pub static DOMAIN_DEVICES_INTERFACE_ROUTE: Shape = Shape {
    path: "domain/devices/interface/route",
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
    matching: &["address"],
    arms: &[],
};

/// Program of the host that sets an interface of type `ethernet` up.
///
/// Source: `domain/devices/interface/script`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceScript {
    /// `@path`: XML attribute `path` of `<script>`.
    pub path: Option<String>,
}

impl Record for DomainDevicesInterfaceScript {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SCRIPT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SCRIPT, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceScript`].
pub static DOMAIN_DEVICES_INTERFACE_SCRIPT: Shape = Shape {
    path: "domain/devices/interface/script",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("non_empty")), "XML attribute `path` of `<script>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What the interface is connected to.
///
/// Source: `domain/devices/interface/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSource {
    /// `@bridge`: Name of a bridge of the host, for `type = "bridge"`.
    pub bridge: Option<String>,
    /// `@macTableManager`: XML attribute `macTableManager` of `<source>`. One of `kernel`, `libvirt`.
    pub mac_table_manager: Option<String>,
    /// `@network`: Name of a libvirt network, for `type = "network"`.
    pub network: Option<String>,
    /// `@portgroup`: Port group of the network.
    pub portgroup: Option<String>,
    /// `@portid`: XML attribute `portid` of `<source>`.
    pub portid: Option<String>,
    /// `@type`: XML attribute `type` of `<source>`. One of `unix`.
    pub r#type: Option<String>,
    /// `@path`: Path of a socket or a device.
    pub path: Option<String>,
    /// `@mode`: How a card of the host is shared: `bridge` lets guests see each other; or which end of a socket this is. One of `bridge`, `client`, `passthrough`, `private`, `server`, `vepa`.
    pub mode: Option<String>,
    /// `@dev`: Name of a card of the host, for `type = "direct"`.
    pub dev: Option<String>,
    /// `@name`: XML attribute `name` of `<source>`.
    pub name: Option<String>,
    /// `@address`: IP address for `server`, `client`, `mcast` and `udp`.
    pub ip_address: Option<String>,
    /// `@port`: Port for `server`, `client`, `mcast` and `udp`. -1 to 65535.
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
    pub vendor: Option<Box<crate::domain::DomainDevicesInterfaceSourceVendor>>,
    /// `<product>`: Element `<product>` of `<source>`.
    pub product: Option<Box<crate::domain::DomainDevicesInterfaceSourceProduct>>,
    /// `<address>`: The card's own address on the host, for `type = "hostdev"`.
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
        row("bridge", "bridge", Attribute(Scalar::Class("bridge_name")), "Name of a bridge of the host, for `type = \"bridge\"`."),
        row("macTableManager", "mac_table_manager", Attribute(Scalar::Words(&[word("kernel"), word("libvirt")])), "XML attribute `macTableManager` of `<source>`. One of `kernel`, `libvirt`."),
        row("network", "network", Attribute(Scalar::Text), "Name of a libvirt network, for `type = \"network\"`."),
        row("portgroup", "portgroup", Attribute(Scalar::Class("device_name")), "Port group of the network."),
        row("portid", "portid", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(-9223372036854775808), max: Some(9223372036854775807) }), Scalar::Class("uuid")])), "XML attribute `portid` of `<source>`."),
        row("type", "type", Attribute(Scalar::Words(&[word("unix")])), "XML attribute `type` of `<source>`. One of `unix`."),
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "Path of a socket or a device.")
            .canon(Canon::Path),
        row("mode", "mode", Attribute(Scalar::Words(&[word("bridge"), word("client"), word("passthrough"), word("private"), word("server"), word("vepa")])), "How a card of the host is shared: `bridge` lets guests see each other; or which end of a socket this is. One of `bridge`, `client`, `passthrough`, `private`, `server`, `vepa`."),
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "Name of a card of the host, for `type = \"direct\"`."),
        row("name", "name", Attribute(Scalar::Class("device_name")), "XML attribute `name` of `<source>`."),
        row("address", "ip_address", Attribute(Scalar::Class("ipv4")), "IP address for `server`, `client`, `mcast` and `udp`.")
            .canon(Canon::Ip),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "Port for `server`, `client`, `mcast` and `udp`. -1 to 65535."),
        row("missing", "missing", Attribute(Scalar::Bool(YES_NO)), "XML attribute `missing` of `<source>`."),
        row("switchid", "switchid", Attribute(Scalar::Class("uuid")), "XML attribute `switchid` of `<source>`.")
            .canon(Canon::Uuid),
        row("portgroupid", "portgroupid", Attribute(Scalar::Text), "XML attribute `portgroupid` of `<source>`."),
        row("connectionid", "connectionid", Attribute(Scalar::Integer(Range { min: Some(-9223372036854775808), max: Some(9223372036854775807) })), "XML attribute `connectionid` of `<source>`."),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_IP), "Elements `<ip>` of `<source>`."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROUTE), "Elements `<route>` of `<source>`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "Element `<reconnect>` of `<source>`."),
        row("local", "local", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_LOCAL), "Element `<local>` of `<source>`."),
        row("vendor", "vendor", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_VENDOR), "Element `<vendor>` of `<source>`."),
        row("product", "product", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_PRODUCT), "Element `<product>` of `<source>`."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_ADDRESS), "The card's own address on the host, for `type = \"hostdev\"`."),
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

/// The card's own address on the host, for `type = "hostdev"`.
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
        row("domain", "domain", Attribute(Scalar::Class("hex_uint32")), "XML attribute `domain` of `<address>`.")
            .canon(Canon::HexNum),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class("hex_uint8"), Scalar::Class("usb_address")])), "XML attribute `bus` of `<address>`.")
            .canon(Canon::HexNum),
        row("slot", "slot", Attribute(Scalar::Class("pci_slot")), "XML attribute `slot` of `<address>`.")
            .canon(Canon::HexNum),
        row("function", "function", Attribute(Scalar::Class("pci_function")), "XML attribute `function` of `<address>`.")
            .canon(Canon::HexNum),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`."),
        row("device", "device", Attribute(Scalar::Class("usb_address")), "XML attribute `device` of `<address>`.")
            .canon(Canon::HexNum),
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

/// Element `<product>` of `<source>`.
///
/// Source: `domain/devices/interface/source/product`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceProduct {
    /// `@id`: XML attribute `id` of `<product>`.
    pub id: Option<String>,
}

impl Record for DomainDevicesInterfaceSourceProduct {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SOURCE_PRODUCT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SOURCE_PRODUCT, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceSourceProduct`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_PRODUCT: Shape = Shape {
    path: "domain/devices/interface/source/product",
    rows: &[
        row("id", "id", Attribute(Scalar::Class("hex_uint16")), "XML attribute `id` of `<product>`.")
            .canon(Canon::HexNum),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vendor>` of `<source>`.
///
/// Source: `domain/devices/interface/source/vendor`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceVendor {
    /// `@id`: XML attribute `id` of `<vendor>`.
    pub id: Option<String>,
}

impl Record for DomainDevicesInterfaceSourceVendor {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SOURCE_VENDOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SOURCE_VENDOR, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceSourceVendor`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_VENDOR: Shape = Shape {
    path: "domain/devices/interface/source/vendor",
    rows: &[
        row("id", "id", Attribute(Scalar::Class("hex_uint16")), "XML attribute `id` of `<vendor>`.")
            .canon(Canon::HexNum),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The host's end.
///
/// Source: `domain/devices/interface/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceTarget {
    /// `@dev`: Name of the interface on the host; libvirt makes up `vnet0` and so on, and never keeps such a name.
    pub dev: Option<String>,
    /// `@managed`: Whether libvirt makes the device, or finds it made.
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
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "Name of the interface on the host; libvirt makes up `vnet0` and so on, and never keeps such a name.")
            .flag(Flags::VOLATILE),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt makes the device, or finds it made."),
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

/// Tags of virtual networks, for Open vSwitch and cards that can do it.
///
/// Source: `domain/devices/interface/vlan`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceVlan {
    /// `@trunk`: Whether the guest sees the tags. Only `true` has a meaning.
    pub trunk: Option<bool>,
    /// `<tag>`: Tags.
    pub tag: Vec<crate::domain::DomainDevicesInterfaceVlanTag>,
}

impl Record for DomainDevicesInterfaceVlan {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_VLAN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.trunk.slot(),
            1 => self.tag.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_VLAN, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceVlan`].
pub static DOMAIN_DEVICES_INTERFACE_VLAN: Shape = Shape {
    path: "domain/devices/interface/vlan",
    rows: &[
        row("trunk", "trunk", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "Whether the guest sees the tags. Only `true` has a meaning."),
        row("tag", "tag", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_VLAN_TAG), "Tags."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Tags.
///
/// Source: `domain/devices/interface/vlan/tag`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceVlanTag {
    /// `@id`: Number of the virtual network. 0 to 4095.
    pub id: Option<Number>,
    /// `@nativeMode`: XML attribute `nativeMode` of `<tag>`. One of `tagged`, `untagged`.
    pub native_mode: Option<String>,
}

impl Record for DomainDevicesInterfaceVlanTag {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_VLAN_TAG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.native_mode.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_VLAN_TAG, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceVlanTag`].
pub static DOMAIN_DEVICES_INTERFACE_VLAN_TAG: Shape = Shape {
    path: "domain/devices/interface/vlan/tag",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4095) })), "Number of the virtual network. 0 to 4095."),
        row("nativeMode", "native_mode", Attribute(Scalar::Words(&[word("tagged"), word("untagged")])), "XML attribute `nativeMode` of `<tag>`. One of `tagged`, `untagged`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
