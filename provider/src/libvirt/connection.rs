//! The connection of a provider configuration: opened by the first call, shared by all calls, opened again after it was
//! lost.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::error::{Error, ErrorKind, Result};
use super::session::Session;
use super::uri::{self, Target};

/// The time limit of opening. libvirt itself waits indefinitely for a daemon that accepts the connection and does not
/// answer.
const OPEN_TIMEOUT: Duration = Duration::from_secs(30);

/// A connection to one libvirt. Clones share it.
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Shared>,
    /// Another connection to the same libvirt.
    transfers: Arc<Shared>,
}

struct Shared {
    target: Target,
    state: Mutex<State>,
    changed: Condvar,
}

enum State {
    Closed,
    /// A thread is opening it.
    Opening(Arc<Attempt>),
    Open(Arc<Session>),
}

/// An attempt to open the connection; all callers that wait for it share its result.
struct Attempt {
    started: Instant,
    outcome: Mutex<Option<Result<Arc<Session>>>>,
}

impl Connection {
    /// A connection that is not open yet. Without a URI, `LIBVIRT_DEFAULT_URI` is used, otherwise libvirt's default.
    pub fn new(uri: Option<&str>) -> Self {
        let target = uri::choose(uri);
        let shared = || Arc::new(Shared::new(target.clone()));
        Self { shared: shared(), transfers: shared() }
    }

    /// The connection for calls that move or overwrite the content of volumes, opened when the first of them needs it.
    /// libvirt accepts only a few calls of a connection at the same time, so on the other one these calls would delay
    /// refreshes, starts and stops by minutes.
    pub(super) fn for_transfers(&self) -> Self {
        Self { shared: Arc::clone(&self.transfers), transfers: Arc::clone(&self.transfers) }
    }

    /// The URI and its origin, for messages. Does not connect.
    pub fn label(&self) -> &str {
        &self.shared.target.label
    }

    /// The label; without a configured URI the one that libvirt opened, if there is a connection.
    pub fn opened_label(&self) -> String {
        let chosen = if self.shared.target.uri.is_none() { self.uri().ok() } else { None };
        chosen.unwrap_or_else(|| self.label().to_owned())
    }

    /// The URI that libvirt opened.
    pub fn uri(&self) -> Result<String> {
        self.session()?.call(virt::connect::Connect::uri)
    }

    /// The libvirt instance of the host, such as `qemu/system`. A session instance contains the user of the URI, or the
    /// ID of the local user, so it differs between transports.
    pub fn instance(&self) -> Result<String> {
        Ok(uri::instance(&self.uri()?, uri::local_user()))
    }

    /// Whether the daemon runs on this machine. The socket of a daemon in a container or of another machine may be
    /// mounted here; its name for the host differs.
    pub fn is_local(&self) -> Result<bool> {
        Ok(uri::is_local(&self.uri()?) && uri::is_local_host(&self.hostname()?))
    }

    /// Whether the daemon certainly has the files of this machine: that of another socket may have another root.
    pub fn has_local_files(&self) -> Result<bool> {
        Ok(self.is_local()? && !uri::has_socket(&self.uri()?))
    }

    /// A live session, which is opened if necessary.
    pub(super) fn session(&self) -> Result<Arc<Session>> {
        let mut state = self.shared.lock();
        let attempt = match &*state {
            State::Open(session) if session.is_alive() => return Ok(Arc::clone(session)),
            State::Opening(attempt) => Arc::clone(attempt),
            State::Open(_) | State::Closed => {
                let attempt = Attempt::begin(&self.shared)?;
                *state = State::Opening(Arc::clone(&attempt));
                attempt
            }
        };
        self.shared.wait_for(&attempt, state)
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Connection").field(&self.shared.target.label).finish()
    }
}

impl Attempt {
    /// Opens on a thread of its own, because opening cannot be interrupted.
    fn begin(shared: &Arc<Shared>) -> Result<Arc<Self>> {
        let attempt = Arc::new(Self { started: Instant::now(), outcome: Mutex::new(None) });
        let (opening, shared) = (Arc::clone(&attempt), Arc::clone(shared));
        thread::Builder::new()
            .name("libvirt open".to_owned())
            .spawn(move || shared.finish(&opening, Session::open(&shared.target).map(Arc::new)))
            .map_err(|error| {
                Error::new(ErrorKind::Other, format!("cannot start a thread: {error}"))
            })?;
        Ok(attempt)
    }

    fn outcome(&self) -> MutexGuard<'_, Option<Result<Arc<Session>>>> {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    fn new(target: Target) -> Self {
        Self { target, state: Mutex::new(State::Closed), changed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self, attempt: &Attempt, outcome: Result<Arc<Session>>) {
        let mut state = self.lock();
        *state = outcome.as_ref().map_or(State::Closed, |session| State::Open(Arc::clone(session)));
        *attempt.outcome() = Some(outcome);
        drop(state);
        self.changed.notify_all();
    }

    /// Waits for the result until the time limit of the attempt.
    fn wait_for(&self, attempt: &Attempt, state: MutexGuard<'_, State>) -> Result<Arc<Session>> {
        let left = OPEN_TIMEOUT.saturating_sub(attempt.started.elapsed());
        let waiting = |_: &mut State| attempt.outcome().is_none();
        let waited = self.changed.wait_timeout_while(state, left, waiting);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
        let outcome = attempt.outcome().clone();
        outcome.unwrap_or_else(|| Err(self.no_answer()))
    }

    fn no_answer(&self) -> Error {
        let (label, seconds) = (&self.target.label, OPEN_TIMEOUT.as_secs());
        let text = format!("cannot connect to {label}: timed out after {seconds} seconds");
        Error::new(ErrorKind::Lost, text)
    }
}
