//! Cancellation for blocking code: a flag that is set once, with a wake-up for threads that wait. It interrupts
//! nothing: the code that works checks it between steps.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A cancellation flag, shared by its clones. A clone may have its own deadline.
#[derive(Clone, Default)]
pub struct Cancel {
    shared: Arc<Shared>,
    deadline: Option<Instant>,
}

#[derive(Default)]
struct Shared {
    is_cancelled: Mutex<bool>,
    changed: Condvar,
}

impl Cancel {
    /// A token that is not cancelled.
    pub fn new() -> Self {
        Self::default()
    }

    /// Cancels this token and all its clones, and wakes all threads that wait on them.
    pub fn cancel(&self) {
        *self.lock() = true;
        self.shared.changed.notify_all();
    }

    /// The same token, which also counts as cancelled after `duration`.
    pub fn within(&self, duration: Duration) -> Self {
        let deadline = Instant::now().checked_add(duration);
        let earliest = [self.deadline, deadline].into_iter().flatten().min();
        Self { shared: Arc::clone(&self.shared), deadline: earliest }
    }

    /// Whether the deadline has passed.
    pub fn has_timed_out(&self) -> bool {
        self.deadline.is_some_and(|deadline| deadline <= Instant::now())
    }

    /// Whether [`Cancel::cancel`] was called, or the deadline has passed.
    pub fn is_cancelled(&self) -> bool {
        self.has_timed_out() || *self.lock()
    }

    /// Sleeps for `duration`, or until cancelled; returns whether the token is cancelled.
    pub fn wait(&self, duration: Duration) -> bool {
        let started = Instant::now();
        let left = self.deadline.map(|deadline| deadline.saturating_duration_since(started));
        let duration = left.map_or(duration, |left| left.min(duration));
        let mut is_cancelled = self.lock();
        while !*is_cancelled {
            let Some(left) = duration.checked_sub(started.elapsed()) else {
                break;
            };
            let woken = self.shared.changed.wait_timeout(is_cancelled, left);
            is_cancelled = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        *is_cancelled || self.has_timed_out()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, bool> {
        let guard = self.shared.is_cancelled.lock();
        guard.unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_cancelled = self.is_cancelled();
        out.debug_tuple("Cancel").field(&is_cancelled).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Cancel;

    #[test]
    fn a_wait_ends_after_its_duration() {
        let cancel = Cancel::new();
        assert!(!cancel.wait(Duration::from_millis(5)));
        assert!(!cancel.is_cancelled());
    }

    #[test]
    fn a_wait_ends_at_the_deadline() {
        let cancel = Cancel::new();
        let limited = cancel.within(Duration::from_millis(20)).within(Duration::from_secs(60));
        let started = Instant::now();
        assert!(limited.wait(Duration::from_secs(60)));
        assert!(started.elapsed() < Duration::from_secs(30));
        assert!(limited.has_timed_out() && limited.is_cancelled() && !cancel.is_cancelled());
    }

    #[test]
    fn a_wait_ends_immediately_when_a_clone_is_cancelled() {
        let cancel = Cancel::new();
        let other = cancel.clone();
        let started = Instant::now();
        let waiter = std::thread::spawn(move || other.wait(Duration::from_secs(60)));
        std::thread::sleep(Duration::from_millis(20));
        cancel.cancel();
        assert!(waiter.join().unwrap());
        assert!(started.elapsed() < Duration::from_secs(30));
        assert!(cancel.wait(Duration::from_secs(60)));
    }
}
