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
    /// The guests in a network, sorted, as they were at most `age` ago.
    pub(super) fn of(
        &self,
        network: &str,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        self.named(connection, age, |guest| guest.networks.contains(network))
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
        self.named(connection, age, is_user)
    }

    /// The names of some guests. Others that ask meanwhile wait for the same answer.
    fn named(
        &self,
        connection: &Connection,
        age: Duration,
        is_meant: impl Fn(&Guest) -> bool,
    ) -> Result<Vec<String>> {
        let mut latest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = latest.as_ref().filter(|(seen, _)| seen.elapsed() < age);
        let guests = if let Some((_, guests)) = known {
            Arc::clone(guests)
        } else {
            let guests = Arc::new(look(connection)?);
            *latest = Some((Instant::now(), Arc::clone(&guests)));
            guests
        };
        let meant = guests.iter().filter(|guest| is_meant(guest));
        let mut names: Vec<String> = meant.map(|guest| guest.name.clone()).collect();
        names.sort_unstable();
        Ok(names)
    }
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
        let is_interface = node.parent_element().is_some_and(|it| it.has_tag_name("interface"));
        if node.has_tag_name("source") && is_interface {
            self.networks.extend(attribute("network"));
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
