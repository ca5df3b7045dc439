//! From schemas/facts/domaincaps.facts, `domainCapabilities/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{ON_OFF, Range, Scalar, RowName, RowSet, Shape, Since, YES_NO, flat_named, named, row, word};

/// Element `<features>` of `<domainCapabilities>`.
///
/// Source: `domainCapabilities/features`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeatures {
    /// `<gic>`: Element `<gic>` of `<features>`.
    pub gic: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesGic>>,
    /// `<vmcoreinfo>`: Element `<vmcoreinfo>` of `<features>`.
    pub vmcoreinfo: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesVmcoreinfo>>,
    /// `<genid>`: Element `<genid>` of `<features>`.
    pub genid: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesGenid>>,
    /// `<backingStoreInput>`: Element `<backingStoreInput>` of `<features>`.
    pub backing_store_input: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesBackingStoreInput>>,
    /// `<backup>`: Element `<backup>` of `<features>`.
    pub backup: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesBackup>>,
    /// `<async-teardown>`: Element `<async-teardown>` of `<features>`. After libvirt 9.0.0, by 9.8.0.
    pub async_teardown: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesAsyncTeardown>>,
    /// `<s390-pv>`: Element `<s390-pv>` of `<features>`.
    pub s390_pv: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesS390Pv>>,
    /// `<ps2>`: Element `<ps2>` of `<features>`. Since libvirt 10.7.0.
    pub ps2: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesPs2>>,
    /// `<tdx>`: Element `<tdx>` of `<features>`. Since libvirt 11.6.0.
    pub tdx: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesTdx>>,
    /// `<sev>`: Element `<sev>` of `<features>`.
    pub sev: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesSev>>,
    /// `<sgx>`: Element `<sgx>` of `<features>`.
    pub sgx: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesSgx>>,
    /// `<hyperv>`: Element `<hyperv>` of `<features>`.
    pub hyperv: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesHyperv>>,
    /// `<launchSecurity>`: Element `<launchSecurity>` of `<features>`. Since libvirt 10.5.0.
    pub launch_security: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesLaunchSecurity>>,
}

impl Record for DomainCapabilitiesFeatures {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.gic.slot(),
            1 => self.vmcoreinfo.slot(),
            2 => self.genid.slot(),
            3 => self.backing_store_input.slot(),
            4 => self.backup.slot(),
            5 => self.async_teardown.slot(),
            6 => self.s390_pv.slot(),
            7 => self.ps2.slot(),
            8 => self.tdx.slot(),
            9 => self.sev.slot(),
            10 => self.sgx.slot(),
            11 => self.hyperv.slot(),
            12 => self.launch_security.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.gic.is_set()).with(1, self.vmcoreinfo.is_set()).with(2, self.genid.is_set()).with(3, self.backing_store_input.is_set()).with(4, self.backup.is_set()).with(5, self.async_teardown.is_set()).with(6, self.s390_pv.is_set()).with(7, self.ps2.is_set()).with(8, self.tdx.is_set()).with(9, self.sev.is_set()).with(10, self.sgx.is_set()).with(11, self.hyperv.is_set()).with(12, self.launch_security.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("async_teardown", 5), named("backing_store_input", 3), named("backup", 4), named("genid", 2), named("gic", 0), named("hyperv", 11), named("launch_security", 12), named("ps2", 7), named("s390_pv", 6), named("sev", 9), named("sgx", 10), named("tdx", 8), named("vmcoreinfo", 1)] } }
}

/// Rows of [`DomainCapabilitiesFeatures`].
pub static DOMAIN_CAPABILITIES_FEATURES: Shape = Shape {
    path: "domainCapabilities/features",
    rows: &[
        row("gic", "gic", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_GIC), "Element `<gic>` of `<features>`."),
        row("vmcoreinfo", "vmcoreinfo", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_VMCOREINFO), "Element `<vmcoreinfo>` of `<features>`."),
        row("genid", "genid", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_GENID), "Element `<genid>` of `<features>`."),
        row("backingStoreInput", "backing_store_input", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_BACKING_STORE_INPUT), "Element `<backingStoreInput>` of `<features>`."),
        row("backup", "backup", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_BACKUP), "Element `<backup>` of `<features>`."),
        row("async-teardown", "async_teardown", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_ASYNC_TEARDOWN), "Element `<async-teardown>` of `<features>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("s390-pv", "s390_pv", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_S390_PV), "Element `<s390-pv>` of `<features>`."),
        row("ps2", "ps2", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_PS2), "Element `<ps2>` of `<features>`. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
        row("tdx", "tdx", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_TDX), "Element `<tdx>` of `<features>`. Since libvirt 11.6.0.")
            .since(Since::At((11, 6, 0))),
        row("sev", "sev", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_SEV), "Element `<sev>` of `<features>`."),
        row("sgx", "sgx", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_SGX), "Element `<sgx>` of `<features>`."),
        row("hyperv", "hyperv", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_HYPERV), "Element `<hyperv>` of `<features>`."),
        row("launchSecurity", "launch_security", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY), "Element `<launchSecurity>` of `<features>`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<async-teardown>` of `<features>`.
///
/// Source: `domainCapabilities/features/async-teardown`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesAsyncTeardown {
    /// `@supported`: XML attribute `supported` of `<async-teardown>`. After libvirt 9.0.0, by 9.8.0.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesAsyncTeardown {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_ASYNC_TEARDOWN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_ASYNC_TEARDOWN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesAsyncTeardown`].
pub static DOMAIN_CAPABILITIES_FEATURES_ASYNC_TEARDOWN: Shape = Shape {
    path: "domainCapabilities/features/async-teardown",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<async-teardown>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<backingStoreInput>` of `<features>`.
///
/// Source: `domainCapabilities/features/backingStoreInput`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesBackingStoreInput {
    /// `@supported`: XML attribute `supported` of `<backingStoreInput>`.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesBackingStoreInput {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_BACKING_STORE_INPUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_BACKING_STORE_INPUT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesBackingStoreInput`].
pub static DOMAIN_CAPABILITIES_FEATURES_BACKING_STORE_INPUT: Shape = Shape {
    path: "domainCapabilities/features/backingStoreInput",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<backingStoreInput>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<backup>` of `<features>`.
///
/// Source: `domainCapabilities/features/backup`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesBackup {
    /// `@supported`: XML attribute `supported` of `<backup>`.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesBackup {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_BACKUP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_BACKUP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesBackup`].
pub static DOMAIN_CAPABILITIES_FEATURES_BACKUP: Shape = Shape {
    path: "domainCapabilities/features/backup",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<backup>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<genid>` of `<features>`.
///
/// Source: `domainCapabilities/features/genid`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesGenid {
    /// `@supported`: XML attribute `supported` of `<genid>`.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesGenid {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_GENID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_GENID, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesGenid`].
pub static DOMAIN_CAPABILITIES_FEATURES_GENID: Shape = Shape {
    path: "domainCapabilities/features/genid",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<genid>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<gic>` of `<features>`.
///
/// Source: `domainCapabilities/features/gic`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesGic {
    /// `@supported`: XML attribute `supported` of `<gic>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<gic>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
}

impl Record for DomainCapabilitiesFeaturesGic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_GIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_GIC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesGic`].
pub static DOMAIN_CAPABILITIES_FEATURES_GIC: Shape = Shape {
    path: "domainCapabilities/features/gic",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<gic>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<gic>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<hyperv>` of `<features>`.
///
/// Source: `domainCapabilities/features/hyperv`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesHyperv {
    /// `@supported`: XML attribute `supported` of `<hyperv>`.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<hyperv>`.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesMemoryBackingEnum>,
    /// `<defaults>`: Element `<defaults>` of `<hyperv>`. Since libvirt 11.9.0.
    pub defaults: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesHypervDefaults>>,
}

impl Record for DomainCapabilitiesFeaturesHyperv {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_HYPERV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            2 => self.defaults.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_HYPERV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()).with(2, self.defaults.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("defaults", 2), named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesHyperv`].
pub static DOMAIN_CAPABILITIES_FEATURES_HYPERV: Shape = Shape {
    path: "domainCapabilities/features/hyperv",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<hyperv>`."),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_MEMORY_BACKING_ENUM), "Elements `<enum>` of `<hyperv>`."),
        row("defaults", "defaults", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_HYPERV_DEFAULTS), "Element `<defaults>` of `<hyperv>`. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<defaults>` of `<hyperv>`.
///
/// Source: `domainCapabilities/features/hyperv/defaults`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesHypervDefaults {
    /// `<spinlocks>`: Element `<spinlocks>` of `<defaults>`. Since libvirt 11.9.0.
    pub spinlocks: Option<Number>,
    /// `<stimer_direct>`: Element `<stimer_direct>` of `<defaults>`. Since libvirt 11.9.0.
    pub stimer_direct: Option<bool>,
    /// `<tlbflush_direct>`: Element `<tlbflush_direct>` of `<defaults>`. Since libvirt 11.9.0.
    pub tlbflush_direct: Option<bool>,
    /// `<tlbflush_extended>`: Element `<tlbflush_extended>` of `<defaults>`. Since libvirt 11.9.0.
    pub tlbflush_extended: Option<bool>,
    /// `<vendor_id>`: Element `<vendor_id>` of `<defaults>`. Since libvirt 11.9.0.
    pub vendor_id: Option<Text>,
}

impl Record for DomainCapabilitiesFeaturesHypervDefaults {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_HYPERV_DEFAULTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.spinlocks.slot(),
            1 => self.stimer_direct.slot(),
            2 => self.tlbflush_direct.slot(),
            3 => self.tlbflush_extended.slot(),
            4 => self.vendor_id.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_HYPERV_DEFAULTS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.spinlocks.is_set()).with(1, self.stimer_direct.is_set()).with(2, self.tlbflush_direct.is_set()).with(3, self.tlbflush_extended.is_set()).with(4, self.vendor_id.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("spinlocks", 0), named("stimer_direct", 1), named("tlbflush_direct", 2), named("tlbflush_extended", 3), named("vendor_id", 4)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesHypervDefaults`].
pub static DOMAIN_CAPABILITIES_FEATURES_HYPERV_DEFAULTS: Shape = Shape {
    path: "domainCapabilities/features/hyperv/defaults",
    rows: &[
        row("spinlocks", "spinlocks", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<spinlocks>` of `<defaults>`. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("stimer_direct", "stimer_direct", Leaf(Scalar::Bool(ON_OFF)), "Element `<stimer_direct>` of `<defaults>`. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("tlbflush_direct", "tlbflush_direct", Leaf(Scalar::Bool(ON_OFF)), "Element `<tlbflush_direct>` of `<defaults>`. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("tlbflush_extended", "tlbflush_extended", Leaf(Scalar::Bool(ON_OFF)), "Element `<tlbflush_extended>` of `<defaults>`. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
        row("vendor_id", "vendor_id", Leaf(Scalar::Text), "Element `<vendor_id>` of `<defaults>`. Since libvirt 11.9.0.")
            .since(Since::At((11, 9, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<launchSecurity>` of `<features>`.
///
/// Source: `domainCapabilities/features/launchSecurity`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesLaunchSecurity {
    /// `@supported`: XML attribute `supported` of `<launchSecurity>`. Since libvirt 10.5.0.
    pub supported: Option<bool>,
    /// `<enum>`: Elements `<enum>` of `<launchSecurity>`. Since libvirt 10.5.0.
    pub r#enum: Vec<crate::domaincaps::DomainCapabilitiesFeaturesLaunchSecurityEnum>,
}

impl Record for DomainCapabilitiesFeaturesLaunchSecurity {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.r#enum.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.r#enum.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enum", 1), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesLaunchSecurity`].
pub static DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY: Shape = Shape {
    path: "domainCapabilities/features/launchSecurity",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<launchSecurity>`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("enum", "enum", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY_ENUM), "Elements `<enum>` of `<launchSecurity>`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<enum>` of `<launchSecurity>`.
///
/// Source: `domainCapabilities/features/launchSecurity/enum`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesLaunchSecurityEnum {
    /// `@name`: XML attribute `name` of `<enum>`. Since libvirt 10.5.0.
    pub name: Option<Text>,
    /// `<value>`: Elements `<value>` of `<enum>`. Since libvirt 10.5.0.
    pub value: Vec<Text>,
}

impl Record for DomainCapabilitiesFeaturesLaunchSecurityEnum {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY_ENUM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY_ENUM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesLaunchSecurityEnum`].
pub static DOMAIN_CAPABILITIES_FEATURES_LAUNCH_SECURITY_ENUM: Shape = Shape {
    path: "domainCapabilities/features/launchSecurity/enum",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<enum>`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("value", "value", Leaves(Scalar::Text), "Elements `<value>` of `<enum>`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<ps2>` of `<features>`.
///
/// Source: `domainCapabilities/features/ps2`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesPs2 {
    /// `@supported`: XML attribute `supported` of `<ps2>`. Since libvirt 10.7.0.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesPs2 {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_PS2
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_PS2, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesPs2`].
pub static DOMAIN_CAPABILITIES_FEATURES_PS2: Shape = Shape {
    path: "domainCapabilities/features/ps2",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<ps2>`. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<s390-pv>` of `<features>`.
///
/// Source: `domainCapabilities/features/s390-pv`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesS390Pv {
    /// `@supported`: XML attribute `supported` of `<s390-pv>`.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesS390Pv {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_S390_PV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_S390_PV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesS390Pv`].
pub static DOMAIN_CAPABILITIES_FEATURES_S390_PV: Shape = Shape {
    path: "domainCapabilities/features/s390-pv",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<s390-pv>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<sev>` of `<features>`.
///
/// Source: `domainCapabilities/features/sev`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesSev {
    /// `@supported`: XML attribute `supported` of `<sev>`.
    pub supported: Option<bool>,
    /// `<cbitpos>`: Element `<cbitpos>` of `<sev>`.
    pub cbitpos: Option<Number>,
    /// `<reducedPhysBits>`: Element `<reducedPhysBits>` of `<sev>`.
    pub reduced_phys_bits: Option<Number>,
    /// `<maxGuests>`: Element `<maxGuests>` of `<sev>`.
    pub max_guests: Option<Number>,
    /// `<maxESGuests>`: Element `<maxESGuests>` of `<sev>`.
    pub max_es_guests: Option<Number>,
    /// `<cpu0Id>`: Element `<cpu0Id>` of `<sev>`. Since libvirt 11.2.0.
    pub cpu0_id: Option<Text>,
}

impl Record for DomainCapabilitiesFeaturesSev {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_SEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.cbitpos.slot(),
            2 => self.reduced_phys_bits.slot(),
            3 => self.max_guests.slot(),
            4 => self.max_es_guests.slot(),
            5 => self.cpu0_id.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_SEV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.cbitpos.is_set()).with(2, self.reduced_phys_bits.is_set()).with(3, self.max_guests.is_set()).with(4, self.max_es_guests.is_set()).with(5, self.cpu0_id.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cbitpos", 1), named("cpu0_id", 5), named("max_es_guests", 4), named("max_guests", 3), named("reduced_phys_bits", 2), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesSev`].
pub static DOMAIN_CAPABILITIES_FEATURES_SEV: Shape = Shape {
    path: "domainCapabilities/features/sev",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<sev>`."),
        row("cbitpos", "cbitpos", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<cbitpos>` of `<sev>`."),
        row("reducedPhysBits", "reduced_phys_bits", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<reducedPhysBits>` of `<sev>`."),
        row("maxGuests", "max_guests", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<maxGuests>` of `<sev>`."),
        row("maxESGuests", "max_es_guests", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<maxESGuests>` of `<sev>`."),
        row("cpu0Id", "cpu0_id", Leaf(Scalar::Text), "Element `<cpu0Id>` of `<sev>`. Since libvirt 11.2.0.")
            .since(Since::At((11, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<sgx>` of `<features>`.
///
/// Source: `domainCapabilities/features/sgx`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesSgx {
    /// `@supported`: XML attribute `supported` of `<sgx>`.
    pub supported: Option<bool>,
    /// `<flc>`: Element `<flc>` of `<sgx>`.
    pub flc: Option<bool>,
    /// `<sgx1>`: Element `<sgx1>` of `<sgx>`.
    pub sgx1: Option<bool>,
    /// `<sgx2>`: Element `<sgx2>` of `<sgx>`.
    pub sgx2: Option<bool>,
    /// `<section_size>`: Element `<section_size>` of `<sgx>`.
    pub section_size: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesSgxSectionSize>>,
    /// `<sections>`: Element `<sections>` of `<sgx>`.
    pub sections: Option<Box<crate::domaincaps::DomainCapabilitiesFeaturesSgxSections>>,
}

impl Record for DomainCapabilitiesFeaturesSgx {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_SGX
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            1 => self.flc.slot(),
            2 => self.sgx1.slot(),
            3 => self.sgx2.slot(),
            4 => self.section_size.slot(),
            5 => self.sections.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_SGX, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()).with(1, self.flc.is_set()).with(2, self.sgx1.is_set()).with(3, self.sgx2.is_set()).with(4, self.section_size.is_set()).with(5, self.sections.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("flc", 1), flat_named("section_size", 4, 1), flat_named("section_size_unit", 4, 0), named("sections", 5), named("sgx1", 2), named("sgx2", 3), named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesSgx`].
pub static DOMAIN_CAPABILITIES_FEATURES_SGX: Shape = Shape {
    path: "domainCapabilities/features/sgx",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<sgx>`."),
        row("flc", "flc", Leaf(Scalar::Bool(YES_NO)), "Element `<flc>` of `<sgx>`."),
        row("sgx1", "sgx1", Leaf(Scalar::Bool(YES_NO)), "Element `<sgx1>` of `<sgx>`."),
        row("sgx2", "sgx2", Leaf(Scalar::Bool(YES_NO)), "Element `<sgx2>` of `<sgx>`."),
        row("section_size", "section_size", Flat(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_SGX_SECTION_SIZE, &["section_size_unit", "section_size"]), "Element `<section_size>` of `<sgx>`."),
        row("sections", "sections", Child(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS), "Element `<sections>` of `<sgx>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<section_size>` of `<sgx>`.
///
/// Source: `domainCapabilities/features/sgx/section_size`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesSgxSectionSize {
    /// `@unit`: XML attribute `unit` of `<section_size>`. One of `KiB`.
    pub unit: Option<Text>,
    /// Own text: Text of `<section_size>`.
    pub value: Option<Number>,
}

impl Record for DomainCapabilitiesFeaturesSgxSectionSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_SGX_SECTION_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_SGX_SECTION_SIZE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesSgxSectionSize`].
pub static DOMAIN_CAPABILITIES_FEATURES_SGX_SECTION_SIZE: Shape = Shape {
    path: "domainCapabilities/features/sgx/section_size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Words(&[word("KiB")])), "XML attribute `unit` of `<section_size>`. One of `KiB`."),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<section_size>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<sections>` of `<sgx>`.
///
/// Source: `domainCapabilities/features/sgx/sections`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesSgxSections {
    /// `<section>`: Elements `<section>` of `<sections>`.
    pub section: Vec<crate::domaincaps::DomainCapabilitiesFeaturesSgxSectionsSection>,
}

impl Record for DomainCapabilitiesFeaturesSgxSections {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.section.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.section.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("section", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesSgxSections`].
pub static DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS: Shape = Shape {
    path: "domainCapabilities/features/sgx/sections",
    rows: &[
        row("section", "section", Children(&crate::domaincaps::DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS_SECTION), "Elements `<section>` of `<sections>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<section>` of `<sections>`.
///
/// Source: `domainCapabilities/features/sgx/sections/section`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesSgxSectionsSection {
    /// `@node`: XML attribute `node` of `<section>`.
    pub node: Option<Number>,
    /// `@size`: XML attribute `size` of `<section>`.
    pub size: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<section>`. One of `KiB`.
    pub unit: Option<Text>,
}

impl Record for DomainCapabilitiesFeaturesSgxSectionsSection {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS_SECTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.node.slot(),
            1 => self.size.slot(),
            2 => self.unit.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS_SECTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.node.is_set()).with(1, self.size.is_set()).with(2, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("node", 0), named("size", 1), named("unit", 2)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesSgxSectionsSection`].
pub static DOMAIN_CAPABILITIES_FEATURES_SGX_SECTIONS_SECTION: Shape = Shape {
    path: "domainCapabilities/features/sgx/sections/section",
    rows: &[
        row("node", "node", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `node` of `<section>`."),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `size` of `<section>`."),
        row("unit", "unit", Attribute(Scalar::Words(&[word("KiB")])), "XML attribute `unit` of `<section>`. One of `KiB`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<tdx>` of `<features>`.
///
/// Source: `domainCapabilities/features/tdx`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesTdx {
    /// `@supported`: XML attribute `supported` of `<tdx>`. Since libvirt 11.6.0.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesTdx {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_TDX
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_TDX, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesTdx`].
pub static DOMAIN_CAPABILITIES_FEATURES_TDX: Shape = Shape {
    path: "domainCapabilities/features/tdx",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<tdx>`. Since libvirt 11.6.0.")
            .since(Since::At((11, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<vmcoreinfo>` of `<features>`.
///
/// Source: `domainCapabilities/features/vmcoreinfo`.
#[derive(Clone, Default)]
pub struct DomainCapabilitiesFeaturesVmcoreinfo {
    /// `@supported`: XML attribute `supported` of `<vmcoreinfo>`.
    pub supported: Option<bool>,
}

impl Record for DomainCapabilitiesFeaturesVmcoreinfo {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_CAPABILITIES_FEATURES_VMCOREINFO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.supported.slot(),
            _ => no_slot(&DOMAIN_CAPABILITIES_FEATURES_VMCOREINFO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.supported.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("supported", 0)] } }
}

/// Rows of [`DomainCapabilitiesFeaturesVmcoreinfo`].
pub static DOMAIN_CAPABILITIES_FEATURES_VMCOREINFO: Shape = Shape {
    path: "domainCapabilities/features/vmcoreinfo",
    rows: &[
        row("supported", "supported", Attribute(Scalar::Bool(YES_NO)), "XML attribute `supported` of `<vmcoreinfo>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
