//! The volumes of pools, listed once for a refresh of many volumes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use virt::storage_vol::StorageVol;

use super::contained::Contained;
use super::error::Result;
use super::shared_list::SharedList;

/// A volume of a list, and its pool. It does not refer to the session, because the session owns it.
pub(super) struct Entry {
    pub(super) volume: Contained<StorageVol>,
    pub(super) pool: Arc<PoolName>,
}

/// The identity of a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolName {
    /// Its UUID.
    pub uuid: String,
    /// Its name.
    pub name: String,
}

/// The lists of a session, by the name or UUID of the pool in the lookups.
#[derive(Default)]
pub(super) struct Contents(Mutex<HashMap<String, Arc<SharedList<Entry>>>>);

impl Contents {
    /// The volume of a pool if many volumes are looked up, otherwise none; it may be a second old. `list` lists the
    /// volumes of the pool by name.
    pub(super) fn take(
        &self,
        pool: &str,
        name: &str,
        list: impl FnOnce() -> Result<HashMap<String, Entry>>,
    ) -> Option<Entry> {
        let shared_list = Arc::clone(self.lock().entry(pool.to_owned()).or_default());
        shared_list.take(name, list)
    }

    /// Discards the lists, because a pool or a volume changes.
    pub(super) fn clear(&self) {
        for shared_list in self.lock().values() {
            shared_list.clear();
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<SharedList<Entry>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
