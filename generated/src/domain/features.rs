//! From schemas/facts/domain.facts, `domain/features`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, RowName, RowSet, Shape, Since, Source, Check, Words, YES_NO, flat_named, named, row, word};

/// Features of the hypervisor and the machine. A feature that is omitted has the hypervisor's default.
///
/// Source: `domain/features`.
#[derive(Clone, Default)]
pub struct DomainFeatures {
    /// `<pae>`: Whether 32-bit guests can address more than 4 GiB of memory.
    pub pae: Option<bool>,
    /// `<apic>`: Advanced Programmable Interrupt Controller. `{}` enables it.
    pub apic: Option<Box<crate::domain::DomainFeaturesApic>>,
    /// `<acpi>`: Whether the guest has ACPI, which graceful shutdown and hot-plug need.
    pub acpi: Option<bool>,
    /// `<hap>`: Hardware-assisted paging.
    pub hap: Option<Box<crate::domain::DomainFeaturesHap>>,
    /// `<hyperv>`: Hyper-V enlightenments, which make Windows guests faster.
    pub hyperv: Option<Box<crate::domain::DomainFeaturesHyperv>>,
    /// `<viridian>`: Whether Xen provides Hyper-V extensions to Windows guests.
    pub viridian: Option<bool>,
    /// `<kvm>`: Features of KVM.
    pub kvm: Option<Box<crate::domain::DomainFeaturesKvm>>,
    /// `<xen>`: Features of Xen.
    pub xen: Option<Box<crate::domain::DomainFeaturesXen>>,
    /// `<privnet>`: Whether a container without interfaces has a network namespace of its own.
    pub privnet: Option<bool>,
    /// `<pvspinlock>`: Paravirtualized spinlocks.
    pub pvspinlock: Option<Box<crate::domain::DomainFeaturesPvspinlock>>,
    /// `<capabilities>`: Linux capabilities of a container (LXC).
    pub capabilities: Option<Box<crate::domain::DomainFeaturesCapabilities>>,
    /// `<pmu>`: Performance monitoring unit of the CPU.
    pub pmu: Option<Box<crate::domain::DomainFeaturesPmu>>,
    /// `<vmport>`: I/O port of VMware, which the `vmmouse` device uses.
    pub vmport: Option<Box<crate::domain::DomainFeaturesVmport>>,
    /// `<gic>`: Generic Interrupt Controller, for ARM guests.
    pub gic: Option<Box<crate::domain::DomainFeaturesGic>>,
    /// `<smm>`: System Management Mode, which Secure Boot needs on x86.
    pub smm: Option<Box<crate::domain::DomainFeaturesSmm>>,
    /// `<ioapic>`: I/O interrupt controller.
    pub ioapic: Option<Box<crate::domain::DomainFeaturesIoapic>>,
    /// `<hpt>`: Hash page table of a pSeries guest.
    pub hpt: Option<Box<crate::domain::DomainFeaturesHpt>>,
    /// `<vmcoreinfo>`: Device that stores debugging information for crash dumps of the guest.
    pub vmcoreinfo: Option<Box<crate::domain::DomainFeaturesVmcoreinfo>>,
    /// `<htm>`: Hardware transactional memory of a pSeries guest.
    pub htm: Option<Box<crate::domain::DomainFeaturesCcfAssist>>,
    /// `<nested-hv>`: Nested virtualization of a pSeries guest.
    pub nested_hv: Option<Box<crate::domain::DomainFeaturesCcfAssist>>,
    /// `<msrs>`: Model-specific registers, for bhyve.
    pub msrs: Option<Box<crate::domain::DomainFeaturesMsrs>>,
    /// `<ccf-assist>`: Hardware assistance for flushing the count cache, for pSeries guests.
    pub ccf_assist: Option<Box<crate::domain::DomainFeaturesCcfAssist>>,
    /// `<cfpc>`: Cache flush on privilege change, for pSeries guests.
    pub cfpc: Option<Box<crate::domain::DomainFeaturesCfpc>>,
    /// `<sbbc>`: Speculation barrier for bounds checking, for pSeries guests.
    pub sbbc: Option<Box<crate::domain::DomainFeaturesCfpc>>,
    /// `<ibs>`: Protection against indirect branch speculation, for pSeries guests.
    pub ibs: Option<Box<crate::domain::DomainFeaturesIbs>>,
    /// `<tcg>`: Settings of QEMU's emulation (TCG).
    pub tcg: Option<Box<crate::domain::DomainFeaturesTcg>>,
    /// `<async-teardown>`: Asynchronous release of the guest's memory when QEMU ends. Since libvirt 9.6.0.
    pub async_teardown: Option<Box<crate::domain::DomainFeaturesAsyncTeardown>>,
    /// `<ras>`: Reliability, availability and serviceability extension of ARM guests, which reports memory errors of the host to the guest. Since libvirt 10.4.0.
    pub ras: Option<Box<crate::domain::DomainFeaturesRas>>,
    /// `<ps2>`: PS/2 controller. Since libvirt 10.7.0.
    pub ps2: Option<Box<crate::domain::DomainFeaturesPs2>>,
    /// `<aia>`: Advanced Interrupt Architecture of RISC-V guests. Since libvirt 11.1.0.
    pub aia: Option<Box<crate::domain::DomainFeaturesAia>>,
    /// `<virtualization>`: Whether the machine offers the virtualization extensions of its CPU to the guest. Since libvirt 12.1.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.pae.is_set()).with(1, self.apic.is_set()).with(2, self.acpi.is_set()).with(3, self.hap.is_set()).with(4, self.hyperv.is_set()).with(5, self.viridian.is_set()).with(6, self.kvm.is_set()).with(7, self.xen.is_set()).with(8, self.privnet.is_set()).with(9, self.pvspinlock.is_set()).with(10, self.capabilities.is_set()).with(11, self.pmu.is_set()).with(12, self.vmport.is_set()).with(13, self.gic.is_set()).with(14, self.smm.is_set()).with(15, self.ioapic.is_set()).with(16, self.hpt.is_set()).with(17, self.vmcoreinfo.is_set()).with(18, self.htm.is_set()).with(19, self.nested_hv.is_set()).with(20, self.msrs.is_set()).with(21, self.ccf_assist.is_set()).with(22, self.cfpc.is_set()).with(23, self.sbbc.is_set()).with(24, self.ibs.is_set()).with(25, self.tcg.is_set()).with(26, self.async_teardown.is_set()).with(27, self.ras.is_set()).with(28, self.ps2.is_set()).with(29, self.aia.is_set()).with(30, self.virtualization.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 2), named("aia", 29), named("apic", 1), named("async_teardown", 26), named("capabilities", 10), named("ccf_assist", 21), named("cfpc", 22), named("gic", 13), named("hap", 3), named("hpt", 16), named("htm", 18), named("hyperv", 4), named("ibs", 24), named("ioapic", 15), named("kvm", 6), named("msrs", 20), named("nested_hv", 19), named("pae", 0), named("pmu", 11), named("privnet", 8), named("ps2", 28), named("pvspinlock", 9), named("ras", 27), named("sbbc", 23), named("smm", 14), named("tcg", 25), named("viridian", 5), named("virtualization", 30), named("vmcoreinfo", 17), named("vmport", 12), named("xen", 7)] } }
}

/// Rows of [`DomainFeatures`].
pub static DOMAIN_FEATURES: Shape = Shape {
    path: "domain/features",
    rows: &[
        row("pae", "pae", Flag, "Whether 32-bit guests can address more than 4 GiB of memory."),
        row("apic", "apic", Child(&crate::domain::DOMAIN_FEATURES_APIC), "Advanced Programmable Interrupt Controller. `{}` enables it."),
        row("acpi", "acpi", Flag, "Whether the guest has ACPI, which graceful shutdown and hot-plug need."),
        row("hap", "hap", Child(&crate::domain::DOMAIN_FEATURES_HAP), "Hardware-assisted paging."),
        row("hyperv", "hyperv", Child(&crate::domain::DOMAIN_FEATURES_HYPERV), "Hyper-V enlightenments, which make Windows guests faster."),
        row("viridian", "viridian", Flag, "Whether Xen provides Hyper-V extensions to Windows guests."),
        row("kvm", "kvm", Child(&crate::domain::DOMAIN_FEATURES_KVM), "Features of KVM."),
        row("xen", "xen", Child(&crate::domain::DOMAIN_FEATURES_XEN), "Features of Xen."),
        row("privnet", "privnet", Flag, "Whether a container without interfaces has a network namespace of its own."),
        row("pvspinlock", "pvspinlock", Child(&crate::domain::DOMAIN_FEATURES_PVSPINLOCK), "Paravirtualized spinlocks."),
        row("capabilities", "capabilities", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES), "Linux capabilities of a container (LXC)."),
        row("pmu", "pmu", Child(&crate::domain::DOMAIN_FEATURES_PMU), "Performance monitoring unit of the CPU."),
        row("vmport", "vmport", Child(&crate::domain::DOMAIN_FEATURES_VMPORT), "I/O port of VMware, which the `vmmouse` device uses."),
        row("gic", "gic", Child(&crate::domain::DOMAIN_FEATURES_GIC), "Generic Interrupt Controller, for ARM guests."),
        row("smm", "smm", Child(&crate::domain::DOMAIN_FEATURES_SMM), "System Management Mode, which Secure Boot needs on x86.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], ..NO_RULES }),
        row("ioapic", "ioapic", Child(&crate::domain::DOMAIN_FEATURES_IOAPIC), "I/O interrupt controller."),
        row("hpt", "hpt", Child(&crate::domain::DOMAIN_FEATURES_HPT), "Hash page table of a pSeries guest."),
        row("vmcoreinfo", "vmcoreinfo", Child(&crate::domain::DOMAIN_FEATURES_VMCOREINFO), "Device that stores debugging information for crash dumps of the guest."),
        row("htm", "htm", Child(&crate::domain::DOMAIN_FEATURES_CCF_ASSIST), "Hardware transactional memory of a pSeries guest."),
        row("nested-hv", "nested_hv", Child(&crate::domain::DOMAIN_FEATURES_CCF_ASSIST), "Nested virtualization of a pSeries guest."),
        row("msrs", "msrs", Child(&crate::domain::DOMAIN_FEATURES_MSRS), "Model-specific registers, for bhyve."),
        row("ccf-assist", "ccf_assist", Child(&crate::domain::DOMAIN_FEATURES_CCF_ASSIST), "Hardware assistance for flushing the count cache, for pSeries guests."),
        row("cfpc", "cfpc", Child(&crate::domain::DOMAIN_FEATURES_CFPC), "Cache flush on privilege change, for pSeries guests."),
        row("sbbc", "sbbc", Child(&crate::domain::DOMAIN_FEATURES_CFPC), "Speculation barrier for bounds checking, for pSeries guests."),
        row("ibs", "ibs", Child(&crate::domain::DOMAIN_FEATURES_IBS), "Protection against indirect branch speculation, for pSeries guests."),
        row("tcg", "tcg", Child(&crate::domain::DOMAIN_FEATURES_TCG), "Settings of QEMU's emulation (TCG)."),
        row("async-teardown", "async_teardown", Child(&crate::domain::DOMAIN_FEATURES_ASYNC_TEARDOWN), "Asynchronous release of the guest's memory when QEMU ends. Since libvirt 9.6.0.")
            .since(Since::At((9, 6, 0))),
        row("ras", "ras", Child(&crate::domain::DOMAIN_FEATURES_RAS), "Reliability, availability and serviceability extension of ARM guests, which reports memory errors of the host to the guest. Since libvirt 10.4.0.")
            .since(Since::At((10, 4, 0))),
        row("ps2", "ps2", Child(&crate::domain::DOMAIN_FEATURES_PS2), "PS/2 controller. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
        row("aia", "aia", Child(&crate::domain::DOMAIN_FEATURES_AIA), "Advanced Interrupt Architecture of RISC-V guests. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
        row("virtualization", "virtualization", Flag, "Whether the machine offers the virtualization extensions of its CPU to the guest. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Advanced Interrupt Architecture of RISC-V guests.
///
/// Source: `domain/features/aia`.
#[derive(Clone, Default)]
pub struct DomainFeaturesAia {
    /// `@value`: Controllers that the guest has: `aplic`, `aplic-imsic` for both APLIC and IMSIC, or `none`. One of `aplic`, `aplic-imsic`, `none`. Since libvirt 11.1.0.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("value", 0)] } }
}

/// Rows of [`DomainFeaturesAia`].
pub static DOMAIN_FEATURES_AIA: Shape = Shape {
    path: "domain/features/aia",
    rows: &[
        row("value", "value", Attribute(Scalar::Words(&[word("aplic"), word("aplic-imsic"), word("none")])), "Controllers that the guest has: `aplic`, `aplic-imsic` for both APLIC and IMSIC, or `none`. One of `aplic`, `aplic-imsic`, `none`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Advanced Programmable Interrupt Controller. `{}` enables it.
///
/// Source: `domain/features/apic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesApic {
    /// `@eoi`: Whether the end of an interrupt is signalled without leaving the guest.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.eoi.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("eoi", 0)] } }
}

/// Rows of [`DomainFeaturesApic`].
pub static DOMAIN_FEATURES_APIC: Shape = Shape {
    path: "domain/features/apic",
    rows: &[
        row("eoi", "eoi", Attribute(Scalar::Bool(ON_OFF)), "Whether the end of an interrupt is signalled without leaving the guest."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Asynchronous release of the guest's memory when QEMU ends.
///
/// Source: `domain/features/async-teardown`.
#[derive(Clone, Default)]
pub struct DomainFeaturesAsyncTeardown {
    /// `@enabled`: Whether the memory is released asynchronously, so that QEMU ends sooner. Since libvirt 9.6.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enabled", 0)] } }
}

/// Rows of [`DomainFeaturesAsyncTeardown`].
pub static DOMAIN_FEATURES_ASYNC_TEARDOWN: Shape = Shape {
    path: "domain/features/async-teardown",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether the memory is released asynchronously, so that QEMU ends sooner. Since libvirt 9.6.0.")
            .since(Since::At((9, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Linux capabilities of a container (LXC).
///
/// Source: `domain/features/capabilities`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilities {
    /// `@policy`: Capabilities that are not listed here: `default` drops a fixed set of dangerous ones, `allow` keeps all, `deny` drops all. One of `allow`, `default`, `deny`.
    pub policy: Option<Text>,
    /// `<audit_control>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub audit_control: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<audit_write>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub audit_write: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<block_suspend>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub block_suspend: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<chown>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub chown: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<dac_override>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub dac_override: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<dac_read_search>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub dac_read_search: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<fowner>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub fowner: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<fsetid>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub fsetid: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<ipc_lock>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub ipc_lock: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<ipc_owner>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub ipc_owner: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<kill>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub kill: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<lease>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub lease: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<linux_immutable>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub linux_immutable: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<mac_admin>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub mac_admin: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<mac_override>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub mac_override: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<mknod>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub mknod: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<net_admin>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub net_admin: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<net_bind_service>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub net_bind_service: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<net_broadcast>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub net_broadcast: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<net_raw>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub net_raw: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<setgid>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub setgid: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<setfcap>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub setfcap: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<setpcap>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub setpcap: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<setuid>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub setuid: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_admin>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_admin: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_boot>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_boot: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_chroot>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_chroot: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_module>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_module: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_nice>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_nice: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_pacct>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_pacct: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_ptrace>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_ptrace: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_rawio>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_rawio: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_resource>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_resource: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_time>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_time: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<sys_tty_config>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub sys_tty_config: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<syslog>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub syslog: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
    /// `<wake_alarm>`: Capability of this name, without the prefix `CAP_`, as in capabilities(7).
    pub wake_alarm: Option<Box<crate::domain::DomainFeaturesCapabilitiesAuditControl>>,
}

impl Record for DomainFeaturesCapabilities {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.policy.slot(),
            1 => self.audit_control.slot(),
            2 => self.audit_write.slot(),
            3 => self.block_suspend.slot(),
            4 => self.chown.slot(),
            5 => self.dac_override.slot(),
            6 => self.dac_read_search.slot(),
            7 => self.fowner.slot(),
            8 => self.fsetid.slot(),
            9 => self.ipc_lock.slot(),
            10 => self.ipc_owner.slot(),
            11 => self.kill.slot(),
            12 => self.lease.slot(),
            13 => self.linux_immutable.slot(),
            14 => self.mac_admin.slot(),
            15 => self.mac_override.slot(),
            16 => self.mknod.slot(),
            17 => self.net_admin.slot(),
            18 => self.net_bind_service.slot(),
            19 => self.net_broadcast.slot(),
            20 => self.net_raw.slot(),
            21 => self.setgid.slot(),
            22 => self.setfcap.slot(),
            23 => self.setpcap.slot(),
            24 => self.setuid.slot(),
            25 => self.sys_admin.slot(),
            26 => self.sys_boot.slot(),
            27 => self.sys_chroot.slot(),
            28 => self.sys_module.slot(),
            29 => self.sys_nice.slot(),
            30 => self.sys_pacct.slot(),
            31 => self.sys_ptrace.slot(),
            32 => self.sys_rawio.slot(),
            33 => self.sys_resource.slot(),
            34 => self.sys_time.slot(),
            35 => self.sys_tty_config.slot(),
            36 => self.syslog.slot(),
            37 => self.wake_alarm.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.policy.is_set()).with(1, self.audit_control.is_set()).with(2, self.audit_write.is_set()).with(3, self.block_suspend.is_set()).with(4, self.chown.is_set()).with(5, self.dac_override.is_set()).with(6, self.dac_read_search.is_set()).with(7, self.fowner.is_set()).with(8, self.fsetid.is_set()).with(9, self.ipc_lock.is_set()).with(10, self.ipc_owner.is_set()).with(11, self.kill.is_set()).with(12, self.lease.is_set()).with(13, self.linux_immutable.is_set()).with(14, self.mac_admin.is_set()).with(15, self.mac_override.is_set()).with(16, self.mknod.is_set()).with(17, self.net_admin.is_set()).with(18, self.net_bind_service.is_set()).with(19, self.net_broadcast.is_set()).with(20, self.net_raw.is_set()).with(21, self.setgid.is_set()).with(22, self.setfcap.is_set()).with(23, self.setpcap.is_set()).with(24, self.setuid.is_set()).with(25, self.sys_admin.is_set()).with(26, self.sys_boot.is_set()).with(27, self.sys_chroot.is_set()).with(28, self.sys_module.is_set()).with(29, self.sys_nice.is_set()).with(30, self.sys_pacct.is_set()).with(31, self.sys_ptrace.is_set()).with(32, self.sys_rawio.is_set()).with(33, self.sys_resource.is_set()).with(34, self.sys_time.is_set()).with(35, self.sys_tty_config.is_set()).with(36, self.syslog.is_set()).with(37, self.wake_alarm.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("audit_control", 1), named("audit_write", 2), named("block_suspend", 3), named("chown", 4), named("dac_override", 5), named("dac_read_search", 6), named("fowner", 7), named("fsetid", 8), named("ipc_lock", 9), named("ipc_owner", 10), named("kill", 11), named("lease", 12), named("linux_immutable", 13), named("mac_admin", 14), named("mac_override", 15), named("mknod", 16), named("net_admin", 17), named("net_bind_service", 18), named("net_broadcast", 19), named("net_raw", 20), named("policy", 0), named("setfcap", 22), named("setgid", 21), named("setpcap", 23), named("setuid", 24), named("sys_admin", 25), named("sys_boot", 26), named("sys_chroot", 27), named("sys_module", 28), named("sys_nice", 29), named("sys_pacct", 30), named("sys_ptrace", 31), named("sys_rawio", 32), named("sys_resource", 33), named("sys_time", 34), named("sys_tty_config", 35), named("syslog", 36), named("wake_alarm", 37)] } }
}

/// Rows of [`DomainFeaturesCapabilities`].
pub static DOMAIN_FEATURES_CAPABILITIES: Shape = Shape {
    path: "domain/features/capabilities",
    rows: &[
        row("policy", "policy", Attribute(Scalar::Words(&[word("allow"), word("default"), word("deny")])), "Capabilities that are not listed here: `default` drops a fixed set of dangerous ones, `allow` keeps all, `deny` drops all. One of `allow`, `default`, `deny`."),
        row("audit_control", "audit_control", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("audit_write", "audit_write", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("block_suspend", "block_suspend", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("chown", "chown", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("dac_override", "dac_override", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("dac_read_search", "dac_read_search", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("fowner", "fowner", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("fsetid", "fsetid", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("ipc_lock", "ipc_lock", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("ipc_owner", "ipc_owner", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("kill", "kill", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("lease", "lease", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("linux_immutable", "linux_immutable", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("mac_admin", "mac_admin", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("mac_override", "mac_override", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("mknod", "mknod", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("net_admin", "net_admin", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("net_bind_service", "net_bind_service", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("net_broadcast", "net_broadcast", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("net_raw", "net_raw", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("setgid", "setgid", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("setfcap", "setfcap", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("setpcap", "setpcap", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("setuid", "setuid", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_admin", "sys_admin", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_boot", "sys_boot", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_chroot", "sys_chroot", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_module", "sys_module", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_nice", "sys_nice", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_pacct", "sys_pacct", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_ptrace", "sys_ptrace", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_rawio", "sys_rawio", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_resource", "sys_resource", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_time", "sys_time", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("sys_tty_config", "sys_tty_config", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("syslog", "syslog", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
        row("wake_alarm", "wake_alarm", Child(&crate::domain::DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL), "Capability of this name, without the prefix `CAP_`, as in capabilities(7)."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Capability of this name, without the prefix `CAP_`, as in capabilities(7).
///
/// Source: `domain/features/capabilities/audit_control`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCapabilitiesAuditControl {
    /// `@state`: Whether the container has the capability.
    pub state: Option<bool>,
}

impl Record for DomainFeaturesCapabilitiesAuditControl {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesCapabilitiesAuditControl`].
pub static DOMAIN_FEATURES_CAPABILITIES_AUDIT_CONTROL: Shape = Shape {
    path: "domain/features/capabilities/audit_control",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the container has the capability."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Hardware assistance for flushing the count cache, for pSeries guests.
///
/// Source: `domain/features/ccf-assist`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCcfAssist {
    /// `@state`: Whether the guest can use it.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesCcfAssist`].
pub static DOMAIN_FEATURES_CCF_ASSIST: Shape = Shape {
    path: "domain/features/ccf-assist",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest can use it.")
            .flag(Flags::NEEDED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cache flush on privilege change, for pSeries guests.
///
/// Source: `domain/features/cfpc`.
#[derive(Clone, Default)]
pub struct DomainFeaturesCfpc {
    /// `@value`: Protection that the guest sees: `broken` none, `workaround` by software, `fixed` by hardware. One of `broken`, `fixed`, `workaround`.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("value", 0)] } }
}

/// Rows of [`DomainFeaturesCfpc`].
pub static DOMAIN_FEATURES_CFPC: Shape = Shape {
    path: "domain/features/cfpc",
    rows: &[
        row("value", "value", Attribute(Scalar::Words(&[word("broken"), word("fixed"), word("workaround")])), "Protection that the guest sees: `broken` none, `workaround` by software, `fixed` by hardware. One of `broken`, `fixed`, `workaround`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Generic Interrupt Controller, for ARM guests.
///
/// Source: `domain/features/gic`.
#[derive(Clone, Default)]
pub struct DomainFeaturesGic {
    /// `@version`: Version of the controller; `host` is that of the host. libvirt chooses it when omitted. One of `2`, `3`, `host`.
    pub version: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.version.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("version", 0)] } }
}

/// Rows of [`DomainFeaturesGic`].
pub static DOMAIN_FEATURES_GIC: Shape = Shape {
    path: "domain/features/gic",
    rows: &[
        row("version", "version", Attribute(Scalar::Words(&[word("2"), word("3"), word("host")])), "Version of the controller; `host` is that of the host. libvirt chooses it when omitted. One of `2`, `3`, `host`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Hardware-assisted paging.
///
/// Source: `domain/features/hap`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHap {
    /// `@state`: Whether it is used. Default: `true` when `hap` is present.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainFeaturesHap`].
pub static DOMAIN_FEATURES_HAP: Shape = Shape {
    path: "domain/features/hap",
    rows: &[
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether it is used. Default: `true` when `hap` is present."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Hash page table of a pSeries guest.
///
/// Source: `domain/features/hpt`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHpt {
    /// `@resizing`: Whether the guest can resize the table. `required` refuses the start if guest or host cannot. One of `disabled`, `enabled`, `required`.
    pub resizing: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.resizing.is_set()).with(1, self.maxpagesize.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[flat_named("maxpagesize", 1, 1), flat_named("maxpagesize_unit", 1, 0), named("resizing", 0)] } }
}

/// Rows of [`DomainFeaturesHpt`].
pub static DOMAIN_FEATURES_HPT: Shape = Shape {
    path: "domain/features/hpt",
    rows: &[
        row("resizing", "resizing", Attribute(Scalar::Words(&[word("disabled"), word("enabled"), word("required")])), "Whether the guest can resize the table. `required` refuses the start if guest or host cannot. One of `disabled`, `enabled`, `required`."),
        row("maxpagesize", "maxpagesize", Flat(&crate::domain::DOMAIN_FEATURES_HPT_MAXPAGESIZE, &["maxpagesize_unit", "maxpagesize"]), "Element `<maxpagesize>` of `<hpt>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<maxpagesize>` of `<hpt>`.
///
/// Source: `domain/features/hpt/maxpagesize`.
#[derive(Clone, Default)]
pub struct DomainFeaturesHptMaxpagesize {
    /// `@unit`: Unit of the page size. Default: `KiB`.
    pub unit: Option<Text>,
    /// Own text: Largest page size that the guest can use, such as 16 MiB.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainFeaturesHptMaxpagesize`].
pub static DOMAIN_FEATURES_HPT_MAXPAGESIZE: Shape = Shape {
    path: "domain/features/hpt/maxpagesize",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the page size. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Largest page size that the guest can use, such as 16 MiB.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
