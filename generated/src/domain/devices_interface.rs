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
    /// `@type`: What the interface is connected to: `network` of libvirt's, `bridge` of the host, `direct` to a card of the host, `user` for out only. One of `bridge`, `client`, `direct`, `ethernet`, `hostdev`, `internal`, `mcast`, `network`, `null`, `server`, `udp`, `user`, `vdpa`, `vds`, `vhostuser`.
    pub r#type: Option<String>,
    /// `@managed`: XML attribute `managed` of `<interface>`.
    pub managed: Option<bool>,
    /// `@trustGuestRxFilters`: Whether the host follows the guest's own MAC addresses and multicast groups.
    pub trust_guest_rx_filters: Option<bool>,
    /// `<source>`: What the interface is connected to.
    pub source: Option<Box<crate::domain::DomainDevicesInterfaceSource>>,
    /// `<virtualport>`: How a switch is told of the interface.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<link>`: The cable.
    pub link: Option<Box<crate::domain::DomainDevicesInterfaceLink>>,
    /// `<mtu>`: The largest packet.
    pub mtu: Option<Box<crate::network::NetworkMtu>>,
    /// `<coalesce>`: Element `<coalesce>` of `<interface>`.
    pub coalesce: Option<Box<crate::domain::DomainDevicesInterfaceCoalesce>>,
    /// `<target>`: The host's end.
    pub target: Option<Box<crate::domain::DomainDevicesInterfaceTarget>>,
    /// `<guest>`: Element `<guest>` of `<interface>`.
    pub guest: Option<Box<crate::domain::DomainDevicesInterfaceGuest>>,
    /// `<mac>`: The address of the interface.
    pub mac: Option<Box<crate::domain::DomainDevicesInterfaceMac>>,
    /// `<ip>`: Addresses that the guest has, for `user` and containers.
    pub ip: Vec<crate::domain::DomainDevicesInterfaceIp>,
    /// `<route>`: Routes that the guest has, for containers.
    pub route: Vec<crate::domain::DomainDevicesInterfaceRoute>,
    /// `<portForward>`: Ports of the host that lead to the guest, for `user` with `backend = { type = "passt" }`.
    pub port_forward: Vec<crate::domain::DomainDevicesInterfacePortForward>,
    /// `<script>`: Program of the host that sets an interface of type `ethernet` up.
    pub script: Option<Box<crate::domain::DomainDevicesInterfaceScript>>,
    /// `<downscript>`: Element `<downscript>` of `<interface>`.
    pub downscript: Option<Box<crate::domain::DomainDevicesInterfaceDownscript>>,
    /// `<backenddomain>`: The guest that serves the device, on Xen.
    pub backenddomain: Option<Box<crate::domain::DomainDevicesDiskBackenddomain>>,
    /// `<model>`: The card that the guest sees.
    pub model: Option<Box<crate::domain::DomainDevicesInterfaceModel>>,
    /// `<backend>`: The program that serves an interface of type `user`.
    pub backend: Option<Box<crate::domain::DomainDevicesInterfaceBackend>>,
    /// `<driver>`: How packets get from the host to the card.
    pub driver: Option<Box<crate::domain::DomainDevicesInterfaceDriver>>,
    /// `<alias>`: The name by which QEMU and tools know the device.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: How the guest's firmware tells of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is plugged in; libvirt finds a place when left out.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<filterref>`: Filter of the host for what the guest sends and gets.
    pub filterref: Option<Box<crate::domain::DomainDevicesInterfaceFilterref>>,
    /// `<tune>`: Element `<tune>` of `<interface>`.
    pub tune: Option<Box<crate::domain::DomainDevicesInterfaceTune>>,
    /// `<boot>`: Whether the guest can boot from the device; not together with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesDiskBoot>>,
    /// `<rom>`: The device's own boot program.
    pub rom: Option<Box<crate::domain::DomainDevicesHostdevRom>>,
    /// `<bandwidth>`: Limits for speed, seen from the guest.
    pub bandwidth: Option<Box<crate::domain::DomainDevicesInterfaceBandwidth>>,
    /// `<vlan>`: Tags of virtual networks, for Open vSwitch and cards that can do it.
    pub vlan: Option<Box<crate::domain::DomainDevicesInterfaceVlan>>,
    /// `<port>`: The port of a bridge.
    pub port: Option<Box<crate::domain::DomainDevicesInterfacePort>>,
    /// `<teaming>`: A pair of cards that the guest uses as one, so that it can move to another host.
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
        row("type", "type", Attribute(Scalar::Words(&[word("bridge"), word("client"), word("direct"), word("ethernet"), word("hostdev"), word("internal"), word("mcast"), word("network"), word("null"), word("server"), word("udp"), word("user"), word("vdpa"), word("vds"), word("vhostuser")])), "What the interface is connected to: `network` of libvirt's, `bridge` of the host, `direct` to a card of the host, `user` for out only. One of `bridge`, `client`, `direct`, `ethernet`, `hostdev`, `internal`, `mcast`, `network`, `null`, `server`, `udp`, `user`, `vdpa`, `vds`, `vhostuser`.")
            .flag(Flags::SELECTS),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "XML attribute `managed` of `<interface>`."),
        row("trustGuestRxFilters", "trust_guest_rx_filters", Attribute(Scalar::Bool(YES_NO)), "Whether the host follows the guest's own MAC addresses and multicast groups."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE), "What the interface is connected to."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "How a switch is told of the interface."),
        row("link", "link", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_LINK), "The cable."),
        row("mtu", "mtu", Child(&crate::network::NETWORK_MTU), "The largest packet."),
        row("coalesce", "coalesce", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_COALESCE), "Element `<coalesce>` of `<interface>`."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_TARGET), "The host's end."),
        row("guest", "guest", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_GUEST), "Element `<guest>` of `<interface>`."),
        row("mac", "mac", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_MAC), "The address of the interface.")
            .presence(Presence::OptionalComputed),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_IP), "Addresses that the guest has, for `user` and containers."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_ROUTE), "Routes that the guest has, for containers."),
        row("portForward", "port_forward", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT_FORWARD), "Ports of the host that lead to the guest, for `user` with `backend = { type = \"passt\" }`."),
        row("script", "script", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SCRIPT), "Program of the host that sets an interface of type `ethernet` up."),
        row("downscript", "downscript", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT), "Element `<downscript>` of `<interface>`."),
        row("backenddomain", "backenddomain", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKENDDOMAIN), "The guest that serves the device, on Xen."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_MODEL), "The card that the guest sees.")
            .presence(Presence::Omittable)
            .added("type:rtl8139"),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BACKEND), "The program that serves an interface of type `user`."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DRIVER), "How packets get from the host to the card."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "The name by which QEMU and tools know the device."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "How the guest's firmware tells of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is plugged in; libvirt finds a place when left out.")
            .flag(Flags::AUTO)
            .derived_from(&["domain/os/type/@machine", "target/@bus", "target/@type", "@device", "@type", "@bus", "@model"])
            .plugged_into("domain/devices/controller:type=@type,index=@bus")
            .void("type:pci,domain:0,bus:0,slot:0,function:0"),
        row("filterref", "filterref", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_FILTERREF), "Filter of the host for what the guest sends and gets."),
        row("tune", "tune", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_TUNE), "Element `<tune>` of `<interface>`."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_DISK_BOOT), "Whether the guest can boot from the device; not together with `os.boot`."),
        row("rom", "rom", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROM), "The device's own boot program."),
        row("bandwidth", "bandwidth", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BANDWIDTH), "Limits for speed, seen from the guest."),
        row("vlan", "vlan", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_VLAN), "Tags of virtual networks, for Open vSwitch and cards that can do it."),
        row("port", "port", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT), "The port of a bridge."),
        row("teaming", "teaming", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_TEAMING), "A pair of cards that the guest uses as one, so that it can move to another host."),
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

/// The program that serves an interface of type `user`.
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

/// Limits for speed, seen from the guest.
///
/// Source: `domain/devices/interface/bandwidth`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceBandwidth {
    /// `@classID`: XML attribute `classID` of `<bandwidth>`. At least 1.
    pub class_id: Option<Number>,
    /// `<inbound>`: What the guest receives.
    pub inbound: Option<Box<crate::domain::DomainDevicesInterfaceBandwidthInbound>>,
    /// `<outbound>`: What the guest sends.
    pub outbound: Option<Box<crate::domain::DomainDevicesInterfaceBandwidthInbound>>,
}

impl Record for DomainDevicesInterfaceBandwidth {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_BANDWIDTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.class_id.slot(),
            1 => self.inbound.slot(),
            2 => self.outbound.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_BANDWIDTH, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceBandwidth`].
pub static DOMAIN_DEVICES_INTERFACE_BANDWIDTH: Shape = Shape {
    path: "domain/devices/interface/bandwidth",
    rows: &[
        row("classID", "class_id", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `classID` of `<bandwidth>`. At least 1."),
        row("inbound", "inbound", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND), "What the guest receives."),
        row("outbound", "outbound", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND), "What the guest sends."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// What the guest receives.
///
/// Source: `domain/devices/interface/bandwidth/inbound`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceBandwidthInbound {
    /// `@average`: Speed in the long run, in KiB a second. At least 1.
    pub average: Option<Number>,
    /// `@peak`: Speed of bursts, in KiB a second. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: Speed that is guaranteed, in KiB a second. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: Size of bursts, in KiB. At least 1.
    pub burst: Option<Number>,
}

impl Record for DomainDevicesInterfaceBandwidthInbound {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.average.slot(),
            1 => self.peak.slot(),
            2 => self.floor.slot(),
            3 => self.burst.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceBandwidthInbound`].
pub static DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND: Shape = Shape {
    path: "domain/devices/interface/bandwidth/inbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "Speed in the long run, in KiB a second. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "Speed of bursts, in KiB a second. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "Speed that is guaranteed, in KiB a second. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(4294967295) })), "Size of bursts, in KiB. At least 1."),
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

/// How packets get from the host to the card.
///
/// Source: `domain/devices/interface/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDriver {
    /// `@name`: Who moves packets: `vhost` is the kernel, `qemu` the emulator. One of `kvm`, `qemu`, `vfio`, `vhost`, `xen`.
    pub name: Option<String>,
    /// `@model`: XML attribute `model` of `<driver>`. Since libvirt 11.3.0.
    pub model: Option<String>,
    /// `@iommufd`: XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.
    pub iommufd: Option<bool>,
    /// `@queues`: Queues of a virtio card, at most one a virtual processor. At least 1.
    pub queues: Option<Number>,
    /// `@rx_queue_size`: Length of each queue of received packets, a power of two. At least 1.
    pub rx_queue_size: Option<Number>,
    /// `@tx_queue_size`: Length of each queue of sent packets, a power of two. At least 1.
    pub tx_queue_size: Option<Number>,
    /// `@txmode`: XML attribute `txmode` of `<driver>`. One of `iothread`, `timer`.
    pub txmode: Option<String>,
    /// `@ioeventfd`: XML attribute `ioeventfd` of `<driver>`.
    pub ioeventfd: Option<bool>,
    /// `@event_idx`: XML attribute `event_idx` of `<driver>`.
    pub event_idx: Option<bool>,
    /// `@iommu`: Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests.
    pub iommu: Option<bool>,
    /// `@ats`: Whether a virtio device has address translation services.
    pub ats: Option<bool>,
    /// `@packed`: Whether a virtio device has packed queues.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each queue of a virtio device has a page of its own.
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
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("qemu"), word("vfio"), word("vhost"), word("xen")])), "Who moves packets: `vhost` is the kernel, `qemu` the emulator. One of `kvm`, `qemu`, `vfio`, `vhost`, `xen`."),
        row("model", "model", Attribute(Scalar::Class("generic_name")), "XML attribute `model` of `<driver>`. Since libvirt 11.3.0.")
            .since("11.3.0"),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "XML attribute `iommufd` of `<driver>`. Since libvirt 12.8.0.")
            .since("12.8.0"),
        row("queues", "queues", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Queues of a virtio card, at most one a virtual processor. At least 1."),
        row("rx_queue_size", "rx_queue_size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Length of each queue of received packets, a power of two. At least 1."),
        row("tx_queue_size", "tx_queue_size", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "Length of each queue of sent packets, a power of two. At least 1."),
        row("txmode", "txmode", Attribute(Scalar::Words(&[word("iothread"), word("timer")])), "XML attribute `txmode` of `<driver>`. One of `iothread`, `timer`."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `ioeventfd` of `<driver>`."),
        row("event_idx", "event_idx", Attribute(Scalar::Bool(ON_OFF)), "XML attribute `event_idx` of `<driver>`."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device goes through the guest's IOMMU; needed by encrypted guests."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has address translation services."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether a virtio device has packed queues."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each queue of a virtio device has a page of its own."),
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

/// Filter of the host for what the guest sends and gets.
///
/// Source: `domain/devices/interface/filterref`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceFilterref {
    /// `@filter`: Name of the filter, such as `clean-traffic`; `virsh nwfilter-list` lists them.
    pub filter: Option<String>,
    /// `<parameter>`: Values for the filter's variables.
    pub parameter: Vec<crate::domain::DomainDevicesInterfaceFilterrefParameter>,
}

impl Record for DomainDevicesInterfaceFilterref {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_FILTERREF
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.filter.slot(),
            1 => self.parameter.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_FILTERREF, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceFilterref`].
pub static DOMAIN_DEVICES_INTERFACE_FILTERREF: Shape = Shape {
    path: "domain/devices/interface/filterref",
    rows: &[
        row("filter", "filter", Attribute(Scalar::Class("nc_name")), "Name of the filter, such as `clean-traffic`; `virsh nwfilter-list` lists them."),
        row("parameter", "parameter", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_FILTERREF_PARAMETER), "Values for the filter's variables."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Values for the filter's variables.
///
/// Source: `domain/devices/interface/filterref/parameter`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceFilterrefParameter {
    /// `@name`: Name of a variable, such as `IP`.
    pub name: Option<String>,
    /// `@value`: Its value.
    pub value: Option<String>,
}

impl Record for DomainDevicesInterfaceFilterrefParameter {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_FILTERREF_PARAMETER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_FILTERREF_PARAMETER, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfaceFilterrefParameter`].
pub static DOMAIN_DEVICES_INTERFACE_FILTERREF_PARAMETER: Shape = Shape {
    path: "domain/devices/interface/filterref/parameter",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("filter_parameter")), "Name of a variable, such as `IP`."),
        row("value", "value", Attribute(Scalar::Class("filter_value")), "Its value."),
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

/// Addresses that the guest has, for `user` and containers.
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

/// The cable.
///
/// Source: `domain/devices/interface/link`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceLink {
    /// `@state`: Whether the cable is plugged in; `up` when left out. One of `down`, `up`.
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
        row("state", "state", Attribute(Scalar::Words(&[word("down"), word("up")])), "Whether the cable is plugged in; `up` when left out. One of `down`, `up`."),
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
    /// `@address`: MAC address; libvirt makes one up when left out, and keeps it.
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
        row("address", "address", Attribute(Scalar::Class("unicast_mac")), "MAC address; libvirt makes one up when left out, and keeps it.")
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

/// The card that the guest sees.
///
/// Source: `domain/devices/interface/model`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceModel {
    /// `@type`: Its model; `virtio` is fastest, `e1000e` is known to every system.
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
        row("type", "type", Attribute(Scalar::Class("cpu_name")), "Its model; `virtio` is fastest, `e1000e` is known to every system.")
            .flag(Flags::SELECTS),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The port of a bridge.
///
/// Source: `domain/devices/interface/port`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfacePort {
    /// `@isolated`: Whether guests on isolated ports cannot reach each other.
    pub isolated: Option<bool>,
}

impl Record for DomainDevicesInterfacePort {
    fn shape(&self) -> &'static Shape {
        &DOMAIN_DEVICES_INTERFACE_PORT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.isolated.slot(),
            _ => no_slot(&DOMAIN_DEVICES_INTERFACE_PORT, index),
        }
    }
}

/// Rows of [`DomainDevicesInterfacePort`].
pub static DOMAIN_DEVICES_INTERFACE_PORT: Shape = Shape {
    path: "domain/devices/interface/port",
    rows: &[
        row("isolated", "isolated", Attribute(Scalar::Bool(YES_NO)), "Whether guests on isolated ports cannot reach each other."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
