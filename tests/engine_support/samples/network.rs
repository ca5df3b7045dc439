//! A network, and a filter.

use mapping::schema::Presence::OptionalComputed;
use mapping::shape::{Canon, Flags, Kind, Pair, Scalar, Shape};

use super::*;

/// A network.
pub static NETWORK: Shape = shape(
    "network",
    &[
        leaf("name"),
        leaf("uuid")
            .canon(Canon::Uuid)
            .presence(OptionalComputed)
            .flag(Flags::KEEP)
            .flag(Flags::REPLACE),
        child("forward", &FORWARD),
        child("bridge", &BRIDGE).presence(OptionalComputed).derived_from(&["forward/@mode"]),
        child("mac", &NETWORK_MAC).derived_from(&["forward/@mode"]).flag(Flags::AUTO),
        child("dns", &DNS),
        children("portgroup", &PORT_GROUP).owned(),
        children("ip", &NETWORK_IP),
    ],
);

static FORWARD: Shape = shape(
    "network/forward",
    &[
        row("mode", "mode", Kind::Attribute(Scalar::Words(MODES))).flag(Flags::SELECTS),
        attribute("dev").derived_from(&["interface"]),
        row(
            "managed",
            "managed",
            Kind::Attribute(Scalar::Bool(Pair { yes: Some("yes"), no: None })),
        ),
        children("interface", &FORWARD_INTERFACE).flag(Flags::ORDERED).owned(),
    ],
);

static FORWARD_INTERFACE: Shape =
    Shape { identity: &[&["dev"]], ..shape("network/forward/interface", &[attribute("dev")]) };

static BRIDGE: Shape = shape(
    "network/bridge",
    &[
        attribute("name").presence(OptionalComputed).derived_from(&["network/forward/@mode"]),
        row("stp", "stp", Kind::Attribute(ON))
            .flag(Flags::AUTO)
            .derived_from(&["network/forward/@mode"]),
        attribute("delay").flag(Flags::AUTO).derived_from(&["network/forward/@mode"]),
    ],
);

static NETWORK_MAC: Shape = shape("network/mac", &[attribute("address").canon(Canon::Mac)]);

static DNS: Shape = shape("network/dns", &[children("host", &DNS_HOST)]);

static DNS_HOST: Shape = Shape {
    identity: &[&["ip"]],
    ..shape(
        "network/dns/host",
        &[attribute("ip").canon(Canon::Ip), row("hostname", "hostname", Kind::Leaves(TEXT))],
    )
};

static PORT_GROUP: Shape = Shape {
    identity: &[&["name"]],
    ..shape(
        "network/portgroup",
        &[attribute("name"), row("default", "default", Kind::Attribute(YES))],
    )
};

static NETWORK_IP: Shape = Shape {
    identity: &[&["address"]],
    ..shape(
        "network/ip",
        &[attribute("address").canon(Canon::Ip), attribute("netmask"), child("dhcp", &DHCP)],
    )
};

static DHCP: Shape = shape("network/ip/dhcp", &[children("host", &DHCP_HOST)]);

static DHCP_HOST: Shape = Shape {
    identity: &[&["mac"], &["name"]],
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
