//! From schemas/facts/domain.facts, `domain/devices/interface`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{Flags, Pair, Range, Scalar, RowName, RowSet, Shape, named, row, word};

/// VLAN tags of the guest's traffic, for Open vSwitch, Linux bridges and SR-IOV virtual functions.
///
/// Source: `domain/devices/interface/vlan`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceVlan {
    /// `@trunk`: Whether a single tag is a trunk; several tags always are. Only `true` has a meaning.
    pub trunk: Option<bool>,
    /// `<tag>`: VLAN tags.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.trunk.is_set()).with(1, self.tag.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("tag", 1), named("trunk", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceVlan`].
pub static DOMAIN_DEVICES_INTERFACE_VLAN: Shape = Shape {
    path: "domain/devices/interface/vlan",
    rows: &[
        row("trunk", "trunk", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "Whether a single tag is a trunk; several tags always are. Only `true` has a meaning."),
        row("tag", "tag", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_VLAN_TAG), "VLAN tags."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// VLAN tags.
///
/// Source: `domain/devices/interface/vlan/tag`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceVlanTag {
    /// `@id`: VLAN ID. From 0 to 4095.
    pub id: Option<Number>,
    /// `@nativeMode`: Makes this the native VLAN of a trunk, whose traffic is tagged or untagged. One of `tagged`, `untagged`.
    pub native_mode: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.native_mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("native_mode", 1)] } }
}

/// Rows of [`DomainDevicesInterfaceVlanTag`].
pub static DOMAIN_DEVICES_INTERFACE_VLAN_TAG: Shape = Shape {
    path: "domain/devices/interface/vlan/tag",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4095) })), "VLAN ID. From 0 to 4095.")
            .flag(Flags::NEEDED),
        row("nativeMode", "native_mode", Attribute(Scalar::Words(&[word("tagged"), word("untagged")])), "Makes this the native VLAN of a trunk, whose traffic is tagged or untagged. One of `tagged`, `untagged`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
