//! From schemas/facts/network.facts, `network`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, Pair, Range, Scalar, Selector, RowName, RowSet, Shape, When, Check, Words, named, row, word};

/// Static routes of the host to networks behind a guest of this network.
///
/// Source: `network/route`.
#[derive(Clone, Default)]
pub struct NetworkRoute {
    /// `@family`: Address family of the route. Default: `ipv4`. One of `ipv4`, `ipv6`.
    pub family: Option<Text>,
    /// `@address`: Network address of the destination.
    pub address: Option<Text>,
    /// `@netmask`: Network mask of an IPv4 destination, as an alternative to `prefix`.
    pub netmask: Option<Text>,
    /// `@prefix`: Length of the destination's network prefix, in bits, as an alternative to `netmask`. From 0 to 128.
    pub prefix: Option<Number>,
    /// `@gateway`: IP address of the guest that forwards the traffic. It must be in one of the subnets of the network.
    pub gateway: Option<Text>,
    /// `@metric`: Metric of the route, greater than 0; the host prefers the lowest one.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.family.is_set()).with(1, self.address.is_set()).with(2, self.netmask.is_set()).with(3, self.prefix.is_set()).with(4, self.gateway.is_set()).with(5, self.metric.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("family", 0), named("gateway", 4), named("metric", 5), named("netmask", 2), named("prefix", 3)] } }
}

/// Rows of [`NetworkRoute`].
pub static NETWORK_ROUTE: Shape = Shape {
    path: "network/route",
    rows: &[
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "Address family of the route. Default: `ipv4`. One of `ipv4`, `ipv6`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Network address of the destination.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("netmask", "netmask", Attribute(Scalar::Class(Class::Ipv4)), "Network mask of an IPv4 destination, as an alternative to `prefix`.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("prefix", "prefix", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(128) })), "Length of the destination's network prefix, in bits, as an alternative to `netmask`. From 0 to 128."),
        row("gateway", "gateway", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the guest that forwards the traffic. It must be in one of the subnets of the network.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("metric", "metric", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Metric of the route, greater than 0; the host prefers the lowest one."),
    ],
    key: &[&[&[1], &[3]], &[&[1], &[2]], &[&[1]]],
    r#match: &[],
    arms: &[],
};

/// Parameters of the virtual switch that guests are connected to.
///
/// Source: `network/virtualport`.
#[derive(Clone, Default)]
pub struct NetworkVirtualport {
    /// `@type`: Type of the virtual switch. One of `802.1Qbg`, `802.1Qbh`, `midonet`, `openvswitch`.
    pub r#type: Option<Text>,
    /// `<parameters>`: Parameters, which depend on `type`.
    pub parameters: Option<Box<crate::network::NetworkVirtualportParameters>>,
}

impl Record for NetworkVirtualport {
    fn shape(&self) -> &'static Shape {
        &NETWORK_VIRTUALPORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.parameters.slot(),
            _ => no_slot(&NETWORK_VIRTUALPORT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.parameters.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("parameters", 1), named("type", 0)] } }
}

/// Rows of [`NetworkVirtualport`].
pub static NETWORK_VIRTUALPORT: Shape = Shape {
    path: "network/virtualport",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("802.1Qbg"), word("802.1Qbh"), word("midonet"), word("openvswitch")])), "Type of the virtual switch. One of `802.1Qbg`, `802.1Qbh`, `midonet`, `openvswitch`."),
        row("parameters", "parameters", Child(&crate::network::NETWORK_VIRTUALPORT_PARAMETERS), "Parameters, which depend on `type`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["802.1Qbg", "802.1Qbh", "openvswitch"], absent: true } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["midonet"], absent: false } }], rows: &[1], required: &[1] },
    ],
};

/// Parameters, which depend on `type`.
///
/// Source: `network/virtualport/parameters`.
#[derive(Clone, Default)]
pub struct NetworkVirtualportParameters {
    /// `@managerid`: VSI manager ID, for `802.1Qbg`: the database that contains the VSI type, from 0 to 255.
    pub managerid: Option<Text>,
    /// `@typeid`: VSI type ID, for `802.1Qbg`: the network access profile, from 0 to 16777215.
    pub typeid: Option<Text>,
    /// `@typeidversion`: Version of the VSI type, for `802.1Qbg`, from 0 to 255.
    pub typeidversion: Option<Text>,
    /// `@instanceid`: VSI instance ID, for `802.1Qbg`: a UUID of the virtual interface. Generated for each interface when omitted.
    pub instanceid: Option<Text>,
    /// `@profileid`: Name of the port profile, for `802.1Qbh` and `openvswitch`.
    pub profileid: Option<Text>,
    /// `@interfaceid`: UUID of the interface on the virtual switch, for `openvswitch` and `midonet`. With `openvswitch` it is generated for each interface when omitted.
    pub interfaceid: Option<Text>,
}

impl Record for NetworkVirtualportParameters {
    fn shape(&self) -> &'static Shape {
        &NETWORK_VIRTUALPORT_PARAMETERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.managerid.slot(),
            1 => self.typeid.slot(),
            2 => self.typeidversion.slot(),
            3 => self.instanceid.slot(),
            4 => self.profileid.slot(),
            5 => self.interfaceid.slot(),
            _ => no_slot(&NETWORK_VIRTUALPORT_PARAMETERS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.managerid.is_set()).with(1, self.typeid.is_set()).with(2, self.typeidversion.is_set()).with(3, self.instanceid.is_set()).with(4, self.profileid.is_set()).with(5, self.interfaceid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("instanceid", 3), named("interfaceid", 5), named("managerid", 0), named("profileid", 4), named("typeid", 1), named("typeidversion", 2)] } }
}

/// Rows of [`NetworkVirtualportParameters`].
pub static NETWORK_VIRTUALPORT_PARAMETERS: Shape = Shape {
    path: "network/virtualport/parameters",
    rows: &[
        row("managerid", "managerid", Attribute(Scalar::Class(Class::HexUint8)), "VSI manager ID, for `802.1Qbg`: the database that contains the VSI type, from 0 to 255.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("typeid", "typeid", Attribute(Scalar::Class(Class::HexUint24)), "VSI type ID, for `802.1Qbg`: the network access profile, from 0 to 16777215.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("typeidversion", "typeidversion", Attribute(Scalar::Class(Class::HexUint8)), "Version of the VSI type, for `802.1Qbg`, from 0 to 255.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("instanceid", "instanceid", Attribute(Scalar::Class(Class::Uuid)), "VSI instance ID, for `802.1Qbg`: a UUID of the virtual interface. Generated for each interface when omitted.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("profileid", "profileid", Attribute(Scalar::Class(Class::PortProfile)), "Name of the port profile, for `802.1Qbh` and `openvswitch`.")
            .check(Check::Error),
        row("interfaceid", "interfaceid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the interface on the virtual switch, for `openvswitch` and `midonet`. With `openvswitch` it is generated for each interface when omitted.")
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

/// VLAN tags for the traffic of all guests. Open vSwitch and SR-IOV support them, and Linux bridges since libvirt 11.0.
///
/// Source: `network/vlan`.
#[derive(Clone, Default)]
pub struct NetworkVlan {
    /// `@trunk`: Whether guests are connected to a VLAN trunk. libvirt sets it when there are several tags. Only `true` has a meaning.
    pub trunk: Option<bool>,
    /// `<tag>`: VLAN tags.
    pub tag: Vec<crate::network::NetworkVlanTag>,
}

impl Record for NetworkVlan {
    fn shape(&self) -> &'static Shape {
        &NETWORK_VLAN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.trunk.slot(),
            1 => self.tag.slot(),
            _ => no_slot(&NETWORK_VLAN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.trunk.is_set()).with(1, self.tag.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("tag", 1), named("trunk", 0)] } }
}

/// Rows of [`NetworkVlan`].
pub static NETWORK_VLAN: Shape = Shape {
    path: "network/vlan",
    rows: &[
        row("trunk", "trunk", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "Whether guests are connected to a VLAN trunk. libvirt sets it when there are several tags. Only `true` has a meaning."),
        row("tag", "tag", Children(&crate::network::NETWORK_VLAN_TAG), "VLAN tags."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// VLAN tags.
///
/// Source: `network/vlan/tag`.
#[derive(Clone, Default)]
pub struct NetworkVlanTag {
    /// `@id`: Number of the VLAN. From 0 to 4095.
    pub id: Option<Number>,
    /// `@nativeMode`: Makes this the native VLAN of a trunk on Open vSwitch, whose traffic is tagged or untagged. One of `tagged`, `untagged`.
    pub native_mode: Option<Text>,
}

impl Record for NetworkVlanTag {
    fn shape(&self) -> &'static Shape {
        &NETWORK_VLAN_TAG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.native_mode.slot(),
            _ => no_slot(&NETWORK_VLAN_TAG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.native_mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("native_mode", 1)] } }
}

/// Rows of [`NetworkVlanTag`].
pub static NETWORK_VLAN_TAG: Shape = Shape {
    path: "network/vlan/tag",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4095) })), "Number of the VLAN. From 0 to 4095."),
        row("nativeMode", "native_mode", Attribute(Scalar::Words(&[word("tagged"), word("untagged")])), "Makes this the native VLAN of a trunk on Open vSwitch, whose traffic is tagged or untagged. One of `tagged`, `untagged`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
