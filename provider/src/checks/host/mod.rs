//! Compares a plan with what its host supports. In: the new and changed values of a configuration. Out: messages. The
//! host is asked each question once in a run, within a time limit; a plan for a host that does not answer has no
//! messages.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use mapping::Value;
use mapping::record::Root;
use mapping::shape::Version;

use super::{drivers, releases};
use crate::cancel::Cancel;
use crate::diagnostic::Diagnostics;
use crate::libvirt::{Connection, Result};
use crate::task::{self, Outcome};

/// The time limit of the questions about one object.
const LIMIT: Duration = Duration::from_secs(10);

/// The answers of a host.
pub(crate) struct Answers(Arc<Asked>);

/// What was asked.
pub(super) struct Asked {
    pub(super) connection: Connection,
    /// Whether the host did not answer once.
    is_silent: AtomicBool,
    version: OnceLock<Version>,
}

/// The configuration of a create or a change.
pub(crate) struct Planned {
    pub(super) root: &'static Root,
    /// Null for a new object.
    pub(super) prior: Value,
    pub(super) config: Value,
}

/// A comparison with the host.
type Question = fn(&Asked, &Planned) -> Result<Diagnostics>;

impl Answers {
    /// Nothing has been asked yet.
    pub(crate) fn of(connection: Connection) -> Self {
        Self(Arc::new(Asked {
            connection,
            is_silent: AtomicBool::new(false),
            version: OnceLock::new(),
        }))
    }

    /// The messages about a plan.
    pub(crate) fn check(&self, planned: Planned, cancel: &Cancel) -> Diagnostics {
        let questions = planned.questions();
        if questions.is_empty() || self.0.is_silent.load(Ordering::Relaxed) {
            return Diagnostics::new();
        }
        let asked = Arc::clone(&self.0);
        let work = move |_| {
            let ask = |question: &Question| asked.unless_silent(|| question(&asked, &planned));
            questions.iter().filter_map(ask).flatten().collect()
        };
        match task::run(LIMIT, cancel, work) {
            Outcome::Done(diagnostics) => diagnostics,
            Outcome::Cancelled => Diagnostics::new(),
            Outcome::TimedOut(_) => {
                self.0.is_silent.store(true, Ordering::Relaxed);
                Diagnostics::new()
            }
        }
    }
}

impl Asked {
    /// The version of the daemon.
    pub(super) fn version(&self) -> Result<Version> {
        if let Some(version) = self.version.get() {
            return Ok(*version);
        }
        let version = self.connection.daemon_version()?;
        Ok(*self.version.get_or_init(|| version))
    }

    /// An answer; none after a failure, so that a connection is not opened again for each object.
    fn unless_silent<T>(&self, ask: impl FnOnce() -> Result<T>) -> Option<T> {
        if self.is_silent.load(Ordering::Relaxed) {
            return None;
        }
        let answer = ask();
        if answer.is_err() {
            self.is_silent.store(true, Ordering::Relaxed);
        }
        answer.ok()
    }
}

impl Planned {
    /// A prior state, which is null for a new object, and a configuration.
    pub(crate) fn new(root: &'static Root, [prior, config]: [&Value; 2]) -> Self {
        Self { root, prior: prior.clone(), config: config.clone() }
    }

    /// The comparisons that apply to the values.
    fn questions(&self) -> Vec<Question> {
        let mut questions: Vec<Question> = Vec::new();
        if releases::may_be_lacking(self) {
            questions.push(releases::check);
        }
        if drivers::may_be_refused(self) {
            questions.push(drivers::check);
        }
        questions
    }
}
