//! The online processors. The maximum cannot change in a running guest.

use std::collections::BTreeSet;

use mapping::Value;

use super::values::{by_number, small};
use crate::libvirt::{Domain, Error, ErrorKind};
use crate::resources::{Failed, LiveValues, StepContext};

/// The step in messages.
const STEP: &str = "change its number of processors";

/// Sets which processors are online: `vcpu_current` and `vcpus`.
///
/// Errors: the guest does not release a processor. No other call is made then: libvirt 9.0 loses track of a processor
/// whose removal timed out.
pub(super) fn vcpus(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let (before, after) = (online(values.before), online(values.after));
    if before == after {
        return Ok(());
    }
    let maximum = small(values.live.get("vcpu")).unwrap_or(1);
    let after: BTreeSet<u32> = after.into_iter().filter(|number| *number < maximum).collect();
    let live = online(values.live);
    if is_listed(values.after) {
        let added = after.difference(&live).map(|number| (*number, true));
        let removed = live.iter().rev().filter(|number| !after.contains(number));
        let removed = removed.map(|number| (*number, false));
        for (number, is_online) in added.chain(removed) {
            domain.set_vcpu(number, is_online).map_err(explained).step(STEP)?;
        }
    } else if after.len() != live.len() {
        let count = u32::try_from(after.len()).unwrap_or(maximum);
        domain.set_vcpus(count).map_err(explained).step(STEP)?;
    }
    Ok(())
}

/// Whether a document lists its processors.
fn is_listed(document: &Value) -> bool {
    !document.at(["vcpus", "vcpu"]).items().is_empty()
}

/// The online processors of a document.
fn online(document: &Value) -> BTreeSet<u32> {
    if is_listed(document) {
        let listed = by_number(document.at(["vcpus", "vcpu"]), "id").into_iter();
        let enabled = listed.filter(|(_, vcpu)| vcpu.get("enabled").as_bool() != Some(false));
        return enabled.map(|(number, _)| number).collect();
    }
    let number = |name: &str| small(document.get(name));
    (0..number("vcpu_current").or(number("vcpu")).unwrap_or(1)).collect()
}

fn explained(error: Error) -> Error {
    if !error.is_timeout() {
        return error;
    }
    let message = "the guest did not release the processor. Stop and start the guest, or take the processor offline in \
                   the guest first, if its operating system supports that";
    Error { message: message.to_owned(), kind: ErrorKind::Busy, ..error }
}
