//! From schemas/facts/domain.facts, `domain/devices/memory`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Attachment, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, RowName, RowSet, Shape, Since, Source, Check, Words, YES_NO, flat_named, named, row, word};

/// Memory modules. The guest needs `max_memory`, and `max_memory_slots` before libvirt 11.3 or for DIMM modules.
///
/// Source: `domain/devices/memory`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemory {
    /// `@model`: Kind of module: `dimm` plain memory, `virtio-mem` memory whose size changes in blocks, `nvdimm` and `virtio-pmem` persistent memory, `sgx-epc` memory of SGX enclaves. One of `dimm`, `nvdimm`, `sgx-epc`, `virtio-mem`, `virtio-pmem`.
    pub model: Option<Text>,
    /// `@access`: How the memory is mapped: `shared` with other processes of the host, or `private`. Default: that of `memory_backing`. One of `private`, `shared`.
    pub access: Option<Text>,
    /// `@discard`: Whether QEMU discards the content when the guest stops or the module is unplugged, for `dimm`. Default: that of `memory_backing`.
    pub discard: Option<bool>,
    /// `<uuid>`: UUID of an `nvdimm` in a pSeries guest. Generated when omitted.
    pub uuid: Option<Text>,
    /// `<driver>`: Virtio options of the device. Since libvirt 11.9.0.
    pub driver: Option<Box<crate::domain::DomainDevicesMemoryDriver>>,
    /// `<source>`: Memory of the host that backs the module.
    pub source: Option<Box<crate::domain::DomainDevicesMemorySource>>,
    /// `<target>`: How the guest sees the module.
    pub target: Option<Box<crate::domain::DomainDevicesMemoryTarget>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.access.is_set()).with(2, self.discard.is_set()).with(3, self.uuid.is_set()).with(4, self.driver.is_set()).with(5, self.source.is_set()).with(6, self.target.is_set()).with(7, self.address.is_set()).with(8, self.alias.is_set()).with(9, self.acpi.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("access", 1), named("acpi", 9), named("address", 7), named("alias", 8), named("discard", 2), named("driver", 4), named("model", 0), named("source", 5), named("target", 6), named("uuid", 3)] } }
}

/// Rows of [`DomainDevicesMemory`].
pub static DOMAIN_DEVICES_MEMORY: Shape = Shape {
    path: "domain/devices/memory",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("dimm"), word("nvdimm"), word("sgx-epc"), word("virtio-mem"), word("virtio-pmem")])), "Kind of module: `dimm` plain memory, `virtio-mem` memory whose size changes in blocks, `nvdimm` and `virtio-pmem` persistent memory, `sgx-epc` memory of SGX enclaves. One of `dimm`, `nvdimm`, `sgx-epc`, `virtio-mem`, `virtio-pmem`."),
        row("access", "access", Attribute(Scalar::Words(&[word("private"), word("shared")])), "How the memory is mapped: `shared` with other processes of the host, or `private`. Default: that of `memory_backing`. One of `private`, `shared`.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], ..NO_RULES }),
        row("discard", "discard", Attribute(Scalar::Bool(YES_NO)), "Whether QEMU discards the content when the guest stops or the module is unplugged, for `dimm`. Default: that of `memory_backing`."),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "UUID of an `nvdimm` in a pSeries guest. Generated when omitted.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_DRIVER), "Virtio options of the device. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_SOURCE), "Memory of the host that backs the module."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET), "How the guest sees the module."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
    ],
    key: &[],
    r#match: &[&[6], &[0]],
    arms: &[],
};

/// Virtio options of the device.
///
/// Source: `domain/devices/memory/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryDriver {
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 11.9.0.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 11.9.0.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 11.9.0.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 11.9.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iommu.is_set()).with(1, self.ats.is_set()).with(2, self.packed.is_set()).with(3, self.page_per_vq.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 1), named("iommu", 0), named("packed", 2), named("page_per_vq", 3)] } }
}

/// Rows of [`DomainDevicesMemoryDriver`].
pub static DOMAIN_DEVICES_MEMORY_DRIVER: Shape = Shape {
    path: "domain/devices/memory/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Memory of the host that backs the module.
///
/// Source: `domain/devices/memory/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemorySource {
    /// `<pagesize>`: Page size of the host that backs the module, for `dimm` and `virtio-mem`. Default: that of the guest's memory.
    pub pagesize: Option<Box<crate::domain::DomainDevicesMemorySourcePagesize>>,
    /// `<nodemask>`: NUMA nodes of the host that provide the memory, such as `1-3`. Default: those of `numatune`.
    pub nodemask: Option<Text>,
    /// `<path>`: Absolute path of the file or device that backs the module, for `nvdimm` and `virtio-pmem`.
    pub path: Option<Text>,
    /// `<alignsize>`: Alignment of the mapping of an `nvdimm`. Default: the page size of the host.
    pub alignsize: Option<Box<crate::domain::DomainDevicesMemorySourceAlignsize>>,
    /// `<pmem>`: Whether writes to an `nvdimm` are guaranteed to be persistent; the host needs persistent memory.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.pagesize.is_set()).with(1, self.nodemask.is_set()).with(2, self.path.is_set()).with(3, self.alignsize.is_set()).with(4, self.pmem.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("alignsize", 3, 1), flat_named("alignsize_unit", 3, 0), named("nodemask", 1), flat_named("pagesize", 0, 1), flat_named("pagesize_unit", 0, 0), named("path", 2), named("pmem", 4)] } }
}

/// Rows of [`DomainDevicesMemorySource`].
pub static DOMAIN_DEVICES_MEMORY_SOURCE: Shape = Shape {
    path: "domain/devices/memory/source",
    rows: &[
        row("pagesize", "pagesize", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_SOURCE_PAGESIZE, &["pagesize_unit", "pagesize"]), "Page size of the host that backs the module, for `dimm` and `virtio-mem`. Default: that of the guest's memory."),
        row("nodemask", "nodemask", Leaf(Scalar::Class(Class::Cpuset)), "NUMA nodes of the host that provide the memory, such as `1-3`. Default: those of `numatune`.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("path", "path", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the file or device that backs the module, for `nvdimm` and `virtio-pmem`.")
            .canon(Canon::Path),
        row("alignsize", "alignsize", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_SOURCE_ALIGNSIZE, &["alignsize_unit", "alignsize"]), "Alignment of the mapping of an `nvdimm`. Default: the page size of the host."),
        row("pmem", "pmem", Flag, "Whether writes to an `nvdimm` are guaranteed to be persistent; the host needs persistent memory."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Alignment of the mapping of an `nvdimm`. Default: the page size of the host.
///
/// Source: `domain/devices/memory/source/alignsize`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemorySourceAlignsize {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<Text>,
    /// Own text: Alignment of the mapping of an `nvdimm`. Default: the page size of the host.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesMemorySourceAlignsize`].
pub static DOMAIN_DEVICES_MEMORY_SOURCE_ALIGNSIZE: Shape = Shape {
    path: "domain/devices/memory/source/alignsize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Alignment of the mapping of an `nvdimm`. Default: the page size of the host.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Page size of the host that backs the module, for `dimm` and `virtio-mem`. Default: that of the guest's memory.
///
/// Source: `domain/devices/memory/source/pagesize`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemorySourcePagesize {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<Text>,
    /// Own text: Page size of the host that backs the module, for `dimm` and `virtio-mem`. Default: that of the guest's memory.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesMemorySourcePagesize`].
pub static DOMAIN_DEVICES_MEMORY_SOURCE_PAGESIZE: Shape = Shape {
    path: "domain/devices/memory/source/pagesize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Page size of the host that backs the module, for `dimm` and `virtio-mem`. Default: that of the guest's memory.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How the guest sees the module.
///
/// Source: `domain/devices/memory/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTarget {
    /// `@dynamicMemslots`: Whether `virtio-mem` uses several memory slots as needed, which saves host memory. Default: chosen by the hypervisor. Since libvirt 10.1.0.
    pub dynamic_memslots: Option<bool>,
    /// `<size>`: Size of the module; for `virtio-mem`, its largest size.
    pub size: Option<Box<crate::domain::DomainDevicesMemoryTargetSize>>,
    /// `<node>`: NUMA node of the guest that the module belongs to.
    pub node: Option<Number>,
    /// `<block>`: Unit in which `virtio-mem` changes its size, a power of two. Default: chosen by QEMU.
    pub block: Option<Box<crate::domain::DomainDevicesMemoryTargetBlock>>,
    /// `<requested>`: Size of `virtio-mem` that the guest is asked to use, a multiple of the block size.
    pub requested: Option<Box<crate::domain::DomainDevicesMemoryTargetRequested>>,
    /// `<current>`: Size of `virtio-mem` that the guest uses; reported by libvirt.
    pub current: Option<Box<crate::domain::DomainDevicesMemoryTargetCurrent>>,
    /// `<label>`: Label storage of an `nvdimm`.
    pub label: Option<Box<crate::domain::DomainDevicesMemoryTargetLabel>>,
    /// `<readonly>`: Whether the guest may only read an `nvdimm`.
    pub readonly: Option<bool>,
    /// `<address>`: Address of the module in the guest's memory, for `virtio-mem` and `virtio-pmem`. Since libvirt 9.4.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dynamic_memslots.is_set()).with(1, self.size.is_set()).with(2, self.node.is_set()).with(3, self.block.is_set()).with(4, self.requested.is_set()).with(5, self.current.is_set()).with(6, self.label.is_set()).with(7, self.readonly.is_set()).with(8, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 8), flat_named("block", 3, 1), flat_named("block_unit", 3, 0), flat_named("current", 5, 1), flat_named("current_unit", 5, 0), named("dynamic_memslots", 0), named("label", 6), named("node", 2), named("readonly", 7), flat_named("requested", 4, 1), flat_named("requested_unit", 4, 0), flat_named("size", 1, 1), flat_named("size_unit", 1, 0)] } }
}

/// Rows of [`DomainDevicesMemoryTarget`].
pub static DOMAIN_DEVICES_MEMORY_TARGET: Shape = Shape {
    path: "domain/devices/memory/target",
    rows: &[
        row("dynamicMemslots", "dynamic_memslots", Attribute(Scalar::Bool(YES_NO)), "Whether `virtio-mem` uses several memory slots as needed, which saves host memory. Default: chosen by the hypervisor. Since libvirt 10.1.0.")
            .since(Since::At((10, 1, 0))),
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_SIZE, &["size_unit", "size"]), "Size of the module; for `virtio-mem`, its largest size."),
        row("node", "node", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "NUMA node of the guest that the module belongs to."),
        row("block", "block", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_BLOCK, &["block_unit", "block"]), "Unit in which `virtio-mem` changes its size, a power of two. Default: chosen by QEMU."),
        row("requested", "requested", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_REQUESTED, &["requested_unit", "requested"]), "Size of `virtio-mem` that the guest is asked to use, a multiple of the block size."),
        row("current", "current", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_CURRENT, &["current_unit", "current"]), "Size of `virtio-mem` that the guest uses; reported by libvirt."),
        row("label", "label", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_LABEL), "Label storage of an `nvdimm`."),
        row("readonly", "readonly", Flag, "Whether the guest may only read an `nvdimm`."),
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_ADDRESS), "Address of the module in the guest's memory, for `virtio-mem` and `virtio-pmem`. Since libvirt 9.4.0.")
            .since(Since::At((9, 4, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Address of the module in the guest's memory, for `virtio-mem` and `virtio-pmem`.
///
/// Source: `domain/devices/memory/target/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetAddress {
    /// `@base`: Guest physical address at which the module starts. Generated when omitted. Since libvirt 9.4.0.
    pub base: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.base.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("base", 0)] } }
}

/// Rows of [`DomainDevicesMemoryTargetAddress`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_ADDRESS: Shape = Shape {
    path: "domain/devices/memory/target/address",
    rows: &[
        row("base", "base", Attribute(Scalar::Class(Class::HexUint)), "Guest physical address at which the module starts. Generated when omitted. Since libvirt 9.4.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 4, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Unit in which `virtio-mem` changes its size, a power of two. Default: chosen by QEMU.
///
/// Source: `domain/devices/memory/target/block`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetBlock {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<Text>,
    /// Own text: Unit in which `virtio-mem` changes its size, a power of two. Default: chosen by QEMU.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesMemoryTargetBlock`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_BLOCK: Shape = Shape {
    path: "domain/devices/memory/target/block",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Unit in which `virtio-mem` changes its size, a power of two. Default: chosen by QEMU.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of `virtio-mem` that the guest uses; reported by libvirt.
///
/// Source: `domain/devices/memory/target/current`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetCurrent {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<Text>,
    /// Own text: Size of `virtio-mem` that the guest uses; reported by libvirt.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesMemoryTargetCurrent`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_CURRENT: Shape = Shape {
    path: "domain/devices/memory/target/current",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of `virtio-mem` that the guest uses; reported by libvirt.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Label storage of an `nvdimm`.
///
/// Source: `domain/devices/memory/target/label`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetLabel {
    /// `<size>`: Size of the label storage, at least 128 KiB.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("size", 0, 1), flat_named("size_unit", 0, 0)] } }
}

/// Rows of [`DomainDevicesMemoryTargetLabel`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_LABEL: Shape = Shape {
    path: "domain/devices/memory/target/label",
    rows: &[
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_MEMORY_TARGET_LABEL_SIZE, &["size_unit", "size"]), "Size of the label storage, at least 128 KiB."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of the label storage, at least 128 KiB.
///
/// Source: `domain/devices/memory/target/label/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetLabelSize {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<Text>,
    /// Own text: Size of the label storage, at least 128 KiB.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesMemoryTargetLabelSize`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_LABEL_SIZE: Shape = Shape {
    path: "domain/devices/memory/target/label/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the label storage, at least 128 KiB.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of `virtio-mem` that the guest is asked to use, a multiple of the block size.
///
/// Source: `domain/devices/memory/target/requested`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetRequested {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<Text>,
    /// Own text: Size of `virtio-mem` that the guest is asked to use, a multiple of the block size.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesMemoryTargetRequested`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_REQUESTED: Shape = Shape {
    path: "domain/devices/memory/target/requested",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of `virtio-mem` that the guest is asked to use, a multiple of the block size.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of the module; for `virtio-mem`, its largest size.
///
/// Source: `domain/devices/memory/target/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemoryTargetSize {
    /// `@unit`: Unit of the size. Default: KiB.
    pub unit: Option<Text>,
    /// Own text: Size of the module; for `virtio-mem`, its largest size.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesMemoryTargetSize`].
pub static DOMAIN_DEVICES_MEMORY_TARGET_SIZE: Shape = Shape {
    path: "domain/devices/memory/target/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the module; for `virtio-mem`, its largest size.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::ROUNDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
