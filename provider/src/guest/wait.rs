//! Waits until a guest is ready: polls libvirt until all conditions are met, the guest stopped, the time expired or the
//! user cancelled the operation. Between two polls it makes no call and holds no permit.

use std::time::{Duration, Instant};

use super::addresses::{NO_CHANNEL, Selected, collect};
use super::agent::Agent;
use super::attributes::{AddressFilter, Source};
use super::cloud_init::CloudInit;
use super::progress::Progress;
use crate::cancel::Cancel;
use crate::libvirt::{self, Connection, Domain, Error, ErrorKind, GuestDevices, Result};

/// The interval of the first polls.
const FIRST_INTERVAL: Duration = Duration::from_secs(1);
/// The interval of later polls.
const LAST_INTERVAL: Duration = Duration::from_secs(3);
/// The time limit of a command to the agent, in seconds: a user who cancels the operation waits for it.
const AGENT_TIMEOUT: i32 = 1;

/// What a guest must have to be ready.
#[derive(Debug, Clone, Default)]
pub struct Conditions {
    /// An address.
    pub address: Option<AddressFilter>,
    /// An agent that answers.
    pub has_agent: bool,
    /// A completed cloud-init.
    pub has_cloud_init: bool,
    /// The time limit.
    pub timeout: Duration,
    /// The attribute with the time limit, for messages.
    pub limited_by: &'static str,
}

/// Why a guest is not ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// The kind of reason.
    pub kind: UnmetKind,
    /// The reason in words: sentences, the last one without a period.
    pub reason: String,
}

impl Unmet {
    /// The reason with a period.
    pub fn sentence(&self) -> String {
        format!("{}.", self.reason.trim_end_matches('.'))
    }
}

/// A kind of reason why a guest is not ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnmetKind {
    /// The time limit of the wait expired.
    TimedOut,
    /// The operation was cancelled, or its time limit expired.
    Ended,
    /// The guest cannot become ready any more.
    Failed,
    /// The guest does not have what the conditions refer to.
    Mismatch,
}

/// Waits until a guest meets all conditions.
///
/// Errors: why it does not.
pub fn wait(
    connection: &Connection,
    uuid: &str,
    conditions: &Conditions,
    cancel: &Cancel,
) -> std::result::Result<(), Unmet> {
    let started = Instant::now();
    let mut polls = Polls::new(conditions);
    let mut interval = FIRST_INTERVAL;
    loop {
        match polls.poll(connection, uuid) {
            Ok(true) => return Ok(()),
            Ok(false) => {}
            Err(unmet) => return Err(unmet),
        }
        let left = conditions.timeout.saturating_sub(started.elapsed());
        if left.is_zero() {
            let (seconds, attribute) = (conditions.timeout.as_secs(), conditions.limited_by);
            let limit = format!("within {seconds} s ({attribute})");
            return Err(Unmet { kind: UnmetKind::TimedOut, reason: polls.missing(&limit) });
        }
        if cancel.wait(interval.min(left)) {
            let limit = if cancel.has_timed_out() {
                "within the time limit of the operation (timeouts)"
            } else {
                "before the wait was cancelled"
            };
            return Err(Unmet { kind: UnmetKind::Ended, reason: polls.missing(limit) });
        }
        interval = (interval + interval / 4).min(LAST_INTERVAL);
    }
}

/// The conditions that are not met yet, each with its last answers.
struct Polls {
    domain: Option<Domain>,
    address: Option<AddressFilter>,
    has_agent: bool,
    cloud_init: Option<CloudInit>,
    /// What is missing, and the answers of the last poll.
    answers: Vec<Missing>,
}

/// A condition that is not met.
struct Missing {
    /// What the guest does not have: `address`.
    what: &'static str,
    answers: Vec<String>,
}

impl Polls {
    fn new(conditions: &Conditions) -> Self {
        Self {
            domain: None,
            address: conditions.address.clone(),
            has_agent: conditions.has_agent,
            cloud_init: conditions.has_cloud_init.then(CloudInit::default),
            answers: Vec::new(),
        }
    }

    /// Polls once; returns whether all conditions are met. A lost connection is opened again by the next poll.
    fn poll(&mut self, connection: &Connection, uuid: &str) -> std::result::Result<bool, Unmet> {
        match self.try_poll(connection, uuid) {
            Ok(outcome) => outcome,
            Err(error) => match error.kind {
                ErrorKind::NotFound => Err(failed("The guest no longer exists".to_owned())),
                ErrorKind::Denied => {
                    Err(failed(format!("libvirt refuses a call: {}", error.message)))
                }
                _ => {
                    self.domain = None;
                    let answers = vec![format!("libvirt: {}", error.message.trim_end_matches('.'))];
                    self.answers = vec![Missing { what: "answer from libvirt", answers }];
                    Ok(false)
                }
            },
        }
    }

    fn try_poll(
        &mut self,
        connection: &Connection,
        uuid: &str,
    ) -> Result<std::result::Result<bool, Unmet>> {
        let domain = match self.domain.take() {
            Some(domain) => domain,
            None => Domain::by_uuid(connection, uuid)?,
        };
        if let Some(stopped) = domain.stopped()? {
            return Ok(Err(failed(format!("The guest does not run: {stopped}"))));
        }
        let devices = domain.guest_devices()?;
        if self.needs_agent() && devices.agent == libvirt::Agent::NotConfigured {
            let reason = format!("The guest agent cannot be asked: {NO_CHANNEL}");
            return Ok(Err(Unmet { kind: UnmetKind::Mismatch, reason }));
        }
        self.answers.clear();
        let outcome = self.ask(&domain, &devices)?;
        self.domain = Some(domain);
        Ok(outcome.map(|()| self.answers.is_empty()))
    }

    /// Whether a condition can only be met with an agent.
    fn needs_agent(&self) -> bool {
        let source = self.address.as_ref().and_then(|filter| filter.source);
        self.has_agent || self.cloud_init.is_some() || source == Some(Source::Agent)
    }

    /// Asks for each condition that is not met yet.
    fn ask(
        &mut self,
        domain: &Domain,
        devices: &GuestDevices,
    ) -> Result<std::result::Result<(), Unmet>> {
        if let Some(filter) = &self.address {
            if let Selected::Nothing(reason) = Selected::of(filter, &devices.interfaces) {
                return Ok(Err(Unmet { kind: UnmetKind::Mismatch, reason }));
            }
            let report = collect(domain, devices, filter)?;
            if report.addresses.is_empty() {
                self.answers.push(Missing { what: "address", answers: report.answers });
            } else {
                self.address = None;
            }
        }
        if let Some(progress) = self.ask_agent(domain, devices)? {
            return Ok(Err(failed(progress)));
        }
        Ok(Ok(()))
    }

    /// Asks the agent, if a condition needs it; returns why a condition cannot be met any more.
    fn ask_agent(&mut self, domain: &Domain, devices: &GuestDevices) -> Result<Option<String>> {
        if !self.has_agent && self.cloud_init.is_none() {
            return Ok(None);
        }
        let ask = |command: &str| domain.agent_command(command, AGENT_TIMEOUT);
        let agent = Agent(&ask);
        let unanswered = match unanswered(&agent, devices) {
            Err(error) if error.is_of_loader() => return Ok(Some(with_hint(&error))),
            unanswered => unanswered?,
        };
        if let Some(reason) = unanswered {
            let answers = vec![format!("Guest agent: {reason}")];
            let what = if self.has_agent { "agent" } else { "completed cloud-init" };
            self.answers.push(Missing { what, answers });
            return Ok(None);
        }
        self.has_agent = false;
        let Some(cloud_init) = &mut self.cloud_init else { return Ok(None) };
        match cloud_init.poll(agent)? {
            Progress::Met => self.cloud_init = None,
            Progress::Failed(reason) => return Ok(Some(reason)),
            Progress::Waiting(answer) => {
                let answers = vec![format!("cloud-init: {answer}")];
                self.answers.push(Missing { what: "completed cloud-init", answers });
            }
        }
        Ok(None)
    }

    /// What is missing, in words.
    fn missing(&self, limit: &str) -> String {
        let what: Vec<&str> = self.answers.iter().map(|missing| missing.what).collect();
        let answers = self.answers.iter().flat_map(|missing| &missing.answers);
        let lines: Vec<String> = answers.map(|answer| format!("\n  {answer}")).collect();
        format!("The guest has no {} {limit}. Last answers:{}", what.join(", no "), lines.concat())
    }
}

/// Why the agent does not answer; none if it does.
fn unanswered(agent: &Agent, devices: &GuestDevices) -> Result<Option<String>> {
    if devices.agent == libvirt::Agent::Disconnected {
        return Ok(Some("not connected".to_owned()));
    }
    match agent.ping() {
        Ok(()) => Ok(None),
        Err(error) if error.is_fatal() || error.is_of_loader() => Err(error),
        Err(error) => Ok(Some(error.message.trim_end_matches('.').to_owned())),
    }
}

/// The message of an error with its fix.
fn with_hint(error: &Error) -> String {
    let hint = error.hint().unwrap_or_default();
    format!("{}. {hint}", error.message.trim_end_matches('.')).trim().to_owned()
}

fn failed(reason: String) -> Unmet {
    Unmet { kind: UnmetKind::Failed, reason }
}
