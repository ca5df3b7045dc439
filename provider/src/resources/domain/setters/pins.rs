//! The host CPUs that the threads of a guest may run on.

use mapping::Value;

use super::threads::{configured, thread_numbers};
use super::values::{changed_by_number, small};
use crate::libvirt::{CpuSet, Domain, Error, ErrorKind};
use crate::resources::{Failed, LiveValues, StepContext};

/// The step in messages.
const STEP: &str = "pin its threads";

/// Pins virtual processors. A processor beyond the live maximum exists after the next start.
pub(super) fn vcpu_pins(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let maximum = small(values.live.get("vcpu")).unwrap_or(1);
    for (number, _, after) in changed_by_number(values, ["cputune", "vcpupin"], "vcpu") {
        if number < maximum {
            let cpus = cpus(domain, values, after)?;
            domain.pin_vcpu(number, &cpus).step(STEP)?;
        }
    }
    Ok(())
}

/// Pins the threads of the emulator.
pub(super) fn emulator_pin(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let Some((_, after)) = values.changed(["cputune", "emulatorpin"]) else { return Ok(()) };
    let cpus = cpus(domain, values, after)?;
    domain.pin_emulator(&cpus).step(STEP)
}

/// Pins I/O threads. libvirt removes the pin of a removed thread with the thread.
pub(super) fn iothread_pins(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let threads = thread_numbers(values.after, &configured(values.after));
    for (number, _, after) in changed_by_number(values, ["cputune", "iothreadpin"], "iothread") {
        if threads.contains(&number) {
            let cpus = cpus(domain, values, after)?;
            domain.pin_iothread(number, &cpus).step(STEP)?;
        }
    }
    Ok(())
}

/// The CPUs of a pin; without a pin, those of the whole guest. libvirt has no call that removes a pin, so the live
/// document then contains a pin to these CPUs.
fn cpus(domain: &Domain, values: &LiveValues, pin: &Value) -> Result<CpuSet, Failed> {
    let text = pin.get("cpuset").as_str().or_else(|| values.live.get("vcpu_cpuset").as_str());
    match text {
        Some(text) => CpuSet::parse(text).ok_or_else(|| {
            let message = format!("\"{text}\" is not a set of host CPUs. Use a set such as 0-3,^2");
            Failed { step: STEP, error: Error::new(ErrorKind::Invalid, message) }
        }),
        None => domain.host_cpus().step(STEP),
    }
}
