//! `libvirt_node_info`: processors and memory of the host.

use mapping::Value;
use mapping::schema::Presence;

use super::{DataSource, Reader, Request};
use crate::controls::{Control, controls};
use crate::libvirt::Result;

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
pub(super) static NODE_INFO: DataSource = DataSource {
    type_name: "libvirt_node_info",
    description: "Processors and memory of the host, and the libvirt that runs on it.",
    shape: Attributes::SHAPE,
    reader: Reader::Host(read),
};

fn read(request: &Request) -> Result<Value> {
    let connection = request.connection;
    let node = connection.node_info()?;
    let uuid = connection.host_uuid()?;
    let hostname = connection.hostname()?;
    let (major, minor, micro) = connection.versions()?.daemon;
    let number = |number: u32| Some(u64::from(number));
    let found = Attributes {
        id: Some(uuid.clone().unwrap_or_else(|| hostname.clone())),
        hostname: Some(hostname),
        host_uuid: uuid,
        model: Some(node.model),
        memory: Some(node.memory),
        cpus: number(node.cpus),
        mhz: number(node.mhz),
        nodes: number(node.nodes),
        sockets: number(node.sockets),
        cores: number(node.cores),
        threads: number(node.threads),
        driver: Some(connection.driver()?),
        libvirt_version: Some(format!("{major}.{minor}.{micro}")),
    };
    Ok(found.write())
}
