//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, NO_RULES, Namespace, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Source, When, Check, Words, YES_NO, flat_named, named, row, word};

static NS_QEMU: Namespace = Namespace { prefix: "qemu", uri: "http://libvirt.org/schemas/domain/qemu/1.0" };

/// Memory limits for the whole QEMU process. No limits apply when omitted.
///
/// Source: `domain/memtune`.
#[derive(Clone, Default)]
pub struct DomainMemtune {
    /// `<hard_limit>`: Element `<hard_limit>` of `<memtune>`.
    pub hard_limit: Option<Box<crate::domain::DomainMemtuneHardLimit>>,
    /// `<soft_limit>`: Element `<soft_limit>` of `<memtune>`.
    pub soft_limit: Option<Box<crate::domain::DomainMemtuneSoftLimit>>,
    /// `<min_guarantee>`: Element `<min_guarantee>` of `<memtune>`.
    pub min_guarantee: Option<Box<crate::domain::DomainMemtuneMinGuarantee>>,
    /// `<swap_hard_limit>`: Element `<swap_hard_limit>` of `<memtune>`.
    pub swap_hard_limit: Option<Box<crate::domain::DomainMemtuneSwapHardLimit>>,
}

impl Record for DomainMemtune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.hard_limit.slot(),
            1 => self.soft_limit.slot(),
            2 => self.min_guarantee.slot(),
            3 => self.swap_hard_limit.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.hard_limit.is_set()).with(1, self.soft_limit.is_set()).with(2, self.min_guarantee.is_set()).with(3, self.swap_hard_limit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("hard_limit", 0, 1), flat_named("hard_limit_unit", 0, 0), flat_named("min_guarantee", 2, 1), flat_named("min_guarantee_unit", 2, 0), flat_named("soft_limit", 1, 1), flat_named("soft_limit_unit", 1, 0), flat_named("swap_hard_limit", 3, 1), flat_named("swap_hard_limit_unit", 3, 0)] } }
}

/// Rows of [`DomainMemtune`].
pub static DOMAIN_MEMTUNE: Shape = Shape {
    path: "domain/memtune",
    rows: &[
        row("hard_limit", "hard_limit", Flat(&crate::domain::DOMAIN_MEMTUNE_HARD_LIMIT, &["hard_limit_unit", "hard_limit"]), "Element `<hard_limit>` of `<memtune>`."),
        row("soft_limit", "soft_limit", Flat(&crate::domain::DOMAIN_MEMTUNE_SOFT_LIMIT, &["soft_limit_unit", "soft_limit"]), "Element `<soft_limit>` of `<memtune>`."),
        row("min_guarantee", "min_guarantee", Flat(&crate::domain::DOMAIN_MEMTUNE_MIN_GUARANTEE, &["min_guarantee_unit", "min_guarantee"]), "Element `<min_guarantee>` of `<memtune>`."),
        row("swap_hard_limit", "swap_hard_limit", Flat(&crate::domain::DOMAIN_MEMTUNE_SWAP_HARD_LIMIT, &["swap_hard_limit_unit", "swap_hard_limit"]), "Element `<swap_hard_limit>` of `<memtune>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<hard_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/hard_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneHardLimit {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<Text>,
    /// Own text: Maximum memory. The host kills the process when it needs more.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneHardLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_HARD_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_HARD_LIMIT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainMemtuneHardLimit`].
pub static DOMAIN_MEMTUNE_HARD_LIMIT: Shape = Shape {
    path: "domain/memtune/hard_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum memory. The host kills the process when it needs more.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<min_guarantee>` of `<memtune>`.
///
/// Source: `domain/memtune/min_guarantee`.
#[derive(Clone, Default)]
pub struct DomainMemtuneMinGuarantee {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<Text>,
    /// Own text: Guaranteed memory, which QEMU does not support.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneMinGuarantee {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_MIN_GUARANTEE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_MIN_GUARANTEE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainMemtuneMinGuarantee`].
pub static DOMAIN_MEMTUNE_MIN_GUARANTEE: Shape = Shape {
    path: "domain/memtune/min_guarantee",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Guaranteed memory, which QEMU does not support.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<soft_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/soft_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneSoftLimit {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<Text>,
    /// Own text: Memory limit when the host is short of memory.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneSoftLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_SOFT_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_SOFT_LIMIT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainMemtuneSoftLimit`].
pub static DOMAIN_MEMTUNE_SOFT_LIMIT: Shape = Shape {
    path: "domain/memtune/soft_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Memory limit when the host is short of memory.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<swap_hard_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/swap_hard_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneSwapHardLimit {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<Text>,
    /// Own text: Maximum of memory and swap together, at least `hard_limit`.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneSwapHardLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_SWAP_HARD_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_SWAP_HARD_LIMIT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainMemtuneSwapHardLimit`].
pub static DOMAIN_MEMTUNE_SWAP_HARD_LIMIT: Shape = Shape {
    path: "domain/memtune/swap_hard_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum of memory and swap together, at least `hard_limit`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// NUMA policy of the host for the memory of the guest.
///
/// Source: `domain/numatune`.
#[derive(Clone, Default)]
pub struct DomainNumatune {
    /// `<memory>`: Policy for the memory of the whole guest.
    pub memory: Option<Box<crate::domain::DomainNumatuneMemory>>,
    /// `<memnode>`: Policies for single NUMA nodes of the guest.
    pub memnode: Vec<crate::domain::DomainNumatuneMemnode>,
}

impl Record for DomainNumatune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_NUMATUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.memory.slot(),
            1 => self.memnode.slot(),
            _ => no_slot(&DOMAIN_NUMATUNE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.memory.is_set()).with(1, self.memnode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("memnode", 1), named("memory", 0)] } }
}

/// Rows of [`DomainNumatune`].
pub static DOMAIN_NUMATUNE: Shape = Shape {
    path: "domain/numatune",
    rows: &[
        row("memory", "memory", Child(&crate::domain::DOMAIN_NUMATUNE_MEMORY), "Policy for the memory of the whole guest.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[20, 0]], words: Words::NONE }], ..NO_RULES }),
        row("memnode", "memnode", Children(&crate::domain::DOMAIN_NUMATUNE_MEMNODE), "Policies for single NUMA nodes of the guest."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Policies for single NUMA nodes of the guest.
///
/// Source: `domain/numatune/memnode`.
#[derive(Clone, Default)]
pub struct DomainNumatuneMemnode {
    /// `@cellid`: Number of the guest's node.
    pub cellid: Option<Number>,
    /// `@mode`: Use of the host's nodes, as in `memory`. One of `interleave`, `preferred`, `restrictive`, `strict`.
    pub mode: Option<Text>,
    /// `@nodeset`: NUMA nodes of the host, such as `0-1`.
    pub nodeset: Option<Text>,
}

impl Record for DomainNumatuneMemnode {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_NUMATUNE_MEMNODE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cellid.slot(),
            1 => self.mode.slot(),
            2 => self.nodeset.slot(),
            _ => no_slot(&DOMAIN_NUMATUNE_MEMNODE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cellid.is_set()).with(1, self.mode.is_set()).with(2, self.nodeset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cellid", 0), named("mode", 1), named("nodeset", 2)] } }
}

/// Rows of [`DomainNumatuneMemnode`].
pub static DOMAIN_NUMATUNE_MEMNODE: Shape = Shape {
    path: "domain/numatune/memnode",
    rows: &[
        row("cellid", "cellid", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the guest's node."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("interleave"), word("preferred"), word("restrictive"), word("strict")])), "Use of the host's nodes, as in `memory`. One of `interleave`, `preferred`, `restrictive`, `strict`."),
        row("nodeset", "nodeset", Attribute(Scalar::Class(Class::Cpuset)), "NUMA nodes of the host, such as `0-1`.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Policy for the memory of the whole guest.
///
/// Source: `domain/numatune/memory`.
#[derive(Clone, Default)]
pub struct DomainNumatuneMemory {
    /// `@mode`: Use of the nodes: `strict` uses no others, `preferred` prefers them, `interleave` alternates between them, `restrictive` restricts the guest by its control group only. Default: `strict`. One of `interleave`, `preferred`, `restrictive`, `strict`.
    pub mode: Option<Text>,
    /// `@placement`: Source of the nodes: `static` uses `nodeset`, `auto` asks numad. Default: `static` when `nodeset` is set, else the placement of `vcpu`. One of `auto`, `static`.
    pub placement: Option<Text>,
    /// `@nodeset`: NUMA nodes of the host, such as `0-1`, for `static` placement.
    pub nodeset: Option<Text>,
}

impl Record for DomainNumatuneMemory {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_NUMATUNE_MEMORY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.placement.slot(),
            2 => self.nodeset.slot(),
            _ => no_slot(&DOMAIN_NUMATUNE_MEMORY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.placement.is_set()).with(2, self.nodeset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0), named("nodeset", 2), named("placement", 1)] } }
}

/// Rows of [`DomainNumatuneMemory`].
pub static DOMAIN_NUMATUNE_MEMORY: Shape = Shape {
    path: "domain/numatune/memory",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("interleave"), word("preferred"), word("restrictive"), word("strict")])), "Use of the nodes: `strict` uses no others, `preferred` prefers them, `interleave` alternates between them, `restrictive` restricts the guest by its control group only. Default: `strict`. One of `interleave`, `preferred`, `restrictive`, `strict`."),
        row("placement", "placement", Attribute(Scalar::Words(&[word("auto"), word("static")])), "Source of the nodes: `static` uses `nodeset`, `auto` asks numad. Default: `static` when `nodeset` is set, else the placement of `vcpu`. One of `auto`, `static`."),
        row("nodeset", "nodeset", Attribute(Scalar::Class(Class::Cpuset)), "NUMA nodes of the host, such as `0-1`, for `static` placement.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@placement", up: 0, row_path: &[1] }, words: Words { texts: &["static"], absent: true } }], rows: &[2], required: &[] },
    ],
};

/// Performance events that the host monitors for the guest.
///
/// Source: `domain/perf`.
#[derive(Clone, Default)]
pub struct DomainPerf {
    /// `<event>`: Performance events.
    pub event: Vec<crate::domain::DomainPerfEvent>,
}

impl Record for DomainPerf {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_PERF
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.event.slot(),
            _ => no_slot(&DOMAIN_PERF, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.event.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("event", 0)] } }
}

/// Rows of [`DomainPerf`].
pub static DOMAIN_PERF: Shape = Shape {
    path: "domain/perf",
    rows: &[
        row("event", "event", Children(&crate::domain::DOMAIN_PERF_EVENT), "Performance events."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Performance events.
///
/// Source: `domain/perf/event`.
#[derive(Clone, Default)]
pub struct DomainPerfEvent {
    /// `@name`: Name of the event. One of `alignment_faults`, `branch_instructions`, `branch_misses`, `bus_cycles`, `cache_misses`, `cache_references`, `cmt`, `context_switches`, `cpu_clock`, `cpu_cycles`, `cpu_migrations`, `emulation_faults`, `instructions`, `mbml`, `mbmt`, `page_faults`, `page_faults_maj`, `page_faults_min`, `ref_cpu_cycles`, `stalled_cycles_backend`, `stalled_cycles_frontend`, `task_clock`.
    pub name: Option<Text>,
    /// `@enabled`: Whether the host monitors the event.
    pub enabled: Option<bool>,
}

impl Record for DomainPerfEvent {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_PERF_EVENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.enabled.slot(),
            _ => no_slot(&DOMAIN_PERF_EVENT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.enabled.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enabled", 1), named("name", 0)] } }
}

/// Rows of [`DomainPerfEvent`].
pub static DOMAIN_PERF_EVENT: Shape = Shape {
    path: "domain/perf/event",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("alignment_faults"), word("branch_instructions"), word("branch_misses"), word("bus_cycles"), word("cache_misses"), word("cache_references"), word("cmt"), word("context_switches"), word("cpu_clock"), word("cpu_cycles"), word("cpu_migrations"), word("emulation_faults"), word("instructions"), word("mbml"), word("mbmt"), word("page_faults"), word("page_faults_maj"), word("page_faults_min"), word("ref_cpu_cycles"), word("stalled_cycles_backend"), word("stalled_cycles_frontend"), word("task_clock")])), "Name of the event. One of `alignment_faults`, `branch_instructions`, `branch_misses`, `bus_cycles`, `cache_misses`, `cache_references`, `cmt`, `context_switches`, `cpu_clock`, `cpu_cycles`, `cpu_migrations`, `emulation_faults`, `instructions`, `mbml`, `mbmt`, `page_faults`, `page_faults_maj`, `page_faults_min`, `ref_cpu_cycles`, `stalled_cycles_backend`, `stalled_cycles_frontend`, `task_clock`."),
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether the host monitors the event."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Power management that the guest can use.
///
/// Source: `domain/pm`.
#[derive(Clone, Default)]
pub struct DomainPm {
    /// `<suspend-to-mem>`: Suspend to RAM (S3).
    pub suspend_to_mem: Option<Box<crate::domain::DomainPmSuspendToDisk>>,
    /// `<suspend-to-disk>`: Suspend to disk (S4).
    pub suspend_to_disk: Option<Box<crate::domain::DomainPmSuspendToDisk>>,
}

impl Record for DomainPm {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_PM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.suspend_to_mem.slot(),
            1 => self.suspend_to_disk.slot(),
            _ => no_slot(&DOMAIN_PM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.suspend_to_mem.is_set()).with(1, self.suspend_to_disk.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("suspend_to_disk", 1), named("suspend_to_mem", 0)] } }
}

/// Rows of [`DomainPm`].
pub static DOMAIN_PM: Shape = Shape {
    path: "domain/pm",
    rows: &[
        row("suspend-to-mem", "suspend_to_mem", Child(&crate::domain::DOMAIN_PM_SUSPEND_TO_DISK), "Suspend to RAM (S3)."),
        row("suspend-to-disk", "suspend_to_disk", Child(&crate::domain::DOMAIN_PM_SUSPEND_TO_DISK), "Suspend to disk (S4)."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Suspend to disk (S4).
///
/// Source: `domain/pm/suspend-to-disk`.
#[derive(Clone, Default)]
pub struct DomainPmSuspendToDisk {
    /// `@enabled`: Whether the firmware offers it.
    pub enabled: Option<bool>,
}

impl Record for DomainPmSuspendToDisk {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_PM_SUSPEND_TO_DISK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            _ => no_slot(&DOMAIN_PM_SUSPEND_TO_DISK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enabled", 0)] } }
}

/// Rows of [`DomainPmSuspendToDisk`].
pub static DOMAIN_PM_SUSPEND_TO_DISK: Shape = Shape {
    path: "domain/pm/suspend-to-disk",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether the firmware offers it."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// QEMU capabilities that libvirt adds or ignores, for tests and debugging.
///
/// Source: `domain/qemu:capabilities`.
#[derive(Clone, Default)]
pub struct DomainQemuCapabilities {
    /// `<add>`: Capabilities that libvirt assumes.
    pub qemu_add: Vec<crate::domain::DomainQemuCapabilitiesQemuAdd>,
    /// `<del>`: Capabilities that libvirt ignores.
    pub qemu_del: Vec<crate::domain::DomainQemuCapabilitiesQemuAdd>,
}

impl Record for DomainQemuCapabilities {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_CAPABILITIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.qemu_add.slot(),
            1 => self.qemu_del.slot(),
            _ => no_slot(&DOMAIN_QEMU_CAPABILITIES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.qemu_add.is_set()).with(1, self.qemu_del.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("qemu_add", 0), named("qemu_del", 1)] } }
}

/// Rows of [`DomainQemuCapabilities`].
pub static DOMAIN_QEMU_CAPABILITIES: Shape = Shape {
    path: "domain/qemu:capabilities",
    rows: &[
        row("add", "qemu_add", Children(&crate::domain::DOMAIN_QEMU_CAPABILITIES_QEMU_ADD), "Capabilities that libvirt assumes.")
            .namespace(&NS_QEMU),
        row("del", "qemu_del", Children(&crate::domain::DOMAIN_QEMU_CAPABILITIES_QEMU_ADD), "Capabilities that libvirt ignores.")
            .namespace(&NS_QEMU),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Capabilities that libvirt assumes.
///
/// Source: `domain/qemu:capabilities/qemu:add`.
#[derive(Clone, Default)]
pub struct DomainQemuCapabilitiesQemuAdd {
    /// `@capability`: Name of the capability.
    pub capability: Option<Text>,
}

impl Record for DomainQemuCapabilitiesQemuAdd {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_CAPABILITIES_QEMU_ADD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.capability.slot(),
            _ => no_slot(&DOMAIN_QEMU_CAPABILITIES_QEMU_ADD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.capability.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("capability", 0)] } }
}

/// Rows of [`DomainQemuCapabilitiesQemuAdd`].
pub static DOMAIN_QEMU_CAPABILITIES_QEMU_ADD: Shape = Shape {
    path: "domain/qemu:capabilities/qemu:add",
    rows: &[
        row("capability", "capability", Attribute(Scalar::Text), "Name of the capability."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Arguments and environment variables of QEMU, for features that libvirt does not have. libvirt does not support their use.
///
/// Source: `domain/qemu:commandline`.
#[derive(Clone, Default)]
pub struct DomainQemuCommandline {
    /// `<arg>`: Arguments, one per entry.
    pub qemu_arg: Vec<crate::domain::DomainBhyveCommandlineBhyveArg>,
    /// `<env>`: Environment variables.
    pub qemu_env: Vec<crate::domain::DomainQemuCommandlineQemuEnv>,
}

impl Record for DomainQemuCommandline {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_COMMANDLINE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.qemu_arg.slot(),
            1 => self.qemu_env.slot(),
            _ => no_slot(&DOMAIN_QEMU_COMMANDLINE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.qemu_arg.is_set()).with(1, self.qemu_env.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("qemu_arg", 0), named("qemu_env", 1)] } }
}

/// Rows of [`DomainQemuCommandline`].
pub static DOMAIN_QEMU_COMMANDLINE: Shape = Shape {
    path: "domain/qemu:commandline",
    rows: &[
        row("arg", "qemu_arg", Children(&crate::domain::DOMAIN_BHYVE_COMMANDLINE_BHYVE_ARG), "Arguments, one per entry.")
            .namespace(&NS_QEMU)
            .owned()
            .flag(Flags::ORDERED),
        row("env", "qemu_env", Children(&crate::domain::DOMAIN_QEMU_COMMANDLINE_QEMU_ENV), "Environment variables.")
            .namespace(&NS_QEMU)
            .owned(),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Environment variables.
///
/// Source: `domain/qemu:commandline/qemu:env`.
#[derive(Clone, Default)]
pub struct DomainQemuCommandlineQemuEnv {
    /// `@name`: Name of the variable.
    pub name: Option<Text>,
    /// `@value`: Value of the variable. Default: empty.
    pub value: Option<Text>,
}

impl Record for DomainQemuCommandlineQemuEnv {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_COMMANDLINE_QEMU_ENV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_QEMU_COMMANDLINE_QEMU_ENV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainQemuCommandlineQemuEnv`].
pub static DOMAIN_QEMU_COMMANDLINE_QEMU_ENV: Shape = Shape {
    path: "domain/qemu:commandline/qemu:env",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::FilterParameter)), "Name of the variable."),
        row("value", "value", Attribute(Scalar::Text), "Value of the variable. Default: empty."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Treatment of deprecated QEMU interfaces, for tests.
///
/// Source: `domain/qemu:deprecation`.
#[derive(Clone, Default)]
pub struct DomainQemuDeprecation {
    /// `@behavior`: What QEMU does when a deprecated interface is used: `none` nothing, `omit` hides it in replies, `reject` returns an error, `crash` aborts QEMU. One of `crash`, `none`, `omit`, `reject`.
    pub behavior: Option<Text>,
}

impl Record for DomainQemuDeprecation {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_DEPRECATION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.behavior.slot(),
            _ => no_slot(&DOMAIN_QEMU_DEPRECATION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.behavior.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("behavior", 0)] } }
}

/// Rows of [`DomainQemuDeprecation`].
pub static DOMAIN_QEMU_DEPRECATION: Shape = Shape {
    path: "domain/qemu:deprecation",
    rows: &[
        row("behavior", "behavior", Attribute(Scalar::Words(&[word("crash"), word("none"), word("omit"), word("reject")])), "What QEMU does when a deprecated interface is used: `none` nothing, `omit` hides it in replies, `reject` returns an error, `crash` aborts QEMU. One of `crash`, `none`, `omit`, `reject`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// QEMU properties of devices that replace those that libvirt sets.
///
/// Source: `domain/qemu:override`.
#[derive(Clone, Default)]
pub struct DomainQemuOverride {
    /// `<device>`: Devices.
    pub qemu_device: Vec<crate::domain::DomainQemuOverrideQemuDevice>,
}

impl Record for DomainQemuOverride {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_OVERRIDE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.qemu_device.slot(),
            _ => no_slot(&DOMAIN_QEMU_OVERRIDE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.qemu_device.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("qemu_device", 0)] } }
}

/// Rows of [`DomainQemuOverride`].
pub static DOMAIN_QEMU_OVERRIDE: Shape = Shape {
    path: "domain/qemu:override",
    rows: &[
        row("device", "qemu_device", Children(&crate::domain::DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE), "Devices.")
            .namespace(&NS_QEMU),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Devices.
///
/// Source: `domain/qemu:override/qemu:device`.
#[derive(Clone, Default)]
pub struct DomainQemuOverrideQemuDevice {
    /// `@alias`: Alias of the device, as in its `alias.name`.
    pub alias: Option<Text>,
    /// `<frontend>`: Properties of the device that the guest sees.
    pub qemu_frontend: Option<Box<crate::domain::DomainQemuOverrideQemuDeviceQemuFrontend>>,
}

impl Record for DomainQemuOverrideQemuDevice {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.alias.slot(),
            1 => self.qemu_frontend.slot(),
            _ => no_slot(&DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.alias.is_set()).with(1, self.qemu_frontend.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("alias", 0), named("qemu_frontend", 1)] } }
}

/// Rows of [`DomainQemuOverrideQemuDevice`].
pub static DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE: Shape = Shape {
    path: "domain/qemu:override/qemu:device",
    rows: &[
        row("alias", "alias", Attribute(Scalar::Text), "Alias of the device, as in its `alias.name`."),
        row("frontend", "qemu_frontend", Child(&crate::domain::DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND), "Properties of the device that the guest sees.")
            .namespace(&NS_QEMU),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Properties of the device that the guest sees.
///
/// Source: `domain/qemu:override/qemu:device/qemu:frontend`.
#[derive(Clone, Default)]
pub struct DomainQemuOverrideQemuDeviceQemuFrontend {
    /// `<property>`: Properties.
    pub qemu_property: Vec<crate::domain::DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty>,
}

impl Record for DomainQemuOverrideQemuDeviceQemuFrontend {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.qemu_property.slot(),
            _ => no_slot(&DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.qemu_property.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("qemu_property", 0)] } }
}

/// Rows of [`DomainQemuOverrideQemuDeviceQemuFrontend`].
pub static DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND: Shape = Shape {
    path: "domain/qemu:override/qemu:device/qemu:frontend",
    rows: &[
        row("property", "qemu_property", Children(&crate::domain::DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND_QEMU_PROPERTY), "Properties.")
            .namespace(&NS_QEMU),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Properties.
///
/// Source: `domain/qemu:override/qemu:device/qemu:frontend/qemu:property`.
#[derive(Clone, Default)]
pub struct DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty {
    /// `@name`: Name of the QEMU property.
    pub name: Option<Text>,
    /// `@type`: Type of the value. `remove` removes the property. One of `bool`, `remove`, `signed`, `string`, `unsigned`.
    pub r#type: Option<Text>,
    /// `@value`: Value of the property.
    pub value: Option<Text>,
}

impl Record for DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND_QEMU_PROPERTY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.r#type.slot(),
            2 => self.value.slot(),
            _ => no_slot(&DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND_QEMU_PROPERTY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.r#type.is_set()).with(2, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("type", 1), named("value", 2)] } }
}

/// Rows of [`DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty`].
pub static DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND_QEMU_PROPERTY: Shape = Shape {
    path: "domain/qemu:override/qemu:device/qemu:frontend/qemu:property",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the QEMU property."),
        row("type", "type", Attribute(Scalar::Words(&[word("bool"), word("remove"), word("signed"), word("string"), word("unsigned")])), "Type of the value. `remove` removes the property. One of `bool`, `remove`, `signed`, `string`, `unsigned`."),
        row("value", "value", Attribute(Scalar::Text), "Value of the property."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
