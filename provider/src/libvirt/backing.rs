//! The backing images of the volumes that a session has read, by the UUID of their pool. It makes no calls.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The volumes of the pools that were listed.
#[derive(Default)]
pub(super) struct Backing(Mutex<Pools>);

/// The volumes of pools, by the UUID of the pool.
pub(super) type Pools = HashMap<String, Volumes>;

/// The volumes of a pool, by name.
pub(super) type Volumes = HashMap<String, Below>;

/// The image below a volume.
pub(super) enum Below {
    /// The volume was not read since it changed.
    Unread,
    /// Its normalized path; none if the volume has no backing image.
    Read(Option<String>),
}

impl Backing {
    /// Records an attempt to create a volume in the pool with a UUID.
    pub(super) fn created(&self, pool: &str, name: &str) {
        if let Some(volumes) = self.lock().get_mut(pool) {
            volumes.insert(name.to_owned(), Below::Unread);
        }
    }

    /// Records an attempt to delete a volume with that name.
    pub(super) fn changed(&self, name: &str) {
        for volumes in self.lock().values_mut() {
            if let Some(below) = volumes.get_mut(name) {
                *below = Below::Unread;
            }
        }
    }

    /// Records that a pool may list other volumes than before.
    pub(super) fn pool_changed(&self, pool: &str) {
        self.lock().remove(pool);
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Pools> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
