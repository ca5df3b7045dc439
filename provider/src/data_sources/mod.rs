//! The data sources, which report properties of a host. They do not depend on protobuf or plans; `lifecycle` runs them.

mod node_info;

use mapping::Value;
use mapping::schema::Attribute;

use crate::libvirt::{Connection, Result};

/// All data sources.
pub fn all() -> Vec<&'static dyn DataSource> {
    vec![&node_info::NodeInfo]
}

/// A data source type. `lifecycle` adds `timeouts` to its attributes, and limits and cancels its reads.
pub trait DataSource: Send + Sync {
    /// The data source type, such as `libvirt_node_info`.
    fn type_name(&self) -> &'static str;
    /// The description on its page.
    fn description(&self) -> &'static str;
    /// Its attributes.
    fn attributes(&self) -> Vec<Attribute>;
    /// Asks libvirt. All values of the configuration are known.
    fn read(&self, connection: &Connection, config: &Value) -> Result<Value>;
}
