//! From schemas/facts/domain.facts, `domain/features/hyperv`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, ON_OFF, Range, Scalar, Shape, When, row, word, word_since};

/// Enlightenments for Windows guests.
///
/// Source: `domain/features/hyperv`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHyperv {
    /// `@mode`: Whether features are given one by one or taken from the host. One of `custom`, `host-model` (12.8.0), `passthrough`.
    pub mode: Option<String>,
    /// `<relaxed>`: Element `<relaxed>` of `<hyperv>`.
    pub relaxed: Option<Box<crate::domain::DomainFeaturesHypervRelaxed>>,
    /// `<vapic>`: Element `<vapic>` of `<hyperv>`.
    pub vapic: Option<Box<crate::domain::DomainFeaturesHypervVapic>>,
    /// `<spinlocks>`: Element `<spinlocks>` of `<hyperv>`.
    pub spinlocks: Option<Box<crate::domain::DomainFeaturesHypervSpinlocks>>,
    /// `<vpindex>`: Element `<vpindex>` of `<hyperv>`.
    pub vpindex: Option<Box<crate::domain::DomainFeaturesHypervVpindex>>,
    /// `<runtime>`: Element `<runtime>` of `<hyperv>`.
    pub runtime: Option<Box<crate::domain::DomainFeaturesHypervRuntime>>,
    /// `<synic>`: Element `<synic>` of `<hyperv>`.
    pub synic: Option<Box<crate::domain::DomainFeaturesHypervSynic>>,
    /// `<stimer>`: Element `<stimer>` of `<hyperv>`.
    pub stimer: Option<Box<crate::domain::DomainFeaturesHypervStimer>>,
    /// `<reset>`: Element `<reset>` of `<hyperv>`.
    pub reset: Option<Box<crate::domain::DomainFeaturesHypervReset>>,
    /// `<vendor_id>`: Element `<vendor_id>` of `<hyperv>`.
    pub vendor_id: Option<Box<crate::domain::DomainFeaturesHypervVendorId>>,
    /// `<frequencies>`: Element `<frequencies>` of `<hyperv>`.
    pub frequencies: Option<Box<crate::domain::DomainFeaturesHypervFrequencies>>,
    /// `<reenlightenment>`: Element `<reenlightenment>` of `<hyperv>`.
    pub reenlightenment: Option<Box<crate::domain::DomainFeaturesHypervReenlightenment>>,
    /// `<tlbflush>`: Element `<tlbflush>` of `<hyperv>`.
    pub tlbflush: Option<Box<crate::domain::DomainFeaturesHypervTlbflush>>,
    /// `<ipi>`: Element `<ipi>` of `<hyperv>`.
    pub ipi: Option<Box<crate::domain::DomainFeaturesHypervIpi>>,
    /// `<evmcs>`: Element `<evmcs>` of `<hyperv>`.
    pub evmcs: Option<Box<crate::domain::DomainFeaturesHypervEvmcs>>,
    /// `<avic>`: Element `<avic>` of `<hyperv>`.
    pub avic: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<emsr_bitmap>`: Element `<emsr_bitmap>` of `<hyperv>`. Since libvirt 11.3.0.
    pub emsr_bitmap: Option<Box<crate::domain::DomainFeaturesHypervEmsrBitmap>>,
    /// `<xmm_input>`: Element `<xmm_input>` of `<hyperv>`. Since libvirt 11.3.0.
    pub xmm_input: Option<Box<crate::domain::DomainFeaturesHypervXmmInput>>,
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
        row("relaxed", "relaxed", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_RELAXED), "Element `<relaxed>` of `<hyperv>`."),
        row("vapic", "vapic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_VAPIC), "Element `<vapic>` of `<hyperv>`."),
        row("spinlocks", "spinlocks", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_SPINLOCKS), "Element `<spinlocks>` of `<hyperv>`."),
        row("vpindex", "vpindex", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_VPINDEX), "Element `<vpindex>` of `<hyperv>`."),
        row("runtime", "runtime", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_RUNTIME), "Element `<runtime>` of `<hyperv>`."),
        row("synic", "synic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_SYNIC), "Element `<synic>` of `<hyperv>`."),
        row("stimer", "stimer", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_STIMER), "Element `<stimer>` of `<hyperv>`."),
        row("reset", "reset", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_RESET), "Element `<reset>` of `<hyperv>`."),
        row("vendor_id", "vendor_id", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_VENDOR_ID), "Element `<vendor_id>` of `<hyperv>`."),
        row("frequencies", "frequencies", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_FREQUENCIES), "Element `<frequencies>` of `<hyperv>`."),
        row("reenlightenment", "reenlightenment", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_REENLIGHTENMENT), "Element `<reenlightenment>` of `<hyperv>`."),
        row("tlbflush", "tlbflush", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_TLBFLUSH), "Element `<tlbflush>` of `<hyperv>`."),
        row("ipi", "ipi", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_IPI), "Element `<ipi>` of `<hyperv>`."),
        row("evmcs", "evmcs", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_EVMCS), "Element `<evmcs>` of `<hyperv>`."),
        row("avic", "avic", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Element `<avic>` of `<hyperv>`."),
        row("emsr_bitmap", "emsr_bitmap", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_EMSR_BITMAP), "Element `<emsr_bitmap>` of `<hyperv>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("xmm_input", "xmm_input", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_XMM_INPUT), "Element `<xmm_input>` of `<hyperv>`. Since libvirt 11.3.0.")
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
    /// `@state`: XML attribute `state` of `<avic>`.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<avic>`."),
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
    /// `@state`: XML attribute `state` of `<emsr_bitmap>`. Since libvirt 11.3.0.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<emsr_bitmap>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<evmcs>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/evmcs`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervEvmcs {
    /// `@state`: XML attribute `state` of `<evmcs>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervEvmcs {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_EVMCS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_EVMCS, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervEvmcs`].
pub static DOMAIN_FEATURES_HYPERV_EVMCS: Shape = Shape {
    path: "domain/features/hyperv/evmcs",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<evmcs>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<frequencies>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/frequencies`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervFrequencies {
    /// `@state`: XML attribute `state` of `<frequencies>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervFrequencies {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_FREQUENCIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_FREQUENCIES, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervFrequencies`].
pub static DOMAIN_FEATURES_HYPERV_FREQUENCIES: Shape = Shape {
    path: "domain/features/hyperv/frequencies",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<frequencies>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ipi>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/ipi`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervIpi {
    /// `@state`: XML attribute `state` of `<ipi>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervIpi {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_IPI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_IPI, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervIpi`].
pub static DOMAIN_FEATURES_HYPERV_IPI: Shape = Shape {
    path: "domain/features/hyperv/ipi",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<ipi>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<reenlightenment>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/reenlightenment`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervReenlightenment {
    /// `@state`: XML attribute `state` of `<reenlightenment>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervReenlightenment {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_REENLIGHTENMENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_REENLIGHTENMENT, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervReenlightenment`].
pub static DOMAIN_FEATURES_HYPERV_REENLIGHTENMENT: Shape = Shape {
    path: "domain/features/hyperv/reenlightenment",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<reenlightenment>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<relaxed>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/relaxed`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervRelaxed {
    /// `@state`: XML attribute `state` of `<relaxed>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervRelaxed {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_RELAXED
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_RELAXED, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervRelaxed`].
pub static DOMAIN_FEATURES_HYPERV_RELAXED: Shape = Shape {
    path: "domain/features/hyperv/relaxed",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<relaxed>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<reset>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/reset`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervReset {
    /// `@state`: XML attribute `state` of `<reset>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervReset {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_RESET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_RESET, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervReset`].
pub static DOMAIN_FEATURES_HYPERV_RESET: Shape = Shape {
    path: "domain/features/hyperv/reset",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<reset>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<runtime>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/runtime`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervRuntime {
    /// `@state`: XML attribute `state` of `<runtime>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervRuntime {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_RUNTIME
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_RUNTIME, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervRuntime`].
pub static DOMAIN_FEATURES_HYPERV_RUNTIME: Shape = Shape {
    path: "domain/features/hyperv/runtime",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<runtime>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<spinlocks>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/spinlocks`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervSpinlocks {
    /// `@state`: XML attribute `state` of `<spinlocks>`.
    pub state: Option<bool>,
    /// `@retries`: XML attribute `retries` of `<spinlocks>`.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<spinlocks>`."),
        row("retries", "retries", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `retries` of `<spinlocks>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<stimer>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/stimer`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervStimer {
    /// `@state`: XML attribute `state` of `<stimer>`.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<stimer>`."),
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

/// Element `<synic>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/synic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervSynic {
    /// `@state`: XML attribute `state` of `<synic>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervSynic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_SYNIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_SYNIC, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervSynic`].
pub static DOMAIN_FEATURES_HYPERV_SYNIC: Shape = Shape {
    path: "domain/features/hyperv/synic",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<synic>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<tlbflush>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/tlbflush`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervTlbflush {
    /// `@state`: XML attribute `state` of `<tlbflush>`.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<tlbflush>`."),
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

/// Element `<vapic>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/vapic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervVapic {
    /// `@state`: XML attribute `state` of `<vapic>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervVapic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_VAPIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_VAPIC, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervVapic`].
pub static DOMAIN_FEATURES_HYPERV_VAPIC: Shape = Shape {
    path: "domain/features/hyperv/vapic",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<vapic>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vendor_id>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/vendor_id`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervVendorId {
    /// `@state`: XML attribute `state` of `<vendor_id>`.
    pub state: Option<bool>,
    /// `@value`: XML attribute `value` of `<vendor_id>`.
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
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<vendor_id>`."),
        row("value", "value", Attribute(Scalar::Class("hyperv_vendor")), "XML attribute `value` of `<vendor_id>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vpindex>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/vpindex`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervVpindex {
    /// `@state`: XML attribute `state` of `<vpindex>`.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervVpindex {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_VPINDEX
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_VPINDEX, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervVpindex`].
pub static DOMAIN_FEATURES_HYPERV_VPINDEX: Shape = Shape {
    path: "domain/features/hyperv/vpindex",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<vpindex>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<xmm_input>` of `<hyperv>`.
///
/// Source: `domain/features/hyperv/xmm_input`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHypervXmmInput {
    /// `@state`: XML attribute `state` of `<xmm_input>`. Since libvirt 11.3.0.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesHypervXmmInput {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_HYPERV_XMM_INPUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_HYPERV_XMM_INPUT, index),
        }
    }
}

/// Rows of [`DomainFeaturesHypervXmmInput`].
pub static DOMAIN_FEATURES_HYPERV_XMM_INPUT: Shape = Shape {
    path: "domain/features/hyperv/xmm_input",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<xmm_input>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
