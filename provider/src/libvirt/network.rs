//! Virtual networks.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use virt::connect::Connect;
use virt::network::Network as VirtNetwork;
use virt_sys as sys;

use super::connection::Connection;
use super::error::{Error, Result};
use super::ffi;
use super::limit::{Limit, Permit};
use super::listed::{Filter, Listed, listed};
use super::members::Members;
use super::noun::{Answer, Handle, Known, Noun, handle};
use super::session::permit;
use super::xml::{Document, child, child_text, explain_refusal, parse, with_flag};

handle! {
    /// A network that existed when it was looked up or defined.
    Network(VirtNetwork): lookup_network_by_uuid_string, lookup_network_by_name
}

listed!(Network);

impl Listed for VirtNetwork {
    const FILTERS: &'static [Filter] = &[
        Filter {
            flag: sys::VIR_CONNECT_LIST_NETWORKS_ACTIVE,
            value: true,
            fact: |known| &mut known.is_active,
        },
        Filter {
            flag: sys::VIR_CONNECT_LIST_NETWORKS_TRANSIENT,
            value: false,
            fact: |known| &mut known.is_persistent,
        },
        Filter {
            flag: sys::VIR_CONNECT_LIST_NETWORKS_AUTOSTART,
            value: true,
            fact: |known| &mut known.autostart,
        },
    ];

    fn list(connect: &Connect, flags: u32) -> Answer<Vec<Self>> {
        connect.list_all_networks(flags)
    }
}

/// Waits for the lock for defining a network, by the host's URI: libvirt looks for a free bridge name and stores it in two steps,
/// so that networks that are defined concurrently would get the same name, even over two connections.
///
/// Errors: the operation was cancelled or timed out while it waited.
fn define_lock(connection: &Connection) -> Result<Permit<Arc<Limit>>> {
    static LOCKS: LazyLock<Mutex<HashMap<String, Arc<Limit>>>> = LazyLock::new(Mutex::default);
    let mut locks = LOCKS.lock().unwrap_or_else(PoisonError::into_inner);
    let lock = locks.entry(connection.label().to_owned()).or_insert_with(|| Limit::new(1).into());
    let lock = Arc::clone(lock);
    drop(locks);
    permit(lock)
}

/// An address that a network's DHCP server assigned to a guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// MAC address of the guest's interface.
    pub mac: String,
    /// The address.
    pub address: String,
    /// Length of the address's network prefix.
    pub prefix: u32,
    /// The host name that the guest sent.
    pub hostname: Option<String>,
    /// The identifier that the guest sent: its client ID, or DUID.
    pub client_id: Option<String>,
    /// When the lease ends. Units: seconds since 1970; zero if it does not end.
    pub expires: i64,
}

/// A list of a network's document that can be changed while the network is active.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpdateSection {
    /// `ip/dhcp/host`.
    DhcpHost,
    /// `ip/dhcp/range`.
    DhcpRange,
    /// `forward/interface`.
    ForwardInterface,
    /// `portgroup`.
    PortGroup,
    /// `dns/host`.
    DnsHost,
    /// `dns/txt`.
    DnsTxt,
    /// `dns/srv`.
    DnsSrv,
}

/// What is done to an entry of such a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpdateCommand {
    /// It is added at the end.
    AddLast,
    /// It replaces the entry that it matches. Only a section that has it supports it: `dhcp/host`, `portgroup`, and since
    /// libvirt 11 `dns/host` and `dns/txt`.
    Modify,
    /// The entry that it matches is removed.
    Delete,
}

impl UpdateSection {
    fn number(self) -> sys::virNetworkUpdateSection {
        match self {
            Self::DhcpHost => sys::VIR_NETWORK_SECTION_IP_DHCP_HOST,
            Self::DhcpRange => sys::VIR_NETWORK_SECTION_IP_DHCP_RANGE,
            Self::ForwardInterface => sys::VIR_NETWORK_SECTION_FORWARD_INTERFACE,
            Self::PortGroup => sys::VIR_NETWORK_SECTION_PORTGROUP,
            Self::DnsHost => sys::VIR_NETWORK_SECTION_DNS_HOST,
            Self::DnsTxt => sys::VIR_NETWORK_SECTION_DNS_TXT,
            Self::DnsSrv => sys::VIR_NETWORK_SECTION_DNS_SRV,
        }
    }
}

impl UpdateCommand {
    fn number(self) -> sys::virNetworkUpdateCommand {
        match self {
            Self::AddLast => sys::VIR_NETWORK_UPDATE_COMMAND_ADD_LAST,
            Self::Modify => sys::VIR_NETWORK_UPDATE_COMMAND_MODIFY,
            Self::Delete => sys::VIR_NETWORK_UPDATE_COMMAND_DELETE,
        }
    }
}

impl Network {
    /// Stores a definition. If a network with its UUID is stored, its definition is replaced.
    ///
    /// Errors: `Exists` if another network has the name.
    pub fn define(connection: &Connection, xml: &str) -> Result<Self> {
        let lock = define_lock(connection)?;
        let defined = Handle::define(connection, |connect| connect.define_network_xml(xml));
        drop(lock);
        defined.map(Self).map_err(|error| {
            let by_name = |name: &str| Self::by_name(connection, name);
            explain_refusal(error, xml, by_name, Self::uuid)
        })
    }

    /// Starts a transient network.
    pub fn start_transient(connection: &Connection, xml: &str) -> Result<Self> {
        let _lock = define_lock(connection)?;
        Handle::make(connection, |connect| connect.create_network_xml(xml)).map(Self)
    }

    /// The names of all networks, sorted.
    pub fn names(connection: &Connection) -> Result<Vec<String>> {
        Handle::names(connection, |connect: &Connect| connect.list_all_networks(0))
    }

    /// Its document.
    pub fn xml(&self, document: Document) -> Result<String> {
        let flag = match document {
            Document::Stored => sys::VIR_NETWORK_XML_INACTIVE,
            Document::Live => 0,
        };
        with_flag(flag, |flag| self.0.call(|network| network.xml_desc(flag)))
    }

    /// Whether it is active.
    pub fn is_active(&self) -> Result<bool> {
        self.0.call(VirtNetwork::is_active)
    }

    /// Whether it is persistent; a transient one no longer exists after it is stopped.
    pub fn is_persistent(&self) -> Result<bool> {
        self.0.call(VirtNetwork::is_persistent)
    }

    /// Whether it starts with the daemon.
    pub fn autostart(&self) -> Result<bool> {
        self.0.call(VirtNetwork::autostart)
    }

    /// Sets whether it starts with the daemon.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.0.change(|network| network.set_autostart(autostart))
    }

    /// Starts it. Errors: `Invalid` if it is active.
    pub fn start(&self) -> Result<()> {
        self.0.change_slow(VirtNetwork::create)
    }

    /// Stops it, which disconnects its guests. Errors: `Invalid` if it is inactive.
    pub fn stop(&self) -> Result<()> {
        self.0.change_slow(VirtNetwork::destroy)
    }

    /// Removes its definition; an active network remains active until it is stopped.
    pub fn undefine(&self) -> Result<()> {
        self.0.change(VirtNetwork::undefine)
    }

    /// Changes an entry of the running network, but not its stored definition. `parent_index` is the index of the `ip`
    /// element that contains the list; -1 is the first IPv4 one, and the only value for lists outside of `ip`.
    ///
    /// Errors: `Invalid` for an inactive network, an entry that exists or is missing, or a command that the section does
    /// not support.
    pub fn update(
        &self,
        section: UpdateSection,
        command: UpdateCommand,
        parent_index: i32,
        xml: &str,
    ) -> Result<()> {
        let flag = sys::VIR_NETWORK_UPDATE_AFFECT_LIVE;
        // The DHCP server is restarted or reloaded.
        self.0.change_slow(|network| {
            network.update(command.number(), section.number(), parent_index, xml, flag)
        })
    }

    /// The addresses that its DHCP server assigned.
    pub fn leases(&self) -> Result<Vec<Lease>> {
        let leases = self.0.call(ffi::leases)?.into_iter().map(|raw| Lease {
            mac: raw.mac.unwrap_or_default(),
            address: raw.address.unwrap_or_default(),
            prefix: raw.prefix,
            hostname: raw.hostname,
            client_id: raw.client_id,
            expires: raw.expires,
        });
        Ok(leases.collect())
    }

    /// The names of the running domains with an interface in it or on its bridge, sorted. The list may be `age` old.
    pub fn guests(&self, connection: &Connection, age: Duration) -> Result<Vec<String>> {
        self.guests_with_bridge(connection, age, || self.own_bridge())
    }

    /// The same; `own_bridge` is called if the result of [`Network::own_bridge`] is needed.
    pub fn guests_with_bridge(
        &self,
        connection: &Connection,
        age: Duration,
        own_bridge: impl FnOnce() -> Result<Option<String>>,
    ) -> Result<Vec<String>> {
        let members = self.0.session.kept::<Members>();
        let mut guests = members.of(&self.0.name, own_bridge, connection, age)?;
        if age.is_zero() {
            guests.extend(self.port_owners()?);
            guests.sort_unstable();
            guests.dedup();
        }
        Ok(guests)
    }

    /// The names of the running domains with an interface on a bridge, sorted. The list may be `age` old.
    pub fn guests_on(
        &self,
        bridge: &str,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        self.0.session.kept::<Members>().on_bridge(bridge, connection, age)
    }

    /// The names of the running domains of all drivers that have a port of it; none if the daemon does not support
    /// ports.
    fn port_owners(&self) -> Result<Vec<String>> {
        let ports = match self.0.call(ffi::network_ports) {
            Err(error) if error.is_unsupported() => return Ok(Vec::new()),
            // An inactive network has no ports.
            Err(_) if !self.is_active()? => return Ok(Vec::new()),
            ports => ports?,
        };
        let mut owners = Vec::new();
        for port in ports {
            match port.map_err(Error::from) {
                Ok(port) => owners.extend(port_owner(&port)?),
                // The port was removed after it was listed.
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(owners)
    }

    /// The bridge that it creates when it is started, and removes when it is stopped.
    pub fn own_bridge(&self) -> Result<Option<String>> {
        if !self.is_active()? {
            return Ok(None);
        }
        let text = self.xml(Document::Live)?;
        let tree = parse(&text)?;
        let child = |name: &str| child(tree.root_element(), name);
        // A network without `<forward>` is isolated, and the default mode is NAT; other modes use existing interfaces
        // of the host.
        let mode = child("forward").map_or("nat", |it| it.attribute("mode").unwrap_or("nat"));
        let is_own = ["nat", "route", "open"].contains(&mode);
        let bridge = child("bridge").and_then(|bridge| bridge.attribute("name"));
        Ok(bridge.filter(|_| is_own).map(str::to_owned))
    }
}

/// The name of the domain that has a port.
fn port_owner(port: &str) -> Result<Option<String>> {
    let tree = parse(port)?;
    let owner = child(tree.root_element(), "owner");
    Ok(owner.and_then(|owner| child_text(owner, "name")).map(str::to_owned))
}
