//! The connection of a provider configuration: opened when the first call needs it, shared by all calls,
//! opened anew after it was lost.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::error::{Error, ErrorKind, Result};
use super::session::Session;
use super::uri::{self, Target};

/// How long opening may take. libvirt itself waits for ever for a daemon that accepts and says nothing.
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
    /// Somebody opens it; the number tells attempts apart.
    Opening(Arc<Attempt>),
    Open(Arc<Session>),
}

/// One try to open, whose outcome all callers share that wait for it.
struct Attempt {
    started: Instant,
    outcome: Mutex<Option<Result<Arc<Session>>>>,
}

impl Connection {
    /// A connection that is not opened yet. Without a URI: `LIBVIRT_DEFAULT_URI`, else libvirt's default.
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

    /// The URI as people know it, with a word on where it came from. Connects to nothing.
    pub fn label(&self) -> &str {
        &self.shared.target.label
    }

    /// The URI that libvirt opened.
    pub fn uri(&self) -> Result<String> {
        self.session()?.call(virt::connect::Connect::uri)
    }

    /// Which libvirt of its host it leads to, such as `qemu/system`. A session is named after the user of the URI, or
    /// after the number of the local user, so it differs between transports.
    pub fn instance(&self) -> Result<String> {
        Ok(uri::instance(&self.uri()?, uri::local_user()))
    }

    /// A session that is alive, opened if need be.
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
    /// Opens on a thread of its own, because nothing can interrupt it.
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

    /// Waits for the outcome, as long as the attempt's time is not up.
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
