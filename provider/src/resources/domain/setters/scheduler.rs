//! The scheduler of the host: weights and quotas of processor time.

use mapping::{Number, Value};

use crate::libvirt::{Domain, ErrorKind, Parameter, ParameterValue, Tuning};
use crate::resources::{Failed, LiveValues, StepContext};

/// The step in messages.
const STEP: &str = "change its share of processor time";

/// The period of a quota without a configured one. Units: microseconds.
const PERIOD: u64 = 100_000;
/// The quota that does not limit.
const NO_QUOTA: i64 = -1;

/// The default weight with control groups version 1, which libvirt calls shares.
const SHARES: u64 = 1024;
/// The same with version 2.
const WEIGHT: u64 = 100;
/// A weight that is valid only with version 1.
const ONLY_SHARES: u64 = 262_144;

/// The quotas, in the order in which they are set, with their names in libvirt and those of their periods.
const QUOTAS: [[&str; 4]; 3] = [
    ["period", "vcpu_period", "quota", "vcpu_quota"],
    ["emulator_period", "emulator_period", "emulator_quota", "emulator_quota"],
    ["iothread_period", "iothread_period", "iothread_quota", "iothread_quota"],
];

/// The quota of the whole guest.
const GLOBAL: [&str; 4] = ["global_period", "global_period", "global_quota", "global_quota"];

/// Sets the weight and the quotas of `cputune`. A removed quota is -1 in the live document, a removed period 100000, and a
/// removed weight the default of the host.
pub(super) fn scheduler(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let mut parameters = Vec::new();
    let shares = values.changed(["cputune", "shares"]);
    if let Some((_, Value::Number(shares))) = shares {
        parameters.extend(shares.as_u64().map(|shares| parameter("cpu_shares", shares)));
    }
    let global = changes(values, GLOBAL);
    let others = QUOTAS.into_iter().flat_map(|quota| changes(values, quota));
    // The kernel refuses a quota above that of the whole guest.
    if is_widened(values) {
        parameters.extend(global.into_iter().chain(others));
    } else {
        parameters.extend(others.chain(global));
    }
    if !parameters.is_empty() {
        domain.set_parameters(Tuning::Scheduler, &parameters).step(STEP)?;
    }
    match shares {
        Some((_, Value::Null)) => reset_shares(domain),
        _ => Ok(()),
    }
}

/// The parameters of a quota and its period that changed.
fn changes(
    values: &LiveValues,
    [period, period_name, quota, quota_name]: [&'static str; 4],
) -> Vec<Parameter<'static>> {
    let after = |name: &str| set(values.after.at(["cputune", name]));
    let is_changed = |name: &str| set(values.before.at(["cputune", name])) != after(name);
    let mut parameters = Vec::new();
    if is_changed(period) {
        let period = after(period).and_then(Number::as_u64).unwrap_or(PERIOD);
        parameters.push(parameter(period_name, period));
    }
    if is_changed(quota) {
        let quota = after(quota).and_then(Number::as_i64).unwrap_or(NO_QUOTA);
        parameters.push(Parameter { name: quota_name, value: ParameterValue::LLong(quota) });
    }
    parameters
}

/// A number that has an effect: 0 is equivalent to an absent one.
fn set(value: &Value) -> Option<&Number> {
    value.as_number().filter(|number| **number != Number::from(0_i64))
}

/// Whether the whole guest gets more processor time.
fn is_widened(values: &LiveValues) -> bool {
    let part = |document: &Value, name: &str| {
        set(document.at(["cputune", name])).and_then(Number::as_i64).map(i128::from)
    };
    let quota = |document| part(document, "global_quota").filter(|quota| *quota > 0);
    let period = |document| part(document, "global_period").unwrap_or(PERIOD.into());
    match (quota(values.before), quota(values.after)) {
        (_, None) => true,
        (None, _) => false,
        // The fractions quota / period, compared without a division.
        (Some(before), Some(after)) => {
            after * period(values.before) >= before * period(values.after)
        }
    }
}

/// Sets the default weight. libvirt does not report the version of the host's control groups, but only version 1 accepts
/// a weight above 10000.
fn reset_shares(domain: &Domain) -> Result<(), Failed> {
    let set = |shares| domain.set_parameters(Tuning::Scheduler, &[parameter("cpu_shares", shares)]);
    let default = match set(ONLY_SHARES) {
        Ok(()) => SHARES,
        Err(error) if error.kind == ErrorKind::Invalid => WEIGHT,
        Err(error) => return Err(error).step(STEP),
    };
    set(default).step(STEP)
}

fn parameter(name: &'static str, number: u64) -> Parameter<'static> {
    Parameter { name, value: ParameterValue::ULLong(number) }
}
