//! Changes of a domain without a new definition.

use virt_sys as sys;

use super::{Affect, Domain};
use crate::libvirt::error::Result;

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
}
