//! Answers that are requested once: concurrent requests for one key wait for the first of them, and a failure is not
//! kept.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::libvirt::Result;

/// Answers by key.
pub(super) struct Memo<K, V>(Mutex<HashMap<K, Slot<V>>>);

/// An answer, once it is known.
type Slot<V> = Arc<Mutex<Option<Arc<V>>>>;

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Hash + Eq, V> Memo<K, V> {
    /// The answer for a key.
    pub(super) fn get(&self, key: K, ask: impl FnOnce() -> Result<V>) -> Result<Arc<V>> {
        let slot = Arc::clone(lock(&self.0).entry(key).or_default());
        let mut known = lock(&slot);
        if let Some(answer) = &*known {
            return Ok(Arc::clone(answer));
        }
        let answer = Arc::new(ask()?);
        Ok(Arc::clone(known.insert(answer)))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::Memo;
    use crate::libvirt::{Error, ErrorKind};

    #[test]
    fn an_answer_is_requested_once_for_each_key() {
        let memo = Memo::default();
        let calls = Cell::new(0);
        let ask = || {
            calls.set(calls.get() + 1);
            Ok(calls.get())
        };
        for (key, answer) in [("a", 1), ("a", 1), ("b", 2), ("a", 1)] {
            assert_eq!(*memo.get(key, ask).unwrap(), answer);
        }
        let lost = || Err(Error::new(ErrorKind::Lost, "lost"));
        assert!(memo.get("c", lost).is_err());
        assert_eq!(*memo.get("c", ask).unwrap(), 3, "a failure is not kept");
    }
}
