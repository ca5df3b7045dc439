//! What the host does for a guest: its actions for events, and the performance events that it monitors.

use mapping::Value;

use super::values::changed_by_name;
use crate::libvirt::{Domain, LifecycleEvent, Parameter, ParameterValue, Tuning};
use crate::resources::{Failed, LiveValues, StepContext};

/// The events with their attributes and the default of libvirt.
const POWEROFF: (LifecycleEvent, &str, &str) = (LifecycleEvent::Poweroff, "on_poweroff", "destroy");
const REBOOT: (LifecycleEvent, &str, &str) = (LifecycleEvent::Reboot, "on_reboot", "restart");
const CRASH: (LifecycleEvent, &str, &str) = (LifecycleEvent::Crash, "on_crash", "destroy");

/// Sets the actions for events.
pub(super) fn lifecycle_actions(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    // QEMU cannot restart a guest that powers off but not one that reboots, so the first call must not result in that.
    let is_reboot_first = action(values.after, POWEROFF) == "restart";
    let [first, second] = if is_reboot_first { [REBOOT, POWEROFF] } else { [POWEROFF, REBOOT] };
    for event in [first, second, CRASH] {
        let after = action(values.after, event);
        if action(values.before, event) != after {
            let set = domain.set_lifecycle_action(event.0, after);
            set.step("change its actions for events")?;
        }
    }
    Ok(())
}

fn action<'a>(document: &'a Value, (_, name, default): (LifecycleEvent, &str, &'a str)) -> &'a str {
    document.get(name).as_str().unwrap_or(default)
}

/// Enables and disables performance events. A removed one is disabled in the live document.
pub(super) fn perf_events(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let changed = changed_by_name(values, ["perf", "event"], "name");
    let is_enabled = |event: &Value| event.get("enabled").as_bool() == Some(true);
    let changed =
        changed.into_iter().filter(|(_, before, after)| is_enabled(before) != is_enabled(after));
    let parameters: Vec<Parameter> = changed
        .map(|(name, _, after)| Parameter {
            name,
            value: ParameterValue::Boolean(is_enabled(after)),
        })
        .collect();
    domain.set_parameters(Tuning::PerfEvents, &parameters).step("change its performance events")
}
