//! `libvirt_node_info`: processors and memory of the host.

use mapping::schema::Presence;
use mapping::shape::Shape;
use mapping::{Number, Value};

use super::{DataSource, Reader};
use crate::controls::controls;
use crate::libvirt::{Connection, Result};

controls! {
    /// The attributes of the data source.
    struct Attributes in "data/node_info" {
        id [presence(Presence::Computed)]: Option<String> =
            "The host's UUID, or its name on a host without a UUID.",
        hostname [presence(Presence::Computed)]: Option<String> = "The host's name.",
        host_uuid [presence(Presence::Computed)]: Option<String> = "The host's UUID.",
        model [presence(Presence::Computed)]: Option<String> = "The processor model.",
        memory [presence(Presence::Computed)]: Option<u64> = "Memory in KiB.",
        cpus [presence(Presence::Computed)]: Option<u64> = "Active processors.",
        mhz [presence(Presence::Computed)]: Option<u64> =
            "Clock rate of the processors in MHz; 0 if it is not known.",
        nodes [presence(Presence::Computed)]: Option<u64> = "NUMA nodes.",
        sockets [presence(Presence::Computed)]: Option<u64> = "Sockets per node.",
        cores [presence(Presence::Computed)]: Option<u64> = "Cores per socket.",
        threads [presence(Presence::Computed)]: Option<u64> = "Threads per core.",
        driver [presence(Presence::Computed)]: Option<String> =
            "The hypervisor driver, such as `QEMU`.",
        libvirt_version [presence(Presence::Computed)]: Option<String> =
            "The version of the libvirt daemon.",
    }
}

/// The data source type.
pub(super) struct NodeInfo;

impl DataSource for NodeInfo {
    fn type_name(&self) -> &'static str {
        "libvirt_node_info"
    }

    fn description(&self) -> &'static str {
        "Processors and memory of the host, and the libvirt that runs on it."
    }

    fn shape(&self) -> &'static Shape {
        Attributes::SHAPE
    }

    fn reader(&self) -> Reader {
        Reader::Host(|request| read(request.connection))
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
