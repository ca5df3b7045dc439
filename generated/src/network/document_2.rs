//! From schemas/facts/network.facts, `network`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Canon, Flags, NO_RULES, Live, ON_OFF, Range, Rules, Scalar, RowName, RowSet, Shape, Since, Source, Verb, Check, Words, YES_NO, named, row, word, word_since};

/// Connection of the network to other networks through the host. A network without it is isolated: its guests reach each other and the host only.
///
/// Source: `network/forward`.
#[derive(Clone, Default)]
pub struct NetworkForward {
    /// `@dev`: Host interface that forwarded traffic is restricted to, for `nat` and `route`. libvirt sets it to the first `interface`.
    pub dev: Option<Text>,
    /// `@mode`: How the network is connected: `nat` forwards and translates guest addresses, `route` forwards without translation, `open` is `route` without firewall rules of libvirt, `bridge` uses an existing host bridge or macvtap, `private`, `vepa` and `passthrough` use macvtap, `hostdev` assigns PCI devices. Default: `nat`. One of `bridge`, `hostdev`, `nat`, `open`, `passthrough`, `private`, `route`, `vepa`.
    pub mode: Option<Text>,
    /// `@managed`: Whether libvirt detaches a PCI device from its host driver before a guest uses it and reattaches it afterwards, for `hostdev`. Default: `false`.
    pub managed: Option<bool>,
    /// `<interface>`: Host interfaces of the network. With macvtap modes each guest interface uses one of them; with `nat` and `route` a single one restricts forwarded traffic.
    pub interface: Vec<crate::network::NetworkForwardInterface>,
    /// `<address>`: PCI addresses of the SR-IOV virtual functions that guests use, for `hostdev`.
    pub address: Vec<crate::network::NetworkForwardAddress>,
    /// `<pf>`: SR-IOV physical function, whose virtual functions guests use, for `hostdev` and `passthrough`.
    pub pf: Option<Box<crate::network::NetworkForwardPf>>,
    /// `<driver>`: Driver that assigns host devices to guests, for `hostdev`.
    pub driver: Option<Box<crate::network::NetworkForwardDriver>>,
    /// `<nat>`: Translation of guest addresses, for `nat`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dev.is_set()).with(1, self.mode.is_set()).with(2, self.managed.is_set()).with(3, self.interface.is_set()).with(4, self.address.is_set()).with(5, self.pf.is_set()).with(6, self.driver.is_set()).with(7, self.nat.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 4), named("dev", 0), named("driver", 6), named("interface", 3), named("managed", 2), named("mode", 1), named("nat", 7), named("pf", 5)] } }
}

/// Rows of [`NetworkForward`].
pub static NETWORK_FORWARD: Shape = Shape {
    path: "network/forward",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "Host interface that forwarded traffic is restricted to, for `nat` and `route`. libvirt sets it to the first `interface`.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[11, 3]], words: Words::NONE }], ..NO_RULES }),
        row("mode", "mode", Attribute(Scalar::Words(&[word("bridge"), word("hostdev"), word("nat"), word("open"), word("passthrough"), word("private"), word("route"), word("vepa")])), "How the network is connected: `nat` forwards and translates guest addresses, `route` forwards without translation, `open` is `route` without firewall rules of libvirt, `bridge` uses an existing host bridge or macvtap, `private`, `vepa` and `passthrough` use macvtap, `hostdev` assigns PCI devices. Default: `nat`. One of `bridge`, `hostdev`, `nat`, `open`, `passthrough`, `private`, `route`, `vepa`.")
            .flag(Flags::SELECTS),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt detaches a PCI device from its host driver before a guest uses it and reattaches it afterwards, for `hostdev`. Default: `false`."),
        row("interface", "interface", Children(&crate::network::NETWORK_FORWARD_INTERFACE), "Host interfaces of the network. With macvtap modes each guest interface uses one of them; with `nat` and `route` a single one restricts forwarded traffic.")
            .flag(Flags::ORDERED)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[11, 0]], words: Words::NONE }], live: &[Live { verb: Verb::Entry("forward-interface"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("address", "address", Children(&crate::network::NETWORK_FORWARD_ADDRESS), "PCI addresses of the SR-IOV virtual functions that guests use, for `hostdev`."),
        row("pf", "pf", Child(&crate::network::NETWORK_FORWARD_PF), "SR-IOV physical function, whose virtual functions guests use, for `hostdev` and `passthrough`."),
        row("driver", "driver", Child(&crate::network::NETWORK_FORWARD_DRIVER), "Driver that assigns host devices to guests, for `hostdev`."),
        row("nat", "nat", Child(&crate::network::NETWORK_FORWARD_NAT), "Translation of guest addresses, for `nat`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// PCI addresses of the SR-IOV virtual functions that guests use, for `hostdev`.
///
/// Source: `network/forward/address`.
#[derive(Clone, Default)]
pub struct NetworkForwardAddress {
    /// `@type`: Type of the address. One of `pci`.
    pub r#type: Option<Text>,
    /// `@domain`: PCI domain, such as `0x0000`.
    pub domain: Option<Text>,
    /// `@bus`: PCI bus, such as `0x06`.
    pub bus: Option<Text>,
    /// `@slot`: PCI slot, such as `0x10`.
    pub slot: Option<Text>,
    /// `@function`: PCI function, from 0 to 7.
    pub function: Option<Text>,
    /// `@multifunction`: Multifunction bit of the PCI address, which has no effect here.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.domain.is_set()).with(2, self.bus.is_set()).with(3, self.slot.is_set()).with(4, self.function.is_set()).with(5, self.multifunction.is_set()).with(6, self.connections.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 2), named("domain", 1), named("function", 4), named("multifunction", 5), named("slot", 3), named("type", 0)] } }
}

/// Rows of [`NetworkForwardAddress`].
pub static NETWORK_FORWARD_ADDRESS: Shape = Shape {
    path: "network/forward/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("pci")])), "Type of the address. One of `pci`.")
            .flag(Flags::EXPECTED),
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain, such as `0x0000`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("bus", "bus", Attribute(Scalar::Class(Class::HexUint8)), "PCI bus, such as `0x06`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "PCI slot, such as `0x10`.")
            .canon(Canon::HexNum)
            .check(Check::Warning),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function, from 0 to 7.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Multifunction bit of the PCI address, which has no effect here."),
        row("connections", "connections", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `connections` of `<address>`.")
            .flag(Flags::OMIT),
    ],
    key: &[],
    r#match: &[&[1], &[2], &[3], &[4]],
    arms: &[],
};

/// Driver that assigns host devices to guests, for `hostdev`.
///
/// Source: `network/forward/driver`.
#[derive(Clone, Default)]
pub struct NetworkForwardDriver {
    /// `@name`: Name of the driver. QEMU guests use `vfio`, which is the default. One of `kvm`, `vfio`, `xen` (10.0.0).
    pub name: Option<Text>,
    /// `@model`: Name of the kernel module to use in place of `vfio-pci`, such as a vendor's VFIO variant driver. Since libvirt 10.0.0.
    pub model: Option<Text>,
    /// `@iommufd`: Whether VFIO uses the host's IOMMUFD interface. Since libvirt 12.1.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.model.is_set()).with(2, self.iommufd.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iommufd", 2), named("model", 1), named("name", 0)] } }
}

/// Rows of [`NetworkForwardDriver`].
pub static NETWORK_FORWARD_DRIVER: Shape = Shape {
    path: "network/forward/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("vfio"), word_since("xen", Since::At((10, 0, 0)))])), "Name of the driver. QEMU guests use `vfio`, which is the default. One of `kvm`, `vfio`, `xen` (10.0.0)."),
        row("model", "model", Attribute(Scalar::Class(Class::GenericName)), "Name of the kernel module to use in place of `vfio-pci`, such as a vendor's VFIO variant driver. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "Whether VFIO uses the host's IOMMUFD interface. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host interfaces of the network. With macvtap modes each guest interface uses one of them; with `nat` and `route` a single one restricts forwarded traffic.
///
/// Source: `network/forward/interface`.
#[derive(Clone, Default)]
pub struct NetworkForwardInterface {
    /// `@dev`: Name of the host interface, such as `eth0`.
    pub dev: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dev.is_set()).with(1, self.connections.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 0)] } }
}

/// Rows of [`NetworkForwardInterface`].
pub static NETWORK_FORWARD_INTERFACE: Shape = Shape {
    path: "network/forward/interface",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "Name of the host interface, such as `eth0`.")
            .flag(Flags::NEEDED),
        row("connections", "connections", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `connections` of `<interface>`.")
            .flag(Flags::OMIT),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Translation of guest addresses, for `nat`.
///
/// Source: `network/forward/nat`.
#[derive(Clone, Default)]
pub struct NetworkForwardNat {
    /// `@ipv6`: Whether IPv6 addresses are translated too. Default: `false`, which routes IPv6 traffic.
    pub ipv6: Option<bool>,
    /// `<address>`: Range of IPv4 addresses that replace guest addresses. The address of the outgoing host interface is used when omitted.
    pub address: Option<Box<crate::network::NetworkForwardNatAddress>>,
    /// `<port>`: Range of source ports that replace those of guests. Default: 1024 to 65535.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.ipv6.is_set()).with(1, self.address.is_set()).with(2, self.port.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("ipv6", 0), named("port", 2)] } }
}

/// Rows of [`NetworkForwardNat`].
pub static NETWORK_FORWARD_NAT: Shape = Shape {
    path: "network/forward/nat",
    rows: &[
        row("ipv6", "ipv6", Attribute(Scalar::Bool(YES_NO)), "Whether IPv6 addresses are translated too. Default: `false`, which routes IPv6 traffic."),
        row("address", "address", Child(&crate::network::NETWORK_FORWARD_NAT_ADDRESS), "Range of IPv4 addresses that replace guest addresses. The address of the outgoing host interface is used when omitted."),
        row("port", "port", Child(&crate::network::NETWORK_FORWARD_NAT_PORT), "Range of source ports that replace those of guests. Default: 1024 to 65535."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Range of IPv4 addresses that replace guest addresses. The address of the outgoing host interface is used when omitted.
///
/// Source: `network/forward/nat/address`.
#[derive(Clone, Default)]
pub struct NetworkForwardNatAddress {
    /// `@start`: First address of the range.
    pub start: Option<Text>,
    /// `@end`: Last address of the range. For a single address it equals `start`.
    pub end: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()).with(1, self.end.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("end", 1), named("start", 0)] } }
}

/// Rows of [`NetworkForwardNatAddress`].
pub static NETWORK_FORWARD_NAT_ADDRESS: Shape = Shape {
    path: "network/forward/nat/address",
    rows: &[
        row("start", "start", Attribute(Scalar::Class(Class::Ipv4)), "First address of the range.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("end", "end", Attribute(Scalar::Class(Class::Ipv4)), "Last address of the range. For a single address it equals `start`.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Range of source ports that replace those of guests. Default: 1024 to 65535.
///
/// Source: `network/forward/nat/port`.
#[derive(Clone, Default)]
pub struct NetworkForwardNatPort {
    /// `@start`: First port of the range. From 1 to 65535.
    pub start: Option<Number>,
    /// `@end`: Last port of the range. From 1 to 65535.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()).with(1, self.end.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("end", 1), named("start", 0)] } }
}

/// Rows of [`NetworkForwardNatPort`].
pub static NETWORK_FORWARD_NAT_PORT: Shape = Shape {
    path: "network/forward/nat/port",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(65535) })), "First port of the range. From 1 to 65535.")
            .flag(Flags::NEEDED),
        row("end", "end", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(65535) })), "Last port of the range. From 1 to 65535.")
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// SR-IOV physical function, whose virtual functions guests use, for `hostdev` and `passthrough`.
///
/// Source: `network/forward/pf`.
#[derive(Clone, Default)]
pub struct NetworkForwardPf {
    /// `@dev`: Name of the host interface that is the physical function, such as `eth0`.
    pub dev: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dev.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 0)] } }
}

/// Rows of [`NetworkForwardPf`].
pub static NETWORK_FORWARD_PF: Shape = Shape {
    path: "network/forward/pf",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "Name of the host interface that is the physical function, such as `eth0`.")
            .flag(Flags::EXPECTED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// IP addresses of the host on the bridge, each with its subnet and optionally DHCP and TFTP. Only for isolated networks and the modes `nat`, `route` and `open`.
///
/// Source: `network/ip`.
#[derive(Clone, Default)]
pub struct NetworkIp {
    /// `@address`: IP address of the host, which IPv4 guests use as their default gateway.
    pub address: Option<Text>,
    /// `@netmask`: Network mask of an IPv4 subnet, as an alternative to `prefix`.
    pub netmask: Option<Text>,
    /// `@prefix`: Length of the network prefix, in bits, as an alternative to `netmask`. From 0 to 128.
    pub prefix: Option<Number>,
    /// `@family`: Address family of `address`. Default: `ipv4`. One of `ipv4`, `ipv6`.
    pub family: Option<Text>,
    /// `@localPtr`: Whether reverse lookups of addresses of this subnet are answered by the DNS server of the network only. Default: `false`, which forwards unknown ones.
    pub local_ptr: Option<bool>,
    /// `<tftp>`: TFTP server on this address. A network can have one, on an IPv4 address.
    pub tftp: Option<Box<crate::network::NetworkIpTftp>>,
    /// `<dhcp>`: DHCP server for this subnet. A network can have one per address family.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.netmask.is_set()).with(2, self.prefix.is_set()).with(3, self.family.is_set()).with(4, self.local_ptr.is_set()).with(5, self.tftp.is_set()).with(6, self.dhcp.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("dhcp", 6), named("family", 3), named("local_ptr", 4), named("netmask", 1), named("prefix", 2), named("tftp", 5)] } }
}

/// Rows of [`NetworkIp`].
pub static NETWORK_IP: Shape = Shape {
    path: "network/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the host, which IPv4 guests use as their default gateway.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("netmask", "netmask", Attribute(Scalar::Class(Class::Ipv4)), "Network mask of an IPv4 subnet, as an alternative to `prefix`.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("prefix", "prefix", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(128) })), "Length of the network prefix, in bits, as an alternative to `netmask`. From 0 to 128."),
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "Address family of `address`. Default: `ipv4`. One of `ipv4`, `ipv6`."),
        row("localPtr", "local_ptr", Attribute(Scalar::Bool(YES_NO)), "Whether reverse lookups of addresses of this subnet are answered by the DNS server of the network only. Default: `false`, which forwards unknown ones."),
        row("tftp", "tftp", Child(&crate::network::NETWORK_IP_TFTP), "TFTP server on this address. A network can have one, on an IPv4 address."),
        row("dhcp", "dhcp", Child(&crate::network::NETWORK_IP_DHCP), "DHCP server for this subnet. A network can have one per address family."),
    ],
    key: &[],
    r#match: &[&[0], &[3]],
    arms: &[],
};

/// DHCP server for this subnet. A network can have one per address family.
///
/// Source: `network/ip/dhcp`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcp {
    /// `<range>`: Address ranges for guests without a fixed address.
    pub range: Vec<crate::network::NetworkIpDhcpRange>,
    /// `<host>`: Fixed addresses of guests.
    pub host: Vec<crate::network::NetworkIpDhcpHost>,
    /// `<bootp>`: Network boot parameters for IPv4 guests.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.range.is_set()).with(1, self.host.is_set()).with(2, self.bootp.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bootp", 2), named("host", 1), named("range", 0)] } }
}

/// Rows of [`NetworkIpDhcp`].
pub static NETWORK_IP_DHCP: Shape = Shape {
    path: "network/ip/dhcp",
    rows: &[
        row("range", "range", Children(&crate::network::NETWORK_IP_DHCP_RANGE), "Address ranges for guests without a fixed address.")
            .owned()
            .rules(&Rules { live: &[Live { verb: Verb::Entry("ip-dhcp-range"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("host", "host", Children(&crate::network::NETWORK_IP_DHCP_HOST), "Fixed addresses of guests.")
            .rules(&Rules { live: &[Live { verb: Verb::Entry("ip-dhcp-host"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("bootp", "bootp", Child(&crate::network::NETWORK_IP_DHCP_BOOTP), "Network boot parameters for IPv4 guests."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Network boot parameters for IPv4 guests.
///
/// Source: `network/ip/dhcp/bootp`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpBootp {
    /// `@file`: Name of the boot file on the TFTP server.
    pub file: Option<Text>,
    /// `@server`: Name or address of the TFTP server. Default: the host.
    pub server: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.server.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("file", 0), named("server", 1)] } }
}

/// Rows of [`NetworkIpDhcpBootp`].
pub static NETWORK_IP_DHCP_BOOTP: Shape = Shape {
    path: "network/ip/dhcp/bootp",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::NonEmpty)), "Name of the boot file on the TFTP server."),
        row("server", "server", Attribute(Scalar::Class(Class::DnsName)), "Name or address of the TFTP server. Default: the host."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Fixed addresses of guests.
///
/// Source: `network/ip/dhcp/host`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpHost {
    /// `@mac`: MAC address of the guest's interface, for IPv4 only.
    pub mac: Option<Text>,
    /// `@id`: DHCPv6 unique identifier (DUID) of the guest, for IPv6 only.
    pub id: Option<Text>,
    /// `@name`: Host name for the guest. Without `mac` and `id`, it is the host name that the guest sends.
    pub name: Option<Text>,
    /// `@ip`: IP address for the guest.
    pub ip: Option<Text>,
    /// `<lease>`: Lease time of the addresses. The default of dnsmasq applies when omitted, which is one hour for IPv4.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mac.is_set()).with(1, self.id.is_set()).with(2, self.name.is_set()).with(3, self.ip.is_set()).with(4, self.lease.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 1), named("ip", 3), named("lease", 4), named("mac", 0), named("name", 2)] } }
}

/// Rows of [`NetworkIpDhcpHost`].
pub static NETWORK_IP_DHCP_HOST: Shape = Shape {
    path: "network/ip/dhcp/host",
    rows: &[
        row("mac", "mac", Attribute(Scalar::Class(Class::UnicastMac)), "MAC address of the guest's interface, for IPv4 only.")
            .canon(Canon::Mac)
            .check(Check::Error),
        row("id", "id", Attribute(Scalar::Class(Class::Duid)), "DHCPv6 unique identifier (DUID) of the guest, for IPv6 only.")
            .check(Check::Warning),
        row("name", "name", Attribute(Scalar::Text), "Host name for the guest. Without `mac` and `id`, it is the host name that the guest sends."),
        row("ip", "ip", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address for the guest.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("lease", "lease", Child(&crate::network::NETWORK_IP_DHCP_HOST_LEASE), "Lease time of the addresses. The default of dnsmasq applies when omitted, which is one hour for IPv4."),
    ],
    key: &[&[&[0]], &[&[1]], &[&[3]], &[&[2]]],
    r#match: &[],
    arms: &[],
};

/// Lease time of the addresses. The default of dnsmasq applies when omitted, which is one hour for IPv4.
///
/// Source: `network/ip/dhcp/host/lease`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpHostLease {
    /// `@expiry`: Lease time; at least 2 minutes, or 0 for a lease that never expires.
    pub expiry: Option<Number>,
    /// `@unit`: Unit of the lease time. Default: `minutes`. One of `hours`, `minutes`, `seconds`.
    pub unit: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.expiry.is_set()).with(1, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("expiry", 0), named("unit", 1)] } }
}

/// Rows of [`NetworkIpDhcpHostLease`].
pub static NETWORK_IP_DHCP_HOST_LEASE: Shape = Shape {
    path: "network/ip/dhcp/host/lease",
    rows: &[
        row("expiry", "expiry", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Lease time; at least 2 minutes, or 0 for a lease that never expires."),
        row("unit", "unit", Attribute(Scalar::Words(&[word("hours"), word("minutes"), word("seconds")])), "Unit of the lease time. Default: `minutes`. One of `hours`, `minutes`, `seconds`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Address ranges for guests without a fixed address.
///
/// Source: `network/ip/dhcp/range`.
#[derive(Clone, Default)]
pub struct NetworkIpDhcpRange {
    /// `@start`: First address of the range.
    pub start: Option<Text>,
    /// `@end`: Last address of the range.
    pub end: Option<Text>,
    /// `<lease>`: Lease time of the addresses. The default of dnsmasq applies when omitted, which is one hour for IPv4.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()).with(1, self.end.is_set()).with(2, self.lease.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("end", 1), named("lease", 2), named("start", 0)] } }
}

/// Rows of [`NetworkIpDhcpRange`].
pub static NETWORK_IP_DHCP_RANGE: Shape = Shape {
    path: "network/ip/dhcp/range",
    rows: &[
        row("start", "start", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "First address of the range.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("end", "end", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Last address of the range.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("lease", "lease", Child(&crate::network::NETWORK_IP_DHCP_HOST_LEASE), "Lease time of the addresses. The default of dnsmasq applies when omitted, which is one hour for IPv4."),
    ],
    key: &[&[&[0], &[1]]],
    r#match: &[],
    arms: &[],
};

/// TFTP server on this address. A network can have one, on an IPv4 address.
///
/// Source: `network/ip/tftp`.
#[derive(Clone, Default)]
pub struct NetworkIpTftp {
    /// `@root`: Absolute path of the host directory whose files the TFTP server offers.
    pub root: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.root.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("root", 0)] } }
}

/// Rows of [`NetworkIpTftp`].
pub static NETWORK_IP_TFTP: Shape = Shape {
    path: "network/ip/tftp",
    rows: &[
        row("root", "root", Attribute(Scalar::Text), "Absolute path of the host directory whose files the TFTP server offers."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// MAC address of the bridge.
///
/// Source: `network/mac`.
#[derive(Clone, Default)]
pub struct NetworkMac {
    /// `@address`: MAC address that libvirt gives to the bridge when it creates it. Generated when omitted.
    pub address: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0)] } }
}

/// Rows of [`NetworkMac`].
pub static NETWORK_MAC: Shape = Shape {
    path: "network/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class(Class::UnicastMac)), "MAC address that libvirt gives to the bridge when it creates it. Generated when omitted.")
            .canon(Canon::Mac)
            .check(Check::Error)
            .flag(Flags::KEEP),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// MTU of the network, for networks whose bridge libvirt creates.
///
/// Source: `network/mtu`.
#[derive(Clone, Default)]
pub struct NetworkMtu {
    /// `@size`: Maximum transmission unit of the bridge and of guest interfaces, in bytes. The kernel's default, usually 1500, applies when omitted. From 0 to 65535.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 0)] } }
}

/// Rows of [`NetworkMtu`].
pub static NETWORK_MTU: Shape = Shape {
    path: "network/mtu",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Maximum transmission unit of the bridge and of guest interfaces, in bytes. The kernel's default, usually 1500, applies when omitted. From 0 to 65535."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Settings of the bridge ports that connect guests.
///
/// Source: `network/port`.
#[derive(Clone, Default)]
pub struct NetworkPort {
    /// `@isolated`: Whether guests are isolated from each other; they still reach the host and other networks. Default: `false`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.isolated.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("isolated", 0)] } }
}

/// Rows of [`NetworkPort`].
pub static NETWORK_PORT: Shape = Shape {
    path: "network/port",
    rows: &[
        row("isolated", "isolated", Attribute(Scalar::Bool(YES_NO)), "Whether guests are isolated from each other; they still reach the host and other networks. Default: `false`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Port groups: settings for a class of guest interfaces, which an interface selects by name.
///
/// Source: `network/portgroup`.
#[derive(Clone, Default)]
pub struct NetworkPortgroup {
    /// `@name`: Name of the port group, as in `source.portgroup` of a guest's interface.
    pub name: Option<Text>,
    /// `@default`: Whether interfaces without a port group use this one. One port group can be the default; it is `false` when omitted.
    pub default: Option<bool>,
    /// `@trustGuestRxFilters`: Whether the host applies the changes that a guest makes to the MAC address and the receive filters of an interface in this port group. It overrides the value of the network.
    pub trust_guest_rx_filters: Option<bool>,
    /// `<virtualport>`: Parameters of the virtual switch for guests in this port group. libvirt merges them with those of the network.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<bandwidth>`: Traffic limits for each guest interface in this port group. Limits of the interface itself override them.
    pub bandwidth: Option<Box<crate::network::NetworkBandwidth>>,
    /// `<vlan>`: VLAN tags for the traffic of guests in this port group. They override those of the network.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.default.is_set()).with(2, self.trust_guest_rx_filters.is_set()).with(3, self.virtualport.is_set()).with(4, self.bandwidth.is_set()).with(5, self.vlan.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bandwidth", 4), named("default", 1), named("name", 0), named("trust_guest_rx_filters", 2), named("virtualport", 3), named("vlan", 5)] } }
}

/// Rows of [`NetworkPortgroup`].
pub static NETWORK_PORTGROUP: Shape = Shape {
    path: "network/portgroup",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::DeviceName)), "Name of the port group, as in `source.portgroup` of a guest's interface."),
        row("default", "default", Attribute(Scalar::Bool(YES_NO)), "Whether interfaces without a port group use this one. One port group can be the default; it is `false` when omitted.")
            .canon(Canon::NoAbsent),
        row("trustGuestRxFilters", "trust_guest_rx_filters", Attribute(Scalar::Bool(YES_NO)), "Whether the host applies the changes that a guest makes to the MAC address and the receive filters of an interface in this port group. It overrides the value of the network."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "Parameters of the virtual switch for guests in this port group. libvirt merges them with those of the network."),
        row("bandwidth", "bandwidth", Child(&crate::network::NETWORK_BANDWIDTH), "Traffic limits for each guest interface in this port group. Limits of the interface itself override them."),
        row("vlan", "vlan", Child(&crate::network::NETWORK_VLAN), "VLAN tags for the traffic of guests in this port group. They override those of the network."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};
