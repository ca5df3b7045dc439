//! Changes of a running domain: its devices, memory, processors, metadata and actions. Each call changes only the running
//! domain; its stored definition is changed by a new definition. A call that succeeds may have had no effect, so the
//! caller compares the live document afterwards.

use virt_sys as sys;

use super::Domain;
use crate::libvirt::error::{Error, ErrorKind, Result};
use crate::libvirt::ffi;

pub(super) const LIVE: u32 = sys::VIR_DOMAIN_AFFECT_LIVE;

/// A part of a domain's metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metadata<'a> {
    /// The title.
    Title(&'a str),
    /// The description.
    Description(&'a str),
    /// The element of a namespace.
    Element {
        /// The namespace. Only one element may have it.
        uri: &'a str,
        /// A prefix that libvirt declares for the namespace on the element; the element must not declare it.
        prefix: &'a str,
        /// The element.
        xml: &'a str,
    },
}

/// A part of a domain's metadata that is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetadataKey<'a> {
    /// The title.
    Title,
    /// The description.
    Description,
    /// The element of a namespace.
    Element(&'a str),
}

/// An event of a guest for which libvirt has an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LifecycleEvent {
    /// The guest powers off.
    Poweroff,
    /// The guest reboots.
    Reboot,
    /// The guest crashes.
    Crash,
}

/// The words of libvirt's documents for the actions of events.
const ACTIONS: [(&str, sys::virDomainLifecycleAction); 7] = [
    ("destroy", sys::VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY),
    ("restart", sys::VIR_DOMAIN_LIFECYCLE_ACTION_RESTART),
    ("rename-restart", sys::VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME),
    ("preserve", sys::VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE),
    ("coredump-destroy", sys::VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY),
    ("coredump-restart", sys::VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART),
    ("preserve-running", sys::VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING),
];

impl Domain {
    /// Attaches a device.
    pub fn attach_device(&self, xml: &str) -> Result<()> {
        self.change_slow(|domain| domain.attach_device_flags(xml, LIVE)).map(drop)
    }

    /// Asks the guest to release a device, by its alias in the live document, and does not wait for it. Until the guest
    /// releases the device, it is in the live document. A guest that boots loses the request.
    ///
    /// Errors: a device that does not exist has no error number of its own.
    pub fn detach_device(&self, alias: &str) -> Result<()> {
        self.change(|domain| ffi::detach_device(domain, alias, LIVE))
    }

    /// Updates a device; libvirt ignores changes of many fields. `force` opens the tray of a drive that the guest locked.
    pub fn update_device(&self, xml: &str, force: bool) -> Result<()> {
        let flags = if force { LIVE | sys::VIR_DOMAIN_DEVICE_MODIFY_FORCE } else { LIVE };
        self.change_slow(|domain| domain.update_device_flags(xml, flags)).map(drop)
    }

    /// Requests another memory size from the guest's balloon driver, and does not wait for it. Without a driver, the size
    /// never changes. Units: KiB.
    pub fn set_memory(&self, kib: u64) -> Result<()> {
        self.change(|domain| domain.set_memory_flags(kib, LIVE))
    }

    /// Sets the interval of the statistics of the guest's memory; 0 stops them. Units: seconds.
    pub fn set_memory_stats_period(&self, seconds: i32) -> Result<()> {
        self.change(|domain| domain.set_memory_stats_period(seconds, LIVE))
    }

    /// Sets the number of online processors. Errors: [`Error::is_timeout`] if the guest does not release a processor.
    pub fn set_vcpus(&self, count: u32) -> Result<()> {
        self.change_slow(|domain| domain.set_vcpus_flags(count, LIVE))
    }

    /// Plugs or unplugs one processor. Errors: as for [`Domain::set_vcpus`].
    pub fn set_vcpu(&self, number: u32, is_online: bool) -> Result<()> {
        self.change_slow(|domain| ffi::set_vcpu(domain, number, is_online, LIVE))
    }

    /// Sets a part of the metadata.
    pub fn set_metadata(&self, metadata: Metadata) -> Result<()> {
        let (kind, text, prefix, uri) = match metadata {
            Metadata::Title(text) => (sys::VIR_DOMAIN_METADATA_TITLE, text, None, None),
            Metadata::Description(text) => (sys::VIR_DOMAIN_METADATA_DESCRIPTION, text, None, None),
            Metadata::Element { uri, prefix, xml } => {
                (sys::VIR_DOMAIN_METADATA_ELEMENT, xml, Some(prefix), Some(uri))
            }
        };
        self.change(|domain| domain.set_metadata(kind.cast_signed(), Some(text), prefix, uri, LIVE))
    }

    /// Removes a part of the metadata; one that does not exist is ignored.
    pub fn remove_metadata(&self, key: MetadataKey) -> Result<()> {
        let (kind, uri) = match key {
            MetadataKey::Title => (sys::VIR_DOMAIN_METADATA_TITLE, None),
            MetadataKey::Description => (sys::VIR_DOMAIN_METADATA_DESCRIPTION, None),
            MetadataKey::Element(uri) => (sys::VIR_DOMAIN_METADATA_ELEMENT, Some(uri)),
        };
        self.change(|domain| domain.set_metadata(kind.cast_signed(), None, None, uri, LIVE))
    }

    /// Sets the action for an event, by its word in libvirt's documents. Errors: `Invalid` for another word, and for
    /// combinations that the driver refuses.
    pub fn set_lifecycle_action(&self, event: LifecycleEvent, action: &str) -> Result<()> {
        let event = match event {
            LifecycleEvent::Poweroff => sys::VIR_DOMAIN_LIFECYCLE_POWEROFF,
            LifecycleEvent::Reboot => sys::VIR_DOMAIN_LIFECYCLE_REBOOT,
            LifecycleEvent::Crash => sys::VIR_DOMAIN_LIFECYCLE_CRASH,
        };
        let Some((_, number)) = ACTIONS.iter().find(|(word, _)| *word == action) else {
            let message =
                format!("the provider does not know the action '{action}'. Update the provider");
            return Err(Error::new(ErrorKind::Invalid, message));
        };
        self.change(|domain| domain.set_lifecycle_action(event, *number, LIVE))
    }

    /// Sets the size of a running guest's disk. Units: bytes.
    pub fn resize_disk(&self, target: &str, bytes: u64) -> Result<()> {
        let flag = sys::VIR_DOMAIN_BLOCK_RESIZE_BYTES;
        self.change_slow(|domain| domain.block_resize(target, bytes, flag)).map(drop)
    }
}
