//! From schemas/facts/domain.facts, `domain/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{ON_OFF, Range, Scalar, Shape, YES_NO, row, word};

/// Features of the machine.
///
/// Source: `domain/features`.
#[derive(Clone, Default)]
pub struct DomainFeatures {
    /// `<pae>`: Whether 32-bit guests can address more than 4 GiB.
    pub pae: Option<bool>,
    /// `<apic>`: The programmable interrupt controller.
    pub apic: Option<Box<crate::domain::DomainFeaturesApic>>,
    /// `<acpi>`: Whether the machine has ACPI, which a graceful shutdown needs.
    pub acpi: Option<bool>,
    /// `<hap>`: Element `<hap>` of `<features>`.
    pub hap: Option<Box<crate::domain::DomainFeaturesHap>>,
    /// `<hyperv>`: Enlightenments for Windows guests.
    pub hyperv: Option<Box<crate::domain::DomainFeaturesHyperv>>,
    /// `<viridian>`: Element `<viridian>` of `<features>`.
    pub viridian: Option<bool>,
    /// `<kvm>`: Features of KVM.
    pub kvm: Option<Box<crate::domain::DomainFeaturesKvm>>,
    /// `<xen>`: Element `<xen>` of `<features>`.
    pub xen: Option<Box<crate::domain::DomainFeaturesXen>>,
    /// `<privnet>`: Element `<privnet>` of `<features>`.
    pub privnet: Option<bool>,
    /// `<pvspinlock>`: Element `<pvspinlock>` of `<features>`.
    pub pvspinlock: Option<Box<crate::domain::DomainFeaturesPvspinlock>>,
    /// `<capabilities>`: Element `<capabilities>` of `<features>`.
    pub capabilities: Option<Box<crate::domain::DomainFeaturesCapabilities>>,
    /// `<pmu>`: Element `<pmu>` of `<features>`.
    pub pmu: Option<Box<crate::domain::DomainFeaturesPmu>>,
    /// `<vmport>`: Element `<vmport>` of `<features>`.
    pub vmport: Option<Box<crate::domain::DomainFeaturesVmport>>,
    /// `<gic>`: Element `<gic>` of `<features>`.
    pub gic: Option<Box<crate::domain::DomainFeaturesGic>>,
    /// `<smm>`: System management mode, which secure boot needs.
    pub smm: Option<Box<crate::domain::DomainFeaturesSmm>>,
    /// `<ioapic>`: Element `<ioapic>` of `<features>`.
    pub ioapic: Option<Box<crate::domain::DomainFeaturesIoapic>>,
    /// `<hpt>`: Element `<hpt>` of `<features>`.
    pub hpt: Option<Box<crate::domain::DomainFeaturesHpt>>,
    /// `<vmcoreinfo>`: Element `<vmcoreinfo>` of `<features>`.
    pub vmcoreinfo: Option<Box<crate::domain::DomainFeaturesVmcoreinfo>>,
    /// `<htm>`: Element `<htm>` of `<features>`.
    pub htm: Option<Box<crate::domain::DomainFeaturesHtm>>,
    /// `<nested-hv>`: Element `<nested-hv>` of `<features>`.
    pub nested_hv: Option<Box<crate::domain::DomainFeaturesNestedHv>>,
    /// `<msrs>`: Element `<msrs>` of `<features>`.
    pub msrs: Option<Box<crate::domain::DomainFeaturesMsrs>>,
    /// `<ccf-assist>`: Element `<ccf-assist>` of `<features>`.
    pub ccf_assist: Option<Box<crate::domain::DomainFeaturesCcfAssist>>,
    /// `<cfpc>`: Element `<cfpc>` of `<features>`.
    pub cfpc: Option<Box<crate::domain::DomainFeaturesCfpc>>,
    /// `<sbbc>`: Element `<sbbc>` of `<features>`.
    pub sbbc: Option<Box<crate::domain::DomainFeaturesSbbc>>,
    /// `<ibs>`: Element `<ibs>` of `<features>`.
    pub ibs: Option<Box<crate::domain::DomainFeaturesIbs>>,
    /// `<tcg>`: Element `<tcg>` of `<features>`.
    pub tcg: Option<Box<crate::domain::DomainFeaturesTcg>>,
    /// `<async-teardown>`: Element `<async-teardown>` of `<features>`. Since libvirt 11.3.0.
    pub async_teardown: Option<Box<crate::domain::DomainFeaturesAsyncTeardown>>,
    /// `<ras>`: Element `<ras>` of `<features>`. Since libvirt 11.3.0.
    pub ras: Option<Box<crate::domain::DomainFeaturesRas>>,
    /// `<ps2>`: Element `<ps2>` of `<features>`. Since libvirt 11.3.0.
    pub ps2: Option<Box<crate::domain::DomainFeaturesPs2>>,
    /// `<aia>`: Element `<aia>` of `<features>`. Since libvirt 11.3.0.
    pub aia: Option<Box<crate::domain::DomainFeaturesAia>>,
    /// `<virtualization>`: Element `<virtualization>` of `<features>`. Since libvirt 12.8.0.
    pub virtualization: Option<bool>,
}

impl Record for DomainFeatures {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.pae.slot(),
            1 => self.apic.slot(),
            2 => self.acpi.slot(),
            3 => self.hap.slot(),
            4 => self.hyperv.slot(),
            5 => self.viridian.slot(),
            6 => self.kvm.slot(),
            7 => self.xen.slot(),
            8 => self.privnet.slot(),
            9 => self.pvspinlock.slot(),
            10 => self.capabilities.slot(),
            11 => self.pmu.slot(),
            12 => self.vmport.slot(),
            13 => self.gic.slot(),
            14 => self.smm.slot(),
            15 => self.ioapic.slot(),
            16 => self.hpt.slot(),
            17 => self.vmcoreinfo.slot(),
            18 => self.htm.slot(),
            19 => self.nested_hv.slot(),
            20 => self.msrs.slot(),
            21 => self.ccf_assist.slot(),
            22 => self.cfpc.slot(),
            23 => self.sbbc.slot(),
            24 => self.ibs.slot(),
            25 => self.tcg.slot(),
            26 => self.async_teardown.slot(),
            27 => self.ras.slot(),
            28 => self.ps2.slot(),
            29 => self.aia.slot(),
            30 => self.virtualization.slot(),
            _ => no_slot(&DOMAIN_FEATURES, index),
        }
    }
}

/// Rows of [`DomainFeatures`].
pub static DOMAIN_FEATURES: Shape = Shape {
    path: "domain/features",
    rows: &[
        row("pae", "pae", Flag, "Whether 32-bit guests can address more than 4 GiB."),
        row("apic", "apic", Child(&crate::domain::DOMAIN_FEATURES_APIC), "The programmable interrupt controller."),
        row("acpi", "acpi", Flag, "Whether the machine has ACPI, which a graceful shutdown needs."),
        row("hap", "hap", Child(&crate::domain::DOMAIN_FEATURES_HAP), "Element `<hap>` of `<features>`."),
        row("hyperv", "hyperv", Child(&crate::domain::DOMAIN_FEATURES_HYPERV), "Enlightenments for Windows guests."),
        row("viridian", "viridian", Flag, "Element `<viridian>` of `<features>`."),
        row("kvm", "kvm", Child(&crate::domain::DOMAIN_FEATURES_KVM), "Features of KVM."),
        row("xen", "xen", Child(&crate::domain::DOMAIN_FEATURES_XEN), "Element `<xen>` of `<features>`."),
        row("privnet", "privnet", Flag, "Element `<privnet>` of `<features>`."),
        row("pvspinlock", "pvspinlock", Child(&crate::domain::DOMAIN_FEATURES_PVSPINLOCK), "Element `<pvspinlock>` of `<features>`."),
        row("capabilities", "capabilities", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES), "Element `<capabilities>` of `<features>`."),
        row("pmu", "pmu", Child(&crate::domain::DOMAIN_FEATURES_PMU), "Element `<pmu>` of `<features>`."),
        row("vmport", "vmport", Child(&crate::domain::DOMAIN_FEATURES_VMPORT), "Element `<vmport>` of `<features>`."),
        row("gic", "gic", Child(&crate::domain::DOMAIN_FEATURES_GIC), "Element `<gic>` of `<features>`."),
        row("smm", "smm", Child(&crate::domain::DOMAIN_FEATURES_SMM), "System management mode, which secure boot needs."),
        row("ioapic", "ioapic", Child(&crate::domain::DOMAIN_FEATURES_IOAPIC), "Element `<ioapic>` of `<features>`."),
        row("hpt", "hpt", Child(&crate::domain::DOMAIN_FEATURES_HPT), "Element `<hpt>` of `<features>`."),
        row("vmcoreinfo", "vmcoreinfo", Child(&crate::domain::DOMAIN_FEATURES_VMCOREINFO), "Element `<vmcoreinfo>` of `<features>`."),
        row("htm", "htm", Child(&crate::domain::DOMAIN_FEATURES_HTM), "Element `<htm>` of `<features>`."),
        row("nested-hv", "nested_hv", Child(&crate::domain::DOMAIN_FEATURES_NESTED_HV), "Element `<nested-hv>` of `<features>`."),
        row("msrs", "msrs", Child(&crate::domain::DOMAIN_FEATURES_MSRS), "Element `<msrs>` of `<features>`."),
        row("ccf-assist", "ccf_assist", Child(&crate::domain::DOMAIN_FEATURES_CCF_ASSIST), "Element `<ccf-assist>` of `<features>`."),
        row("cfpc", "cfpc", Child(&crate::domain::DOMAIN_FEATURES_CFPC), "Element `<cfpc>` of `<features>`."),
        row("sbbc", "sbbc", Child(&crate::domain::DOMAIN_FEATURES_SBBC), "Element `<sbbc>` of `<features>`."),
        row("ibs", "ibs", Child(&crate::domain::DOMAIN_FEATURES_IBS), "Element `<ibs>` of `<features>`."),
        row("tcg", "tcg", Child(&crate::domain::DOMAIN_FEATURES_TCG), "Element `<tcg>` of `<features>`."),
        row("async-teardown", "async_teardown", Child(&crate::domain::DOMAIN_FEATURES_ASYNC_TEARDOWN), "Element `<async-teardown>` of `<features>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("ras", "ras", Child(&crate::domain::DOMAIN_FEATURES_RAS), "Element `<ras>` of `<features>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("ps2", "ps2", Child(&crate::domain::DOMAIN_FEATURES_PS2), "Element `<ps2>` of `<features>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("aia", "aia", Child(&crate::domain::DOMAIN_FEATURES_AIA), "Element `<aia>` of `<features>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("virtualization", "virtualization", Flag, "Element `<virtualization>` of `<features>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<aia>` of `<features>`.
///
/// Source: `domain/features/aia`.
#[derive(Clone, Default)]
pub struct DomainFeaturesAia {
    /// `@value`: XML attribute `value` of `<aia>`. One of `aplic`, `aplic-imsic`, `none`. Since libvirt 11.3.0.
    pub value: Option<String>,
}

impl Record for DomainFeaturesAia {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_AIA
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_AIA, index),
        }
    }
}

/// Rows of [`DomainFeaturesAia`].
pub static DOMAIN_FEATURES_AIA: Shape = Shape {
    path: "domain/features/aia",
    rows: &[
        row("value", "value", Attribute(Scalar::Words(&[word("aplic"), word("aplic-imsic"), word("none")])), "XML attribute `value` of `<aia>`. One of `aplic`, `aplic-imsic`, `none`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The programmable interrupt controller.
///
/// Source: `domain/features/apic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesApic {
    /// `@eoi`: XML attribute `eoi` of `<apic>`.
    pub eoi: Option<bool>,
}

impl Record for DomainFeaturesApic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_APIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.eoi.slot(),
            _ => no_slot(&DOMAIN_FEATURES_APIC, index),
        }
    }
}

/// Rows of [`DomainFeaturesApic`].
pub static DOMAIN_FEATURES_APIC: Shape = Shape {
    path: "domain/features/apic",
    rows: &[
        row("eoi", "eoi", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `eoi` of `<apic>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<async-teardown>` of `<features>`.
///
/// Source: `domain/features/async-teardown`.
#[derive(Clone, Default)]
pub struct DomainFeaturesAsyncTeardown {
    /// `@enabled`: XML attribute `enabled` of `<async-teardown>`. Since libvirt 11.3.0.
    pub enabled: Option<bool>,
}

impl Record for DomainFeaturesAsyncTeardown {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_ASYNC_TEARDOWN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            _ => no_slot(&DOMAIN_FEATURES_ASYNC_TEARDOWN, index),
        }
    }
}

/// Rows of [`DomainFeaturesAsyncTeardown`].
pub static DOMAIN_FEATURES_ASYNC_TEARDOWN: Shape = Shape {
    path: "domain/features/async-teardown",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "XML attribute `enabled` of `<async-teardown>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ccf-assist>` of `<features>`.
///
/// Source: `domain/features/ccf-assist`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCcfAssist {
    /// `@state`: XML attribute `state` of `<ccf-assist>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCcfAssist {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CCF_ASSIST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CCF_ASSIST, index),
        }
    }
}

/// Rows of [`DomainFeaturesCcfAssist`].
pub static DOMAIN_FEATURES_CCF_ASSIST: Shape = Shape {
    path: "domain/features/ccf-assist",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<ccf-assist>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cfpc>` of `<features>`.
///
/// Source: `domain/features/cfpc`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCfpc {
    /// `@value`: XML attribute `value` of `<cfpc>`. One of `broken`, `fixed`, `workaround`.
    pub value: Option<String>,
}

impl Record for DomainFeaturesCfpc {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CFPC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CFPC, index),
        }
    }
}

/// Rows of [`DomainFeaturesCfpc`].
pub static DOMAIN_FEATURES_CFPC: Shape = Shape {
    path: "domain/features/cfpc",
    rows: &[
        row("value", "value", Attribute(Scalar::Words(&[word("broken"), word("fixed"), word("workaround")])), "XML attribute `value` of `<cfpc>`. One of `broken`, `fixed`, `workaround`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<gic>` of `<features>`.
///
/// Source: `domain/features/gic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesGic {
    /// `@version`: XML attribute `version` of `<gic>`. One of `2`, `3`, `host`.
    pub version: Option<String>,
}

impl Record for DomainFeaturesGic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_GIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.version.slot(),
            _ => no_slot(&DOMAIN_FEATURES_GIC, index),
        }
    }
}

/// Rows of [`DomainFeaturesGic`].
pub static DOMAIN_FEATURES_GIC: Shape = Shape {
    path: "domain/features/gic",
    rows: &[
        row("version", "version", Attribute(Scalar::Words(&[word("2"), word("3"), word("host")])), "XML attribute `version` of `<gic>`. One of `2`, `3`, `host`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<hap>` of `<features>`.
///
/// Source: `domain/features/hap`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHap {
    /// `@state`: XML attribute `state` of `<hap>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHap {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HAP, index),
        }
    }
}

/// Rows of [`DomainFeaturesHap`].
pub static DOMAIN_FEATURES_HAP: Shape = Shape {
    path: "domain/features/hap",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<hap>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<hpt>` of `<features>`.
///
/// Source: `domain/features/hpt`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHpt {
    /// `@resizing`: XML attribute `resizing` of `<hpt>`. One of `disabled`, `enabled`, `required`.
    pub resizing: Option<String>,
    /// `<maxpagesize>`: Element `<maxpagesize>` of `<hpt>`.
    pub maxpagesize: Option<Box<crate::domain::DomainFeaturesHptMaxpagesize>>,
}

impl Record for DomainFeaturesHpt {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HPT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.resizing.slot(),
            1 => self.maxpagesize.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HPT, index),
        }
    }
}

/// Rows of [`DomainFeaturesHpt`].
pub static DOMAIN_FEATURES_HPT: Shape = Shape {
    path: "domain/features/hpt",
    rows: &[
        row("resizing", "resizing", Attribute(Scalar::Words(&[word("disabled"), word("enabled"), word("required")])), "XML attribute `resizing` of `<hpt>`. One of `disabled`, `enabled`, `required`."),
        row("maxpagesize", "maxpagesize", Flat(&crate::domain::DOMAIN_FEATURES_HPT_MAXPAGESIZE, &["maxpagesize_unit", "maxpagesize"]), "Element `<maxpagesize>` of `<hpt>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<maxpagesize>` of `<hpt>`.
///
/// Source: `domain/features/hpt/maxpagesize`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHptMaxpagesize {
    /// `@unit`: XML attribute `unit` of `<maxpagesize>`.
    pub unit: Option<String>,
    /// Own text: Text of `<maxpagesize>`.
    pub value: Option<Number>,
}

impl Record for DomainFeaturesHptMaxpagesize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HPT_MAXPAGESIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HPT_MAXPAGESIZE, index),
        }
    }
}

/// Rows of [`DomainFeaturesHptMaxpagesize`].
pub static DOMAIN_FEATURES_HPT_MAXPAGESIZE: Shape = Shape {
    path: "domain/features/hpt/maxpagesize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "XML attribute `unit` of `<maxpagesize>`."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Text of `<maxpagesize>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<htm>` of `<features>`.
///
/// Source: `domain/features/htm`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHtm {
    /// `@state`: XML attribute `state` of `<htm>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHtm {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HTM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HTM, index),
        }
    }
}

/// Rows of [`DomainFeaturesHtm`].
pub static DOMAIN_FEATURES_HTM: Shape = Shape {
    path: "domain/features/htm",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<htm>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ibs>` of `<features>`.
///
/// Source: `domain/features/ibs`.
#[derive(Clone, Default)]
pub struct DomainFeaturesIbs {
    /// `@value`: XML attribute `value` of `<ibs>`. One of `broken`, `fixed-ccd`, `fixed-ibs`, `fixed-na`, `workaround`.
    pub value: Option<String>,
}

impl Record for DomainFeaturesIbs {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_IBS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_IBS, index),
        }
    }
}

/// Rows of [`DomainFeaturesIbs`].
pub static DOMAIN_FEATURES_IBS: Shape = Shape {
    path: "domain/features/ibs",
    rows: &[
        row("value", "value", Attribute(Scalar::Words(&[word("broken"), word("fixed-ccd"), word("fixed-ibs"), word("fixed-na"), word("workaround")])), "XML attribute `value` of `<ibs>`. One of `broken`, `fixed-ccd`, `fixed-ibs`, `fixed-na`, `workaround`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ioapic>` of `<features>`.
///
/// Source: `domain/features/ioapic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesIoapic {
    /// `@driver`: XML attribute `driver` of `<ioapic>`. One of `kvm`, `qemu`.
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
        row("driver", "driver", Attribute(Scalar::Words(&[word("kvm"), word("qemu")])), "XML attribute `driver` of `<ioapic>`. One of `kvm`, `qemu`."),
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
    /// `<hidden>`: Element `<hidden>` of `<kvm>`.
    pub hidden: Option<Box<crate::domain::DomainFeaturesKvmHidden>>,
    /// `<hint-dedicated>`: Element `<hint-dedicated>` of `<kvm>`.
    pub hint_dedicated: Option<Box<crate::domain::DomainFeaturesKvmHintDedicated>>,
    /// `<poll-control>`: Element `<poll-control>` of `<kvm>`.
    pub poll_control: Option<Box<crate::domain::DomainFeaturesKvmPollControl>>,
    /// `<pv-ipi>`: Element `<pv-ipi>` of `<kvm>`.
    pub pv_ipi: Option<Box<crate::domain::DomainFeaturesKvmPvIpi>>,
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
        row("hidden", "hidden", Child(&crate::domain::DOMAIN_FEATURES_KVM_HIDDEN), "Element `<hidden>` of `<kvm>`."),
        row("hint-dedicated", "hint_dedicated", Child(&crate::domain::DOMAIN_FEATURES_KVM_HINT_DEDICATED), "Element `<hint-dedicated>` of `<kvm>`."),
        row("poll-control", "poll_control", Child(&crate::domain::DOMAIN_FEATURES_KVM_POLL_CONTROL), "Element `<poll-control>` of `<kvm>`."),
        row("pv-ipi", "pv_ipi", Child(&crate::domain::DOMAIN_FEATURES_KVM_PV_IPI), "Element `<pv-ipi>` of `<kvm>`."),
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
    /// `@state`: XML attribute `state` of `<dirty-ring>`.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<dirty-ring>`."),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<dirty-ring>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<hidden>` of `<kvm>`.
///
/// Source: `domain/features/kvm/hidden`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvmHidden {
    /// `@state`: XML attribute `state` of `<hidden>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesKvmHidden {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_KVM_HIDDEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_KVM_HIDDEN, index),
        }
    }
}

/// Rows of [`DomainFeaturesKvmHidden`].
pub static DOMAIN_FEATURES_KVM_HIDDEN: Shape = Shape {
    path: "domain/features/kvm/hidden",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<hidden>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<hint-dedicated>` of `<kvm>`.
///
/// Source: `domain/features/kvm/hint-dedicated`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvmHintDedicated {
    /// `@state`: XML attribute `state` of `<hint-dedicated>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesKvmHintDedicated {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_KVM_HINT_DEDICATED
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_KVM_HINT_DEDICATED, index),
        }
    }
}

/// Rows of [`DomainFeaturesKvmHintDedicated`].
pub static DOMAIN_FEATURES_KVM_HINT_DEDICATED: Shape = Shape {
    path: "domain/features/kvm/hint-dedicated",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<hint-dedicated>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<poll-control>` of `<kvm>`.
///
/// Source: `domain/features/kvm/poll-control`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvmPollControl {
    /// `@state`: XML attribute `state` of `<poll-control>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesKvmPollControl {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_KVM_POLL_CONTROL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_KVM_POLL_CONTROL, index),
        }
    }
}

/// Rows of [`DomainFeaturesKvmPollControl`].
pub static DOMAIN_FEATURES_KVM_POLL_CONTROL: Shape = Shape {
    path: "domain/features/kvm/poll-control",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<poll-control>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<pv-ipi>` of `<kvm>`.
///
/// Source: `domain/features/kvm/pv-ipi`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvmPvIpi {
    /// `@state`: XML attribute `state` of `<pv-ipi>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesKvmPvIpi {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_KVM_PV_IPI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_KVM_PV_IPI, index),
        }
    }
}

/// Rows of [`DomainFeaturesKvmPvIpi`].
pub static DOMAIN_FEATURES_KVM_PV_IPI: Shape = Shape {
    path: "domain/features/kvm/pv-ipi",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<pv-ipi>`."),
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

/// Element `<nested-hv>` of `<features>`.
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

/// Element `<pmu>` of `<features>`.
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
