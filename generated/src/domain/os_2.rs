//! From schemas/facts/domain.facts, `domain/os`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, named, row, word, word_since};

/// File with the variables of the UEFI firmware.
///
/// Source: `domain/os/nvram`.
#[derive(Clone, Default)]
pub struct DomainOsNvram {
    /// `@template`: Absolute path of the file that is copied when the file does not exist. Default: the template that belongs to the firmware.
    pub template: Option<Text>,
    /// `@templateFormat`: Format of the template. One of `qcow2`, `raw`. Since libvirt 10.10.0.
    pub template_format: Option<Text>,
    /// `@format`: Format of the file. One of `qcow2`, `raw`. Since libvirt 9.2.0.
    pub format: Option<Text>,
    /// `@type`: Type of `source`, which may be a file, a device or an image on a server. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`.
    pub r#type: Option<Text>,
    /// Own text: Absolute path of the file. Generated from the name of the guest when omitted.
    pub path: Option<Text>,
    /// `<source>`: Location of the variables when `type` is set, like the source of a disk.
    pub source: Option<Box<crate::domain::DomainOsNvramSource>>,
}

impl Record for DomainOsNvram {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_NVRAM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.template.slot(),
            1 => self.template_format.slot(),
            2 => self.format.slot(),
            3 => self.r#type.slot(),
            4 => self.path.slot(),
            5 => self.source.slot(),
            _ => no_slot(&DOMAIN_OS_NVRAM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.template.is_set()).with(1, self.template_format.is_set()).with(2, self.format.is_set()).with(3, self.r#type.is_set()).with(4, self.path.is_set()).with(5, self.source.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("format", 2), named("path", 4), named("source", 5), named("template", 0), named("template_format", 1), named("type", 3)] } }
}

/// Rows of [`DomainOsNvram`].
pub static DOMAIN_OS_NVRAM: Shape = Shape {
    path: "domain/os/nvram",
    rows: &[
        row("template", "template", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the file that is copied when the file does not exist. Default: the template that belongs to the firmware.")
            .canon(Canon::Path)
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("templateFormat", "template_format", Attribute(Scalar::Words(&[word("qcow2"), word("raw")])), "Format of the template. One of `qcow2`, `raw`. Since libvirt 10.10.0.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES })
            .since(Since::At((10, 10, 0))),
        row("format", "format", Attribute(Scalar::Words(&[word("qcow2"), word("raw")])), "Format of the file. One of `qcow2`, `raw`. Since libvirt 9.2.0.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES })
            .since(Since::At((9, 2, 0))),
        row("type", "type", Attribute(Scalar::Words(&[word("block"), word_since("ctl", Since::At((12, 0, 0))), word("dir"), word("file"), word("network"), word("nvme"), word("vhostuser"), word_since("vhostvdpa", Since::At((9, 8, 0))), word("volume")])), "Type of `source`, which may be a file, a device or an image on a server. One of `block`, `ctl` (12.0.0), `dir`, `file`, `network`, `nvme`, `vhostuser`, `vhostvdpa` (9.8.0), `volume`.")
            .flag(Flags::RUNTIME)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 8, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 9]], words: Words::NONE }], ..NO_RULES }),
        row("", "path", Text(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::VmwarePath)])), "Absolute path of the file. Generated from the name of the guest when omitted.")
            .flag(Flags::RUNTIME),
        row("source", "source", Child(&crate::domain::DOMAIN_OS_NVRAM_SOURCE), "Location of the variables when `type` is set, like the source of a disk."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[3] }, words: Words { texts: &[], absent: true } }], rows: &[4, 5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[3] }, words: Words { texts: &["block", "dir", "file", "nvme", "volume"], absent: false } }], rows: &[5], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[3] }, words: Words { texts: &["ctl", "network", "vhostuser", "vhostvdpa"], absent: false } }], rows: &[5], required: &[5] },
    ],
};

/// Location of the variables when `type` is set, like the source of a disk.
///
/// Source: `domain/os/nvram/source`.
#[derive(Clone, Default)]
pub struct DomainOsNvramSource {
    /// `@file`: Absolute path of the file with the variables, for `type = "file"`.
    pub file: Option<Text>,
    /// `@fdgroup`: Name of the file descriptors that an application has associated with the guest (`virDomainFDAssociate`), used instead of opening `file`.
    pub fdgroup: Option<Text>,
    /// `@index`: Number of the image in the running guest; assigned by libvirt. At least 1.
    pub index: Option<Number>,
    /// `@startupPolicy`: What happens at start when the source is missing: `mandatory` fails, `optional` drops it, `requisite` drops it only on migration, restore and revert. Default: `mandatory`. One of `mandatory`, `optional`, `requisite`.
    pub startup_policy: Option<Text>,
    /// `@dev`: Path of the device, for `type = "block"`, `"vhostvdpa"` or `"ctl"`.
    pub dev: Option<Text>,
    /// `@dir`: Absolute path of the directory, for `type = "dir"`.
    pub dir: Option<Text>,
    /// `@protocol`: Protocol that accesses the image, for `type = "network"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (after 9.0.0, by 9.8.0), `tftp`, `vxhs`.
    pub protocol: Option<Text>,
    /// `@name`: Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`.
    pub name: Option<Text>,
    /// `@query`: Query string of the URL, for `http` and `https`.
    pub query: Option<Text>,
    /// `@tls`: Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf.
    pub tls: Option<bool>,
    /// `@tlsHostname`: Host name that the certificate of the NBD server must match. Default: the name of the server.
    pub tls_hostname: Option<Text>,
    /// `@pool`: Name or UUID of the storage pool, for `type = "volume"`.
    pub pool: Option<Text>,
    /// `@volume`: Name of the volume in the pool, for `type = "volume"`.
    pub volume: Option<Text>,
    /// `@mode`: How a volume of an iSCSI pool is accessed: `host` through the host's device, `direct` by QEMU itself. Default: `host`. One of `direct`, `host`.
    pub mode: Option<Text>,
    /// `@type`: Kind of address for `type = "nvme"` (`pci`), or of socket for `type = "vhostuser"` (`unix`). One of `pci`, `unix`.
    pub r#type: Option<Text>,
    /// `@namespace`: Number of the NVMe namespace, from 1, for `type = "nvme"`.
    pub namespace: Option<Text>,
    /// `@managed`: Whether libvirt detaches the NVMe controller from its host driver at start, for `type = "nvme"`.
    pub managed: Option<bool>,
    /// `@path`: Path of the socket of the vhost-user server, for `type = "vhostuser"`.
    pub path: Option<Text>,
    /// `<slices>`: XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`.
    pub slices: Option<Text>,
    /// `<dataStore>`: XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.
    pub data_store: Option<Text>,
    /// `<encryption>`: Encryption of the image.
    pub encryption: Option<Box<crate::domain::DomainDevicesDiskEncryption>>,
    /// `<seclabel>`: Security labels of the source, in place of those that the guest's labels imply.
    pub seclabel: Vec<crate::domain::DomainDevicesChannelSourceSeclabel>,
    /// `<reservations>`: XML of the element `<reservations>`, which enables SCSI persistent reservations; with `managed='yes'` libvirt runs the helper process.
    pub reservations: Option<Text>,
    /// `<host>`: Servers that provide the image; only `rbd` and `gluster` use more than one.
    pub host: Vec<crate::domain::DomainDevicesDiskSourceHost>,
    /// `<snapshot>`: Internal snapshot of the image that is used, for `rbd`.
    pub snapshot: Option<Box<crate::domain::DomainDevicesDiskSourceSnapshot>>,
    /// `<config>`: Configuration of the client, for `rbd`.
    pub config: Option<Box<crate::domain::DomainDevicesDiskSourceConfig>>,
    /// `<auth>`: Credentials for the server.
    pub auth: Option<Box<crate::domain::DomainOsNvramSourceAuth>>,
    /// `<initiator>`: Initiator of the iSCSI connection, for `iscsi`.
    pub initiator: Option<Box<crate::domain::DomainDevicesDiskSourceInitiator>>,
    /// `<ssl>`: TLS settings for `https` and `ftps`.
    pub ssl: Option<Box<crate::domain::DomainDevicesDiskSourceSsl>>,
    /// `<cookies>`: Cookies that are sent to the server, for `http` and `https`.
    pub cookies: Option<Box<crate::domain::DomainDevicesDiskSourceCookies>>,
    /// `<readahead>`: Read-ahead buffer for images of web, FTP and other network servers.
    pub readahead: Option<Box<crate::domain::DomainDevicesDiskSourceReadahead>>,
    /// `<timeout>`: Timeout of the connection to the server.
    pub timeout: Option<Box<crate::domain::DomainDevicesDiskSourceTimeout>>,
    /// `<knownHosts>`: How the server is verified, for `ssh`. Since libvirt 9.8.0.
    pub known_hosts: Option<Box<crate::domain::DomainDevicesDiskSourceKnownHosts>>,
    /// `<identity>`: Identity on the server, for `nfs` and `ssh`.
    pub identity: Option<Box<crate::domain::DomainDevicesDiskSourceIdentity>>,
    /// `<reconnect>`: How QEMU reconnects after the connection is lost.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<address>`: PCI address of the NVMe controller on the host, for `type = "nvme"`.
    pub address: Option<Box<crate::domain::DomainOsNvramSourceAddress>>,
}

impl Record for DomainOsNvramSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_NVRAM_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.fdgroup.slot(),
            2 => self.index.slot(),
            3 => self.startup_policy.slot(),
            4 => self.dev.slot(),
            5 => self.dir.slot(),
            6 => self.protocol.slot(),
            7 => self.name.slot(),
            8 => self.query.slot(),
            9 => self.tls.slot(),
            10 => self.tls_hostname.slot(),
            11 => self.pool.slot(),
            12 => self.volume.slot(),
            13 => self.mode.slot(),
            14 => self.r#type.slot(),
            15 => self.namespace.slot(),
            16 => self.managed.slot(),
            17 => self.path.slot(),
            18 => self.slices.slot(),
            19 => self.data_store.slot(),
            20 => self.encryption.slot(),
            21 => self.seclabel.slot(),
            22 => self.reservations.slot(),
            23 => self.host.slot(),
            24 => self.snapshot.slot(),
            25 => self.config.slot(),
            26 => self.auth.slot(),
            27 => self.initiator.slot(),
            28 => self.ssl.slot(),
            29 => self.cookies.slot(),
            30 => self.readahead.slot(),
            31 => self.timeout.slot(),
            32 => self.known_hosts.slot(),
            33 => self.identity.slot(),
            34 => self.reconnect.slot(),
            35 => self.address.slot(),
            _ => no_slot(&DOMAIN_OS_NVRAM_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.fdgroup.is_set()).with(2, self.index.is_set()).with(3, self.startup_policy.is_set()).with(4, self.dev.is_set()).with(5, self.dir.is_set()).with(6, self.protocol.is_set()).with(7, self.name.is_set()).with(8, self.query.is_set()).with(9, self.tls.is_set()).with(10, self.tls_hostname.is_set()).with(11, self.pool.is_set()).with(12, self.volume.is_set()).with(13, self.mode.is_set()).with(14, self.r#type.is_set()).with(15, self.namespace.is_set()).with(16, self.managed.is_set()).with(17, self.path.is_set()).with(18, self.slices.is_set()).with(19, self.data_store.is_set()).with(20, self.encryption.is_set()).with(21, self.seclabel.is_set()).with(22, self.reservations.is_set()).with(23, self.host.is_set()).with(24, self.snapshot.is_set()).with(25, self.config.is_set()).with(26, self.auth.is_set()).with(27, self.initiator.is_set()).with(28, self.ssl.is_set()).with(29, self.cookies.is_set()).with(30, self.readahead.is_set()).with(31, self.timeout.is_set()).with(32, self.known_hosts.is_set()).with(33, self.identity.is_set()).with(34, self.reconnect.is_set()).with(35, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 35), named("auth", 26), named("config", 25), named("cookies", 29), named("data_store", 19), named("dev", 4), named("dir", 5), named("encryption", 20), named("fdgroup", 1), named("file", 0), named("host", 23), named("identity", 33), named("index", 2), named("initiator", 27), named("known_hosts", 32), named("managed", 16), named("mode", 13), named("name", 7), named("namespace", 15), named("path", 17), named("pool", 11), named("protocol", 6), named("query", 8), named("readahead", 30), named("reconnect", 34), named("reservations", 22), named("seclabel", 21), named("slices", 18), named("snapshot", 24), named("ssl", 28), named("startup_policy", 3), named("timeout", 31), named("tls", 9), named("tls_hostname", 10), named("type", 14), named("volume", 12)] } }
}

/// Rows of [`DomainOsNvramSource`].
pub static DOMAIN_OS_NVRAM_SOURCE: Shape = Shape {
    path: "domain/os/nvram/source",
    rows: &[
        row("file", "file", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::VmwarePath)])), "Absolute path of the file with the variables, for `type = \"file\"`."),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "Name of the file descriptors that an application has associated with the guest (`virDomainFDAssociate`), used instead of opening `file`."),
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the image in the running guest; assigned by libvirt. At least 1."),
        row("startupPolicy", "startup_policy", Attribute(Scalar::Words(&[word("mandatory"), word("optional"), word("requisite")])), "What happens at start when the source is missing: `mandatory` fails, `optional` drops it, `requisite` drops it only on migration, restore and revert. Default: `mandatory`. One of `mandatory`, `optional`, `requisite`."),
        row("dev", "dev", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::DeviceName)])), "Path of the device, for `type = \"block\"`, `\"vhostvdpa\"` or `\"ctl\"`."),
        row("dir", "dir", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the directory, for `type = \"dir\"`.")
            .canon(Canon::Path)
            .flag(Flags::UNNEEDED),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("ftp"), word("ftps"), word("gluster"), word("http"), word("https"), word("iscsi"), word("nbd"), word("nfs"), word("rbd"), word("sheepdog"), word_since("ssh", Since::Between((9, 0, 0), (9, 8, 0))), word("tftp"), word("vxhs")])), "Protocol that accesses the image, for `type = \"network\"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (after 9.0.0, by 9.8.0), `tftp`, `vxhs`."),
        row("name", "name", Attribute(Scalar::Text), "Name of the image on the server: a path, an export, `POOL/IMAGE` for `rbd`, `IQN/LUN` for `iscsi`."),
        row("query", "query", Attribute(Scalar::Text), "Query string of the URL, for `http` and `https`."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "Whether the connection uses TLS, for `nbd` and `vxhs`. Default: the setting in the host's qemu.conf."),
        row("tlsHostname", "tls_hostname", Attribute(Scalar::Text), "Host name that the certificate of the NBD server must match. Default: the name of the server."),
        row("pool", "pool", Attribute(Scalar::Class(Class::ObjectName)), "Name or UUID of the storage pool, for `type = \"volume\"`.")
            .rules(&Rules { refers_to: Some("storagepool"), ..NO_RULES }),
        row("volume", "volume", Attribute(Scalar::Class(Class::VolumeName)), "Name of the volume in the pool, for `type = \"volume\"`."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("direct"), word("host")])), "How a volume of an iSCSI pool is accessed: `host` through the host's device, `direct` by QEMU itself. Default: `host`. One of `direct`, `host`."),
        row("type", "type", Attribute(Scalar::Words(&[word("pci"), word("unix")])), "Kind of address for `type = \"nvme\"` (`pci`), or of socket for `type = \"vhostuser\"` (`unix`). One of `pci`, `unix`."),
        row("namespace", "namespace", Attribute(Scalar::Class(Class::HexUint32)), "Number of the NVMe namespace, from 1, for `type = \"nvme\"`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt detaches the NVMe controller from its host driver at start, for `type = \"nvme\"`."),
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the socket of the vhost-user server, for `type = \"vhostuser\"`.")
            .canon(Canon::Path),
        row("slices", "slices", RawContent, "XML of the slice of the source that holds the image: `<slice type='storage' offset='BYTES' size='BYTES'/>`."),
        row("dataStore", "data_store", RawElement, "XML of the element `<dataStore>`, the external data file of a qcow2 image. Since libvirt 10.10.0.")
            .since(Since::At((10, 10, 0))),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION), "Encryption of the image."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Security labels of the source, in place of those that the guest's labels imply."),
        row("reservations", "reservations", RawElement, "XML of the element `<reservations>`, which enables SCSI persistent reservations; with `managed='yes'` libvirt runs the helper process."),
        row("host", "host", Children(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_HOST), "Servers that provide the image; only `rbd` and `gluster` use more than one.")
            .flag(Flags::ORDERED),
        row("snapshot", "snapshot", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT), "Internal snapshot of the image that is used, for `rbd`."),
        row("config", "config", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_CONFIG), "Configuration of the client, for `rbd`."),
        row("auth", "auth", Child(&crate::domain::DOMAIN_OS_NVRAM_SOURCE_AUTH), "Credentials for the server."),
        row("initiator", "initiator", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR), "Initiator of the iSCSI connection, for `iscsi`."),
        row("ssl", "ssl", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SSL), "TLS settings for `https` and `ftps`."),
        row("cookies", "cookies", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_COOKIES), "Cookies that are sent to the server, for `http` and `https`.")
            .flag(Flags::SECURE_ONLY),
        row("readahead", "readahead", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_READAHEAD), "Read-ahead buffer for images of web, FTP and other network servers."),
        row("timeout", "timeout", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT), "Timeout of the connection to the server."),
        row("knownHosts", "known_hosts", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS), "How the server is verified, for `ssh`. Since libvirt 9.8.0.")
            .since(Since::At((9, 8, 0))),
        row("identity", "identity", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_IDENTITY), "Identity on the server, for `nfs` and `ssh`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "How QEMU reconnects after the connection is lost."),
        row("address", "address", Child(&crate::domain::DOMAIN_OS_NVRAM_SOURCE_ADDRESS), "PCI address of the NVMe controller on the host, for `type = \"nvme\"`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["block"], absent: false } }], rows: &[2, 3, 4, 18, 19, 20, 21, 22], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["ctl", "vhostvdpa"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["dir"], absent: false } }], rows: &[2, 3, 5, 18, 19, 20], required: &[5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["file"], absent: true } }], rows: &[0, 1, 2, 3, 18, 19, 20, 21], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }], rows: &[2, 6, 18, 19], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftp"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftps"], absent: false } }], rows: &[7, 20, 23, 26, 28, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["gluster"], absent: false } }], rows: &[7, 20, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["http"], absent: false } }], rows: &[7, 8, 20, 23, 26, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["https"], absent: false } }], rows: &[7, 8, 20, 23, 26, 28, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[7, 20, 23, 26, 27], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nbd"], absent: false } }], rows: &[7, 9, 10, 20, 23, 34], required: &[23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nfs"], absent: false } }], rows: &[7, 23, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["rbd"], absent: false } }], rows: &[7, 20, 23, 24, 25, 26], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["sheepdog", "tftp"], absent: false } }], rows: &[7, 20, 23, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ssh"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31, 32, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["vxhs"], absent: false } }], rows: &[7, 9, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["nvme"], absent: false } }], rows: &[2, 3, 14, 15, 16, 18, 19, 20, 35], required: &[14, 15, 35] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["vhostuser"], absent: false } }], rows: &[14, 17, 34], required: &[14, 17] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[3] }, words: Words { texts: &["volume"], absent: false } }], rows: &[2, 3, 11, 12, 13, 18, 19, 20, 21], required: &[11, 12] },
    ],
};

/// PCI address of the NVMe controller on the host, for `type = "nvme"`.
///
/// Source: `domain/os/nvram/source/address`.
#[derive(Clone, Default)]
pub struct DomainOsNvramSourceAddress {
    /// `@domain`: PCI domain of the device on the host, in hexadecimal.
    pub domain: Option<Text>,
    /// `@bus`: PCI bus of the device on the host, in hexadecimal.
    pub bus: Option<Text>,
    /// `@slot`: PCI slot of the device on the host, `0x00` to `0x1f`.
    pub slot: Option<Text>,
    /// `@function`: PCI function of the device on the host, 0 to 7.
    pub function: Option<Text>,
    /// `@multifunction`: Whether the slot has several functions; has no effect on a host device.
    pub multifunction: Option<bool>,
}

impl Record for DomainOsNvramSourceAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_NVRAM_SOURCE_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.domain.slot(),
            1 => self.bus.slot(),
            2 => self.slot.slot(),
            3 => self.function.slot(),
            4 => self.multifunction.slot(),
            _ => no_slot(&DOMAIN_OS_NVRAM_SOURCE_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.domain.is_set()).with(1, self.bus.is_set()).with(2, self.slot.is_set()).with(3, self.function.is_set()).with(4, self.multifunction.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 1), named("domain", 0), named("function", 3), named("multifunction", 4), named("slot", 2)] } }
}

/// Rows of [`DomainOsNvramSourceAddress`].
pub static DOMAIN_OS_NVRAM_SOURCE_ADDRESS: Shape = Shape {
    path: "domain/os/nvram/source/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain of the device on the host, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("bus", "bus", Attribute(Scalar::Class(Class::HexUint8)), "PCI bus of the device on the host, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "PCI slot of the device on the host, `0x00` to `0x1f`.")
            .canon(Canon::HexNum)
            .check(Check::Warning),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function of the device on the host, 0 to 7.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the slot has several functions; has no effect on a host device."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Credentials for the server.
///
/// Source: `domain/os/nvram/source/auth`.
#[derive(Clone, Default)]
pub struct DomainOsNvramSourceAuth {
    /// `@username`: User name on the server.
    pub username: Option<Text>,
    /// `<secret>`: libvirt secret that holds the password; `uuid` or `usage` selects it.
    pub secret: Option<Box<crate::domain::DomainOsNvramSourceAuthSecret>>,
}

impl Record for DomainOsNvramSourceAuth {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_NVRAM_SOURCE_AUTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.username.slot(),
            1 => self.secret.slot(),
            _ => no_slot(&DOMAIN_OS_NVRAM_SOURCE_AUTH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.username.is_set()).with(1, self.secret.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("secret", 1), named("username", 0)] } }
}

/// Rows of [`DomainOsNvramSourceAuth`].
pub static DOMAIN_OS_NVRAM_SOURCE_AUTH: Shape = Shape {
    path: "domain/os/nvram/source/auth",
    rows: &[
        row("username", "username", Attribute(Scalar::Class(Class::GenericName)), "User name on the server.")
            .flag(Flags::EXPECTED),
        row("secret", "secret", Child(&crate::domain::DOMAIN_OS_NVRAM_SOURCE_AUTH_SECRET), "libvirt secret that holds the password; `uuid` or `usage` selects it."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secret that holds the password; `uuid` or `usage` selects it.
///
/// Source: `domain/os/nvram/source/auth/secret`.
#[derive(Clone, Default)]
pub struct DomainOsNvramSourceAuthSecret {
    /// `@type`: Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`.
    pub r#type: Option<Text>,
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
}

impl Record for DomainOsNvramSourceAuthSecret {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_NVRAM_SOURCE_AUTH_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.uuid.slot(),
            2 => self.usage.slot(),
            _ => no_slot(&DOMAIN_OS_NVRAM_SOURCE_AUTH_SECRET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.uuid.is_set()).with(2, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0), named("usage", 2), named("uuid", 1)] } }
}

/// Rows of [`DomainOsNvramSourceAuthSecret`].
pub static DOMAIN_OS_NVRAM_SOURCE_AUTH_SECRET: Shape = Shape {
    path: "domain/os/nvram/source/auth/secret",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("iscsi")])), "Usage type of the secret: `ceph` for RBD, `iscsi` for CHAP of an iSCSI target. One of `ceph`, `iscsi`.")
            .check(Check::Warning),
        row("uuid", "uuid", Attribute(Scalar::Class(Class::Uuid)), "UUID of the secret, the `uuid` of a `libvirt_secret`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("usage", "usage", Attribute(Scalar::Class(Class::ObjectName)), "Usage name of the secret."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// SMBIOS tables of the guest.
///
/// Source: `domain/os/smbios`.
#[derive(Clone, Default)]
pub struct DomainOsSmbios {
    /// `@mode`: Source of the tables: `emulate` uses those of the hypervisor, `host` copies those of the host, `sysinfo` uses the top-level attribute `sysinfo`. One of `emulate`, `host`, `sysinfo`.
    pub mode: Option<Text>,
}

impl Record for DomainOsSmbios {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_SMBIOS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            _ => no_slot(&DOMAIN_OS_SMBIOS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0)] } }
}

/// Rows of [`DomainOsSmbios`].
pub static DOMAIN_OS_SMBIOS: Shape = Shape {
    path: "domain/os/smbios",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("emulate"), word("host"), word("sysinfo")])), "Source of the tables: `emulate` uses those of the hypervisor, `host` copies those of the host, `sysinfo` uses the top-level attribute `sysinfo`. One of `emulate`, `host`, `sysinfo`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<type>` of `<os>`.
///
/// Source: `domain/os/type`.
#[derive(Clone, Default)]
pub struct DomainOsType {
    /// `@arch`: Architecture of the guest's CPU. Default: that of the host. One of `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64` (10.2.0), `m68k`, `microblaze`, `microblazeel`, `mips`, `mips64`, `mips64el`, `mipsel`, `openrisc`, `parisc`, `parisc64`, `ppc`, `ppc64`, `ppc64le`, `ppcemb`, `riscv32`, `riscv64`, `s390`, `s390x`, `sh4`, `sh4eb`, `sparc`, `sparc64`, `unicore32`, `x86_64`, `xtensa`, `xtensaeb`.
    pub arch: Option<Text>,
    /// `@machine`: Machine type, such as `q35`. libvirt replaces an alias by the versioned name and keeps it. The default of the emulator applies when omitted. Also allowed: `xenfv`, `xenpv`, `xenpvh`.
    pub machine: Option<Text>,
    /// Own text: Type of the guest: `hvm` for full virtualization, `linux`, `xen` and `xenpvh` for Xen guests without it, `exe` for containers. One of `exe`, `hvm`, `linux`, `xen`, `xenpvh`.
    pub value: Option<Text>,
}

impl Record for DomainOsType {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_TYPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.arch.slot(),
            1 => self.machine.slot(),
            2 => self.value.slot(),
            _ => no_slot(&DOMAIN_OS_TYPE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.arch.is_set()).with(1, self.machine.is_set()).with(2, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("arch", 0), named("machine", 1), named("value", 2)] } }
}

/// Rows of [`DomainOsType`].
pub static DOMAIN_OS_TYPE: Shape = Shape {
    path: "domain/os/type",
    rows: &[
        row("arch", "arch", Attribute(Scalar::Words(&[word("aarch64"), word("alpha"), word("armv6l"), word("armv7l"), word("cris"), word("i686"), word("ia64"), word("lm32"), word_since("loongarch64", Since::At((10, 2, 0))), word("m68k"), word("microblaze"), word("microblazeel"), word("mips"), word("mips64"), word("mips64el"), word("mipsel"), word("openrisc"), word("parisc"), word("parisc64"), word("ppc"), word("ppc64"), word("ppc64le"), word("ppcemb"), word("riscv32"), word("riscv64"), word("s390"), word("s390x"), word("sh4"), word("sh4eb"), word("sparc"), word("sparc64"), word("unicore32"), word("x86_64"), word("xtensa"), word("xtensaeb")])), "Architecture of the guest's CPU. Default: that of the host. One of `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64` (10.2.0), `m68k`, `microblaze`, `microblazeel`, `mips`, `mips64`, `mips64el`, `mipsel`, `openrisc`, `parisc`, `parisc64`, `ppc`, `ppc64`, `ppc64le`, `ppcemb`, `riscv32`, `riscv64`, `s390`, `s390x`, `sh4`, `sh4eb`, `sparc`, `sparc64`, `unicore32`, `x86_64`, `xtensa`, `xtensaeb`.")
            .presence(Presence::Omittable)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[0]], words: Words { texts: &["qemu", "kvm", "hvf"], absent: false } }], auto: Auto::Values(&[AutoValue { text: AutoText::Prefix(""), condition: None }]), ..NO_RULES }),
        row("machine", "machine", Attribute(Scalar::Union(&[Scalar::Words(&[word("xenfv"), word("xenpv"), word("xenpvh")]), Scalar::Class(Class::MachineName)])), "Machine type, such as `q35`. libvirt replaces an alias by the versioned name and keeps it. The default of the emulator applies when omitted. Also allowed: `xenfv`, `xenpv`, `xenpvh`.")
            .presence(Presence::Server)
            .canon(Canon::MachineType)
            .flag(Flags::SELECTS)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[0]], words: Words { texts: &["qemu", "kvm", "hvf"], absent: false } }, Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 2]], words: Words::NONE }], ..NO_RULES }),
        row("", "value", Text(Scalar::Words(&[word("exe"), word("hvm"), word("linux"), word("xen"), word("xenpvh")])), "Type of the guest: `hvm` for full virtualization, `linux`, `xen` and `xenpvh` for Xen guests without it, `exe` for containers. One of `exe`, `hvm`, `linux`, `xen`, `xenpvh`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "text()", up: 0, row_path: &[2] }, words: Words { texts: &["hvm", "linux", "xen", "xenpvh"], absent: false } }], rows: &[1], required: &[] },
    ],
};

/// File with the variables of UEFI firmware that manages them through QEMU, without flash memory.
///
/// Source: `domain/os/varstore`.
#[derive(Clone, Default)]
pub struct DomainOsVarstore {
    /// `@template`: Absolute path of the file that is copied when the file does not exist. Since libvirt 12.1.0.
    pub template: Option<Text>,
    /// `@path`: Absolute path of the file. Generated from the name of the guest when omitted. Since libvirt 12.1.0.
    pub path: Option<Text>,
}

impl Record for DomainOsVarstore {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_OS_VARSTORE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.template.slot(),
            1 => self.path.slot(),
            _ => no_slot(&DOMAIN_OS_VARSTORE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.template.is_set()).with(1, self.path.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 1), named("template", 0)] } }
}

/// Rows of [`DomainOsVarstore`].
pub static DOMAIN_OS_VARSTORE: Shape = Shape {
    path: "domain/os/varstore",
    rows: &[
        row("template", "template", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the file that is copied when the file does not exist. Since libvirt 12.1.0.")
            .canon(Canon::Path)
            .since(Since::At((12, 1, 0))),
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the file. Generated from the name of the guest when omitted. Since libvirt 12.1.0.")
            .canon(Canon::Path)
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
