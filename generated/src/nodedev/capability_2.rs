//! From schemas/facts/nodedev.facts, `device/capability`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, named, row, word};

/// Element `<members>` of `<capability>`.
///
/// Source: `device/capability/members`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityMembers {
    /// `<ccw_device>`: Elements `<ccw_device>` of `<members>`. Since libvirt 11.1.0.
    pub ccw_device: Vec<crate::nodedev::DeviceCapabilityMembersCcwDevice>,
}

impl Record for DeviceCapabilityMembers {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_MEMBERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ccw_device.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_MEMBERS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.ccw_device.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ccw_device", 0)] } }
}

/// Rows of [`DeviceCapabilityMembers`].
pub static DEVICE_CAPABILITY_MEMBERS: Shape = Shape {
    path: "device/capability/members",
    rows: &[
        row("ccw_device", "ccw_device", Children(&crate::nodedev::DEVICE_CAPABILITY_MEMBERS_CCW_DEVICE), "Elements `<ccw_device>` of `<members>`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<ccw_device>` of `<members>`.
///
/// Source: `device/capability/members/ccw_device`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityMembersCcwDevice {
    /// `@ref`: XML attribute `ref` of `<ccw_device>`. Since libvirt 11.1.0.
    pub r#ref: Option<Text>,
    /// Own text: Text of `<ccw_device>`. Since libvirt 11.1.0.
    pub value: Option<Text>,
}

impl Record for DeviceCapabilityMembersCcwDevice {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_MEMBERS_CCW_DEVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#ref.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_MEMBERS_CCW_DEVICE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#ref.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ref", 0), named("value", 1)] } }
}

/// Rows of [`DeviceCapabilityMembersCcwDevice`].
pub static DEVICE_CAPABILITY_MEMBERS_CCW_DEVICE: Shape = Shape {
    path: "device/capability/members/ccw_device",
    rows: &[
        row("ref", "ref", Attribute(Scalar::Text), "XML attribute `ref` of `<ccw_device>`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
        row("", "value", Text(Scalar::Text), "Text of `<ccw_device>`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<numa>` of `<capability>`.
///
/// Source: `device/capability/numa`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityNuma {
    /// `@node`: XML attribute `node` of `<numa>`.
    pub node: Option<Number>,
}

impl Record for DeviceCapabilityNuma {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_NUMA
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.node.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_NUMA, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.node.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("node", 0)] } }
}

/// Rows of [`DeviceCapabilityNuma`].
pub static DEVICE_CAPABILITY_NUMA: Shape = Shape {
    path: "device/capability/numa",
    rows: &[
        row("node", "node", Attribute(Scalar::Integer(&Range { min: Some(-2147483648), max: Some(2147483647) })), "XML attribute `node` of `<numa>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<pci-express>` of `<capability>`.
///
/// Source: `device/capability/pci-express`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityPciExpress {
    /// `<link>`: Elements `<link>` of `<pci-express>`.
    pub link: Vec<crate::nodedev::DeviceCapabilityPciExpressLink>,
}

impl Record for DeviceCapabilityPciExpress {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_PCI_EXPRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.link.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_PCI_EXPRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.link.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("link", 0)] } }
}

/// Rows of [`DeviceCapabilityPciExpress`].
pub static DEVICE_CAPABILITY_PCI_EXPRESS: Shape = Shape {
    path: "device/capability/pci-express",
    rows: &[
        row("link", "link", Children(&crate::nodedev::DEVICE_CAPABILITY_PCI_EXPRESS_LINK), "Elements `<link>` of `<pci-express>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<link>` of `<pci-express>`.
///
/// Source: `device/capability/pci-express/link`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityPciExpressLink {
    /// `@validity`: XML attribute `validity` of `<link>`. One of `cap`, `sta`.
    pub validity: Option<Text>,
    /// `@port`: XML attribute `port` of `<link>`.
    pub port: Option<Number>,
    /// `@speed`: XML attribute `speed` of `<link>`.
    pub speed: Option<Text>,
    /// `@width`: XML attribute `width` of `<link>`.
    pub width: Option<Number>,
}

impl Record for DeviceCapabilityPciExpressLink {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_PCI_EXPRESS_LINK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.validity.slot(),
            1 => self.port.slot(),
            2 => self.speed.slot(),
            3 => self.width.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_PCI_EXPRESS_LINK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.validity.is_set()).with(1, self.port.is_set()).with(2, self.speed.is_set()).with(3, self.width.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("port", 1), named("speed", 2), named("validity", 0), named("width", 3)] } }
}

/// Rows of [`DeviceCapabilityPciExpressLink`].
pub static DEVICE_CAPABILITY_PCI_EXPRESS_LINK: Shape = Shape {
    path: "device/capability/pci-express/link",
    rows: &[
        row("validity", "validity", Attribute(Scalar::Words(&[word("cap"), word("sta")])), "XML attribute `validity` of `<link>`. One of `cap`, `sta`."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `port` of `<link>`."),
        row("speed", "speed", Attribute(Scalar::Class(Class::LinkSpeed)), "XML attribute `speed` of `<link>`."),
        row("width", "width", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `width` of `<link>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<product>` of `<capability>`.
///
/// Source: `device/capability/product`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityProduct {
    /// `@id`: XML attribute `id` of `<product>`.
    pub id: Option<Text>,
    /// Own text: Text of `<product>`.
    pub value: Option<Text>,
}

impl Record for DeviceCapabilityProduct {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_PRODUCT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_PRODUCT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("value", 1)] } }
}

/// Rows of [`DeviceCapabilityProduct`].
pub static DEVICE_CAPABILITY_PRODUCT: Shape = Shape {
    path: "device/capability/product",
    rows: &[
        row("id", "id", Attribute(Scalar::Class(Class::HexUint)), "XML attribute `id` of `<product>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("", "value", Text(Scalar::Text), "Text of `<product>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["pci", "usb_device"], absent: false } }], rows: &[0, 1], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["system"], absent: false } }], rows: &[1], required: &[1] },
    ],
};

/// Element `<type>` of `<capability>`.
///
/// Source: `device/capability/type`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityType {
    /// `@id`: XML attribute `id` of `<type>`.
    pub type_id: Option<Text>,
    /// Own text: Text of `<type>`. Also allowed: `control`, `primary`, `render`.
    pub value: Option<Text>,
}

impl Record for DeviceCapabilityType {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_TYPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.type_id.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_TYPE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.type_id.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type_id", 0), named("value", 1)] } }
}

/// Rows of [`DeviceCapabilityType`].
pub static DEVICE_CAPABILITY_TYPE: Shape = Shape {
    path: "device/capability/type",
    rows: &[
        row("id", "type_id", Attribute(Scalar::Text), "XML attribute `id` of `<type>`."),
        row("", "value", Text(Scalar::Union(&[Scalar::Words(&[word("control"), word("primary"), word("render")]), Scalar::Text])), "Text of `<type>`. Also allowed: `control`, `primary`, `render`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["drm", "scsi"], absent: false } }], rows: &[1], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["mdev"], absent: false } }], rows: &[0], required: &[0] },
    ],
};

/// Element `<vendor>` of `<capability>`.
///
/// Source: `device/capability/vendor`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityVendor {
    /// `@id`: XML attribute `id` of `<vendor>`.
    pub id: Option<Text>,
    /// Own text: Text of `<vendor>`.
    pub value: Option<Text>,
}

impl Record for DeviceCapabilityVendor {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_VENDOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_VENDOR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("value", 1)] } }
}

/// Rows of [`DeviceCapabilityVendor`].
pub static DEVICE_CAPABILITY_VENDOR: Shape = Shape {
    path: "device/capability/vendor",
    rows: &[
        row("id", "id", Attribute(Scalar::Class(Class::HexUint)), "XML attribute `id` of `<vendor>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("", "value", Text(Scalar::Text), "Text of `<vendor>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["pci", "usb_device"], absent: false } }], rows: &[0, 1], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["storage"], absent: false } }], rows: &[1], required: &[1] },
    ],
};
