//! From schemas/facts/domain.facts, `domain/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, ON_OFF, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, flat_named, named, row, word, word_since};

/// Hyper-V enlightenments, which make Windows guests faster.
///
/// Source: `domain/features/hyperv`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHyperv {
    /// `@mode`: Selection of enlightenments: `custom` uses those listed here, `passthrough` all that the host supports, `host-model` those of the host that libvirt knows. Default: `custom`. One of `custom`, `host-model` (11.9.0), `passthrough`.
    pub mode: Option<Text>,
    /// `<relaxed>`: Relaxed timing constraints of the guest.
    pub relaxed: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<vapic>`: Virtual APIC, which avoids exits to the hypervisor.
    pub vapic: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<spinlocks>`: Notification of the hypervisor by long waits for spinlocks.
    pub spinlocks: Option<Box<crate::domain::DomainFeaturesHypervSpinlocks>>,
    /// `<vpindex>`: Virtual processor index.
    pub vpindex: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<runtime>`: Run time of each virtual CPU.
    pub runtime: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<synic>`: Synthetic interrupt controller. It needs `vpindex`.
    pub synic: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<stimer>`: Synthetic timers. They need `synic` and the timer `hypervclock`.
    pub stimer: Option<Box<crate::domain::DomainFeaturesHypervStimer>>,
    /// `<reset>`: Reset of the guest by the hypervisor.
    pub reset: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<vendor_id>`: Vendor ID of the hypervisor.
    pub vendor_id: Option<Box<crate::domain::DomainFeaturesHypervVendorId>>,
    /// `<frequencies>`: Registers with the frequencies of TSC and APIC.
    pub frequencies: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<reenlightenment>`: Notification of the guest when the frequency of the TSC changes after migration.
    pub reenlightenment: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<tlbflush>`: Flush of address translation caches (TLB) by the hypervisor. It needs `vpindex`.
    pub tlbflush: Option<Box<crate::domain::DomainFeaturesHypervTlbflush>>,
    /// `<ipi>`: Inter-processor interrupts by the hypervisor. They need `vpindex`.
    pub ipi: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<evmcs>`: Enlightened VMCS, which makes nested guests faster on Intel CPUs. It needs `vapic`.
    pub evmcs: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<avic>`: Use of the enlightenments together with hardware APIC virtualization (AVIC, APICv).
    pub avic: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<emsr_bitmap>`: Enlightened MSR bitmap, which makes nested guests faster. Since libvirt 10.7.0.
    pub emsr_bitmap: Option<Box<crate::domain::DomainFeaturesHypervEmsrBitmap>>,
    /// `<xmm_input>`: Parameters of hypercalls in XMM registers. Since libvirt 10.7.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.relaxed.is_set()).with(2, self.vapic.is_set()).with(3, self.spinlocks.is_set()).with(4, self.vpindex.is_set()).with(5, self.runtime.is_set()).with(6, self.synic.is_set()).with(7, self.stimer.is_set()).with(8, self.reset.is_set()).with(9, self.vendor_id.is_set()).with(10, self.frequencies.is_set()).with(11, self.reenlightenment.is_set()).with(12, self.tlbflush.is_set()).with(13, self.ipi.is_set()).with(14, self.evmcs.is_set()).with(15, self.avic.is_set()).with(16, self.emsr_bitmap.is_set()).with(17, self.xmm_input.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("avic", 15), named("emsr_bitmap", 16), named("evmcs", 14), named("frequencies", 10), named("ipi", 13), named("mode", 0), named("reenlightenment", 11), named("relaxed", 1), named("reset", 8), named("runtime", 5), named("spinlocks", 3), named("stimer", 7), named("synic", 6), named("tlbflush", 12), named("vapic", 2), named("vendor_id", 9), named("vpindex", 4), named("xmm_input", 17)] } }
}

/// Rows of [`DomainFeaturesHyperv`].
pub static DOMAIN_FEATURES_HYPERV: Shape = Shape {
    path: "domain/features/hyperv",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("custom"), word_since("host-model", Since::At((11, 9, 0))), word("passthrough")])), "Selection of enlightenments: `custom` uses those listed here, `passthrough` all that the host supports, `host-model` those of the host that libvirt knows. Default: `custom`. One of `custom`, `host-model` (11.9.0), `passthrough`."),
        row("relaxed", "relaxed", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Relaxed timing constraints of the guest."),
        row("vapic", "vapic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Virtual APIC, which avoids exits to the hypervisor."),
        row("spinlocks", "spinlocks", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_SPINLOCKS), "Notification of the hypervisor by long waits for spinlocks."),
        row("vpindex", "vpindex", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Virtual processor index."),
        row("runtime", "runtime", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Run time of each virtual CPU."),
        row("synic", "synic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Synthetic interrupt controller. It needs `vpindex`."),
        row("stimer", "stimer", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_STIMER), "Synthetic timers. They need `synic` and the timer `hypervclock`."),
        row("reset", "reset", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Reset of the guest by the hypervisor."),
        row("vendor_id", "vendor_id", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_VENDOR_ID), "Vendor ID of the hypervisor."),
        row("frequencies", "frequencies", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Registers with the frequencies of TSC and APIC."),
        row("reenlightenment", "reenlightenment", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Notification of the guest when the frequency of the TSC changes after migration."),
        row("tlbflush", "tlbflush", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_TLBFLUSH), "Flush of address translation caches (TLB) by the hypervisor. It needs `vpindex`."),
        row("ipi", "ipi", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Inter-processor interrupts by the hypervisor. They need `vpindex`."),
        row("evmcs", "evmcs", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Enlightened VMCS, which makes nested guests faster on Intel CPUs. It needs `vapic`."),
        row("avic", "avic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Use of the enlightenments together with hardware APIC virtualization (AVIC, APICv)."),
        row("emsr_bitmap", "emsr_bitmap", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_EMSR_BITMAP), "Enlightened MSR bitmap, which makes nested guests faster. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
        row("xmm_input", "xmm_input", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_EMSR_BITMAP), "Parameters of hypercalls in XMM registers. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["custom", "host-model"], absent: true } }], rows: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], required: &[] },
    ],
};

/// Use of the enlightenments together with hardware APIC virtualization (AVIC, APICv).
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesHypervAvic`].
pub static DOMAIN_FEATURES_HYPERV_AVIC: Shape = Shape {
    path: "domain/features/hyperv/avic",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Enlightened MSR bitmap, which makes nested guests faster.
///
/// Source: `domain/features/hyperv/emsr_bitmap`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervEmsrBitmap {
    /// `@state`: Whether the guest has it. Since libvirt 10.7.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesHypervEmsrBitmap`].
pub static DOMAIN_FEATURES_HYPERV_EMSR_BITMAP: Shape = Shape {
    path: "domain/features/hyperv/emsr_bitmap",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Notification of the hypervisor by long waits for spinlocks.
///
/// Source: `domain/features/hyperv/spinlocks`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervSpinlocks {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `@retries`: Number of attempts before the notification, at least 4095. A usual value is 8191.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()).with(1, self.retries.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("retries", 1), named("state", 0)] } }
}

/// Rows of [`DomainFeaturesHypervSpinlocks`].
pub static DOMAIN_FEATURES_HYPERV_SPINLOCKS: Shape = Shape {
    path: "domain/features/hyperv/spinlocks",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("retries", "retries", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of attempts before the notification, at least 4095. A usual value is 8191."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Synthetic timers. They need `synic` and the timer `hypervclock`.
///
/// Source: `domain/features/hyperv/stimer`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervStimer {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `<direct>`: Direct mode of the synthetic timers, which delivers interrupts without a message.
    pub direct: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()).with(1, self.direct.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("direct", 1), named("state", 0)] } }
}

/// Rows of [`DomainFeaturesHypervStimer`].
pub static DOMAIN_FEATURES_HYPERV_STIMER: Shape = Shape {
    path: "domain/features/hyperv/stimer",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("direct", "direct", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Direct mode of the synthetic timers, which delivers interrupts without a message."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Flush of address translation caches (TLB) by the hypervisor. It needs `vpindex`.
///
/// Source: `domain/features/hyperv/tlbflush`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervTlbflush {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `<direct>`: TLB flush by a nested hypervisor without an exit to the outer one. Since libvirt 11.0.0.
    pub direct: Option<Box<crate::domain::DomainFeaturesHypervTlbflushDirect>>,
    /// `<extended>`: TLB flush of single address ranges. Since libvirt 11.0.0.
    pub extended: Option<Box<crate::domain::DomainFeaturesHypervTlbflushDirect>>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()).with(1, self.direct.is_set()).with(2, self.extended.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("direct", 1), named("extended", 2), named("state", 0)] } }
}

/// Rows of [`DomainFeaturesHypervTlbflush`].
pub static DOMAIN_FEATURES_HYPERV_TLBFLUSH: Shape = Shape {
    path: "domain/features/hyperv/tlbflush",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("direct", "direct", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_TLBFLUSH_DIRECT), "TLB flush by a nested hypervisor without an exit to the outer one. Since libvirt 11.0.0.")
            .since(Since::At((11, 0, 0))),
        row("extended", "extended", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_TLBFLUSH_DIRECT), "TLB flush of single address ranges. Since libvirt 11.0.0.")
            .since(Since::At((11, 0, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// TLB flush by a nested hypervisor without an exit to the outer one.
///
/// Source: `domain/features/hyperv/tlbflush/direct`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervTlbflushDirect {
    /// `@state`: Whether the guest has it. Since libvirt 11.0.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesHypervTlbflushDirect`].
pub static DOMAIN_FEATURES_HYPERV_TLBFLUSH_DIRECT: Shape = Shape {
    path: "domain/features/hyperv/tlbflush/direct",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Since libvirt 11.0.0.")
            .since(Since::At((11, 0, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Vendor ID of the hypervisor.
///
/// Source: `domain/features/hyperv/vendor_id`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervVendorId {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `@value`: Vendor ID that the guest sees, up to 12 characters.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0), named("value", 1)] } }
}

/// Rows of [`DomainFeaturesHypervVendorId`].
pub static DOMAIN_FEATURES_HYPERV_VENDOR_ID: Shape = Shape {
    path: "domain/features/hyperv/vendor_id",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("value", "value", Attribute(Scalar::Class(Class::HypervVendor)), "Vendor ID that the guest sees, up to 12 characters."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Protection against indirect branch speculation, for pSeries guests.
///
/// Source: `domain/features/ibs`.
#[derive(Clone, Default)]
pub struct DomainFeaturesIbs {
    /// `@value`: Protection that the guest sees: `broken` none, `workaround` by flushing the count cache, `fixed-ibs` by serialized branches, `fixed-ccd` by a disabled count cache, `fixed-na` not needed. One of `broken`, `fixed-ccd`, `fixed-ibs`, `fixed-na`, `workaround`.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("value", 0)] } }
}

/// Rows of [`DomainFeaturesIbs`].
pub static DOMAIN_FEATURES_IBS: Shape = Shape {
    path: "domain/features/ibs",
    rows: &[
        row("value", "value", Attribute(Scalar::Words(&[word("broken"), word("fixed-ccd"), word("fixed-ibs"), word("fixed-na"), word("workaround")])), "Protection that the guest sees: `broken` none, `workaround` by flushing the count cache, `fixed-ibs` by serialized branches, `fixed-ccd` by a disabled count cache, `fixed-na` not needed. One of `broken`, `fixed-ccd`, `fixed-ibs`, `fixed-na`, `workaround`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// I/O interrupt controller.
///
/// Source: `domain/features/ioapic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesIoapic {
    /// `@driver`: Component that emulates it: `kvm`, or `qemu`, which interrupt remapping by an IOMMU device needs. Default: `kvm` for KVM guests. One of `kvm`, `qemu`.
    pub driver: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.driver.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("driver", 0)] } }
}

/// Rows of [`DomainFeaturesIoapic`].
pub static DOMAIN_FEATURES_IOAPIC: Shape = Shape {
    path: "domain/features/ioapic",
    rows: &[
        row("driver", "driver", Attribute(Scalar::Words(&[word("kvm"), word("qemu")])), "Component that emulates it: `kvm`, or `qemu`, which interrupt remapping by an IOMMU device needs. Default: `kvm` for KVM guests. One of `kvm`, `qemu`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Features of KVM.
///
/// Source: `domain/features/kvm`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvm {
    /// `<hidden>`: Concealment of KVM from the guest, which then does not find its signature.
    pub hidden: Option<Box<crate::domain::DomainFeaturesKvmHidden>>,
    /// `<hint-dedicated>`: Hint that virtual CPUs have dedicated host CPUs, so that the guest can optimize for it.
    pub hint_dedicated: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<poll-control>`: Polling of the guest before it halts a virtual CPU, which reduces latency.
    pub poll_control: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<pv-ipi>`: Paravirtualized inter-processor interrupts.
    pub pv_ipi: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<dirty-ring>`: Ring buffers that record changed memory pages, for migration.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.hidden.is_set()).with(1, self.hint_dedicated.is_set()).with(2, self.poll_control.is_set()).with(3, self.pv_ipi.is_set()).with(4, self.dirty_ring.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dirty_ring", 4), named("hidden", 0), named("hint_dedicated", 1), named("poll_control", 2), named("pv_ipi", 3)] } }
}

/// Rows of [`DomainFeaturesKvm`].
pub static DOMAIN_FEATURES_KVM: Shape = Shape {
    path: "domain/features/kvm",
    rows: &[
        row("hidden", "hidden", Child(&crate::domain::DOMAIN_FEATURES_KVM_HIDDEN), "Concealment of KVM from the guest, which then does not find its signature."),
        row("hint-dedicated", "hint_dedicated", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Hint that virtual CPUs have dedicated host CPUs, so that the guest can optimize for it."),
        row("poll-control", "poll_control", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Polling of the guest before it halts a virtual CPU, which reduces latency."),
        row("pv-ipi", "pv_ipi", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Paravirtualized inter-processor interrupts."),
        row("dirty-ring", "dirty_ring", Child(&crate::domain::DOMAIN_FEATURES_KVM_DIRTY_RING), "Ring buffers that record changed memory pages, for migration."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Ring buffers that record changed memory pages, for migration.
///
/// Source: `domain/features/kvm/dirty-ring`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvmDirtyRing {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `@size`: Number of entries of a ring buffer, a power of 2 from 1024 to 65536.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()).with(1, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 1), named("state", 0)] } }
}

/// Rows of [`DomainFeaturesKvmDirtyRing`].
pub static DOMAIN_FEATURES_KVM_DIRTY_RING: Shape = Shape {
    path: "domain/features/kvm/dirty-ring",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of entries of a ring buffer, a power of 2 from 1024 to 65536."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Concealment of KVM from the guest, which then does not find its signature.
///
/// Source: `domain/features/kvm/hidden`.
#[derive(Clone, Default)]
pub struct DomainFeaturesKvmHidden {
    /// `@state`: Whether KVM is hidden.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesKvmHidden`].
pub static DOMAIN_FEATURES_KVM_HIDDEN: Shape = Shape {
    path: "domain/features/kvm/hidden",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether KVM is hidden."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Model-specific registers, for bhyve.
///
/// Source: `domain/features/msrs`.
#[derive(Clone, Default)]
pub struct DomainFeaturesMsrs {
    /// `@unknown`: Effect of an access to an unknown register: `fault` raises an exception, `ignore` does nothing. One of `fault`, `ignore`.
    pub unknown: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unknown.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unknown", 0)] } }
}

/// Rows of [`DomainFeaturesMsrs`].
pub static DOMAIN_FEATURES_MSRS: Shape = Shape {
    path: "domain/features/msrs",
    rows: &[
        row("unknown", "unknown", Attribute(Scalar::Words(&[word("fault"), word("ignore")])), "Effect of an access to an unknown register: `fault` raises an exception, `ignore` does nothing. One of `fault`, `ignore`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Performance monitoring unit of the CPU.
///
/// Source: `domain/features/pmu`.
#[derive(Clone, Default)]
pub struct DomainFeaturesPmu {
    /// `@state`: Whether the guest has it. Default: `true` when `pmu` is present.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesPmu`].
pub static DOMAIN_FEATURES_PMU: Shape = Shape {
    path: "domain/features/pmu",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Default: `true` when `pmu` is present."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// PS/2 controller.
///
/// Source: `domain/features/ps2`.
#[derive(Clone, Default)]
pub struct DomainFeaturesPs2 {
    /// `@state`: Whether the guest has it. Without it, the guest has no PS/2 keyboard and mouse. Since libvirt 10.7.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesPs2`].
pub static DOMAIN_FEATURES_PS2: Shape = Shape {
    path: "domain/features/ps2",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Without it, the guest has no PS/2 keyboard and mouse. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Paravirtualized spinlocks.
///
/// Source: `domain/features/pvspinlock`.
#[derive(Clone, Default)]
pub struct DomainFeaturesPvspinlock {
    /// `@state`: Whether the guest can use them. Default: `true` when `pvspinlock` is present.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesPvspinlock`].
pub static DOMAIN_FEATURES_PVSPINLOCK: Shape = Shape {
    path: "domain/features/pvspinlock",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest can use them. Default: `true` when `pvspinlock` is present."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Reliability, availability and serviceability extension of ARM guests, which reports memory errors of the host to the guest.
///
/// Source: `domain/features/ras`.
#[derive(Clone, Default)]
pub struct DomainFeaturesRas {
    /// `@state`: Whether the guest has it. Since libvirt 10.4.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesRas`].
pub static DOMAIN_FEATURES_RAS: Shape = Shape {
    path: "domain/features/ras",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Since libvirt 10.4.0.")
            .since(Since::At((10, 4, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// System Management Mode, which Secure Boot needs on x86.
///
/// Source: `domain/features/smm`.
#[derive(Clone, Default)]
pub struct DomainFeaturesSmm {
    /// `@state`: Whether the guest has it. Default: `true` when `smm` is present.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()).with(1, self.tseg.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0), flat_named("tseg", 1, 1), flat_named("tseg_unit", 1, 0)] } }
}

/// Rows of [`DomainFeaturesSmm`].
pub static DOMAIN_FEATURES_SMM: Shape = Shape {
    path: "domain/features/smm",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Default: `true` when `smm` is present."),
        row("tseg", "tseg", Flat(&crate::domain::DOMAIN_FEATURES_SMM_TSEG, &["tseg_unit", "tseg"]), "Element `<tseg>` of `<smm>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<tseg>` of `<smm>`.
///
/// Source: `domain/features/smm/tseg`.
#[derive(Clone, Default)]
pub struct DomainFeaturesSmmTseg {
    /// `@unit`: Unit of the size. Default: `MiB`.
    pub unit: Option<Text>,
    /// Own text: Size of the extended memory for System Management Mode (TSEG), for `q35`. The default of the machine type applies when omitted, usually 16 MiB.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainFeaturesSmmTseg`].
pub static DOMAIN_FEATURES_SMM_TSEG: Shape = Shape {
    path: "domain/features/smm/tseg",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `MiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the extended memory for System Management Mode (TSEG), for `q35`. The default of the machine type applies when omitted, usually 16 MiB.")
            .canon(Canon::Size { unit: "unit", default: "MiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Settings of QEMU's emulation (TCG).
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.tb_cache.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("tb_cache", 0, 1), flat_named("tb_cache_unit", 0, 0)] } }
}

/// Rows of [`DomainFeaturesTcg`].
pub static DOMAIN_FEATURES_TCG: Shape = Shape {
    path: "domain/features/tcg",
    rows: &[
        row("tb-cache", "tb_cache", Flat(&crate::domain::DOMAIN_FEATURES_TCG_TB_CACHE, &["tb_cache_unit", "tb_cache"]), "Element `<tb-cache>` of `<tcg>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<tb-cache>` of `<tcg>`.
///
/// Source: `domain/features/tcg/tb-cache`.
#[derive(Clone, Default)]
pub struct DomainFeaturesTcgTbCache {
    /// `@unit`: Unit of the size. Default: `KiB`.
    pub unit: Option<Text>,
    /// Own text: Size of the cache for translated code, a multiple of 1 MiB.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainFeaturesTcgTbCache`].
pub static DOMAIN_FEATURES_TCG_TB_CACHE: Shape = Shape {
    path: "domain/features/tcg/tb-cache",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the cache for translated code, a multiple of 1 MiB.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
