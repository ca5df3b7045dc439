//! From schemas/facts/domainsnapshot.facts, `domainsnapshot/disks`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word, word_since};

/// Element `<disks>` of `<domainsnapshot>`.
///
/// Source: `domainsnapshot/disks`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisks {
    /// `<disk>`: Elements `<disk>` of `<disks>`.
    pub disk: Vec<crate::domainsnapshot::DomainsnapshotDisksDisk>,
}

impl Record for DomainsnapshotDisks {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.disk.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.disk.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("disk", 0)] } }
}

/// Rows of [`DomainsnapshotDisks`].
pub static DOMAINSNAPSHOT_DISKS: Shape = Shape {
    path: "domainsnapshot/disks",
    rows: &[
        row("disk", "disk", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK), "Elements `<disk>` of `<disks>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<disk>` of `<disks>`.
///
/// Source: `domainsnapshot/disks/disk`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDisk {
    /// `@name`: XML attribute `name` of `<disk>`.
    pub name: Option<Text>,
    /// `@snapshot`: XML attribute `snapshot` of `<disk>`. One of `external`, `internal`, `manual`, `no`.
    pub snapshot: Option<Text>,
    /// `@type`: XML attribute `type` of `<disk>`. One of `block`, `file`, `network`.
    pub r#type: Option<Text>,
    /// `<source>`: Element `<source>` of `<disk>`.
    pub source: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSource>>,
    /// `<driver>`: Element `<driver>` of `<disk>`.
    pub driver: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskDriver>>,
    /// `<snapshotDeleteInProgress>`: Element `<snapshotDeleteInProgress>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.
    pub snapshot_delete_in_progress: Option<bool>,
}

impl Record for DomainsnapshotDisksDisk {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.snapshot.slot(),
            2 => self.r#type.slot(),
            3 => self.source.slot(),
            4 => self.driver.slot(),
            5 => self.snapshot_delete_in_progress.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.snapshot.is_set()).with(2, self.r#type.is_set()).with(3, self.source.is_set()).with(4, self.driver.is_set()).with(5, self.snapshot_delete_in_progress.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("driver", 4), named("name", 0), named("snapshot", 1), named("snapshot_delete_in_progress", 5), named("source", 3), named("type", 2)] } }
}

/// Rows of [`DomainsnapshotDisksDisk`].
pub static DOMAINSNAPSHOT_DISKS_DISK: Shape = Shape {
    path: "domainsnapshot/disks/disk",
    rows: &[
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::DiskTarget)])), "XML attribute `name` of `<disk>`."),
        row("snapshot", "snapshot", Attribute(Scalar::Words(&[word("external"), word("internal"), word("manual"), word("no")])), "XML attribute `snapshot` of `<disk>`. One of `external`, `internal`, `manual`, `no`."),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word("file"), word("network")])), "XML attribute `type` of `<disk>`. One of `block`, `file`, `network`."),
        row("source", "source", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE), "Element `<source>` of `<disk>`."),
        row("driver", "driver", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_DRIVER), "Element `<driver>` of `<disk>`."),
        row("snapshotDeleteInProgress", "snapshot_delete_in_progress", Flag, "Element `<snapshotDeleteInProgress>` of `<disk>`. After libvirt 9.0.0, by 9.8.0.")
            .since(Since::Between((9, 0, 0), (9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@snapshot", up: 0, row_path: &[1] }, words: Words { texts: &["external"], absent: true } }], rows: &[2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@snapshot", up: 0, row_path: &[1] }, words: Words { texts: &["external"], absent: true } }, When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["block", "file"], absent: true } }], rows: &[3, 4, 5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@snapshot", up: 0, row_path: &[1] }, words: Words { texts: &["external"], absent: true } }, When { selector: Selector { text: "@type", up: 0, row_path: &[2] }, words: Words { texts: &["network"], absent: false } }], rows: &[3], required: &[3] },
    ],
};

/// Element `<driver>` of `<disk>`.
///
/// Source: `domainsnapshot/disks/disk/driver`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskDriver {
    /// `@type`: XML attribute `type` of `<driver>`. One of `cow`, `qcow`, `qcow2`, `qed`, `vmdk`.
    pub r#type: Option<Text>,
    /// `<metadata_cache>`: Element `<metadata_cache>` of `<driver>`.
    pub metadata_cache: Option<Box<crate::domain::DomainDevicesDiskDriverMetadataCache>>,
}

impl Record for DomainsnapshotDisksDiskDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.metadata_cache.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.metadata_cache.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("metadata_cache", 1), named("type", 0)] } }
}

/// Rows of [`DomainsnapshotDisksDiskDriver`].
pub static DOMAINSNAPSHOT_DISKS_DISK_DRIVER: Shape = Shape {
    path: "domainsnapshot/disks/disk/driver",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("cow"), word("qcow"), word("qcow2"), word("qed"), word("vmdk")])), "XML attribute `type` of `<driver>`. One of `cow`, `qcow`, `qcow2`, `qed`, `vmdk`."),
        row("metadata_cache", "metadata_cache", Child(&crate::domain::DOMAIN_DEVICES_DISK_DRIVER_METADATA_CACHE), "Element `<metadata_cache>` of `<driver>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<source>` of `<disk>`.
///
/// Source: `domainsnapshot/disks/disk/source`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSource {
    /// `@protocol`: Protocol that accesses the image, for `type = "network"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (after 9.0.0, by 9.8.0), `tftp`, `vxhs`.
    pub protocol: Option<Text>,
    /// `@index`: Number of the image in the running guest; assigned by libvirt. At least 1.
    pub index: Option<Number>,
    /// `@name`: Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`.
    pub name: Option<Text>,
    /// `@query`: Query string of the URL, for `http` and `https`.
    pub query: Option<Text>,
    /// `@tls`: Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf.
    pub tls: Option<bool>,
    /// `@tlsHostname`: Host name that the certificate of the NBD server must match. Default: the name of the server.
    pub tls_hostname: Option<Text>,
    /// `@file`: Absolute path of the image file, for `type = "file"`.
    pub file: Option<Text>,
    /// `@dev`: Path of the device, for `type = "block"`, `"vhostvdpa"` or `"ctl"`.
    pub dev: Option<Text>,
    /// `<host>`: Servers that provide the image; only `rbd` and `gluster` use more than one.
    pub host: Vec<crate::domainsnapshot::DomainsnapshotDisksDiskSourceHost>,
    /// `<snapshot>`: Internal snapshot of the image that is used, for `rbd`.
    pub snapshot: Option<Box<crate::domain::DomainDevicesDiskSourceSnapshot>>,
    /// `<config>`: Configuration of the client, for `rbd`.
    pub config: Option<Box<crate::domain::DomainDevicesDiskSourceConfig>>,
    /// `<auth>`: Credentials for the server.
    pub auth: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSourceAuth>>,
    /// `<initiator>`: Initiator of the iSCSI connection, for `iscsi`.
    pub initiator: Option<Box<crate::domain::DomainDevicesDiskSourceInitiator>>,
    /// `<ssl>`: TLS settings for `https` and `ftps`.
    pub ssl: Option<Box<crate::domain::DomainDevicesDiskSourceSsl>>,
    /// `<cookies>`: Cookies that are sent to the server, for `http` and `https`.
    pub cookies: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSourceCookies>>,
    /// `<readahead>`: Read-ahead buffer for images of web, FTP and other network servers.
    pub readahead: Option<Box<crate::domain::DomainDevicesDiskSourceReadahead>>,
    /// `<timeout>`: Timeout of the connection to the server.
    pub timeout: Option<Box<crate::domain::DomainDevicesDiskSourceTimeout>>,
    /// `<knownHosts>`: How the server is verified, for `ssh`. Since libvirt 9.8.0.
    pub known_hosts: Option<Box<crate::domain::DomainDevicesDiskSourceKnownHosts>>,
    /// `<identity>`: Identity on the server, for `nfs` and `ssh`.
    pub identity: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSourceIdentity>>,
    /// `<reconnect>`: How QEMU reconnects after the connection is lost. Since libvirt 9.2.0.
    pub reconnect: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSourceReconnect>>,
    /// `<seclabel>`: Security labels of the source, in place of those that the guest's labels imply.
    pub seclabel: Vec<crate::domain::DomainDevicesChannelSourceSeclabel>,
    /// `<slices>`: XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`.
    pub slices: Option<Text>,
    /// `<dataStore>`: XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.
    pub data_store: Option<Text>,
    /// `<encryption>`: Encryption of the image.
    pub encryption: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSourceEncryption>>,
}

impl Record for DomainsnapshotDisksDiskSource {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE
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
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.protocol.is_set()).with(1, self.index.is_set()).with(2, self.name.is_set()).with(3, self.query.is_set()).with(4, self.tls.is_set()).with(5, self.tls_hostname.is_set()).with(6, self.file.is_set()).with(7, self.dev.is_set()).with(8, self.host.is_set()).with(9, self.snapshot.is_set()).with(10, self.config.is_set()).with(11, self.auth.is_set()).with(12, self.initiator.is_set()).with(13, self.ssl.is_set()).with(14, self.cookies.is_set()).with(15, self.readahead.is_set()).with(16, self.timeout.is_set()).with(17, self.known_hosts.is_set()).with(18, self.identity.is_set()).with(19, self.reconnect.is_set()).with(20, self.seclabel.is_set()).with(21, self.slices.is_set()).with(22, self.data_store.is_set()).with(23, self.encryption.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("auth", 11), named("config", 10), named("cookies", 14), named("data_store", 22), named("dev", 7), named("encryption", 23), named("file", 6), named("host", 8), named("identity", 18), named("index", 1), named("initiator", 12), named("known_hosts", 17), named("name", 2), named("protocol", 0), named("query", 3), named("readahead", 15), named("reconnect", 19), named("seclabel", 20), named("slices", 21), named("snapshot", 9), named("ssl", 13), named("timeout", 16), named("tls", 4), named("tls_hostname", 5)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSource`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE: Shape = Shape {
    path: "domainsnapshot/disks/disk/source",
    rows: &[
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("ftp"), word("ftps"), word("gluster"), word("http"), word("https"), word("iscsi"), word("nbd"), word("nfs"), word("rbd"), word("sheepdog"), word_since("ssh", Since::Between((9, 0, 0), (9, 8, 0))), word("tftp"), word("vxhs")])), "Protocol that accesses the image, for `type = \"network\"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (after 9.0.0, by 9.8.0), `tftp`, `vxhs`."),
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the image in the running guest; assigned by libvirt. At least 1."),
        row("name", "name", Attribute(Scalar::Text), "Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`."),
        row("query", "query", Attribute(Scalar::Text), "Query string of the URL, for `http` and `https`."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf."),
        row("tlsHostname", "tls_hostname", Attribute(Scalar::Text), "Host name that the certificate of the NBD server must match. Default: the name of the server."),
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the image file, for `type = \"file\"`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the device, for `type = \"block\"`, `\"vhostvdpa\"` or `\"ctl\"`.")
            .canon(Canon::Path),
        row("host", "host", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_HOST), "Servers that provide the image; only `rbd` and `gluster` use more than one."),
        row("snapshot", "snapshot", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT), "Internal snapshot of the image that is used, for `rbd`."),
        row("config", "config", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_CONFIG), "Configuration of the client, for `rbd`."),
        row("auth", "auth", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH), "Credentials for the server."),
        row("initiator", "initiator", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR), "Initiator of the iSCSI connection, for `iscsi`."),
        row("ssl", "ssl", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SSL), "TLS settings for `https` and `ftps`."),
        row("cookies", "cookies", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES), "Cookies that are sent to the server, for `http` and `https`.")
            .flag(Flags::SECURE_ONLY),
        row("readahead", "readahead", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_READAHEAD), "Read-ahead buffer for images of web, FTP and other network servers."),
        row("timeout", "timeout", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT), "Timeout of the connection to the server."),
        row("knownHosts", "known_hosts", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS), "How the server is verified, for `ssh`. Since libvirt 9.8.0.")
            .since(Since::At((9, 8, 0))),
        row("identity", "identity", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_IDENTITY), "Identity on the server, for `nfs` and `ssh`."),
        row("reconnect", "reconnect", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_RECONNECT), "How QEMU reconnects after the connection is lost. Since libvirt 9.2.0.")
            .since(Since::At((9, 2, 0))),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Security labels of the source, in place of those that the guest's labels imply."),
        row("slices", "slices", RawContent, "XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`."),
        row("dataStore", "data_store", RawElement, "XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("encryption", "encryption", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_ENCRYPTION), "Encryption of the image."),
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
/// Source: `domainsnapshot/disks/disk/source/auth`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceAuth {
    /// `@username`: User name on the server.
    pub username: Option<Text>,
    /// `<secret>`: libvirt secret that holds the password; `uuid` or `usage` selects it.
    pub secret: Option<Box<crate::domainsnapshot::DomainsnapshotDisksDiskSourceAuthSecret>>,
}

impl Record for DomainsnapshotDisksDiskSourceAuth {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.username.slot(),
            1 => self.secret.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.username.is_set()).with(1, self.secret.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("secret", 1), named("username", 0)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceAuth`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/auth",
    rows: &[
        row("username", "username", Attribute(Scalar::Class(Class::GenericName)), "User name on the server."),
        row("secret", "secret", Child(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH_SECRET), "libvirt secret that holds the password; `uuid` or `usage` selects it."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secret that holds the password; `uuid` or `usage` selects it.
///
/// Source: `domainsnapshot/disks/disk/source/auth/secret`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceAuthSecret {
    /// `@type`: Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
}

impl Record for DomainsnapshotDisksDiskSourceAuthSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH_SECRET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceAuthSecret`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_AUTH_SECRET: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/auth/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi")])), "Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`."),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("usage", "usage", Attribute(Scalar::Class(Class::ObjectName)), "Usage name of the secret."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cookies that are sent to the server, for `http` and `https`.
///
/// Source: `domainsnapshot/disks/disk/source/cookies`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceCookies {
    /// `<cookie>`: Cookies.
    pub cookie: Vec<crate::domainsnapshot::DomainsnapshotDisksDiskSourceCookiesCookie>,
}

impl Record for DomainsnapshotDisksDiskSourceCookies {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cookie.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cookie.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cookie", 0)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceCookies`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/cookies",
    rows: &[
        row("cookie", "cookie", Children(&crate::domainsnapshot::DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES_COOKIE), "Cookies."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cookies.
///
/// Source: `domainsnapshot/disks/disk/source/cookies/cookie`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceCookiesCookie {
    /// `@name`: Name of the cookie.
    pub name: Option<Text>,
    /// Own text: Value of the cookie.
    pub value: Option<Text>,
    /// `@`: Any text or number: a change of it applies a change of `value`.
    pub value_version: Option<Text>,
}

impl Record for DomainsnapshotDisksDiskSourceCookiesCookie {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES_COOKIE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            2 => self.value_version.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES_COOKIE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()).with(2, self.value_version.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1), named("value_version", 2)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceCookiesCookie`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_COOKIES_COOKIE: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/cookies/cookie",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::CookieName)), "Name of the cookie.")
            .check(Check::Warning),
        row("", "value", Text(Scalar::Class(Class::CookieValue)), "Value of the cookie.")
            .check(Check::Warning)
            .flag(Flags::WRITE_ONLY),
        row("", "value_version", Attribute(Scalar::Text), "Any text or number: a change of it applies a change of `value`.")
            .flag(Flags::CREATE_ONLY),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Encryption of the image.
///
/// Source: `domainsnapshot/disks/disk/source/encryption`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceEncryption {
    /// `@format`: Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any` (after 9.0.0, by 9.3.0), `luks2`, `qcow`.
    pub format: Option<Text>,
    /// `@engine`: Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`.
    pub engine: Option<Text>,
    /// `<secret>`: libvirt secrets that hold the passphrases; more than one for layered RBD images only.
    pub secret: Vec<crate::domainbackup::DomainbackupDisksDiskScratchEncryptionSecret>,
    /// `<cipher>`: Cipher that is used when an image is created.
    pub cipher: Option<Box<crate::domain::DomainDevicesDiskEncryptionCipher>>,
    /// `<ivgen>`: Generator of initialization vectors that is used when an image is created.
    pub ivgen: Option<Box<crate::domain::DomainDevicesDiskEncryptionIvgen>>,
}

impl Record for DomainsnapshotDisksDiskSourceEncryption {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_ENCRYPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.format.slot(),
            1 => self.engine.slot(),
            2 => self.secret.slot(),
            3 => self.cipher.slot(),
            4 => self.ivgen.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_ENCRYPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.format.is_set()).with(1, self.engine.is_set()).with(2, self.secret.is_set()).with(3, self.cipher.is_set()).with(4, self.ivgen.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cipher", 3), named("engine", 1), named("format", 0), named("ivgen", 4), named("secret", 2)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceEncryption`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_ENCRYPTION: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/encryption",
    rows: &[
        row("format", "format", Attribute(Scalar::Words(&[word("default"), word("luks"), word_since("luks-any", Since::Between((9, 0, 0), (9, 3, 0))), word("luks2"), word("qcow")])), "Format of the encryption: usually `luks`; `luks2` and `luks-any` need `librbd`. `default` and `qcow` are obsolete and cannot be used for new images. One of `default`, `luks`, `luks-any` (after 9.0.0, by 9.3.0), `luks2`, `qcow`."),
        row("engine", "engine", Attribute(Scalar::Words(&[word("librbd"), word("qemu")])), "Component that decrypts: QEMU, or `librbd` for RBD images. Default: `qemu`. One of `librbd`, `qemu`."),
        row("secret", "secret", Children(&crate::domainbackup::DOMAINBACKUP_DISKS_DISK_SCRATCH_ENCRYPTION_SECRET), "libvirt secrets that hold the passphrases; more than one for layered RBD images only."),
        row("cipher", "cipher", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_CIPHER), "Cipher that is used when an image is created."),
        row("ivgen", "ivgen", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION_IVGEN), "Generator of initialization vectors that is used when an image is created."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Servers that provide the image; only `rbd` and `gluster` use more than one.
///
/// Source: `domainsnapshot/disks/disk/source/host`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceHost {
    /// `@transport`: How the server is reached: `unix` for `nbd` and `gluster`, `rdma` for `gluster`. Default: `tcp`. One of `rdma`, `tcp`, `unix`.
    pub transport: Option<Text>,
    /// `@name`: Host name or IP address of the server.
    pub name: Option<Text>,
    /// `@port`: Port of the server. Default: that of the protocol, such as 10809 for `nbd` and 3260 for `iscsi`.
    pub port: Option<Number>,
    /// `@socket`: Path of the UNIX socket, for `transport = "unix"`.
    pub socket: Option<Text>,
}

impl Record for DomainsnapshotDisksDiskSourceHost {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transport.slot(),
            1 => self.name.slot(),
            2 => self.port.slot(),
            3 => self.socket.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_HOST, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.transport.is_set()).with(1, self.name.is_set()).with(2, self.port.is_set()).with(3, self.socket.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 1), named("port", 2), named("socket", 3), named("transport", 0)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceHost`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_HOST: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/host",
    rows: &[
        row("transport", "transport", Attribute(Scalar::Words(&[word("rdma"), word("tcp"), word("unix")])), "How the server is reached: `unix` for `nbd` and `gluster`, `rdma` for `gluster`. Default: `tcp`. One of `rdma`, `tcp`, `unix`."),
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::DnsName), Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Host name or IP address of the server."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Port of the server. Default: that of the protocol, such as 10809 for `nbd` and 3260 for `iscsi`."),
        row("socket", "socket", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the UNIX socket, for `transport = \"unix\"`.")
            .canon(Canon::Path),
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
/// Source: `domainsnapshot/disks/disk/source/identity`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceIdentity {
    /// `@user`: User for `nfs`: a name, or a number after `+`. Default: the system's default.
    pub user: Option<Text>,
    /// `@group`: Group for `nfs`: a name, or a number after `+`. Default: the system's default.
    pub group: Option<Text>,
    /// `@username`: User on the server, for `ssh`. After libvirt 9.0.0, by 9.8.0.
    pub username: Option<Text>,
    /// `@keyfile`: Path on the host of a private key without passphrase, for `ssh`. After libvirt 9.0.0, by 9.8.0.
    pub keyfile: Option<Text>,
    /// `@agentsock`: Path on the host of the socket of an SSH agent, for `ssh`. After libvirt 9.0.0, by 9.8.0.
    pub agentsock: Option<Text>,
}

impl Record for DomainsnapshotDisksDiskSourceIdentity {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_IDENTITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.user.slot(),
            1 => self.group.slot(),
            2 => self.username.slot(),
            3 => self.keyfile.slot(),
            4 => self.agentsock.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_IDENTITY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.user.is_set()).with(1, self.group.is_set()).with(2, self.username.is_set()).with(3, self.keyfile.is_set()).with(4, self.agentsock.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("agentsock", 4), named("group", 1), named("keyfile", 3), named("user", 0), named("username", 2)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceIdentity`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_IDENTITY: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/identity",
    rows: &[
        row("user", "user", Attribute(Scalar::Class(Class::GenericName)), "User for `nfs`: a name, or a number after `+`. Default: the system's default."),
        row("group", "group", Attribute(Scalar::Class(Class::GenericName)), "Group for `nfs`: a name, or a number after `+`. Default: the system's default."),
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

/// How QEMU reconnects after the connection is lost.
///
/// Source: `domainsnapshot/disks/disk/source/reconnect`.
#[derive(Clone, Default)]
pub struct DomainsnapshotDisksDiskSourceReconnect {
    /// `@enabled`: Whether QEMU reconnects. Since libvirt 9.2.0.
    pub enabled: Option<bool>,
    /// `@timeout`: Time between two attempts to reconnect, in seconds. Since libvirt 9.2.0.
    pub timeout: Option<Number>,
    /// `@delay`: Time in seconds that requests to an NBD server wait for a new connection before they fail. Default: 0. Since libvirt 9.2.0.
    pub delay: Option<Number>,
}

impl Record for DomainsnapshotDisksDiskSourceReconnect {
    fn shape(&self) -> &'static Shape {
        &DOMAINSNAPSHOT_DISKS_DISK_SOURCE_RECONNECT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            1 => self.timeout.slot(),
            2 => self.delay.slot(),
            _ => no_slot(&DOMAINSNAPSHOT_DISKS_DISK_SOURCE_RECONNECT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()).with(1, self.timeout.is_set()).with(2, self.delay.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("delay", 2), named("enabled", 0), named("timeout", 1)] } }
}

/// Rows of [`DomainsnapshotDisksDiskSourceReconnect`].
pub static DOMAINSNAPSHOT_DISKS_DISK_SOURCE_RECONNECT: Shape = Shape {
    path: "domainsnapshot/disks/disk/source/reconnect",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether QEMU reconnects. Since libvirt 9.2.0.")
            .since(Since::At((9, 2, 0))),
        row("timeout", "timeout", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Time between two attempts to reconnect, in seconds. Since libvirt 9.2.0.")
            .since(Since::At((9, 2, 0))),
        row("delay", "delay", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Time in seconds that requests to an NBD server wait for a new connection before they fail. Default: 0. Since libvirt 9.2.0.")
            .since(Since::At((9, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
