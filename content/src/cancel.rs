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
    agents: Mutex<Vec<Agent>>,
}

impl Cancel {
    pub(crate) fn new(stop: &Stop) -> Arc<Self> {
        let (stop, is_closed) = (Arc::clone(stop), AtomicBool::new(false));
        Arc::new(Self { stop, is_closed, agents: Mutex::default() })
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

    /// Has the requests of an agent interrupted when the source is closed. Replaces the agent before.
    pub(crate) fn watch(&self, agent: &Agent) {
        let mut agents = self.agents.lock().unwrap_or_else(PoisonError::into_inner);
        agents.clear();
        agents.push(agent.clone());
    }

    /// Ends all threads of the source.
    pub(crate) fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
        let mut agents = self.agents.lock().unwrap_or_else(PoisonError::into_inner);
        agents.drain(..).for_each(Agent::shutdown);
    }
}
