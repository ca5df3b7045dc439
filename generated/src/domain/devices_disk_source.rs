//! From schemas/facts/domain.facts, `domain/devices/disk/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, NO_RULES, ON_OFF, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, YES_NO, named, row, word, word_since};

/// Where the content of the disk is. A CD or floppy drive without source is empty.
///
/// Source: `domain/devices/disk/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSource {
    /// `@file`: Absolute path of the image file, for `type = "file"`.
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
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
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
    pub address: Option<Box<crate::domain::DomainDevicesDiskSourceAddress>>,
}

impl Record for DomainDevicesDiskSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE
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
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.fdgroup.is_set()).with(2, self.index.is_set()).with(3, self.startup_policy.is_set()).with(4, self.dev.is_set()).with(5, self.dir.is_set()).with(6, self.protocol.is_set()).with(7, self.name.is_set()).with(8, self.query.is_set()).with(9, self.tls.is_set()).with(10, self.tls_hostname.is_set()).with(11, self.pool.is_set()).with(12, self.volume.is_set()).with(13, self.mode.is_set()).with(14, self.r#type.is_set()).with(15, self.namespace.is_set()).with(16, self.managed.is_set()).with(17, self.path.is_set()).with(18, self.slices.is_set()).with(19, self.data_store.is_set()).with(20, self.encryption.is_set()).with(21, self.seclabel.is_set()).with(22, self.reservations.is_set()).with(23, self.host.is_set()).with(24, self.snapshot.is_set()).with(25, self.config.is_set()).with(26, self.auth.is_set()).with(27, self.initiator.is_set()).with(28, self.ssl.is_set()).with(29, self.cookies.is_set()).with(30, self.readahead.is_set()).with(31, self.timeout.is_set()).with(32, self.known_hosts.is_set()).with(33, self.identity.is_set()).with(34, self.reconnect.is_set()).with(35, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 35), named("auth", 26), named("config", 25), named("cookies", 29), named("data_store", 19), named("dev", 4), named("dir", 5), named("encryption", 20), named("fdgroup", 1), named("file", 0), named("host", 23), named("identity", 33), named("index", 2), named("initiator", 27), named("known_hosts", 32), named("managed", 16), named("mode", 13), named("name", 7), named("namespace", 15), named("path", 17), named("pool", 11), named("protocol", 6), named("query", 8), named("readahead", 30), named("reconnect", 34), named("reservations", 22), named("seclabel", 21), named("slices", 18), named("snapshot", 24), named("ssl", 28), named("startup_policy", 3), named("timeout", 31), named("tls", 9), named("tls_hostname", 10), named("type", 14), named("volume", 12)] } }
}

/// Rows of [`DomainDevicesDiskSource`].
pub static DOMAIN_DEVICES_DISK_SOURCE: Shape = Shape {
    path: "domain/devices/disk/source",
    rows: &[
        row("file", "file", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::VmwarePath)])), "Absolute path of the image file, for `type = \"file\"`."),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "Name of the file descriptors that an application has associated with the guest (`virDomainFDAssociate`), used instead of opening `file`."),
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of the image in the running guest; assigned by libvirt. At least 1.")
            .flag(Flags::VOLATILE),
        row("startupPolicy", "startup_policy", Attribute(Scalar::Words(&[word("mandatory"), word("optional"), word("requisite")])), "What happens at start when the source is missing: `mandatory` fails, `optional` drops it, `requisite` drops it only on migration, restore and revert. Default: `mandatory`. One of `mandatory`, `optional`, `requisite`.")
            .flag(Flags::BOOT),
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
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "Credentials for the server."),
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
        row("address", "address", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_ADDRESS), "PCI address of the NVMe controller on the host, for `type = \"nvme\"`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["block"], absent: false } }], rows: &[2, 3, 4, 18, 19, 20, 21, 22], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["ctl", "vhostvdpa"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["dir"], absent: false } }], rows: &[2, 3, 5, 18, 19, 20], required: &[5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["file"], absent: true } }], rows: &[0, 1, 2, 3, 18, 19, 20, 21], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }], rows: &[2, 6, 18, 19], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftp"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ftps"], absent: false } }], rows: &[7, 20, 23, 26, 28, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["gluster"], absent: false } }], rows: &[7, 20, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["http"], absent: false } }], rows: &[7, 8, 20, 23, 26, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["https"], absent: false } }], rows: &[7, 8, 20, 23, 26, 28, 29, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[7, 20, 23, 26, 27], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nbd"], absent: false } }], rows: &[7, 9, 10, 20, 23, 34], required: &[23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["nfs"], absent: false } }], rows: &[7, 23, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["rbd"], absent: false } }], rows: &[7, 20, 23, 24, 25, 26], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["sheepdog", "tftp"], absent: false } }], rows: &[7, 20, 23, 30, 31], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["ssh"], absent: false } }], rows: &[7, 20, 23, 26, 30, 31, 32, 33], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["network"], absent: false } }, When { selector: Selector { text: "@protocol", up: 0, row_path: &[6] }, words: Words { texts: &["vxhs"], absent: false } }], rows: &[7, 9, 23], required: &[7, 23] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["nvme"], absent: false } }], rows: &[2, 3, 14, 15, 16, 18, 19, 20, 35], required: &[14, 15, 35] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["vhostuser"], absent: false } }], rows: &[14, 17, 34], required: &[14, 17] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["volume"], absent: false } }], rows: &[2, 3, 11, 12, 13, 18, 19, 20, 21], required: &[11, 12] },
    ],
};

/// PCI address of the NVMe controller on the host, for `type = "nvme"`.
///
/// Source: `domain/devices/disk/source/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceAddress {
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

impl Record for DomainDevicesDiskSourceAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.domain.slot(),
            1 => self.bus.slot(),
            2 => self.slot.slot(),
            3 => self.function.slot(),
            4 => self.multifunction.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.domain.is_set()).with(1, self.bus.is_set()).with(2, self.slot.is_set()).with(3, self.function.is_set()).with(4, self.multifunction.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 1), named("domain", 0), named("function", 3), named("multifunction", 4), named("slot", 2)] } }
}

/// Rows of [`DomainDevicesDiskSourceAddress`].
pub static DOMAIN_DEVICES_DISK_SOURCE_ADDRESS: Shape = Shape {
    path: "domain/devices/disk/source/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain of the device on the host, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("bus", "bus", Attribute(Scalar::Class(Class::HexUint8)), "PCI bus of the device on the host, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "PCI slot of the device on the host, `0x00` to `0x1f`.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .flag(Flags::UNNEEDED),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function of the device on the host, 0 to 7.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the slot has several functions; has no effect on a host device."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Configuration of the client, for `rbd`.
///
/// Source: `domain/devices/disk/source/config`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceConfig {
    /// `@file`: Absolute path of the configuration file on the host.
    pub file: Option<Text>,
}

impl Record for DomainDevicesDiskSourceConfig {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_CONFIG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_CONFIG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("file", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceConfig`].
pub static DOMAIN_DEVICES_DISK_SOURCE_CONFIG: Shape = Shape {
    path: "domain/devices/disk/source/config",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the configuration file on the host.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cookies that are sent to the server, for `http` and `https`.
///
/// Source: `domain/devices/disk/source/cookies`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceCookies {
    /// `<cookie>`: Cookies.
    pub cookie: Vec<crate::domain::DomainDevicesDiskSourceCookiesCookie>,
}

impl Record for DomainDevicesDiskSourceCookies {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_COOKIES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cookie.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_COOKIES, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cookie.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cookie", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceCookies`].
pub static DOMAIN_DEVICES_DISK_SOURCE_COOKIES: Shape = Shape {
    path: "domain/devices/disk/source/cookies",
    rows: &[
        row("cookie", "cookie", Children(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_COOKIES_COOKIE), "Cookies."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Cookies.
///
/// Source: `domain/devices/disk/source/cookies/cookie`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceCookiesCookie {
    /// `@name`: Name of the cookie.
    pub name: Option<Text>,
    /// Own text: Value of the cookie.
    pub value: Option<Text>,
    /// `@`: Any text or number: a change of it applies a change of `value`.
    pub value_version: Option<Text>,
}

impl Record for DomainDevicesDiskSourceCookiesCookie {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_COOKIES_COOKIE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            2 => self.value_version.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_COOKIES_COOKIE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()).with(2, self.value_version.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1), named("value_version", 2)] } }
}

/// Rows of [`DomainDevicesDiskSourceCookiesCookie`].
pub static DOMAIN_DEVICES_DISK_SOURCE_COOKIES_COOKIE: Shape = Shape {
    path: "domain/devices/disk/source/cookies/cookie",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::CookieName)), "Name of the cookie.")
            .check(Check::Warning)
            .flag(Flags::NEEDED),
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

/// Servers that provide the image; only `rbd` and `gluster` use more than one.
///
/// Source: `domain/devices/disk/source/host`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceHost {
    /// `@transport`: How the server is reached: `unix` for `nbd` and `gluster`, `rdma` for `gluster`. Default: `tcp`. One of `rdma`, `tcp`, `unix`.
    pub transport: Option<Text>,
    /// `@name`: Host name or IP address of the server.
    pub name: Option<Text>,
    /// `@port`: Port of the server. Default: that of the protocol, such as 10809 for `nbd` and 3260 for `iscsi`.
    pub port: Option<Number>,
    /// `@socket`: Path of the UNIX socket, for `transport = "unix"`.
    pub socket: Option<Text>,
}

impl Record for DomainDevicesDiskSourceHost {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.transport.slot(),
            1 => self.name.slot(),
            2 => self.port.slot(),
            3 => self.socket.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_HOST, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.transport.is_set()).with(1, self.name.is_set()).with(2, self.port.is_set()).with(3, self.socket.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 1), named("port", 2), named("socket", 3), named("transport", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceHost`].
pub static DOMAIN_DEVICES_DISK_SOURCE_HOST: Shape = Shape {
    path: "domain/devices/disk/source/host",
    rows: &[
        row("transport", "transport", Attribute(Scalar::Words(&[word("rdma"), word("tcp"), word("unix")])), "How the server is reached: `unix` for `nbd` and `gluster`, `rdma` for `gluster`. Default: `tcp`. One of `rdma`, `tcp`, `unix`."),
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::DnsName), Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Host name or IP address of the server."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Port of the server. Default: that of the protocol, such as 10809 for `nbd` and 3260 for `iscsi`."),
        row("socket", "socket", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the UNIX socket, for `transport = \"unix\"`.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[&[1], &[2], &[3]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@transport", up: 0, row_path: &[0] }, words: Words { texts: &["rdma", "tcp"], absent: true } }], rows: &[1, 2], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "@transport", up: 0, row_path: &[0] }, words: Words { texts: &["unix"], absent: false } }], rows: &[3], required: &[3] },
    ],
};

/// Identity on the server, for `nfs` and `ssh`.
///
/// Source: `domain/devices/disk/source/identity`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceIdentity {
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

impl Record for DomainDevicesDiskSourceIdentity {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_IDENTITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.user.slot(),
            1 => self.group.slot(),
            2 => self.username.slot(),
            3 => self.keyfile.slot(),
            4 => self.agentsock.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_IDENTITY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.user.is_set()).with(1, self.group.is_set()).with(2, self.username.is_set()).with(3, self.keyfile.is_set()).with(4, self.agentsock.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("agentsock", 4), named("group", 1), named("keyfile", 3), named("user", 0), named("username", 2)] } }
}

/// Rows of [`DomainDevicesDiskSourceIdentity`].
pub static DOMAIN_DEVICES_DISK_SOURCE_IDENTITY: Shape = Shape {
    path: "domain/devices/disk/source/identity",
    rows: &[
        row("user", "user", Attribute(Scalar::Class(Class::GenericName)), "User for `nfs`: a name, or a number after `+`. Default: the system's default."),
        row("group", "group", Attribute(Scalar::Class(Class::GenericName)), "Group for `nfs`: a name, or a number after `+`. Default: the system's default."),
        row("username", "username", Attribute(Scalar::Class(Class::GenericName)), "User on the server, for `ssh`. After libvirt 9.0.0, by 9.8.0.")
            .flag(Flags::UNNEEDED)
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
        Arm { when: &[When { selector: Selector { text: "../@protocol", up: 1, row_path: &[6] }, words: Words { texts: &["nfs"], absent: false } }], rows: &[0, 1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@protocol", up: 1, row_path: &[6] }, words: Words { texts: &["ssh"], absent: false } }], rows: &[2, 3, 4], required: &[2] },
    ],
};

/// Initiator of the iSCSI connection, for `iscsi`.
///
/// Source: `domain/devices/disk/source/initiator`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceInitiator {
    /// `<iqn>`: Qualified name of the initiator.
    pub iqn: Option<Box<crate::domain::DomainDevicesDiskSourceInitiatorIqn>>,
}

impl Record for DomainDevicesDiskSourceInitiator {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_INITIATOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iqn.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_INITIATOR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iqn.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iqn", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceInitiator`].
pub static DOMAIN_DEVICES_DISK_SOURCE_INITIATOR: Shape = Shape {
    path: "domain/devices/disk/source/initiator",
    rows: &[
        row("iqn", "iqn", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR_IQN), "Qualified name of the initiator."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Qualified name of the initiator.
///
/// Source: `domain/devices/disk/source/initiator/iqn`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceInitiatorIqn {
    /// `@name`: Name, such as `iqn.2026-01.com.example:client`.
    pub name: Option<Text>,
}

impl Record for DomainDevicesDiskSourceInitiatorIqn {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_INITIATOR_IQN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_INITIATOR_IQN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceInitiatorIqn`].
pub static DOMAIN_DEVICES_DISK_SOURCE_INITIATOR_IQN: Shape = Shape {
    path: "domain/devices/disk/source/initiator/iqn",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name, such as `iqn.2026-01.com.example:client`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How the server is verified, for `ssh`.
///
/// Source: `domain/devices/disk/source/knownHosts`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceKnownHosts {
    /// `@path`: Path on the host of a file with the server's host key. Since libvirt 9.8.0.
    pub path: Option<Text>,
}

impl Record for DomainDevicesDiskSourceKnownHosts {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceKnownHosts`].
pub static DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS: Shape = Shape {
    path: "domain/devices/disk/source/knownHosts",
    rows: &[
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Path on the host of a file with the server's host key. Since libvirt 9.8.0.")
            .canon(Canon::Path)
            .since(Since::At((9, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Read-ahead buffer for images of web, FTP and other network servers.
///
/// Source: `domain/devices/disk/source/readahead`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceReadahead {
    /// `@size`: Size of the buffer in bytes. At least 1.
    pub size: Option<Number>,
}

impl Record for DomainDevicesDiskSourceReadahead {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_READAHEAD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.size.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_READAHEAD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.size.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("size", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceReadahead`].
pub static DOMAIN_DEVICES_DISK_SOURCE_READAHEAD: Shape = Shape {
    path: "domain/devices/disk/source/readahead",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Size of the buffer in bytes. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Internal snapshot of the image that is used, for `rbd`.
///
/// Source: `domain/devices/disk/source/snapshot`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceSnapshot {
    /// `@name`: Name of the snapshot.
    pub name: Option<Text>,
}

impl Record for DomainDevicesDiskSourceSnapshot {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceSnapshot`].
pub static DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT: Shape = Shape {
    path: "domain/devices/disk/source/snapshot",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::GenericName)), "Name of the snapshot."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// TLS settings for `https` and `ftps`.
///
/// Source: `domain/devices/disk/source/ssl`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceSsl {
    /// `@verify`: Whether the certificate of the server is verified. Default: chosen by QEMU, which verifies it.
    pub verify: Option<bool>,
}

impl Record for DomainDevicesDiskSourceSsl {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_SSL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.verify.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_SSL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.verify.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("verify", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceSsl`].
pub static DOMAIN_DEVICES_DISK_SOURCE_SSL: Shape = Shape {
    path: "domain/devices/disk/source/ssl",
    rows: &[
        row("verify", "verify", Attribute(Scalar::Bool(YES_NO)), "Whether the certificate of the server is verified. Default: chosen by QEMU, which verifies it."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Timeout of the connection to the server.
///
/// Source: `domain/devices/disk/source/timeout`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceTimeout {
    /// `@seconds`: Timeout in seconds. At least 1.
    pub seconds: Option<Number>,
}

impl Record for DomainDevicesDiskSourceTimeout {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.seconds.slot(),
            _ => no_slot(&DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.seconds.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("seconds", 0)] } }
}

/// Rows of [`DomainDevicesDiskSourceTimeout`].
pub static DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT: Shape = Shape {
    path: "domain/devices/disk/source/timeout",
    rows: &[
        row("seconds", "seconds", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Timeout in seconds. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
