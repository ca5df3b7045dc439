//! From schemas/facts/nodedev.facts, `device/capability`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Canon, Range, Scalar, Selector, RowName, RowSet, Shape, Since, When, Check, Words, flat_named, named, row, word, word_since};

/// Element `<capability>` of `<device>`.
///
/// Source: `device/capability`.
#[derive(Clone, Default)]
pub struct DeviceCapability {
    /// `@type`: XML attribute `type` of `<capability>`. One of `ap_card`, `ap_matrix`, `ap_queue`, `ccw`, `ccwgroup` (11.1.0), `css`, `drm`, `mdev`, `net`, `pci`, `scsi`, `scsi_generic`, `scsi_host`, `scsi_target`, `storage`, `system`, `usb`, `usb_device`, `vdpa`.
    pub r#type: Option<Text>,
    /// `<number>`: Element `<number>` of `<capability>`.
    pub number: Option<Number>,
    /// `<class>`: Element `<class>` of `<capability>`.
    pub class: Option<Text>,
    /// `<domain>`: Element `<domain>` of `<capability>`.
    pub domain: Option<Number>,
    /// `<subclass>`: Element `<subclass>` of `<capability>`.
    pub subclass: Option<Number>,
    /// `<protocol>`: Element `<protocol>` of `<capability>`.
    pub protocol: Option<Number>,
    /// `<description>`: Element `<description>` of `<capability>`.
    pub description: Option<Text>,
    /// `<interface>`: Element `<interface>` of `<capability>`.
    pub interface: Option<Text>,
    /// `<address>`: Element `<address>` of `<capability>`.
    pub address: Option<Text>,
    /// `<link>`: Element `<link>` of `<capability>`.
    pub link: Option<Box<crate::interface::InterfaceLink>>,
    /// `<feature>`: Elements `<feature>` of `<capability>`.
    pub feature: Vec<crate::nodedev::DeviceCapabilityFeature>,
    /// `<char>`: Element `<char>` of `<capability>`.
    pub char: Option<Text>,
    /// `<host>`: Element `<host>` of `<capability>`.
    pub host: Option<Number>,
    /// `<unique_id>`: Element `<unique_id>` of `<capability>`.
    pub unique_id: Option<Number>,
    /// `<block>`: Element `<block>` of `<capability>`.
    pub block: Option<Text>,
    /// `<bus>`: Element `<bus>` of `<capability>`.
    pub bus: Option<Text>,
    /// `<slot>`: Element `<slot>` of `<capability>`.
    pub slot: Option<Number>,
    /// `<function>`: Element `<function>` of `<capability>`.
    pub function: Option<Number>,
    /// `<device>`: Element `<device>` of `<capability>`.
    pub device: Option<Number>,
    /// `<port>`: Element `<port>` of `<capability>`. Since libvirt 12.1.0.
    pub port: Option<Number>,
    /// `<product>`: Element `<product>` of `<capability>`.
    pub product: Option<Box<crate::nodedev::DeviceCapabilityProduct>>,
    /// `<hardware>`: Element `<hardware>` of `<capability>`.
    pub hardware: Option<Box<crate::nodedev::DeviceCapabilityHardware>>,
    /// `<firmware>`: Element `<firmware>` of `<capability>`.
    pub firmware: Option<Box<crate::nodedev::DeviceCapabilityFirmware>>,
    /// `<target>`: Element `<target>` of `<capability>`.
    pub target: Option<Text>,
    /// `<lun>`: Element `<lun>` of `<capability>`.
    pub lun: Option<Number>,
    /// `<type>`: Element `<type>` of `<capability>`.
    pub device_type: Option<Box<crate::nodedev::DeviceCapabilityType>>,
    /// `<drive_type>`: Element `<drive_type>` of `<capability>`.
    pub drive_type: Option<Text>,
    /// `<model>`: Element `<model>` of `<capability>`.
    pub model: Option<Text>,
    /// `<vendor>`: Element `<vendor>` of `<capability>`.
    pub vendor: Option<Box<crate::nodedev::DeviceCapabilityVendor>>,
    /// `<serial>`: Element `<serial>` of `<capability>`.
    pub serial: Option<Text>,
    /// `<size>`: Element `<size>` of `<capability>`.
    pub size: Option<Number>,
    /// `<logical_block_size>`: Element `<logical_block_size>` of `<capability>`.
    pub logical_block_size: Option<Number>,
    /// `<num_blocks>`: Element `<num_blocks>` of `<capability>`.
    pub num_blocks: Option<Number>,
    /// `<uuid>`: Element `<uuid>` of `<capability>`.
    pub uuid: Option<Text>,
    /// `<parent_addr>`: Element `<parent_addr>` of `<capability>`.
    pub parent_addr: Option<Text>,
    /// `<attr>`: Elements `<attr>` of `<capability>`.
    pub attr: Vec<crate::nodedev::DeviceCapabilityAttr>,
    /// `<state>`: Element `<state>` of `<capability>`. One of `offline`, `online`. Since libvirt 10.5.0.
    pub state: Option<Text>,
    /// `<cssid>`: Element `<cssid>` of `<capability>`.
    pub cssid: Option<Text>,
    /// `<ssid>`: Element `<ssid>` of `<capability>`.
    pub ssid: Option<Text>,
    /// `<devno>`: Element `<devno>` of `<capability>`.
    pub devno: Option<Text>,
    /// `<members>`: Element `<members>` of `<capability>`. Since libvirt 11.1.0.
    pub members: Option<Box<crate::nodedev::DeviceCapabilityMembers>>,
    /// `<capability>`: Elements `<capability>` of `<capability>`.
    pub capability: Vec<crate::nodedev::DeviceCapabilityCapability>,
    /// `<iommuGroup>`: Element `<iommuGroup>` of `<capability>`.
    pub iommu_group: Option<Box<crate::nodedev::DeviceCapabilityIommuGroup>>,
    /// `<numa>`: Element `<numa>` of `<capability>`.
    pub numa: Option<Box<crate::nodedev::DeviceCapabilityNuma>>,
    /// `<pci-express>`: Element `<pci-express>` of `<capability>`.
    pub pci_express: Option<Box<crate::nodedev::DeviceCapabilityPciExpress>>,
    /// `<channel_dev_addr>`: Element `<channel_dev_addr>` of `<capability>`.
    pub channel_dev_addr: Option<Box<crate::nodedev::DeviceCapabilityChannelDevAddr>>,
    /// `<chardev>`: Element `<chardev>` of `<capability>`.
    pub chardev: Option<Text>,
    /// `<ap-adapter>`: Element `<ap-adapter>` of `<capability>`.
    pub ap_adapter: Option<Text>,
    /// `<ap-domain>`: Element `<ap-domain>` of `<capability>`.
    pub ap_domain: Option<Text>,
}

impl Record for DeviceCapability {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.number.slot(),
            2 => self.class.slot(),
            3 => self.domain.slot(),
            4 => self.subclass.slot(),
            5 => self.protocol.slot(),
            6 => self.description.slot(),
            7 => self.interface.slot(),
            8 => self.address.slot(),
            9 => self.link.slot(),
            10 => self.feature.slot(),
            11 => self.char.slot(),
            12 => self.host.slot(),
            13 => self.unique_id.slot(),
            14 => self.block.slot(),
            15 => self.bus.slot(),
            16 => self.slot.slot(),
            17 => self.function.slot(),
            18 => self.device.slot(),
            19 => self.port.slot(),
            20 => self.product.slot(),
            21 => self.hardware.slot(),
            22 => self.firmware.slot(),
            23 => self.target.slot(),
            24 => self.lun.slot(),
            25 => self.device_type.slot(),
            26 => self.drive_type.slot(),
            27 => self.model.slot(),
            28 => self.vendor.slot(),
            29 => self.serial.slot(),
            30 => self.size.slot(),
            31 => self.logical_block_size.slot(),
            32 => self.num_blocks.slot(),
            33 => self.uuid.slot(),
            34 => self.parent_addr.slot(),
            35 => self.attr.slot(),
            36 => self.state.slot(),
            37 => self.cssid.slot(),
            38 => self.ssid.slot(),
            39 => self.devno.slot(),
            40 => self.members.slot(),
            41 => self.capability.slot(),
            42 => self.iommu_group.slot(),
            43 => self.numa.slot(),
            44 => self.pci_express.slot(),
            45 => self.channel_dev_addr.slot(),
            46 => self.chardev.slot(),
            47 => self.ap_adapter.slot(),
            48 => self.ap_domain.slot(),
            _ => no_slot(&DEVICE_CAPABILITY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.number.is_set()).with(2, self.class.is_set()).with(3, self.domain.is_set()).with(4, self.subclass.is_set()).with(5, self.protocol.is_set()).with(6, self.description.is_set()).with(7, self.interface.is_set()).with(8, self.address.is_set()).with(9, self.link.is_set()).with(10, self.feature.is_set()).with(11, self.char.is_set()).with(12, self.host.is_set()).with(13, self.unique_id.is_set()).with(14, self.block.is_set()).with(15, self.bus.is_set()).with(16, self.slot.is_set()).with(17, self.function.is_set()).with(18, self.device.is_set()).with(19, self.port.is_set()).with(20, self.product.is_set()).with(21, self.hardware.is_set()).with(22, self.firmware.is_set()).with(23, self.target.is_set()).with(24, self.lun.is_set()).with(25, self.device_type.is_set()).with(26, self.drive_type.is_set()).with(27, self.model.is_set()).with(28, self.vendor.is_set()).with(29, self.serial.is_set()).with(30, self.size.is_set()).with(31, self.logical_block_size.is_set()).with(32, self.num_blocks.is_set()).with(33, self.uuid.is_set()).with(34, self.parent_addr.is_set()).with(35, self.attr.is_set()).with(36, self.state.is_set()).with(37, self.cssid.is_set()).with(38, self.ssid.is_set()).with(39, self.devno.is_set()).with(40, self.members.is_set()).with(41, self.capability.is_set()).with(42, self.iommu_group.is_set()).with(43, self.numa.is_set()).with(44, self.pci_express.is_set()).with(45, self.channel_dev_addr.is_set()).with(46, self.chardev.is_set()).with(47, self.ap_adapter.is_set()).with(48, self.ap_domain.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 8), named("ap_adapter", 47), named("ap_domain", 48), named("attr", 35), named("block", 14), named("bus", 15), named("capability", 41), named("channel_dev_addr", 45), named("char", 11), named("chardev", 46), named("class", 2), named("cssid", 37), named("description", 6), named("device", 18), flat_named("device_type", 25, 1), named("devno", 39), named("domain", 3), named("drive_type", 26), named("feature", 10), named("firmware", 22), named("function", 17), named("hardware", 21), named("host", 12), named("interface", 7), named("iommu_group", 42), named("link", 9), named("logical_block_size", 31), named("lun", 24), named("members", 40), named("model", 27), named("num_blocks", 32), named("numa", 43), named("number", 1), named("parent_addr", 34), named("pci_express", 44), named("port", 19), flat_named("product", 20, 1), flat_named("product_id", 20, 0), named("protocol", 5), named("serial", 29), named("size", 30), named("slot", 16), named("ssid", 38), named("state", 36), named("subclass", 4), named("target", 23), named("type", 0), flat_named("type_id", 25, 0), named("unique_id", 13), named("uuid", 33), flat_named("vendor", 28, 1), flat_named("vendor_id", 28, 0)] } }
}

/// Rows of [`DeviceCapability`].
pub static DEVICE_CAPABILITY: Shape = Shape {
    path: "device/capability",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ap_card"), word("ap_matrix"), word("ap_queue"), word("ccw"), word_since("ccwgroup", Since::At((11, 1, 0))), word("css"), word("drm"), word("mdev"), word("net"), word("pci"), word("scsi"), word("scsi_generic"), word("scsi_host"), word("scsi_target"), word("storage"), word("system"), word("usb"), word("usb_device"), word("vdpa")])), "XML attribute `type` of `<capability>`. One of `ap_card`, `ap_matrix`, `ap_queue`, `ccw`, `ccwgroup` (11.1.0), `css`, `drm`, `mdev`, `net`, `pci`, `scsi`, `scsi_generic`, `scsi_host`, `scsi_target`, `storage`, `system`, `usb`, `usb_device`, `vdpa`."),
        row("number", "number", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<number>` of `<capability>`."),
        row("class", "class", Leaf(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) }), Scalar::Class(Class::PciClass)])), "Element `<class>` of `<capability>`."),
        row("domain", "domain", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<domain>` of `<capability>`."),
        row("subclass", "subclass", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<subclass>` of `<capability>`."),
        row("protocol", "protocol", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<protocol>` of `<capability>`."),
        row("description", "description", Leaf(Scalar::Text), "Element `<description>` of `<capability>`."),
        row("interface", "interface", Leaf(Scalar::Text), "Element `<interface>` of `<capability>`."),
        row("address", "address", Leaf(Scalar::Class(Class::Mac)), "Element `<address>` of `<capability>`.")
            .canon(Canon::Mac)
            .check(Check::Error),
        row("link", "link", Child(&crate::interface::INTERFACE_LINK), "Element `<link>` of `<capability>`."),
        row("feature", "feature", Children(&crate::nodedev::DEVICE_CAPABILITY_FEATURE), "Elements `<feature>` of `<capability>`."),
        row("char", "char", Leaf(Scalar::Text), "Element `<char>` of `<capability>`."),
        row("host", "host", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<host>` of `<capability>`."),
        row("unique_id", "unique_id", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<unique_id>` of `<capability>`."),
        row("block", "block", Leaf(Scalar::Class(Class::DevicePath)), "Element `<block>` of `<capability>`."),
        row("bus", "bus", Leaf(Scalar::Text), "Element `<bus>` of `<capability>`."),
        row("slot", "slot", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<slot>` of `<capability>`."),
        row("function", "function", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<function>` of `<capability>`."),
        row("device", "device", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<device>` of `<capability>`."),
        row("port", "port", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<port>` of `<capability>`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("product", "product", Flat(&crate::nodedev::DEVICE_CAPABILITY_PRODUCT, &["product_id", "product"]), "Element `<product>` of `<capability>`."),
        row("hardware", "hardware", Child(&crate::nodedev::DEVICE_CAPABILITY_HARDWARE), "Element `<hardware>` of `<capability>`."),
        row("firmware", "firmware", Child(&crate::nodedev::DEVICE_CAPABILITY_FIRMWARE), "Element `<firmware>` of `<capability>`."),
        row("target", "target", Leaf(Scalar::Text), "Element `<target>` of `<capability>`."),
        row("lun", "lun", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<lun>` of `<capability>`."),
        row("type", "device_type", Flat(&crate::nodedev::DEVICE_CAPABILITY_TYPE, &["type_id", "device_type"]), "Element `<type>` of `<capability>`."),
        row("drive_type", "drive_type", Leaf(Scalar::Text), "Element `<drive_type>` of `<capability>`."),
        row("model", "model", Leaf(Scalar::Text), "Element `<model>` of `<capability>`."),
        row("vendor", "vendor", Flat(&crate::nodedev::DEVICE_CAPABILITY_VENDOR, &["vendor_id", "vendor"]), "Element `<vendor>` of `<capability>`."),
        row("serial", "serial", Leaf(Scalar::Text), "Element `<serial>` of `<capability>`."),
        row("size", "size", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<size>` of `<capability>`."),
        row("logical_block_size", "logical_block_size", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<logical_block_size>` of `<capability>`."),
        row("num_blocks", "num_blocks", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<num_blocks>` of `<capability>`."),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "Element `<uuid>` of `<capability>`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
        row("parent_addr", "parent_addr", Leaf(Scalar::Text), "Element `<parent_addr>` of `<capability>`."),
        row("attr", "attr", Children(&crate::nodedev::DEVICE_CAPABILITY_ATTR), "Elements `<attr>` of `<capability>`."),
        row("state", "state", Leaf(Scalar::Words(&[word("offline"), word("online")])), "Element `<state>` of `<capability>`. One of `offline`, `online`. Since libvirt 10.5.0.")
            .since(Since::At((10, 5, 0))),
        row("cssid", "cssid", Leaf(Scalar::Class(Class::CcwCssid)), "Element `<cssid>` of `<capability>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("ssid", "ssid", Leaf(Scalar::Class(Class::CcwSsid)), "Element `<ssid>` of `<capability>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("devno", "devno", Leaf(Scalar::Class(Class::HexUint16)), "Element `<devno>` of `<capability>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("members", "members", Child(&crate::nodedev::DEVICE_CAPABILITY_MEMBERS), "Element `<members>` of `<capability>`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
        row("capability", "capability", Children(&crate::nodedev::DEVICE_CAPABILITY_CAPABILITY), "Elements `<capability>` of `<capability>`."),
        row("iommuGroup", "iommu_group", Child(&crate::nodedev::DEVICE_CAPABILITY_IOMMU_GROUP), "Element `<iommuGroup>` of `<capability>`."),
        row("numa", "numa", Child(&crate::nodedev::DEVICE_CAPABILITY_NUMA), "Element `<numa>` of `<capability>`."),
        row("pci-express", "pci_express", Child(&crate::nodedev::DEVICE_CAPABILITY_PCI_EXPRESS), "Element `<pci-express>` of `<capability>`."),
        row("channel_dev_addr", "channel_dev_addr", Child(&crate::nodedev::DEVICE_CAPABILITY_CHANNEL_DEV_ADDR), "Element `<channel_dev_addr>` of `<capability>`."),
        row("chardev", "chardev", Leaf(Scalar::Class(Class::DevicePath)), "Element `<chardev>` of `<capability>`."),
        row("ap-adapter", "ap_adapter", Leaf(Scalar::Class(Class::HexUint8)), "Element `<ap-adapter>` of `<capability>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("ap-domain", "ap_domain", Leaf(Scalar::Class(Class::HexUint16)), "Element `<ap-domain>` of `<capability>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ap_card"], absent: false } }], rows: &[47], required: &[47] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ap_matrix"], absent: false } }], rows: &[41], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ap_queue"], absent: false } }], rows: &[47, 48], required: &[47, 48] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccw"], absent: false } }], rows: &[36, 37, 38, 39, 41], required: &[37, 38, 39] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccwgroup"], absent: false } }], rows: &[36, 37, 38, 39, 40, 41], required: &[37, 38, 39, 41] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["css"], absent: false } }], rows: &[37, 38, 39, 41, 45], required: &[37, 38, 39] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["drm"], absent: false } }], rows: &[25], required: &[25] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["mdev"], absent: false } }], rows: &[25, 33, 34, 35, 42], required: &[25] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["net"], absent: false } }], rows: &[7, 8, 9, 10, 41], required: &[7] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }], rows: &[2, 3, 15, 16, 17, 20, 28, 41, 42, 43, 44], required: &[3, 15, 16, 17, 20, 28] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["scsi"], absent: false } }], rows: &[12, 15, 23, 24, 25], required: &[12, 15, 23, 24] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["scsi_generic"], absent: false } }], rows: &[11], required: &[11] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["scsi_host"], absent: false } }], rows: &[12, 13, 41], required: &[12] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["scsi_target"], absent: false } }], rows: &[23, 41], required: &[23] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["storage"], absent: false } }], rows: &[14, 15, 26, 27, 28, 29, 30, 31, 32, 41], required: &[14] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["system"], absent: false } }], rows: &[20, 21, 22], required: &[21, 22] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["usb"], absent: false } }], rows: &[1, 2, 4, 5, 6], required: &[1, 2, 4, 5] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["usb_device"], absent: false } }], rows: &[15, 18, 19, 20, 28], required: &[15, 18, 19, 20, 28] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["vdpa"], absent: false } }], rows: &[46], required: &[46] },
    ],
};

/// Element `<attr>` of `<capability>`.
///
/// Source: `device/capability/attr`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityAttr {
    /// `@name`: XML attribute `name` of `<attr>`.
    pub name: Option<Text>,
    /// `@value`: XML attribute `value` of `<attr>`.
    pub value: Option<Text>,
}

impl Record for DeviceCapabilityAttr {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_ATTR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_ATTR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DeviceCapabilityAttr`].
pub static DEVICE_CAPABILITY_ATTR: Shape = Shape {
    path: "device/capability/attr",
    rows: &[
        row("name", "name", Attribute(Scalar::Text), "XML attribute `name` of `<attr>`."),
        row("value", "value", Attribute(Scalar::Text), "XML attribute `value` of `<attr>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<capability>` of `<capability>`.
///
/// Source: `device/capability/capability`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityCapability {
    /// `@type`: XML attribute `type` of `<capability>`. One of `80203`, `80211`, `cardbus-bridge`, `ccwgroup_member` (11.1.0), `fc_host`, `fc_remote_port`, `hotpluggable`, `mdev_types`, `pci-bridge`, `phys_function`, `qeth_generic` (11.1.0), `qeth_layer2` (11.1.0), `qeth_layer3` (11.1.0), `removable`, `virt_functions`, `vpd`, `vport_ops`.
    pub r#type: Option<Text>,
    /// `@maxCount`: XML attribute `maxCount` of `<capability>`.
    pub max_count: Option<Number>,
    /// `<address>`: Elements `<address>` of `<capability>`.
    pub address: Vec<crate::nodedev::DeviceCapabilityCapabilityAddress>,
    /// `<wwnn>`: Element `<wwnn>` of `<capability>`.
    pub wwnn: Option<Text>,
    /// `<max_vports>`: Element `<max_vports>` of `<capability>`.
    pub max_vports: Option<Number>,
    /// `<vports>`: Element `<vports>` of `<capability>`.
    pub vports: Option<Number>,
    /// `<rport>`: Element `<rport>` of `<capability>`.
    pub rport: Option<Text>,
    /// `<wwpn>`: Element `<wwpn>` of `<capability>`.
    pub wwpn: Option<Text>,
    /// `<fabric_wwn>`: Element `<fabric_wwn>` of `<capability>`.
    pub fabric_wwn: Option<Text>,
    /// `<media_available>`: Element `<media_available>` of `<capability>`. One of `0`, `1`.
    pub media_available: Option<Text>,
    /// `<media_size>`: Element `<media_size>` of `<capability>`.
    pub media_size: Option<Number>,
    /// `<media_label>`: Element `<media_label>` of `<capability>`.
    pub media_label: Option<Text>,
    /// `<logical_block_size>`: Element `<logical_block_size>` of `<capability>`.
    pub logical_block_size: Option<Number>,
    /// `<num_blocks>`: Element `<num_blocks>` of `<capability>`.
    pub num_blocks: Option<Number>,
    /// `<card_type>`: Element `<card_type>` of `<capability>`. Since libvirt 11.1.0.
    pub card_type: Option<Text>,
    /// `<chpid>`: Element `<chpid>` of `<capability>`. Since libvirt 11.1.0.
    pub chpid: Option<Text>,
    /// `<group_device>`: Element `<group_device>` of `<capability>`. Since libvirt 11.1.0.
    pub group_device: Option<Text>,
    /// `<type>`: Elements `<type>` of `<capability>`.
    pub mdev_type: Vec<crate::nodedev::DeviceCapabilityCapabilityType>,
    /// `<name>`: Element `<name>` of `<capability>`.
    pub name: Option<Text>,
    /// `<fields>`: Elements `<fields>` of `<capability>`.
    pub fields: Vec<crate::nodedev::DeviceCapabilityCapabilityFields>,
}

impl Record for DeviceCapabilityCapability {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_CAPABILITY
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.max_count.slot(),
            2 => self.address.slot(),
            3 => self.wwnn.slot(),
            4 => self.max_vports.slot(),
            5 => self.vports.slot(),
            6 => self.rport.slot(),
            7 => self.wwpn.slot(),
            8 => self.fabric_wwn.slot(),
            9 => self.media_available.slot(),
            10 => self.media_size.slot(),
            11 => self.media_label.slot(),
            12 => self.logical_block_size.slot(),
            13 => self.num_blocks.slot(),
            14 => self.card_type.slot(),
            15 => self.chpid.slot(),
            16 => self.group_device.slot(),
            17 => self.mdev_type.slot(),
            18 => self.name.slot(),
            19 => self.fields.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_CAPABILITY, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.max_count.is_set()).with(2, self.address.is_set()).with(3, self.wwnn.is_set()).with(4, self.max_vports.is_set()).with(5, self.vports.is_set()).with(6, self.rport.is_set()).with(7, self.wwpn.is_set()).with(8, self.fabric_wwn.is_set()).with(9, self.media_available.is_set()).with(10, self.media_size.is_set()).with(11, self.media_label.is_set()).with(12, self.logical_block_size.is_set()).with(13, self.num_blocks.is_set()).with(14, self.card_type.is_set()).with(15, self.chpid.is_set()).with(16, self.group_device.is_set()).with(17, self.mdev_type.is_set()).with(18, self.name.is_set()).with(19, self.fields.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 2), named("card_type", 14), named("chpid", 15), named("fabric_wwn", 8), named("fields", 19), named("group_device", 16), named("logical_block_size", 12), named("max_count", 1), named("max_vports", 4), named("mdev_type", 17), named("media_available", 9), named("media_label", 11), named("media_size", 10), named("name", 18), named("num_blocks", 13), named("rport", 6), named("type", 0), named("vports", 5), named("wwnn", 3), named("wwpn", 7)] } }
}

/// Rows of [`DeviceCapabilityCapability`].
pub static DEVICE_CAPABILITY_CAPABILITY: Shape = Shape {
    path: "device/capability/capability",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("80203"), word("80211"), word("cardbus-bridge"), word_since("ccwgroup_member", Since::At((11, 1, 0))), word("fc_host"), word("fc_remote_port"), word("hotpluggable"), word("mdev_types"), word("pci-bridge"), word("phys_function"), word_since("qeth_generic", Since::At((11, 1, 0))), word_since("qeth_layer2", Since::At((11, 1, 0))), word_since("qeth_layer3", Since::At((11, 1, 0))), word("removable"), word("virt_functions"), word("vpd"), word("vport_ops")])), "XML attribute `type` of `<capability>`. One of `80203`, `80211`, `cardbus-bridge`, `ccwgroup_member` (11.1.0), `fc_host`, `fc_remote_port`, `hotpluggable`, `mdev_types`, `pci-bridge`, `phys_function`, `qeth_generic` (11.1.0), `qeth_layer2` (11.1.0), `qeth_layer3` (11.1.0), `removable`, `virt_functions`, `vpd`, `vport_ops`."),
        row("maxCount", "max_count", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `maxCount` of `<capability>`."),
        row("address", "address", Children(&crate::nodedev::DEVICE_CAPABILITY_CAPABILITY_ADDRESS), "Elements `<address>` of `<capability>`."),
        row("wwnn", "wwnn", Leaf(Scalar::Class(Class::Wwn)), "Element `<wwnn>` of `<capability>`.")
            .check(Check::Error),
        row("max_vports", "max_vports", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<max_vports>` of `<capability>`."),
        row("vports", "vports", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<vports>` of `<capability>`."),
        row("rport", "rport", Leaf(Scalar::Text), "Element `<rport>` of `<capability>`."),
        row("wwpn", "wwpn", Leaf(Scalar::Class(Class::Wwn)), "Element `<wwpn>` of `<capability>`.")
            .check(Check::Error),
        row("fabric_wwn", "fabric_wwn", Leaf(Scalar::Class(Class::Wwn)), "Element `<fabric_wwn>` of `<capability>`.")
            .check(Check::Error),
        row("media_available", "media_available", Leaf(Scalar::Words(&[word("0"), word("1")])), "Element `<media_available>` of `<capability>`. One of `0`, `1`."),
        row("media_size", "media_size", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<media_size>` of `<capability>`."),
        row("media_label", "media_label", Leaf(Scalar::Text), "Element `<media_label>` of `<capability>`."),
        row("logical_block_size", "logical_block_size", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<logical_block_size>` of `<capability>`."),
        row("num_blocks", "num_blocks", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Element `<num_blocks>` of `<capability>`."),
        row("card_type", "card_type", Leaf(Scalar::Text), "Element `<card_type>` of `<capability>`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
        row("chpid", "chpid", Leaf(Scalar::Text), "Element `<chpid>` of `<capability>`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
        row("group_device", "group_device", Leaf(Scalar::Text), "Element `<group_device>` of `<capability>`. Since libvirt 11.1.0.")
            .since(Since::At((11, 1, 0))),
        row("type", "mdev_type", Children(&crate::nodedev::DEVICE_CAPABILITY_CAPABILITY_TYPE), "Elements `<type>` of `<capability>`."),
        row("name", "name", Leaf(Scalar::Class(Class::VpdText)), "Element `<name>` of `<capability>`."),
        row("fields", "fields", Children(&crate::nodedev::DEVICE_CAPABILITY_CAPABILITY_FIELDS), "Elements `<fields>` of `<capability>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["ap_matrix", "css"], absent: false } }], rows: &[17], required: &[17] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["ccw"], absent: false } }], rows: &[16], required: &[16] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["ccwgroup"], absent: false } }], rows: &[14, 15], required: &[14, 15] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["mdev_types"], absent: false } }], rows: &[17], required: &[17] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["phys_function"], absent: false } }], rows: &[2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["virt_functions"], absent: false } }], rows: &[1, 2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["vpd"], absent: false } }], rows: &[18, 19], required: &[18] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["scsi_host"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["fc_host"], absent: false } }], rows: &[3, 7, 8], required: &[3, 7] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["scsi_host"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["vport_ops"], absent: false } }], rows: &[4, 5], required: &[4, 5] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["scsi_target"], absent: false } }], rows: &[6, 7], required: &[6, 7] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["storage"], absent: false } }, When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["removable"], absent: false } }], rows: &[9, 10, 11, 12, 13], required: &[9, 10] },
    ],
};

/// Element `<address>` of `<capability>`.
///
/// Source: `device/capability/capability/address`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityCapabilityAddress {
    /// `@domain`: XML attribute `domain` of `<address>`.
    pub domain: Option<Text>,
    /// `@bus`: XML attribute `bus` of `<address>`.
    pub bus: Option<Text>,
    /// `@slot`: XML attribute `slot` of `<address>`.
    pub slot: Option<Text>,
    /// `@function`: XML attribute `function` of `<address>`.
    pub function: Option<Text>,
}

impl Record for DeviceCapabilityCapabilityAddress {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_CAPABILITY_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.domain.slot(),
            1 => self.bus.slot(),
            2 => self.slot.slot(),
            3 => self.function.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_CAPABILITY_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.domain.is_set()).with(1, self.bus.is_set()).with(2, self.slot.is_set()).with(3, self.function.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bus", 1), named("domain", 0), named("function", 3), named("slot", 2)] } }
}

/// Rows of [`DeviceCapabilityCapabilityAddress`].
pub static DEVICE_CAPABILITY_CAPABILITY_ADDRESS: Shape = Shape {
    path: "device/capability/capability/address",
    rows: &[
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint)), "XML attribute `domain` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("bus", "bus", Attribute(Scalar::Class(Class::HexUint)), "XML attribute `bus` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("slot", "slot", Attribute(Scalar::Class(Class::HexUint)), "XML attribute `slot` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Warning),
        row("function", "function", Attribute(Scalar::Class(Class::HexUint)), "XML attribute `function` of `<address>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<fields>` of `<capability>`.
///
/// Source: `device/capability/capability/fields`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityCapabilityFields {
    /// `@access`: XML attribute `access` of `<fields>`. One of `readonly`, `readwrite`.
    pub access: Option<Text>,
    /// `<change_level>`: Element `<change_level>` of `<fields>`.
    pub change_level: Option<Text>,
    /// `<manufacture_id>`: Element `<manufacture_id>` of `<fields>`.
    pub manufacture_id: Option<Text>,
    /// `<part_number>`: Element `<part_number>` of `<fields>`.
    pub part_number: Option<Text>,
    /// `<serial_number>`: Element `<serial_number>` of `<fields>`.
    pub serial_number: Option<Text>,
    /// `<asset_tag>`: Element `<asset_tag>` of `<fields>`.
    pub asset_tag: Option<Text>,
    /// `<vendor_field>`: Elements `<vendor_field>` of `<fields>`.
    pub vendor_field: Vec<crate::nodedev::DeviceCapabilityCapabilityFieldsVendorField>,
    /// `<system_field>`: Elements `<system_field>` of `<fields>`.
    pub system_field: Vec<crate::nodedev::DeviceCapabilityCapabilityFieldsSystemField>,
}

impl Record for DeviceCapabilityCapabilityFields {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_CAPABILITY_FIELDS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.access.slot(),
            1 => self.change_level.slot(),
            2 => self.manufacture_id.slot(),
            3 => self.part_number.slot(),
            4 => self.serial_number.slot(),
            5 => self.asset_tag.slot(),
            6 => self.vendor_field.slot(),
            7 => self.system_field.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_CAPABILITY_FIELDS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.access.is_set()).with(1, self.change_level.is_set()).with(2, self.manufacture_id.is_set()).with(3, self.part_number.is_set()).with(4, self.serial_number.is_set()).with(5, self.asset_tag.is_set()).with(6, self.vendor_field.is_set()).with(7, self.system_field.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("access", 0), named("asset_tag", 5), named("change_level", 1), named("manufacture_id", 2), named("part_number", 3), named("serial_number", 4), named("system_field", 7), named("vendor_field", 6)] } }
}

/// Rows of [`DeviceCapabilityCapabilityFields`].
pub static DEVICE_CAPABILITY_CAPABILITY_FIELDS: Shape = Shape {
    path: "device/capability/capability/fields",
    rows: &[
        row("access", "access", Attribute(Scalar::Words(&[word("readonly"), word("readwrite")])), "XML attribute `access` of `<fields>`. One of `readonly`, `readwrite`."),
        row("change_level", "change_level", Leaf(Scalar::Class(Class::VpdText)), "Element `<change_level>` of `<fields>`."),
        row("manufacture_id", "manufacture_id", Leaf(Scalar::Class(Class::VpdText)), "Element `<manufacture_id>` of `<fields>`."),
        row("part_number", "part_number", Leaf(Scalar::Class(Class::VpdText)), "Element `<part_number>` of `<fields>`."),
        row("serial_number", "serial_number", Leaf(Scalar::Class(Class::VpdText)), "Element `<serial_number>` of `<fields>`."),
        row("asset_tag", "asset_tag", Leaf(Scalar::Class(Class::VpdText)), "Element `<asset_tag>` of `<fields>`."),
        row("vendor_field", "vendor_field", Children(&crate::nodedev::DEVICE_CAPABILITY_CAPABILITY_FIELDS_VENDOR_FIELD), "Elements `<vendor_field>` of `<fields>`."),
        row("system_field", "system_field", Children(&crate::nodedev::DEVICE_CAPABILITY_CAPABILITY_FIELDS_SYSTEM_FIELD), "Elements `<system_field>` of `<fields>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@access", up: 0, row_path: &[0] }, words: Words { texts: &["readonly"], absent: false } }], rows: &[1, 2, 3, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@access", up: 0, row_path: &[0] }, words: Words { texts: &["readwrite"], absent: false } }], rows: &[5, 7], required: &[] },
    ],
};

/// Element `<system_field>` of `<fields>`.
///
/// Source: `device/capability/capability/fields/system_field`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityCapabilityFieldsSystemField {
    /// `@index`: XML attribute `index` of `<system_field>`.
    pub index: Option<Text>,
    /// Own text: Text of `<system_field>`.
    pub value: Option<Text>,
}

impl Record for DeviceCapabilityCapabilityFieldsSystemField {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_CAPABILITY_FIELDS_SYSTEM_FIELD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.index.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_CAPABILITY_FIELDS_SYSTEM_FIELD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.index.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("index", 0), named("value", 1)] } }
}

/// Rows of [`DeviceCapabilityCapabilityFieldsSystemField`].
pub static DEVICE_CAPABILITY_CAPABILITY_FIELDS_SYSTEM_FIELD: Shape = Shape {
    path: "device/capability/capability/fields/system_field",
    rows: &[
        row("index", "index", Attribute(Scalar::Class(Class::VpdIndex)), "XML attribute `index` of `<system_field>`."),
        row("", "value", Text(Scalar::Class(Class::VpdText)), "Text of `<system_field>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<vendor_field>` of `<fields>`.
///
/// Source: `device/capability/capability/fields/vendor_field`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityCapabilityFieldsVendorField {
    /// `@index`: XML attribute `index` of `<vendor_field>`.
    pub index: Option<Text>,
    /// Own text: Text of `<vendor_field>`.
    pub value: Option<Text>,
}

impl Record for DeviceCapabilityCapabilityFieldsVendorField {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_CAPABILITY_FIELDS_VENDOR_FIELD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.index.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_CAPABILITY_FIELDS_VENDOR_FIELD, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.index.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("index", 0), named("value", 1)] } }
}

/// Rows of [`DeviceCapabilityCapabilityFieldsVendorField`].
pub static DEVICE_CAPABILITY_CAPABILITY_FIELDS_VENDOR_FIELD: Shape = Shape {
    path: "device/capability/capability/fields/vendor_field",
    rows: &[
        row("index", "index", Attribute(Scalar::Class(Class::VpdIndex)), "XML attribute `index` of `<vendor_field>`."),
        row("", "value", Text(Scalar::Class(Class::VpdText)), "Text of `<vendor_field>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<type>` of `<capability>`.
///
/// Source: `device/capability/capability/type`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityCapabilityType {
    /// `@id`: XML attribute `id` of `<type>`.
    pub id: Option<Text>,
    /// `<name>`: Element `<name>` of `<type>`.
    pub name: Option<Text>,
    /// `<deviceAPI>`: Element `<deviceAPI>` of `<type>`. One of `vfio-ap`, `vfio-ccw`, `vfio-pci`.
    pub device_api: Option<Text>,
    /// `<availableInstances>`: Element `<availableInstances>` of `<type>`.
    pub available_instances: Option<Number>,
}

impl Record for DeviceCapabilityCapabilityType {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_CAPABILITY_TYPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.name.slot(),
            2 => self.device_api.slot(),
            3 => self.available_instances.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_CAPABILITY_TYPE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.id.is_set()).with(1, self.name.is_set()).with(2, self.device_api.is_set()).with(3, self.available_instances.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("available_instances", 3), named("device_api", 2), named("id", 0), named("name", 1)] } }
}

/// Rows of [`DeviceCapabilityCapabilityType`].
pub static DEVICE_CAPABILITY_CAPABILITY_TYPE: Shape = Shape {
    path: "device/capability/capability/type",
    rows: &[
        row("id", "id", Attribute(Scalar::Text), "XML attribute `id` of `<type>`."),
        row("name", "name", Leaf(Scalar::Text), "Element `<name>` of `<type>`."),
        row("deviceAPI", "device_api", Leaf(Scalar::Words(&[word("vfio-ap"), word("vfio-ccw"), word("vfio-pci")])), "Element `<deviceAPI>` of `<type>`. One of `vfio-ap`, `vfio-ccw`, `vfio-pci`."),
        row("availableInstances", "available_instances", Leaf(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Element `<availableInstances>` of `<type>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<channel_dev_addr>` of `<capability>`.
///
/// Source: `device/capability/channel_dev_addr`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityChannelDevAddr {
    /// `<cssid>`: Element `<cssid>` of `<channel_dev_addr>`.
    pub cssid: Option<Text>,
    /// `<ssid>`: Element `<ssid>` of `<channel_dev_addr>`.
    pub ssid: Option<Text>,
    /// `<devno>`: Element `<devno>` of `<channel_dev_addr>`.
    pub devno: Option<Text>,
}

impl Record for DeviceCapabilityChannelDevAddr {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_CHANNEL_DEV_ADDR
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.cssid.slot(),
            1 => self.ssid.slot(),
            2 => self.devno.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_CHANNEL_DEV_ADDR, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.cssid.is_set()).with(1, self.ssid.is_set()).with(2, self.devno.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("cssid", 0), named("devno", 2), named("ssid", 1)] } }
}

/// Rows of [`DeviceCapabilityChannelDevAddr`].
pub static DEVICE_CAPABILITY_CHANNEL_DEV_ADDR: Shape = Shape {
    path: "device/capability/channel_dev_addr",
    rows: &[
        row("cssid", "cssid", Leaf(Scalar::Class(Class::CcwCssid)), "Element `<cssid>` of `<channel_dev_addr>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("ssid", "ssid", Leaf(Scalar::Class(Class::CcwSsid)), "Element `<ssid>` of `<channel_dev_addr>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("devno", "devno", Leaf(Scalar::Class(Class::HexUint16)), "Element `<devno>` of `<channel_dev_addr>`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<feature>` of `<capability>`.
///
/// Source: `device/capability/feature`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityFeature {
    /// `@name`: XML attribute `name` of `<feature>`.
    pub name: Option<Text>,
}

impl Record for DeviceCapabilityFeature {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_FEATURE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_FEATURE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DeviceCapabilityFeature`].
pub static DEVICE_CAPABILITY_FEATURE: Shape = Shape {
    path: "device/capability/feature",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::NetworkFeature)), "XML attribute `name` of `<feature>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<firmware>` of `<capability>`.
///
/// Source: `device/capability/firmware`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityFirmware {
    /// `<vendor>`: Element `<vendor>` of `<firmware>`.
    pub vendor: Option<Text>,
    /// `<version>`: Element `<version>` of `<firmware>`.
    pub version: Option<Text>,
    /// `<release_date>`: Element `<release_date>` of `<firmware>`.
    pub release_date: Option<Text>,
}

impl Record for DeviceCapabilityFirmware {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_FIRMWARE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vendor.slot(),
            1 => self.version.slot(),
            2 => self.release_date.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_FIRMWARE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vendor.is_set()).with(1, self.version.is_set()).with(2, self.release_date.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("release_date", 2), named("vendor", 0), named("version", 1)] } }
}

/// Rows of [`DeviceCapabilityFirmware`].
pub static DEVICE_CAPABILITY_FIRMWARE: Shape = Shape {
    path: "device/capability/firmware",
    rows: &[
        row("vendor", "vendor", Leaf(Scalar::Text), "Element `<vendor>` of `<firmware>`."),
        row("version", "version", Leaf(Scalar::Text), "Element `<version>` of `<firmware>`."),
        row("release_date", "release_date", Leaf(Scalar::Text), "Element `<release_date>` of `<firmware>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<hardware>` of `<capability>`.
///
/// Source: `device/capability/hardware`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityHardware {
    /// `<vendor>`: Element `<vendor>` of `<hardware>`.
    pub vendor: Option<Text>,
    /// `<version>`: Element `<version>` of `<hardware>`.
    pub version: Option<Text>,
    /// `<serial>`: Element `<serial>` of `<hardware>`.
    pub serial: Option<Text>,
    /// `<uuid>`: Element `<uuid>` of `<hardware>`.
    pub uuid: Option<Text>,
}

impl Record for DeviceCapabilityHardware {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_HARDWARE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.vendor.slot(),
            1 => self.version.slot(),
            2 => self.serial.slot(),
            3 => self.uuid.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_HARDWARE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.vendor.is_set()).with(1, self.version.is_set()).with(2, self.serial.is_set()).with(3, self.uuid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("serial", 2), named("uuid", 3), named("vendor", 0), named("version", 1)] } }
}

/// Rows of [`DeviceCapabilityHardware`].
pub static DEVICE_CAPABILITY_HARDWARE: Shape = Shape {
    path: "device/capability/hardware",
    rows: &[
        row("vendor", "vendor", Leaf(Scalar::Text), "Element `<vendor>` of `<hardware>`."),
        row("version", "version", Leaf(Scalar::Text), "Element `<version>` of `<hardware>`."),
        row("serial", "serial", Leaf(Scalar::Text), "Element `<serial>` of `<hardware>`."),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "Element `<uuid>` of `<hardware>`.")
            .canon(Canon::Uuid)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Element `<iommuGroup>` of `<capability>`.
///
/// Source: `device/capability/iommuGroup`.
#[derive(Clone, Default)]
pub struct DeviceCapabilityIommuGroup {
    /// `@number`: XML attribute `number` of `<iommuGroup>`.
    pub number: Option<Number>,
    /// `<address>`: Elements `<address>` of `<iommuGroup>`.
    pub address: Vec<crate::nodedev::DeviceCapabilityCapabilityAddress>,
}

impl Record for DeviceCapabilityIommuGroup {
    fn shape(&self) -> &'static Shape {
        &DEVICE_CAPABILITY_IOMMU_GROUP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.number.slot(),
            1 => self.address.slot(),
            _ => no_slot(&DEVICE_CAPABILITY_IOMMU_GROUP, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.number.is_set()).with(1, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("number", 0)] } }
}

/// Rows of [`DeviceCapabilityIommuGroup`].
pub static DEVICE_CAPABILITY_IOMMU_GROUP: Shape = Shape {
    path: "device/capability/iommuGroup",
    rows: &[
        row("number", "number", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `number` of `<iommuGroup>`."),
        row("address", "address", Children(&crate::nodedev::DEVICE_CAPABILITY_CAPABILITY_ADDRESS), "Elements `<address>` of `<iommuGroup>`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }], rows: &[1], required: &[1] },
    ],
};
