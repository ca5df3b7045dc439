//! A bound on how many slow calls run at once, so that quick ones still find a place in the daemon.

use std::sync::{Condvar, Mutex, PoisonError};

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

    /// Waits for a place and takes it.
    pub(super) fn take(&self) -> Place<'_> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.returned.wait_while(free, |free| *free == 0);
        *waited.unwrap_or_else(PoisonError::into_inner) -= 1;
        Place(self)
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
                    let _place = limit.take();
                    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    thread::sleep(Duration::from_millis(5));
                    running.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }
}
