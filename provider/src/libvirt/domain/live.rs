//! Changes of a domain without a new definition, and the addresses of a guest.

use virt_sys as sys;

use super::{Affect, Domain};
use crate::libvirt::error::Result;

/// The source of a guest's addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressSource {
    /// The DHCP leases of its networks.
    Lease,
    /// The guest agent.
    Agent,
    /// The host's ARP table.
    Arp,
}

/// An address of a guest's interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Name of the interface: on the host, from the agent in the guest.
    pub interface: String,
    /// MAC address, if it is known.
    pub mac: Option<String>,
    /// The address.
    pub address: String,
    /// Length of its network prefix.
    pub prefix: u64,
}

impl Domain {
    /// Attaches the device of a document.
    pub fn attach_device(&self, xml: &str, affect: Affect) -> Result<()> {
        self.change_slow(|domain| domain.attach_device_flags(xml, affect.flag()))
    }

    /// Detaches the device of a document; a running guest may need time to release it.
    pub fn detach_device(&self, xml: &str, affect: Affect) -> Result<()> {
        self.change_slow(|domain| domain.detach_device_flags(xml, affect.flag()))
    }

    /// Updates the device of a document.
    pub fn update_device(&self, xml: &str, affect: Affect) -> Result<()> {
        self.change_slow(|domain| domain.update_device_flags(xml, affect.flag()))
    }

    /// Sets the current memory of the guest. Units: KiB.
    pub fn set_memory(&self, kib: u64, affect: Affect) -> Result<()> {
        self.call(|domain| domain.set_memory_flags(kib, affect.flag())).map(drop)
    }

    /// Sets the number of the guest's processors.
    pub fn set_vcpus(&self, count: u32, affect: Affect) -> Result<()> {
        self.change_slow(|domain| domain.set_vcpus_flags(count, affect.flag())).map(drop)
    }

    /// Sets the size of a running guest's disk. Units: bytes.
    pub fn resize_disk(&self, target: &str, bytes: u64) -> Result<()> {
        let flag = sys::VIR_DOMAIN_BLOCK_RESIZE_BYTES;
        self.change_slow(|domain| domain.block_resize(target, bytes, flag)).map(drop)
    }

    /// The addresses of the guest. Errors: `Invalid` if it is inactive; `Other` if the agent does not answer.
    pub fn addresses(&self, source: AddressSource) -> Result<Vec<Address>> {
        let source = match source {
            AddressSource::Lease => sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE,
            AddressSource::Agent => sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT,
            AddressSource::Arp => sys::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP,
        };
        let interfaces = self.call(|domain| domain.interface_addresses(source, 0))?;
        let addresses = interfaces.into_iter().flat_map(|interface| {
            let (name, mac) = (interface.name, interface.hwaddr);
            interface.addrs.into_iter().map(move |found| Address {
                interface: name.clone(),
                mac: mac.clone(),
                address: found.addr,
                prefix: found.prefix,
            })
        });
        Ok(addresses.collect())
    }
}
