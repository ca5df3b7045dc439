//! A network, and a filter.

use mapping::schema::Presence::Server;
use mapping::shape::{Canon, Flags, Kind, NO_RULES, Pair, Rules, Scalar, Shape};

use super::*;

/// A network.
pub static NETWORK: Shape = shape(
    "network",
    &[
        leaf("name"),
        leaf("uuid").canon(Canon::Uuid).presence(Server).flag(Flags::KEEP).flag(Flags::REPLACE),
        child("forward", &FORWARD),
        child("bridge", &BRIDGE)
            .presence(Server)
            .rules(&Rules { derived_from: &[from_here(&[&[2, 0]])], ..NO_RULES }),
        child("mac", &NETWORK_MAC)
            .rules(&Rules { derived_from: &[from_here(&[&[2, 0]])], ..NO_RULES })
            .flag(Flags::AUTO),
        child("dns", &DNS),
        children("portgroup", &PORT_GROUP).owned(),
        children("ip", &NETWORK_IP),
    ],
);

static FORWARD: Shape = shape(
    "network/forward",
    &[
        row("mode", "mode", Kind::Attribute(Scalar::Words(MODES))).flag(Flags::SELECTS),
        attribute("dev").rules(&Rules { derived_from: &[from_here(&[&[3]])], ..NO_RULES }),
        row(
            "managed",
            "managed",
            Kind::Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })),
        ),
        children("interface", &FORWARD_INTERFACE).flag(Flags::ORDERED).owned(),
    ],
);

static FORWARD_INTERFACE: Shape =
    Shape { key: &[&[&[0]]], ..shape("network/forward/interface", &[attribute("dev")]) };

static BRIDGE: Shape = shape(
    "network/bridge",
    &[
        attribute("name")
            .presence(Server)
            .rules(&Rules { derived_from: &[from_root(&[&[2, 0]])], ..NO_RULES }),
        row("stp", "stp", Kind::Attribute(ON))
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[from_root(&[&[2, 0]])], ..NO_RULES }),
        attribute("delay")
            .flag(Flags::AUTO)
            .rules(&Rules { derived_from: &[from_root(&[&[2, 0]])], ..NO_RULES }),
    ],
);

static NETWORK_MAC: Shape = shape("network/mac", &[attribute("address").canon(Canon::Mac)]);

static DNS: Shape = shape("network/dns", &[children("host", &DNS_HOST)]);

static DNS_HOST: Shape = Shape {
    key: &[&[&[0]]],
    ..shape(
        "network/dns/host",
        &[attribute("ip").canon(Canon::Ip), row("hostname", "hostname", Kind::Leaves(TEXT))],
    )
};

static PORT_GROUP: Shape = Shape {
    key: &[&[&[0]]],
    ..shape(
        "network/portgroup",
        &[attribute("name"), row("default", "default", Kind::Attribute(YES))],
    )
};

static NETWORK_IP: Shape = Shape {
    key: &[&[&[0]]],
    ..shape(
        "network/ip",
        &[attribute("address").canon(Canon::Ip), attribute("netmask"), child("dhcp", &DHCP)],
    )
};

static DHCP: Shape = shape("network/ip/dhcp", &[children("host", &DHCP_HOST)]);

static DHCP_HOST: Shape = Shape {
    key: &[&[&[0]], &[&[1]]],
    ..shape(
        "network/ip/dhcp/host",
        &[attribute("mac").canon(Canon::Mac), attribute("name"), attribute("ip").canon(Canon::Ip)],
    )
};

/// A filter: an ordered mix of rules and references.
pub static FILTER: Shape =
    shape("filter", &[attribute("name"), row("", "entry", Kind::Mixed(&ENTRY))]);

static ENTRY: Shape = shape("filter", &[child("rule", &RULE), child("filterref", &REFERENCE)]);

static RULE: Shape =
    shape("filter/rule", &[attribute("action"), attribute("priority"), child("tcp", &TCP)]);

static TCP: Shape = shape("filter/rule/tcp", &[attribute("dstportstart").canon(Canon::HexNum)]);

static REFERENCE: Shape = shape("filter/filterref", &[attribute("filter")]);
