//! From schemas/facts/interface.facts, `interface`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Selector, RowName, RowSet, Shape, When, Check, Words, YES_NO, named, row, word};

/// Document `<interface>`.
///
/// Source: `interface`.
#[derive(Clone, Default)]
pub struct Interface {
    /// `@type`: XML attribute `type` of `<interface>`. One of `bond`, `bridge`, `ethernet`, `vlan`.
    pub r#type: Option<Text>,
    /// `@name`: XML attribute `name` of `<interface>`.
    pub name: Option<Text>,
    /// `<start>`: Element `<start>` of `<interface>`.
    pub start: Option<Box<crate::interface::InterfaceStart>>,
    /// `<mac>`: Element `<mac>` of `<interface>`.
    pub mac: Option<Box<crate::interface::InterfaceMac>>,
    /// `<link>`: Element `<link>` of `<interface>`.
    pub link: Option<Box<crate::interface::InterfaceLink>>,
    /// `<mtu>`: Element `<mtu>` of `<interface>`.
    pub mtu: Option<Box<crate::interface::InterfaceMtu>>,
    /// `<protocol>`: Elements `<protocol>` of `<interface>`.
    pub protocol: Vec<crate::interface::InterfaceProtocol>,
    /// `<vlan>`: Element `<vlan>` of `<interface>`.
    pub vlan: Option<Box<crate::interface::InterfaceVlan>>,
    /// `<bridge>`: Element `<bridge>` of `<interface>`.
    pub bridge: Option<Box<crate::interface::InterfaceBridge>>,
    /// `<bond>`: Element `<bond>` of `<interface>`.
    pub bond: Option<Box<crate::interface::InterfaceBond>>,
}

impl Record for Interface {
    fn shape(&self) -> &'static Shape {
        &INTERFACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.name.slot(),
            2 => self.start.slot(),
            3 => self.mac.slot(),
            4 => self.link.slot(),
            5 => self.mtu.slot(),
            6 => self.protocol.slot(),
            7 => self.vlan.slot(),
            8 => self.bridge.slot(),
            9 => self.bond.slot(),
            _ => no_slot(&INTERFACE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.name.is_set()).with(2, self.start.is_set()).with(3, self.mac.is_set()).with(4, self.link.is_set()).with(5, self.mtu.is_set()).with(6, self.protocol.is_set()).with(7, self.vlan.is_set()).with(8, self.bridge.is_set()).with(9, self.bond.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bond", 9), named("bridge", 8), named("link", 4), named("mac", 3), named("mtu", 5), named("name", 1), named("protocol", 6), named("start", 2), named("type", 0), named("vlan", 7)] } }
}

/// Rows of [`Interface`].
pub static INTERFACE: Shape = Shape {
    path: "interface",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bond"), word("bridge"), word("ethernet"), word("vlan")])), "XML attribute `type` of `<interface>`. One of `bond`, `bridge`, `ethernet`, `vlan`.")
            .flag(Flags::SELECTS),
        row("name", "name", Attribute(Scalar::Class(Class::DeviceName)), "XML attribute `name` of `<interface>`."),
        row("start", "start", Child(&crate::interface::INTERFACE_START), "Element `<start>` of `<interface>`."),
        row("mac", "mac", Child(&crate::interface::INTERFACE_MAC), "Element `<mac>` of `<interface>`."),
        row("link", "link", Child(&crate::interface::INTERFACE_LINK), "Element `<link>` of `<interface>`."),
        row("mtu", "mtu", Child(&crate::interface::INTERFACE_MTU), "Element `<mtu>` of `<interface>`."),
        row("protocol", "protocol", Children(&crate::interface::INTERFACE_PROTOCOL), "Elements `<protocol>` of `<interface>`."),
        row("vlan", "vlan", Child(&crate::interface::INTERFACE_VLAN), "Element `<vlan>` of `<interface>`."),
        row("bridge", "bridge", Child(&crate::interface::INTERFACE_BRIDGE), "Element `<bridge>` of `<interface>`."),
        row("bond", "bond", Child(&crate::interface::INTERFACE_BOND), "Element `<bond>` of `<interface>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["bond"], absent: false } }], rows: &[1, 4, 9], required: &[1, 9] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["bridge"], absent: false } }], rows: &[1, 8], required: &[1, 8] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ethernet"], absent: false } }], rows: &[1, 3, 4], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["vlan"], absent: false } }], rows: &[1, 4, 7], required: &[7] },
    ],
};

/// Element `<bond>` of `<interface>`.
///
/// Source: `interface/bond`.
#[derive(Clone, Default)]
pub struct InterfaceBond {
    /// `@mode`: XML attribute `mode` of `<bond>`. One of `802.3ad`, `active-backup`, `balance-alb`, `balance-rr`, `balance-tlb`, `balance-xor`, `broadcast`.
    pub mode: Option<Text>,
    /// `<miimon>`: Element `<miimon>` of `<bond>`.
    pub miimon: Option<Box<crate::interface::InterfaceBondMiimon>>,
    /// `<arpmon>`: Element `<arpmon>` of `<bond>`.
    pub arpmon: Option<Box<crate::interface::InterfaceBondArpmon>>,
    /// `<interface>`: Elements `<interface>` of `<bond>`.
    pub interface: Vec<crate::interface::InterfaceBondInterface>,
}

impl Record for InterfaceBond {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_BOND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.miimon.slot(),
            2 => self.arpmon.slot(),
            3 => self.interface.slot(),
            _ => no_slot(&INTERFACE_BOND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.miimon.is_set()).with(2, self.arpmon.is_set()).with(3, self.interface.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("arpmon", 2), named("interface", 3), named("miimon", 1), named("mode", 0)] } }
}

/// Rows of [`InterfaceBond`].
pub static INTERFACE_BOND: Shape = Shape {
    path: "interface/bond",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("802.3ad"), word("active-backup"), word("balance-alb"), word("balance-rr"), word("balance-tlb"), word("balance-xor"), word("broadcast")])), "XML attribute `mode` of `<bond>`. One of `802.3ad`, `active-backup`, `balance-alb`, `balance-rr`, `balance-tlb`, `balance-xor`, `broadcast`."),
        row("miimon", "miimon", Child(&crate::interface::INTERFACE_BOND_MIIMON), "Element `<miimon>` of `<bond>`."),
        row("arpmon", "arpmon", Child(&crate::interface::INTERFACE_BOND_ARPMON), "Element `<arpmon>` of `<bond>`."),
        row("interface", "interface", Children(&crate::interface::INTERFACE_BOND_INTERFACE), "Elements `<interface>` of `<bond>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<arpmon>` of `<bond>`.
///
/// Source: `interface/bond/arpmon`.
#[derive(Clone, Default)]
pub struct InterfaceBondArpmon {
    /// `@interval`: XML attribute `interval` of `<arpmon>`.
    pub interval: Option<Number>,
    /// `@target`: XML attribute `target` of `<arpmon>`.
    pub target: Option<Text>,
    /// `@validate`: XML attribute `validate` of `<arpmon>`. One of `active`, `all`, `backup`, `none`.
    pub validate: Option<Text>,
}

impl Record for InterfaceBondArpmon {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_BOND_ARPMON
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.interval.slot(),
            1 => self.target.slot(),
            2 => self.validate.slot(),
            _ => no_slot(&INTERFACE_BOND_ARPMON, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.interval.is_set()).with(1, self.target.is_set()).with(2, self.validate.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("interval", 0), named("target", 1), named("validate", 2)] } }
}

/// Rows of [`InterfaceBondArpmon`].
pub static INTERFACE_BOND_ARPMON: Shape = Shape {
    path: "interface/bond/arpmon",
    rows: &[
        row("interval", "interval", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `interval` of `<arpmon>`."),
        row("target", "target", Attribute(Scalar::Class(Class::Ipv4)), "XML attribute `target` of `<arpmon>`.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("validate", "validate", Attribute(Scalar::Words(&[word("active"), word("all"), word("backup"), word("none")])), "XML attribute `validate` of `<arpmon>`. One of `active`, `all`, `backup`, `none`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<interface>` of `<bond>`.
///
/// Source: `interface/bond/interface`.
#[derive(Clone, Default)]
pub struct InterfaceBondInterface {
    /// `@type`: XML attribute `type` of `<interface>`. One of `ethernet`.
    pub r#type: Option<Text>,
    /// `@name`: XML attribute `name` of `<interface>`.
    pub name: Option<Text>,
    /// `<mac>`: Element `<mac>` of `<interface>`.
    pub mac: Option<Box<crate::interface::InterfaceMac>>,
    /// `<link>`: Element `<link>` of `<interface>`.
    pub link: Option<Box<crate::interface::InterfaceLink>>,
}

impl Record for InterfaceBondInterface {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_BOND_INTERFACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.name.slot(),
            2 => self.mac.slot(),
            3 => self.link.slot(),
            _ => no_slot(&INTERFACE_BOND_INTERFACE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.name.is_set()).with(2, self.mac.is_set()).with(3, self.link.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("link", 3), named("mac", 2), named("name", 1), named("type", 0)] } }
}

/// Rows of [`InterfaceBondInterface`].
pub static INTERFACE_BOND_INTERFACE: Shape = Shape {
    path: "interface/bond/interface",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ethernet")])), "XML attribute `type` of `<interface>`. One of `ethernet`."),
        row("name", "name", Attribute(Scalar::Class(Class::DeviceName)), "XML attribute `name` of `<interface>`."),
        row("mac", "mac", Child(&crate::interface::INTERFACE_MAC), "Element `<mac>` of `<interface>`."),
        row("link", "link", Child(&crate::interface::INTERFACE_LINK), "Element `<link>` of `<interface>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<miimon>` of `<bond>`.
///
/// Source: `interface/bond/miimon`.
#[derive(Clone, Default)]
pub struct InterfaceBondMiimon {
    /// `@freq`: XML attribute `freq` of `<miimon>`.
    pub freq: Option<Number>,
    /// `@downdelay`: XML attribute `downdelay` of `<miimon>`.
    pub downdelay: Option<Number>,
    /// `@updelay`: XML attribute `updelay` of `<miimon>`.
    pub updelay: Option<Number>,
    /// `@carrier`: XML attribute `carrier` of `<miimon>`. One of `ioctl`, `netif`.
    pub carrier: Option<Text>,
}

impl Record for InterfaceBondMiimon {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_BOND_MIIMON
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.freq.slot(),
            1 => self.downdelay.slot(),
            2 => self.updelay.slot(),
            3 => self.carrier.slot(),
            _ => no_slot(&INTERFACE_BOND_MIIMON, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.freq.is_set()).with(1, self.downdelay.is_set()).with(2, self.updelay.is_set()).with(3, self.carrier.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("carrier", 3), named("downdelay", 1), named("freq", 0), named("updelay", 2)] } }
}

/// Rows of [`InterfaceBondMiimon`].
pub static INTERFACE_BOND_MIIMON: Shape = Shape {
    path: "interface/bond/miimon",
    rows: &[
        row("freq", "freq", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `freq` of `<miimon>`."),
        row("downdelay", "downdelay", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `downdelay` of `<miimon>`."),
        row("updelay", "updelay", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `updelay` of `<miimon>`."),
        row("carrier", "carrier", Attribute(Scalar::Words(&[word("ioctl"), word("netif")])), "XML attribute `carrier` of `<miimon>`. One of `ioctl`, `netif`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<bridge>` of `<interface>`.
///
/// Source: `interface/bridge`.
#[derive(Clone, Default)]
pub struct InterfaceBridge {
    /// `@stp`: XML attribute `stp` of `<bridge>`.
    pub stp: Option<bool>,
    /// `@delay`: XML attribute `delay` of `<bridge>`.
    pub delay: Option<Number>,
    /// `<interface>`: Elements `<interface>` of `<bridge>`.
    pub interface: Vec<crate::interface::InterfaceBridgeInterface>,
}

impl Record for InterfaceBridge {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_BRIDGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.stp.slot(),
            1 => self.delay.slot(),
            2 => self.interface.slot(),
            _ => no_slot(&INTERFACE_BRIDGE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.stp.is_set()).with(1, self.delay.is_set()).with(2, self.interface.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("delay", 1), named("interface", 2), named("stp", 0)] } }
}

/// Rows of [`InterfaceBridge`].
pub static INTERFACE_BRIDGE: Shape = Shape {
    path: "interface/bridge",
    rows: &[
        row("stp", "stp", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `stp` of `<bridge>`."),
        row("delay", "delay", Attribute(Scalar::Decimal), "XML attribute `delay` of `<bridge>`."),
        row("interface", "interface", Children(&crate::interface::INTERFACE_BRIDGE_INTERFACE), "Elements `<interface>` of `<bridge>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<interface>` of `<bridge>`.
///
/// Source: `interface/bridge/interface`.
#[derive(Clone, Default)]
pub struct InterfaceBridgeInterface {
    /// `@type`: XML attribute `type` of `<interface>`. One of `bond`, `ethernet`, `vlan`.
    pub r#type: Option<Text>,
    /// `@name`: XML attribute `name` of `<interface>`.
    pub name: Option<Text>,
    /// `<mac>`: Element `<mac>` of `<interface>`.
    pub mac: Option<Box<crate::interface::InterfaceMac>>,
    /// `<link>`: Element `<link>` of `<interface>`.
    pub link: Option<Box<crate::interface::InterfaceLink>>,
    /// `<vlan>`: Element `<vlan>` of `<interface>`.
    pub vlan: Option<Box<crate::interface::InterfaceVlan>>,
    /// `<bond>`: Element `<bond>` of `<interface>`.
    pub bond: Option<Box<crate::interface::InterfaceBond>>,
}

impl Record for InterfaceBridgeInterface {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_BRIDGE_INTERFACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.name.slot(),
            2 => self.mac.slot(),
            3 => self.link.slot(),
            4 => self.vlan.slot(),
            5 => self.bond.slot(),
            _ => no_slot(&INTERFACE_BRIDGE_INTERFACE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.name.is_set()).with(2, self.mac.is_set()).with(3, self.link.is_set()).with(4, self.vlan.is_set()).with(5, self.bond.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bond", 5), named("link", 3), named("mac", 2), named("name", 1), named("type", 0), named("vlan", 4)] } }
}

/// Rows of [`InterfaceBridgeInterface`].
pub static INTERFACE_BRIDGE_INTERFACE: Shape = Shape {
    path: "interface/bridge/interface",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bond"), word("ethernet"), word("vlan")])), "XML attribute `type` of `<interface>`. One of `bond`, `ethernet`, `vlan`."),
        row("name", "name", Attribute(Scalar::Class(Class::DeviceName)), "XML attribute `name` of `<interface>`."),
        row("mac", "mac", Child(&crate::interface::INTERFACE_MAC), "Element `<mac>` of `<interface>`."),
        row("link", "link", Child(&crate::interface::INTERFACE_LINK), "Element `<link>` of `<interface>`."),
        row("vlan", "vlan", Child(&crate::interface::INTERFACE_VLAN), "Element `<vlan>` of `<interface>`."),
        row("bond", "bond", Child(&crate::interface::INTERFACE_BOND), "Element `<bond>` of `<interface>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["bond"], absent: false } }], rows: &[1, 5], required: &[1, 5] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ethernet"], absent: false } }], rows: &[1, 2], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["vlan"], absent: false } }], rows: &[1, 4], required: &[4] },
    ],
};

/// Element `<link>` of `<interface>`.
///
/// Source: `interface/link`.
#[derive(Clone, Default)]
pub struct InterfaceLink {
    /// `@speed`: XML attribute `speed` of `<link>`.
    pub speed: Option<Number>,
    /// `@state`: XML attribute `state` of `<link>`. One of `dormant`, `down`, `lowerlayerdown`, `notpresent`, `testing`, `unknown`, `up`.
    pub state: Option<Text>,
}

impl Record for InterfaceLink {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_LINK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.speed.slot(),
            1 => self.state.slot(),
            _ => no_slot(&INTERFACE_LINK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.speed.is_set()).with(1, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("speed", 0), named("state", 1)] } }
}

/// Rows of [`InterfaceLink`].
pub static INTERFACE_LINK: Shape = Shape {
    path: "interface/link",
    rows: &[
        row("speed", "speed", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `speed` of `<link>`."),
        row("state", "state", Attribute(Scalar::Words(&[word("dormant"), word("down"), word("lowerlayerdown"), word("notpresent"), word("testing"), word("unknown"), word("up")])), "XML attribute `state` of `<link>`. One of `dormant`, `down`, `lowerlayerdown`, `notpresent`, `testing`, `unknown`, `up`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<mac>` of `<interface>`.
///
/// Source: `interface/mac`.
#[derive(Clone, Default)]
pub struct InterfaceMac {
    /// `@address`: XML attribute `address` of `<mac>`.
    pub address: Option<Text>,
}

impl Record for InterfaceMac {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_MAC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            _ => no_slot(&INTERFACE_MAC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0)] } }
}

/// Rows of [`InterfaceMac`].
pub static INTERFACE_MAC: Shape = Shape {
    path: "interface/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class(Class::Mac)), "XML attribute `address` of `<mac>`.")
            .canon(Canon::Mac)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<mtu>` of `<interface>`.
///
/// Source: `interface/mtu`.
#[derive(Clone, Default)]
pub struct InterfaceMtu {
    /// `@size`: XML attribute `size` of `<mtu>`.
    pub size: Option<Number>,
}

impl Record for InterfaceMtu {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_MTU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            _ => no_slot(&INTERFACE_MTU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 0)] } }
}

/// Rows of [`InterfaceMtu`].
pub static INTERFACE_MTU: Shape = Shape {
    path: "interface/mtu",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<mtu>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<protocol>` of `<interface>`.
///
/// Source: `interface/protocol`.
#[derive(Clone, Default)]
pub struct InterfaceProtocol {
    /// `@family`: XML attribute `family` of `<protocol>`. One of `ipv4`, `ipv6`.
    pub family: Option<Text>,
    /// `<dhcp>`: Element `<dhcp>` of `<protocol>`.
    pub dhcp: Option<Box<crate::interface::InterfaceProtocolDhcp>>,
    /// `<ip>`: Elements `<ip>` of `<protocol>`.
    pub ip: Vec<crate::interface::InterfaceProtocolIp>,
    /// `<route>`: Element `<route>` of `<protocol>`.
    pub route: Option<Box<crate::interface::InterfaceProtocolRoute>>,
    /// `<autoconf>`: Element `<autoconf>` of `<protocol>`.
    pub autoconf: Option<bool>,
}

impl Record for InterfaceProtocol {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_PROTOCOL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.family.slot(),
            1 => self.dhcp.slot(),
            2 => self.ip.slot(),
            3 => self.route.slot(),
            4 => self.autoconf.slot(),
            _ => no_slot(&INTERFACE_PROTOCOL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.family.is_set()).with(1, self.dhcp.is_set()).with(2, self.ip.is_set()).with(3, self.route.is_set()).with(4, self.autoconf.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("autoconf", 4), named("dhcp", 1), named("family", 0), named("ip", 2), named("route", 3)] } }
}

/// Rows of [`InterfaceProtocol`].
pub static INTERFACE_PROTOCOL: Shape = Shape {
    path: "interface/protocol",
    rows: &[
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "XML attribute `family` of `<protocol>`. One of `ipv4`, `ipv6`."),
        row("dhcp", "dhcp", Child(&crate::interface::INTERFACE_PROTOCOL_DHCP), "Element `<dhcp>` of `<protocol>`."),
        row("ip", "ip", Children(&crate::interface::INTERFACE_PROTOCOL_IP), "Elements `<ip>` of `<protocol>`."),
        row("route", "route", Child(&crate::interface::INTERFACE_PROTOCOL_ROUTE), "Element `<route>` of `<protocol>`."),
        row("autoconf", "autoconf", Flag, "Element `<autoconf>` of `<protocol>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@family", up: 0, row_path: &[0] }, words: Words { texts: &["ipv6"], absent: false } }], rows: &[4], required: &[] },
    ],
};

/// Element `<dhcp>` of `<protocol>`.
///
/// Source: `interface/protocol/dhcp`.
#[derive(Clone, Default)]
pub struct InterfaceProtocolDhcp {
    /// `@peerdns`: XML attribute `peerdns` of `<dhcp>`.
    pub peerdns: Option<bool>,
}

impl Record for InterfaceProtocolDhcp {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_PROTOCOL_DHCP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.peerdns.slot(),
            _ => no_slot(&INTERFACE_PROTOCOL_DHCP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.peerdns.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("peerdns", 0)] } }
}

/// Rows of [`InterfaceProtocolDhcp`].
pub static INTERFACE_PROTOCOL_DHCP: Shape = Shape {
    path: "interface/protocol/dhcp",
    rows: &[
        row("peerdns", "peerdns", Attribute(Scalar::Bool(YES_NO)), "XML attribute `peerdns` of `<dhcp>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<ip>` of `<protocol>`.
///
/// Source: `interface/protocol/ip`.
#[derive(Clone, Default)]
pub struct InterfaceProtocolIp {
    /// `@address`: XML attribute `address` of `<ip>`.
    pub address: Option<Text>,
    /// `@prefix`: XML attribute `prefix` of `<ip>`. From 0 to 128.
    pub prefix: Option<Number>,
}

impl Record for InterfaceProtocolIp {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_PROTOCOL_IP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.prefix.slot(),
            _ => no_slot(&INTERFACE_PROTOCOL_IP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.prefix.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("prefix", 1)] } }
}

/// Rows of [`InterfaceProtocolIp`].
pub static INTERFACE_PROTOCOL_IP: Shape = Shape {
    path: "interface/protocol/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "XML attribute `address` of `<ip>`.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("prefix", "prefix", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(128) })), "XML attribute `prefix` of `<ip>`. From 0 to 128."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<route>` of `<protocol>`.
///
/// Source: `interface/protocol/route`.
#[derive(Clone, Default)]
pub struct InterfaceProtocolRoute {
    /// `@gateway`: XML attribute `gateway` of `<route>`.
    pub gateway: Option<Text>,
}

impl Record for InterfaceProtocolRoute {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_PROTOCOL_ROUTE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.gateway.slot(),
            _ => no_slot(&INTERFACE_PROTOCOL_ROUTE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.gateway.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("gateway", 0)] } }
}

/// Rows of [`InterfaceProtocolRoute`].
pub static INTERFACE_PROTOCOL_ROUTE: Shape = Shape {
    path: "interface/protocol/route",
    rows: &[
        row("gateway", "gateway", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "XML attribute `gateway` of `<route>`.")
            .canon(Canon::Ip)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<start>` of `<interface>`.
///
/// Source: `interface/start`.
#[derive(Clone, Default)]
pub struct InterfaceStart {
    /// `@mode`: XML attribute `mode` of `<start>`. One of `hotplug`, `none`, `onboot`.
    pub mode: Option<Text>,
}

impl Record for InterfaceStart {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_START
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&INTERFACE_START, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
}

/// Rows of [`InterfaceStart`].
pub static INTERFACE_START: Shape = Shape {
    path: "interface/start",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("hotplug"), word("none"), word("onboot")])), "XML attribute `mode` of `<start>`. One of `hotplug`, `none`, `onboot`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<vlan>` of `<interface>`.
///
/// Source: `interface/vlan`.
#[derive(Clone, Default)]
pub struct InterfaceVlan {
    /// `@tag`: XML attribute `tag` of `<vlan>`. From 0 to 4095.
    pub tag: Option<Number>,
    /// `<interface>`: Element `<interface>` of `<vlan>`.
    pub interface: Option<Box<crate::interface::InterfaceVlanInterface>>,
}

impl Record for InterfaceVlan {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_VLAN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.tag.slot(),
            1 => self.interface.slot(),
            _ => no_slot(&INTERFACE_VLAN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.tag.is_set()).with(1, self.interface.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("interface", 1), named("tag", 0)] } }
}

/// Rows of [`InterfaceVlan`].
pub static INTERFACE_VLAN: Shape = Shape {
    path: "interface/vlan",
    rows: &[
        row("tag", "tag", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4095) })), "XML attribute `tag` of `<vlan>`. From 0 to 4095."),
        row("interface", "interface", Child(&crate::interface::INTERFACE_VLAN_INTERFACE), "Element `<interface>` of `<vlan>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<interface>` of `<vlan>`.
///
/// Source: `interface/vlan/interface`.
#[derive(Clone, Default)]
pub struct InterfaceVlanInterface {
    /// `@name`: XML attribute `name` of `<interface>`.
    pub name: Option<Text>,
}

impl Record for InterfaceVlanInterface {
    fn shape(&self) -> &'static Shape {
        &INTERFACE_VLAN_INTERFACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&INTERFACE_VLAN_INTERFACE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`InterfaceVlanInterface`].
pub static INTERFACE_VLAN_INTERFACE: Shape = Shape {
    path: "interface/vlan/interface",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::DeviceName)), "XML attribute `name` of `<interface>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
