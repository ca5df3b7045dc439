//! From schemas/facts/domain.facts, `domain/devices/interface`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Arm, Attachment, Auto, Canon, Flags, NO_RULES, ON_OFF, Pattern, Range, Rules, Scalar, Selector, RowName, RowSet, Shape, Since, Source, When, Check, Words, YES_NO, named, row, word, word_since};

/// Network interfaces.
///
/// Source: `domain/devices/interface`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterface {
    /// `@type`: Kind of connection, which decides the attributes of `source`: a libvirt `network`, a `bridge` or a network interface (`direct`) of the host, `user` for outgoing connections without privileges. One of `bridge`, `client`, `direct`, `ethernet`, `hostdev`, `internal`, `mcast`, `network`, `null`, `server`, `udp`, `user`, `vdpa`, `vds`, `vhostuser`.
    pub r#type: Option<Text>,
    /// `@managed`: Whether libvirt detaches the PCI device from its host driver when the guest starts and reattaches it when the guest stops. Default: `false`.
    pub managed: Option<bool>,
    /// `@trustGuestRxFilters`: Whether the host applies changes that the guest makes to its MAC address and multicast filters. For virtio on macvtap connections. Default: `false`.
    pub trust_guest_rx_filters: Option<bool>,
    /// `<source>`: What the interface is connected to.
    pub source: Option<Box<crate::domain::DomainDevicesInterfaceSource>>,
    /// `<virtualport>`: Parameters of the virtual port on a switch that supports it, such as Open vSwitch.
    pub virtualport: Option<Box<crate::domain::DomainDevicesInterfaceVirtualport>>,
    /// `<link>`: Link state of the interface.
    pub link: Option<Box<crate::domain::DomainDevicesInterfaceLink>>,
    /// `<mtu>`: MTU of the interface.
    pub mtu: Option<Box<crate::domain::DomainDevicesInterfaceMtu>>,
    /// `<coalesce>`: Interrupt coalescing of the host's interface, for networks and bridges.
    pub coalesce: Option<Box<crate::domain::DomainDevicesInterfaceCoalesce>>,
    /// `<target>`: Interface on the host.
    pub target: Option<Box<crate::domain::DomainDevicesInterfaceTarget>>,
    /// `<guest>`: Interface inside of a container.
    pub guest: Option<Box<crate::domain::DomainDevicesInterfaceGuest>>,
    /// `<mac>`: MAC address of the interface.
    pub mac: Option<Box<crate::domain::DomainDevicesInterfaceMac>>,
    /// `<ip>`: IP addresses in the guest, for `type = "user"`, passt and containers.
    pub ip: Vec<crate::domain::DomainDevicesInterfaceIp>,
    /// `<route>`: Routes in the guest, for containers; with passt, only the default route.
    pub route: Vec<crate::domain::DomainDevicesInterfaceRoute>,
    /// `<portForward>`: Ports of the host that are forwarded to the guest, with `backend = { type = "passt" }`.
    pub port_forward: Vec<crate::domain::DomainDevicesInterfacePortForward>,
    /// `<script>`: Script that sets up the interface, for `type = "ethernet"`.
    pub script: Option<Box<crate::domain::DomainDevicesInterfaceDownscript>>,
    /// `<downscript>`: Script that runs after the interface is closed, for `type = "ethernet"`.
    pub downscript: Option<Box<crate::domain::DomainDevicesInterfaceDownscript>>,
    /// `<backenddomain>`: Xen driver domain that serves the device.
    pub backenddomain: Option<Box<crate::domain::DomainDevicesDiskBackenddomain>>,
    /// `<model>`: Network card that the guest sees.
    pub model: Option<Box<crate::domain::DomainDevicesInterfaceModel>>,
    /// `<backend>`: Host side of the connection.
    pub backend: Option<Box<crate::domain::DomainDevicesInterfaceBackend>>,
    /// `<driver>`: How the hypervisor serves the network card.
    pub driver: Option<Box<crate::domain::DomainDevicesInterfaceDriver>>,
    /// `<alias>`: Identifier of the device in libvirt and in QEMU. Generated when omitted.
    pub alias: Option<Box<crate::domain::DomainDevicesChannelAlias>>,
    /// `<acpi>`: ACPI properties of the device.
    pub acpi: Option<Box<crate::domain::DomainDevicesChannelAcpi>>,
    /// `<address>`: Where the device is on its bus; the other keys depend on `type`. Generated when omitted.
    pub address: Option<Box<crate::domain::DomainDevicesChannelAddress>>,
    /// `<filterref>`: Network filter of the host that applies to the interface.
    pub filterref: Option<Box<crate::domain::DomainDevicesInterfaceFilterref>>,
    /// `<tune>`: Settings of the tap device.
    pub tune: Option<Box<crate::domain::DomainDevicesInterfaceTune>>,
    /// `<boot>`: Makes the device bootable. Conflicts with `os.boot`.
    pub boot: Option<Box<crate::domain::DomainDevicesFilesystemBoot>>,
    /// `<rom>`: Option ROM of a PCI device.
    pub rom: Option<Box<crate::domain::DomainDevicesHostdevRom>>,
    /// `<bandwidth>`: Limits for the traffic of the interface.
    pub bandwidth: Option<Box<crate::domain::DomainDevicesInterfaceBandwidth>>,
    /// `<vlan>`: VLAN tags of the guest's traffic, for Open vSwitch, Linux bridges and SR-IOV virtual functions.
    pub vlan: Option<Box<crate::domain::DomainDevicesInterfaceVlan>>,
    /// `<port>`: Settings of the bridge port.
    pub port: Option<Box<crate::domain::DomainDevicesInterfacePort>>,
    /// `<teaming>`: Pairs a virtio interface with a host device, so that the guest can be migrated.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.managed.is_set()).with(2, self.trust_guest_rx_filters.is_set()).with(3, self.source.is_set()).with(4, self.virtualport.is_set()).with(5, self.link.is_set()).with(6, self.mtu.is_set()).with(7, self.coalesce.is_set()).with(8, self.target.is_set()).with(9, self.guest.is_set()).with(10, self.mac.is_set()).with(11, self.ip.is_set()).with(12, self.route.is_set()).with(13, self.port_forward.is_set()).with(14, self.script.is_set()).with(15, self.downscript.is_set()).with(16, self.backenddomain.is_set()).with(17, self.model.is_set()).with(18, self.backend.is_set()).with(19, self.driver.is_set()).with(20, self.alias.is_set()).with(21, self.acpi.is_set()).with(22, self.address.is_set()).with(23, self.filterref.is_set()).with(24, self.tune.is_set()).with(25, self.boot.is_set()).with(26, self.rom.is_set()).with(27, self.bandwidth.is_set()).with(28, self.vlan.is_set()).with(29, self.port.is_set()).with(30, self.teaming.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("acpi", 21), named("address", 22), named("alias", 20), named("backend", 18), named("backenddomain", 16), named("bandwidth", 27), named("boot", 25), named("coalesce", 7), named("downscript", 15), named("driver", 19), named("filterref", 23), named("guest", 9), named("ip", 11), named("link", 5), named("mac", 10), named("managed", 1), named("model", 17), named("mtu", 6), named("port", 29), named("port_forward", 13), named("rom", 26), named("route", 12), named("script", 14), named("source", 3), named("target", 8), named("teaming", 30), named("trust_guest_rx_filters", 2), named("tune", 24), named("type", 0), named("virtualport", 4), named("vlan", 28)] } }
}

/// Rows of [`DomainDevicesInterface`].
pub static DOMAIN_DEVICES_INTERFACE: Shape = Shape {
    path: "domain/devices/interface",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word("bridge"), word("client"), word("direct"), word("ethernet"), word("hostdev"), word("internal"), word("mcast"), word("network"), word("null"), word("server"), word("udp"), word("user"), word("vdpa"), word("vds"), word("vhostuser")])), "Kind of connection, which decides the attributes of `source`: a libvirt `network`, a `bridge` or a network interface (`direct`) of the host, `user` for outgoing connections without privileges. One of `bridge`, `client`, `direct`, `ethernet`, `hostdev`, `internal`, `mcast`, `network`, `null`, `server`, `udp`, `user`, `vdpa`, `vds`, `vhostuser`.")
            .flag(Flags::SELECTS),
        row("managed", "managed", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt detaches the PCI device from its host driver when the guest starts and reattaches it when the guest stops. Default: `false`."),
        row("trustGuestRxFilters", "trust_guest_rx_filters", Attribute(Scalar::Bool(YES_NO)), "Whether the host applies changes that the guest makes to its MAC address and multicast filters. For virtio on macvtap connections. Default: `false`."),
        row("source", "source", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_SOURCE), "What the interface is connected to."),
        row("virtualport", "virtualport", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_VIRTUALPORT), "Parameters of the virtual port on a switch that supports it, such as Open vSwitch."),
        row("link", "link", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_LINK), "Link state of the interface."),
        row("mtu", "mtu", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_MTU), "MTU of the interface."),
        row("coalesce", "coalesce", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_COALESCE), "Interrupt coalescing of the host's interface, for networks and bridges."),
        row("target", "target", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_TARGET), "Interface on the host."),
        row("guest", "guest", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_GUEST), "Interface inside of a container."),
        row("mac", "mac", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_MAC), "MAC address of the interface.")
            .presence(Presence::Server),
        row("ip", "ip", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_IP), "IP addresses in the guest, for `type = \"user\"`, passt and containers."),
        row("route", "route", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_ROUTE), "Routes in the guest, for containers; with passt, only the default route."),
        row("portForward", "port_forward", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT_FORWARD), "Ports of the host that are forwarded to the guest, with `backend = { type = \"passt\" }`."),
        row("script", "script", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT), "Script that sets up the interface, for `type = \"ethernet\"`."),
        row("downscript", "downscript", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT), "Script that runs after the interface is closed, for `type = \"ethernet\"`."),
        row("backenddomain", "backenddomain", Child(&crate::domain::DOMAIN_DEVICES_DISK_BACKENDDOMAIN), "Xen driver domain that serves the device."),
        row("model", "model", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_MODEL), "Network card that the guest sees.")
            .presence(Presence::Omittable)
            .rules(&Rules { auto: Auto::Elements(&[Pattern { values: &[(&[0], "rtl8139")], allows_more: false }]), ..NO_RULES }),
        row("backend", "backend", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BACKEND), "Host side of the connection."),
        row("driver", "driver", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DRIVER), "How the hypervisor serves the network card."),
        row("alias", "alias", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ALIAS), "Identifier of the device in libvirt and in QEMU. Generated when omitted."),
        row("acpi", "acpi", Child(&crate::domain::DOMAIN_DEVICES_CHANNEL_ACPI), "ACPI properties of the device."),
        row("address", "address", Map(&crate::domain::DOMAIN_DEVICES_CHANNEL_ADDRESS), "Where the device is on its bus; the other keys depend on `type`. Generated when omitted.")
            .flag(Flags::AUTO)
            .flag(Flags::BOOT)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[13, 1, 1]], words: Words::NONE }, Source { from_root: false, is_around: false, row_paths: &[&[0]], words: Words::NONE }], attached_to: Some(Attachment { row_paths: &[&[39, 2]], keys: &[(1, 0), (0, 2)] }), unspecified: &[Pattern { values: &[(&[0], "pci"), (&[1], "0"), (&[2], "0"), (&[3], "0"), (&[4], "0")], allows_more: false }], ..NO_RULES }),
        row("filterref", "filterref", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_FILTERREF), "Network filter of the host that applies to the interface."),
        row("tune", "tune", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_TUNE), "Settings of the tap device."),
        row("boot", "boot", Child(&crate::domain::DOMAIN_DEVICES_FILESYSTEM_BOOT), "Makes the device bootable. Conflicts with `os.boot`.")
            .flag(Flags::BOOT),
        row("rom", "rom", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_ROM), "Option ROM of a PCI device."),
        row("bandwidth", "bandwidth", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BANDWIDTH), "Limits for the traffic of the interface."),
        row("vlan", "vlan", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_VLAN), "VLAN tags of the guest's traffic, for Open vSwitch, Linux bridges and SR-IOV virtual functions."),
        row("port", "port", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_PORT), "Settings of the bridge port."),
        row("teaming", "teaming", Child(&crate::domain::DOMAIN_DEVICES_HOSTDEV_TEAMING), "Pairs a virtio interface with a host device, so that the guest can be migrated."),
    ],
    key: &[&[&[10, 0]]],
    r#match: &[&[3], &[17], &[8]],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["bridge"], absent: false } }], rows: &[3, 4], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["client", "internal", "mcast", "server", "udp", "vdpa", "vds"], absent: false } }], rows: &[3], required: &[3] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["direct", "network"], absent: false } }], rows: &[3, 4], required: &[3] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["ethernet", "user", "vhostuser"], absent: false } }], rows: &[3], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@type", up: 0, row_path: &[0] }, words: Words { texts: &["hostdev"], absent: false } }], rows: &[1, 3, 4], required: &[3] },
    ],
};

/// Host side of the connection.
///
/// Source: `domain/devices/interface/backend`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceBackend {
    /// `@type`: Program that serves a `user` or `vhostuser` connection. Default for `user`: the network stack of QEMU. One of `default` (10.6.0), `passt`.
    pub r#type: Option<Text>,
    /// `@tap`: Path of the tap device on the host. Default: `/dev/net/tun`.
    pub tap: Option<Text>,
    /// `@vhost`: Path of the vhost device on the host. Default: `/dev/vhost-net`.
    pub vhost: Option<Text>,
    /// `@logFile`: Path of the log file of passt, for debugging.
    pub log_file: Option<Text>,
    /// `@hostname`: Host name that passt sends to the guest over DHCP. Since libvirt 11.8.0.
    pub hostname: Option<Text>,
    /// `@fqdn`: Fully qualified domain name that passt sends to the guest over DHCP. Since libvirt 11.8.0.
    pub fqdn: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.r#type.is_set()).with(1, self.tap.is_set()).with(2, self.vhost.is_set()).with(3, self.log_file.is_set()).with(4, self.hostname.is_set()).with(5, self.fqdn.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("fqdn", 5), named("hostname", 4), named("log_file", 3), named("tap", 1), named("type", 0), named("vhost", 2)] } }
}

/// Rows of [`DomainDevicesInterfaceBackend`].
pub static DOMAIN_DEVICES_INTERFACE_BACKEND: Shape = Shape {
    path: "domain/devices/interface/backend",
    rows: &[
        row("type", "type", Attribute(Scalar::Words(&[word_since("default", Since::At((10, 6, 0))), word("passt")])), "Program that serves a `user` or `vhostuser` connection. Default for `user`: the network stack of QEMU. One of `default` (10.6.0), `passt`."),
        row("tap", "tap", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the tap device on the host. Default: `/dev/net/tun`.")
            .canon(Canon::Path),
        row("vhost", "vhost", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the vhost device on the host. Default: `/dev/vhost-net`.")
            .canon(Canon::Path),
        row("logFile", "log_file", Attribute(Scalar::Class(Class::AbsFilePath)), "Path of the log file of passt, for debugging.")
            .canon(Canon::Path),
        row("hostname", "hostname", Attribute(Scalar::Class(Class::DnsName)), "Host name that passt sends to the guest over DHCP. Since libvirt 11.8.0.")
            .since(Since::At((11, 8, 0))),
        row("fqdn", "fqdn", Attribute(Scalar::Class(Class::DnsName)), "Fully qualified domain name that passt sends to the guest over DHCP. Since libvirt 11.8.0.")
            .since(Since::At((11, 8, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Limits for the traffic of the interface.
///
/// Source: `domain/devices/interface/bandwidth`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceBandwidth {
    /// `@classID`: Traffic class that libvirt assigned to a running interface with `floor`; reported by libvirt. At least 1.
    pub class_id: Option<Number>,
    /// `<inbound>`: Limits for traffic that the guest receives.
    pub inbound: Option<Box<crate::domain::DomainDevicesInterfaceBandwidthInbound>>,
    /// `<outbound>`: Limits for traffic that the guest sends.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.class_id.is_set()).with(1, self.inbound.is_set()).with(2, self.outbound.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("class_id", 0), named("inbound", 1), named("outbound", 2)] } }
}

/// Rows of [`DomainDevicesInterfaceBandwidth`].
pub static DOMAIN_DEVICES_INTERFACE_BANDWIDTH: Shape = Shape {
    path: "domain/devices/interface/bandwidth",
    rows: &[
        row("classID", "class_id", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Traffic class that libvirt assigned to a running interface with `floor`; reported by libvirt. At least 1."),
        row("inbound", "inbound", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND), "Limits for traffic that the guest receives."),
        row("outbound", "outbound", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND), "Limits for traffic that the guest sends."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Limits for traffic that the guest receives.
///
/// Source: `domain/devices/interface/bandwidth/inbound`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceBandwidthInbound {
    /// `@average`: Average rate, in kilobytes per second. At least 1.
    pub average: Option<Number>,
    /// `@peak`: Highest rate during bursts, in kilobytes per second. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: Guaranteed rate, in kilobytes per second; for `inbound` only, on a libvirt network that limits its own inbound traffic. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: Amount that can be transferred at the peak rate, in kilobytes. At least 1.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.average.is_set()).with(1, self.peak.is_set()).with(2, self.floor.is_set()).with(3, self.burst.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("average", 0), named("burst", 3), named("floor", 2), named("peak", 1)] } }
}

/// Rows of [`DomainDevicesInterfaceBandwidthInbound`].
pub static DOMAIN_DEVICES_INTERFACE_BANDWIDTH_INBOUND: Shape = Shape {
    path: "domain/devices/interface/bandwidth/inbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Average rate, in kilobytes per second. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Highest rate during bursts, in kilobytes per second. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Guaranteed rate, in kilobytes per second; for `inbound` only, on a libvirt network that limits its own inbound traffic. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(4294967295) })), "Amount that can be transferred at the peak rate, in kilobytes. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Interrupt coalescing of the host's interface, for networks and bridges.
///
/// Source: `domain/devices/interface/coalesce`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceCoalesce {
    /// `<rx>`: Coalescing of received packets.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.rx.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("rx", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceCoalesce`].
pub static DOMAIN_DEVICES_INTERFACE_COALESCE: Shape = Shape {
    path: "domain/devices/interface/coalesce",
    rows: &[
        row("rx", "rx", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_COALESCE_RX), "Coalescing of received packets."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Coalescing of received packets.
///
/// Source: `domain/devices/interface/coalesce/rx`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceCoalesceRx {
    /// `<frames>`: Limit by number of packets.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.frames.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("frames", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceCoalesceRx`].
pub static DOMAIN_DEVICES_INTERFACE_COALESCE_RX: Shape = Shape {
    path: "domain/devices/interface/coalesce/rx",
    rows: &[
        row("frames", "frames", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_COALESCE_RX_FRAMES), "Limit by number of packets."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Limit by number of packets.
///
/// Source: `domain/devices/interface/coalesce/rx/frames`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceCoalesceRxFrames {
    /// `@max`: Largest number of packets that are received before an interrupt.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.max.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("max", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceCoalesceRxFrames`].
pub static DOMAIN_DEVICES_INTERFACE_COALESCE_RX_FRAMES: Shape = Shape {
    path: "domain/devices/interface/coalesce/rx/frames",
    rows: &[
        row("max", "max", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "Largest number of packets that are received before an interrupt."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Script that runs after the interface is closed, for `type = "ethernet"`.
///
/// Source: `domain/devices/interface/downscript`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDownscript {
    /// `@path`: Path of the script on the host.
    pub path: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.path.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("path", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceDownscript`].
pub static DOMAIN_DEVICES_INTERFACE_DOWNSCRIPT: Shape = Shape {
    path: "domain/devices/interface/downscript",
    rows: &[
        row("path", "path", Attribute(Scalar::Class(Class::NonEmpty)), "Path of the script on the host."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// How the hypervisor serves the network card.
///
/// Source: `domain/devices/interface/driver`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDriver {
    /// `@name`: Backend of a virtio card: `vhost` in the host's kernel or `qemu`. Default: `vhost` where available. For `hostdev`, the kind of device assignment. One of `kvm`, `qemu`, `vfio`, `vhost`, `xen`.
    pub name: Option<Text>,
    /// `@model`: Host driver that is bound to the PCI device, such as `vfio-pci`. Default: the best match among the VFIO drivers of the kernel. Since libvirt 10.0.0.
    pub model: Option<Text>,
    /// `@iommufd`: Whether the device is assigned through IOMMUFD instead of a VFIO container. QEMU only. Since libvirt 12.1.0.
    pub iommufd: Option<bool>,
    /// `@queues`: Number of queues of a virtio or vhost-user card. Default: 1. At least 1.
    pub queues: Option<Number>,
    /// `@rx_queue_size`: Number of packets that each receive queue holds; QEMU accepts powers of two from 256 to 1024. Default: chosen by QEMU. At least 1.
    pub rx_queue_size: Option<Number>,
    /// `@tx_queue_size`: Number of packets that each transmit queue holds; QEMU accepts powers of two from 256 to 1024, for `vhostuser` and few other types. Default: chosen by QEMU. At least 1.
    pub tx_queue_size: Option<Number>,
    /// `@txmode`: How packets are sent when the transmit buffer is full: asynchronously (`iothread`) or after a timeout (`timer`). Default: chosen by QEMU. One of `iothread`, `timer`.
    pub txmode: Option<Text>,
    /// `@ioeventfd`: Whether QEMU handles I/O of the device in a separate thread (ioeventfd). Default: chosen by QEMU.
    pub ioeventfd: Option<bool>,
    /// `@event_idx`: Whether the virtio device suppresses unneeded interrupts and notifications (event index). Default: chosen by QEMU.
    pub event_idx: Option<bool>,
    /// `@iommu`: Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU.
    pub iommu: Option<bool>,
    /// `@ats`: Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU.
    pub ats: Option<bool>,
    /// `@packed`: Whether the virtio device offers packed virtqueues. Default: chosen by QEMU.
    pub packed: Option<bool>,
    /// `@page_per_vq`: Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU.
    pub page_per_vq: Option<bool>,
    /// `@rss`: Whether QEMU distributes received packets to queues by their hash (RSS). Default: chosen by QEMU.
    pub rss: Option<bool>,
    /// `@rss_hash_report`: Whether the guest receives the hash of each packet. Default: chosen by QEMU.
    pub rss_hash_report: Option<bool>,
    /// `<host>`: Offloads for packets that the guest sends. QEMU enables all that the host supports.
    pub host: Option<Box<crate::domain::DomainDevicesInterfaceDriverHost>>,
    /// `<guest>`: Offloads for packets that the guest receives. QEMU enables all that the host supports.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.model.is_set()).with(2, self.iommufd.is_set()).with(3, self.queues.is_set()).with(4, self.rx_queue_size.is_set()).with(5, self.tx_queue_size.is_set()).with(6, self.txmode.is_set()).with(7, self.ioeventfd.is_set()).with(8, self.event_idx.is_set()).with(9, self.iommu.is_set()).with(10, self.ats.is_set()).with(11, self.packed.is_set()).with(12, self.page_per_vq.is_set()).with(13, self.rss.is_set()).with(14, self.rss_hash_report.is_set()).with(15, self.host.is_set()).with(16, self.guest.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("ats", 10), named("event_idx", 8), named("guest", 16), named("host", 15), named("ioeventfd", 7), named("iommu", 9), named("iommufd", 2), named("model", 1), named("name", 0), named("packed", 11), named("page_per_vq", 12), named("queues", 3), named("rss", 13), named("rss_hash_report", 14), named("rx_queue_size", 4), named("tx_queue_size", 5), named("txmode", 6)] } }
}

/// Rows of [`DomainDevicesInterfaceDriver`].
pub static DOMAIN_DEVICES_INTERFACE_DRIVER: Shape = Shape {
    path: "domain/devices/interface/driver",
    rows: &[
        row("name", "name", Attribute(Scalar::Words(&[word("kvm"), word("qemu"), word("vfio"), word("vhost"), word("xen")])), "Backend of a virtio card: `vhost` in the host's kernel or `qemu`. Default: `vhost` where available. For `hostdev`, the kind of device assignment. One of `kvm`, `qemu`, `vfio`, `vhost`, `xen`."),
        row("model", "model", Attribute(Scalar::Class(Class::GenericName)), "Host driver that is bound to the PCI device, such as `vfio-pci`. Default: the best match among the VFIO drivers of the kernel. Since libvirt 10.0.0.")
            .since(Since::At((10, 0, 0))),
        row("iommufd", "iommufd", Attribute(Scalar::Bool(YES_NO)), "Whether the device is assigned through IOMMUFD instead of a VFIO container. QEMU only. Since libvirt 12.1.0.")
            .since(Since::At((12, 1, 0))),
        row("queues", "queues", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of queues of a virtio or vhost-user card. Default: 1. At least 1."),
        row("rx_queue_size", "rx_queue_size", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of packets that each receive queue holds; QEMU accepts powers of two from 256 to 1024. Default: chosen by QEMU. At least 1."),
        row("tx_queue_size", "tx_queue_size", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Number of packets that each transmit queue holds; QEMU accepts powers of two from 256 to 1024, for `vhostuser` and few other types. Default: chosen by QEMU. At least 1."),
        row("txmode", "txmode", Attribute(Scalar::Words(&[word("iothread"), word("timer")])), "How packets are sent when the transmit buffer is full: asynchronously (`iothread`) or after a timeout (`timer`). Default: chosen by QEMU. One of `iothread`, `timer`."),
        row("ioeventfd", "ioeventfd", Attribute(Scalar::Bool(ON_OFF)), "Whether QEMU handles I/O of the device in a separate thread (ioeventfd). Default: chosen by QEMU."),
        row("event_idx", "event_idx", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device suppresses unneeded interrupts and notifications (event index). Default: chosen by QEMU."),
        row("iommu", "iommu", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device uses the guest's IOMMU; required in SEV guests. Default: chosen by QEMU."),
        row("ats", "ats", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device supports PCIe Address Translation Services, which `iotlb` of the IOMMU needs. Default: chosen by QEMU."),
        row("packed", "packed", Attribute(Scalar::Bool(ON_OFF)), "Whether the virtio device offers packed virtqueues. Default: chosen by QEMU."),
        row("page_per_vq", "page_per_vq", Attribute(Scalar::Bool(ON_OFF)), "Whether each virtqueue notifies through a memory page of its own, as vDPA needs. Default: chosen by QEMU."),
        row("rss", "rss", Attribute(Scalar::Bool(ON_OFF)), "Whether QEMU distributes received packets to queues by their hash (RSS). Default: chosen by QEMU."),
        row("rss_hash_report", "rss_hash_report", Attribute(Scalar::Bool(ON_OFF)), "Whether the guest receives the hash of each packet. Default: chosen by QEMU."),
        row("host", "host", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DRIVER_HOST), "Offloads for packets that the guest sends. QEMU enables all that the host supports."),
        row("guest", "guest", Child(&crate::domain::DOMAIN_DEVICES_INTERFACE_DRIVER_GUEST), "Offloads for packets that the guest receives. QEMU enables all that the host supports."),
    ],
    key: &[],
    r#match: &[],
    arms: &[
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &[], absent: true } }], rows: &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["kvm", "vfio", "xen"], absent: false } }], rows: &[1, 2], required: &[] },
        Arm { when: &[When { selector: Selector { text: "@name", up: 0, row_path: &[0] }, words: Words { texts: &["qemu", "vhost"], absent: false } }], rows: &[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], required: &[] },
    ],
};

/// Offloads for packets that the guest receives. QEMU enables all that the host supports.
///
/// Source: `domain/devices/interface/driver/guest`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDriverGuest {
    /// `@csum`: Whether checksums are offloaded.
    pub csum: Option<bool>,
    /// `@tso4`: Whether segmentation of TCP over IPv4 is offloaded.
    pub tso4: Option<bool>,
    /// `@tso6`: Whether segmentation of TCP over IPv6 is offloaded.
    pub tso6: Option<bool>,
    /// `@ecn`: Whether segmentation of TCP with explicit congestion notification is offloaded.
    pub ecn: Option<bool>,
    /// `@ufo`: Whether fragmentation of UDP is offloaded.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.csum.is_set()).with(1, self.tso4.is_set()).with(2, self.tso6.is_set()).with(3, self.ecn.is_set()).with(4, self.ufo.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("csum", 0), named("ecn", 3), named("tso4", 1), named("tso6", 2), named("ufo", 4)] } }
}

/// Rows of [`DomainDevicesInterfaceDriverGuest`].
pub static DOMAIN_DEVICES_INTERFACE_DRIVER_GUEST: Shape = Shape {
    path: "domain/devices/interface/driver/guest",
    rows: &[
        row("csum", "csum", Attribute(Scalar::Bool(ON_OFF)), "Whether checksums are offloaded."),
        row("tso4", "tso4", Attribute(Scalar::Bool(ON_OFF)), "Whether segmentation of TCP over IPv4 is offloaded."),
        row("tso6", "tso6", Attribute(Scalar::Bool(ON_OFF)), "Whether segmentation of TCP over IPv6 is offloaded."),
        row("ecn", "ecn", Attribute(Scalar::Bool(ON_OFF)), "Whether segmentation of TCP with explicit congestion notification is offloaded."),
        row("ufo", "ufo", Attribute(Scalar::Bool(ON_OFF)), "Whether fragmentation of UDP is offloaded."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Offloads for packets that the guest sends. QEMU enables all that the host supports.
///
/// Source: `domain/devices/interface/driver/host`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceDriverHost {
    /// `@csum`: Whether checksums are offloaded.
    pub csum: Option<bool>,
    /// `@gso`: Whether generic segmentation is offloaded.
    pub gso: Option<bool>,
    /// `@tso4`: Whether segmentation of TCP over IPv4 is offloaded.
    pub tso4: Option<bool>,
    /// `@tso6`: Whether segmentation of TCP over IPv6 is offloaded.
    pub tso6: Option<bool>,
    /// `@ecn`: Whether segmentation of TCP with explicit congestion notification is offloaded.
    pub ecn: Option<bool>,
    /// `@ufo`: Whether fragmentation of UDP is offloaded.
    pub ufo: Option<bool>,
    /// `@mrg_rxbuf`: Whether received packets may span several buffers. Default: `true`.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.csum.is_set()).with(1, self.gso.is_set()).with(2, self.tso4.is_set()).with(3, self.tso6.is_set()).with(4, self.ecn.is_set()).with(5, self.ufo.is_set()).with(6, self.mrg_rxbuf.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("csum", 0), named("ecn", 4), named("gso", 1), named("mrg_rxbuf", 6), named("tso4", 2), named("tso6", 3), named("ufo", 5)] } }
}

/// Rows of [`DomainDevicesInterfaceDriverHost`].
pub static DOMAIN_DEVICES_INTERFACE_DRIVER_HOST: Shape = Shape {
    path: "domain/devices/interface/driver/host",
    rows: &[
        row("csum", "csum", Attribute(Scalar::Bool(ON_OFF)), "Whether checksums are offloaded."),
        row("gso", "gso", Attribute(Scalar::Bool(ON_OFF)), "Whether generic segmentation is offloaded."),
        row("tso4", "tso4", Attribute(Scalar::Bool(ON_OFF)), "Whether segmentation of TCP over IPv4 is offloaded."),
        row("tso6", "tso6", Attribute(Scalar::Bool(ON_OFF)), "Whether segmentation of TCP over IPv6 is offloaded."),
        row("ecn", "ecn", Attribute(Scalar::Bool(ON_OFF)), "Whether segmentation of TCP with explicit congestion notification is offloaded."),
        row("ufo", "ufo", Attribute(Scalar::Bool(ON_OFF)), "Whether fragmentation of UDP is offloaded."),
        row("mrg_rxbuf", "mrg_rxbuf", Attribute(Scalar::Bool(ON_OFF)), "Whether received packets may span several buffers. Default: `true`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Network filter of the host that applies to the interface.
///
/// Source: `domain/devices/interface/filterref`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceFilterref {
    /// `@filter`: Name or UUID of the network filter, such as `clean-traffic`; `virsh nwfilter-list` lists them.
    pub filter: Option<Text>,
    /// `<parameter>`: Values of the variables of the filter.
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.filter.is_set()).with(1, self.parameter.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("filter", 0), named("parameter", 1)] } }
}

/// Rows of [`DomainDevicesInterfaceFilterref`].
pub static DOMAIN_DEVICES_INTERFACE_FILTERREF: Shape = Shape {
    path: "domain/devices/interface/filterref",
    rows: &[
        row("filter", "filter", Attribute(Scalar::Class(Class::NcName)), "Name or UUID of the network filter, such as `clean-traffic`; `virsh nwfilter-list` lists them.")
            .rules(&Rules { refers_to: Some("nwfilter"), ..NO_RULES }),
        row("parameter", "parameter", Children(&crate::domain::DOMAIN_DEVICES_INTERFACE_FILTERREF_PARAMETER), "Values of the variables of the filter."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Values of the variables of the filter.
///
/// Source: `domain/devices/interface/filterref/parameter`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceFilterrefParameter {
    /// `@name`: Name of the variable, such as `IP`.
    pub name: Option<Text>,
    /// `@value`: Value of the variable.
    pub value: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`DomainDevicesInterfaceFilterrefParameter`].
pub static DOMAIN_DEVICES_INTERFACE_FILTERREF_PARAMETER: Shape = Shape {
    path: "domain/devices/interface/filterref/parameter",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::FilterParameter)), "Name of the variable, such as `IP`."),
        row("value", "value", Attribute(Scalar::Class(Class::FilterValue)), "Value of the variable."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Interface inside of a container.
///
/// Source: `domain/devices/interface/guest`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceGuest {
    /// `@dev`: Name of the interface in the container.
    pub dev: Option<Text>,
    /// `@actual`: Name that the interface has in the running container; reported by libvirt.
    pub actual: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dev.is_set()).with(1, self.actual.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("actual", 1), named("dev", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceGuest`].
pub static DOMAIN_DEVICES_INTERFACE_GUEST: Shape = Shape {
    path: "domain/devices/interface/guest",
    rows: &[
        row("dev", "dev", Attribute(Scalar::Class(Class::DeviceName)), "Name of the interface in the container."),
        row("actual", "actual", Attribute(Scalar::Class(Class::DeviceName)), "Name that the interface has in the running container; reported by libvirt."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// IP addresses in the guest, for `type = "user"`, passt and containers.
///
/// Source: `domain/devices/interface/ip`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceIp {
    /// `@address`: IP address.
    pub address: Option<Text>,
    /// `@family`: Address family. Default: that of the address. One of `ipv4`, `ipv6`.
    pub family: Option<Text>,
    /// `@prefix`: Length of the network prefix in bits. Default: that of the address class for IPv4, 64 for IPv6. From 0 to 128.
    pub prefix: Option<Number>,
    /// `@peer`: IP address of the other end of a point-to-point connection.
    pub peer: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.address.is_set()).with(1, self.family.is_set()).with(2, self.prefix.is_set()).with(3, self.peer.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("address", 0), named("family", 1), named("peer", 3), named("prefix", 2)] } }
}

/// Rows of [`DomainDevicesInterfaceIp`].
pub static DOMAIN_DEVICES_INTERFACE_IP: Shape = Shape {
    path: "domain/devices/interface/ip",
    rows: &[
        row("address", "address", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("family", "family", Attribute(Scalar::Words(&[word("ipv4"), word("ipv6")])), "Address family. Default: that of the address. One of `ipv4`, `ipv6`."),
        row("prefix", "prefix", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(128) })), "Length of the network prefix in bits. Default: that of the address class for IPv4, 64 for IPv6. From 0 to 128."),
        row("peer", "peer", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the other end of a point-to-point connection.")
            .canon(Canon::Ip)
            .check(Check::Error),
    ],
    key: &[],
    r#match: &[&[0]],
    arms: &[],
};

/// Link state of the interface.
///
/// Source: `domain/devices/interface/link`.
#[derive(Clone, Default)]
pub struct DomainDevicesInterfaceLink {
    /// `@state`: `down` acts like a disconnected cable. Default: `up`. One of `down`, `up`.
    pub state: Option<Text>,
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

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.state.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("state", 0)] } }
}

/// Rows of [`DomainDevicesInterfaceLink`].
pub static DOMAIN_DEVICES_INTERFACE_LINK: Shape = Shape {
    path: "domain/devices/interface/link",
    rows: &[
        row("state", "state", Attribute(Scalar::Words(&[word("down"), word("up")])), "`down` acts like a disconnected cable. Default: `up`. One of `down`, `up`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
