//! Reconnects running guests after their network was started: libvirt leaves their interfaces without a bridge, and
//! ignores an update of an interface to the network that it already names. An update to another network and back
//! connects it; MAC address and tap device stay.

use std::time::Duration;

use mapping::xml::{self, Element, Node};

use super::{Failed, Step};
use crate::libvirt::{self, Affect, Connection, Domain, Error, Kind, Network, Secrets};

/// Connects the running guests that are in a network, as they were at most `age` ago.
///
/// Errors: the guests that could not be connected, each with the reason.
pub(super) fn reconnect(
    connection: &Connection,
    network: &Network,
    age: Duration,
) -> Result<(), Failed> {
    const STEP: &str = "reconnect the guests of";
    let guests = network.guests(connection, age).step(STEP)?;
    if guests.is_empty() {
        return Ok(());
    }
    let temporary = TemporaryNetwork::make(connection, network).step(STEP)?;
    let failures: Vec<String> = guests
        .iter()
        .filter_map(|guest| {
            let outcome = temporary.reconnect(connection, guest, network.name());
            outcome.err().map(|error| format!("{guest} ({})", error.message.trim_end_matches('.')))
        })
        .collect();
    let removed = temporary.remove();
    if failures.is_empty() {
        return removed.step(STEP);
    }
    let message = format!(
        "the network is active, but these guests stay disconnected until they are restarted: {}",
        failures.join(", ")
    );
    Err(Failed { step: STEP, error: Error::new(Kind::Other, message) })
}

/// A transient network without addresses, which interfaces are moved to and back.
struct TemporaryNetwork(Network);

impl TemporaryNetwork {
    fn make(connection: &Connection, network: &Network) -> libvirt::Result<Self> {
        // The name is unique: another process may reconnect guests at the same time.
        let name = format!("reconnect-{}-{}", std::process::id(), network.uuid());
        Network::start_transient(connection, &format!("<network><name>{name}</name></network>"))
            .map(Self)
    }

    /// Moves the interfaces of a guest that are in a network out of it and back.
    fn reconnect(
        &self,
        connection: &Connection,
        guest: &str,
        network: &str,
    ) -> libvirt::Result<()> {
        let domain = match Domain::by_name(connection, guest) {
            // The guest was stopped in the meantime.
            Err(error) if error.is_not_found() => return Ok(()),
            found => found?,
        };
        let Some(text) = domain.live_xml(Secrets::Hidden)? else { return Ok(()) };
        for interface in interfaces(&text, network) {
            domain.update_device(&connected(&interface, self.0.name()), Affect::Live)?;
            domain.update_device(&connected(&interface, network), Affect::Live)?;
        }
        Ok(())
    }

    fn remove(self) -> libvirt::Result<()> {
        self.0.stop()
    }
}

/// The interfaces of a guest that are in a network whose bridge libvirt manages. Other bridges stay when a network is stopped.
fn interfaces(live: &str, network: &str) -> Vec<Element> {
    let Ok(domain) = xml::parse(live) else { return Vec::new() };
    let is_in = |interface: &&Element| {
        let source = interface.child("source", None);
        interface.name.is("interface", None)
            && interface.attribute("type") == Some("network")
            && source.and_then(|source| source.attribute("network")) == Some(network)
    };
    let devices = domain.child("devices", None);
    devices.into_iter().flat_map(Element::elements).filter(is_in).cloned().collect()
}

/// The document of the same interface in another network, without the attributes of its present connection.
fn connected(interface: &Element, network: &str) -> String {
    let mut interface = interface.clone();
    for node in &mut interface.children {
        if let Node::Element(source) = node
            && source.name.is("source", None)
        {
            source.set_attribute("network", network);
            source.remove_attribute("portid");
            source.remove_attribute("bridge");
        }
    }
    interface.to_string()
}

#[cfg(test)]
mod tests {
    use super::{connected, interfaces};

    #[test]
    fn an_interface_is_moved_with_all_but_its_connection() {
        let live = "<domain id='1'><devices><interface type='network'><mac address='52:54:00:00:00:01'/>\
            <source network='lab' portgroup='p' portid='6d' bridge='virbr1'/><target dev='vnet0'/></interface>\
            <interface type='bridge'><source network='lab' bridge='br0'/></interface>\
            <interface type='network'><source network='other' bridge='virbr2'/></interface></devices></domain>";
        let found = interfaces(live, "lab");
        assert_eq!(found.len(), 1);
        let moved = connected(&found[0], "elsewhere");
        assert!(moved.contains("<source network=\"elsewhere\" portgroup=\"p\"/>"), "{moved}");
        assert!(moved.contains("52:54:00:00:00:01") && moved.contains("vnet0"), "{moved}");
    }
}
