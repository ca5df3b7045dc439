//! Limits, pinning and I/O threads of a running domain. Each call changes only the running domain. The calls for
//! processors, memory and block devices of the host need control groups.

use virt_sys as sys;

use super::live::LIVE;
use super::{CpuSet, Domain};
use crate::libvirt::error::Result;
use crate::libvirt::ffi;
use crate::libvirt::parameters::{Parameter, Tuning};

/// libvirt's number for a memory limit that does not apply. Units: KiB.
pub const NO_MEMORY_LIMIT: u64 = sys::VIR_DOMAIN_MEMORY_PARAM_UNLIMITED;

impl Domain {
    /// Sets parameters, in their order; makes no call if there are none. Parameters that are not given are not changed,
    /// except by the rules of libvirt for limits of disks. If one is refused, earlier ones may have been set.
    ///
    /// Errors: [`Error::is_of_loader`] if the client library does not have the function.
    ///
    /// [`Error::is_of_loader`]: crate::libvirt::Error::is_of_loader
    pub fn set_parameters(&self, tuning: Tuning, parameters: &[Parameter]) -> Result<()> {
        if parameters.is_empty() {
            return Ok(());
        }
        // A lower memory limit waits until memory is reclaimed.
        self.change_slow(|domain| ffi::set_parameters(domain, tuning, parameters, LIVE))
    }

    /// Removes a throttle group that no disk uses. Requires libvirt 11.2.
    pub fn delete_throttle_group(&self, name: &str) -> Result<()> {
        self.change(|domain| ffi::delete_throttle_group(domain, name, LIVE))
    }

    /// Sets the host CPUs that a virtual processor may run on.
    pub fn pin_vcpu(&self, number: u32, cpus: &CpuSet) -> Result<()> {
        self.change(|domain| domain.pin_vcpu_flags(number, cpus.bytes(), LIVE))
    }

    /// Sets the host CPUs that the emulator's threads may run on.
    pub fn pin_emulator(&self, cpus: &CpuSet) -> Result<()> {
        self.change(|domain| domain.pin_emulator(cpus.bytes(), LIVE))
    }

    /// Sets the host CPUs that an I/O thread may run on.
    pub fn pin_iothread(&self, number: u32, cpus: &CpuSet) -> Result<()> {
        self.change(|domain| ffi::pin_iothread(domain, number, cpus.bytes(), LIVE))
    }

    /// All CPUs of the host.
    pub fn host_cpus(&self) -> Result<CpuSet> {
        self.handle.session.call(ffi::cpu_count).map(CpuSet::first)
    }

    /// Adds an I/O thread.
    pub fn add_iothread(&self, number: u32) -> Result<()> {
        self.change(|domain| ffi::add_iothread(domain, number, LIVE))
    }

    /// Removes an I/O thread. Errors: `Invalid` if a device uses it.
    pub fn delete_iothread(&self, number: u32) -> Result<()> {
        self.change(|domain| ffi::delete_iothread(domain, number, LIVE))
    }
}
