//! From schemas/facts/domain.facts, `domain/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{ON_OFF, Range, Scalar, Shape, row, word};

/// The I/O interrupt controller.
///
/// Source: `domain/features/ioapic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesIoapic {
    /// `@driver`: Who serves it; `qemu` where the guest's IOMMU remaps interrupts. One of `kvm`, `qemu`.
    pub driver: Option<String>,
}

impl Record for DomainFeaturesIoapic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_IOAPIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.driver.slot(),
            _ => no_slot(&DOMAIN_FEATURES_IOAPIC, index),
        }
    }
}

/// Rows of [`DomainFeaturesIoapic`].
pub static DOMAIN_FEATURES_IOAPIC: Shape = Shape {
    path: "domain/features/ioapic",
    rows: &[
        row("driver", "driver", Attribute(Scalar::Words(&[word("kvm"), word("qemu")])), "Who serves it; `qemu` where the guest's IOMMU remaps interrupts. One of `kvm`, `qemu`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Features of KVM.
///
/// Source: `domain/features/kvm`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvm {
    /// `<hidden>`: Whether the guest cannot see that it runs on KVM.
    pub hidden: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<hint-dedicated>`: Element `<hint-dedicated>` of `<kvm>`.
    pub hint_dedicated: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<poll-control>`: Element `<poll-control>` of `<kvm>`.
    pub poll_control: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<pv-ipi>`: Element `<pv-ipi>` of `<kvm>`.
    pub pv_ipi: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<dirty-ring>`: Element `<dirty-ring>` of `<kvm>`.
    pub dirty_ring: Option<Box<crate::domain::DomainFeaturesKvmDirtyRing>>,
}

impl Record for DomainFeaturesKvm {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_KVM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.hidden.slot(),
            1 => self.hint_dedicated.slot(),
            2 => self.poll_control.slot(),
            3 => self.pv_ipi.slot(),
            4 => self.dirty_ring.slot(),
            _ => no_slot(&DOMAIN_FEATURES_KVM, index),
        }
    }
}

/// Rows of [`DomainFeaturesKvm`].
pub static DOMAIN_FEATURES_KVM: Shape = Shape {
    path: "domain/features/kvm",
    rows: &[
        row("hidden", "hidden", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Whether the guest cannot see that it runs on KVM."),
        row("hint-dedicated", "hint_dedicated", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Element `<hint-dedicated>` of `<kvm>`."),
        row("poll-control", "poll_control", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Element `<poll-control>` of `<kvm>`."),
        row("pv-ipi", "pv_ipi", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Element `<pv-ipi>` of `<kvm>`."),
        row("dirty-ring", "dirty_ring", Child(&crate::domain::DOMAIN_FEATURES_KVM_DIRTY_RING), "Element `<dirty-ring>` of `<kvm>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<dirty-ring>` of `<kvm>`.
///
/// Source: `domain/features/kvm/dirty-ring`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvmDirtyRing {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `@size`: XML attribute `size` of `<dirty-ring>`.
    pub size: Option<Number>,
}

impl Record for DomainFeaturesKvmDirtyRing {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_KVM_DIRTY_RING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            1 => self.size.slot(),
            _ => no_slot(&DOMAIN_FEATURES_KVM_DIRTY_RING, index),
        }
    }
}

/// Rows of [`DomainFeaturesKvmDirtyRing`].
pub static DOMAIN_FEATURES_KVM_DIRTY_RING: Shape = Shape {
    path: "domain/features/kvm/dirty-ring",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<dirty-ring>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<msrs>` of `<features>`.
///
/// Source: `domain/features/msrs`.
#[derive(Clone, Default)]
pub struct DomainFeaturesMsrs {
    /// `@unknown`: XML attribute `unknown` of `<msrs>`. One of `fault`, `ignore`.
    pub unknown: Option<String>,
}

impl Record for DomainFeaturesMsrs {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_MSRS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unknown.slot(),
            _ => no_slot(&DOMAIN_FEATURES_MSRS, index),
        }
    }
}

/// Rows of [`DomainFeaturesMsrs`].
pub static DOMAIN_FEATURES_MSRS: Shape = Shape {
    path: "domain/features/msrs",
    rows: &[
        row("unknown", "unknown", Attribute(Scalar::Words(&[word("fault"), word("ignore")])), "XML attribute `unknown` of `<msrs>`. One of `fault`, `ignore`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Of containers or of other processors than a PC's.
///
/// Source: `domain/features/nested-hv`.
#[derive(Clone, Default)]
pub struct DomainFeaturesNestedHv {
    /// `@state`: XML attribute `state` of `<nested-hv>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesNestedHv {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_NESTED_HV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_NESTED_HV, index),
        }
    }
}

/// Rows of [`DomainFeaturesNestedHv`].
pub static DOMAIN_FEATURES_NESTED_HV: Shape = Shape {
    path: "domain/features/nested-hv",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<nested-hv>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Performance counters.
///
/// Source: `domain/features/pmu`.
#[derive(Clone, Default)]
pub struct DomainFeaturesPmu {
    /// `@state`: XML attribute `state` of `<pmu>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesPmu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_PMU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_PMU, index),
        }
    }
}

/// Rows of [`DomainFeaturesPmu`].
pub static DOMAIN_FEATURES_PMU: Shape = Shape {
    path: "domain/features/pmu",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<pmu>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ps2>` of `<features>`.
///
/// Source: `domain/features/ps2`.
#[derive(Clone, Default)]
pub struct DomainFeaturesPs2 {
    /// `@state`: XML attribute `state` of `<ps2>`. Since libvirt 11.3.0.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesPs2 {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_PS2
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_PS2, index),
        }
    }
}

/// Rows of [`DomainFeaturesPs2`].
pub static DOMAIN_FEATURES_PS2: Shape = Shape {
    path: "domain/features/ps2",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<ps2>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<pvspinlock>` of `<features>`.
///
/// Source: `domain/features/pvspinlock`.
#[derive(Clone, Default)]
pub struct DomainFeaturesPvspinlock {
    /// `@state`: XML attribute `state` of `<pvspinlock>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesPvspinlock {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_PVSPINLOCK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_PVSPINLOCK, index),
        }
    }
}

/// Rows of [`DomainFeaturesPvspinlock`].
pub static DOMAIN_FEATURES_PVSPINLOCK: Shape = Shape {
    path: "domain/features/pvspinlock",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<pvspinlock>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

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

/// Of containers or of other processors than a PC's.
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
    /// `@state`: Whether the machine has it.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the machine has it."),
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

/// A device that makes the guest's crash dumps readable.
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

/// VMware's port.
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
    pub e820_host: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
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
        row("e820_host", "e820_host", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Element `<e820_host>` of `<xen>`."),
        row("passthrough", "passthrough", Child(&crate::domain::DOMAIN_FEATURES_XEN_PASSTHROUGH), "Element `<passthrough>` of `<xen>`."),
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
    /// `@state`: Whether the guest has it.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("share_pt"), word("sync_pt")])), "XML attribute `mode` of `<passthrough>`. One of `share_pt`, `sync_pt`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
