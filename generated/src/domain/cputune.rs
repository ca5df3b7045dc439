//! From schemas/facts/domain.facts, `domain/cputune`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, NO_RULES, Live, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Verb, When, Check, Words, named, row, word};

/// CPU placement and limits.
///
/// Source: `domain/cputune`.
#[derive(Clone, Default)]
pub struct DomainCputune {
    /// `<shares>`: CPU weight relative to other guests. The default of the host applies when omitted: 1024 with control groups version 1, 100 with version 2.
    pub shares: Option<Number>,
    /// `<global_period>`: Period of `global_quota`, in microseconds. At least 1000.
    pub global_period: Option<Number>,
    /// `<global_quota>`: CPU time that the whole guest may use per period, in microseconds; -1 means no limit.
    pub global_quota: Option<Number>,
    /// `<period>`: Period of `quota`, in microseconds. At least 1000.
    pub period: Option<Number>,
    /// `<quota>`: CPU time that each virtual CPU may use per period, in microseconds; -1 means no limit.
    pub quota: Option<Number>,
    /// `<emulator_period>`: Period of `emulator_quota`, in microseconds. At least 1000.
    pub emulator_period: Option<Number>,
    /// `<emulator_quota>`: CPU time that the emulator threads may use per period, in microseconds; -1 means no limit.
    pub emulator_quota: Option<Number>,
    /// `<iothread_period>`: Period of `iothread_quota`, in microseconds. At least 1000.
    pub iothread_period: Option<Number>,
    /// `<iothread_quota>`: CPU time that each I/O thread may use per period, in microseconds; -1 means no limit.
    pub iothread_quota: Option<Number>,
    /// `<vcpupin>`: Host CPUs that individual virtual CPUs may run on. Default: `vcpu_cpuset`.
    pub vcpupin: Vec<crate::domain::DomainCputuneVcpupin>,
    /// `<emulatorpin>`: Host CPUs that the emulator threads may run on.
    pub emulatorpin: Option<Box<crate::domain::DomainCputuneEmulatorpin>>,
    /// `<iothreadpin>`: Host CPUs that individual I/O threads may run on.
    pub iothreadpin: Vec<crate::domain::DomainCputuneIothreadpin>,
    /// `<vcpusched>`: Schedulers of virtual CPUs.
    pub vcpusched: Vec<crate::domain::DomainCputuneVcpusched>,
    /// `<iothreadsched>`: Schedulers of I/O threads.
    pub iothreadsched: Vec<crate::domain::DomainCputuneIothreadsched>,
    /// `<emulatorsched>`: Scheduler of the emulator threads.
    pub emulatorsched: Option<Box<crate::domain::DomainCputuneEmulatorsched>>,
    /// `<cachetune>`: Allocations of the host's CPU cache, by resctrl.
    pub cachetune: Vec<crate::domain::DomainCputuneCachetune>,
    /// `<memorytune>`: Allocations of the host's memory bandwidth, by resctrl.
    pub memorytune: Vec<crate::domain::DomainCputuneMemorytune>,
    /// `<energytune>`: Monitoring groups for energy usage, by resctrl. Since libvirt 12.4.0.
    pub energytune: Vec<crate::domain::DomainCputuneEnergytune>,
}

impl Record for DomainCputune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.shares.slot(),
            1 => self.global_period.slot(),
            2 => self.global_quota.slot(),
            3 => self.period.slot(),
            4 => self.quota.slot(),
            5 => self.emulator_period.slot(),
            6 => self.emulator_quota.slot(),
            7 => self.iothread_period.slot(),
            8 => self.iothread_quota.slot(),
            9 => self.vcpupin.slot(),
            10 => self.emulatorpin.slot(),
            11 => self.iothreadpin.slot(),
            12 => self.vcpusched.slot(),
            13 => self.iothreadsched.slot(),
            14 => self.emulatorsched.slot(),
            15 => self.cachetune.slot(),
            16 => self.memorytune.slot(),
            17 => self.energytune.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.shares.is_set()).with(1, self.global_period.is_set()).with(2, self.global_quota.is_set()).with(3, self.period.is_set()).with(4, self.quota.is_set()).with(5, self.emulator_period.is_set()).with(6, self.emulator_quota.is_set()).with(7, self.iothread_period.is_set()).with(8, self.iothread_quota.is_set()).with(9, self.vcpupin.is_set()).with(10, self.emulatorpin.is_set()).with(11, self.iothreadpin.is_set()).with(12, self.vcpusched.is_set()).with(13, self.iothreadsched.is_set()).with(14, self.emulatorsched.is_set()).with(15, self.cachetune.is_set()).with(16, self.memorytune.is_set()).with(17, self.energytune.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cachetune", 15), named("emulator_period", 5), named("emulator_quota", 6), named("emulatorpin", 10), named("emulatorsched", 14), named("energytune", 17), named("global_period", 1), named("global_quota", 2), named("iothread_period", 7), named("iothread_quota", 8), named("iothreadpin", 11), named("iothreadsched", 13), named("memorytune", 16), named("period", 3), named("quota", 4), named("shares", 0), named("vcpupin", 9), named("vcpusched", 12)] } }
}

/// Rows of [`DomainCputune`].
pub static DOMAIN_CPUTUNE: Shape = Shape {
    path: "domain/cputune",
    rows: &[
        row("shares", "shares", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "CPU weight relative to other guests. The default of the host applies when omitted: 1024 with control groups version 1, 100 with version 2.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("global_period", "global_period", Leaf(Scalar::Integer(&Range { min: Some(1000), max: Some(1000000) })), "Period of `global_quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("global_quota", "global_quota", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(17592186044415) })), "CPU time that the whole guest may use per period, in microseconds; -1 means no limit.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("period", "period", Leaf(Scalar::Integer(&Range { min: Some(1000), max: Some(1000000) })), "Period of `quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("quota", "quota", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(17592186044415) })), "CPU time that each virtual CPU may use per period, in microseconds; -1 means no limit.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("emulator_period", "emulator_period", Leaf(Scalar::Integer(&Range { min: Some(1000), max: Some(1000000) })), "Period of `emulator_quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("emulator_quota", "emulator_quota", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(17592186044415) })), "CPU time that the emulator threads may use per period, in microseconds; -1 means no limit.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("iothread_period", "iothread_period", Leaf(Scalar::Integer(&Range { min: Some(1000), max: Some(1000000) })), "Period of `iothread_quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("iothread_quota", "iothread_quota", Leaf(Scalar::Integer(&Range { min: Some(-1), max: Some(17592186044415) })), "CPU time that each I/O thread may use per period, in microseconds; -1 means no limit.")
            .canon(Canon::ZeroAbsent)
            .rules(&Rules { live: &[Live { verb: Verb::Set("scheduler"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("vcpupin", "vcpupin", Children(&crate::domain::DOMAIN_CPUTUNE_VCPUPIN), "Host CPUs that individual virtual CPUs may run on. Default: `vcpu_cpuset`.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("vcpu_pins"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("emulatorpin", "emulatorpin", Child(&crate::domain::DOMAIN_CPUTUNE_EMULATORPIN), "Host CPUs that the emulator threads may run on.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("emulator_pin"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("iothreadpin", "iothreadpin", Children(&crate::domain::DOMAIN_CPUTUNE_IOTHREADPIN), "Host CPUs that individual I/O threads may run on.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("iothread_pins"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("vcpusched", "vcpusched", Children(&crate::domain::DOMAIN_CPUTUNE_VCPUSCHED), "Schedulers of virtual CPUs.")
            .owned(),
        row("iothreadsched", "iothreadsched", Children(&crate::domain::DOMAIN_CPUTUNE_IOTHREADSCHED), "Schedulers of I/O threads.")
            .owned(),
        row("emulatorsched", "emulatorsched", Child(&crate::domain::DOMAIN_CPUTUNE_EMULATORSCHED), "Scheduler of the emulator threads."),
        row("cachetune", "cachetune", Children(&crate::domain::DOMAIN_CPUTUNE_CACHETUNE), "Allocations of the host's CPU cache, by resctrl."),
        row("memorytune", "memorytune", Children(&crate::domain::DOMAIN_CPUTUNE_MEMORYTUNE), "Allocations of the host's memory bandwidth, by resctrl."),
        row("energytune", "energytune", Children(&crate::domain::DOMAIN_CPUTUNE_ENERGYTUNE), "Monitoring groups for energy usage, by resctrl. Since libvirt 12.4.0.")
            .since(Since::At((12, 4, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Allocations of the host's CPU cache, by resctrl.
///
/// Source: `domain/cputune/cachetune`.
#[derive(Clone, Default)]
pub struct DomainCputuneCachetune {
    /// `@vcpus`: Virtual CPUs of the allocation, such as `0-3`. A virtual CPU can be in one allocation only.
    pub vcpus: Option<Text>,
    /// `@id`: Name of the allocation on the host, as libvirt reports it.
    pub id: Option<Text>,
    /// `<cache>`: Parts of the cache.
    pub cache: Vec<crate::domain::DomainCputuneCachetuneCache>,
    /// `<monitor>`: Monitors for cache usage.
    pub monitor: Vec<crate::domain::DomainCputuneCachetuneMonitor>,
}

impl Record for DomainCputuneCachetune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_CACHETUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpus.slot(),
            1 => self.id.slot(),
            2 => self.cache.slot(),
            3 => self.monitor.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_CACHETUNE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpus.is_set()).with(1, self.id.is_set()).with(2, self.cache.is_set()).with(3, self.monitor.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cache", 2), named("id", 1), named("monitor", 3), named("vcpus", 0)] } }
}

/// Rows of [`DomainCputuneCachetune`].
pub static DOMAIN_CPUTUNE_CACHETUNE: Shape = Shape {
    path: "domain/cputune/cachetune",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class(Class::Cpuset)), "Virtual CPUs of the allocation, such as `0-3`. A virtual CPU can be in one allocation only.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("id", "id", Attribute(Scalar::Text), "Name of the allocation on the host, as libvirt reports it."),
        row("cache", "cache", Children(&crate::domain::DOMAIN_CPUTUNE_CACHETUNE_CACHE), "Parts of the cache."),
        row("monitor", "monitor", Children(&crate::domain::DOMAIN_CPUTUNE_CACHETUNE_MONITOR), "Monitors for cache usage."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Parts of the cache.
///
/// Source: `domain/cputune/cachetune/cache`.
#[derive(Clone, Default)]
pub struct DomainCputuneCachetuneCache {
    /// `@id`: Number of the host's cache. From 0 to 65535.
    pub id: Option<Number>,
    /// `@level`: Level of the host's cache. From 0 to 65535.
    pub level: Option<Number>,
    /// `@type`: Kind of cached data. One of `both`, `code`, `data`.
    pub r#type: Option<Text>,
    /// `@size`: Size of the part, a multiple of what the host can allocate.
    pub size: Option<Number>,
    /// `@unit`: Unit of the size. Default: `KiB`.
    pub unit: Option<Text>,
}

impl Record for DomainCputuneCachetuneCache {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_CACHETUNE_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.level.slot(),
            2 => self.r#type.slot(),
            3 => self.size.slot(),
            4 => self.unit.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_CACHETUNE_CACHE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.level.is_set()).with(2, self.r#type.is_set()).with(3, self.size.is_set()).with(4, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("level", 1), named("size", 3), named("type", 2), named("unit", 4)] } }
}

/// Rows of [`DomainCputuneCachetuneCache`].
pub static DOMAIN_CPUTUNE_CACHETUNE_CACHE: Shape = Shape {
    path: "domain/cputune/cachetune/cache",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Number of the host's cache. From 0 to 65535.")
            .flag(Flags::LIMITED)
            .flag(Flags::NEEDED),
        row("level", "level", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Level of the host's cache. From 0 to 65535.")
            .flag(Flags::LIMITED)
            .flag(Flags::NEEDED),
        row("type", "type", Attribute(Scalar::Words(&[word("both"), word("code"), word("data")])), "Kind of cached data. One of `both`, `code`, `data`.")
            .flag(Flags::NEEDED),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the part, a multiple of what the host can allocate.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::NEEDED),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
    ],
    key: &[&[&[0], &[1], &[2]]],
    r#match: &[],
    arms: &[],
};

/// Monitors for cache usage.
///
/// Source: `domain/cputune/cachetune/monitor`.
#[derive(Clone, Default)]
pub struct DomainCputuneCachetuneMonitor {
    /// `@level`: Level of the monitored cache. From 0 to 65535.
    pub level: Option<Number>,
    /// `@vcpus`: Monitored virtual CPUs, from those of the allocation.
    pub vcpus: Option<Text>,
}

impl Record for DomainCputuneCachetuneMonitor {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_CACHETUNE_MONITOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.level.slot(),
            1 => self.vcpus.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_CACHETUNE_MONITOR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.level.is_set()).with(1, self.vcpus.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("level", 0), named("vcpus", 1)] } }
}

/// Rows of [`DomainCputuneCachetuneMonitor`].
pub static DOMAIN_CPUTUNE_CACHETUNE_MONITOR: Shape = Shape {
    path: "domain/cputune/cachetune/monitor",
    rows: &[
        row("level", "level", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Level of the monitored cache. From 0 to 65535.")
            .flag(Flags::LIMITED)
            .flag(Flags::NEEDED),
        row("vcpus", "vcpus", Attribute(Scalar::Class(Class::Cpuset)), "Monitored virtual CPUs, from those of the allocation.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host CPUs that the emulator threads may run on.
///
/// Source: `domain/cputune/emulatorpin`.
#[derive(Clone, Default)]
pub struct DomainCputuneEmulatorpin {
    /// `@cpuset`: Host CPUs, such as `4-7,^5`.
    pub cpuset: Option<Text>,
}

impl Record for DomainCputuneEmulatorpin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_EMULATORPIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cpuset.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_EMULATORPIN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cpuset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cpuset", 0)] } }
}

/// Rows of [`DomainCputuneEmulatorpin`].
pub static DOMAIN_CPUTUNE_EMULATORPIN: Shape = Shape {
    path: "domain/cputune/emulatorpin",
    rows: &[
        row("cpuset", "cpuset", Attribute(Scalar::Class(Class::Cpuset)), "Host CPUs, such as `4-7,^5`.")
            .canon(Canon::CpuSet)
            .check(Check::Error)
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Scheduler of the emulator threads.
///
/// Source: `domain/cputune/emulatorsched`.
#[derive(Clone, Default)]
pub struct DomainCputuneEmulatorsched {
    /// `@scheduler`: Scheduling policy. `fifo` and `rr` are real-time policies. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<Text>,
    /// `@priority`: Priority, required for `fifo` and `rr`; usually 1 to 99. From 0 to 65535.
    pub priority: Option<Number>,
}

impl Record for DomainCputuneEmulatorsched {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_EMULATORSCHED
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.scheduler.slot(),
            1 => self.priority.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_EMULATORSCHED, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.scheduler.is_set()).with(1, self.priority.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("priority", 1), named("scheduler", 0)] } }
}

/// Rows of [`DomainCputuneEmulatorsched`].
pub static DOMAIN_CPUTUNE_EMULATORSCHED: Shape = Shape {
    path: "domain/cputune/emulatorsched",
    rows: &[
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "Scheduling policy. `fifo` and `rr` are real-time policies. One of `batch`, `fifo`, `idle`, `rr`.")
            .flag(Flags::NEEDED),
        row("priority", "priority", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Priority, required for `fifo` and `rr`; usually 1 to 99. From 0 to 65535.")
            .check(Check::Warning),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@scheduler", up: 0, row_path: &[0] }, words: Words { texts: &["fifo", "rr"], absent: false } }], rows: &[1], required: &[1] },
    ],
};

/// Monitoring groups for energy usage, by resctrl.
///
/// Source: `domain/cputune/energytune`.
#[derive(Clone, Default)]
pub struct DomainCputuneEnergytune {
    /// `@vcpus`: Virtual CPUs of the group, such as `0-3`. Since libvirt 12.4.0.
    pub vcpus: Option<Text>,
    /// `@id`: Name of the group on the host, as libvirt reports it. Since libvirt 12.4.0.
    pub id: Option<Text>,
    /// `<monitor>`: Monitors for energy usage. Since libvirt 12.4.0.
    pub monitor: Vec<crate::domain::DomainCputuneEnergytuneMonitor>,
}

impl Record for DomainCputuneEnergytune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_ENERGYTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpus.slot(),
            1 => self.id.slot(),
            2 => self.monitor.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_ENERGYTUNE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpus.is_set()).with(1, self.id.is_set()).with(2, self.monitor.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 1), named("monitor", 2), named("vcpus", 0)] } }
}

/// Rows of [`DomainCputuneEnergytune`].
pub static DOMAIN_CPUTUNE_ENERGYTUNE: Shape = Shape {
    path: "domain/cputune/energytune",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class(Class::Cpuset)), "Virtual CPUs of the group, such as `0-3`. Since libvirt 12.4.0.")
            .canon(Canon::CpuSet)
            .check(Check::Error)
            .since(Since::At((12, 4, 0))),
        row("id", "id", Attribute(Scalar::Text), "Name of the group on the host, as libvirt reports it. Since libvirt 12.4.0.")
            .since(Since::At((12, 4, 0))),
        row("monitor", "monitor", Children(&crate::domain::DOMAIN_CPUTUNE_ENERGYTUNE_MONITOR), "Monitors for energy usage. Since libvirt 12.4.0.")
            .since(Since::At((12, 4, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Monitors for energy usage.
///
/// Source: `domain/cputune/energytune/monitor`.
#[derive(Clone, Default)]
pub struct DomainCputuneEnergytuneMonitor {
    /// `@vcpus`: Monitored virtual CPUs, from those of the allocation. Since libvirt 12.4.0.
    pub vcpus: Option<Text>,
}

impl Record for DomainCputuneEnergytuneMonitor {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_ENERGYTUNE_MONITOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpus.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_ENERGYTUNE_MONITOR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpus.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("vcpus", 0)] } }
}

/// Rows of [`DomainCputuneEnergytuneMonitor`].
pub static DOMAIN_CPUTUNE_ENERGYTUNE_MONITOR: Shape = Shape {
    path: "domain/cputune/energytune/monitor",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class(Class::Cpuset)), "Monitored virtual CPUs, from those of the allocation. Since libvirt 12.4.0.")
            .canon(Canon::CpuSet)
            .check(Check::Error)
            .since(Since::At((12, 4, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host CPUs that individual I/O threads may run on.
///
/// Source: `domain/cputune/iothreadpin`.
#[derive(Clone, Default)]
pub struct DomainCputuneIothreadpin {
    /// `@iothread`: Number of the I/O thread.
    pub iothread: Option<Number>,
    /// `@cpuset`: Host CPUs, such as `4-7,^5`.
    pub cpuset: Option<Text>,
}

impl Record for DomainCputuneIothreadpin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_IOTHREADPIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iothread.slot(),
            1 => self.cpuset.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_IOTHREADPIN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iothread.is_set()).with(1, self.cpuset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cpuset", 1), named("iothread", 0)] } }
}

/// Rows of [`DomainCputuneIothreadpin`].
pub static DOMAIN_CPUTUNE_IOTHREADPIN: Shape = Shape {
    path: "domain/cputune/iothreadpin",
    rows: &[
        row("iothread", "iothread", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread.")
            .flag(Flags::NEEDED),
        row("cpuset", "cpuset", Attribute(Scalar::Class(Class::Cpuset)), "Host CPUs, such as `4-7,^5`.")
            .canon(Canon::CpuSet)
            .check(Check::Error)
            .flag(Flags::NEEDED),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Schedulers of I/O threads.
///
/// Source: `domain/cputune/iothreadsched`.
#[derive(Clone, Default)]
pub struct DomainCputuneIothreadsched {
    /// `@iothreads`: I/O threads, such as `1-2`. libvirt requires it and stores one entry per I/O thread.
    pub iothreads: Option<Text>,
    /// `@scheduler`: Scheduling policy. `fifo` and `rr` are real-time policies. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<Text>,
    /// `@priority`: Priority, required for `fifo` and `rr`; usually 1 to 99. From 0 to 65535.
    pub priority: Option<Number>,
}

impl Record for DomainCputuneIothreadsched {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_IOTHREADSCHED
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iothreads.slot(),
            1 => self.scheduler.slot(),
            2 => self.priority.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_IOTHREADSCHED, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iothreads.is_set()).with(1, self.scheduler.is_set()).with(2, self.priority.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iothreads", 0), named("priority", 2), named("scheduler", 1)] } }
}

/// Rows of [`DomainCputuneIothreadsched`].
pub static DOMAIN_CPUTUNE_IOTHREADSCHED: Shape = Shape {
    path: "domain/cputune/iothreadsched",
    rows: &[
        row("iothreads", "iothreads", Attribute(Scalar::Class(Class::Cpuset)), "I/O threads, such as `1-2`. libvirt requires it and stores one entry per I/O thread.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "Scheduling policy. `fifo` and `rr` are real-time policies. One of `batch`, `fifo`, `idle`, `rr`.")
            .flag(Flags::NEEDED),
        row("priority", "priority", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Priority, required for `fifo` and `rr`; usually 1 to 99. From 0 to 65535.")
            .check(Check::Warning),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@scheduler", up: 0, row_path: &[1] }, words: Words { texts: &["fifo", "rr"], absent: false } }], rows: &[2], required: &[2] },
    ],
};

/// Allocations of the host's memory bandwidth, by resctrl.
///
/// Source: `domain/cputune/memorytune`.
#[derive(Clone, Default)]
pub struct DomainCputuneMemorytune {
    /// `@vcpus`: Virtual CPUs of the allocation, such as `0-3`. A virtual CPU can be in one allocation only.
    pub vcpus: Option<Text>,
    /// `<node>`: Memory bandwidth per node of the host.
    pub node: Vec<crate::domain::DomainCputuneMemorytuneNode>,
    /// `<monitor>`: Monitors for memory bandwidth.
    pub monitor: Vec<crate::domain::DomainCputuneMemorytuneMonitor>,
}

impl Record for DomainCputuneMemorytune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_MEMORYTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpus.slot(),
            1 => self.node.slot(),
            2 => self.monitor.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_MEMORYTUNE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpus.is_set()).with(1, self.node.is_set()).with(2, self.monitor.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("monitor", 2), named("node", 1), named("vcpus", 0)] } }
}

/// Rows of [`DomainCputuneMemorytune`].
pub static DOMAIN_CPUTUNE_MEMORYTUNE: Shape = Shape {
    path: "domain/cputune/memorytune",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class(Class::Cpuset)), "Virtual CPUs of the allocation, such as `0-3`. A virtual CPU can be in one allocation only.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("node", "node", Children(&crate::domain::DOMAIN_CPUTUNE_MEMORYTUNE_NODE), "Memory bandwidth per node of the host."),
        row("monitor", "monitor", Children(&crate::domain::DOMAIN_CPUTUNE_MEMORYTUNE_MONITOR), "Monitors for memory bandwidth."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Monitors for memory bandwidth.
///
/// Source: `domain/cputune/memorytune/monitor`.
#[derive(Clone, Default)]
pub struct DomainCputuneMemorytuneMonitor {
    /// `@vcpus`: Monitored virtual CPUs, from those of the allocation.
    pub vcpus: Option<Text>,
}

impl Record for DomainCputuneMemorytuneMonitor {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_MEMORYTUNE_MONITOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpus.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_MEMORYTUNE_MONITOR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpus.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("vcpus", 0)] } }
}

/// Rows of [`DomainCputuneMemorytuneMonitor`].
pub static DOMAIN_CPUTUNE_MEMORYTUNE_MONITOR: Shape = Shape {
    path: "domain/cputune/memorytune/monitor",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class(Class::Cpuset)), "Monitored virtual CPUs, from those of the allocation.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Memory bandwidth per node of the host.
///
/// Source: `domain/cputune/memorytune/node`.
#[derive(Clone, Default)]
pub struct DomainCputuneMemorytuneNode {
    /// `@id`: Number of the host's node. From 0 to 65535.
    pub id: Option<Number>,
    /// `@bandwidth`: Memory bandwidth, by default in percent.
    pub bandwidth: Option<Number>,
}

impl Record for DomainCputuneMemorytuneNode {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_MEMORYTUNE_NODE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.bandwidth.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_MEMORYTUNE_NODE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.bandwidth.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bandwidth", 1), named("id", 0)] } }
}

/// Rows of [`DomainCputuneMemorytuneNode`].
pub static DOMAIN_CPUTUNE_MEMORYTUNE_NODE: Shape = Shape {
    path: "domain/cputune/memorytune/node",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Number of the host's node. From 0 to 65535.")
            .flag(Flags::LIMITED)
            .flag(Flags::NEEDED),
        row("bandwidth", "bandwidth", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Memory bandwidth, by default in percent.")
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host CPUs that individual virtual CPUs may run on. Default: `vcpu_cpuset`.
///
/// Source: `domain/cputune/vcpupin`.
#[derive(Clone, Default)]
pub struct DomainCputuneVcpupin {
    /// `@vcpu`: Number of the virtual CPU. From 0 to 65535.
    pub vcpu: Option<Number>,
    /// `@cpuset`: Host CPUs, such as `4-7,^5`.
    pub cpuset: Option<Text>,
}

impl Record for DomainCputuneVcpupin {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_VCPUPIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpu.slot(),
            1 => self.cpuset.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_VCPUPIN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpu.is_set()).with(1, self.cpuset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cpuset", 1), named("vcpu", 0)] } }
}

/// Rows of [`DomainCputuneVcpupin`].
pub static DOMAIN_CPUTUNE_VCPUPIN: Shape = Shape {
    path: "domain/cputune/vcpupin",
    rows: &[
        row("vcpu", "vcpu", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Number of the virtual CPU. From 0 to 65535.")
            .flag(Flags::NEEDED),
        row("cpuset", "cpuset", Attribute(Scalar::Class(Class::Cpuset)), "Host CPUs, such as `4-7,^5`.")
            .canon(Canon::CpuSet)
            .check(Check::Error)
            .flag(Flags::EXPECTED),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Schedulers of virtual CPUs.
///
/// Source: `domain/cputune/vcpusched`.
#[derive(Clone, Default)]
pub struct DomainCputuneVcpusched {
    /// `@vcpus`: Virtual CPUs, such as `0-3`. libvirt requires it and stores one entry per virtual CPU.
    pub vcpus: Option<Text>,
    /// `@scheduler`: Scheduling policy. `fifo` and `rr` are real-time policies. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<Text>,
    /// `@priority`: Priority, required for `fifo` and `rr`; usually 1 to 99. From 0 to 65535.
    pub priority: Option<Number>,
}

impl Record for DomainCputuneVcpusched {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CPUTUNE_VCPUSCHED
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vcpus.slot(),
            1 => self.scheduler.slot(),
            2 => self.priority.slot(),
            _ => no_slot(&DOMAIN_CPUTUNE_VCPUSCHED, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vcpus.is_set()).with(1, self.scheduler.is_set()).with(2, self.priority.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("priority", 2), named("scheduler", 1), named("vcpus", 0)] } }
}

/// Rows of [`DomainCputuneVcpusched`].
pub static DOMAIN_CPUTUNE_VCPUSCHED: Shape = Shape {
    path: "domain/cputune/vcpusched",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class(Class::Cpuset)), "Virtual CPUs, such as `0-3`. libvirt requires it and stores one entry per virtual CPU.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "Scheduling policy. `fifo` and `rr` are real-time policies. One of `batch`, `fifo`, `idle`, `rr`.")
            .flag(Flags::NEEDED),
        row("priority", "priority", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Priority, required for `fifo` and `rr`; usually 1 to 99. From 0 to 65535.")
            .check(Check::Warning),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@scheduler", up: 0, row_path: &[1] }, words: Words { texts: &["fifo", "rr"], absent: false } }], rows: &[2], required: &[2] },
    ],
};
