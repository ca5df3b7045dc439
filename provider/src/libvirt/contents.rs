//! The volumes of pools, listed once for a refresh of many.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use virt::storage_vol::StorageVol;

use super::contained::Contained;
use super::error::Result;
use super::pool::Pool;
use super::session::own;
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
    /// The volume of a pool as it was up to a second ago, where many are looked up; otherwise nothing. `find` finds the
    /// pool.
    pub(super) fn take(
        &self,
        pool: &str,
        name: &str,
        find: impl FnOnce() -> Result<Pool>,
    ) -> Option<Entry> {
        let together = Arc::clone(self.lock().entry(pool.to_owned()).or_default());
        together.take(name, || list(&find()?))
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

fn list(pool: &Pool) -> Result<HashMap<String, Entry>> {
    let listed = pool.0.call(|pool| pool.list_all_volumes(0))?;
    let volumes: Vec<_> = listed.into_iter().map(Contained::new).collect();
    let name = Arc::new(pool.as_name());
    let mut entries = HashMap::with_capacity(volumes.len());
    for volume in volumes {
        entries.insert(own(|| volume.name())?, Entry { volume, pool: Arc::clone(&name) });
    }
    Ok(entries)
}
