//! From schemas/facts/domain.facts, `domain/cputune`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Range, Scalar, Shape, When, row, word};

/// How the host shares processor time.
///
/// Source: `domain/cputune`.
#[derive(Clone, Default)]
pub struct DomainCputune {
    /// `<shares>`: Weight against other guests; the usual one is 1024, or 100 on hosts with control groups of version 2.
    pub shares: Option<Number>,
    /// `<global_period>`: Length of a period for `global_quota`, in microseconds. At least 1000.
    pub global_period: Option<Number>,
    /// `<global_quota>`: Time that the whole guest may run in a period, in microseconds.
    pub global_quota: Option<Number>,
    /// `<period>`: Length of a period for `quota`, in microseconds. At least 1000.
    pub period: Option<Number>,
    /// `<quota>`: Time that each virtual processor may run in a period, in microseconds; -1 for no limit.
    pub quota: Option<Number>,
    /// `<emulator_period>`: Length of a period for `emulator_quota`, in microseconds. At least 1000.
    pub emulator_period: Option<Number>,
    /// `<emulator_quota>`: Time that the emulator itself may run in a period, in microseconds.
    pub emulator_quota: Option<Number>,
    /// `<iothread_period>`: Length of a period for `iothread_quota`, in microseconds. At least 1000.
    pub iothread_period: Option<Number>,
    /// `<iothread_quota>`: Time that each thread for disks may run in a period, in microseconds.
    pub iothread_quota: Option<Number>,
    /// `<vcpupin>`: Which host processors each virtual processor may run on.
    pub vcpupin: Vec<crate::domain::DomainCputuneVcpupin>,
    /// `<emulatorpin>`: Which host processors the emulator itself may run on.
    pub emulatorpin: Option<Box<crate::domain::DomainCputuneEmulatorpin>>,
    /// `<iothreadpin>`: Which host processors each thread for disks may run on.
    pub iothreadpin: Vec<crate::domain::DomainCputuneIothreadpin>,
    /// `<vcpusched>`: How the host schedules the threads.
    pub vcpusched: Vec<crate::domain::DomainCputuneVcpusched>,
    /// `<iothreadsched>`: How the host schedules the threads.
    pub iothreadsched: Vec<crate::domain::DomainCputuneIothreadsched>,
    /// `<emulatorsched>`: How the host schedules the threads.
    pub emulatorsched: Option<Box<crate::domain::DomainCputuneEmulatorsched>>,
    /// `<cachetune>`: Parts of the host's cache for virtual processors.
    pub cachetune: Vec<crate::domain::DomainCputuneCachetune>,
    /// `<memorytune>`: Parts of the host's memory bandwidth for virtual processors.
    pub memorytune: Vec<crate::domain::DomainCputuneMemorytune>,
    /// `<energytune>`: Elements `<energytune>` of `<cputune>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainCputune`].
pub static DOMAIN_CPUTUNE: Shape = Shape {
    path: "domain/cputune",
    rows: &[
        row("shares", "shares", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Weight against other guests; the usual one is 1024, or 100 on hosts with control groups of version 2."),
        row("global_period", "global_period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Length of a period for `global_quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("global_quota", "global_quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Time that the whole guest may run in a period, in microseconds.")
            .canon(Canon::ZeroAbsent),
        row("period", "period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Length of a period for `quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("quota", "quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Time that each virtual processor may run in a period, in microseconds; -1 for no limit.")
            .canon(Canon::ZeroAbsent),
        row("emulator_period", "emulator_period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Length of a period for `emulator_quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("emulator_quota", "emulator_quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Time that the emulator itself may run in a period, in microseconds.")
            .canon(Canon::ZeroAbsent),
        row("iothread_period", "iothread_period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Length of a period for `iothread_quota`, in microseconds. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("iothread_quota", "iothread_quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Time that each thread for disks may run in a period, in microseconds.")
            .canon(Canon::ZeroAbsent),
        row("vcpupin", "vcpupin", Children(&crate::domain::DOMAIN_CPUTUNE_VCPUPIN), "Which host processors each virtual processor may run on."),
        row("emulatorpin", "emulatorpin", Child(&crate::domain::DOMAIN_CPUTUNE_EMULATORPIN), "Which host processors the emulator itself may run on."),
        row("iothreadpin", "iothreadpin", Children(&crate::domain::DOMAIN_CPUTUNE_IOTHREADPIN), "Which host processors each thread for disks may run on."),
        row("vcpusched", "vcpusched", Children(&crate::domain::DOMAIN_CPUTUNE_VCPUSCHED), "How the host schedules the threads.")
            .owned(),
        row("iothreadsched", "iothreadsched", Children(&crate::domain::DOMAIN_CPUTUNE_IOTHREADSCHED), "How the host schedules the threads.")
            .owned(),
        row("emulatorsched", "emulatorsched", Child(&crate::domain::DOMAIN_CPUTUNE_EMULATORSCHED), "How the host schedules the threads."),
        row("cachetune", "cachetune", Children(&crate::domain::DOMAIN_CPUTUNE_CACHETUNE), "Parts of the host's cache for virtual processors."),
        row("memorytune", "memorytune", Children(&crate::domain::DOMAIN_CPUTUNE_MEMORYTUNE), "Parts of the host's memory bandwidth for virtual processors."),
        row("energytune", "energytune", Children(&crate::domain::DOMAIN_CPUTUNE_ENERGYTUNE), "Elements `<energytune>` of `<cputune>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Parts of the host's cache for virtual processors.
///
/// Source: `domain/cputune/cachetune`.
#[derive(Clone, Default)]
pub struct DomainCputuneCachetune {
    /// `@vcpus`: XML attribute `vcpus` of `<cachetune>`.
    pub vcpus: Option<String>,
    /// `@id`: XML attribute `id` of `<cachetune>`.
    pub id: Option<String>,
    /// `<cache>`: Elements `<cache>` of `<cachetune>`.
    pub cache: Vec<crate::domain::DomainCputuneCachetuneCache>,
    /// `<monitor>`: Elements `<monitor>` of `<cachetune>`.
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
}

/// Rows of [`DomainCputuneCachetune`].
pub static DOMAIN_CPUTUNE_CACHETUNE: Shape = Shape {
    path: "domain/cputune/cachetune",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<cachetune>`.")
            .canon(Canon::CpuSet),
        row("id", "id", Attribute(Scalar::Text), "XML attribute `id` of `<cachetune>`."),
        row("cache", "cache", Children(&crate::domain::DOMAIN_CPUTUNE_CACHETUNE_CACHE), "Elements `<cache>` of `<cachetune>`."),
        row("monitor", "monitor", Children(&crate::domain::DOMAIN_CPUTUNE_CACHETUNE_MONITOR), "Elements `<monitor>` of `<cachetune>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cache>` of `<cachetune>`.
///
/// Source: `domain/cputune/cachetune/cache`.
#[derive(Clone, Default)]
pub struct DomainCputuneCachetuneCache {
    /// `@id`: XML attribute `id` of `<cache>`. 0 to 65535.
    pub id: Option<Number>,
    /// `@level`: XML attribute `level` of `<cache>`. 0 to 65535.
    pub level: Option<Number>,
    /// `@type`: XML attribute `type` of `<cache>`. One of `both`, `code`, `data`.
    pub r#type: Option<String>,
    /// `@size`: XML attribute `size` of `<cache>`.
    pub size: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<cache>`.
    pub unit: Option<String>,
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
}

/// Rows of [`DomainCputuneCachetuneCache`].
pub static DOMAIN_CPUTUNE_CACHETUNE_CACHE: Shape = Shape {
    path: "domain/cputune/cachetune/cache",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `id` of `<cache>`. 0 to 65535."),
        row("level", "level", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `level` of `<cache>`. 0 to 65535."),
        row("type", "type", Attribute(Scalar::Words(&[word("both"), word("code"), word("data")])), "XML attribute `type` of `<cache>`. One of `both`, `code`, `data`."),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `size` of `<cache>`."),
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<cache>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<monitor>` of `<cachetune>`.
///
/// Source: `domain/cputune/cachetune/monitor`.
#[derive(Clone, Default)]
pub struct DomainCputuneCachetuneMonitor {
    /// `@level`: XML attribute `level` of `<monitor>`. 0 to 65535.
    pub level: Option<Number>,
    /// `@vcpus`: XML attribute `vcpus` of `<monitor>`.
    pub vcpus: Option<String>,
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
}

/// Rows of [`DomainCputuneCachetuneMonitor`].
pub static DOMAIN_CPUTUNE_CACHETUNE_MONITOR: Shape = Shape {
    path: "domain/cputune/cachetune/monitor",
    rows: &[
        row("level", "level", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `level` of `<monitor>`. 0 to 65535."),
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<monitor>`.")
            .canon(Canon::CpuSet),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Which host processors the emulator itself may run on.
///
/// Source: `domain/cputune/emulatorpin`.
#[derive(Clone, Default)]
pub struct DomainCputuneEmulatorpin {
    /// `@cpuset`: Host processors, such as `4-7,^5`.
    pub cpuset: Option<String>,
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
}

/// Rows of [`DomainCputuneEmulatorpin`].
pub static DOMAIN_CPUTUNE_EMULATORPIN: Shape = Shape {
    path: "domain/cputune/emulatorpin",
    rows: &[
        row("cpuset", "cpuset", Attribute(Scalar::Class("cpuset")), "Host processors, such as `4-7,^5`.")
            .canon(Canon::CpuSet),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the host schedules the threads.
///
/// Source: `domain/cputune/emulatorsched`.
#[derive(Clone, Default)]
pub struct DomainCputuneEmulatorsched {
    /// `@scheduler`: Scheduler; `fifo` and `rr` are real time. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<String>,
    /// `@priority`: Priority in real time. 0 to 65535.
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
}

/// Rows of [`DomainCputuneEmulatorsched`].
pub static DOMAIN_CPUTUNE_EMULATORSCHED: Shape = Shape {
    path: "domain/cputune/emulatorsched",
    rows: &[
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "Scheduler; `fifo` and `rr` are real time. One of `batch`, `fifo`, `idle`, `rr`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Priority in real time. 0 to 65535."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@scheduler", words: &["fifo", "rr"] }], fields: &["@priority"], required: &["@priority"] },
    ],
};

/// Element `<energytune>` of `<cputune>`.
///
/// Source: `domain/cputune/energytune`.
#[derive(Clone, Default)]
pub struct DomainCputuneEnergytune {
    /// `@vcpus`: XML attribute `vcpus` of `<energytune>`. Since libvirt 12.8.0.
    pub vcpus: Option<String>,
    /// `@id`: XML attribute `id` of `<energytune>`. Since libvirt 12.8.0.
    pub id: Option<String>,
    /// `<monitor>`: Elements `<monitor>` of `<energytune>`. Since libvirt 12.8.0.
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
}

/// Rows of [`DomainCputuneEnergytune`].
pub static DOMAIN_CPUTUNE_ENERGYTUNE: Shape = Shape {
    path: "domain/cputune/energytune",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<energytune>`. Since libvirt 12.8.0.")
            .canon(Canon::CpuSet)
            .since("12.8.0"),
        row("id", "id", Attribute(Scalar::Text), "XML attribute `id` of `<energytune>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("monitor", "monitor", Children(&crate::domain::DOMAIN_CPUTUNE_ENERGYTUNE_MONITOR), "Elements `<monitor>` of `<energytune>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<monitor>` of `<energytune>`.
///
/// Source: `domain/cputune/energytune/monitor`.
#[derive(Clone, Default)]
pub struct DomainCputuneEnergytuneMonitor {
    /// `@vcpus`: XML attribute `vcpus` of `<monitor>`. Since libvirt 12.8.0.
    pub vcpus: Option<String>,
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
}

/// Rows of [`DomainCputuneEnergytuneMonitor`].
pub static DOMAIN_CPUTUNE_ENERGYTUNE_MONITOR: Shape = Shape {
    path: "domain/cputune/energytune/monitor",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<monitor>`. Since libvirt 12.8.0.")
            .canon(Canon::CpuSet)
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Which host processors each thread for disks may run on.
///
/// Source: `domain/cputune/iothreadpin`.
#[derive(Clone, Default)]
pub struct DomainCputuneIothreadpin {
    /// `@iothread`: Number of the thread.
    pub iothread: Option<Number>,
    /// `@cpuset`: Host processors, such as `4-7,^5`.
    pub cpuset: Option<String>,
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
}

/// Rows of [`DomainCputuneIothreadpin`].
pub static DOMAIN_CPUTUNE_IOTHREADPIN: Shape = Shape {
    path: "domain/cputune/iothreadpin",
    rows: &[
        row("iothread", "iothread", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the thread."),
        row("cpuset", "cpuset", Attribute(Scalar::Class("cpuset")), "Host processors, such as `4-7,^5`.")
            .canon(Canon::CpuSet),
    ],
    identity: &[&["iothread"]],
    matching: &[],
    arms: &[],
};

/// How the host schedules the threads.
///
/// Source: `domain/cputune/iothreadsched`.
#[derive(Clone, Default)]
pub struct DomainCputuneIothreadsched {
    /// `@iothreads`: Threads for disks.
    pub iothreads: Option<String>,
    /// `@scheduler`: Scheduler; `fifo` and `rr` are real time. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<String>,
    /// `@priority`: Priority in real time. 0 to 65535.
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
}

/// Rows of [`DomainCputuneIothreadsched`].
pub static DOMAIN_CPUTUNE_IOTHREADSCHED: Shape = Shape {
    path: "domain/cputune/iothreadsched",
    rows: &[
        row("iothreads", "iothreads", Attribute(Scalar::Class("cpuset")), "Threads for disks.")
            .canon(Canon::CpuSet),
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "Scheduler; `fifo` and `rr` are real time. One of `batch`, `fifo`, `idle`, `rr`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Priority in real time. 0 to 65535."),
    ],
    identity: &[],
    matching: &["vcpus", "iothreads"],
    arms: &[
        Arm { when: &[When { selector: "@scheduler", words: &["fifo", "rr"] }], fields: &["@priority"], required: &["@priority"] },
    ],
};

/// Parts of the host's memory bandwidth for virtual processors.
///
/// Source: `domain/cputune/memorytune`.
#[derive(Clone, Default)]
pub struct DomainCputuneMemorytune {
    /// `@vcpus`: XML attribute `vcpus` of `<memorytune>`.
    pub vcpus: Option<String>,
    /// `<node>`: Elements `<node>` of `<memorytune>`.
    pub node: Vec<crate::domain::DomainCputuneMemorytuneNode>,
    /// `<monitor>`: Elements `<monitor>` of `<memorytune>`.
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
}

/// Rows of [`DomainCputuneMemorytune`].
pub static DOMAIN_CPUTUNE_MEMORYTUNE: Shape = Shape {
    path: "domain/cputune/memorytune",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<memorytune>`.")
            .canon(Canon::CpuSet),
        row("node", "node", Children(&crate::domain::DOMAIN_CPUTUNE_MEMORYTUNE_NODE), "Elements `<node>` of `<memorytune>`."),
        row("monitor", "monitor", Children(&crate::domain::DOMAIN_CPUTUNE_MEMORYTUNE_MONITOR), "Elements `<monitor>` of `<memorytune>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<monitor>` of `<memorytune>`.
///
/// Source: `domain/cputune/memorytune/monitor`.
#[derive(Clone, Default)]
pub struct DomainCputuneMemorytuneMonitor {
    /// `@vcpus`: XML attribute `vcpus` of `<monitor>`.
    pub vcpus: Option<String>,
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
}

/// Rows of [`DomainCputuneMemorytuneMonitor`].
pub static DOMAIN_CPUTUNE_MEMORYTUNE_MONITOR: Shape = Shape {
    path: "domain/cputune/memorytune/monitor",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<monitor>`.")
            .canon(Canon::CpuSet),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<node>` of `<memorytune>`.
///
/// Source: `domain/cputune/memorytune/node`.
#[derive(Clone, Default)]
pub struct DomainCputuneMemorytuneNode {
    /// `@id`: XML attribute `id` of `<node>`. 0 to 65535.
    pub id: Option<Number>,
    /// `@bandwidth`: XML attribute `bandwidth` of `<node>`.
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
}

/// Rows of [`DomainCputuneMemorytuneNode`].
pub static DOMAIN_CPUTUNE_MEMORYTUNE_NODE: Shape = Shape {
    path: "domain/cputune/memorytune/node",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `id` of `<node>`. 0 to 65535."),
        row("bandwidth", "bandwidth", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `bandwidth` of `<node>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Which host processors each virtual processor may run on.
///
/// Source: `domain/cputune/vcpupin`.
#[derive(Clone, Default)]
pub struct DomainCputuneVcpupin {
    /// `@vcpu`: Number of the virtual processor. 0 to 65535.
    pub vcpu: Option<Number>,
    /// `@cpuset`: Host processors, such as `4-7,^5`.
    pub cpuset: Option<String>,
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
}

/// Rows of [`DomainCputuneVcpupin`].
pub static DOMAIN_CPUTUNE_VCPUPIN: Shape = Shape {
    path: "domain/cputune/vcpupin",
    rows: &[
        row("vcpu", "vcpu", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Number of the virtual processor. 0 to 65535."),
        row("cpuset", "cpuset", Attribute(Scalar::Class("cpuset")), "Host processors, such as `4-7,^5`.")
            .canon(Canon::CpuSet),
    ],
    identity: &[&["vcpu"]],
    matching: &[],
    arms: &[],
};

/// How the host schedules the threads.
///
/// Source: `domain/cputune/vcpusched`.
#[derive(Clone, Default)]
pub struct DomainCputuneVcpusched {
    /// `@vcpus`: Virtual processors; libvirt keeps one entry for each.
    pub vcpus: Option<String>,
    /// `@scheduler`: Scheduler; `fifo` and `rr` are real time. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<String>,
    /// `@priority`: Priority in real time. 0 to 65535.
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
}

/// Rows of [`DomainCputuneVcpusched`].
pub static DOMAIN_CPUTUNE_VCPUSCHED: Shape = Shape {
    path: "domain/cputune/vcpusched",
    rows: &[
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "Virtual processors; libvirt keeps one entry for each.")
            .canon(Canon::CpuSet),
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "Scheduler; `fifo` and `rr` are real time. One of `batch`, `fifo`, `idle`, `rr`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Priority in real time. 0 to 65535."),
    ],
    identity: &[],
    matching: &["vcpus", "iothreads"],
    arms: &[
        Arm { when: &[When { selector: "@scheduler", words: &["fifo", "rr"] }], fields: &["@priority"], required: &["@priority"] },
    ],
};
