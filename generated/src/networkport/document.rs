//! From schemas/facts/networkport.facts, `networkport`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Document `<networkport>`.
///
/// Source: `networkport`.
#[derive(Clone, Default)]
pub struct Networkport {
    /// `<uuid>`: Element `<uuid>` of `<networkport>`.
    pub uuid: Option<String>,
    /// `<owner>`: Element `<owner>` of `<networkport>`.
    pub owner: Option<Box<crate::nwfilterbinding::FilterbindingOwner>>,
    /// `<mac>`: Element `<mac>` of `<networkport>`.
    pub mac: Option<Box<crate::nwfilterbinding::FilterbindingMac>>,
    /// `<group>`: Element `<group>` of `<networkport>`.
    pub group: Option<String>,
    /// `<rxfilters>`: Element `<rxfilters>` of `<networkport>`.
    pub rxfilters: Option<Box<crate::networkport::NetworkportRxfilters>>,
    /// `<virtualport>`: Element `<virtualport>` of `<networkport>`.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<bandwidth>`: Element `<bandwidth>` of `<networkport>`.
    pub bandwidth: Option<Box<crate::network::NetworkBandwidth>>,
    /// `<vlan>`: Element `<vlan>` of `<networkport>`.
    pub vlan: Option<Box<crate::network::NetworkVlan>>,
    /// `<port>`: Element `<port>` of `<networkport>`.
    pub port: Option<Box<crate::network::NetworkPort>>,
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
}

/// Rows of [`Networkport`].
pub static NETWORKPORT: Shape = Shape {
    path: "networkport",
    rows: &[
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "Element `<uuid>` of `<networkport>`.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE),
        row("owner", "owner", Child(&crate::nwfilterbinding::FILTERBINDING_OWNER), "Element `<owner>` of `<networkport>`."),
        row("mac", "mac", Child(&crate::nwfilterbinding::FILTERBINDING_MAC), "Element `<mac>` of `<networkport>`."),
        row("group", "group", Leaf(Scalar::Class("device_name")), "Element `<group>` of `<networkport>`."),
        row("rxfilters", "rxfilters", Child(&crate::networkport::NETWORKPORT_RXFILTERS), "Element `<rxfilters>` of `<networkport>`."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "Element `<virtualport>` of `<networkport>`."),
        row("bandwidth", "bandwidth", Child(&crate::network::NETWORK_BANDWIDTH), "Element `<bandwidth>` of `<networkport>`."),
        row("vlan", "vlan", Child(&crate::network::NETWORK_VLAN), "Element `<vlan>` of `<networkport>`."),
        row("port", "port", Child(&crate::network::NETWORK_PORT), "Element `<port>` of `<networkport>`."),
        row("plug", "plug", Child(&crate::networkport::NETWORKPORT_PLUG), "Element `<plug>` of `<networkport>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<plug>` of `<networkport>`.
///
/// Source: `networkport/plug`.
#[derive(Clone, Default)]
pub struct NetworkportPlug {
    /// `@type`: XML attribute `type` of `<plug>`. One of `bridge`, `direct`, `hostdev-pci`, `network`.
    pub r#type: Option<String>,
    /// `@bridge`: XML attribute `bridge` of `<plug>`.
    pub bridge: Option<String>,
    /// `@macTableManager`: XML attribute `macTableManager` of `<plug>`. One of `kernel`, `libvirt`.
    pub mac_table_manager: Option<String>,
    /// `@dev`: XML attribute `dev` of `<plug>`.
    pub dev: Option<String>,
    /// `@mode`: XML attribute `mode` of `<plug>`. One of `bridge`, `passthrough`, `private`, `vepa`.
    pub mode: Option<String>,
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
}

/// Rows of [`NetworkportPlug`].
pub static NETWORKPORT_PLUG: Shape = Shape {
    path: "networkport/plug",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bridge"), word("direct"), word("hostdev-pci"), word("network")])), "XML attribute `type` of `<plug>`. One of `bridge`, `direct`, `hostdev-pci`, `network`."),
        row("bridge", "bridge", Attribute(Scalar::Class("device_name")), "XML attribute `bridge` of `<plug>`."),
        row("macTableManager", "mac_table_manager", Attribute(Scalar::Words(&[word("kernel"), word("libvirt")])), "XML attribute `macTableManager` of `<plug>`. One of `kernel`, `libvirt`."),
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "XML attribute `dev` of `<plug>`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("bridge"), word("passthrough"), word("private"), word("vepa")])), "XML attribute `mode` of `<plug>`. One of `bridge`, `passthrough`, `private`, `vepa`."),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<plug>`."),
        row("driver", "driver", Child(&crate::networkport::NETWORKPORT_PLUG_DRIVER), "Element `<driver>` of `<plug>`."),
        row("address", "address", Child(&crate::networkport::NETWORKPORT_PLUG_ADDRESS), "Element `<address>` of `<plug>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["bridge", "network"] }], fields: &["@bridge", "@macTableManager"], required: &["@bridge"] },
        Arm { when: &[When { selector: "@type", words: &["direct"] }], fields: &["@dev", "@mode"], required: &["@dev", "@mode"] },
        Arm { when: &[When { selector: "@type", words: &["hostdev-pci"] }], fields: &["@managed", "driver", "address"], required: &["address"] },
    ],
};

/// Element `<address>` of `<plug>`.
///
/// Source: `networkport/plug/address`.
#[derive(Clone, Default)]
pub struct NetworkportPlugAddress {
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
}

/// Rows of [`NetworkportPlugAddress`].
pub static NETWORKPORT_PLUG_ADDRESS: Shape = Shape {
    path: "networkport/plug/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class("hex_uint32")), "XML attribute `domain` of `<address>`.")
            .canon(Canon::HexNum),
        row("bus", "bus", Attribute(Scalar::Class("hex_uint8")), "XML attribute `bus` of `<address>`.")
            .canon(Canon::HexNum),
        row("slot", "slot", Attribute(Scalar::Class("pci_slot")), "XML attribute `slot` of `<address>`.")
            .canon(Canon::HexNum),
        row("function", "function", Attribute(Scalar::Class("pci_function")), "XML attribute `function` of `<address>`.")
            .canon(Canon::HexNum),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<driver>` of `<plug>`.
///
/// Source: `networkport/plug/driver`.
#[derive(Clone, Default)]
pub struct NetworkportPlugDriver {
    /// `@name`: XML attribute `name` of `<driver>`. One of `kvm`, `vfio`, `xen` (11.3.0).
    pub name: Option<String>,
    /// `@model`: XML attribute `model` of `<driver>`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@iommufd`: XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.
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
}

/// Rows of [`NetworkportPlugDriver`].
pub static NETWORKPORT_PLUG_DRIVER: Shape = Shape {
    path: "networkport/plug/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("vfio"), word_since("xen", "11.3.0")])), "XML attribute `name` of `<driver>`. One of `kvm`, `vfio`, `xen` (11.3.0)."),
        row("model", "model", Attribute(Scalar::Class("generic_name")), "XML attribute `model` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
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
}

/// Rows of [`NetworkportRxfilters`].
pub static NETWORKPORT_RXFILTERS: Shape = Shape {
    path: "networkport/rxfilters",
    rows: &[
        row("trustGuest", "trust_guest", Attribute(Scalar::Bool(YES_NO)), "XML attribute `trustGuest` of `<rxfilters>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
