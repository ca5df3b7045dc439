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
    /// `<shares>`: Element `<shares>` of `<cputune>`.
    pub shares: Option<Number>,
    /// `<global_period>`: Element `<global_period>` of `<cputune>`. At least 1000.
    pub global_period: Option<Number>,
    /// `<global_quota>`: Element `<global_quota>` of `<cputune>`.
    pub global_quota: Option<Number>,
    /// `<period>`: Element `<period>` of `<cputune>`. At least 1000.
    pub period: Option<Number>,
    /// `<quota>`: Element `<quota>` of `<cputune>`.
    pub quota: Option<Number>,
    /// `<emulator_period>`: Element `<emulator_period>` of `<cputune>`. At least 1000.
    pub emulator_period: Option<Number>,
    /// `<emulator_quota>`: Element `<emulator_quota>` of `<cputune>`.
    pub emulator_quota: Option<Number>,
    /// `<iothread_period>`: Element `<iothread_period>` of `<cputune>`. At least 1000.
    pub iothread_period: Option<Number>,
    /// `<iothread_quota>`: Element `<iothread_quota>` of `<cputune>`.
    pub iothread_quota: Option<Number>,
    /// `<vcpupin>`: Elements `<vcpupin>` of `<cputune>`.
    pub vcpupin: Vec<crate::domain::DomainCputuneVcpupin>,
    /// `<emulatorpin>`: Element `<emulatorpin>` of `<cputune>`.
    pub emulatorpin: Option<Box<crate::domain::DomainCputuneEmulatorpin>>,
    /// `<iothreadpin>`: Elements `<iothreadpin>` of `<cputune>`.
    pub iothreadpin: Vec<crate::domain::DomainCputuneIothreadpin>,
    /// `<vcpusched>`: Elements `<vcpusched>` of `<cputune>`.
    pub vcpusched: Vec<crate::domain::DomainCputuneVcpusched>,
    /// `<iothreadsched>`: Elements `<iothreadsched>` of `<cputune>`.
    pub iothreadsched: Vec<crate::domain::DomainCputuneIothreadsched>,
    /// `<emulatorsched>`: Element `<emulatorsched>` of `<cputune>`.
    pub emulatorsched: Option<Box<crate::domain::DomainCputuneEmulatorsched>>,
    /// `<cachetune>`: Elements `<cachetune>` of `<cputune>`.
    pub cachetune: Vec<crate::domain::DomainCputuneCachetune>,
    /// `<memorytune>`: Elements `<memorytune>` of `<cputune>`.
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
        row("shares", "shares", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Element `<shares>` of `<cputune>`."),
        row("global_period", "global_period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Element `<global_period>` of `<cputune>`. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("global_quota", "global_quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Element `<global_quota>` of `<cputune>`.")
            .canon(Canon::ZeroAbsent),
        row("period", "period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Element `<period>` of `<cputune>`. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("quota", "quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Element `<quota>` of `<cputune>`.")
            .canon(Canon::ZeroAbsent),
        row("emulator_period", "emulator_period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Element `<emulator_period>` of `<cputune>`. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("emulator_quota", "emulator_quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Element `<emulator_quota>` of `<cputune>`.")
            .canon(Canon::ZeroAbsent),
        row("iothread_period", "iothread_period", Leaf(Scalar::Integer(Range { min: Some(1000), max: Some(1000000) })), "Element `<iothread_period>` of `<cputune>`. At least 1000.")
            .canon(Canon::ZeroAbsent),
        row("iothread_quota", "iothread_quota", Leaf(Scalar::Integer(Range { min: Some(-1), max: Some(17592186044415) })), "Element `<iothread_quota>` of `<cputune>`.")
            .canon(Canon::ZeroAbsent),
        row("vcpupin", "vcpupin", Children(&crate::domain::DOMAIN_CPUTUNE_VCPUPIN), "Elements `<vcpupin>` of `<cputune>`."),
        row("emulatorpin", "emulatorpin", Child(&crate::domain::DOMAIN_CPUTUNE_EMULATORPIN), "Element `<emulatorpin>` of `<cputune>`."),
        row("iothreadpin", "iothreadpin", Children(&crate::domain::DOMAIN_CPUTUNE_IOTHREADPIN), "Elements `<iothreadpin>` of `<cputune>`."),
        row("vcpusched", "vcpusched", Children(&crate::domain::DOMAIN_CPUTUNE_VCPUSCHED), "Elements `<vcpusched>` of `<cputune>`."),
        row("iothreadsched", "iothreadsched", Children(&crate::domain::DOMAIN_CPUTUNE_IOTHREADSCHED), "Elements `<iothreadsched>` of `<cputune>`."),
        row("emulatorsched", "emulatorsched", Child(&crate::domain::DOMAIN_CPUTUNE_EMULATORSCHED), "Element `<emulatorsched>` of `<cputune>`."),
        row("cachetune", "cachetune", Children(&crate::domain::DOMAIN_CPUTUNE_CACHETUNE), "Elements `<cachetune>` of `<cputune>`."),
        row("memorytune", "memorytune", Children(&crate::domain::DOMAIN_CPUTUNE_MEMORYTUNE), "Elements `<memorytune>` of `<cputune>`."),
        row("energytune", "energytune", Children(&crate::domain::DOMAIN_CPUTUNE_ENERGYTUNE), "Elements `<energytune>` of `<cputune>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cachetune>` of `<cputune>`.
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
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<cachetune>`."),
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
    /// `@id`: XML attribute `id` of `<cache>`.
    pub id: Option<Number>,
    /// `@level`: XML attribute `level` of `<cache>`.
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
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<cache>`."),
        row("level", "level", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `level` of `<cache>`."),
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
    /// `@level`: XML attribute `level` of `<monitor>`.
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
        row("level", "level", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `level` of `<monitor>`."),
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<monitor>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<emulatorpin>` of `<cputune>`.
///
/// Source: `domain/cputune/emulatorpin`.
#[derive(Clone, Default)]
pub struct DomainCputuneEmulatorpin {
    /// `@cpuset`: XML attribute `cpuset` of `<emulatorpin>`.
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
        row("cpuset", "cpuset", Attribute(Scalar::Class("cpuset")), "XML attribute `cpuset` of `<emulatorpin>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<emulatorsched>` of `<cputune>`.
///
/// Source: `domain/cputune/emulatorsched`.
#[derive(Clone, Default)]
pub struct DomainCputuneEmulatorsched {
    /// `@scheduler`: XML attribute `scheduler` of `<emulatorsched>`. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<String>,
    /// `@priority`: XML attribute `priority` of `<emulatorsched>`. 0 to 65535.
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
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "XML attribute `scheduler` of `<emulatorsched>`. One of `batch`, `fifo`, `idle`, `rr`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `priority` of `<emulatorsched>`. 0 to 65535."),
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
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<iothreadpin>` of `<cputune>`.
///
/// Source: `domain/cputune/iothreadpin`.
#[derive(Clone, Default)]
pub struct DomainCputuneIothreadpin {
    /// `@iothread`: XML attribute `iothread` of `<iothreadpin>`.
    pub iothread: Option<Number>,
    /// `@cpuset`: XML attribute `cpuset` of `<iothreadpin>`.
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
        row("iothread", "iothread", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `iothread` of `<iothreadpin>`."),
        row("cpuset", "cpuset", Attribute(Scalar::Class("cpuset")), "XML attribute `cpuset` of `<iothreadpin>`."),
    ],
    identity: &[&["iothread"]],
    matching: &[],
    arms: &[],
};

/// Element `<iothreadsched>` of `<cputune>`.
///
/// Source: `domain/cputune/iothreadsched`.
#[derive(Clone, Default)]
pub struct DomainCputuneIothreadsched {
    /// `@iothreads`: XML attribute `iothreads` of `<iothreadsched>`.
    pub iothreads: Option<String>,
    /// `@scheduler`: XML attribute `scheduler` of `<iothreadsched>`. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<String>,
    /// `@priority`: XML attribute `priority` of `<iothreadsched>`. 0 to 65535.
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
        row("iothreads", "iothreads", Attribute(Scalar::Class("cpuset")), "XML attribute `iothreads` of `<iothreadsched>`."),
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "XML attribute `scheduler` of `<iothreadsched>`. One of `batch`, `fifo`, `idle`, `rr`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `priority` of `<iothreadsched>`. 0 to 65535."),
    ],
    identity: &[],
    matching: &["vcpus", "iothreads"],
    arms: &[
        Arm { when: &[When { selector: "@scheduler", words: &["fifo", "rr"] }], fields: &["@priority"], required: &["@priority"] },
    ],
};

/// Element `<memorytune>` of `<cputune>`.
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
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<memorytune>`."),
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
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<monitor>`."),
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
    /// `@id`: XML attribute `id` of `<node>`.
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
        row("id", "id", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<node>`."),
        row("bandwidth", "bandwidth", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `bandwidth` of `<node>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vcpupin>` of `<cputune>`.
///
/// Source: `domain/cputune/vcpupin`.
#[derive(Clone, Default)]
pub struct DomainCputuneVcpupin {
    /// `@vcpu`: XML attribute `vcpu` of `<vcpupin>`. 0 to 65535.
    pub vcpu: Option<Number>,
    /// `@cpuset`: XML attribute `cpuset` of `<vcpupin>`.
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
        row("vcpu", "vcpu", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `vcpu` of `<vcpupin>`. 0 to 65535."),
        row("cpuset", "cpuset", Attribute(Scalar::Class("cpuset")), "XML attribute `cpuset` of `<vcpupin>`."),
    ],
    identity: &[&["vcpu"]],
    matching: &[],
    arms: &[],
};

/// Element `<vcpusched>` of `<cputune>`.
///
/// Source: `domain/cputune/vcpusched`.
#[derive(Clone, Default)]
pub struct DomainCputuneVcpusched {
    /// `@vcpus`: XML attribute `vcpus` of `<vcpusched>`.
    pub vcpus: Option<String>,
    /// `@scheduler`: XML attribute `scheduler` of `<vcpusched>`. One of `batch`, `fifo`, `idle`, `rr`.
    pub scheduler: Option<String>,
    /// `@priority`: XML attribute `priority` of `<vcpusched>`. 0 to 65535.
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
        row("vcpus", "vcpus", Attribute(Scalar::Class("cpuset")), "XML attribute `vcpus` of `<vcpusched>`."),
        row("scheduler", "scheduler", Attribute(Scalar::Words(&[word("batch"), word("fifo"), word("idle"), word("rr")])), "XML attribute `scheduler` of `<vcpusched>`. One of `batch`, `fifo`, `idle`, `rr`."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `priority` of `<vcpusched>`. 0 to 65535."),
    ],
    identity: &[],
    matching: &["vcpus", "iothreads"],
    arms: &[
        Arm { when: &[When { selector: "@scheduler", words: &["fifo", "rr"] }], fields: &["@priority"], required: &["@priority"] },
    ],
};
