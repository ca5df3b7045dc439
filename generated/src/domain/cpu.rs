//! From schemas/facts/domain.facts, `domain/cpu`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, ON_OFF, Range, Scalar, Shape, YES_NO, row, word};

/// The processor that the guest sees.
///
/// Source: `domain/cpu`.
#[derive(Clone, Default)]
pub struct DomainCpu {
    /// `@mode`: `host-passthrough` is the host's own and fastest, `host-model` a named one that is nearest to it, `custom` the one in `model`; left out, QEMU's default. One of `custom`, `host-model`, `host-passthrough`, `maximum`.
    pub mode: Option<String>,
    /// `@match`: How far the host's processor must agree with a named model; `exact` when left out. One of `exact`, `minimum`, `strict`.
    pub r#match: Option<String>,
    /// `@check`: Whether a start is refused when the host lacks something of the model. One of `full`, `none`, `partial`.
    pub check: Option<String>,
    /// `@deprecated_features`: XML attribute `deprecated_features` of `<cpu>`. Since libvirt 11.3.0.
    pub deprecated_features: Option<bool>,
    /// `@migratable`: Whether features that would keep the guest from moving to another host are left out.
    pub migratable: Option<bool>,
    /// `<model>`: Element `<model>` of `<cpu>`.
    pub model: Option<Box<crate::domain::DomainCpuModel>>,
    /// `<vendor>`: Vendor that the host's processor must be of, such as `Intel`.
    pub vendor: Option<String>,
    /// `<topology>`: How the virtual processors are arranged; sockets x dies x cores x threads is `vcpu`.
    pub topology: Option<Box<crate::domain::DomainCpuTopology>>,
    /// `<feature>`: Processor features that are forced on or off.
    pub feature: Vec<crate::domain::DomainCpuFeature>,
    /// `<numa>`: Nodes of memory that the guest sees.
    pub numa: Option<Box<crate::domain::DomainCpuNuma>>,
    /// `<cache>`: The cache that the guest's processor tells of.
    pub cache: Option<Box<crate::domain::DomainCpuCache>>,
    /// `<maxphysaddr>`: Size of the addresses that the guest's processor tells of.
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
}

/// Rows of [`DomainCpu`].
pub static DOMAIN_CPU: Shape = Shape {
    path: "domain/cpu",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("custom"), word("host-model"), word("host-passthrough"), word("maximum")])), "`host-passthrough` is the host's own and fastest, `host-model` a named one that is nearest to it, `custom` the one in `model`; left out, QEMU's default. One of `custom`, `host-model`, `host-passthrough`, `maximum`.")
            .flag(Flags::SELECTS)
            .flag(Flags::RUNTIME),
        row("match", "match", Attribute(Scalar::Words(&[word("exact"), word("minimum"), word("strict")])), "How far the host's processor must agree with a named model; `exact` when left out. One of `exact`, `minimum`, `strict`.")
            .flag(Flags::RUNTIME),
        row("check", "check", Attribute(Scalar::Words(&[word("full"), word("none"), word("partial")])), "Whether a start is refused when the host lacks something of the model. One of `full`, `none`, `partial`.")
            .flag(Flags::RUNTIME)
            .derived_from(&["domain/cpu/@mode"]),
        row("deprecated_features", "deprecated_features", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `deprecated_features` of `<cpu>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("migratable", "migratable", Attribute(Scalar::Bool(ON_OFF)), "Whether features that would keep the guest from moving to another host are left out.")
            .flag(Flags::RUNTIME)
            .derived_from(&["domain/cpu/@mode"]),
        row("model", "model", Flat(&crate::domain::DOMAIN_CPU_MODEL, &["model_fallback", "model_vendor_id", "model"]), "Element `<model>` of `<cpu>`."),
        row("vendor", "vendor", Leaf(Scalar::Text), "Vendor that the host's processor must be of, such as `Intel`."),
        row("topology", "topology", Child(&crate::domain::DOMAIN_CPU_TOPOLOGY), "How the virtual processors are arranged; sockets x dies x cores x threads is `vcpu`."),
        row("feature", "feature", Children(&crate::domain::DOMAIN_CPU_FEATURE), "Processor features that are forced on or off.")
            .owned()
            .flag(Flags::RUNTIME),
        row("numa", "numa", Child(&crate::domain::DOMAIN_CPU_NUMA), "Nodes of memory that the guest sees."),
        row("cache", "cache", Child(&crate::domain::DOMAIN_CPU_CACHE), "The cache that the guest's processor tells of."),
        row("maxphysaddr", "maxphysaddr", Child(&crate::domain::DOMAIN_CPU_MAXPHYSADDR), "Size of the addresses that the guest's processor tells of."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The cache that the guest's processor tells of.
///
/// Source: `domain/cpu/cache`.
#[derive(Clone, Default)]
pub struct DomainCpuCache {
    /// `@level`: XML attribute `level` of `<cache>`. One of `1`, `2`, `3`.
    pub level: Option<String>,
    /// `@mode`: XML attribute `mode` of `<cache>`. One of `disable`, `emulate`, `passthrough`.
    pub mode: Option<String>,
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
}

/// Rows of [`DomainCpuCache`].
pub static DOMAIN_CPU_CACHE: Shape = Shape {
    path: "domain/cpu/cache",
    rows: &[
        row("level", "level", Attribute(Scalar::Words(&[word("1"), word("2"), word("3")])), "XML attribute `level` of `<cache>`. One of `1`, `2`, `3`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("disable"), word("emulate"), word("passthrough")])), "XML attribute `mode` of `<cache>`. One of `disable`, `emulate`, `passthrough`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Processor features that are forced on or off.
///
/// Source: `domain/cpu/feature`.
#[derive(Clone, Default)]
pub struct DomainCpuFeature {
    /// `@policy`: `require` and `forbid` also say which hosts will do, `force` and `disable` do not, `optional` takes it where the host has it. One of `disable`, `forbid`, `force`, `optional`, `require`.
    pub policy: Option<String>,
    /// `@name`: Name of the feature, such as `vmx`.
    pub name: Option<String>,
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
}

/// Rows of [`DomainCpuFeature`].
pub static DOMAIN_CPU_FEATURE: Shape = Shape {
    path: "domain/cpu/feature",
    rows: &[
        row("policy", "policy", Attribute(Scalar::Words(&[word("disable"), word("forbid"), word("force"), word("optional"), word("require")])), "`require` and `forbid` also say which hosts will do, `force` and `disable` do not, `optional` takes it where the host has it. One of `disable`, `forbid`, `force`, `optional`, `require`."),
        row("name", "name", Attribute(Scalar::Class("cpu_feature")), "Name of the feature, such as `vmx`."),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[],
};

/// Size of the addresses that the guest's processor tells of.
///
/// Source: `domain/cpu/maxphysaddr`.
#[derive(Clone, Default)]
pub struct DomainCpuMaxphysaddr {
    /// `@mode`: XML attribute `mode` of `<maxphysaddr>`. One of `emulate`, `passthrough`.
    pub mode: Option<String>,
    /// `@bits`: XML attribute `bits` of `<maxphysaddr>`.
    pub bits: Option<Number>,
    /// `@limit`: XML attribute `limit` of `<maxphysaddr>`. Since libvirt 11.3.0.
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
}

/// Rows of [`DomainCpuMaxphysaddr`].
pub static DOMAIN_CPU_MAXPHYSADDR: Shape = Shape {
    path: "domain/cpu/maxphysaddr",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("emulate"), word("passthrough")])), "XML attribute `mode` of `<maxphysaddr>`. One of `emulate`, `passthrough`."),
        row("bits", "bits", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `bits` of `<maxphysaddr>`."),
        row("limit", "limit", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `limit` of `<maxphysaddr>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<model>` of `<cpu>`.
///
/// Source: `domain/cpu/model`.
#[derive(Clone, Default)]
pub struct DomainCpuModel {
    /// `@fallback`: Whether libvirt may take a similar model; `allow` when left out. One of `allow`, `forbid`.
    pub fallback: Option<String>,
    /// `@vendor_id`: Vendor that the guest reads, 12 characters.
    pub vendor_id: Option<String>,
    /// Own text: Name of the processor model; `virsh cpu-models x86_64` lists them.
    pub value: Option<String>,
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
}

/// Rows of [`DomainCpuModel`].
pub static DOMAIN_CPU_MODEL: Shape = Shape {
    path: "domain/cpu/model",
    rows: &[
        row("fallback", "fallback", Attribute(Scalar::Words(&[word("allow"), word("forbid")])), "Whether libvirt may take a similar model; `allow` when left out. One of `allow`, `forbid`.")
            .flag(Flags::RUNTIME)
            .derived_from(&["domain/cpu/@mode", "domain/cpu/model/text()"]),
        row("vendor_id", "vendor_id", Attribute(Scalar::Class("cpu_vendor")), "Vendor that the guest reads, 12 characters.")
            .flag(Flags::RUNTIME),
        row("", "value", Text(Scalar::Text), "Name of the processor model; `virsh cpu-models x86_64` lists them.")
            .flag(Flags::RUNTIME),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Nodes of memory that the guest sees.
///
/// Source: `domain/cpu/numa`.
#[derive(Clone, Default)]
pub struct DomainCpuNuma {
    /// `<cell>`: Nodes.
    pub cell: Vec<crate::domain::DomainCpuNumaCell>,
    /// `<interconnects>`: How fast processors reach the memory of nodes.
    pub interconnects: Option<Box<crate::capability::CapabilitiesHostTopologyInterconnects>>,
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
}

/// Rows of [`DomainCpuNuma`].
pub static DOMAIN_CPU_NUMA: Shape = Shape {
    path: "domain/cpu/numa",
    rows: &[
        row("cell", "cell", Children(&crate::domain::DOMAIN_CPU_NUMA_CELL), "Nodes.")
            .flag(Flags::ORDERED),
        row("interconnects", "interconnects", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY_INTERCONNECTS), "How fast processors reach the memory of nodes."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Nodes.
///
/// Source: `domain/cpu/numa/cell`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCell {
    /// `@id`: Number of the node, from 0.
    pub id: Option<Number>,
    /// `@cpus`: Virtual processors of the node, such as `0-3`.
    pub cpus: Option<String>,
    /// `@memory`: Memory of the node; all nodes together are the guest's memory without its modules.
    pub memory: Option<Number>,
    /// `@unit`: Unit of the node's memory; KiB when left out.
    pub unit: Option<String>,
    /// `@memAccess`: Whether other programs of the host see the memory. One of `private`, `shared`.
    pub mem_access: Option<String>,
    /// `@discard`: Whether the memory's content may go when QEMU ends.
    pub discard: Option<bool>,
    /// `<distances>`: How far the other nodes are.
    pub distances: Option<Box<crate::domain::DomainCpuNumaCellDistances>>,
    /// `<cache>`: Elements `<cache>` of `<cell>`.
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
}

/// Rows of [`DomainCpuNumaCell`].
pub static DOMAIN_CPU_NUMA_CELL: Shape = Shape {
    path: "domain/cpu/numa/cell",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the node, from 0."),
        row("cpus", "cpus", Attribute(Scalar::Class("cpuset")), "Virtual processors of the node, such as `0-3`.")
            .canon(Canon::CpuSet),
        row("memory", "memory", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory of the node; all nodes together are the guest's memory without its modules.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the node's memory; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("memAccess", "mem_access", Attribute(Scalar::Words(&[word("private"), word("shared")])), "Whether other programs of the host see the memory. One of `private`, `shared`."),
        row("discard", "discard", Attribute(Scalar::Bool(YES_NO)), "Whether the memory's content may go when QEMU ends."),
        row("distances", "distances", Child(&crate::domain::DOMAIN_CPU_NUMA_CELL_DISTANCES), "How far the other nodes are.")
            .derived_from(&["domain/cpu/numa/cell/distances"]),
        row("cache", "cache", Children(&crate::domain::DOMAIN_CPU_NUMA_CELL_CACHE), "Elements `<cache>` of `<cell>`."),
    ],
    identity: &[&["id"]],
    matching: &[],
    arms: &[],
};

/// Element `<cache>` of `<cell>`.
///
/// Source: `domain/cpu/numa/cell/cache`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellCache {
    /// `@level`: XML attribute `level` of `<cache>`.
    pub level: Option<Number>,
    /// `@associativity`: XML attribute `associativity` of `<cache>`. One of `direct`, `full`, `none`.
    pub associativity: Option<String>,
    /// `@policy`: XML attribute `policy` of `<cache>`. One of `none`, `writeback`, `writethrough`.
    pub policy: Option<String>,
    /// `<size>`: Element `<size>` of `<cache>`.
    pub size: Option<Box<crate::domain::DomainCpuNumaCellCacheSize>>,
    /// `<line>`: Element `<line>` of `<cache>`.
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
}

/// Rows of [`DomainCpuNumaCellCache`].
pub static DOMAIN_CPU_NUMA_CELL_CACHE: Shape = Shape {
    path: "domain/cpu/numa/cell/cache",
    rows: &[
        row("level", "level", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `level` of `<cache>`."),
        row("associativity", "associativity", Attribute(Scalar::Words(&[word("direct"), word("full"), word("none")])), "XML attribute `associativity` of `<cache>`. One of `direct`, `full`, `none`."),
        row("policy", "policy", Attribute(Scalar::Words(&[word("none"), word("writeback"), word("writethrough")])), "XML attribute `policy` of `<cache>`. One of `none`, `writeback`, `writethrough`."),
        row("size", "size", Child(&crate::domain::DOMAIN_CPU_NUMA_CELL_CACHE_SIZE), "Element `<size>` of `<cache>`."),
        row("line", "line", Child(&crate::domain::DOMAIN_CPU_NUMA_CELL_CACHE_LINE), "Element `<line>` of `<cache>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<line>` of `<cache>`.
///
/// Source: `domain/cpu/numa/cell/cache/line`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellCacheLine {
    /// `@value`: XML attribute `value` of `<line>`.
    pub value: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<line>`.
    pub unit: Option<String>,
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
}

/// Rows of [`DomainCpuNumaCellCacheLine`].
pub static DOMAIN_CPU_NUMA_CELL_CACHE_LINE: Shape = Shape {
    path: "domain/cpu/numa/cell/cache/line",
    rows: &[
        row("value", "value", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `value` of `<line>`."),
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<line>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<size>` of `<cache>`.
///
/// Source: `domain/cpu/numa/cell/cache/size`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellCacheSize {
    /// `@value`: XML attribute `value` of `<size>`.
    pub value: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<size>`.
    pub unit: Option<String>,
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
}

/// Rows of [`DomainCpuNumaCellCacheSize`].
pub static DOMAIN_CPU_NUMA_CELL_CACHE_SIZE: Shape = Shape {
    path: "domain/cpu/numa/cell/cache/size",
    rows: &[
        row("value", "value", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `value` of `<size>`."),
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<size>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How far the other nodes are.
///
/// Source: `domain/cpu/numa/cell/distances`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellDistances {
    /// `<sibling>`: The nodes, with their distances.
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
}

/// Rows of [`DomainCpuNumaCellDistances`].
pub static DOMAIN_CPU_NUMA_CELL_DISTANCES: Shape = Shape {
    path: "domain/cpu/numa/cell/distances",
    rows: &[
        row("sibling", "sibling", Children(&crate::domain::DOMAIN_CPU_NUMA_CELL_DISTANCES_SIBLING), "The nodes, with their distances."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The nodes, with their distances.
///
/// Source: `domain/cpu/numa/cell/distances/sibling`.
#[derive(Clone, Default)]
pub struct DomainCpuNumaCellDistancesSibling {
    /// `@id`: Number of a node.
    pub id: Option<Number>,
    /// `@value`: Its distance; 10 is the node itself, 20 another one as a rule. 10 to 255.
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
}

/// Rows of [`DomainCpuNumaCellDistancesSibling`].
pub static DOMAIN_CPU_NUMA_CELL_DISTANCES_SIBLING: Shape = Shape {
    path: "domain/cpu/numa/cell/distances/sibling",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of a node."),
        row("value", "value", Attribute(Scalar::Integer(Range { min: Some(10), max: Some(255) })), "Its distance; 10 is the node itself, 20 another one as a rule. 10 to 255."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the virtual processors are arranged; sockets x dies x cores x threads is `vcpu`.
///
/// Source: `domain/cpu/topology`.
#[derive(Clone, Default)]
pub struct DomainCpuTopology {
    /// `@sockets`: Sockets. At least 1.
    pub sockets: Option<Number>,
    /// `@dies`: Dies per socket; 1 when left out. At least 1.
    pub dies: Option<Number>,
    /// `@clusters`: Clusters per die; 1 when left out. At least 1. Since libvirt 11.3.0.
    pub clusters: Option<Number>,
    /// `@cores`: Cores per die, or per cluster where there are some. At least 1.
    pub cores: Option<Number>,
    /// `@threads`: Threads per core. At least 1.
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
}

/// Rows of [`DomainCpuTopology`].
pub static DOMAIN_CPU_TOPOLOGY: Shape = Shape {
    path: "domain/cpu/topology",
    rows: &[
        row("sockets", "sockets", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Sockets. At least 1."),
        row("dies", "dies", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Dies per socket; 1 when left out. At least 1.")
            .added("1"),
        row("clusters", "clusters", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Clusters per die; 1 when left out. At least 1. Since libvirt 11.3.0.")
            .added("1")
            .since("11.3.0"),
        row("cores", "cores", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Cores per die, or per cluster where there are some. At least 1."),
        row("threads", "threads", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Threads per core. At least 1."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
