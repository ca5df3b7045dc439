//! From schemas/facts/network.facts, `network`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::text::Text;
use mapping::record::{AsSlot, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::class::Class;
use mapping::shape::{Auto, AutoText, AutoValue, Canon, Flags, NO_RULES, Live, Namespace, ON_OFF, Range, Rules, Scalar, RowName, RowSet, Shape, Since, Source, Verb, Check, Words, YES_NO, named, row, word};

static NS_DNSMASQ: Namespace = Namespace { prefix: "dnsmasq", uri: "http://libvirt.org/schemas/network/dnsmasq/1.0" };

/// Document `<network>`.
///
/// Source: `network`.
#[derive(Clone, Default)]
pub struct Network {
    /// `@connections`: XML attribute `connections` of `<network>`.
    pub connections: Option<Number>,
    /// `@ipv6`: Whether guests can reach each other with IPv6 on a network that has no IPv6 address in `ip`. Default: `false`.
    pub ipv6: Option<bool>,
    /// `@trustGuestRxFilters`: Whether the host applies the changes that a guest makes to the MAC address and the receive filters of its interface. A port group or an interface may override it.
    pub trust_guest_rx_filters: Option<bool>,
    /// `<name>`: Name of the network, unique on the host. Another name replaces the network, because libvirt cannot rename one.
    pub name: Option<Text>,
    /// `<title>`: Short title, without line breaks. libvirt only stores it. Since libvirt 9.7.0.
    pub title: Option<Text>,
    /// `<description>`: Description of the network. libvirt only stores it. Since libvirt 9.7.0.
    pub description: Option<Text>,
    /// `<metadata>`: Custom XML of users and applications, which libvirt only stores. Each top-level element needs an XML namespace of its own.
    pub metadata: Option<Text>,
    /// `<uuid>`: UUID of the network. Generated when omitted.
    pub uuid: Option<Text>,
    /// `<bridge>`: Host bridge of the network. libvirt creates it for an isolated network and the modes `nat`, `route` and `open`; with `bridge` it must exist.
    pub bridge: Option<Box<crate::network::NetworkBridge>>,
    /// `<mtu>`: MTU of the network, for networks whose bridge libvirt creates.
    pub mtu: Option<Box<crate::network::NetworkMtu>>,
    /// `<mac>`: MAC address of the bridge.
    pub mac: Option<Box<crate::network::NetworkMac>>,
    /// `<forward>`: Connection of the network to other networks through the host. A network without it is isolated: its guests reach each other and the host only.
    pub forward: Option<Box<crate::network::NetworkForward>>,
    /// `<virtualport>`: Parameters of the virtual switch that guests are connected to.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<portgroup>`: Port groups: settings for a class of guest interfaces, which an interface selects by name.
    pub portgroup: Vec<crate::network::NetworkPortgroup>,
    /// `<domain>`: DNS domain of the network.
    pub domain: Option<Box<crate::network::NetworkDomain>>,
    /// `<dns>`: DNS server of the network (dnsmasq).
    pub dns: Option<Box<crate::network::NetworkDns>>,
    /// `<bandwidth>`: Traffic limits for all guests of the network together. Supported without `forward`, for the modes `nat`, `route` and `open`, and for the mode `bridge` with `bridge.name`.
    pub bandwidth: Option<Box<crate::network::NetworkBandwidth>>,
    /// `<vlan>`: VLAN tags for the traffic of all guests. Open vSwitch and SR-IOV support them, and Linux bridges since libvirt 11.0.
    pub vlan: Option<Box<crate::network::NetworkVlan>>,
    /// `<port>`: Settings of the bridge ports that connect guests.
    pub port: Option<Box<crate::network::NetworkPort>>,
    /// `<ip>`: IP addresses of the host on the bridge, each with its subnet and optionally DHCP and TFTP. Only for isolated networks and the modes `nat`, `route` and `open`.
    pub ip: Vec<crate::network::NetworkIp>,
    /// `<route>`: Static routes of the host to networks behind a guest of this network.
    pub route: Vec<crate::network::NetworkRoute>,
    /// `<options>`: Options for the configuration file of dnsmasq. libvirt does not check them and does not support their use.
    pub dnsmasq_options: Option<Box<crate::network::NetworkDnsmasqOptions>>,
}

impl Record for Network {
    fn shape(&self) -> &'static Shape {
        &NETWORK
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.connections.slot(),
            1 => self.ipv6.slot(),
            2 => self.trust_guest_rx_filters.slot(),
            3 => self.name.slot(),
            4 => self.title.slot(),
            5 => self.description.slot(),
            6 => self.metadata.slot(),
            7 => self.uuid.slot(),
            8 => self.bridge.slot(),
            9 => self.mtu.slot(),
            10 => self.mac.slot(),
            11 => self.forward.slot(),
            12 => self.virtualport.slot(),
            13 => self.portgroup.slot(),
            14 => self.domain.slot(),
            15 => self.dns.slot(),
            16 => self.bandwidth.slot(),
            17 => self.vlan.slot(),
            18 => self.port.slot(),
            19 => self.ip.slot(),
            20 => self.route.slot(),
            21 => self.dnsmasq_options.slot(),
            _ => no_slot(&NETWORK, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.connections.is_set()).with(1, self.ipv6.is_set()).with(2, self.trust_guest_rx_filters.is_set()).with(3, self.name.is_set()).with(4, self.title.is_set()).with(5, self.description.is_set()).with(6, self.metadata.is_set()).with(7, self.uuid.is_set()).with(8, self.bridge.is_set()).with(9, self.mtu.is_set()).with(10, self.mac.is_set()).with(11, self.forward.is_set()).with(12, self.virtualport.is_set()).with(13, self.portgroup.is_set()).with(14, self.domain.is_set()).with(15, self.dns.is_set()).with(16, self.bandwidth.is_set()).with(17, self.vlan.is_set()).with(18, self.port.is_set()).with(19, self.ip.is_set()).with(20, self.route.is_set()).with(21, self.dnsmasq_options.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("bandwidth", 16), named("bridge", 8), named("description", 5), named("dns", 15), named("dnsmasq_options", 21), named("domain", 14), named("forward", 11), named("ip", 19), named("ipv6", 1), named("mac", 10), named("metadata", 6), named("mtu", 9), named("name", 3), named("port", 18), named("portgroup", 13), named("route", 20), named("title", 4), named("trust_guest_rx_filters", 2), named("uuid", 7), named("virtualport", 12), named("vlan", 17)] } }
}

/// Rows of [`Network`].
pub static NETWORK: Shape = Shape {
    path: "network",
    rows: &[
        row("connections", "connections", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(4294967295) })), "XML attribute `connections` of `<network>`.")
            .flag(Flags::OMIT),
        row("ipv6", "ipv6", Attribute(Scalar::Bool(YES_NO)), "Whether guests can reach each other with IPv6 on a network that has no IPv6 address in `ip`. Default: `false`.")
            .canon(Canon::NoAbsent),
        row("trustGuestRxFilters", "trust_guest_rx_filters", Attribute(Scalar::Bool(YES_NO)), "Whether the host applies the changes that a guest makes to the MAC address and the receive filters of its interface. A port group or an interface may override it."),
        row("name", "name", Leaf(Scalar::Text), "Name of the network, unique on the host. Another name replaces the network, because libvirt cannot rename one.")
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("title", "title", Leaf(Scalar::Class(Class::OneLine)), "Short title, without line breaks. libvirt only stores it. Since libvirt 9.7.0.")
            .canon(Canon::EmptyAbsent)
            .flag(Flags::BOOT)
            .since(Since::At((9, 7, 0))),
        row("description", "description", Leaf(Scalar::Text), "Description of the network. libvirt only stores it. Since libvirt 9.7.0.")
            .canon(Canon::EmptyAbsent)
            .flag(Flags::BOOT)
            .since(Since::At((9, 7, 0))),
        row("metadata", "metadata", RawContent, "Custom XML of users and applications, which libvirt only stores. Each top-level element needs an XML namespace of its own.")
            .canon(Canon::Xml)
            .flag(Flags::BOOT),
        row("uuid", "uuid", Leaf(Scalar::Class(Class::Uuid)), "UUID of the network. Generated when omitted.")
            .presence(Presence::Server)
            .canon(Canon::Uuid)
            .check(Check::Error)
            .flag(Flags::REPLACE),
        row("bridge", "bridge", Child(&crate::network::NETWORK_BRIDGE), "Host bridge of the network. libvirt creates it for an isolated network and the modes `nat`, `route` and `open`; with `bridge` it must exist.")
            .presence(Presence::Server),
        row("mtu", "mtu", Child(&crate::network::NETWORK_MTU), "MTU of the network, for networks whose bridge libvirt creates."),
        row("mac", "mac", Child(&crate::network::NETWORK_MAC), "MAC address of the bridge.")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[11, 1]], words: Words { texts: &["nat", "route", "open"], absent: true } }], ..NO_RULES }),
        row("forward", "forward", Child(&crate::network::NETWORK_FORWARD), "Connection of the network to other networks through the host. A network without it is isolated: its guests reach each other and the host only."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "Parameters of the virtual switch that guests are connected to."),
        row("portgroup", "portgroup", Children(&crate::network::NETWORK_PORTGROUP), "Port groups: settings for a class of guest interfaces, which an interface selects by name.")
            .owned()
            .rules(&Rules { live: &[Live { verb: Verb::ChangedEntry("portgroup"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("domain", "domain", Child(&crate::network::NETWORK_DOMAIN), "DNS domain of the network."),
        row("dns", "dns", Child(&crate::network::NETWORK_DNS), "DNS server of the network (dnsmasq).")
            .flag(Flags::EMPTY_IS_ABSENT),
        row("bandwidth", "bandwidth", Child(&crate::network::NETWORK_BANDWIDTH), "Traffic limits for all guests of the network together. Supported without `forward`, for the modes `nat`, `route` and `open`, and for the mode `bridge` with `bridge.name`."),
        row("vlan", "vlan", Child(&crate::network::NETWORK_VLAN), "VLAN tags for the traffic of all guests. Open vSwitch and SR-IOV support them, and Linux bridges since libvirt 11.0."),
        row("port", "port", Child(&crate::network::NETWORK_PORT), "Settings of the bridge ports that connect guests."),
        row("ip", "ip", Children(&crate::network::NETWORK_IP), "IP addresses of the host on the bridge, each with its subnet and optionally DHCP and TFTP. Only for isolated networks and the modes `nat`, `route` and `open`.")
            .owned()
            .flag(Flags::ORDERED),
        row("route", "route", Children(&crate::network::NETWORK_ROUTE), "Static routes of the host to networks behind a guest of this network.")
            .owned(),
        row("options", "dnsmasq_options", Child(&crate::network::NETWORK_DNSMASQ_OPTIONS), "Options for the configuration file of dnsmasq. libvirt does not check them and does not support their use.")
            .namespace(&NS_DNSMASQ),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Traffic limits for all guests of the network together. Supported without `forward`, for the modes `nat`, `route` and `open`, and for the mode `bridge` with `bridge.name`.
///
/// Source: `network/bandwidth`.
#[derive(Clone, Default)]
pub struct NetworkBandwidth {
    /// `@classID`: Traffic class that libvirt assigns internally. libvirt refuses it in a network. At least 1.
    pub class_id: Option<Number>,
    /// `<inbound>`: Limits for traffic to guests.
    pub inbound: Option<Box<crate::network::NetworkBandwidthInbound>>,
    /// `<outbound>`: Limits for traffic from guests.
    pub outbound: Option<Box<crate::network::NetworkBandwidthOutbound>>,
}

impl Record for NetworkBandwidth {
    fn shape(&self) -> &'static Shape {
        &NETWORK_BANDWIDTH
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.class_id.slot(),
            1 => self.inbound.slot(),
            2 => self.outbound.slot(),
            _ => no_slot(&NETWORK_BANDWIDTH, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.class_id.is_set()).with(1, self.inbound.is_set()).with(2, self.outbound.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("class_id", 0), named("inbound", 1), named("outbound", 2)] } }
}

/// Rows of [`NetworkBandwidth`].
pub static NETWORK_BANDWIDTH: Shape = Shape {
    path: "network/bandwidth",
    rows: &[
        row("classID", "class_id", Attribute(Scalar::Integer(&Range { min: Some(1), max: None })), "Traffic class that libvirt assigns internally. libvirt refuses it in a network. At least 1."),
        row("inbound", "inbound", Child(&crate::network::NETWORK_BANDWIDTH_INBOUND), "Limits for traffic to guests."),
        row("outbound", "outbound", Child(&crate::network::NETWORK_BANDWIDTH_OUTBOUND), "Limits for traffic from guests."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Limits for traffic to guests.
///
/// Source: `network/bandwidth/inbound`.
#[derive(Clone, Default)]
pub struct NetworkBandwidthInbound {
    /// `@average`: Average rate, in kilobytes per second. Required by `peak` and `burst`. At least 1.
    pub average: Option<Number>,
    /// `@peak`: Maximum rate of a burst, in kilobytes per second. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: Guaranteed rate, in kilobytes per second. libvirt accepts it for interfaces of guests only and refuses it in a network. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: Amount of data that can be sent at the peak rate, in KiB. At least 1.
    pub burst: Option<Number>,
}

impl Record for NetworkBandwidthInbound {
    fn shape(&self) -> &'static Shape {
        &NETWORK_BANDWIDTH_INBOUND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.average.slot(),
            1 => self.peak.slot(),
            2 => self.floor.slot(),
            3 => self.burst.slot(),
            _ => no_slot(&NETWORK_BANDWIDTH_INBOUND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.average.is_set()).with(1, self.peak.is_set()).with(2, self.floor.is_set()).with(3, self.burst.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("average", 0), named("burst", 3), named("floor", 2), named("peak", 1)] } }
}

/// Rows of [`NetworkBandwidthInbound`].
pub static NETWORK_BANDWIDTH_INBOUND: Shape = Shape {
    path: "network/bandwidth/inbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Average rate, in kilobytes per second. Required by `peak` and `burst`. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Maximum rate of a burst, in kilobytes per second. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Guaranteed rate, in kilobytes per second. libvirt accepts it for interfaces of guests only and refuses it in a network. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(4294967295) })), "Amount of data that can be sent at the peak rate, in KiB. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Limits for traffic from guests.
///
/// Source: `network/bandwidth/outbound`.
#[derive(Clone, Default)]
pub struct NetworkBandwidthOutbound {
    /// `@average`: Average rate, in kilobytes per second. Required by `peak` and `burst`. At least 1.
    pub average: Option<Number>,
    /// `@peak`: Maximum rate of a burst, in kilobytes per second. Linux ignores it for traffic from guests. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: Guaranteed rate, in kilobytes per second. libvirt accepts it for interfaces of guests only and refuses it in a network. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: Amount of data that can be sent at the peak rate, in KiB. At least 1.
    pub burst: Option<Number>,
}

impl Record for NetworkBandwidthOutbound {
    fn shape(&self) -> &'static Shape {
        &NETWORK_BANDWIDTH_OUTBOUND
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.average.slot(),
            1 => self.peak.slot(),
            2 => self.floor.slot(),
            3 => self.burst.slot(),
            _ => no_slot(&NETWORK_BANDWIDTH_OUTBOUND, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.average.is_set()).with(1, self.peak.is_set()).with(2, self.floor.is_set()).with(3, self.burst.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("average", 0), named("burst", 3), named("floor", 2), named("peak", 1)] } }
}

/// Rows of [`NetworkBandwidthOutbound`].
pub static NETWORK_BANDWIDTH_OUTBOUND: Shape = Shape {
    path: "network/bandwidth/outbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Average rate, in kilobytes per second. Required by `peak` and `burst`. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Maximum rate of a burst, in kilobytes per second. Linux ignores it for traffic from guests. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(18014398509481984) })), "Guaranteed rate, in kilobytes per second. libvirt accepts it for interfaces of guests only and refuses it in a network. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(4294967295) })), "Amount of data that can be sent at the peak rate, in KiB. At least 1."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Host bridge of the network. libvirt creates it for an isolated network and the modes `nat`, `route` and `open`; with `bridge` it must exist.
///
/// Source: `network/bridge`.
#[derive(Clone, Default)]
pub struct NetworkBridge {
    /// `@name`: Name of the bridge. Generated in the form `virbr0` when omitted, where libvirt creates the bridge.
    pub name: Option<Text>,
    /// `@zone`: firewalld zone of the bridge. libvirt chooses a zone of its own when omitted.
    pub zone: Option<Text>,
    /// `@stp`: Whether the bridge uses the Spanning Tree Protocol. Default: `true`.
    pub stp: Option<bool>,
    /// `@delay`: Forward delay of the bridge, in seconds. Default: 0.
    pub delay: Option<Number>,
    /// `@macTableManager`: Component that maintains the MAC address table of the bridge. With `kernel`, the default, the kernel learns addresses; with `libvirt`, learning and flooding are off and libvirt adds the addresses of its guests. One of `kernel`, `libvirt`.
    pub mac_table_manager: Option<Text>,
}

impl Record for NetworkBridge {
    fn shape(&self) -> &'static Shape {
        &NETWORK_BRIDGE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.zone.slot(),
            2 => self.stp.slot(),
            3 => self.delay.slot(),
            4 => self.mac_table_manager.slot(),
            _ => no_slot(&NETWORK_BRIDGE, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.zone.is_set()).with(2, self.stp.is_set()).with(3, self.delay.is_set()).with(4, self.mac_table_manager.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("delay", 3), named("mac_table_manager", 4), named("name", 0), named("stp", 2), named("zone", 1)] } }
}

/// Rows of [`NetworkBridge`].
pub static NETWORK_BRIDGE: Shape = Shape {
    path: "network/bridge",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::DeviceName)), "Name of the bridge. Generated in the form `virbr0` when omitted, where libvirt creates the bridge.")
            .presence(Presence::Server)
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[11, 1]], words: Words { texts: &["nat", "route", "open"], absent: true } }], ..NO_RULES }),
        row("zone", "zone", Attribute(Scalar::Class(Class::ZoneName)), "firewalld zone of the bridge. libvirt chooses a zone of its own when omitted."),
        row("stp", "stp", Attribute(Scalar::Bool(ON_OFF)), "Whether the bridge uses the Spanning Tree Protocol. Default: `true`.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[11, 1]], words: Words { texts: &["nat", "route", "open"], absent: true } }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("on"), condition: None }]), ..NO_RULES }),
        row("delay", "delay", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(18446744073709551615) })), "Forward delay of the bridge, in seconds. Default: 0.")
            .rules(&Rules { derived_from: &[Source { from_root: true, is_around: false, row_paths: &[&[11, 1]], words: Words { texts: &["nat", "route", "open"], absent: true } }], auto: Auto::Values(&[AutoValue { text: AutoText::Exactly("0"), condition: None }]), ..NO_RULES }),
        row("macTableManager", "mac_table_manager", Attribute(Scalar::Words(&[word("kernel"), word("libvirt")])), "Component that maintains the MAC address table of the bridge. With `kernel`, the default, the kernel learns addresses; with `libvirt`, learning and flooding are off and libvirt adds the addresses of its guests. One of `kernel`, `libvirt`."),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// DNS server of the network (dnsmasq).
///
/// Source: `network/dns`.
#[derive(Clone, Default)]
pub struct NetworkDns {
    /// `@enable`: Whether libvirt runs a DNS server for the network. Default: `true`.
    pub enable: Option<bool>,
    /// `@forwardPlainNames`: Whether unknown names without a dot are forwarded to the upstream servers. Default: `true`.
    pub forward_plain_names: Option<bool>,
    /// `<forwarder>`: Upstream DNS servers, which replace those of the host or serve single domains. An entry needs `addr`, `domain` or both.
    pub forwarder: Vec<crate::network::NetworkDnsForwarder>,
    /// `<txt>`: DNS TXT records.
    pub txt: Vec<crate::network::NetworkDnsTxt>,
    /// `<srv>`: DNS SRV records.
    pub srv: Vec<crate::network::NetworkDnsSrv>,
    /// `<host>`: Host names that the DNS server resolves to a fixed address.
    pub host: Vec<crate::network::NetworkDnsHost>,
}

impl Record for NetworkDns {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DNS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.enable.slot(),
            1 => self.forward_plain_names.slot(),
            2 => self.forwarder.slot(),
            3 => self.txt.slot(),
            4 => self.srv.slot(),
            5 => self.host.slot(),
            _ => no_slot(&NETWORK_DNS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.enable.is_set()).with(1, self.forward_plain_names.is_set()).with(2, self.forwarder.is_set()).with(3, self.txt.is_set()).with(4, self.srv.is_set()).with(5, self.host.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("enable", 0), named("forward_plain_names", 1), named("forwarder", 2), named("host", 5), named("srv", 4), named("txt", 3)] } }
}

/// Rows of [`NetworkDns`].
pub static NETWORK_DNS: Shape = Shape {
    path: "network/dns",
    rows: &[
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "Whether libvirt runs a DNS server for the network. Default: `true`."),
        row("forwardPlainNames", "forward_plain_names", Attribute(Scalar::Bool(YES_NO)), "Whether unknown names without a dot are forwarded to the upstream servers. Default: `true`."),
        row("forwarder", "forwarder", Children(&crate::network::NETWORK_DNS_FORWARDER), "Upstream DNS servers, which replace those of the host or serve single domains. An entry needs `addr`, `domain` or both.")
            .owned()
            .flag(Flags::ORDERED),
        row("txt", "txt", Children(&crate::network::NETWORK_DNS_TXT), "DNS TXT records.")
            .rules(&Rules { live: &[Live { verb: Verb::Entry("dns-txt"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("srv", "srv", Children(&crate::network::NETWORK_DNS_SRV), "DNS SRV records.")
            .rules(&Rules { live: &[Live { verb: Verb::Entry("dns-srv"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
        row("host", "host", Children(&crate::network::NETWORK_DNS_HOST), "Host names that the DNS server resolves to a fixed address.")
            .rules(&Rules { live: &[Live { verb: Verb::Entry("dns-host"), row_paths: &[], elements: &[], since: None }], ..NO_RULES }),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Upstream DNS servers, which replace those of the host or serve single domains. An entry needs `addr`, `domain` or both.
///
/// Source: `network/dns/forwarder`.
#[derive(Clone, Default)]
pub struct NetworkDnsForwarder {
    /// `@addr`: IP address of the upstream server. Without it, names of `domain` are resolved locally or by the upstream servers of the host.
    pub addr: Option<Text>,
    /// `@domain`: DNS domain whose names this server resolves. Without it, the server resolves all names.
    pub domain: Option<Text>,
    /// `@port`: Port of the upstream server. Default: 53. From 1 to 65535. Since libvirt 12.0.0.
    pub port: Option<Number>,
}

impl Record for NetworkDnsForwarder {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DNS_FORWARDER
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.addr.slot(),
            1 => self.domain.slot(),
            2 => self.port.slot(),
            _ => no_slot(&NETWORK_DNS_FORWARDER, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.addr.is_set()).with(1, self.domain.is_set()).with(2, self.port.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("addr", 0), named("domain", 1), named("port", 2)] } }
}

/// Rows of [`NetworkDnsForwarder`].
pub static NETWORK_DNS_FORWARDER: Shape = Shape {
    path: "network/dns/forwarder",
    rows: &[
        row("addr", "addr", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the upstream server. Without it, names of `domain` are resolved locally or by the upstream servers of the host.")
            .canon(Canon::Ip)
            .check(Check::Error),
        row("domain", "domain", Attribute(Scalar::Class(Class::DnsName)), "DNS domain whose names this server resolves. Without it, the server resolves all names."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(1), max: Some(65535) })), "Port of the upstream server. Default: 53. From 1 to 65535. Since libvirt 12.0.0.")
            .since(Since::At((12, 0, 0))),
    ],
    key: &[&[&[0], &[1]], &[&[0]], &[&[1]]],
    r#match: &[],
    arms: &[],
};

/// Host names that the DNS server resolves to a fixed address.
///
/// Source: `network/dns/host`.
#[derive(Clone, Default)]
pub struct NetworkDnsHost {
    /// `@ip`: IP address of the host names.
    pub ip: Option<Text>,
    /// `<hostname>`: Host names of the address. Reverse lookups return the first one.
    pub hostname: Vec<Text>,
}

impl Record for NetworkDnsHost {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DNS_HOST
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.ip.slot(),
            1 => self.hostname.slot(),
            _ => no_slot(&NETWORK_DNS_HOST, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.ip.is_set()).with(1, self.hostname.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("hostname", 1), named("ip", 0)] } }
}

/// Rows of [`NetworkDnsHost`].
pub static NETWORK_DNS_HOST: Shape = Shape {
    path: "network/dns/host",
    rows: &[
        row("ip", "ip", Attribute(Scalar::Union(&[Scalar::Class(Class::Ipv4), Scalar::Class(Class::Ipv6)])), "IP address of the host names.")
            .canon(Canon::Ip)
            .check(Check::Error)
            .flag(Flags::NEEDED),
        row("hostname", "hostname", Leaves(Scalar::Class(Class::DnsName)), "Host names of the address. Reverse lookups return the first one.")
            .owned()
            .flag(Flags::ORDERED),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// DNS SRV records.
///
/// Source: `network/dns/srv`.
#[derive(Clone, Default)]
pub struct NetworkDnsSrv {
    /// `@service`: Symbolic name of the service, such as `ldap`.
    pub service: Option<Text>,
    /// `@protocol`: Transport protocol of the service. One of `tcp`, `udp`.
    pub protocol: Option<Text>,
    /// `@domain`: DNS domain of the record. Default: the domain of the network.
    pub domain: Option<Text>,
    /// `@target`: Host name of the machine that provides the service.
    pub target: Option<Text>,
    /// `@port`: Port of the service on the target. From 0 to 65535.
    pub port: Option<Number>,
    /// `@priority`: Priority of the target; clients prefer the lowest value. Default: 0. From 0 to 65535.
    pub priority: Option<Number>,
    /// `@weight`: Relative weight among targets with the same priority. Default: 0. From 0 to 65535.
    pub weight: Option<Number>,
}

impl Record for NetworkDnsSrv {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DNS_SRV
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.service.slot(),
            1 => self.protocol.slot(),
            2 => self.domain.slot(),
            3 => self.target.slot(),
            4 => self.port.slot(),
            5 => self.priority.slot(),
            6 => self.weight.slot(),
            _ => no_slot(&NETWORK_DNS_SRV, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.service.is_set()).with(1, self.protocol.is_set()).with(2, self.domain.is_set()).with(3, self.target.is_set()).with(4, self.port.is_set()).with(5, self.priority.is_set()).with(6, self.weight.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("domain", 2), named("port", 4), named("priority", 5), named("protocol", 1), named("service", 0), named("target", 3), named("weight", 6)] } }
}

/// Rows of [`NetworkDnsSrv`].
pub static NETWORK_DNS_SRV: Shape = Shape {
    path: "network/dns/srv",
    rows: &[
        row("service", "service", Attribute(Scalar::Text), "Symbolic name of the service, such as `ldap`.")
            .flag(Flags::NEEDED),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("tcp"), word("udp")])), "Transport protocol of the service. One of `tcp`, `udp`.")
            .check(Check::Warning)
            .flag(Flags::NEEDED),
        row("domain", "domain", Attribute(Scalar::Class(Class::DnsName)), "DNS domain of the record. Default: the domain of the network."),
        row("target", "target", Attribute(Scalar::Text), "Host name of the machine that provides the service."),
        row("port", "port", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Port of the service on the target. From 0 to 65535."),
        row("priority", "priority", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Priority of the target; clients prefer the lowest value. Default: 0. From 0 to 65535.")
            .canon(Canon::ZeroAbsent),
        row("weight", "weight", Attribute(Scalar::Integer(&Range { min: Some(0), max: Some(65535) })), "Relative weight among targets with the same priority. Default: 0. From 0 to 65535."),
    ],
    key: &[&[&[0], &[1], &[3]]],
    r#match: &[],
    arms: &[],
};

/// DNS TXT records.
///
/// Source: `network/dns/txt`.
#[derive(Clone, Default)]
pub struct NetworkDnsTxt {
    /// `@name`: Name of the record, without spaces and commas.
    pub name: Option<Text>,
    /// `@value`: Text of the record. Commas separate several values.
    pub value: Option<Text>,
}

impl Record for NetworkDnsTxt {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DNS_TXT
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.value.slot(),
            _ => no_slot(&NETWORK_DNS_TXT, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("name", 0), named("value", 1)] } }
}

/// Rows of [`NetworkDnsTxt`].
pub static NETWORK_DNS_TXT: Shape = Shape {
    path: "network/dns/txt",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::DnsName)), "Name of the record, without spaces and commas.")
            .flag(Flags::NEEDED),
        row("value", "value", Attribute(Scalar::Text), "Text of the record. Commas separate several values.")
            .flag(Flags::NEEDED),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// Options for the configuration file of dnsmasq. libvirt does not check them and does not support their use.
///
/// Source: `network/dnsmasq:options`.
#[derive(Clone, Default)]
pub struct NetworkDnsmasqOptions {
    /// `<option>`: Options.
    pub dnsmasq_option: Vec<crate::network::NetworkDnsmasqOptionsDnsmasqOption>,
}

impl Record for NetworkDnsmasqOptions {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DNSMASQ_OPTIONS
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.dnsmasq_option.slot(),
            _ => no_slot(&NETWORK_DNSMASQ_OPTIONS, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.dnsmasq_option.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("dnsmasq_option", 0)] } }
}

/// Rows of [`NetworkDnsmasqOptions`].
pub static NETWORK_DNSMASQ_OPTIONS: Shape = Shape {
    path: "network/dnsmasq:options",
    rows: &[
        row("option", "dnsmasq_option", Children(&crate::network::NETWORK_DNSMASQ_OPTIONS_DNSMASQ_OPTION), "Options.")
            .namespace(&NS_DNSMASQ)
            .owned()
            .flag(Flags::ORDERED),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};

/// Options.
///
/// Source: `network/dnsmasq:options/dnsmasq:option`.
#[derive(Clone, Default)]
pub struct NetworkDnsmasqOptionsDnsmasqOption {
    /// `@value`: Line of the configuration file, such as `cname=alias.example.com,host.example.com`.
    pub value: Option<Text>,
}

impl Record for NetworkDnsmasqOptionsDnsmasqOption {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DNSMASQ_OPTIONS_DNSMASQ_OPTION
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.value.slot(),
            _ => no_slot(&NETWORK_DNSMASQ_OPTIONS_DNSMASQ_OPTION, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.value.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("value", 0)] } }
}

/// Rows of [`NetworkDnsmasqOptionsDnsmasqOption`].
pub static NETWORK_DNSMASQ_OPTIONS_DNSMASQ_OPTION: Shape = Shape {
    path: "network/dnsmasq:options/dnsmasq:option",
    rows: &[
        row("value", "value", Attribute(Scalar::Text), "Line of the configuration file, such as `cname=alias.example.com,host.example.com`."),
    ],
    key: &[&[&[0]]],
    r#match: &[],
    arms: &[],
};

/// DNS domain of the network.
///
/// Source: `network/domain`.
#[derive(Clone, Default)]
pub struct NetworkDomain {
    /// `@name`: Name of the DNS domain, which the DHCP server gives to guests.
    pub name: Option<Text>,
    /// `@localOnly`: Whether only the DNS server of the network resolves names of this domain. Default: `false`, which forwards unknown names to the upstream servers.
    pub local_only: Option<bool>,
    /// `@register`: Whether the domain is registered with systemd-resolved, so that the host can resolve names of guests. Default: `false`. Since libvirt 10.1.0.
    pub register: Option<bool>,
}

impl Record for NetworkDomain {
    fn shape(&self) -> &'static Shape {
        &NETWORK_DOMAIN
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.name.slot(),
            1 => self.local_only.slot(),
            2 => self.register.slot(),
            _ => no_slot(&NETWORK_DOMAIN, index),
        }
    }

    fn set_rows(&self) -> RowSet { RowSet::EMPTY.with(0, self.name.is_set()).with(1, self.local_only.is_set()).with(2, self.register.is_set()) }

    fn names(&self) -> &'static [RowName] { const { &[named("local_only", 1), named("name", 0), named("register", 2)] } }
}

/// Rows of [`NetworkDomain`].
pub static NETWORK_DOMAIN: Shape = Shape {
    path: "network/domain",
    rows: &[
        row("name", "name", Attribute(Scalar::Class(Class::DnsName)), "Name of the DNS domain, which the DHCP server gives to guests."),
        row("localOnly", "local_only", Attribute(Scalar::Bool(YES_NO)), "Whether only the DNS server of the network resolves names of this domain. Default: `false`, which forwards unknown names to the upstream servers."),
        row("register", "register", Attribute(Scalar::Bool(YES_NO)), "Whether the domain is registered with systemd-resolved, so that the host can resolve names of guests. Default: `false`. Since libvirt 10.1.0.")
            .since(Since::At((10, 1, 0))),
    ],
    key: &[],
    r#match: &[],
    arms: &[],
};
