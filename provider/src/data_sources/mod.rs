//! The data sources: what a host reports about itself. They see no protobuf and no plan; `lifecycle` runs them.

mod node_info;

use mapping::Value;
use mapping::schema::Attribute;

use crate::libvirt::{Connection, Result};

/// Every data source.
pub fn all() -> Vec<&'static dyn DataSource> {
    vec![&node_info::NodeInfo]
}

/// A data source type. `timeouts` is added to its attributes, and its reads are limited and cancelled, by `lifecycle`.
pub trait DataSource: Send + Sync {
    /// The data source type, such as `libvirt_node_info`.
    fn type_name(&self) -> &'static str;
    /// What it is, for its page.
    fn description(&self) -> &'static str;
    /// Its attributes.
    fn attributes(&self) -> Vec<Attribute>;
    /// Asks libvirt. The configuration is wholly known.
    fn read(&self, connection: &Connection, config: &Value) -> Result<Value>;
}
