//! From schemas/facts/storagepool.facts, `pool/source`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Selector, RowName, RowSet, Shape, When, Check, Words, YES_NO, named, row, word};

/// Origin of the storage: a device, a server or a named group of devices.
///
/// Source: `pool/source`.
#[derive(Clone, Default)]
pub struct PoolSource {
    /// `<name>`: Name of the source: the volume group of a `logical` pool, the zpool of a `zfs` pool, the Ceph pool of an `rbd` pool, the volume of a `gluster` pool. A `logical` pool uses the name of the pool when it is omitted.
    pub name: Option<Text>,
    /// `<device>`: Block devices of the pool, or its iSCSI target.
    pub device: Vec<crate::storagepool::PoolSourceDevice>,
    /// `<vendor>`: Vendor of the storage device. libvirt only stores it.
    pub vendor: Option<Box<crate::storagepool::PoolSourceVendor>>,
    /// `<product>`: Product name of the storage device. libvirt only stores it.
    pub product: Option<Box<crate::storagepool::PoolSourceProduct>>,
    /// `<format>`: Format of the source: a file system, a network file system, a partition table, or LVM metadata.
    pub format: Option<Box<crate::storagepool::PoolSourceFormat>>,
    /// `<host>`: Servers that provide the storage, for network pools.
    pub host: Vec<crate::storagepool::PoolSourceHost>,
    /// `<dir>`: Directory on the server, for `netfs` and `gluster`.
    pub dir: Option<Box<crate::storagepool::PoolSourceDir>>,
    /// `<protocol>`: NFS protocol, for `netfs` pools.
    pub protocol: Option<Box<crate::storagepool::PoolSourceProtocol>>,
    /// `<initiator>`: iSCSI initiator. Required for `iscsi-direct` pools.
    pub initiator: Option<Box<crate::storagepool::PoolSourceInitiator>>,
    /// `<auth>`: Credentials for the source, for `iscsi`, `iscsi-direct` and `rbd` pools.
    pub auth: Option<Box<crate::storagepool::PoolSourceAuth>>,
    /// `<adapter>`: SCSI adapter whose disks are the volumes, for `scsi` pools.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.device.is_set()).with(2, self.vendor.is_set()).with(3, self.product.is_set()).with(4, self.format.is_set()).with(5, self.host.is_set()).with(6, self.dir.is_set()).with(7, self.protocol.is_set()).with(8, self.initiator.is_set()).with(9, self.auth.is_set()).with(10, self.adapter.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("adapter", 10), named("auth", 9), named("device", 1), named("dir", 6), named("format", 4), named("host", 5), named("initiator", 8), named("name", 0), named("product", 3), named("protocol", 7), named("vendor", 2)] } }
}

/// Rows of [`PoolSource`].
pub static POOL_SOURCE: Shape = Shape {
    path: "pool/source",
    rows: &[
        row("name", "name", Leaf(Scalar::Text), "Name of the source: the volume group of a `logical` pool, the zpool of a `zfs` pool, the Ceph pool of an `rbd` pool, the volume of a `gluster` pool. A `logical` pool uses the name of the pool when it is omitted."),
        row("device", "device", Children(&crate::storagepool::POOL_SOURCE_DEVICE), "Block devices of the pool, or its iSCSI target.")
            .owned()
            .flag(Flags::ORDERED),
        row("vendor", "vendor", Child(&crate::storagepool::POOL_SOURCE_VENDOR), "Vendor of the storage device. libvirt only stores it."),
        row("product", "product", Child(&crate::storagepool::POOL_SOURCE_PRODUCT), "Product name of the storage device. libvirt only stores it."),
        row("format", "format", Child(&crate::storagepool::POOL_SOURCE_FORMAT), "Format of the source: a file system, a network file system, a partition table, or LVM metadata."),
        row("host", "host", Children(&crate::storagepool::POOL_SOURCE_HOST), "Servers that provide the storage, for network pools.")
            .owned()
            .flag(Flags::ORDERED),
        row("dir", "dir", Child(&crate::storagepool::POOL_SOURCE_DIR), "Directory on the server, for `netfs` and `gluster`."),
        row("protocol", "protocol", Child(&crate::storagepool::POOL_SOURCE_PROTOCOL), "NFS protocol, for `netfs` pools."),
        row("initiator", "initiator", Child(&crate::storagepool::POOL_SOURCE_INITIATOR), "iSCSI initiator. Required for `iscsi-direct` pools."),
        row("auth", "auth", Child(&crate::storagepool::POOL_SOURCE_AUTH), "Credentials for the source, for `iscsi`, `iscsi-direct` and `rbd` pools."),
        row("adapter", "adapter", Child(&crate::storagepool::POOL_SOURCE_ADAPTER), "SCSI adapter whose disks are the volumes, for `scsi` pools."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["dir"], absent: false } }], rows: &[2, 3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["disk", "fs"], absent: false } }], rows: &[1, 2, 3, 4], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["gluster"], absent: false } }], rows: &[0, 5, 6], required: &[0, 5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["iscsi"], absent: false } }], rows: &[1, 2, 3, 5, 8, 9], required: &[1, 5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["iscsi-direct"], absent: false } }], rows: &[1, 5, 8, 9], required: &[1, 5, 8] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["logical"], absent: false } }], rows: &[0, 1, 2, 3, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["netfs"], absent: false } }], rows: &[2, 3, 4, 5, 6], required: &[5, 6] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["netfs"], absent: false } }, When { selector: Selector { text: "format/@type", up: 0, row_path: &[4, 0] }, words: Words { texts: &["auto", "nfs"], absent: true } }], rows: &[7], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["rbd"], absent: false } }], rows: &[0, 5, 9], required: &[0, 5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["scsi"], absent: false } }], rows: &[2, 3, 10], required: &[10] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["sheepdog"], absent: false } }], rows: &[0, 5], required: &[0, 5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["vstorage"], absent: false } }], rows: &[0], required: &[0] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["zfs"], absent: false } }], rows: &[0, 1], required: &[0] },
    ],
};

/// SCSI adapter whose disks are the volumes, for `scsi` pools.
///
/// Source: `pool/source/adapter`.
#[derive(Clone, Default)]
pub struct PoolSourceAdapter {
    /// `@type`: Type of the adapter: `scsi_host` is a physical one, `fc_host` a virtual Fibre Channel adapter (NPIV). Default: `scsi_host` when `name` is set. One of `fc_host`, `scsi_host`.
    pub r#type: Option<Text>,
    /// `@name`: Name of the adapter, such as `scsi_host1`, for `scsi_host`.
    pub name: Option<Text>,
    /// `@parent`: Name of the physical adapter on which the virtual one is created, such as `scsi_host5`, for `fc_host`. libvirt looks for a capable one when omitted.
    pub parent: Option<Text>,
    /// `@managed`: Whether libvirt removes the virtual adapter when the pool stops, for `fc_host`. libvirt sets it for an adapter that it creates.
    pub managed: Option<bool>,
    /// `@parent_wwnn`: World Wide Node Name of the physical adapter, as an alternative to `parent`; needs `parent_wwpn`.
    pub parent_wwnn: Option<Text>,
    /// `@parent_wwpn`: World Wide Port Name of the physical adapter, as an alternative to `parent`; needs `parent_wwnn`.
    pub parent_wwpn: Option<Text>,
    /// `@parent_fabric_wwn`: World Wide Name of the fabric of the physical adapter, as an alternative to `parent`.
    pub parent_fabric_wwn: Option<Text>,
    /// `@wwnn`: World Wide Node Name of the virtual adapter, 16 hexadecimal digits.
    pub wwnn: Option<Text>,
    /// `@wwpn`: World Wide Port Name of the virtual adapter, 16 hexadecimal digits.
    pub wwpn: Option<Text>,
    /// `<parentaddr>`: PCI device of the adapter, as an alternative to `name` that does not change between boots of the host. It needs `type`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.name.is_set()).with(2, self.parent.is_set()).with(3, self.managed.is_set()).with(4, self.parent_wwnn.is_set()).with(5, self.parent_wwpn.is_set()).with(6, self.parent_fabric_wwn.is_set()).with(7, self.wwnn.is_set()).with(8, self.wwpn.is_set()).with(9, self.parentaddr.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("managed", 3), named("name", 1), named("parent", 2), named("parent_fabric_wwn", 6), named("parent_wwnn", 4), named("parent_wwpn", 5), named("parentaddr", 9), named("type", 0), named("wwnn", 7), named("wwpn", 8)] } }
}

/// Rows of [`PoolSourceAdapter`].
pub static POOL_SOURCE_ADAPTER: Shape = Shape {
    path: "pool/source/adapter",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("fc_host"), word("scsi_host")])), "Type of the adapter: `scsi_host` is a physical one, `fc_host` a virtual Fibre Channel adapter (NPIV). Default: `scsi_host` when `name` is set. One of `fc_host`, `scsi_host`."),
        row("name", "name", Attribute(Scalar::Text), "Name of the adapter, such as `scsi_host1`, for `scsi_host`."),
        row("parent", "parent", Attribute(Scalar::Text), "Name of the physical adapter on which the virtual one is created, such as `scsi_host5`, for `fc_host`. libvirt looks for a capable one when omitted."),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt removes the virtual adapter when the pool stops, for `fc_host`. libvirt sets it for an adapter that it creates."),
        row("parent_wwnn", "parent_wwnn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Node Name of the physical adapter, as an alternative to `parent`; needs `parent_wwpn`.")
            .check(Check::Error),
        row("parent_wwpn", "parent_wwpn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Port Name of the physical adapter, as an alternative to `parent`; needs `parent_wwnn`.")
            .check(Check::Error),
        row("parent_fabric_wwn", "parent_fabric_wwn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Name of the fabric of the physical adapter, as an alternative to `parent`.")
            .check(Check::Error),
        row("wwnn", "wwnn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Node Name of the virtual adapter, 16 hexadecimal digits.")
            .check(Check::Error),
        row("wwpn", "wwpn", Attribute(Scalar::Class(Class::Wwn)), "World Wide Port Name of the virtual adapter, 16 hexadecimal digits.")
            .check(Check::Error),
        row("parentaddr", "parentaddr", Child(&crate::storagepool::POOL_SOURCE_ADAPTER_PARENTADDR), "PCI device of the adapter, as an alternative to `name` that does not change between boots of the host. It needs `type`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["fc_host"], absent: false } }], rows: &[2, 3, 4, 5, 6, 7, 8], required: &[7, 8] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["scsi_host"], absent: true } }], rows: &[1, 9], required: &[] },
    ],
};

/// PCI device of the adapter, as an alternative to `name` that does not change between boots of the host. It needs `type`.
///
/// Source: `pool/source/adapter/parentaddr`.
#[derive(Clone, Default)]
pub struct PoolSourceAdapterParentaddr {
    /// `@unique_id`: Number that distinguishes adapters of one PCI device, as in `/sys/class/scsi_host/host*/unique_id`. At least 1.
    pub unique_id: Option<Number>,
    /// `<address>`: PCI address of the adapter.
    pub address: Option<Box<crate::storagepool::PoolSourceAdapterParentaddrAddress>>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unique_id.is_set()).with(1, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("unique_id", 0)] } }
}

/// Rows of [`PoolSourceAdapterParentaddr`].
pub static POOL_SOURCE_ADAPTER_PARENTADDR: Shape = Shape {
    path: "pool/source/adapter/parentaddr",
    rows: &[
        row("unique_id", "unique_id", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number that distinguishes adapters of one PCI device, as in `/sys/class/scsi_host/host*/unique_id`. At least 1."),
        row("address", "address", Child(&crate::storagepool::POOL_SOURCE_ADAPTER_PARENTADDR_ADDRESS), "PCI address of the adapter."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// PCI address of the adapter.
///
/// Source: `pool/source/adapter/parentaddr/address`.
#[derive(Clone, Default)]
pub struct PoolSourceAdapterParentaddrAddress {
    /// `@domain`: PCI domain, such as `0x0000`.
    pub domain: Option<Text>,
    /// `@bus`: PCI bus, such as `0x06`.
    pub bus: Option<Text>,
    /// `@slot`: PCI slot, such as `0x10`.
    pub slot: Option<Text>,
    /// `@function`: PCI function, from 0 to 7.
    pub function: Option<Text>,
    /// `@multifunction`: Multifunction bit of the PCI address, which has no effect here.
    pub multifunction: Option<bool>,
}

impl Record for PoolSourceAdapterParentaddrAddress {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_ADAPTER_PARENTADDR_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.domain.slot(),
            1 => self.bus.slot(),
            2 => self.slot.slot(),
            3 => self.function.slot(),
            4 => self.multifunction.slot(),
            _ => no_slot(&POOL_SOURCE_ADAPTER_PARENTADDR_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.domain.is_set()).with(1, self.bus.is_set()).with(2, self.slot.is_set()).with(3, self.function.is_set()).with(4, self.multifunction.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 1), named("domain", 0), named("function", 3), named("multifunction", 4), named("slot", 2)] } }
}

/// Rows of [`PoolSourceAdapterParentaddrAddress`].
pub static POOL_SOURCE_ADAPTER_PARENTADDR_ADDRESS: Shape = Shape {
    path: "pool/source/adapter/parentaddr/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain, such as `0x0000`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("bus", "bus", Attribute(Scalar::Class(Class::HexUint8)), "PCI bus, such as `0x06`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "PCI slot, such as `0x10`.")
            .canon(Canon::HexNum)
            .check(Check::Warning),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function, from 0 to 7.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Multifunction bit of the PCI address, which has no effect here."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Credentials for the source, for `iscsi`, `iscsi-direct` and `rbd` pools.
///
/// Source: `pool/source/auth`.
#[derive(Clone, Default)]
pub struct PoolSourceAuth {
    /// `@type`: Authentication method: `chap` for iSCSI, `ceph` for RBD. One of `ceph`, `chap`.
    pub r#type: Option<Text>,
    /// `@username`: User name.
    pub username: Option<Text>,
    /// `<secret>`: libvirt secret that holds the password or key. Set either `uuid` or `usage`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.username.is_set()).with(2, self.secret.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("secret", 2), named("type", 0), named("username", 1)] } }
}

/// Rows of [`PoolSourceAuth`].
pub static POOL_SOURCE_AUTH: Shape = Shape {
    path: "pool/source/auth",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ceph"), word("chap")])), "Authentication method: `chap` for iSCSI, `ceph` for RBD. One of `ceph`, `chap`.")
            .flag(Flags::NEEDED),
        row("username", "username", Attribute(Scalar::Text), "User name.")
            .flag(Flags::NEEDED),
        row("secret", "secret", Child(&crate::storagepool::POOL_SOURCE_AUTH_SECRET), "libvirt secret that holds the password or key. Set either `uuid` or `usage`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// libvirt secret that holds the password or key. Set either `uuid` or `usage`.
///
/// Source: `pool/source/auth/secret`.
#[derive(Clone, Default)]
pub struct PoolSourceAuthSecret {
    /// `@uuid`: UUID of the secret, the `uuid` of a `libvirt_secret`.
    pub uuid: Option<Text>,
    /// `@usage`: Usage name of the secret.
    pub usage: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uuid.is_set()).with(1, self.usage.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("usage", 1), named("uuid", 0)] } }
}

/// Rows of [`PoolSourceAuthSecret`].
pub static POOL_SOURCE_AUTH_SECRET: Shape = Shape {
    path: "pool/source/auth/secret",
    rows: &[
        row("uuid", "uuid", Attribute(Scalar::Text), "UUID of the secret, the `uuid` of a `libvirt_secret`."),
        row("usage", "usage", Attribute(Scalar::Text), "Usage name of the secret."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Block devices of the pool, or its iSCSI target.
///
/// Source: `pool/source/device`.
#[derive(Clone, Default)]
pub struct PoolSourceDevice {
    /// `@path`: Absolute path of the block device, or for `iscsi` and `iscsi-direct` the IQN of the target.
    pub path: Option<Text>,
    /// `@part_separator`: Whether partition names contain a `p` between the name of the disk and the number, for `disk` pools on multipath devices. When omitted, only if the path of the disk ends with a digit.
    pub part_separator: Option<bool>,
    /// `<freeExtent>`: Free regions of the device, as libvirt reports them while the pool runs. libvirt ignores configured values.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.part_separator.is_set()).with(2, self.free_extent.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("free_extent", 2), named("part_separator", 1), named("path", 0)] } }
}

/// Rows of [`PoolSourceDevice`].
pub static POOL_SOURCE_DEVICE: Shape = Shape {
    path: "pool/source/device",
    rows: &[
        row("path", "path", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsFilePath), Scalar::Class(Class::GenericName), Scalar::Class(Class::Iqn)])), "Absolute path of the block device, or for `iscsi` and `iscsi-direct` the IQN of the target.")
            .flag(Flags::NEEDED),
        row("part_separator", "part_separator", Attribute(Scalar::Bool(YES_NO)), "Whether partition names contain a `p` between the name of the disk and the number, for `disk` pools on multipath devices. When omitted, only if the path of the disk ends with a digit."),
        row("freeExtent", "free_extent", Children(&crate::storagepool::POOL_SOURCE_DEVICE_FREE_EXTENT), "Free regions of the device, as libvirt reports them while the pool runs. libvirt ignores configured values."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../../@type", up: 2, row_path: &[0] }, words: Words { texts: &["disk", "fs", "iscsi", "logical", "zfs"], absent: false } }], rows: &[1, 2], required: &[] },
    ],
};

/// Free regions of the device, as libvirt reports them while the pool runs. libvirt ignores configured values.
///
/// Source: `pool/source/device/freeExtent`.
#[derive(Clone, Default)]
pub struct PoolSourceDeviceFreeExtent {
    /// `@start`: Start of the region, in bytes.
    pub start: Option<Number>,
    /// `@end`: End of the region, in bytes.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.start.is_set()).with(1, self.end.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("end", 1), named("start", 0)] } }
}

/// Rows of [`PoolSourceDeviceFreeExtent`].
pub static POOL_SOURCE_DEVICE_FREE_EXTENT: Shape = Shape {
    path: "pool/source/device/freeExtent",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Start of the region, in bytes."),
        row("end", "end", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "End of the region, in bytes."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Directory on the server, for `netfs` and `gluster`.
///
/// Source: `pool/source/dir`.
#[derive(Clone, Default)]
pub struct PoolSourceDir {
    /// `@path`: Absolute path of the directory. For the format `cifs`, it is the name of the share without a leading slash.
    pub path: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0)] } }
}

/// Rows of [`PoolSourceDir`].
pub static POOL_SOURCE_DIR: Shape = Shape {
    path: "pool/source/dir",
    rows: &[
        row("path", "path", Attribute(Scalar::Union(&[Scalar::Class(Class::AbsDirPath), Scalar::Class(Class::NonEmpty)])), "Absolute path of the directory. For the format `cifs`, it is the name of the share without a leading slash.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Format of the source: a file system, a network file system, a partition table, or LVM metadata.
///
/// Source: `pool/source/format`.
#[derive(Clone, Default)]
pub struct PoolSourceFormat {
    /// `@type`: Name of the format, which depends on the type of the pool. Default: `auto` for `fs` and `netfs`, `lvm2` for `logical`, and `unknown` for `disk`, which is built with a `dos` partition table. One of `auto`, `bsd`, `cifs`, `dos`, `dvh`, `ext2`, `ext3`, `ext4`, `gfs`, `gfs2`, `glusterfs`, `gpt`, `hfs+`, `iso9660`, `lvm2`, `mac`, `nfs`, `ocfs2`, `pc98`, `sun`, `udf`, `ufs`, `unknown`, `vfat`, `vmfs`, `xfs`.
    pub r#type: Option<Text>,
    /// `<vendor>`: libvirt ignores this element; use the one of `source`.
    pub vendor: Option<Box<crate::storagepool::PoolSourceFormatProduct>>,
    /// `<product>`: libvirt ignores this element; use the one of `source`.
    pub product: Option<Box<crate::storagepool::PoolSourceFormatProduct>>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.vendor.is_set()).with(2, self.product.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("product", 2), named("type", 0), named("vendor", 1)] } }
}

/// Rows of [`PoolSourceFormat`].
pub static POOL_SOURCE_FORMAT: Shape = Shape {
    path: "pool/source/format",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("auto"), word("bsd"), word("cifs"), word("dos"), word("dvh"), word("ext2"), word("ext3"), word("ext4"), word("gfs"), word("gfs2"), word("glusterfs"), word("gpt"), word("hfs+"), word("iso9660"), word("lvm2"), word("mac"), word("nfs"), word("ocfs2"), word("pc98"), word("sun"), word("udf"), word("ufs"), word("unknown"), word("vfat"), word("vmfs"), word("xfs")])), "Name of the format, which depends on the type of the pool. Default: `auto` for `fs` and `netfs`, `lvm2` for `logical`, and `unknown` for `disk`, which is built with a `dos` partition table. One of `auto`, `bsd`, `cifs`, `dos`, `dvh`, `ext2`, `ext3`, `ext4`, `gfs`, `gfs2`, `glusterfs`, `gpt`, `hfs+`, `iso9660`, `lvm2`, `mac`, `nfs`, `ocfs2`, `pc98`, `sun`, `udf`, `ufs`, `unknown`, `vfat`, `vmfs`, `xfs`."),
        row("vendor", "vendor", Child(&crate::storagepool::POOL_SOURCE_FORMAT_PRODUCT), "libvirt ignores this element; use the one of `source`."),
        row("product", "product", Child(&crate::storagepool::POOL_SOURCE_FORMAT_PRODUCT), "libvirt ignores this element; use the one of `source`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../../@type", up: 2, row_path: &[0] }, words: Words { texts: &["disk", "logical"], absent: false } }], rows: &[1, 2], required: &[] },
    ],
};

/// libvirt ignores this element; use the one of `source`.
///
/// Source: `pool/source/format/product`.
#[derive(Clone, Default)]
pub struct PoolSourceFormatProduct {
    /// `@name`: libvirt ignores this name; use the one of `source`.
    pub name: Option<Text>,
}

impl Record for PoolSourceFormatProduct {
    fn shape(&self) -> &'static Shape {
        &POOL_SOURCE_FORMAT_PRODUCT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&POOL_SOURCE_FORMAT_PRODUCT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`PoolSourceFormatProduct`].
pub static POOL_SOURCE_FORMAT_PRODUCT: Shape = Shape {
    path: "pool/source/format/product",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "libvirt ignores this name; use the one of `source`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Servers that provide the storage, for network pools.
///
/// Source: `pool/source/host`.
#[derive(Clone, Default)]
pub struct PoolSourceHost {
    /// `@name`: Host name or IP address of the server.
    pub name: Option<Text>,
    /// `@port`: Port of the server. The protocol's default applies when omitted. From -1 to 65535.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.port.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("port", 1)] } }
}

/// Rows of [`PoolSourceHost`].
pub static POOL_SOURCE_HOST: Shape = Shape {
    path: "pool/source/host",
    rows: &[
        row("name", "name", Attribute(Scalar::Union(&[Scalar::Class(Class::DnsName), Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "Host name or IP address of the server.")
            .flag(Flags::NEEDED),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(-1), max: Some(65535) })), "Port of the server. The protocol's default applies when omitted. From -1 to 65535.")
            .canon(Canon::ZeroAbsent),
    ],
    key: &[&[&[0], &[1]], &[&[0]]],
    r#match: &[],
    arms: &[],
};

/// iSCSI initiator. Required for `iscsi-direct` pools.
///
/// Source: `pool/source/initiator`.
#[derive(Clone, Default)]
pub struct PoolSourceInitiator {
    /// `<iqn>`: Name of the initiator.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iqn.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("iqn", 0)] } }
}

/// Rows of [`PoolSourceInitiator`].
pub static POOL_SOURCE_INITIATOR: Shape = Shape {
    path: "pool/source/initiator",
    rows: &[
        row("iqn", "iqn", Child(&crate::storagepool::POOL_SOURCE_INITIATOR_IQN), "Name of the initiator."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Name of the initiator.
///
/// Source: `pool/source/initiator/iqn`.
#[derive(Clone, Default)]
pub struct PoolSourceInitiatorIqn {
    /// `@name`: IQN of the initiator.
    pub name: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`PoolSourceInitiatorIqn`].
pub static POOL_SOURCE_INITIATOR_IQN: Shape = Shape {
    path: "pool/source/initiator/iqn",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "IQN of the initiator."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Product name of the storage device. libvirt only stores it.
///
/// Source: `pool/source/product`.
#[derive(Clone, Default)]
pub struct PoolSourceProduct {
    /// `@name`: Name of the product.
    pub name: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`PoolSourceProduct`].
pub static POOL_SOURCE_PRODUCT: Shape = Shape {
    path: "pool/source/product",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the product."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// NFS protocol, for `netfs` pools.
///
/// Source: `pool/source/protocol`.
#[derive(Clone, Default)]
pub struct PoolSourceProtocol {
    /// `@ver`: Version of NFS to mount with, such as `4`. The mount program chooses it when omitted.
    pub ver: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.ver.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ver", 0)] } }
}

/// Rows of [`PoolSourceProtocol`].
pub static POOL_SOURCE_PROTOCOL: Shape = Shape {
    path: "pool/source/protocol",
    rows: &[
        row("ver", "ver", Attribute(Scalar::Text), "Version of NFS to mount with, such as `4`. The mount program chooses it when omitted."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Vendor of the storage device. libvirt only stores it.
///
/// Source: `pool/source/vendor`.
#[derive(Clone, Default)]
pub struct PoolSourceVendor {
    /// `@name`: Name of the vendor.
    pub name: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`PoolSourceVendor`].
pub static POOL_SOURCE_VENDOR: Shape = Shape {
    path: "pool/source/vendor",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "Name of the vendor."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
