//! The data sources, which report properties of a host, of its guests and its networks, and those that only convert their
//! configuration. They do not depend on protobuf or plans; `lifecycle` runs them.

mod interface_addresses;
mod leases;
mod node_info;
mod templates;
mod time;

use mapping::Value;
use mapping::shape::Shape;

use crate::cancel::Cancel;
use crate::libvirt::{Connection, Result};

/// All data sources.
pub fn all() -> Vec<&'static dyn DataSource> {
    vec![
        &interface_addresses::InterfaceAddresses,
        &leases::Leases,
        &node_info::NodeInfo,
        &templates::DnsHost,
        &templates::DnsSrv,
        &templates::DnsmasqOptions,
    ]
}

/// A data source type. `lifecycle` adds `timeouts` to its attributes, and limits and cancels its reads.
pub trait DataSource: Send + Sync {
    /// The data source type, such as `libvirt_node_info`.
    fn type_name(&self) -> &'static str;
    /// The description on its page.
    fn description(&self) -> &'static str;
    /// Its attributes.
    fn shape(&self) -> &'static Shape;
    /// How it is read. All values of the configuration are known.
    fn reader(&self) -> Reader;
}

/// How a data source is read.
#[derive(Clone, Copy)]
pub enum Reader {
    /// By calls to libvirt.
    Host(fn(&Request) -> Result<Value>),
    /// From its configuration alone: no host is needed, and none may be configured yet.
    Configuration(fn(&Value) -> Value),
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
