//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, named, row, word, word_since};

/// Virtio devices for cryptographic operations.
///
/// Source: `domain/devices/crypto`.
#[derive(Clone, Default)]
pub struct DomainDevicesCrypto {
    /// `@model`: Model that the guest sees. One of `virtio`. Since libvirt 9.1.0.
    pub model: Option<Text>,
    /// `@type`: Kind of implementation. One of `qemu`. Since libvirt 9.1.0.
    pub r#type: Option<Text>,
    /// `<backend>`: Implementation on the host. Since libvirt 9.1.0.
    pub backend: Option<Box<crate::domain::DomainDevicesCryptoBackend>>,
    /// `<driver>`: Virtio options of the device. Since libvirt 9.1.0.
    pub driver: Option<Box<crate::domain::DomainDevicesCryptoDriver>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 9.1.0.
    pub alias: Option<Box<crate::domain::DomainDevicesCryptoAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 9.1.0.
    pub address: Option<Box<crate::domain::DomainDevicesCryptoAddress>>,
}

impl Record for DomainDevicesCrypto {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.r#type.slot(),
            2 => self.backend.slot(),
            3 => self.driver.slot(),
            4 => self.alias.slot(),
            5 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.r#type.is_set()).with(2, self.backend.is_set()).with(3, self.driver.is_set()).with(4, self.alias.is_set()).with(5, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 5), named("alias", 4), named("backend", 2), named("driver", 3), named("model", 0), named("type", 1)] } }
}

/// Rows of [`DomainDevicesCrypto`].
pub static DOMAIN_DEVICES_CRYPTO: Shape = Shape {
    path: "domain/devices/crypto",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio")])), "Model that the guest sees. One of `virtio`. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("type", "type", Attribute(Scalar::Words(&[word("qemu")])), "Kind of implementation. One of `qemu`. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_BACKEND), "Implementation on the host. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_DRIVER), "Virtio options of the device. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 9.1.0.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES })
            .since(Since::At((9, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
///
/// Source: `domain/devices/crypto/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAddress {
    /// `@type`: Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 9.1.0.
    pub r#type: Option<Text>,
    /// `@domain`: PCI domain in hexadecimal. QEMU supports `0x0000` only. Since libvirt 9.1.0.
    pub domain: Option<Text>,
    /// `@bus`: Number of the bus: for PCI and USB, the `index` of the controller that provides it. Since libvirt 9.1.0.
    pub bus: Option<Text>,
    /// `@slot`: Number of the slot on the bus: for PCI, `0x00` to `0x1f`. Since libvirt 9.1.0.
    pub slot: Option<Text>,
    /// `@function`: PCI function, 0 to 7. Since libvirt 9.1.0.
    pub function: Option<Text>,
    /// `@multifunction`: Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`. Since libvirt 9.1.0.
    pub multifunction: Option<bool>,
    /// `@controller`: Index of the controller that the device is connected to. From 0 to 99. Since libvirt 9.1.0.
    pub controller: Option<Number>,
    /// `@target`: Target number on the SCSI bus. Default: 0. From 0 to 99. Since libvirt 9.1.0.
    pub target: Option<Number>,
    /// `@unit`: Unit number on the bus. Default: 0. Since libvirt 9.1.0.
    pub unit: Option<Number>,
    /// `@port`: Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port. Since libvirt 9.1.0.
    pub port: Option<Text>,
    /// `@reg`: Start register on the spapr-vio bus of a pSeries guest, in hexadecimal. Since libvirt 9.1.0.
    pub reg: Option<Text>,
    /// `@cssid`: Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices. Since libvirt 9.1.0.
    pub cssid: Option<Text>,
    /// `@ssid`: Subchannel set on the CCW bus of an s390 guest, 0 to 3. Since libvirt 9.1.0.
    pub ssid: Option<Text>,
    /// `@devno`: Device number on the CCW bus of an s390 guest, in hexadecimal. Since libvirt 9.1.0.
    pub devno: Option<Text>,
    /// `@iobase`: First I/O port of an ISA device, such as `0x505`. Since libvirt 9.1.0.
    pub iobase: Option<Text>,
    /// `@irq`: Interrupt number of an ISA device. Since libvirt 9.1.0.
    pub irq: Option<Text>,
    /// `@base`: Guest physical address at which a memory module starts. Since libvirt 9.1.0.
    pub base: Option<Text>,
    /// `<zpci>`: PCI extension of an s390 guest. Since libvirt 9.1.0.
    pub zpci: Option<Box<crate::domain::DomainDevicesCryptoAddressZpci>>,
}

impl Record for DomainDevicesCryptoAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_ADDRESS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.domain.slot(),
            2 => self.bus.slot(),
            3 => self.slot.slot(),
            4 => self.function.slot(),
            5 => self.multifunction.slot(),
            6 => self.controller.slot(),
            7 => self.target.slot(),
            8 => self.unit.slot(),
            9 => self.port.slot(),
            10 => self.reg.slot(),
            11 => self.cssid.slot(),
            12 => self.ssid.slot(),
            13 => self.devno.slot(),
            14 => self.iobase.slot(),
            15 => self.irq.slot(),
            16 => self.base.slot(),
            17 => self.zpci.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.domain.is_set()).with(2, self.bus.is_set()).with(3, self.slot.is_set()).with(4, self.function.is_set()).with(5, self.multifunction.is_set()).with(6, self.controller.is_set()).with(7, self.target.is_set()).with(8, self.unit.is_set()).with(9, self.port.is_set()).with(10, self.reg.is_set()).with(11, self.cssid.is_set()).with(12, self.ssid.is_set()).with(13, self.devno.is_set()).with(14, self.iobase.is_set()).with(15, self.irq.is_set()).with(16, self.base.is_set()).with(17, self.zpci.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("base", 16), named("bus", 2), named("controller", 6), named("cssid", 11), named("devno", 13), named("domain", 1), named("function", 4), named("iobase", 14), named("irq", 15), named("multifunction", 5), named("port", 9), named("reg", 10), named("slot", 3), named("ssid", 12), named("target", 7), named("type", 0), named("unit", 8), named("zpci", 17)] } }
}

/// Rows of [`DomainDevicesCryptoAddress`].
pub static DOMAIN_DEVICES_CRYPTO_ADDRESS: Shape = Shape {
    path: "domain/devices/crypto/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("ccw"), word("dimm"), word("drive"), word("isa"), word("pci"), word("spapr-vio"), word("unassigned"), word("usb"), word("virtio-mmio"), word("virtio-serial")])), "Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 9.1.0.")
            .flag(Flags::SELECTS)
            .since(Since::At((9, 1, 0))),
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain in hexadecimal. QEMU supports `0x0000` only. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class(Class::HexUint8), Scalar::Class(Class::UsbAddress)])), "Number of the bus: for PCI and USB, the `index` of the controller that provides it. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "Number of the slot on the bus: for PCI, `0x00` to `0x1f`. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function, 0 to 7. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("controller", "controller", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Index of the controller that the device is connected to. From 0 to 99. Since libvirt 9.1.0.")
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Target number on the SCSI bus. Default: 0. From 0 to 99. Since libvirt 9.1.0.")
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("unit", "unit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99999) })), "Unit number on the bus. Default: 0. Since libvirt 9.1.0.")
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(99) }), Scalar::Class(Class::UsbPort)])), "Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port. Since libvirt 9.1.0.")
            .check(Check::Warning)
            .flag(Flags::UNNEEDED)
            .since(Since::At((9, 1, 0))),
        row("reg", "reg", Attribute(Scalar::Class(Class::HexUint32)), "Start register on the spapr-vio bus of a pSeries guest, in hexadecimal. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .since(Since::At((9, 1, 0))),
        row("cssid", "cssid", Attribute(Scalar::Class(Class::CcwCssid)), "Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 1, 0))),
        row("ssid", "ssid", Attribute(Scalar::Class(Class::CcwSsid)), "Subchannel set on the CCW bus of an s390 guest, 0 to 3. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 1, 0))),
        row("devno", "devno", Attribute(Scalar::Class(Class::HexUint16)), "Device number on the CCW bus of an s390 guest, in hexadecimal. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 1, 0))),
        row("iobase", "iobase", Attribute(Scalar::Class(Class::HexUint16)), "First I/O port of an ISA device, such as `0x505`. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 1, 0))),
        row("irq", "irq", Attribute(Scalar::Class(Class::IsaIrq)), "Interrupt number of an ISA device. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .since(Since::At((9, 1, 0))),
        row("base", "base", Attribute(Scalar::Class(Class::HexUint)), "Guest physical address at which a memory module starts. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 1, 0))),
        row("zpci", "zpci", Child(&crate::domain::DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI), "PCI extension of an s390 guest. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccid"], absent: false } }], rows: &[3, 6], required: &[6] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ccw"], absent: false } }], rows: &[11, 12, 13], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["dimm"], absent: false } }], rows: &[3, 16], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["drive"], absent: false } }], rows: &[2, 6, 7, 8], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["isa"], absent: false } }], rows: &[14, 15], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["pci"], absent: false } }], rows: &[1, 2, 3, 4, 5, 17], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["spapr-vio"], absent: false } }], rows: &[10], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["usb"], absent: false } }], rows: &[2, 9], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["virtio-serial"], absent: false } }], rows: &[2, 6, 9], required: &[6] },
    ],
};

/// PCI extension of an s390 guest.
///
/// Source: `domain/devices/crypto/address/zpci`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAddressZpci {
    /// `@uid`: User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted. Since libvirt 9.1.0.
    pub uid: Option<Text>,
    /// `@fid`: Function identifier of the PCI device, unique in the guest. Generated when omitted. Since libvirt 9.1.0.
    pub fid: Option<Text>,
}

impl Record for DomainDevicesCryptoAddressZpci {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uid.slot(),
            1 => self.fid.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uid.is_set()).with(1, self.fid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fid", 1), named("uid", 0)] } }
}

/// Rows of [`DomainDevicesCryptoAddressZpci`].
pub static DOMAIN_DEVICES_CRYPTO_ADDRESS_ZPCI: Shape = Shape {
    path: "domain/devices/crypto/address/zpci",
    rows: &[
        row("uid", "uid", Attribute(Scalar::Class(Class::HexUint16)), "User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 1, 0))),
        row("fid", "fid", Attribute(Scalar::Class(Class::HexUint32)), "Function identifier of the PCI device, unique in the guest. Generated when omitted. Since libvirt 9.1.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((9, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Identifier of the device in libvirt and in QEMU. Generated when omitted.
///
/// Source: `domain/devices/crypto/alias`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoAlias {
    /// `@name`: Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others. Since libvirt 9.1.0.
    pub name: Option<Text>,
}

impl Record for DomainDevicesCryptoAlias {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_ALIAS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_ALIAS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainDevicesCryptoAlias`].
pub static DOMAIN_DEVICES_CRYPTO_ALIAS: Shape = Shape {
    path: "domain/devices/crypto/alias",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::AliasName)), "Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others. Since libvirt 9.1.0.")
            .canon(Canon::UserAlias)
            .since(Since::At((9, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Implementation on the host.
///
/// Source: `domain/devices/crypto/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoBackend {
    /// `@model`: QEMU's own implementation (`builtin`), or that of the host's Linux kernel (`lkcf`). One of `builtin`, `lkcf`. Since libvirt 9.1.0.
    pub model: Option<Text>,
    /// `@queues`: Number of virtqueues. At least 1. Since libvirt 9.1.0.
    pub queues: Option<Number>,
}

impl Record for DomainDevicesCryptoBackend {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_BACKEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.queues.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_BACKEND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.queues.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("model", 0), named("queues", 1)] } }
}

/// Rows of [`DomainDevicesCryptoBackend`].
pub static DOMAIN_DEVICES_CRYPTO_BACKEND: Shape = Shape {
    path: "domain/devices/crypto/backend",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("builtin"), word("lkcf")])), "QEMU's own implementation (`builtin`), or that of the host's Linux kernel (`lkcf`). One of `builtin`, `lkcf`. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("queues", "queues", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of virtqueues. At least 1. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Virtio options of the device.
///
/// Source: `domain/devices/crypto/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesCryptoDriver {
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 9.1.0.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 9.1.0.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 9.1.0.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 9.1.0.
    pub page_per_vq: Option<bool>,
}

impl Record for DomainDevicesCryptoDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CRYPTO_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iommu.slot(),
            1 => self.ats.slot(),
            2 => self.packed.slot(),
            3 => self.page_per_vq.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CRYPTO_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iommu.is_set()).with(1, self.ats.is_set()).with(2, self.packed.is_set()).with(3, self.page_per_vq.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 1), named("iommu", 0), named("packed", 2), named("page_per_vq", 3)] } }
}

/// Rows of [`DomainDevicesCryptoDriver`].
pub static DOMAIN_DEVICES_CRYPTO_DRIVER: Shape = Shape {
    path: "domain/devices/crypto/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 9.1.0.")
            .since(Since::At((9, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// USB hubs.
///
/// Source: `domain/devices/hub`.
#[derive(Clone, Default)]
pub struct DomainDevicesHub {
    /// `@type`: Kind of hub. One of `usb`.
    pub r#type: Option<Text>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
}

impl Record for DomainDevicesHub {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_HUB
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.alias.slot(),
            2 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_HUB, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.alias.is_set()).with(2, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 2), named("alias", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesHub`].
pub static DOMAIN_DEVICES_HUB: Shape = Shape {
    path: "domain/devices/hub",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("usb")])), "Kind of hub. One of `usb`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 2, 2]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 2, 3]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Keyboards, mice and tablets. libvirt adds a keyboard and a mouse when there is a display.
///
/// Source: `domain/devices/input`.
#[derive(Clone, Default)]
pub struct DomainDevicesInput {
    /// `@type`: Kind of device: a `tablet` has absolute positions, as viewers need, a `mouse` relative ones; `passthrough` and `evdev` use a device of the host. One of `evdev`, `keyboard`, `mouse`, `passthrough`, `tablet`.
    pub r#type: Option<Text>,
    /// `@bus`: Bus of the device. Default: `ps2` or `usb`, depending on the device and the machine type. One of `ps2`, `usb`, `virtio`, `xen`.
    pub bus: Option<Text>,
    /// `@model`: Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<Text>,
    /// `<driver>`: Virtio options of the device.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
    /// `<source>`: Event device of the host.
    pub source: Option<Box<crate::domain::DomainDevicesInputSource>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesInput {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INPUT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.bus.slot(),
            2 => self.model.slot(),
            3 => self.driver.slot(),
            4 => self.source.slot(),
            5 => self.alias.slot(),
            6 => self.acpi.slot(),
            7 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INPUT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.bus.is_set()).with(2, self.model.is_set()).with(3, self.driver.is_set()).with(4, self.source.is_set()).with(5, self.alias.is_set()).with(6, self.acpi.is_set()).with(7, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 6), named("address", 7), named("alias", 5), named("bus", 1), named("driver", 3), named("model", 2), named("source", 4), named("type", 0)] } }
}

/// Rows of [`DomainDevicesInput`].
pub static DOMAIN_DEVICES_INPUT: Shape = Shape {
    path: "domain/devices/input",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("evdev"), word("keyboard"), word("mouse"), word("passthrough"), word("tablet")])), "Kind of device: a `tablet` has absolute positions, as viewers need, a `mouse` relative ones; `passthrough` and `evdev` use a device of the host. One of `evdev`, `keyboard`, `mouse`, `passthrough`, `tablet`.")
            .flag(Flags::NEEDED),
        row("bus", "bus", Attribute(Scalar::Words(&[word("ps2"), word("usb"), word("virtio"), word("xen")])), "Bus of the device. Default: `ps2` or `usb`, depending on the device and the machine type. One of `ps2`, `usb`, `virtio`, `xen`.")
            .flag(Flags::UNNEEDED),
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. Default: `virtio`. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Virtio options of the device."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_INPUT_SOURCE), "Event device of the host."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[2]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 2, 2]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 2, 3]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[0], &[1]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["evdev"], absent: false } }], rows: &[4], required: &[4] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["keyboard", "mouse", "tablet"], absent: false } }], rows: &[1], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["passthrough"], absent: false } }], rows: &[1, 4], required: &[1, 4] },
    ],
};

/// Virtio options of the device.
///
/// Source: `domain/devices/input/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesInputDriver {
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU.
    pub page_per_vq: Option<bool>,
}

impl Record for DomainDevicesInputDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INPUT_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iommu.slot(),
            1 => self.ats.slot(),
            2 => self.packed.slot(),
            3 => self.page_per_vq.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INPUT_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iommu.is_set()).with(1, self.ats.is_set()).with(2, self.packed.is_set()).with(3, self.page_per_vq.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 1), named("iommu", 0), named("packed", 2), named("page_per_vq", 3)] } }
}

/// Rows of [`DomainDevicesInputDriver`].
pub static DOMAIN_DEVICES_INPUT_DRIVER: Shape = Shape {
    path: "domain/devices/input/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Event device of the host.
///
/// Source: `domain/devices/input/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesInputSource {
    /// `@evdev`: Absolute path of the event device, for `type = "passthrough"`.
    pub evdev: Option<Text>,
    /// `@dev`: Absolute path of the event device, for `type = "evdev"`.
    pub dev: Option<Text>,
    /// `@grab`: `all` grabs all input devices of the guest together. Default: only this one. One of `all`.
    pub grab: Option<Text>,
    /// `@grabToggle`: Keys that switch the device between host and guest. Default: both control keys. One of `alt-alt`, `ctrl-ctrl`, `ctrl-scrolllock`, `meta-meta`, `scrolllock`, `shift-shift`.
    pub grab_toggle: Option<Text>,
    /// `@repeat`: Whether keys repeat automatically.
    pub repeat: Option<bool>,
}

impl Record for DomainDevicesInputSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INPUT_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.evdev.slot(),
            1 => self.dev.slot(),
            2 => self.grab.slot(),
            3 => self.grab_toggle.slot(),
            4 => self.repeat.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INPUT_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.evdev.is_set()).with(1, self.dev.is_set()).with(2, self.grab.is_set()).with(3, self.grab_toggle.is_set()).with(4, self.repeat.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dev", 1), named("evdev", 0), named("grab", 2), named("grab_toggle", 3), named("repeat", 4)] } }
}

/// Rows of [`DomainDevicesInputSource`].
pub static DOMAIN_DEVICES_INPUT_SOURCE: Shape = Shape {
    path: "domain/devices/input/source",
    rows: &[
        row("evdev", "evdev", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the event device, for `type = \"passthrough\"`.")
            .canon(Canon::Path),
        row("dev", "dev", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the event device, for `type = \"evdev\"`.")
            .canon(Canon::Path),
        row("grab", "grab", Attribute(Scalar::Words(&[word("all")])), "`all` grabs all input devices of the guest together. Default: only this one. One of `all`."),
        row("grabToggle", "grab_toggle", Attribute(Scalar::Words(&[word("alt-alt"), word("ctrl-ctrl"), word("ctrl-scrolllock"), word("meta-meta"), word("scrolllock"), word("shift-shift")])), "Keys that switch the device between host and guest. Default: both control keys. One of `alt-alt`, `ctrl-ctrl`, `ctrl-scrolllock`, `meta-meta`, `scrolllock`, `shift-shift`."),
        row("repeat", "repeat", Attribute(Scalar::Bool(ON_OFF)), "Whether keys repeat automatically."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["evdev"], absent: false } }], rows: &[1, 2, 3, 4], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["passthrough"], absent: false } }], rows: &[0], required: &[0] },
    ],
};

/// IOMMU of the guest.
///
/// Source: `domain/devices/iommu`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommu {
    /// `@model`: Model that the guest sees: `intel` and `amd` for q35, `smmuv3` for ARM virt, `virtio` for both. One of `amd` (11.5.0), `intel`, `smmuv3`, `virtio`.
    pub model: Option<Text>,
    /// `<driver>`: Settings of the IOMMU.
    pub driver: Option<Box<crate::domain::DomainDevicesIommuDriver>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
}

impl Record for DomainDevicesIommu {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_IOMMU
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.driver.slot(),
            2 => self.acpi.slot(),
            3 => self.address.slot(),
            4 => self.alias.slot(),
            _ => no_slot(&DOMAIN_DEVICES_IOMMU, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.driver.is_set()).with(2, self.acpi.is_set()).with(3, self.address.is_set()).with(4, self.alias.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 2), named("address", 3), named("alias", 4), named("driver", 1), named("model", 0)] } }
}

/// Rows of [`DomainDevicesIommu`].
pub static DOMAIN_DEVICES_IOMMU: Shape = Shape {
    path: "domain/devices/iommu",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word_since("amd", Since::At((11, 5, 0))), word("intel"), word("smmuv3"), word("virtio")])), "Model that the guest sees: `intel` and `amd` for q35, `smmuv3` for ARM virt, `virtio` for both. One of `amd` (11.5.0), `intel`, `smmuv3`, `virtio`.")
            .flag(Flags::NEEDED),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_IOMMU_DRIVER), "Settings of the IOMMU."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Settings of the IOMMU.
///
/// Source: `domain/devices/iommu/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommuDriver {
    /// `@intremap`: Whether interrupts are remapped; needs `features.ioapic.driver = "qemu"`.
    pub intremap: Option<bool>,
    /// `@caching_mode`: Whether caching mode is on, which assigned host devices need. For `intel`.
    pub caching_mode: Option<bool>,
    /// `@eim`: Whether extended interrupt mode is on, which more than 255 virtual CPUs need. For `intel`.
    pub eim: Option<bool>,
    /// `@iotlb`: Whether devices can cache address translations.
    pub iotlb: Option<bool>,
    /// `@aw_bits`: Width of the addresses that can be mapped, in bits. For `intel` and `virtio`.
    pub aw_bits: Option<Text>,
    /// `@dma_translation`: Whether DMA addresses are translated; `false` leaves only interrupt remapping. For `intel`. Since libvirt 10.7.0.
    pub dma_translation: Option<bool>,
    /// `@xtsup`: Whether x2APIC mode is supported, for many virtual CPUs. For `amd`. Since libvirt 11.5.0.
    pub xtsup: Option<bool>,
    /// `@passthrough`: Whether DMA addresses are passed through without translation. For `amd`. Since libvirt 11.5.0.
    pub passthrough: Option<bool>,
    /// `@pciBus`: Index of the PCI controller that the IOMMU serves. For `smmuv3`. Since libvirt 11.10.0.
    pub pci_bus: Option<Number>,
    /// `@accel`: Whether the IOMMU of the host accelerates this one. For `smmuv3`. Since libvirt 12.7.0.
    pub accel: Option<bool>,
    /// `@ats`: Whether the guest sees support for Address Translation Services; needs `accel`. For `smmuv3`. Since libvirt 12.7.0.
    pub ats: Option<bool>,
    /// `@ril`: Whether the guest sees support for range invalidation; needs `accel`. For `smmuv3`. Since libvirt 12.7.0.
    pub ril: Option<bool>,
    /// `@ssidsize`: Number of bits of a SubstreamID, 0 to 20; more than 0 enables PASID. For `smmuv3`. Since libvirt 12.7.0.
    pub ssidsize: Option<Number>,
    /// `@oas`: Size of output addresses in bits. For `smmuv3`. Since libvirt 12.7.0.
    pub oas: Option<Number>,
    /// `@cmdqv`: Whether the guest uses a command queue of the host directly (NVIDIA CMDQV). For `smmuv3`. Since libvirt 12.7.0.
    pub cmdqv: Option<bool>,
    /// `<granule>`: Page size of the mappings that is used by default. For `virtio`. Since libvirt 12.1.0.
    pub granule: Option<Box<crate::domain::DomainDevicesIommuDriverGranule>>,
}

impl Record for DomainDevicesIommuDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_IOMMU_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.intremap.slot(),
            1 => self.caching_mode.slot(),
            2 => self.eim.slot(),
            3 => self.iotlb.slot(),
            4 => self.aw_bits.slot(),
            5 => self.dma_translation.slot(),
            6 => self.xtsup.slot(),
            7 => self.passthrough.slot(),
            8 => self.pci_bus.slot(),
            9 => self.accel.slot(),
            10 => self.ats.slot(),
            11 => self.ril.slot(),
            12 => self.ssidsize.slot(),
            13 => self.oas.slot(),
            14 => self.cmdqv.slot(),
            15 => self.granule.slot(),
            _ => no_slot(&DOMAIN_DEVICES_IOMMU_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.intremap.is_set()).with(1, self.caching_mode.is_set()).with(2, self.eim.is_set()).with(3, self.iotlb.is_set()).with(4, self.aw_bits.is_set()).with(5, self.dma_translation.is_set()).with(6, self.xtsup.is_set()).with(7, self.passthrough.is_set()).with(8, self.pci_bus.is_set()).with(9, self.accel.is_set()).with(10, self.ats.is_set()).with(11, self.ril.is_set()).with(12, self.ssidsize.is_set()).with(13, self.oas.is_set()).with(14, self.cmdqv.is_set()).with(15, self.granule.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("accel", 9), named("ats", 10), named("aw_bits", 4), named("caching_mode", 1), named("cmdqv", 14), named("dma_translation", 5), named("eim", 2), named("granule", 15), named("intremap", 0), named("iotlb", 3), named("oas", 13), named("passthrough", 7), named("pci_bus", 8), named("ril", 11), named("ssidsize", 12), named("xtsup", 6)] } }
}

/// Rows of [`DomainDevicesIommuDriver`].
pub static DOMAIN_DEVICES_IOMMU_DRIVER: Shape = Shape {
    path: "domain/devices/iommu/driver",
    rows: &[
        row("intremap", "intremap", Attribute(Scalar::Bool(ON_OFF)), "Whether interrupts are remapped; needs `features.ioapic.driver = \"qemu\"`."),
        row("caching_mode", "caching_mode", Attribute(Scalar::Bool(ON_OFF)), "Whether caching mode is on, which assigned host devices need. For `intel`."),
        row("eim", "eim", Attribute(Scalar::Bool(ON_OFF)), "Whether extended interrupt mode is on, which more than 255 virtual CPUs need. For `intel`."),
        row("iotlb", "iotlb", Attribute(Scalar::Bool(ON_OFF)), "Whether devices can cache address translations."),
        row("aw_bits", "aw_bits", Attribute(Scalar::Class(Class::HexUint8)), "Width of the addresses that can be mapped, in bits. For `intel` and `virtio`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("dma_translation", "dma_translation", Attribute(Scalar::Bool(ON_OFF)), "Whether DMA addresses are translated; `false` leaves only interrupt remapping. For `intel`. Since libvirt 10.7.0.")
            .since(Since::At((10, 7, 0))),
        row("xtsup", "xtsup", Attribute(Scalar::Bool(ON_OFF)), "Whether x2APIC mode is supported, for many virtual CPUs. For `amd`. Since libvirt 11.5.0.")
            .since(Since::At((11, 5, 0))),
        row("passthrough", "passthrough", Attribute(Scalar::Bool(ON_OFF)), "Whether DMA addresses are passed through without translation. For `amd`. Since libvirt 11.5.0.")
            .since(Since::At((11, 5, 0))),
        row("pciBus", "pci_bus", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Index of the PCI controller that the IOMMU serves. For `smmuv3`. Since libvirt 11.10.0.")
            .since(Since::At((11, 10, 0))),
        row("accel", "accel", Attribute(Scalar::Bool(ON_OFF)), "Whether the IOMMU of the host accelerates this one. For `smmuv3`. Since libvirt 12.7.0.")
            .since(Since::At((12, 7, 0))),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest sees support for Address Translation Services; needs `accel`. For `smmuv3`. Since libvirt 12.7.0.")
            .since(Since::At((12, 7, 0))),
        row("ril", "ril", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest sees support for range invalidation; needs `accel`. For `smmuv3`. Since libvirt 12.7.0.")
            .since(Since::At((12, 7, 0))),
        row("ssidsize", "ssidsize", Attribute(Scalar::Integer(&Range { min: Some(-2147483648), max: Some(2147483647) })), "Number of bits of a SubstreamID, 0 to 20; more than 0 enables PASID. For `smmuv3`. Since libvirt 12.7.0.")
            .since(Since::At((12, 7, 0))),
        row("oas", "oas", Attribute(Scalar::Integer(&Range { min: Some(-2147483648), max: Some(2147483647) })), "Size of output addresses in bits. For `smmuv3`. Since libvirt 12.7.0.")
            .since(Since::At((12, 7, 0))),
        row("cmdqv", "cmdqv", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest uses a command queue of the host directly (NVIDIA CMDQV). For `smmuv3`. Since libvirt 12.7.0.")
            .since(Since::At((12, 7, 0))),
        row("granule", "granule", Child(&crate::domain::DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE), "Page size of the mappings that is used by default. For `virtio`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Page size of the mappings that is used by default. For `virtio`.
///
/// Source: `domain/devices/iommu/driver/granule`.
#[derive(Clone, Default)]
pub struct DomainDevicesIommuDriverGranule {
    /// `@mode`: `host` uses the page size of the host. One of `host`. Since libvirt 12.1.0.
    pub mode: Option<Text>,
    /// `@size`: Page size; QEMU supports 4, 8, 16 and 64 KiB. Since libvirt 12.1.0.
    pub size: Option<Number>,
    /// `@unit`: Unit of the page size. Default: KiB. Since libvirt 12.1.0.
    pub unit: Option<Text>,
}

impl Record for DomainDevicesIommuDriverGranule {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.size.slot(),
            2 => self.unit.slot(),
            _ => no_slot(&DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.size.is_set()).with(2, self.unit.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("mode", 0), named("size", 1), named("unit", 2)] } }
}

/// Rows of [`DomainDevicesIommuDriverGranule`].
pub static DOMAIN_DEVICES_IOMMU_DRIVER_GRANULE: Shape = Shape {
    path: "domain/devices/iommu/driver/granule",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("host")])), "`host` uses the page size of the host. One of `host`. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("size", "size", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Page size; QEMU supports 4, 8, 16 and 64 KiB. Since libvirt 12.1.0.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .since(Since::At((12, 1, 0))),
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the page size. Default: KiB. Since libvirt 12.1.0.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error)
            .since(Since::At((12, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Leases of a lock manager. The guest starts only when the lock manager grants them.
///
/// Source: `domain/devices/lease`.
#[derive(Clone, Default)]
pub struct DomainDevicesLease {
    /// `<lockspace>`: Name of the lockspace that contains the lease.
    pub lockspace: Option<Text>,
    /// `<key>`: Name of the lease, unique in the lockspace.
    pub key: Option<Text>,
    /// `<target>`: File of the lockspace.
    pub target: Option<Box<crate::domain::DomainDevicesLeaseTarget>>,
}

impl Record for DomainDevicesLease {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_LEASE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.lockspace.slot(),
            1 => self.key.slot(),
            2 => self.target.slot(),
            _ => no_slot(&DOMAIN_DEVICES_LEASE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.lockspace.is_set()).with(1, self.key.is_set()).with(2, self.target.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("key", 1), named("lockspace", 0), named("target", 2)] } }
}

/// Rows of [`DomainDevicesLease`].
pub static DOMAIN_DEVICES_LEASE: Shape = Shape {
    path: "domain/devices/lease",
    rows: &[
        row("lockspace", "lockspace", Leaf(Scalar::Text), "Name of the lockspace that contains the lease."),
        row("key", "key", Leaf(Scalar::Text), "Name of the lease, unique in the lockspace."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_LEASE_TARGET), "File of the lockspace."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// File of the lockspace.
///
/// Source: `domain/devices/lease/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesLeaseTarget {
    /// `@path`: Absolute path of the file.
    pub path: Option<Text>,
    /// `@offset`: Offset of the lease in the file. Default: 0.
    pub offset: Option<Number>,
}

impl Record for DomainDevicesLeaseTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_LEASE_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            1 => self.offset.slot(),
            _ => no_slot(&DOMAIN_DEVICES_LEASE_TARGET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()).with(1, self.offset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("offset", 1), named("path", 0)] } }
}

/// Rows of [`DomainDevicesLeaseTarget`].
pub static DOMAIN_DEVICES_LEASE_TARGET: Shape = Shape {
    path: "domain/devices/lease/target",
    rows: &[
        row("path", "path", Attribute(Scalar::Text), "Absolute path of the file."),
        row("offset", "offset", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Offset of the lease in the file. Default: 0."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
