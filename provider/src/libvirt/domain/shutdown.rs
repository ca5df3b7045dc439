//! Requests to a guest to shut down.

use virt_sys as sys;

use super::Domain;
use crate::libvirt::contained::Contained;
use crate::libvirt::error::Result;
use crate::libvirt::noun::Handle;

impl Domain {
    /// Requests a shutdown through ACPI, and does not wait for it; a driver without ACPI uses its own way. Errors:
    /// `Invalid` if the guest does not run.
    pub fn shutdown_by_acpi(&self) -> Result<()> {
        let request = |flags| self.change(|domain| domain.shutdown_flags(flags));
        match request(sys::VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN) {
            Err(error) if error.is_unknown_flag() => request(sys::VIR_DOMAIN_SHUTDOWN_DEFAULT),
            answer => answer,
        }
    }

    /// Requests a shutdown through the guest agent; libvirt returns when the guest is off, or after 60 s. Does nothing
    /// if the request is no longer wanted when it is to be sent. Errors: [`Error::is_agent_unresponsive`] if the agent
    /// does not answer.
    ///
    /// [`Error::is_agent_unresponsive`]: crate::libvirt::Error::is_agent_unresponsive
    pub fn shutdown_by_agent(&self, is_wanted: impl FnOnce() -> bool) -> Result<()> {
        self.change_slow(|domain| {
            if !is_wanted() {
                return Ok(());
            }
            domain.shutdown_flags(sys::VIR_DOMAIN_SHUTDOWN_GUEST_AGENT)
        })
    }

    /// Another handle of the same domain, for another thread. Errors: `NotFound`.
    pub fn duplicate(&self) -> Result<Self> {
        let session = &self.handle.session;
        let object = session.call(|connect| connect.lookup_domain_by_uuid_string(self.uuid()))?;
        Handle::new(session.clone(), Contained::new(object)).map(Self::new)
    }
}
