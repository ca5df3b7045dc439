//! The volumes of pools, listed once for a refresh of many.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use virt::storage_vol::StorageVol;

use super::contained::Contained;
use super::error::Result;
use super::together::Together;

/// A volume of a list and its pool. It holds no session, which holds it.
pub(super) struct Entry {
    pub(super) volume: Contained<StorageVol>,
    pub(super) pool: Arc<PoolName>,
}

/// What a pool is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolName {
    /// Its UUID.
    pub uuid: String,
    /// Its name.
    pub name: String,
}

/// The lists of a session, by the text that the lookups give for the pool.
#[derive(Default)]
pub(super) struct Contents(Mutex<HashMap<String, Arc<Together<Entry>>>>);

impl Contents {
    /// The volume of a pool as it was up to a second ago, where many are looked up; otherwise nothing. `list` lists the
    /// volumes of the pool by name.
    pub(super) fn take(
        &self,
        pool: &str,
        name: &str,
        list: impl FnOnce() -> Result<HashMap<String, Entry>>,
    ) -> Option<Entry> {
        let together = Arc::clone(self.lock().entry(pool.to_owned()).or_default());
        together.take(name, list)
    }

    /// Discards the lists, because a pool or a volume changes.
    pub(super) fn clear(&self) {
        for together in self.lock().values() {
            together.clear();
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Together<Entry>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
