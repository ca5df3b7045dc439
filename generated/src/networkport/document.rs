//! From schemas/facts/networkport.facts, `networkport`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word, word_since};

/// Document `<networkport>`.
///
/// Source: `networkport`.
#[derive(Clone, Default)]
pub struct Networkport {
    /// `<uuid>`: Element `<uuid>` of `<networkport>`.
    pub uuid: Option<Text>,
    /// `<owner>`: Element `<owner>` of `<networkport>`.
    pub owner: Option<Box<crate::networkport::NetworkportOwner>>,
    /// `<mac>`: Element `<mac>` of `<networkport>`.
    pub mac: Option<Box<crate::networkport::NetworkportMac>>,
    /// `<group>`: Element `<group>` of `<networkport>`.
    pub group: Option<Text>,
    /// `<rxfilters>`: Element `<rxfilters>` of `<networkport>`.
    pub rxfilters: Option<Box<crate::networkport::NetworkportRxfilters>>,
    /// `<virtualport>`: Element `<virtualport>` of `<networkport>`.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<bandwidth>`: Element `<bandwidth>` of `<networkport>`.
    pub bandwidth: Option<Box<crate::networkport::NetworkportBandwidth>>,
    /// `<vlan>`: Element `<vlan>` of `<networkport>`.
    pub vlan: Option<Box<crate::network::NetworkVlan>>,
    /// `<port>`: Element `<port>` of `<networkport>`.
    pub port: Option<Box<crate::networkport::NetworkportPort>>,
    /// `<plug>`: Element `<plug>` of `<networkport>`.
    pub plug: Option<Box<crate::networkport::NetworkportPlug>>,
}

impl Record for Networkport {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uuid.slot(),
            1 => self.owner.slot(),
            2 => self.mac.slot(),
            3 => self.group.slot(),
            4 => self.rxfilters.slot(),
            5 => self.virtualport.slot(),
            6 => self.bandwidth.slot(),
            7 => self.vlan.slot(),
            8 => self.port.slot(),
            9 => self.plug.slot(),
            _ => no_slot(&NETWORKPORT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uuid.is_set()).with(1, self.owner.is_set()).with(2, self.mac.is_set()).with(3, self.group.is_set()).with(4, self.rxfilters.is_set()).with(5, self.virtualport.is_set()).with(6, self.bandwidth.is_set()).with(7, self.vlan.is_set()).with(8, self.port.is_set()).with(9, self.plug.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bandwidth", 6), named("group", 3), named("mac", 2), named("owner", 1), named("plug", 9), named("port", 8), named("rxfilters", 4), named("uuid", 0), named("virtualport", 5), named("vlan", 7)] } }
}

/// Rows of [`Networkport`].
pub static NETWORKPORT: Shape = Shape {
    path: "networkport",
    rows: &[
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "Element `<uuid>` of `<networkport>`.")
            .presence(Presence::Server)
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE),
        row("owner", "owner", Child(&crate::networkport::NETWORKPORT_OWNER), "Element `<owner>` of `<networkport>`."),
        row("mac", "mac", Child(&crate::networkport::NETWORKPORT_MAC), "Element `<mac>` of `<networkport>`."),
        row("group", "group", Leaf(Scalar::Class(Class::DeviceName)), "Element `<group>` of `<networkport>`."),
        row("rxfilters", "rxfilters", Child(&crate::networkport::NETWORKPORT_RXFILTERS), "Element `<rxfilters>` of `<networkport>`."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "Element `<virtualport>` of `<networkport>`."),
        row("bandwidth", "bandwidth", Child(&crate::networkport::NETWORKPORT_BANDWIDTH), "Element `<bandwidth>` of `<networkport>`."),
        row("vlan", "vlan", Child(&crate::network::NETWORK_VLAN), "Element `<vlan>` of `<networkport>`."),
        row("port", "port", Child(&crate::networkport::NETWORKPORT_PORT), "Element `<port>` of `<networkport>`."),
        row("plug", "plug", Child(&crate::networkport::NETWORKPORT_PLUG), "Element `<plug>` of `<networkport>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<bandwidth>` of `<networkport>`.
///
/// Source: `networkport/bandwidth`.
#[derive(Clone, Default)]
pub struct NetworkportBandwidth {
    /// `@classID`: XML attribute `classID` of `<bandwidth>`. At least 1.
    pub class_id: Option<Number>,
    /// `<inbound>`: Element `<inbound>` of `<bandwidth>`.
    pub inbound: Option<Box<crate::networkport::NetworkportBandwidthInbound>>,
    /// `<outbound>`: Element `<outbound>` of `<bandwidth>`.
    pub outbound: Option<Box<crate::networkport::NetworkportBandwidthOutbound>>,
}

impl Record for NetworkportBandwidth {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_BANDWIDTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.class_id.slot(),
            1 => self.inbound.slot(),
            2 => self.outbound.slot(),
            _ => no_slot(&NETWORKPORT_BANDWIDTH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.class_id.is_set()).with(1, self.inbound.is_set()).with(2, self.outbound.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("class_id", 0), named("inbound", 1), named("outbound", 2)] } }
}

/// Rows of [`NetworkportBandwidth`].
pub static NETWORKPORT_BANDWIDTH: Shape = Shape {
    path: "networkport/bandwidth",
    rows: &[
        row("classID", "class_id", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `classID` of `<bandwidth>`. At least 1."),
        row("inbound", "inbound", Child(&crate::networkport::NETWORKPORT_BANDWIDTH_INBOUND), "Element `<inbound>` of `<bandwidth>`."),
        row("outbound", "outbound", Child(&crate::networkport::NETWORKPORT_BANDWIDTH_OUTBOUND), "Element `<outbound>` of `<bandwidth>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<inbound>` of `<bandwidth>`.
///
/// Source: `networkport/bandwidth/inbound`.
#[derive(Clone, Default)]
pub struct NetworkportBandwidthInbound {
    /// `@average`: XML attribute `average` of `<inbound>`. At least 1.
    pub average: Option<Number>,
    /// `@peak`: XML attribute `peak` of `<inbound>`. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: XML attribute `floor` of `<inbound>`. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: XML attribute `burst` of `<inbound>`. At least 1.
    pub burst: Option<Number>,
}

impl Record for NetworkportBandwidthInbound {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_BANDWIDTH_INBOUND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.average.slot(),
            1 => self.peak.slot(),
            2 => self.floor.slot(),
            3 => self.burst.slot(),
            _ => no_slot(&NETWORKPORT_BANDWIDTH_INBOUND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.average.is_set()).with(1, self.peak.is_set()).with(2, self.floor.is_set()).with(3, self.burst.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("average", 0), named("burst", 3), named("floor", 2), named("peak", 1)] } }
}

/// Rows of [`NetworkportBandwidthInbound`].
pub static NETWORKPORT_BANDWIDTH_INBOUND: Shape = Shape {
    path: "networkport/bandwidth/inbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `average` of `<inbound>`. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `peak` of `<inbound>`. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `floor` of `<inbound>`. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(4294967295) })), "XML attribute `burst` of `<inbound>`. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<outbound>` of `<bandwidth>`.
///
/// Source: `networkport/bandwidth/outbound`.
#[derive(Clone, Default)]
pub struct NetworkportBandwidthOutbound {
    /// `@average`: XML attribute `average` of `<outbound>`. At least 1.
    pub average: Option<Number>,
    /// `@peak`: XML attribute `peak` of `<outbound>`. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: XML attribute `floor` of `<outbound>`. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: XML attribute `burst` of `<outbound>`. At least 1.
    pub burst: Option<Number>,
}

impl Record for NetworkportBandwidthOutbound {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_BANDWIDTH_OUTBOUND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.average.slot(),
            1 => self.peak.slot(),
            2 => self.floor.slot(),
            3 => self.burst.slot(),
            _ => no_slot(&NETWORKPORT_BANDWIDTH_OUTBOUND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.average.is_set()).with(1, self.peak.is_set()).with(2, self.floor.is_set()).with(3, self.burst.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("average", 0), named("burst", 3), named("floor", 2), named("peak", 1)] } }
}

/// Rows of [`NetworkportBandwidthOutbound`].
pub static NETWORKPORT_BANDWIDTH_OUTBOUND: Shape = Shape {
    path: "networkport/bandwidth/outbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `average` of `<outbound>`. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `peak` of `<outbound>`. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `floor` of `<outbound>`. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(4294967295) })), "XML attribute `burst` of `<outbound>`. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<mac>` of `<networkport>`.
///
/// Source: `networkport/mac`.
#[derive(Clone, Default)]
pub struct NetworkportMac {
    /// `@address`: XML attribute `address` of `<mac>`.
    pub address: Option<Text>,
}

impl Record for NetworkportMac {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_MAC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            _ => no_slot(&NETWORKPORT_MAC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0)] } }
}

/// Rows of [`NetworkportMac`].
pub static NETWORKPORT_MAC: Shape = Shape {
    path: "networkport/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class(Class::UnicastMac)), "XML attribute `address` of `<mac>`.")
            .canon(Canon::Mac)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<owner>` of `<networkport>`.
///
/// Source: `networkport/owner`.
#[derive(Clone, Default)]
pub struct NetworkportOwner {
    /// `<name>`: Element `<name>` of `<owner>`.
    pub name: Option<Text>,
    /// `<uuid>`: Element `<uuid>` of `<owner>`.
    pub uuid: Option<Text>,
}

impl Record for NetworkportOwner {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_OWNER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.uuid.slot(),
            _ => no_slot(&NETWORKPORT_OWNER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.uuid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("uuid", 1)] } }
}

/// Rows of [`NetworkportOwner`].
pub static NETWORKPORT_OWNER: Shape = Shape {
    path: "networkport/owner",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Element `<name>` of `<owner>`."),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "Element `<uuid>` of `<owner>`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<plug>` of `<networkport>`.
///
/// Source: `networkport/plug`.
#[derive(Clone, Default)]
pub struct NetworkportPlug {
    /// `@type`: XML attribute `type` of `<plug>`. One of `bridge`, `direct`, `hostdev-pci`, `network`.
    pub r#type: Option<Text>,
    /// `@bridge`: XML attribute `bridge` of `<plug>`.
    pub bridge: Option<Text>,
    /// `@macTableManager`: XML attribute `macTableManager` of `<plug>`. One of `kernel`, `libvirt`.
    pub mac_table_manager: Option<Text>,
    /// `@dev`: XML attribute `dev` of `<plug>`.
    pub dev: Option<Text>,
    /// `@mode`: XML attribute `mode` of `<plug>`. One of `bridge`, `passthrough`, `private`, `vepa`.
    pub mode: Option<Text>,
    /// `@managed`: XML attribute `managed` of `<plug>`.
    pub managed: Option<bool>,
    /// `<driver>`: Element `<driver>` of `<plug>`.
    pub driver: Option<Box<crate::networkport::NetworkportPlugDriver>>,
    /// `<address>`: Element `<address>` of `<plug>`.
    pub address: Option<Box<crate::networkport::NetworkportPlugAddress>>,
}

impl Record for NetworkportPlug {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_PLUG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.bridge.slot(),
            2 => self.mac_table_manager.slot(),
            3 => self.dev.slot(),
            4 => self.mode.slot(),
            5 => self.managed.slot(),
            6 => self.driver.slot(),
            7 => self.address.slot(),
            _ => no_slot(&NETWORKPORT_PLUG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.bridge.is_set()).with(2, self.mac_table_manager.is_set()).with(3, self.dev.is_set()).with(4, self.mode.is_set()).with(5, self.managed.is_set()).with(6, self.driver.is_set()).with(7, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 7), named("bridge", 1), named("dev", 3), named("driver", 6), named("mac_table_manager", 2), named("managed", 5), named("mode", 4), named("type", 0)] } }
}

/// Rows of [`NetworkportPlug`].
pub static NETWORKPORT_PLUG: Shape = Shape {
    path: "networkport/plug",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bridge"), word("direct"), word("hostdev-pci"), word("network")])), "XML attribute `type` of `<plug>`. One of `bridge`, `direct`, `hostdev-pci`, `network`."),
        row("bridge", "bridge", Attribute(Scalar::Class(Class::DeviceName)), "XML attribute `bridge` of `<plug>`."),
        row("macTableManager", "mac_table_manager", Attribute(Scalar::Words(&[word("kernel"), word("libvirt")])), "XML attribute `macTableManager` of `<plug>`. One of `kernel`, `libvirt`."),
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "XML attribute `dev` of `<plug>`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("bridge"), word("passthrough"), word("private"), word("vepa")])), "XML attribute `mode` of `<plug>`. One of `bridge`, `passthrough`, `private`, `vepa`."),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<plug>`."),
        row("driver", "driver", Child(&crate::networkport::NETWORKPORT_PLUG_DRIVER), "Element `<driver>` of `<plug>`."),
        row("address", "address", Child(&crate::networkport::NETWORKPORT_PLUG_ADDRESS), "Element `<address>` of `<plug>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["bridge", "network"], absent: false } }], rows: &[1, 2], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["direct"], absent: false } }], rows: &[3, 4], required: &[3, 4] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["hostdev-pci"], absent: false } }], rows: &[5, 6, 7], required: &[7] },
    ],
};

/// Element `<address>` of `<plug>`.
///
/// Source: `networkport/plug/address`.
#[derive(Clone, Default)]
pub struct NetworkportPlugAddress {
    /// `@domain`: XML attribute `domain` of `<address>`.
    pub domain: Option<Text>,
    /// `@bus`: XML attribute `bus` of `<address>`.
    pub bus: Option<Text>,
    /// `@slot`: XML attribute `slot` of `<address>`.
    pub slot: Option<Text>,
    /// `@function`: XML attribute `function` of `<address>`.
    pub function: Option<Text>,
    /// `@multifunction`: XML attribute `multifunction` of `<address>`.
    pub multifunction: Option<bool>,
}

impl Record for NetworkportPlugAddress {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_PLUG_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.domain.slot(),
            1 => self.bus.slot(),
            2 => self.slot.slot(),
            3 => self.function.slot(),
            4 => self.multifunction.slot(),
            _ => no_slot(&NETWORKPORT_PLUG_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.domain.is_set()).with(1, self.bus.is_set()).with(2, self.slot.is_set()).with(3, self.function.is_set()).with(4, self.multifunction.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 1), named("domain", 0), named("function", 3), named("multifunction", 4), named("slot", 2)] } }
}

/// Rows of [`NetworkportPlugAddress`].
pub static NETWORKPORT_PLUG_ADDRESS: Shape = Shape {
    path: "networkport/plug/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "XML attribute `domain` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("bus", "bus", Attribute(Scalar::Class(Class::HexUint8)), "XML attribute `bus` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "XML attribute `slot` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Warning),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "XML attribute `function` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<driver>` of `<plug>`.
///
/// Source: `networkport/plug/driver`.
#[derive(Clone, Default)]
pub struct NetworkportPlugDriver {
    /// `@name`: XML attribute `name` of `<driver>`. One of `kvm`, `vfio`, `xen` (10.0.0).
    pub name: Option<Text>,
    /// `@model`: XML attribute `model` of `<driver>`. Since libvirt 10.0.0.
    pub model: Option<Text>,
    /// `@iommufd`: XML attribute `iommufd` of `<driver>`. Since libvirt 12.1.0.
    pub iommufd: Option<bool>,
}

impl Record for NetworkportPlugDriver {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_PLUG_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.model.slot(),
            2 => self.iommufd.slot(),
            _ => no_slot(&NETWORKPORT_PLUG_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.model.is_set()).with(2, self.iommufd.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iommufd", 2), named("model", 1), named("name", 0)] } }
}

/// Rows of [`NetworkportPlugDriver`].
pub static NETWORKPORT_PLUG_DRIVER: Shape = Shape {
    path: "networkport/plug/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("vfio"), word_since("xen", Since::At((10, 0, 0)))])), "XML attribute `name` of `<driver>`. One of `kvm`, `vfio`, `xen` (10.0.0)."),
        row("model", "model", Attribute(Scalar::Class(Class::GenericName)), "XML attribute `model` of `<driver>`. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "XML attribute `iommufd` of `<driver>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<port>` of `<networkport>`.
///
/// Source: `networkport/port`.
#[derive(Clone, Default)]
pub struct NetworkportPort {
    /// `@isolated`: XML attribute `isolated` of `<port>`.
    pub isolated: Option<bool>,
}

impl Record for NetworkportPort {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_PORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.isolated.slot(),
            _ => no_slot(&NETWORKPORT_PORT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.isolated.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("isolated", 0)] } }
}

/// Rows of [`NetworkportPort`].
pub static NETWORKPORT_PORT: Shape = Shape {
    path: "networkport/port",
    rows: &[
        row("isolated", "isolated", Attribute(Scalar::Bool(YES_NO)), "XML attribute `isolated` of `<port>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<rxfilters>` of `<networkport>`.
///
/// Source: `networkport/rxfilters`.
#[derive(Clone, Default)]
pub struct NetworkportRxfilters {
    /// `@trustGuest`: XML attribute `trustGuest` of `<rxfilters>`.
    pub trust_guest: Option<bool>,
}

impl Record for NetworkportRxfilters {
    fn shape(&self) -> &'static Shape {
        &NETWORKPORT_RXFILTERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.trust_guest.slot(),
            _ => no_slot(&NETWORKPORT_RXFILTERS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.trust_guest.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("trust_guest", 0)] } }
}

/// Rows of [`NetworkportRxfilters`].
pub static NETWORKPORT_RXFILTERS: Shape = Shape {
    path: "networkport/rxfilters",
    rows: &[
        row("trustGuest", "trust_guest", Attribute(Scalar::Bool(YES_NO)), "XML attribute `trustGuest` of `<rxfilters>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
