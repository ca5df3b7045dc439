//! `libvirt_network_dhcp_leases`: the addresses that the DHCP server of a network assigned.

use mapping::Value;
use mapping::schema::Presence;

use super::{DataSource, Reader, Request, time};
use crate::controls::{Control, controls};
use crate::guest::Family;
use crate::identity;
use crate::libvirt::{Lease, Network, Result};

controls! {
    /// The attributes of the data source.
    struct Attributes in "data/network_dhcp_leases" {
        id [presence(Presence::Computed)]: Option<String> = "UUID of the network.",
        network [presence(Presence::Required)]: Option<String> = "UUID or name of the network.",
        mac: Option<String> = "Only the leases of this MAC address. When omitted, all leases.",
        leases [presence(Presence::Computed)]: Option<Vec<FoundLease>> =
            "The leases, sorted by MAC address and address.",
    }

    /// A lease.
    struct FoundLease in "data/network_dhcp_leases/leases" {
        mac [presence(Presence::Computed)]: Option<String> =
            "MAC address of the interface.",
        address [presence(Presence::Computed)]: Option<String> = "The IP address.",
        prefix [presence(Presence::Computed)]: Option<u64> = "Length of the network prefix.",
        family [presence(Presence::Computed)]: Option<Family> = "`ipv4` or `ipv6`.",
        hostname [presence(Presence::Computed)]: Option<String> =
            "The host name that the guest sent.",
        expiry [presence(Presence::Computed)]: Option<String> =
            "When the lease ends, in the format of RFC 3339; null if it does not end.",
        client_id [presence(Presence::Computed)]: Option<String> =
            "The client ID or DUID that the guest sent.",
    }
}

/// The data source type.
pub(super) static LEASES: DataSource = DataSource {
    type_name: "libvirt_network_dhcp_leases",
    description: "The addresses that the DHCP server of a network has assigned.",
    shape: Attributes::SHAPE,
    reader: Reader::Host(read),
};

fn read(request: &Request) -> Result<Value> {
    let attributes = Attributes::of(request.config);
    let named = attributes.network.as_deref().unwrap_or_default();
    let network = identity::find(
        named,
        |uuid| Network::by_uuid(request.connection, uuid),
        |name| Network::by_name(request.connection, name),
    )?;
    let is_wanted = |lease: &Lease| {
        attributes.mac.as_ref().is_none_or(|mac| mac.eq_ignore_ascii_case(&lease.mac))
    };
    let mut leases: Vec<Lease> = network.leases()?.into_iter().filter(is_wanted).collect();
    leases.sort_by(|left, right| (&left.mac, &left.address).cmp(&(&right.mac, &right.address)));
    let found = Attributes {
        id: Some(network.uuid().to_owned()),
        leases: Some(leases.into_iter().map(found).collect()),
        ..Attributes::default()
    };
    Ok(found.write())
}

fn found(lease: Lease) -> FoundLease {
    let is_ipv6 = lease.address.contains(':');
    FoundLease {
        mac: Some(lease.mac),
        address: Some(lease.address),
        prefix: Some(u64::from(lease.prefix)),
        family: Some(if is_ipv6 { Family::Ipv6 } else { Family::Ipv4 }),
        hostname: lease.hostname,
        expiry: (lease.expires > 0).then(|| time::rfc3339(lease.expires)),
        client_id: lease.client_id,
    }
}
