//! An open connection to a daemon, and the calls over it. A lost session is never restored: the connection opens
//! another one.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::ops::Deref;
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
use crate::task::{self, Task, Wait};

/// The interval of keepalive messages, in seconds.
const KEEPALIVE_INTERVAL: i32 = 5;
/// The number of unanswered keepalive messages after which the session is closed.
const KEEPALIVE_COUNT: u32 = 3;
/// With five pending requests of a session, a daemon stops reading from it, including keepalive messages, so that the
/// keepalive would close a session that is only busy. There are therefore at most four.
const CALLS: usize = 4;
/// One of them is reserved for fast calls.
const SLOW_CALLS: usize = CALLS - 1;
/// The number of volumes that are filled or read at the same time.
const TRANSFERS: usize = 2;

/// The maximum delay of events. Every call wakes the event loop twice although it services its connection itself, so
/// that without a pause the loop would use a quarter of the processor time of a refresh.
const EVENTS_PAUSE: Duration = Duration::from_millis(10);
/// The delay after a failure: a loop that fails immediately must not use a whole processor.
const FAILURE_PAUSE: Duration = Duration::from_millis(100);

/// An open connection.
pub(super) struct Session {
    connect: Contained<Connect>,
    calls: Limit,
    slow_calls: Limit,
    transfers: Arc<Limit>,
    /// Per-session data of the kinds of objects, by type.
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

impl Session {
    /// Opens a session; the duration depends on the transport and has no limit.
    pub(super) fn open(target: &Target) -> Result<Self> {
        prepare()?;
        let opened = flatten(contain(|| Connect::open(target.uri.as_deref())));
        let connect = opened.map_err(|error| explain(error, target))?;
        let session = Self {
            connect: Contained::new(connect),
            calls: Limit::new(CALLS),
            slow_calls: Limit::new(SLOW_CALLS),
            transfers: Arc::new(Limit::new(TRANSFERS)),
            kept: Mutex::default(),
        };
        session.keep_alive()?;
        Ok(session)
    }

    /// Drivers inside this process have no daemon that could stop answering: they reject the call or do not support it.
    fn keep_alive(&self) -> Result<()> {
        match self.call(|connect| connect.set_keep_alive(KEEPALIVE_INTERVAL, KEEPALIVE_COUNT)) {
            Err(error) if error.kind == ErrorKind::Lost => Err(error),
            _ => Ok(()),
        }
    }

    /// The per-session data of a kind of object; created on first use.
    pub(super) fn kept<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        // The type of an entry is its key.
        Arc::clone(entry).downcast().unwrap_or_default()
    }

    /// Whether calls can still be made; makes no call.
    pub(super) fn is_alive(&self) -> bool {
        matches!(contain(|| self.connect.is_alive()), Ok(Ok(true)))
    }

    /// Runs a fast call.
    pub(super) fn call<T>(
        &self,
        call: impl FnOnce(&Connect) -> std::result::Result<T, VirtError>,
    ) -> Result<T> {
        let task = Task::current();
        let may_call = || task.as_ref().is_none_or(Task::may_call);
        let permit =
            task::wait_for(Wait::OtherCalls, || Limit::take(&self.calls, may_call, may_call));
        let _permit = permit.ok_or_else(ended)?;
        flatten(contain(|| call(&self.connect))).map_err(|error| match error.kind {
            ErrorKind::Other | ErrorKind::Invalid if !self.is_alive() => {
                error.with_kind(ErrorKind::Lost)
            }
            _ => error,
        })
    }

    /// Runs a call that may take seconds or minutes, as soon as it gets a permit.
    pub(super) fn call_slow<T>(
        &self,
        call: impl FnOnce(&Connect) -> std::result::Result<T, VirtError>,
    ) -> Result<T> {
        let _permit = self.slow_permit()?;
        self.call(call)
    }

    /// Takes a permit for a call that may take seconds or minutes. Errors: the operation was cancelled or timed out
    /// before there was a free permit.
    pub(super) fn slow_permit(&self) -> Result<Permit<&Limit>> {
        permit(&self.slow_calls)
    }

    /// Takes a permit to fill or read a volume. Errors: as for [`Session::slow_permit`].
    pub(super) fn transfer_permit(&self) -> Result<Permit<Arc<Limit>>> {
        permit(Arc::clone(&self.transfers))
    }
}

/// Waits for a permit until the operation is cancelled or timed out.
pub(super) fn permit<L: Deref<Target = Limit>>(limit: L) -> Result<Permit<L>> {
    let task = Task::current();
    let may_call = || task.as_ref().is_none_or(Task::may_call);
    let may_wait = || task.as_ref().is_none_or(Task::may_wait);
    task::wait_for(Wait::OtherCalls, || Limit::take(limit, may_call, may_wait)).ok_or_else(|| {
        let message = "other calls on this connection did not finish before the operation was cancelled or timed out, so \
             this call was not sent to libvirt; apply again";
        Error::new(ErrorKind::Cancelled, message)
    })
}

fn ended() -> Error {
    let message = "the operation was cancelled or timed out before this call was sent to libvirt";
    Error::new(ErrorKind::Cancelled, message)
}

/// Reads data that the object itself stores, which needs no call to the daemon and no permit.
pub(super) fn stored_value<T>(
    call: impl FnOnce() -> std::result::Result<T, VirtError>,
) -> Result<T> {
    flatten(contain(call))
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

/// The error of a connection that cannot be opened is `Lost`, unless the URI or the user caused it.
fn explain(error: Error, target: &Target) -> Error {
    let kind = match error.kind {
        ErrorKind::Denied | ErrorKind::Invalid => error.kind,
        _ => ErrorKind::Lost,
    };
    let message = format!("cannot connect to {}: {}", target.label, error.message);
    error.with_kind(kind).with_message(message)
}

/// Prepares the process once, before the first connection: keepalive needs an event loop, and libvirt would print
/// errors to standard error.
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
