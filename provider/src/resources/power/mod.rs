//! Stops guests: requests a shutdown, waits, and forces the guest off only if the user allows it.

mod request;

use std::time::Duration;

use super::{Failed, Operation, StepContext};
use crate::libvirt::{self, Agent, Domain, Error, ErrorKind, State};
use request::{Ended, Requests};

/// How a guest is stopped.
#[derive(Debug, Clone, Copy)]
pub(super) struct ShutdownOptions {
    /// The time limit of the shutdown.
    pub(super) timeout: Duration,
    /// Whether a shutdown is requested before the guest is forced off.
    pub(super) is_graceful: bool,
    /// The consequence if the guest keeps running, for the message; none if it may be forced off.
    pub(super) without_force: Option<&'static str>,
}

/// Whether a guest is active: in any state except off or crashed, even if it is paused by an error.
pub(super) fn is_active(domain: &Domain) -> libvirt::Result<bool> {
    Ok(!matches!(domain.state()?, State::Off | State::Crashed))
}

/// Forces a guest off that crashed and was preserved: its emulator still runs. Returns whether it was forced off.
pub(super) fn end_crashed(domain: &Domain) -> Result<bool, Failed> {
    let is_preserved =
        domain.state().step("read")? == State::Crashed && domain.is_active().step("read")?;
    if is_preserved {
        tracing::warn!(guest = domain.name(), "the guest crashed and is forced off");
        domain.stop().step("stop")?;
    }
    Ok(is_preserved)
}

/// Stops a guest.
///
/// Errors: the guest did not shut down in time, or the request was rejected, and it must not be forced off; the user
/// cancelled the operation.
pub(super) fn shut_down(
    domain: &Domain,
    operation: Operation,
    options: ShutdownOptions,
) -> Result<(), Failed> {
    let mut requests = Requests::default();
    let refusal = if options.is_graceful {
        match requests.run(domain, operation, options.timeout)? {
            Ended::Off => return Ok(()),
            Ended::Active => None,
            Ended::Refused(error) => Some(error),
        }
    } else {
        None
    };
    if operation.cancel().has_timed_out() {
        let message = if options.is_graceful {
            timed_out(domain, operation, options, &requests)
        } else {
            let verb = operation.verb();
            format!(
                "timeouts.{verb} expired before the guest was forced off. Raise timeouts.{verb}"
            )
        };
        return Err(failed(message));
    }
    if operation.cancel().is_cancelled() {
        return Err(failed("the operation was cancelled while the guest shut down"));
    }
    if options.without_force.is_some() {
        return Err(failed(not_forced(domain, options, &requests, refusal)));
    }
    if options.is_graceful {
        warn_forced(domain, &requests, refusal);
    }
    match domain.stop() {
        Err(error) if !is_active(domain).unwrap_or(true) => drop(error),
        answer => answer.step("stop")?,
    }
    Ok(())
}

/// Logs why a guest is forced off although a shutdown was requested.
fn warn_forced(domain: &Domain, requests: &Requests, refusal: Option<Error>) {
    let (guest, tried) = (domain.name(), requests.describe());
    let Some(error) = refusal else {
        let cause = unanswered(domain);
        tracing::warn!(
            guest,
            "the guest did not shut down in time and is forced off. {tried} {cause} To stop it without a wait, set \
             destroy.graceful = false"
        );
        return;
    };
    let described = describe_guest(domain);
    let described = described.trim_end_matches(',');
    tracing::warn!(
        guest,
        "libvirt refused to shut down {described}: {error}. It is forced off. {tried}"
    );
}

/// The message if the operation timed out before the time limit of the shutdown.
fn timed_out(
    domain: &Domain,
    operation: Operation,
    options: ShutdownOptions,
    requests: &Requests,
) -> String {
    let verb = operation.verb();
    let (allowance, more) = match operation {
        Operation::Delete(_) => {
            ("destroy.timeout", ", or set destroy.graceful = false to stop it at once")
        }
        _ => ("update.shutdown_timeout", ""),
    };
    let (guest, seconds) = (describe_guest(domain), options.timeout.as_secs());
    let (tried, cause) = (requests.describe(), unanswered(domain));
    format!(
        "timeouts.{verb} expired while {guest} was shutting down (limit of the shutdown: {seconds} s). {tried} {cause} \
         Raise timeouts.{verb} above that, or lower {allowance}{more}"
    )
}

/// The message for a guest that keeps running because it must not be forced off.
fn not_forced(
    domain: &Domain,
    options: ShutdownOptions,
    requests: &Requests,
    refusal: Option<Error>,
) -> String {
    let guest = describe_guest(domain);
    let outcome = options.without_force.unwrap_or_default();
    match refusal {
        Some(error) => format!(
            "libvirt refused to shut down {}: {}. {outcome} Set update.force = true to force it off",
            guest.trim_end_matches(','),
            error.message.trim_end_matches('.')
        ),
        None => format!(
            "{guest} did not shut down within {} s. {outcome} {} {} Raise update.shutdown_timeout, or set update.force \
             = true to force it off. If it never reacts, set destroy.graceful = false, so that a destroy does not wait",
            options.timeout.as_secs(),
            requests.describe(),
            unanswered(domain)
        ),
    }
}

/// Why a guest that was asked to shut down keeps running. Its agent or ACPI passes the request on.
fn unanswered(domain: &Domain) -> &'static str {
    // This is additional information, so a failure of the call is ignored.
    match domain.guest_devices().map(|devices| (devices.agent, devices.has_acpi)) {
        Ok((Agent::NotConfigured, false)) => {
            "It has neither ACPI (features.acpi) nor a guest agent, so it does not notice the request."
        }
        Ok((Agent::Disconnected, false)) => {
            "It has no ACPI (features.acpi), and its guest agent is not connected, so it does not notice the request."
        }
        _ => "Its operating system did not act on the request, or needs more time.",
    }
}

/// The guest in words, with its state if that prevents a shutdown.
fn describe_guest(domain: &Domain) -> String {
    match domain.halted() {
        Ok(Some(state)) => format!("the guest, which is {state},"),
        _ => "the guest".to_owned(),
    }
}

fn failed(message: impl Into<String>) -> Failed {
    Failed { step: "stop", error: Error::new(ErrorKind::Busy, message) }
}
