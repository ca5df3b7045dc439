//! From schemas/facts/network.facts, `network`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Pair, Range, Scalar, Shape, When, row, word};

/// Element `<virtualport>` of `<network>`.
///
/// Source: `network/virtualport`.
#[derive(Clone, Default)]
pub struct NetworkVirtualport {
    /// `@type`: XML attribute `type` of `<virtualport>`. One of `802.1Qbg`, `802.1Qbh`, `midonet`, `openvswitch`.
    pub r#type: Option<String>,
    /// `<parameters>`: Element `<parameters>` of `<virtualport>`.
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
}

/// Rows of [`NetworkVirtualport`].
pub static NETWORK_VIRTUALPORT: Shape = Shape {
    path: "network/virtualport",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("802.1Qbg"), word("802.1Qbh"), word("midonet"), word("openvswitch")])), "XML attribute `type` of `<virtualport>`. One of `802.1Qbg`, `802.1Qbh`, `midonet`, `openvswitch`."),
        row("parameters", "parameters", Child(&crate::network::NETWORK_VIRTUALPORT_PARAMETERS), "Element `<parameters>` of `<virtualport>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["802.1Qbg", "802.1Qbh", "openvswitch", "-"] }], fields: &["parameters"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["midonet"] }], fields: &["parameters"], required: &["parameters"] },
    ],
};

/// Element `<parameters>` of `<virtualport>`.
///
/// Source: `network/virtualport/parameters`.
#[derive(Clone, Default)]
pub struct NetworkVirtualportParameters {
    /// `@managerid`: XML attribute `managerid` of `<parameters>`.
    pub managerid: Option<String>,
    /// `@typeid`: XML attribute `typeid` of `<parameters>`.
    pub typeid: Option<String>,
    /// `@typeidversion`: XML attribute `typeidversion` of `<parameters>`.
    pub typeidversion: Option<String>,
    /// `@instanceid`: XML attribute `instanceid` of `<parameters>`.
    pub instanceid: Option<String>,
    /// `@profileid`: XML attribute `profileid` of `<parameters>`.
    pub profileid: Option<String>,
    /// `@interfaceid`: XML attribute `interfaceid` of `<parameters>`.
    pub interfaceid: Option<String>,
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
}

/// Rows of [`NetworkVirtualportParameters`].
pub static NETWORK_VIRTUALPORT_PARAMETERS: Shape = Shape {
    path: "network/virtualport/parameters",
    rows: &[
        row("managerid", "managerid", Attribute(Scalar::Class("hex_uint8")), "XML attribute `managerid` of `<parameters>`.")
            .canon(Canon::HexNum),
        row("typeid", "typeid", Attribute(Scalar::Class("hex_uint24")), "XML attribute `typeid` of `<parameters>`.")
            .canon(Canon::HexNum),
        row("typeidversion", "typeidversion", Attribute(Scalar::Class("hex_uint8")), "XML attribute `typeidversion` of `<parameters>`.")
            .canon(Canon::HexNum),
        row("instanceid", "instanceid", Attribute(Scalar::Class("uuid")), "XML attribute `instanceid` of `<parameters>`.")
            .canon(Canon::Uuid),
        row("profileid", "profileid", Attribute(Scalar::Class("port_profile")), "XML attribute `profileid` of `<parameters>`."),
        row("interfaceid", "interfaceid", Attribute(Scalar::Class("uuid")), "XML attribute `interfaceid` of `<parameters>`.")
            .canon(Canon::Uuid),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["-"] }], fields: &["@managerid", "@typeid", "@typeidversion", "@instanceid", "@profileid", "@interfaceid"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["802.1Qbg"] }], fields: &["@managerid", "@typeid", "@typeidversion", "@instanceid"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["802.1Qbh"] }], fields: &["@profileid"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["midonet"] }], fields: &["@interfaceid"], required: &["@interfaceid"] },
        Arm { when: &[When { selector: "../@type", words: &["openvswitch"] }], fields: &["@profileid", "@interfaceid"], required: &[] },
    ],
};

/// VLAN tags of all guests.
///
/// Source: `network/vlan`.
#[derive(Clone, Default)]
pub struct NetworkVlan {
    /// `@trunk`: XML attribute `trunk` of `<vlan>`. Only `true` has a meaning.
    pub trunk: Option<bool>,
    /// `<tag>`: Elements `<tag>` of `<vlan>`.
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
}

/// Rows of [`NetworkVlan`].
pub static NETWORK_VLAN: Shape = Shape {
    path: "network/vlan",
    rows: &[
        row("trunk", "trunk", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "XML attribute `trunk` of `<vlan>`. Only `true` has a meaning."),
        row("tag", "tag", Children(&crate::network::NETWORK_VLAN_TAG), "Elements `<tag>` of `<vlan>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<tag>` of `<vlan>`.
///
/// Source: `network/vlan/tag`.
#[derive(Clone, Default)]
pub struct NetworkVlanTag {
    /// `@id`: XML attribute `id` of `<tag>`. 0 to 4095.
    pub id: Option<Number>,
    /// `@nativeMode`: XML attribute `nativeMode` of `<tag>`. One of `tagged`, `untagged`.
    pub native_mode: Option<String>,
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
}

/// Rows of [`NetworkVlanTag`].
pub static NETWORK_VLAN_TAG: Shape = Shape {
    path: "network/vlan/tag",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4095) })), "XML attribute `id` of `<tag>`. 0 to 4095."),
        row("nativeMode", "native_mode", Attribute(Scalar::Words(&[word("tagged"), word("untagged")])), "XML attribute `nativeMode` of `<tag>`. One of `tagged`, `untagged`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
