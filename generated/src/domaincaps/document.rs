//! From schemas/facts/domaincaps.facts, `domainCapabilities`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word};

/// Document `<domainCapabilities>`.
///
/// Source: `domainCapabilities`.
#[derive(Clone, Default)]
pub struct DomainCapabilities {
    /// `<path>`: Element `<path>` of `<domainCapabilities>`.
    pub path: Option<Text>,
    /// `<domain>`: Element `<domain>` of `<domainCapabilities>`.
    pub domain: Option<Text>,
    /// `<machine>`: Element `<machine>` of `<domainCapabilities>`.
    pub machine: Option<Text>,
    /// `<arch>`: Element `<arch>` of `<domainCapabilities>`.
    pub arch: Option<Text>,
    /// `<vcpu>`: Element `<vcpu>` of `<domainCapabilities>`.
    pub vcpu: Option<Box<crate::domaincaps::DomainCapabilitiesVcpu>>,
    /// `<iothreads>`: Element `<iothreads>` of `<domainCapabilities>`.
    pub iothreads: Option<Box<crate::domaincaps::DomainCapabilitiesIothreads>>,
    /// `<os>`: Element `<os>` of `<domainCapabilities>`.
    pub os: Option<Box<crate::domaincaps::DomainCapabilitiesOs>>,
    /// `<cpu>`: Element `<cpu>` of `<domainCapabilities>`.
    pub cpu: Option<Box<crate::domaincaps::DomainCapabilitiesCpu>>,
    /// `<memoryBacking>`: Element `<memoryBacking>` of `<domainCapabilities>`.
    pub memory_backing: Option<Box<crate::domaincaps::DomainCapabilitiesMemoryBacking>>,
    /// `<devices>`: Element `<devices>` of `<domainCapabilities>`.
    pub devices: Option<Box<crate::domaincaps::DomainCapabilitiesDevices>>,
    /// `<features>`: Element `<features>` of `<domainCapabilities>`.
    pub features: Option<Box<crate::domaincaps::DomainCapabilitiesFeatures>>,
}

impl Record for DomainCapabilities {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.domain.slot(),
            2 => self.machine.slot(),
            3 => self.arch.slot(),
            4 => self.vcpu.slot(),
            5 => self.iothreads.slot(),
            6 => self.os.slot(),
            7 => self.cpu.slot(),
            8 => self.memory_backing.slot(),
            9 => self.devices.slot(),
            10 => self.features.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.domain.is_set()).with(2, self.machine.is_set()).with(3, self.arch.is_set()).with(4, self.vcpu.is_set()).with(5, self.iothreads.is_set()).with(6, self.os.is_set()).with(7, self.cpu.is_set()).with(8, self.memory_backing.is_set()).with(9, self.devices.is_set()).with(10, self.features.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("arch", 3), named("cpu", 7), named("devices", 9), named("domain", 1), named("features", 10), named("iothreads", 5), named("machine", 2), named("memory_backing", 8), named("os", 6), named("path", 0), named("vcpu", 4)] } }
}

/// Rows of [`DomainCapabilities`].
pub static DOMAIN_CAPABILITIES: Shape = Shape {
    path: "domainCapabilities",
    rows: &[
        row("path", "path", Leaf(Scalar::Class(Class::AbsFilePath)), "Element `<path>` of `<domainCapabilities>`.")
            .canon(Canon::Path),
        row("domain", "domain", Leaf(Scalar::Text), "Element `<domain>` of `<domainCapabilities>`."),
        row("machine", "machine", Leaf(Scalar::Text), "Element `<machine>` of `<domainCapabilities>`."),
        row("arch", "arch", Leaf(Scalar::Text), "Element `<arch>` of `<domainCapabilities>`."),
        row("vcpu", "vcpu", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_VCPU), "Element `<vcpu>` of `<domainCapabilities>`."),
        row("iothreads", "iothreads", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_IOTHREADS), "Element `<iothreads>` of `<domainCapabilities>`."),
        row("os", "os", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_OS), "Element `<os>` of `<domainCapabilities>`."),
        row("cpu", "cpu", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_CPU), "Element `<cpu>` of `<domainCapabilities>`."),
        row("memoryBacking", "memory_backing", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING), "Element `<memoryBacking>` of `<domainCapabilities>`."),
        row("devices", "devices", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES), "Element `<devices>` of `<domainCapabilities>`."),
        row("features", "features", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES), "Element `<features>` of `<domainCapabilities>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<cpu>` of `<domainCapabilities>`.
///
/// Source: `domainCapabilities/cpu`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesCpu {
    /// `<mode>`: Elements `<mode>` of `<cpu>`.
    pub mode: Vec<crate::domaincaps::DomainCapabilitiesCpuMode>,
}

impl Record for DomainCapabilitiesCpu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_CPU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_CPU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
}

/// Rows of [`DomainCapabilitiesCpu`].
pub static DOMAIN_CAPABILITIES_CPU: Shape = Shape {
    path: "domainCapabilities/cpu",
    rows: &[
        row("mode", "mode", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_CPU_MODE), "Elements `<mode>` of `<cpu>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<mode>` of `<cpu>`.
///
/// Source: `domainCapabilities/cpu/mode`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesCpuMode {
    /// `@name`: XML attribute `name` of `<mode>`. One of `custom`, `host-model`, `host-passthrough`, `maximum`.
    pub name: Option<Text>,
    /// `@supported`: XML attribute `supported` of `<mode>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<mode>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
    /// `<model>`: Elements `<model>` of `<mode>`.
    pub model: Vec<crate::domaincaps::DomainCapabilitiesCpuModeModel>,
    /// `<vendor>`: Element `<vendor>` of `<mode>`.
    pub vendor: Option<Text>,
    /// `<maxphysaddr>`: Element `<maxphysaddr>` of `<mode>`. After libvirt 9.0.0, by 9.8.0.
    pub maxphysaddr: Option<Box<crate::domaincaps::DomainCapabilitiesCpuModeMaxphysaddr>>,
    /// `<feature>`: Elements `<feature>` of `<mode>`.
    pub feature: Vec<crate::domaincaps::DomainCapabilitiesCpuModeFeature>,
    /// `<blockers>`: Elements `<blockers>` of `<mode>`. Since libvirt 10.9.0.
    pub blockers: Vec<crate::domaincaps::DomainCapabilitiesCpuModeBlockers>,
}

impl Record for DomainCapabilitiesCpuMode {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_CPU_MODE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.supported.slot(),
            2 => self.r#enum.slot(),
            3 => self.model.slot(),
            4 => self.vendor.slot(),
            5 => self.maxphysaddr.slot(),
            6 => self.feature.slot(),
            7 => self.blockers.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_CPU_MODE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.supported.is_set()).with(2, self.r#enum.is_set()).with(3, self.model.is_set()).with(4, self.vendor.is_set()).with(5, self.maxphysaddr.is_set()).with(6, self.feature.is_set()).with(7, self.blockers.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("blockers", 7), named("enum", 2), named("feature", 6), named("maxphysaddr", 5), named("model", 3), named("name", 0), named("supported", 1), named("vendor", 4)] } }
}

/// Rows of [`DomainCapabilitiesCpuMode`].
pub static DOMAIN_CAPABILITIES_CPU_MODE: Shape = Shape {
    path: "domainCapabilities/cpu/mode",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("custom"), word("host-model"), word("host-passthrough"), word("maximum")])), "XML attribute `name` of `<mode>`. One of `custom`, `host-model`, `host-passthrough`, `maximum`."),
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<mode>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<mode>`."),
        row("model", "model", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_CPU_MODE_MODEL), "Elements `<model>` of `<mode>`."),
        row("vendor", "vendor", Leaf(Scalar::Text), "Element `<vendor>` of `<mode>`."),
        row("maxphysaddr", "maxphysaddr", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_CPU_MODE_MAXPHYSADDR), "Element `<maxphysaddr>` of `<mode>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("feature", "feature", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_CPU_MODE_FEATURE), "Elements `<feature>` of `<mode>`."),
        row("blockers", "blockers", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS), "Elements `<blockers>` of `<mode>`. Since libvirt 10.9.0.")
            .since(Since::At((10, 9, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["custom"], absent: false } }], rows: &[3, 7], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["host-model"], absent: false } }], rows: &[3, 4, 5, 6], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["host-passthrough", "maximum"], absent: false } }], rows: &[2], required: &[] },
    ],
};

/// Element `<blockers>` of `<mode>`.
///
/// Source: `domainCapabilities/cpu/mode/blockers`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesCpuModeBlockers {
    /// `@model`: XML attribute `model` of `<blockers>`. Since libvirt 10.9.0.
    pub model: Option<Text>,
    /// `<feature>`: Elements `<feature>` of `<blockers>`. Since libvirt 10.9.0.
    pub feature: Vec<crate::domaincaps::DomainCapabilitiesCpuModeBlockersFeature>,
}

impl Record for DomainCapabilitiesCpuModeBlockers {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.feature.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.feature.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("feature", 1), named("model", 0)] } }
}

/// Rows of [`DomainCapabilitiesCpuModeBlockers`].
pub static DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS: Shape = Shape {
    path: "domainCapabilities/cpu/mode/blockers",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "XML attribute `model` of `<blockers>`. Since libvirt 10.9.0.")
            .since(Since::At((10, 9, 0))),
        row("feature", "feature", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS_FEATURE), "Elements `<feature>` of `<blockers>`. Since libvirt 10.9.0.")
            .since(Since::At((10, 9, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<feature>` of `<blockers>`.
///
/// Source: `domainCapabilities/cpu/mode/blockers/feature`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesCpuModeBlockersFeature {
    /// `@name`: XML attribute `name` of `<feature>`. Since libvirt 10.9.0.
    pub name: Option<Text>,
}

impl Record for DomainCapabilitiesCpuModeBlockersFeature {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainCapabilitiesCpuModeBlockersFeature`].
pub static DOMAIN_CAPABILITIES_CPU_MODE_BLOCKERS_FEATURE: Shape = Shape {
    path: "domainCapabilities/cpu/mode/blockers/feature",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<feature>`. Since libvirt 10.9.0.")
            .since(Since::At((10, 9, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<feature>` of `<mode>`.
///
/// Source: `domainCapabilities/cpu/mode/feature`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesCpuModeFeature {
    /// `@policy`: XML attribute `policy` of `<feature>`. One of `disable`, `forbid`, `force`, `optional`, `require`.
    pub policy: Option<Text>,
    /// `@name`: XML attribute `name` of `<feature>`.
    pub name: Option<Text>,
}

impl Record for DomainCapabilitiesCpuModeFeature {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_CPU_MODE_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.policy.slot(),
            1 => self.name.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_CPU_MODE_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.policy.is_set()).with(1, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 1), named("policy", 0)] } }
}

/// Rows of [`DomainCapabilitiesCpuModeFeature`].
pub static DOMAIN_CAPABILITIES_CPU_MODE_FEATURE: Shape = Shape {
    path: "domainCapabilities/cpu/mode/feature",
    rows: &[
        row("policy", "policy", Attribute(Scalar::Words(&[word("disable"), word("forbid"), word("force"), word("optional"), word("require")])), "XML attribute `policy` of `<feature>`. One of `disable`, `forbid`, `force`, `optional`, `require`."),
        row("name", "name", Attribute(Scalar::Class(Class::CpuFeature)), "XML attribute `name` of `<feature>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<maxphysaddr>` of `<mode>`.
///
/// Source: `domainCapabilities/cpu/mode/maxphysaddr`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesCpuModeMaxphysaddr {
    /// `@mode`: XML attribute `mode` of `<maxphysaddr>`. One of `emulate`, `passthrough`. After libvirt 9.0.0, by 9.8.0.
    pub mode: Option<Text>,
    /// `@bits`: XML attribute `bits` of `<maxphysaddr>`. After libvirt 9.0.0, by 9.8.0.
    pub bits: Option<Number>,
    /// `@limit`: XML attribute `limit` of `<maxphysaddr>`. After libvirt 9.0.0, by 9.8.0.
    pub limit: Option<Number>,
}

impl Record for DomainCapabilitiesCpuModeMaxphysaddr {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_CPU_MODE_MAXPHYSADDR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.bits.slot(),
            2 => self.limit.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_CPU_MODE_MAXPHYSADDR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.bits.is_set()).with(2, self.limit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bits", 1), named("limit", 2), named("mode", 0)] } }
}

/// Rows of [`DomainCapabilitiesCpuModeMaxphysaddr`].
pub static DOMAIN_CAPABILITIES_CPU_MODE_MAXPHYSADDR: Shape = Shape {
    path: "domainCapabilities/cpu/mode/maxphysaddr",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("emulate"), word("passthrough")])), "XML attribute `mode` of `<maxphysaddr>`. One of `emulate`, `passthrough`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("bits", "bits", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `bits` of `<maxphysaddr>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("limit", "limit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `limit` of `<maxphysaddr>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<model>` of `<mode>`.
///
/// Source: `domainCapabilities/cpu/mode/model`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesCpuModeModel {
    /// `@fallback`: XML attribute `fallback` of `<model>`. One of `allow`, `forbid`.
    pub fallback: Option<Text>,
    /// `@vendor_id`: XML attribute `vendor_id` of `<model>`.
    pub vendor_id: Option<Text>,
    /// `@usable`: XML attribute `usable` of `<model>`. One of `no`, `unknown`, `yes`.
    pub usable: Option<Text>,
    /// `@deprecated`: XML attribute `deprecated` of `<model>`.
    pub deprecated: Option<bool>,
    /// `@canonical`: XML attribute `canonical` of `<model>`. Since libvirt 10.10.0.
    pub canonical: Option<Text>,
    /// `@vendor`: XML attribute `vendor` of `<model>`.
    pub vendor: Option<Text>,
    /// Own text: Text of `<model>`.
    pub value: Option<Text>,
}

impl Record for DomainCapabilitiesCpuModeModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_CPU_MODE_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.fallback.slot(),
            1 => self.vendor_id.slot(),
            2 => self.usable.slot(),
            3 => self.deprecated.slot(),
            4 => self.canonical.slot(),
            5 => self.vendor.slot(),
            6 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_CPU_MODE_MODEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.fallback.is_set()).with(1, self.vendor_id.is_set()).with(2, self.usable.is_set()).with(3, self.deprecated.is_set()).with(4, self.canonical.is_set()).with(5, self.vendor.is_set()).with(6, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("canonical", 4), named("deprecated", 3), named("fallback", 0), named("usable", 2), named("value", 6), named("vendor", 5), named("vendor_id", 1)] } }
}

/// Rows of [`DomainCapabilitiesCpuModeModel`].
pub static DOMAIN_CAPABILITIES_CPU_MODE_MODEL: Shape = Shape {
    path: "domainCapabilities/cpu/mode/model",
    rows: &[
        row("fallback", "fallback", Attribute(Scalar::Words(&[word("allow"), word("forbid")])), "XML attribute `fallback` of `<model>`. One of `allow`, `forbid`."),
        row("vendor_id", "vendor_id", Attribute(Scalar::Class(Class::CpuVendor)), "XML attribute `vendor_id` of `<model>`.")
            .check(Check::Error),
        row("usable", "usable", Attribute(Scalar::Words(&[word("no"), word("unknown"), word("yes")])), "XML attribute `usable` of `<model>`. One of `no`, `unknown`, `yes`."),
        row("deprecated", "deprecated", Attribute(Scalar::Bool(YES_NO)), "XML attribute `deprecated` of `<model>`."),
        row("canonical", "canonical", Attribute(Scalar::Text), "XML attribute `canonical` of `<model>`. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("vendor", "vendor", Attribute(Scalar::Text), "XML attribute `vendor` of `<model>`."),
        row("", "value", Text(Scalar::Text), "Text of `<model>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@name", up: 1, row_path: &[0] }, words: Words { texts: &["custom"], absent: false } }], rows: &[2, 3, 4, 5, 6], required: &[2, 5, 6] },
        Arm { when: &[When { selector: Selector { text: "../@name", up: 1, row_path: &[0] }, words: Words { texts: &["host-model"], absent: false } }], rows: &[0, 1, 6], required: &[] },
    ],
};

/// Element `<iothreads>` of `<domainCapabilities>`.
///
/// Source: `domainCapabilities/iothreads`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesIothreads {
    /// `@supported`: XML attribute `supported` of `<iothreads>`.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesIothreads {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_IOTHREADS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_IOTHREADS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesIothreads`].
pub static DOMAIN_CAPABILITIES_IOTHREADS: Shape = Shape {
    path: "domainCapabilities/iothreads",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<iothreads>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<memoryBacking>` of `<domainCapabilities>`.
///
/// Source: `domainCapabilities/memoryBacking`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesMemoryBacking {
    /// `@supported`: XML attribute `supported` of `<memoryBacking>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<memoryBacking>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesMemoryBacking {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_MEMORY_BACKING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_MEMORY_BACKING, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesMemoryBacking`].
pub static DOMAIN_CAPABILITIES_MEMORY_BACKING: Shape = Shape {
    path: "domainCapabilities/memoryBacking",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<memoryBacking>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<memoryBacking>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<enum>` of `<memoryBacking>`.
///
/// Source: `domainCapabilities/memoryBacking/enum`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesMemoryBackingEnum {
    /// `@name`: XML attribute `name` of `<enum>`.
    pub name: Option<Text>,
    /// `<value>`: Elements `<value>` of `<enum>`.
    pub value: Vec<Text>,
}

impl Record for DomainCapabilitiesMemoryBackingEnum {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesMemoryBackingEnum`].
pub static DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM: Shape = Shape {
    path: "domainCapabilities/memoryBacking/enum",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<enum>`."),
        row("value", "value", Leaves(Scalar::Text), "Elements `<value>` of `<enum>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<os>` of `<domainCapabilities>`.
///
/// Source: `domainCapabilities/os`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesOs {
    /// `@supported`: XML attribute `supported` of `<os>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<os>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
    /// `<firmwareFeatures>`: Element `<firmwareFeatures>` of `<os>`. Since libvirt 12.1.0.
    pub firmware_features: Option<Box<crate::domaincaps::DomainCapabilitiesOsFirmwareFeatures>>,
    /// `<loader>`: Element `<loader>` of `<os>`.
    pub loader: Option<Box<crate::domaincaps::DomainCapabilitiesOsLoader>>,
    /// `<varstore>`: Element `<varstore>` of `<os>`. Since libvirt 12.1.0.
    pub varstore: Option<Box<crate::domaincaps::DomainCapabilitiesOsVarstore>>,
}

impl Record for DomainCapabilitiesOs {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_OS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            2 => self.firmware_features.slot(),
            3 => self.loader.slot(),
            4 => self.varstore.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_OS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()).with(2, self.firmware_features.is_set()).with(3, self.loader.is_set()).with(4, self.varstore.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("firmware_features", 2), named("loader", 3), named("supported", 0), named("varstore", 4)] } }
}

/// Rows of [`DomainCapabilitiesOs`].
pub static DOMAIN_CAPABILITIES_OS: Shape = Shape {
    path: "domainCapabilities/os",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<os>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<os>`."),
        row("firmwareFeatures", "firmware_features", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_OS_FIRMWARE_FEATURES), "Element `<firmwareFeatures>` of `<os>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("loader", "loader", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_OS_LOADER), "Element `<loader>` of `<os>`."),
        row("varstore", "varstore", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_OS_VARSTORE), "Element `<varstore>` of `<os>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<firmwareFeatures>` of `<os>`.
///
/// Source: `domainCapabilities/os/firmwareFeatures`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesOsFirmwareFeatures {
    /// `@supported`: XML attribute `supported` of `<firmwareFeatures>`. Since libvirt 12.1.0.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<firmwareFeatures>`. Since libvirt 12.1.0.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesDevicesConsoleEnum>,
}

impl Record for DomainCapabilitiesOsFirmwareFeatures {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_OS_FIRMWARE_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_OS_FIRMWARE_FEATURES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesOsFirmwareFeatures`].
pub static DOMAIN_CAPABILITIES_OS_FIRMWARE_FEATURES: Shape = Shape {
    path: "domainCapabilities/os/firmwareFeatures",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<firmwareFeatures>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_DEVICES_CONSOLE_ENUM), "Elements `<enum>` of `<firmwareFeatures>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<loader>` of `<os>`.
///
/// Source: `domainCapabilities/os/loader`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesOsLoader {
    /// `@supported`: XML attribute `supported` of `<loader>`.
    pub supported: Option<bool>,
    /// `<value>`: Elements `<value>` of `<loader>`.
    pub value: Vec<Text>,
    /// `<enum>`: Elements `<enum>` of `<loader>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesOsLoader {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_OS_LOADER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.value.slot(),
            2 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_OS_LOADER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.value.is_set()).with(2, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 2), named("supported", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesOsLoader`].
pub static DOMAIN_CAPABILITIES_OS_LOADER: Shape = Shape {
    path: "domainCapabilities/os/loader",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<loader>`."),
        row("value", "value", Leaves(Scalar::Text), "Elements `<value>` of `<loader>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<loader>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<varstore>` of `<os>`.
///
/// Source: `domainCapabilities/os/varstore`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesOsVarstore {
    /// `@supported`: XML attribute `supported` of `<varstore>`. Since libvirt 12.1.0.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesOsVarstore {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_OS_VARSTORE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_OS_VARSTORE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesOsVarstore`].
pub static DOMAIN_CAPABILITIES_OS_VARSTORE: Shape = Shape {
    path: "domainCapabilities/os/varstore",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<varstore>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<vcpu>` of `<domainCapabilities>`.
///
/// Source: `domainCapabilities/vcpu`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesVcpu {
    /// `@max`: XML attribute `max` of `<vcpu>`.
    pub max: Option<Number>,
}

impl Record for DomainCapabilitiesVcpu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_VCPU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_VCPU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.max.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("max", 0)] } }
}

/// Rows of [`DomainCapabilitiesVcpu`].
pub static DOMAIN_CAPABILITIES_VCPU: Shape = Shape {
    path: "domainCapabilities/vcpu",
    rows: &[
        row("max", "max", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `max` of `<vcpu>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
