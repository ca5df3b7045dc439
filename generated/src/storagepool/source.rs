//! From schemas/facts/storagepool.facts, `pool/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, Range, Scalar, Shape, When, YES_NO, row, word};

/// Where the storage comes from.
///
/// Source: `pool/source`.
#[derive(Clone, Default)]
pub struct PoolSource {
    /// `<name>`: Name of the source, such as that of a volume group.
    pub name: Option<String>,
    /// `<device>`: Devices of the source.
    pub device: Vec<crate::storagepool::PoolSourceDevice>,
    /// `<vendor>`: Element `<vendor>` of `<source>`.
    pub vendor: Option<Box<crate::storagepool::PoolSourceVendor>>,
    /// `<product>`: Element `<product>` of `<source>`.
    pub product: Option<Box<crate::storagepool::PoolSourceProduct>>,
    /// `<format>`: Format of the source.
    pub format: Option<Box<crate::storagepool::PoolSourceFormat>>,
    /// `<host>`: Servers of the source.
    pub host: Vec<crate::storagepool::PoolSourceHost>,
    /// `<dir>`: Directory on the source.
    pub dir: Option<Box<crate::storagepool::PoolSourceDir>>,
    /// `<protocol>`: Element `<protocol>` of `<source>`.
    pub protocol: Option<Box<crate::storagepool::PoolSourceProtocol>>,
    /// `<initiator>`: The initiator towards an iSCSI source.
    pub initiator: Option<Box<crate::storagepool::PoolSourceInitiator>>,
    /// `<auth>`: How to log in to the source.
    pub auth: Option<Box<crate::storagepool::PoolSourceAuth>>,
    /// `<adapter>`: Element `<adapter>` of `<source>`.
    pub adapter: Option<Box<crate::storagepool::PoolSourceAdapter>>,
}

impl Record for PoolSource {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.device.slot(),
            2 => self.vendor.slot(),
            3 => self.product.slot(),
            4 => self.format.slot(),
            5 => self.host.slot(),
            6 => self.dir.slot(),
            7 => self.protocol.slot(),
            8 => self.initiator.slot(),
            9 => self.auth.slot(),
            10 => self.adapter.slot(),
            _ => no_slot(&POOL_SOURCE, index),
        }
    }
}

/// Rows of [`PoolSource`].
pub static POOL_SOURCE: Shape = Shape {
    path: "pool/source",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Name of the source, such as that of a volume group."),
        row("device", "device", Children(&crate::storagepool::POOL_SOURCE_DEVICE), "Devices of the source.")
            .owned()
            .flag(Flags::ORDERED),
        row("vendor", "vendor", Child(&crate::storagepool::POOL_SOURCE_VENDOR), "Element `<vendor>` of `<source>`."),
        row("product", "product", Child(&crate::storagepool::POOL_SOURCE_PRODUCT), "Element `<product>` of `<source>`."),
        row("format", "format", Child(&crate::storagepool::POOL_SOURCE_FORMAT), "Format of the source."),
        row("host", "host", Children(&crate::storagepool::POOL_SOURCE_HOST), "Servers of the source.")
            .owned()
            .flag(Flags::ORDERED),
        row("dir", "dir", Child(&crate::storagepool::POOL_SOURCE_DIR), "Directory on the source."),
        row("protocol", "protocol", Child(&crate::storagepool::POOL_SOURCE_PROTOCOL), "Element `<protocol>` of `<source>`."),
        row("initiator", "initiator", Child(&crate::storagepool::POOL_SOURCE_INITIATOR), "The initiator towards an iSCSI source."),
        row("auth", "auth", Child(&crate::storagepool::POOL_SOURCE_AUTH), "How to log in to the source."),
        row("adapter", "adapter", Child(&crate::storagepool::POOL_SOURCE_ADAPTER), "Element `<adapter>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../@type", words: &["dir"] }], fields: &["vendor", "product"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["disk", "fs"] }], fields: &["device", "vendor", "product", "format"], required: &["device"] },
        Arm { when: &[When { selector: "../@type", words: &["gluster"] }], fields: &["name", "host", "dir"], required: &["name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["iscsi"] }], fields: &["device", "vendor", "product", "host", "initiator", "auth"], required: &["device", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["iscsi-direct"] }], fields: &["device", "host", "initiator", "auth"], required: &["device", "host", "initiator"] },
        Arm { when: &[When { selector: "../@type", words: &["logical"] }], fields: &["name", "device", "vendor", "product", "format"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["netfs"] }], fields: &["vendor", "product", "format", "host", "dir"], required: &["host", "dir"] },
        Arm { when: &[When { selector: "../@type", words: &["netfs"] }, When { selector: "format/@type", words: &["auto", "nfs", "-"] }], fields: &["protocol"], required: &[] },
        Arm { when: &[When { selector: "../@type", words: &["rbd"] }], fields: &["name", "host", "auth"], required: &["name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["scsi"] }], fields: &["vendor", "product", "adapter"], required: &["adapter"] },
        Arm { when: &[When { selector: "../@type", words: &["sheepdog"] }], fields: &["name", "host"], required: &["name", "host"] },
        Arm { when: &[When { selector: "../@type", words: &["vstorage"] }], fields: &["name"], required: &["name"] },
        Arm { when: &[When { selector: "../@type", words: &["zfs"] }], fields: &["name", "device"], required: &["name"] },
    ],
};

/// Element `<adapter>` of `<source>`.
///
/// Source: `pool/source/adapter`.
#[derive(Clone, Default)]
pub struct PoolSourceAdapter {
    /// `@type`: XML attribute `type` of `<adapter>`. One of `fc_host`, `scsi_host`.
    pub r#type: Option<String>,
    /// `@name`: XML attribute `name` of `<adapter>`.
    pub name: Option<String>,
    /// `@parent`: XML attribute `parent` of `<adapter>`.
    pub parent: Option<String>,
    /// `@managed`: XML attribute `managed` of `<adapter>`.
    pub managed: Option<bool>,
    /// `@parent_wwnn`: XML attribute `parent_wwnn` of `<adapter>`.
    pub parent_wwnn: Option<String>,
    /// `@parent_wwpn`: XML attribute `parent_wwpn` of `<adapter>`.
    pub parent_wwpn: Option<String>,
    /// `@parent_fabric_wwn`: XML attribute `parent_fabric_wwn` of `<adapter>`.
    pub parent_fabric_wwn: Option<String>,
    /// `@wwnn`: XML attribute `wwnn` of `<adapter>`.
    pub wwnn: Option<String>,
    /// `@wwpn`: XML attribute `wwpn` of `<adapter>`.
    pub wwpn: Option<String>,
    /// `<parentaddr>`: Element `<parentaddr>` of `<adapter>`.
    pub parentaddr: Option<Box<crate::storagepool::PoolSourceAdapterParentaddr>>,
}

impl Record for PoolSourceAdapter {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_ADAPTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.name.slot(),
            2 => self.parent.slot(),
            3 => self.managed.slot(),
            4 => self.parent_wwnn.slot(),
            5 => self.parent_wwpn.slot(),
            6 => self.parent_fabric_wwn.slot(),
            7 => self.wwnn.slot(),
            8 => self.wwpn.slot(),
            9 => self.parentaddr.slot(),
            _ => no_slot(&POOL_SOURCE_ADAPTER, index),
        }
    }
}

/// Rows of [`PoolSourceAdapter`].
pub static POOL_SOURCE_ADAPTER: Shape = Shape {
    path: "pool/source/adapter",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("fc_host"), word("scsi_host")])), "XML attribute `type` of `<adapter>`. One of `fc_host`, `scsi_host`."),
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<adapter>`."),
        row("parent", "parent", Attribute(Scalar::Text), "XML attribute `parent` of `<adapter>`."),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<adapter>`."),
        row("parent_wwnn", "parent_wwnn", Attribute(Scalar::Class("wwn")), "XML attribute `parent_wwnn` of `<adapter>`."),
        row("parent_wwpn", "parent_wwpn", Attribute(Scalar::Class("wwn")), "XML attribute `parent_wwpn` of `<adapter>`."),
        row("parent_fabric_wwn", "parent_fabric_wwn", Attribute(Scalar::Class("wwn")), "XML attribute `parent_fabric_wwn` of `<adapter>`."),
        row("wwnn", "wwnn", Attribute(Scalar::Class("wwn")), "XML attribute `wwnn` of `<adapter>`."),
        row("wwpn", "wwpn", Attribute(Scalar::Class("wwn")), "XML attribute `wwpn` of `<adapter>`."),
        row("parentaddr", "parentaddr", Child(&crate::storagepool::POOL_SOURCE_ADAPTER_PARENTADDR), "Element `<parentaddr>` of `<adapter>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["fc_host"] }], fields: &["@parent", "@managed", "@parent_wwnn", "@parent_wwpn", "@parent_fabric_wwn", "@wwnn", "@wwpn"], required: &["@wwnn", "@wwpn"] },
        Arm { when: &[When { selector: "@type", words: &["scsi_host", "-"] }], fields: &["@name", "parentaddr"], required: &[] },
    ],
};

/// Element `<parentaddr>` of `<adapter>`.
///
/// Source: `pool/source/adapter/parentaddr`.
#[derive(Clone, Default)]
pub struct PoolSourceAdapterParentaddr {
    /// `@unique_id`: XML attribute `unique_id` of `<parentaddr>`. At least 1.
    pub unique_id: Option<Number>,
    /// `<address>`: Element `<address>` of `<parentaddr>`.
    pub address: Option<Box<crate::networkport::NetworkportPlugAddress>>,
}

impl Record for PoolSourceAdapterParentaddr {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_ADAPTER_PARENTADDR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unique_id.slot(),
            1 => self.address.slot(),
            _ => no_slot(&POOL_SOURCE_ADAPTER_PARENTADDR, index),
        }
    }
}

/// Rows of [`PoolSourceAdapterParentaddr`].
pub static POOL_SOURCE_ADAPTER_PARENTADDR: Shape = Shape {
    path: "pool/source/adapter/parentaddr",
    rows: &[
        row("unique_id", "unique_id", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `unique_id` of `<parentaddr>`. At least 1."),
        row("address", "address", Child(&crate::networkport::NETWORKPORT_PLUG_ADDRESS), "Element `<address>` of `<parentaddr>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// How to log in to the source.
///
/// Source: `pool/source/auth`.
#[derive(Clone, Default)]
pub struct PoolSourceAuth {
    /// `@type`: XML attribute `type` of `<auth>`. One of `ceph`, `chap`.
    pub r#type: Option<String>,
    /// `@username`: Name to log in with.
    pub username: Option<String>,
    /// `<secret>`: Element `<secret>` of `<auth>`.
    pub secret: Option<Box<crate::storagepool::PoolSourceAuthSecret>>,
}

impl Record for PoolSourceAuth {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_AUTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.username.slot(),
            2 => self.secret.slot(),
            _ => no_slot(&POOL_SOURCE_AUTH, index),
        }
    }
}

/// Rows of [`PoolSourceAuth`].
pub static POOL_SOURCE_AUTH: Shape = Shape {
    path: "pool/source/auth",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("chap")])), "XML attribute `type` of `<auth>`. One of `ceph`, `chap`."),
        row("username", "username", Attribute(Scalar::Text), "Name to log in with."),
        row("secret", "secret", Child(&crate::storagepool::POOL_SOURCE_AUTH_SECRET), "Element `<secret>` of `<auth>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<secret>` of `<auth>`.
///
/// Source: `pool/source/auth/secret`.
#[derive(Clone, Default)]
pub struct PoolSourceAuthSecret {
    /// `@uuid`: XML attribute `uuid` of `<secret>`.
    pub uuid: Option<String>,
    /// `@usage`: XML attribute `usage` of `<secret>`.
    pub usage: Option<String>,
}

impl Record for PoolSourceAuthSecret {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_AUTH_SECRET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uuid.slot(),
            1 => self.usage.slot(),
            _ => no_slot(&POOL_SOURCE_AUTH_SECRET, index),
        }
    }
}

/// Rows of [`PoolSourceAuthSecret`].
pub static POOL_SOURCE_AUTH_SECRET: Shape = Shape {
    path: "pool/source/auth/secret",
    rows: &[
        row("uuid", "uuid", Attribute(Scalar::Text), "XML attribute `uuid` of `<secret>`."),
        row("usage", "usage", Attribute(Scalar::Text), "XML attribute `usage` of `<secret>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Devices of the source.
///
/// Source: `pool/source/device`.
#[derive(Clone, Default)]
pub struct PoolSourceDevice {
    /// `@path`: Path of the device, or name of the iSCSI target.
    pub path: Option<String>,
    /// `@part_separator`: XML attribute `part_separator` of `<device>`.
    pub part_separator: Option<bool>,
    /// `<freeExtent>`: Elements `<freeExtent>` of `<device>`.
    pub free_extent: Vec<crate::storagepool::PoolSourceDeviceFreeExtent>,
}

impl Record for PoolSourceDevice {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_DEVICE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.part_separator.slot(),
            2 => self.free_extent.slot(),
            _ => no_slot(&POOL_SOURCE_DEVICE, index),
        }
    }
}

/// Rows of [`PoolSourceDevice`].
pub static POOL_SOURCE_DEVICE: Shape = Shape {
    path: "pool/source/device",
    rows: &[
        row("path", "path", Attribute(Scalar::Union(&[Scalar::Class("abs_file_path"), Scalar::Class("generic_name"), Scalar::Class("iqn")])), "Path of the device, or name of the iSCSI target."),
        row("part_separator", "part_separator", Attribute(Scalar::Bool(YES_NO)), "XML attribute `part_separator` of `<device>`."),
        row("freeExtent", "free_extent", Children(&crate::storagepool::POOL_SOURCE_DEVICE_FREE_EXTENT), "Elements `<freeExtent>` of `<device>`."),
    ],
    identity: &[&["path"]],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../../@type", words: &["disk", "fs", "iscsi", "logical", "zfs"] }], fields: &["@part_separator", "freeExtent"], required: &[] },
    ],
};

/// Element `<freeExtent>` of `<device>`.
///
/// Source: `pool/source/device/freeExtent`.
#[derive(Clone, Default)]
pub struct PoolSourceDeviceFreeExtent {
    /// `@start`: XML attribute `start` of `<freeExtent>`.
    pub start: Option<Number>,
    /// `@end`: XML attribute `end` of `<freeExtent>`.
    pub end: Option<Number>,
}

impl Record for PoolSourceDeviceFreeExtent {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_DEVICE_FREE_EXTENT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.end.slot(),
            _ => no_slot(&POOL_SOURCE_DEVICE_FREE_EXTENT, index),
        }
    }
}

/// Rows of [`PoolSourceDeviceFreeExtent`].
pub static POOL_SOURCE_DEVICE_FREE_EXTENT: Shape = Shape {
    path: "pool/source/device/freeExtent",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `start` of `<freeExtent>`."),
        row("end", "end", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "XML attribute `end` of `<freeExtent>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Directory on the source.
///
/// Source: `pool/source/dir`.
#[derive(Clone, Default)]
pub struct PoolSourceDir {
    /// `@path`: Path of the directory.
    pub path: Option<String>,
}

impl Record for PoolSourceDir {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_DIR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&POOL_SOURCE_DIR, index),
        }
    }
}

/// Rows of [`PoolSourceDir`].
pub static POOL_SOURCE_DIR: Shape = Shape {
    path: "pool/source/dir",
    rows: &[
        row("path", "path", Attribute(Scalar::Union(&[Scalar::Class("abs_dir_path"), Scalar::Class("non_empty")])), "Path of the directory.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Format of the source.
///
/// Source: `pool/source/format`.
#[derive(Clone, Default)]
pub struct PoolSourceFormat {
    /// `@type`: Name of the format. One of `auto`, `bsd`, `cifs`, `dos`, `dvh`, `ext2`, `ext3`, `ext4`, `gfs`, `gfs2`, `glusterfs`, `gpt`, `hfs+`, `iso9660`, `lvm2`, `mac`, `nfs`, `ocfs2`, `pc98`, `sun`, `udf`, `ufs`, `unknown`, `vfat`, `vmfs`, `xfs`.
    pub r#type: Option<String>,
    /// `<vendor>`: Element `<vendor>` of `<format>`.
    pub vendor: Option<Box<crate::storagepool::PoolSourceVendor>>,
    /// `<product>`: Element `<product>` of `<format>`.
    pub product: Option<Box<crate::storagepool::PoolSourceProduct>>,
}

impl Record for PoolSourceFormat {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_FORMAT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.vendor.slot(),
            2 => self.product.slot(),
            _ => no_slot(&POOL_SOURCE_FORMAT, index),
        }
    }
}

/// Rows of [`PoolSourceFormat`].
pub static POOL_SOURCE_FORMAT: Shape = Shape {
    path: "pool/source/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("auto"), word("bsd"), word("cifs"), word("dos"), word("dvh"), word("ext2"), word("ext3"), word("ext4"), word("gfs"), word("gfs2"), word("glusterfs"), word("gpt"), word("hfs+"), word("iso9660"), word("lvm2"), word("mac"), word("nfs"), word("ocfs2"), word("pc98"), word("sun"), word("udf"), word("ufs"), word("unknown"), word("vfat"), word("vmfs"), word("xfs")])), "Name of the format. One of `auto`, `bsd`, `cifs`, `dos`, `dvh`, `ext2`, `ext3`, `ext4`, `gfs`, `gfs2`, `glusterfs`, `gpt`, `hfs+`, `iso9660`, `lvm2`, `mac`, `nfs`, `ocfs2`, `pc98`, `sun`, `udf`, `ufs`, `unknown`, `vfat`, `vmfs`, `xfs`."),
        row("vendor", "vendor", Child(&crate::storagepool::POOL_SOURCE_VENDOR), "Element `<vendor>` of `<format>`."),
        row("product", "product", Child(&crate::storagepool::POOL_SOURCE_PRODUCT), "Element `<product>` of `<format>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "../../@type", words: &["disk", "logical"] }], fields: &["vendor", "product"], required: &[] },
    ],
};

/// Servers of the source.
///
/// Source: `pool/source/host`.
#[derive(Clone, Default)]
pub struct PoolSourceHost {
    /// `@name`: Name or address of the server.
    pub name: Option<String>,
    /// `@port`: Port of the server. -1 to 65535.
    pub port: Option<Number>,
}

impl Record for PoolSourceHost {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.port.slot(),
            _ => no_slot(&POOL_SOURCE_HOST, index),
        }
    }
}

/// Rows of [`PoolSourceHost`].
pub static POOL_SOURCE_HOST: Shape = Shape {
    path: "pool/source/host",
    rows: &[
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class("dns_name"), Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Name or address of the server."),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "Port of the server. -1 to 65535.")
            .canon(Canon::ZeroAbsent),
    ],
    identity: &[&["name", "port"], &["name"]],
    matching: &[],
    arms: &[],
};

/// The initiator towards an iSCSI source.
///
/// Source: `pool/source/initiator`.
#[derive(Clone, Default)]
pub struct PoolSourceInitiator {
    /// `<iqn>`: Element `<iqn>` of `<initiator>`.
    pub iqn: Option<Box<crate::storagepool::PoolSourceInitiatorIqn>>,
}

impl Record for PoolSourceInitiator {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_INITIATOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iqn.slot(),
            _ => no_slot(&POOL_SOURCE_INITIATOR, index),
        }
    }
}

/// Rows of [`PoolSourceInitiator`].
pub static POOL_SOURCE_INITIATOR: Shape = Shape {
    path: "pool/source/initiator",
    rows: &[
        row("iqn", "iqn", Child(&crate::storagepool::POOL_SOURCE_INITIATOR_IQN), "Element `<iqn>` of `<initiator>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<iqn>` of `<initiator>`.
///
/// Source: `pool/source/initiator/iqn`.
#[derive(Clone, Default)]
pub struct PoolSourceInitiatorIqn {
    /// `@name`: Qualified name of the initiator.
    pub name: Option<String>,
}

impl Record for PoolSourceInitiatorIqn {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_INITIATOR_IQN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&POOL_SOURCE_INITIATOR_IQN, index),
        }
    }
}

/// Rows of [`PoolSourceInitiatorIqn`].
pub static POOL_SOURCE_INITIATOR_IQN: Shape = Shape {
    path: "pool/source/initiator/iqn",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Qualified name of the initiator."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<product>` of `<source>`.
///
/// Source: `pool/source/product`.
#[derive(Clone, Default)]
pub struct PoolSourceProduct {
    /// `@name`: XML attribute `name` of `<product>`.
    pub name: Option<String>,
}

impl Record for PoolSourceProduct {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_PRODUCT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&POOL_SOURCE_PRODUCT, index),
        }
    }
}

/// Rows of [`PoolSourceProduct`].
pub static POOL_SOURCE_PRODUCT: Shape = Shape {
    path: "pool/source/product",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<product>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<protocol>` of `<source>`.
///
/// Source: `pool/source/protocol`.
#[derive(Clone, Default)]
pub struct PoolSourceProtocol {
    /// `@ver`: XML attribute `ver` of `<protocol>`.
    pub ver: Option<String>,
}

impl Record for PoolSourceProtocol {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_PROTOCOL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ver.slot(),
            _ => no_slot(&POOL_SOURCE_PROTOCOL, index),
        }
    }
}

/// Rows of [`PoolSourceProtocol`].
pub static POOL_SOURCE_PROTOCOL: Shape = Shape {
    path: "pool/source/protocol",
    rows: &[
        row("ver", "ver", Attribute(Scalar::Text), "XML attribute `ver` of `<protocol>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<vendor>` of `<source>`.
///
/// Source: `pool/source/vendor`.
#[derive(Clone, Default)]
pub struct PoolSourceVendor {
    /// `@name`: XML attribute `name` of `<vendor>`.
    pub name: Option<String>,
}

impl Record for PoolSourceVendor {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_VENDOR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&POOL_SOURCE_VENDOR, index),
        }
    }
}

/// Rows of [`PoolSourceVendor`].
pub static POOL_SOURCE_VENDOR: Shape = Shape {
    path: "pool/source/vendor",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<vendor>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
