//! The scheduler of the host: weights and quotas of processor time.

use mapping::{Number, Value};

use super::values::number;
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
    domain.set_parameters(Tuning::Scheduler, &parameters(values)).step(STEP)?;
    match values.changed(["cputune", "shares"]) {
        Some((_, Value::Null)) => reset_shares(domain),
        _ => Ok(()),
    }
}

/// The parameters that changed, in the order in which the kernel accepts them: it refuses a quota above that of the whole
/// guest.
fn parameters(values: &LiveValues) -> Vec<Parameter<'static>> {
    let shares = values.changed(["cputune", "shares"]).and_then(|(_, after)| number(after));
    let shares = shares.map(|shares| parameter("cpu_shares", shares));
    let global = changes(values, GLOBAL);
    let others = QUOTAS.into_iter().flat_map(|quota| changes(values, quota));
    let quotas: Vec<Parameter> = if is_widened(values) {
        global.into_iter().chain(others).collect()
    } else {
        others.chain(global).collect()
    };
    shares.into_iter().chain(quotas).collect()
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

#[cfg(test)]
mod tests {
    use mapping::{Number, Value};

    use super::parameters;
    use crate::resources::LiveValues;

    fn names(before: &[(&'static str, i64)], after: &[(&'static str, i64)]) -> Vec<String> {
        let document = |cputune: &[(&'static str, i64)]| {
            let entries =
                cputune.iter().map(|(name, number)| (*name, Number::from(*number).into()));
            Value::object([("cputune", Value::Object(entries.collect()))])
        };
        let (before, after) = (document(before), document(after));
        let values = LiveValues { before: &before, after: &after, live: &before };
        let parameters = parameters(&values).into_iter();
        parameters.map(|parameter| format!("{}={:?}", parameter.name, parameter.value)).collect()
    }

    #[test]
    fn the_whole_guest_is_limited_last_and_widened_first() {
        let few = [("global_quota", 20_000), ("quota", 10_000)];
        let many = [("global_quota", 40_000), ("quota", 30_000)];
        let wider = ["global_quota=LLong(40000)", "vcpu_quota=LLong(30000)"];
        assert_eq!(names(&few, &many), wider);
        assert_eq!(names(&many, &few), ["vcpu_quota=LLong(10000)", "global_quota=LLong(20000)"]);
        assert_eq!(names(&many, &[]), ["global_quota=LLong(-1)", "vcpu_quota=LLong(-1)"]);
        let slower = [("global_quota", 40_000), ("global_period", 200_000), ("quota", 20_000)];
        let expected = ["vcpu_quota=LLong(20000)", "global_period=ULLong(200000)"];
        assert_eq!(names(&many, &slower), expected);
    }

    #[test]
    fn a_removed_limit_has_a_value_without_effect() {
        let before = [("emulator_period", 50_000), ("iothread_quota", 2000), ("shares", 5)];
        let reset = ["emulator_period=ULLong(100000)", "iothread_quota=LLong(-1)"];
        assert_eq!(names(&before, &[]), reset);
        assert_eq!(names(&[], &[("quota", 0), ("period", 0)]), [""; 0]);
    }
}
