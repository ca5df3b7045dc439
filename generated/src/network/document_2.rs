//! From schemas/facts/network.facts, `network`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Canon, Flags, ON_OFF, Range, Scalar, Shape, YES_NO, row, word, word_since};

/// How the network reaches the outside; without it the network is isolated.
///
/// Source: `network/forward`.
#[derive(Clone, Default)]
pub struct NetworkForward {
    /// `@dev`: The only host device that traffic may leave by.
    pub dev: Option<String>,
    /// `@mode`: How traffic leaves: translated, routed, unfiltered, or through a bridge or device of the host. One of `bridge`, `hostdev`, `nat`, `open`, `passthrough`, `private`, `route`, `vepa`.
    pub mode: Option<String>,
    /// `@managed`: XML attribute `managed` of `<forward>`.
    pub managed: Option<bool>,
    /// `<interface>`: Host devices that guests are connected to, or that traffic may leave by.
    pub interface: Vec<crate::network::NetworkForwardInterface>,
    /// `<address>`: Elements `<address>` of `<forward>`.
    pub address: Vec<crate::network::NetworkForwardAddress>,
    /// `<pf>`: The physical function whose virtual functions are handed out.
    pub pf: Option<Box<crate::network::NetworkForwardPf>>,
    /// `<driver>`: Element `<driver>` of `<forward>`.
    pub driver: Option<Box<crate::network::NetworkForwardDriver>>,
    /// `<nat>`: How addresses are translated.
    pub nat: Option<Box<crate::network::NetworkForwardNat>>,
}

impl Record for NetworkForward {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            1 => self.mode.slot(),
            2 => self.managed.slot(),
            3 => self.interface.slot(),
            4 => self.address.slot(),
            5 => self.pf.slot(),
            6 => self.driver.slot(),
            7 => self.nat.slot(),
            _ => no_slot(&NETWORK_FORWARD, index),
        }
    }
}

/// Rows of [`NetworkForward`].
pub static NETWORK_FORWARD: Shape = Shape {
    path: "network/forward",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "The only host device that traffic may leave by.")
            .derived_from(&["network/forward/interface"]),
        row("mode", "mode", Attribute(Scalar::Words(&[word("bridge"), word("hostdev"), word("nat"), word("open"), word("passthrough"), word("private"), word("route"), word("vepa")])), "How traffic leaves: translated, routed, unfiltered, or through a bridge or device of the host. One of `bridge`, `hostdev`, `nat`, `open`, `passthrough`, `private`, `route`, `vepa`.")
            .flag(Flags::SELECTS),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<forward>`."),
        row("interface", "interface", Children(&crate::network::NETWORK_FORWARD_INTERFACE), "Host devices that guests are connected to, or that traffic may leave by.")
            .flag(Flags::ORDERED)
            .derived_from(&["network/forward/@dev"]),
        row("address", "address", Children(&crate::network::NETWORK_FORWARD_ADDRESS), "Elements `<address>` of `<forward>`."),
        row("pf", "pf", Child(&crate::network::NETWORK_FORWARD_PF), "The physical function whose virtual functions are handed out."),
        row("driver", "driver", Child(&crate::network::NETWORK_FORWARD_DRIVER), "Element `<driver>` of `<forward>`."),
        row("nat", "nat", Child(&crate::network::NETWORK_FORWARD_NAT), "How addresses are translated."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<address>` of `<forward>`.
///
/// Source: `network/forward/address`.
#[derive(Clone, Default)]
pub struct NetworkForwardAddress {
    /// `@type`: XML attribute `type` of `<address>`. One of `pci`.
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
    /// `@connections`: XML attribute `connections` of `<address>`.
    pub connections: Option<Number>,
}

impl Record for NetworkForwardAddress {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.domain.slot(),
            2 => self.bus.slot(),
            3 => self.slot.slot(),
            4 => self.function.slot(),
            5 => self.multifunction.slot(),
            6 => self.connections.slot(),
            _ => no_slot(&NETWORK_FORWARD_ADDRESS, index),
        }
    }
}

/// Rows of [`NetworkForwardAddress`].
pub static NETWORK_FORWARD_ADDRESS: Shape = Shape {
    path: "network/forward/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("pci")])), "XML attribute `type` of `<address>`. One of `pci`."),
        row("domain", "domain", Attribute(Scalar::Class("hex_uint32")), "XML attribute `domain` of `<address>`.")
            .canon(Canon::HexNum),
        row("bus", "bus", Attribute(Scalar::Class("hex_uint8")), "XML attribute `bus` of `<address>`.")
            .canon(Canon::HexNum),
        row("slot", "slot", Attribute(Scalar::Class("pci_slot")), "XML attribute `slot` of `<address>`.")
            .canon(Canon::HexNum),
        row("function", "function", Attribute(Scalar::Class("pci_function")), "XML attribute `function` of `<address>`.")
            .canon(Canon::HexNum),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`."),
        row("connections", "connections", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `connections` of `<address>`.")
            .flag(Flags::OMIT),
    ],
    identity: &[],
    matching: &["domain", "bus", "slot", "function"],
    arms: &[],
};

/// Element `<driver>` of `<forward>`.
///
/// Source: `network/forward/driver`.
#[derive(Clone, Default)]
pub struct NetworkForwardDriver {
    /// `@name`: The driver that hands host devices to guests. One of `kvm`, `vfio`, `xen` (11.3.0).
    pub name: Option<String>,
    /// `@model`: XML attribute `model` of `<driver>`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@iommufd`: XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.
    pub iommufd: Option<bool>,
}

impl Record for NetworkForwardDriver {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.model.slot(),
            2 => self.iommufd.slot(),
            _ => no_slot(&NETWORK_FORWARD_DRIVER, index),
        }
    }
}

/// Rows of [`NetworkForwardDriver`].
pub static NETWORK_FORWARD_DRIVER: Shape = Shape {
    path: "network/forward/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("vfio"), word_since("xen", "11.3.0")])), "The driver that hands host devices to guests. One of `kvm`, `vfio`, `xen` (11.3.0)."),
        row("model", "model", Attribute(Scalar::Class("generic_name")), "XML attribute `model` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Host devices that guests are connected to, or that traffic may leave by.
///
/// Source: `network/forward/interface`.
#[derive(Clone, Default)]
pub struct NetworkForwardInterface {
    /// `@dev`: Name of the host device.
    pub dev: Option<String>,
    /// `@connections`: XML attribute `connections` of `<interface>`.
    pub connections: Option<Number>,
}

impl Record for NetworkForwardInterface {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD_INTERFACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            1 => self.connections.slot(),
            _ => no_slot(&NETWORK_FORWARD_INTERFACE, index),
        }
    }
}

/// Rows of [`NetworkForwardInterface`].
pub static NETWORK_FORWARD_INTERFACE: Shape = Shape {
    path: "network/forward/interface",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "Name of the host device."),
        row("connections", "connections", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `connections` of `<interface>`.")
            .flag(Flags::OMIT),
    ],
    identity: &[&["dev"]],
    matching: &[],
    arms: &[],
};

/// How addresses are translated.
///
/// Source: `network/forward/nat`.
#[derive(Clone, Default)]
pub struct NetworkForwardNat {
    /// `@ipv6`: Whether IPv6 is translated too.
    pub ipv6: Option<bool>,
    /// `<address>`: The range of source addresses to translate to.
    pub address: Option<Box<crate::network::NetworkForwardNatAddress>>,
    /// `<port>`: The range of source ports to translate to.
    pub port: Option<Box<crate::network::NetworkForwardNatPort>>,
}

impl Record for NetworkForwardNat {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD_NAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ipv6.slot(),
            1 => self.address.slot(),
            2 => self.port.slot(),
            _ => no_slot(&NETWORK_FORWARD_NAT, index),
        }
    }
}

/// Rows of [`NetworkForwardNat`].
pub static NETWORK_FORWARD_NAT: Shape = Shape {
    path: "network/forward/nat",
    rows: &[
        row("ipv6", "ipv6", Attribute(Scalar::Bool(YES_NO)), "Whether IPv6 is translated too."),
        row("address", "address", Child(&crate::network::NETWORK_FORWARD_NAT_ADDRESS), "The range of source addresses to translate to."),
        row("port", "port", Child(&crate::network::NETWORK_FORWARD_NAT_PORT), "The range of source ports to translate to."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The range of source addresses to translate to.
///
/// Source: `network/forward/nat/address`.
#[derive(Clone, Default)]
pub struct NetworkForwardNatAddress {
    /// `@start`: XML attribute `start` of `<address>`.
    pub start: Option<String>,
    /// `@end`: XML attribute `end` of `<address>`.
    pub end: Option<String>,
}

impl Record for NetworkForwardNatAddress {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD_NAT_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.end.slot(),
            _ => no_slot(&NETWORK_FORWARD_NAT_ADDRESS, index),
        }
    }
}

/// Rows of [`NetworkForwardNatAddress`].
pub static NETWORK_FORWARD_NAT_ADDRESS: Shape = Shape {
    path: "network/forward/nat/address",
    rows: &[
        row("start", "start", Attribute(Scalar::Class("ipv4")), "XML attribute `start` of `<address>`.")
            .canon(Canon::Ip),
        row("end", "end", Attribute(Scalar::Class("ipv4")), "XML attribute `end` of `<address>`.")
            .canon(Canon::Ip),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The range of source ports to translate to.
///
/// Source: `network/forward/nat/port`.
#[derive(Clone, Default)]
pub struct NetworkForwardNatPort {
    /// `@start`: First port of the range. 1 to 65535.
    pub start: Option<Number>,
    /// `@end`: Last port of the range. 1 to 65535.
    pub end: Option<Number>,
}

impl Record for NetworkForwardNatPort {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD_NAT_PORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.end.slot(),
            _ => no_slot(&NETWORK_FORWARD_NAT_PORT, index),
        }
    }
}

/// Rows of [`NetworkForwardNatPort`].
pub static NETWORK_FORWARD_NAT_PORT: Shape = Shape {
    path: "network/forward/nat/port",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(65535) })), "First port of the range. 1 to 65535."),
        row("end", "end", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(65535) })), "Last port of the range. 1 to 65535."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The physical function whose virtual functions are handed out.
///
/// Source: `network/forward/pf`.
#[derive(Clone, Default)]
pub struct NetworkForwardPf {
    /// `@dev`: XML attribute `dev` of `<pf>`.
    pub dev: Option<String>,
}

impl Record for NetworkForwardPf {
    fn shape(&self) -> &'static Shape {
        &NETWORK_FORWARD_PF
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            _ => no_slot(&NETWORK_FORWARD_PF, index),
        }
    }
}

/// Rows of [`NetworkForwardPf`].
pub static NETWORK_FORWARD_PF: Shape = Shape {
    path: "network/forward/pf",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "XML attribute `dev` of `<pf>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Addresses of the host on the network.
///
/// Source: `network/ip`.
#[derive(Clone, Default)]
pub struct NetworkIp {
    /// `@address`: Address of the host.
    pub address: Option<String>,
    /// `@netmask`: Mask of an IPv4 network, instead of `prefix`.
    pub netmask: Option<String>,
    /// `@prefix`: Length of the network prefix, instead of `netmask`. 0 to 128.
    pub prefix: Option<Number>,
    /// `@family`: Address family; IPv4 when left out. One of `ipv4`, `ipv6`.
    pub family: Option<String>,
    /// `@localPtr`: Whether reverse names of this network are never asked outside.
    pub local_ptr: Option<bool>,
    /// `<tftp>`: Element `<tftp>` of `<ip>`.
    pub tftp: Option<Box<crate::network::NetworkIpTftp>>,
    /// `<dhcp>`: The DHCP server for this address.
    pub dhcp: Option<Box<crate::network::NetworkIpDhcp>>,
}

impl Record for NetworkIp {
    fn shape(&self) -> &'static Shape {
        &NETWORK_IP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.netmask.slot(),
            2 => self.prefix.slot(),
            3 => self.family.slot(),
            4 => self.local_ptr.slot(),
            5 => self.tftp.slot(),
            6 => self.dhcp.slot(),
            _ => no_slot(&NETWORK_IP, index),
        }
    }
}

/// Rows of [`NetworkIp`].
pub static NETWORK_IP: Shape = Shape {
    path: "network/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Address of the host.")
            .canon(Canon::Ip),
        row("netmask", "netmask", Attribute(Scalar::Class("ipv4")), "Mask of an IPv4 network, instead of `prefix`.")
            .canon(Canon::Ip),
        row("prefix", "prefix", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(128) })), "Length of the network prefix, instead of `netmask`. 0 to 128."),
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "Address family; IPv4 when left out. One of `ipv4`, `ipv6`."),
        row("localPtr", "local_ptr", Attribute(Scalar::Bool(YES_NO)), "Whether reverse names of this network are never asked outside."),
        row("tftp", "tftp", Child(&crate::network::NETWORK_IP_TFTP), "Element `<tftp>` of `<ip>`."),
        row("dhcp", "dhcp", Child(&crate::network::NETWORK_IP_DHCP), "The DHCP server for this address."),
    ],
    identity: &[],
    matching: &["address", "family"],
    arms: &[],
};

/// The DHCP server for this address.
///
/// Source: `network/ip/dhcp`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcp {
    /// `<range>`: Ranges of addresses to give out.
    pub range: Vec<crate::network::NetworkIpDhcpRange>,
    /// `<host>`: Guests that always get the same address.
    pub host: Vec<crate::network::NetworkIpDhcpHost>,
    /// `<bootp>`: How guests boot from the network.
    pub bootp: Option<Box<crate::network::NetworkIpDhcpBootp>>,
}

impl Record for NetworkIpDhcp {
    fn shape(&self) -> &'static Shape {
        &NETWORK_IP_DHCP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.range.slot(),
            1 => self.host.slot(),
            2 => self.bootp.slot(),
            _ => no_slot(&NETWORK_IP_DHCP, index),
        }
    }
}

/// Rows of [`NetworkIpDhcp`].
pub static NETWORK_IP_DHCP: Shape = Shape {
    path: "network/ip/dhcp",
    rows: &[
        row("range", "range", Children(&crate::network::NETWORK_IP_DHCP_RANGE), "Ranges of addresses to give out.")
            .owned(),
        row("host", "host", Children(&crate::network::NETWORK_IP_DHCP_HOST), "Guests that always get the same address."),
        row("bootp", "bootp", Child(&crate::network::NETWORK_IP_DHCP_BOOTP), "How guests boot from the network."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How guests boot from the network.
///
/// Source: `network/ip/dhcp/bootp`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpBootp {
    /// `@file`: Path of the boot file on the server.
    pub file: Option<String>,
    /// `@server`: Address of the boot server.
    pub server: Option<String>,
}

impl Record for NetworkIpDhcpBootp {
    fn shape(&self) -> &'static Shape {
        &NETWORK_IP_DHCP_BOOTP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.server.slot(),
            _ => no_slot(&NETWORK_IP_DHCP_BOOTP, index),
        }
    }
}

/// Rows of [`NetworkIpDhcpBootp`].
pub static NETWORK_IP_DHCP_BOOTP: Shape = Shape {
    path: "network/ip/dhcp/bootp",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("non_empty")), "Path of the boot file on the server."),
        row("server", "server", Attribute(Scalar::Class("dns_name")), "Address of the boot server."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Guests that always get the same address.
///
/// Source: `network/ip/dhcp/host`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpHost {
    /// `@mac`: MAC address of the guest's interface.
    pub mac: Option<String>,
    /// `@id`: XML attribute `id` of `<host>`.
    pub id: Option<String>,
    /// `@name`: The name it gets.
    pub name: Option<String>,
    /// `@ip`: The address it gets.
    pub ip: Option<String>,
    /// `<lease>`: Element `<lease>` of `<host>`.
    pub lease: Option<Box<crate::network::NetworkIpDhcpHostLease>>,
}

impl Record for NetworkIpDhcpHost {
    fn shape(&self) -> &'static Shape {
        &NETWORK_IP_DHCP_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mac.slot(),
            1 => self.id.slot(),
            2 => self.name.slot(),
            3 => self.ip.slot(),
            4 => self.lease.slot(),
            _ => no_slot(&NETWORK_IP_DHCP_HOST, index),
        }
    }
}

/// Rows of [`NetworkIpDhcpHost`].
pub static NETWORK_IP_DHCP_HOST: Shape = Shape {
    path: "network/ip/dhcp/host",
    rows: &[
        row("mac", "mac", Attribute(Scalar::Class("unicast_mac")), "MAC address of the guest's interface.")
            .canon(Canon::Mac),
        row("id", "id", Attribute(Scalar::Class("duid")), "XML attribute `id` of `<host>`."),
        row("name", "name", Attribute(Scalar::Text), "The name it gets."),
        row("ip", "ip", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "The address it gets.")
            .canon(Canon::Ip),
        row("lease", "lease", Child(&crate::network::NETWORK_IP_DHCP_HOST_LEASE), "Element `<lease>` of `<host>`."),
    ],
    identity: &[&["mac"], &["id"], &["ip"], &["name"]],
    matching: &[],
    arms: &[],
};

/// Element `<lease>` of `<host>`.
///
/// Source: `network/ip/dhcp/host/lease`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpHostLease {
    /// `@expiry`: XML attribute `expiry` of `<lease>`.
    pub expiry: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<lease>`. One of `hours`, `minutes`, `seconds`.
    pub unit: Option<String>,
}

impl Record for NetworkIpDhcpHostLease {
    fn shape(&self) -> &'static Shape {
        &NETWORK_IP_DHCP_HOST_LEASE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.expiry.slot(),
            1 => self.unit.slot(),
            _ => no_slot(&NETWORK_IP_DHCP_HOST_LEASE, index),
        }
    }
}

/// Rows of [`NetworkIpDhcpHostLease`].
pub static NETWORK_IP_DHCP_HOST_LEASE: Shape = Shape {
    path: "network/ip/dhcp/host/lease",
    rows: &[
        row("expiry", "expiry", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `expiry` of `<lease>`."),
        row("unit", "unit", Attribute(Scalar::Words(&[word("hours"), word("minutes"), word("seconds")])), "XML attribute `unit` of `<lease>`. One of `hours`, `minutes`, `seconds`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Ranges of addresses to give out.
///
/// Source: `network/ip/dhcp/range`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpRange {
    /// `@start`: First address of the range.
    pub start: Option<String>,
    /// `@end`: Last address of the range.
    pub end: Option<String>,
    /// `<lease>`: Element `<lease>` of `<range>`.
    pub lease: Option<Box<crate::network::NetworkIpDhcpHostLease>>,
}

impl Record for NetworkIpDhcpRange {
    fn shape(&self) -> &'static Shape {
        &NETWORK_IP_DHCP_RANGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.end.slot(),
            2 => self.lease.slot(),
            _ => no_slot(&NETWORK_IP_DHCP_RANGE, index),
        }
    }
}

/// Rows of [`NetworkIpDhcpRange`].
pub static NETWORK_IP_DHCP_RANGE: Shape = Shape {
    path: "network/ip/dhcp/range",
    rows: &[
        row("start", "start", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "First address of the range.")
            .canon(Canon::Ip),
        row("end", "end", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Last address of the range.")
            .canon(Canon::Ip),
        row("lease", "lease", Child(&crate::network::NETWORK_IP_DHCP_HOST_LEASE), "Element `<lease>` of `<range>`."),
    ],
    identity: &[&["start", "end"]],
    matching: &[],
    arms: &[],
};

/// Element `<tftp>` of `<ip>`.
///
/// Source: `network/ip/tftp`.
#[derive(Clone, Default)]
pub struct NetworkIpTftp {
    /// `@root`: Directory of the host that TFTP serves.
    pub root: Option<String>,
}

impl Record for NetworkIpTftp {
    fn shape(&self) -> &'static Shape {
        &NETWORK_IP_TFTP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.root.slot(),
            _ => no_slot(&NETWORK_IP_TFTP, index),
        }
    }
}

/// Rows of [`NetworkIpTftp`].
pub static NETWORK_IP_TFTP: Shape = Shape {
    path: "network/ip/tftp",
    rows: &[
        row("root", "root", Attribute(Scalar::Text), "Directory of the host that TFTP serves."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mac>` of `<network>`.
///
/// Source: `network/mac`.
#[derive(Clone, Default)]
pub struct NetworkMac {
    /// `@address`: MAC address of the bridge.
    pub address: Option<String>,
}

impl Record for NetworkMac {
    fn shape(&self) -> &'static Shape {
        &NETWORK_MAC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            _ => no_slot(&NETWORK_MAC, index),
        }
    }
}

/// Rows of [`NetworkMac`].
pub static NETWORK_MAC: Shape = Shape {
    path: "network/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class("unicast_mac")), "MAC address of the bridge.")
            .canon(Canon::Mac)
            .flag(Flags::KEEP),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mtu>` of `<network>`.
///
/// Source: `network/mtu`.
#[derive(Clone, Default)]
pub struct NetworkMtu {
    /// `@size`: Largest packet in bytes. 0 to 65535.
    pub size: Option<Number>,
}

impl Record for NetworkMtu {
    fn shape(&self) -> &'static Shape {
        &NETWORK_MTU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            _ => no_slot(&NETWORK_MTU, index),
        }
    }
}

/// Rows of [`NetworkMtu`].
pub static NETWORK_MTU: Shape = Shape {
    path: "network/mtu",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Largest packet in bytes. 0 to 65535."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<port>` of `<network>`.
///
/// Source: `network/port`.
#[derive(Clone, Default)]
pub struct NetworkPort {
    /// `@isolated`: XML attribute `isolated` of `<port>`.
    pub isolated: Option<bool>,
}

impl Record for NetworkPort {
    fn shape(&self) -> &'static Shape {
        &NETWORK_PORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.isolated.slot(),
            _ => no_slot(&NETWORK_PORT, index),
        }
    }
}

/// Rows of [`NetworkPort`].
pub static NETWORK_PORT: Shape = Shape {
    path: "network/port",
    rows: &[
        row("isolated", "isolated", Attribute(Scalar::Bool(YES_NO)), "XML attribute `isolated` of `<port>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Classes of connections that an interface can ask for by name.
///
/// Source: `network/portgroup`.
#[derive(Clone, Default)]
pub struct NetworkPortgroup {
    /// `@name`: Name of the port group.
    pub name: Option<String>,
    /// `@default`: Whether interfaces that name no port group get this one.
    pub default: Option<bool>,
    /// `@trustGuestRxFilters`: XML attribute `trustGuestRxFilters` of `<portgroup>`.
    pub trust_guest_rx_filters: Option<bool>,
    /// `<virtualport>`: Element `<virtualport>` of `<portgroup>`.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<bandwidth>`: Element `<bandwidth>` of `<portgroup>`.
    pub bandwidth: Option<Box<crate::network::NetworkBandwidth>>,
    /// `<vlan>`: Element `<vlan>` of `<portgroup>`.
    pub vlan: Option<Box<crate::network::NetworkVlan>>,
}

impl Record for NetworkPortgroup {
    fn shape(&self) -> &'static Shape {
        &NETWORK_PORTGROUP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.default.slot(),
            2 => self.trust_guest_rx_filters.slot(),
            3 => self.virtualport.slot(),
            4 => self.bandwidth.slot(),
            5 => self.vlan.slot(),
            _ => no_slot(&NETWORK_PORTGROUP, index),
        }
    }
}

/// Rows of [`NetworkPortgroup`].
pub static NETWORK_PORTGROUP: Shape = Shape {
    path: "network/portgroup",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("device_name")), "Name of the port group."),
        row("default", "default", Attribute(Scalar::Bool(YES_NO)), "Whether interfaces that name no port group get this one.")
            .canon(Canon::NoAbsent),
        row("trustGuestRxFilters", "trust_guest_rx_filters", Attribute(Scalar::Bool(YES_NO)), "XML attribute `trustGuestRxFilters` of `<portgroup>`."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "Element `<virtualport>` of `<portgroup>`."),
        row("bandwidth", "bandwidth", Child(&crate::network::NETWORK_BANDWIDTH), "Element `<bandwidth>` of `<portgroup>`."),
        row("vlan", "vlan", Child(&crate::network::NETWORK_VLAN), "Element `<vlan>` of `<portgroup>`."),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[],
};

/// Static routes of the host into this network.
///
/// Source: `network/route`.
#[derive(Clone, Default)]
pub struct NetworkRoute {
    /// `@family`: XML attribute `family` of `<route>`. One of `ipv4`, `ipv6`.
    pub family: Option<String>,
    /// `@address`: Address of the destination network.
    pub address: Option<String>,
    /// `@netmask`: XML attribute `netmask` of `<route>`.
    pub netmask: Option<String>,
    /// `@prefix`: XML attribute `prefix` of `<route>`. 0 to 128.
    pub prefix: Option<Number>,
    /// `@gateway`: Address of the guest that routes.
    pub gateway: Option<String>,
    /// `@metric`: XML attribute `metric` of `<route>`.
    pub metric: Option<Number>,
}

impl Record for NetworkRoute {
    fn shape(&self) -> &'static Shape {
        &NETWORK_ROUTE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.family.slot(),
            1 => self.address.slot(),
            2 => self.netmask.slot(),
            3 => self.prefix.slot(),
            4 => self.gateway.slot(),
            5 => self.metric.slot(),
            _ => no_slot(&NETWORK_ROUTE, index),
        }
    }
}

/// Rows of [`NetworkRoute`].
pub static NETWORK_ROUTE: Shape = Shape {
    path: "network/route",
    rows: &[
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "XML attribute `family` of `<route>`. One of `ipv4`, `ipv6`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Address of the destination network.")
            .canon(Canon::Ip),
        row("netmask", "netmask", Attribute(Scalar::Class("ipv4")), "XML attribute `netmask` of `<route>`.")
            .canon(Canon::Ip),
        row("prefix", "prefix", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(128) })), "XML attribute `prefix` of `<route>`. 0 to 128."),
        row("gateway", "gateway", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Address of the guest that routes.")
            .canon(Canon::Ip),
        row("metric", "metric", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `metric` of `<route>`."),
    ],
    identity: &[&["address", "prefix"], &["address", "netmask"], &["address"]],
    matching: &[],
    arms: &[],
};
