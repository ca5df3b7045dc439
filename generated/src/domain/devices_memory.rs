//! From schemas/facts/domain.facts, `domain/devices/memory`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, ON_OFF, Range, Scalar, Shape, YES_NO, row, word};

/// Memory modules; they need `max_memory` and `max_memory_slots`, which limit them.
///
/// Source: `domain/devices/memory`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemory {
    /// `@model`: `dimm` is plain memory, `virtio-mem` grows and shrinks in blocks, `nvdimm` and `virtio-pmem` are files. One of `dimm`, `nvdimm`, `sgx-epc`, `virtio-mem`, `virtio-pmem`.
    pub model: Option<String>,
    /// `@access`: Whether other programs of the host see the memory. One of `private`, `shared`.
    pub access: Option<String>,
    /// `@discard`: XML attribute `discard` of `<memory>`.
    pub discard: Option<bool>,
    /// `<uuid>`: Element `<uuid>` of `<memory>`.
    pub uuid: Option<String>,
    /// `<driver>`: Element `<driver>` of `<memory>`. Since libvirt 12.8.0.
    pub driver: Option<Box<crate::domain::DomainDevicesMemoryDriver>>,
    /// `<source>`: Where the memory comes from on the host.
    pub source: Option<Box<crate::domain::DomainDevicesMemorySource>>,
    /// `<target>`: What the guest sees.
    pub target: Option<Box<crate::domain::DomainDevicesMemoryTarget>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
}

impl Record for DomainDevicesMemory {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.access.slot(),
            2 => self.discard.slot(),
            3 => self.uuid.slot(),
            4 => self.driver.slot(),
            5 => self.source.slot(),
            6 => self.target.slot(),
            7 => self.address.slot(),
            8 => self.alias.slot(),
            9 => self.acpi.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY, index),
        }
    }
}

/// Rows of [`DomainDevicesMemory`].
pub static DOMAIN_DEVICES_MEMORY: Shape = Shape {
    path: "domain/devices/memory",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("dimm"), word("nvdimm"), word("sgx-epc"), word("virtio-mem"), word("virtio-pmem")])), "`dimm` is plain memory, `virtio-mem` grows and shrinks in blocks, `nvdimm` and `virtio-pmem` are files. One of `dimm`, `nvdimm`, `sgx-epc`, `virtio-mem`, `virtio-pmem`."),
        row("access", "access", Attribute(Scalar::Words(&[word("private"), word("shared")])), "Whether other programs of the host see the memory. One of `private`, `shared`.")
            .derived_from(&["@model"]),
        row("discard", "discard", Attribute(Scalar::Bool(YES_NO)), "XML attribute `discard` of `<memory>`."),
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "Element `<uuid>` of `<memory>`.")
            .canon(Canon::Uuid),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_DRIVER), "Element `<driver>` of `<memory>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_SOURCE), "Where the memory comes from on the host."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET), "What the guest sees."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
    ],
    identity: &[],
    matching: &["target", "model"],
    arms: &[],
};

/// Element `<driver>` of `<memory>`.
///
/// Source: `domain/devices/memory/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryDriver {
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests. Since libvirt 12.8.0.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services. Since libvirt 12.8.0.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues. Since libvirt 12.8.0.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own. Since libvirt 12.8.0.
    pub page_per_vq: Option<bool>,
}

impl Record for DomainDevicesMemoryDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iommu.slot(),
            1 => self.ats.slot(),
            2 => self.packed.slot(),
            3 => self.page_per_vq.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryDriver`].
pub static DOMAIN_DEVICES_MEMORY_DRIVER: Shape = Shape {
    path: "domain/devices/memory/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where the memory comes from on the host.
///
/// Source: `domain/devices/memory/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemorySource {
    /// `<pagesize>`: Element `<pagesize>` of `<source>`.
    pub pagesize: Option<Box<crate::domain::DomainDevicesMemorySourcePagesize>>,
    /// `<nodemask>`: Element `<nodemask>` of `<source>`.
    pub nodemask: Option<String>,
    /// `<path>`: Path of the file behind it.
    pub path: Option<String>,
    /// `<alignsize>`: Element `<alignsize>` of `<source>`.
    pub alignsize: Option<Box<crate::domain::DomainDevicesMemorySourceAlignsize>>,
    /// `<pmem>`: Element `<pmem>` of `<source>`.
    pub pmem: Option<bool>,
}

impl Record for DomainDevicesMemorySource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.pagesize.slot(),
            1 => self.nodemask.slot(),
            2 => self.path.slot(),
            3 => self.alignsize.slot(),
            4 => self.pmem.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_SOURCE, index),
        }
    }
}

/// Rows of [`DomainDevicesMemorySource`].
pub static DOMAIN_DEVICES_MEMORY_SOURCE: Shape = Shape {
    path: "domain/devices/memory/source",
    rows: &[
        row("pagesize", "pagesize", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_SOURCE_PAGESIZE, &["pagesize_unit", "pagesize"]), "Element `<pagesize>` of `<source>`."),
        row("nodemask", "nodemask", Leaf(Scalar::Class("cpuset")), "Element `<nodemask>` of `<source>`.")
            .canon(Canon::CpuSet),
        row("path", "path", Leaf(Scalar::Class("abs_file_path")), "Path of the file behind it.")
            .canon(Canon::Path),
        row("alignsize", "alignsize", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_SOURCE_ALIGNSIZE, &["alignsize_unit", "alignsize"]), "Element `<alignsize>` of `<source>`."),
        row("pmem", "pmem", Flag, "Element `<pmem>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<alignsize>` of `<source>`.
///
/// Source: `domain/devices/memory/source/alignsize`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemorySourceAlignsize {
    /// `@unit`: XML attribute `unit` of `<alignsize>`.
    pub unit: Option<String>,
    /// Own text: Text of `<alignsize>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesMemorySourceAlignsize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_SOURCE_ALIGNSIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_SOURCE_ALIGNSIZE, index),
        }
    }
}

/// Rows of [`DomainDevicesMemorySourceAlignsize`].
pub static DOMAIN_DEVICES_MEMORY_SOURCE_ALIGNSIZE: Shape = Shape {
    path: "domain/devices/memory/source/alignsize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<alignsize>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<alignsize>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<pagesize>` of `<source>`.
///
/// Source: `domain/devices/memory/source/pagesize`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemorySourcePagesize {
    /// `@unit`: XML attribute `unit` of `<pagesize>`.
    pub unit: Option<String>,
    /// Own text: Text of `<pagesize>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesMemorySourcePagesize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_SOURCE_PAGESIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_SOURCE_PAGESIZE, index),
        }
    }
}

/// Rows of [`DomainDevicesMemorySourcePagesize`].
pub static DOMAIN_DEVICES_MEMORY_SOURCE_PAGESIZE: Shape = Shape {
    path: "domain/devices/memory/source/pagesize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<pagesize>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<pagesize>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What the guest sees.
///
/// Source: `domain/devices/memory/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTarget {
    /// `@dynamicMemslots`: XML attribute `dynamicMemslots` of `<target>`. Since libvirt 11.3.0.
    pub dynamic_memslots: Option<bool>,
    /// `<size>`: Element `<size>` of `<target>`.
    pub size: Option<Box<crate::domain::DomainDevicesMemoryTargetSize>>,
    /// `<node>`: Node of the guest that has the module.
    pub node: Option<Number>,
    /// `<block>`: Element `<block>` of `<target>`.
    pub block: Option<Box<crate::domain::DomainDevicesMemoryTargetBlock>>,
    /// `<requested>`: Element `<requested>` of `<target>`.
    pub requested: Option<Box<crate::domain::DomainDevicesMemoryTargetRequested>>,
    /// `<current>`: Element `<current>` of `<target>`.
    pub current: Option<Box<crate::domain::DomainDevicesMemoryTargetCurrent>>,
    /// `<label>`: Element `<label>` of `<target>`.
    pub label: Option<Box<crate::domain::DomainDevicesMemoryTargetLabel>>,
    /// `<readonly>`: Element `<readonly>` of `<target>`.
    pub readonly: Option<bool>,
    /// `<address>`: Element `<address>` of `<target>`. Since libvirt 11.3.0.
    pub address: Option<Box<crate::domain::DomainDevicesMemoryTargetAddress>>,
}

impl Record for DomainDevicesMemoryTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dynamic_memslots.slot(),
            1 => self.size.slot(),
            2 => self.node.slot(),
            3 => self.block.slot(),
            4 => self.requested.slot(),
            5 => self.current.slot(),
            6 => self.label.slot(),
            7 => self.readonly.slot(),
            8 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTarget`].
pub static DOMAIN_DEVICES_MEMORY_TARGET: Shape = Shape {
    path: "domain/devices/memory/target",
    rows: &[
        row("dynamicMemslots", "dynamic_memslots", Attribute(Scalar::Bool(YES_NO)), "XML attribute `dynamicMemslots` of `<target>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_SIZE, &["size_unit", "size"]), "Element `<size>` of `<target>`."),
        row("node", "node", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Node of the guest that has the module."),
        row("block", "block", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_BLOCK, &["block_unit", "block"]), "Element `<block>` of `<target>`."),
        row("requested", "requested", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_REQUESTED, &["requested_unit", "requested"]), "Element `<requested>` of `<target>`."),
        row("current", "current", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_CURRENT, &["current_unit", "current"]), "Element `<current>` of `<target>`."),
        row("label", "label", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_LABEL), "Element `<label>` of `<target>`."),
        row("readonly", "readonly", Flag, "Element `<readonly>` of `<target>`."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_ADDRESS), "Element `<address>` of `<target>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<address>` of `<target>`.
///
/// Source: `domain/devices/memory/target/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetAddress {
    /// `@base`: XML attribute `base` of `<address>`. Since libvirt 11.3.0.
    pub base: Option<String>,
}

impl Record for DomainDevicesMemoryTargetAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.base.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET_ADDRESS, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTargetAddress`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_ADDRESS: Shape = Shape {
    path: "domain/devices/memory/target/address",
    rows: &[
        row("base", "base", Attribute(Scalar::Class("hex_uint")), "XML attribute `base` of `<address>`. Since libvirt 11.3.0.")
            .canon(Canon::HexNum)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<block>` of `<target>`.
///
/// Source: `domain/devices/memory/target/block`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetBlock {
    /// `@unit`: Unit of the size; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Size of the pieces in which `virtio-mem` comes and goes.
    pub value: Option<Number>,
}

impl Record for DomainDevicesMemoryTargetBlock {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET_BLOCK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET_BLOCK, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTargetBlock`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_BLOCK: Shape = Shape {
    path: "domain/devices/memory/target/block",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the size; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the pieces in which `virtio-mem` comes and goes.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<current>` of `<target>`.
///
/// Source: `domain/devices/memory/target/current`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetCurrent {
    /// `@unit`: Unit of the size; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Text of `<current>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesMemoryTargetCurrent {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET_CURRENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET_CURRENT, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTargetCurrent`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_CURRENT: Shape = Shape {
    path: "domain/devices/memory/target/current",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the size; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<current>`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<label>` of `<target>`.
///
/// Source: `domain/devices/memory/target/label`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetLabel {
    /// `<size>`: Element `<size>` of `<label>`.
    pub size: Option<Box<crate::domain::DomainDevicesMemoryTargetLabelSize>>,
}

impl Record for DomainDevicesMemoryTargetLabel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET_LABEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET_LABEL, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTargetLabel`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_LABEL: Shape = Shape {
    path: "domain/devices/memory/target/label",
    rows: &[
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_LABEL_SIZE, &["size_unit", "size"]), "Element `<size>` of `<label>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<size>` of `<label>`.
///
/// Source: `domain/devices/memory/target/label/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetLabelSize {
    /// `@unit`: XML attribute `unit` of `<size>`.
    pub unit: Option<String>,
    /// Own text: Text of `<size>`.
    pub value: Option<Number>,
}

impl Record for DomainDevicesMemoryTargetLabelSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET_LABEL_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET_LABEL_SIZE, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTargetLabelSize`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_LABEL_SIZE: Shape = Shape {
    path: "domain/devices/memory/target/label/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<size>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<size>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<requested>` of `<target>`.
///
/// Source: `domain/devices/memory/target/requested`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetRequested {
    /// `@unit`: Unit of the size; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Size that `virtio-mem` has now.
    pub value: Option<Number>,
}

impl Record for DomainDevicesMemoryTargetRequested {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET_REQUESTED
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET_REQUESTED, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTargetRequested`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_REQUESTED: Shape = Shape {
    path: "domain/devices/memory/target/requested",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the size; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size that `virtio-mem` has now.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<size>` of `<target>`.
///
/// Source: `domain/devices/memory/target/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetSize {
    /// `@unit`: Unit of the size; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Size of the module.
    pub value: Option<Number>,
}

impl Record for DomainDevicesMemoryTargetSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMORY_TARGET_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMORY_TARGET_SIZE, index),
        }
    }
}

/// Rows of [`DomainDevicesMemoryTargetSize`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_SIZE: Shape = Shape {
    path: "domain/devices/memory/target/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the size; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the module.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
