//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, Namespace, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

static NS_LXC: Namespace = Namespace { prefix: "lxc", uri: "http://libvirt.org/schemas/domain/lxc/1.0" };

/// Element `<keywrap>` of `<domain>`.
///
/// Source: `domain/keywrap`.
#[derive(Clone, Default)]
pub struct DomainKeywrap {
    /// `<cipher>`: Elements `<cipher>` of `<keywrap>`.
    pub cipher: Vec<crate::domain::DomainKeywrapCipher>,
}

impl Record for DomainKeywrap {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_KEYWRAP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cipher.slot(),
            _ => no_slot(&DOMAIN_KEYWRAP, index),
        }
    }
}

/// Rows of [`DomainKeywrap`].
pub static DOMAIN_KEYWRAP: Shape = Shape {
    path: "domain/keywrap",
    rows: &[
        row("cipher", "cipher", Children(&crate::domain::DOMAIN_KEYWRAP_CIPHER), "Elements `<cipher>` of `<keywrap>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cipher>` of `<keywrap>`.
///
/// Source: `domain/keywrap/cipher`.
#[derive(Clone, Default)]
pub struct DomainKeywrapCipher {
    /// `@name`: XML attribute `name` of `<cipher>`. One of `aes`, `dea`.
    pub name: Option<String>,
    /// `@state`: XML attribute `state` of `<cipher>`.
    pub state: Option<bool>,
}

impl Record for DomainKeywrapCipher {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_KEYWRAP_CIPHER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.state.slot(),
            _ => no_slot(&DOMAIN_KEYWRAP_CIPHER, index),
        }
    }
}

/// Rows of [`DomainKeywrapCipher`].
pub static DOMAIN_KEYWRAP_CIPHER: Shape = Shape {
    path: "domain/keywrap/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("aes"), word("dea")])), "XML attribute `name` of `<cipher>`. One of `aes`, `dea`."),
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `state` of `<cipher>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Encryption of the running guest's memory, against the host itself.
///
/// Source: `domain/launchSecurity`.
#[derive(Clone, Default)]
pub struct DomainLaunchSecurity {
    /// `@type`: `sev` and `sev-snp` are AMD's, `tdx` is Intel's, `s390-pv` that of mainframes. One of `s390-pv`, `sev`, `sev-snp` (11.3.0), `tdx` (12.8.0).
    pub r#type: Option<String>,
    /// `@kernelHashes`: Whether the hashes of kernel, RAM disk and command line are part of what is measured.
    pub kernel_hashes: Option<bool>,
    /// `@authorKey`: XML attribute `authorKey` of `<launchSecurity>`. Since libvirt 11.3.0.
    pub author_key: Option<bool>,
    /// `@vcek`: XML attribute `vcek` of `<launchSecurity>`. Since libvirt 11.3.0.
    pub vcek: Option<bool>,
    /// `<cbitpos>`: Bit of an address that says encrypted, of the host's processor; libvirt asks it when left out.
    pub cbitpos: Option<Number>,
    /// `<reducedPhysBits>`: Bits of an address that encryption takes; libvirt asks the processor when left out.
    pub reduced_phys_bits: Option<Number>,
    /// `<policy>`: What the firmware permits, as a number such as `0x0001` for no debugging.
    pub policy: Option<String>,
    /// `<handle>`: Element `<handle>` of `<launchSecurity>`.
    pub handle: Option<Number>,
    /// `<dhCert>`: The guest owner's public key, in base64.
    pub dh_cert: Option<String>,
    /// `<session>`: The guest owner's session, in base64.
    pub session: Option<String>,
    /// `<guestVisibleWorkarounds>`: Element `<guestVisibleWorkarounds>` of `<launchSecurity>`. Since libvirt 11.3.0.
    pub guest_visible_workarounds: Option<String>,
    /// `<idBlock>`: Element `<idBlock>` of `<launchSecurity>`. Since libvirt 11.3.0.
    pub id_block: Option<String>,
    /// `<idAuth>`: Element `<idAuth>` of `<launchSecurity>`. Since libvirt 11.3.0.
    pub id_auth: Option<String>,
    /// `<hostData>`: Element `<hostData>` of `<launchSecurity>`. Since libvirt 11.3.0.
    pub host_data: Option<String>,
    /// `<mrConfigId>`: Element `<mrConfigId>` of `<launchSecurity>`. Since libvirt 12.8.0.
    pub mr_config_id: Option<String>,
    /// `<mrOwner>`: Element `<mrOwner>` of `<launchSecurity>`. Since libvirt 12.8.0.
    pub mr_owner: Option<String>,
    /// `<mrOwnerConfig>`: Element `<mrOwnerConfig>` of `<launchSecurity>`. Since libvirt 12.8.0.
    pub mr_owner_config: Option<String>,
    /// `<quoteGenerationService>`: Element `<quoteGenerationService>` of `<launchSecurity>`. Since libvirt 12.8.0.
    pub quote_generation_service: Option<Box<crate::domain::DomainLaunchSecurityQuoteGenerationService>>,
}

impl Record for DomainLaunchSecurity {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_LAUNCH_SECURITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.kernel_hashes.slot(),
            2 => self.author_key.slot(),
            3 => self.vcek.slot(),
            4 => self.cbitpos.slot(),
            5 => self.reduced_phys_bits.slot(),
            6 => self.policy.slot(),
            7 => self.handle.slot(),
            8 => self.dh_cert.slot(),
            9 => self.session.slot(),
            10 => self.guest_visible_workarounds.slot(),
            11 => self.id_block.slot(),
            12 => self.id_auth.slot(),
            13 => self.host_data.slot(),
            14 => self.mr_config_id.slot(),
            15 => self.mr_owner.slot(),
            16 => self.mr_owner_config.slot(),
            17 => self.quote_generation_service.slot(),
            _ => no_slot(&DOMAIN_LAUNCH_SECURITY, index),
        }
    }
}

/// Rows of [`DomainLaunchSecurity`].
pub static DOMAIN_LAUNCH_SECURITY: Shape = Shape {
    path: "domain/launchSecurity",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("s390-pv"), word("sev"), word_since("sev-snp", "11.3.0"), word_since("tdx", "12.8.0")])), "`sev` and `sev-snp` are AMD's, `tdx` is Intel's, `s390-pv` that of mainframes. One of `s390-pv`, `sev`, `sev-snp` (11.3.0), `tdx` (12.8.0)."),
        row("kernelHashes", "kernel_hashes", Attribute(Scalar::Bool(YES_NO)), "Whether the hashes of kernel, RAM disk and command line are part of what is measured."),
        row("authorKey", "author_key", Attribute(Scalar::Bool(YES_NO)), "XML attribute `authorKey` of `<launchSecurity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("vcek", "vcek", Attribute(Scalar::Bool(YES_NO)), "XML attribute `vcek` of `<launchSecurity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("cbitpos", "cbitpos", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Bit of an address that says encrypted, of the host's processor; libvirt asks it when left out."),
        row("reducedPhysBits", "reduced_phys_bits", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Bits of an address that encryption takes; libvirt asks the processor when left out."),
        row("policy", "policy", Leaf(Scalar::Class("hex_uint")), "What the firmware permits, as a number such as `0x0001` for no debugging.")
            .canon(Canon::HexNum),
        row("handle", "handle", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Element `<handle>` of `<launchSecurity>`."),
        row("dhCert", "dh_cert", Leaf(Scalar::Text), "The guest owner's public key, in base64."),
        row("session", "session", Leaf(Scalar::Text), "The guest owner's session, in base64."),
        row("guestVisibleWorkarounds", "guest_visible_workarounds", Leaf(Scalar::Text), "Element `<guestVisibleWorkarounds>` of `<launchSecurity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("idBlock", "id_block", Leaf(Scalar::Text), "Element `<idBlock>` of `<launchSecurity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("idAuth", "id_auth", Leaf(Scalar::Text), "Element `<idAuth>` of `<launchSecurity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("hostData", "host_data", Leaf(Scalar::Text), "Element `<hostData>` of `<launchSecurity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("mrConfigId", "mr_config_id", Leaf(Scalar::Text), "Element `<mrConfigId>` of `<launchSecurity>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("mrOwner", "mr_owner", Leaf(Scalar::Text), "Element `<mrOwner>` of `<launchSecurity>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("mrOwnerConfig", "mr_owner_config", Leaf(Scalar::Text), "Element `<mrOwnerConfig>` of `<launchSecurity>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("quoteGenerationService", "quote_generation_service", Child(&crate::domain::DOMAIN_LAUNCH_SECURITY_QUOTE_GENERATION_SERVICE), "Element `<quoteGenerationService>` of `<launchSecurity>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["sev"] }], fields: &["@kernelHashes", "cbitpos", "reducedPhysBits", "policy", "handle", "dhCert", "session"], required: &["policy"] },
        Arm { when: &[When { selector: "@type", words: &["sev-snp"] }], fields: &["@kernelHashes", "@authorKey", "@vcek", "cbitpos", "reducedPhysBits", "policy", "guestVisibleWorkarounds", "idBlock", "idAuth", "hostData"], required: &["policy"] },
        Arm { when: &[When { selector: "@type", words: &["tdx"] }], fields: &["policy", "mrConfigId", "mrOwner", "mrOwnerConfig", "quoteGenerationService"], required: &[] },
    ],
};

/// Element `<quoteGenerationService>` of `<launchSecurity>`.
///
/// Source: `domain/launchSecurity/quoteGenerationService`.
#[derive(Clone, Default)]
pub struct DomainLaunchSecurityQuoteGenerationService {
    /// `@path`: XML attribute `path` of `<quoteGenerationService>`. Since libvirt 12.8.0.
    pub path: Option<String>,
}

impl Record for DomainLaunchSecurityQuoteGenerationService {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_LAUNCH_SECURITY_QUOTE_GENERATION_SERVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&DOMAIN_LAUNCH_SECURITY_QUOTE_GENERATION_SERVICE, index),
        }
    }
}

/// Rows of [`DomainLaunchSecurityQuoteGenerationService`].
pub static DOMAIN_LAUNCH_SECURITY_QUOTE_GENERATION_SERVICE: Shape = Shape {
    path: "domain/launchSecurity/quoteGenerationService",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "XML attribute `path` of `<quoteGenerationService>`. Since libvirt 12.8.0.")
            .canon(Canon::Path)
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<lxc:namespace>` of `<domain>`.
///
/// Source: `domain/lxc:namespace`.
#[derive(Clone, Default)]
pub struct DomainLxcNamespace {
    /// `<sharenet>`: Element `<lxc:sharenet>` of `<lxc:namespace>`.
    pub lxc_sharenet: Option<Box<crate::domain::DomainLxcNamespaceLxcSharenet>>,
    /// `<shareipc>`: Element `<lxc:shareipc>` of `<lxc:namespace>`.
    pub lxc_shareipc: Option<Box<crate::domain::DomainLxcNamespaceLxcShareipc>>,
    /// `<shareuts>`: Element `<lxc:shareuts>` of `<lxc:namespace>`.
    pub lxc_shareuts: Option<Box<crate::domain::DomainLxcNamespaceLxcShareuts>>,
}

impl Record for DomainLxcNamespace {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_LXC_NAMESPACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.lxc_sharenet.slot(),
            1 => self.lxc_shareipc.slot(),
            2 => self.lxc_shareuts.slot(),
            _ => no_slot(&DOMAIN_LXC_NAMESPACE, index),
        }
    }
}

/// Rows of [`DomainLxcNamespace`].
pub static DOMAIN_LXC_NAMESPACE: Shape = Shape {
    path: "domain/lxc:namespace",
    rows: &[
        row("sharenet", "lxc_sharenet", Child(&crate::domain::DOMAIN_LXC_NAMESPACE_LXC_SHARENET), "Element `<lxc:sharenet>` of `<lxc:namespace>`.")
            .namespace(&NS_LXC),
        row("shareipc", "lxc_shareipc", Child(&crate::domain::DOMAIN_LXC_NAMESPACE_LXC_SHAREIPC), "Element `<lxc:shareipc>` of `<lxc:namespace>`.")
            .namespace(&NS_LXC),
        row("shareuts", "lxc_shareuts", Child(&crate::domain::DOMAIN_LXC_NAMESPACE_LXC_SHAREUTS), "Element `<lxc:shareuts>` of `<lxc:namespace>`.")
            .namespace(&NS_LXC),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<lxc:shareipc>` of `<lxc:namespace>`.
///
/// Source: `domain/lxc:namespace/lxc:shareipc`.
#[derive(Clone, Default)]
pub struct DomainLxcNamespaceLxcShareipc {
    /// `@type`: XML attribute `type` of `<lxc:shareipc>`. One of `name`, `pid`.
    pub r#type: Option<String>,
    /// `@value`: XML attribute `value` of `<lxc:shareipc>`.
    pub value: Option<String>,
}

impl Record for DomainLxcNamespaceLxcShareipc {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_LXC_NAMESPACE_LXC_SHAREIPC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_LXC_NAMESPACE_LXC_SHAREIPC, index),
        }
    }
}

/// Rows of [`DomainLxcNamespaceLxcShareipc`].
pub static DOMAIN_LXC_NAMESPACE_LXC_SHAREIPC: Shape = Shape {
    path: "domain/lxc:namespace/lxc:shareipc",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("name"), word("pid")])), "XML attribute `type` of `<lxc:shareipc>`. One of `name`, `pid`."),
        row("value", "value", Attribute(Scalar::Text), "XML attribute `value` of `<lxc:shareipc>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<lxc:sharenet>` of `<lxc:namespace>`.
///
/// Source: `domain/lxc:namespace/lxc:sharenet`.
#[derive(Clone, Default)]
pub struct DomainLxcNamespaceLxcSharenet {
    /// `@type`: XML attribute `type` of `<lxc:sharenet>`. One of `name`, `netns`, `pid`.
    pub r#type: Option<String>,
    /// `@value`: XML attribute `value` of `<lxc:sharenet>`.
    pub value: Option<String>,
}

impl Record for DomainLxcNamespaceLxcSharenet {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_LXC_NAMESPACE_LXC_SHARENET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_LXC_NAMESPACE_LXC_SHARENET, index),
        }
    }
}

/// Rows of [`DomainLxcNamespaceLxcSharenet`].
pub static DOMAIN_LXC_NAMESPACE_LXC_SHARENET: Shape = Shape {
    path: "domain/lxc:namespace/lxc:sharenet",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("name"), word("netns"), word("pid")])), "XML attribute `type` of `<lxc:sharenet>`. One of `name`, `netns`, `pid`."),
        row("value", "value", Attribute(Scalar::Text), "XML attribute `value` of `<lxc:sharenet>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<lxc:shareuts>` of `<lxc:namespace>`.
///
/// Source: `domain/lxc:namespace/lxc:shareuts`.
#[derive(Clone, Default)]
pub struct DomainLxcNamespaceLxcShareuts {
    /// `@type`: XML attribute `type` of `<lxc:shareuts>`. One of `name`, `pid`.
    pub r#type: Option<String>,
    /// `@value`: XML attribute `value` of `<lxc:shareuts>`.
    pub value: Option<String>,
}

impl Record for DomainLxcNamespaceLxcShareuts {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_LXC_NAMESPACE_LXC_SHAREUTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_LXC_NAMESPACE_LXC_SHAREUTS, index),
        }
    }
}

/// Rows of [`DomainLxcNamespaceLxcShareuts`].
pub static DOMAIN_LXC_NAMESPACE_LXC_SHAREUTS: Shape = Shape {
    path: "domain/lxc:namespace/lxc:shareuts",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("name"), word("pid")])), "XML attribute `type` of `<lxc:shareuts>`. One of `name`, `pid`."),
        row("value", "value", Attribute(Scalar::Text), "XML attribute `value` of `<lxc:shareuts>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<maxMemory>` of `<domain>`.
///
/// Source: `domain/maxMemory`.
#[derive(Clone, Default)]
pub struct DomainMaxMemory {
    /// `@unit`: Unit of the upper limit; KiB when left out.
    pub unit: Option<String>,
    /// `@slots`: Slots for memory modules.
    pub slots: Option<Number>,
    /// Own text: Upper limit for memory that is plugged in later; needs `max_memory_slots` and at least one cell of `cpu.numa`.
    pub value: Option<Number>,
}

impl Record for DomainMaxMemory {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MAX_MEMORY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.slots.slot(),
            2 => self.value.slot(),
            _ => no_slot(&DOMAIN_MAX_MEMORY, index),
        }
    }
}

/// Rows of [`DomainMaxMemory`].
pub static DOMAIN_MAX_MEMORY: Shape = Shape {
    path: "domain/maxMemory",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the upper limit; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("slots", "slots", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Slots for memory modules."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Upper limit for memory that is plugged in later; needs `max_memory_slots` and at least one cell of `cpu.numa`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<memory>` of `<domain>`.
///
/// Source: `domain/memory`.
#[derive(Clone, Default)]
pub struct DomainMemory {
    /// `@unit`: Unit of the memory; KiB when left out.
    pub unit: Option<String>,
    /// `@dumpCore`: Whether the guest's memory is part of a core dump of QEMU.
    pub dump_core: Option<bool>,
    /// Own text: Memory that the guest can have at most, what `devices.memory` adds included.
    pub value: Option<Number>,
}

impl Record for DomainMemory {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMORY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.dump_core.slot(),
            2 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMORY, index),
        }
    }
}

/// Rows of [`DomainMemory`].
pub static DOMAIN_MEMORY: Shape = Shape {
    path: "domain/memory",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the memory; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("dumpCore", "dump_core", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest's memory is part of a core dump of QEMU."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that the guest can have at most, what `devices.memory` adds included.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How the host backs the memory.
///
/// Source: `domain/memoryBacking`.
#[derive(Clone, Default)]
pub struct DomainMemoryBacking {
    /// `<hugepages>`: Whether huge pages are used; `{}` takes the host's usual size.
    pub hugepages: Option<Box<crate::domain::DomainMemoryBackingHugepages>>,
    /// `<nosharepages>`: Whether the host may not share equal pages among guests.
    pub nosharepages: Option<bool>,
    /// `<locked>`: Whether the memory stays out of the host's swap; say `memtune.hard_limit` with it.
    pub locked: Option<bool>,
    /// `<source>`: What the memory is; shared folders need `memfd` or `file`.
    pub source: Option<Box<crate::domain::DomainMemoryBackingSource>>,
    /// `<access>`: Who sees the memory; shared folders need `shared`.
    pub access: Option<Box<crate::domain::DomainMemoryBackingAccess>>,
    /// `<allocation>`: When the memory is taken from the host.
    pub allocation: Option<Box<crate::domain::DomainMemoryBackingAllocation>>,
    /// `<discard>`: Whether the memory's content may go when QEMU ends.
    pub discard: Option<bool>,
}

impl Record for DomainMemoryBacking {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMORY_BACKING
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.hugepages.slot(),
            1 => self.nosharepages.slot(),
            2 => self.locked.slot(),
            3 => self.source.slot(),
            4 => self.access.slot(),
            5 => self.allocation.slot(),
            6 => self.discard.slot(),
            _ => no_slot(&DOMAIN_MEMORY_BACKING, index),
        }
    }
}

/// Rows of [`DomainMemoryBacking`].
pub static DOMAIN_MEMORY_BACKING: Shape = Shape {
    path: "domain/memoryBacking",
    rows: &[
        row("hugepages", "hugepages", Child(&crate::domain::DOMAIN_MEMORY_BACKING_HUGEPAGES), "Whether huge pages are used; `{}` takes the host's usual size.")
            .flag(Flags::TELLS),
        row("nosharepages", "nosharepages", Flag, "Whether the host may not share equal pages among guests."),
        row("locked", "locked", Flag, "Whether the memory stays out of the host's swap; say `memtune.hard_limit` with it."),
        row("source", "source", Child(&crate::domain::DOMAIN_MEMORY_BACKING_SOURCE), "What the memory is; shared folders need `memfd` or `file`."),
        row("access", "access", Child(&crate::domain::DOMAIN_MEMORY_BACKING_ACCESS), "Who sees the memory; shared folders need `shared`."),
        row("allocation", "allocation", Child(&crate::domain::DOMAIN_MEMORY_BACKING_ALLOCATION), "When the memory is taken from the host."),
        row("discard", "discard", Flag, "Whether the memory's content may go when QEMU ends."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Who sees the memory; shared folders need `shared`.
///
/// Source: `domain/memoryBacking/access`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingAccess {
    /// `@mode`: `shared` with other programs of the host, or `private`. One of `private`, `shared`.
    pub mode: Option<String>,
}

impl Record for DomainMemoryBackingAccess {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMORY_BACKING_ACCESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&DOMAIN_MEMORY_BACKING_ACCESS, index),
        }
    }
}

/// Rows of [`DomainMemoryBackingAccess`].
pub static DOMAIN_MEMORY_BACKING_ACCESS: Shape = Shape {
    path: "domain/memoryBacking/access",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("private"), word("shared")])), "`shared` with other programs of the host, or `private`. One of `private`, `shared`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// When the memory is taken from the host.
///
/// Source: `domain/memoryBacking/allocation`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingAllocation {
    /// `@mode`: `immediate` at the start, `ondemand` when it is used. One of `immediate`, `ondemand`.
    pub mode: Option<String>,
    /// `@threads`: Threads that take it.
    pub threads: Option<Number>,
}

impl Record for DomainMemoryBackingAllocation {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMORY_BACKING_ALLOCATION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.threads.slot(),
            _ => no_slot(&DOMAIN_MEMORY_BACKING_ALLOCATION, index),
        }
    }
}

/// Rows of [`DomainMemoryBackingAllocation`].
pub static DOMAIN_MEMORY_BACKING_ALLOCATION: Shape = Shape {
    path: "domain/memoryBacking/allocation",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("immediate"), word("ondemand")])), "`immediate` at the start, `ondemand` when it is used. One of `immediate`, `ondemand`."),
        row("threads", "threads", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Threads that take it."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Whether huge pages are used; `{}` takes the host's usual size.
///
/// Source: `domain/memoryBacking/hugepages`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingHugepages {
    /// `<page>`: Sizes of pages, and which nodes have them.
    pub page: Vec<crate::domain::DomainMemoryBackingHugepagesPage>,
}

impl Record for DomainMemoryBackingHugepages {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMORY_BACKING_HUGEPAGES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.page.slot(),
            _ => no_slot(&DOMAIN_MEMORY_BACKING_HUGEPAGES, index),
        }
    }
}

/// Rows of [`DomainMemoryBackingHugepages`].
pub static DOMAIN_MEMORY_BACKING_HUGEPAGES: Shape = Shape {
    path: "domain/memoryBacking/hugepages",
    rows: &[
        row("page", "page", Children(&crate::domain::DOMAIN_MEMORY_BACKING_HUGEPAGES_PAGE), "Sizes of pages, and which nodes have them."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Sizes of pages, and which nodes have them.
///
/// Source: `domain/memoryBacking/hugepages/page`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingHugepagesPage {
    /// `@size`: Size of a page.
    pub size: Option<Number>,
    /// `@unit`: Unit of the size; KiB when left out.
    pub unit: Option<String>,
    /// `@nodeset`: Nodes of the guest that have such pages; all when left out.
    pub nodeset: Option<String>,
}

impl Record for DomainMemoryBackingHugepagesPage {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMORY_BACKING_HUGEPAGES_PAGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            1 => self.unit.slot(),
            2 => self.nodeset.slot(),
            _ => no_slot(&DOMAIN_MEMORY_BACKING_HUGEPAGES_PAGE, index),
        }
    }
}

/// Rows of [`DomainMemoryBackingHugepagesPage`].
pub static DOMAIN_MEMORY_BACKING_HUGEPAGES_PAGE: Shape = Shape {
    path: "domain/memoryBacking/hugepages/page",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of a page.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the size; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("nodeset", "nodeset", Attribute(Scalar::Class("cpuset")), "Nodes of the guest that have such pages; all when left out.")
            .canon(Canon::CpuSet),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What the memory is; shared folders need `memfd` or `file`.
///
/// Source: `domain/memoryBacking/source`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingSource {
    /// `@type`: Kind of memory; `anonymous` when left out. One of `anonymous`, `file`, `memfd`.
    pub r#type: Option<String>,
}

impl Record for DomainMemoryBackingSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMORY_BACKING_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAIN_MEMORY_BACKING_SOURCE, index),
        }
    }
}

/// Rows of [`DomainMemoryBackingSource`].
pub static DOMAIN_MEMORY_BACKING_SOURCE: Shape = Shape {
    path: "domain/memoryBacking/source",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("anonymous"), word("file"), word("memfd")])), "Kind of memory; `anonymous` when left out. One of `anonymous`, `file`, `memfd`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Limits for the memory of the whole emulator.
///
/// Source: `domain/memtune`.
#[derive(Clone, Default)]
pub struct DomainMemtune {
    /// `<hard_limit>`: Element `<hard_limit>` of `<memtune>`.
    pub hard_limit: Option<Box<crate::domain::DomainMemtuneHardLimit>>,
    /// `<soft_limit>`: Element `<soft_limit>` of `<memtune>`.
    pub soft_limit: Option<Box<crate::domain::DomainMemtuneSoftLimit>>,
    /// `<min_guarantee>`: Element `<min_guarantee>` of `<memtune>`.
    pub min_guarantee: Option<Box<crate::domain::DomainMemtuneMinGuarantee>>,
    /// `<swap_hard_limit>`: Element `<swap_hard_limit>` of `<memtune>`.
    pub swap_hard_limit: Option<Box<crate::domain::DomainMemtuneSwapHardLimit>>,
}

impl Record for DomainMemtune {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.hard_limit.slot(),
            1 => self.soft_limit.slot(),
            2 => self.min_guarantee.slot(),
            3 => self.swap_hard_limit.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE, index),
        }
    }
}

/// Rows of [`DomainMemtune`].
pub static DOMAIN_MEMTUNE: Shape = Shape {
    path: "domain/memtune",
    rows: &[
        row("hard_limit", "hard_limit", Flat(&crate::domain::DOMAIN_MEMTUNE_HARD_LIMIT, &["hard_limit_unit", "hard_limit"]), "Element `<hard_limit>` of `<memtune>`."),
        row("soft_limit", "soft_limit", Flat(&crate::domain::DOMAIN_MEMTUNE_SOFT_LIMIT, &["soft_limit_unit", "soft_limit"]), "Element `<soft_limit>` of `<memtune>`."),
        row("min_guarantee", "min_guarantee", Flat(&crate::domain::DOMAIN_MEMTUNE_MIN_GUARANTEE, &["min_guarantee_unit", "min_guarantee"]), "Element `<min_guarantee>` of `<memtune>`."),
        row("swap_hard_limit", "swap_hard_limit", Flat(&crate::domain::DOMAIN_MEMTUNE_SWAP_HARD_LIMIT, &["swap_hard_limit_unit", "swap_hard_limit"]), "Element `<swap_hard_limit>` of `<memtune>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<hard_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/hard_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneHardLimit {
    /// `@unit`: Unit of the limit; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Memory that the emulator can have at most; when it wants more, the host ends it.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneHardLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_HARD_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_HARD_LIMIT, index),
        }
    }
}

/// Rows of [`DomainMemtuneHardLimit`].
pub static DOMAIN_MEMTUNE_HARD_LIMIT: Shape = Shape {
    path: "domain/memtune/hard_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the limit; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that the emulator can have at most; when it wants more, the host ends it.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<min_guarantee>` of `<memtune>`.
///
/// Source: `domain/memtune/min_guarantee`.
#[derive(Clone, Default)]
pub struct DomainMemtuneMinGuarantee {
    /// `@unit`: Unit of the limit; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Memory that it gets in any case; not with QEMU.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneMinGuarantee {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_MIN_GUARANTEE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_MIN_GUARANTEE, index),
        }
    }
}

/// Rows of [`DomainMemtuneMinGuarantee`].
pub static DOMAIN_MEMTUNE_MIN_GUARANTEE: Shape = Shape {
    path: "domain/memtune/min_guarantee",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the limit; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that it gets in any case; not with QEMU.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<soft_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/soft_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneSoftLimit {
    /// `@unit`: Unit of the limit; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Memory that is left to it when the host is short of memory.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneSoftLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_SOFT_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_SOFT_LIMIT, index),
        }
    }
}

/// Rows of [`DomainMemtuneSoftLimit`].
pub static DOMAIN_MEMTUNE_SOFT_LIMIT: Shape = Shape {
    path: "domain/memtune/soft_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the limit; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory that is left to it when the host is short of memory.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<swap_hard_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/swap_hard_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneSwapHardLimit {
    /// `@unit`: Unit of the limit; KiB when left out.
    pub unit: Option<String>,
    /// Own text: Memory and swap that it can have at most.
    pub value: Option<Number>,
}

impl Record for DomainMemtuneSwapHardLimit {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_MEMTUNE_SWAP_HARD_LIMIT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_MEMTUNE_SWAP_HARD_LIMIT, index),
        }
    }
}

/// Rows of [`DomainMemtuneSwapHardLimit`].
pub static DOMAIN_MEMTUNE_SWAP_HARD_LIMIT: Shape = Shape {
    path: "domain/memtune/swap_hard_limit",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the limit; KiB when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory and swap that it can have at most.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
