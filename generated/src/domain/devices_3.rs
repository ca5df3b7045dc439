//! From schemas/facts/domain.facts, `domain/devices`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Live, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, Verb, When, Check, Words, YES_NO, flat_named, named, row, word, word_since};

/// Memory balloon, which returns memory of the guest to the host. libvirt adds one unless `model = "none"`.
///
/// Source: `domain/devices/memballoon`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemballoon {
    /// `@model`: Model that the guest sees; `none` disables the balloon. Default: `virtio` for QEMU. One of `none`, `virtio`, `virtio-non-transitional`, `virtio-transitional`, `xen`.
    pub model: Option<Text>,
    /// `@autodeflate`: Whether the guest gets memory back before it ends programs for lack of memory. Default: `false`.
    pub autodeflate: Option<bool>,
    /// `@freePageReporting`: Whether the guest returns unused memory to the host. Default: `false`.
    pub free_page_reporting: Option<bool>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<stats>`: Statistics of the guest's memory.
    pub stats: Option<Box<crate::domain::DomainDevicesMemballoonStats>>,
    /// `<driver>`: Virtio options of the device.
    pub driver: Option<Box<crate::domain::DomainDevicesInputDriver>>,
}

impl Record for DomainDevicesMemballoon {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMBALLOON
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.autodeflate.slot(),
            2 => self.free_page_reporting.slot(),
            3 => self.alias.slot(),
            4 => self.acpi.slot(),
            5 => self.address.slot(),
            6 => self.stats.slot(),
            7 => self.driver.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMBALLOON, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.autodeflate.is_set()).with(2, self.free_page_reporting.is_set()).with(3, self.alias.is_set()).with(4, self.acpi.is_set()).with(5, self.address.is_set()).with(6, self.stats.is_set()).with(7, self.driver.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 4), named("address", 5), named("alias", 3), named("autodeflate", 1), named("driver", 7), named("free_page_reporting", 2), named("model", 0), named("stats", 6)] } }
}

/// Rows of [`DomainDevicesMemballoon`].
pub static DOMAIN_DEVICES_MEMBALLOON: Shape = Shape {
    path: "domain/devices/memballoon",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("none"), word("virtio"), word("virtio-non-transitional"), word("virtio-transitional"), word("xen")])), "Model that the guest sees; `none` disables the balloon. Default: `virtio` for QEMU. One of `none`, `virtio`, `virtio-non-transitional`, `virtio-transitional`, `xen`.")
            .flag(Flags::NEEDED),
        row("autodeflate", "autodeflate", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest gets memory back before it ends programs for lack of memory. Default: `false`."),
        row("freePageReporting", "free_page_reporting", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest returns unused memory to the host. Default: `false`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("stats", "stats", Child(&crate::domain::DOMAIN_DEVICES_MEMBALLOON_STATS), "Statistics of the guest's memory.")
            .rules(&Rules { live: &[Live { verb: Verb::Set("statistics_period"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INPUT_DRIVER), "Virtio options of the device."),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Statistics of the guest's memory.
///
/// Source: `domain/devices/memballoon/stats`.
#[derive(Clone, Default)]
pub struct DomainDevicesMemballoonStats {
    /// `@period`: Time between two updates, in seconds. Default: no updates. At least 1.
    pub period: Option<Number>,
}

impl Record for DomainDevicesMemballoonStats {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_MEMBALLOON_STATS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.period.slot(),
            _ => no_slot(&DOMAIN_DEVICES_MEMBALLOON_STATS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.period.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("period", 0)] } }
}

/// Rows of [`DomainDevicesMemballoonStats`].
pub static DOMAIN_DEVICES_MEMBALLOON_STATS: Shape = Shape {
    path: "domain/devices/memballoon/stats",
    rows: &[
        row("period", "period", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Time between two updates, in seconds. Default: no updates. At least 1.")
            .canon(Canon::ZeroAbsent),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Non-volatile memory of a pSeries guest, which always has it; used to set its address.
///
/// Source: `domain/devices/nvram`.
#[derive(Clone, Default)]
pub struct DomainDevicesNvram {
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
}

impl Record for DomainDevicesNvram {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_NVRAM
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.alias.slot(),
            _ => no_slot(&DOMAIN_DEVICES_NVRAM, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.alias.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("alias", 1)] } }
}

/// Rows of [`DomainDevicesNvram`].
pub static DOMAIN_DEVICES_NVRAM: Shape = Shape {
    path: "domain/devices/nvram",
    rows: &[
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Devices that report a crash of the guest's operating system, for `on_crash`.
///
/// Source: `domain/devices/panic`.
#[derive(Clone, Default)]
pub struct DomainDevicesPanic {
    /// `@model`: Model that the guest sees. Default: chosen by libvirt, `isa` on x86. One of `hyperv`, `isa`, `pseries`, `pvpanic` (9.1.0), `s390`.
    pub model: Option<Text>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
}

impl Record for DomainDevicesPanic {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PANIC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.model.slot(),
            1 => self.alias.slot(),
            2 => self.address.slot(),
            3 => self.acpi.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PANIC, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.model.is_set()).with(1, self.alias.is_set()).with(2, self.address.is_set()).with(3, self.acpi.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 3), named("address", 2), named("alias", 1), named("model", 0)] } }
}

/// Rows of [`DomainDevicesPanic`].
pub static DOMAIN_DEVICES_PANIC: Shape = Shape {
    path: "domain/devices/panic",
    rows: &[
        row("model", "model", Attribute(Scalar::Words(&[word("hyperv"), word("isa"), word("pseries"), word_since("pvpanic", Since::At((9, 1, 0))), word("s390")])), "Model that the guest sees. Default: chosen by libvirt, `isa` on x86. One of `hyperv`, `isa`, `pseries`, `pvpanic` (9.1.0), `s390`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Parallel ports.
///
/// Source: `domain/devices/parallel`.
#[derive(Clone, Default)]
pub struct DomainDevicesParallel {
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
    pub target: Option<Box<crate::domain::DomainDevicesParallelTarget>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesConsoleAddress>>,
}

impl Record for DomainDevicesParallel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PARALLEL
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
            _ => no_slot(&DOMAIN_DEVICES_PARALLEL, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.tty.is_set()).with(2, self.source_bind.is_set()).with(3, self.source.is_set()).with(4, self.protocol.is_set()).with(5, self.log.is_set()).with(6, self.target.is_set()).with(7, self.alias.is_set()).with(8, self.acpi.is_set()).with(9, self.address.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 8), named("address", 9), named("alias", 7), named("log", 5), named("protocol", 4), named("source", 3), named("source_bind", 2), named("target", 6), named("tty", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesParallel`].
pub static DOMAIN_DEVICES_PARALLEL: Shape = Shape {
    path: "domain/devices/parallel",
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
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_PARALLEL_TARGET), "Device that the guest sees.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: true, row_paths: &[&[39, 13]], words: Words::NONE }], ..NO_RULES }),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CONSOLE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
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
/// Source: `domain/devices/parallel/target`.
#[derive(Clone, Default)]
pub struct DomainDevicesParallelTarget {
    /// `@type`: Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.
    pub r#type: Option<Text>,
    /// `@port`: Number of the port, from 0. Generated when omitted.
    pub port: Option<Text>,
    /// `<model>`: Model of the device. libvirt chooses one that fits `type`.
    pub model: Option<Box<crate::domain::DomainDevicesConsoleTargetModel>>,
}

impl Record for DomainDevicesParallelTarget {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PARALLEL_TARGET
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.port.slot(),
            2 => self.model.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PARALLEL_TARGET, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.port.is_set()).with(2, self.model.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("model", 2), named("port", 1), named("type", 0)] } }
}

/// Rows of [`DomainDevicesParallelTarget`].
pub static DOMAIN_DEVICES_PARALLEL_TARGET: Shape = Shape {
    path: "domain/devices/parallel/target",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("isa-debug"), word("isa-serial"), word("lxc"), word("openvz"), word("pci-serial"), word("sclp"), word("sclp-serial"), word("sclplm"), word("serial"), word("spapr-vio-serial"), word("system-serial"), word("uml"), word("usb-serial"), word("virtio"), word("xen")])), "Kind of device. A console of type `serial` is the same device as the first serial port; `virtio` is a paravirtualized console. One of `isa-debug`, `isa-serial`, `lxc`, `openvz`, `pci-serial`, `sclp`, `sclp-serial`, `sclplm`, `serial`, `spapr-vio-serial`, `system-serial`, `uml`, `usb-serial`, `virtio`, `xen`.")
            .rules(&Rules { auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("isa-serial"), condition: None }]), ..NO_RULES }),
        row("port", "port", Attribute(Scalar::Text), "Number of the port, from 0. Generated when omitted.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: true, row_paths: &[&[39, 13]], words: Words::NONE }], ..NO_RULES }),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_CONSOLE_TARGET_MODEL), "Model of the device. libvirt chooses one that fits `type`.")
            .rules(&Rules { derived_from: &[Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], auto: Auto::Elements(&[Pattern { values: &[(&[0], "isa-serial")], allows_more: false }]), ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Persistent storage for crash logs of the guest's kernel.
///
/// Source: `domain/devices/pstore`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstore {
    /// `@backend`: Kind of storage. One of `acpi-erst`. Since libvirt 10.6.0.
    pub backend: Option<Text>,
    /// `<path>`: Absolute path of the file on the host. Since libvirt 10.6.0.
    pub path: Option<Text>,
    /// `<size>`: Size of the storage. Since libvirt 10.6.0.
    pub size: Option<Box<crate::domain::DomainDevicesPstoreSize>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 10.6.0.
    pub address: Option<Box<crate::domain::DomainDevicesPstoreAddress>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 10.6.0.
    pub alias: Option<Box<crate::domain::DomainDevicesPstoreAlias>>,
}

impl Record for DomainDevicesPstore {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PSTORE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.backend.slot(),
            1 => self.path.slot(),
            2 => self.size.slot(),
            3 => self.address.slot(),
            4 => self.alias.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PSTORE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.backend.is_set()).with(1, self.path.is_set()).with(2, self.size.is_set()).with(3, self.address.is_set()).with(4, self.alias.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 3), named("alias", 4), named("backend", 0), named("path", 1), flat_named("size", 2, 1), flat_named("size_unit", 2, 0)] } }
}

/// Rows of [`DomainDevicesPstore`].
pub static DOMAIN_DEVICES_PSTORE: Shape = Shape {
    path: "domain/devices/pstore",
    rows: &[
        row("backend", "backend", Attribute(Scalar::Words(&[word("acpi-erst")])), "Kind of storage. One of `acpi-erst`. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
        row("path", "path", Leaf(Scalar::Class(Class::AbsFilePath)), "Absolute path of the file on the host. Since libvirt 10.6.0.")
            .canon(Canon::Path)
            .since(Since::At((10, 6, 0))),
        row("size", "size", Flat(&crate::domain::DOMAIN_DEVICES_PSTORE_SIZE, &["size_unit", "size"]), "Size of the storage. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_PSTORE_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted. Since libvirt 10.6.0.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES })
            .since(Since::At((10, 6, 0))),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_PSTORE_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
///
/// Source: `domain/devices/pstore/address`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstoreAddress {
    /// `@type`: Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 10.6.0.
    pub r#type: Option<Text>,
    /// `@domain`: PCI domain in hexadecimal. QEMU supports `0x0000` only. Since libvirt 10.6.0.
    pub domain: Option<Text>,
    /// `@bus`: Number of the bus: for PCI and USB, the `index` of the controller that provides it. Since libvirt 10.6.0.
    pub bus: Option<Text>,
    /// `@slot`: Number of the slot on the bus: for PCI, `0x00` to `0x1f`. Since libvirt 10.6.0.
    pub slot: Option<Text>,
    /// `@function`: PCI function, 0 to 7. Since libvirt 10.6.0.
    pub function: Option<Text>,
    /// `@multifunction`: Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`. Since libvirt 10.6.0.
    pub multifunction: Option<bool>,
    /// `@controller`: Index of the controller that the device is connected to. From 0 to 99. Since libvirt 10.6.0.
    pub controller: Option<Number>,
    /// `@target`: Target number on the SCSI bus. Default: 0. From 0 to 99. Since libvirt 10.6.0.
    pub target: Option<Number>,
    /// `@unit`: Unit number on the bus. Default: 0. Since libvirt 10.6.0.
    pub unit: Option<Number>,
    /// `@port`: Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port. Since libvirt 10.6.0.
    pub port: Option<Text>,
    /// `@reg`: Start register on the spapr-vio bus of a pSeries guest, in hexadecimal. Since libvirt 10.6.0.
    pub reg: Option<Text>,
    /// `@cssid`: Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices. Since libvirt 10.6.0.
    pub cssid: Option<Text>,
    /// `@ssid`: Subchannel set on the CCW bus of an s390 guest, 0 to 3. Since libvirt 10.6.0.
    pub ssid: Option<Text>,
    /// `@devno`: Device number on the CCW bus of an s390 guest, in hexadecimal. Since libvirt 10.6.0.
    pub devno: Option<Text>,
    /// `@iobase`: First I/O port of an ISA device, such as `0x505`. Since libvirt 10.6.0.
    pub iobase: Option<Text>,
    /// `@irq`: Interrupt number of an ISA device. Since libvirt 10.6.0.
    pub irq: Option<Text>,
    /// `@base`: Guest physical address at which a memory module starts. Since libvirt 10.6.0.
    pub base: Option<Text>,
    /// `<zpci>`: PCI extension of an s390 guest. Since libvirt 10.6.0.
    pub zpci: Option<Box<crate::domain::DomainDevicesPstoreAddressZpci>>,
}

impl Record for DomainDevicesPstoreAddress {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PSTORE_ADDRESS
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
            _ => no_slot(&DOMAIN_DEVICES_PSTORE_ADDRESS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.domain.is_set()).with(2, self.bus.is_set()).with(3, self.slot.is_set()).with(4, self.function.is_set()).with(5, self.multifunction.is_set()).with(6, self.controller.is_set()).with(7, self.target.is_set()).with(8, self.unit.is_set()).with(9, self.port.is_set()).with(10, self.reg.is_set()).with(11, self.cssid.is_set()).with(12, self.ssid.is_set()).with(13, self.devno.is_set()).with(14, self.iobase.is_set()).with(15, self.irq.is_set()).with(16, self.base.is_set()).with(17, self.zpci.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("base", 16), named("bus", 2), named("controller", 6), named("cssid", 11), named("devno", 13), named("domain", 1), named("function", 4), named("iobase", 14), named("irq", 15), named("multifunction", 5), named("port", 9), named("reg", 10), named("slot", 3), named("ssid", 12), named("target", 7), named("type", 0), named("unit", 8), named("zpci", 17)] } }
}

/// Rows of [`DomainDevicesPstoreAddress`].
pub static DOMAIN_DEVICES_PSTORE_ADDRESS: Shape = Shape {
    path: "domain/devices/pstore/address",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("ccid"), word("ccw"), word("dimm"), word("drive"), word("isa"), word("pci"), word("spapr-vio"), word("unassigned"), word("usb"), word("virtio-mmio"), word("virtio-serial")])), "Kind of address, which decides the other keys. `unassigned` keeps a PCI device of the host out of the guest. One of `ccid`, `ccw`, `dimm`, `drive`, `isa`, `pci`, `spapr-vio`, `unassigned`, `usb`, `virtio-mmio`, `virtio-serial`. Since libvirt 10.6.0.")
            .flag(Flags::SELECTS)
            .since(Since::At((10, 6, 0))),
        row("domain", "domain", Attribute(Scalar::Class(Class::HexUint32)), "PCI domain in hexadecimal. QEMU supports `0x0000` only. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("bus", "bus", Attribute(Scalar::Union(&[Scalar::Class(Class::HexUint8), Scalar::Class(Class::UsbAddress)])), "Number of the bus: for PCI and USB, the `index` of the controller that provides it. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("slot", "slot", Attribute(Scalar::Class(Class::PciSlot)), "Number of the slot on the bus: for PCI, `0x00` to `0x1f`. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("function", "function", Attribute(Scalar::Class(Class::PciFunction)), "PCI function, 0 to 7. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("multifunction", "multifunction", Attribute(Scalar::Bool(ON_OFF)), "Whether the PCI slot has several functions; needed on function 0 of such a slot. Default: `off`. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
        row("controller", "controller", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Index of the controller that the device is connected to. From 0 to 99. Since libvirt 10.6.0.")
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("target", "target", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99) })), "Target number on the SCSI bus. Default: 0. From 0 to 99. Since libvirt 10.6.0.")
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("unit", "unit", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(99999) })), "Unit number on the bus. Default: 0. Since libvirt 10.6.0.")
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("port", "port", Attribute(Scalar::Union(&[Scalar::Integer(&Range { min: Some(0), max: Some(99) }), Scalar::Class(Class::UsbPort)])), "Port: for USB, a port or a path through hubs such as `1.2`; for virtio-serial, the number of the port. Since libvirt 10.6.0.")
            .check(Check::Warning)
            .flag(Flags::UNNEEDED)
            .since(Since::At((10, 6, 0))),
        row("reg", "reg", Attribute(Scalar::Class(Class::HexUint32)), "Start register on the spapr-vio bus of a pSeries guest, in hexadecimal. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Warning)
            .since(Since::At((10, 6, 0))),
        row("cssid", "cssid", Attribute(Scalar::Class(Class::CcwCssid)), "Channel subsystem on the CCW bus of an s390 guest; `0xfe` for virtio devices. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("ssid", "ssid", Attribute(Scalar::Class(Class::CcwSsid)), "Subchannel set on the CCW bus of an s390 guest, 0 to 3. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("devno", "devno", Attribute(Scalar::Class(Class::HexUint16)), "Device number on the CCW bus of an s390 guest, in hexadecimal. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("iobase", "iobase", Attribute(Scalar::Class(Class::HexUint16)), "First I/O port of an ISA device, such as `0x505`. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("irq", "irq", Attribute(Scalar::Class(Class::IsaIrq)), "Interrupt number of an ISA device. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .since(Since::At((10, 6, 0))),
        row("base", "base", Attribute(Scalar::Class(Class::HexUint)), "Guest physical address at which a memory module starts. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("zpci", "zpci", Child(&crate::domain::DOMAIN_DEVICES_PSTORE_ADDRESS_ZPCI), "PCI extension of an s390 guest. Since libvirt 10.6.0.")
            .since(Since::At((10, 6, 0))),
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
/// Source: `domain/devices/pstore/address/zpci`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstoreAddressZpci {
    /// `@uid`: User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted. Since libvirt 10.6.0.
    pub uid: Option<Text>,
    /// `@fid`: Function identifier of the PCI device, unique in the guest. Generated when omitted. Since libvirt 10.6.0.
    pub fid: Option<Text>,
}

impl Record for DomainDevicesPstoreAddressZpci {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PSTORE_ADDRESS_ZPCI
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.uid.slot(),
            1 => self.fid.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PSTORE_ADDRESS_ZPCI, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.uid.is_set()).with(1, self.fid.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fid", 1), named("uid", 0)] } }
}

/// Rows of [`DomainDevicesPstoreAddressZpci`].
pub static DOMAIN_DEVICES_PSTORE_ADDRESS_ZPCI: Shape = Shape {
    path: "domain/devices/pstore/address/zpci",
    rows: &[
        row("uid", "uid", Attribute(Scalar::Class(Class::HexUint16)), "User-defined identifier of the PCI device, `0x0001` to `0xffff`, unique in the guest. Generated when omitted. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("fid", "fid", Attribute(Scalar::Class(Class::HexUint32)), "Function identifier of the PCI device, unique in the guest. Generated when omitted. Since libvirt 10.6.0.")
            .canon(Canon::HexNum)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Identifier of the device in libvirt and in QEMU. Generated when omitted.
///
/// Source: `domain/devices/pstore/alias`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstoreAlias {
    /// `@name`: Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others. Since libvirt 10.6.0.
    pub name: Option<Text>,
}

impl Record for DomainDevicesPstoreAlias {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PSTORE_ALIAS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PSTORE_ALIAS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0)] } }
}

/// Rows of [`DomainDevicesPstoreAlias`].
pub static DOMAIN_DEVICES_PSTORE_ALIAS: Shape = Shape {
    path: "domain/devices/pstore/alias",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::AliasName)), "Identifier, unique in the guest. libvirt keeps only a name that starts with `ua-` and generates all others. Since libvirt 10.6.0.")
            .canon(Canon::UserAlias)
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Size of the storage.
///
/// Source: `domain/devices/pstore/size`.
#[derive(Clone, Default)]
pub struct DomainDevicesPstoreSize {
    /// `@unit`: Unit of the size. Default: KiB. Since libvirt 10.6.0.
    pub unit: Option<Text>,
    /// Own text: Size of the storage. Since libvirt 10.6.0.
    pub value: Option<Number>,
}

impl Record for DomainDevicesPstoreSize {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_PSTORE_SIZE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.unit.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_PSTORE_SIZE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.unit.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("unit", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesPstoreSize`].
pub static DOMAIN_DEVICES_PSTORE_SIZE: Shape = Shape {
    path: "domain/devices/pstore/size",
    rows: &[
        row("unit", "unit", Attribute(Scalar::Class(Class::SizeUnit)), "Unit of the size. Default: KiB. Since libvirt 10.6.0.")
            .presence(Presence::Omittable)
            .canon(Canon::Unit)
            .check(Check::Error)
            .since(Since::At((10, 6, 0))),
        row("", "value", Text(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Size of the storage. Since libvirt 10.6.0.")
            .canon(Canon::Size { unit: "unit", default: "KiB" })
            .since(Since::At((10, 6, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// USB devices of the SPICE viewer, or of a network connection, that are redirected to the guest.
///
/// Source: `domain/devices/redirdev`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirdev {
    /// `@bus`: Bus of the device. One of `usb`.
    pub bus: Option<Text>,
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
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<boot>`: Makes the device bootable. Conflicts with `os.boot`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.bus.is_set()).with(1, self.r#type.is_set()).with(2, self.source_bind.is_set()).with(3, self.source.is_set()).with(4, self.protocol.is_set()).with(5, self.log.is_set()).with(6, self.alias.is_set()).with(7, self.address.is_set()).with(8, self.boot.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 7), named("alias", 6), named("boot", 8), named("bus", 0), named("log", 5), named("protocol", 4), named("source", 3), named("source_bind", 2), named("type", 1)] } }
}

/// Rows of [`DomainDevicesRedirdev`].
pub static DOMAIN_DEVICES_REDIRDEV: Shape = Shape {
    path: "domain/devices/redirdev",
    rows: &[
        row("bus", "bus", Attribute(Scalar::Words(&[word("usb")])), "Bus of the device. One of `usb`."),
        row("type", "type", Attribute(Scalar::Words(&[word("dbus"), word("dev"), word("file"), word("nmdm"), word("null"), word("pipe"), word("pty"), word("qemu-vdagent"), word("spiceport"), word("spicevmc"), word("stdio"), word("tcp"), word("udp"), word("unix"), word("vc")])), "Kind of connection on the host, such as `pty` for a pseudo terminal, `unix` or `tcp` for a socket, `file`, or `spicevmc` for the SPICE viewer. One of `dbus`, `dev`, `file`, `nmdm`, `null`, `pipe`, `pty`, `qemu-vdagent`, `spiceport`, `spicevmc`, `stdio`, `tcp`, `udp`, `unix`, `vc`.")
            .flag(Flags::NEEDED),
        row("source", "source_bind", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end.")
            .split(&[When { selector: Selector { text: "@mode", up: 0, row_path: &[0] }, words: Words { texts: &["bind"], absent: false } }, When { selector: Selector { text: "../@type", up: 1, row_path: &[1] }, words: Words { texts: &["udp"], absent: false } }]),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_SOURCE), "Host side of the connection. For `type = \"udp\"`, `source_bind` is the local end and `source` the remote end."),
        row("protocol", "protocol", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_PROTOCOL), "Protocol of a `tcp` connection."),
        row("log", "log", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_LOG), "Log file of all output of the device."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 2, 2]], words: Words::NONE }, Source { from_root: true, is_around: false, row_paths: &[&[39, 2, 3]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Makes the device bootable. Conflicts with `os.boot`.")
            .flag(Flags::BOOT),
    ],
    key: &[],
    r#match: &[&[0], &[1]],
    arms: &[],
};

/// Filter for redirected USB devices.
///
/// Source: `domain/devices/redirfilter`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirfilter {
    /// `<usbdev>`: Rules of the filter. The first rule that matches a device applies.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.usbdev.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("usbdev", 0)] } }
}

/// Rows of [`DomainDevicesRedirfilter`].
pub static DOMAIN_DEVICES_REDIRFILTER: Shape = Shape {
    path: "domain/devices/redirfilter",
    rows: &[
        row("usbdev", "usbdev", Children(&crate::domain::DOMAIN_DEVICES_REDIRFILTER_USBDEV), "Rules of the filter. The first rule that matches a device applies.")
            .flag(Flags::ORDERED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Rules of the filter. The first rule that matches a device applies.
///
/// Source: `domain/devices/redirfilter/usbdev`.
#[derive(Clone, Default)]
pub struct DomainDevicesRedirfilterUsbdev {
    /// `@allow`: Whether matching devices are allowed.
    pub allow: Option<bool>,
    /// `@class`: USB class, such as `0x08` for mass storage; `-1` matches all. Also allowed: `-1`.
    pub class: Option<Text>,
    /// `@vendor`: USB vendor ID; `-1` matches all. Also allowed: `-1`.
    pub vendor: Option<Text>,
    /// `@product`: USB product ID; `-1` matches all. Also allowed: `-1`.
    pub product: Option<Text>,
    /// `@version`: Revision of the device, such as `2.56`; `-1` matches all. Also allowed: `-1`.
    pub version: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.allow.is_set()).with(1, self.class.is_set()).with(2, self.vendor.is_set()).with(3, self.product.is_set()).with(4, self.version.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("allow", 0), named("class", 1), named("product", 3), named("vendor", 2), named("version", 4)] } }
}

/// Rows of [`DomainDevicesRedirfilterUsbdev`].
pub static DOMAIN_DEVICES_REDIRFILTER_USBDEV: Shape = Shape {
    path: "domain/devices/redirfilter/usbdev",
    rows: &[
        row("allow", "allow", Attribute(Scalar::Bool(YES_NO)), "Whether matching devices are allowed."),
        row("class", "class", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class(Class::HexUint8)])), "USB class, such as `0x08` for mass storage; `-1` matches all. Also allowed: `-1`.")
            .check(Check::Error),
        row("vendor", "vendor", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class(Class::HexUint16)])), "USB vendor ID; `-1` matches all. Also allowed: `-1`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("product", "product", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class(Class::HexUint16)])), "USB product ID; `-1` matches all. Also allowed: `-1`.")
            .canon(Canon::HexNum)
            .check(Check::Error),
        row("version", "version", Attribute(Scalar::Union(&[Scalar::Words(&[word("-1")]), Scalar::Class(Class::UsbVersion)])), "Revision of the device, such as `2.56`; `-1` matches all. Also allowed: `-1`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
