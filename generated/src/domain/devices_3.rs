//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, Shape, Source, When, Words, row, word, word_since};

/// Keyboards, mice and tablets. libvirt adds a keyboard and a mouse when there is a display.
///
/// Source: `domain/devices/input`.
#[derive(Clone, Default)]
pub struct DomainDevicesInput {
    /// `@type`: Kind of device: a `tablet` has absolute positions, as viewers need, a `mouse` relative ones; `passthrough` and `evdev` use a device of the host. One of `evdev`, `keyboard`, `mouse`, `passthrough`, `tablet`.
    pub r#type: Option<String>,
    /// `@bus`: Bus of the device. Default: `ps2` or `usb`, depending on the device and the machine type. One of `ps2`, `usb`, `virtio`, `xen`.
    pub bus: Option<String>,
    /// `@model`: Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `<driver>`: Virtio options of the device.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
    /// `<source>`: Event device of the host.
    pub source: Option<Box<crate::domain::DomainDevicesInputSource>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
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
        row("type", "type", Attribute(Scalar::Words(&[word("evdev"), word("keyboard"), word("mouse"), word("passthrough"), word("tablet")])), "Kind of device: a `tablet` has absolute positions, as viewers need, a `mouse` relative ones; `passthrough` and `evdev` use a device of the host. One of `evdev`, `keyboard`, `mouse`, `passthrough`, `tablet`."),
        row("bus", "bus", Attribute(Scalar::Words(&[word("ps2"), word("usb"), word("virtio"), word("xen")])), "Bus of the device. Default: `ps2` or `usb`, depending on the device and the machine type. One of `ps2`, `usb`, `virtio`, `xen`."),
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Virtio options of the device."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_INPUT_SOURCE), "Event device of the host."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@type", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { text: "@bus", from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { text: "@model", from_root: false, is_around: false, row_paths: &[&[2]], words: Words::NONE }, Source { text: "domain/devices/controller/@model", from_root: true, is_around: false, row_paths: &[&[39, 2, 2]], words: Words::NONE }, Source { text: "domain/devices/controller/@ports", from_root: true, is_around: false, row_paths: &[&[39, 2, 3]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[0], &[1]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["evdev"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["keyboard", "mouse", "tablet"], absent: false } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["passthrough"], absent: false } }], rows: &[1, 4], required: &[1, 4] },
    ],
};

/// Virtio options of the device.
///
/// Source: `domain/devices/input/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesInputDriver {
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU.
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
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Event device of the host.
///
/// Source: `domain/devices/input/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesInputSource {
    /// `@evdev`: Absolute path of the event device, for `type = "passthrough"`.
    pub evdev: Option<String>,
    /// `@dev`: Absolute path of the event device, for `type = "evdev"`.
    pub dev: Option<String>,
    /// `@grab`: `all` grabs all input devices of the guest together. Default: only this one. One of `all`.
    pub grab: Option<String>,
    /// `@grabToggle`: Keys that switch the device between host and guest. Default: both control keys. One of `alt-alt`, `ctrl-ctrl`, `ctrl-scrolllock`, `meta-meta`, `scrolllock`, `shift-shift`.
    pub grab_toggle: Option<String>,
    /// `@repeat`: Whether keys repeat automatically.
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
        row("evdev", "evdev", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the event device, for `type = \"passthrough\"`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the event device, for `type = \"evdev\"`.")
            .canon(Canon::Path),
        row("grab", "grab", Attribute(Scalar::Words(&[word("all")])), "`all` grabs all input devices of the guest together. Default: only this one. One of `all`."),
        row("grabToggle", "grab_toggle", Attribute(Scalar::Words(&[word("alt-alt"), word("ctrl-ctrl"), word("ctrl-scrolllock"), word("meta-meta"), word("scrolllock"), word("shift-shift")])), "Keys that switch the device between host and guest. Default: both control keys. One of `alt-alt`, `ctrl-ctrl`, `ctrl-scrolllock`, `meta-meta`, `scrolllock`, `shift-shift`."),
        row("repeat", "repeat", Attribute(Scalar::Bool(ON_OFF)), "Whether keys repeat automatically."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["evdev"], absent: false } }], rows: &[1, 2, 3, 4], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["passthrough"], absent: false } }], rows: &[0], required: &[0] },
    ],
};

/// IOMMU of the guest.
///
/// Source: `domain/devices/iommu`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommu {
    /// `@model`: Model that the guest sees: `intel` and `amd` for q35, `smmuv3` for ARM virt, `virtio` for both. One of `amd` (12.8.0), `intel`, `smmuv3`, `virtio`.
    pub model: Option<String>,
    /// `<driver>`: Settings of the IOMMU.
    pub driver: Option<Box<crate::domain::DomainDevicesIommuDriver>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
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
        row("model", "model", Attribute(Scalar::Words(&[word_since("amd", "12.8.0"), word("intel"), word("smmuv3"), word("virtio")])), "Model that the guest sees: `intel` and `amd` for q35, `smmuv3` for ARM virt, `virtio` for both. One of `amd` (12.8.0), `intel`, `smmuv3`, `virtio`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_IOMMU_DRIVER), "Settings of the IOMMU."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@model", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Settings of the IOMMU.
///
/// Source: `domain/devices/iommu/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommuDriver {
    /// `@intremap`: Whether interrupts are remapped; needs `features.ioapic.driver = "qemu"`.
    pub intremap: Option<bool>,
    /// `@caching_mode`: Whether caching mode is on, which assigned host devices need. For `intel`.
    pub caching_mode: Option<bool>,
    /// `@eim`: Whether extended interrupt mode is on, which more than 255 virtual CPUs need. For `intel`.
    pub eim: Option<bool>,
    /// `@iotlb`: Whether devices can cache address translations.
    pub iotlb: Option<bool>,
    /// `@aw_bits`: Width of the addresses that can be mapped, in bits. For `intel` and `virtio`.
    pub aw_bits: Option<String>,
    /// `@dma_translation`: Whether DMA addresses are translated; `false` leaves only interrupt remapping. For `intel`. Since libvirt 11.3.0.
    pub dma_translation: Option<bool>,
    /// `@xtsup`: Whether x2APIC mode is supported, for many virtual CPUs. For `amd`. Since libvirt 12.8.0.
    pub xtsup: Option<bool>,
    /// `@passthrough`: Whether DMA addresses are passed through without translation. For `amd`. Since libvirt 12.8.0.
    pub passthrough: Option<bool>,
    /// `@pciBus`: Index of the PCI controller that the IOMMU serves. For `smmuv3`. Since libvirt 12.8.0.
    pub pci_bus: Option<Number>,
    /// `@accel`: Whether the IOMMU of the host accelerates this one. For `smmuv3`. Since libvirt 12.8.0.
    pub accel: Option<bool>,
    /// `@ats`: Whether the guest sees support for Address Translation Services; needs `accel`. For `smmuv3`. Since libvirt 12.8.0.
    pub ats: Option<bool>,
    /// `@ril`: Whether the guest sees support for range invalidation; needs `accel`. For `smmuv3`. Since libvirt 12.8.0.
    pub ril: Option<bool>,
    /// `@ssidsize`: Number of bits of a SubstreamID, 0 to 20; more than 0 enables PASID. For `smmuv3`. Since libvirt 12.8.0.
    pub ssidsize: Option<Number>,
    /// `@oas`: Size of output addresses in bits. For `smmuv3`. Since libvirt 12.8.0.
    pub oas: Option<Number>,
    /// `@cmdqv`: Whether the guest uses a command queue of the host directly (NVIDIA CMDQV). For `smmuv3`. Since libvirt 12.8.0.
    pub cmdqv: Option<bool>,
    /// `<granule>`: Page size of the mappings that is used by default. For `virtio`. Since libvirt 12.8.0.
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
        row("intremap", "intremap", Attribute(Scalar::Bool(ON_OFF)), "Whether interrupts are remapped; needs `features.ioapic.driver = \"qemu\"`."),
        row("caching_mode", "caching_mode", Attribute(Scalar::Bool(ON_OFF)), "Whether caching mode is on, which assigned host devices need. For `intel`."),
        row("eim", "eim", Attribute(Scalar::Bool(ON_OFF)), "Whether extended interrupt mode is on, which more than 255 virtual CPUs need. For `intel`."),
        row("iotlb", "iotlb", Attribute(Scalar::Bool(ON_OFF)), "Whether devices can cache address translations."),
        row("aw_bits", "aw_bits", Attribute(Scalar::Class(Class::HexUint8)), "Width of the addresses that can be mapped, in bits. For `intel` and `virtio`.")
            .canon(Canon::HexNum),
        row("dma_translation", "dma_translation", Attribute(Scalar::Bool(ON_OFF)), "Whether DMA addresses are translated; `false` leaves only interrupt remapping. For `intel`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("xtsup", "xtsup", Attribute(Scalar::Bool(ON_OFF)), "Whether x2APIC mode is supported, for many virtual CPUs. For `amd`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("passthrough", "passthrough", Attribute(Scalar::Bool(ON_OFF)), "Whether DMA addresses are passed through without translation. For `amd`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("pciBus", "pci_bus", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Index of the PCI controller that the IOMMU serves. For `smmuv3`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("accel", "accel", Attribute(Scalar::Bool(ON_OFF)), "Whether the IOMMU of the host accelerates this one. For `smmuv3`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest sees support for Address Translation Services; needs `accel`. For `smmuv3`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("ril", "ril", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest sees support for range invalidation; needs `accel`. For `smmuv3`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("ssidsize", "ssidsize", Attribute(Scalar::Integer(Range { min: Some(-2147483648), max: Some(2147483647) })), "Number of bits of a SubstreamID, 0 to 20; more than 0 enables PASID. For `smmuv3`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("oas", "oas", Attribute(Scalar::Integer(Range { min: Some(-2147483648), max: Some(2147483647) })), "Size of output addresses in bits. For `smmuv3`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("cmdqv", "cmdqv", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest uses a command queue of the host directly (NVIDIA CMDQV). For `smmuv3`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("granule", "granule", Child(&crate::domain::DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE), "Page size of the mappings that is used by default. For `virtio`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Page size of the mappings that is used by default. For `virtio`.
///
/// Source: `domain/devices/iommu/driver/granule`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommuDriverGranule {
    /// `@mode`: `host` uses the page size of the host. One of `host`. Since libvirt 12.8.0.
    pub mode: Option<String>,
    /// `@size`: Page size; QEMU supports 4, 8, 16 and 64 KiB. Since libvirt 12.8.0.
    pub size: Option<Number>,
    /// `@unit`: Unit of the page size. Default: KiB. Since libvirt 12.8.0.
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
        row("mode", "mode", Attribute(Scalar::Words(&[word("host")])), "`host` uses the page size of the host. One of `host`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Page size; QEMU supports 4, 8, 16 and 64 KiB. Since libvirt 12.8.0.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .since("12.8.0"),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the page size. Default: KiB. Since libvirt 12.8.0.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .since("12.8.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Leases of a lock manager. The guest starts only when the lock manager grants them.
///
/// Source: `domain/devices/lease`.
#[derive(Clone, Default)]
pub struct DomainDevicesLease {
    /// `<lockspace>`: Name of the lockspace that contains the lease.
    pub lockspace: Option<String>,
    /// `<key>`: Name of the lease, unique in the lockspace.
    pub key: Option<String>,
    /// `<target>`: File of the lockspace.
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
        row("lockspace", "lockspace", Leaf(Scalar::Text), "Name of the lockspace that contains the lease."),
        row("key", "key", Leaf(Scalar::Text), "Name of the lease, unique in the lockspace."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_LEASE_TARGET), "File of the lockspace."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// File of the lockspace.
///
/// Source: `domain/devices/lease/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesLeaseTarget {
    /// `@path`: Absolute path of the file.
    pub path: Option<String>,
    /// `@offset`: Offset of the lease in the file. Default: 0.
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
        row("path", "path", Attribute(Scalar::Text), "Absolute path of the file."),
        row("offset", "offset", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Offset of the lease in the file. Default: 0."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Memory balloon, which returns memory of the guest to the host. libvirt adds one unless `model = "none"`.
///
/// Source: `domain/devices/memballoon`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemballoon {
    /// `@model`: Model that the guest sees; `none` disables the balloon. Default: `virtio` for QEMU. One of `none`, `virtio`, `virtio-non-transitional`, `virtio-transitional`, `xen`.
    pub model: Option<String>,
    /// `@autodeflate`: Whether the guest gets memory back before it ends programs for lack of memory. Default: `false`.
    pub autodeflate: Option<bool>,
    /// `@freePageReporting`: Whether the guest returns unused memory to the host. Default: `false`.
    pub free_page_reporting: Option<bool>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<stats>`: Statistics of the guest's memory.
    pub stats: Option<Box<crate::domain::DomainDevicesMemballoonStats>>,
    /// `<driver>`: Virtio options of the device.
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
        row("model", "model", Attribute(Scalar::Words(&[word("none"), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional"), word("xen")])), "Model that the guest sees; `none` disables the balloon. Default: `virtio` for QEMU. One of `none`, `virtio`, `virtio-non-transitional`, `virtio-transitional`, `xen`."),
        row("autodeflate", "autodeflate", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest gets memory back before it ends programs for lack of memory. Default: `false`."),
        row("freePageReporting", "free_page_reporting", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest returns unused memory to the host. Default: `false`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@model", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("stats", "stats", Child(&crate::domain::DOMAIN_DEVICES_MEMBALLOON_STATS), "Statistics of the guest's memory."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Virtio options of the device."),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Statistics of the guest's memory.
///
/// Source: `domain/devices/memballoon/stats`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemballoonStats {
    /// `@period`: Time between two updates, in seconds. Default: no updates. At least 1.
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
        row("period", "period", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Time between two updates, in seconds. Default: no updates. At least 1.")
            .canon(Canon::ZeroAbsent),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Non-volatile memory of a pSeries guest, which always has it; used to set its address.
///
/// Source: `domain/devices/nvram`.
#[derive(Clone, Default)]
pub struct DomainDevicesNvram {
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
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
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Devices that report a crash of the guest's operating system, for `on_crash`.
///
/// Source: `domain/devices/panic`.
#[derive(Clone, Default)]
pub struct DomainDevicesPanic {
    /// `@model`: Model that the guest sees. Default: chosen by libvirt, `isa` on x86. One of `hyperv`, `isa`, `pseries`, `pvpanic` (11.3.0), `s390`.
    pub model: Option<String>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<acpi>`: ACPI properties of the device.
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
        row("model", "model", Attribute(Scalar::Words(&[word("hyperv"), word("isa"), word("pseries"), word_since("pvpanic", "11.3.0"), word("s390")])), "Model that the guest sees. Default: chosen by libvirt, `isa` on x86. One of `hyperv`, `isa`, `pseries`, `pvpanic` (11.3.0), `s390`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@model", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Parallel ports.
///
/// Source: `domain/devices/parallel`.
#[derive(Clone, Default)]
pub struct DomainDevicesParallel {
    /// `@type`: Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `@tty`: Path of the pseudo terminal on the host, for older clients. Use `source.path` instead.
    pub tty: Option<String>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Protocol of a `tcp` connection.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Log file of all output of the device.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: Device that the guest sees.
    pub target: Option<Box<crate::domain::DomainDevicesParallelTarget>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
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
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("tty", "tty", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the pseudo terminal on the host, for older clients. Use `source.path` instead.")
            .canon(Canon::Path),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_PARALLEL_TARGET), "Device that the guest sees.")
            .rules(&Rules { derived_from: &[Source { text: "domain/devices/parallel", from_root: true, is_around: true, row_paths: &[&[39, 13]], words: Words::NONE }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "target/@type", from_root: false, is_around: false, row_paths: &[&[6, 0]], words: Words::NONE }, Source { text: "@type", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[&[&[6, 1]]],
    r#match: &[&[6], &[3]],
    arms: &[],
};

/// Device that the guest sees.
///
/// Source: `domain/devices/parallel/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesParallelTarget {
    /// `@type`: Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<String>,
    /// `@port`: Number of the port, from 0. Generated when omitted.
    pub port: Option<String>,
    /// `<model>`: Model of the device. libvirt chooses one that fits `type`.
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
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("isa-serial"), condition: None }]), ..NO_RULES }),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0. Generated when omitted.")
            .rules(&Rules { derived_from: &[Source { text: "domain/devices/parallel", from_root: true, is_around: true, row_paths: &[&[39, 13]], words: Words::NONE }], ..NO_RULES }),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Model of the device. libvirt chooses one that fits `type`.")
            .rules(&Rules { derived_from: &[Source { text: "@type", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "isa-serial")], allows_more: false }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Persistent storage for crash logs of the guest's kernel.
///
/// Source: `domain/devices/pstore`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstore {
    /// `@backend`: Kind of storage. One of `acpi-erst`. Since libvirt 11.3.0.
    pub backend: Option<String>,
    /// `<path>`: Absolute path of the file on the host. Since libvirt 11.3.0.
    pub path: Option<String>,
    /// `<size>`: Size of the storage. Since libvirt 11.3.0.
    pub size: Option<Box<crate::domain::DomainDevicesPstoreSize>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 11.3.0.
    pub address: Option<Box<crate::domain::DomainDevicesCryptoAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 11.3.0.
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
        row("backend", "backend", Attribute(Scalar::Words(&[word("acpi-erst")])), "Kind of storage. One of `acpi-erst`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("path", "path", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the file on the host. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_PSTORE_SIZE, &["size_unit", "size"]), "Size of the storage. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 11.3.0.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES })
            .since("11.3.0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of the storage.
///
/// Source: `domain/devices/pstore/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstoreSize {
    /// `@unit`: Unit of the size. Default: KiB. Since libvirt 11.3.0.
    pub unit: Option<String>,
    /// Own text: Size of the storage. Since libvirt 11.3.0.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB. Since libvirt 11.3.0.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .since("11.3.0"),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the storage. Since libvirt 11.3.0.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .since("11.3.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// USB devices of the SPICE viewer, or of a network connection, that are redirected to the guest.
///
/// Source: `domain/devices/redirdev`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirdev {
    /// `@bus`: Bus of the device. One of `usb`.
    pub bus: Option<String>,
    /// `@type`: Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Protocol of a `tcp` connection.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Log file of all output of the device.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<boot>`: Makes the device bootable. Conflicts with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesDiskBoot>>,
}

impl Record for DomainDevicesRedirdev {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_REDIRDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.bus.slot(),
            1 => self.r#type.slot(),
            2 => self.source_bind.slot(),
            3 => self.source.slot(),
            4 => self.protocol.slot(),
            5 => self.log.slot(),
            6 => self.alias.slot(),
            7 => self.address.slot(),
            8 => self.boot.slot(),
            _ => no_slot(&DOMAIN_DEVICES_REDIRDEV, index),
        }
    }
}

/// Rows of [`DomainDevicesRedirdev`].
pub static DOMAIN_DEVICES_REDIRDEV: Shape = Shape {
    path: "domain/devices/redirdev",
    rows: &[
        row("bus", "bus", Attribute(Scalar::Words(&[word("usb")])), "Bus of the device. One of `usb`."),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`."),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { text: "domain/os/type/@machine", from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { text: "@type", from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { text: "@bus", from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { text: "domain/devices/controller/@model", from_root: true, is_around: false, row_paths: &[&[39, 2, 2]], words: Words::NONE }, Source { text: "domain/devices/controller/@ports", from_root: true, is_around: false, row_paths: &[&[39, 2, 3]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Makes the device bootable. Conflicts with `os.boot`."),
    ],
    key: &[],
    r#match: &[&[0], &[1]],
    arms: &[],
};
