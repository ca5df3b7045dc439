//! From schemas/facts/nwfilterbinding.facts, `filterbinding`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Canon, Scalar, Shape, row};

/// Document `<filterbinding>`.
///
/// Source: `filterbinding`.
#[derive(Clone, Default)]
pub struct Filterbinding {
    /// `<owner>`: Element `<owner>` of `<filterbinding>`.
    pub owner: Option<Box<crate::nwfilterbinding::FilterbindingOwner>>,
    /// `<portdev>`: Element `<portdev>` of `<filterbinding>`.
    pub portdev: Option<Box<crate::nwfilterbinding::FilterbindingPortdev>>,
    /// `<linkdev>`: Element `<linkdev>` of `<filterbinding>`.
    pub linkdev: Option<Box<crate::nwfilterbinding::FilterbindingLinkdev>>,
    /// `<mac>`: Element `<mac>` of `<filterbinding>`.
    pub mac: Option<Box<crate::nwfilterbinding::FilterbindingMac>>,
    /// `<filterref>`: Element `<filterref>` of `<filterbinding>`.
    pub filterref: Option<Box<crate::nwfilter::FilterFilterref>>,
    /// `<backend>`: Element `<backend>` of `<filterbinding>`. Since libvirt 12.8.0.
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
}

/// Rows of [`Filterbinding`].
pub static FILTERBINDING: Shape = Shape {
    path: "filterbinding",
    rows: &[
        row("owner", "owner", Child(&crate::nwfilterbinding::FILTERBINDING_OWNER), "Element `<owner>` of `<filterbinding>`."),
        row("portdev", "portdev", Child(&crate::nwfilterbinding::FILTERBINDING_PORTDEV), "Element `<portdev>` of `<filterbinding>`."),
        row("linkdev", "linkdev", Child(&crate::nwfilterbinding::FILTERBINDING_LINKDEV), "Element `<linkdev>` of `<filterbinding>`."),
        row("mac", "mac", Child(&crate::nwfilterbinding::FILTERBINDING_MAC), "Element `<mac>` of `<filterbinding>`."),
        row("filterref", "filterref", Child(&crate::nwfilter::FILTER_FILTERREF), "Element `<filterref>` of `<filterbinding>`."),
        row("backend", "backend", Child(&crate::nwfilterbinding::FILTERBINDING_BACKEND), "Element `<backend>` of `<filterbinding>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<backend>` of `<filterbinding>`.
///
/// Source: `filterbinding/backend`.
#[derive(Clone, Default)]
pub struct FilterbindingBackend {
    /// `@name`: XML attribute `name` of `<backend>`. Since libvirt 12.8.0.
    pub name: Option<String>,
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
}

/// Rows of [`FilterbindingBackend`].
pub static FILTERBINDING_BACKEND: Shape = Shape {
    path: "filterbinding/backend",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<backend>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<linkdev>` of `<filterbinding>`.
///
/// Source: `filterbinding/linkdev`.
#[derive(Clone, Default)]
pub struct FilterbindingLinkdev {
    /// `@name`: XML attribute `name` of `<linkdev>`.
    pub name: Option<String>,
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
}

/// Rows of [`FilterbindingLinkdev`].
pub static FILTERBINDING_LINKDEV: Shape = Shape {
    path: "filterbinding/linkdev",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<linkdev>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<mac>` of `<filterbinding>`.
///
/// Source: `filterbinding/mac`.
#[derive(Clone, Default)]
pub struct FilterbindingMac {
    /// `@address`: XML attribute `address` of `<mac>`.
    pub address: Option<String>,
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
}

/// Rows of [`FilterbindingMac`].
pub static FILTERBINDING_MAC: Shape = Shape {
    path: "filterbinding/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class("unicast_mac")), "XML attribute `address` of `<mac>`.")
            .canon(Canon::Mac),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<owner>` of `<filterbinding>`.
///
/// Source: `filterbinding/owner`.
#[derive(Clone, Default)]
pub struct FilterbindingOwner {
    /// `<name>`: Element `<name>` of `<owner>`.
    pub name: Option<String>,
    /// `<uuid>`: Element `<uuid>` of `<owner>`.
    pub uuid: Option<String>,
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
}

/// Rows of [`FilterbindingOwner`].
pub static FILTERBINDING_OWNER: Shape = Shape {
    path: "filterbinding/owner",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Element `<name>` of `<owner>`."),
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "Element `<uuid>` of `<owner>`.")
            .canon(Canon::Uuid),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<portdev>` of `<filterbinding>`.
///
/// Source: `filterbinding/portdev`.
#[derive(Clone, Default)]
pub struct FilterbindingPortdev {
    /// `@name`: XML attribute `name` of `<portdev>`.
    pub name: Option<String>,
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
}

/// Rows of [`FilterbindingPortdev`].
pub static FILTERBINDING_PORTDEV: Shape = Shape {
    path: "filterbinding/portdev",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<portdev>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
