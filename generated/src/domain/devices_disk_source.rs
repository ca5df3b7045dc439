//! From schemas/facts/domain.facts, `domain/devices/disk/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Where the content comes from; none for a drive that is empty.
///
/// Source: `domain/devices/disk/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSource {
    /// `@file`: Path of an image file, for `type = "file"`.
    pub file: Option<String>,
    /// `@fdgroup`: XML attribute `fdgroup` of `<source>`.
    pub fdgroup: Option<String>,
    /// `@index`: XML attribute `index` of `<source>`. At least 1.
    pub index: Option<Number>,
    /// `@startupPolicy`: Whether the guest starts when a CD or floppy image is missing: `optional` and `requisite` leave the drive empty. One of `mandatory`, `optional`, `requisite`.
    pub startup_policy: Option<String>,
    /// `@dev`: Path of a block device, for `type = "block"`.
    pub dev: Option<String>,
    /// `@dir`: Path of a folder that the guest sees as a FAT disk, for `type = "dir"`.
    pub dir: Option<String>,
    /// `@protocol`: How the image is reached, for `type = "network"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (11.3.0), `tftp`, `vxhs`.
    pub protocol: Option<String>,
    /// `@name`: What the server calls the image: a path, `pool/image`, or `iqn.../lun`.
    pub name: Option<String>,
    /// `@query`: What follows the `?` of a web address.
    pub query: Option<String>,
    /// `@tls`: Whether the connection is encrypted.
    pub tls: Option<bool>,
    /// `@tlsHostname`: XML attribute `tlsHostname` of `<source>`.
    pub tls_hostname: Option<String>,
    /// `@pool`: Name of the pool that has the volume, for `type = "volume"`.
    pub pool: Option<String>,
    /// `@volume`: Name of the volume.
    pub volume: Option<String>,
    /// `@mode`: Whether the host attaches an iSCSI volume, or QEMU reaches it itself (`direct`). One of `direct`, `host`.
    pub mode: Option<String>,
    /// `@type`: XML attribute `type` of `<source>`. One of `pci`, `unix`.
    pub r#type: Option<String>,
    /// `@namespace`: XML attribute `namespace` of `<source>`.
    pub namespace: Option<String>,
    /// `@managed`: XML attribute `managed` of `<source>`.
    pub managed: Option<bool>,
    /// `@path`: XML attribute `path` of `<source>`.
    pub path: Option<String>,
    /// `<slices>`: Element `<slices>` of `<source>`.
    pub slices: Option<String>,
    /// `<dataStore>`: Element `<dataStore>` of `<source>`. Since libvirt 11.3.0.
    pub data_store: Option<String>,
    /// `<encryption>`: How the image is encrypted.
    pub encryption: Option<Box<crate::domain::DomainDevicesDiskEncryption>>,
    /// `<seclabel>`: Elements `<seclabel>` of `<source>`.
    pub seclabel: Vec<crate::domain::DomainDevicesChannelSourceSeclabel>,
    /// `<reservations>`: Element `<reservations>` of `<source>`.
    pub reservations: Option<String>,
    /// `<host>`: Elements `<host>` of `<source>`.
    pub host: Vec<crate::domain::DomainDevicesDiskSourceHost>,
    /// `<snapshot>`: Element `<snapshot>` of `<source>`.
    pub snapshot: Option<Box<crate::domain::DomainDevicesDiskSourceSnapshot>>,
    /// `<config>`: Element `<config>` of `<source>`.
    pub config: Option<Box<crate::domain::DomainDevicesDiskSourceConfig>>,
    /// `<auth>`: How to log in at the server.
    pub auth: Option<Box<crate::domain::DomainDevicesDiskAuth>>,
    /// `<initiator>`: Element `<initiator>` of `<source>`.
    pub initiator: Option<Box<crate::domain::DomainDevicesDiskSourceInitiator>>,
    /// `<ssl>`: Element `<ssl>` of `<source>`.
    pub ssl: Option<Box<crate::domain::DomainDevicesDiskSourceSsl>>,
    /// `<cookies>`: Element `<cookies>` of `<source>`.
    pub cookies: Option<Box<crate::domain::DomainDevicesDiskSourceCookies>>,
    /// `<readahead>`: Element `<readahead>` of `<source>`.
    pub readahead: Option<Box<crate::domain::DomainDevicesDiskSourceReadahead>>,
    /// `<timeout>`: Element `<timeout>` of `<source>`.
    pub timeout: Option<Box<crate::domain::DomainDevicesDiskSourceTimeout>>,
    /// `<knownHosts>`: Element `<knownHosts>` of `<source>`. Since libvirt 11.3.0.
    pub known_hosts: Option<Box<crate::domain::DomainDevicesDiskSourceKnownHosts>>,
    /// `<identity>`: Element `<identity>` of `<source>`.
    pub identity: Option<Box<crate::domain::DomainDevicesDiskSourceIdentity>>,
    /// `<reconnect>`: Element `<reconnect>` of `<source>`.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<address>`: Element `<address>` of `<source>`.
    pub address: Option<Box<crate::networkport::NetworkportPlugAddress>>,
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
}

/// Rows of [`DomainDevicesDiskSource`].
pub static DOMAIN_DEVICES_DISK_SOURCE: Shape = Shape {
    path: "domain/devices/disk/source",
    rows: &[
        row("file", "file", Attribute(Scalar::Union(&[Scalar::Class("abs_file_path"), Scalar::Class("vmware_path")])), "Path of an image file, for `type = \"file\"`."),
        row("fdgroup", "fdgroup", Attribute(Scalar::Text), "XML attribute `fdgroup` of `<source>`."),
        row("index", "index", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `index` of `<source>`. At least 1.")
            .flag(Flags::VOLATILE),
        row("startupPolicy", "startup_policy", Attribute(Scalar::Words(&[word("mandatory"), word("optional"), word("requisite")])), "Whether the guest starts when a CD or floppy image is missing: `optional` and `requisite` leave the drive empty. One of `mandatory`, `optional`, `requisite`."),
        row("dev", "dev", Attribute(Scalar::Union(&[Scalar::Class("abs_file_path"), Scalar::Class("device_name")])), "Path of a block device, for `type = \"block\"`."),
        row("dir", "dir", Attribute(Scalar::Class("abs_file_path")), "Path of a folder that the guest sees as a FAT disk, for `type = \"dir\"`.")
            .canon(Canon::Path),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("ftp"), word("ftps"), word("gluster"), word("http"), word("https"), word("iscsi"), word("nbd"), word("nfs"), word("rbd"), word("sheepdog"), word_since("ssh", "11.3.0"), word("tftp"), word("vxhs")])), "How the image is reached, for `type = \"network\"`. One of `ftp`, `ftps`, `gluster`, `http`, `https`, `iscsi`, `nbd`, `nfs`, `rbd`, `sheepdog`, `ssh` (11.3.0), `tftp`, `vxhs`."),
        row("name", "name", Attribute(Scalar::Text), "What the server calls the image: a path, `pool/image`, or `iqn.../lun`."),
        row("query", "query", Attribute(Scalar::Text), "What follows the `?` of a web address."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "Whether the connection is encrypted."),
        row("tlsHostname", "tls_hostname", Attribute(Scalar::Text), "XML attribute `tlsHostname` of `<source>`."),
        row("pool", "pool", Attribute(Scalar::Class("object_name")), "Name of the pool that has the volume, for `type = \"volume\"`."),
        row("volume", "volume", Attribute(Scalar::Class("volume_name")), "Name of the volume."),
        row("mode", "mode", Attribute(Scalar::Words(&[word("direct"), word("host")])), "Whether the host attaches an iSCSI volume, or QEMU reaches it itself (`direct`). One of `direct`, `host`."),
        row("type", "type", Attribute(Scalar::Words(&[word("pci"), word("unix")])), "XML attribute `type` of `<source>`. One of `pci`, `unix`."),
        row("namespace", "namespace", Attribute(Scalar::Class("hex_uint32")), "XML attribute `namespace` of `<source>`.")
            .canon(Canon::HexNum),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<source>`."),
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "XML attribute `path` of `<source>`.")
            .canon(Canon::Path),
        row("slices", "slices", RawContent, "Element `<slices>` of `<source>`."),
        row("dataStore", "data_store", RawElement, "Element `<dataStore>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("encryption", "encryption", Child(&crate::domain::DOMAIN_DEVICES_DISK_ENCRYPTION), "How the image is encrypted."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Elements `<seclabel>` of `<source>`."),
        row("reservations", "reservations", RawElement, "Element `<reservations>` of `<source>`."),
        row("host", "host", Children(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_HOST), "Elements `<host>` of `<source>`.")
            .flag(Flags::ORDERED),
        row("snapshot", "snapshot", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT), "Element `<snapshot>` of `<source>`."),
        row("config", "config", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_CONFIG), "Element `<config>` of `<source>`."),
        row("auth", "auth", Child(&crate::domain::DOMAIN_DEVICES_DISK_AUTH), "How to log in at the server."),
        row("initiator", "initiator", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR), "Element `<initiator>` of `<source>`."),
        row("ssl", "ssl", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_SSL), "Element `<ssl>` of `<source>`."),
        row("cookies", "cookies", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_COOKIES), "Element `<cookies>` of `<source>`.")
            .flag(Flags::UNPRINTED),
        row("readahead", "readahead", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_READAHEAD), "Element `<readahead>` of `<source>`."),
        row("timeout", "timeout", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT), "Element `<timeout>` of `<source>`."),
        row("knownHosts", "known_hosts", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS), "Element `<knownHosts>` of `<source>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("identity", "identity", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_IDENTITY), "Element `<identity>` of `<source>`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "Element `<reconnect>` of `<source>`."),
        row("address", "address", Child(&crate::networkport::NETWORKPORT_PLUG_ADDRESS), "Element `<address>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["block"] }], fields: &["@index", "@startupPolicy", "@dev", "slices", "dataStore", "encryption", "seclabel", "reservations"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["ctl", "vhostvdpa"] }], fields: &["@dev"], required: &["@dev"] },
        Arm { when: &[When { selector: "../@type", words: &["dir"] }], fields: &["@index", "@startupPolicy", "@dir", "slices", "dataStore", "encryption"], required: &["@dir"] },
        Arm { when: &[When { selector: "../@type", words: &["file", "-"] }], fields: &["@file", "@fdgroup", "@index", "@startupPolicy", "slices", "dataStore", "encryption", "seclabel"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }], fields: &["@index", "@protocol", "slices", "dataStore"], required: &["@protocol"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ftp"] }], fields: &["@name", "encryption", "host", "auth", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ftps"] }], fields: &["@name", "encryption", "host", "auth", "ssl", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["gluster"] }], fields: &["@name", "encryption", "host"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["http"] }], fields: &["@name", "@query", "encryption", "host", "auth", "cookies", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["https"] }], fields: &["@name", "@query", "encryption", "host", "auth", "ssl", "cookies", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["iscsi"] }], fields: &["@name", "encryption", "host", "auth", "initiator"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["nbd"] }], fields: &["@name", "@tls", "@tlsHostname", "encryption", "host", "reconnect"], required: &["host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["nfs"] }], fields: &["@name", "host", "identity"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["rbd"] }], fields: &["@name", "encryption", "host", "snapshot", "config", "auth"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["sheepdog", "tftp"] }], fields: &["@name", "encryption", "host", "readahead", "timeout"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["ssh"] }], fields: &["@name", "encryption", "host", "auth", "readahead", "timeout", "knownHosts", "identity"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["network"] }, When { selector: "@protocol", words: &["vxhs"] }], fields: &["@name", "@tls", "host"], required: &["@name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["nvme"] }], fields: &["@index", "@startupPolicy", "@type", "@namespace", "@managed", "slices", "dataStore", "encryption", "address"], required: &["@type", "@namespace", "address"] },
        Arm { when: &[When { selector: "../@type", words: &["vhostuser"] }], fields: &["@type", "@path", "reconnect"], required: &["@type", "@path"] },
        Arm { when: &[When { selector: "../@type", words: &["volume"] }], fields: &["@index", "@startupPolicy", "@pool", "@volume", "@mode", "slices", "dataStore", "encryption", "seclabel"], required: &["@pool", "@volume"] },
    ],
};

/// Element `<config>` of `<source>`.
///
/// Source: `domain/devices/disk/source/config`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceConfig {
    /// `@file`: XML attribute `file` of `<config>`.
    pub file: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskSourceConfig`].
pub static DOMAIN_DEVICES_DISK_SOURCE_CONFIG: Shape = Shape {
    path: "domain/devices/disk/source/config",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `file` of `<config>`.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cookies>` of `<source>`.
///
/// Source: `domain/devices/disk/source/cookies`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceCookies {
    /// `<cookie>`: Elements `<cookie>` of `<cookies>`.
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
}

/// Rows of [`DomainDevicesDiskSourceCookies`].
pub static DOMAIN_DEVICES_DISK_SOURCE_COOKIES: Shape = Shape {
    path: "domain/devices/disk/source/cookies",
    rows: &[
        row("cookie", "cookie", Children(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_COOKIES_COOKIE), "Elements `<cookie>` of `<cookies>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<cookie>` of `<cookies>`.
///
/// Source: `domain/devices/disk/source/cookies/cookie`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceCookiesCookie {
    /// `@name`: XML attribute `name` of `<cookie>`.
    pub name: Option<String>,
    /// Own text: Text of `<cookie>`.
    pub value: Option<String>,
    /// `@`: Change this to have a change of `value` made; any text or number.
    pub value_version: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskSourceCookiesCookie`].
pub static DOMAIN_DEVICES_DISK_SOURCE_COOKIES_COOKIE: Shape = Shape {
    path: "domain/devices/disk/source/cookies/cookie",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("cookie_name")), "XML attribute `name` of `<cookie>`."),
        row("", "value", Text(Scalar::Class("cookie_value")), "Text of `<cookie>`.")
            .flag(Flags::WRITE_ONLY),
        row("", "value_version", Attribute(Scalar::Text), "Change this to have a change of `value` made; any text or number.")
            .flag(Flags::CREATE_ONLY),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[],
};

/// Element `<host>` of `<source>`.
///
/// Source: `domain/devices/disk/source/host`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceHost {
    /// `@transport`: XML attribute `transport` of `<host>`. One of `rdma`, `tcp`, `unix`.
    pub transport: Option<String>,
    /// `@name`: XML attribute `name` of `<host>`.
    pub name: Option<String>,
    /// `@port`: XML attribute `port` of `<host>`.
    pub port: Option<Number>,
    /// `@socket`: XML attribute `socket` of `<host>`.
    pub socket: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskSourceHost`].
pub static DOMAIN_DEVICES_DISK_SOURCE_HOST: Shape = Shape {
    path: "domain/devices/disk/source/host",
    rows: &[
        row("transport", "transport", Attribute(Scalar::Words(&[word("rdma"), word("tcp"), word("unix")])), "XML attribute `transport` of `<host>`. One of `rdma`, `tcp`, `unix`."),
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class("dns_name"), Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `name` of `<host>`."),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `port` of `<host>`."),
        row("socket", "socket", Attribute(Scalar::Class("abs_file_path")), "XML attribute `socket` of `<host>`.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &["name", "port", "socket"],
    arms: &[
        Arm { when: &[When { selector: "@transport", words: &["rdma", "tcp", "-"] }], fields: &["@name", "@port"], required: &["@name"] },
        Arm { when: &[When { selector: "@transport", words: &["unix"] }], fields: &["@socket"], required: &["@socket"] },
    ],
};

/// Element `<identity>` of `<source>`.
///
/// Source: `domain/devices/disk/source/identity`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceIdentity {
    /// `@user`: XML attribute `user` of `<identity>`.
    pub user: Option<String>,
    /// `@group`: XML attribute `group` of `<identity>`.
    pub group: Option<String>,
    /// `@username`: XML attribute `username` of `<identity>`. Since libvirt 11.3.0.
    pub username: Option<String>,
    /// `@keyfile`: XML attribute `keyfile` of `<identity>`. Since libvirt 11.3.0.
    pub keyfile: Option<String>,
    /// `@agentsock`: XML attribute `agentsock` of `<identity>`. Since libvirt 11.3.0.
    pub agentsock: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskSourceIdentity`].
pub static DOMAIN_DEVICES_DISK_SOURCE_IDENTITY: Shape = Shape {
    path: "domain/devices/disk/source/identity",
    rows: &[
        row("user", "user", Attribute(Scalar::Class("generic_name")), "XML attribute `user` of `<identity>`."),
        row("group", "group", Attribute(Scalar::Class("generic_name")), "XML attribute `group` of `<identity>`."),
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
/// Source: `domain/devices/disk/source/initiator`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceInitiator {
    /// `<iqn>`: Element `<iqn>` of `<initiator>`.
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
}

/// Rows of [`DomainDevicesDiskSourceInitiator`].
pub static DOMAIN_DEVICES_DISK_SOURCE_INITIATOR: Shape = Shape {
    path: "domain/devices/disk/source/initiator",
    rows: &[
        row("iqn", "iqn", Child(&crate::domain::DOMAIN_DEVICES_DISK_SOURCE_INITIATOR_IQN), "Element `<iqn>` of `<initiator>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<iqn>` of `<initiator>`.
///
/// Source: `domain/devices/disk/source/initiator/iqn`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceInitiatorIqn {
    /// `@name`: XML attribute `name` of `<iqn>`.
    pub name: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskSourceInitiatorIqn`].
pub static DOMAIN_DEVICES_DISK_SOURCE_INITIATOR_IQN: Shape = Shape {
    path: "domain/devices/disk/source/initiator/iqn",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<iqn>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<knownHosts>` of `<source>`.
///
/// Source: `domain/devices/disk/source/knownHosts`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceKnownHosts {
    /// `@path`: XML attribute `path` of `<knownHosts>`. Since libvirt 11.3.0.
    pub path: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskSourceKnownHosts`].
pub static DOMAIN_DEVICES_DISK_SOURCE_KNOWN_HOSTS: Shape = Shape {
    path: "domain/devices/disk/source/knownHosts",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "XML attribute `path` of `<knownHosts>`. Since libvirt 11.3.0.")
            .canon(Canon::Path)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<readahead>` of `<source>`.
///
/// Source: `domain/devices/disk/source/readahead`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceReadahead {
    /// `@size`: XML attribute `size` of `<readahead>`. At least 1.
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
}

/// Rows of [`DomainDevicesDiskSourceReadahead`].
pub static DOMAIN_DEVICES_DISK_SOURCE_READAHEAD: Shape = Shape {
    path: "domain/devices/disk/source/readahead",
    rows: &[
        row("size", "size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `size` of `<readahead>`. At least 1."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<snapshot>` of `<source>`.
///
/// Source: `domain/devices/disk/source/snapshot`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceSnapshot {
    /// `@name`: XML attribute `name` of `<snapshot>`.
    pub name: Option<String>,
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
}

/// Rows of [`DomainDevicesDiskSourceSnapshot`].
pub static DOMAIN_DEVICES_DISK_SOURCE_SNAPSHOT: Shape = Shape {
    path: "domain/devices/disk/source/snapshot",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("generic_name")), "XML attribute `name` of `<snapshot>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ssl>` of `<source>`.
///
/// Source: `domain/devices/disk/source/ssl`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceSsl {
    /// `@verify`: XML attribute `verify` of `<ssl>`.
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
}

/// Rows of [`DomainDevicesDiskSourceSsl`].
pub static DOMAIN_DEVICES_DISK_SOURCE_SSL: Shape = Shape {
    path: "domain/devices/disk/source/ssl",
    rows: &[
        row("verify", "verify", Attribute(Scalar::Bool(YES_NO)), "XML attribute `verify` of `<ssl>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<timeout>` of `<source>`.
///
/// Source: `domain/devices/disk/source/timeout`.
#[derive(Clone, Default)]
pub struct DomainDevicesDiskSourceTimeout {
    /// `@seconds`: XML attribute `seconds` of `<timeout>`. At least 1.
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
}

/// Rows of [`DomainDevicesDiskSourceTimeout`].
pub static DOMAIN_DEVICES_DISK_SOURCE_TIMEOUT: Shape = Shape {
    path: "domain/devices/disk/source/timeout",
    rows: &[
        row("seconds", "seconds", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `seconds` of `<timeout>`. At least 1."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
