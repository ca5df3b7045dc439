//! The checks of `wait_for` in a plan: a wait that cannot succeed is refused before anything is created.

use mapping::{Path, Value};

use super::attributes::{Controls, WaitFor};
use crate::controls::Setting;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::guest::{AddressFilter, Source};
use crate::resources::Forecast;

/// The name of the agent's channel.
const AGENT: &str = "org.qemu.guest_agent.0";

/// The channel of an agent, for messages.
const CHANNEL: &str = "devices = { channel = [{ type = \"unix\", target = { type = \"virtio\", name = \
     \"org.qemu.guest_agent.0\" } }] }";

/// Checks `wait_for` of a plan.
pub(super) fn check(forecast: &Forecast) -> Diagnostics {
    let mut problems = Diagnostics::new();
    let planned = &*forecast.planned;
    let at = Path::root().attribute("wait_for");
    let controls = Controls::of(planned);
    let Some(wait_for) = controls.wait_for.clone().present() else { return problems };
    let mut refuse = |summary: &str, detail: String, path: Path| {
        problems.push(Diagnostic::error(format!("{path}: {summary}"), detail).at(path));
    };
    if is_empty(&wait_for, planned) {
        let detail = "Add what the apply waits for: address = {}, agent = true or cloud_init = true. To wait for \
             nothing, remove wait_for.";
        refuse("nothing to wait for", detail.to_owned(), at.clone());
    }
    if let Some(reason) = not_started(forecast, &controls) {
        let detail = format!("{reason} Set running = true, or remove wait_for.");
        refuse("the guest is not started", detail, at.clone());
        return problems;
    }
    // An existing guest may have devices that are not in its configuration.
    if !forecast.prior.is_null() {
        return problems;
    }
    if let Some(filter) = wait_for.address.clone().present() {
        let at = at.attribute("address");
        if let Some((summary, detail)) = unmatched(&filter, planned) {
            refuse(summary, detail, at);
        }
    }
    if needs_agent(&wait_for) && has_agent(planned) == Some(false) {
        let detail =
            format!("The agent is reached through a channel. Add it to the guest: {CHANNEL}");
        refuse("the guest has no channel for an agent", detail + ".", at);
    }
    problems
}

/// Whether nothing is waited for; an unknown value may be something.
fn is_empty(wait_for: &WaitFor, planned: &Value) -> bool {
    let is_known = planned.get("wait_for").is_wholly_known();
    is_known
        && !wait_for.agent
        && !wait_for.cloud_init
        && wait_for.address.clone().present().is_none()
}

/// Why the guest is not running after the apply, if that is known.
fn not_started(forecast: &Forecast, controls: &Controls) -> Option<&'static str> {
    let is_new = forecast.prior.is_null();
    let may_run = controls.create.on_exists != Setting::Omitted;
    if controls.running == Setting::Known(false) {
        Some("A guest with running = false never becomes ready.")
    } else if is_new && forecast.config.get("running").is_null() && !may_run {
        Some("A new guest is not started if running is omitted.")
    } else if is_new && controls.create.paused {
        Some("With create.paused, the guest stays paused after its first start.")
    } else {
        None
    }
}

fn needs_agent(wait_for: &WaitFor) -> bool {
    let source = wait_for.address.clone().present().and_then(|filter| filter.source);
    wait_for.agent || wait_for.cloud_init || source == Some(Source::Agent)
}

/// Whether a planned guest has a channel for an agent, if that is known.
fn has_agent(planned: &Value) -> Option<bool> {
    let channels = list(planned, "channel")?;
    let names = channels.iter().map(|channel| channel.at(["target", "name"]));
    let is_agent = |name: &Value| name.as_str() == Some(AGENT);
    if names.clone().any(is_agent) {
        return Some(true);
    }
    names.into_iter().all(|name| !name.is_unknown()).then_some(false)
}

/// The devices of a kind, if they are known.
fn list<'a>(planned: &'a Value, kind: &str) -> Option<&'a [Value]> {
    match planned.get("devices") {
        Value::Unknown => None,
        devices => match devices.get(kind) {
            Value::Unknown => None,
            list => Some(list.items()).filter(|items| !items.iter().any(Value::is_unknown)),
        },
    }
}

/// Why a filter selects no interface of a planned guest, if that is known.
fn unmatched(filter: &AddressFilter, planned: &Value) -> Option<(&'static str, String)> {
    let interfaces = list(planned, "interface")?;
    if interfaces.is_empty() {
        let detail =
            "A guest without interfaces has no address. Add an interface, or remove address.";
        return Some(("the guest has no interfaces", detail.to_owned()));
    }
    let wanted = filter.interface.as_deref()?;
    let mut names = Vec::new();
    for interface in interfaces {
        let paths =
            [["mac", "address"], ["source", "network"], ["source", "bridge"], ["source", "dev"]];
        let own = paths.map(|path| interface.at(path));
        let is_match =
            |name: &&Value| name.as_str().is_some_and(|name| name.eq_ignore_ascii_case(wanted));
        // The MAC address of a new interface is known only after the apply, unless the user sets it.
        let is_open = |name: &Value| name.is_unknown();
        let is_mac = wanted.contains(':');
        if own.iter().any(is_match)
            || (is_mac && is_open(own[0]))
            || own[1..].iter().any(|name| is_open(name))
        {
            return None;
        }
        names.extend(own.iter().filter_map(|name| name.as_str()).map(|name| format!("{name:?}")));
    }
    let detail = format!(
        "No interface has this MAC address, or is in a network or on a bridge with this name: {wanted:?}. Choose one of \
         {}.",
        names.join(", ")
    );
    Some(("no interface matches", detail))
}
