//! Which running guests use a network or a volume. libvirt keeps no such list, so the documents of all running guests
//! are read; a refresh of many objects reads them once.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use roxmltree::{Document as Tree, Node};

use super::connection::Connection;
use super::domain::Domain;
use super::error::Result;
use super::xml::{lexical, parse};

/// What was seen last.
#[derive(Default)]
pub(super) struct Members(Mutex<Option<(Instant, Arc<Vec<Guest>>)>>);

/// A running guest and what its document names.
struct Guest {
    name: String,
    networks: BTreeSet<String>,
    /// The bridges that interfaces are on without a network.
    bridges: BTreeSet<String>,
    /// Every absolute path, in one spelling: of a disk, an image below one, a kernel, the file behind a serial port.
    paths: BTreeSet<String>,
    /// Pool and name of volumes.
    volumes: BTreeSet<(String, String)>,
}

/// A volume, by the ways that a guest may name it. Paths are compared as they are spelled: libvirt follows no links.
pub(super) struct Image<'a> {
    pub(super) path: &'a str,
    pub(super) pool: &'a str,
    pub(super) name: &'a str,
}

impl Members {
    /// The guests in a network or on its bridge, sorted, as they were at most `age` ago. The bridge is asked for where
    /// a guest is on any.
    pub(super) fn of(
        &self,
        (network, bridge): (&str, impl FnOnce() -> Result<Option<String>>),
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        let guests = self.all(connection, age)?;
        let has_bridges = guests.iter().any(|guest| !guest.bridges.is_empty());
        let bridge = if has_bridges { bridge()? } else { None };
        let is_on = |guest: &Guest| {
            let is_on_bridge = bridge.as_ref().is_some_and(|bridge| guest.bridges.contains(bridge));
            guest.networks.contains(network) || is_on_bridge
        };
        Ok(names(&guests, is_on))
    }

    /// The guests on a bridge, sorted, as they were at most `age` ago.
    pub(super) fn on_bridge(
        &self,
        bridge: &str,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        let guests = self.all(connection, age)?;
        Ok(names(&guests, |guest| guest.bridges.contains(bridge)))
    }

    /// The guests that use a volume, sorted, as they were at most `age` ago.
    pub(super) fn of_image(
        &self,
        image: &Image,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        let path = lexical(image.path);
        let volume = (image.pool.to_owned(), image.name.to_owned());
        let is_user =
            |guest: &Guest| guest.paths.contains(&path) || guest.volumes.contains(&volume);
        let guests = self.all(connection, age)?;
        Ok(names(&guests, is_user))
    }

    /// All running guests. Others that ask meanwhile wait for the same answer.
    fn all(&self, connection: &Connection, age: Duration) -> Result<Arc<Vec<Guest>>> {
        let mut latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = latest.as_ref().filter(|(seen, _)| seen.elapsed() < age);
        if let Some((_, guests)) = known {
            return Ok(Arc::clone(guests));
        }
        let guests = Arc::new(look(connection)?);
        *latest = Some((Instant::now(), Arc::clone(&guests)));
        Ok(guests)
    }
}

/// The names of some guests, sorted.
fn names(guests: &[Guest], is_meant: impl Fn(&Guest) -> bool) -> Vec<String> {
    let meant = guests.iter().filter(|guest| is_meant(guest));
    let mut names: Vec<String> = meant.map(|guest| guest.name.clone()).collect();
    names.sort_unstable();
    names
}

fn look(connection: &Connection) -> Result<Vec<Guest>> {
    let documents = Domain::live_documents(connection)?;
    documents.iter().map(|(domain, xml)| Ok(Guest::of(domain.name(), &parse(xml)?))).collect()
}

impl Guest {
    fn of(name: &str, tree: &Tree) -> Self {
        let mut guest = Self {
            name: name.to_owned(),
            networks: BTreeSet::new(),
            bridges: BTreeSet::new(),
            paths: BTreeSet::new(),
            volumes: BTreeSet::new(),
        };
        let parts = tree.root_element().children().filter(|part| !part.has_tag_name("metadata"));
        for node in parts.flat_map(|part| part.descendants()) {
            guest.add(node);
        }
        guest
    }

    fn add(&mut self, node: Node) {
        let text = node.text().filter(|_| node.is_text()).map(str::trim);
        let texts = node.attributes().map(|attribute| attribute.value()).chain(text);
        self.paths.extend(texts.filter(|text| text.starts_with('/')).map(lexical));
        let attribute = |name: &str| node.attribute(name).map(str::to_owned);
        self.volumes.extend(attribute("pool").zip(attribute("volume")));
        let interface = node.parent_element().filter(|parent| parent.has_tag_name("interface"));
        let Some(interface) = interface.filter(|_| node.has_tag_name("source")) else { return };
        self.networks.extend(attribute("network"));
        // One in a network names the network's bridge, too.
        if interface.attribute("type") == Some("bridge") {
            self.bridges.extend(attribute("bridge"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Guest, parse};

    fn guest(xml: &str) -> Guest {
        Guest::of("web", &parse(&format!("<domain>{xml}</domain>")).unwrap())
    }

    #[test]
    fn only_an_interface_in_a_network_counts() {
        let cases = [
            ("<interface type='network'><source network='lab'/></interface>", true),
            ("<interface type='bridge'><source bridge='lab'/></interface>", false),
            ("<disk><source network='lab'/></disk>", false),
        ];
        for (device, is_member) in cases {
            let guest = guest(&format!("<devices>{device}</devices>"));
            assert_eq!(guest.networks.contains("lab"), is_member, "{device}");
        }
    }

    #[test]
    fn only_an_interface_on_a_bridge_without_a_network_counts_for_the_bridge() {
        let cases = [
            ("<interface type='bridge'><source bridge='virbr1'/></interface>", true),
            (
                "<interface type='network'><source network='lab' bridge='virbr1'/></interface>",
                false,
            ),
            ("<interface type='direct'><source dev='virbr1'/></interface>", false),
        ];
        for (device, is_on) in cases {
            let guest = guest(&format!("<devices>{device}</devices>"));
            assert_eq!(guest.bridges.contains("virbr1"), is_on, "{device}");
        }
    }

    #[test]
    fn a_guest_may_name_a_volume_anywhere_and_spell_its_path_otherwise() {
        let cases = [
            ("<devices><disk><source file='/pool/base'/></disk></devices>", true),
            ("<devices><disk><source file='/pool//x/../base'/></disk></devices>", true),
            (
                "<devices><disk><backingStore><source file='/pool/./base'/></backingStore></disk></devices>",
                true,
            ),
            ("<devices><disk><source pool='images' volume='base'/></disk></devices>", true),
            ("<devices><serial type='file'><source path='/pool/base'/></serial></devices>", true),
            ("<os><kernel>/pool/base</kernel></os>", true),
            ("<devices><disk><source pool='other' volume='base'/></disk></devices>", false),
            ("<os><kernel>/pool/base.old</kernel></os>", false),
            ("<metadata><note path='/pool/base'>/pool/base</note></metadata>", false),
        ];
        for (xml, is_user) in cases {
            let guest = guest(xml);
            let volume = ("images".to_owned(), "base".to_owned());
            let found = guest.paths.contains("/pool/base") || guest.volumes.contains(&volume);
            assert_eq!(found, is_user, "{xml}");
        }
    }
}
