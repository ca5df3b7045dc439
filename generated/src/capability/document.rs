//! From schemas/facts/capability.facts, `capabilities`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Canon, ON_OFF, Range, Scalar, RowName, RowSet, Shape, Since, YES_NO, named, row, word, word_since};

/// Document `<capabilities>`.
///
/// Source: `capabilities`.
#[derive(Clone, Default)]
pub struct Capabilities {
    /// `<host>`: Element `<host>` of `<capabilities>`.
    pub host: Option<Box<crate::capability::CapabilitiesHost>>,
    /// `<guest>`: Elements `<guest>` of `<capabilities>`.
    pub guest: Vec<crate::capability::CapabilitiesGuest>,
}

impl Record for Capabilities {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.host.slot(),
            1 => self.guest.slot(),
            _ => no_slot(&CAPABILITIES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.host.is_set()).with(1, self.guest.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("guest", 1), named("host", 0)] } }
}

/// Rows of [`Capabilities`].
pub static CAPABILITIES: Shape = Shape {
    path: "capabilities",
    rows: &[
        row("host", "host", Child(&crate::capability::CAPABILITIES_HOST), "Element `<host>` of `<capabilities>`."),
        row("guest", "guest", Children(&crate::capability::CAPABILITIES_GUEST), "Elements `<guest>` of `<capabilities>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<guest>` of `<capabilities>`.
///
/// Source: `capabilities/guest`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuest {
    /// `<os_type>`: Element `<os_type>` of `<guest>`. One of `exe`, `hvm`, `linux`, `uml`, `xen`.
    pub os_type: Option<Text>,
    /// `<arch>`: Element `<arch>` of `<guest>`.
    pub arch: Option<Box<crate::capability::CapabilitiesGuestArch>>,
    /// `<features>`: Element `<features>` of `<guest>`.
    pub features: Option<Box<crate::capability::CapabilitiesGuestFeatures>>,
}

impl Record for CapabilitiesGuest {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.os_type.slot(),
            1 => self.arch.slot(),
            2 => self.features.slot(),
            _ => no_slot(&CAPABILITIES_GUEST, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.os_type.is_set()).with(1, self.arch.is_set()).with(2, self.features.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("arch", 1), named("features", 2), named("os_type", 0)] } }
}

/// Rows of [`CapabilitiesGuest`].
pub static CAPABILITIES_GUEST: Shape = Shape {
    path: "capabilities/guest",
    rows: &[
        row("os_type", "os_type", Leaf(Scalar::Words(&[word("exe"), word("hvm"), word("linux"), word("uml"), word("xen")])), "Element `<os_type>` of `<guest>`. One of `exe`, `hvm`, `linux`, `uml`, `xen`."),
        row("arch", "arch", Child(&crate::capability::CAPABILITIES_GUEST_ARCH), "Element `<arch>` of `<guest>`."),
        row("features", "features", Child(&crate::capability::CAPABILITIES_GUEST_FEATURES), "Element `<features>` of `<guest>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<arch>` of `<guest>`.
///
/// Source: `capabilities/guest/arch`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestArch {
    /// `@name`: XML attribute `name` of `<arch>`. One of `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64` (10.2.0), `m68k`, `microblaze`, `microblazeel`, `mips`, `mips64`, `mips64el`, `mipsel`, `openrisc`, `parisc`, `parisc64`, `ppc`, `ppc64`, `ppc64le`, `ppcemb`, `riscv32`, `riscv64`, `s390`, `s390x`, `sh4`, `sh4eb`, `sparc`, `sparc64`, `unicore32`, `x86_64`, `xtensa`, `xtensaeb`.
    pub name: Option<Text>,
    /// `<wordsize>`: Element `<wordsize>` of `<arch>`. One of `31`, `32`, `64`.
    pub wordsize: Option<Text>,
    /// `<emulator>`: Element `<emulator>` of `<arch>`.
    pub emulator: Option<Text>,
    /// `<loader>`: Element `<loader>` of `<arch>`.
    pub loader: Option<Text>,
    /// `<machine>`: Elements `<machine>` of `<arch>`.
    pub machine: Vec<crate::capability::CapabilitiesGuestArchMachine>,
    /// `<domain>`: Elements `<domain>` of `<arch>`.
    pub domain: Vec<crate::capability::CapabilitiesGuestArchDomain>,
}

impl Record for CapabilitiesGuestArch {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_ARCH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.wordsize.slot(),
            2 => self.emulator.slot(),
            3 => self.loader.slot(),
            4 => self.machine.slot(),
            5 => self.domain.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_ARCH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.wordsize.is_set()).with(2, self.emulator.is_set()).with(3, self.loader.is_set()).with(4, self.machine.is_set()).with(5, self.domain.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("domain", 5), named("emulator", 2), named("loader", 3), named("machine", 4), named("name", 0), named("wordsize", 1)] } }
}

/// Rows of [`CapabilitiesGuestArch`].
pub static CAPABILITIES_GUEST_ARCH: Shape = Shape {
    path: "capabilities/guest/arch",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("aarch64"), word("alpha"), word("armv6l"), word("armv7l"), word("cris"), word("i686"), word("ia64"), word("lm32"), word_since("loongarch64", Since::At((10, 2, 0))), word("m68k"), word("microblaze"), word("microblazeel"), word("mips"), word("mips64"), word("mips64el"), word("mipsel"), word("openrisc"), word("parisc"), word("parisc64"), word("ppc"), word("ppc64"), word("ppc64le"), word("ppcemb"), word("riscv32"), word("riscv64"), word("s390"), word("s390x"), word("sh4"), word("sh4eb"), word("sparc"), word("sparc64"), word("unicore32"), word("x86_64"), word("xtensa"), word("xtensaeb")])), "XML attribute `name` of `<arch>`. One of `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64` (10.2.0), `m68k`, `microblaze`, `microblazeel`, `mips`, `mips64`, `mips64el`, `mipsel`, `openrisc`, `parisc`, `parisc64`, `ppc`, `ppc64`, `ppc64le`, `ppcemb`, `riscv32`, `riscv64`, `s390`, `s390x`, `sh4`, `sh4eb`, `sparc`, `sparc64`, `unicore32`, `x86_64`, `xtensa`, `xtensaeb`."),
        row("wordsize", "wordsize", Leaf(Scalar::Words(&[word("31"), word("32"), word("64")])), "Element `<wordsize>` of `<arch>`. One of `31`, `32`, `64`."),
        row("emulator", "emulator", Leaf(Scalar::Class(Class::AbsFilePath)), "Element `<emulator>` of `<arch>`.")
            .canon(Canon::Path),
        row("loader", "loader", Leaf(Scalar::Class(Class::AbsFilePath)), "Element `<loader>` of `<arch>`.")
            .canon(Canon::Path),
        row("machine", "machine", Children(&crate::capability::CAPABILITIES_GUEST_ARCH_MACHINE), "Elements `<machine>` of `<arch>`."),
        row("domain", "domain", Children(&crate::capability::CAPABILITIES_GUEST_ARCH_DOMAIN), "Elements `<domain>` of `<arch>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<domain>` of `<arch>`.
///
/// Source: `capabilities/guest/arch/domain`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestArchDomain {
    /// `@type`: XML attribute `type` of `<domain>`. One of `bhyve`, `hvf`, `hyperv`, `kqemu`, `kvm`, `lxc`, `openvz`, `phyp`, `qemu`, `test`, `uml`, `vbox`, `vmware`, `vz`, `xen`.
    pub r#type: Option<Text>,
    /// `<emulator>`: Element `<emulator>` of `<domain>`.
    pub emulator: Option<Text>,
    /// `<machine>`: Elements `<machine>` of `<domain>`.
    pub machine: Vec<crate::capability::CapabilitiesGuestArchMachine>,
}

impl Record for CapabilitiesGuestArchDomain {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_ARCH_DOMAIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.emulator.slot(),
            2 => self.machine.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_ARCH_DOMAIN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.emulator.is_set()).with(2, self.machine.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("emulator", 1), named("machine", 2), named("type", 0)] } }
}

/// Rows of [`CapabilitiesGuestArchDomain`].
pub static CAPABILITIES_GUEST_ARCH_DOMAIN: Shape = Shape {
    path: "capabilities/guest/arch/domain",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bhyve"), word("hvf"), word("hyperv"), word("kqemu"), word("kvm"), word("lxc"), word("openvz"), word("phyp"), word("qemu"), word("test"), word("uml"), word("vbox"), word("vmware"), word("vz"), word("xen")])), "XML attribute `type` of `<domain>`. One of `bhyve`, `hvf`, `hyperv`, `kqemu`, `kvm`, `lxc`, `openvz`, `phyp`, `qemu`, `test`, `uml`, `vbox`, `vmware`, `vz`, `xen`."),
        row("emulator", "emulator", Leaf(Scalar::Class(Class::AbsFilePath)), "Element `<emulator>` of `<domain>`.")
            .canon(Canon::Path),
        row("machine", "machine", Children(&crate::capability::CAPABILITIES_GUEST_ARCH_MACHINE), "Elements `<machine>` of `<domain>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<machine>` of `<arch>`.
///
/// Source: `capabilities/guest/arch/machine`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestArchMachine {
    /// `@canonical`: XML attribute `canonical` of `<machine>`.
    pub canonical: Option<Text>,
    /// `@maxCpus`: XML attribute `maxCpus` of `<machine>`.
    pub max_cpus: Option<Number>,
    /// `@deprecated`: XML attribute `deprecated` of `<machine>`.
    pub deprecated: Option<bool>,
    /// Own text: Text of `<machine>`.
    pub value: Option<Text>,
}

impl Record for CapabilitiesGuestArchMachine {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_ARCH_MACHINE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.canonical.slot(),
            1 => self.max_cpus.slot(),
            2 => self.deprecated.slot(),
            3 => self.value.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_ARCH_MACHINE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.canonical.is_set()).with(1, self.max_cpus.is_set()).with(2, self.deprecated.is_set()).with(3, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("canonical", 0), named("deprecated", 2), named("max_cpus", 1), named("value", 3)] } }
}

/// Rows of [`CapabilitiesGuestArchMachine`].
pub static CAPABILITIES_GUEST_ARCH_MACHINE: Shape = Shape {
    path: "capabilities/guest/arch/machine",
    rows: &[
        row("canonical", "canonical", Attribute(Scalar::Text), "XML attribute `canonical` of `<machine>`."),
        row("maxCpus", "max_cpus", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxCpus` of `<machine>`."),
        row("deprecated", "deprecated", Attribute(Scalar::Bool(YES_NO)), "XML attribute `deprecated` of `<machine>`."),
        row("", "value", Text(Scalar::Text), "Text of `<machine>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<features>` of `<guest>`.
///
/// Source: `capabilities/guest/features`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestFeatures {
    /// `<pae>`: Element `<pae>` of `<features>`.
    pub pae: Option<bool>,
    /// `<nonpae>`: Element `<nonpae>` of `<features>`.
    pub nonpae: Option<bool>,
    /// `<ia64_be>`: Element `<ia64_be>` of `<features>`.
    pub ia64_be: Option<bool>,
    /// `<acpi>`: Element `<acpi>` of `<features>`.
    pub acpi: Option<Box<crate::capability::CapabilitiesGuestFeaturesAcpi>>,
    /// `<apic>`: Element `<apic>` of `<features>`.
    pub apic: Option<Box<crate::capability::CapabilitiesGuestFeaturesApic>>,
    /// `<cpuselection>`: Element `<cpuselection>` of `<features>`.
    pub cpuselection: Option<bool>,
    /// `<deviceboot>`: Element `<deviceboot>` of `<features>`.
    pub deviceboot: Option<bool>,
    /// `<disksnapshot>`: Element `<disksnapshot>` of `<features>`.
    pub disksnapshot: Option<Box<crate::capability::CapabilitiesGuestFeaturesDisksnapshot>>,
    /// `<hap>`: Element `<hap>` of `<features>`.
    pub hap: Option<Box<crate::capability::CapabilitiesGuestFeaturesHap>>,
    /// `<externalSnapshot>`: Element `<externalSnapshot>` of `<features>`. Since libvirt 9.9.0.
    pub external_snapshot: Option<bool>,
}

impl Record for CapabilitiesGuestFeatures {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_FEATURES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.pae.slot(),
            1 => self.nonpae.slot(),
            2 => self.ia64_be.slot(),
            3 => self.acpi.slot(),
            4 => self.apic.slot(),
            5 => self.cpuselection.slot(),
            6 => self.deviceboot.slot(),
            7 => self.disksnapshot.slot(),
            8 => self.hap.slot(),
            9 => self.external_snapshot.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_FEATURES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.pae.is_set()).with(1, self.nonpae.is_set()).with(2, self.ia64_be.is_set()).with(3, self.acpi.is_set()).with(4, self.apic.is_set()).with(5, self.cpuselection.is_set()).with(6, self.deviceboot.is_set()).with(7, self.disksnapshot.is_set()).with(8, self.hap.is_set()).with(9, self.external_snapshot.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 3), named("apic", 4), named("cpuselection", 5), named("deviceboot", 6), named("disksnapshot", 7), named("external_snapshot", 9), named("hap", 8), named("ia64_be", 2), named("nonpae", 1), named("pae", 0)] } }
}

/// Rows of [`CapabilitiesGuestFeatures`].
pub static CAPABILITIES_GUEST_FEATURES: Shape = Shape {
    path: "capabilities/guest/features",
    rows: &[
        row("pae", "pae", Flag, "Element `<pae>` of `<features>`."),
        row("nonpae", "nonpae", Flag, "Element `<nonpae>` of `<features>`."),
        row("ia64_be", "ia64_be", Flag, "Element `<ia64_be>` of `<features>`."),
        row("acpi", "acpi", Child(&crate::capability::CAPABILITIES_GUEST_FEATURES_ACPI), "Element `<acpi>` of `<features>`."),
        row("apic", "apic", Child(&crate::capability::CAPABILITIES_GUEST_FEATURES_APIC), "Element `<apic>` of `<features>`."),
        row("cpuselection", "cpuselection", Flag, "Element `<cpuselection>` of `<features>`."),
        row("deviceboot", "deviceboot", Flag, "Element `<deviceboot>` of `<features>`."),
        row("disksnapshot", "disksnapshot", Child(&crate::capability::CAPABILITIES_GUEST_FEATURES_DISKSNAPSHOT), "Element `<disksnapshot>` of `<features>`."),
        row("hap", "hap", Child(&crate::capability::CAPABILITIES_GUEST_FEATURES_HAP), "Element `<hap>` of `<features>`."),
        row("externalSnapshot", "external_snapshot", Flag, "Element `<externalSnapshot>` of `<features>`. Since libvirt 9.9.0.")
            .since(Since::At((9, 9, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<acpi>` of `<features>`.
///
/// Source: `capabilities/guest/features/acpi`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestFeaturesAcpi {
    /// `@toggle`: XML attribute `toggle` of `<acpi>`.
    pub toggle: Option<bool>,
    /// `@default`: XML attribute `default` of `<acpi>`.
    pub default: Option<bool>,
}

impl Record for CapabilitiesGuestFeaturesAcpi {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_FEATURES_ACPI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.toggle.slot(),
            1 => self.default.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_FEATURES_ACPI, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.toggle.is_set()).with(1, self.default.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("default", 1), named("toggle", 0)] } }
}

/// Rows of [`CapabilitiesGuestFeaturesAcpi`].
pub static CAPABILITIES_GUEST_FEATURES_ACPI: Shape = Shape {
    path: "capabilities/guest/features/acpi",
    rows: &[
        row("toggle", "toggle", Attribute(Scalar::Bool(YES_NO)), "XML attribute `toggle` of `<acpi>`."),
        row("default", "default", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `default` of `<acpi>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<apic>` of `<features>`.
///
/// Source: `capabilities/guest/features/apic`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestFeaturesApic {
    /// `@toggle`: XML attribute `toggle` of `<apic>`.
    pub toggle: Option<bool>,
    /// `@default`: XML attribute `default` of `<apic>`.
    pub default: Option<bool>,
}

impl Record for CapabilitiesGuestFeaturesApic {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_FEATURES_APIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.toggle.slot(),
            1 => self.default.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_FEATURES_APIC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.toggle.is_set()).with(1, self.default.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("default", 1), named("toggle", 0)] } }
}

/// Rows of [`CapabilitiesGuestFeaturesApic`].
pub static CAPABILITIES_GUEST_FEATURES_APIC: Shape = Shape {
    path: "capabilities/guest/features/apic",
    rows: &[
        row("toggle", "toggle", Attribute(Scalar::Bool(YES_NO)), "XML attribute `toggle` of `<apic>`."),
        row("default", "default", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `default` of `<apic>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<disksnapshot>` of `<features>`.
///
/// Source: `capabilities/guest/features/disksnapshot`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestFeaturesDisksnapshot {
    /// `@toggle`: XML attribute `toggle` of `<disksnapshot>`.
    pub toggle: Option<bool>,
    /// `@default`: XML attribute `default` of `<disksnapshot>`.
    pub default: Option<bool>,
}

impl Record for CapabilitiesGuestFeaturesDisksnapshot {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_FEATURES_DISKSNAPSHOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.toggle.slot(),
            1 => self.default.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_FEATURES_DISKSNAPSHOT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.toggle.is_set()).with(1, self.default.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("default", 1), named("toggle", 0)] } }
}

/// Rows of [`CapabilitiesGuestFeaturesDisksnapshot`].
pub static CAPABILITIES_GUEST_FEATURES_DISKSNAPSHOT: Shape = Shape {
    path: "capabilities/guest/features/disksnapshot",
    rows: &[
        row("toggle", "toggle", Attribute(Scalar::Bool(YES_NO)), "XML attribute `toggle` of `<disksnapshot>`."),
        row("default", "default", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `default` of `<disksnapshot>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<hap>` of `<features>`.
///
/// Source: `capabilities/guest/features/hap`.
#[derive(Clone, Default)]
pub struct CapabilitiesGuestFeaturesHap {
    /// `@toggle`: XML attribute `toggle` of `<hap>`.
    pub toggle: Option<bool>,
    /// `@default`: XML attribute `default` of `<hap>`.
    pub default: Option<bool>,
}

impl Record for CapabilitiesGuestFeaturesHap {
    fn shape(&self) -> &'static Shape {
        &CAPABILITIES_GUEST_FEATURES_HAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.toggle.slot(),
            1 => self.default.slot(),
            _ => no_slot(&CAPABILITIES_GUEST_FEATURES_HAP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.toggle.is_set()).with(1, self.default.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("default", 1), named("toggle", 0)] } }
}

/// Rows of [`CapabilitiesGuestFeaturesHap`].
pub static CAPABILITIES_GUEST_FEATURES_HAP: Shape = Shape {
    path: "capabilities/guest/features/hap",
    rows: &[
        row("toggle", "toggle", Attribute(Scalar::Bool(YES_NO)), "XML attribute `toggle` of `<hap>`."),
        row("default", "default", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `default` of `<hap>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
