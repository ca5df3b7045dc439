//! Limits the number of concurrent slow calls, so that the daemon can still process fast ones.

use std::ops::Deref;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Interval between checks whether a wait is still needed.
const INTERVAL: Duration = Duration::from_millis(50);

/// The permits for calls; a call waits for a free permit.
pub(super) struct Limit {
    free: Mutex<usize>,
    returned: Condvar,
}

/// A permit in use; dropping it returns it.
pub(super) struct Permit<L: Deref<Target = Limit>>(L);

impl Limit {
    pub(super) const fn new(permits: usize) -> Self {
        Self { free: Mutex::new(permits), returned: Condvar::new() }
    }

    /// Takes a permit. Waits for a free one while `may_wait` returns true; returns none as soon as `may_call` returns
    /// false.
    pub(super) fn take<L: Deref<Target = Self>>(
        limit: L,
        may_call: impl Fn() -> bool,
        may_wait: impl Fn() -> bool,
    ) -> Option<Permit<L>> {
        let mut free = limit.free.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if !may_call() {
                return None;
            }
            if *free > 0 {
                *free -= 1;
                drop(free);
                return Some(Permit(limit));
            }
            if !may_wait() {
                return None;
            }
            let waited = limit.returned.wait_timeout(free, INTERVAL);
            free = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl<L: Deref<Target = Limit>> Drop for Permit<L> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.returned.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::Limit;

    #[test]
    fn no_more_calls_run_than_there_are_permits() {
        let (limit, running, most) = (Limit::new(2), AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let _permit = Limit::take(&limit, || true, || true).unwrap();
                    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(5));
                    running.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn a_free_permit_is_taken_and_a_wait_ends_when_may_wait_is_false() {
        let limit = Limit::new(1);
        assert!(Limit::take(&limit, || false, || true).is_none());
        let permit = Limit::take(&limit, || true, || false);
        assert!(permit.is_some() && Limit::take(&limit, || true, || false).is_none());
        let calls = AtomicUsize::new(0);
        let may_wait = || calls.fetch_add(1, Ordering::SeqCst) < 2;
        assert!(Limit::take(&limit, || true, may_wait).is_none());
        drop(permit);
        assert!(Limit::take(&limit, || true, || false).is_some());
    }
}
