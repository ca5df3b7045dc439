//! The handling of a call: forwarded, or the planned fault.

use std::ffi::c_void;
use std::ptr::NonNull;
use std::thread::sleep;
use std::time::Duration;

use virt_sys::{
    VIR_ERR_INTERNAL_ERROR, VIR_ERR_NO_SUPPORT, VIR_FROM_NONE, VIR_FROM_RPC, virConnectPtr,
};

use crate::answer::Answer;
use crate::plan::{Fault, Rule, Time};
use crate::real::Real;
use crate::{control, error, session};

/// The interval at which a call that hangs reads the plan.
const INTERVAL: Duration = Duration::from_millis(5);

/// libvirt's error for a call over a broken connection.
const BROKEN: &str = "internal error: client socket is closed";

/// Functions that do not call the daemon, by the end of their names.
const LOCAL_ENDS: &[&str] = &[
    "Free",
    "Ref",
    "GetName",
    "GetUUID",
    "GetUUIDString",
    "GetConnect",
    "GetKey",
    "GetDomain",
    "GetNetwork",
    "GetUsageID",
    "GetUsageType",
    "GetMACString",
    "GetPortDev",
    "GetFilterName",
    "Callback",
    "Error",
    "ErrorFunc",
];

/// Functions that do not call the daemon, by the start of their names.
const LOCAL_STARTS: &[&str] = &[
    "virEvent",
    "virTypedParams",
    "virGetLastError",
    "virGetVersion",
    "virInitialize",
    "virConnectClose",
    "virConnectSetKeepAlive",
    "virConnectIsEncrypted",
    "virConnectIsSecure",
    "virDomainGetID",
    "virStreamNew",
];

/// Performs the planned fault of a call, or calls the real function with `forward`.
pub(crate) fn call<R: Answer>(
    function: &Real,
    connection: virConnectPtr,
    forward: impl FnOnce(NonNull<c_void>) -> R,
) -> R {
    error::clear();
    let name = function.name();
    let Some(address) = function.address() else {
        error::raise(VIR_ERR_NO_SUPPORT, VIR_FROM_NONE, &format!("the real library has no {name}"));
        return R::FAILURE;
    };
    if is_local(name) {
        return forward(address);
    }
    if session::is_broken(connection) {
        return fail(VIR_ERR_INTERNAL_ERROR, VIR_FROM_RPC, BROKEN);
    }
    let real = || {
        let answer = forward(address);
        answer.note();
        answer
    };
    match control::count(name) {
        Some(rule) => faulty(&rule, connection, real),
        None => real(),
    }
}

fn faulty<R: Answer>(rule: &Rule, connection: virConnectPtr, forward: impl FnOnce() -> R) -> R {
    if let Fault::Slow(time) = rule.fault {
        return slow(time, rule.time, forward);
    }
    if rule.time == Time::After {
        forward().release();
    }
    match rule.fault {
        Fault::Error(code, domain) => return fail(code, domain, &rule.text),
        Fault::Hang => {
            while control::is_planned(rule) {
                sleep(INTERVAL);
            }
        }
        Fault::Text => return R::text(&rule.text),
        Fault::Lost | Fault::Slow(_) => {}
    }
    session::break_off(connection);
    fail(VIR_ERR_INTERNAL_ERROR, VIR_FROM_RPC, BROKEN)
}

fn slow<R: Answer>(time: Duration, when: Time, forward: impl FnOnce() -> R) -> R {
    if when == Time::Before {
        sleep(time);
        return forward();
    }
    let answer = forward();
    sleep(time);
    answer
}

fn fail<R: Answer>(code: u32, domain: u32, text: &str) -> R {
    error::raise(code, domain, text);
    R::FAILURE
}

/// Whether a function does not call the daemon.
fn is_local(name: &str) -> bool {
    LOCAL_ENDS.iter().any(|end| name.ends_with(end))
        || LOCAL_STARTS.iter().any(|start| name.starts_with(start))
}
