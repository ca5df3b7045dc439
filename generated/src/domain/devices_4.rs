//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word};

/// USB devices of the viewer that the guest gets.
///
/// Source: `domain/devices/redirdev`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirdev {
    /// `@bus`: Bus; only `usb`. One of `usb`.
    pub bus: Option<String>,
    /// `@type`: What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `<source>`: The host's end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: The host's end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Element `<protocol>` of `<redirdev>`.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Element `<log>` of `<redirdev>`.
    pub log: Option<Box<crate::domain::DomainDevicesRedirdevLog>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<boot>`: Whether the guest can boot from the device; not together with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesDiskBoot>>,
}

impl Record for DomainDevicesRedirdev {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_REDIRDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.bus.slot(),
            1 => self.r#type.slot(),
            2 => self.source_bind.slot(),
            3 => self.source.slot(),
            4 => self.protocol.slot(),
            5 => self.log.slot(),
            6 => self.alias.slot(),
            7 => self.address.slot(),
            8 => self.boot.slot(),
            _ => no_slot(&DOMAIN_DEVICES_REDIRDEV, index),
        }
    }
}

/// Rows of [`DomainDevicesRedirdev`].
pub static DOMAIN_DEVICES_REDIRDEV: Shape = Shape {
    path: "domain/devices/redirdev",
    rows: &[
        row("bus", "bus", Attribute(Scalar::Words(&[word("usb")])), "Bus; only `usb`. One of `usb`."),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`."),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .split(&[When { selector: "@mode", words: &["bind"] }, When { selector: "../@type", words: &["udp"] }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Element `<protocol>` of `<redirdev>`."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_REDIRDEV_LOG), "Element `<log>` of `<redirdev>`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model", "domain/devices/controller/@model", "domain/devices/controller/@ports"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Whether the guest can boot from the device; not together with `os.boot`."),
    ],
    identity: &[],
    matching: &["bus", "type"],
    arms: &[],
};

/// Element `<log>` of `<redirdev>`.
///
/// Source: `domain/devices/redirdev/log`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirdevLog {
    /// `@file`: XML attribute `file` of `<log>`.
    pub file: Option<String>,
    /// `@append`: XML attribute `append` of `<log>`.
    pub append: Option<bool>,
}

impl Record for DomainDevicesRedirdevLog {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_REDIRDEV_LOG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.file.slot(),
            1 => self.append.slot(),
            _ => no_slot(&DOMAIN_DEVICES_REDIRDEV_LOG, index),
        }
    }
}

/// Rows of [`DomainDevicesRedirdevLog`].
pub static DOMAIN_DEVICES_REDIRDEV_LOG: Shape = Shape {
    path: "domain/devices/redirdev/log",
    rows: &[
        row("file", "file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `file` of `<log>`.")
            .canon(Canon::Path),
        row("append", "append", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `append` of `<log>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Which of the viewer's USB devices the guest may get.
///
/// Source: `domain/devices/redirfilter`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirfilter {
    /// `<usbdev>`: Elements `<usbdev>` of `<redirfilter>`.
    pub usbdev: Vec<crate::domain::DomainDevicesRedirfilterUsbdev>,
}

impl Record for DomainDevicesRedirfilter {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_REDIRFILTER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.usbdev.slot(),
            _ => no_slot(&DOMAIN_DEVICES_REDIRFILTER, index),
        }
    }
}

/// Rows of [`DomainDevicesRedirfilter`].
pub static DOMAIN_DEVICES_REDIRFILTER: Shape = Shape {
    path: "domain/devices/redirfilter",
    rows: &[
        row("usbdev", "usbdev", Children(&crate::domain::DOMAIN_DEVICES_REDIRFILTER_USBDEV), "Elements `<usbdev>` of `<redirfilter>`.")
            .flag(Flags::ORDERED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<usbdev>` of `<redirfilter>`.
///
/// Source: `domain/devices/redirfilter/usbdev`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirfilterUsbdev {
    /// `@allow`: XML attribute `allow` of `<usbdev>`.
    pub allow: Option<bool>,
    /// `@class`: XML attribute `class` of `<usbdev>`. Also `-1`.
    pub class: Option<String>,
    /// `@vendor`: XML attribute `vendor` of `<usbdev>`. Also `-1`.
    pub vendor: Option<String>,
    /// `@product`: XML attribute `product` of `<usbdev>`. Also `-1`.
    pub product: Option<String>,
    /// `@version`: XML attribute `version` of `<usbdev>`. Also `-1`.
    pub version: Option<String>,
}

impl Record for DomainDevicesRedirfilterUsbdev {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_REDIRFILTER_USBDEV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.allow.slot(),
            1 => self.class.slot(),
            2 => self.vendor.slot(),
            3 => self.product.slot(),
            4 => self.version.slot(),
            _ => no_slot(&DOMAIN_DEVICES_REDIRFILTER_USBDEV, index),
        }
    }
}

/// Rows of [`DomainDevicesRedirfilterUsbdev`].
pub static DOMAIN_DEVICES_REDIRFILTER_USBDEV: Shape = Shape {
    path: "domain/devices/redirfilter/usbdev",
    rows: &[
        row("allow", "allow", Attribute(Scalar::Bool(YES_NO)), "XML attribute `allow` of `<usbdev>`."),
        row("class", "class", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class("hex_uint8")])), "XML attribute `class` of `<usbdev>`. Also `-1`."),
        row("vendor", "vendor", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class("hex_uint16")])), "XML attribute `vendor` of `<usbdev>`. Also `-1`.")
            .canon(Canon::HexNum),
        row("product", "product", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class("hex_uint16")])), "XML attribute `product` of `<usbdev>`. Also `-1`.")
            .canon(Canon::HexNum),
        row("version", "version", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class("usb_version")])), "XML attribute `version` of `<usbdev>`. Also `-1`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Sources of randomness.
///
/// Source: `domain/devices/rng`.
#[derive(Clone, Default)]
pub struct DomainDevicesRng {
    /// `@model`: What the guest sees; `virtio` as a rule. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<String>,
    /// `<backend>`: Where randomness comes from.
    pub backend: Option<Box<crate::domain::DomainDevicesRngBackend>>,
    /// `<driver>`: Element `<driver>` of `<rng>`.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
    /// `<rate>`: Limit for the amount.
    pub rate: Option<Box<crate::domain::DomainDevicesRngRate>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesRng {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_RNG
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.backend.slot(),
            2 => self.driver.slot(),
            3 => self.rate.slot(),
            4 => self.alias.slot(),
            5 => self.acpi.slot(),
            6 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_RNG, index),
        }
    }
}

/// Rows of [`DomainDevicesRng`].
pub static DOMAIN_DEVICES_RNG: Shape = Shape {
    path: "domain/devices/rng",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "What the guest sees; `virtio` as a rule. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`."),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_RNG_BACKEND), "Where randomness comes from."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Element `<driver>` of `<rng>`."),
        row("rate", "rate", Child(&crate::domain::DOMAIN_DEVICES_RNG_RATE), "Limit for the amount."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[],
    matching: &["backend", "model"],
    arms: &[],
};

/// Where randomness comes from.
///
/// Source: `domain/devices/rng/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesRngBackend {
    /// `@model`: `random` is a device of the host, `builtin` the emulator. One of `builtin`, `egd`, `random`.
    pub model: Option<String>,
    /// `@type`: XML attribute `type` of `<backend>`. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// Own text: Path of the device, such as `/dev/urandom`.
    pub device: Option<String>,
    /// `<source>`: Element `<source>` of `<backend>`.
    pub source_bind: Option<Box<crate::domain::DomainDevicesRngBackendSource>>,
    /// `<source>`: Element `<source>` of `<backend>`.
    pub source: Option<Box<crate::domain::DomainDevicesRngBackendSource>>,
    /// `<protocol>`: Element `<protocol>` of `<backend>`.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Element `<log>` of `<backend>`.
    pub log: Option<Box<crate::domain::DomainDevicesRedirdevLog>>,
}

impl Record for DomainDevicesRngBackend {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_RNG_BACKEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.r#type.slot(),
            2 => self.device.slot(),
            3 => self.source_bind.slot(),
            4 => self.source.slot(),
            5 => self.protocol.slot(),
            6 => self.log.slot(),
            _ => no_slot(&DOMAIN_DEVICES_RNG_BACKEND, index),
        }
    }
}

/// Rows of [`DomainDevicesRngBackend`].
pub static DOMAIN_DEVICES_RNG_BACKEND: Shape = Shape {
    path: "domain/devices/rng/backend",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("builtin"), word("egd"), word("random")])), "`random` is a device of the host, `builtin` the emulator. One of `builtin`, `egd`, `random`.")
            .flag(Flags::SELECTS),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "XML attribute `type` of `<backend>`. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`."),
        row("", "device", Text(Scalar::Class("abs_file_path")), "Path of the device, such as `/dev/urandom`.")
            .canon(Canon::Path),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_RNG_BACKEND_SOURCE), "Element `<source>` of `<backend>`.")
            .split(&[When { selector: "@mode", words: &["bind"] }, When { selector: "../@type", words: &["udp"] }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_RNG_BACKEND_SOURCE), "Element `<source>` of `<backend>`."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Element `<protocol>` of `<backend>`."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_REDIRDEV_LOG), "Element `<log>` of `<backend>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@model", words: &["egd"] }], fields: &["@type", "source", "protocol", "log"], required: &["@type"] },
        Arm { when: &[When { selector: "@model", words: &["random"] }], fields: &["text()"], required: &[] },
    ],
};

/// Element `<source>` of `<backend>`.
///
/// Source: `domain/devices/rng/backend/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesRngBackendSource {
    /// `@mode`: XML attribute `mode` of `<source>`.
    pub mode: Option<String>,
    /// `@path`: XML attribute `path` of `<source>`.
    pub path: Option<String>,
    /// `@host`: XML attribute `host` of `<source>`.
    pub host: Option<String>,
    /// `@service`: XML attribute `service` of `<source>`.
    pub service: Option<String>,
    /// `@channel`: XML attribute `channel` of `<source>`.
    pub channel: Option<String>,
    /// `@master`: XML attribute `master` of `<source>`.
    pub master: Option<String>,
    /// `@slave`: XML attribute `slave` of `<source>`.
    pub slave: Option<String>,
    /// `@append`: XML attribute `append` of `<source>`.
    pub append: Option<bool>,
    /// `@tls`: XML attribute `tls` of `<source>`.
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

impl Record for DomainDevicesRngBackendSource {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_RNG_BACKEND_SOURCE
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
            _ => no_slot(&DOMAIN_DEVICES_RNG_BACKEND_SOURCE, index),
        }
    }
}

/// Rows of [`DomainDevicesRngBackendSource`].
pub static DOMAIN_DEVICES_RNG_BACKEND_SOURCE: Shape = Shape {
    path: "domain/devices/rng/backend/source",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Text), "XML attribute `mode` of `<source>`."),
        row("path", "path", Attribute(Scalar::Text), "XML attribute `path` of `<source>`."),
        row("host", "host", Attribute(Scalar::Text), "XML attribute `host` of `<source>`."),
        row("service", "service", Attribute(Scalar::Text), "XML attribute `service` of `<source>`."),
        row("channel", "channel", Attribute(Scalar::Text), "XML attribute `channel` of `<source>`."),
        row("master", "master", Attribute(Scalar::Text), "XML attribute `master` of `<source>`."),
        row("slave", "slave", Attribute(Scalar::Text), "XML attribute `slave` of `<source>`."),
        row("append", "append", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `append` of `<source>`."),
        row("tls", "tls", Attribute(Scalar::Bool(YES_NO)), "XML attribute `tls` of `<source>`."),
        row("reconnect", "reconnect", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_RECONNECT), "Element `<reconnect>` of `<source>`."),
        row("seclabel", "seclabel", Children(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_SECLABEL), "Elements `<seclabel>` of `<source>`."),
        row("clipboard", "clipboard", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE_CLIPBOARD), "Element `<clipboard>` of `<source>`."),
        row("mouse", "mouse", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_MOUSE), "Element `<mouse>` of `<source>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Limit for the amount.
///
/// Source: `domain/devices/rng/rate`.
#[derive(Clone, Default)]
pub struct DomainDevicesRngRate {
    /// `@bytes`: Bytes in a period. At least 1.
    pub bytes: Option<Number>,
    /// `@period`: Length of the period, in milliseconds; a second when left out. At least 1.
    pub period: Option<Number>,
}

impl Record for DomainDevicesRngRate {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_RNG_RATE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.bytes.slot(),
            1 => self.period.slot(),
            _ => no_slot(&DOMAIN_DEVICES_RNG_RATE, index),
        }
    }
}

/// Rows of [`DomainDevicesRngRate`].
pub static DOMAIN_DEVICES_RNG_RATE: Shape = Shape {
    path: "domain/devices/rng/rate",
    rows: &[
        row("bytes", "bytes", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Bytes in a period. At least 1."),
        row("period", "period", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Length of the period, in milliseconds; a second when left out. At least 1."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Serial ports.
///
/// Source: `domain/devices/serial`.
#[derive(Clone, Default)]
pub struct DomainDevicesSerial {
    /// `@type`: What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `@tty`: XML attribute `tty` of `<serial>`.
    pub tty: Option<String>,
    /// `<source>`: The host's end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: The host's end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: What is spoken over `tcp`.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: A file of the host that keeps all that the guest writes.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: The guest's end.
    pub target: Option<Box<crate::domain::DomainDevicesSerialTarget>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesSerial {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SERIAL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.tty.slot(),
            2 => self.source_bind.slot(),
            3 => self.source.slot(),
            4 => self.protocol.slot(),
            5 => self.log.slot(),
            6 => self.target.slot(),
            7 => self.alias.slot(),
            8 => self.acpi.slot(),
            9 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SERIAL, index),
        }
    }
}

/// Rows of [`DomainDevicesSerial`].
pub static DOMAIN_DEVICES_SERIAL: Shape = Shape {
    path: "domain/devices/serial",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("tty", "tty", Attribute(Scalar::Class("abs_file_path")), "XML attribute `tty` of `<serial>`.")
            .canon(Canon::Path),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .split(&[When { selector: "@mode", words: &["bind"] }, When { selector: "../@type", words: &["udp"] }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "What is spoken over `tcp`."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "A file of the host that keeps all that the guest writes."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_SERIAL_TARGET), "The guest's end.")
            .derived_from(&["domain/devices/serial"]),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[&["target.port"]],
    matching: &["target", "source"],
    arms: &[],
};

/// The guest's end.
///
/// Source: `domain/devices/serial/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesSerialTarget {
    /// `@type`: What the guest sees; for a console `serial` is the twin of a port, `virtio` is faster. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<String>,
    /// `@port`: Number of the port, from 0.
    pub port: Option<String>,
    /// `<model>`: Element `<model>` of `<target>`.
    pub model: Option<Box<crate::domain::DomainDevicesConsoleTargetModel>>,
}

impl Record for DomainDevicesSerialTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SERIAL_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.port.slot(),
            2 => self.model.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SERIAL_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesSerialTarget`].
pub static DOMAIN_DEVICES_SERIAL_TARGET: Shape = Shape {
    path: "domain/devices/serial/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "What the guest sees; for a console `serial` is the twin of a port, `virtio` is faster. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.")
            .added("isa-serial"),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0.")
            .derived_from(&["domain/devices/serial"]),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Element `<model>` of `<target>`.")
            .derived_from(&["@type"])
            .added("name:isa-serial"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Memory that guests share.
///
/// Source: `domain/devices/shmem`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmem {
    /// `@name`: Name of the memory; guests that name the same share it.
    pub name: Option<String>,
    /// `@role`: XML attribute `role` of `<shmem>`. One of `master`, `peer`.
    pub role: Option<String>,
    /// `<model>`: What the guest sees.
    pub model: Option<Box<crate::domain::DomainDevicesShmemModel>>,
    /// `<size>`: Element `<size>` of `<shmem>`.
    pub size: Option<Box<crate::domain::DomainDevicesShmemSize>>,
    /// `<server>`: Element `<server>` of `<shmem>`.
    pub server: Option<Box<crate::domain::DomainDevicesShmemServer>>,
    /// `<msi>`: Element `<msi>` of `<shmem>`.
    pub msi: Option<Box<crate::domain::DomainDevicesShmemMsi>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
}

impl Record for DomainDevicesShmem {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SHMEM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.role.slot(),
            2 => self.model.slot(),
            3 => self.size.slot(),
            4 => self.server.slot(),
            5 => self.msi.slot(),
            6 => self.alias.slot(),
            7 => self.acpi.slot(),
            8 => self.address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SHMEM, index),
        }
    }
}

/// Rows of [`DomainDevicesShmem`].
pub static DOMAIN_DEVICES_SHMEM: Shape = Shape {
    path: "domain/devices/shmem",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("shmem_name")), "Name of the memory; guests that name the same share it."),
        row("role", "role", Attribute(Scalar::Words(&[word("master"), word("peer")])), "XML attribute `role` of `<shmem>`. One of `master`, `peer`."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_SHMEM_MODEL), "What the guest sees."),
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_SHMEM_SIZE, &["size_unit", "size"]), "Element `<size>` of `<shmem>`."),
        row("server", "server", Child(&crate::domain::DOMAIN_DEVICES_SHMEM_SERVER), "Element `<server>` of `<shmem>`."),
        row("msi", "msi", Child(&crate::domain::DOMAIN_DEVICES_SHMEM_MSI), "Element `<msi>` of `<shmem>`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[],
};

/// What the guest sees.
///
/// Source: `domain/devices/shmem/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemModel {
    /// `@type`: XML attribute `type` of `<model>`. One of `ivshmem`, `ivshmem-doorbell`, `ivshmem-plain`.
    pub r#type: Option<String>,
}

impl Record for DomainDevicesShmemModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SHMEM_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SHMEM_MODEL, index),
        }
    }
}

/// Rows of [`DomainDevicesShmemModel`].
pub static DOMAIN_DEVICES_SHMEM_MODEL: Shape = Shape {
    path: "domain/devices/shmem/model",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ivshmem"), word("ivshmem-doorbell"), word("ivshmem-plain")])), "XML attribute `type` of `<model>`. One of `ivshmem`, `ivshmem-doorbell`, `ivshmem-plain`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<msi>` of `<shmem>`.
///
/// Source: `domain/devices/shmem/msi`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemMsi {
    /// `@ioeventfd`: XML attribute `ioeventfd` of `<msi>`.
    pub ioeventfd: Option<bool>,
    /// `@vectors`: XML attribute `vectors` of `<msi>`.
    pub vectors: Option<Number>,
}

impl Record for DomainDevicesShmemMsi {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SHMEM_MSI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ioeventfd.slot(),
            1 => self.vectors.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SHMEM_MSI, index),
        }
    }
}

/// Rows of [`DomainDevicesShmemMsi`].
pub static DOMAIN_DEVICES_SHMEM_MSI: Shape = Shape {
    path: "domain/devices/shmem/msi",
    rows: &[
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ioeventfd` of `<msi>`."),
        row("vectors", "vectors", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `vectors` of `<msi>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<server>` of `<shmem>`.
///
/// Source: `domain/devices/shmem/server`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemServer {
    /// `@path`: XML attribute `path` of `<server>`.
    pub path: Option<String>,
}

impl Record for DomainDevicesShmemServer {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SHMEM_SERVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SHMEM_SERVER, index),
        }
    }
}

/// Rows of [`DomainDevicesShmemServer`].
pub static DOMAIN_DEVICES_SHMEM_SERVER: Shape = Shape {
    path: "domain/devices/shmem/server",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("abs_file_path")), "XML attribute `path` of `<server>`.")
            .canon(Canon::Path),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<size>` of `<shmem>`.
///
/// Source: `domain/devices/shmem/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemSize {
    /// `@unit`: Unit of the size; bytes when left out.
    pub unit: Option<String>,
    /// Own text: Size of the memory, a power of two.
    pub value: Option<Number>,
}

impl Record for DomainDevicesShmemSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SHMEM_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SHMEM_SIZE, index),
        }
    }
}

/// Rows of [`DomainDevicesShmemSize`].
pub static DOMAIN_DEVICES_SHMEM_SIZE: Shape = Shape {
    path: "domain/devices/shmem/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class("size_unit")), "Unit of the size; bytes when left out.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit),
        row("", "value", Text(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the memory, a power of two.")
            .canon(Canon::Size { unit: "unit", default: "B" }),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Smart cards of the host or the viewer.
///
/// Source: `domain/devices/smartcard`.
#[derive(Clone, Default)]
pub struct DomainDevicesSmartcard {
    /// `@mode`: XML attribute `mode` of `<smartcard>`. One of `host`, `host-certificates`, `passthrough`.
    pub mode: Option<String>,
    /// `@type`: What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<String>,
    /// `<certificate>`: Elements `<certificate>` of `<smartcard>`.
    pub certificate: Vec<String>,
    /// `<database>`: Element `<database>` of `<smartcard>`.
    pub database: Option<String>,
    /// `<source>`: The host's end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: The host's end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Element `<protocol>` of `<smartcard>`.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Element `<log>` of `<smartcard>`.
    pub log: Option<Box<crate::domain::DomainDevicesRedirdevLog>>,
    /// `<target>`: Element `<target>` of `<smartcard>`.
    pub target: Option<Box<crate::domain::DomainDevicesSmartcardTarget>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
}

impl Record for DomainDevicesSmartcard {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SMARTCARD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.mode.slot(),
            1 => self.r#type.slot(),
            2 => self.certificate.slot(),
            3 => self.database.slot(),
            4 => self.source_bind.slot(),
            5 => self.source.slot(),
            6 => self.protocol.slot(),
            7 => self.log.slot(),
            8 => self.target.slot(),
            9 => self.acpi.slot(),
            10 => self.address.slot(),
            11 => self.alias.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SMARTCARD, index),
        }
    }
}

/// Rows of [`DomainDevicesSmartcard`].
pub static DOMAIN_DEVICES_SMARTCARD: Shape = Shape {
    path: "domain/devices/smartcard",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("host"), word("host-certificates"), word("passthrough")])), "XML attribute `mode` of `<smartcard>`. One of `host`, `host-certificates`, `passthrough`.")
            .flag(Flags::SELECTS),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "What is at the host's end: `pty` a terminal, `unix` a socket, `file`, `tcp`, `spicevmc` the viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("certificate", "certificate", Leaves(Scalar::Text), "Elements `<certificate>` of `<smartcard>`.")
            .flag(Flags::ORDERED),
        row("database", "database", Leaf(Scalar::Class("abs_dir_path")), "Element `<database>` of `<smartcard>`."),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end.")
            .split(&[When { selector: "@mode", words: &["bind"] }, When { selector: "../@type", words: &["udp"] }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "The host's end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Element `<protocol>` of `<smartcard>`."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_REDIRDEV_LOG), "Element `<log>` of `<smartcard>`."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_SMARTCARD_TARGET), "Element `<target>` of `<smartcard>`."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@mode", words: &["host-certificates"] }], fields: &["certificate", "database"], required: &["certificate"] },
        Arm { when: &[When { selector: "@mode", words: &["passthrough"] }], fields: &["@type", "source", "protocol", "log", "target"], required: &["@type"] },
    ],
};

/// Element `<target>` of `<smartcard>`.
///
/// Source: `domain/devices/smartcard/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesSmartcardTarget {
    /// `@type`: XML attribute `type` of `<target>`. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<String>,
    /// `@port`: XML attribute `port` of `<target>`.
    pub port: Option<String>,
    /// `<model>`: Element `<model>` of `<target>`.
    pub model: Option<Box<crate::domain::DomainDevicesConsoleTargetModel>>,
}

impl Record for DomainDevicesSmartcardTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SMARTCARD_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.port.slot(),
            2 => self.model.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SMARTCARD_TARGET, index),
        }
    }
}

/// Rows of [`DomainDevicesSmartcardTarget`].
pub static DOMAIN_DEVICES_SMARTCARD_TARGET: Shape = Shape {
    path: "domain/devices/smartcard/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "XML attribute `type` of `<target>`. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`."),
        row("port", "port", Attribute(Scalar::Text), "XML attribute `port` of `<target>`."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Element `<model>` of `<target>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
