//! The running guests that use a network or a volume. libvirt has no such list for volumes and bridges, so the
//! documents of the running guests are read, each once until it changes.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use roxmltree::{Document as Tree, Node};

use super::connection::Connection;
use super::domain::{Domain, Which};
use super::error::Result;
use super::xml::{Secrets, lexical, parse};

/// The maximum age of a document: others may change a running guest.
const DOCUMENT_AGE: Duration = Duration::from_secs(60);

/// The running guests of a session.
#[derive(Default)]
pub(super) struct Members(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    listed: Option<Instant>,
    /// By UUID and ID of the run.
    guests: HashMap<(String, u32), Entry>,
    index: Arc<Index>,
}

struct Entry {
    read: Instant,
    guest: Guest,
}

/// The names of running guests, by what they use.
type Index = HashMap<Use, BTreeSet<String>>;

/// A running guest, and what its document refers to.
struct Guest {
    name: String,
    uses: BTreeSet<Use>,
}

/// A resource that a guest uses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Use {
    /// A network, by name.
    Network(String),
    /// A bridge of an interface without a network.
    Bridge(String),
    /// A normalized absolute path: of a disk, an image below it, a kernel, or the file of a serial port.
    Path(String),
    /// A volume, by the name of its pool and its own name.
    Volume(String, String),
}

/// A volume, with all ways in which a guest may refer to it. Links in paths are not resolved, as in libvirt.
pub(super) struct Image<'a> {
    pub(super) path: &'a str,
    pub(super) pool: &'a str,
    pub(super) name: &'a str,
}

impl Members {
    /// The guests in a network or on its bridge, sorted. The list may be `age` old. `bridge` is called only if a guest
    /// is on any bridge.
    pub(super) fn of(
        &self,
        network: &str,
        bridge: impl FnOnce() -> Result<Option<String>>,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        let index = self.index(connection, age)?;
        let mut uses = vec![Use::Network(network.to_owned())];
        if index.keys().any(|used| matches!(used, Use::Bridge(_))) {
            uses.extend(bridge()?.map(Use::Bridge));
        }
        Ok(users(&index, &uses))
    }

    /// The guests on a bridge, sorted. The list may be `age` old.
    pub(super) fn on_bridge(
        &self,
        bridge: &str,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        Ok(users(&*self.index(connection, age)?, &[Use::Bridge(bridge.to_owned())]))
    }

    /// The guests that use a volume, sorted. The list may be `age` old.
    pub(super) fn of_image(
        &self,
        image: &Image,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        let volume = Use::Volume(image.pool.to_owned(), image.name.to_owned());
        Ok(users(&*self.index(connection, age)?, &[Use::Path(lexical(image.path)), volume]))
    }

    /// The guests by what they use. Concurrent callers share one result.
    fn index(&self, connection: &Connection, age: Duration) -> Result<Arc<Index>> {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.listed.is_none_or(|listed| listed.elapsed() >= age) {
            let listed = Instant::now();
            if let Err(error) = seen.update(connection) {
                *seen = Seen::default();
                return Err(error);
            }
            seen.listed = Some(listed);
        }
        Ok(Arc::clone(&seen.index))
    }
}

impl Seen {
    /// Reads the documents of the guests that started or changed since they were read.
    fn update(&mut self, connection: &Connection) -> Result<()> {
        let mut previous = std::mem::take(&mut self.guests);
        let mut is_changed = false;
        for domain in Domain::list(connection, Which::Active)? {
            let Some(number) = domain.number() else { continue };
            let run = (domain.uuid().to_owned(), number);
            let known = previous.remove(&run).filter(|known| {
                known.read.elapsed() < DOCUMENT_AGE && !domain.was_changed_since(known.read)
            });
            if let Some(known) = known {
                self.guests.insert(run, known);
                continue;
            }
            is_changed = true;
            let read = Instant::now();
            match domain.live_xml(Secrets::Hidden) {
                Ok(Some(xml)) => {
                    let guest = Guest::of(domain.name(), &parse(&xml)?);
                    self.guests.insert(run, Entry { read, guest });
                }
                // The guest stopped after it was listed.
                Ok(None) => {}
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
        }
        if is_changed || !previous.is_empty() {
            self.index = Arc::new(index(self.guests.values().map(|entry| &entry.guest)));
        }
        Ok(())
    }
}

fn index<'a>(guests: impl Iterator<Item = &'a Guest>) -> Index {
    let mut index = Index::new();
    for guest in guests {
        for used in &guest.uses {
            index.entry(used.clone()).or_default().insert(guest.name.clone());
        }
    }
    index
}

/// The names of the guests that use any of `uses`, sorted.
fn users(index: &Index, uses: &[Use]) -> Vec<String> {
    let users: BTreeSet<_> = uses.iter().filter_map(|used| index.get(used)).flatten().collect();
    users.into_iter().cloned().collect()
}

impl Guest {
    fn of(name: &str, tree: &Tree) -> Self {
        let mut guest = Self { name: name.to_owned(), uses: BTreeSet::new() };
        let parts = tree.root_element().children().filter(|part| !part.has_tag_name("metadata"));
        for node in parts.flat_map(|part| part.descendants()) {
            guest.add(node);
        }
        guest
    }

    fn add(&mut self, node: Node) {
        let text = node.text().filter(|_| node.is_text()).map(str::trim);
        let texts = node.attributes().map(|attribute| attribute.value()).chain(text);
        self.uses.extend(texts.filter(|text| text.starts_with('/')).map(lexical).map(Use::Path));
        let attribute = |name: &str| node.attribute(name).map(str::to_owned);
        let volume = attribute("pool").zip(attribute("volume"));
        self.uses.extend(volume.map(|(pool, name)| Use::Volume(pool, name)));
        let interface = node.parent_element().filter(|parent| parent.has_tag_name("interface"));
        let Some(interface) = interface.filter(|_| node.has_tag_name("source")) else { return };
        self.uses.extend(attribute("network").map(Use::Network));
        // An interface in a network also contains the network's bridge.
        if interface.attribute("type") == Some("bridge") {
            self.uses.extend(attribute("bridge").map(Use::Bridge));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Guest, Use, parse};

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
            assert_eq!(guest.uses.contains(&Use::Network("lab".to_owned())), is_member, "{device}");
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
            assert_eq!(guest.uses.contains(&Use::Bridge("virbr1".to_owned())), is_on, "{device}");
        }
    }

    #[test]
    fn a_guest_may_refer_to_a_volume_anywhere_and_by_any_spelling_of_its_path() {
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
            let volume = Use::Volume("images".to_owned(), "base".to_owned());
            let path = Use::Path("/pool/base".to_owned());
            let found = guest.uses.contains(&path) || guest.uses.contains(&volume);
            assert_eq!(found, is_user, "{xml}");
        }
    }
}
