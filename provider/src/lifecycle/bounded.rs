//! Operations that may take only so long. A call to libvirt cannot be interrupted, so one that is late is
//! left to end on its own thread, and the user is told.

use std::panic::resume_unwind;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use mapping::Value;

use crate::duration;

/// How long it takes to report.
const REPORT: Duration = Duration::from_millis(500);

/// The limit that `timeouts` sets for an operation.
pub(super) fn limit(state: &Value, operation: &str) -> Option<Duration> {
    duration::parse(state.get("timeouts").get(operation).as_str()?)
}

/// How much of a limit an operation may wait by itself: it needs a moment to say what it waited for in vain.
pub(super) fn patience(limit: Duration) -> Duration {
    limit.saturating_sub((limit / 4).min(REPORT))
}

/// Does work within a limit; nothing when it is not done by then.
pub(super) fn within<T: Send + 'static>(
    limit: Option<Duration>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let Some(limit) = limit else { return Some(work()) };
    let (sender, receiver) = channel();
    let worker = thread::spawn(move || {
        // Nobody listens any more when the limit is over.
        let _ = sender.send(work());
    });
    match receiver.recv_timeout(limit) {
        Ok(done) => Some(done),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => match worker.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use std::thread::sleep;
    use std::time::Duration;

    use mapping::Value;

    use super::{limit, patience, within};

    #[test]
    fn late_work_is_not_waited_for() {
        let slow = || sleep(Duration::from_secs(30));
        assert_eq!(within(Some(Duration::from_millis(20)), slow), None);
        assert_eq!(within(Some(Duration::from_secs(30)), || 1), Some(1));
        assert_eq!(within(None, || 2), Some(2));
    }

    #[test]
    fn a_panic_goes_on_where_it_is_contained() {
        let work = || within(Some(Duration::from_secs(30)), || -> u8 { panic!("a bug") });
        assert!(std::panic::catch_unwind(work).is_err());
    }

    #[test]
    fn waiting_ends_before_the_limit() {
        let second = Duration::from_secs(1);
        assert_eq!(patience(second), Duration::from_millis(750));
        assert_eq!(patience(60 * second), Duration::from_millis(59_500));
    }

    #[test]
    fn each_operation_has_its_own_limit() {
        let timeouts = Value::object([("create", Value::from("1m30s"))]);
        let state = Value::object([("timeouts", timeouts)]);
        assert_eq!(limit(&state, "create"), Some(Duration::from_secs(90)));
        assert_eq!(limit(&state, "delete"), None);
    }
}
