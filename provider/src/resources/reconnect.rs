//! Reconnects running guests after their network was started: libvirt leaves their interfaces without a bridge, and
//! ignores an update of an interface that does not change its network. An update to another network and back reconnects
//! the interface; the MAC address and the tap device are kept.

use std::time::Duration;

use mapping::xml::{self, Element, Node};

use super::{Failed, StepContext};
use crate::libvirt::{self, Connection, Domain, Error, ErrorKind, Network, Secrets};
use crate::task;

const STEP: &str = "reconnect its guests";

/// Reconnects the running guests in a network or on its bridge, as they were at most `age` ago. `former` is the bridge
/// that the network had before it was stopped.
///
/// Errors: the guests that could not be reconnected, each with the reason.
pub(super) fn reconnect(
    connection: &Connection,
    network: &Network,
    former: Option<&str>,
    age: Duration,
) -> Result<(), Failed> {
    let mut bridge = None;
    let own_bridge = || network.own_bridge().inspect(|found| bridge = Some(found.clone()));
    let guests = network.guests_with_bridge(connection, age, own_bridge).step(STEP)?;
    if guests.is_empty() && former.is_none() {
        return Ok(());
    }
    let attachment = match bridge {
        Some(bridge) => Attachment { network: network.name().to_owned(), bridge },
        None => Attachment::of(network).step(STEP)?,
    };
    let mut failures = Vec::new();
    if let Some(former) = former.filter(|former| attachment.bridge.as_deref() != Some(*former)) {
        let lost = network.guests_on(former, connection, age).step(STEP)?;
        failures.extend(lost.into_iter().map(|guest| {
            format!(
                "{guest} (its interface is on bridge {former}, which the network no longer has)"
            )
        }));
    }
    let mut removed = Ok(());
    if !guests.is_empty() {
        let temporary = TemporaryNetwork::make(connection, network).step(STEP)?;
        failures.extend(guests.iter().filter_map(|guest| {
            let outcome = temporary.reconnect(connection, guest, &attachment);
            outcome.err().map(|error| format!("{guest} ({})", error.message.trim_end_matches('.')))
        }));
        removed = task::recover(|| temporary.network.stop());
    }
    if failures.is_empty() {
        return removed.step(STEP);
    }
    let message = format!(
        "the network is active, but these guests are still disconnected: {}. Restart them to connect them again",
        failures.join(", ")
    );
    Err(Failed { step: STEP, error: Error::new(ErrorKind::Other, message) })
}

/// The network or bridge in the source of an interface.
struct Attachment {
    network: String,
    /// The bridge that the network created.
    bridge: Option<String>,
}

impl Attachment {
    fn of(network: &Network) -> libvirt::Result<Self> {
        Ok(Self { network: network.name().to_owned(), bridge: network.own_bridge()? })
    }
}

/// A transient network without addresses, to which interfaces are moved temporarily.
struct TemporaryNetwork {
    network: Network,
    attachment: Attachment,
}

impl TemporaryNetwork {
    fn make(connection: &Connection, network: &Network) -> libvirt::Result<Self> {
        // The name is unique: another process may reconnect guests at the same time.
        let name = format!("reconnect-{}-{}", std::process::id(), network.uuid());
        let network = Network::start_transient(
            connection,
            &format!("<network><name>{name}</name></network>"),
        )?;
        match Attachment::of(&network) {
            Ok(attachment) => Ok(Self { network, attachment }),
            Err(error) => {
                // The reported error is the reason why the network is not used.
                let _ = task::recover(|| network.stop());
                Err(error)
            }
        }
    }

    /// Moves the interfaces of a guest in a network to the temporary network and back.
    fn reconnect(
        &self,
        connection: &Connection,
        guest: &str,
        attachment: &Attachment,
    ) -> libvirt::Result<()> {
        let domain = match Domain::by_name(connection, guest) {
            Err(error) if error.is_not_found() => {
                tracing::debug!(
                    guest,
                    "the guest is not reconnected: it was stopped in the meantime, or another driver runs it"
                );
                return Ok(());
            }
            found => found?,
        };
        let Some(text) = domain.live_xml(Secrets::Hidden)? else { return Ok(()) };
        for interface in interfaces(&text, attachment) {
            let [away, back] =
                [&self.attachment, attachment].map(|attachment| connected(&interface, attachment));
            domain.update_device(&away, false)?;
            // In the temporary network the guest would be disconnected, so this call is always made.
            task::recover(|| domain.update_device(&back, false))?;
        }
        Ok(())
    }
}

/// The interfaces of a guest in a network, or on the bridge that the network created. Other bridges remain when a
/// network is stopped.
fn interfaces(live: &str, attachment: &Attachment) -> Vec<Element> {
    let Ok(domain) = xml::parse(live) else { return Vec::new() };
    let is_in = |interface: &&Element| {
        let source = interface.child("source", None);
        let source = |name| source.and_then(|source| source.attribute(name));
        interface.name.is("interface", None)
            && match interface.attribute("type") {
                Some("network") => source("network") == Some(&attachment.network),
                Some("bridge") => {
                    attachment.bridge.is_some() && source("bridge") == attachment.bridge.as_deref()
                }
                _ => false,
            }
    };
    let devices = domain.child("devices", None);
    devices.into_iter().flat_map(Element::elements).filter(is_in).cloned().collect()
}

/// The document of the same interface in another network, without the attributes of its current connection.
fn connected(interface: &Element, attachment: &Attachment) -> String {
    let mut interface = interface.clone();
    let is_on_bridge = interface.attribute("type") == Some("bridge");
    for node in &mut interface.children {
        let Node::Element(source) = node else { continue };
        if !source.name.is("source", None) {
            continue;
        }
        if let (true, Some(bridge)) = (is_on_bridge, &attachment.bridge) {
            source.set_attribute("bridge", bridge);
        } else {
            source.set_attribute("network", &attachment.network);
            source.remove_attribute("bridge");
        }
        source.remove_attribute("portid");
    }
    interface.to_string()
}

#[cfg(test)]
mod tests {
    use super::{Attachment, connected, interfaces};

    fn attachment(network: &str, bridge: &str) -> Attachment {
        Attachment { network: network.to_owned(), bridge: Some(bridge.to_owned()) }
    }

    #[test]
    fn a_moved_interface_keeps_everything_except_its_connection() {
        let live = "<domain id='1'><devices><interface type='network'><mac address='52:54:00:00:00:01'/>\
            <source network='lab' portgroup='p' portid='6d' bridge='virbr1'/><target dev='vnet0'/></interface>\
            <interface type='bridge'><source bridge='virbr1'/></interface>\
            <interface type='bridge'><source network='lab' bridge='br0'/></interface>\
            <interface type='network'><source network='other' bridge='virbr2'/></interface></devices></domain>";
        let found = interfaces(live, &attachment("lab", "virbr1"));
        assert_eq!(found.len(), 2);
        let moved = connected(&found[0], &attachment("elsewhere", "virbr3"));
        assert!(moved.contains("<source network=\"elsewhere\" portgroup=\"p\"/>"), "{moved}");
        assert!(moved.contains("52:54:00:00:00:01") && moved.contains("vnet0"), "{moved}");
        let moved = connected(&found[1], &attachment("elsewhere", "virbr3"));
        assert!(moved.contains("<source bridge=\"virbr3\"/>"), "{moved}");
    }
}
