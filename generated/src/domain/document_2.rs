//! From schemas/facts/domain.facts, `domain`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, NO_RULES, Namespace, ON_OFF, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, named, row, word, word_since};

static NS_LXC: Namespace = Namespace { prefix: "lxc", uri: "http://libvirt.org/schemas/domain/lxc/1.0" };

/// I/O threads with individual numbers and settings.
///
/// Source: `domain/iothreadids`.
#[derive(Clone, Default)]
pub struct DomainIothreadids {
    /// `<iothread>`: I/O threads.
    pub iothread: Vec<crate::domain::DomainIothreadidsIothread>,
}

impl Record for DomainIothreadids {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IOTHREADIDS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iothread.slot(),
            _ => no_slot(&DOMAIN_IOTHREADIDS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iothread.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iothread", 0)] } }
}

/// Rows of [`DomainIothreadids`].
pub static DOMAIN_IOTHREADIDS: Shape = Shape {
    path: "domain/iothreadids",
    rows: &[
        row("iothread", "iothread", Children(&crate::domain::DOMAIN_IOTHREADIDS_IOTHREAD), "I/O threads."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// I/O threads.
///
/// Source: `domain/iothreadids/iothread`.
#[derive(Clone, Default)]
pub struct DomainIothreadidsIothread {
    /// `@id`: Number of the I/O thread, from 1, as in `driver.iothread` of a disk.
    pub id: Option<Number>,
    /// `@thread_pool_min`: Minimum number of worker threads of the I/O thread. It needs `thread_pool_max`.
    pub thread_pool_min: Option<Number>,
    /// `@thread_pool_max`: Maximum number of worker threads of the I/O thread.
    pub thread_pool_max: Option<Number>,
    /// `<poll>`: Polling of the I/O thread, which reduces latency. QEMU's defaults apply when omitted. Since libvirt 9.4.0.
    pub poll: Option<Box<crate::domain::DomainIothreadidsIothreadPoll>>,
}

impl Record for DomainIothreadidsIothread {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IOTHREADIDS_IOTHREAD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.thread_pool_min.slot(),
            2 => self.thread_pool_max.slot(),
            3 => self.poll.slot(),
            _ => no_slot(&DOMAIN_IOTHREADIDS_IOTHREAD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.thread_pool_min.is_set()).with(2, self.thread_pool_max.is_set()).with(3, self.poll.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("id", 0), named("poll", 3), named("thread_pool_max", 2), named("thread_pool_min", 1)] } }
}

/// Rows of [`DomainIothreadidsIothread`].
pub static DOMAIN_IOTHREADIDS_IOTHREAD: Shape = Shape {
    path: "domain/iothreadids/iothread",
    rows: &[
        row("id", "id", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of the I/O thread, from 1, as in `driver.iothread` of a disk.")
            .flag(Flags::NEEDED),
        row("thread_pool_min", "thread_pool_min", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Minimum number of worker threads of the I/O thread. It needs `thread_pool_max`."),
        row("thread_pool_max", "thread_pool_max", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Maximum number of worker threads of the I/O thread."),
        row("poll", "poll", Child(&crate::domain::DOMAIN_IOTHREADIDS_IOTHREAD_POLL), "Polling of the I/O thread, which reduces latency. QEMU's defaults apply when omitted. Since libvirt 9.4.0.")
            .since(Since::At((9, 4, 0))),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Polling of the I/O thread, which reduces latency. QEMU's defaults apply when omitted.
///
/// Source: `domain/iothreadids/iothread/poll`.
#[derive(Clone, Default)]
pub struct DomainIothreadidsIothreadPoll {
    /// `@max`: Maximum polling time, in nanoseconds; 0 disables polling. Since libvirt 9.4.0.
    pub max: Option<Number>,
    /// `@grow`: Factor by which the polling time grows; 0 lets QEMU choose it. Since libvirt 9.4.0.
    pub grow: Option<Number>,
    /// `@shrink`: Divisor by which the polling time shrinks; 0 resets it. Since libvirt 9.4.0.
    pub shrink: Option<Number>,
    /// `@weight`: Weight of the latest event in the calculation of the polling time. Since libvirt 12.7.0.
    pub weight: Option<Number>,
}

impl Record for DomainIothreadidsIothreadPoll {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_IOTHREADIDS_IOTHREAD_POLL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max.slot(),
            1 => self.grow.slot(),
            2 => self.shrink.slot(),
            3 => self.weight.slot(),
            _ => no_slot(&DOMAIN_IOTHREADIDS_IOTHREAD_POLL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.max.is_set()).with(1, self.grow.is_set()).with(2, self.shrink.is_set()).with(3, self.weight.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("grow", 1), named("max", 0), named("shrink", 2), named("weight", 3)] } }
}

/// Rows of [`DomainIothreadidsIothreadPoll`].
pub static DOMAIN_IOTHREADIDS_IOTHREAD_POLL: Shape = Shape {
    path: "domain/iothreadids/iothread/poll",
    rows: &[
        row("max", "max", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum polling time, in nanoseconds; 0 disables polling. Since libvirt 9.4.0.")
            .since(Since::At((9, 4, 0))),
        row("grow", "grow", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Factor by which the polling time grows; 0 lets QEMU choose it. Since libvirt 9.4.0.")
            .since(Since::At((9, 4, 0))),
        row("shrink", "shrink", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Divisor by which the polling time shrinks; 0 resets it. Since libvirt 9.4.0.")
            .since(Since::At((9, 4, 0))),
        row("weight", "weight", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Weight of the latest event in the calculation of the polling time. Since libvirt 12.7.0.")
            .since(Since::At((12, 7, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cipher.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cipher", 0)] } }
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
    pub name: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("state", 1)] } }
}

/// Rows of [`DomainKeywrapCipher`].
pub static DOMAIN_KEYWRAP_CIPHER: Shape = Shape {
    path: "domain/keywrap/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("aes"), word("dea")])), "Name of the cipher. One of `aes`, `dea`.")
            .flag(Flags::NEEDED),
        row("state", "state", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest can use key wrapping with the cipher.")
            .flag(Flags::NEEDED),
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
    /// `@type`: Technology: `sev` and `sev-snp` are those of AMD, `tdx` is that of Intel, `s390-pv` is IBM Secure Execution. One of `s390-pv`, `sev`, `sev-snp` (10.5.0), `tdx` (11.6.0).
    pub r#type: Option<Text>,
    /// `@kernelHashes`: Whether the measurement includes hashes of the kernel, the initial RAM disk and the command line, for direct kernel boot.
    pub kernel_hashes: Option<bool>,
    /// `@authorKey`: Whether `idAuth` contains an author key, for `sev-snp`. Since libvirt 10.5.0.
    pub author_key: Option<bool>,
    /// `@vcek`: Whether the guest can request attestation reports that are signed with the key of the chip (VCEK), for `sev-snp`. Default: `true`. Since libvirt 10.5.0.
    pub vcek: Option<bool>,
    /// `<cbitpos>`: Position of the encryption bit in addresses. libvirt reads it from the host when omitted.
    pub cbitpos: Option<Number>,
    /// `<reducedPhysBits>`: Number of physical address bits that encryption uses. libvirt reads it from the host when omitted.
    pub reduced_phys_bits: Option<Number>,
    /// `<policy>`: Guest policy that the firmware enforces, as a number such as `0x0001`, which forbids debugging for `sev`.
    pub policy: Option<Text>,
    /// `<handle>`: Handle of the guest in the firmware, for `sev`. libvirt does not store it.
    pub handle: Option<Number>,
    /// `<dhCert>`: Diffie-Hellman key of the guest owner, in base64, for `sev`.
    pub dh_cert: Option<Text>,
    /// `<session>`: Session data of the guest owner, in base64, for `sev`.
    pub session: Option<Text>,
    /// `<guestVisibleWorkarounds>`: Hypervisor-defined workarounds that the guest sees, 16 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.
    pub guest_visible_workarounds: Option<Text>,
    /// `<idBlock>`: ID block of the guest owner, 96 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.
    pub id_block: Option<Text>,
    /// `<idAuth>`: ID authentication structure of the guest owner, 4096 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.
    pub id_auth: Option<Text>,
    /// `<hostData>`: Data of the host that attestation reports include, 32 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.
    pub host_data: Option<Text>,
    /// `<mrConfigId>`: Identifier of the configuration that the owner does not define (MRCONFIGID), a SHA-384 digest in base64, for `tdx`. Since libvirt 11.6.0.
    pub mr_config_id: Option<Text>,
    /// `<mrOwner>`: Identifier of the owner (MROWNER), a SHA-384 digest in base64, for `tdx`. Since libvirt 11.6.0.
    pub mr_owner: Option<Text>,
    /// `<mrOwnerConfig>`: Identifier of the configuration that the owner defines (MROWNERCONFIG), a SHA-384 digest in base64, for `tdx`. Since libvirt 11.6.0.
    pub mr_owner_config: Option<Text>,
    /// `<quoteGenerationService>`: Quote generation service of the host, which attestation needs, for `tdx`. Since libvirt 11.6.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.kernel_hashes.is_set()).with(2, self.author_key.is_set()).with(3, self.vcek.is_set()).with(4, self.cbitpos.is_set()).with(5, self.reduced_phys_bits.is_set()).with(6, self.policy.is_set()).with(7, self.handle.is_set()).with(8, self.dh_cert.is_set()).with(9, self.session.is_set()).with(10, self.guest_visible_workarounds.is_set()).with(11, self.id_block.is_set()).with(12, self.id_auth.is_set()).with(13, self.host_data.is_set()).with(14, self.mr_config_id.is_set()).with(15, self.mr_owner.is_set()).with(16, self.mr_owner_config.is_set()).with(17, self.quote_generation_service.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("author_key", 2), named("cbitpos", 4), named("dh_cert", 8), named("guest_visible_workarounds", 10), named("handle", 7), named("host_data", 13), named("id_auth", 12), named("id_block", 11), named("kernel_hashes", 1), named("mr_config_id", 14), named("mr_owner", 15), named("mr_owner_config", 16), named("policy", 6), named("quote_generation_service", 17), named("reduced_phys_bits", 5), named("session", 9), named("type", 0), named("vcek", 3)] } }
}

/// Rows of [`DomainLaunchSecurity`].
pub static DOMAIN_LAUNCH_SECURITY: Shape = Shape {
    path: "domain/launchSecurity",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("s390-pv"), word("sev"), word_since("sev-snp", Since::At((10, 5, 0))), word_since("tdx", Since::At((11, 6, 0)))])), "Technology: `sev` and `sev-snp` are those of AMD, `tdx` is that of Intel, `s390-pv` is IBM Secure Execution. One of `s390-pv`, `sev`, `sev-snp` (10.5.0), `tdx` (11.6.0).")
            .flag(Flags::NEEDED),
        row("kernelHashes", "kernel_hashes", Attribute(Scalar::Bool(YES_NO)), "Whether the measurement includes hashes of the kernel, the initial RAM disk and the command line, for direct kernel boot."),
        row("authorKey", "author_key", Attribute(Scalar::Bool(YES_NO)), "Whether `idAuth` contains an author key, for `sev-snp`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("vcek", "vcek", Attribute(Scalar::Bool(YES_NO)), "Whether the guest can request attestation reports that are signed with the key of the chip (VCEK), for `sev-snp`. Default: `true`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("cbitpos", "cbitpos", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Position of the encryption bit in addresses. libvirt reads it from the host when omitted."),
        row("reducedPhysBits", "reduced_phys_bits", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of physical address bits that encryption uses. libvirt reads it from the host when omitted."),
        row("policy", "policy", Leaf(Scalar::Class(Class::HexUint)), "Guest policy that the firmware enforces, as a number such as `0x0001`, which forbids debugging for `sev`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("handle", "handle", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Handle of the guest in the firmware, for `sev`. libvirt does not store it."),
        row("dhCert", "dh_cert", Leaf(Scalar::Text), "Diffie-Hellman key of the guest owner, in base64, for `sev`."),
        row("session", "session", Leaf(Scalar::Text), "Session data of the guest owner, in base64, for `sev`."),
        row("guestVisibleWorkarounds", "guest_visible_workarounds", Leaf(Scalar::Text), "Hypervisor-defined workarounds that the guest sees, 16 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("idBlock", "id_block", Leaf(Scalar::Text), "ID block of the guest owner, 96 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("idAuth", "id_auth", Leaf(Scalar::Text), "ID authentication structure of the guest owner, 4096 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("hostData", "host_data", Leaf(Scalar::Text), "Data of the host that attestation reports include, 32 bytes in base64, for `sev-snp`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("mrConfigId", "mr_config_id", Leaf(Scalar::Text), "Identifier of the configuration that the owner does not define (MRCONFIGID), a SHA-384 digest in base64, for `tdx`. Since libvirt 11.6.0.")
            .since(Since::At((11, 6, 0))),
        row("mrOwner", "mr_owner", Leaf(Scalar::Text), "Identifier of the owner (MROWNER), a SHA-384 digest in base64, for `tdx`. Since libvirt 11.6.0.")
            .since(Since::At((11, 6, 0))),
        row("mrOwnerConfig", "mr_owner_config", Leaf(Scalar::Text), "Identifier of the configuration that the owner defines (MROWNERCONFIG), a SHA-384 digest in base64, for `tdx`. Since libvirt 11.6.0.")
            .since(Since::At((11, 6, 0))),
        row("quoteGenerationService", "quote_generation_service", Child(&crate::domain::DOMAIN_LAUNCH_SECURITY_QUOTE_GENERATION_SERVICE), "Quote generation service of the host, which attestation needs, for `tdx`. Since libvirt 11.6.0.")
            .since(Since::At((11, 6, 0))),
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
    /// `@path`: Absolute path of the socket of the service. Since libvirt 11.6.0.
    pub path: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0)] } }
}

/// Rows of [`DomainLaunchSecurityQuoteGenerationService`].
pub static DOMAIN_LAUNCH_SECURITY_QUOTE_GENERATION_SERVICE: Shape = Shape {
    path: "domain/launchSecurity/quoteGenerationService",
    rows: &[
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the socket of the service. Since libvirt 11.6.0.")
            .canon(Canon::Path)
            .since(Since::At((11, 6, 0))),
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.lxc_sharenet.is_set()).with(1, self.lxc_shareipc.is_set()).with(2, self.lxc_shareuts.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("lxc_shareipc", 1), named("lxc_sharenet", 0), named("lxc_shareuts", 2)] } }
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
    pub r#type: Option<Text>,
    /// `@value`: Name or process ID of the owner.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("value", 1)] } }
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
    pub r#type: Option<Text>,
    /// `@value`: Name or process ID of the owner.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("value", 1)] } }
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
    pub unit: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.slots.is_set()).with(2, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("slots", 1), named("unit", 0), named("value", 2)] } }
}

/// Rows of [`DomainMaxMemory`].
pub static DOMAIN_MAX_MEMORY: Shape = Shape {
    path: "domain/maxMemory",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the limit. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("slots", "slots", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of slots for memory modules."),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Limit up to which memory can be hot-plugged. It needs at least one cell in `cpu.numa`, and `max_memory_slots` before libvirt 11.3 or for DIMM modules.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::ROUNDED),
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
    pub unit: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.dump_core.is_set()).with(2, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dump_core", 1), named("unit", 0), named("value", 2)] } }
}

/// Rows of [`DomainMemory`].
pub static DOMAIN_MEMORY: Shape = Shape {
    path: "domain/memory",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the memory. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("dumpCore", "dump_core", Attribute(Scalar::Bool(ON_OFF)), "Whether a core dump of QEMU includes the memory of the guest."),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Maximum memory of the guest at boot, including the modules in `devices.memory`.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::ROUNDED)
            .rules(&Rules { total_of: &[Source { from_root: true, is_around: false, row_paths: &[&[9, 9, 0, 2]], words: Words::NONE }], ..NO_RULES }),
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.hugepages.is_set()).with(1, self.nosharepages.is_set()).with(2, self.locked.is_set()).with(3, self.source.is_set()).with(4, self.access.is_set()).with(5, self.allocation.is_set()).with(6, self.discard.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("access", 4), named("allocation", 5), named("discard", 6), named("hugepages", 0), named("locked", 2), named("nosharepages", 1), named("source", 3)] } }
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
    pub mode: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
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
    pub mode: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.threads.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0), named("threads", 1)] } }
}

/// Rows of [`DomainMemoryBackingAllocation`].
pub static DOMAIN_MEMORY_BACKING_ALLOCATION: Shape = Shape {
    path: "domain/memoryBacking/allocation",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("immediate"), word("ondemand")])), "Time of the allocation: `immediate` at start, `ondemand` when the guest uses it. One of `immediate`, `ondemand`."),
        row("threads", "threads", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of threads that allocate the memory."),
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.page.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("page", 0)] } }
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
    pub unit: Option<Text>,
    /// `@nodeset`: NUMA nodes of the guest that use pages of this size. Default: all nodes.
    pub nodeset: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()).with(1, self.unit.is_set()).with(2, self.nodeset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("nodeset", 2), named("size", 0), named("unit", 1)] } }
}

/// Rows of [`DomainMemoryBackingHugepagesPage`].
pub static DOMAIN_MEMORY_BACKING_HUGEPAGES_PAGE: Shape = Shape {
    path: "domain/memoryBacking/hugepages/page",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of a huge page.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .flag(Flags::NEEDED),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: `KiB`.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("nodeset", "nodeset", Attribute(Scalar::Class(Class::Cpuset)), "NUMA nodes of the guest that use pages of this size. Default: all nodes.")
            .canon(Canon::CpuSet)
            .check(Check::Error),
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
    pub r#type: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
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
