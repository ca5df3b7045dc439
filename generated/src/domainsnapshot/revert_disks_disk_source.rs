//! From schemas/facts/domainsnapshot.facts, `domainsnapshot/revertDisks/disk/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, Pair, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word};

/// Element `<source>` of `<disk>`.
///
/// Source: `domainsnapshot/revertDisks/disk/source`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSource {
    /// `@protocol`: Protocol that accesses the image, for `type = "network"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh`, `tftp`, `vxhs`. After libvirt 9.0.0, by 9.8.0.
    pub protocol: Option<Text>,
    /// `@index`: Number of the image in the running guest; assigned by libvirt. At least 1. After libvirt 9.0.0, by 9.8.0.
    pub index: Option<Number>,
    /// `@name`: Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
    /// `@query`: Query string of the URL, for `http` and `https`. After libvirt 9.0.0, by 9.8.0.
    pub query: Option<Text>,
    /// `@tls`: Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf. After libvirt 9.0.0, by 9.8.0.
    pub tls: Option<bool>,
    /// `@tlsHostname`: Host name that the certificate of the NBD server must match. Default: the name of the server. After libvirt 9.0.0, by 9.8.0.
    pub tls_hostname: Option<Text>,
    /// `@file`: Absolute path of the image file, for `type = "file"`. After libvirt 9.0.0, by 9.8.0.
    pub file: Option<Text>,
    /// `@dev`: Path of the device, for `type = "block"`, `"vhostvdpa"` or `"ctl"`. After libvirt 9.0.0, by 9.8.0.
    pub dev: Option<Text>,
    /// `<host>`: Servers that provide the image; only `rbd` and `gluster` use more than one. After libvirt 9.0.0, by 9.8.0.
    pub host: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceHost>,
    /// `<snapshot>`: Internal snapshot of the image that is used, for `rbd`. After libvirt 9.0.0, by 9.8.0.
    pub snapshot: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceSnapshot>>,
    /// `<config>`: Configuration of the client, for `rbd`. After libvirt 9.0.0, by 9.8.0.
    pub config: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceConfig>>,
    /// `<auth>`: Credentials for the server. After libvirt 9.0.0, by 9.8.0.
    pub auth: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceAuth>>,
    /// `<initiator>`: Initiator of the iSCSI connection, for `iscsi`. After libvirt 9.0.0, by 9.8.0.
    pub initiator: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceInitiator>>,
    /// `<ssl>`: TLS settings for `https` and `ftps`. After libvirt 9.0.0, by 9.8.0.
    pub ssl: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceSsl>>,
    /// `<cookies>`: Cookies that are sent to the server, for `http` and `https`. After libvirt 9.0.0, by 9.8.0.
    pub cookies: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceCookies>>,
    /// `<readahead>`: Read-ahead buffer for images of web, FTP and other network servers. After libvirt 9.0.0, by 9.8.0.
    pub readahead: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceReadahead>>,
    /// `<timeout>`: Timeout of the connection to the server. After libvirt 9.0.0, by 9.8.0.
    pub timeout: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceTimeout>>,
    /// `<knownHosts>`: How the server is verified, for `ssh`. Since libvirt 9.8.0.
    pub known_hosts: Option<Box<crate::domain::DomainDevicesDiskSourceKnownHosts>>,
    /// `<identity>`: Identity on the server, for `nfs` and `ssh`. After libvirt 9.0.0, by 9.8.0.
    pub identity: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceIdentity>>,
    /// `<reconnect>`: How QEMU reconnects after the connection is lost. After libvirt 9.0.0, by 9.8.0.
    pub reconnect: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceReconnect>>,
    /// `<seclabel>`: Security labels of the source, in place of those that the guest's labels imply. After libvirt 9.0.0, by 9.8.0.
    pub seclabel: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceSeclabel>,
    /// `<slices>`: XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`. After libvirt 9.0.0, by 9.8.0.
    pub slices: Option<Text>,
    /// `<dataStore>`: XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.
    pub data_store: Option<Text>,
    /// `<encryption>`: Encryption of the image. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.protocol.is_set()).with(1, self.index.is_set()).with(2, self.name.is_set()).with(3, self.query.is_set()).with(4, self.tls.is_set()).with(5, self.tls_hostname.is_set()).with(6, self.file.is_set()).with(7, self.dev.is_set()).with(8, self.host.is_set()).with(9, self.snapshot.is_set()).with(10, self.config.is_set()).with(11, self.auth.is_set()).with(12, self.initiator.is_set()).with(13, self.ssl.is_set()).with(14, self.cookies.is_set()).with(15, self.readahead.is_set()).with(16, self.timeout.is_set()).with(17, self.known_hosts.is_set()).with(18, self.identity.is_set()).with(19, self.reconnect.is_set()).with(20, self.seclabel.is_set()).with(21, self.slices.is_set()).with(22, self.data_store.is_set()).with(23, self.encryption.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("auth", 11), named("config", 10), named("cookies", 14), named("data_store", 22), named("dev", 7), named("encryption", 23), named("file", 6), named("host", 8), named("identity", 18), named("index", 1), named("initiator", 12), named("known_hosts", 17), named("name", 2), named("protocol", 0), named("query", 3), named("readahead", 15), named("reconnect", 19), named("seclabel", 20), named("slices", 21), named("snapshot", 9), named("ssl", 13), named("timeout", 16), named("tls", 4), named("tls_hostname", 5)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSource`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source",
    rows: &[
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("ftp"), word("ftps"), word("gluster"), word("http"), word("https"), word("iscsi"), word("nbd"), word("nfs"), word("rbd"), word("sheepdog"), word("ssh"), word("tftp"), word("vxhs")])), "Protocol that accesses the image, for `type = \"network\"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh`, `tftp`, `vxhs`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the image in the running guest; assigned by libvirt. At least 1. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("name", "name", Attribute(Scalar::Text), "Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("query", "query", Attribute(Scalar::Text), "Query string of the URL, for `http` and `https`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("tlsHostname", "tls_hostname", Attribute(Scalar::Text), "Host name that the certificate of the NBD server must match. Default: the name of the server. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the image file, for `type = \"file\"`. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Path)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("dev", "dev", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the device, for `type = \"block\"`, `\"vhostvdpa\"` or `\"ctl\"`. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Path)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("host", "host", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_HOST), "Servers that provide the image; only `rbd` and `gluster` use more than one. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("snapshot", "snapshot", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SNAPSHOT), "Internal snapshot of the image that is used, for `rbd`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("config", "config", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_CONFIG), "Configuration of the client, for `rbd`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("auth", "auth", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH), "Credentials for the server. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("initiator", "initiator", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR), "Initiator of the iSCSI connection, for `iscsi`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("ssl", "ssl", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SSL), "TLS settings for `https` and `ftps`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("cookies", "cookies", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES), "Cookies that are sent to the server, for `http` and `https`. After libvirt 9.0.0, by 9.8.0.")
            .flag(Flags::SECURE_ONLY)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("readahead", "readahead", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_READAHEAD), "Read-ahead buffer for images of web, FTP and other network servers. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("timeout", "timeout", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_TIMEOUT), "Timeout of the connection to the server. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("knownHosts", "known_hosts", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS), "How the server is verified, for `ssh`. Since libvirt 9.8.0.")
            .since(Since::At((9, 8, 0))),
        row("identity", "identity", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_IDENTITY), "Identity on the server, for `nfs` and `ssh`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("reconnect", "reconnect", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_RECONNECT), "How QEMU reconnects after the connection is lost. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("seclabel", "seclabel", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SECLABEL), "Security labels of the source, in place of those that the guest's labels imply. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("slices", "slices", RawContent, "XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("dataStore", "data_store", RawElement, "XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("encryption", "encryption", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION), "Encryption of the image. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["block"], absent: false } }], rows: &[7, 20], required: &[7] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["file"], absent: true } }], rows: &[6, 20], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }], rows: &[0], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["ftp"], absent: false } }], rows: &[2, 8, 11, 15, 16], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["ftps"], absent: false } }], rows: &[2, 8, 11, 13, 15, 16], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["gluster"], absent: false } }], rows: &[2, 8], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["http"], absent: false } }], rows: &[2, 3, 8, 11, 14, 15, 16], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["https"], absent: false } }], rows: &[2, 3, 8, 11, 13, 14, 15, 16], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[2, 8, 11, 12], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["nbd"], absent: false } }], rows: &[2, 4, 5, 8, 19], required: &[8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["nfs"], absent: false } }], rows: &[2, 8, 18], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["rbd"], absent: false } }], rows: &[2, 8, 9, 10, 11], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["sheepdog", "tftp"], absent: false } }], rows: &[2, 8, 15, 16], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["ssh"], absent: false } }], rows: &[2, 8, 11, 15, 16, 17, 18], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["vxhs"], absent: false } }], rows: &[2, 4, 8], required: &[2, 8] },
        Arm { when: &[When { selector: Selector { text: "@protocol", up: 0, row_path: &[0] }, words: Words { texts: &["ftp", "ftps", "gluster", "http", "https", "iscsi", "nbd", "rbd", "sheepdog", "ssh", "tftp"], absent: true } }], rows: &[23], required: &[] },
    ],
};

/// Credentials for the server.
///
/// Source: `domainsnapshot/revertDisks/disk/source/auth`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceAuth {
    /// `@username`: User name on the server. After libvirt 9.0.0, by 9.8.0.
    pub username: Option<Text>,
    /// `<secret>`: libvirt secret that holds the password; `uuid` or `usage` selects it. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.username.is_set()).with(1, self.secret.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("secret", 1), named("username", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceAuth`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/auth",
    rows: &[
        row("username", "username", Attribute(Scalar::Class(Class::GenericName)), "User name on the server. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("secret", "secret", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH_SECRET), "libvirt secret that holds the password; `uuid` or `usage` selects it. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secret that holds the password; `uuid` or `usage` selects it.
///
/// Source: `domainsnapshot/revertDisks/disk/source/auth/secret`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceAuthSecret {
    /// `@type`: Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`. After libvirt 9.0.0, by 9.8.0.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`. After libvirt 9.0.0, by 9.8.0.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret. After libvirt 9.0.0, by 9.8.0.
    pub usage: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceAuthSecret`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_AUTH_SECRET: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/auth/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi")])), "Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Uuid)
            .check(Check::Error)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("usage", "usage", Attribute(Scalar::Class(Class::ObjectName)), "Usage name of the secret. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Configuration of the client, for `rbd`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/config`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceConfig {
    /// `@file`: Absolute path of the configuration file on the host. After libvirt 9.0.0, by 9.8.0.
    pub file: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("file", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceConfig`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_CONFIG: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/config",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the configuration file on the host. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Path)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cookies that are sent to the server, for `http` and `https`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/cookies`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceCookies {
    /// `<cookie>`: Cookies. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cookie.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cookie", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceCookies`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/cookies",
    rows: &[
        row("cookie", "cookie", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES_COOKIE), "Cookies. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cookies.
///
/// Source: `domainsnapshot/revertDisks/disk/source/cookies/cookie`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceCookiesCookie {
    /// `@name`: Name of the cookie. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
    /// Own text: Value of the cookie. After libvirt 9.0.0, by 9.8.0.
    pub value: Option<Text>,
    /// `@`: Any text or number: a change of it applies a change of `value`.
    pub value_version: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()).with(2, self.value_version.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1), named("value_version", 2)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceCookiesCookie`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_COOKIES_COOKIE: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/cookies/cookie",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::CookieName)), "Name of the cookie. After libvirt 9.0.0, by 9.8.0.")
            .check(Check::Warning)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("", "value", Text(Scalar::Class(Class::CookieValue)), "Value of the cookie. After libvirt 9.0.0, by 9.8.0.")
            .check(Check::Warning)
            .flag(Flags::WRITE_ONLY)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("", "value_version", Attribute(Scalar::Text), "Any text or number: a change of it applies a change of `value`.")
            .flag(Flags::CREATE_ONLY)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Encryption of the image.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryption {
    /// `@format`: Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any`, `luks2`, `qcow`. After libvirt 9.0.0, by 9.8.0.
    pub format: Option<Text>,
    /// `@engine`: Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`. After libvirt 9.0.0, by 9.8.0.
    pub engine: Option<Text>,
    /// `<secret>`: libvirt secrets that hold the passphrases; more than one for layered RBD images only. After libvirt 9.0.0, by 9.8.0.
    pub secret: Vec<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceEncryptionSecret>,
    /// `<cipher>`: Cipher that is used when an image is created. After libvirt 9.0.0, by 9.8.0.
    pub cipher: Option<Box<crate::domainsnapshot::DomainsnapshotRevertDisksDiskSourceEncryptionCipher>>,
    /// `<ivgen>`: Generator of initialization vectors that is used when an image is created. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.format.is_set()).with(1, self.engine.is_set()).with(2, self.secret.is_set()).with(3, self.cipher.is_set()).with(4, self.ivgen.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cipher", 3), named("engine", 1), named("format", 0), named("ivgen", 4), named("secret", 2)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryption`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word("luks-any"), word("luks2"), word("qcow")])), "Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any`, `luks2`, `qcow`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("secret", "secret", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_SECRET), "libvirt secrets that hold the passphrases; more than one for layered RBD images only. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("cipher", "cipher", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_CIPHER), "Cipher that is used when an image is created. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("ivgen", "ivgen", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_IVGEN), "Generator of initialization vectors that is used when an image is created. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cipher that is used when an image is created.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption/cipher`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryptionCipher {
    /// `@name`: Name of the cipher, such as `aes`. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
    /// `@size`: Length of the key in bits. After libvirt 9.0.0, by 9.8.0.
    pub size: Option<Number>,
    /// `@mode`: Mode of the cipher, such as `cbc` or `xts`. After libvirt 9.0.0, by 9.8.0.
    pub mode: Option<Text>,
    /// `@hash`: Hash algorithm, such as `sha256`. After libvirt 9.0.0, by 9.8.0.
    pub hash: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.size.is_set()).with(2, self.mode.is_set()).with(3, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 3), named("mode", 2), named("name", 0), named("size", 1)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryptionCipher`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_CIPHER: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption/cipher",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the cipher, such as `aes`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Length of the key in bits. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("mode", "mode", Attribute(Scalar::Text), "Mode of the cipher, such as `cbc` or `xts`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm, such as `sha256`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Generator of initialization vectors that is used when an image is created.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption/ivgen`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryptionIvgen {
    /// `@name`: Name of the generator, such as `plain64` or `essiv`. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
    /// `@hash`: Hash algorithm of the generator, such as `sha256`. After libvirt 9.0.0, by 9.8.0.
    pub hash: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.hash.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hash", 1), named("name", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryptionIvgen`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_IVGEN: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption/ivgen",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the generator, such as `plain64` or `essiv`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("hash", "hash", Attribute(Scalar::Text), "Hash algorithm of the generator, such as `sha256`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secrets that hold the passphrases; more than one for layered RBD images only.
///
/// Source: `domainsnapshot/revertDisks/disk/source/encryption/secret`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceEncryptionSecret {
    /// `@type`: Content of the secret. One of `passphrase`. After libvirt 9.0.0, by 9.8.0.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`. After libvirt 9.0.0, by 9.8.0.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret. After libvirt 9.0.0, by 9.8.0.
    pub usage: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceEncryptionSecret`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_ENCRYPTION_SECRET: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/encryption/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("passphrase")])), "Content of the secret. One of `passphrase`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Uuid)
            .check(Check::Error)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("usage", "usage", Attribute(Scalar::Text), "Usage name of the secret. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Servers that provide the image; only `rbd` and `gluster` use more than one.
///
/// Source: `domainsnapshot/revertDisks/disk/source/host`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceHost {
    /// `@transport`: How the server is reached: `unix` for `nbd` and `gluster`, `rdma` for `gluster`. Default: `tcp`. One of `rdma`, `tcp`, `unix`. After libvirt 9.0.0, by 9.8.0.
    pub transport: Option<Text>,
    /// `@name`: Host name or IP address of the server. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
    /// `@port`: Port of the server. Default: that of the protocol, such as 10809 for `nbd` and 3260 for `iscsi`. After libvirt 9.0.0, by 9.8.0.
    pub port: Option<Number>,
    /// `@socket`: Path of the UNIX socket, for `transport = "unix"`. After libvirt 9.0.0, by 9.8.0.
    pub socket: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.transport.is_set()).with(1, self.name.is_set()).with(2, self.port.is_set()).with(3, self.socket.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 1), named("port", 2), named("socket", 3), named("transport", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceHost`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_HOST: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/host",
    rows: &[
        row("transport", "transport", Attribute(Scalar::Words(&[word("rdma"), word("tcp"), word("unix")])), "How the server is reached: `unix` for `nbd` and `gluster`, `rdma` for `gluster`. Default: `tcp`. One of `rdma`, `tcp`, `unix`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::DnsName), Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Host name or IP address of the server. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Port of the server. Default: that of the protocol, such as 10809 for `nbd` and 3260 for `iscsi`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("socket", "socket", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the UNIX socket, for `transport = \"unix\"`. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Path)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@transport", up: 0, row_path: &[0] }, words: Words { texts: &["rdma", "tcp"], absent: true } }], rows: &[1, 2], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "@transport", up: 0, row_path: &[0] }, words: Words { texts: &["unix"], absent: false } }], rows: &[3], required: &[3] },
    ],
};

/// Identity on the server, for `nfs` and `ssh`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/identity`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceIdentity {
    /// `@user`: User for `nfs`: a name, or a number after `+`. Default: the system's default. After libvirt 9.0.0, by 9.8.0.
    pub user: Option<Text>,
    /// `@group`: Group for `nfs`: a name, or a number after `+`. Default: the system's default. After libvirt 9.0.0, by 9.8.0.
    pub group: Option<Text>,
    /// `@username`: User on the server, for `ssh`. After libvirt 9.0.0, by 9.8.0.
    pub username: Option<Text>,
    /// `@keyfile`: Path on the host of a private key without passphrase, for `ssh`. After libvirt 9.0.0, by 9.8.0.
    pub keyfile: Option<Text>,
    /// `@agentsock`: Path on the host of the socket of an SSH agent, for `ssh`. After libvirt 9.0.0, by 9.8.0.
    pub agentsock: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.user.is_set()).with(1, self.group.is_set()).with(2, self.username.is_set()).with(3, self.keyfile.is_set()).with(4, self.agentsock.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("agentsock", 4), named("group", 1), named("keyfile", 3), named("user", 0), named("username", 2)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceIdentity`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_IDENTITY: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/identity",
    rows: &[
        row("user", "user", Attribute(Scalar::Class(Class::GenericName)), "User for `nfs`: a name, or a number after `+`. Default: the system's default. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("group", "group", Attribute(Scalar::Class(Class::GenericName)), "Group for `nfs`: a name, or a number after `+`. Default: the system's default. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("username", "username", Attribute(Scalar::Class(Class::GenericName)), "User on the server, for `ssh`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("keyfile", "keyfile", Attribute(Scalar::Class(Class::AbsFilePath)), "Path on the host of a private key without passphrase, for `ssh`. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Path)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("agentsock", "agentsock", Attribute(Scalar::Class(Class::AbsFilePath)), "Path on the host of the socket of an SSH agent, for `ssh`. After libvirt 9.0.0, by 9.8.0.")
            .canon(Canon::Path)
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@protocol", up: 1, row_path: &[0] }, words: Words { texts: &["nfs"], absent: false } }], rows: &[0, 1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@protocol", up: 1, row_path: &[0] }, words: Words { texts: &["ssh"], absent: false } }], rows: &[2, 3, 4], required: &[2] },
    ],
};

/// Initiator of the iSCSI connection, for `iscsi`.
///
/// Source: `domainsnapshot/revertDisks/disk/source/initiator`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceInitiator {
    /// `<iqn>`: Qualified name of the initiator. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iqn.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iqn", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceInitiator`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/initiator",
    rows: &[
        row("iqn", "iqn", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR_IQN), "Qualified name of the initiator. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Qualified name of the initiator.
///
/// Source: `domainsnapshot/revertDisks/disk/source/initiator/iqn`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceInitiatorIqn {
    /// `@name`: Name, such as `iqn.2026-01.com.example:client`. After libvirt 9.0.0, by 9.8.0.
    pub name: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceInitiatorIqn`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_INITIATOR_IQN: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/initiator/iqn",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name, such as `iqn.2026-01.com.example:client`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Read-ahead buffer for images of web, FTP and other network servers.
///
/// Source: `domainsnapshot/revertDisks/disk/source/readahead`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceReadahead {
    /// `@size`: Size of the buffer in bytes. At least 1. After libvirt 9.0.0, by 9.8.0.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 0)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceReadahead`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_READAHEAD: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/readahead",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Size of the buffer in bytes. At least 1. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How QEMU reconnects after the connection is lost.
///
/// Source: `domainsnapshot/revertDisks/disk/source/reconnect`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceReconnect {
    /// `@enabled`: Whether QEMU reconnects. After libvirt 9.0.0, by 9.8.0.
    pub enabled: Option<bool>,
    /// `@timeout`: Time between two attempts to reconnect, in seconds. After libvirt 9.0.0, by 9.8.0.
    pub timeout: Option<Number>,
    /// `@delay`: Time in seconds that requests to an NBD server wait for a new connection before they fail. Default: 0. After libvirt 9.0.0, by 9.8.0.
    pub delay: Option<Number>,
}

impl Record for DomainsnapshotRevertDisksDiskSourceReconnect {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_RECONNECT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            1 => self.timeout.slot(),
            2 => self.delay.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_RECONNECT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()).with(1, self.timeout.is_set()).with(2, self.delay.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("delay", 2), named("enabled", 0), named("timeout", 1)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceReconnect`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_RECONNECT: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/reconnect",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether QEMU reconnects. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("timeout", "timeout", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Time between two attempts to reconnect, in seconds. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("delay", "delay", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Time in seconds that requests to an NBD server wait for a new connection before they fail. Default: 0. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Security labels of the source, in place of those that the guest's labels imply.
///
/// Source: `domainsnapshot/revertDisks/disk/source/seclabel`.
#[derive(Clone, Default)]
pub struct DomainsnapshotRevertDisksDiskSourceSeclabel {
    /// `@model`: Security driver that the label is for, such as `selinux` or `dac`. After libvirt 9.0.0, by 9.8.0.
    pub model: Option<Text>,
    /// `@relabel`: Whether libvirt changes the label of the source at start. After libvirt 9.0.0, by 9.8.0.
    pub relabel: Option<bool>,
    /// `@labelskip`: Whether the label was not set because the file system has no labels; reported by libvirt. Only `true` has a meaning. After libvirt 9.0.0, by 9.8.0.
    pub labelskip: Option<bool>,
    /// `<label>`: Label of the source, such as `system_u:object_r:svirt_image_t:s0`. After libvirt 9.0.0, by 9.8.0.
    pub label: Vec<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.relabel.is_set()).with(2, self.labelskip.is_set()).with(3, self.label.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("label", 3), named("labelskip", 2), named("model", 0), named("relabel", 1)] } }
}

/// Rows of [`DomainsnapshotRevertDisksDiskSourceSeclabel`].
pub static DOMAINSNAPSHOT_REVERT_DISKS_DISK_SOURCE_SECLABEL: Shape = Shape {
    path: "domainsnapshot/revertDisks/disk/source/seclabel",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "Security driver that the label is for, such as `selinux` or `dac`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("relabel", "relabel", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt changes the label of the source at start. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("labelskip", "labelskip", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "Whether the label was not set because the file system has no labels; reported by libvirt. Only `true` has a meaning. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
        row("label", "label", Leaves(Scalar::Text), "Label of the source, such as `system_u:object_r:svirt_image_t:s0`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@relabel", up: 0, row_path: &[1] }, words: Words { texts: &[], absent: true } }], rows: &[2, 3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@relabel", up: 0, row_path: &[1] }, words: Words { texts: &["yes"], absent: false } }], rows: &[3], required: &[3] },
    ],
};
