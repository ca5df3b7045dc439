//! Limits of disks and of block devices of the host.

use mapping::Value;

use super::values::{changed_by_name, number, small};
use crate::libvirt::{Domain, Error, ErrorKind, Parameter, ParameterValue, Tuning};
use crate::resources::{Failed, LiveValues, StepContext};

/// The weight of a guest without a configured one; the default of the kernel since 5.0.
const WEIGHT: u32 = 100;

/// The parameters of block devices, with their names in libvirt.
const DEVICE_PARAMETERS: [(&str, &str); 5] = [
    ("weight", "device_weight"),
    ("read_iops_sec", "device_read_iops_sec"),
    ("write_iops_sec", "device_write_iops_sec"),
    ("read_bytes_sec", "device_read_bytes_sec"),
    ("write_bytes_sec", "device_write_bytes_sec"),
];

/// Sets the weights and limits of `blkiotune`.
pub(super) fn block_io(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let mut parameters = Vec::new();
    if let Some((_, after)) = values.changed(["blkiotune", "weight"]) {
        let value = ParameterValue::UInt(small(after).unwrap_or(WEIGHT));
        parameters.push(Parameter { name: "weight", value });
    }
    let changed = changed_by_name(values, ["blkiotune", "device"], "path");
    for (name, parameter) in DEVICE_PARAMETERS {
        let entries =
            changed.iter().filter(|(_, before, after)| before.get(name) != after.get(name));
        // 0 removes a limit.
        let entries = entries
            .map(|(path, _, after)| format!("{path},{}", number(after.get(name)).unwrap_or(0)));
        let entries: Vec<String> = entries.collect();
        if !entries.is_empty() {
            let value = ParameterValue::Text(entries.join(","));
            parameters.push(Parameter { name: parameter, value });
        }
    }
    domain.set_parameters(Tuning::BlockIo, &parameters).step("change its block I/O limits")
}

/// The limits of a disk or a throttle group. libvirt sets 0 for those of a kind that are not given together with one that
/// is, and refuses to remove a limit whose burst limit remains, so that all are given.
const LIMITS: [&str; 19] = [
    "total_bytes_sec",
    "read_bytes_sec",
    "write_bytes_sec",
    "total_iops_sec",
    "read_iops_sec",
    "write_iops_sec",
    "total_bytes_sec_max",
    "read_bytes_sec_max",
    "write_bytes_sec_max",
    "total_iops_sec_max",
    "read_iops_sec_max",
    "write_iops_sec_max",
    "size_iops_sec",
    "total_bytes_sec_max_length",
    "read_bytes_sec_max_length",
    "write_bytes_sec_max_length",
    "total_iops_sec_max_length",
    "read_iops_sec_max_length",
    "write_iops_sec_max_length",
];

/// The name of the group whose disks share their limits.
const GROUP: &str = "group_name";

/// The step in messages.
const STEP: &str = "change the I/O limits of its disk";

/// Sets the limits of a disk; the values are those of the disk. The disks of a group share its limits.
pub(super) fn disk_io(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    let Some((before, after)) = values.changed(["iotune"]) else { return Ok(()) };
    let Some(target) = values.after.at(["target", "dev"]).as_str() else {
        let error = Error::new(ErrorKind::Invalid, "the disk has no target. Set target.dev");
        return Err(error).step(STEP);
    };
    let set =
        |iotune: &Value| domain.set_parameters(Tuning::Disk(target), &limits(iotune)).step(STEP);
    // libvirt has no parameter that removes a disk from its group; a disk without limits is in none.
    if group(before).is_some() && group(before) != group(after) {
        set(&Value::Null)?;
    }
    set(after)
}

fn group(iotune: &Value) -> Option<&str> {
    iotune.get(GROUP).as_str()
}

/// All limits, with 0 for those that do not apply. Without a limit, libvirt refuses a group.
fn limits(iotune: &Value) -> Vec<Parameter<'static>> {
    let limit = |name| number(iotune.get(name)).unwrap_or(0);
    let mut parameters: Vec<Parameter> = LIMITS
        .iter()
        .map(|name| Parameter { name, value: ParameterValue::ULLong(limit(name)) })
        .collect();
    let is_limited = LIMITS.iter().any(|name| limit(name) > 0);
    if let Some(group) = group(iotune).filter(|_| is_limited) {
        parameters.push(text(GROUP, group));
    }
    parameters
}

fn text(name: &'static str, text: &str) -> Parameter<'static> {
    Parameter { name, value: ParameterValue::Text(text.to_owned()) }
}

/// Sets and removes throttle groups.
///
/// Errors: a disk uses a group that is removed; libvirt is older than 11.2, here or on the host.
pub(super) fn throttle_groups(domain: &Domain, values: &LiveValues) -> Result<(), Failed> {
    for (name, _, after) in changed_by_name(values, ["throttlegroups", "throttlegroup"], GROUP) {
        let change = if after.is_null() {
            domain.delete_throttle_group(name)
        } else {
            // libvirt 11.3 stores a group without its name if the name is not a parameter too, and exits later.
            let mut parameters = limits(after);
            parameters.retain(|parameter| parameter.name != GROUP);
            parameters.push(text(GROUP, name));
            domain.set_parameters(Tuning::ThrottleGroup(name), &parameters)
        };
        change.map_err(too_old).step("change its throttle groups")?;
    }
    Ok(())
}

fn too_old(error: Error) -> Error {
    let message = if error.is_of_loader() {
        "libvirt's client library on this machine does not support throttle groups. Update it to version 11.2.0 or later"
    } else if error.is_unsupported() {
        "the libvirt of the host does not support throttle groups. Update it to version 11.2.0 or later"
    } else {
        return error;
    };
    Error::new(ErrorKind::Invalid, message)
}
