//! From schemas/facts/domain.facts, `domain/devices/channel`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Pair, Range, Scalar, Shape, When, YES_NO, row, word};

/// Channels between host and guest, such as the guest agent's.
///
/// Source: `domain/devices/channel`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannel {
    /// `@type`: What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `<source>`: The host's end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: The host's end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: What is spoken over `tcp`.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: A file of the host that keeps all that the guest writes.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: The guest's end.
    pub target: Option<Box<crate::domain::DomainDevicesChannelTarget>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
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
}

/// Rows of [`DomainDevicesChannel`].
pub static DOMAIN_DEVICES_CHANNEL: Shape = Shape {
    path: "domain/devices/channel",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .void("mode:bind")
            .split(&[When { selector: "@mode", words: &["bind"] }, When { selector: "../@type", words: &["udp"] }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .void("mode:bind"),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "What is spoken over `tcp`."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "A file of the host that keeps all that the guest writes."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_TARGET), "The guest's end."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
    ],
    identity: &[&["target.name"]],
    matching: &[],
    arms: &[],
};

/// How the guest's firmware tells of the device.
///
/// Source: `domain/devices/channel/acpi`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAcpi {
    /// `@index`: Number that gives a network card its name, such as 3 for `eno3`.
    pub index: Option<Number>,
    /// `@nodeset`: XML attribute `nodeset` of `<acpi>`. Since libvirt 12.8.0.
    pub nodeset: Option<String>,
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
}

/// Rows of [`DomainDevicesChannelAcpi`].
pub static DOMAIN_DEVICES_CHANNEL_ACPI: Shape = Shape {
    path: "domain/devices/channel/acpi",
    rows: &[
        row("index", "index", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "Number that gives a network card its name, such as 3 for `eno3`."),
        row("nodeset", "nodeset", Attribute(Scalar::Class("cpuset")), "XML attribute `nodeset` of `<acpi>`. Since libvirt 12.8.0.")
            .canon(Canon::CpuSet)
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Where the device is plugged in; libvirt finds a place when left out.
///
/// Source: `domain/devices/channel/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAddress {
    /// `@type`: XML attribute `type` of `<address>`. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`.
    pub r#type: Option<String>,
    /// `@domain`: XML attribute `domain` of `<address>`.
    pub domain: Option<String>,
    /// `@bus`: XML attribute `bus` of `<address>`.
    pub bus: Option<String>,
    /// `@slot`: XML attribute `slot` of `<address>`.
    pub slot: Option<String>,
    /// `@function`: XML attribute `function` of `<address>`.
    pub function: Option<String>,
    /// `@multifunction`: XML attribute `multifunction` of `<address>`.
    pub multifunction: Option<bool>,
    /// `@controller`: XML attribute `controller` of `<address>`. 0 to 99.
    pub controller: Option<Number>,
    /// `@target`: XML attribute `target` of `<address>`. 0 to 99.
    pub target: Option<Number>,
    /// `@unit`: XML attribute `unit` of `<address>`.
    pub unit: Option<Number>,
    /// `@port`: XML attribute `port` of `<address>`.
    pub port: Option<String>,
    /// `@reg`: XML attribute `reg` of `<address>`.
    pub reg: Option<String>,
    /// `@cssid`: XML attribute `cssid` of `<address>`.
    pub cssid: Option<String>,
    /// `@ssid`: XML attribute `ssid` of `<address>`.
    pub ssid: Option<String>,
    /// `@devno`: XML attribute `devno` of `<address>`.
    pub devno: Option<String>,
    /// `@iobase`: XML attribute `iobase` of `<address>`.
    pub iobase: Option<String>,
    /// `@irq`: XML attribute `irq` of `<address>`.
    pub irq: Option<String>,
    /// `@base`: XML attribute `base` of `<address>`.
    pub base: Option<String>,
    /// `<zpci>`: Element `<zpci>` of `<address>`.
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
}

/// Rows of [`DomainDevicesChannelAddress`].
pub static DOMAIN_DEVICES_CHANNEL_ADDRESS: Shape = Shape {
    path: "domain/devices/channel/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("ccw"), word("dimm"), word("drive"), word("isa"), word("pci"), word("spapr-vio"), word("unassigned"), word("usb"), word("virtio-mmio"), word("virtio-serial")])), "XML attribute `type` of `<address>`. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`.")
            .flag(Flags::SELECTS),
        row("domain", "domain", Attribute(Scalar::Class("hex_uint32")), "XML attribute `domain` of `<address>`.")
            .canon(Canon::HexNum),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class("hex_uint8"), Scalar::Class("usb_address")])), "XML attribute `bus` of `<address>`.")
            .canon(Canon::HexNum),
        row("slot", "slot", Attribute(Scalar::Class("pci_slot")), "XML attribute `slot` of `<address>`.")
            .canon(Canon::HexNum),
        row("function", "function", Attribute(Scalar::Class("pci_function")), "XML attribute `function` of `<address>`.")
            .canon(Canon::HexNum),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `multifunction` of `<address>`."),
        row("controller", "controller", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99) })), "XML attribute `controller` of `<address>`. 0 to 99."),
        row("target", "target", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99) })), "XML attribute `target` of `<address>`. 0 to 99."),
        row("unit", "unit", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(99999) })), "XML attribute `unit` of `<address>`."),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Integer(Range { min: Some(0), max: Some(99) }), Scalar::Class("usb_port")])), "XML attribute `port` of `<address>`."),
        row("reg", "reg", Attribute(Scalar::Class("hex_uint32")), "XML attribute `reg` of `<address>`.")
            .canon(Canon::HexNum),
        row("cssid", "cssid", Attribute(Scalar::Class("ccw_cssid")), "XML attribute `cssid` of `<address>`.")
            .canon(Canon::HexNum),
        row("ssid", "ssid", Attribute(Scalar::Class("ccw_ssid")), "XML attribute `ssid` of `<address>`.")
            .canon(Canon::HexNum),
        row("devno", "devno", Attribute(Scalar::Class("hex_uint16")), "XML attribute `devno` of `<address>`.")
            .canon(Canon::HexNum),
        row("iobase", "iobase", Attribute(Scalar::Class("hex_uint16")), "XML attribute `iobase` of `<address>`.")
            .canon(Canon::HexNum),
        row("irq", "irq", Attribute(Scalar::Class("isa_irq")), "XML attribute `irq` of `<address>`.")
            .canon(Canon::HexNum),
        row("base", "base", Attribute(Scalar::Class("hex_uint")), "XML attribute `base` of `<address>`.")
            .canon(Canon::HexNum),
        row("zpci", "zpci", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS_ZPCI), "Element `<zpci>` of `<address>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["ccid"] }], fields: &["@slot", "@controller"], required: &["@controller"] },
        Arm { when: &[When { selector: "@type", words: &["ccw"] }], fields: &["@cssid", "@ssid", "@devno"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["dimm"] }], fields: &["@slot", "@base"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["drive"] }], fields: &["@bus", "@controller", "@target", "@unit"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["isa"] }], fields: &["@iobase", "@irq"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["pci"] }], fields: &["@domain", "@bus", "@slot", "@function", "@multifunction", "zpci"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["spapr-vio"] }], fields: &["@reg"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["usb"] }], fields: &["@bus", "@port"], required: &["@bus"] },
        Arm { when: &[When { selector: "@type", words: &["virtio-serial"] }], fields: &["@bus", "@controller", "@port"], required: &["@controller"] },
    ],
};

/// Element `<zpci>` of `<address>`.
///
/// Source: `domain/devices/channel/address/zpci`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAddressZpci {
    /// `@uid`: XML attribute `uid` of `<zpci>`.
    pub uid: Option<String>,
    /// `@fid`: XML attribute `fid` of `<zpci>`.
    pub fid: Option<String>,
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
}

/// Rows of [`DomainDevicesChannelAddressZpci`].
pub static DOMAIN_DEVICES_CHANNEL_ADDRESS_ZPCI: Shape = Shape {
    path: "domain/devices/channel/address/zpci",
    rows: &[
        row("uid", "uid", Attribute(Scalar::Class("hex_uint16")), "XML attribute `uid` of `<zpci>`.")
            .canon(Canon::HexNum),
        row("fid", "fid", Attribute(Scalar::Class("hex_uint32")), "XML attribute `fid` of `<zpci>`.")
            .canon(Canon::HexNum),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The name by which QEMU and tools know the device.
///
/// Source: `domain/devices/channel/alias`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelAlias {
    /// `@name`: The name; only one that starts with `ua-` is kept.
    pub name: Option<String>,
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
}

/// Rows of [`DomainDevicesChannelAlias`].
pub static DOMAIN_DEVICES_CHANNEL_ALIAS: Shape = Shape {
    path: "domain/devices/channel/alias",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("alias_name")), "The name; only one that starts with `ua-` is kept.")
            .canon(Canon::UserAlias),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// A file of the host that keeps all that the guest writes.
///
/// Source: `domain/devices/channel/log`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelLog {
    /// `@file`: Its path.
    pub file: Option<String>,
    /// `@append`: Whether it is continued at the next start.
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
}

/// Rows of [`DomainDevicesChannelLog`].
pub static DOMAIN_DEVICES_CHANNEL_LOG: Shape = Shape {
    path: "domain/devices/channel/log",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "Its path.")
            .canon(Canon::Path),
        row("append", "append", Attribute(Scalar::Bool(ON_OFF)), "Whether it is continued at the next start."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What is spoken over `tcp`.
///
/// Source: `domain/devices/channel/protocol`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelProtocol {
    /// `@type`: XML attribute `type` of `<protocol>`. One of `raw`, `telnet`, `telnets`, `tls`.
    pub r#type: Option<String>,
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
}

/// Rows of [`DomainDevicesChannelProtocol`].
pub static DOMAIN_DEVICES_CHANNEL_PROTOCOL: Shape = Shape {
    path: "domain/devices/channel/protocol",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("raw"), word("telnet"), word("telnets"), word("tls")])), "XML attribute `type` of `<protocol>`. One of `raw`, `telnet`, `telnets`, `tls`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The host's end.
///
/// Source: `domain/devices/channel/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelSource {
    /// `@mode`: Whether the host's end waits (`bind`) or calls (`connect`).
    pub mode: Option<String>,
    /// `@path`: Path of a file, socket or device of the host; made up for `pty`, and for the `unix` of a channel, when left out.
    pub path: Option<String>,
    /// `@host`: Name or address.
    pub host: Option<String>,
    /// `@service`: Port.
    pub service: Option<String>,
    /// `@channel`: XML attribute `channel` of `<source>`.
    pub channel: Option<String>,
    /// `@master`: XML attribute `master` of `<source>`.
    pub master: Option<String>,
    /// `@slave`: XML attribute `slave` of `<source>`.
    pub slave: Option<String>,
    /// `@append`: Whether a file is continued.
    pub append: Option<bool>,
    /// `@tls`: Whether the connection is encrypted.
    pub tls: Option<bool>,
    /// `<reconnect>`: Element `<reconnect>` of `<source>`.
    pub reconnect: Option<Box<crate::domain::DomainDevicesChannelSourceReconnect>>,
    /// `<seclabel>`: Elements `<seclabel>` of `<source>`.
    pub seclabel: Vec<crate::domain::DomainDevicesChannelSourceSeclabel>,
    /// `<clipboard>`: Element `<clipboard>` of `<source>`.
    pub clipboard: Option<Box<crate::domain::DomainDevicesChannelSourceClipboard>>,
    /// `<mouse>`: Element `<mouse>` of `<source>`.
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
}

/// Rows of [`DomainDevicesChannelSource`].
pub static DOMAIN_DEVICES_CHANNEL_SOURCE: Shape = Shape {
    path: "domain/devices/channel/source",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Text), "Whether the host's end waits (`bind`) or calls (`connect`)."),
        row("path", "path", Attribute(Scalar::Text), "Path of a file, socket or device of the host; made up for `pty`, and for the `unix` of a channel, when left out.")
            .flag(Flags::RUNTIME),
        row("host", "host", Attribute(Scalar::Text), "Name or address."),
        row("service", "service", Attribute(Scalar::Text), "Port."),
        row("channel", "channel", Attribute(Scalar::Text), "XML attribute `channel` of `<source>`."),
        row("master", "master", Attribute(Scalar::Text), "XML attribute `master` of `<source>`."),
        row("slave", "slave", Attribute(Scalar::Text), "XML attribute `slave` of `<source>`."),
        row("append", "append", Attribute(Scalar::Bool(ON_OFF)), "Whether a file is continued."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "Whether the connection is encrypted."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "Element `<reconnect>` of `<source>`."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Elements `<seclabel>` of `<source>`."),
        row("clipboard", "clipboard", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_CLIPBOARD), "Element `<clipboard>` of `<source>`."),
        row("mouse", "mouse", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_MOUSE), "Element `<mouse>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<clipboard>` of `<source>`.
///
/// Source: `domain/devices/channel/source/clipboard`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelSourceClipboard {
    /// `@copypaste`: XML attribute `copypaste` of `<clipboard>`.
    pub copypaste: Option<bool>,
}

impl Record for DomainDevicesChannelSourceClipboard {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_CHANNEL_SOURCE_CLIPBOARD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.copypaste.slot(),
            _ => no_slot(&DOMAIN_DEVICES_CHANNEL_SOURCE_CLIPBOARD, index),
        }
    }
}

/// Rows of [`DomainDevicesChannelSourceClipboard`].
pub static DOMAIN_DEVICES_CHANNEL_SOURCE_CLIPBOARD: Shape = Shape {
    path: "domain/devices/channel/source/clipboard",
    rows: &[
        row("copypaste", "copypaste", Attribute(Scalar::Bool(YES_NO)), "XML attribute `copypaste` of `<clipboard>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<reconnect>` of `<source>`.
///
/// Source: `domain/devices/channel/source/reconnect`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelSourceReconnect {
    /// `@enabled`: XML attribute `enabled` of `<reconnect>`.
    pub enabled: Option<bool>,
    /// `@timeout`: XML attribute `timeout` of `<reconnect>`.
    pub timeout: Option<Number>,
    /// `@delay`: XML attribute `delay` of `<reconnect>`. Since libvirt 11.3.0.
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
}

/// Rows of [`DomainDevicesChannelSourceReconnect`].
pub static DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT: Shape = Shape {
    path: "domain/devices/channel/source/reconnect",
    rows: &[
        row("enabled", "enabled", Attribute(Scalar::Bool(YES_NO)), "XML attribute `enabled` of `<reconnect>`."),
        row("timeout", "timeout", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `timeout` of `<reconnect>`."),
        row("delay", "delay", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `delay` of `<reconnect>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<seclabel>` of `<source>`.
///
/// Source: `domain/devices/channel/source/seclabel`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelSourceSeclabel {
    /// `@model`: XML attribute `model` of `<seclabel>`.
    pub model: Option<String>,
    /// `@relabel`: XML attribute `relabel` of `<seclabel>`.
    pub relabel: Option<bool>,
    /// `@labelskip`: XML attribute `labelskip` of `<seclabel>`. Only `true` has a meaning.
    pub labelskip: Option<bool>,
    /// `<label>`: Elements `<label>` of `<seclabel>`.
    pub label: Vec<String>,
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
}

/// Rows of [`DomainDevicesChannelSourceSeclabel`].
pub static DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL: Shape = Shape {
    path: "domain/devices/channel/source/seclabel",
    rows: &[
        row("model", "model", Attribute(Scalar::Text), "XML attribute `model` of `<seclabel>`."),
        row("relabel", "relabel", Attribute(Scalar::Bool(YES_NO)), "XML attribute `relabel` of `<seclabel>`."),
        row("labelskip", "labelskip", Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })), "XML attribute `labelskip` of `<seclabel>`. Only `true` has a meaning."),
        row("label", "label", Leaves(Scalar::Text), "Elements `<label>` of `<seclabel>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@relabel", words: &["-"] }], fields: &["@labelskip", "label"], required: &[] },
        Arm { when: &[When { selector: "@relabel", words: &["yes"] }], fields: &["label"], required: &["label"] },
    ],
};

/// The guest's end.
///
/// Source: `domain/devices/channel/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesChannelTarget {
    /// `@type`: What the guest sees; `virtio` as a rule. One of `guestfwd`, `virtio`, `xen`.
    pub r#type: Option<String>,
    /// `@address`: XML attribute `address` of `<target>`.
    pub address: Option<String>,
    /// `@port`: XML attribute `port` of `<target>`.
    pub port: Option<String>,
    /// `@name`: Name that the guest sees, such as `org.qemu.guest_agent.0`.
    pub name: Option<String>,
    /// `@state`: Whether somebody in the guest has opened it; libvirt says so. One of `connected`, `disconnected`.
    pub state: Option<String>,
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
}

/// Rows of [`DomainDevicesChannelTarget`].
pub static DOMAIN_DEVICES_CHANNEL_TARGET: Shape = Shape {
    path: "domain/devices/channel/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("guestfwd"), word("virtio"), word("xen")])), "What the guest sees; `virtio` as a rule. One of `guestfwd`, `virtio`, `xen`."),
        row("address", "address", Attribute(Scalar::Text), "XML attribute `address` of `<target>`."),
        row("port", "port", Attribute(Scalar::Text), "XML attribute `port` of `<target>`."),
        row("name", "name", Attribute(Scalar::Text), "Name that the guest sees, such as `org.qemu.guest_agent.0`."),
        row("state", "state", Attribute(Scalar::Words(&[word("connected"), word("disconnected")])), "Whether somebody in the guest has opened it; libvirt says so. One of `connected`, `disconnected`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["guestfwd"] }], fields: &["@address", "@port"], required: &["@address", "@port"] },
        Arm { when: &[When { selector: "@type", words: &["virtio"] }], fields: &["@name", "@state"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["xen"] }], fields: &["@name"], required: &[] },
    ],
};
