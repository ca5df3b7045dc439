//! Stops guests: requests a shutdown, waits, and forces the guest off only if the user allows it.

use std::time::{Duration, Instant};

use super::{Failed, Operation, StepContext};
use crate::libvirt::{self, Agent, Domain, Error, ErrorKind, State};

/// Interval between checks of the state of a guest that shuts down.
const INTERVAL: Duration = Duration::from_millis(200);

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

/// Stops a guest.
///
/// Errors: the guest did not shut down in time, or the request was rejected, and it must not be forced off; the user
/// cancelled the operation.
pub(super) fn shut_down(
    domain: &Domain,
    operation: Operation,
    options: ShutdownOptions,
) -> Result<(), Failed> {
    let refusal =
        match options.is_graceful.then(|| request_shutdown(domain, operation, options.timeout)) {
            Some(Ok(true)) => return Ok(()),
            Some(Err(RequestError::Failed(failed))) => return Err(failed),
            Some(Err(RequestError::Refused(error))) => Some(error),
            Some(Ok(false)) | None => None,
        };
    if operation.cancel().has_timed_out() {
        return Err(failed(timed_out(domain, operation, options)));
    }
    if operation.cancel().is_cancelled() {
        return Err(failed("the operation was cancelled while the guest shut down"));
    }
    if let Some(outcome) = options.without_force {
        return Err(failed(not_forced(domain, options, refusal, outcome)));
    }
    if options.is_graceful && refusal.is_none() {
        let cause = unanswered(domain);
        tracing::warn!(
            guest = domain.name(),
            "the guest did not shut down in time and is forced off. {cause} To stop it without a wait, set \
             destroy.graceful = false"
        );
    }
    match domain.stop() {
        Err(error) if !is_active(domain).unwrap_or(true) => drop(error),
        answer => answer.step("stop")?,
    }
    Ok(())
}

/// The message if the operation timed out before the time limit of the shutdown.
fn timed_out(domain: &Domain, operation: Operation, options: ShutdownOptions) -> String {
    let verb = operation.verb();
    let (allowance, more) = match operation {
        Operation::Delete(_) => {
            ("destroy.timeout", ", or set destroy.graceful = false to stop it at once")
        }
        _ => ("update.shutdown_timeout", ""),
    };
    let (guest, seconds) = (describe_guest(domain), options.timeout.as_secs());
    let cause = unanswered(domain);
    format!(
        "timeouts.{verb} expired while {guest} was shutting down (limit of the shutdown: {seconds} s). {cause} \
         Raise timeouts.{verb} above that, or lower {allowance}{more}"
    )
}

/// The message for a guest that keeps running because it must not be forced off.
fn not_forced(
    domain: &Domain,
    options: ShutdownOptions,
    refusal: Option<Error>,
    outcome: &str,
) -> String {
    let guest = describe_guest(domain);
    match refusal {
        Some(error) => format!(
            "libvirt refused to shut down {}: {}. {outcome} Set update.force = true to force it off",
            guest.trim_end_matches(','),
            error.message.trim_end_matches('.')
        ),
        None => format!(
            "{guest} did not shut down within {} s. {outcome} {} Raise update.shutdown_timeout, or set update.force = \
             true to force it off. If it never reacts, set destroy.graceful = false, so that a destroy does not wait",
            options.timeout.as_secs(),
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

/// Why a shutdown could not be requested.
enum RequestError {
    /// libvirt refused the request.
    Refused(Error),
    /// The connection was lost, or the state of the guest is unknown.
    Failed(Failed),
}

impl From<Failed> for RequestError {
    fn from(failed: Failed) -> Self {
        Self::Failed(failed)
    }
}

/// Requests a shutdown and waits; returns whether the guest shut down.
fn request_shutdown(
    domain: &Domain,
    operation: Operation,
    timeout: Duration,
) -> Result<bool, RequestError> {
    let started = Instant::now();
    if let Err(error) = domain.shutdown() {
        return if is_active(domain).step("read")? { Err(refused(error)) } else { Ok(true) };
    }
    while started.elapsed() < timeout {
        if !is_active(domain).step("read")? {
            return Ok(true);
        }
        if operation.cancel().wait(INTERVAL.min(timeout)) {
            return Ok(false);
        }
    }
    Ok(!is_active(domain).step("read")?)
}

fn refused(error: Error) -> RequestError {
    match error.kind {
        ErrorKind::Lost | ErrorKind::Denied => RequestError::Failed(Failed { step: "stop", error }),
        _ => RequestError::Refused(error),
    }
}

fn failed(message: impl Into<String>) -> Failed {
    Failed { step: "stop", error: Error::new(ErrorKind::Busy, message) }
}
