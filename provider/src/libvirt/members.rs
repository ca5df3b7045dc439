//! Which running guests are in which network. libvirt keeps no such list, so the documents of all running guests
//! are read; a refresh of many networks reads them once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::connection::Connection;
use super::domain::Domain;
use super::error::Result;
use super::xml::parse;

/// Names of guests, sorted, by the name of the network.
type Guests = BTreeMap<String, BTreeSet<String>>;

/// What was seen last.
#[derive(Default)]
pub(super) struct Members(Mutex<Option<(Instant, Arc<Guests>)>>);

impl Members {
    /// The guests of a network, as they were at most `age` ago. Others that ask meanwhile wait for the same answer.
    pub(super) fn of(
        &self,
        network: &str,
        connection: &Connection,
        age: Duration,
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
        Ok(guests.get(network).into_iter().flatten().cloned().collect())
    }
}

fn look(connection: &Connection) -> Result<Guests> {
    let mut guests = Guests::new();
    for (domain, xml) in Domain::live_documents(connection)? {
        for network in networks(&xml)? {
            guests.entry(network).or_default().insert(domain.name().to_owned());
        }
    }
    Ok(guests)
}

/// The networks that a guest's interfaces are in.
fn networks(xml: &str) -> Result<Vec<String>> {
    let tree = parse(xml)?;
    let sources = tree.descendants().filter(|node| {
        node.has_tag_name("source")
            && node.parent_element().is_some_and(|parent| parent.has_tag_name("interface"))
    });
    Ok(sources.filter_map(|source| source.attribute("network").map(str::to_owned)).collect())
}

#[cfg(test)]
mod tests {
    use super::networks;

    #[test]
    fn only_an_interface_in_a_network_counts() {
        let domain = |devices: &str| format!("<domain><devices>{devices}</devices></domain>");
        let cases = [
            ("<interface type='network'><source network='lab'/></interface>", &["lab"][..]),
            ("<interface type='bridge'><source bridge='lab'/></interface>", &[]),
            ("<disk><source network='lab'/></disk>", &[]),
        ];
        for (devices, expected) in cases {
            assert_eq!(networks(&domain(devices)).unwrap(), expected, "{devices}");
        }
    }
}
