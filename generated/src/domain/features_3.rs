//! From schemas/facts/domain.facts, `domain/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::shape::{ON_OFF, Scalar, RowName, RowSet, Shape, named, row, word};

/// Device that stores debugging information for crash dumps of the guest.
///
/// Source: `domain/features/vmcoreinfo`.
#[derive(Clone, Default)]
pub struct DomainFeaturesVmcoreinfo {
    /// `@state`: Whether the guest has it. Default: `true` when `vmcoreinfo` is present.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesVmcoreinfo`].
pub static DOMAIN_FEATURES_VMCOREINFO: Shape = Shape {
    path: "domain/features/vmcoreinfo",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it. Default: `true` when `vmcoreinfo` is present."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// I/O port of VMware, which the `vmmouse` device uses.
///
/// Source: `domain/features/vmport`.
#[derive(Clone, Default)]
pub struct DomainFeaturesVmport {
    /// `@state`: Whether it is emulated. Default: `true` when `vmport` is present.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesVmport`].
pub static DOMAIN_FEATURES_VMPORT: Shape = Shape {
    path: "domain/features/vmport",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether it is emulated. Default: `true` when `vmport` is present."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Features of Xen.
///
/// Source: `domain/features/xen`.
#[derive(Clone, Default)]
pub struct DomainFeaturesXen {
    /// `<e820_host>`: Memory map (E820) of the host, for paravirtualized guests.
    pub e820_host: Option<Box<crate::domain::DomainFeaturesHypervAvic>>,
    /// `<passthrough>`: IOMMU mappings, which PCI passthrough needs.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.e820_host.is_set()).with(1, self.passthrough.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("e820_host", 0), named("passthrough", 1)] } }
}

/// Rows of [`DomainFeaturesXen`].
pub static DOMAIN_FEATURES_XEN: Shape = Shape {
    path: "domain/features/xen",
    rows: &[
        row("e820_host", "e820_host", Child(&crate::domain::DOMAIN_FEATURES_HYPERV_AVIC), "Memory map (E820) of the host, for paravirtualized guests."),
        row("passthrough", "passthrough", Child(&crate::domain::DOMAIN_FEATURES_XEN_PASSTHROUGH), "IOMMU mappings, which PCI passthrough needs."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// IOMMU mappings, which PCI passthrough needs.
///
/// Source: `domain/features/xen/passthrough`.
#[derive(Clone, Default)]
pub struct DomainFeaturesXenPassthrough {
    /// `@state`: Whether the guest has it.
    pub state: Option<bool>,
    /// `@mode`: How the IOMMU mappings follow the memory of the guest: `sync_pt` copies its page tables, `share_pt` shares them. One of `share_pt`, `sync_pt`.
    pub mode: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()).with(1, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 1), named("state", 0)] } }
}

/// Rows of [`DomainFeaturesXenPassthrough`].
pub static DOMAIN_FEATURES_XEN_PASSTHROUGH: Shape = Shape {
    path: "domain/features/xen/passthrough",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest has it."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("share_pt"), word("sync_pt")])), "How the IOMMU mappings follow the memory of the guest: `sync_pt` copies its page tables, `share_pt` shares them. One of `share_pt`, `sync_pt`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
