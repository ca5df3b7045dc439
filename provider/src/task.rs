//! An operation that Terraform asked for: it has a time limit and can be cancelled. A call to libvirt cannot be
//! interrupted, so an operation that is over leaves its call to end on its own thread, and libvirt is not asked again
//! for it.

use std::cell::RefCell;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::cancel::Cancel;

/// How long an operation needs to report what it waited for in vain, and how long it has to end after it was cancelled.
const REPORT: Duration = Duration::from_millis(500);

/// How often cancellation is looked at.
const INTERVAL: Duration = Duration::from_millis(50);

thread_local! {
    static CURRENT: RefCell<Option<Task>> = const { RefCell::new(None) };
}

/// The operation that a thread works for.
#[derive(Clone, Debug)]
pub struct Task {
    cancel: Cancel,
    is_over: Arc<AtomicBool>,
}

/// How an operation ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// With an answer.
    Done(T),
    /// Its time was over first.
    TimedOut,
    /// The user cancelled it, and it did not end in time.
    Cancelled,
}

impl Task {
    /// The operation of this thread, if it works for one.
    pub fn current() -> Option<Self> {
        CURRENT.with_borrow(Clone::clone)
    }

    /// Whether it was answered already, so that nothing more must be done for it.
    pub fn is_over(&self) -> bool {
        self.is_over.load(Ordering::SeqCst)
    }

    /// Whether it should end: it is cancelled, or its time is over.
    pub fn is_cancelled(&self) -> bool {
        self.is_over() || self.cancel.is_cancelled()
    }
}

/// Does work within a limit, and until the user cancels it. The token that the work is given is cancelled a moment
/// before the limit.
pub fn run<T: Send + 'static>(
    limit: Duration,
    cancel: &Cancel,
    work: impl FnOnce(Cancel) -> T + Send + 'static,
) -> Outcome<T> {
    let started = Instant::now();
    let inner = cancel.within(limit.saturating_sub((limit / 4).min(REPORT)));
    let is_over = Arc::new(AtomicBool::new(false));
    let task = Task { cancel: inner.clone(), is_over: Arc::clone(&is_over) };
    let (sender, receiver) = channel();
    let worker = thread::spawn(move || {
        CURRENT.set(Some(task));
        // Nobody listens any more when the operation is over.
        let _ = sender.send(work(inner));
    });
    let mut cancelled = None;
    loop {
        match receiver.recv_timeout(INTERVAL.min(limit.saturating_sub(started.elapsed()))) {
            Ok(done) => return Outcome::Done(done),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => match worker.join() {
                Err(panic) => resume_unwind(panic),
                Ok(()) => return Outcome::Cancelled,
            },
        }
        if cancel.is_cancelled() && cancelled.is_none() {
            cancelled = Some(Instant::now());
        }
        let is_late = started.elapsed() >= limit;
        if is_late || cancelled.is_some_and(|since| since.elapsed() >= REPORT) {
            is_over.store(true, Ordering::SeqCst);
            return if is_late { Outcome::TimedOut } else { Outcome::Cancelled };
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    use super::{Outcome, Task, run};
    use crate::cancel::Cancel;

    const LONG: Duration = Duration::from_secs(30);

    #[test]
    fn work_that_takes_too_long_is_not_waited_for_and_knows_it() {
        let (sender, receiver) = channel();
        let slow = move |_| {
            let task = Task::current().unwrap();
            while !task.is_over() {
                sleep(Duration::from_millis(5));
            }
            sender.send(task.is_cancelled()).unwrap();
        };
        assert_eq!(run(Duration::from_millis(20), &Cancel::new(), slow), Outcome::TimedOut);
        assert!(receiver.recv_timeout(LONG).unwrap());
        assert_eq!(run(LONG, &Cancel::new(), |_| 1), Outcome::Done(1));
        assert!(Task::current().is_none());
    }

    #[test]
    fn an_operation_ends_soon_after_it_was_cancelled() {
        let cancel = Cancel::new();
        let other = cancel.clone();
        let canceller = std::thread::spawn(move || {
            sleep(Duration::from_millis(30));
            other.cancel();
        });
        let started = Instant::now();
        assert_eq!(run(LONG, &cancel, |_| sleep(LONG)), Outcome::Cancelled);
        assert!(started.elapsed() < Duration::from_secs(5));
        canceller.join().unwrap();
        let waits = |inner: Cancel| inner.wait(LONG);
        assert_eq!(run(LONG, &cancel, waits), Outcome::Done(true), "it ends by itself");
    }

    #[test]
    fn a_panic_continues_in_the_caller() {
        let work = || run(LONG, &Cancel::new(), |_| -> u8 { panic!("a bug") });
        assert!(std::panic::catch_unwind(work).is_err());
    }

    #[test]
    fn waiting_ends_before_the_limit() {
        let started = Instant::now();
        let second = Duration::from_secs(1);
        let waits = move |inner: Cancel| inner.wait(LONG) && started.elapsed() < second;
        assert_eq!(run(second, &Cancel::new(), waits), Outcome::Done(true));
    }
}
