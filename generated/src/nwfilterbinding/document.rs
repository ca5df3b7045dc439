//! From schemas/facts/nwfilterbinding.facts, `filterbinding`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Auto, Canon, Flags, NO_RULES, Pattern, Rules, Scalar, RowName, RowSet, Shape, Since, Check, named, row};

/// Document `<filterbinding>`.
///
/// Source: `filterbinding`.
#[derive(Clone, Default)]
pub struct Filterbinding {
    /// `<owner>`: Guest that the binding belongs to.
    pub owner: Option<Box<crate::nwfilterbinding::FilterbindingOwner>>,
    /// `<portdev>`: Host side of the guest's interface.
    pub portdev: Option<Box<crate::nwfilterbinding::FilterbindingPortdev>>,
    /// `<linkdev>`: Host interface below a macvtap device.
    pub linkdev: Option<Box<crate::nwfilterbinding::FilterbindingLinkdev>>,
    /// `<mac>`: MAC address of the guest's interface.
    pub mac: Option<Box<crate::nwfilterbinding::FilterbindingMac>>,
    /// `<filterref>`: Filter that is applied to the interface.
    pub filterref: Option<Box<crate::nwfilterbinding::FilterbindingFilterref>>,
    /// `<backend>`: Component that enforces the filter. After libvirt 12.3.0, by 12.8.0.
    pub backend: Option<Box<crate::nwfilterbinding::FilterbindingBackend>>,
}

impl Record for Filterbinding {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.owner.slot(),
            1 => self.portdev.slot(),
            2 => self.linkdev.slot(),
            3 => self.mac.slot(),
            4 => self.filterref.slot(),
            5 => self.backend.slot(),
            _ => no_slot(&FILTERBINDING, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.owner.is_set()).with(1, self.portdev.is_set()).with(2, self.linkdev.is_set()).with(3, self.mac.is_set()).with(4, self.filterref.is_set()).with(5, self.backend.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("backend", 5), named("filterref", 4), named("linkdev", 2), named("mac", 3), named("owner", 0), named("portdev", 1)] } }
}

/// Rows of [`Filterbinding`].
pub static FILTERBINDING: Shape = Shape {
    path: "filterbinding",
    rows: &[
        row("owner", "owner", Child(&crate::nwfilterbinding::FILTERBINDING_OWNER), "Guest that the binding belongs to.")
            .flag(Flags::REPLACE),
        row("portdev", "portdev", Child(&crate::nwfilterbinding::FILTERBINDING_PORTDEV), "Host side of the guest's interface.")
            .flag(Flags::REPLACE),
        row("linkdev", "linkdev", Child(&crate::nwfilterbinding::FILTERBINDING_LINKDEV), "Host interface below a macvtap device.")
            .flag(Flags::REPLACE),
        row("mac", "mac", Child(&crate::nwfilterbinding::FILTERBINDING_MAC), "MAC address of the guest's interface.")
            .flag(Flags::REPLACE),
        row("filterref", "filterref", Child(&crate::nwfilterbinding::FILTERBINDING_FILTERREF), "Filter that is applied to the interface.")
            .flag(Flags::REPLACE),
        row("backend", "backend", Child(&crate::nwfilterbinding::FILTERBINDING_BACKEND), "Component that enforces the filter. After libvirt 12.3.0, by 12.8.0.")
            .flag(Flags::REPLACE)
            .since(Since::Between((12, 3, 0), (12, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Component that enforces the filter.
///
/// Source: `filterbinding/backend`.
#[derive(Clone, Default)]
pub struct FilterbindingBackend {
    /// `@name`: Name of the component. After libvirt 12.3.0, by 12.8.0.
    pub name: Option<Text>,
}

impl Record for FilterbindingBackend {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING_BACKEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&FILTERBINDING_BACKEND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`FilterbindingBackend`].
pub static FILTERBINDING_BACKEND: Shape = Shape {
    path: "filterbinding/backend",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the component. After libvirt 12.3.0, by 12.8.0.")
            .flag(Flags::REPLACE)
            .since(Since::Between((12, 3, 0), (12, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Filter that is applied to the interface.
///
/// Source: `filterbinding/filterref`.
#[derive(Clone, Default)]
pub struct FilterbindingFilterref {
    /// `@filter`: Name or UUID of the filter.
    pub filter: Option<Text>,
    /// `<parameter>`: Values of variables in the filter.
    pub parameter: Vec<crate::nwfilterbinding::FilterbindingFilterrefParameter>,
}

impl Record for FilterbindingFilterref {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING_FILTERREF
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.filter.slot(),
            1 => self.parameter.slot(),
            _ => no_slot(&FILTERBINDING_FILTERREF, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.filter.is_set()).with(1, self.parameter.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("filter", 0), named("parameter", 1)] } }
}

/// Rows of [`FilterbindingFilterref`].
pub static FILTERBINDING_FILTERREF: Shape = Shape {
    path: "filterbinding/filterref",
    rows: &[
        row("filter", "filter", Attribute(Scalar::Class(Class::NcName)), "Name or UUID of the filter.")
            .flag(Flags::REPLACE)
            .rules(&Rules { refers_to: Some("nwfilter"), ..NO_RULES }),
        row("parameter", "parameter", Children(&crate::nwfilterbinding::FILTERBINDING_FILTERREF_PARAMETER), "Values of variables in the filter.")
            .owned()
            .flag(Flags::REPLACE)
            .rules(&Rules { auto: Auto::Elements(&[Pattern { values: &[(&[0], "MAC")], allows_more: true }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Values of variables in the filter.
///
/// Source: `filterbinding/filterref/parameter`.
#[derive(Clone, Default)]
pub struct FilterbindingFilterrefParameter {
    /// `@name`: Name of the variable, such as `IP`.
    pub name: Option<Text>,
    /// `@value`: Value of the variable. Several entries with the same name make a list.
    pub value: Option<Text>,
}

impl Record for FilterbindingFilterrefParameter {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING_FILTERREF_PARAMETER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&FILTERBINDING_FILTERREF_PARAMETER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`FilterbindingFilterrefParameter`].
pub static FILTERBINDING_FILTERREF_PARAMETER: Shape = Shape {
    path: "filterbinding/filterref/parameter",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::FilterParameter)), "Name of the variable, such as `IP`.")
            .flag(Flags::REPLACE),
        row("value", "value", Attribute(Scalar::Class(Class::FilterValue)), "Value of the variable. Several entries with the same name make a list.")
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host interface below a macvtap device.
///
/// Source: `filterbinding/linkdev`.
#[derive(Clone, Default)]
pub struct FilterbindingLinkdev {
    /// `@name`: Name of the host interface.
    pub name: Option<Text>,
}

impl Record for FilterbindingLinkdev {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING_LINKDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&FILTERBINDING_LINKDEV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`FilterbindingLinkdev`].
pub static FILTERBINDING_LINKDEV: Shape = Shape {
    path: "filterbinding/linkdev",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the host interface.")
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// MAC address of the guest's interface.
///
/// Source: `filterbinding/mac`.
#[derive(Clone, Default)]
pub struct FilterbindingMac {
    /// `@address`: The address, which the variable `MAC` of the filter gets.
    pub address: Option<Text>,
}

impl Record for FilterbindingMac {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING_MAC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            _ => no_slot(&FILTERBINDING_MAC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0)] } }
}

/// Rows of [`FilterbindingMac`].
pub static FILTERBINDING_MAC: Shape = Shape {
    path: "filterbinding/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class(Class::UnicastMac)), "The address, which the variable `MAC` of the filter gets.")
            .canon(Canon::Mac)
            .check(Check::Error)
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Guest that the binding belongs to.
///
/// Source: `filterbinding/owner`.
#[derive(Clone, Default)]
pub struct FilterbindingOwner {
    /// `<name>`: Name of the guest.
    pub name: Option<Text>,
    /// `<uuid>`: UUID of the guest.
    pub uuid: Option<Text>,
}

impl Record for FilterbindingOwner {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING_OWNER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.uuid.slot(),
            _ => no_slot(&FILTERBINDING_OWNER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.uuid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("uuid", 1)] } }
}

/// Rows of [`FilterbindingOwner`].
pub static FILTERBINDING_OWNER: Shape = Shape {
    path: "filterbinding/owner",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Name of the guest.")
            .flag(Flags::REPLACE),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "UUID of the guest.")
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host side of the guest's interface.
///
/// Source: `filterbinding/portdev`.
#[derive(Clone, Default)]
pub struct FilterbindingPortdev {
    /// `@name`: Name of the device, such as `vnet0`, which identifies the binding.
    pub name: Option<Text>,
}

impl Record for FilterbindingPortdev {
    fn shape(&self) -> &'static Shape {
        &FILTERBINDING_PORTDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&FILTERBINDING_PORTDEV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`FilterbindingPortdev`].
pub static FILTERBINDING_PORTDEV: Shape = Shape {
    path: "filterbinding/portdev",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the device, such as `vnet0`, which identifies the binding.")
            .flag(Flags::REPLACE),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
