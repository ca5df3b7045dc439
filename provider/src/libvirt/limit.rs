//! A bound on how many slow calls run at once, so that quick ones still find a place in the daemon.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How often a wait looks whether it is still wanted.
const INTERVAL: Duration = Duration::from_millis(50);

/// Places for calls; a call that finds none waits.
pub(super) struct Limit {
    free: Mutex<usize>,
    returned: Condvar,
}

/// A place taken; dropping it gives it back.
pub(super) struct Place<'a>(&'a Limit);

impl Limit {
    pub(super) const fn new(places: usize) -> Self {
        Self { free: Mutex::new(places), returned: Condvar::new() }
    }

    /// Waits for a place and takes it; nothing once the wait is no longer wanted.
    pub(super) fn take(&self, is_wanted: impl Fn() -> bool) -> Option<Place<'_>> {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if !is_wanted() {
                return None;
            }
            if *free > 0 {
                *free -= 1;
                return Some(Place(self));
            }
            let waited = self.returned.wait_timeout(free, INTERVAL);
            free = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Drop for Place<'_> {
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
    fn no_more_run_than_there_are_places() {
        let (limit, running, most) = (Limit::new(2), AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let _place = limit.take(|| true).unwrap();
                    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(5));
                    running.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }

    #[test]
    fn a_wait_ends_when_it_is_no_longer_wanted() {
        let limit = Limit::new(1);
        let place = limit.take(|| true);
        assert!(place.is_some() && limit.take(|| false).is_none());
        let calls = AtomicUsize::new(0);
        assert!(limit.take(|| calls.fetch_add(1, Ordering::SeqCst) < 2).is_none());
        drop(place);
        assert!(limit.take(|| true).is_some());
    }
}
