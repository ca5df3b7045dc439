//! `wait_for` and `addresses`: what a plan announces, waiting after a start, and reading the addresses of a guest. An
//! unsuccessful wait never stops or removes the guest.

use mapping::{Path, Value};

use super::attributes::{Controls, OnTimeout, WaitFor};
use super::waits;
use crate::controls::{Control, Setting};
use crate::diagnostic::Diagnostic;
use crate::guest::{self, Unmet, UnmetKind};
use crate::libvirt::{Connection, Domain, Result};
use crate::resources::{Forecast, Observed, Query, Readiness, Wait};

/// The note that the last wait failed or was cancelled: the next apply waits again.
const NOT_READY: &str = "not_ready";

/// The computed attribute.
const ADDRESSES: &str = "addresses";

/// Plans `addresses`: unknown if the apply waits, otherwise as before.
pub(super) fn forecast(forecast: &mut Forecast) {
    let will_wait = match forecast.planned.get("wait_for") {
        Value::Null => return set_addresses(forecast.planned, Value::Null),
        Value::Object(_) => {
            let problems = waits::check(forecast);
            forecast.diagnostics.extend(problems);
            will_wait(forecast)
        }
        _ => true,
    };
    let addresses = match forecast.prior.get(ADDRESSES) {
        _ if will_wait => Value::Unknown,
        Value::Null => Value::List(Vec::new()),
        known => known.clone(),
    };
    set_addresses(forecast.planned, addresses);
}

fn set_addresses(planned: &mut Value, addresses: Value) {
    if let Value::Object(planned) = planned {
        planned.set(ADDRESSES, addresses);
    }
}

/// Whether the apply of a plan starts the guest, or waits for a running guest for the first time.
fn will_wait(forecast: &Forecast) -> bool {
    let (prior, planned) = (forecast.prior, &*forecast.planned);
    let running = Controls::of(planned).running;
    if running == Setting::Known(false) {
        return false;
    }
    if prior.is_null() || running.is_unknown() {
        return true;
    }
    let is_active = forecast.seen.is_none_or(|seen| seen.is_active);
    if !is_active {
        return running == Setting::Known(true);
    }
    let is_renamed = prior.get("name") != planned.get("name");
    let is_changed = conditions(prior) != conditions(planned);
    forecast.may_restart || is_renamed || is_changed || forecast.notes.flag(NOT_READY)
}

/// What a state waits for, without the limits of the wait.
fn conditions(state: &Value) -> [&Value; 4] {
    let wait_for = state.get("wait_for");
    let parts = ["address", "agent", "cloud_init"].map(|name| wait_for.get(name));
    [if wait_for.is_null() { wait_for } else { &PRESENT }, parts[0], parts[1], parts[2]]
}

static PRESENT: Value = Value::Bool(true);

/// Whether a plan announced a wait.
pub(super) fn awaits(planned: &Value) -> bool {
    planned.get(ADDRESSES).is_unknown() && planned.get("wait_for").as_object().is_some()
}

/// Waits until a guest is ready.
pub(super) fn wait(connection: &Connection, domain: &Domain, wait: &Wait) -> Readiness {
    let mut readiness = Readiness { notes: wait.notes.clone(), ..Readiness::default() };
    readiness.notes.set_flag(NOT_READY, false);
    let Some(wait_for) = Controls::of(wait.planned).wait_for.present() else { return readiness };
    if !wait.is_started && !domain.is_active().unwrap_or(true) {
        return readiness;
    }
    tracing::info!(guest = domain.name(), "waiting until the guest is ready");
    let conditions = wait_for.conditions();
    let waited = guest::wait(connection, domain.uuid(), &conditions, wait.cancel);
    if let Err(unmet) = waited {
        let is_cancelled = unmet.kind == UnmetKind::Ended && !wait.cancel.has_timed_out();
        let is_error = match unmet.kind {
            UnmetKind::Mismatch => true,
            _ => wait_for.on_timeout == OnTimeout::Fail && !is_cancelled,
        };
        readiness.notes.set_flag(NOT_READY, is_error || is_cancelled);
        readiness.diagnostics.push(not_ready(domain, &unmet, is_error, wait.is_new));
    }
    readiness
}

/// The message for a guest that is not ready.
fn not_ready(domain: &Domain, unmet: &Unmet, is_error: bool, is_new: bool) -> Diagnostic {
    let name = domain.name();
    let (reason, advice) = (unmet.sentence(), advice(unmet.kind, name));
    let message = if is_error {
        let summary = format!("Cannot complete the wait for domain \"{name}\"");
        Diagnostic::error(summary, [reason, advice].join("\n\n"))
    } else {
        let summary = format!("Guest is not ready: domain \"{name}\"");
        Diagnostic::warning(summary, [reason, advice].join("\n\n"))
    };
    let message = message.at(Path::root().attribute("wait_for"));
    if is_error && is_new { message.with_advice(TAINTED) } else { message }
}

/// What to do about a guest that is not ready.
fn advice(kind: UnmetKind, name: &str) -> String {
    match kind {
        UnmetKind::TimedOut => format!(
            "The guest keeps running. Check its console (`virsh console {name}`), the network of its interfaces, and \
             its agent; or raise wait_for.timeout."
        ),
        UnmetKind::Ended => "The guest keeps running. Apply again to wait again.".to_owned(),
        UnmetKind::Failed => format!(
            "The guest is kept as it is. Check its console and its log on the host, \
             /var/log/libvirt/qemu/{name}.log."
        ),
        UnmetKind::Mismatch => "The guest is kept. Correct wait_for, or add the device.".to_owned(),
    }
}

/// The consequence of an error for a new guest.
const TAINTED: &str = "Terraform marks a new object as tainted after an error, and the next apply would replace the \
     guest. To keep it, run `terraform untaint ADDRESS` with the address of this resource; the next apply then waits \
     again.";

/// The addresses of a guest for its state; null to keep those of the state.
pub(super) fn addresses(domain: &Domain, observed: &Observed, query: Query) -> Result<Value> {
    let state = query.state().filter(|state| state.get("wait_for").as_object().is_some());
    let is_requested = query.requests(|planned| planned.get(ADDRESSES).is_unknown());
    let Some(state) = state.filter(|_| is_requested) else { return Ok(Value::Null) };
    let wait_for = WaitFor::read(state.get("wait_for"));
    if !observed.is_active {
        return Ok(Value::List(Vec::new()));
    }
    let devices = domain.guest_devices()?;
    let report = guest::collect(domain, &devices, &wait_for.filter())?;
    let is_known = matches!(state.get(ADDRESSES), Value::List(_));
    if report.addresses.is_empty() && report.is_incomplete && is_known {
        return Ok(Value::Null);
    }
    Ok(Some(report.addresses).write())
}
