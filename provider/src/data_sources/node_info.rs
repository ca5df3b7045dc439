//! `libvirt_node_info`: processors and memory of the host.

use mapping::schema::{Attribute, Type};
use mapping::{Number, Value};

use super::DataSource;
use crate::libvirt::{Connection, Result};

/// The data source type.
pub(super) struct NodeInfo;

impl DataSource for NodeInfo {
    fn type_name(&self) -> &'static str {
        "libvirt_node_info"
    }

    fn description(&self) -> &'static str {
        "Processors and memory of the host, and the libvirt that runs on it."
    }

    fn attributes(&self) -> Vec<Attribute> {
        let number = |name, text: &str| Attribute::computed(name, Type::Number, text);
        let string = |name, text: &str| Attribute::computed(name, Type::String, text);
        vec![
            string("id", "The host's UUID, or its name on a host without a UUID."),
            string("hostname", "The host's name."),
            string("host_uuid", "The host's UUID."),
            string("model", "The processor model."),
            number("memory", "Memory in KiB."),
            number("cpus", "Active processors."),
            number("mhz", "Clock rate of the processors; 0 when not known."),
            number("nodes", "NUMA nodes."),
            number("sockets", "Sockets per node."),
            number("cores", "Cores per socket."),
            number("threads", "Threads per core."),
            string("driver", "The hypervisor driver, such as `QEMU`."),
            string("libvirt_version", "The version of the libvirt daemon."),
        ]
    }

    fn read(&self, connection: &Connection, _: &Value) -> Result<Value> {
        read(connection)
    }
}

fn read(connection: &Connection) -> Result<Value> {
    let node = connection.node_info()?;
    let uuid = connection.host_uuid()?;
    let hostname = connection.hostname()?;
    let (major, minor, micro) = connection.versions()?.daemon;
    let number = |number: u32| Value::Number(Number::from(u64::from(number)));
    Ok(Value::object([
        ("id", Value::String(uuid.clone().unwrap_or_else(|| hostname.clone()))),
        ("hostname", Value::String(hostname)),
        ("host_uuid", uuid.map_or(Value::Null, Value::String)),
        ("model", Value::String(node.model)),
        ("memory", Value::Number(Number::from(node.memory))),
        ("cpus", number(node.cpus)),
        ("mhz", number(node.mhz)),
        ("nodes", number(node.nodes)),
        ("sockets", number(node.sockets)),
        ("cores", number(node.cores)),
        ("threads", number(node.threads)),
        ("driver", Value::String(connection.driver()?)),
        ("libvirt_version", Value::String(format!("{major}.{minor}.{micro}"))),
    ]))
}
