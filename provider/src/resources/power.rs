//! Stopping guests: asked first, waited for, and stopped hard only where the user allows it.

use std::time::{Duration, Instant};

use mapping::Value;

use super::{Failed, Step, Transition};
use crate::duration;
use crate::libvirt::{self, Domain, Error, Kind, State};

/// How long a shutdown may take when nobody says.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How often a guest that shuts down is looked at.
const INTERVAL: Duration = Duration::from_millis(200);

/// How a guest is stopped.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    /// How long it may take when it is asked.
    pub(super) timeout: Duration,
    /// Whether it is asked at all.
    pub(super) is_graceful: bool,
    /// What is true of it in the end where it is not stopped hard; nothing where it is.
    pub(super) unforced: Option<&'static str>,
}

/// The timeout that an attribute says.
pub(super) fn timeout(value: &Value) -> Duration {
    value.as_str().and_then(duration::parse).unwrap_or(TIMEOUT)
}

/// Whether a guest runs: in any state but off or crashed, also when it is paused by an error.
pub(super) fn is_active(domain: &Domain) -> libvirt::Result<bool> {
    Ok(!matches!(domain.state()?, State::Off | State::Crashed))
}

/// Stops a guest.
///
/// Errors: it did not shut down in time and may not be stopped hard; the user asked to stop waiting.
pub(super) fn shut_down(
    domain: &Domain,
    transition: &Transition,
    patience: Patience,
) -> Result<(), Failed> {
    if patience.is_graceful && ask(domain, transition, patience.timeout)? {
        return Ok(());
    }
    if transition.cancel.is_late() {
        return Err(failed(late(transition, patience)));
    }
    if transition.cancel.is_cancelled() {
        return Err(failed("the operation was cancelled while the guest shut down"));
    }
    if let Some(outcome) = patience.unforced {
        let seconds = patience.timeout.as_secs();
        return Err(failed(format!(
            "the guest did not shut down within {seconds} s. {outcome} \
             Raise update.shutdown_timeout, or set update.force = true to have it stopped hard"
        )));
    }
    match domain.stop() {
        Err(error) if !is_active(domain).unwrap_or(true) => drop(error),
        answer => answer.step("stop")?,
    }
    Ok(())
}

/// Why waiting for a guest ended before it had the time that it may take.
fn late(transition: &Transition, patience: Patience) -> String {
    let (operation, allowance, more) = match (transition.prior, transition.planned) {
        (_, Value::Null) => {
            ("delete", "destroy.timeout", ", or set destroy.graceful = false to stop it at once")
        }
        (Value::Null, _) => ("create", "update.shutdown_timeout", ""),
        _ => ("update", "update.shutdown_timeout", ""),
    };
    let seconds = patience.timeout.as_secs();
    format!(
        "timeouts.{operation} was over while the guest shut down, for which it has {seconds} s. \
         Raise timeouts.{operation} above that, or lower {allowance}{more}"
    )
}

/// Asks a guest to shut down and waits; says whether it did.
fn ask(domain: &Domain, transition: &Transition, timeout: Duration) -> Result<bool, Failed> {
    let started = Instant::now();
    if let Err(error) = domain.shutdown() {
        // A guest that cannot be asked is no different from one that does not answer.
        return if is_active(domain).step("read")? { refuse(error) } else { Ok(true) };
    }
    while started.elapsed() < timeout {
        if !is_active(domain).step("read")? {
            return Ok(true);
        }
        if transition.cancel.wait(INTERVAL.min(timeout)) {
            return Ok(false);
        }
    }
    Ok(!is_active(domain).step("read")?)
}

fn refuse(error: Error) -> Result<bool, Failed> {
    match error.kind {
        Kind::Lost | Kind::Denied => Err(Failed { step: "stop", error }),
        _ => Ok(false),
    }
}

fn failed(message: impl Into<String>) -> Failed {
    Failed { step: "stop", error: Error::new(Kind::Busy, message) }
}
