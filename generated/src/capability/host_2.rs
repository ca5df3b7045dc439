//! From schemas/facts/capability.facts, `capabilities/host`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Canon, Range, Scalar, RowName, RowSet, Shape, Check, named, row, word};

/// Element `<memory_bandwidth>` of `<host>`.
///
/// Source: `capabilities/host/memory_bandwidth`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostMemoryBandwidth {
    /// `<node>`: Elements `<node>` of `<memory_bandwidth>`.
    pub node: Vec<crate::capability::CapabilitiesHostMemoryBandwidthNode>,
    /// `<monitor>`: Element `<monitor>` of `<memory_bandwidth>`.
    pub monitor: Option<Box<crate::capability::CapabilitiesHostCacheMonitor>>,
}

impl Record for CapabilitiesHostMemoryBandwidth {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_MEMORY_BANDWIDTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.node.slot(),
            1 => self.monitor.slot(),
            _ => no_slot(&CAPABILITIES_HOST_MEMORY_BANDWIDTH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.node.is_set()).with(1, self.monitor.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("monitor", 1), named("node", 0)] } }
}

/// Rows of [`CapabilitiesHostMemoryBandwidth`].
pub static CAPABILITIES_HOST_MEMORY_BANDWIDTH: Shape = Shape {
    path: "capabilities/host/memory_bandwidth",
    rows: &[
        row("node", "node", Children(&crate::capability::CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE), "Elements `<node>` of `<memory_bandwidth>`."),
        row("monitor", "monitor", Child(&crate::capability::CAPABILITIES_HOST_CACHE_MONITOR), "Element `<monitor>` of `<memory_bandwidth>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<node>` of `<memory_bandwidth>`.
///
/// Source: `capabilities/host/memory_bandwidth/node`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostMemoryBandwidthNode {
    /// `@id`: XML attribute `id` of `<node>`.
    pub id: Option<Number>,
    /// `@cpus`: XML attribute `cpus` of `<node>`.
    pub cpus: Option<Text>,
    /// `<control>`: Elements `<control>` of `<node>`.
    pub control: Vec<crate::capability::CapabilitiesHostMemoryBandwidthNodeControl>,
}

impl Record for CapabilitiesHostMemoryBandwidthNode {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.cpus.slot(),
            2 => self.control.slot(),
            _ => no_slot(&CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.cpus.is_set()).with(2, self.control.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("control", 2), named("cpus", 1), named("id", 0)] } }
}

/// Rows of [`CapabilitiesHostMemoryBandwidthNode`].
pub static CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE: Shape = Shape {
    path: "capabilities/host/memory_bandwidth/node",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `id` of `<node>`."),
        row("cpus", "cpus", Attribute(Scalar::Class(Class::Cpuset)), "XML attribute `cpus` of `<node>`.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
        row("control", "control", Children(&crate::capability::CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE_CONTROL), "Elements `<control>` of `<node>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<control>` of `<node>`.
///
/// Source: `capabilities/host/memory_bandwidth/node/control`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostMemoryBandwidthNodeControl {
    /// `@granularity`: XML attribute `granularity` of `<control>`.
    pub granularity: Option<Number>,
    /// `@min`: XML attribute `min` of `<control>`.
    pub min: Option<Number>,
    /// `@maxAllocs`: XML attribute `maxAllocs` of `<control>`.
    pub max_allocs: Option<Number>,
}

impl Record for CapabilitiesHostMemoryBandwidthNodeControl {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE_CONTROL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.granularity.slot(),
            1 => self.min.slot(),
            2 => self.max_allocs.slot(),
            _ => no_slot(&CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE_CONTROL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.granularity.is_set()).with(1, self.min.is_set()).with(2, self.max_allocs.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("granularity", 0), named("max_allocs", 2), named("min", 1)] } }
}

/// Rows of [`CapabilitiesHostMemoryBandwidthNodeControl`].
pub static CAPABILITIES_HOST_MEMORY_BANDWIDTH_NODE_CONTROL: Shape = Shape {
    path: "capabilities/host/memory_bandwidth/node/control",
    rows: &[
        row("granularity", "granularity", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `granularity` of `<control>`."),
        row("min", "min", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `min` of `<control>`."),
        row("maxAllocs", "max_allocs", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxAllocs` of `<control>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<migration_features>` of `<host>`.
///
/// Source: `capabilities/host/migration_features`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostMigrationFeatures {
    /// `<live>`: Element `<live>` of `<migration_features>`.
    pub live: Option<bool>,
    /// `<uri_transports>`: Element `<uri_transports>` of `<migration_features>`.
    pub uri_transports: Option<Box<crate::capability::CapabilitiesHostMigrationFeaturesUriTransports>>,
}

impl Record for CapabilitiesHostMigrationFeatures {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_MIGRATION_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.live.slot(),
            1 => self.uri_transports.slot(),
            _ => no_slot(&CAPABILITIES_HOST_MIGRATION_FEATURES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.live.is_set()).with(1, self.uri_transports.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("live", 0), named("uri_transports", 1)] } }
}

/// Rows of [`CapabilitiesHostMigrationFeatures`].
pub static CAPABILITIES_HOST_MIGRATION_FEATURES: Shape = Shape {
    path: "capabilities/host/migration_features",
    rows: &[
        row("live", "live", Flag, "Element `<live>` of `<migration_features>`."),
        row("uri_transports", "uri_transports", Child(&crate::capability::CAPABILITIES_HOST_MIGRATION_FEATURES_URI_TRANSPORTS), "Element `<uri_transports>` of `<migration_features>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<uri_transports>` of `<migration_features>`.
///
/// Source: `capabilities/host/migration_features/uri_transports`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostMigrationFeaturesUriTransports {
    /// `<uri_transport>`: Elements `<uri_transport>` of `<uri_transports>`. One of `rdma`, `tcp`, `vpxmigr`, `vzmigr`.
    pub uri_transport: Vec<Text>,
}

impl Record for CapabilitiesHostMigrationFeaturesUriTransports {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_MIGRATION_FEATURES_URI_TRANSPORTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uri_transport.slot(),
            _ => no_slot(&CAPABILITIES_HOST_MIGRATION_FEATURES_URI_TRANSPORTS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uri_transport.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("uri_transport", 0)] } }
}

/// Rows of [`CapabilitiesHostMigrationFeaturesUriTransports`].
pub static CAPABILITIES_HOST_MIGRATION_FEATURES_URI_TRANSPORTS: Shape = Shape {
    path: "capabilities/host/migration_features/uri_transports",
    rows: &[
        row("uri_transport", "uri_transport", Leaves(Scalar::Words(&[word("rdma"), word("tcp"), word("vpxmigr"), word("vzmigr")])), "Elements `<uri_transport>` of `<uri_transports>`. One of `rdma`, `tcp`, `vpxmigr`, `vzmigr`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<power_management>` of `<host>`.
///
/// Source: `capabilities/host/power_management`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostPowerManagement {
    /// `<suspend_mem>`: Element `<suspend_mem>` of `<power_management>`.
    pub suspend_mem: Option<bool>,
    /// `<suspend_disk>`: Element `<suspend_disk>` of `<power_management>`.
    pub suspend_disk: Option<bool>,
    /// `<suspend_hybrid>`: Element `<suspend_hybrid>` of `<power_management>`.
    pub suspend_hybrid: Option<bool>,
}

impl Record for CapabilitiesHostPowerManagement {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_POWER_MANAGEMENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.suspend_mem.slot(),
            1 => self.suspend_disk.slot(),
            2 => self.suspend_hybrid.slot(),
            _ => no_slot(&CAPABILITIES_HOST_POWER_MANAGEMENT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.suspend_mem.is_set()).with(1, self.suspend_disk.is_set()).with(2, self.suspend_hybrid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("suspend_disk", 1), named("suspend_hybrid", 2), named("suspend_mem", 0)] } }
}

/// Rows of [`CapabilitiesHostPowerManagement`].
pub static CAPABILITIES_HOST_POWER_MANAGEMENT: Shape = Shape {
    path: "capabilities/host/power_management",
    rows: &[
        row("suspend_mem", "suspend_mem", Flag, "Element `<suspend_mem>` of `<power_management>`."),
        row("suspend_disk", "suspend_disk", Flag, "Element `<suspend_disk>` of `<power_management>`."),
        row("suspend_hybrid", "suspend_hybrid", Flag, "Element `<suspend_hybrid>` of `<power_management>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<secmodel>` of `<host>`.
///
/// Source: `capabilities/host/secmodel`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostSecmodel {
    /// `<model>`: Element `<model>` of `<secmodel>`.
    pub model: Option<Text>,
    /// `<doi>`: Element `<doi>` of `<secmodel>`.
    pub doi: Option<Text>,
    /// `<baselabel>`: Elements `<baselabel>` of `<secmodel>`.
    pub baselabel: Vec<crate::capability::CapabilitiesHostSecmodelBaselabel>,
}

impl Record for CapabilitiesHostSecmodel {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_SECMODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.doi.slot(),
            2 => self.baselabel.slot(),
            _ => no_slot(&CAPABILITIES_HOST_SECMODEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.doi.is_set()).with(2, self.baselabel.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("baselabel", 2), named("doi", 1), named("model", 0)] } }
}

/// Rows of [`CapabilitiesHostSecmodel`].
pub static CAPABILITIES_HOST_SECMODEL: Shape = Shape {
    path: "capabilities/host/secmodel",
    rows: &[
        row("model", "model", Leaf(Scalar::Text), "Element `<model>` of `<secmodel>`."),
        row("doi", "doi", Leaf(Scalar::Text), "Element `<doi>` of `<secmodel>`."),
        row("baselabel", "baselabel", Children(&crate::capability::CAPABILITIES_HOST_SECMODEL_BASELABEL), "Elements `<baselabel>` of `<secmodel>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<baselabel>` of `<secmodel>`.
///
/// Source: `capabilities/host/secmodel/baselabel`.
#[derive(Clone, Default)]
pub struct CapabilitiesHostSecmodelBaselabel {
    /// `@type`: XML attribute `type` of `<baselabel>`.
    pub r#type: Option<Text>,
    /// Own text: Text of `<baselabel>`.
    pub value: Option<Text>,
}

impl Record for CapabilitiesHostSecmodelBaselabel {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_HOST_SECMODEL_BASELABEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.value.slot(),
            _ => no_slot(&CAPABILITIES_HOST_SECMODEL_BASELABEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("value", 1)] } }
}

/// Rows of [`CapabilitiesHostSecmodelBaselabel`].
pub static CAPABILITIES_HOST_SECMODEL_BASELABEL: Shape = Shape {
    path: "capabilities/host/secmodel/baselabel",
    rows: &[
        row("type", "type", Attribute(Scalar::Text), "XML attribute `type` of `<baselabel>`."),
        row("", "value", Text(Scalar::Text), "Text of `<baselabel>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
