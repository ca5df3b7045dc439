//! Requests a guest to shut down and waits: through its agent if that is connected, otherwise by ACPI. The request is
//! repeated, because a guest that is booting loses it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::is_active;
use crate::libvirt::{self, Agent, Domain, Error, ErrorKind};
use crate::resources::{Failed, Operation, StepContext};

/// Interval between checks of the state of a guest that shuts down.
const INTERVAL: Duration = Duration::from_millis(200);

/// Interval between two requests.
const REPEAT: Duration = Duration::from_secs(5);

/// The requests that a guest got.
#[derive(Debug, Default)]
pub(super) struct Requests {
    by_agent: u32,
    by_acpi: u32,
    /// The last failure of the agent.
    agent_failure: Option<Error>,
}

/// A request through the agent that was not answered yet. The request is not sent any more once this is dropped.
struct Pending {
    answer: Receiver<libvirt::Result<()>>,
    _wanted: Arc<()>,
}

/// How a wait for a shutdown ended.
#[derive(Debug)]
pub(super) enum Ended {
    /// The guest is off.
    Off,
    /// The guest is still active: the time limit expired, or the operation was cancelled.
    Active,
    /// libvirt refused the first request.
    Refused(Error),
}

impl Requests {
    /// Requests a shutdown until the guest is off, within `limit`.
    ///
    /// Errors: the connection was lost, or the state of the guest is unknown.
    pub(super) fn run(
        &mut self,
        domain: &Domain,
        operation: Operation,
        limit: Duration,
    ) -> Result<Ended, Failed> {
        let started = Instant::now();
        let mut pending = None;
        let mut next_request = started;
        loop {
            if !is_active(domain).step("read")? {
                tracing::info!(guest = domain.name(), "the guest shut down. {}", self.describe());
                return Ok(Ended::Off);
            }
            let has_failed = self.receive(&mut pending);
            if has_failed || Instant::now() >= next_request {
                let is_first = next_request == started && !has_failed;
                next_request = Instant::now() + REPEAT;
                if let Err(error) = self.request(domain, &mut pending, has_failed)
                    && let Some(outcome) =
                        self.consequence(domain, error, is_first || has_failed)?
                {
                    return Ok(outcome);
                }
            }
            if started.elapsed() >= limit || operation.cancel().wait(INTERVAL.min(limit)) {
                let is_off = !is_active(domain).step("read")?;
                return Ok(if is_off { Ended::Off } else { Ended::Active });
            }
        }
    }

    /// Sends a request: through the agent, unless it is not connected, failed, or has not answered yet.
    fn request(
        &mut self,
        domain: &Domain,
        pending: &mut Option<Pending>,
        has_failed: bool,
    ) -> libvirt::Result<()> {
        // Without the devices it is not known whether there is an agent; ACPI needs no information.
        let agent = domain.guest_devices().map(|devices| devices.agent);
        if pending.is_none()
            && !has_failed
            && matches!(agent, Ok(Agent::Connected))
            // Without a thread or a handle for it, the request is made by ACPI.
            && let Some(sent) = request_by_agent(domain)
        {
            self.by_agent += 1;
            tracing::debug!(guest = domain.name(), "requesting a shutdown through the guest agent");
            *pending = Some(sent);
            return Ok(());
        }
        self.by_acpi += 1;
        tracing::debug!(guest = domain.name(), "requesting a shutdown by ACPI");
        domain.shutdown_by_acpi()
    }

    /// Takes the answer of the agent, if there is one; returns whether it is a failure.
    fn receive(&mut self, pending: &mut Option<Pending>) -> bool {
        let Some(Pending { answer, .. }) = pending else { return false };
        let answer = match answer.try_recv() {
            Err(TryRecvError::Empty) => return false,
            Err(TryRecvError::Disconnected) => Ok(()),
            Ok(answer) => answer,
        };
        *pending = None;
        let failure = answer.err();
        let has_failed = failure.is_some();
        if let Some(error) = &failure {
            tracing::debug!("the guest agent did not accept the shutdown: {error}");
        }
        self.agent_failure = failure.or(self.agent_failure.take());
        has_failed
    }

    /// The consequence of a refused request: only a guest that never got one is not waited for.
    fn consequence(
        &self,
        domain: &Domain,
        error: Error,
        is_first: bool,
    ) -> Result<Option<Ended>, Failed> {
        if matches!(error.kind, ErrorKind::Lost | ErrorKind::Denied) {
            return Err(Failed { step: "stop", error });
        }
        if !is_active(domain).step("read")? {
            return Ok(Some(Ended::Off));
        }
        Ok((is_first && self.by_acpi == 1).then_some(Ended::Refused(error)))
    }

    /// What was tried, in a sentence.
    pub(super) fn describe(&self) -> String {
        let ways = [(self.by_agent, "through its guest agent"), (self.by_acpi, "by ACPI")];
        let ways: Vec<String> = ways
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, way)| match count {
                1 => format!("once {way}"),
                count => format!("{count} times {way}"),
            })
            .collect();
        let failure = self.agent_failure.as_ref().map_or_else(String::new, |error| {
            format!(" The agent failed: {}.", error.message.trim_end_matches('.'))
        });
        format!("A shutdown was requested {}.{failure}", ways.join(" and "))
    }
}

/// Requests a shutdown through the agent on another thread: libvirt returns only when the guest is off, or after 60 s.
fn request_by_agent(domain: &Domain) -> Option<Pending> {
    let domain = domain.duplicate().ok()?;
    let wanted = Arc::new(());
    let is_wanted = Arc::downgrade(&wanted);
    let (sender, answer) = channel();
    let thread = thread::Builder::new().name("shutdown".to_owned());
    let spawned = thread.spawn(move || {
        let is_wanted = || is_wanted.strong_count() > 0;
        // After the wait has ended, the answer is dropped.
        drop(sender.send(domain.shutdown_by_agent(is_wanted)));
    });
    spawned.ok()?;
    Some(Pending { answer, _wanted: wanted })
}

#[cfg(test)]
mod tests {
    use super::Requests;
    use crate::libvirt::{Error, ErrorKind};

    #[test]
    fn requests_are_counted_by_way() {
        let mut requests = Requests { by_acpi: 1, ..Requests::default() };
        assert_eq!(requests.describe(), "A shutdown was requested once by ACPI.");
        requests.by_agent = 2;
        requests.agent_failure = Some(Error::new(ErrorKind::Other, "no answer."));
        assert_eq!(
            requests.describe(),
            "A shutdown was requested 2 times through its guest agent and once by ACPI. The agent failed: no answer."
        );
    }
}
