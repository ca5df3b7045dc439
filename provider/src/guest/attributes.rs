//! The attributes that select addresses of a guest, and those of an address.

use mapping::schema::Presence;

use crate::controls::{controls, words};

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

words!(Source { Any = "any", Lease = "lease", Agent = "agent", Arp = "arp" });

words!(Family { Any = "any", Ipv4 = "ipv4", Ipv6 = "ipv6" });
