//! The kinds of objects that can be adopted, with the names of those that a host has.

use mapping::record::Root;

use super::Options;
use super::host::Host;
use crate::libvirt::{Connection, Result};
use crate::nearest::nearest;
use crate::resources::{self, Resource};

/// A kind of object.
pub(super) struct AdoptedKind {
    /// Its name in the command line.
    pub(super) noun: &'static str,
    /// Its resource type.
    pub(super) r#type: &'static str,
    /// The file of its blocks.
    pub(super) file: &'static str,
}

/// In the order in which they refer to each other.
pub(super) const KINDS: [AdoptedKind; 6] = [
    AdoptedKind { noun: "secret", r#type: "libvirt_secret", file: "secrets.tf" },
    AdoptedKind { noun: "pool", r#type: "libvirt_pool", file: "pools.tf" },
    AdoptedKind { noun: "volume", r#type: "libvirt_volume", file: "volumes.tf" },
    AdoptedKind { noun: "network", r#type: "libvirt_network", file: "networks.tf" },
    AdoptedKind { noun: "nwfilter", r#type: "libvirt_nwfilter", file: "nwfilters.tf" },
    AdoptedKind { noun: "domain", r#type: "libvirt_domain", file: "domains.tf" },
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
    pub(super) fn resource(&self) -> &'static dyn Resource {
        resources::of_type(self.r#type).expect("each kind has a resource type")
    }

    /// The root of its documents.
    pub(super) fn root(&self) -> &'static Root {
        self.resource().root()
    }

    /// The import IDs of the objects of a host, without the filters that libvirt installs.
    fn ids(&self, connection: &Connection) -> Result<Vec<String>> {
        let mut ids = self.resource().ids(connection)?.unwrap_or_default();
        ids.retain(|id| self.root().name != "nwfilter" || !INSTALLED.contains(&id.as_str()));
        Ok(ids)
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
        kind.ids(connection).map_err(|error| format!("cannot list each {}: {error}", kind.noun))
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
