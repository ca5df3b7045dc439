//! `libvirt_node_info`: processors and memory of the host.

use mapping::schema::{Attribute, Schema, Type};
use mapping::{Number, Value};

use crate::libvirt::{Connection, Result};
use crate::lifecycle::plain;

/// The type.
pub(super) const TYPE: &str = "libvirt_node_info";

/// The schema.
pub(super) fn schema() -> Schema {
    let number = |name, text: &str| Attribute::computed(name, Type::Number, text);
    let string = |name, text: &str| Attribute::computed(name, Type::String, text);
    plain(
        "Processors and memory of the host, and the libvirt that runs on it.",
        vec![
            string("id", "The host's UUID, or its name when it has none."),
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
        ],
    )
}

/// Asks the host.
pub(super) fn read(connection: &Connection) -> Result<Value> {
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
