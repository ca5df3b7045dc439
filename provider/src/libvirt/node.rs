//! The host: its properties, its versions, its capabilities.

use std::sync::{Mutex, OnceLock, PoisonError};

use virt::connect::Connect;

use super::connection::Connection;
use super::error::Result;
use super::xml::{child, child_text, parse};

/// A host's processors and memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeInfo {
    /// Architecture of the processors, such as `x86_64`.
    pub model: String,
    /// Memory. Units: KiB.
    pub memory: u64,
    /// Processors in use.
    pub cpus: u32,
    /// Clock rate, 0 if it is unknown. Units: MHz.
    pub mhz: u32,
    /// NUMA cells.
    pub nodes: u32,
    /// Processor sockets of each cell.
    pub sockets: u32,
    /// Cores of each socket.
    pub cores: u32,
    /// Threads of each core.
    pub threads: u32,
}

/// Version numbers, as `(major, minor, release)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Versions {
    /// Of the client library on this machine.
    pub library: (u32, u32, u32),
    /// Of the daemon.
    pub daemon: (u32, u32, u32),
    /// Of the hypervisor, if there is one.
    pub hypervisor: Option<(u32, u32, u32)>,
}

/// The driver of a session.
#[derive(Default)]
struct DriverName(OnceLock<String>);

impl Connection {
    /// The host's processors and memory.
    pub fn node_info(&self) -> Result<NodeInfo> {
        let node = self.session()?.call(Connect::node_info)?;
        Ok(NodeInfo {
            model: node.model,
            memory: node.memory,
            cpus: node.cpus,
            mhz: node.mhz,
            nodes: node.nodes,
            sockets: node.sockets,
            cores: node.cores,
            threads: node.threads,
        })
    }

    /// The host's name.
    pub fn hostname(&self) -> Result<String> {
        self.session()?.call(Connect::hostname)
    }

    /// Name of the driver: `QEMU`, `TEST`. Requested once for each session.
    pub fn driver(&self) -> Result<String> {
        let session = self.session()?;
        let known = session.kept::<DriverName>();
        if let Some(name) = known.0.get() {
            return Ok(name.clone());
        }
        let name = session.call(Connect::driver_type)?;
        Ok(known.0.get_or_init(|| name).clone())
    }

    /// The versions of the library, the daemon and the hypervisor.
    pub fn versions(&self) -> Result<Versions> {
        let session = self.session()?;
        Ok(Versions {
            library: version(session.call(|_| Connect::version())?),
            daemon: version(session.call(Connect::lib_version)?),
            hypervisor: session.call(Connect::hyp_version).ok().map(version),
        })
    }

    /// The version of the daemon.
    pub fn daemon_version(&self) -> Result<(u32, u32, u32)> {
        self.session()?.call(Connect::lib_version).map(version)
    }

    /// The `<capabilities>` document of the host. The daemon needs a second or more for the first one.
    pub fn capabilities(&self) -> Result<String> {
        self.session()?.call_slow(Connect::capabilities)
    }

    /// The `<domainCapabilities>` document for an emulator, an architecture, a machine type and a type of virtualization;
    /// libvirt chooses those that are omitted. The daemon needs a second or more for the first one of an emulator.
    ///
    /// Errors: the host does not support the combination.
    pub fn domain_capabilities(&self, kind: [Option<&str>; 4]) -> Result<String> {
        let [emulator, architecture, machine, virtualization] = kind;
        self.session()?.call_slow(|connect| {
            connect.domain_capabilities(emulator, architecture, machine, virtualization, 0)
        })
    }

    /// The names of the CPU models of an architecture that libvirt knows.
    pub fn cpu_models(&self, architecture: &str) -> Result<Vec<String>> {
        self.session()?.call(|connect| connect.cpu_models_names(architecture, 0))
    }

    /// The host's UUID, if its driver reports one; requested once in a session.
    pub fn host_uuid(&self) -> Result<Option<String>> {
        let session = self.session()?;
        // A daemon without a UUID generates one for the first request, and different ones for concurrent requests.
        let kept = session.kept::<HostUuid>();
        let mut kept = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(uuid) = &*kept {
            return Ok(uuid.clone());
        }
        // The UUID is available only in the capabilities document.
        let uuid = host_uuid(&session.call_slow(Connect::capabilities)?)?;
        Ok(kept.insert(uuid).clone())
    }
}

/// The UUID of a session's host, if its driver reports one; the outer option is none before it is requested.
#[derive(Default)]
#[expect(clippy::option_option, reason = "not asked, absent, or known")]
struct HostUuid(Mutex<Option<Option<String>>>);

fn host_uuid(capabilities: &str) -> Result<Option<String>> {
    let tree = parse(capabilities)?;
    let host = child(tree.root_element(), "host");
    Ok(host.and_then(|host| child_text(host, "uuid")).map(str::to_owned))
}

/// libvirt encodes a version as `major * 1,000,000 + minor * 1,000 + release`.
fn version(packed: u32) -> (u32, u32, u32) {
    (packed / 1_000_000, packed / 1_000 % 1_000, packed % 1_000)
}

#[cfg(test)]
mod tests {
    use super::{host_uuid, version};

    #[test]
    fn versions_are_unpacked() {
        assert_eq!(version(9_000_000), (9, 0, 0));
        assert_eq!(version(12_008_003), (12, 8, 3));
    }

    #[test]
    fn a_host_without_a_uuid_has_none() {
        let with = "<capabilities><host><uuid>a-b</uuid><cpu/></host></capabilities>";
        assert_eq!(host_uuid(with).unwrap().as_deref(), Some("a-b"));
        assert_eq!(host_uuid("<capabilities><host/></capabilities>").unwrap(), None);
    }
}
