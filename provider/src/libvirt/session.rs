//! One open connection to a daemon and the calls over it. A session never comes back: when it is lost, the
//! connection opens another.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use virt::connect::Connect;
use virt::error::Error as VirtError;

use super::contained::{Contained, contain};
use super::error::{Error, ErrorKind, Result};
use super::limit::{Limit, Permit};
use super::loader;
use super::uri::Target;
use crate::task::Task;

/// Seconds between two signs of life.
const KEEPALIVE_INTERVAL: i32 = 5;
/// Signs of life that may be missing before the session is given up.
const KEEPALIVE_COUNT: u32 = 3;
/// With five requests of a session under way a daemon stops reading from it, signs of life included, and
/// the keepalive would give up a session that is only busy. So there are never five.
const CALLS: usize = 4;
/// One of them is kept for quick calls.
const SLOW_CALLS: usize = CALLS - 1;

/// How long events wait at most. Every call wakes the loop twice although it sees to its connection itself, so without
/// a pause the loop would take a quarter of the processor time of a refresh.
const EVENTS_PAUSE: Duration = Duration::from_millis(10);
/// A loop that fails at once must not eat a processor.
const FAILURE_PAUSE: Duration = Duration::from_millis(100);

/// An open connection.
pub(super) struct Session {
    connect: Contained<Connect>,
    calls: Limit,
    slow_calls: Limit,
    /// Per-session data of the kinds of objects, by type.
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

impl Session {
    /// Opens one; this may take as long as the transport likes.
    pub(super) fn open(target: &Target) -> Result<Self> {
        prepare()?;
        let opened = flatten(contain(|| Connect::open(target.uri.as_deref())));
        let connect = opened.map_err(|error| explain(error, target))?;
        let session = Self {
            connect: Contained::new(connect),
            calls: Limit::new(CALLS),
            slow_calls: Limit::new(SLOW_CALLS),
            kept: Mutex::default(),
        };
        session.keep_alive()?;
        Ok(session)
    }

    /// Drivers inside this process have no daemon that could fall silent: they refuse, or know no such call.
    fn keep_alive(&self) -> Result<()> {
        match self.call(|connect| connect.set_keep_alive(KEEPALIVE_INTERVAL, KEEPALIVE_COUNT)) {
            Err(error) if error.kind == ErrorKind::Lost => Err(error),
            _ => Ok(()),
        }
    }

    /// The per-session data of a kind of objects; created on first use.
    pub(super) fn kept<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        // An entry is of the type that it is kept by.
        Arc::clone(entry).downcast().unwrap_or_default()
    }

    /// Whether calls can still be made; asks nobody.
    pub(super) fn is_alive(&self) -> bool {
        matches!(contain(|| self.connect.is_alive()), Ok(Ok(true)))
    }

    /// Runs a quick call.
    pub(super) fn call<T>(
        &self,
        call: impl FnOnce(&Connect) -> std::result::Result<T, VirtError>,
    ) -> Result<T> {
        let task = Task::current();
        let may_call = || task.as_ref().is_none_or(Task::may_call);
        let _permit = self.calls.take(may_call, may_call).ok_or_else(ended)?;
        flatten(contain(|| call(&self.connect))).map_err(|error| match error.kind {
            ErrorKind::Other | ErrorKind::Invalid if !self.is_alive() => {
                error.with_kind(ErrorKind::Lost)
            }
            _ => error,
        })
    }

    /// Runs a call that may take seconds or minutes, when there is room for it.
    pub(super) fn call_slow<T>(
        &self,
        call: impl FnOnce(&Connect) -> std::result::Result<T, VirtError>,
    ) -> Result<T> {
        let _permit = self.slow_permit()?;
        self.call(call)
    }

    /// Room for a call that may take seconds or minutes. Errors: the operation was cancelled, or its time was over,
    /// before there was room.
    pub(super) fn slow_permit(&self) -> Result<Permit<'_>> {
        let task = Task::current();
        let may_call = || task.as_ref().is_none_or(Task::may_call);
        let may_wait = || task.as_ref().is_none_or(Task::may_wait);
        self.slow_calls.take(may_call, may_wait).ok_or_else(ended)
    }
}

fn ended() -> Error {
    let message = "the operation was cancelled or timed out before this call was sent to libvirt";
    Error::new(ErrorKind::Cancelled, message)
}

/// Asks an object for what it knows of itself, which needs no daemon and no permit for calls.
pub(super) fn own<T>(ask: impl FnOnce() -> std::result::Result<T, VirtError>) -> Result<T> {
    flatten(contain(ask))
}

fn flatten<T>(
    outcome: std::result::Result<std::result::Result<T, VirtError>, String>,
) -> Result<T> {
    match outcome {
        Ok(result) => result.map_err(Error::from),
        Err(panic) => {
            Err(Error::new(ErrorKind::Other, format!("libvirt's Rust binding failed: {panic}")))
        }
    }
}

/// A connection that cannot be opened is lost, unless the URI or the user is to blame.
fn explain(error: Error, target: &Target) -> Error {
    let kind = match error.kind {
        ErrorKind::Denied | ErrorKind::Invalid => error.kind,
        _ => ErrorKind::Lost,
    };
    let message = format!("cannot connect to {}: {}", target.label, error.message);
    error.with_kind(kind).with_message(message)
}

/// What must happen once in a process before anything connects: without a loop that handles events there
/// is no keepalive, and libvirt would print its errors on standard error.
fn prepare() -> Result<()> {
    static PREPARED: OnceLock<Result<()>> = OnceLock::new();
    let prepare = || {
        loader::open().map_err(|message| Error {
            kind: ErrorKind::Other,
            code: loader::LIBRARY_ABSENT,
            origin: 0,
            message,
        })?;
        virt::error::clear_error_callback();
        virt::event::event_register_default_impl()?;
        thread::Builder::new()
            .name("libvirt events".to_owned())
            .spawn(run_events)
            .map(drop)
            .map_err(|error| {
                Error::new(ErrorKind::Other, format!("cannot start a thread: {error}"))
            })
    };
    PREPARED.get_or_init(prepare).clone()
}

fn run_events() {
    loop {
        let outcome = contain(virt::event::event_run_default_impl);
        thread::sleep(if matches!(outcome, Ok(Ok(()))) { EVENTS_PAUSE } else { FAILURE_PAUSE });
    }
}
