//! What a running guest and its host report about it: its interfaces, their addresses, its agent, and why it stopped.

use roxmltree::Node;
use virt_sys as sys;

use super::{Domain, flags};
use crate::libvirt::error::Result;
use crate::libvirt::ffi;
use crate::libvirt::xml::{Document, Secrets, child, parse};

/// The name of the agent's channel.
const AGENT: &str = "org.qemu.guest_agent.0";

/// The source of a guest's addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressSource {
    /// The DHCP leases of its networks.
    Lease,
    /// The guest agent.
    Agent,
    /// The host's ARP table.
    Arp,
}

/// An address of a guest's interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// MAC address, if it is known.
    pub mac: Option<String>,
    /// The address.
    pub address: String,
    /// Length of its network prefix; zero if the source does not know it.
    pub prefix: u32,
}

/// An interface of a running guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface {
    /// MAC address.
    pub mac: String,
    /// The network, bridge or device of the host that it is connected to.
    pub connected_to: Vec<String>,
}

/// Whether a guest has an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agent {
    /// It has no channel for an agent.
    NotConfigured,
    /// No agent has opened the channel.
    Disconnected,
    /// An agent has opened the channel; or the driver does not report it.
    Connected,
}

/// The devices of a running guest that a wait or a shutdown depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestDevices {
    /// Its interfaces, in the order of its document.
    pub interfaces: Vec<Interface>,
    /// Its agent.
    pub agent: Agent,
    /// Whether it has ACPI, through which a shutdown is requested.
    pub has_acpi: bool,
}

impl Domain {
    /// The addresses of the guest. Errors: `Invalid` if it is inactive; [`Error::is_agent_unresponsive`] if the agent does not
    /// answer.
    ///
    /// [`Error::is_agent_unresponsive`]: crate::libvirt::Error::is_agent_unresponsive
    pub fn addresses(&self, source: AddressSource) -> Result<Vec<Address>> {
        let interfaces = match source {
            AddressSource::Lease => {
                self.addresses_from(sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE)
            }
            AddressSource::Arp => self.addresses_from(sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP),
            // An agent that does not answer is waited for.
            AddressSource::Agent => self.handle.call_slow(|domain| {
                let agent = sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT;
                ffi::interface_addresses(domain, agent)
            }),
        }?;
        let addresses = interfaces.into_iter().flat_map(|interface| {
            let mac = interface.mac;
            let address = move |(address, prefix)| Address { mac: mac.clone(), address, prefix };
            interface.addresses.into_iter().map(address)
        });
        Ok(addresses.collect())
    }

    fn addresses_from(&self, source: u32) -> Result<Vec<ffi::RawInterface>> {
        self.call(|domain| ffi::interface_addresses(domain, source))
    }

    /// The devices of the running guest; of an inactive one, those of its next start.
    pub fn guest_devices(&self) -> Result<GuestDevices> {
        let text = self.xml(Document::Live, Secrets::Hidden)?;
        let tree = parse(&text)?;
        let devices = child(tree.root_element(), "devices");
        let all = |name| {
            let children = devices.into_iter().flat_map(|devices| devices.children());
            children.filter(move |node: &Node| node.has_tag_name(name))
        };
        let mut channels = all("channel").filter_map(|channel| child(channel, "target"));
        let agent = channels.rfind(|target| target.attribute("name") == Some(AGENT));
        let features = child(tree.root_element(), "features");
        Ok(GuestDevices {
            interfaces: all("interface").filter_map(interface).collect(),
            agent: agent_of(agent),
            has_acpi: features.and_then(|features| child(features, "acpi")).is_some(),
        })
    }

    /// Sends a command to the guest's agent, as JSON, and returns its answer. Units of `timeout`: seconds.
    pub fn agent_command(&self, command: &str, timeout: i32) -> Result<String> {
        self.handle.call_slow(|domain| ffi::agent_command(domain, command, timeout))
    }

    /// Why the guest does not run, in words, if it stopped or cannot continue without help; otherwise none. A guest
    /// that a user paused can continue.
    pub fn stopped(&self) -> Result<Option<String>> {
        let (state, reason) = self.call(ffi::domain_state)?;
        let Some(stopped) = flags::stopped(state, reason) else { return Ok(None) };
        // The cause is additional information, so a failure of this call is ignored.
        let errors = self.call(ffi::disk_errors).unwrap_or_default();
        let disks: Vec<String> = errors.iter().filter_map(flags::disk_error).collect();
        let cause =
            if disks.is_empty() { String::new() } else { format!(" ({})", disks.join(", ")) };
        Ok(Some(format!("{stopped}{cause}")))
    }
}

/// An interface of a document; none without a MAC address.
fn interface(node: Node) -> Option<Interface> {
    let mac = child(node, "mac")?.attribute("address")?.to_owned();
    let source = child(node, "source");
    let named = ["network", "bridge", "dev"].into_iter().filter_map(|name| source?.attribute(name));
    Some(Interface { mac, connected_to: named.map(str::to_owned).collect() })
}

fn agent_of(target: Option<Node>) -> Agent {
    match target.map(|target| target.attribute("state")) {
        None => Agent::NotConfigured,
        Some(Some("disconnected")) => Agent::Disconnected,
        Some(_) => Agent::Connected,
    }
}
