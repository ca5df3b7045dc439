//! From schemas/facts/domain.facts, `domain/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Features of the machine. None of them is there unless it is said.
///
/// Source: `domain/features`.
#[derive(Clone, Default)]
pub struct DomainFeatures {
    /// `<pae>`: Whether 32-bit guests can address more than 4 GiB.
    pub pae: Option<bool>,
    /// `<apic>`: The programmable interrupt controller; `{}` is enough.
    pub apic: Option<Box<crate::domain::DomainFeaturesApic>>,
    /// `<acpi>`: Whether the machine has ACPI, which a graceful shutdown and plugging in need.
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
    /// `<capabilities>`: Of containers or of other processors than a PC's.
    pub capabilities: Option<Box<crate::domain::DomainFeaturesCapabilities>>,
    /// `<pmu>`: Performance counters.
    pub pmu: Option<Box<crate::domain::DomainFeaturesPmu>>,
    /// `<vmport>`: VMware's port.
    pub vmport: Option<Box<crate::domain::DomainFeaturesVmport>>,
    /// `<gic>`: The interrupt controller of ARM.
    pub gic: Option<Box<crate::domain::DomainFeaturesGic>>,
    /// `<smm>`: System management mode, which secure boot needs.
    pub smm: Option<Box<crate::domain::DomainFeaturesSmm>>,
    /// `<ioapic>`: The I/O interrupt controller.
    pub ioapic: Option<Box<crate::domain::DomainFeaturesIoapic>>,
    /// `<hpt>`: Of containers or of other processors than a PC's.
    pub hpt: Option<Box<crate::domain::DomainFeaturesHpt>>,
    /// `<vmcoreinfo>`: A device that makes the guest's crash dumps readable.
    pub vmcoreinfo: Option<Box<crate::domain::DomainFeaturesVmcoreinfo>>,
    /// `<htm>`: Of containers or of other processors than a PC's.
    pub htm: Option<Box<crate::domain::DomainFeaturesHtm>>,
    /// `<nested-hv>`: Of containers or of other processors than a PC's.
    pub nested_hv: Option<Box<crate::domain::DomainFeaturesNestedHv>>,
    /// `<msrs>`: Element `<msrs>` of `<features>`.
    pub msrs: Option<Box<crate::domain::DomainFeaturesMsrs>>,
    /// `<ccf-assist>`: Of containers or of other processors than a PC's.
    pub ccf_assist: Option<Box<crate::domain::DomainFeaturesCcfAssist>>,
    /// `<cfpc>`: Of containers or of other processors than a PC's.
    pub cfpc: Option<Box<crate::domain::DomainFeaturesCfpc>>,
    /// `<sbbc>`: Of containers or of other processors than a PC's.
    pub sbbc: Option<Box<crate::domain::DomainFeaturesSbbc>>,
    /// `<ibs>`: Of containers or of other processors than a PC's.
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
        row("apic", "apic", Child(&crate::domain::DOMAIN_FEATURES_APIC), "The programmable interrupt controller; `{}` is enough."),
        row("acpi", "acpi", Flag, "Whether the machine has ACPI, which a graceful shutdown and plugging in need."),
        row("hap", "hap", Child(&crate::domain::DOMAIN_FEATURES_HAP), "Element `<hap>` of `<features>`."),
        row("hyperv", "hyperv", Child(&crate::domain::DOMAIN_FEATURES_HYPERV), "Enlightenments for Windows guests."),
        row("viridian", "viridian", Flag, "Element `<viridian>` of `<features>`."),
        row("kvm", "kvm", Child(&crate::domain::DOMAIN_FEATURES_KVM), "Features of KVM."),
        row("xen", "xen", Child(&crate::domain::DOMAIN_FEATURES_XEN), "Element `<xen>` of `<features>`."),
        row("privnet", "privnet", Flag, "Element `<privnet>` of `<features>`."),
        row("pvspinlock", "pvspinlock", Child(&crate::domain::DOMAIN_FEATURES_PVSPINLOCK), "Element `<pvspinlock>` of `<features>`."),
        row("capabilities", "capabilities", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES), "Of containers or of other processors than a PC's."),
        row("pmu", "pmu", Child(&crate::domain::DOMAIN_FEATURES_PMU), "Performance counters."),
        row("vmport", "vmport", Child(&crate::domain::DOMAIN_FEATURES_VMPORT), "VMware's port."),
        row("gic", "gic", Child(&crate::domain::DOMAIN_FEATURES_GIC), "The interrupt controller of ARM."),
        row("smm", "smm", Child(&crate::domain::DOMAIN_FEATURES_SMM), "System management mode, which secure boot needs.")
            .derived_from(&["domain/os/@firmware", "domain/os/firmware/feature", "domain/os/loader", "domain/os/type/@machine"]),
        row("ioapic", "ioapic", Child(&crate::domain::DOMAIN_FEATURES_IOAPIC), "The I/O interrupt controller."),
        row("hpt", "hpt", Child(&crate::domain::DOMAIN_FEATURES_HPT), "Of containers or of other processors than a PC's."),
        row("vmcoreinfo", "vmcoreinfo", Child(&crate::domain::DOMAIN_FEATURES_VMCOREINFO), "A device that makes the guest's crash dumps readable."),
        row("htm", "htm", Child(&crate::domain::DOMAIN_FEATURES_HTM), "Of containers or of other processors than a PC's."),
        row("nested-hv", "nested_hv", Child(&crate::domain::DOMAIN_FEATURES_NESTED_HV), "Of containers or of other processors than a PC's."),
        row("msrs", "msrs", Child(&crate::domain::DOMAIN_FEATURES_MSRS), "Element `<msrs>` of `<features>`."),
        row("ccf-assist", "ccf_assist", Child(&crate::domain::DOMAIN_FEATURES_CCF_ASSIST), "Of containers or of other processors than a PC's."),
        row("cfpc", "cfpc", Child(&crate::domain::DOMAIN_FEATURES_CFPC), "Of containers or of other processors than a PC's."),
        row("sbbc", "sbbc", Child(&crate::domain::DOMAIN_FEATURES_SBBC), "Of containers or of other processors than a PC's."),
        row("ibs", "ibs", Child(&crate::domain::DOMAIN_FEATURES_IBS), "Of containers or of other processors than a PC's."),
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

/// The programmable interrupt controller; `{}` is enough.
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

/// Of containers or of other processors than a PC's.
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

/// Of containers or of other processors than a PC's.
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

/// The interrupt controller of ARM.
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

/// Of containers or of other processors than a PC's.
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

/// Of containers or of other processors than a PC's.
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

/// Enlightenments for Windows guests.
///
/// Source: `domain/features/hyperv`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHyperv {
    /// `@mode`: Whether features are given one by one or taken from the host. One of `custom`, `host-model` (12.8.0), `passthrough`.
    pub mode: Option<String>,
    /// `<relaxed>`: Do not count on timers being exact.
    pub relaxed: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<vapic>`: Interrupts with fewer exits.
    pub vapic: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<spinlocks>`: Tell the host of locks that are waited for.
    pub spinlocks: Option<Box<crate::domain::DomainFeaturesHypervSpinlocks>>,
    /// `<vpindex>`: Numbers of the virtual processors.
    pub vpindex: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<runtime>`: Time that each processor ran.
    pub runtime: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<synic>`: Synthetic interrupts; needs `vpindex`.
    pub synic: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<stimer>`: Synthetic timers; needs `synic`.
    pub stimer: Option<Box<crate::domain::DomainFeaturesHypervStimer>>,
    /// `<reset>`: A reset by the hypervisor.
    pub reset: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<vendor_id>`: Vendor that the guest reads.
    pub vendor_id: Option<Box<crate::domain::DomainFeaturesHypervVendorId>>,
    /// `<frequencies>`: Frequencies of the timers.
    pub frequencies: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<reenlightenment>`: Element `<reenlightenment>` of `<hyperv>`.
    pub reenlightenment: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<tlbflush>`: Flushes of address caches by the host.
    pub tlbflush: Option<Box<crate::domain::DomainFeaturesHypervTlbflush>>,
    /// `<ipi>`: Interrupts between processors by the host.
    pub ipi: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<evmcs>`: Faster nested guests on Intel.
    pub evmcs: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<avic>`: Element `<avic>` of `<hyperv>`.
    pub avic: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<emsr_bitmap>`: Element `<emsr_bitmap>` of `<hyperv>`. Since libvirt 11.3.0.
    pub emsr_bitmap: Option<Box<crate::domain::DomainFeaturesHypervEmsrBitmap>>,
    /// `<xmm_input>`: Element `<xmm_input>` of `<hyperv>`. Since libvirt 11.3.0.
    pub xmm_input: Option<Box<crate::domain::DomainFeaturesHypervEmsrBitmap>>,
}

impl Record for DomainFeaturesHyperv {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.relaxed.slot(),
            2 => self.vapic.slot(),
            3 => self.spinlocks.slot(),
            4 => self.vpindex.slot(),
            5 => self.runtime.slot(),
            6 => self.synic.slot(),
            7 => self.stimer.slot(),
            8 => self.reset.slot(),
            9 => self.vendor_id.slot(),
            10 => self.frequencies.slot(),
            11 => self.reenlightenment.slot(),
            12 => self.tlbflush.slot(),
            13 => self.ipi.slot(),
            14 => self.evmcs.slot(),
            15 => self.avic.slot(),
            16 => self.emsr_bitmap.slot(),
            17 => self.xmm_input.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV, index),
        }
    }
}

/// Rows of [`DomainFeaturesHyperv`].
pub static DOMAIN_FEATURES_HYPERV: Shape = Shape {
    path: "domain/features/hyperv",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("custom"), word_since("host-model", "12.8.0"), word("passthrough")])), "Whether features are given one by one or taken from the host. One of `custom`, `host-model` (12.8.0), `passthrough`."),
        row("relaxed", "relaxed", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Do not count on timers being exact."),
        row("vapic", "vapic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Interrupts with fewer exits."),
        row("spinlocks", "spinlocks", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_SPINLOCKS), "Tell the host of locks that are waited for."),
        row("vpindex", "vpindex", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Numbers of the virtual processors."),
        row("runtime", "runtime", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Time that each processor ran."),
        row("synic", "synic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Synthetic interrupts; needs `vpindex`."),
        row("stimer", "stimer", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_STIMER), "Synthetic timers; needs `synic`."),
        row("reset", "reset", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "A reset by the hypervisor."),
        row("vendor_id", "vendor_id", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_VENDOR_ID), "Vendor that the guest reads."),
        row("frequencies", "frequencies", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Frequencies of the timers."),
        row("reenlightenment", "reenlightenment", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Element `<reenlightenment>` of `<hyperv>`."),
        row("tlbflush", "tlbflush", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_TLBFLUSH), "Flushes of address caches by the host."),
        row("ipi", "ipi", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Interrupts between processors by the host."),
        row("evmcs", "evmcs", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Faster nested guests on Intel."),
        row("avic", "avic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Element `<avic>` of `<hyperv>`."),
        row("emsr_bitmap", "emsr_bitmap", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_EMSR_BITMAP), "Element `<emsr_bitmap>` of `<hyperv>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("xmm_input", "xmm_input", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_EMSR_BITMAP), "Element `<xmm_input>` of `<hyperv>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@mode", words: &["custom", "host-model", "-"] }], fields: &["relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "reset", "vendor_id", "frequencies", "reenlightenment", "tlbflush", "ipi", "evmcs", "avic", "emsr_bitmap", "xmm_input"], required: &[] },
    ],
};

/// Element `<avic>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/avic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervAvic {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervAvic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_AVIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_AVIC, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervAvic`].
pub static DOMAIN_FEATURES_HYPERV_AVIC: Shape = Shape {
    path: "domain/features/hyperv/avic",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<emsr_bitmap>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/emsr_bitmap`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervEmsrBitmap {
    /// `@state`: Whether the guest has it. Since libvirt 11.3.0.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervEmsrBitmap {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_EMSR_BITMAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_EMSR_BITMAP, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervEmsrBitmap`].
pub static DOMAIN_FEATURES_HYPERV_EMSR_BITMAP: Shape = Shape {
    path: "domain/features/hyperv/emsr_bitmap",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Tell the host of locks that are waited for.
///
/// Source: `domain/features/hyperv/spinlocks`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervSpinlocks {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `@retries`: Tries before the host is told; at least 4095, `8191` is usual.
    pub retries: Option<Number>,
}

impl Record for DomainFeaturesHypervSpinlocks {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_SPINLOCKS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            1 => self.retries.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_SPINLOCKS, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervSpinlocks`].
pub static DOMAIN_FEATURES_HYPERV_SPINLOCKS: Shape = Shape {
    path: "domain/features/hyperv/spinlocks",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("retries", "retries", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Tries before the host is told; at least 4095, `8191` is usual."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Synthetic timers; needs `synic`.
///
/// Source: `domain/features/hyperv/stimer`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervStimer {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `<direct>`: Element `<direct>` of `<stimer>`.
    pub direct: Option<Box<crate::domain::DomainFeaturesHypervStimerDirect>>,
}

impl Record for DomainFeaturesHypervStimer {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_STIMER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            1 => self.direct.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_STIMER, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervStimer`].
pub static DOMAIN_FEATURES_HYPERV_STIMER: Shape = Shape {
    path: "domain/features/hyperv/stimer",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("direct", "direct", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_STIMER_DIRECT), "Element `<direct>` of `<stimer>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<direct>` of `<stimer>`.
///
/// Source: `domain/features/hyperv/stimer/direct`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervStimerDirect {
    /// `@state`: XML attribute `state` of `<direct>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervStimerDirect {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_STIMER_DIRECT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_STIMER_DIRECT, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervStimerDirect`].
pub static DOMAIN_FEATURES_HYPERV_STIMER_DIRECT: Shape = Shape {
    path: "domain/features/hyperv/stimer/direct",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<direct>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Flushes of address caches by the host.
///
/// Source: `domain/features/hyperv/tlbflush`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervTlbflush {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `<direct>`: Element `<direct>` of `<tlbflush>`. Since libvirt 11.3.0.
    pub direct: Option<Box<crate::domain::DomainFeaturesHypervTlbflushDirect>>,
    /// `<extended>`: Element `<extended>` of `<tlbflush>`. Since libvirt 11.3.0.
    pub extended: Option<Box<crate::domain::DomainFeaturesHypervTlbflushExtended>>,
}

impl Record for DomainFeaturesHypervTlbflush {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_TLBFLUSH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            1 => self.direct.slot(),
            2 => self.extended.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_TLBFLUSH, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervTlbflush`].
pub static DOMAIN_FEATURES_HYPERV_TLBFLUSH: Shape = Shape {
    path: "domain/features/hyperv/tlbflush",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("direct", "direct", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_TLBFLUSH_DIRECT), "Element `<direct>` of `<tlbflush>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("extended", "extended", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_TLBFLUSH_EXTENDED), "Element `<extended>` of `<tlbflush>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<direct>` of `<tlbflush>`.
///
/// Source: `domain/features/hyperv/tlbflush/direct`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervTlbflushDirect {
    /// `@state`: XML attribute `state` of `<direct>`. Since libvirt 11.3.0.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervTlbflushDirect {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_TLBFLUSH_DIRECT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_TLBFLUSH_DIRECT, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervTlbflushDirect`].
pub static DOMAIN_FEATURES_HYPERV_TLBFLUSH_DIRECT: Shape = Shape {
    path: "domain/features/hyperv/tlbflush/direct",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<direct>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<extended>` of `<tlbflush>`.
///
/// Source: `domain/features/hyperv/tlbflush/extended`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervTlbflushExtended {
    /// `@state`: XML attribute `state` of `<extended>`. Since libvirt 11.3.0.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervTlbflushExtended {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_TLBFLUSH_EXTENDED
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_TLBFLUSH_EXTENDED, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervTlbflushExtended`].
pub static DOMAIN_FEATURES_HYPERV_TLBFLUSH_EXTENDED: Shape = Shape {
    path: "domain/features/hyperv/tlbflush/extended",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<extended>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Vendor that the guest reads.
///
/// Source: `domain/features/hyperv/vendor_id`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervVendorId {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `@value`: The vendor, at most 12 characters.
    pub value: Option<String>,
}

impl Record for DomainFeaturesHypervVendorId {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_VENDOR_ID
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_VENDOR_ID, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervVendorId`].
pub static DOMAIN_FEATURES_HYPERV_VENDOR_ID: Shape = Shape {
    path: "domain/features/hyperv/vendor_id",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("value", "value", Attribute(Scalar::Class("hyperv_vendor")), "The vendor, at most 12 characters."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Of containers or of other processors than a PC's.
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
