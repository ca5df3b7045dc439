//! From schemas/facts/domain.facts, `domain/devices/interface`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word};

/// MAC address of the interface.
///
/// Source: `domain/devices/interface/mac`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceMac {
    /// `@address`: MAC address. Generated when omitted, and kept from then on.
    pub address: Option<Text>,
    /// `@type`: `static` keeps an address from the reserved range of VMware. VMware only. One of `generated`, `static`.
    pub r#type: Option<Text>,
    /// `@check`: Whether VMware checks that the address is in its allowed range. VMware only.
    pub check: Option<bool>,
    /// `@currentAddress`: MAC address that the guest has set; reported by libvirt when `trust_guest_rx_filters` is true. Since libvirt 11.2.0.
    pub current_address: Option<Text>,
}

impl Record for DomainDevicesInterfaceMac {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_MAC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.r#type.slot(),
            2 => self.check.slot(),
            3 => self.current_address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_MAC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.r#type.is_set()).with(2, self.check.is_set()).with(3, self.current_address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("check", 2), named("current_address", 3), named("type", 1)] } }
}

/// Rows of [`DomainDevicesInterfaceMac`].
pub static DOMAIN_DEVICES_INTERFACE_MAC: Shape = Shape {
    path: "domain/devices/interface/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class(Class::UnicastMac)), "MAC address. Generated when omitted, and kept from then on.")
            .presence(Presence::Server)
            .canon(Canon::Mac)
            .check(Check::Error)
            .flag(Flags::KEEP),
        row("type", "type", Attribute(Scalar::Words(&[word("generated"), word("static")])), "`static` keeps an address from the reserved range of VMware. VMware only. One of `generated`, `static`."),
        row("check", "check", Attribute(Scalar::Bool(YES_NO)), "Whether VMware checks that the address is in its allowed range. VMware only."),
        row("currentAddress", "current_address", Attribute(Scalar::Class(Class::UnicastMac)), "MAC address that the guest has set; reported by libvirt when `trust_guest_rx_filters` is true. Since libvirt 11.2.0.")
            .canon(Canon::Mac)
            .check(Check::Error)
            .since(Since::At((11, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Network card that the guest sees.
///
/// Source: `domain/devices/interface/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceModel {
    /// `@type`: Model of the card: `virtio` is fastest, `e1000e` needs no special guest driver. Default: chosen by the hypervisor.
    pub r#type: Option<Text>,
}

impl Record for DomainDevicesInterfaceModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_MODEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceModel`].
pub static DOMAIN_DEVICES_INTERFACE_MODEL: Shape = Shape {
    path: "domain/devices/interface/model",
    rows: &[
        row("type", "type", Attribute(Scalar::Class(Class::CpuName)), "Model of the card: `virtio` is fastest, `e1000e` needs no special guest driver. Default: chosen by the hypervisor.")
            .check(Check::Error)
            .flag(Flags::SELECTS),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// MTU of the interface.
///
/// Source: `domain/devices/interface/mtu`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceMtu {
    /// `@size`: MTU in bytes. From 0 to 65535.
    pub size: Option<Number>,
}

impl Record for DomainDevicesInterfaceMtu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_MTU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_MTU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceMtu`].
pub static DOMAIN_DEVICES_INTERFACE_MTU: Shape = Shape {
    path: "domain/devices/interface/mtu",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "MTU in bytes. From 0 to 65535."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Settings of the bridge port.
///
/// Source: `domain/devices/interface/port`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePort {
    /// `@isolated`: Whether traffic to other isolated ports of the bridge is blocked. Default: `false`.
    pub isolated: Option<bool>,
}

impl Record for DomainDevicesInterfacePort {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_PORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.isolated.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_PORT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.isolated.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("isolated", 0)] } }
}

/// Rows of [`DomainDevicesInterfacePort`].
pub static DOMAIN_DEVICES_INTERFACE_PORT: Shape = Shape {
    path: "domain/devices/interface/port",
    rows: &[
        row("isolated", "isolated", Attribute(Scalar::Bool(YES_NO)), "Whether traffic to other isolated ports of the bridge is blocked. Default: `false`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Ports of the host that are forwarded to the guest, with `backend = { type = "passt" }`.
///
/// Source: `domain/devices/interface/portForward`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePortForward {
    /// `@proto`: Protocol that is forwarded. One of `tcp`, `udp`.
    pub proto: Option<Text>,
    /// `@address`: IP address of the host whose ports are forwarded. Default: all addresses.
    pub address: Option<Text>,
    /// `@dev`: Host interface whose traffic is forwarded. Default: all interfaces.
    pub dev: Option<Text>,
    /// `<range>`: Ports that are forwarded. Default: all ports.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.proto.is_set()).with(1, self.address.is_set()).with(2, self.dev.is_set()).with(3, self.range.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("dev", 2), named("proto", 0), named("range", 3)] } }
}

/// Rows of [`DomainDevicesInterfacePortForward`].
pub static DOMAIN_DEVICES_INTERFACE_PORT_FORWARD: Shape = Shape {
    path: "domain/devices/interface/portForward",
    rows: &[
        row("proto", "proto", Attribute(Scalar::Words(&[word("tcp"), word("udp")])), "Protocol that is forwarded. One of `tcp`, `udp`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the host whose ports are forwarded. Default: all addresses.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "Host interface whose traffic is forwarded. Default: all interfaces."),
        row("range", "range", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE), "Ports that are forwarded. Default: all ports."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Ports that are forwarded. Default: all ports.
///
/// Source: `domain/devices/interface/portForward/range`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePortForwardRange {
    /// `@start`: First port on the host. From -1 to 65535.
    pub start: Option<Number>,
    /// `@end`: Last port on the host. Default: `start`. From -1 to 65535.
    pub end: Option<Number>,
    /// `@to`: Port in the guest that `start` is forwarded to. Default: the same port. From -1 to 65535.
    pub to: Option<Number>,
    /// `@exclude`: Whether the range is excluded from a larger one. Default: `false`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()).with(1, self.end.is_set()).with(2, self.to.is_set()).with(3, self.exclude.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("end", 1), named("exclude", 3), named("start", 0), named("to", 2)] } }
}

/// Rows of [`DomainDevicesInterfacePortForwardRange`].
pub static DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE: Shape = Shape {
    path: "domain/devices/interface/portForward/range",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "First port on the host. From -1 to 65535."),
        row("end", "end", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "Last port on the host. Default: `start`. From -1 to 65535."),
        row("to", "to", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "Port in the guest that `start` is forwarded to. Default: the same port. From -1 to 65535."),
        row("exclude", "exclude", Attribute(Scalar::Bool(YES_NO)), "Whether the range is excluded from a larger one. Default: `false`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Routes in the guest, for containers; with passt, only the default route.
///
/// Source: `domain/devices/interface/route`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceRoute {
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.family.is_set()).with(1, self.address.is_set()).with(2, self.netmask.is_set()).with(3, self.prefix.is_set()).with(4, self.gateway.is_set()).with(5, self.metric.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("family", 0), named("gateway", 4), named("metric", 5), named("netmask", 2), named("prefix", 3)] } }
}

/// Rows of [`DomainDevicesInterfaceRoute`].
pub static DOMAIN_DEVICES_INTERFACE_ROUTE: Shape = Shape {
    path: "domain/devices/interface/route",
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
            .check(Check::Error),
        row("metric", "metric", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Metric of the route; the lowest one is preferred."),
    ],
    key: &[],
    r#match: &[&[1]],
    arms: &[],
};

/// What the interface is connected to.
///
/// Source: `domain/devices/interface/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSource {
    /// `@bridge`: Name of the host bridge, for `type = "bridge"`.
    pub bridge: Option<Text>,
    /// `@macTableManager`: Who maintains the MAC table of the bridge; set in the network and reported by libvirt. One of `kernel`, `libvirt`.
    pub mac_table_manager: Option<Text>,
    /// `@network`: Name or UUID of the libvirt network, for `type = "network"`.
    pub network: Option<Text>,
    /// `@portgroup`: Name of the port group of the network. Default: the default port group of the network.
    pub portgroup: Option<Text>,
    /// `@portid`: Port of the network that libvirt created for the running guest; for `type = "vds"`, the port of the switch.
    pub portid: Option<Text>,
    /// `@type`: Kind of socket of a vhost-user connection. Default: `unix`. One of `unix`.
    pub r#type: Option<Text>,
    /// `@path`: Absolute path of the socket, for `type = "vhostuser"`.
    pub path: Option<Text>,
    /// `@mode`: For `direct`, the macvtap mode: `vepa`, `bridge`, `private` or `passthrough`, default `vepa`. For `vhostuser`, the role of QEMU: `server` or `client`. One of `bridge`, `client`, `passthrough`, `private`, `server`, `vepa`.
    pub mode: Option<Text>,
    /// `@dev`: Host device: the interface for `direct` and for passt, the vhost-vdpa character device for `vdpa`.
    pub dev: Option<Text>,
    /// `@name`: Name of the internal network, for `type = "internal"`.
    pub name: Option<Text>,
    /// `@address`: IP address: multicast group for `mcast`, address to listen on or to connect to for `server`, `client` and `udp`.
    pub ip_address: Option<Text>,
    /// `@port`: Port for `mcast`, `server`, `client` and `udp`. From -1 to 65535.
    pub port: Option<Number>,
    /// `@missing`: Whether the host device was missing at start; reported by libvirt.
    pub missing: Option<bool>,
    /// `@switchid`: UUID of the VMware distributed switch, for `type = "vds"`.
    pub switchid: Option<Text>,
    /// `@portgroupid`: Port group of the VMware distributed switch, for `type = "vds"`.
    pub portgroupid: Option<Text>,
    /// `@connectionid`: Connection to the VMware distributed switch, for `type = "vds"`.
    pub connectionid: Option<Number>,
    /// `<ip>`: IP addresses of the host's end, for `type = "ethernet"`.
    pub ip: Vec<crate::domain::DomainDevicesInterfaceSourceIp>,
    /// `<route>`: Routes of the host's end, for `type = "ethernet"`.
    pub route: Vec<crate::domain::DomainDevicesInterfaceSourceRoute>,
    /// `<reconnect>`: How QEMU reconnects after the connection is lost.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<local>`: Local end of the tunnel, for `type = "udp"`.
    pub local: Option<Box<crate::domain::DomainDevicesInterfaceSourceLocal>>,
    /// `<vendor>`: Vendor of the USB device.
    pub vendor: Option<Box<crate::domain::DomainDevicesHostdevSourceProduct>>,
    /// `<product>`: Product of the USB device.
    pub product: Option<Box<crate::domain::DomainDevicesHostdevSourceProduct>>,
    /// `<address>`: Address of the network device on the host, for `type = "hostdev"`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.bridge.is_set()).with(1, self.mac_table_manager.is_set()).with(2, self.network.is_set()).with(3, self.portgroup.is_set()).with(4, self.portid.is_set()).with(5, self.r#type.is_set()).with(6, self.path.is_set()).with(7, self.mode.is_set()).with(8, self.dev.is_set()).with(9, self.name.is_set()).with(10, self.ip_address.is_set()).with(11, self.port.is_set()).with(12, self.missing.is_set()).with(13, self.switchid.is_set()).with(14, self.portgroupid.is_set()).with(15, self.connectionid.is_set()).with(16, self.ip.is_set()).with(17, self.route.is_set()).with(18, self.reconnect.is_set()).with(19, self.local.is_set()).with(20, self.vendor.is_set()).with(21, self.product.is_set()).with(22, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 22), named("bridge", 0), named("connectionid", 15), named("dev", 8), named("ip", 16), named("ip_address", 10), named("local", 19), named("mac_table_manager", 1), named("missing", 12), named("mode", 7), named("name", 9), named("network", 2), named("path", 6), named("port", 11), named("portgroup", 3), named("portgroupid", 14), named("portid", 4), named("product", 21), named("reconnect", 18), named("route", 17), named("switchid", 13), named("type", 5), named("vendor", 20)] } }
}

/// Rows of [`DomainDevicesInterfaceSource`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE: Shape = Shape {
    path: "domain/devices/interface/source",
    rows: &[
        row("bridge", "bridge", Attribute(Scalar::Class(Class::BridgeName)), "Name of the host bridge, for `type = \"bridge\"`."),
        row("macTableManager", "mac_table_manager", Attribute(Scalar::Words(&[word("kernel"), word("libvirt")])), "Who maintains the MAC table of the bridge; set in the network and reported by libvirt. One of `kernel`, `libvirt`."),
        row("network", "network", Attribute(Scalar::Text), "Name or UUID of the libvirt network, for `type = \"network\"`.")
            .rules(&Rules { refers_to: Some("network"), ..NO_RULES }),
        row("portgroup", "portgroup", Attribute(Scalar::Class(Class::DeviceName)), "Name of the port group of the network. Default: the default port group of the network."),
        row("portid", "portid", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(-9223372036854775808), max: Some(9223372036854775807) }), Scalar::Class(Class::Uuid)])), "Port of the network that libvirt created for the running guest; for `type = \"vds\"`, the port of the switch.")
            .check(Check::Error),
        row("type", "type", Attribute(Scalar::Words(&[word("unix")])), "Kind of socket of a vhost-user connection. Default: `unix`. One of `unix`."),
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the socket, for `type = \"vhostuser\"`.")
            .canon(Canon::Path),
        row("mode", "mode", Attribute(Scalar::Words(&[word("bridge"), word("client"), word("passthrough"), word("private"), word("server"), word("vepa")])), "For `direct`, the macvtap mode: `vepa`, `bridge`, `private` or `passthrough`, default `vepa`. For `vhostuser`, the role of QEMU: `server` or `client`. One of `bridge`, `client`, `passthrough`, `private`, `server`, `vepa`."),
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "Host device: the interface for `direct` and for passt, the vhost-vdpa character device for `vdpa`."),
        row("name", "name", Attribute(Scalar::Class(Class::DeviceName)), "Name of the internal network, for `type = \"internal\"`."),
        row("address", "ip_address", Attribute(Scalar::Class(Class::Ipv4)), "IP address: multicast group for `mcast`, address to listen on or to connect to for `server`, `client` and `udp`.")
            .canon(Canon::Ip)
            .check(Check::Warning),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "Port for `mcast`, `server`, `client` and `udp`. From -1 to 65535."),
        row("missing", "missing", Attribute(Scalar::Bool(YES_NO)), "Whether the host device was missing at start; reported by libvirt."),
        row("switchid", "switchid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the VMware distributed switch, for `type = \"vds\"`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("portgroupid", "portgroupid", Attribute(Scalar::Text), "Port group of the VMware distributed switch, for `type = \"vds\"`."),
        row("connectionid", "connectionid", Attribute(Scalar::Integer(&Range { min: Some(-9223372036854775808), max: Some(9223372036854775807) })), "Connection to the VMware distributed switch, for `type = \"vds\"`."),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_IP), "IP addresses of the host's end, for `type = \"ethernet\"`."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_ROUTE), "Routes of the host's end, for `type = \"ethernet\"`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "How QEMU reconnects after the connection is lost."),
        row("local", "local", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_LOCAL), "Local end of the tunnel, for `type = \"udp\"`."),
        row("vendor", "vendor", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT), "Vendor of the USB device."),
        row("product", "product", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_SOURCE_PRODUCT), "Product of the USB device."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE_ADDRESS), "Address of the network device on the host, for `type = \"hostdev\"`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["bridge"], absent: false } }], rows: &[0, 1, 2, 3, 4], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["client", "mcast"], absent: false } }], rows: &[10, 11], required: &[10, 11] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["direct"], absent: false } }], rows: &[2, 3, 4, 7, 8], required: &[8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["ethernet"], absent: false } }], rows: &[16, 17], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["hostdev"], absent: false } }], rows: &[12, 20, 21, 22], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["internal"], absent: false } }], rows: &[9], required: &[9] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["network"], absent: false } }], rows: &[0, 1, 2, 3, 4], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["server"], absent: false } }], rows: &[10, 11], required: &[11] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["udp"], absent: false } }], rows: &[10, 11, 19], required: &[10, 11, 19] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["user", "vdpa"], absent: false } }], rows: &[8], required: &[8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["vds"], absent: false } }], rows: &[4, 13, 14, 15], required: &[13] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["vhostuser"], absent: false } }], rows: &[5, 6, 7, 8, 18], required: &[] },
    ],
};

/// Address of the network device on the host, for `type = "hostdev"`.
///
/// Source: `domain/devices/interface/source/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceAddress {
    /// `@type`: Bus of the device. One of `pci`, `usb`.
    pub r#type: Option<Text>,
    /// `@domain`: PCI domain of the device on the host, in hexadecimal.
    pub domain: Option<Text>,
    /// `@bus`: PCI bus or USB bus of the device on the host.
    pub bus: Option<Text>,
    /// `@slot`: PCI slot of the device on the host, `0x00` to `0x1f`.
    pub slot: Option<Text>,
    /// `@function`: PCI function of the device on the host, 0 to 7.
    pub function: Option<Text>,
    /// `@multifunction`: Whether the slot has several functions; has no effect on a host device.
    pub multifunction: Option<bool>,
    /// `@device`: Number of the USB device on its bus; changes when the device is plugged in again.
    pub device: Option<Text>,
    /// `@port`: USB port of the host, such as `1.2`; stays the same when the device is plugged in again. Since libvirt 12.1.0.
    pub port: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.domain.is_set()).with(2, self.bus.is_set()).with(3, self.slot.is_set()).with(4, self.function.is_set()).with(5, self.multifunction.is_set()).with(6, self.device.is_set()).with(7, self.port.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 2), named("device", 6), named("domain", 1), named("function", 4), named("multifunction", 5), named("port", 7), named("slot", 3), named("type", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceSourceAddress`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_ADDRESS: Shape = Shape {
    path: "domain/devices/interface/source/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("pci"), word("usb")])), "Bus of the device. One of `pci`, `usb`."),
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain of the device on the host, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class(Class::HexUint8), Scalar::Class(Class::UsbAddress)])), "PCI bus or USB bus of the device on the host.")
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
        row("device", "device", Attribute(Scalar::Class(Class::UsbAddress)), "Number of the USB device on its bus; changes when the device is plugged in again.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("port", "port", Attribute(Scalar::Class(Class::UsbPort)), "USB port of the host, such as `1.2`; stays the same when the device is plugged in again. Since libvirt 12.1.0.")
            .check(Check::Warning)
            .flag(Flags::UNNEEDED)
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &[], absent: true } }], rows: &[2, 6, 7], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }], rows: &[1, 2, 3, 4, 5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["usb"], absent: false } }], rows: &[2, 6], required: &[2, 6] },
    ],
};

/// IP addresses of the host's end, for `type = "ethernet"`.
///
/// Source: `domain/devices/interface/source/ip`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceIp {
    /// `@address`: IP address.
    pub address: Option<Text>,
    /// `@family`: Address family. Default: that of the address. One of `ipv4`, `ipv6`.
    pub family: Option<Text>,
    /// `@prefix`: Length of the network prefix in bits. Default: that of the address class for IPv4, 64 for IPv6. From 0 to 128.
    pub prefix: Option<Number>,
    /// `@peer`: IP address of the other end of a point-to-point connection.
    pub peer: Option<Text>,
}

impl Record for DomainDevicesInterfaceSourceIp {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SOURCE_IP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.family.slot(),
            2 => self.prefix.slot(),
            3 => self.peer.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SOURCE_IP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.family.is_set()).with(2, self.prefix.is_set()).with(3, self.peer.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("family", 1), named("peer", 3), named("prefix", 2)] } }
}

/// Rows of [`DomainDevicesInterfaceSourceIp`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_IP: Shape = Shape {
    path: "domain/devices/interface/source/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address.")
            .canon(Canon::Ip)
            .check(Check::Error),
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

/// Local end of the tunnel, for `type = "udp"`.
///
/// Source: `domain/devices/interface/source/local`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceLocal {
    /// `@address`: IP address that packets are sent from.
    pub address: Option<Text>,
    /// `@port`: Port that packets are sent from. From -1 to 65535.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.port.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("port", 1)] } }
}

/// Rows of [`DomainDevicesInterfaceSourceLocal`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_LOCAL: Shape = Shape {
    path: "domain/devices/interface/source/local",
    rows: &[
        row("address", "address", Attribute(Scalar::Class(Class::Ipv4)), "IP address that packets are sent from.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "Port that packets are sent from. From -1 to 65535."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Routes of the host's end, for `type = "ethernet"`.
///
/// Source: `domain/devices/interface/source/route`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceSourceRoute {
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

impl Record for DomainDevicesInterfaceSourceRoute {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SOURCE_ROUTE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.family.slot(),
            1 => self.address.slot(),
            2 => self.netmask.slot(),
            3 => self.prefix.slot(),
            4 => self.gateway.slot(),
            5 => self.metric.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SOURCE_ROUTE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.family.is_set()).with(1, self.address.is_set()).with(2, self.netmask.is_set()).with(3, self.prefix.is_set()).with(4, self.gateway.is_set()).with(5, self.metric.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("family", 0), named("gateway", 4), named("metric", 5), named("netmask", 2), named("prefix", 3)] } }
}

/// Rows of [`DomainDevicesInterfaceSourceRoute`].
pub static DOMAIN_DEVICES_INTERFACE_SOURCE_ROUTE: Shape = Shape {
    path: "domain/devices/interface/source/route",
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
            .check(Check::Error),
        row("metric", "metric", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Metric of the route; the lowest one is preferred."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Interface on the host.
///
/// Source: `domain/devices/interface/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceTarget {
    /// `@dev`: Name of the interface on the host. libvirt generates names such as `vnet0` at each start and ignores set names that start like them.
    pub dev: Option<Text>,
    /// `@managed`: Whether libvirt sets up the device of `type = "ethernet"`; `false` uses an existing tap device as it is. Default: `true`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dev.is_set()).with(1, self.managed.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 0), named("managed", 1)] } }
}

/// Rows of [`DomainDevicesInterfaceTarget`].
pub static DOMAIN_DEVICES_INTERFACE_TARGET: Shape = Shape {
    path: "domain/devices/interface/target",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "Name of the interface on the host. libvirt generates names such as `vnet0` at each start and ignores set names that start like them.")
            .flag(Flags::VOLATILE),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt sets up the device of `type = \"ethernet\"`; `false` uses an existing tap device as it is. Default: `true`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Settings of the tap device.
///
/// Source: `domain/devices/interface/tune`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceTune {
    /// `<sndbuf>`: Size of the send buffer of the tap device, in bytes.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.sndbuf.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("sndbuf", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceTune`].
pub static DOMAIN_DEVICES_INTERFACE_TUNE: Shape = Shape {
    path: "domain/devices/interface/tune",
    rows: &[
        row("sndbuf", "sndbuf", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Size of the send buffer of the tap device, in bytes."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Parameters of the virtual port on a switch that supports it, such as Open vSwitch.
///
/// Source: `domain/devices/interface/virtualport`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceVirtualport {
    /// `@type`: Kind of switch. Default: that of the network. One of `802.1Qbg`, `802.1Qbh`, `midonet`, `openvswitch`.
    pub r#type: Option<Text>,
    /// `<parameters>`: Parameters of the port; which ones apply depends on `type`.
    pub parameters: Option<Box<crate::domain::DomainDevicesInterfaceVirtualportParameters>>,
}

impl Record for DomainDevicesInterfaceVirtualport {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_VIRTUALPORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.parameters.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_VIRTUALPORT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.parameters.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("parameters", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceVirtualport`].
pub static DOMAIN_DEVICES_INTERFACE_VIRTUALPORT: Shape = Shape {
    path: "domain/devices/interface/virtualport",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("802.1Qbg"), word("802.1Qbh"), word("midonet"), word("openvswitch")])), "Kind of switch. Default: that of the network. One of `802.1Qbg`, `802.1Qbh`, `midonet`, `openvswitch`."),
        row("parameters", "parameters", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_VIRTUALPORT_PARAMETERS), "Parameters of the port; which ones apply depends on `type`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["802.1Qbg", "802.1Qbh", "openvswitch"], absent: true } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["midonet"], absent: false } }], rows: &[1], required: &[1] },
    ],
};

/// Parameters of the port; which ones apply depends on `type`.
///
/// Source: `domain/devices/interface/virtualport/parameters`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceVirtualportParameters {
    /// `@managerid`: Number of the VSI manager, for 802.1Qbg.
    pub managerid: Option<Text>,
    /// `@typeid`: Number of the VSI type, for 802.1Qbg.
    pub typeid: Option<Text>,
    /// `@typeidversion`: Version of the VSI type, for 802.1Qbg.
    pub typeidversion: Option<Text>,
    /// `@instanceid`: UUID of the VSI instance, for 802.1Qbg. Generated when omitted.
    pub instanceid: Option<Text>,
    /// `@profileid`: Name of the port profile, for 802.1Qbh and Open vSwitch.
    pub profileid: Option<Text>,
    /// `@interfaceid`: UUID of the interface for Open vSwitch, generated when omitted, or of the port for Midonet.
    pub interfaceid: Option<Text>,
}

impl Record for DomainDevicesInterfaceVirtualportParameters {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_VIRTUALPORT_PARAMETERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.managerid.slot(),
            1 => self.typeid.slot(),
            2 => self.typeidversion.slot(),
            3 => self.instanceid.slot(),
            4 => self.profileid.slot(),
            5 => self.interfaceid.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_VIRTUALPORT_PARAMETERS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.managerid.is_set()).with(1, self.typeid.is_set()).with(2, self.typeidversion.is_set()).with(3, self.instanceid.is_set()).with(4, self.profileid.is_set()).with(5, self.interfaceid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("instanceid", 3), named("interfaceid", 5), named("managerid", 0), named("profileid", 4), named("typeid", 1), named("typeidversion", 2)] } }
}

/// Rows of [`DomainDevicesInterfaceVirtualportParameters`].
pub static DOMAIN_DEVICES_INTERFACE_VIRTUALPORT_PARAMETERS: Shape = Shape {
    path: "domain/devices/interface/virtualport/parameters",
    rows: &[
        row("managerid", "managerid", Attribute(Scalar::Class(Class::HexUint8)), "Number of the VSI manager, for 802.1Qbg.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("typeid", "typeid", Attribute(Scalar::Class(Class::HexUint24)), "Number of the VSI type, for 802.1Qbg.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("typeidversion", "typeidversion", Attribute(Scalar::Class(Class::HexUint8)), "Version of the VSI type, for 802.1Qbg.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("instanceid", "instanceid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the VSI instance, for 802.1Qbg. Generated when omitted.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("profileid", "profileid", Attribute(Scalar::Class(Class::PortProfile)), "Name of the port profile, for 802.1Qbh and Open vSwitch.")
            .check(Check::Error),
        row("interfaceid", "interfaceid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the interface for Open vSwitch, generated when omitted, or of the port for Midonet.")
            .canon(Canon::Uuid)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &[], absent: true } }], rows: &[0, 1, 2, 3, 4, 5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["802.1Qbg"], absent: false } }], rows: &[0, 1, 2, 3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["802.1Qbh"], absent: false } }], rows: &[4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["midonet"], absent: false } }], rows: &[5], required: &[5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["openvswitch"], absent: false } }], rows: &[4, 5], required: &[] },
    ],
};
