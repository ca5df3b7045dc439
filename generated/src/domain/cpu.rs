//! From schemas/facts/domain.facts, `domain/cpu`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, RowName, RowSet, Shape, Since, Source, Check, Words, YES_NO, flat_named, named, row, word};

/// Processor that the guest sees.
///
/// Source: `domain/cpu`.
#[derive(Clone, Default)]
pub struct DomainCpu {
    /// `@mode`: Source of the processor model: `host-passthrough` is the CPU of the host, `host-model` the named model closest to it, `maximum` all features that the hypervisor supports, `custom` the one in `model`. The hypervisor's default model applies when omitted. One of `custom`, `host-model`, `host-passthrough`, `maximum`.
    pub mode: Option<Text>,
    /// `@match`: How closely the virtual CPU must match the definition: `minimum` allows more features, `exact` removes them, `strict` refuses the start when the host has more. Default: `exact`. One of `exact`, `minimum`, `strict`.
    pub r#match: Option<Text>,
    /// `@check`: Check of the virtual CPU at start: `none`, `partial` (the host supports the definition) or `full` (the hypervisor provides exactly the definition). libvirt chooses it according to `mode` when omitted. One of `full`, `none`, `partial`.
    pub check: Option<Text>,
    /// `@deprecated_features`: Whether the guest has processor features that its model marks as deprecated, for s390. Since libvirt 11.0.0.
    pub deprecated_features: Option<bool>,
    /// `@migratable`: Whether features that prevent migration are removed, for `host-passthrough` and `maximum`. Default: `true`.
    pub migratable: Option<bool>,
    /// `<model>`: Element `<model>` of `<cpu>`.
    pub model: Option<Box<crate::domain::DomainCpuModel>>,
    /// `<vendor>`: Vendor that the CPU of the host must have, such as `Intel`.
    pub vendor: Option<Text>,
    /// `<topology>`: CPU topology that the guest sees. The product of its numbers must equal `vcpu`.
    pub topology: Option<Box<crate::domain::DomainCpuTopology>>,
    /// `<feature>`: Processor features that are added to the model or removed from it.
    pub feature: Vec<crate::domain::DomainCpuFeature>,
    /// `<numa>`: NUMA topology that the guest sees.
    pub numa: Option<Box<crate::domain::DomainCpuNuma>>,
    /// `<cache>`: CPU cache that the guest sees.
    pub cache: Option<Box<crate::domain::DomainCpuCache>>,
    /// `<maxphysaddr>`: Size of physical addresses that the guest sees.
    pub maxphysaddr: Option<Box<crate::domain::DomainCpuMaxphysaddr>>,
}

impl Record for DomainCpu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.r#match.slot(),
            2 => self.check.slot(),
            3 => self.deprecated_features.slot(),
            4 => self.migratable.slot(),
            5 => self.model.slot(),
            6 => self.vendor.slot(),
            7 => self.topology.slot(),
            8 => self.feature.slot(),
            9 => self.numa.slot(),
            10 => self.cache.slot(),
            11 => self.maxphysaddr.slot(),
            _ => no_slot(&DOMAIN_CPU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.r#match.is_set()).with(2, self.check.is_set()).with(3, self.deprecated_features.is_set()).with(4, self.migratable.is_set()).with(5, self.model.is_set()).with(6, self.vendor.is_set()).with(7, self.topology.is_set()).with(8, self.feature.is_set()).with(9, self.numa.is_set()).with(10, self.cache.is_set()).with(11, self.maxphysaddr.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 10), named("check", 2), named("deprecated_features", 3), named("feature", 8), named("match", 1), named("maxphysaddr", 11), named("migratable", 4), named("mode", 0), flat_named("model", 5, 2), flat_named("model_fallback", 5, 0), flat_named("model_vendor_id", 5, 1), named("numa", 9), named("topology", 7), named("vendor", 6)] } }
}

/// Rows of [`DomainCpu`].
pub static DOMAIN_CPU: Shape = Shape {
    path: "domain/cpu",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("custom"), word("host-model"), word("host-passthrough"), word("maximum")])), "Source of the processor model: `host-passthrough` is the CPU of the host, `host-model` the named model closest to it, `maximum` all features that the hypervisor supports, `custom` the one in `model`. The hypervisor's default model applies when omitted. One of `custom`, `host-model`, `host-passthrough`, `maximum`.")
            .flag(Flags::SELECTS)
            .flag(Flags::RUNTIME),
        row("match", "match", Attribute(Scalar::Words(&[word("exact"), word("minimum"), word("strict")])), "How closely the virtual CPU must match the definition: `minimum` allows more features, `exact` removes them, `strict` refuses the start when the host has more. Default: `exact`. One of `exact`, `minimum`, `strict`.")
            .flag(Flags::RUNTIME),
        row("check", "check", Attribute(Scalar::Words(&[word("full"), word("none"), word("partial")])), "Check of the virtual CPU at start: `none`, `partial` (the host supports the definition) or `full` (the hypervisor provides exactly the definition). libvirt chooses it according to `mode` when omitted. One of `full`, `none`, `partial`.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[9, 0]], words: Words::NONE }], ..NO_RULES }),
        row("deprecated_features", "deprecated_features", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has processor features that its model marks as deprecated, for s390. Since libvirt 11.0.0.")
            .since(Since::At((11, 0, 0))),
        row("migratable", "migratable", Attribute(Scalar::Bool(ON_OFF)), "Whether features that prevent migration are removed, for `host-passthrough` and `maximum`. Default: `true`.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[9, 0]], words: Words::NONE }], ..NO_RULES }),
        row("model", "model", Flat(&crate::domain::DOMAIN_CPU_MODEL, &["model_fallback", "model_vendor_id", "model"]), "Element `<model>` of `<cpu>`."),
        row("vendor", "vendor", Leaf(Scalar::Text), "Vendor that the CPU of the host must have, such as `Intel`."),
        row("topology", "topology", Child(&crate::domain::DOMAIN_CPU_TOPOLOGY), "CPU topology that the guest sees. The product of its numbers must equal `vcpu`."),
        row("feature", "feature", Children(&crate::domain::DOMAIN_CPU_FEATURE), "Processor features that are added to the model or removed from it.")
            .owned()
            .flag(Flags::RUNTIME),
        row("numa", "numa", Child(&crate::domain::DOMAIN_CPU_NUMA), "NUMA topology that the guest sees."),
        row("cache", "cache", Child(&crate::domain::DOMAIN_CPU_CACHE), "CPU cache that the guest sees."),
        row("maxphysaddr", "maxphysaddr", Child(&crate::domain::DOMAIN_CPU_MAXPHYSADDR), "Size of physical addresses that the guest sees."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// CPU cache that the guest sees.
///
/// Source: `domain/cpu/cache`.
#[derive(Clone, Default)]
pub struct DomainCpuCache {
    /// `@level`: Level of the cache that the setting applies to. Default: all levels. One of `1`, `2`, `3`.
    pub level: Option<Text>,
    /// `@mode`: Source of the cache information: `emulate` describes a fixed cache, `passthrough` that of the host, `disable` none. One of `disable`, `emulate`, `passthrough`.
    pub mode: Option<Text>,
}

impl Record for DomainCpuCache {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.level.slot(),
            1 => self.mode.slot(),
            _ => no_slot(&DOMAIN_CPU_CACHE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.level.is_set()).with(1, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("level", 0), named("mode", 1)] } }
}

/// Rows of [`DomainCpuCache`].
pub static DOMAIN_CPU_CACHE: Shape = Shape {
    path: "domain/cpu/cache",
    rows: &[
        row("level", "level", Attribute(Scalar::Words(&[word("1"), word("2"), word("3")])), "Level of the cache that the setting applies to. Default: all levels. One of `1`, `2`, `3`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("disable"), word("emulate"), word("passthrough")])), "Source of the cache information: `emulate` describes a fixed cache, `passthrough` that of the host, `disable` none. One of `disable`, `emulate`, `passthrough`.")
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Processor features that are added to the model or removed from it.
///
/// Source: `domain/cpu/feature`.
#[derive(Clone, Default)]
pub struct DomainCpuFeature {
    /// `@policy`: Treatment of the feature: `force` adds it, `require` adds it and needs a host that has it, `optional` adds it if the host has it, `disable` removes it, `forbid` removes it and refuses hosts that have it. Default: `require`. One of `disable`, `forbid`, `force`, `optional`, `require`.
    pub policy: Option<Text>,
    /// `@name`: Name of the feature, such as `vmx`.
    pub name: Option<Text>,
}

impl Record for DomainCpuFeature {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.policy.slot(),
            1 => self.name.slot(),
            _ => no_slot(&DOMAIN_CPU_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.policy.is_set()).with(1, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 1), named("policy", 0)] } }
}

/// Rows of [`DomainCpuFeature`].
pub static DOMAIN_CPU_FEATURE: Shape = Shape {
    path: "domain/cpu/feature",
    rows: &[
        row("policy", "policy", Attribute(Scalar::Words(&[word("disable"), word("forbid"), word("force"), word("optional"), word("require")])), "Treatment of the feature: `force` adds it, `require` adds it and needs a host that has it, `optional` adds it if the host has it, `disable` removes it, `forbid` removes it and refuses hosts that have it. Default: `require`. One of `disable`, `forbid`, `force`, `optional`, `require`."),
        row("name", "name", Attribute(Scalar::Class(Class::CpuFeature)), "Name of the feature, such as `vmx`.")
            .flag(Flags::NEEDED),
    ],
    key: &[&[&[1]]],
    r#match: &[],
    arms: &[],
};

/// Size of physical addresses that the guest sees.
///
/// Source: `domain/cpu/maxphysaddr`.
#[derive(Clone, Default)]
pub struct DomainCpuMaxphysaddr {
    /// `@mode`: Source of the size: `passthrough` uses that of the host, `emulate` uses `bits`. One of `emulate`, `passthrough`.
    pub mode: Option<Text>,
    /// `@bits`: Number of address bits, for `emulate`.
    pub bits: Option<Number>,
    /// `@limit`: Upper limit for the number of address bits, for `passthrough`. Since libvirt 9.3.0.
    pub limit: Option<Number>,
}

impl Record for DomainCpuMaxphysaddr {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_MAXPHYSADDR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.bits.slot(),
            2 => self.limit.slot(),
            _ => no_slot(&DOMAIN_CPU_MAXPHYSADDR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.bits.is_set()).with(2, self.limit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bits", 1), named("limit", 2), named("mode", 0)] } }
}

/// Rows of [`DomainCpuMaxphysaddr`].
pub static DOMAIN_CPU_MAXPHYSADDR: Shape = Shape {
    path: "domain/cpu/maxphysaddr",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("emulate"), word("passthrough")])), "Source of the size: `passthrough` uses that of the host, `emulate` uses `bits`. One of `emulate`, `passthrough`.")
            .flag(Flags::NEEDED),
        row("bits", "bits", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of address bits, for `emulate`."),
        row("limit", "limit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Upper limit for the number of address bits, for `passthrough`. Since libvirt 9.3.0.")
            .since(Since::At((9, 3, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<model>` of `<cpu>`.
///
/// Source: `domain/cpu/model`.
#[derive(Clone, Default)]
pub struct DomainCpuModel {
    /// `@fallback`: Whether libvirt may use a similar model when the hypervisor does not support this one. Default: `allow`. One of `allow`, `forbid`.
    pub fallback: Option<Text>,
    /// `@vendor_id`: CPU vendor that the guest sees, 12 characters.
    pub vendor_id: Option<Text>,
    /// Own text: Name of the processor model. `virsh cpu-models x86_64` lists them.
    pub value: Option<Text>,
}

impl Record for DomainCpuModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.fallback.slot(),
            1 => self.vendor_id.slot(),
            2 => self.value.slot(),
            _ => no_slot(&DOMAIN_CPU_MODEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.fallback.is_set()).with(1, self.vendor_id.is_set()).with(2, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fallback", 0), named("value", 2), named("vendor_id", 1)] } }
}

/// Rows of [`DomainCpuModel`].
pub static DOMAIN_CPU_MODEL: Shape = Shape {
    path: "domain/cpu/model",
    rows: &[
        row("fallback", "fallback", Attribute(Scalar::Words(&[word("allow"), word("forbid")])), "Whether libvirt may use a similar model when the hypervisor does not support this one. Default: `allow`. One of `allow`, `forbid`.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[9, 0]], words: Words::NONE }], ..NO_RULES }),
        row("vendor_id", "vendor_id", Attribute(Scalar::Class(Class::CpuVendor)), "CPU vendor that the guest sees, 12 characters.")
            .check(Check::Error)
            .flag(Flags::RUNTIME),
        row("", "value", Text(Scalar::Text), "Name of the processor model. `virsh cpu-models x86_64` lists them.")
            .flag(Flags::RUNTIME),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// NUMA topology that the guest sees.
///
/// Source: `domain/cpu/numa`.
#[derive(Clone, Default)]
pub struct DomainCpuNuma {
    /// `<cell>`: NUMA nodes.
    pub cell: Vec<crate::domain::DomainCpuNumaCell>,
    /// `<interconnects>`: Performance of memory accesses between nodes, which the guest reads from the ACPI table HMAT.
    pub interconnects: Option<Box<crate::domain::DomainCpuNumaInterconnects>>,
}

impl Record for DomainCpuNuma {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cell.slot(),
            1 => self.interconnects.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cell.is_set()).with(1, self.interconnects.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cell", 0), named("interconnects", 1)] } }
}

/// Rows of [`DomainCpuNuma`].
pub static DOMAIN_CPU_NUMA: Shape = Shape {
    path: "domain/cpu/numa",
    rows: &[
        row("cell", "cell", Children(&crate::domain::DOMAIN_CPU_NUMA_CELL), "NUMA nodes.")
            .flag(Flags::ORDERED),
        row("interconnects", "interconnects", Child(&crate::domain::DOMAIN_CPU_NUMA_INTERCONNECTS), "Performance of memory accesses between nodes, which the guest reads from the ACPI table HMAT."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// NUMA nodes.
///
/// Source: `domain/cpu/numa/cell`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCell {
    /// `@id`: Number of the node, from 0. Default: the position in the list.
    pub id: Option<Number>,
    /// `@cpus`: Virtual CPUs of the node, such as `0-3`.
    pub cpus: Option<Text>,
    /// `@memory`: Memory of the node. All nodes together have the memory of the guest without its modules.
    pub memory: Option<Number>,
    /// `@unit`: Unit of the memory. Default: `KiB`.
    pub unit: Option<Text>,
    /// `@memAccess`: Whether other processes of the host can share the memory. Default: the mode in `memory_backing.access`. One of `private`, `shared`.
    pub mem_access: Option<Text>,
    /// `@discard`: Whether the content of file-backed memory is discarded when the guest stops. Default: the setting of `memory_backing.discard`.
    pub discard: Option<bool>,
    /// `<distances>`: Distances from this node to the others.
    pub distances: Option<Box<crate::domain::DomainCpuNumaCellDistances>>,
    /// `<cache>`: Memory-side caches of the node.
    pub cache: Vec<crate::domain::DomainCpuNumaCellCache>,
}

impl Record for DomainCpuNumaCell {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_CELL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.cpus.slot(),
            2 => self.memory.slot(),
            3 => self.unit.slot(),
            4 => self.mem_access.slot(),
            5 => self.discard.slot(),
            6 => self.distances.slot(),
            7 => self.cache.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_CELL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.cpus.is_set()).with(2, self.memory.is_set()).with(3, self.unit.is_set()).with(4, self.mem_access.is_set()).with(5, self.discard.is_set()).with(6, self.distances.is_set()).with(7, self.cache.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 7), named("cpus", 1), named("discard", 5), named("distances", 6), named("id", 0), named("mem_access", 4), named("memory", 2), named("unit", 3)] } }
}

/// Rows of [`DomainCpuNumaCell`].
pub static DOMAIN_CPU_NUMA_CELL: Shape = Shape {
    path: "domain/cpu/numa/cell",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the node, from 0. Default: the position in the list."),
        row("cpus", "cpus", Attribute(Scalar::Class(Class::Cpuset)), "Virtual CPUs of the node, such as `0-3`.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("memory", "memory", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Memory of the node. All nodes together have the memory of the guest without its modules.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::ROUNDED)
            .flag(Flags::NEEDED),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the memory. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("memAccess", "mem_access", Attribute(Scalar::Words(&[word("private"), word("shared")])), "Whether other processes of the host can share the memory. Default: the mode in `memory_backing.access`. One of `private`, `shared`."),
        row("discard", "discard", Attribute(Scalar::Bool(YES_NO)), "Whether the content of file-backed memory is discarded when the guest stops. Default: the setting of `memory_backing.discard`."),
        row("distances", "distances", Child(&crate::domain::DOMAIN_CPU_NUMA_CELL_DISTANCES), "Distances from this node to the others.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[9, 9, 0, 6]], words: Words::NONE }], ..NO_RULES }),
        row("cache", "cache", Children(&crate::domain::DOMAIN_CPU_NUMA_CELL_CACHE), "Memory-side caches of the node."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Memory-side caches of the node.
///
/// Source: `domain/cpu/numa/cell/cache`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellCache {
    /// `@level`: Level of the cache, from 1.
    pub level: Option<Number>,
    /// `@associativity`: Associativity of the cache: `direct` is direct-mapped, `full` is fully associative. One of `direct`, `full`, `none`.
    pub associativity: Option<Text>,
    /// `@policy`: Write policy of the cache. One of `none`, `writeback`, `writethrough`.
    pub policy: Option<Text>,
    /// `<size>`: Size of the cache.
    pub size: Option<Box<crate::domain::DomainCpuNumaCellCacheSize>>,
    /// `<line>`: Size of a cache line.
    pub line: Option<Box<crate::domain::DomainCpuNumaCellCacheLine>>,
}

impl Record for DomainCpuNumaCellCache {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_CELL_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.level.slot(),
            1 => self.associativity.slot(),
            2 => self.policy.slot(),
            3 => self.size.slot(),
            4 => self.line.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_CELL_CACHE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.level.is_set()).with(1, self.associativity.is_set()).with(2, self.policy.is_set()).with(3, self.size.is_set()).with(4, self.line.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("associativity", 1), named("level", 0), named("line", 4), named("policy", 2), named("size", 3)] } }
}

/// Rows of [`DomainCpuNumaCellCache`].
pub static DOMAIN_CPU_NUMA_CELL_CACHE: Shape = Shape {
    path: "domain/cpu/numa/cell/cache",
    rows: &[
        row("level", "level", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Level of the cache, from 1.")
            .flag(Flags::NEEDED),
        row("associativity", "associativity", Attribute(Scalar::Words(&[word("direct"), word("full"), word("none")])), "Associativity of the cache: `direct` is direct-mapped, `full` is fully associative. One of `direct`, `full`, `none`.")
            .flag(Flags::EXPECTED),
        row("policy", "policy", Attribute(Scalar::Words(&[word("none"), word("writeback"), word("writethrough")])), "Write policy of the cache. One of `none`, `writeback`, `writethrough`.")
            .flag(Flags::EXPECTED),
        row("size", "size", Child(&crate::domain::DOMAIN_CPU_NUMA_CELL_CACHE_SIZE), "Size of the cache."),
        row("line", "line", Child(&crate::domain::DOMAIN_CPU_NUMA_CELL_CACHE_LINE), "Size of a cache line."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of a cache line.
///
/// Source: `domain/cpu/numa/cell/cache/line`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellCacheLine {
    /// `@value`: Amount, in the unit of `unit`.
    pub value: Option<Number>,
    /// `@unit`: Unit of the size. Use `B`: libvirt stores the number as bytes whatever the unit is.
    pub unit: Option<Text>,
}

impl Record for DomainCpuNumaCellCacheLine {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_CELL_CACHE_LINE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            1 => self.unit.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_CELL_CACHE_LINE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()).with(1, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 1), named("value", 0)] } }
}

/// Rows of [`DomainCpuNumaCellCacheLine`].
pub static DOMAIN_CPU_NUMA_CELL_CACHE_LINE: Shape = Shape {
    path: "domain/cpu/numa/cell/cache/line",
    rows: &[
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Amount, in the unit of `unit`.")
            .canon(Canon::Size { unit: "unit", default: "B" })
            .flag(Flags::NEEDED),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Use `B`: libvirt stores the number as bytes whatever the unit is.")
            .canon(Canon::Unit)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of the cache.
///
/// Source: `domain/cpu/numa/cell/cache/size`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellCacheSize {
    /// `@value`: Amount, in the unit of `unit`.
    pub value: Option<Number>,
    /// `@unit`: Unit of the size. Use `KiB`: libvirt stores the number as KiB whatever the unit is.
    pub unit: Option<Text>,
}

impl Record for DomainCpuNumaCellCacheSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_CELL_CACHE_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            1 => self.unit.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_CELL_CACHE_SIZE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()).with(1, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 1), named("value", 0)] } }
}

/// Rows of [`DomainCpuNumaCellCacheSize`].
pub static DOMAIN_CPU_NUMA_CELL_CACHE_SIZE: Shape = Shape {
    path: "domain/cpu/numa/cell/cache/size",
    rows: &[
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Amount, in the unit of `unit`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .check(Check::Warning)
            .flag(Flags::NEEDED),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Use `KiB`: libvirt stores the number as KiB whatever the unit is.")
            .canon(Canon::Unit)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Distances from this node to the others.
///
/// Source: `domain/cpu/numa/cell/distances`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellDistances {
    /// `<sibling>`: Distances.
    pub sibling: Vec<crate::domain::DomainCpuNumaCellDistancesSibling>,
}

impl Record for DomainCpuNumaCellDistances {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_CELL_DISTANCES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.sibling.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_CELL_DISTANCES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.sibling.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("sibling", 0)] } }
}

/// Rows of [`DomainCpuNumaCellDistances`].
pub static DOMAIN_CPU_NUMA_CELL_DISTANCES: Shape = Shape {
    path: "domain/cpu/numa/cell/distances",
    rows: &[
        row("sibling", "sibling", Children(&crate::domain::DOMAIN_CPU_NUMA_CELL_DISTANCES_SIBLING), "Distances."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Distances.
///
/// Source: `domain/cpu/numa/cell/distances/sibling`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellDistancesSibling {
    /// `@id`: Number of the other node.
    pub id: Option<Number>,
    /// `@value`: Distance: 10 for the node itself, usually 20 for another one. From 10 to 255.
    pub value: Option<Number>,
}

impl Record for DomainCpuNumaCellDistancesSibling {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_CELL_DISTANCES_SIBLING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_CELL_DISTANCES_SIBLING, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("value", 1)] } }
}

/// Rows of [`DomainCpuNumaCellDistancesSibling`].
pub static DOMAIN_CPU_NUMA_CELL_DISTANCES_SIBLING: Shape = Shape {
    path: "domain/cpu/numa/cell/distances/sibling",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the other node."),
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(10), max: Some(255) })), "Distance: 10 for the node itself, usually 20 for another one. From 10 to 255."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Performance of memory accesses between nodes, which the guest reads from the ACPI table HMAT.
///
/// Source: `domain/cpu/numa/interconnects`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaInterconnects {
    /// `<latency>`: Latencies of memory accesses.
    pub latency: Vec<crate::domain::DomainCpuNumaInterconnectsLatency>,
    /// `<bandwidth>`: Bandwidths of memory accesses.
    pub bandwidth: Vec<crate::domain::DomainCpuNumaInterconnectsBandwidth>,
}

impl Record for DomainCpuNumaInterconnects {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_INTERCONNECTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.latency.slot(),
            1 => self.bandwidth.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_INTERCONNECTS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.latency.is_set()).with(1, self.bandwidth.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bandwidth", 1), named("latency", 0)] } }
}

/// Rows of [`DomainCpuNumaInterconnects`].
pub static DOMAIN_CPU_NUMA_INTERCONNECTS: Shape = Shape {
    path: "domain/cpu/numa/interconnects",
    rows: &[
        row("latency", "latency", Children(&crate::domain::DOMAIN_CPU_NUMA_INTERCONNECTS_LATENCY), "Latencies of memory accesses."),
        row("bandwidth", "bandwidth", Children(&crate::domain::DOMAIN_CPU_NUMA_INTERCONNECTS_BANDWIDTH), "Bandwidths of memory accesses."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Bandwidths of memory accesses.
///
/// Source: `domain/cpu/numa/interconnects/bandwidth`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaInterconnectsBandwidth {
    /// `@initiator`: Number of the node that accesses the memory.
    pub initiator: Option<Number>,
    /// `@target`: Number of the node that has the memory.
    pub target: Option<Number>,
    /// `@cache`: Level of the target's memory-side cache that is accessed. Default: the memory itself.
    pub cache: Option<Number>,
    /// `@type`: Kind of access. One of `access`, `read`, `write`.
    pub r#type: Option<Text>,
    /// `@value`: Bandwidth per second, in the unit of `unit`.
    pub value: Option<Number>,
    /// `@unit`: Unit of the bandwidth, such as `KiB`.
    pub unit: Option<Text>,
}

impl Record for DomainCpuNumaInterconnectsBandwidth {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_INTERCONNECTS_BANDWIDTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.slot(),
            1 => self.target.slot(),
            2 => self.cache.slot(),
            3 => self.r#type.slot(),
            4 => self.value.slot(),
            5 => self.unit.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_INTERCONNECTS_BANDWIDTH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.initiator.is_set()).with(1, self.target.is_set()).with(2, self.cache.is_set()).with(3, self.r#type.is_set()).with(4, self.value.is_set()).with(5, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 2), named("initiator", 0), named("target", 1), named("type", 3), named("unit", 5), named("value", 4)] } }
}

/// Rows of [`DomainCpuNumaInterconnectsBandwidth`].
pub static DOMAIN_CPU_NUMA_INTERCONNECTS_BANDWIDTH: Shape = Shape {
    path: "domain/cpu/numa/interconnects/bandwidth",
    rows: &[
        row("initiator", "initiator", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the node that accesses the memory.")
            .flag(Flags::NEEDED),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the node that has the memory.")
            .flag(Flags::NEEDED),
        row("cache", "cache", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Level of the target's memory-side cache that is accessed. Default: the memory itself."),
        row("type", "type", Attribute(Scalar::Words(&[word("access"), word("read"), word("write")])), "Kind of access. One of `access`, `read`, `write`.")
            .flag(Flags::NEEDED),
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Bandwidth per second, in the unit of `unit`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .check(Check::Warning)
            .flag(Flags::NEEDED),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the bandwidth, such as `KiB`.")
            .canon(Canon::Unit)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Latencies of memory accesses.
///
/// Source: `domain/cpu/numa/interconnects/latency`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaInterconnectsLatency {
    /// `@initiator`: Number of the node that accesses the memory.
    pub initiator: Option<Number>,
    /// `@target`: Number of the node that has the memory.
    pub target: Option<Number>,
    /// `@cache`: Level of the target's memory-side cache that is accessed. Default: the memory itself.
    pub cache: Option<Number>,
    /// `@type`: Kind of access. One of `access`, `read`, `write`.
    pub r#type: Option<Text>,
    /// `@value`: Latency, in nanoseconds.
    pub value: Option<Number>,
}

impl Record for DomainCpuNumaInterconnectsLatency {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_NUMA_INTERCONNECTS_LATENCY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.initiator.slot(),
            1 => self.target.slot(),
            2 => self.cache.slot(),
            3 => self.r#type.slot(),
            4 => self.value.slot(),
            _ => no_slot(&DOMAIN_CPU_NUMA_INTERCONNECTS_LATENCY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.initiator.is_set()).with(1, self.target.is_set()).with(2, self.cache.is_set()).with(3, self.r#type.is_set()).with(4, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 2), named("initiator", 0), named("target", 1), named("type", 3), named("value", 4)] } }
}

/// Rows of [`DomainCpuNumaInterconnectsLatency`].
pub static DOMAIN_CPU_NUMA_INTERCONNECTS_LATENCY: Shape = Shape {
    path: "domain/cpu/numa/interconnects/latency",
    rows: &[
        row("initiator", "initiator", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the node that accesses the memory.")
            .flag(Flags::NEEDED),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the node that has the memory.")
            .flag(Flags::NEEDED),
        row("cache", "cache", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Level of the target's memory-side cache that is accessed. Default: the memory itself."),
        row("type", "type", Attribute(Scalar::Words(&[word("access"), word("read"), word("write")])), "Kind of access. One of `access`, `read`, `write`.")
            .flag(Flags::NEEDED),
        row("value", "value", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Latency, in nanoseconds.")
            .check(Check::Warning)
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// CPU topology that the guest sees. The product of its numbers must equal `vcpu`.
///
/// Source: `domain/cpu/topology`.
#[derive(Clone, Default)]
pub struct DomainCpuTopology {
    /// `@sockets`: Number of sockets. At least 1.
    pub sockets: Option<Number>,
    /// `@dies`: Number of dies per socket. Default: 1. At least 1.
    pub dies: Option<Number>,
    /// `@clusters`: Number of clusters per die. Default: 1. At least 1. Since libvirt 10.1.0.
    pub clusters: Option<Number>,
    /// `@cores`: Number of cores per cluster. At least 1.
    pub cores: Option<Number>,
    /// `@threads`: Number of threads per core. At least 1.
    pub threads: Option<Number>,
}

impl Record for DomainCpuTopology {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPU_TOPOLOGY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.sockets.slot(),
            1 => self.dies.slot(),
            2 => self.clusters.slot(),
            3 => self.cores.slot(),
            4 => self.threads.slot(),
            _ => no_slot(&DOMAIN_CPU_TOPOLOGY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.sockets.is_set()).with(1, self.dies.is_set()).with(2, self.clusters.is_set()).with(3, self.cores.is_set()).with(4, self.threads.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("clusters", 2), named("cores", 3), named("dies", 1), named("sockets", 0), named("threads", 4)] } }
}

/// Rows of [`DomainCpuTopology`].
pub static DOMAIN_CPU_TOPOLOGY: Shape = Shape {
    path: "domain/cpu/topology",
    rows: &[
        row("sockets", "sockets", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of sockets. At least 1.")
            .flag(Flags::NEEDED),
        row("dies", "dies", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of dies per socket. Default: 1. At least 1.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("1"), condition: None }]), ..NO_RULES }),
        row("clusters", "clusters", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of clusters per die. Default: 1. At least 1. Since libvirt 10.1.0.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("1"), condition: None }]), ..NO_RULES })
            .since(Since::At((10, 1, 0))),
        row("cores", "cores", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of cores per cluster. At least 1.")
            .flag(Flags::NEEDED),
        row("threads", "threads", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of threads per core. At least 1.")
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
