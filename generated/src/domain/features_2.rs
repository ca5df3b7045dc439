//! From schemas/facts/domain.facts, `domain/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{ON_OFF, Range, Scalar, Shape, row, word};

/// Element `<ras>` of `<features>`.
///
/// Source: `domain/features/ras`.
#[derive(Clone, Default)]
pub struct DomainFeaturesRas {
    /// `@state`: XML attribute `state` of `<ras>`. Since libvirt 11.3.0.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesRas {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_RAS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_RAS, index),
        }
    }
}

/// Rows of [`DomainFeaturesRas`].
pub static DOMAIN_FEATURES_RAS: Shape = Shape {
    path: "domain/features/ras",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<ras>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<sbbc>` of `<features>`.
///
/// Source: `domain/features/sbbc`.
#[derive(Clone, Default)]
pub struct DomainFeaturesSbbc {
    /// `@value`: XML attribute `value` of `<sbbc>`. One of `broken`, `fixed`, `workaround`.
    pub value: Option<String>,
}

impl Record for DomainFeaturesSbbc {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_SBBC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_SBBC, index),
        }
    }
}

/// Rows of [`DomainFeaturesSbbc`].
pub static DOMAIN_FEATURES_SBBC: Shape = Shape {
    path: "domain/features/sbbc",
    rows: &[
        row("value", "value", Attribute(Scalar::Words(&[word("broken"), word("fixed"), word("workaround")])), "XML attribute `value` of `<sbbc>`. One of `broken`, `fixed`, `workaround`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// System management mode, which secure boot needs.
///
/// Source: `domain/features/smm`.
#[derive(Clone, Default)]
pub struct DomainFeaturesSmm {
    /// `@state`: XML attribute `state` of `<smm>`.
    pub state: Option<bool>,
    /// `<tseg>`: Element `<tseg>` of `<smm>`.
    pub tseg: Option<Box<crate::domain::DomainFeaturesSmmTseg>>,
}

impl Record for DomainFeaturesSmm {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_SMM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            1 => self.tseg.slot(),
            _ => no_slot(&DOMAIN_FEATURES_SMM, index),
        }
    }
}

/// Rows of [`DomainFeaturesSmm`].
pub static DOMAIN_FEATURES_SMM: Shape = Shape {
    path: "domain/features/smm",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<smm>`."),
        row("tseg", "tseg", Flat(&crate::domain::DOMAIN_FEATURES_SMM_TSEG, &["tseg_unit", "tseg"]), "Element `<tseg>` of `<smm>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<tseg>` of `<smm>`.
///
/// Source: `domain/features/smm/tseg`.
#[derive(Clone, Default)]
pub struct DomainFeaturesSmmTseg {
    /// `@unit`: XML attribute `unit` of `<tseg>`.
    pub unit: Option<String>,
    /// Own text: Text of `<tseg>`.
    pub value: Option<Number>,
}

impl Record for DomainFeaturesSmmTseg {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_SMM_TSEG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_SMM_TSEG, index),
        }
    }
}

/// Rows of [`DomainFeaturesSmmTseg`].
pub static DOMAIN_FEATURES_SMM_TSEG: Shape = Shape {
    path: "domain/features/smm/tseg",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<tseg>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<tseg>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<tcg>` of `<features>`.
///
/// Source: `domain/features/tcg`.
#[derive(Clone, Default)]
pub struct DomainFeaturesTcg {
    /// `<tb-cache>`: Element `<tb-cache>` of `<tcg>`.
    pub tb_cache: Option<Box<crate::domain::DomainFeaturesTcgTbCache>>,
}

impl Record for DomainFeaturesTcg {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_TCG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.tb_cache.slot(),
            _ => no_slot(&DOMAIN_FEATURES_TCG, index),
        }
    }
}

/// Rows of [`DomainFeaturesTcg`].
pub static DOMAIN_FEATURES_TCG: Shape = Shape {
    path: "domain/features/tcg",
    rows: &[
        row("tb-cache", "tb_cache", Flat(&crate::domain::DOMAIN_FEATURES_TCG_TB_CACHE, &["tb_cache_unit", "tb_cache"]), "Element `<tb-cache>` of `<tcg>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<tb-cache>` of `<tcg>`.
///
/// Source: `domain/features/tcg/tb-cache`.
#[derive(Clone, Default)]
pub struct DomainFeaturesTcgTbCache {
    /// `@unit`: XML attribute `unit` of `<tb-cache>`.
    pub unit: Option<String>,
    /// Own text: Text of `<tb-cache>`.
    pub value: Option<Number>,
}

impl Record for DomainFeaturesTcgTbCache {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_TCG_TB_CACHE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_TCG_TB_CACHE, index),
        }
    }
}

/// Rows of [`DomainFeaturesTcgTbCache`].
pub static DOMAIN_FEATURES_TCG_TB_CACHE: Shape = Shape {
    path: "domain/features/tcg/tb-cache",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<tb-cache>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<tb-cache>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vmcoreinfo>` of `<features>`.
///
/// Source: `domain/features/vmcoreinfo`.
#[derive(Clone, Default)]
pub struct DomainFeaturesVmcoreinfo {
    /// `@state`: XML attribute `state` of `<vmcoreinfo>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesVmcoreinfo {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_VMCOREINFO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_VMCOREINFO, index),
        }
    }
}

/// Rows of [`DomainFeaturesVmcoreinfo`].
pub static DOMAIN_FEATURES_VMCOREINFO: Shape = Shape {
    path: "domain/features/vmcoreinfo",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<vmcoreinfo>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vmport>` of `<features>`.
///
/// Source: `domain/features/vmport`.
#[derive(Clone, Default)]
pub struct DomainFeaturesVmport {
    /// `@state`: XML attribute `state` of `<vmport>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesVmport {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_VMPORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_VMPORT, index),
        }
    }
}

/// Rows of [`DomainFeaturesVmport`].
pub static DOMAIN_FEATURES_VMPORT: Shape = Shape {
    path: "domain/features/vmport",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<vmport>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<xen>` of `<features>`.
///
/// Source: `domain/features/xen`.
#[derive(Clone, Default)]
pub struct DomainFeaturesXen {
    /// `<e820_host>`: Element `<e820_host>` of `<xen>`.
    pub e820_host: Option<Box<crate::domain::DomainFeaturesXenE820Host>>,
    /// `<passthrough>`: Element `<passthrough>` of `<xen>`.
    pub passthrough: Option<Box<crate::domain::DomainFeaturesXenPassthrough>>,
}

impl Record for DomainFeaturesXen {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_XEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.e820_host.slot(),
            1 => self.passthrough.slot(),
            _ => no_slot(&DOMAIN_FEATURES_XEN, index),
        }
    }
}

/// Rows of [`DomainFeaturesXen`].
pub static DOMAIN_FEATURES_XEN: Shape = Shape {
    path: "domain/features/xen",
    rows: &[
        row("e820_host", "e820_host", Child(&crate::domain::DOMAIN_FEATURES_XEN_E820_HOST), "Element `<e820_host>` of `<xen>`."),
        row("passthrough", "passthrough", Child(&crate::domain::DOMAIN_FEATURES_XEN_PASSTHROUGH), "Element `<passthrough>` of `<xen>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<e820_host>` of `<xen>`.
///
/// Source: `domain/features/xen/e820_host`.
#[derive(Clone, Default)]
pub struct DomainFeaturesXenE820Host {
    /// `@state`: XML attribute `state` of `<e820_host>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesXenE820Host {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_XEN_E820_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_XEN_E820_HOST, index),
        }
    }
}

/// Rows of [`DomainFeaturesXenE820Host`].
pub static DOMAIN_FEATURES_XEN_E820_HOST: Shape = Shape {
    path: "domain/features/xen/e820_host",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<e820_host>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<passthrough>` of `<xen>`.
///
/// Source: `domain/features/xen/passthrough`.
#[derive(Clone, Default)]
pub struct DomainFeaturesXenPassthrough {
    /// `@state`: XML attribute `state` of `<passthrough>`.
    pub state: Option<bool>,
    /// `@mode`: XML attribute `mode` of `<passthrough>`. One of `share_pt`, `sync_pt`.
    pub mode: Option<String>,
}

impl Record for DomainFeaturesXenPassthrough {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_XEN_PASSTHROUGH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            1 => self.mode.slot(),
            _ => no_slot(&DOMAIN_FEATURES_XEN_PASSTHROUGH, index),
        }
    }
}

/// Rows of [`DomainFeaturesXenPassthrough`].
pub static DOMAIN_FEATURES_XEN_PASSTHROUGH: Shape = Shape {
    path: "domain/features/xen/passthrough",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<passthrough>`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("share_pt"), word("sync_pt")])), "XML attribute `mode` of `<passthrough>`. One of `share_pt`, `sync_pt`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
