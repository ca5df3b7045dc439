//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, Namespace, Range, Scalar, Shape, When, YES_NO, row, word};

static NS_QEMU: Namespace = Namespace { prefix: "qemu", uri: "http://libvirt.org/schemas/domain/qemu/1.0" };

/// How the host places memory.
///
/// Source: `domain/numatune`.
#[derive(Clone, Default)]
pub struct DomainNumatune {
    /// `<memory>`: Where the memory of the guest comes from.
    pub memory: Option<Box<crate::domain::DomainNumatuneMemory>>,
    /// `<memnode>`: Where the memory of each node of the guest comes from.
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
}

/// Rows of [`DomainNumatune`].
pub static DOMAIN_NUMATUNE: Shape = Shape {
    path: "domain/numatune",
    rows: &[
        row("memory", "memory", Child(&crate::domain::DOMAIN_NUMATUNE_MEMORY), "Where the memory of the guest comes from.")
            .derived_from(&["domain/vcpu/@placement"]),
        row("memnode", "memnode", Children(&crate::domain::DOMAIN_NUMATUNE_MEMNODE), "Where the memory of each node of the guest comes from."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where the memory of each node of the guest comes from.
///
/// Source: `domain/numatune/memnode`.
#[derive(Clone, Default)]
pub struct DomainNumatuneMemnode {
    /// `@cellid`: Number of the guest's node.
    pub cellid: Option<Number>,
    /// `@mode`: Whether another node will do. One of `interleave`, `preferred`, `restrictive`, `strict`.
    pub mode: Option<String>,
    /// `@nodeset`: Nodes of the host.
    pub nodeset: Option<String>,
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
}

/// Rows of [`DomainNumatuneMemnode`].
pub static DOMAIN_NUMATUNE_MEMNODE: Shape = Shape {
    path: "domain/numatune/memnode",
    rows: &[
        row("cellid", "cellid", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of the guest's node."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("interleave"), word("preferred"), word("restrictive"), word("strict")])), "Whether another node will do. One of `interleave`, `preferred`, `restrictive`, `strict`."),
        row("nodeset", "nodeset", Attribute(Scalar::Class("cpuset")), "Nodes of the host.")
            .canon(Canon::CpuSet),
    ],
    identity: &[&["cellid"]],
    matching: &[],
    arms: &[],
};

/// Where the memory of the guest comes from.
///
/// Source: `domain/numatune/memory`.
#[derive(Clone, Default)]
pub struct DomainNumatuneMemory {
    /// `@mode`: Whether another node will do: `strict` refuses, `preferred` does not. One of `interleave`, `preferred`, `restrictive`, `strict`.
    pub mode: Option<String>,
    /// `@placement`: Whether the nodes are given here or by numad. One of `auto`, `static`.
    pub placement: Option<String>,
    /// `@nodeset`: Nodes of the host, such as `0-1`.
    pub nodeset: Option<String>,
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
}

/// Rows of [`DomainNumatuneMemory`].
pub static DOMAIN_NUMATUNE_MEMORY: Shape = Shape {
    path: "domain/numatune/memory",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("interleave"), word("preferred"), word("restrictive"), word("strict")])), "Whether another node will do: `strict` refuses, `preferred` does not. One of `interleave`, `preferred`, `restrictive`, `strict`."),
        row("placement", "placement", Attribute(Scalar::Words(&[word("auto"), word("static")])), "Whether the nodes are given here or by numad. One of `auto`, `static`."),
        row("nodeset", "nodeset", Attribute(Scalar::Class("cpuset")), "Nodes of the host, such as `0-1`.")
            .canon(Canon::CpuSet),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@placement", words: &["static", "-"] }], fields: &["@nodeset"], required: &[] },
    ],
};

/// Counters of the host's processors that are kept for the guest.
///
/// Source: `domain/perf`.
#[derive(Clone, Default)]
pub struct DomainPerf {
    /// `<event>`: Elements `<event>` of `<perf>`.
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
}

/// Rows of [`DomainPerf`].
pub static DOMAIN_PERF: Shape = Shape {
    path: "domain/perf",
    rows: &[
        row("event", "event", Children(&crate::domain::DOMAIN_PERF_EVENT), "Elements `<event>` of `<perf>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<event>` of `<perf>`.
///
/// Source: `domain/perf/event`.
#[derive(Clone, Default)]
pub struct DomainPerfEvent {
    /// `@name`: XML attribute `name` of `<event>`. One of `alignment_faults`, `branch_instructions`, `branch_misses`, `bus_cycles`, `cache_misses`, `cache_references`, `cmt`, `context_switches`, `cpu_clock`, `cpu_cycles`, `cpu_migrations`, `emulation_faults`, `instructions`, `mbml`, `mbmt`, `page_faults`, `page_faults_maj`, `page_faults_min`, `ref_cpu_cycles`, `stalled_cycles_backend`, `stalled_cycles_frontend`, `task_clock`.
    pub name: Option<String>,
    /// `@enabled`: XML attribute `enabled` of `<event>`.
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
}

/// Rows of [`DomainPerfEvent`].
pub static DOMAIN_PERF_EVENT: Shape = Shape {
    path: "domain/perf/event",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("alignment_faults"), word("branch_instructions"), word("branch_misses"), word("bus_cycles"), word("cache_misses"), word("cache_references"), word("cmt"), word("context_switches"), word("cpu_clock"), word("cpu_cycles"), word("cpu_migrations"), word("emulation_faults"), word("instructions"), word("mbml"), word("mbmt"), word("page_faults"), word("page_faults_maj"), word("page_faults_min"), word("ref_cpu_cycles"), word("stalled_cycles_backend"), word("stalled_cycles_frontend"), word("task_clock")])), "XML attribute `name` of `<event>`. One of `alignment_faults`, `branch_instructions`, `branch_misses`, `bus_cycles`, `cache_misses`, `cache_references`, `cmt`, `context_switches`, `cpu_clock`, `cpu_cycles`, `cpu_migrations`, `emulation_faults`, `instructions`, `mbml`, `mbmt`, `page_faults`, `page_faults_maj`, `page_faults_min`, `ref_cpu_cycles`, `stalled_cycles_backend`, `stalled_cycles_frontend`, `task_clock`."),
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "XML attribute `enabled` of `<event>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Whether the guest may sleep.
///
/// Source: `domain/pm`.
#[derive(Clone, Default)]
pub struct DomainPm {
    /// `<suspend-to-mem>`: Sleep with the content kept in memory (S3).
    pub suspend_to_mem: Option<Box<crate::domain::DomainPmSuspendToDisk>>,
    /// `<suspend-to-disk>`: Sleep with the content written to disk (S4).
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
}

/// Rows of [`DomainPm`].
pub static DOMAIN_PM: Shape = Shape {
    path: "domain/pm",
    rows: &[
        row("suspend-to-mem", "suspend_to_mem", Child(&crate::domain::DOMAIN_PM_SUSPEND_TO_DISK), "Sleep with the content kept in memory (S3)."),
        row("suspend-to-disk", "suspend_to_disk", Child(&crate::domain::DOMAIN_PM_SUSPEND_TO_DISK), "Sleep with the content written to disk (S4)."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Sleep with the content written to disk (S4).
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
}

/// Rows of [`DomainPmSuspendToDisk`].
pub static DOMAIN_PM_SUSPEND_TO_DISK: Shape = Shape {
    path: "domain/pm/suspend-to-disk",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether the firmware offers it."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What libvirt is to believe that this QEMU can or cannot do; for tests.
///
/// Source: `domain/qemu:capabilities`.
#[derive(Clone, Default)]
pub struct DomainQemuCapabilities {
    /// `<add>`: Elements `<qemu:add>` of `<qemu:capabilities>`.
    pub qemu_add: Vec<crate::domain::DomainQemuCapabilitiesQemuAdd>,
    /// `<del>`: Elements `<qemu:del>` of `<qemu:capabilities>`.
    pub qemu_del: Vec<crate::domain::DomainQemuCapabilitiesQemuDel>,
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
}

/// Rows of [`DomainQemuCapabilities`].
pub static DOMAIN_QEMU_CAPABILITIES: Shape = Shape {
    path: "domain/qemu:capabilities",
    rows: &[
        row("add", "qemu_add", Children(&crate::domain::DOMAIN_QEMU_CAPABILITIES_QEMU_ADD), "Elements `<qemu:add>` of `<qemu:capabilities>`.")
            .namespace(&NS_QEMU),
        row("del", "qemu_del", Children(&crate::domain::DOMAIN_QEMU_CAPABILITIES_QEMU_DEL), "Elements `<qemu:del>` of `<qemu:capabilities>`.")
            .namespace(&NS_QEMU),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<qemu:add>` of `<qemu:capabilities>`.
///
/// Source: `domain/qemu:capabilities/qemu:add`.
#[derive(Clone, Default)]
pub struct DomainQemuCapabilitiesQemuAdd {
    /// `@capability`: XML attribute `capability` of `<qemu:add>`.
    pub capability: Option<String>,
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
}

/// Rows of [`DomainQemuCapabilitiesQemuAdd`].
pub static DOMAIN_QEMU_CAPABILITIES_QEMU_ADD: Shape = Shape {
    path: "domain/qemu:capabilities/qemu:add",
    rows: &[
        row("capability", "capability", Attribute(Scalar::Text), "XML attribute `capability` of `<qemu:add>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<qemu:del>` of `<qemu:capabilities>`.
///
/// Source: `domain/qemu:capabilities/qemu:del`.
#[derive(Clone, Default)]
pub struct DomainQemuCapabilitiesQemuDel {
    /// `@capability`: XML attribute `capability` of `<qemu:del>`.
    pub capability: Option<String>,
}

impl Record for DomainQemuCapabilitiesQemuDel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_CAPABILITIES_QEMU_DEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.capability.slot(),
            _ => no_slot(&DOMAIN_QEMU_CAPABILITIES_QEMU_DEL, index),
        }
    }
}

/// Rows of [`DomainQemuCapabilitiesQemuDel`].
pub static DOMAIN_QEMU_CAPABILITIES_QEMU_DEL: Shape = Shape {
    path: "domain/qemu:capabilities/qemu:del",
    rows: &[
        row("capability", "capability", Attribute(Scalar::Text), "XML attribute `capability` of `<qemu:del>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Arguments and variables of QEMU's own, for what libvirt has no word.
///
/// Source: `domain/qemu:commandline`.
#[derive(Clone, Default)]
pub struct DomainQemuCommandline {
    /// `<arg>`: Arguments, one entry a word.
    pub qemu_arg: Vec<crate::domain::DomainQemuCommandlineQemuArg>,
    /// `<env>`: Variables of QEMU's environment.
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
}

/// Rows of [`DomainQemuCommandline`].
pub static DOMAIN_QEMU_COMMANDLINE: Shape = Shape {
    path: "domain/qemu:commandline",
    rows: &[
        row("arg", "qemu_arg", Children(&crate::domain::DOMAIN_QEMU_COMMANDLINE_QEMU_ARG), "Arguments, one entry a word.")
            .namespace(&NS_QEMU)
            .owned()
            .flag(Flags::ORDERED),
        row("env", "qemu_env", Children(&crate::domain::DOMAIN_QEMU_COMMANDLINE_QEMU_ENV), "Variables of QEMU's environment.")
            .namespace(&NS_QEMU)
            .owned(),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Arguments, one entry a word.
///
/// Source: `domain/qemu:commandline/qemu:arg`.
#[derive(Clone, Default)]
pub struct DomainQemuCommandlineQemuArg {
    /// `@value`: The word.
    pub value: Option<String>,
}

impl Record for DomainQemuCommandlineQemuArg {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_QEMU_COMMANDLINE_QEMU_ARG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => no_slot(&DOMAIN_QEMU_COMMANDLINE_QEMU_ARG, index),
        }
    }
}

/// Rows of [`DomainQemuCommandlineQemuArg`].
pub static DOMAIN_QEMU_COMMANDLINE_QEMU_ARG: Shape = Shape {
    path: "domain/qemu:commandline/qemu:arg",
    rows: &[
        row("value", "value", Attribute(Scalar::Text), "The word."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Variables of QEMU's environment.
///
/// Source: `domain/qemu:commandline/qemu:env`.
#[derive(Clone, Default)]
pub struct DomainQemuCommandlineQemuEnv {
    /// `@name`: Name of the variable.
    pub name: Option<String>,
    /// `@value`: Its value; empty when left out.
    pub value: Option<String>,
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
}

/// Rows of [`DomainQemuCommandlineQemuEnv`].
pub static DOMAIN_QEMU_COMMANDLINE_QEMU_ENV: Shape = Shape {
    path: "domain/qemu:commandline/qemu:env",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("filter_parameter")), "Name of the variable."),
        row("value", "value", Attribute(Scalar::Text), "Its value; empty when left out."),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[],
};

/// What QEMU does with what will go.
///
/// Source: `domain/qemu:deprecation`.
#[derive(Clone, Default)]
pub struct DomainQemuDeprecation {
    /// `@behavior`: XML attribute `behavior` of `<qemu:deprecation>`. One of `crash`, `none`, `omit`, `reject`.
    pub behavior: Option<String>,
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
}

/// Rows of [`DomainQemuDeprecation`].
pub static DOMAIN_QEMU_DEPRECATION: Shape = Shape {
    path: "domain/qemu:deprecation",
    rows: &[
        row("behavior", "behavior", Attribute(Scalar::Words(&[word("crash"), word("none"), word("omit"), word("reject")])), "XML attribute `behavior` of `<qemu:deprecation>`. One of `crash`, `none`, `omit`, `reject`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Properties of devices that are set otherwise than libvirt does.
///
/// Source: `domain/qemu:override`.
#[derive(Clone, Default)]
pub struct DomainQemuOverride {
    /// `<device>`: Elements `<qemu:device>` of `<qemu:override>`.
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
}

/// Rows of [`DomainQemuOverride`].
pub static DOMAIN_QEMU_OVERRIDE: Shape = Shape {
    path: "domain/qemu:override",
    rows: &[
        row("device", "qemu_device", Children(&crate::domain::DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE), "Elements `<qemu:device>` of `<qemu:override>`.")
            .namespace(&NS_QEMU),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<qemu:device>` of `<qemu:override>`.
///
/// Source: `domain/qemu:override/qemu:device`.
#[derive(Clone, Default)]
pub struct DomainQemuOverrideQemuDevice {
    /// `@alias`: The device, by its own `alias.name`.
    pub alias: Option<String>,
    /// `<frontend>`: Element `<qemu:frontend>` of `<qemu:device>`.
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
}

/// Rows of [`DomainQemuOverrideQemuDevice`].
pub static DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE: Shape = Shape {
    path: "domain/qemu:override/qemu:device",
    rows: &[
        row("alias", "alias", Attribute(Scalar::Text), "The device, by its own `alias.name`."),
        row("frontend", "qemu_frontend", Child(&crate::domain::DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND), "Element `<qemu:frontend>` of `<qemu:device>`.")
            .namespace(&NS_QEMU),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<qemu:frontend>` of `<qemu:device>`.
///
/// Source: `domain/qemu:override/qemu:device/qemu:frontend`.
#[derive(Clone, Default)]
pub struct DomainQemuOverrideQemuDeviceQemuFrontend {
    /// `<property>`: Elements `<qemu:property>` of `<qemu:frontend>`.
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
}

/// Rows of [`DomainQemuOverrideQemuDeviceQemuFrontend`].
pub static DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND: Shape = Shape {
    path: "domain/qemu:override/qemu:device/qemu:frontend",
    rows: &[
        row("property", "qemu_property", Children(&crate::domain::DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND_QEMU_PROPERTY), "Elements `<qemu:property>` of `<qemu:frontend>`.")
            .namespace(&NS_QEMU),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<qemu:property>` of `<qemu:frontend>`.
///
/// Source: `domain/qemu:override/qemu:device/qemu:frontend/qemu:property`.
#[derive(Clone, Default)]
pub struct DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty {
    /// `@name`: Name of QEMU's property.
    pub name: Option<String>,
    /// `@type`: Type of the value; `remove` takes the property away. One of `bool`, `remove`, `signed`, `string`, `unsigned`.
    pub r#type: Option<String>,
    /// `@value`: The value.
    pub value: Option<String>,
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
}

/// Rows of [`DomainQemuOverrideQemuDeviceQemuFrontendQemuProperty`].
pub static DOMAIN_QEMU_OVERRIDE_QEMU_DEVICE_QEMU_FRONTEND_QEMU_PROPERTY: Shape = Shape {
    path: "domain/qemu:override/qemu:device/qemu:frontend/qemu:property",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of QEMU's property."),
        row("type", "type", Attribute(Scalar::Words(&[word("bool"), word("remove"), word("signed"), word("string"), word("unsigned")])), "Type of the value; `remove` takes the property away. One of `bool`, `remove`, `signed`, `string`, `unsigned`."),
        row("value", "value", Attribute(Scalar::Text), "The value."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Group of guests that share the host's resources.
///
/// Source: `domain/resource`.
#[derive(Clone, Default)]
pub struct DomainResource {
    /// `<partition>`: Absolute path of the control group; `/machine` when left out.
    pub partition: Option<String>,
    /// `<fibrechannel>`: Element `<fibrechannel>` of `<resource>`.
    pub fibrechannel: Option<Box<crate::domain::DomainResourceFibrechannel>>,
}

impl Record for DomainResource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_RESOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.partition.slot(),
            1 => self.fibrechannel.slot(),
            _ => no_slot(&DOMAIN_RESOURCE, index),
        }
    }
}

/// Rows of [`DomainResource`].
pub static DOMAIN_RESOURCE: Shape = Shape {
    path: "domain/resource",
    rows: &[
        row("partition", "partition", Leaf(Scalar::Class("abs_file_path")), "Absolute path of the control group; `/machine` when left out.")
            .canon(Canon::Path),
        row("fibrechannel", "fibrechannel", Child(&crate::domain::DOMAIN_RESOURCE_FIBRECHANNEL), "Element `<fibrechannel>` of `<resource>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<fibrechannel>` of `<resource>`.
///
/// Source: `domain/resource/fibrechannel`.
#[derive(Clone, Default)]
pub struct DomainResourceFibrechannel {
    /// `@appid`: XML attribute `appid` of `<fibrechannel>`.
    pub appid: Option<String>,
}

impl Record for DomainResourceFibrechannel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_RESOURCE_FIBRECHANNEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.appid.slot(),
            _ => no_slot(&DOMAIN_RESOURCE_FIBRECHANNEL, index),
        }
    }
}

/// Rows of [`DomainResourceFibrechannel`].
pub static DOMAIN_RESOURCE_FIBRECHANNEL: Shape = Shape {
    path: "domain/resource/fibrechannel",
    rows: &[
        row("appid", "appid", Attribute(Scalar::Class("printable_128")), "XML attribute `appid` of `<fibrechannel>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the host's security modules confine the guest; made up when left out.
///
/// Source: `domain/seclabel`.
#[derive(Clone, Default)]
pub struct DomainSeclabel {
    /// `@model`: XML attribute `model` of `<seclabel>`.
    pub model: Option<String>,
    /// `@type`: XML attribute `type` of `<seclabel>`. One of `dynamic`, `none`, `static`.
    pub r#type: Option<String>,
    /// `@relabel`: XML attribute `relabel` of `<seclabel>`.
    pub relabel: Option<bool>,
    /// `<label>`: Element `<label>` of `<seclabel>`.
    pub label: Option<String>,
    /// `<imagelabel>`: Element `<imagelabel>` of `<seclabel>`.
    pub imagelabel: Option<String>,
    /// `<baselabel>`: Element `<baselabel>` of `<seclabel>`.
    pub baselabel: Option<String>,
}

impl Record for DomainSeclabel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_SECLABEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.r#type.slot(),
            2 => self.relabel.slot(),
            3 => self.label.slot(),
            4 => self.imagelabel.slot(),
            5 => self.baselabel.slot(),
            _ => no_slot(&DOMAIN_SECLABEL, index),
        }
    }
}

/// Rows of [`DomainSeclabel`].
pub static DOMAIN_SECLABEL: Shape = Shape {
    path: "domain/seclabel",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "XML attribute `model` of `<seclabel>`."),
        row("type", "type", Attribute(Scalar::Words(&[word("dynamic"), word("none"), word("static")])), "XML attribute `type` of `<seclabel>`. One of `dynamic`, `none`, `static`."),
        row("relabel", "relabel", Attribute(Scalar::Bool(YES_NO)), "XML attribute `relabel` of `<seclabel>`."),
        row("label", "label", Leaf(Scalar::Text), "Element `<label>` of `<seclabel>`."),
        row("imagelabel", "imagelabel", Leaf(Scalar::Text), "Element `<imagelabel>` of `<seclabel>`."),
        row("baselabel", "baselabel", Leaf(Scalar::Text), "Element `<baselabel>` of `<seclabel>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["dynamic", "-"] }], fields: &["label", "imagelabel", "baselabel"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["static"] }], fields: &["label", "imagelabel"], required: &["label"] },
    ],
};
