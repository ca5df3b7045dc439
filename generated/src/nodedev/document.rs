//! From schemas/facts/nodedev.facts, `device`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Scalar, RowName, RowSet, Shape, Check, flat_named, named, row, word};

/// Document `<device>`.
///
/// Source: `device`.
#[derive(Clone, Default)]
pub struct Device {
    /// `<name>`: Element `<name>` of `<device>`.
    pub name: Option<Text>,
    /// `<path>`: Element `<path>` of `<device>`.
    pub path: Option<Text>,
    /// `<devnode>`: Elements `<devnode>` of `<device>`.
    pub devnode: Vec<crate::nodedev::DeviceDevnode>,
    /// `<parent>`: Element `<parent>` of `<device>`.
    pub parent: Option<Box<crate::nodedev::DeviceParent>>,
    /// `<driver>`: Element `<driver>` of `<device>`.
    pub driver: Option<Box<crate::nodedev::DeviceDriver>>,
    /// `<capability>`: Elements `<capability>` of `<device>`.
    pub capability: Vec<crate::nodedev::DeviceCapability>,
}

impl Record for Device {
    fn shape(&self) -> &'static Shape {
        &DEVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.path.slot(),
            2 => self.devnode.slot(),
            3 => self.parent.slot(),
            4 => self.driver.slot(),
            5 => self.capability.slot(),
            _ => no_slot(&DEVICE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.path.is_set()).with(2, self.devnode.is_set()).with(3, self.parent.is_set()).with(4, self.driver.is_set()).with(5, self.capability.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("capability", 5), named("devnode", 2), named("driver", 4), named("name", 0), flat_named("parent", 3, 3), flat_named("parent_fabric_wwn", 3, 2), flat_named("parent_wwnn", 3, 0), flat_named("parent_wwpn", 3, 1), named("path", 1)] } }
}

/// Rows of [`Device`].
pub static DEVICE: Shape = Shape {
    path: "device",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Element `<name>` of `<device>`."),
        row("path", "path", Leaf(Scalar::Text), "Element `<path>` of `<device>`."),
        row("devnode", "devnode", Children(&crate::nodedev::DEVICE_DEVNODE), "Elements `<devnode>` of `<device>`."),
        row("parent", "parent", Flat(&crate::nodedev::DEVICE_PARENT, &["parent_wwnn", "parent_wwpn", "parent_fabric_wwn", "parent"]), "Element `<parent>` of `<device>`."),
        row("driver", "driver", Child(&crate::nodedev::DEVICE_DRIVER), "Element `<driver>` of `<device>`."),
        row("capability", "capability", Children(&crate::nodedev::DEVICE_CAPABILITY), "Elements `<capability>` of `<device>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<devnode>` of `<device>`.
///
/// Source: `device/devnode`.
#[derive(Clone, Default)]
pub struct DeviceDevnode {
    /// `@type`: XML attribute `type` of `<devnode>`. One of `dev`, `link`.
    pub r#type: Option<Text>,
    /// Own text: Text of `<devnode>`.
    pub value: Option<Text>,
}

impl Record for DeviceDevnode {
    fn shape(&self) -> &'static Shape {
        &DEVICE_DEVNODE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_DEVNODE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("value", 1)] } }
}

/// Rows of [`DeviceDevnode`].
pub static DEVICE_DEVNODE: Shape = Shape {
    path: "device/devnode",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dev"), word("link")])), "XML attribute `type` of `<devnode>`. One of `dev`, `link`."),
        row("", "value", Text(Scalar::Text), "Text of `<devnode>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<driver>` of `<device>`.
///
/// Source: `device/driver`.
#[derive(Clone, Default)]
pub struct DeviceDriver {
    /// `<name>`: Element `<name>` of `<driver>`.
    pub name: Option<Text>,
}

impl Record for DeviceDriver {
    fn shape(&self) -> &'static Shape {
        &DEVICE_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DEVICE_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DeviceDriver`].
pub static DEVICE_DRIVER: Shape = Shape {
    path: "device/driver",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Element `<name>` of `<driver>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<parent>` of `<device>`.
///
/// Source: `device/parent`.
#[derive(Clone, Default)]
pub struct DeviceParent {
    /// `@wwnn`: XML attribute `wwnn` of `<parent>`.
    pub wwnn: Option<Text>,
    /// `@wwpn`: XML attribute `wwpn` of `<parent>`.
    pub wwpn: Option<Text>,
    /// `@fabric_wwn`: XML attribute `fabric_wwn` of `<parent>`.
    pub fabric_wwn: Option<Text>,
    /// Own text: Text of `<parent>`.
    pub value: Option<Text>,
}

impl Record for DeviceParent {
    fn shape(&self) -> &'static Shape {
        &DEVICE_PARENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.wwnn.slot(),
            1 => self.wwpn.slot(),
            2 => self.fabric_wwn.slot(),
            3 => self.value.slot(),
            _ => no_slot(&DEVICE_PARENT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.wwnn.is_set()).with(1, self.wwpn.is_set()).with(2, self.fabric_wwn.is_set()).with(3, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fabric_wwn", 2), named("value", 3), named("wwnn", 0), named("wwpn", 1)] } }
}

/// Rows of [`DeviceParent`].
pub static DEVICE_PARENT: Shape = Shape {
    path: "device/parent",
    rows: &[
        row("wwnn", "wwnn", Attribute(Scalar::Class(Class::Wwn)), "XML attribute `wwnn` of `<parent>`.")
            .check(Check::Error),
        row("wwpn", "wwpn", Attribute(Scalar::Class(Class::Wwn)), "XML attribute `wwpn` of `<parent>`.")
            .check(Check::Error),
        row("fabric_wwn", "fabric_wwn", Attribute(Scalar::Class(Class::Wwn)), "XML attribute `fabric_wwn` of `<parent>`.")
            .check(Check::Error),
        row("", "value", Text(Scalar::Text), "Text of `<parent>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
