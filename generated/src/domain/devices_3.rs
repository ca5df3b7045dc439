//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, row, word, word_since};

/// Keyboards, mice and tablets; libvirt adds a keyboard and a mouse.
///
/// Source: `domain/devices/input`.
#[derive(Clone, Default)]
pub struct DomainDevicesInput {
    /// `@type`: Kind of device; a `tablet` says where the pointer is, as viewers need it. One of `evdev`, `keyboard`, `mouse`, `passthrough`, `tablet`.
    pub r#type: Option<String>,
    /// `@bus`: Bus of the device; `ps2` or `usb` when left out. One of `ps2`, `usb`, `virtio`, `xen`.
    pub bus: Option<String>,
    /// `@model`: XML attribute `model` of `<input>`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `<driver>`: Element `<driver>` of `<input>`.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
    /// `<source>`: The host's device that is passed on.
    pub source: Option<Box<crate::domain::DomainDevicesInputSource>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesInput {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INPUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.bus.slot(),
            2 => self.model.slot(),
            3 => self.driver.slot(),
            4 => self.source.slot(),
            5 => self.alias.slot(),
            6 => self.acpi.slot(),
            7 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INPUT, index),
        }
    }
}

/// Rows of [`DomainDevicesInput`].
pub static DOMAIN_DEVICES_INPUT: Shape = Shape {
    path: "domain/devices/input",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("evdev"), word("keyboard"), word("mouse"), word("passthrough"), word("tablet")])), "Kind of device; a `tablet` says where the pointer is, as viewers need it. One of `evdev`, `keyboard`, `mouse`, `passthrough`, `tablet`."),
        row("bus", "bus", Attribute(Scalar::Words(&[word("ps2"), word("usb"), word("virtio"), word("xen")])), "Bus of the device; `ps2` or `usb` when left out. One of `ps2`, `usb`, `virtio`, `xen`."),
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "XML attribute `model` of `<input>`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Element `<driver>` of `<input>`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_INPUT_SOURCE), "The host's device that is passed on."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model", "domain/devices/controller/@model", "domain/devices/controller/@ports"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[],
    matching: &["type", "bus"],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["evdev"] }], fields: &["source"], required: &["source"] },
        Arm { when: &[When { selector: "@type", words: &["keyboard", "mouse", "tablet"] }], fields: &["@bus"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["passthrough"] }], fields: &["@bus", "source"], required: &["@bus", "source"] },
    ],
};

/// Element `<driver>` of `<input>`.
///
/// Source: `domain/devices/input/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesInputDriver {
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own.
    pub page_per_vq: Option<bool>,
}

impl Record for DomainDevicesInputDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INPUT_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iommu.slot(),
            1 => self.ats.slot(),
            2 => self.packed.slot(),
            3 => self.page_per_vq.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INPUT_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesInputDriver`].
pub static DOMAIN_DEVICES_INPUT_DRIVER: Shape = Shape {
    path: "domain/devices/input/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The host's device that is passed on.
///
/// Source: `domain/devices/input/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesInputSource {
    /// `@evdev`: XML attribute `evdev` of `<source>`.
    pub evdev: Option<String>,
    /// `@dev`: XML attribute `dev` of `<source>`.
    pub dev: Option<String>,
    /// `@grab`: XML attribute `grab` of `<source>`. One of `all`.
    pub grab: Option<String>,
    /// `@grabToggle`: XML attribute `grabToggle` of `<source>`. One of `alt-alt`, `ctrl-ctrl`, `ctrl-scrolllock`, `meta-meta`, `scrolllock`, `shift-shift`.
    pub grab_toggle: Option<String>,
    /// `@repeat`: XML attribute `repeat` of `<source>`.
    pub repeat: Option<bool>,
}

impl Record for DomainDevicesInputSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INPUT_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.evdev.slot(),
            1 => self.dev.slot(),
            2 => self.grab.slot(),
            3 => self.grab_toggle.slot(),
            4 => self.repeat.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INPUT_SOURCE, index),
        }
    }
}

/// Rows of [`DomainDevicesInputSource`].
pub static DOMAIN_DEVICES_INPUT_SOURCE: Shape = Shape {
    path: "domain/devices/input/source",
    rows: &[
        row("evdev", "evdev", Attribute(Scalar::Class("abs_file_path")), "XML attribute `evdev` of `<source>`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class("abs_file_path")), "XML attribute `dev` of `<source>`.")
            .canon(Canon::Path),
        row("grab", "grab", Attribute(Scalar::Words(&[word("all")])), "XML attribute `grab` of `<source>`. One of `all`."),
        row("grabToggle", "grab_toggle", Attribute(Scalar::Words(&[word("alt-alt"), word("ctrl-ctrl"), word("ctrl-scrolllock"), word("meta-meta"), word("scrolllock"), word("shift-shift")])), "XML attribute `grabToggle` of `<source>`. One of `alt-alt`, `ctrl-ctrl`, `ctrl-scrolllock`, `meta-meta`, `scrolllock`, `shift-shift`."),
        row("repeat", "repeat", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `repeat` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["evdev"] }], fields: &["@dev", "@grab", "@grabToggle", "@repeat"], required: &["@dev"] },
        Arm { when: &[When { selector: "../@type", words: &["passthrough"] }], fields: &["@evdev"], required: &["@evdev"] },
    ],
};

/// An IOMMU of the guest's own.
///
/// Source: `domain/devices/iommu`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommu {
    /// `@model`: Its model; `intel` for a PC. One of `amd` (12.8.0), `intel`, `smmuv3`, `virtio`.
    pub model: Option<String>,
    /// `<driver>`: Element `<driver>` of `<iommu>`.
    pub driver: Option<Box<crate::domain::DomainDevicesIommuDriver>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
}

impl Record for DomainDevicesIommu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_IOMMU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.driver.slot(),
            2 => self.acpi.slot(),
            3 => self.address.slot(),
            4 => self.alias.slot(),
            _ => no_slot(&DOMAIN_DEVICES_IOMMU, index),
        }
    }
}

/// Rows of [`DomainDevicesIommu`].
pub static DOMAIN_DEVICES_IOMMU: Shape = Shape {
    path: "domain/devices/iommu",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word_since("amd", "12.8.0"), word("intel"), word("smmuv3"), word("virtio")])), "Its model; `intel` for a PC. One of `amd` (12.8.0), `intel`, `smmuv3`, `virtio`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_IOMMU_DRIVER), "Element `<driver>` of `<iommu>`."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};

/// Element `<driver>` of `<iommu>`.
///
/// Source: `domain/devices/iommu/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommuDriver {
    /// `@intremap`: Whether it remaps interrupts; needs `features.ioapic.driver = "qemu"`.
    pub intremap: Option<bool>,
    /// `@caching_mode`: Whether devices of the host can be behind it.
    pub caching_mode: Option<bool>,
    /// `@eim`: XML attribute `eim` of `<driver>`.
    pub eim: Option<bool>,
    /// `@iotlb`: XML attribute `iotlb` of `<driver>`.
    pub iotlb: Option<bool>,
    /// `@aw_bits`: XML attribute `aw_bits` of `<driver>`.
    pub aw_bits: Option<String>,
    /// `@dma_translation`: XML attribute `dma_translation` of `<driver>`. Since libvirt 11.3.0.
    pub dma_translation: Option<bool>,
    /// `@xtsup`: XML attribute `xtsup` of `<driver>`. Since libvirt 12.8.0.
    pub xtsup: Option<bool>,
    /// `@passthrough`: XML attribute `passthrough` of `<driver>`. Since libvirt 12.8.0.
    pub passthrough: Option<bool>,
    /// `@pciBus`: XML attribute `pciBus` of `<driver>`. Since libvirt 12.8.0.
    pub pci_bus: Option<Number>,
    /// `@accel`: XML attribute `accel` of `<driver>`. Since libvirt 12.8.0.
    pub accel: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services. Since libvirt 12.8.0.
    pub ats: Option<bool>,
    /// `@ril`: XML attribute `ril` of `<driver>`. Since libvirt 12.8.0.
    pub ril: Option<bool>,
    /// `@ssidsize`: XML attribute `ssidsize` of `<driver>`. Since libvirt 12.8.0.
    pub ssidsize: Option<Number>,
    /// `@oas`: XML attribute `oas` of `<driver>`. Since libvirt 12.8.0.
    pub oas: Option<Number>,
    /// `@cmdqv`: XML attribute `cmdqv` of `<driver>`. Since libvirt 12.8.0.
    pub cmdqv: Option<bool>,
    /// `<granule>`: Element `<granule>` of `<driver>`. Since libvirt 12.8.0.
    pub granule: Option<Box<crate::domain::DomainDevicesIommuDriverGranule>>,
}

impl Record for DomainDevicesIommuDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_IOMMU_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.intremap.slot(),
            1 => self.caching_mode.slot(),
            2 => self.eim.slot(),
            3 => self.iotlb.slot(),
            4 => self.aw_bits.slot(),
            5 => self.dma_translation.slot(),
            6 => self.xtsup.slot(),
            7 => self.passthrough.slot(),
            8 => self.pci_bus.slot(),
            9 => self.accel.slot(),
            10 => self.ats.slot(),
            11 => self.ril.slot(),
            12 => self.ssidsize.slot(),
            13 => self.oas.slot(),
            14 => self.cmdqv.slot(),
            15 => self.granule.slot(),
            _ => no_slot(&DOMAIN_DEVICES_IOMMU_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesIommuDriver`].
pub static DOMAIN_DEVICES_IOMMU_DRIVER: Shape = Shape {
    path: "domain/devices/iommu/driver",
    rows: &[
        row("intremap", "intremap", Attribute(Scalar::Bool(ON_OFF)), "Whether it remaps interrupts; needs `features.ioapic.driver = \"qemu\"`."),
        row("caching_mode", "caching_mode", Attribute(Scalar::Bool(ON_OFF)), "Whether devices of the host can be behind it."),
        row("eim", "eim", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `eim` of `<driver>`."),
        row("iotlb", "iotlb", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `iotlb` of `<driver>`."),
        row("aw_bits", "aw_bits", Attribute(Scalar::Class("hex_uint8")), "XML attribute `aw_bits` of `<driver>`.")
            .canon(Canon::HexNum),
        row("dma_translation", "dma_translation", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `dma_translation` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("xtsup", "xtsup", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `xtsup` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("passthrough", "passthrough", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `passthrough` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("pciBus", "pci_bus", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `pciBus` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("accel", "accel", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `accel` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("ril", "ril", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ril` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("ssidsize", "ssidsize", Attribute(Scalar::Integer(Range { min: Some(-2147483648), max: Some(2147483647) })), "XML attribute `ssidsize` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("oas", "oas", Attribute(Scalar::Integer(Range { min: Some(-2147483648), max: Some(2147483647) })), "XML attribute `oas` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("cmdqv", "cmdqv", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `cmdqv` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("granule", "granule", Child(&crate::domain::DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE), "Element `<granule>` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<granule>` of `<driver>`.
///
/// Source: `domain/devices/iommu/driver/granule`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommuDriverGranule {
    /// `@mode`: XML attribute `mode` of `<granule>`. One of `host`. Since libvirt 12.8.0.
    pub mode: Option<String>,
    /// `@size`: XML attribute `size` of `<granule>`. Since libvirt 12.8.0.
    pub size: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<granule>`. Since libvirt 12.8.0.
    pub unit: Option<String>,
}

impl Record for DomainDevicesIommuDriverGranule {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.size.slot(),
            2 => self.unit.slot(),
            _ => no_slot(&DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE, index),
        }
    }
}

/// Rows of [`DomainDevicesIommuDriverGranule`].
pub static DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE: Shape = Shape {
    path: "domain/devices/iommu/driver/granule",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("host")])), "XML attribute `mode` of `<granule>`. One of `host`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<granule>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<granule>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Leases of a lock manager that the guest must have to run.
///
/// Source: `domain/devices/lease`.
#[derive(Clone, Default)]
pub struct DomainDevicesLease {
    /// `<lockspace>`: Element `<lockspace>` of `<lease>`.
    pub lockspace: Option<String>,
    /// `<key>`: Element `<key>` of `<lease>`.
    pub key: Option<String>,
    /// `<target>`: Element `<target>` of `<lease>`.
    pub target: Option<Box<crate::domain::DomainDevicesLeaseTarget>>,
}

impl Record for DomainDevicesLease {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_LEASE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.lockspace.slot(),
            1 => self.key.slot(),
            2 => self.target.slot(),
            _ => no_slot(&DOMAIN_DEVICES_LEASE, index),
        }
    }
}

/// Rows of [`DomainDevicesLease`].
pub static DOMAIN_DEVICES_LEASE: Shape = Shape {
    path: "domain/devices/lease",
    rows: &[
        row("lockspace", "lockspace", Leaf(Scalar::Text), "Element `<lockspace>` of `<lease>`."),
        row("key", "key", Leaf(Scalar::Text), "Element `<key>` of `<lease>`."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_LEASE_TARGET), "Element `<target>` of `<lease>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<target>` of `<lease>`.
///
/// Source: `domain/devices/lease/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesLeaseTarget {
    /// `@path`: XML attribute `path` of `<target>`.
    pub path: Option<String>,
    /// `@offset`: XML attribute `offset` of `<target>`.
    pub offset: Option<Number>,
}

impl Record for DomainDevicesLeaseTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_LEASE_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.offset.slot(),
            _ => no_slot(&DOMAIN_DEVICES_LEASE_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesLeaseTarget`].
pub static DOMAIN_DEVICES_LEASE_TARGET: Shape = Shape {
    path: "domain/devices/lease/target",
    rows: &[
        row("path", "path", Attribute(Scalar::Text), "XML attribute `path` of `<target>`."),
        row("offset", "offset", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `offset` of `<target>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The balloon that takes memory back from the guest; libvirt adds one, `model = "none"` keeps it from that.
///
/// Source: `domain/devices/memballoon`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemballoon {
    /// `@model`: What the guest sees. One of `none`, `virtio`, `virtio-non-transitional`, `virtio-transitional`, `xen`.
    pub model: Option<String>,
    /// `@autodeflate`: Whether the guest gets memory back before it ends programs for lack of it.
    pub autodeflate: Option<bool>,
    /// `@freePageReporting`: Whether memory that the guest does not use goes back to the host.
    pub free_page_reporting: Option<bool>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<stats>`: What the guest tells of its memory.
    pub stats: Option<Box<crate::domain::DomainDevicesMemballoonStats>>,
    /// `<driver>`: Element `<driver>` of `<memballoon>`.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
}

impl Record for DomainDevicesMemballoon {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMBALLOON
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.autodeflate.slot(),
            2 => self.free_page_reporting.slot(),
            3 => self.alias.slot(),
            4 => self.acpi.slot(),
            5 => self.address.slot(),
            6 => self.stats.slot(),
            7 => self.driver.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMBALLOON, index),
        }
    }
}

/// Rows of [`DomainDevicesMemballoon`].
pub static DOMAIN_DEVICES_MEMBALLOON: Shape = Shape {
    path: "domain/devices/memballoon",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("none"), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional"), word("xen")])), "What the guest sees. One of `none`, `virtio`, `virtio-non-transitional`, `virtio-transitional`, `xen`."),
        row("autodeflate", "autodeflate", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest gets memory back before it ends programs for lack of it."),
        row("freePageReporting", "free_page_reporting", Attribute(Scalar::Bool(ON_OFF)), "Whether memory that the guest does not use goes back to the host."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("stats", "stats", Child(&crate::domain::DOMAIN_DEVICES_MEMBALLOON_STATS), "What the guest tells of its memory."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Element `<driver>` of `<memballoon>`."),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};

/// What the guest tells of its memory.
///
/// Source: `domain/devices/memballoon/stats`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemballoonStats {
    /// `@period`: Time between two reports, in seconds. At least 1.
    pub period: Option<Number>,
}

impl Record for DomainDevicesMemballoonStats {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMBALLOON_STATS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.period.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMBALLOON_STATS, index),
        }
    }
}

/// Rows of [`DomainDevicesMemballoonStats`].
pub static DOMAIN_DEVICES_MEMBALLOON_STATS: Shape = Shape {
    path: "domain/devices/memballoon/stats",
    rows: &[
        row("period", "period", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Time between two reports, in seconds. At least 1.")
            .canon(Canon::ZeroAbsent),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Memory that stays, of POWER machines.
///
/// Source: `domain/devices/nvram`.
#[derive(Clone, Default)]
pub struct DomainDevicesNvram {
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
}

impl Record for DomainDevicesNvram {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_NVRAM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.alias.slot(),
            _ => no_slot(&DOMAIN_DEVICES_NVRAM, index),
        }
    }
}

/// Rows of [`DomainDevicesNvram`].
pub static DOMAIN_DEVICES_NVRAM: Shape = Shape {
    path: "domain/devices/nvram",
    rows: &[
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Devices that tell the host of a crash, for `on_crash`.
///
/// Source: `domain/devices/panic`.
#[derive(Clone, Default)]
pub struct DomainDevicesPanic {
    /// `@model`: What the guest sees; libvirt picks the machine's usual one when left out. One of `hyperv`, `isa`, `pseries`, `pvpanic` (11.3.0), `s390`.
    pub model: Option<String>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
}

impl Record for DomainDevicesPanic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PANIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.alias.slot(),
            2 => self.address.slot(),
            3 => self.acpi.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PANIC, index),
        }
    }
}

/// Rows of [`DomainDevicesPanic`].
pub static DOMAIN_DEVICES_PANIC: Shape = Shape {
    path: "domain/devices/panic",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("hyperv"), word("isa"), word("pseries"), word_since("pvpanic", "11.3.0"), word("s390")])), "What the guest sees; libvirt picks the machine's usual one when left out. One of `hyperv`, `isa`, `pseries`, `pvpanic` (11.3.0), `s390`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
    ],
    identity: &[],
    matching: &["model"],
    arms: &[],
};

/// Parallel ports.
///
/// Source: `domain/devices/parallel`.
#[derive(Clone, Default)]
pub struct DomainDevicesParallel {
    /// `@type`: What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `@tty`: XML attribute `tty` of `<parallel>`.
    pub tty: Option<String>,
    /// `<source>`: The host's end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: The host's end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: What is spoken over `tcp`.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: A file of the host that keeps all that the guest writes.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: The guest's end.
    pub target: Option<Box<crate::domain::DomainDevicesParallelTarget>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesParallel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PARALLEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.tty.slot(),
            2 => self.source_bind.slot(),
            3 => self.source.slot(),
            4 => self.protocol.slot(),
            5 => self.log.slot(),
            6 => self.target.slot(),
            7 => self.alias.slot(),
            8 => self.acpi.slot(),
            9 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PARALLEL, index),
        }
    }
}

/// Rows of [`DomainDevicesParallel`].
pub static DOMAIN_DEVICES_PARALLEL: Shape = Shape {
    path: "domain/devices/parallel",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("tty", "tty", Attribute(Scalar::Class("abs_file_path")), "XML attribute `tty` of `<parallel>`.")
            .canon(Canon::Path),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .split(&[When { selector: "@mode", words: &["bind"] }, When { selector: "../@type", words: &["udp"] }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "What is spoken over `tcp`."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "A file of the host that keeps all that the guest writes."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_PARALLEL_TARGET), "The guest's end.")
            .derived_from(&["domain/devices/parallel"]),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[&["target.port"]],
    matching: &["target", "source"],
    arms: &[],
};

/// The guest's end.
///
/// Source: `domain/devices/parallel/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesParallelTarget {
    /// `@type`: What the guest sees; for a console `serial` is the twin of a port, `virtio` is faster. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<String>,
    /// `@port`: Number of the port, from 0.
    pub port: Option<String>,
    /// `<model>`: Element `<model>` of `<target>`.
    pub model: Option<Box<crate::domain::DomainDevicesConsoleTargetModel>>,
}

impl Record for DomainDevicesParallelTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PARALLEL_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.port.slot(),
            2 => self.model.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PARALLEL_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesParallelTarget`].
pub static DOMAIN_DEVICES_PARALLEL_TARGET: Shape = Shape {
    path: "domain/devices/parallel/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "What the guest sees; for a console `serial` is the twin of a port, `virtio` is faster. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.")
            .added("isa-serial"),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0.")
            .derived_from(&["domain/devices/parallel"]),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Element `<model>` of `<target>`.")
            .derived_from(&["@type"])
            .added("name:isa-serial"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Memory for the last words of a kernel.
///
/// Source: `domain/devices/pstore`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstore {
    /// `@backend`: XML attribute `backend` of `<pstore>`. One of `acpi-erst`. Since libvirt 11.3.0.
    pub backend: Option<String>,
    /// `<path>`: Element `<path>` of `<pstore>`. Since libvirt 11.3.0.
    pub path: Option<String>,
    /// `<size>`: Element `<size>` of `<pstore>`. Since libvirt 11.3.0.
    pub size: Option<Box<crate::domain::DomainDevicesPstoreSize>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out. Since libvirt 11.3.0.
    pub address: Option<Box<crate::domain::DomainDevicesCryptoAddress>>,
    /// `<alias>`: The name by which QEMU and tools know the device. Since libvirt 11.3.0.
    pub alias: Option<Box<crate::domain::DomainDevicesCryptoAlias>>,
}

impl Record for DomainDevicesPstore {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PSTORE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.backend.slot(),
            1 => self.path.slot(),
            2 => self.size.slot(),
            3 => self.address.slot(),
            4 => self.alias.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PSTORE, index),
        }
    }
}

/// Rows of [`DomainDevicesPstore`].
pub static DOMAIN_DEVICES_PSTORE: Shape = Shape {
    path: "domain/devices/pstore",
    rows: &[
        row("backend", "backend", Attribute(Scalar::Words(&[word("acpi-erst")])), "XML attribute `backend` of `<pstore>`. One of `acpi-erst`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("path", "path", Leaf(Scalar::Class("abs_file_path")), "Element `<path>` of `<pstore>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_PSTORE_SIZE, &["size_unit", "size"]), "Element `<size>` of `<pstore>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out. Since libvirt 11.3.0.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0")
            .since("11.3.0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ALIAS), "The name by which QEMU and tools know the device. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<size>` of `<pstore>`.
///
/// Source: `domain/devices/pstore/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstoreSize {
    /// `@unit`: XML attribute `unit` of `<size>`. Since libvirt 11.3.0.
    pub unit: Option<String>,
    /// Own text: Text of `<size>`. Since libvirt 11.3.0.
    pub value: Option<Number>,
}

impl Record for DomainDevicesPstoreSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PSTORE_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PSTORE_SIZE, index),
        }
    }
}

/// Rows of [`DomainDevicesPstoreSize`].
pub static DOMAIN_DEVICES_PSTORE_SIZE: Shape = Shape {
    path: "domain/devices/pstore/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<size>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<size>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
