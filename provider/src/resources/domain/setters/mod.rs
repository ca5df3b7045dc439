//! The setters: each sets the values of a domain that differ in two stored documents in the running domain, by the calls
//! of libvirt for them. A value that was removed is set to the value that has the effect of an absent one; the live
//! document may then contain it. A setter changes nothing that does not differ, and does not check the result.

mod actions;
mod disks;
mod memory;
mod metadata;
mod pins;
mod processors;
mod scheduler;
mod threads;
mod values;

use crate::libvirt::Domain;
use crate::resources::running::unsupported;
use crate::resources::{Failed, LiveValues};

/// Sets the values of a change.
type Setter = fn(&Domain, &LiveValues) -> Result<(), Failed>;

/// The setters by their names in policy, in the order in which they are called: threads before their pins, and processors
/// last, because QEMU may not survive a hot-plug after a guest kept a processor (QEMU 7.2).
pub(super) const SETTERS: &[(&str, Setter)] = &[
    ("title", metadata::title),
    ("description", metadata::description),
    ("metadata", metadata::elements),
    ("lifecycle_actions", actions::lifecycle_actions),
    ("perf_events", actions::perf_events),
    ("statistics_period", memory::statistics_period),
    ("memory", memory::memory),
    ("memory_limits", memory::memory_limits),
    ("scheduler", scheduler::scheduler),
    ("block_io", disks::block_io),
    ("throttle_groups", disks::throttle_groups),
    ("disk_io", disks::disk_io),
    ("iothreads", threads::iothreads),
    ("iothread_pins", pins::iothread_pins),
    ("emulator_pin", pins::emulator_pin),
    ("vcpu_pins", pins::vcpu_pins),
    ("vcpus", processors::vcpus),
];

/// Calls a setter. Errors: there is no setter with this name.
pub(super) fn set(
    domain: &Domain,
    setter: &'static str,
    values: &LiveValues,
) -> Result<(), Failed> {
    let found = SETTERS.iter().find(|(name, _)| *name == setter);
    let (_, set) = found.ok_or_else(|| unsupported("set"))?;
    set(domain, values)
}

#[cfg(test)]
mod tests {
    use mapping::shape::Verb;

    use super::SETTERS;
    use crate::resources::{self, running::verbs};

    #[test]
    fn policy_and_the_table_name_the_same_setters() {
        let found = verbs(resources::root("domain").shape, |verb| match verb {
            Verb::Set(name) => Some(name),
            _ => None,
        });
        assert_eq!(found, SETTERS.iter().map(|(name, _)| *name).collect());
    }
}
