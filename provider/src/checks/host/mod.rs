//! Compares a plan with what its host supports. In: the new and changed values of a configuration. Out: messages. The
//! host is asked each question once in a run, within a time limit; a plan for a host that does not answer has no
//! messages.

mod capabilities;
mod memo;

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use engine::check::Finding;
use mapping::Value;
use mapping::record::Root;
use mapping::shape::Version;

pub(super) use self::capabilities::{Capabilities, GuestKind};
use self::memo::Memo;
use crate::cancel::Cancel;
use crate::diagnostic::Diagnostics;
use crate::libvirt::{Connection, Error, ErrorKind, Result};
use crate::sources::{Declared, NAMES};
use crate::task::{self, Outcome};

/// The time limit of the questions about one object.
const LIMIT: Duration = Duration::from_secs(10);

/// The answers of a host.
pub(crate) struct Answers(Mutex<Arc<Asked>>);

/// What was asked.
pub(super) struct Asked {
    pub(super) connection: Connection,
    /// Whether libvirt did not answer once.
    is_silent: AtomicBool,
    /// Whether a file system did not answer once.
    is_stuck: AtomicBool,
    version: Memo<(), Version>,
    guests: Memo<GuestKind, Option<Capabilities>>,
    host: Memo<(), String>,
    /// Whether it is this machine, and whether it certainly has the files of this machine.
    locality: Memo<(), [bool; 2]>,
    names: Memo<(&'static str, String), Option<Vec<String>>>,
    /// The resource type and the name of each object that was planned.
    planned: Mutex<HashSet<(&'static str, String)>>,
    declared: OnceLock<Declared>,
}

/// What answers a question.
#[derive(Debug, Clone, Copy)]
pub(super) enum Answering {
    /// libvirt.
    Daemon,
    /// The file system of this machine.
    Files,
}

/// The configuration of a create or a change.
pub(crate) struct Planned {
    pub(super) root: &'static Root,
    /// Null for a new object.
    pub(super) prior: Value,
    /// With the content that the provider adds to it.
    pub(super) config: Value,
    /// The mistakes of the configuration without a host.
    pub(super) findings: Vec<Finding>,
}

/// A comparison with the host.
pub(super) type Question = fn(&Asked, &Planned) -> Result<Diagnostics>;

impl Answers {
    /// Nothing has been asked yet.
    pub(crate) fn of(connection: Connection) -> Self {
        Self(Mutex::new(Arc::new(Asked::new(connection))))
    }

    /// Starts another run, for which the host is asked again.
    pub(crate) fn clear(&self) {
        let mut asked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *asked = Arc::new(Asked::new(asked.connection.clone()));
    }

    fn asked(&self) -> Arc<Asked> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Records the names of a planned object. Terraform plans an object before those that refer to it.
    pub(crate) fn record(&self, root: &Root, config: &Value) {
        let Some(r#type) = root.resource else { return };
        let names = NAMES.iter().filter_map(|name| config.get(name).as_str());
        let asked = self.asked();
        asked.planned().extend(names.map(|name| (r#type, name.to_owned())));
    }

    /// The messages about a plan: the answers to questions that apply to it.
    pub(super) fn ask(
        &self,
        planned: &Arc<Planned>,
        (answering, questions): (Answering, Vec<Question>),
        cancel: &Cancel,
    ) -> Diagnostics {
        let asked = self.asked();
        if questions.is_empty() || asked.is_silent(answering).load(Ordering::Relaxed) {
            return Diagnostics::new();
        }
        let (working, planned) = (Arc::clone(&asked), Arc::clone(planned));
        let work = move |_| {
            let ask = |question: &Question| working.unless_silent(|| question(&working, &planned));
            questions.iter().filter_map(ask).flatten().collect()
        };
        match task::run(LIMIT, cancel, work) {
            Outcome::Done(diagnostics) => diagnostics,
            Outcome::Cancelled => Diagnostics::new(),
            Outcome::TimedOut(_) => {
                asked.is_silent(answering).store(true, Ordering::Relaxed);
                Diagnostics::new()
            }
        }
    }
}

impl Asked {
    fn new(connection: Connection) -> Self {
        Self {
            connection,
            is_silent: AtomicBool::new(false),
            is_stuck: AtomicBool::new(false),
            version: Memo::default(),
            guests: Memo::default(),
            host: Memo::default(),
            locality: Memo::default(),
            names: Memo::default(),
            planned: Mutex::default(),
            declared: OnceLock::new(),
        }
    }

    fn is_silent(&self, answering: Answering) -> &AtomicBool {
        match answering {
            Answering::Daemon => &self.is_silent,
            Answering::Files => &self.is_stuck,
        }
    }

    /// The host in messages: the configured URI, or the one that libvirt chose.
    pub(super) fn label(&self) -> String {
        self.connection.opened_label()
    }

    /// The version of the daemon.
    pub(super) fn version(&self) -> Result<Version> {
        let version = self.version.get((), || self.connection.daemon_version())?;
        Ok(*version)
    }

    /// What the host supports for a kind of guest; none if it does not support the kind itself.
    pub(super) fn guests(&self, kind: &GuestKind) -> Result<Arc<Option<Capabilities>>> {
        let ask = || self.connection.domain_capabilities(kind.parts());
        self.guests.get(kind.clone(), || {
            // A failure of the daemon itself, for example to start QEMU, must not count as an unsupported kind.
            match ask().or_else(|error| if is_refusal(&error) { ask() } else { Err(error) }) {
                Ok(document) => Capabilities::read(&document).map(Some),
                Err(error) if is_refusal(&error) => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    /// The document of the capabilities of the host.
    pub(super) fn host(&self) -> Result<Arc<String>> {
        self.host.get((), || self.connection.capabilities())
    }

    /// Whether the host is this machine.
    pub(super) fn is_local(&self) -> Result<bool> {
        Ok(self.locality()?[0])
    }

    /// Whether the host is this machine and has its files.
    pub(super) fn has_local_files(&self) -> Result<bool> {
        Ok(self.locality()?[1])
    }

    fn locality(&self) -> Result<Arc<[bool; 2]>> {
        let connection = &self.connection;
        self.locality.get((), || Ok([connection.is_local()?, connection.has_local_files()?]))
    }

    /// The names of the objects of a root, in a pool if it is not empty.
    pub(super) fn names(
        &self,
        key: (&'static str, String),
        ask: impl FnOnce() -> Result<Option<Vec<String>>>,
    ) -> Result<Arc<Option<Vec<String>>>> {
        self.names.get(key, ask)
    }

    /// Whether a planned object has a resource type and a name.
    pub(super) fn is_planned(&self, is_it: impl Fn(&str, &str) -> bool) -> bool {
        self.planned().iter().any(|(r#type, name)| is_it(r#type, name))
    }

    /// The names in the files of the configuration, which are read once.
    pub(super) fn declared(&self) -> &Declared {
        self.declared.get_or_init(Declared::read)
    }

    fn planned(&self) -> MutexGuard<'_, HashSet<(&'static str, String)>> {
        self.planned.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An answer; none after a failure. After a loss of the connection nothing is asked, so that it is not opened again
    /// for each object.
    fn unless_silent<T>(&self, ask: impl FnOnce() -> Result<T>) -> Option<T> {
        if self.is_silent.load(Ordering::Relaxed) {
            return None;
        }
        let answer = ask();
        if answer.as_ref().is_err_and(is_unreachable) {
            self.is_silent.store(true, Ordering::Relaxed);
        }
        answer.ok()
    }
}

/// Whether the host cannot be asked at all.
pub(super) fn is_unreachable(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::Lost | ErrorKind::Denied)
}

/// Whether the error means that the host does not have what was asked for.
fn is_refusal(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::Invalid | ErrorKind::Other | ErrorKind::NotFound)
        && !error.is_unsupported()
}

impl Planned {
    /// A prior state, which is null for a new object, and a configuration.
    pub(crate) fn new(root: &'static Root, prior: Value, config: Value) -> Self {
        let findings = engine::check(root, &config, None);
        Self { root, prior, config, findings }
    }
}
