//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, Namespace, ON_OFF, Range, Scalar, Selector, Shape, When, Words, YES_NO, row, word, word_since};

static NS_LXC: Namespace = Namespace { prefix: "lxc", uri: "http://libvirt.org/schemas/domain/lxc/1.0" };

/// Key wrapping operations for cryptography on s390. Both ciphers are available when omitted.
///
/// Source: `domain/keywrap`.
#[derive(Clone, Default)]
pub struct DomainKeywrap {
    /// `<cipher>`: Ciphers.
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
        row("cipher", "cipher", Children(&crate::domain::DOMAIN_KEYWRAP_CIPHER), "Ciphers."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Ciphers.
///
/// Source: `domain/keywrap/cipher`.
#[derive(Clone, Default)]
pub struct DomainKeywrapCipher {
    /// `@name`: Name of the cipher. One of `aes`, `dea`.
    pub name: Option<String>,
    /// `@state`: Whether the guest can use key wrapping with the cipher.
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
        row("name", "name", Attribute(Scalar::Words(&[word("aes"), word("dea")])), "Name of the cipher. One of `aes`, `dea`."),
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest can use key wrapping with the cipher."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Protection of the running guest's memory against the host.
///
/// Source: `domain/launchSecurity`.
#[derive(Clone, Default)]
pub struct DomainLaunchSecurity {
    /// `@type`: Technology: `sev` and `sev-snp` are those of AMD, `tdx` is that of Intel, `s390-pv` is IBM Secure Execution. One of `s390-pv`, `sev`, `sev-snp` (11.3.0), `tdx` (12.8.0).
    pub r#type: Option<String>,
    /// `@kernelHashes`: Whether the measurement includes hashes of the kernel, the initial RAM disk and the command line, for direct kernel boot.
    pub kernel_hashes: Option<bool>,
    /// `@authorKey`: Whether `idAuth` contains an author key, for `sev-snp`. Since libvirt 11.3.0.
    pub author_key: Option<bool>,
    /// `@vcek`: Whether the guest can request attestation reports that are signed with the key of the chip (VCEK), for `sev-snp`. Default: `true`. Since libvirt 11.3.0.
    pub vcek: Option<bool>,
    /// `<cbitpos>`: Position of the encryption bit in addresses. libvirt reads it from the host when omitted.
    pub cbitpos: Option<Number>,
    /// `<reducedPhysBits>`: Number of physical address bits that encryption uses. libvirt reads it from the host when omitted.
    pub reduced_phys_bits: Option<Number>,
    /// `<policy>`: Guest policy that the firmware enforces, as a number such as `0x0001`, which forbids debugging for `sev`.
    pub policy: Option<String>,
    /// `<handle>`: Handle of the guest in the firmware, for `sev`. libvirt does not store it.
    pub handle: Option<Number>,
    /// `<dhCert>`: Diffie-Hellman key of the guest owner, in base64, for `sev`.
    pub dh_cert: Option<String>,
    /// `<session>`: Session data of the guest owner, in base64, for `sev`.
    pub session: Option<String>,
    /// `<guestVisibleWorkarounds>`: Hypervisor-defined workarounds that the guest sees, 16 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.
    pub guest_visible_workarounds: Option<String>,
    /// `<idBlock>`: ID block of the guest owner, 96 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.
    pub id_block: Option<String>,
    /// `<idAuth>`: ID authentication structure of the guest owner, 4096 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.
    pub id_auth: Option<String>,
    /// `<hostData>`: Data of the host that attestation reports include, 32 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.
    pub host_data: Option<String>,
    /// `<mrConfigId>`: Identifier of the configuration that the owner does not define (MRCONFIGID), a SHA-384 digest in base64, for `tdx`. Since libvirt 12.8.0.
    pub mr_config_id: Option<String>,
    /// `<mrOwner>`: Identifier of the owner (MROWNER), a SHA-384 digest in base64, for `tdx`. Since libvirt 12.8.0.
    pub mr_owner: Option<String>,
    /// `<mrOwnerConfig>`: Identifier of the configuration that the owner defines (MROWNERCONFIG), a SHA-384 digest in base64, for `tdx`. Since libvirt 12.8.0.
    pub mr_owner_config: Option<String>,
    /// `<quoteGenerationService>`: Quote generation service of the host, which attestation needs, for `tdx`. Since libvirt 12.8.0.
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
        row("type", "type", Attribute(Scalar::Words(&[word("s390-pv"), word("sev"), word_since("sev-snp", "11.3.0"), word_since("tdx", "12.8.0")])), "Technology: `sev` and `sev-snp` are those of AMD, `tdx` is that of Intel, `s390-pv` is IBM Secure Execution. One of `s390-pv`, `sev`, `sev-snp` (11.3.0), `tdx` (12.8.0)."),
        row("kernelHashes", "kernel_hashes", Attribute(Scalar::Bool(YES_NO)), "Whether the measurement includes hashes of the kernel, the initial RAM disk and the command line, for direct kernel boot."),
        row("authorKey", "author_key", Attribute(Scalar::Bool(YES_NO)), "Whether `idAuth` contains an author key, for `sev-snp`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("vcek", "vcek", Attribute(Scalar::Bool(YES_NO)), "Whether the guest can request attestation reports that are signed with the key of the chip (VCEK), for `sev-snp`. Default: `true`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("cbitpos", "cbitpos", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Position of the encryption bit in addresses. libvirt reads it from the host when omitted."),
        row("reducedPhysBits", "reduced_phys_bits", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of physical address bits that encryption uses. libvirt reads it from the host when omitted."),
        row("policy", "policy", Leaf(Scalar::Class(Class::HexUint)), "Guest policy that the firmware enforces, as a number such as `0x0001`, which forbids debugging for `sev`.")
            .canon(Canon::HexNum),
        row("handle", "handle", Leaf(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Handle of the guest in the firmware, for `sev`. libvirt does not store it."),
        row("dhCert", "dh_cert", Leaf(Scalar::Text), "Diffie-Hellman key of the guest owner, in base64, for `sev`."),
        row("session", "session", Leaf(Scalar::Text), "Session data of the guest owner, in base64, for `sev`."),
        row("guestVisibleWorkarounds", "guest_visible_workarounds", Leaf(Scalar::Text), "Hypervisor-defined workarounds that the guest sees, 16 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("idBlock", "id_block", Leaf(Scalar::Text), "ID block of the guest owner, 96 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("idAuth", "id_auth", Leaf(Scalar::Text), "ID authentication structure of the guest owner, 4096 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("hostData", "host_data", Leaf(Scalar::Text), "Data of the host that attestation reports include, 32 bytes in base64, for `sev-snp`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("mrConfigId", "mr_config_id", Leaf(Scalar::Text), "Identifier of the configuration that the owner does not define (MRCONFIGID), a SHA-384 digest in base64, for `tdx`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("mrOwner", "mr_owner", Leaf(Scalar::Text), "Identifier of the owner (MROWNER), a SHA-384 digest in base64, for `tdx`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("mrOwnerConfig", "mr_owner_config", Leaf(Scalar::Text), "Identifier of the configuration that the owner defines (MROWNERCONFIG), a SHA-384 digest in base64, for `tdx`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("quoteGenerationService", "quote_generation_service", Child(&crate::domain::DOMAIN_LAUNCH_SECURITY_QUOTE_GENERATION_SERVICE), "Quote generation service of the host, which attestation needs, for `tdx`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["sev"], absent: false } }], rows: &[1, 4, 5, 6, 7, 8, 9], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["sev-snp"], absent: false } }], rows: &[1, 2, 3, 4, 5, 6, 10, 11, 12, 13], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["tdx"], absent: false } }], rows: &[6, 14, 15, 16, 17], required: &[] },
    ],
};

/// Quote generation service of the host, which attestation needs, for `tdx`.
///
/// Source: `domain/launchSecurity/quoteGenerationService`.
#[derive(Clone, Default)]
pub struct DomainLaunchSecurityQuoteGenerationService {
    /// `@path`: Absolute path of the socket of the service. Since libvirt 12.8.0.
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
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the socket of the service. Since libvirt 12.8.0.")
            .canon(Canon::Path)
            .since("12.8.0"),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Namespaces that a container shares instead of having its own (LXC).
///
/// Source: `domain/lxc:namespace`.
#[derive(Clone, Default)]
pub struct DomainLxcNamespace {
    /// `<sharenet>`: Network namespace.
    pub lxc_sharenet: Option<Box<crate::domain::DomainLxcNamespaceLxcSharenet>>,
    /// `<shareipc>`: IPC namespace.
    pub lxc_shareipc: Option<Box<crate::domain::DomainLxcNamespaceLxcShareipc>>,
    /// `<shareuts>`: UTS namespace, which holds the host name.
    pub lxc_shareuts: Option<Box<crate::domain::DomainLxcNamespaceLxcShareipc>>,
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
        row("sharenet", "lxc_sharenet", Child(&crate::domain::DOMAIN_LXC_NAMESPACE_LXC_SHARENET), "Network namespace.")
            .namespace(&NS_LXC),
        row("shareipc", "lxc_shareipc", Child(&crate::domain::DOMAIN_LXC_NAMESPACE_LXC_SHAREIPC), "IPC namespace.")
            .namespace(&NS_LXC),
        row("shareuts", "lxc_shareuts", Child(&crate::domain::DOMAIN_LXC_NAMESPACE_LXC_SHAREIPC), "UTS namespace, which holds the host name.")
            .namespace(&NS_LXC),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// IPC namespace.
///
/// Source: `domain/lxc:namespace/lxc:shareipc`.
#[derive(Clone, Default)]
pub struct DomainLxcNamespaceLxcShareipc {
    /// `@type`: Owner of the namespace: `name` another container, `pid` a process. One of `name`, `pid`.
    pub r#type: Option<String>,
    /// `@value`: Name or process ID of the owner.
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
        row("type", "type", Attribute(Scalar::Words(&[word("name"), word("pid")])), "Owner of the namespace: `name` another container, `pid` a process. One of `name`, `pid`."),
        row("value", "value", Attribute(Scalar::Text), "Name or process ID of the owner."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Network namespace.
///
/// Source: `domain/lxc:namespace/lxc:sharenet`.
#[derive(Clone, Default)]
pub struct DomainLxcNamespaceLxcSharenet {
    /// `@type`: Owner of the namespace: `name` another container, `pid` a process, `netns` a named network namespace. One of `name`, `netns`, `pid`.
    pub r#type: Option<String>,
    /// `@value`: Name or process ID of the owner.
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
        row("type", "type", Attribute(Scalar::Words(&[word("name"), word("netns"), word("pid")])), "Owner of the namespace: `name` another container, `pid` a process, `netns` a named network namespace. One of `name`, `netns`, `pid`."),
        row("value", "value", Attribute(Scalar::Text), "Name or process ID of the owner."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<maxMemory>` of `<domain>`.
///
/// Source: `domain/maxMemory`.
#[derive(Clone, Default)]
pub struct DomainMaxMemory {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<String>,
    /// `@slots`: Number of slots for memory modules.
    pub slots: Option<Number>,
    /// Own text: Limit up to which memory can be hot-plugged. It needs at least one cell in `cpu.numa`, and `max_memory_slots` before libvirt 11.3 or for DIMM modules.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("slots", "slots", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of slots for memory modules."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Limit up to which memory can be hot-plugged. It needs at least one cell in `cpu.numa`, and `max_memory_slots` before libvirt 11.3 or for DIMM modules.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<memory>` of `<domain>`.
///
/// Source: `domain/memory`.
#[derive(Clone, Default)]
pub struct DomainMemory {
    /// `@unit`: Unit of the memory. Default: `KiB`.
    pub unit: Option<String>,
    /// `@dumpCore`: Whether a core dump of QEMU includes the memory of the guest.
    pub dump_core: Option<bool>,
    /// Own text: Maximum memory of the guest at boot, including the modules in `devices.memory`.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the memory. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("dumpCore", "dump_core", Attribute(Scalar::Bool(ON_OFF)), "Whether a core dump of QEMU includes the memory of the guest."),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum memory of the guest at boot, including the modules in `devices.memory`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How the host provides the memory of the guest.
///
/// Source: `domain/memoryBacking`.
#[derive(Clone, Default)]
pub struct DomainMemoryBacking {
    /// `<hugepages>`: Huge pages for the memory of the guest. `{}` uses the default size of the host.
    pub hugepages: Option<Box<crate::domain::DomainMemoryBackingHugepages>>,
    /// `<nosharepages>`: Whether the host must not merge equal pages of guests (KSM).
    pub nosharepages: Option<bool>,
    /// `<locked>`: Whether the memory is locked, so that the host never swaps it out. Set `memtune.hard_limit` with it.
    pub locked: Option<bool>,
    /// `<source>`: Kind of memory. virtiofs file systems need `memfd` or `file`.
    pub source: Option<Box<crate::domain::DomainMemoryBackingSource>>,
    /// `<access>`: Sharing of the memory with other processes of the host.
    pub access: Option<Box<crate::domain::DomainMemoryBackingAccess>>,
    /// `<allocation>`: Allocation of the memory.
    pub allocation: Option<Box<crate::domain::DomainMemoryBackingAllocation>>,
    /// `<discard>`: Whether the content of file-backed memory is discarded when the guest stops.
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
        row("hugepages", "hugepages", Child(&crate::domain::DOMAIN_MEMORY_BACKING_HUGEPAGES), "Huge pages for the memory of the guest. `{}` uses the default size of the host.")
            .flag(Flags::EMPTY_IS_SET),
        row("nosharepages", "nosharepages", Flag, "Whether the host must not merge equal pages of guests (KSM)."),
        row("locked", "locked", Flag, "Whether the memory is locked, so that the host never swaps it out. Set `memtune.hard_limit` with it."),
        row("source", "source", Child(&crate::domain::DOMAIN_MEMORY_BACKING_SOURCE), "Kind of memory. virtiofs file systems need `memfd` or `file`."),
        row("access", "access", Child(&crate::domain::DOMAIN_MEMORY_BACKING_ACCESS), "Sharing of the memory with other processes of the host."),
        row("allocation", "allocation", Child(&crate::domain::DOMAIN_MEMORY_BACKING_ALLOCATION), "Allocation of the memory."),
        row("discard", "discard", Flag, "Whether the content of file-backed memory is discarded when the guest stops."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Sharing of the memory with other processes of the host.
///
/// Source: `domain/memoryBacking/access`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingAccess {
    /// `@mode`: Whether other processes can share the memory. virtiofs file systems need `shared`. One of `private`, `shared`.
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
        row("mode", "mode", Attribute(Scalar::Words(&[word("private"), word("shared")])), "Whether other processes can share the memory. virtiofs file systems need `shared`. One of `private`, `shared`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Allocation of the memory.
///
/// Source: `domain/memoryBacking/allocation`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingAllocation {
    /// `@mode`: Time of the allocation: `immediate` at start, `ondemand` when the guest uses it. One of `immediate`, `ondemand`.
    pub mode: Option<String>,
    /// `@threads`: Number of threads that allocate the memory.
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
        row("mode", "mode", Attribute(Scalar::Words(&[word("immediate"), word("ondemand")])), "Time of the allocation: `immediate` at start, `ondemand` when the guest uses it. One of `immediate`, `ondemand`."),
        row("threads", "threads", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number of threads that allocate the memory."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Huge pages for the memory of the guest. `{}` uses the default size of the host.
///
/// Source: `domain/memoryBacking/hugepages`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingHugepages {
    /// `<page>`: Sizes of huge pages for NUMA nodes of the guest.
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
        row("page", "page", Children(&crate::domain::DOMAIN_MEMORY_BACKING_HUGEPAGES_PAGE), "Sizes of huge pages for NUMA nodes of the guest."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Sizes of huge pages for NUMA nodes of the guest.
///
/// Source: `domain/memoryBacking/hugepages/page`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingHugepagesPage {
    /// `@size`: Size of a huge page.
    pub size: Option<Number>,
    /// `@unit`: Unit of the size. Default: `KiB`.
    pub unit: Option<String>,
    /// `@nodeset`: NUMA nodes of the guest that use pages of this size. Default: all nodes.
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
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of a huge page.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("nodeset", "nodeset", Attribute(Scalar::Class(Class::Cpuset)), "NUMA nodes of the guest that use pages of this size. Default: all nodes.")
            .canon(Canon::CpuSet),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Kind of memory. virtiofs file systems need `memfd` or `file`.
///
/// Source: `domain/memoryBacking/source`.
#[derive(Clone, Default)]
pub struct DomainMemoryBackingSource {
    /// `@type`: Kind of memory. Default: `anonymous`. One of `anonymous`, `file`, `memfd`.
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
        row("type", "type", Attribute(Scalar::Words(&[word("anonymous"), word("file"), word("memfd")])), "Kind of memory. Default: `anonymous`. One of `anonymous`, `file`, `memfd`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Memory limits for the whole QEMU process. No limits apply when omitted.
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
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<hard_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/hard_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneHardLimit {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<String>,
    /// Own text: Maximum memory. The host kills the process when it needs more.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum memory. The host kills the process when it needs more.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<min_guarantee>` of `<memtune>`.
///
/// Source: `domain/memtune/min_guarantee`.
#[derive(Clone, Default)]
pub struct DomainMemtuneMinGuarantee {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<String>,
    /// Own text: Guaranteed memory, which QEMU does not support.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Guaranteed memory, which QEMU does not support.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<soft_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/soft_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneSoftLimit {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<String>,
    /// Own text: Memory limit when the host is short of memory.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Memory limit when the host is short of memory.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<swap_hard_limit>` of `<memtune>`.
///
/// Source: `domain/memtune/swap_hard_limit`.
#[derive(Clone, Default)]
pub struct DomainMemtuneSwapHardLimit {
    /// `@unit`: Unit of the limit. Default: `KiB`.
    pub unit: Option<String>,
    /// Own text: Maximum of memory and swap together, at least `hard_limit`.
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
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum of memory and swap together, at least `hard_limit`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
