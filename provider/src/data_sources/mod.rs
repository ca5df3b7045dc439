//! The data sources, which report properties of a host, of its guests and its networks, and those that only convert their
//! configuration. They do not depend on protobuf or plans; `lifecycle` runs them.

mod capabilities;
mod interface_addresses;
mod leases;
mod lists;
mod node_info;
mod objects;
mod templates;
mod time;

use mapping::Value;
use mapping::shape::Shape;

use crate::cancel::Cancel;
use crate::libvirt::{Connection, Result};

/// All data sources.
pub static ALL: &[&DataSource] = &[
    &interface_addresses::INTERFACE_ADDRESSES,
    &leases::LEASES,
    &node_info::NODE_INFO,
    &capabilities::CAPABILITIES,
    &objects::DOMAIN,
    &capabilities::DOMAIN_CAPABILITIES,
    &lists::DOMAINS,
    &objects::NETWORK,
    &lists::NETWORKS,
    &objects::NWFILTER,
    &objects::POOL,
    &lists::POOLS,
    &objects::SECRET,
    &objects::VOLUME,
    &lists::VOLUMES,
    &templates::DNS_HOST,
    &templates::DNS_SRV,
    &templates::DNSMASQ_OPTIONS,
];

/// A data source type. `lifecycle` adds `timeouts` to its attributes and the configuration to its result, and limits
/// and cancels its reads.
pub struct DataSource {
    /// The data source type, such as `libvirt_node_info`.
    pub type_name: &'static str,
    /// The description on its page.
    pub description: &'static str,
    /// Its attributes.
    pub shape: &'static Shape,
    /// How it is read. All values of the configuration are known.
    pub reader: Reader,
}

/// How a data source is read. Returns the computed attributes.
#[derive(Clone, Copy)]
pub enum Reader {
    /// By calls to libvirt.
    Host(fn(&Request) -> Result<Value>),
    /// By calls to libvirt, with all attributes of a document.
    Object(ObjectReader),
    /// From its configuration alone: no host is needed, and none may be configured yet.
    Configuration(fn(&Value) -> Value),
}

/// The reader of one object with its document.
#[derive(Clone, Copy)]
pub struct ObjectReader {
    /// The name of the root of the document.
    pub root: &'static str,
    /// The attributes of the document that select the object. A user sets some of them.
    pub keys: &'static [&'static str],
    /// Finds the object.
    pub read: fn(&Request) -> Result<FoundObject>,
}

/// An object that was found.
pub struct FoundObject {
    /// The attributes that are not part of the document.
    pub attributes: Value,
    /// The document.
    pub xml: String,
}

/// A read by calls to libvirt.
pub struct Request<'a> {
    /// The connection to the host.
    pub connection: &'a Connection,
    /// The configuration.
    pub config: &'a Value,
    /// Cancelled when the user cancels the run, or the read times out.
    pub cancel: &'a Cancel,
}
