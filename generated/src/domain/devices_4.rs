//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, flat_named, named, row, word, word_since};

/// Random number generators, which give the guest entropy of the host.
///
/// Source: `domain/devices/rng`.
#[derive(Clone, Default)]
pub struct DomainDevicesRng {
    /// `@model`: Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.
    pub model: Option<Text>,
    /// `<backend>`: Source of the random numbers.
    pub backend: Option<Box<crate::domain::DomainDevicesRngBackend>>,
    /// `<driver>`: Virtio options of the device.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
    /// `<rate>`: Limit for the amount of random data.
    pub rate: Option<Box<crate::domain::DomainDevicesRngRate>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.backend.is_set()).with(2, self.driver.is_set()).with(3, self.rate.is_set()).with(4, self.alias.is_set()).with(5, self.acpi.is_set()).with(6, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 5), named("address", 6), named("alias", 4), named("backend", 1), named("driver", 2), named("model", 0), named("rate", 3)] } }
}

/// Rows of [`DomainDevicesRng`].
pub static DOMAIN_DEVICES_RNG: Shape = Shape {
    path: "domain/devices/rng",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("virtio"), word("virtio-non-transitional"), word("virtio-transitional")])), "Variant of the virtio device; `virtio-transitional` also supports guest drivers for virtio 0.9. One of `virtio`, `virtio-non-transitional`, `virtio-transitional`.")
            .flag(Flags::NEEDED),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_RNG_BACKEND), "Source of the random numbers."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Virtio options of the device."),
        row("rate", "rate", Child(&crate::domain::DOMAIN_DEVICES_RNG_RATE), "Limit for the amount of random data."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[&[1], &[0]],
    arms: &[],
};

/// Source of the random numbers.
///
/// Source: `domain/devices/rng/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesRngBackend {
    /// `@model`: Kind of source: `random` a device of the host, `builtin` QEMU's own generator, `egd` a server of the EGD protocol. One of `builtin`, `egd`, `random`.
    pub model: Option<Text>,
    /// `@type`: Kind of connection to the source, for `model = "egd"`, such as `unix` or `tcp`. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<Text>,
    /// Own text: Path of the device, for `model = "random"`. Default: `/dev/random`; `/dev/urandom` is recommended.
    pub device: Option<Text>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesRngBackendSource>>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source: Option<Box<crate::domain::DomainDevicesRngBackendSource>>,
    /// `<protocol>`: Protocol of a `tcp` connection.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Log file of all output of the device.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.r#type.is_set()).with(2, self.device.is_set()).with(3, self.source_bind.is_set()).with(4, self.source.is_set()).with(5, self.protocol.is_set()).with(6, self.log.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("device", 2), named("log", 6), named("model", 0), named("protocol", 5), named("source", 4), named("source_bind", 3), named("type", 1)] } }
}

/// Rows of [`DomainDevicesRngBackend`].
pub static DOMAIN_DEVICES_RNG_BACKEND: Shape = Shape {
    path: "domain/devices/rng/backend",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("builtin"), word("egd"), word("random")])), "Kind of source: `random` a device of the host, `builtin` QEMU's own generator, `egd` a server of the EGD protocol. One of `builtin`, `egd`, `random`.")
            .flag(Flags::SELECTS)
            .flag(Flags::NEEDED),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection to the source, for `model = \"egd\"`, such as `unix` or `tcp`. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`."),
        row("", "device", Text(Scalar::Class(Class::AbsFilePath)), "Path of the device, for `model = \"random\"`. Default: `/dev/random`; `/dev/urandom` is recommended.")
            .canon(Canon::Path),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_RNG_BACKEND_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_RNG_BACKEND_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@model", up: 0, row_path: &[0] }, words: Words { texts: &["egd"], absent: false } }], rows: &[1, 3, 4, 5, 6], required: &[1] },
        Arm { when: &[When { selector: Selector { text: "@model", up: 0, row_path: &[0] }, words: Words { texts: &["random"], absent: false } }], rows: &[2], required: &[] },
    ],
};

/// Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
///
/// Source: `domain/devices/rng/backend/source`.
#[derive(Clone, Default)]
pub struct DomainDevicesRngBackendSource {
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.path.is_set()).with(2, self.host.is_set()).with(3, self.service.is_set()).with(4, self.channel.is_set()).with(5, self.master.is_set()).with(6, self.slave.is_set()).with(7, self.append.is_set()).with(8, self.tls.is_set()).with(9, self.reconnect.is_set()).with(10, self.seclabel.is_set()).with(11, self.clipboard.is_set()).with(12, self.mouse.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("append", 7), named("channel", 4), named("clipboard", 11), named("host", 2), named("master", 5), named("mode", 0), named("mouse", 12), named("path", 1), named("reconnect", 9), named("seclabel", 10), named("service", 3), named("slave", 6), named("tls", 8)] } }
}

/// Rows of [`DomainDevicesRngBackendSource`].
pub static DOMAIN_DEVICES_RNG_BACKEND_SOURCE: Shape = Shape {
    path: "domain/devices/rng/backend/source",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Text), "Whether the host side listens (`bind`) or connects (`connect`)."),
        row("path", "path", Attribute(Scalar::Text), "Path on the host of the file, device, pipe or socket. Generated when omitted for `pty`, and for the `unix` socket of a channel."),
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

/// Limit for the amount of random data.
///
/// Source: `domain/devices/rng/rate`.
#[derive(Clone, Default)]
pub struct DomainDevicesRngRate {
    /// `@bytes`: Number of bytes in each period. At least 1.
    pub bytes: Option<Number>,
    /// `@period`: Length of the period in milliseconds. Default: 1000. At least 1.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.bytes.is_set()).with(1, self.period.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bytes", 0), named("period", 1)] } }
}

/// Rows of [`DomainDevicesRngRate`].
pub static DOMAIN_DEVICES_RNG_RATE: Shape = Shape {
    path: "domain/devices/rng/rate",
    rows: &[
        row("bytes", "bytes", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of bytes in each period. At least 1."),
        row("period", "period", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Length of the period in milliseconds. Default: 1000. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Serial ports.
///
/// Source: `domain/devices/serial`.
#[derive(Clone, Default)]
pub struct DomainDevicesSerial {
    /// `@type`: Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<Text>,
    /// `@tty`: Path of the pseudo terminal on the host, for older clients. Use `source.path` instead.
    pub tty: Option<Text>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Protocol of a `tcp` connection.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Log file of all output of the device.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: Device that the guest sees.
    pub target: Option<Box<crate::domain::DomainDevicesSerialTarget>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.tty.is_set()).with(2, self.source_bind.is_set()).with(3, self.source.is_set()).with(4, self.protocol.is_set()).with(5, self.log.is_set()).with(6, self.target.is_set()).with(7, self.alias.is_set()).with(8, self.acpi.is_set()).with(9, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 8), named("address", 9), named("alias", 7), named("log", 5), named("protocol", 4), named("source", 3), named("source_bind", 2), named("target", 6), named("tty", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesSerial`].
pub static DOMAIN_DEVICES_SERIAL: Shape = Shape {
    path: "domain/devices/serial",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("tty", "tty", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the pseudo terminal on the host, for older clients. Use `source.path` instead.")
            .canon(Canon::Path),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[0] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_SERIAL_TARGET), "Device that the guest sees.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: true, row_paths: &[&[39, 14]], words: Words::NONE }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[6, 0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[&[&[6, 1]]],
    r#match: &[&[6], &[3]],
    arms: &[],
};

/// Device that the guest sees.
///
/// Source: `domain/devices/serial/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesSerialTarget {
    /// `@type`: Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<Text>,
    /// `@port`: Number of the port, from 0. Generated when omitted.
    pub port: Option<Text>,
    /// `<model>`: Model of the device. libvirt chooses one that fits `type`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.port.is_set()).with(2, self.model.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("model", 2), named("port", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesSerialTarget`].
pub static DOMAIN_DEVICES_SERIAL_TARGET: Shape = Shape {
    path: "domain/devices/serial/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("isa-serial"), condition: None }]), ..NO_RULES }),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0. Generated when omitted.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: true, row_paths: &[&[39, 14]], words: Words::NONE }], ..NO_RULES }),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Model of the device. libvirt chooses one that fits `type`.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "isa-serial")], allows_more: false }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Memory regions that guests share with each other.
///
/// Source: `domain/devices/shmem`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmem {
    /// `@name`: Name of the region, without `/`. Guests with the same name share it.
    pub name: Option<Text>,
    /// `@role`: Whether the content migrates with the guest (`master`), or migration is blocked (`peer`). Default: chosen by the hypervisor. One of `master`, `peer`.
    pub role: Option<Text>,
    /// `<model>`: Model of the device that the guest sees.
    pub model: Option<Box<crate::domain::DomainDevicesShmemModel>>,
    /// `<size>`: Size of the region, a power of two and at least 1 MiB.
    pub size: Option<Box<crate::domain::DomainDevicesShmemSize>>,
    /// `<server>`: Server that connects the guests, for interrupts between them.
    pub server: Option<Box<crate::domain::DomainDevicesShmemServer>>,
    /// `<msi>`: Interrupts between the guests; needs `server`.
    pub msi: Option<Box<crate::domain::DomainDevicesShmemMsi>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.role.is_set()).with(2, self.model.is_set()).with(3, self.size.is_set()).with(4, self.server.is_set()).with(5, self.msi.is_set()).with(6, self.alias.is_set()).with(7, self.acpi.is_set()).with(8, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 7), named("address", 8), named("alias", 6), named("model", 2), named("msi", 5), named("name", 0), named("role", 1), named("server", 4), flat_named("size", 3, 1), flat_named("size_unit", 3, 0)] } }
}

/// Rows of [`DomainDevicesShmem`].
pub static DOMAIN_DEVICES_SHMEM: Shape = Shape {
    path: "domain/devices/shmem",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::ShmemName)), "Name of the region, without `/`. Guests with the same name share it.")
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("role", "role", Attribute(Scalar::Words(&[word("master"), word("peer")])), "Whether the content migrates with the guest (`master`), or migration is blocked (`peer`). Default: chosen by the hypervisor. One of `master`, `peer`."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_SHMEM_MODEL), "Model of the device that the guest sees."),
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_SHMEM_SIZE, &["size_unit", "size"]), "Size of the region, a power of two and at least 1 MiB."),
        row("server", "server", Child(&crate::domain::DOMAIN_DEVICES_SHMEM_SERVER), "Server that connects the guests, for interrupts between them."),
        row("msi", "msi", Child(&crate::domain::DOMAIN_DEVICES_SHMEM_MSI), "Interrupts between the guests; needs `server`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Model of the device that the guest sees.
///
/// Source: `domain/devices/shmem/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemModel {
    /// `@type`: Model: `ivshmem-plain` without server, `ivshmem-doorbell` with a server; `ivshmem` is outdated. One of `ivshmem`, `ivshmem-doorbell`, `ivshmem-plain`.
    pub r#type: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`DomainDevicesShmemModel`].
pub static DOMAIN_DEVICES_SHMEM_MODEL: Shape = Shape {
    path: "domain/devices/shmem/model",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ivshmem"), word("ivshmem-doorbell"), word("ivshmem-plain")])), "Model: `ivshmem-plain` without server, `ivshmem-doorbell` with a server; `ivshmem` is outdated. One of `ivshmem`, `ivshmem-doorbell`, `ivshmem-plain`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Interrupts between the guests; needs `server`.
///
/// Source: `domain/devices/shmem/msi`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemMsi {
    /// `@ioeventfd`: Whether interrupts are delivered through ioeventfd.
    pub ioeventfd: Option<bool>,
    /// `@vectors`: Number of interrupt vectors.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.ioeventfd.is_set()).with(1, self.vectors.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ioeventfd", 0), named("vectors", 1)] } }
}

/// Rows of [`DomainDevicesShmemMsi`].
pub static DOMAIN_DEVICES_SHMEM_MSI: Shape = Shape {
    path: "domain/devices/shmem/msi",
    rows: &[
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "Whether interrupts are delivered through ioeventfd."),
        row("vectors", "vectors", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Number of interrupt vectors."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Server that connects the guests, for interrupts between them.
///
/// Source: `domain/devices/shmem/server`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemServer {
    /// `@path`: Absolute path of the server's socket. Default: a path below `/var/lib/libvirt` that contains the name of the region.
    pub path: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0)] } }
}

/// Rows of [`DomainDevicesShmemServer`].
pub static DOMAIN_DEVICES_SHMEM_SERVER: Shape = Shape {
    path: "domain/devices/shmem/server",
    rows: &[
        row("path", "path", Attribute(Scalar::Class(Class::AbsFilePath)), "Absolute path of the server's socket. Default: a path below `/var/lib/libvirt` that contains the name of the region.")
            .canon(Canon::Path),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of the region, a power of two and at least 1 MiB.
///
/// Source: `domain/devices/shmem/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesShmemSize {
    /// `@unit`: Unit of the size. Default: bytes.
    pub unit: Option<Text>,
    /// Own text: Size of the region, a power of two and at least 1 MiB.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesShmemSize`].
pub static DOMAIN_DEVICES_SHMEM_SIZE: Shape = Shape {
    path: "domain/devices/shmem/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: bytes.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the region, a power of two and at least 1 MiB.")
            .canon(Canon::Size { unit: "unit", default: "B" }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Smartcard readers.
///
/// Source: `domain/devices/smartcard`.
#[derive(Clone, Default)]
pub struct DomainDevicesSmartcard {
    /// `@mode`: Where the smartcard is: `host` uses the host's reader, `host-certificates` emulates a card from certificates, `passthrough` uses a connection of the kind `type`. One of `host`, `host-certificates`, `passthrough`.
    pub mode: Option<Text>,
    /// `@type`: Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.
    pub r#type: Option<Text>,
    /// `<certificate>`: Names of the three certificates in the host's database, for `mode = "host-certificates"`.
    pub certificate: Vec<Text>,
    /// `<database>`: Absolute path of the NSS certificate database on the host. Default: `/etc/pki/nssdb`.
    pub database: Option<Text>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source_bind: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<source>`: Host side of the connection. For `type = "udp"`, `source_bind` is the local end and `source` the remote end.
    pub source: Option<Box<crate::domain::DomainDevicesChannelSource>>,
    /// `<protocol>`: Protocol of a `tcp` connection.
    pub protocol: Option<Box<crate::domain::DomainDevicesChannelProtocol>>,
    /// `<log>`: Log file of all output of the device.
    pub log: Option<Box<crate::domain::DomainDevicesChannelLog>>,
    /// `<target>`: Accepted by libvirt, but without effect on a smartcard.
    pub target: Option<Box<crate::domain::DomainDevicesSmartcardTarget>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.mode.is_set()).with(1, self.r#type.is_set()).with(2, self.certificate.is_set()).with(3, self.database.is_set()).with(4, self.source_bind.is_set()).with(5, self.source.is_set()).with(6, self.protocol.is_set()).with(7, self.log.is_set()).with(8, self.target.is_set()).with(9, self.acpi.is_set()).with(10, self.address.is_set()).with(11, self.alias.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 9), named("address", 10), named("alias", 11), named("certificate", 2), named("database", 3), named("log", 7), named("mode", 0), named("protocol", 6), named("source", 5), named("source_bind", 4), named("target", 8), named("type", 1)] } }
}

/// Rows of [`DomainDevicesSmartcard`].
pub static DOMAIN_DEVICES_SMARTCARD: Shape = Shape {
    path: "domain/devices/smartcard",
    rows: &[
        row("mode", "mode", Attribute(Scalar::Words(&[word("host"), word("host-certificates"), word("passthrough")])), "Where the smartcard is: `host` uses the host's reader, `host-certificates` emulates a card from certificates, `passthrough` uses a connection of the kind `type`. One of `host`, `host-certificates`, `passthrough`.")
            .flag(Flags::SELECTS)
            .flag(Flags::NEEDED),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::SELECTS),
        row("certificate", "certificate", Leaves(Scalar::Text), "Names of the three certificates in the host's database, for `mode = \"host-certificates\"`.")
            .flag(Flags::ORDERED),
        row("database", "database", Leaf(Scalar::Class(Class::AbsDirPath)), "Absolute path of the NSS certificate database on the host. Default: `/etc/pki/nssdb`."),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_SMARTCARD_TARGET), "Accepted by libvirt, but without effect on a smartcard."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[8, 0]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["host-certificates"], absent: false } }], rows: &[2, 3], required: &[2] },
        Arm { when: &[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["passthrough"], absent: false } }], rows: &[1, 4, 5, 6, 7, 8], required: &[1] },
    ],
};

/// Accepted by libvirt, but without effect on a smartcard.
///
/// Source: `domain/devices/smartcard/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesSmartcardTarget {
    /// `@type`: Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<Text>,
    /// `@port`: Number of the port, from 0. Generated when omitted.
    pub port: Option<Text>,
    /// `<model>`: Model of the device. libvirt chooses one that fits `type`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.port.is_set()).with(2, self.model.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("model", 2), named("port", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesSmartcardTarget`].
pub static DOMAIN_DEVICES_SMARTCARD_TARGET: Shape = Shape {
    path: "domain/devices/smartcard/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`."),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0. Generated when omitted."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Model of the device. libvirt chooses one that fits `type`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Sound cards.
///
/// Source: `domain/devices/sound`.
#[derive(Clone, Default)]
pub struct DomainDevicesSound {
    /// `@model`: Model that the guest sees, such as `ich9` or `virtio`. One of `ac97`, `es1370`, `ich6`, `ich7`, `ich9`, `pcspk`, `sb16`, `usb`, `virtio` (10.4.0).
    pub model: Option<Text>,
    /// `@multichannel`: Whether a `usb` card uses more than two channels. Default: `false`. Since libvirt 9.4.0.
    pub multichannel: Option<bool>,
    /// `@streams`: Number of PCM streams of a `virtio` card. Default: 2. Since libvirt 10.4.0.
    pub streams: Option<Text>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<audio>`: Audio backend of the card. Default: the first one.
    pub audio: Option<Box<crate::domain::DomainDevicesGraphicsAudio>>,
    /// `<codec>`: Codecs of an `ich6` or `ich9` card. Default: one for playback and recording.
    pub codec: Vec<crate::domain::DomainDevicesSoundCodec>,
    /// `<driver>`: Virtio options of the device. Since libvirt 10.4.0.
    pub driver: Option<Box<crate::domain::DomainDevicesSoundDriver>>,
}

impl Record for DomainDevicesSound {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SOUND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.multichannel.slot(),
            2 => self.streams.slot(),
            3 => self.alias.slot(),
            4 => self.acpi.slot(),
            5 => self.address.slot(),
            6 => self.audio.slot(),
            7 => self.codec.slot(),
            8 => self.driver.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SOUND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.multichannel.is_set()).with(2, self.streams.is_set()).with(3, self.alias.is_set()).with(4, self.acpi.is_set()).with(5, self.address.is_set()).with(6, self.audio.is_set()).with(7, self.codec.is_set()).with(8, self.driver.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 4), named("address", 5), named("alias", 3), named("audio", 6), named("codec", 7), named("driver", 8), named("model", 0), named("multichannel", 1), named("streams", 2)] } }
}

/// Rows of [`DomainDevicesSound`].
pub static DOMAIN_DEVICES_SOUND: Shape = Shape {
    path: "domain/devices/sound",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("ac97"), word("es1370"), word("ich6"), word("ich7"), word("ich9"), word("pcspk"), word("sb16"), word("usb"), word_since("virtio", Since::At((10, 4, 0)))])), "Model that the guest sees, such as `ich9` or `virtio`. One of `ac97`, `es1370`, `ich6`, `ich7`, `ich9`, `pcspk`, `sb16`, `usb`, `virtio` (10.4.0).")
            .flag(Flags::NEEDED),
        row("multichannel", "multichannel", Attribute(Scalar::Bool(YES_NO)), "Whether a `usb` card uses more than two channels. Default: `false`. Since libvirt 9.4.0.")
            .since(Since::At((9, 4, 0))),
        row("streams", "streams", Attribute(Scalar::Class(Class::HexUint32)), "Number of PCM streams of a `virtio` card. Default: 2. Since libvirt 10.4.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 4, 0))),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("audio", "audio", Child(&crate::domain::DOMAIN_DEVICES_GRAPHICS_AUDIO), "Audio backend of the card. Default: the first one."),
        row("codec", "codec", Children(&crate::domain::DOMAIN_DEVICES_SOUND_CODEC), "Codecs of an `ich6` or `ich9` card. Default: one for playback and recording."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_SOUND_DRIVER), "Virtio options of the device. Since libvirt 10.4.0.")
            .since(Since::At((10, 4, 0))),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Codecs of an `ich6` or `ich9` card. Default: one for playback and recording.
///
/// Source: `domain/devices/sound/codec`.
#[derive(Clone, Default)]
pub struct DomainDevicesSoundCodec {
    /// `@type`: Kind of codec: `duplex` line-in and line-out, `micro` microphone and speaker, `output` line-out only. One of `duplex`, `micro`, `output`.
    pub r#type: Option<Text>,
}

impl Record for DomainDevicesSoundCodec {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SOUND_CODEC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SOUND_CODEC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("type", 0)] } }
}

/// Rows of [`DomainDevicesSoundCodec`].
pub static DOMAIN_DEVICES_SOUND_CODEC: Shape = Shape {
    path: "domain/devices/sound/codec",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("duplex"), word("micro"), word("output")])), "Kind of codec: `duplex` line-in and line-out, `micro` microphone and speaker, `output` line-out only. One of `duplex`, `micro`, `output`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Virtio options of the device.
///
/// Source: `domain/devices/sound/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesSoundDriver {
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 10.4.0.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 10.4.0.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 10.4.0.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 10.4.0.
    pub page_per_vq: Option<bool>,
}

impl Record for DomainDevicesSoundDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_SOUND_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.iommu.slot(),
            1 => self.ats.slot(),
            2 => self.packed.slot(),
            3 => self.page_per_vq.slot(),
            _ => no_slot(&DOMAIN_DEVICES_SOUND_DRIVER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.iommu.is_set()).with(1, self.ats.is_set()).with(2, self.packed.is_set()).with(3, self.page_per_vq.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 1), named("iommu", 0), named("packed", 2), named("page_per_vq", 3)] } }
}

/// Rows of [`DomainDevicesSoundDriver`].
pub static DOMAIN_DEVICES_SOUND_DRIVER: Shape = Shape {
    path: "domain/devices/sound/driver",
    rows: &[
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU. Since libvirt 10.4.0.")
            .since(Since::At((10, 4, 0))),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU. Since libvirt 10.4.0.")
            .since(Since::At((10, 4, 0))),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU. Since libvirt 10.4.0.")
            .since(Since::At((10, 4, 0))),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU. Since libvirt 10.4.0.")
            .since(Since::At((10, 4, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
