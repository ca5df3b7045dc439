//! Objects that many operations look up at the same time: a refresh of many objects lists all of them once, instead of
//! making several calls for each.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::error::Result;

/// The maximum age of a list.
const AGE: Duration = Duration::from_secs(1);

/// The number of lookups within that time from which a list is cheaper.
const MANY: u32 = 8;

/// The list of a session, and the number of recent lookups.
pub(super) struct SharedList<T> {
    state: Mutex<State<T>>,
    /// The number of changes of objects. It is not part of the state, whose lock is held while a list is created.
    changes: AtomicU64,
}

struct State<T> {
    began: Option<Instant>,
    lookups: u32,
    /// By key. Each entry serves one lookup, because a later one may need newer data.
    listed: Option<HashMap<String, T>>,
    /// The number of changes before the list.
    changes: u64,
}

impl<T> Default for SharedList<T> {
    fn default() -> Self {
        let state = State { began: None, lookups: 0, listed: None, changes: 0 };
        Self { state: Mutex::new(state), changes: AtomicU64::new(0) }
    }
}

impl<T> SharedList<T> {
    /// An object of the list, if there are many lookups and it is listed. The first of these lookups calls `list`.
    pub(super) fn take(
        &self,
        key: &str,
        list: impl FnOnce() -> Result<HashMap<String, T>>,
    ) -> Option<T> {
        let mut state = self.lock();
        if state.began.is_none_or(|began| began.elapsed() > AGE) {
            // After many lookups in the last period, the first lookup of the next period creates a list.
            let lookups = if state.lookups < MANY { 0 } else { MANY };
            *state = State { began: Some(Instant::now()), lookups, listed: None, changes: 0 };
        }
        state.lookups += 1;
        if state.lookups <= MANY {
            return None;
        }
        let changes = self.changes.load(Ordering::SeqCst);
        if state.listed.is_none() || state.changes != changes {
            state.changes = changes;
            // If the list fails, each object is looked up, which reports the error.
            state.listed = Some(list().unwrap_or_default());
        }
        state.listed.as_mut()?.remove(key)
    }

    /// Discards the list, because an object changes. Does not wait.
    pub(super) fn clear(&self) {
        self.changes.fetch_add(1, Ordering::SeqCst);
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{MANY, SharedList};

    #[expect(clippy::unnecessary_wraps, reason = "the type of a list that may fail")]
    fn list() -> super::Result<HashMap<String, u32>> {
        Ok([("a".to_owned(), 1), ("b".to_owned(), 2)].into())
    }

    #[test]
    fn many_lookups_share_a_list_and_each_entry_serves_one() {
        let shared_list = SharedList::default();
        for _ in 0..MANY {
            assert_eq!(shared_list.take("a", || unreachable!()), None);
        }
        assert_eq!(shared_list.take("a", list), Some(1));
        assert_eq!(shared_list.take("a", || unreachable!()), None);
        assert_eq!(shared_list.take("b", || unreachable!()), Some(2));
    }

    #[test]
    fn a_change_discards_the_list() {
        let shared_list = SharedList::default();
        for _ in 0..MANY {
            shared_list.take("a", || unreachable!());
        }
        assert_eq!(shared_list.take("a", list), Some(1));
        shared_list.clear();
        assert_eq!(shared_list.take("a", list), Some(1));
    }
}
