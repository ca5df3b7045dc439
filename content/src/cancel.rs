//! Cancellation: the caller's stop function, and the end of interest in a source. In: a stop function. Out: whether to
//! continue. Network requests that block are interrupted when the source is closed.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::Agent;

use crate::Error;

/// Returns true once the user cancelled.
pub type Stop = Arc<dyn Fn() -> bool + Send + Sync>;

/// How often the stop function is asked.
pub(crate) const POLL: Duration = Duration::from_millis(50);

/// The cancellation of one source, which its threads share.
pub(crate) struct Cancel {
    stop: Stop,
    is_closed: AtomicBool,
    /// The client of the current request.
    agent: Mutex<Option<Agent>>,
}

impl Cancel {
    pub(crate) fn new(stop: &Stop) -> Arc<Self> {
        let (stop, is_closed) = (Arc::clone(stop), AtomicBool::new(false));
        Arc::new(Self { stop, is_closed, agent: Mutex::default() })
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.is_closed.load(Ordering::Acquire) || (self.stop)() {
            return Err(Error::cancelled());
        }
        Ok(())
    }

    /// Waits, but not longer than until the cancellation.
    pub(crate) fn sleep(&self, duration: Duration) -> Result<(), Error> {
        let end = Instant::now() + duration;
        loop {
            self.check()?;
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(());
            }
            std::thread::sleep(left.min(POLL));
        }
    }

    /// Interrupts the requests of an agent when the source is closed, or now if it is. Replaces the previous agent.
    pub(crate) fn watch(&self, agent: &Agent) {
        let mut watched = self.agent.lock().unwrap_or_else(PoisonError::into_inner);
        if self.is_closed.load(Ordering::Acquire) {
            agent.clone().shutdown();
        } else {
            *watched = Some(agent.clone());
        }
    }

    /// Ends all threads of the source.
    pub(crate) fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
        let watched = self.agent.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(agent) = watched {
            agent.shutdown();
        }
    }
}
