//! The memory of the guest: the size of its balloon, its statistics, and the limits of the host.

use super::values::{kib, number};
use crate::libvirt::{Domain, NO_MEMORY_LIMIT, Parameter, ParameterValue, Tuning};
use crate::resources::{Failed, LiveValues, StepContext};

/// Sets the current memory. Only the guest's driver can change it, so it may change later or never.
///
/// A current memory that follows the maximum is not changed: a new maximum takes effect at the next start.
pub(super) fn memory(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let current = |document| kib(document, "current_memory").or_else(|| kib(document, "memory"));
    let (before, after) = (current(values.before), current(values.after));
    let is_full = |document| current(document) == kib(document, "memory");
    let Some(after) = after.filter(|after| before != Some(*after)) else { return Ok(()) };
    if is_full(values.before) && is_full(values.after) {
        return Ok(());
    }
    let maximum = kib(values.live, "memory").unwrap_or(after);
    domain.set_memory(after.min(maximum)).step("change its memory")
}

/// Sets the interval of the memory statistics; the values are those of a memory balloon.
pub(super) fn statistics_period(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let period = |balloon: &mapping::Value| number(balloon.at(["stats", "period"])).unwrap_or(0);
    let after = period(values.after);
    if period(values.before) == after {
        return Ok(());
    }
    let seconds = i32::try_from(after).unwrap_or(i32::MAX);
    domain.set_memory_stats_period(seconds).step("change its memory statistics")
}

/// The limits of `memtune`. The order does not matter: libvirt sets hard limits of one call in the order that works.
const LIMITS: [&str; 4] = ["hard_limit", "swap_hard_limit", "soft_limit", "min_guarantee"];
/// The first limits, of which libvirt compares each with the other.
const HARD: usize = 2;

/// Sets the memory limits of `memtune`.
pub(super) fn memory_limits(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let limit = |document: &mapping::Value, name: &str| kib(document.get("memtune"), name);
    let is_changed = |name: &str| limit(values.before, name) != limit(values.after, name);
    let is_hard_changed = LIMITS[..HARD].iter().any(|name| is_changed(name));
    let mut parameters = Vec::new();
    for (index, name) in LIMITS.iter().enumerate() {
        let after = limit(values.after, name);
        let is_compared = index < HARD && is_hard_changed && after.is_some();
        if is_changed(name) || is_compared {
            let value = ParameterValue::ULLong(after.unwrap_or(NO_MEMORY_LIMIT));
            parameters.push(Parameter { name, value });
        }
    }
    domain.set_parameters(Tuning::Memory, &parameters).step("change its memory limits")
}
