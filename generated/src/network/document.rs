//! From schemas/facts/network.facts, `network`. Do not edit; run cargo run -p codegen.

#[allow(clippy::wildcard_imports)]
use mapping::shape::Kind::*;
use mapping::number::Number;
use mapping::record::{Field, Record, Slot, no_slot};
use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Namespace, ON_OFF, Range, Scalar, Shape, YES_NO, row, word};

static NS_DNSMASQ: Namespace = Namespace { prefix: "dnsmasq", uri: "http://libvirt.org/schemas/network/dnsmasq/1.0" };

/// Document `<network>`.
///
/// Source: `network`.
#[derive(Clone, Default)]
pub struct Network {
    /// `@connections`: XML attribute `connections` of `<network>`.
    pub connections: Option<Number>,
    /// `@ipv6`: Whether guests may speak IPv6 among themselves without an IPv6 address on the host.
    pub ipv6: Option<bool>,
    /// `@trustGuestRxFilters`: Whether the host takes over MAC and multicast filters that a guest sets.
    pub trust_guest_rx_filters: Option<bool>,
    /// `<name>`: Name of the network, unique on the host.
    pub name: Option<String>,
    /// `<title>`: Short title for people. Since libvirt 11.3.0.
    pub title: Option<String>,
    /// `<description>`: Longer text for people. Since libvirt 11.3.0.
    pub description: Option<String>,
    /// `<metadata>`: XML of your own and of other tools; each top-level element needs a namespace.
    pub metadata: Option<String>,
    /// `<uuid>`: UUID of the network; libvirt makes one up when left out.
    pub uuid: Option<String>,
    /// `<bridge>`: The bridge device of the network.
    pub bridge: Option<Box<crate::network::NetworkBridge>>,
    /// `<mtu>`: Element `<mtu>` of `<network>`.
    pub mtu: Option<Box<crate::network::NetworkMtu>>,
    /// `<mac>`: Element `<mac>` of `<network>`.
    pub mac: Option<Box<crate::network::NetworkMac>>,
    /// `<forward>`: How the network reaches the outside; without it the network is isolated.
    pub forward: Option<Box<crate::network::NetworkForward>>,
    /// `<virtualport>`: Element `<virtualport>` of `<network>`.
    pub virtualport: Option<Box<crate::network::NetworkVirtualport>>,
    /// `<portgroup>`: Classes of connections that an interface can ask for by name.
    pub portgroup: Vec<crate::network::NetworkPortgroup>,
    /// `<domain>`: The DNS domain of the network.
    pub domain: Option<Box<crate::network::NetworkDomain>>,
    /// `<dns>`: The DNS server of the network.
    pub dns: Option<Box<crate::network::NetworkDns>>,
    /// `<bandwidth>`: Limits for the traffic of the whole network.
    pub bandwidth: Option<Box<crate::network::NetworkBandwidth>>,
    /// `<vlan>`: VLAN tags of all guests.
    pub vlan: Option<Box<crate::network::NetworkVlan>>,
    /// `<port>`: Element `<port>` of `<network>`.
    pub port: Option<Box<crate::network::NetworkPort>>,
    /// `<ip>`: Addresses of the host on the network.
    pub ip: Vec<crate::network::NetworkIp>,
    /// `<route>`: Static routes of the host into this network.
    pub route: Vec<crate::network::NetworkRoute>,
    /// `<options>`: Element `<dnsmasq:options>` of `<network>`.
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
}

/// Rows of [`Network`].
pub static NETWORK: Shape = Shape {
    path: "network",
    rows: &[
        row("connections", "connections", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(4294967295) })), "XML attribute `connections` of `<network>`.")
            .flag(Flags::OMIT),
        row("ipv6", "ipv6", Attribute(Scalar::Bool(YES_NO)), "Whether guests may speak IPv6 among themselves without an IPv6 address on the host.")
            .canon(Canon::NoAbsent),
        row("trustGuestRxFilters", "trust_guest_rx_filters", Attribute(Scalar::Bool(YES_NO)), "Whether the host takes over MAC and multicast filters that a guest sets."),
        row("name", "name", Leaf(Scalar::Text), "Name of the network, unique on the host.")
            .flag(Flags::REPLACE)
            .flag(Flags::FILE_NAME),
        row("title", "title", Leaf(Scalar::Class("one_line")), "Short title for people. Since libvirt 11.3.0.")
            .canon(Canon::EmptyAbsent)
            .since("11.3.0"),
        row("description", "description", Leaf(Scalar::Text), "Longer text for people. Since libvirt 11.3.0.")
            .canon(Canon::EmptyAbsent)
            .since("11.3.0"),
        row("metadata", "metadata", RawContent, "XML of your own and of other tools; each top-level element needs a namespace.")
            .canon(Canon::Xml),
        row("uuid", "uuid", Leaf(Scalar::Class("uuid")), "UUID of the network; libvirt makes one up when left out.")
            .presence(Presence::OptionalComputed)
            .canon(Canon::Uuid)
            .flag(Flags::REPLACE),
        row("bridge", "bridge", Child(&crate::network::NETWORK_BRIDGE), "The bridge device of the network.")
            .presence(Presence::OptionalComputed),
        row("mtu", "mtu", Child(&crate::network::NETWORK_MTU), "Element `<mtu>` of `<network>`."),
        row("mac", "mac", Child(&crate::network::NETWORK_MAC), "Element `<mac>` of `<network>`.")
            .flag(Flags::AUTO)
            .derived_from(&["network/forward/@mode(nat|route|open|-)"]),
        row("forward", "forward", Child(&crate::network::NETWORK_FORWARD), "How the network reaches the outside; without it the network is isolated."),
        row("virtualport", "virtualport", Child(&crate::network::NETWORK_VIRTUALPORT), "Element `<virtualport>` of `<network>`."),
        row("portgroup", "portgroup", Children(&crate::network::NETWORK_PORTGROUP), "Classes of connections that an interface can ask for by name.")
            .owned(),
        row("domain", "domain", Child(&crate::network::NETWORK_DOMAIN), "The DNS domain of the network."),
        row("dns", "dns", Child(&crate::network::NETWORK_DNS), "The DNS server of the network."),
        row("bandwidth", "bandwidth", Child(&crate::network::NETWORK_BANDWIDTH), "Limits for the traffic of the whole network."),
        row("vlan", "vlan", Child(&crate::network::NETWORK_VLAN), "VLAN tags of all guests."),
        row("port", "port", Child(&crate::network::NETWORK_PORT), "Element `<port>` of `<network>`."),
        row("ip", "ip", Children(&crate::network::NETWORK_IP), "Addresses of the host on the network.")
            .owned()
            .flag(Flags::ORDERED),
        row("route", "route", Children(&crate::network::NETWORK_ROUTE), "Static routes of the host into this network.")
            .owned(),
        row("options", "dnsmasq_options", Child(&crate::network::NETWORK_DNSMASQ_OPTIONS), "Element `<dnsmasq:options>` of `<network>`.")
            .namespace(&NS_DNSMASQ),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Limits for the traffic of the whole network.
///
/// Source: `network/bandwidth`.
#[derive(Clone, Default)]
pub struct NetworkBandwidth {
    /// `@classID`: XML attribute `classID` of `<bandwidth>`. At least 1.
    pub class_id: Option<Number>,
    /// `<inbound>`: Element `<inbound>` of `<bandwidth>`.
    pub inbound: Option<Box<crate::network::NetworkBandwidthInbound>>,
    /// `<outbound>`: Element `<outbound>` of `<bandwidth>`.
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
}

/// Rows of [`NetworkBandwidth`].
pub static NETWORK_BANDWIDTH: Shape = Shape {
    path: "network/bandwidth",
    rows: &[
        row("classID", "class_id", Attribute(Scalar::Integer(Range { min: Some(1), max: None })), "XML attribute `classID` of `<bandwidth>`. At least 1."),
        row("inbound", "inbound", Child(&crate::network::NETWORK_BANDWIDTH_INBOUND), "Element `<inbound>` of `<bandwidth>`."),
        row("outbound", "outbound", Child(&crate::network::NETWORK_BANDWIDTH_OUTBOUND), "Element `<outbound>` of `<bandwidth>`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<inbound>` of `<bandwidth>`.
///
/// Source: `network/bandwidth/inbound`.
#[derive(Clone, Default)]
pub struct NetworkBandwidthInbound {
    /// `@average`: XML attribute `average` of `<inbound>`. At least 1.
    pub average: Option<Number>,
    /// `@peak`: XML attribute `peak` of `<inbound>`. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: XML attribute `floor` of `<inbound>`. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: XML attribute `burst` of `<inbound>`. At least 1.
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
}

/// Rows of [`NetworkBandwidthInbound`].
pub static NETWORK_BANDWIDTH_INBOUND: Shape = Shape {
    path: "network/bandwidth/inbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `average` of `<inbound>`. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `peak` of `<inbound>`. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `floor` of `<inbound>`. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(4294967295) })), "XML attribute `burst` of `<inbound>`. At least 1."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<outbound>` of `<bandwidth>`.
///
/// Source: `network/bandwidth/outbound`.
#[derive(Clone, Default)]
pub struct NetworkBandwidthOutbound {
    /// `@average`: XML attribute `average` of `<outbound>`. At least 1.
    pub average: Option<Number>,
    /// `@peak`: XML attribute `peak` of `<outbound>`. At least 1.
    pub peak: Option<Number>,
    /// `@floor`: XML attribute `floor` of `<outbound>`. At least 1.
    pub floor: Option<Number>,
    /// `@burst`: XML attribute `burst` of `<outbound>`. At least 1.
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
}

/// Rows of [`NetworkBandwidthOutbound`].
pub static NETWORK_BANDWIDTH_OUTBOUND: Shape = Shape {
    path: "network/bandwidth/outbound",
    rows: &[
        row("average", "average", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `average` of `<outbound>`. At least 1."),
        row("peak", "peak", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `peak` of `<outbound>`. At least 1."),
        row("floor", "floor", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(18014398509481984) })), "XML attribute `floor` of `<outbound>`. At least 1."),
        row("burst", "burst", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(4294967295) })), "XML attribute `burst` of `<outbound>`. At least 1."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The bridge device of the network.
///
/// Source: `network/bridge`.
#[derive(Clone, Default)]
pub struct NetworkBridge {
    /// `@name`: Name of the bridge; libvirt picks one when left out.
    pub name: Option<String>,
    /// `@zone`: Firewall zone of the bridge.
    pub zone: Option<String>,
    /// `@stp`: Whether the spanning tree protocol runs on the bridge.
    pub stp: Option<bool>,
    /// `@delay`: Forward delay of the bridge in seconds.
    pub delay: Option<Number>,
    /// `@macTableManager`: Who keeps the bridge's MAC table: the kernel or libvirt. One of `kernel`, `libvirt`.
    pub mac_table_manager: Option<String>,
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
}

/// Rows of [`NetworkBridge`].
pub static NETWORK_BRIDGE: Shape = Shape {
    path: "network/bridge",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("device_name")), "Name of the bridge; libvirt picks one when left out.")
            .presence(Presence::OptionalComputed)
            .derived_from(&["network/forward/@mode(nat|route|open|-)"]),
        row("zone", "zone", Attribute(Scalar::Class("zone_name")), "Firewall zone of the bridge."),
        row("stp", "stp", Attribute(Scalar::Bool(ON_OFF)), "Whether the spanning tree protocol runs on the bridge.")
            .derived_from(&["network/forward/@mode(nat|route|open|-)"])
            .added("on"),
        row("delay", "delay", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(18446744073709551615) })), "Forward delay of the bridge in seconds.")
            .derived_from(&["network/forward/@mode(nat|route|open|-)"])
            .added("0"),
        row("macTableManager", "mac_table_manager", Attribute(Scalar::Words(&[word("kernel"), word("libvirt")])), "Who keeps the bridge's MAC table: the kernel or libvirt. One of `kernel`, `libvirt`."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// The DNS server of the network.
///
/// Source: `network/dns`.
#[derive(Clone, Default)]
pub struct NetworkDns {
    /// `@enable`: Whether the network has a DNS server.
    pub enable: Option<bool>,
    /// `@forwardPlainNames`: Whether names without a dot are asked outside.
    pub forward_plain_names: Option<bool>,
    /// `<forwarder>`: Servers that are asked instead of the host's own.
    pub forwarder: Vec<crate::network::NetworkDnsForwarder>,
    /// `<txt>`: TXT records.
    pub txt: Vec<crate::network::NetworkDnsTxt>,
    /// `<srv>`: SRV records.
    pub srv: Vec<crate::network::NetworkDnsSrv>,
    /// `<host>`: Names that the DNS server knows.
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
}

/// Rows of [`NetworkDns`].
pub static NETWORK_DNS: Shape = Shape {
    path: "network/dns",
    rows: &[
        row("enable", "enable", Attribute(Scalar::Bool(YES_NO)), "Whether the network has a DNS server."),
        row("forwardPlainNames", "forward_plain_names", Attribute(Scalar::Bool(YES_NO)), "Whether names without a dot are asked outside."),
        row("forwarder", "forwarder", Children(&crate::network::NETWORK_DNS_FORWARDER), "Servers that are asked instead of the host's own.")
            .owned()
            .flag(Flags::ORDERED),
        row("txt", "txt", Children(&crate::network::NETWORK_DNS_TXT), "TXT records."),
        row("srv", "srv", Children(&crate::network::NETWORK_DNS_SRV), "SRV records."),
        row("host", "host", Children(&crate::network::NETWORK_DNS_HOST), "Names that the DNS server knows."),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Servers that are asked instead of the host's own.
///
/// Source: `network/dns/forwarder`.
#[derive(Clone, Default)]
pub struct NetworkDnsForwarder {
    /// `@addr`: Address of the server.
    pub addr: Option<String>,
    /// `@domain`: The domain that this server is asked for.
    pub domain: Option<String>,
    /// `@port`: XML attribute `port` of `<forwarder>`. 1 to 65535. Since libvirt 12.8.0.
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
}

/// Rows of [`NetworkDnsForwarder`].
pub static NETWORK_DNS_FORWARDER: Shape = Shape {
    path: "network/dns/forwarder",
    rows: &[
        row("addr", "addr", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "Address of the server.")
            .canon(Canon::Ip),
        row("domain", "domain", Attribute(Scalar::Class("dns_name")), "The domain that this server is asked for."),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(1), max: Some(65535) })), "XML attribute `port` of `<forwarder>`. 1 to 65535. Since libvirt 12.8.0.")
            .since("12.8.0"),
    ],
    identity: &[&["addr", "domain"], &["addr"], &["domain"]],
    matching: &[],
    arms: &[],
};

/// Names that the DNS server knows.
///
/// Source: `network/dns/host`.
#[derive(Clone, Default)]
pub struct NetworkDnsHost {
    /// `@ip`: The address that the names stand for.
    pub ip: Option<String>,
    /// `<hostname>`: The names.
    pub hostname: Vec<String>,
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
}

/// Rows of [`NetworkDnsHost`].
pub static NETWORK_DNS_HOST: Shape = Shape {
    path: "network/dns/host",
    rows: &[
        row("ip", "ip", Attribute(Scalar::Union(&[Scalar::Class("ipv4"), Scalar::Class("ipv6")])), "The address that the names stand for.")
            .canon(Canon::Ip),
        row("hostname", "hostname", Leaves(Scalar::Class("dns_name")), "The names.")
            .owned()
            .flag(Flags::ORDERED),
    ],
    identity: &[&["ip"]],
    matching: &[],
    arms: &[],
};

/// SRV records.
///
/// Source: `network/dns/srv`.
#[derive(Clone, Default)]
pub struct NetworkDnsSrv {
    /// `@service`: Name of the service.
    pub service: Option<String>,
    /// `@protocol`: Protocol of the service. One of `tcp`, `udp`.
    pub protocol: Option<String>,
    /// `@domain`: XML attribute `domain` of `<srv>`.
    pub domain: Option<String>,
    /// `@target`: Host that offers the service.
    pub target: Option<String>,
    /// `@port`: Port of the service. 0 to 65535.
    pub port: Option<Number>,
    /// `@priority`: XML attribute `priority` of `<srv>`. 0 to 65535.
    pub priority: Option<Number>,
    /// `@weight`: XML attribute `weight` of `<srv>`. 0 to 65535.
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
}

/// Rows of [`NetworkDnsSrv`].
pub static NETWORK_DNS_SRV: Shape = Shape {
    path: "network/dns/srv",
    rows: &[
        row("service", "service", Attribute(Scalar::Text), "Name of the service."),
        row("protocol", "protocol", Attribute(Scalar::Words(&[word("tcp"), word("udp")])), "Protocol of the service. One of `tcp`, `udp`."),
        row("domain", "domain", Attribute(Scalar::Class("dns_name")), "XML attribute `domain` of `<srv>`."),
        row("target", "target", Attribute(Scalar::Text), "Host that offers the service."),
        row("port", "port", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "Port of the service. 0 to 65535."),
        row("priority", "priority", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `priority` of `<srv>`. 0 to 65535.")
            .canon(Canon::ZeroAbsent),
        row("weight", "weight", Attribute(Scalar::Integer(Range { min: Some(0), max: Some(65535) })), "XML attribute `weight` of `<srv>`. 0 to 65535."),
    ],
    identity: &[&["service", "protocol", "target"]],
    matching: &[],
    arms: &[],
};

/// TXT records.
///
/// Source: `network/dns/txt`.
#[derive(Clone, Default)]
pub struct NetworkDnsTxt {
    /// `@name`: Name of the record.
    pub name: Option<String>,
    /// `@value`: Text of the record.
    pub value: Option<String>,
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
}

/// Rows of [`NetworkDnsTxt`].
pub static NETWORK_DNS_TXT: Shape = Shape {
    path: "network/dns/txt",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("dns_name")), "Name of the record."),
        row("value", "value", Attribute(Scalar::Text), "Text of the record."),
    ],
    identity: &[&["name"]],
    matching: &[],
    arms: &[],
};

/// Element `<dnsmasq:options>` of `<network>`.
///
/// Source: `network/dnsmasq:options`.
#[derive(Clone, Default)]
pub struct NetworkDnsmasqOptions {
    /// `<option>`: Elements `<dnsmasq:option>` of `<dnsmasq:options>`.
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
}

/// Rows of [`NetworkDnsmasqOptions`].
pub static NETWORK_DNSMASQ_OPTIONS: Shape = Shape {
    path: "network/dnsmasq:options",
    rows: &[
        row("option", "dnsmasq_option", Children(&crate::network::NETWORK_DNSMASQ_OPTIONS_DNSMASQ_OPTION), "Elements `<dnsmasq:option>` of `<dnsmasq:options>`.")
            .namespace(&NS_DNSMASQ)
            .owned()
            .flag(Flags::ORDERED),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};

/// Element `<dnsmasq:option>` of `<dnsmasq:options>`.
///
/// Source: `network/dnsmasq:options/dnsmasq:option`.
#[derive(Clone, Default)]
pub struct NetworkDnsmasqOptionsDnsmasqOption {
    /// `@value`: XML attribute `value` of `<dnsmasq:option>`.
    pub value: Option<String>,
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
}

/// Rows of [`NetworkDnsmasqOptionsDnsmasqOption`].
pub static NETWORK_DNSMASQ_OPTIONS_DNSMASQ_OPTION: Shape = Shape {
    path: "network/dnsmasq:options/dnsmasq:option",
    rows: &[
        row("value", "value", Attribute(Scalar::Text), "XML attribute `value` of `<dnsmasq:option>`."),
    ],
    identity: &[&["value"]],
    matching: &[],
    arms: &[],
};

/// The DNS domain of the network.
///
/// Source: `network/domain`.
#[derive(Clone, Default)]
pub struct NetworkDomain {
    /// `@name`: Name of the DNS domain.
    pub name: Option<String>,
    /// `@localOnly`: Whether names of this domain are never asked outside.
    pub local_only: Option<bool>,
    /// `@register`: Whether the domain is registered with the host's resolver. Since libvirt 11.3.0.
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
}

/// Rows of [`NetworkDomain`].
pub static NETWORK_DOMAIN: Shape = Shape {
    path: "network/domain",
    rows: &[
        row("name", "name", Attribute(Scalar::Class("dns_name")), "Name of the DNS domain."),
        row("localOnly", "local_only", Attribute(Scalar::Bool(YES_NO)), "Whether names of this domain are never asked outside."),
        row("register", "register", Attribute(Scalar::Bool(YES_NO)), "Whether the domain is registered with the host's resolver. Since libvirt 11.3.0.")
            .since("11.3.0"),
    ],
    identity: &[],
    matching: &[],
    arms: &[],
};
