//! From schemas/facts/domainsnapshot.facts, `domainsnapshot/revertDisks/disk/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, Pair, Range, Scalar, Shape, When, YES_NO, row, word};

/// Element `<source>` of `<disk>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSource {
    /// `@protocol`: XML attribute `protocol` of `<source>`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh`, `tftp`, `vxhs`. Since libvirt 11.3.0.
    pub protocol: Option<String>,
    /// `@index`: XML attribute `index` of `<source>`. At least 1. Since libvirt 11.3.0.
    pub index: Option<Number>,
    /// `@name`: XML attribute `name` of `<source>`. Since libvirt 11.3.0.
    pub name: Option<String>,
    /// `@query`: XML attribute `query` of `<source>`. Since libvirt 11.3.0.
    pub query: Option<String>,
    /// `@tls`: XML attribute `tls` of `<source>`. Since libvirt 11.3.0.
    pub tls: Option<bool>,
    /// `@tlsHostname`: XML attribute `tlsHostname` of `<source>`. Since libvirt 11.3.0.
    pub tls_hostname: Option<String>,
    /// `@file`: XML attribute `file` of `<source>`. Since libvirt 11.3.0.
    pub file: Option<String>,
    /// `@dev`: XML attribute `dev` of `<source>`. Since libvirt 11.3.0.
    pub dev: Option<String>,
    /// `<host>`: Elements `<host>` of `<source>`. Since libvirt 11.3.0.
    pub host: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceHost>,
    /// `<snapshot>`: Element `<snapshot>` of `<source>`. Since libvirt 11.3.0.
    pub snapshot: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceSnapshot>>,
    /// `<config>`: Element `<config>` of `<source>`. Since libvirt 11.3.0.
    pub config: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceConfig>>,
    /// `<auth>`: Element `<auth>` of `<source>`. Since libvirt 11.3.0.
    pub auth: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceAuth>>,
    /// `<initiator>`: Element `<initiator>` of `<source>`. Since libvirt 11.3.0.
    pub initiator: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceInitiator>>,
    /// `<ssl>`: Element `<ssl>` of `<source>`. Since libvirt 11.3.0.
    pub ssl: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceSsl>>,
    /// `<cookies>`: Element `<cookies>` of `<source>`. Since libvirt 11.3.0.
    pub cookies: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceCookies>>,
    /// `<readahead>`: Element `<readahead>` of `<source>`. Since libvirt 11.3.0.
    pub readahead: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceReadahead>>,
    /// `<timeout>`: Element `<timeout>` of `<source>`. Since libvirt 11.3.0.
    pub timeout: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceTimeout>>,
    /// `<knownHosts>`: Element `<knownHosts>` of `<source>`. Since libvirt 11.3.0.
    pub known_hosts: Option<Box<crate::domain::DomainDevicesDiskSourceKnownHosts>>,
    /// `<identity>`: Element `<identity>` of `<source>`. Since libvirt 11.3.0.
    pub identity: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceIdentity>>,
    /// `<reconnect>`: Element `<reconnect>` of `<source>`. Since libvirt 11.3.0.
    pub reconnect: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSourceReconnect>>,
    /// `<seclabel>`: Elements `<seclabel>` of `<source>`. Since libvirt 11.3.0.
    pub seclabel: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceSeclabel>,
    /// `<slices>`: Element `<slices>` of `<source>`. Since libvirt 11.3.0.
    pub slices: Option<String>,
    /// `<dataStore>`: Element `<dataStore>` of `<source>`. Since libvirt 11.3.0.
    pub data_store: Option<String>,
    /// `<encryption>`: Element `<encryption>` of `<source>`. Since libvirt 11.3.0.
    pub encryption: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceEncryption>>,
}

impl Record for DomainsnapshotRevertDisksDiskSource {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.protocol.slot(),
            1 => self.index.slot(),
            2 => self.name.slot(),
            3 => self.query.slot(),
            4 => self.tls.slot(),
            5 => self.tls_hostname.slot(),
            6 => self.file.slot(),
            7 => self.dev.slot(),
            8 => self.host.slot(),
            9 => self.snapshot.slot(),
            10 => self.config.slot(),
            11 => self.auth.slot(),
            12 => self.initiator.slot(),
            13 => self.ssl.slot(),
            14 => self.cookies.slot(),
            15 => self.readahead.slot(),
            16 => self.timeout.slot(),
            17 => self.known_hosts.slot(),
            18 => self.identity.slot(),
            19 => self.reconnect.slot(),
            20 => self.seclabel.slot(),
            21 => self.slices.slot(),
            22 => self.data_store.slot(),
            23 => self.encryption.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSource`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source",
    rows: &[
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("ftp"), word("ftps"), word("gluster"), word("http"), word("https"), word("iscsi"), word("nbd"), word("nfs"), word("rbd"), word("sheepdog"), word("ssh"), word("tftp"), word("vxhs")])), "XML attribute `protocol` of `<source>`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh`, `tftp`, `vxhs`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("index", "index", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `index` of `<source>`. At least 1. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("query", "query", Attribute(Scalar::Text), "XML attribute `query` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "XML attribute `tls` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("tlsHostname", "tls_hostname", Attribute(Scalar::Text), "XML attribute `tlsHostname` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `file` of `<source>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
        row("dev", "dev", Attribute(Scalar::Class("abs_file_path")), "XML attribute `dev` of `<source>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
        row("host", "host", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_HOST), "Elements `<host>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("snapshot", "snapshot", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT), "Element `<snapshot>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("config", "config", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_CONFIG), "Element `<config>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("auth", "auth", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH), "Element `<auth>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("initiator", "initiator", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR), "Element `<initiator>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("ssl", "ssl", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL), "Element `<ssl>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("cookies", "cookies", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES), "Element `<cookies>` of `<source>`. Since libvirt 11.3.0.")
            .flag(Flags::UNPRINTED)
            .since("11.3.0"),
        row("readahead", "readahead", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_READAHEAD), "Element `<readahead>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("timeout", "timeout", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT), "Element `<timeout>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("knownHosts", "known_hosts", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS), "Element `<knownHosts>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("identity", "identity", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_IDENTITY), "Element `<identity>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("reconnect", "reconnect", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_RECONNECT), "Element `<reconnect>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("seclabel", "seclabel", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SECLABEL), "Elements `<seclabel>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("slices", "slices", RawContent, "Element `<slices>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("dataStore", "data_store", RawElement, "Element `<dataStore>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("encryption", "encryption", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION), "Element `<encryption>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["block"] }], fields: &["@dev", "seclabel"], required: &["@dev"] },
        Arm { when: &[When { selector: "../@type", words: &["file", "-"] }], fields: &["@file", "seclabel"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }], fields: &["@protocol"], required: &["@protocol"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ftp"] }], fields: &["@name", "host", "auth", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ftps"] }], fields: &["@name", "host", "auth", "ssl", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["gluster"] }], fields: &["@name", "host"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["http"] }], fields: &["@name", "@query", "host", "auth", "cookies", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["https"] }], fields: &["@name", "@query", "host", "auth", "ssl", "cookies", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["iscsi"] }], fields: &["@name", "host", "auth", "initiator"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["nbd"] }], fields: &["@name", "@tls", "@tlsHostname", "host", "reconnect"], required: &["host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["nfs"] }], fields: &["@name", "host", "identity"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["rbd"] }], fields: &["@name", "host", "snapshot", "config", "auth"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["sheepdog", "tftp"] }], fields: &["@name", "host", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ssh"] }], fields: &["@name", "host", "auth", "readahead", "timeout", "knownHosts", "identity"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["vxhs"] }], fields: &["@name", "@tls", "host"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "@protocol", words: &["ftp", "ftps", "gluster", "http", "https", "iscsi", "nbd", "rbd", "sheepdog", "ssh", "tftp", "-"] }], fields: &["encryption"], required: &[] },
    ],
};

/// Element `<auth>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/auth`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceAuth {
    /// `@username`: XML attribute `username` of `<auth>`. Since libvirt 11.3.0.
    pub username: Option<String>,
    /// `<secret>`: Element `<secret>` of `<auth>`. Since libvirt 11.3.0.
    pub secret: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceAuthSecret>>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceAuth {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.username.slot(),
            1 => self.secret.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceAuth`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/auth",
    rows: &[
        row("username", "username", Attribute(Scalar::Class("generic_name")), "XML attribute `username` of `<auth>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("secret", "secret", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH_SECRET), "Element `<secret>` of `<auth>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<secret>` of `<auth>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/auth/secret`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceAuthSecret {
    /// `@type`: XML attribute `type` of `<secret>`. One of `ceph`, `iscsi`. Since libvirt 11.3.0.
    pub r#type: Option<String>,
    /// `@uuid`: XML attribute `uuid` of `<secret>`. Since libvirt 11.3.0.
    pub uuid: Option<String>,
    /// `@usage`: XML attribute `usage` of `<secret>`. Since libvirt 11.3.0.
    pub usage: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceAuthSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH_SECRET, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceAuthSecret`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH_SECRET: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/auth/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi")])), "XML attribute `type` of `<secret>`. One of `ceph`, `iscsi`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("uuid", "uuid", Attribute(Scalar::Class("uuid")), "XML attribute `uuid` of `<secret>`. Since libvirt 11.3.0.")
            .canon(Canon::Uuid)
            .since("11.3.0"),
        row("usage", "usage", Attribute(Scalar::Class("object_name")), "XML attribute `usage` of `<secret>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<config>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/config`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceConfig {
    /// `@file`: XML attribute `file` of `<config>`. Since libvirt 11.3.0.
    pub file: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceConfig {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_CONFIG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_CONFIG, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceConfig`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_CONFIG: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/config",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `file` of `<config>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cookies>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/cookies`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceCookies {
    /// `<cookie>`: Elements `<cookie>` of `<cookies>`. Since libvirt 11.3.0.
    pub cookie: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceCookiesCookie>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceCookies {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cookie.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceCookies`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/cookies",
    rows: &[
        row("cookie", "cookie", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES_COOKIE), "Elements `<cookie>` of `<cookies>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cookie>` of `<cookies>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/cookies/cookie`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceCookiesCookie {
    /// `@name`: XML attribute `name` of `<cookie>`. Since libvirt 11.3.0.
    pub name: Option<String>,
    /// Own text: Text of `<cookie>`. Since libvirt 11.3.0.
    pub value: Option<String>,
    /// `@`: Change this to have a change of `value` made; any text or number.
    pub value_version: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceCookiesCookie {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES_COOKIE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            2 => self.value_version.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES_COOKIE, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceCookiesCookie`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES_COOKIE: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/cookies/cookie",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("cookie_name")), "XML attribute `name` of `<cookie>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("", "value", Text(Scalar::Class("cookie_value")), "Text of `<cookie>`. Since libvirt 11.3.0.")
            .flag(Flags::WRITE_ONLY)
            .since("11.3.0"),
        row("", "value_version", Attribute(Scalar::Text), "Change this to have a change of `value` made; any text or number.")
            .flag(Flags::CREATE_ONLY)
            .since("11.3.0"),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[],
};

/// Element `<encryption>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryption {
    /// `@format`: XML attribute `format` of `<encryption>`. One of `default`, `luks`, `luks-any`, `luks2`, `qcow`. Since libvirt 11.3.0.
    pub format: Option<String>,
    /// `@engine`: XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`. Since libvirt 11.3.0.
    pub engine: Option<String>,
    /// `<secret>`: Elements `<secret>` of `<encryption>`. Since libvirt 11.3.0.
    pub secret: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceEncryptionSecret>,
    /// `<cipher>`: Element `<cipher>` of `<encryption>`. Since libvirt 11.3.0.
    pub cipher: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceEncryptionCipher>>,
    /// `<ivgen>`: Element `<ivgen>` of `<encryption>`. Since libvirt 11.3.0.
    pub ivgen: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceEncryptionIvgen>>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceEncryption {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.engine.slot(),
            2 => self.secret.slot(),
            3 => self.cipher.slot(),
            4 => self.ivgen.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryption`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word("luks-any"), word("luks2"), word("qcow")])), "XML attribute `format` of `<encryption>`. One of `default`, `luks`, `luks-any`, `luks2`, `qcow`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "XML attribute `engine` of `<encryption>`. One of `librbd`, `qemu`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("secret", "secret", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_SECRET), "Elements `<secret>` of `<encryption>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("cipher", "cipher", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_CIPHER), "Element `<cipher>` of `<encryption>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("ivgen", "ivgen", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_IVGEN), "Element `<ivgen>` of `<encryption>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cipher>` of `<encryption>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption/cipher`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryptionCipher {
    /// `@name`: XML attribute `name` of `<cipher>`. Since libvirt 11.3.0.
    pub name: Option<String>,
    /// `@size`: XML attribute `size` of `<cipher>`. Since libvirt 11.3.0.
    pub size: Option<Number>,
    /// `@mode`: XML attribute `mode` of `<cipher>`. Since libvirt 11.3.0.
    pub mode: Option<String>,
    /// `@hash`: XML attribute `hash` of `<cipher>`. Since libvirt 11.3.0.
    pub hash: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceEncryptionCipher {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_CIPHER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.size.slot(),
            2 => self.mode.slot(),
            3 => self.hash.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_CIPHER, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryptionCipher`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_CIPHER: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<cipher>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `size` of `<cipher>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("mode", "mode", Attribute(Scalar::Text), "XML attribute `mode` of `<cipher>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<cipher>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ivgen>` of `<encryption>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryptionIvgen {
    /// `@name`: XML attribute `name` of `<ivgen>`. Since libvirt 11.3.0.
    pub name: Option<String>,
    /// `@hash`: XML attribute `hash` of `<ivgen>`. Since libvirt 11.3.0.
    pub hash: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceEncryptionIvgen {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_IVGEN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.hash.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_IVGEN, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryptionIvgen`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_IVGEN: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<ivgen>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("hash", "hash", Attribute(Scalar::Text), "XML attribute `hash` of `<ivgen>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<secret>` of `<encryption>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption/secret`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryptionSecret {
    /// `@type`: XML attribute `type` of `<secret>`. One of `passphrase`. Since libvirt 11.3.0.
    pub r#type: Option<String>,
    /// `@uuid`: XML attribute `uuid` of `<secret>`. Since libvirt 11.3.0.
    pub uuid: Option<String>,
    /// `@usage`: XML attribute `usage` of `<secret>`. Since libvirt 11.3.0.
    pub usage: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceEncryptionSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_SECRET, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryptionSecret`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_SECRET: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "XML attribute `type` of `<secret>`. One of `passphrase`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("uuid", "uuid", Attribute(Scalar::Class("uuid")), "XML attribute `uuid` of `<secret>`. Since libvirt 11.3.0.")
            .canon(Canon::Uuid)
            .since("11.3.0"),
        row("usage", "usage", Attribute(Scalar::Text), "XML attribute `usage` of `<secret>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<host>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/host`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceHost {
    /// `@transport`: XML attribute `transport` of `<host>`. One of `rdma`, `tcp`, `unix`. Since libvirt 11.3.0.
    pub transport: Option<String>,
    /// `@name`: XML attribute `name` of `<host>`. Since libvirt 11.3.0.
    pub name: Option<String>,
    /// `@port`: XML attribute `port` of `<host>`. Since libvirt 11.3.0.
    pub port: Option<Number>,
    /// `@socket`: XML attribute `socket` of `<host>`. Since libvirt 11.3.0.
    pub socket: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceHost {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transport.slot(),
            1 => self.name.slot(),
            2 => self.port.slot(),
            3 => self.socket.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_HOST, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceHost`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_HOST: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/host",
    rows: &[
        row("transport", "transport", Attribute(Scalar::Words(&[word("rdma"), word("tcp"), word("unix")])), "XML attribute `transport` of `<host>`. One of `rdma`, `tcp`, `unix`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class("dns_name"), Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `name` of `<host>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `port` of `<host>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("socket", "socket", Attribute(Scalar::Class("abs_file_path")), "XML attribute `socket` of `<host>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@transport", words: &["rdma", "tcp", "-"] }], fields: &["@name", "@port"], required: &["@name"] },
        Arm { when: &[When { selector: "@transport", words: &["unix"] }], fields: &["@socket"], required: &["@socket"] },
    ],
};

/// Element `<identity>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/identity`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceIdentity {
    /// `@user`: XML attribute `user` of `<identity>`. Since libvirt 11.3.0.
    pub user: Option<String>,
    /// `@group`: XML attribute `group` of `<identity>`. Since libvirt 11.3.0.
    pub group: Option<String>,
    /// `@username`: XML attribute `username` of `<identity>`. Since libvirt 11.3.0.
    pub username: Option<String>,
    /// `@keyfile`: XML attribute `keyfile` of `<identity>`. Since libvirt 11.3.0.
    pub keyfile: Option<String>,
    /// `@agentsock`: XML attribute `agentsock` of `<identity>`. Since libvirt 11.3.0.
    pub agentsock: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceIdentity {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_IDENTITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.user.slot(),
            1 => self.group.slot(),
            2 => self.username.slot(),
            3 => self.keyfile.slot(),
            4 => self.agentsock.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_IDENTITY, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceIdentity`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_IDENTITY: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/identity",
    rows: &[
        row("user", "user", Attribute(Scalar::Class("generic_name")), "XML attribute `user` of `<identity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("group", "group", Attribute(Scalar::Class("generic_name")), "XML attribute `group` of `<identity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("username", "username", Attribute(Scalar::Class("generic_name")), "XML attribute `username` of `<identity>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("keyfile", "keyfile", Attribute(Scalar::Class("abs_file_path")), "XML attribute `keyfile` of `<identity>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
        row("agentsock", "agentsock", Attribute(Scalar::Class("abs_file_path")), "XML attribute `agentsock` of `<identity>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@protocol", words: &["nfs"] }], fields: &["@user", "@group"], required: &[] },
        Arm { when: &[When { selector: "../@protocol", words: &["ssh"] }], fields: &["@username", "@keyfile", "@agentsock"], required: &["@username"] },
    ],
};

/// Element `<initiator>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/initiator`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceInitiator {
    /// `<iqn>`: Element `<iqn>` of `<initiator>`. Since libvirt 11.3.0.
    pub iqn: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceInitiatorIqn>>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceInitiator {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iqn.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceInitiator`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/initiator",
    rows: &[
        row("iqn", "iqn", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR_IQN), "Element `<iqn>` of `<initiator>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<iqn>` of `<initiator>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/initiator/iqn`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceInitiatorIqn {
    /// `@name`: XML attribute `name` of `<iqn>`. Since libvirt 11.3.0.
    pub name: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceInitiatorIqn {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR_IQN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR_IQN, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceInitiatorIqn`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR_IQN: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/initiator/iqn",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<iqn>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<readahead>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/readahead`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceReadahead {
    /// `@size`: XML attribute `size` of `<readahead>`. At least 1. Since libvirt 11.3.0.
    pub size: Option<Number>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceReadahead {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_READAHEAD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_READAHEAD, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceReadahead`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_READAHEAD: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/readahead",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `size` of `<readahead>`. At least 1. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<seclabel>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/seclabel`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceSeclabel {
    /// `@model`: XML attribute `model` of `<seclabel>`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@relabel`: XML attribute `relabel` of `<seclabel>`. Since libvirt 11.3.0.
    pub relabel: Option<bool>,
    /// `@labelskip`: XML attribute `labelskip` of `<seclabel>`. Only `true` has a meaning. Since libvirt 11.3.0.
    pub labelskip: Option<bool>,
    /// `<label>`: Elements `<label>` of `<seclabel>`. Since libvirt 11.3.0.
    pub label: Vec<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceSeclabel {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SECLABEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.relabel.slot(),
            2 => self.labelskip.slot(),
            3 => self.label.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SECLABEL, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceSeclabel`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SECLABEL: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/seclabel",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "XML attribute `model` of `<seclabel>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("relabel", "relabel", Attribute(Scalar::Bool(YES_NO)), "XML attribute `relabel` of `<seclabel>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("labelskip", "labelskip", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "XML attribute `labelskip` of `<seclabel>`. Only `true` has a meaning. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("label", "label", Leaves(Scalar::Text), "Elements `<label>` of `<seclabel>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@relabel", words: &["-"] }], fields: &["@labelskip", "label"], required: &[] },
        Arm { when: &[When { selector: "@relabel", words: &["yes"] }], fields: &["label"], required: &["label"] },
    ],
};

/// Element `<snapshot>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/snapshot`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceSnapshot {
    /// `@name`: XML attribute `name` of `<snapshot>`. Since libvirt 11.3.0.
    pub name: Option<String>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceSnapshot {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceSnapshot`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/snapshot",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("generic_name")), "XML attribute `name` of `<snapshot>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ssl>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/ssl`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceSsl {
    /// `@verify`: XML attribute `verify` of `<ssl>`. Since libvirt 11.3.0.
    pub verify: Option<bool>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceSsl {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.verify.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceSsl`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/ssl",
    rows: &[
        row("verify", "verify", Attribute(Scalar::Bool(YES_NO)), "XML attribute `verify` of `<ssl>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<timeout>` of `<source>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/timeout`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceTimeout {
    /// `@seconds`: XML attribute `seconds` of `<timeout>`. At least 1. Since libvirt 11.3.0.
    pub seconds: Option<Number>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceTimeout {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.seconds.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT, index),
        }
    }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceTimeout`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/timeout",
    rows: &[
        row("seconds", "seconds", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `seconds` of `<timeout>`. At least 1. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
