//! From schemas/facts/capability.facts, `capabilities/host`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{Scalar, Shape, row, word};

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
    pub uri_transport: Vec<String>,
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
    pub model: Option<String>,
    /// `<doi>`: Element `<doi>` of `<secmodel>`.
    pub doi: Option<String>,
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
    pub r#type: Option<String>,
    /// Own text: Text of `<baselabel>`.
    pub value: Option<String>,
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
