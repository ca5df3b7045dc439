//! From schemas/facts/capability.facts, `capabilities/host`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Canon, Range, Scalar, RowName, RowSet, Shape, Since, Check, YES_NO, named, row, word, word_since};

/// Element `<host>` of `<capabilities>`.
///
/// Source: `capabilities/host`.
#[derive(Clone, Default)]
pub struct CapabilitiesHost {
    /// `<uuid>`: Element `<uuid>` of `<host>`.
    pub uuid: Option<Text>,
    /// `<cpu>`: Element `<cpu>` of `<host>`.
    pub cpu: Option<Box<crate::capability::CapabilitiesHostCpu>>,
    /// `<power_management>`: Element `<power_management>` of `<host>`.
    pub power_management: Option<Box<crate::capability::CapabilitiesHostPowerManagement>>,
    /// `<iommu>`: Element `<iommu>` of `<host>`.
    pub iommu: Option<Box<crate::capability::CapabilitiesHostIommu>>,
    /// `<migration_features>`: Element `<migration_features>` of `<host>`.
    pub migration_features: Option<Box<crate::capability::CapabilitiesHostMigrationFeatures>>,
    /// `<topology>`: Element `<topology>` of `<host>`.
    pub topology: Option<Box<crate::capability::CapabilitiesHostTopology>>,
    /// `<cache>`: Element `<cache>` of `<host>`.
    pub cache: Option<Box<crate::capability::CapabilitiesHostCache>>,
    /// `<memory_bandwidth>`: Element `<memory_bandwidth>` of `<host>`.
    pub memory_bandwidth: Option<Box<crate::capability::CapabilitiesHostMemoryBandwidth>>,
    /// `<energy>`: Element `<energy>` of `<host>`. After libvirt 12.3.0, by 12.8.0.
    pub energy: Option<Box<crate::capability::CapabilitiesHostEnergy>>,
    /// `<secmodel>`: Elements `<secmodel>` of `<host>`.
    pub secmodel: Vec<crate::capability::CapabilitiesHostSecmodel>,
}

impl Record for CapabilitiesHost {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uuid.slot(),
            1 => self.cpu.slot(),
            2 => self.power_management.slot(),
            3 => self.iommu.slot(),
            4 => self.migration_features.slot(),
            5 => self.topology.slot(),
            6 => self.cache.slot(),
            7 => self.memory_bandwidth.slot(),
            8 => self.energy.slot(),
            9 => self.secmodel.slot(),
            _ => no_slot(&CAPABILITIES_HOST, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uuid.is_set()).with(1, self.cpu.is_set()).with(2, self.power_management.is_set()).with(3, self.iommu.is_set()).with(4, self.migration_features.is_set()).with(5, self.topology.is_set()).with(6, self.cache.is_set()).with(7, self.memory_bandwidth.is_set()).with(8, self.energy.is_set()).with(9, self.secmodel.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 6), named("cpu", 1), named("energy", 8), named("iommu", 3), named("memory_bandwidth", 7), named("migration_features", 4), named("power_management", 2), named("secmodel", 9), named("topology", 5), named("uuid", 0)] } }
}

/// Rows of [`CapabilitiesHost`].
pub static CAPABILITIES_HOST: Shape = Shape {
    path: "capabilities/host",
    rows: &[
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "Element `<uuid>` of `<host>`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("cpu", "cpu", Child(&crate::capability::CAPABILITIES_HOST_CPU), "Element `<cpu>` of `<host>`."),
        row("power_management", "power_management", Child(&crate::capability::CAPABILITIES_HOST_POWER_MANAGEMENT), "Element `<power_management>` of `<host>`."),
        row("iommu", "iommu", Child(&crate::capability::CAPABILITIES_HOST_IOMMU), "Element `<iommu>` of `<host>`."),
        row("migration_features", "migration_features", Child(&crate::capability::CAPABILITIES_HOST_MIGRATION_FEATURES), "Element `<migration_features>` of `<host>`."),
        row("topology", "topology", Child(&crate::capability::CAPABILITIES_HOST_TOPOLOGY), "Element `<topology>` of `<host>`."),
        row("cache", "cache", Child(&crate::capability::CAPABILITIES_HOST_CACHE), "Element `<cache>` of `<host>`."),
        row("memory_bandwidth", "memory_bandwidth", Child(&crate::capability::CAPABILITIES_HOST_MEMORY_BANDWIDTH), "Element `<memory_bandwidth>` of `<host>`."),
        row("energy", "energy", Child(&crate::capability::CAPABILITIES_HOST_ENERGY), "Element `<energy>` of `<host>`. After libvirt 12.3.0, by 12.8.0.")
            .since(Since::Between((12, 3, 0), (12, 8, 0))),
        row("secmodel", "secmodel", Children(&crate::capability::CAPABILITIES_HOST_SECMODEL), "Elements `<secmodel>` of `<host>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cache>` of `<host>`.
///
/// Source: `capabilities/host/cache`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCache {
    /// `<bank>`: Elements `<bank>` of `<cache>`.
    pub bank: Vec<crate::capability::CapabilitiesHostCacheBank>,
    /// `<monitor>`: Element `<monitor>` of `<cache>`.
    pub monitor: Option<Box<crate::capability::CapabilitiesHostCacheMonitor>>,
}

impl Record for CapabilitiesHostCache {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.bank.slot(),
            1 => self.monitor.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CACHE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.bank.is_set()).with(1, self.monitor.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bank", 0), named("monitor", 1)] } }
}

/// Rows of [`CapabilitiesHostCache`].
pub static CAPABILITIES_HOST_CACHE: Shape = Shape {
    path: "capabilities/host/cache",
    rows: &[
        row("bank", "bank", Children(&crate::capability::CAPABILITIES_HOST_CACHE_BANK), "Elements `<bank>` of `<cache>`."),
        row("monitor", "monitor", Child(&crate::capability::CAPABILITIES_HOST_CACHE_MONITOR), "Element `<monitor>` of `<cache>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<bank>` of `<cache>`.
///
/// Source: `capabilities/host/cache/bank`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCacheBank {
    /// `@id`: XML attribute `id` of `<bank>`.
    pub id: Option<Number>,
    /// `@level`: XML attribute `level` of `<bank>`.
    pub level: Option<Number>,
    /// `@type`: XML attribute `type` of `<bank>`. One of `both`, `code`, `data`.
    pub r#type: Option<Text>,
    /// `@size`: XML attribute `size` of `<bank>`.
    pub size: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<bank>`.
    pub unit: Option<Text>,
    /// `@cpus`: XML attribute `cpus` of `<bank>`.
    pub cpus: Option<Text>,
    /// `<control>`: Elements `<control>` of `<bank>`.
    pub control: Vec<crate::capability::CapabilitiesHostCacheBankControl>,
}

impl Record for CapabilitiesHostCacheBank {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CACHE_BANK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.level.slot(),
            2 => self.r#type.slot(),
            3 => self.size.slot(),
            4 => self.unit.slot(),
            5 => self.cpus.slot(),
            6 => self.control.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CACHE_BANK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.level.is_set()).with(2, self.r#type.is_set()).with(3, self.size.is_set()).with(4, self.unit.is_set()).with(5, self.cpus.is_set()).with(6, self.control.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("control", 6), named("cpus", 5), named("id", 0), named("level", 1), named("size", 3), named("type", 2), named("unit", 4)] } }
}

/// Rows of [`CapabilitiesHostCacheBank`].
pub static CAPABILITIES_HOST_CACHE_BANK: Shape = Shape {
    path: "capabilities/host/cache/bank",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<bank>`."),
        row("level", "level", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `level` of `<bank>`."),
        row("type", "type", Attribute(Scalar::Words(&[word("both"), word("code"), word("data")])), "XML attribute `type` of `<bank>`. One of `both`, `code`, `data`."),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<bank>`."),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<bank>`.")
            .check(Check::Error),
        row("cpus", "cpus", Attribute(Scalar::Class(Class::Cpuset)), "XML attribute `cpus` of `<bank>`.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("control", "control", Children(&crate::capability::CAPABILITIES_HOST_CACHE_BANK_CONTROL), "Elements `<control>` of `<bank>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<control>` of `<bank>`.
///
/// Source: `capabilities/host/cache/bank/control`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCacheBankControl {
    /// `@granularity`: XML attribute `granularity` of `<control>`.
    pub granularity: Option<Number>,
    /// `@min`: XML attribute `min` of `<control>`.
    pub min: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<control>`.
    pub unit: Option<Text>,
    /// `@type`: XML attribute `type` of `<control>`. One of `both`, `code`, `data`.
    pub r#type: Option<Text>,
    /// `@maxAllocs`: XML attribute `maxAllocs` of `<control>`.
    pub max_allocs: Option<Number>,
}

impl Record for CapabilitiesHostCacheBankControl {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CACHE_BANK_CONTROL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.granularity.slot(),
            1 => self.min.slot(),
            2 => self.unit.slot(),
            3 => self.r#type.slot(),
            4 => self.max_allocs.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CACHE_BANK_CONTROL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.granularity.is_set()).with(1, self.min.is_set()).with(2, self.unit.is_set()).with(3, self.r#type.is_set()).with(4, self.max_allocs.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("granularity", 0), named("max_allocs", 4), named("min", 1), named("type", 3), named("unit", 2)] } }
}

/// Rows of [`CapabilitiesHostCacheBankControl`].
pub static CAPABILITIES_HOST_CACHE_BANK_CONTROL: Shape = Shape {
    path: "capabilities/host/cache/bank/control",
    rows: &[
        row("granularity", "granularity", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `granularity` of `<control>`."),
        row("min", "min", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `min` of `<control>`."),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<control>`.")
            .check(Check::Error),
        row("type", "type", Attribute(Scalar::Words(&[word("both"), word("code"), word("data")])), "XML attribute `type` of `<control>`. One of `both`, `code`, `data`."),
        row("maxAllocs", "max_allocs", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxAllocs` of `<control>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<monitor>` of `<cache>`.
///
/// Source: `capabilities/host/cache/monitor`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCacheMonitor {
    /// `@level`: XML attribute `level` of `<monitor>`.
    pub level: Option<Number>,
    /// `@reuseThreshold`: XML attribute `reuseThreshold` of `<monitor>`.
    pub reuse_threshold: Option<Number>,
    /// `@maxMonitors`: XML attribute `maxMonitors` of `<monitor>`.
    pub max_monitors: Option<Number>,
    /// `<feature>`: Elements `<feature>` of `<monitor>`.
    pub feature: Vec<crate::capability::CapabilitiesHostCacheMonitorFeature>,
}

impl Record for CapabilitiesHostCacheMonitor {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CACHE_MONITOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.level.slot(),
            1 => self.reuse_threshold.slot(),
            2 => self.max_monitors.slot(),
            3 => self.feature.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CACHE_MONITOR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.level.is_set()).with(1, self.reuse_threshold.is_set()).with(2, self.max_monitors.is_set()).with(3, self.feature.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("feature", 3), named("level", 0), named("max_monitors", 2), named("reuse_threshold", 1)] } }
}

/// Rows of [`CapabilitiesHostCacheMonitor`].
pub static CAPABILITIES_HOST_CACHE_MONITOR: Shape = Shape {
    path: "capabilities/host/cache/monitor",
    rows: &[
        row("level", "level", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `level` of `<monitor>`."),
        row("reuseThreshold", "reuse_threshold", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `reuseThreshold` of `<monitor>`."),
        row("maxMonitors", "max_monitors", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxMonitors` of `<monitor>`."),
        row("feature", "feature", Children(&crate::capability::CAPABILITIES_HOST_CACHE_MONITOR_FEATURE), "Elements `<feature>` of `<monitor>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<feature>` of `<monitor>`.
///
/// Source: `capabilities/host/cache/monitor/feature`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCacheMonitorFeature {
    /// `@name`: XML attribute `name` of `<feature>`.
    pub name: Option<Text>,
}

impl Record for CapabilitiesHostCacheMonitorFeature {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CACHE_MONITOR_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CACHE_MONITOR_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`CapabilitiesHostCacheMonitorFeature`].
pub static CAPABILITIES_HOST_CACHE_MONITOR_FEATURE: Shape = Shape {
    path: "capabilities/host/cache/monitor/feature",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::ResourceMonitor)), "XML attribute `name` of `<feature>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cpu>` of `<host>`.
///
/// Source: `capabilities/host/cpu`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpu {
    /// `<arch>`: Element `<arch>` of `<cpu>`. One of `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64` (10.2.0), `m68k`, `microblaze`, `microblazeel`, `mips`, `mips64`, `mips64el`, `mipsel`, `openrisc`, `parisc`, `parisc64`, `ppc`, `ppc64`, `ppc64le`, `ppcemb`, `riscv32`, `riscv64`, `s390`, `s390x`, `sh4`, `sh4eb`, `sparc`, `sparc64`, `unicore32`, `x86_64`, `xtensa`, `xtensaeb`.
    pub arch: Option<Text>,
    /// `<features>`: Element `<features>` of `<cpu>`.
    pub features: Option<Box<crate::capability::CapabilitiesHostCpuFeatures>>,
    /// `<model>`: Element `<model>` of `<cpu>`.
    pub model: Option<Text>,
    /// `<vendor>`: Element `<vendor>` of `<cpu>`.
    pub vendor: Option<Text>,
    /// `<microcode>`: Element `<microcode>` of `<cpu>`.
    pub microcode: Option<Box<crate::capability::CapabilitiesHostCpuMicrocode>>,
    /// `<signature>`: Element `<signature>` of `<cpu>`.
    pub signature: Option<Box<crate::capability::CapabilitiesHostCpuSignature>>,
    /// `<counter>`: Element `<counter>` of `<cpu>`.
    pub counter: Option<Box<crate::capability::CapabilitiesHostCpuCounter>>,
    /// `<topology>`: Element `<topology>` of `<cpu>`.
    pub topology: Option<Box<crate::capability::CapabilitiesHostCpuTopology>>,
    /// `<maxphysaddr>`: Element `<maxphysaddr>` of `<cpu>`.
    pub maxphysaddr: Option<Box<crate::capability::CapabilitiesHostCpuMaxphysaddr>>,
    /// `<feature>`: Elements `<feature>` of `<cpu>`.
    pub feature: Vec<crate::capability::CapabilitiesHostCpuFeature>,
    /// `<pages>`: Elements `<pages>` of `<cpu>`.
    pub pages: Vec<crate::capability::CapabilitiesHostCpuPages>,
}

impl Record for CapabilitiesHostCpu {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.arch.slot(),
            1 => self.features.slot(),
            2 => self.model.slot(),
            3 => self.vendor.slot(),
            4 => self.microcode.slot(),
            5 => self.signature.slot(),
            6 => self.counter.slot(),
            7 => self.topology.slot(),
            8 => self.maxphysaddr.slot(),
            9 => self.feature.slot(),
            10 => self.pages.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.arch.is_set()).with(1, self.features.is_set()).with(2, self.model.is_set()).with(3, self.vendor.is_set()).with(4, self.microcode.is_set()).with(5, self.signature.is_set()).with(6, self.counter.is_set()).with(7, self.topology.is_set()).with(8, self.maxphysaddr.is_set()).with(9, self.feature.is_set()).with(10, self.pages.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("arch", 0), named("counter", 6), named("feature", 9), named("features", 1), named("maxphysaddr", 8), named("microcode", 4), named("model", 2), named("pages", 10), named("signature", 5), named("topology", 7), named("vendor", 3)] } }
}

/// Rows of [`CapabilitiesHostCpu`].
pub static CAPABILITIES_HOST_CPU: Shape = Shape {
    path: "capabilities/host/cpu",
    rows: &[
        row("arch", "arch", Leaf(Scalar::Words(&[word("aarch64"), word("alpha"), word("armv6l"), word("armv7l"), word("cris"), word("i686"), word("ia64"), word("lm32"), word_since("loongarch64", Since::At((10, 2, 0))), word("m68k"), word("microblaze"), word("microblazeel"), word("mips"), word("mips64"), word("mips64el"), word("mipsel"), word("openrisc"), word("parisc"), word("parisc64"), word("ppc"), word("ppc64"), word("ppc64le"), word("ppcemb"), word("riscv32"), word("riscv64"), word("s390"), word("s390x"), word("sh4"), word("sh4eb"), word("sparc"), word("sparc64"), word("unicore32"), word("x86_64"), word("xtensa"), word("xtensaeb")])), "Element `<arch>` of `<cpu>`. One of `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64` (10.2.0), `m68k`, `microblaze`, `microblazeel`, `mips`, `mips64`, `mips64el`, `mipsel`, `openrisc`, `parisc`, `parisc64`, `ppc`, `ppc64`, `ppc64le`, `ppcemb`, `riscv32`, `riscv64`, `s390`, `s390x`, `sh4`, `sh4eb`, `sparc`, `sparc64`, `unicore32`, `x86_64`, `xtensa`, `xtensaeb`."),
        row("features", "features", Child(&crate::capability::CAPABILITIES_HOST_CPU_FEATURES), "Element `<features>` of `<cpu>`."),
        row("model", "model", Leaf(Scalar::Text), "Element `<model>` of `<cpu>`."),
        row("vendor", "vendor", Leaf(Scalar::Text), "Element `<vendor>` of `<cpu>`."),
        row("microcode", "microcode", Child(&crate::capability::CAPABILITIES_HOST_CPU_MICROCODE), "Element `<microcode>` of `<cpu>`."),
        row("signature", "signature", Child(&crate::capability::CAPABILITIES_HOST_CPU_SIGNATURE), "Element `<signature>` of `<cpu>`."),
        row("counter", "counter", Child(&crate::capability::CAPABILITIES_HOST_CPU_COUNTER), "Element `<counter>` of `<cpu>`."),
        row("topology", "topology", Child(&crate::capability::CAPABILITIES_HOST_CPU_TOPOLOGY), "Element `<topology>` of `<cpu>`."),
        row("maxphysaddr", "maxphysaddr", Child(&crate::capability::CAPABILITIES_HOST_CPU_MAXPHYSADDR), "Element `<maxphysaddr>` of `<cpu>`."),
        row("feature", "feature", Children(&crate::capability::CAPABILITIES_HOST_CPU_FEATURE), "Elements `<feature>` of `<cpu>`."),
        row("pages", "pages", Children(&crate::capability::CAPABILITIES_HOST_CPU_PAGES), "Elements `<pages>` of `<cpu>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<counter>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/counter`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuCounter {
    /// `@name`: XML attribute `name` of `<counter>`.
    pub name: Option<Text>,
    /// `@frequency`: XML attribute `frequency` of `<counter>`. At least 1.
    pub frequency: Option<Number>,
    /// `@scaling`: XML attribute `scaling` of `<counter>`.
    pub scaling: Option<bool>,
}

impl Record for CapabilitiesHostCpuCounter {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_COUNTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.frequency.slot(),
            2 => self.scaling.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_COUNTER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.frequency.is_set()).with(2, self.scaling.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("frequency", 1), named("name", 0), named("scaling", 2)] } }
}

/// Rows of [`CapabilitiesHostCpuCounter`].
pub static CAPABILITIES_HOST_CPU_COUNTER: Shape = Shape {
    path: "capabilities/host/cpu/counter",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<counter>`."),
        row("frequency", "frequency", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `frequency` of `<counter>`. At least 1."),
        row("scaling", "scaling", Attribute(Scalar::Bool(YES_NO)), "XML attribute `scaling` of `<counter>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<feature>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/feature`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuFeature {
    /// `@name`: XML attribute `name` of `<feature>`.
    pub name: Option<Text>,
}

impl Record for CapabilitiesHostCpuFeature {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`CapabilitiesHostCpuFeature`].
pub static CAPABILITIES_HOST_CPU_FEATURE: Shape = Shape {
    path: "capabilities/host/cpu/feature",
    rows: &[
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::CpuFeature), Scalar::Class(Class::CpuName)])), "XML attribute `name` of `<feature>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<features>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/features`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuFeatures {
    /// `<pae>`: Element `<pae>` of `<features>`.
    pub pae: Option<bool>,
    /// `<nonpae>`: Element `<nonpae>` of `<features>`.
    pub nonpae: Option<bool>,
    /// `<vmx>`: Element `<vmx>` of `<features>`.
    pub vmx: Option<bool>,
    /// `<svm>`: Element `<svm>` of `<features>`.
    pub svm: Option<bool>,
}

impl Record for CapabilitiesHostCpuFeatures {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.pae.slot(),
            1 => self.nonpae.slot(),
            2 => self.vmx.slot(),
            3 => self.svm.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_FEATURES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.pae.is_set()).with(1, self.nonpae.is_set()).with(2, self.vmx.is_set()).with(3, self.svm.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("nonpae", 1), named("pae", 0), named("svm", 3), named("vmx", 2)] } }
}

/// Rows of [`CapabilitiesHostCpuFeatures`].
pub static CAPABILITIES_HOST_CPU_FEATURES: Shape = Shape {
    path: "capabilities/host/cpu/features",
    rows: &[
        row("pae", "pae", Flag, "Element `<pae>` of `<features>`."),
        row("nonpae", "nonpae", Flag, "Element `<nonpae>` of `<features>`."),
        row("vmx", "vmx", Flag, "Element `<vmx>` of `<features>`."),
        row("svm", "svm", Flag, "Element `<svm>` of `<features>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<maxphysaddr>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/maxphysaddr`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuMaxphysaddr {
    /// `@mode`: XML attribute `mode` of `<maxphysaddr>`. One of `emulate`, `passthrough`.
    pub mode: Option<Text>,
    /// `@bits`: XML attribute `bits` of `<maxphysaddr>`.
    pub bits: Option<Number>,
    /// `@limit`: XML attribute `limit` of `<maxphysaddr>`. After libvirt 9.0.0, by 9.8.0.
    pub limit: Option<Number>,
}

impl Record for CapabilitiesHostCpuMaxphysaddr {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_MAXPHYSADDR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.bits.slot(),
            2 => self.limit.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_MAXPHYSADDR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.bits.is_set()).with(2, self.limit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bits", 1), named("limit", 2), named("mode", 0)] } }
}

/// Rows of [`CapabilitiesHostCpuMaxphysaddr`].
pub static CAPABILITIES_HOST_CPU_MAXPHYSADDR: Shape = Shape {
    path: "capabilities/host/cpu/maxphysaddr",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("emulate"), word("passthrough")])), "XML attribute `mode` of `<maxphysaddr>`. One of `emulate`, `passthrough`."),
        row("bits", "bits", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `bits` of `<maxphysaddr>`."),
        row("limit", "limit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `limit` of `<maxphysaddr>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<microcode>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/microcode`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuMicrocode {
    /// `@version`: XML attribute `version` of `<microcode>`. At least 1.
    pub version: Option<Number>,
}

impl Record for CapabilitiesHostCpuMicrocode {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_MICROCODE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.version.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_MICROCODE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.version.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("version", 0)] } }
}

/// Rows of [`CapabilitiesHostCpuMicrocode`].
pub static CAPABILITIES_HOST_CPU_MICROCODE: Shape = Shape {
    path: "capabilities/host/cpu/microcode",
    rows: &[
        row("version", "version", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `version` of `<microcode>`. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<pages>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/pages`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuPages {
    /// `@unit`: XML attribute `unit` of `<pages>`.
    pub unit: Option<Text>,
    /// `@size`: XML attribute `size` of `<pages>`.
    pub size: Option<Number>,
}

impl Record for CapabilitiesHostCpuPages {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_PAGES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.size.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_PAGES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 1), named("unit", 0)] } }
}

/// Rows of [`CapabilitiesHostCpuPages`].
pub static CAPABILITIES_HOST_CPU_PAGES: Shape = Shape {
    path: "capabilities/host/cpu/pages",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "XML attribute `unit` of `<pages>`.")
            .check(Check::Error),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<pages>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<signature>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/signature`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuSignature {
    /// `@family`: XML attribute `family` of `<signature>`. At least 1.
    pub family: Option<Number>,
    /// `@model`: XML attribute `model` of `<signature>`.
    pub model: Option<Number>,
    /// `@stepping`: XML attribute `stepping` of `<signature>`.
    pub stepping: Option<Number>,
}

impl Record for CapabilitiesHostCpuSignature {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_SIGNATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.family.slot(),
            1 => self.model.slot(),
            2 => self.stepping.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_SIGNATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.family.is_set()).with(1, self.model.is_set()).with(2, self.stepping.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("family", 0), named("model", 1), named("stepping", 2)] } }
}

/// Rows of [`CapabilitiesHostCpuSignature`].
pub static CAPABILITIES_HOST_CPU_SIGNATURE: Shape = Shape {
    path: "capabilities/host/cpu/signature",
    rows: &[
        row("family", "family", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `family` of `<signature>`. At least 1."),
        row("model", "model", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `model` of `<signature>`."),
        row("stepping", "stepping", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `stepping` of `<signature>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<topology>` of `<cpu>`.
///
/// Source: `capabilities/host/cpu/topology`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostCpuTopology {
    /// `@sockets`: XML attribute `sockets` of `<topology>`. At least 1.
    pub sockets: Option<Number>,
    /// `@dies`: XML attribute `dies` of `<topology>`. At least 1.
    pub dies: Option<Number>,
    /// `@clusters`: XML attribute `clusters` of `<topology>`. At least 1. Since libvirt 10.1.0.
    pub clusters: Option<Number>,
    /// `@cores`: XML attribute `cores` of `<topology>`. At least 1.
    pub cores: Option<Number>,
    /// `@threads`: XML attribute `threads` of `<topology>`. At least 1.
    pub threads: Option<Number>,
}

impl Record for CapabilitiesHostCpuTopology {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_CPU_TOPOLOGY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.sockets.slot(),
            1 => self.dies.slot(),
            2 => self.clusters.slot(),
            3 => self.cores.slot(),
            4 => self.threads.slot(),
            _ => no_slot(&CAPABILITIES_HOST_CPU_TOPOLOGY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.sockets.is_set()).with(1, self.dies.is_set()).with(2, self.clusters.is_set()).with(3, self.cores.is_set()).with(4, self.threads.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("clusters", 2), named("cores", 3), named("dies", 1), named("sockets", 0), named("threads", 4)] } }
}

/// Rows of [`CapabilitiesHostCpuTopology`].
pub static CAPABILITIES_HOST_CPU_TOPOLOGY: Shape = Shape {
    path: "capabilities/host/cpu/topology",
    rows: &[
        row("sockets", "sockets", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `sockets` of `<topology>`. At least 1."),
        row("dies", "dies", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `dies` of `<topology>`. At least 1."),
        row("clusters", "clusters", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `clusters` of `<topology>`. At least 1. Since libvirt 10.1.0.")
            .since(Since::At((10, 1, 0))),
        row("cores", "cores", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `cores` of `<topology>`. At least 1."),
        row("threads", "threads", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "XML attribute `threads` of `<topology>`. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<energy>` of `<host>`.
///
/// Source: `capabilities/host/energy`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostEnergy {
    /// `<monitor>`: Element `<monitor>` of `<energy>`. After libvirt 12.3.0, by 12.8.0.
    pub monitor: Option<Box<crate::capability::CapabilitiesHostEnergyMonitor>>,
}

impl Record for CapabilitiesHostEnergy {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_ENERGY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.monitor.slot(),
            _ => no_slot(&CAPABILITIES_HOST_ENERGY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.monitor.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("monitor", 0)] } }
}

/// Rows of [`CapabilitiesHostEnergy`].
pub static CAPABILITIES_HOST_ENERGY: Shape = Shape {
    path: "capabilities/host/energy",
    rows: &[
        row("monitor", "monitor", Child(&crate::capability::CAPABILITIES_HOST_ENERGY_MONITOR), "Element `<monitor>` of `<energy>`. After libvirt 12.3.0, by 12.8.0.")
            .since(Since::Between((12, 3, 0), (12, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<monitor>` of `<energy>`.
///
/// Source: `capabilities/host/energy/monitor`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostEnergyMonitor {
    /// `@maxMonitors`: XML attribute `maxMonitors` of `<monitor>`. After libvirt 12.3.0, by 12.8.0.
    pub max_monitors: Option<Number>,
    /// `<feature>`: Elements `<feature>` of `<monitor>`. After libvirt 12.3.0, by 12.8.0.
    pub feature: Vec<crate::capability::CapabilitiesHostEnergyMonitorFeature>,
}

impl Record for CapabilitiesHostEnergyMonitor {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_ENERGY_MONITOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max_monitors.slot(),
            1 => self.feature.slot(),
            _ => no_slot(&CAPABILITIES_HOST_ENERGY_MONITOR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.max_monitors.is_set()).with(1, self.feature.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("feature", 1), named("max_monitors", 0)] } }
}

/// Rows of [`CapabilitiesHostEnergyMonitor`].
pub static CAPABILITIES_HOST_ENERGY_MONITOR: Shape = Shape {
    path: "capabilities/host/energy/monitor",
    rows: &[
        row("maxMonitors", "max_monitors", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxMonitors` of `<monitor>`. After libvirt 12.3.0, by 12.8.0.")
            .since(Since::Between((12, 3, 0), (12, 8, 0))),
        row("feature", "feature", Children(&crate::capability::CAPABILITIES_HOST_ENERGY_MONITOR_FEATURE), "Elements `<feature>` of `<monitor>`. After libvirt 12.3.0, by 12.8.0.")
            .since(Since::Between((12, 3, 0), (12, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<feature>` of `<monitor>`.
///
/// Source: `capabilities/host/energy/monitor/feature`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostEnergyMonitorFeature {
    /// `@name`: XML attribute `name` of `<feature>`. One of `activity`, `core_energy`. After libvirt 12.3.0, by 12.8.0.
    pub name: Option<Text>,
}

impl Record for CapabilitiesHostEnergyMonitorFeature {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_ENERGY_MONITOR_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&CAPABILITIES_HOST_ENERGY_MONITOR_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`CapabilitiesHostEnergyMonitorFeature`].
pub static CAPABILITIES_HOST_ENERGY_MONITOR_FEATURE: Shape = Shape {
    path: "capabilities/host/energy/monitor/feature",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("activity"), word("core_energy")])), "XML attribute `name` of `<feature>`. One of `activity`, `core_energy`. After libvirt 12.3.0, by 12.8.0.")
            .since(Since::Between((12, 3, 0), (12, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<iommu>` of `<host>`.
///
/// Source: `capabilities/host/iommu`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostIommu {
    /// `@support`: XML attribute `support` of `<iommu>`.
    pub support: Option<bool>,
}

impl Record for CapabilitiesHostIommu {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_IOMMU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.support.slot(),
            _ => no_slot(&CAPABILITIES_HOST_IOMMU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.support.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("support", 0)] } }
}

/// Rows of [`CapabilitiesHostIommu`].
pub static CAPABILITIES_HOST_IOMMU: Shape = Shape {
    path: "capabilities/host/iommu",
    rows: &[
        row("support", "support", Attribute(Scalar::Bool(YES_NO)), "XML attribute `support` of `<iommu>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
