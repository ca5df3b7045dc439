//! The attributes that select addresses of a guest, and those of an address.

use mapping::Value;
use mapping::schema::Presence;
use mapping::shape::{Scalar, word};

use crate::controls::{Leaf, controls};

/// The description of an attribute that selects addresses.
macro_rules! filter_text {
    (source) => {
        "Where addresses are read from: `lease` (the DHCP leases of libvirt's networks), `agent` (the guest agent), \
         `arp` (the ARP table of the host), or `any`: the first of these that has an address. Default: `any`."
    };
    (family) => {
        "Which addresses count: `any`, `ipv4` or `ipv6`. Default: `any`."
    };
    (interface) => {
        "Only the interfaces with this MAC address, or in the network or on the bridge with this name. When omitted, all \
         interfaces."
    };
}
pub(crate) use filter_text;

controls! {
    /// Which addresses of a guest count.
    pub struct AddressFilter in "address" {
        source: Option<Source> = filter_text!(source),
        family: Option<Family> = filter_text!(family),
        interface: Option<String> = filter_text!(interface),
    }

    /// An address of a guest.
    pub struct FoundAddress in "addresses" {
        mac [presence(Presence::Computed)]: Option<String> = "MAC address of the interface.",
        address [presence(Presence::Computed)]: Option<String> = "The IP address.",
        prefix [presence(Presence::Computed)]: Option<u64> =
            "Length of the network prefix, if the source knows it.",
        family [presence(Presence::Computed)]: Option<Family> = "`ipv4` or `ipv6`.",
        source [presence(Presence::Computed)]: Option<Source> =
            "Where the address was read from: `lease`, `agent` or `arp`.",
    }
}

/// Where addresses are read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Source {
    /// The first source that has an address.
    #[default]
    Any,
    /// The DHCP leases of libvirt's networks.
    Lease,
    /// The guest agent.
    Agent,
    /// The ARP table of the host.
    Arp,
}

/// A family of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Family {
    /// Any family.
    #[default]
    Any,
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
}

impl Source {
    const ALL: [(Self, &'static str); 4] =
        [(Self::Any, "any"), (Self::Lease, "lease"), (Self::Agent, "agent"), (Self::Arp, "arp")];
}

impl Family {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Any, "any"), (Self::Ipv4, "ipv4"), (Self::Ipv6, "ipv6")];
}

/// The value of a word.
fn parse<T: Copy>(all: &[(T, &'static str)], value: &Value) -> Option<T> {
    let text = value.as_str()?;
    all.iter().find(|(_, word)| *word == text).map(|(value, _)| *value)
}

/// The word of a value.
fn spell<T: Copy + PartialEq>(all: &[(T, &'static str)], value: T) -> Value {
    let found = all.iter().find(|(other, _)| *other == value);
    found.map_or(Value::Null, |(_, word)| Value::from(*word))
}

impl Leaf for Source {
    const SCALAR: Scalar = Scalar::Words(&[word("any"), word("lease"), word("agent"), word("arp")]);

    fn from_value(value: &Value) -> Option<Self> {
        parse(&Self::ALL, value)
    }

    fn into_value(self) -> Value {
        spell(&Self::ALL, self)
    }
}

impl Leaf for Family {
    const SCALAR: Scalar = Scalar::Words(&[word("any"), word("ipv4"), word("ipv6")]);

    fn from_value(value: &Value) -> Option<Self> {
        parse(&Self::ALL, value)
    }

    fn into_value(self) -> Value {
        spell(&Self::ALL, self)
    }
}
