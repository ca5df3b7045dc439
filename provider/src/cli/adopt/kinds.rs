//! The kinds of objects that can be adopted, with the names of those that a host has.

use mapping::record::Root;

use super::Options;
use super::host::Host;
use crate::libvirt::{Connection, Domain, Network, NwFilter, Pool, Result, Which};
use crate::nearest::nearest;
use crate::resources;

/// A kind of object.
pub(super) struct AdoptedKind {
    /// Its name in the command line.
    pub(super) noun: &'static str,
    /// Its resource type.
    pub(super) r#type: &'static str,
    /// The file of its blocks.
    pub(super) file: &'static str,
    /// The import IDs of the objects of a host.
    ids: fn(&Connection) -> Result<Vec<String>>,
}

/// In the order in which they refer to each other.
pub(super) const KINDS: [AdoptedKind; 5] = [
    AdoptedKind { noun: "pool", r#type: "libvirt_pool", file: "pools.tf", ids: Pool::names },
    AdoptedKind { noun: "volume", r#type: "libvirt_volume", file: "volumes.tf", ids: volumes },
    AdoptedKind {
        noun: "network",
        r#type: "libvirt_network",
        file: "networks.tf",
        ids: Network::names,
    },
    AdoptedKind {
        noun: "nwfilter",
        r#type: "libvirt_nwfilter",
        file: "nwfilters.tf",
        ids: filters,
    },
    AdoptedKind { noun: "domain", r#type: "libvirt_domain", file: "domains.tf", ids: domains },
];

/// The network filters that libvirt installs.
const INSTALLED: [&str; 24] = [
    "allow-arp",
    "allow-dhcp",
    "allow-dhcp-server",
    "allow-dhcpv6",
    "allow-dhcpv6-server",
    "allow-incoming-ipv4",
    "allow-incoming-ipv6",
    "allow-ipv4",
    "allow-ipv6",
    "clean-traffic",
    "clean-traffic-gateway",
    "no-arp-ip-spoofing",
    "no-arp-mac-spoofing",
    "no-arp-spoofing",
    "no-ip-multicast",
    "no-ip-spoofing",
    "no-ipv6-multicast",
    "no-ipv6-spoofing",
    "no-mac-broadcast",
    "no-mac-spoofing",
    "no-other-l2-traffic",
    "no-other-rarp-traffic",
    "qemu-announce-self",
    "qemu-announce-self-rarp",
];

impl AdoptedKind {
    /// The root of its documents.
    pub(super) fn root(&self) -> &'static Root {
        resources::of_type(self.r#type).expect("each kind has a resource type").root()
    }
}

/// The kinds and import IDs to adopt.
///
/// Errors: a sentence that names what exists.
pub(super) fn selection(
    host: &Host,
    options: &Options,
) -> std::result::Result<Vec<(&'static AdoptedKind, String)>, String> {
    let connection = host.connection();
    let ids = |kind: &AdoptedKind| {
        (kind.ids)(connection).map_err(|error| format!("cannot list each {}: {error}", kind.noun))
    };
    if options.is_all {
        let mut all = Vec::new();
        for kind in &KINDS {
            all.extend(ids(kind)?.into_iter().map(|id| (kind, id)));
        }
        return Ok(all);
    }
    let Some((noun, names)) = options.selected.split_first() else { return Ok(Vec::new()) };
    let nouns = KINDS.iter().map(|kind| kind.noun);
    let Some(kind) = KINDS.iter().find(|kind| kind.noun == noun) else {
        let nouns: Vec<&str> = nouns.collect();
        return Err(format!("unknown kind \"{noun}\"; known kinds: {}", nouns.join(", ")));
    };
    let known = ids(kind)?;
    let find = |name: &String| {
        if known.contains(name) {
            return Ok((kind, name.clone()));
        }
        let meant = nearest(name, known.iter().map(String::as_str));
        let advice = meant.map_or_else(
            || format!("known names: {}", known.join(", ")),
            |meant| format!("did you mean \"{meant}\"?"),
        );
        Err(format!("{} has no {noun} \"{name}\"; {advice}", connection.label()))
    };
    if names.is_empty() {
        known.into_iter().map(|id| Ok((kind, id))).collect()
    } else {
        names.iter().map(find).collect()
    }
}

/// `POOL/NAME` of each volume of an active pool.
fn volumes(connection: &Connection) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    for pool in Pool::active(connection)? {
        ids.extend(pool.volume_names()?.into_iter().map(|name| format!("{}/{name}", pool.name())));
    }
    Ok(ids)
}

fn filters(connection: &Connection) -> Result<Vec<String>> {
    let names = NwFilter::names(connection)?.into_iter();
    Ok(names.filter(|name| !INSTALLED.contains(&name.as_str())).collect())
}

fn domains(connection: &Connection) -> Result<Vec<String>> {
    Domain::names(connection, Which::All)
}
