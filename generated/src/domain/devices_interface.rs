//! From schemas/facts/domain.facts, `domain/devices/interface`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Arm, Canon, Flags, ON_OFF, Range, Scalar, Shape, When, YES_NO, row, word, word_since};

/// Network interfaces.
///
/// Source: `domain/devices/interface`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterface {
    /// `@type`: What the interface is connected to. One of `bridge`, `client`, `direct`, `ethernet`, `hostdev`, `internal`, `mcast`, `network`, `null`, `server`, `udp`, `user`, `vdpa`, `vds`, `vhostuser`.
    pub r#type: Option<String>,
    /// `@managed`: XML attribute `managed` of `<interface>`.
    pub managed: Option<bool>,
    /// `@trustGuestRxFilters`: XML attribute `trustGuestRxFilters` of `<interface>`.
    pub trust_guest_rx_filters: Option<bool>,
    /// `<source>`: What the interface is connected to.
    pub source: Option<Box<crate::domain::DomainDevicesInterfaceSource>>,
    /// `<virtualport>`: Element `<virtualport>` of `<interface>`.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<link>`: Element `<link>` of `<interface>`.
    pub link: Option<Box<crate::domain::DomainDevicesInterfaceLink>>,
    /// `<mtu>`: Element `<mtu>` of `<interface>`.
    pub mtu: Option<Box<crate::network::NetworkMtu>>,
    /// `<coalesce>`: Element `<coalesce>` of `<interface>`.
    pub coalesce: Option<Box<crate::domain::DomainDevicesInterfaceCoalesce>>,
    /// `<target>`: Element `<target>` of `<interface>`.
    pub target: Option<Box<crate::domain::DomainDevicesInterfaceTarget>>,
    /// `<guest>`: Element `<guest>` of `<interface>`.
    pub guest: Option<Box<crate::domain::DomainDevicesInterfaceGuest>>,
    /// `<mac>`: The address of the interface.
    pub mac: Option<Box<crate::domain::DomainDevicesInterfaceMac>>,
    /// `<ip>`: Elements `<ip>` of `<interface>`.
    pub ip: Vec<crate::domain::DomainDevicesInterfaceIp>,
    /// `<route>`: Elements `<route>` of `<interface>`.
    pub route: Vec<crate::domain::DomainDevicesInterfaceRoute>,
    /// `<portForward>`: Elements `<portForward>` of `<interface>`.
    pub port_forward: Vec<crate::domain::DomainDevicesInterfacePortForward>,
    /// `<script>`: Element `<script>` of `<interface>`.
    pub script: Option<Box<crate::domain::DomainDevicesInterfaceScript>>,
    /// `<downscript>`: Element `<downscript>` of `<interface>`.
    pub downscript: Option<Box<crate::domain::DomainDevicesInterfaceDownscript>>,
    /// `<backenddomain>`: Element `<backenddomain>` of `<interface>`.
    pub backenddomain: Option<Box<crate::domain::DomainDevicesDiskBackenddomain>>,
    /// `<model>`: Element `<model>` of `<interface>`.
    pub model: Option<Box<crate::domain::DomainDevicesInterfaceModel>>,
    /// `<backend>`: Element `<backend>` of `<interface>`.
    pub backend: Option<Box<crate::domain::DomainDevicesInterfaceBackend>>,
    /// `<driver>`: Element `<driver>` of `<interface>`.
    pub driver: Option<Box<crate::domain::DomainDevicesInterfaceDriver>>,
    /// `<alias>`: Element `<alias>` of `<interface>`.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: Element `<acpi>` of `<interface>`.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Element `<address>` of `<interface>`.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<filterref>`: Element `<filterref>` of `<interface>`.
    pub filterref: Option<Box<crate::nwfilter::FilterFilterref>>,
    /// `<tune>`: Element `<tune>` of `<interface>`.
    pub tune: Option<Box<crate::domain::DomainDevicesInterfaceTune>>,
    /// `<boot>`: Element `<boot>` of `<interface>`.
    pub boot: Option<Box<crate::domain::DomainDevicesFilesystemBoot>>,
    /// `<rom>`: Element `<rom>` of `<interface>`.
    pub rom: Option<Box<crate::domain::DomainDevicesHostdevRom>>,
    /// `<bandwidth>`: Element `<bandwidth>` of `<interface>`.
    pub bandwidth: Option<Box<crate::network::NetworkBandwidth>>,
    /// `<vlan>`: Element `<vlan>` of `<interface>`.
    pub vlan: Option<Box<crate::network::NetworkVlan>>,
    /// `<port>`: Element `<port>` of `<interface>`.
    pub port: Option<Box<crate::network::NetworkPort>>,
    /// `<teaming>`: Element `<teaming>` of `<interface>`.
    pub teaming: Option<Box<crate::domain::DomainDevicesHostdevTeaming>>,
}

impl Record for DomainDevicesInterface {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.managed.slot(),
            2 => self.trust_guest_rx_filters.slot(),
            3 => self.source.slot(),
            4 => self.virtualport.slot(),
            5 => self.link.slot(),
            6 => self.mtu.slot(),
            7 => self.coalesce.slot(),
            8 => self.target.slot(),
            9 => self.guest.slot(),
            10 => self.mac.slot(),
            11 => self.ip.slot(),
            12 => self.route.slot(),
            13 => self.port_forward.slot(),
            14 => self.script.slot(),
            15 => self.downscript.slot(),
            16 => self.backenddomain.slot(),
            17 => self.model.slot(),
            18 => self.backend.slot(),
            19 => self.driver.slot(),
            20 => self.alias.slot(),
            21 => self.acpi.slot(),
            22 => self.address.slot(),
            23 => self.filterref.slot(),
            24 => self.tune.slot(),
            25 => self.boot.slot(),
            26 => self.rom.slot(),
            27 => self.bandwidth.slot(),
            28 => self.vlan.slot(),
            29 => self.port.slot(),
            30 => self.teaming.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterface`].
pub static DOMAIN_DEVICES_INTERFACE: Shape = Shape {
    path: "domain/devices/interface",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bridge"), word("client"), word("direct"), word("ethernet"), word("hostdev"), word("internal"), word("mcast"), word("network"), word("null"), word("server"), word("udp"), word("user"), word("vdpa"), word("vds"), word("vhostuser")])), "What the interface is connected to. One of `bridge`, `client`, `direct`, `ethernet`, `hostdev`, `internal`, `mcast`, `network`, `null`, `server`, `udp`, `user`, `vdpa`, `vds`, `vhostuser`.")
            .flag(Flags::SELECTS),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<interface>`."),
        row("trustGuestRxFilters", "trust_guest_rx_filters", Attribute(Scalar::Bool(YES_NO)), "XML attribute `trustGuestRxFilters` of `<interface>`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE), "What the interface is connected to."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "Element `<virtualport>` of `<interface>`."),
        row("link", "link", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_LINK), "Element `<link>` of `<interface>`."),
        row("mtu", "mtu", Child(&crate::network::NETWORK_MTU), "Element `<mtu>` of `<interface>`."),
        row("coalesce", "coalesce", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_COALESCE), "Element `<coalesce>` of `<interface>`."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_TARGET), "Element `<target>` of `<interface>`."),
        row("guest", "guest", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_GUEST), "Element `<guest>` of `<interface>`."),
        row("mac", "mac", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_MAC), "The address of the interface.")
            .presence(Presence::OptionalComputed),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_IP), "Elements `<ip>` of `<interface>`."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_ROUTE), "Elements `<route>` of `<interface>`."),
        row("portForward", "port_forward", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT_FORWARD), "Elements `<portForward>` of `<interface>`."),
        row("script", "script", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SCRIPT), "Element `<script>` of `<interface>`."),
        row("downscript", "downscript", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT), "Element `<downscript>` of `<interface>`."),
        row("backenddomain", "backenddomain", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKENDDOMAIN), "Element `<backenddomain>` of `<interface>`."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_MODEL), "Element `<model>` of `<interface>`."),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BACKEND), "Element `<backend>` of `<interface>`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DRIVER), "Element `<driver>` of `<interface>`."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Element `<alias>` of `<interface>`."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "Element `<acpi>` of `<interface>`."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Element `<address>` of `<interface>`.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "@device", "@type", "@bus", "@model"]),
        row("filterref", "filterref", Child(&crate::nwfilter::FILTER_FILTERREF), "Element `<filterref>` of `<interface>`."),
        row("tune", "tune", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_TUNE), "Element `<tune>` of `<interface>`."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BOOT), "Element `<boot>` of `<interface>`."),
        row("rom", "rom", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROM), "Element `<rom>` of `<interface>`."),
        row("bandwidth", "bandwidth", Child(&crate::network::NETWORK_BANDWIDTH), "Element `<bandwidth>` of `<interface>`."),
        row("vlan", "vlan", Child(&crate::network::NETWORK_VLAN), "Element `<vlan>` of `<interface>`."),
        row("port", "port", Child(&crate::network::NETWORK_PORT), "Element `<port>` of `<interface>`."),
        row("teaming", "teaming", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_TEAMING), "Element `<teaming>` of `<interface>`."),
    ],
    identity: &[&["mac.address"]],
    matching: &["source", "model", "target"],
    arms: &[
        Arm { when: &[When { selector: "@type", words: &["bridge"] }], fields: &["source", "virtualport"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["client", "internal", "mcast", "server", "udp", "vdpa", "vds"] }], fields: &["source"], required: &["source"] },
        Arm { when: &[When { selector: "@type", words: &["direct", "network"] }], fields: &["source", "virtualport"], required: &["source"] },
        Arm { when: &[When { selector: "@type", words: &["ethernet", "user", "vhostuser"] }], fields: &["source"], required: &[] },
        Arm { when: &[When { selector: "@type", words: &["hostdev"] }], fields: &["@managed", "source", "virtualport"], required: &["source"] },
    ],
};

/// Element `<backend>` of `<interface>`.
///
/// Source: `domain/devices/interface/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceBackend {
    /// `@type`: XML attribute `type` of `<backend>`. One of `default` (11.3.0), `passt`.
    pub r#type: Option<String>,
    /// `@tap`: XML attribute `tap` of `<backend>`.
    pub tap: Option<String>,
    /// `@vhost`: XML attribute `vhost` of `<backend>`.
    pub vhost: Option<String>,
    /// `@logFile`: XML attribute `logFile` of `<backend>`.
    pub log_file: Option<String>,
    /// `@hostname`: XML attribute `hostname` of `<backend>`. Since libvirt 12.8.0.
    pub hostname: Option<String>,
    /// `@fqdn`: XML attribute `fqdn` of `<backend>`. Since libvirt 12.8.0.
    pub fqdn: Option<String>,
}

impl Record for DomainDevicesInterfaceBackend {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_BACKEND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            1 => self.tap.slot(),
            2 => self.vhost.slot(),
            3 => self.log_file.slot(),
            4 => self.hostname.slot(),
            5 => self.fqdn.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_BACKEND, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceBackend`].
pub static DOMAIN_DEVICES_INTERFACE_BACKEND: Shape = Shape {
    path: "domain/devices/interface/backend",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word_since("default", "11.3.0"), word("passt")])), "XML attribute `type` of `<backend>`. One of `default` (11.3.0), `passt`."),
        row("tap", "tap", Attribute(Scalar::Class("abs_file_path")), "XML attribute `tap` of `<backend>`.")
            .canon(Canon::Path),
        row("vhost", "vhost", Attribute(Scalar::Class("abs_file_path")), "XML attribute `vhost` of `<backend>`.")
            .canon(Canon::Path),
        row("logFile", "log_file", Attribute(Scalar::Class("abs_file_path")), "XML attribute `logFile` of `<backend>`.")
            .canon(Canon::Path),
        row("hostname", "hostname", Attribute(Scalar::Class("dns_name")), "XML attribute `hostname` of `<backend>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("fqdn", "fqdn", Attribute(Scalar::Class("dns_name")), "XML attribute `fqdn` of `<backend>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<coalesce>` of `<interface>`.
///
/// Source: `domain/devices/interface/coalesce`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceCoalesce {
    /// `<rx>`: Element `<rx>` of `<coalesce>`.
    pub rx: Option<Box<crate::domain::DomainDevicesInterfaceCoalesceRx>>,
}

impl Record for DomainDevicesInterfaceCoalesce {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_COALESCE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.rx.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_COALESCE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceCoalesce`].
pub static DOMAIN_DEVICES_INTERFACE_COALESCE: Shape = Shape {
    path: "domain/devices/interface/coalesce",
    rows: &[
        row("rx", "rx", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_COALESCE_RX), "Element `<rx>` of `<coalesce>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<rx>` of `<coalesce>`.
///
/// Source: `domain/devices/interface/coalesce/rx`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceCoalesceRx {
    /// `<frames>`: Element `<frames>` of `<rx>`.
    pub frames: Option<Box<crate::domain::DomainDevicesInterfaceCoalesceRxFrames>>,
}

impl Record for DomainDevicesInterfaceCoalesceRx {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_COALESCE_RX
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.frames.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_COALESCE_RX, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceCoalesceRx`].
pub static DOMAIN_DEVICES_INTERFACE_COALESCE_RX: Shape = Shape {
    path: "domain/devices/interface/coalesce/rx",
    rows: &[
        row("frames", "frames", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_COALESCE_RX_FRAMES), "Element `<frames>` of `<rx>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<frames>` of `<rx>`.
///
/// Source: `domain/devices/interface/coalesce/rx/frames`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceCoalesceRxFrames {
    /// `@max`: XML attribute `max` of `<frames>`.
    pub max: Option<Number>,
}

impl Record for DomainDevicesInterfaceCoalesceRxFrames {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_COALESCE_RX_FRAMES
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.max.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_COALESCE_RX_FRAMES, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceCoalesceRxFrames`].
pub static DOMAIN_DEVICES_INTERFACE_COALESCE_RX_FRAMES: Shape = Shape {
    path: "domain/devices/interface/coalesce/rx/frames",
    rows: &[
        row("max", "max", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `max` of `<frames>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<downscript>` of `<interface>`.
///
/// Source: `domain/devices/interface/downscript`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDownscript {
    /// `@path`: XML attribute `path` of `<downscript>`.
    pub path: Option<String>,
}

impl Record for DomainDevicesInterfaceDownscript {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceDownscript`].
pub static DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT: Shape = Shape {
    path: "domain/devices/interface/downscript",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("non_empty")), "XML attribute `path` of `<downscript>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<driver>` of `<interface>`.
///
/// Source: `domain/devices/interface/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDriver {
    /// `@name`: XML attribute `name` of `<driver>`. One of `kvm`, `qemu`, `vfio`, `vhost`, `xen`.
    pub name: Option<String>,
    /// `@model`: XML attribute `model` of `<driver>`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@iommufd`: XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.
    pub iommufd: Option<bool>,
    /// `@queues`: XML attribute `queues` of `<driver>`. At least 1.
    pub queues: Option<Number>,
    /// `@rx_queue_size`: XML attribute `rx_queue_size` of `<driver>`. At least 1.
    pub rx_queue_size: Option<Number>,
    /// `@tx_queue_size`: XML attribute `tx_queue_size` of `<driver>`. At least 1.
    pub tx_queue_size: Option<Number>,
    /// `@txmode`: XML attribute `txmode` of `<driver>`. One of `iothread`, `timer`.
    pub txmode: Option<String>,
    /// `@ioeventfd`: XML attribute `ioeventfd` of `<driver>`.
    pub ioeventfd: Option<bool>,
    /// `@event_idx`: XML attribute `event_idx` of `<driver>`.
    pub event_idx: Option<bool>,
    /// `@iommu`: XML attribute `iommu` of `<driver>`.
    pub iommu: Option<bool>,
    /// `@ats`: XML attribute `ats` of `<driver>`.
    pub ats: Option<bool>,
    /// `@packed`: XML attribute `packed` of `<driver>`.
    pub packed: Option<bool>,
    /// `@page_per_vq`: XML attribute `page_per_vq` of `<driver>`.
    pub page_per_vq: Option<bool>,
    /// `@rss`: XML attribute `rss` of `<driver>`.
    pub rss: Option<bool>,
    /// `@rss_hash_report`: XML attribute `rss_hash_report` of `<driver>`.
    pub rss_hash_report: Option<bool>,
    /// `<host>`: Element `<host>` of `<driver>`.
    pub host: Option<Box<crate::domain::DomainDevicesInterfaceDriverHost>>,
    /// `<guest>`: Element `<guest>` of `<driver>`.
    pub guest: Option<Box<crate::domain::DomainDevicesInterfaceDriverGuest>>,
}

impl Record for DomainDevicesInterfaceDriver {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_DRIVER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.model.slot(),
            2 => self.iommufd.slot(),
            3 => self.queues.slot(),
            4 => self.rx_queue_size.slot(),
            5 => self.tx_queue_size.slot(),
            6 => self.txmode.slot(),
            7 => self.ioeventfd.slot(),
            8 => self.event_idx.slot(),
            9 => self.iommu.slot(),
            10 => self.ats.slot(),
            11 => self.packed.slot(),
            12 => self.page_per_vq.slot(),
            13 => self.rss.slot(),
            14 => self.rss_hash_report.slot(),
            15 => self.host.slot(),
            16 => self.guest.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_DRIVER, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceDriver`].
pub static DOMAIN_DEVICES_INTERFACE_DRIVER: Shape = Shape {
    path: "domain/devices/interface/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("qemu"), word("vfio"), word("vhost"), word("xen")])), "XML attribute `name` of `<driver>`. One of `kvm`, `qemu`, `vfio`, `vhost`, `xen`."),
        row("model", "model", Attribute(Scalar::Class("generic_name")), "XML attribute `model` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `queues` of `<driver>`. At least 1."),
        row("rx_queue_size", "rx_queue_size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `rx_queue_size` of `<driver>`. At least 1."),
        row("tx_queue_size", "tx_queue_size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `tx_queue_size` of `<driver>`. At least 1."),
        row("txmode", "txmode", Attribute(Scalar::Words(&[word("iothread"), word("timer")])), "XML attribute `txmode` of `<driver>`. One of `iothread`, `timer`."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ioeventfd` of `<driver>`."),
        row("event_idx", "event_idx", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `event_idx` of `<driver>`."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `iommu` of `<driver>`."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ats` of `<driver>`."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `packed` of `<driver>`."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `page_per_vq` of `<driver>`."),
        row("rss", "rss", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `rss` of `<driver>`."),
        row("rss_hash_report", "rss_hash_report", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `rss_hash_report` of `<driver>`."),
        row("host", "host", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DRIVER_HOST), "Element `<host>` of `<driver>`."),
        row("guest", "guest", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DRIVER_GUEST), "Element `<guest>` of `<driver>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[
        Arm { when: &[When { selector: "@name", words: &["-"] }], fields: &["@model", "@iommufd", "@queues", "@rx_queue_size", "@tx_queue_size", "@txmode", "@ioeventfd", "@event_idx", "@iommu", "@ats", "@packed", "@page_per_vq", "@rss", "@rss_hash_report", "host", "guest"], required: &[] },
        Arm { when: &[When { selector: "@name", words: &["kvm", "vfio", "xen"] }], fields: &["@model", "@iommufd"], required: &[] },
        Arm { when: &[When { selector: "@name", words: &["qemu", "vhost"] }], fields: &["@queues", "@rx_queue_size", "@tx_queue_size", "@txmode", "@ioeventfd", "@event_idx", "@iommu", "@ats", "@packed", "@page_per_vq", "@rss", "@rss_hash_report", "host", "guest"], required: &[] },
    ],
};

/// Element `<guest>` of `<driver>`.
///
/// Source: `domain/devices/interface/driver/guest`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDriverGuest {
    /// `@csum`: XML attribute `csum` of `<guest>`.
    pub csum: Option<bool>,
    /// `@tso4`: XML attribute `tso4` of `<guest>`.
    pub tso4: Option<bool>,
    /// `@tso6`: XML attribute `tso6` of `<guest>`.
    pub tso6: Option<bool>,
    /// `@ecn`: XML attribute `ecn` of `<guest>`.
    pub ecn: Option<bool>,
    /// `@ufo`: XML attribute `ufo` of `<guest>`.
    pub ufo: Option<bool>,
}

impl Record for DomainDevicesInterfaceDriverGuest {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_DRIVER_GUEST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.csum.slot(),
            1 => self.tso4.slot(),
            2 => self.tso6.slot(),
            3 => self.ecn.slot(),
            4 => self.ufo.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_DRIVER_GUEST, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceDriverGuest`].
pub static DOMAIN_DEVICES_INTERFACE_DRIVER_GUEST: Shape = Shape {
    path: "domain/devices/interface/driver/guest",
    rows: &[
        row("csum", "csum", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `csum` of `<guest>`."),
        row("tso4", "tso4", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `tso4` of `<guest>`."),
        row("tso6", "tso6", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `tso6` of `<guest>`."),
        row("ecn", "ecn", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ecn` of `<guest>`."),
        row("ufo", "ufo", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ufo` of `<guest>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<host>` of `<driver>`.
///
/// Source: `domain/devices/interface/driver/host`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDriverHost {
    /// `@csum`: XML attribute `csum` of `<host>`.
    pub csum: Option<bool>,
    /// `@gso`: XML attribute `gso` of `<host>`.
    pub gso: Option<bool>,
    /// `@tso4`: XML attribute `tso4` of `<host>`.
    pub tso4: Option<bool>,
    /// `@tso6`: XML attribute `tso6` of `<host>`.
    pub tso6: Option<bool>,
    /// `@ecn`: XML attribute `ecn` of `<host>`.
    pub ecn: Option<bool>,
    /// `@ufo`: XML attribute `ufo` of `<host>`.
    pub ufo: Option<bool>,
    /// `@mrg_rxbuf`: XML attribute `mrg_rxbuf` of `<host>`.
    pub mrg_rxbuf: Option<bool>,
}

impl Record for DomainDevicesInterfaceDriverHost {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_DRIVER_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.csum.slot(),
            1 => self.gso.slot(),
            2 => self.tso4.slot(),
            3 => self.tso6.slot(),
            4 => self.ecn.slot(),
            5 => self.ufo.slot(),
            6 => self.mrg_rxbuf.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_DRIVER_HOST, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceDriverHost`].
pub static DOMAIN_DEVICES_INTERFACE_DRIVER_HOST: Shape = Shape {
    path: "domain/devices/interface/driver/host",
    rows: &[
        row("csum", "csum", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `csum` of `<host>`."),
        row("gso", "gso", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `gso` of `<host>`."),
        row("tso4", "tso4", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `tso4` of `<host>`."),
        row("tso6", "tso6", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `tso6` of `<host>`."),
        row("ecn", "ecn", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ecn` of `<host>`."),
        row("ufo", "ufo", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ufo` of `<host>`."),
        row("mrg_rxbuf", "mrg_rxbuf", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `mrg_rxbuf` of `<host>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<guest>` of `<interface>`.
///
/// Source: `domain/devices/interface/guest`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceGuest {
    /// `@dev`: XML attribute `dev` of `<guest>`.
    pub dev: Option<String>,
    /// `@actual`: XML attribute `actual` of `<guest>`.
    pub actual: Option<String>,
}

impl Record for DomainDevicesInterfaceGuest {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_GUEST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dev.slot(),
            1 => self.actual.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_GUEST, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceGuest`].
pub static DOMAIN_DEVICES_INTERFACE_GUEST: Shape = Shape {
    path: "domain/devices/interface/guest",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "XML attribute `dev` of `<guest>`."),
        row("actual", "actual", Attribute(Scalar::Class("device_name")), "XML attribute `actual` of `<guest>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<ip>` of `<interface>`.
///
/// Source: `domain/devices/interface/ip`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceIp {
    /// `@address`: XML attribute `address` of `<ip>`.
    pub address: Option<String>,
    /// `@family`: XML attribute `family` of `<ip>`. One of `ipv4`, `ipv6`.
    pub family: Option<String>,
    /// `@prefix`: XML attribute `prefix` of `<ip>`. 0 to 128.
    pub prefix: Option<Number>,
    /// `@peer`: XML attribute `peer` of `<ip>`.
    pub peer: Option<String>,
}

impl Record for DomainDevicesInterfaceIp {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_IP
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.family.slot(),
            2 => self.prefix.slot(),
            3 => self.peer.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_IP, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceIp`].
pub static DOMAIN_DEVICES_INTERFACE_IP: Shape = Shape {
    path: "domain/devices/interface/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `address` of `<ip>`.")
            .canon(Canon::Ip),
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "XML attribute `family` of `<ip>`. One of `ipv4`, `ipv6`."),
        row("prefix", "prefix", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(128) })), "XML attribute `prefix` of `<ip>`. 0 to 128."),
        row("peer", "peer", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `peer` of `<ip>`.")
            .canon(Canon::Ip),
    ],
    identity: &[],
    matching: &["address"],
    arms: &[],
};

/// Element `<link>` of `<interface>`.
///
/// Source: `domain/devices/interface/link`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceLink {
    /// `@state`: Whether the cable is plugged in. One of `down`, `up`.
    pub state: Option<String>,
}

impl Record for DomainDevicesInterfaceLink {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_LINK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.state.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_LINK, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceLink`].
pub static DOMAIN_DEVICES_INTERFACE_LINK: Shape = Shape {
    path: "domain/devices/interface/link",
    rows: &[
        row("state", "state", Attribute(Scalar::Words(&[word("down"), word("up")])), "Whether the cable is plugged in. One of `down`, `up`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The address of the interface.
///
/// Source: `domain/devices/interface/mac`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceMac {
    /// `@address`: MAC address; libvirt makes one up when left out.
    pub address: Option<String>,
    /// `@type`: XML attribute `type` of `<mac>`. One of `generated`, `static`.
    pub r#type: Option<String>,
    /// `@check`: XML attribute `check` of `<mac>`.
    pub check: Option<bool>,
    /// `@currentAddress`: XML attribute `currentAddress` of `<mac>`. Since libvirt 11.3.0.
    pub current_address: Option<String>,
}

impl Record for DomainDevicesInterfaceMac {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_MAC
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.address.slot(),
            1 => self.r#type.slot(),
            2 => self.check.slot(),
            3 => self.current_address.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_MAC, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceMac`].
pub static DOMAIN_DEVICES_INTERFACE_MAC: Shape = Shape {
    path: "domain/devices/interface/mac",
    rows: &[
        row("address", "address", Attribute(Scalar::Class("unicast_mac")), "MAC address; libvirt makes one up when left out.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Mac)
            .flag(Flags::KEEP),
        row("type", "type", Attribute(Scalar::Words(&[word("generated"), word("static")])), "XML attribute `type` of `<mac>`. One of `generated`, `static`."),
        row("check", "check", Attribute(Scalar::Bool(YES_NO)), "XML attribute `check` of `<mac>`."),
        row("currentAddress", "current_address", Attribute(Scalar::Class("unicast_mac")), "XML attribute `currentAddress` of `<mac>`. Since libvirt 11.3.0.")
            .canon(Canon::Mac)
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<model>` of `<interface>`.
///
/// Source: `domain/devices/interface/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceModel {
    /// `@type`: What the guest sees; `virtio` is fastest.
    pub r#type: Option<String>,
}

impl Record for DomainDevicesInterfaceModel {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_MODEL
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.r#type.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_MODEL, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceModel`].
pub static DOMAIN_DEVICES_INTERFACE_MODEL: Shape = Shape {
    path: "domain/devices/interface/model",
    rows: &[
        row("type", "type", Attribute(Scalar::Class("cpu_name")), "What the guest sees; `virtio` is fastest.")
            .flag(Flags::SELECTS),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<portForward>` of `<interface>`.
///
/// Source: `domain/devices/interface/portForward`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePortForward {
    /// `@proto`: XML attribute `proto` of `<portForward>`. One of `tcp`, `udp`.
    pub proto: Option<String>,
    /// `@address`: XML attribute `address` of `<portForward>`.
    pub address: Option<String>,
    /// `@dev`: XML attribute `dev` of `<portForward>`.
    pub dev: Option<String>,
    /// `<range>`: Elements `<range>` of `<portForward>`.
    pub range: Vec<crate::domain::DomainDevicesInterfacePortForwardRange>,
}

impl Record for DomainDevicesInterfacePortForward {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_PORT_FORWARD
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.proto.slot(),
            1 => self.address.slot(),
            2 => self.dev.slot(),
            3 => self.range.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_PORT_FORWARD, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfacePortForward`].
pub static DOMAIN_DEVICES_INTERFACE_PORT_FORWARD: Shape = Shape {
    path: "domain/devices/interface/portForward",
    rows: &[
        row("proto", "proto", Attribute(Scalar::Words(&[word("tcp"), word("udp")])), "XML attribute `proto` of `<portForward>`. One of `tcp`, `udp`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `address` of `<portForward>`.")
            .canon(Canon::Ip),
        row("dev", "dev", Attribute(Scalar::Class("device_name")), "XML attribute `dev` of `<portForward>`."),
        row("range", "range", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE), "Elements `<range>` of `<portForward>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<range>` of `<portForward>`.
///
/// Source: `domain/devices/interface/portForward/range`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePortForwardRange {
    /// `@start`: XML attribute `start` of `<range>`. -1 to 65535.
    pub start: Option<Number>,
    /// `@end`: XML attribute `end` of `<range>`. -1 to 65535.
    pub end: Option<Number>,
    /// `@to`: XML attribute `to` of `<range>`. -1 to 65535.
    pub to: Option<Number>,
    /// `@exclude`: XML attribute `exclude` of `<range>`.
    pub exclude: Option<bool>,
}

impl Record for DomainDevicesInterfacePortForwardRange {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.start.slot(),
            1 => self.end.slot(),
            2 => self.to.slot(),
            3 => self.exclude.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfacePortForwardRange`].
pub static DOMAIN_DEVICES_INTERFACE_PORT_FORWARD_RANGE: Shape = Shape {
    path: "domain/devices/interface/portForward/range",
    rows: &[
        row("start", "start", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `start` of `<range>`. -1 to 65535."),
        row("end", "end", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `end` of `<range>`. -1 to 65535."),
        row("to", "to", Attribute(Scalar::Integer(Range { min: Some(-1), max: Some(65535) })), "XML attribute `to` of `<range>`. -1 to 65535."),
        row("exclude", "exclude", Attribute(Scalar::Bool(YES_NO)), "XML attribute `exclude` of `<range>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<route>` of `<interface>`.
///
/// Source: `domain/devices/interface/route`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceRoute {
    /// `@family`: XML attribute `family` of `<route>`. One of `ipv4`, `ipv6`.
    pub family: Option<String>,
    /// `@address`: XML attribute `address` of `<route>`.
    pub address: Option<String>,
    /// `@netmask`: XML attribute `netmask` of `<route>`.
    pub netmask: Option<String>,
    /// `@prefix`: XML attribute `prefix` of `<route>`. 0 to 128.
    pub prefix: Option<Number>,
    /// `@gateway`: XML attribute `gateway` of `<route>`.
    pub gateway: Option<String>,
    /// `@metric`: XML attribute `metric` of `<route>`.
    pub metric: Option<Number>,
}

impl Record for DomainDevicesInterfaceRoute {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_ROUTE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.family.slot(),
            1 => self.address.slot(),
            2 => self.netmask.slot(),
            3 => self.prefix.slot(),
            4 => self.gateway.slot(),
            5 => self.metric.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_ROUTE, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceRoute`].
pub static DOMAIN_DEVICES_INTERFACE_ROUTE: Shape = Shape {
    path: "domain/devices/interface/route",
    rows: &[
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "XML attribute `family` of `<route>`. One of `ipv4`, `ipv6`."),
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `address` of `<route>`.")
            .canon(Canon::Ip),
        row("netmask", "netmask", Attribute(Scalar::Class("ipv4")), "XML attribute `netmask` of `<route>`.")
            .canon(Canon::Ip),
        row("prefix", "prefix", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(128) })), "XML attribute `prefix` of `<route>`. 0 to 128."),
        row("gateway", "gateway", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "XML attribute `gateway` of `<route>`.")
            .canon(Canon::Ip),
        row("metric", "metric", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `metric` of `<route>`."),
    ],
    identity: &[],
    matching: &["address"],
    arms: &[],
};

/// Element `<script>` of `<interface>`.
///
/// Source: `domain/devices/interface/script`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceScript {
    /// `@path`: XML attribute `path` of `<script>`.
    pub path: Option<String>,
}

impl Record for DomainDevicesInterfaceScript {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_SCRIPT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.path.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_SCRIPT, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceScript`].
pub static DOMAIN_DEVICES_INTERFACE_SCRIPT: Shape = Shape {
    path: "domain/devices/interface/script",
    rows: &[
        row("path", "path", Attribute(Scalar::Class("non_empty")), "XML attribute `path` of `<script>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
