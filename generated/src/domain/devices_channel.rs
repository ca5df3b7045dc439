//! From schemas/facts/domain.facts, `domain/devices/channel`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Canon, Flags, NO_RULES, ON_OFF, Pair, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, named, row, word};

/// Communication channels between host and guest, such as that of the guest agent.
///
/// Source: `domain/devices/channel`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannel {
    /// `@type`: Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<Text>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Protocol of a `tcp` connection.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Log file of all output of the device.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: Device that the guest sees.
    pub target: Option<Box<crate::domain::DomainDevicesChannelTarget>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
}

impl Record for DomainDevicesChannel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.source_bind.slot(),
            2 => self.source.slot(),
            3 => self.protocol.slot(),
            4 => self.log.slot(),
            5 => self.target.slot(),
            6 => self.alias.slot(),
            7 => self.address.slot(),
            8 => self.acpi.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.source_bind.is_set()).with(2, self.source.is_set()).with(3, self.protocol.is_set()).with(4, self.log.is_set()).with(5, self.target.is_set()).with(6, self.alias.is_set()).with(7, self.address.is_set()).with(8, self.acpi.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 8), named("address", 7), named("alias", 6), named("log", 4), named("protocol", 3), named("source", 2), named("source_bind", 1), named("target", 5), named("type", 0)] } }
}

/// Rows of [`DomainDevicesChannel`].
pub static DOMAIN_DEVICES_CHANNEL: Shape = Shape {
    path: "domain/devices/channel",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .rules(&Rules { unspecified: &[Pattern { values: &[(&[0], "bind")], allows_more: false }], ..NO_RULES })
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .rules(&Rules { unspecified: &[Pattern { values: &[(&[0], "bind")], allows_more: false }], ..NO_RULES }),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_TARGET), "Device that the guest sees."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[5, 0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
    ],
    key: &[&[&[5, 3]]],
    r#match: &[],
    arms: &[],
};

/// ACPI properties of the device.
///
/// Source: `domain/devices/channel/acpi`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAcpi {
    /// `@index`: ACPI index, 1 to 16383, unique in the guest. A Linux guest derives the name of a network interface from it: 3 becomes `eno3`.
    pub index: Option<Number>,
    /// `@nodeset`: NUMA nodes of the guest that are associated with a host device as ACPI generic initiators, such as `1-8`. Since libvirt 11.8.0.
    pub nodeset: Option<Text>,
}

impl Record for DomainDevicesChannelAcpi {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_ACPI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.index.slot(),
            1 => self.nodeset.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_ACPI, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.index.is_set()).with(1, self.nodeset.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("index", 0), named("nodeset", 1)] } }
}

/// Rows of [`DomainDevicesChannelAcpi`].
pub static DOMAIN_DEVICES_CHANNEL_ACPI: Shape = Shape {
    path: "domain/devices/channel/acpi",
    rows: &[
        row("index", "index", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "ACPI index, 1 to 16383, unique in the guest. A Linux guest derives the name of a network interface from it: 3 becomes `eno3`."),
        row("nodeset", "nodeset", Attribute(Scalar::Class(Class::Cpuset)), "NUMA nodes of the guest that are associated with a host device as ACPI generic initiators, such as `1-8`. Since libvirt 11.8.0.")
            .canon(Canon::CpuSet)
            .check(Check::Error)
            .since(Since::At((11, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
///
/// Source: `domain/devices/channel/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAddress {
    /// `@type`: Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`.
    pub r#type: Option<Text>,
    /// `@domain`: PCI domain in hexadecimal. QEMU supports `0x0000` only.
    pub domain: Option<Text>,
    /// `@bus`: Number of the bus: for PCI and USB, the `index` of the controller that provides it.
    pub bus: Option<Text>,
    /// `@slot`: Number of the slot on the bus: for PCI, `0x00` to `0x1f`.
    pub slot: Option<Text>,
    /// `@function`: PCI function, 0 to 7.
    pub function: Option<Text>,
    /// `@multifunction`: Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`.
    pub multifunction: Option<bool>,
    /// `@controller`: Index of the controller that the device is connected to. From 0 to 99.
    pub controller: Option<Number>,
    /// `@target`: Target number on the SCSI bus. Default: 0. From 0 to 99.
    pub target: Option<Number>,
    /// `@unit`: Unit number on the bus. Default: 0.
    pub unit: Option<Number>,
    /// `@port`: Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port.
    pub port: Option<Text>,
    /// `@reg`: Start register on the spapr-vio bus of a pSeries guest, in hexadecimal.
    pub reg: Option<Text>,
    /// `@cssid`: Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices.
    pub cssid: Option<Text>,
    /// `@ssid`: Subchannel set on the CCW bus of an s390 guest, 0 to 3.
    pub ssid: Option<Text>,
    /// `@devno`: Device number on the CCW bus of an s390 guest, in hexadecimal.
    pub devno: Option<Text>,
    /// `@iobase`: First I/O port of an ISA device, such as `0x505`.
    pub iobase: Option<Text>,
    /// `@irq`: Interrupt number of an ISA device.
    pub irq: Option<Text>,
    /// `@base`: Guest physical address at which a memory module starts.
    pub base: Option<Text>,
    /// `<zpci>`: PCI extension of an s390 guest.
    pub zpci: Option<Box<crate::domain::DomainDevicesChannelAddressZpci>>,
}

impl Record for DomainDevicesChannelAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_ADDRESS
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
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.domain.is_set()).with(2, self.bus.is_set()).with(3, self.slot.is_set()).with(4, self.function.is_set()).with(5, self.multifunction.is_set()).with(6, self.controller.is_set()).with(7, self.target.is_set()).with(8, self.unit.is_set()).with(9, self.port.is_set()).with(10, self.reg.is_set()).with(11, self.cssid.is_set()).with(12, self.ssid.is_set()).with(13, self.devno.is_set()).with(14, self.iobase.is_set()).with(15, self.irq.is_set()).with(16, self.base.is_set()).with(17, self.zpci.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("base", 16), named("bus", 2), named("controller", 6), named("cssid", 11), named("devno", 13), named("domain", 1), named("function", 4), named("iobase", 14), named("irq", 15), named("multifunction", 5), named("port", 9), named("reg", 10), named("slot", 3), named("ssid", 12), named("target", 7), named("type", 0), named("unit", 8), named("zpci", 17)] } }
}

/// Rows of [`DomainDevicesChannelAddress`].
pub static DOMAIN_DEVICES_CHANNEL_ADDRESS: Shape = Shape {
    path: "domain/devices/channel/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("ccw"), word("dimm"), word("drive"), word("isa"), word("pci"), word("spapr-vio"), word("unassigned"), word("usb"), word("virtio-mmio"), word("virtio-serial")])), "Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`.")
            .flag(Flags::SELECTS)
            .flag(Flags::NEEDED),
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain in hexadecimal. QEMU supports `0x0000` only.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class(Class::HexUint8), Scalar::Class(Class::UsbAddress)])), "Number of the bus: for PCI and USB, the `index` of the controller that provides it.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "Number of the slot on the bus: for PCI, `0x00` to `0x1f`.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .flag(Flags::UNNEEDED),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function, 0 to 7.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`."),
        row("controller", "controller", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Index of the controller that the device is connected to. From 0 to 99.")
            .flag(Flags::UNNEEDED),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Target number on the SCSI bus. Default: 0. From 0 to 99.")
            .flag(Flags::UNNEEDED),
        row("unit", "unit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99999) })), "Unit number on the bus. Default: 0.")
            .flag(Flags::UNNEEDED),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(99) }), Scalar::Class(Class::UsbPort)])), "Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port.")
            .check(Check::Warning)
            .flag(Flags::UNNEEDED),
        row("reg", "reg", Attribute(Scalar::Class(Class::HexUint32)), "Start register on the spapr-vio bus of a pSeries guest, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Warning),
        row("cssid", "cssid", Attribute(Scalar::Class(Class::CcwCssid)), "Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("ssid", "ssid", Attribute(Scalar::Class(Class::CcwSsid)), "Subchannel set on the CCW bus of an s390 guest, 0 to 3.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("devno", "devno", Attribute(Scalar::Class(Class::HexUint16)), "Device number on the CCW bus of an s390 guest, in hexadecimal.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("iobase", "iobase", Attribute(Scalar::Class(Class::HexUint16)), "First I/O port of an ISA device, such as `0x505`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("irq", "irq", Attribute(Scalar::Class(Class::IsaIrq)), "Interrupt number of an ISA device.")
            .canon(Canon::HexNum),
        row("base", "base", Attribute(Scalar::Class(Class::HexUint)), "Guest physical address at which a memory module starts.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("zpci", "zpci", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS_ZPCI), "PCI extension of an s390 guest."),
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
/// Source: `domain/devices/channel/address/zpci`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAddressZpci {
    /// `@uid`: User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted.
    pub uid: Option<Text>,
    /// `@fid`: Function identifier of the PCI device, unique in the guest. Generated when omitted.
    pub fid: Option<Text>,
}

impl Record for DomainDevicesChannelAddressZpci {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_ADDRESS_ZPCI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uid.slot(),
            1 => self.fid.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_ADDRESS_ZPCI, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uid.is_set()).with(1, self.fid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fid", 1), named("uid", 0)] } }
}

/// Rows of [`DomainDevicesChannelAddressZpci`].
pub static DOMAIN_DEVICES_CHANNEL_ADDRESS_ZPCI: Shape = Shape {
    path: "domain/devices/channel/address/zpci",
    rows: &[
        row("uid", "uid", Attribute(Scalar::Class(Class::HexUint16)), "User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("fid", "fid", Attribute(Scalar::Class(Class::HexUint32)), "Function identifier of the PCI device, unique in the guest. Generated when omitted.")
            .canon(Canon::HexNum)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Identifier of the device in libvirt and in QEMU. Generated when omitted.
///
/// Source: `domain/devices/channel/alias`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAlias {
    /// `@name`: Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others.
    pub name: Option<Text>,
}

impl Record for DomainDevicesChannelAlias {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_ALIAS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_ALIAS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainDevicesChannelAlias`].
pub static DOMAIN_DEVICES_CHANNEL_ALIAS: Shape = Shape {
    path: "domain/devices/channel/alias",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::AliasName)), "Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others.")
            .canon(Canon::UserAlias),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Log file of all output of the device.
///
/// Source: `domain/devices/channel/log`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelLog {
    /// `@file`: Absolute path of the log file on the host.
    pub file: Option<Text>,
    /// `@append`: Whether output is appended to an existing file when the guest starts; `false` truncates it.
    pub append: Option<bool>,
}

impl Record for DomainDevicesChannelLog {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_LOG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.append.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_LOG, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.file.is_set()).with(1, self.append.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("append", 1), named("file", 0)] } }
}

/// Rows of [`DomainDevicesChannelLog`].
pub static DOMAIN_DEVICES_CHANNEL_LOG: Shape = Shape {
    path: "domain/devices/channel/log",
    rows: &[
        row("file", "file", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the log file on the host.")
            .canon(Canon::Path),
        row("append", "append", Attribute(Scalar::Bool(ON_OFF)), "Whether output is appended to an existing file when the guest starts; `false` truncates it."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Protocol of a `tcp` connection.
///
/// Source: `domain/devices/channel/protocol`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelProtocol {
    /// `@type`: Name of the protocol. Default: `raw`. One of `raw`, `telnet`, `telnets`, `tls`.
    pub r#type: Option<Text>,
}

impl Record for DomainDevicesChannelProtocol {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_PROTOCOL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_PROTOCOL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`DomainDevicesChannelProtocol`].
pub static DOMAIN_DEVICES_CHANNEL_PROTOCOL: Shape = Shape {
    path: "domain/devices/channel/protocol",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("raw"), word("telnet"), word("telnets"), word("tls")])), "Name of the protocol. Default: `raw`. One of `raw`, `telnet`, `telnets`, `tls`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
///
/// Source: `domain/devices/channel/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelSource {
    /// `@mode`: Whether the host side listens (`bind`) or connects (`connect`).
    pub mode: Option<Text>,
    /// `@path`: Path on the host of the file, device, pipe or socket. Generated when omitted for `pty`, and for the `unix` socket of a channel.
    pub path: Option<Text>,
    /// `@host`: Host name or IP address to listen on or to connect to.
    pub host: Option<Text>,
    /// `@service`: Port number or service name.
    pub service: Option<Text>,
    /// `@channel`: Name of the channel, for `type = "spiceport"` and `"dbus"`.
    pub channel: Option<Text>,
    /// `@master`: Path of the null modem device that the hypervisor opens, for `type = "nmdm"`. bhyve only.
    pub master: Option<Text>,
    /// `@slave`: Path of the null modem device that clients open, for `type = "nmdm"`. bhyve only.
    pub slave: Option<Text>,
    /// `@append`: Whether output is appended to an existing file when the guest starts; `false` truncates it.
    pub append: Option<bool>,
    /// `@tls`: Whether the TCP connection uses TLS. Default: `chardev_tls` in the host's qemu.conf.
    pub tls: Option<bool>,
    /// `<reconnect>`: How QEMU reconnects after the connection is lost.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<seclabel>`: Security labels of the source, in place of those that the guest's labels imply.
    pub seclabel: Vec<crate::domain::DomainDevicesChannelSourceSeclabel>,
    /// `<clipboard>`: Clipboard of a `qemu-vdagent` channel, which is not shared unless enabled here.
    pub clipboard: Option<Box<crate::domain::DomainDevicesGraphicsClipboard>>,
    /// `<mouse>`: Mouse mode of a `qemu-vdagent` channel.
    pub mouse: Option<Box<crate::domain::DomainDevicesGraphicsMouse>>,
}

impl Record for DomainDevicesChannelSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_SOURCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.path.slot(),
            2 => self.host.slot(),
            3 => self.service.slot(),
            4 => self.channel.slot(),
            5 => self.master.slot(),
            6 => self.slave.slot(),
            7 => self.append.slot(),
            8 => self.tls.slot(),
            9 => self.reconnect.slot(),
            10 => self.seclabel.slot(),
            11 => self.clipboard.slot(),
            12 => self.mouse.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_SOURCE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.path.is_set()).with(2, self.host.is_set()).with(3, self.service.is_set()).with(4, self.channel.is_set()).with(5, self.master.is_set()).with(6, self.slave.is_set()).with(7, self.append.is_set()).with(8, self.tls.is_set()).with(9, self.reconnect.is_set()).with(10, self.seclabel.is_set()).with(11, self.clipboard.is_set()).with(12, self.mouse.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("append", 7), named("channel", 4), named("clipboard", 11), named("host", 2), named("master", 5), named("mode", 0), named("mouse", 12), named("path", 1), named("reconnect", 9), named("seclabel", 10), named("service", 3), named("slave", 6), named("tls", 8)] } }
}

/// Rows of [`DomainDevicesChannelSource`].
pub static DOMAIN_DEVICES_CHANNEL_SOURCE: Shape = Shape {
    path: "domain/devices/channel/source",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Text), "Whether the host side listens (`bind`) or connects (`connect`)."),
        row("path", "path", Attribute(Scalar::Text), "Path on the host of the file, device, pipe or socket. Generated when omitted for `pty`, and for the `unix` socket of a channel.")
            .flag(Flags::RUNTIME),
        row("host", "host", Attribute(Scalar::Text), "Host name or IP address to listen on or to connect to."),
        row("service", "service", Attribute(Scalar::Text), "Port number or service name."),
        row("channel", "channel", Attribute(Scalar::Text), "Name of the channel, for `type = \"spiceport\"` and `\"dbus\"`."),
        row("master", "master", Attribute(Scalar::Text), "Path of the null modem device that the hypervisor opens, for `type = \"nmdm\"`. bhyve only."),
        row("slave", "slave", Attribute(Scalar::Text), "Path of the null modem device that clients open, for `type = \"nmdm\"`. bhyve only."),
        row("append", "append", Attribute(Scalar::Bool(ON_OFF)), "Whether output is appended to an existing file when the guest starts; `false` truncates it."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "Whether the TCP connection uses TLS. Default: `chardev_tls` in the host's qemu.conf."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "How QEMU reconnects after the connection is lost."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Security labels of the source, in place of those that the guest's labels imply."),
        row("clipboard", "clipboard", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_CLIPBOARD), "Clipboard of a `qemu-vdagent` channel, which is not shared unless enabled here."),
        row("mouse", "mouse", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_MOUSE), "Mouse mode of a `qemu-vdagent` channel."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How QEMU reconnects after the connection is lost.
///
/// Source: `domain/devices/channel/source/reconnect`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelSourceReconnect {
    /// `@enabled`: Whether QEMU reconnects.
    pub enabled: Option<bool>,
    /// `@timeout`: Time between two attempts to reconnect, in seconds.
    pub timeout: Option<Number>,
    /// `@delay`: Time in seconds that requests to an NBD server wait for a new connection before they fail. Default: 0. Since libvirt 9.2.0.
    pub delay: Option<Number>,
}

impl Record for DomainDevicesChannelSourceReconnect {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enabled.slot(),
            1 => self.timeout.slot(),
            2 => self.delay.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enabled.is_set()).with(1, self.timeout.is_set()).with(2, self.delay.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("delay", 2), named("enabled", 0), named("timeout", 1)] } }
}

/// Rows of [`DomainDevicesChannelSourceReconnect`].
pub static DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT: Shape = Shape {
    path: "domain/devices/channel/source/reconnect",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "Whether QEMU reconnects."),
        row("timeout", "timeout", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Time between two attempts to reconnect, in seconds."),
        row("delay", "delay", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Time in seconds that requests to an NBD server wait for a new connection before they fail. Default: 0. Since libvirt 9.2.0.")
            .since(Since::At((9, 2, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Security labels of the source, in place of those that the guest's labels imply.
///
/// Source: `domain/devices/channel/source/seclabel`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelSourceSeclabel {
    /// `@model`: Security driver that the label is for, such as `selinux` or `dac`.
    pub model: Option<Text>,
    /// `@relabel`: Whether libvirt changes the label of the source at start.
    pub relabel: Option<bool>,
    /// `@labelskip`: Whether the label was not set because the file system has no labels; reported by libvirt. Only `true` has a meaning.
    pub labelskip: Option<bool>,
    /// `<label>`: Label of the source, such as `system_u:object_r:svirt_image_t:s0`.
    pub label: Vec<Text>,
}

impl Record for DomainDevicesChannelSourceSeclabel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.relabel.slot(),
            2 => self.labelskip.slot(),
            3 => self.label.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.relabel.is_set()).with(2, self.labelskip.is_set()).with(3, self.label.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("label", 3), named("labelskip", 2), named("model", 0), named("relabel", 1)] } }
}

/// Rows of [`DomainDevicesChannelSourceSeclabel`].
pub static DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL: Shape = Shape {
    path: "domain/devices/channel/source/seclabel",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "Security driver that the label is for, such as `selinux` or `dac`."),
        row("relabel", "relabel", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt changes the label of the source at start."),
        row("labelskip", "labelskip", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "Whether the label was not set because the file system has no labels; reported by libvirt. Only `true` has a meaning."),
        row("label", "label", Leaves(Scalar::Text), "Label of the source, such as `system_u:object_r:svirt_image_t:s0`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@relabel", up: 0, row_path: &[1] }, words: Words { texts: &[], absent: true } }], rows: &[2, 3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@relabel", up: 0, row_path: &[1] }, words: Words { texts: &["yes"], absent: false } }], rows: &[3], required: &[3] },
    ],
};

/// Device that the guest sees.
///
/// Source: `domain/devices/channel/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelTarget {
    /// `@type`: Kind of device: usually `virtio`; `guestfwd` forwards TCP connections of the guest to the host side. One of `guestfwd`, `virtio`, `xen`.
    pub r#type: Option<Text>,
    /// `@address`: IP address that the guest connects to, for `type = "guestfwd"`.
    pub address: Option<Text>,
    /// `@port`: TCP port that the guest connects to, for `type = "guestfwd"`.
    pub port: Option<Text>,
    /// `@name`: Name of the port in the guest, such as `org.qemu.guest_agent.0` for the guest agent. Default for `spicevmc` and `qemu-vdagent`: `com.redhat.spice.0`.
    pub name: Option<Text>,
    /// `@state`: Whether a program in the guest has opened the channel; reported by libvirt. One of `connected`, `disconnected`.
    pub state: Option<Text>,
}

impl Record for DomainDevicesChannelTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.address.slot(),
            2 => self.port.slot(),
            3 => self.name.slot(),
            4 => self.state.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_TARGET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.address.is_set()).with(2, self.port.is_set()).with(3, self.name.is_set()).with(4, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 1), named("name", 3), named("port", 2), named("state", 4), named("type", 0)] } }
}

/// Rows of [`DomainDevicesChannelTarget`].
pub static DOMAIN_DEVICES_CHANNEL_TARGET: Shape = Shape {
    path: "domain/devices/channel/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("guestfwd"), word("virtio"), word("xen")])), "Kind of device: usually `virtio`; `guestfwd` forwards TCP connections of the guest to the host side. One of `guestfwd`, `virtio`, `xen`.")
            .flag(Flags::NEEDED),
        row("address", "address", Attribute(Scalar::Text), "IP address that the guest connects to, for `type = \"guestfwd\"`."),
        row("port", "port", Attribute(Scalar::Text), "TCP port that the guest connects to, for `type = \"guestfwd\"`."),
        row("name", "name", Attribute(Scalar::Text), "Name of the port in the guest, such as `org.qemu.guest_agent.0` for the guest agent. Default for `spicevmc` and `qemu-vdagent`: `com.redhat.spice.0`."),
        row("state", "state", Attribute(Scalar::Words(&[word("connected"), word("disconnected")])), "Whether a program in the guest has opened the channel; reported by libvirt. One of `connected`, `disconnected`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["guestfwd"], absent: false } }], rows: &[1, 2], required: &[1, 2] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["virtio"], absent: false } }], rows: &[3, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["xen"], absent: false } }], rows: &[3], required: &[] },
    ],
};
