//! I/O threads: their number, their numbers, and their settings.

use std::collections::{BTreeMap, BTreeSet};

use mapping::Value;

use super::values::{by_number, number, small};
use crate::libvirt::{Domain, Parameter, ParameterValue, Tuning};
use crate::resources::{Failed, LiveValues, StepContext};

/// The step in messages.
const STEP: &str = "change its I/O threads";

/// QEMU's defaults for the number of worker threads.
const POOL: [(&str, i32); 2] = [("thread_pool_min", 0), ("thread_pool_max", 64)];

/// The settings of polling, with their names in libvirt.
const POLL: [(&str, &str); 4] = [
    ("max", "poll_max_ns"),
    ("grow", "poll_grow"),
    ("shrink", "poll_shrink"),
    ("weight", "poll_weight"),
];
/// QEMU's default for the maximum polling time; for the others, 0 selects the default. Units: nanoseconds.
const POLL_MAX: u64 = 32_768;

/// Adds and removes I/O threads and changes their settings: `iothreads` and `iothreadids`. A thread that is added has an
/// entry in `iothreadids` of the live document.
///
/// Errors: a device uses a thread that is removed.
pub(super) fn iothreads(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let settings = [values.before, values.after, values.live].map(configured);
    let numbers = |index: usize, document| thread_numbers(document, &settings[index]);
    let (before, after, live) =
        (numbers(0, values.before), numbers(1, values.after), numbers(2, values.live));
    for number in after.difference(&before).filter(|number| !live.contains(number)) {
        domain.add_iothread(*number).step(STEP)?;
    }
    for number in &after {
        let of = |index: usize| settings[index].get(number).copied().unwrap_or(&Value::Null);
        set_parameters(domain, *number, of(0), of(1))?;
    }
    for number in before.difference(&after).filter(|number| live.contains(number)) {
        domain.delete_iothread(*number).step(STEP)?;
    }
    Ok(())
}

/// The configured threads of a document by their number.
pub(super) fn configured(document: &Value) -> BTreeMap<u32, &Value> {
    by_number(document.at(["iothreadids", "iothread"]), "id")
}

/// The numbers of all threads of a document: libvirt numbers those that are not configured with the lowest free numbers.
pub(super) fn thread_numbers(
    document: &Value,
    configured: &BTreeMap<u32, &Value>,
) -> BTreeSet<u32> {
    let mut numbers: BTreeSet<u32> = configured.keys().copied().collect();
    let count = small(document.get("iothreads")).unwrap_or(0) as usize;
    let missing = count.saturating_sub(numbers.len());
    let free: Vec<u32> = (1..).filter(|number| !numbers.contains(number)).take(missing).collect();
    numbers.extend(free);
    numbers
}

/// Sets the settings of a thread that differ.
fn set_parameters(
    domain: &Domain,
    thread: u32,
    before: &Value,
    after: &Value,
) -> Result<(), Failed> {
    let mut parameters = Vec::new();
    // libvirt compares the minimum with the maximum, so both are sent.
    if POOL.iter().any(|(name, _)| before.get(name) != after.get(name)) {
        parameters.extend(POOL.map(|(name, default)| {
            let count = small(after.get(name)).and_then(|count| i32::try_from(count).ok());
            Parameter { name, value: ParameterValue::Int(count.unwrap_or(default)) }
        }));
    }
    for (name, parameter) in POLL {
        let after = after.at(["poll", name]);
        if before.at(["poll", name]) == after {
            continue;
        }
        let value = match name {
            "max" => ParameterValue::ULLong(number(after).unwrap_or(POLL_MAX)),
            _ => ParameterValue::UInt(small(after).unwrap_or(0)),
        };
        parameters.push(Parameter { name: parameter, value });
    }
    domain.set_parameters(Tuning::IoThread(thread), &parameters).step(STEP)
}
