//! One libvirt behind a provider configuration: its connection, its identity, and a lock per object.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::libvirt::{self, Connection};
use crate::resources::Plans;

/// A libvirt host.
pub(super) struct Host {
    /// The connection, opened on first use.
    pub(super) connection: Connection,
    uuid: OnceLock<Option<String>>,
    locks: Mutex<HashMap<String, Arc<Mutex<()>>>>,
    taken: Mutex<HashSet<(&'static str, String)>>,
    /// What is planned of its objects.
    pub(super) plans: Plans,
}

impl Host {
    pub(super) fn new(uri: Option<&str>) -> Self {
        let connection = Connection::new(uri);
        Self {
            connection,
            uuid: OnceLock::new(),
            locks: Mutex::default(),
            taken: Mutex::default(),
            plans: Plans::default(),
        }
    }

    /// The host's UUID, when it says one.
    pub(super) fn uuid(&self) -> libvirt::Result<Option<String>> {
        if let Some(uuid) = self.uuid.get() {
            return Ok(uuid.clone());
        }
        let uuid = self.connection.host_uuid()?;
        Ok(self.uuid.get_or_init(|| uuid).clone())
    }

    /// Runs `work` while no other change of the same object runs.
    pub(super) fn locked<T>(&self, noun: &str, name: &str, work: impl FnOnce() -> T) -> T {
        let key = format!("{noun}/{name}");
        let lock = {
            let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(locks.entry(key).or_default())
        };
        let _guard = lock.lock().unwrap_or_else(PoisonError::into_inner);
        work()
    }

    /// Notes that a resource has made or adopted an object; false when another one did before, in this process.
    pub(super) fn take(&self, noun: &'static str, id: String) -> bool {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).insert((noun, id))
    }

    /// Notes that no resource has an object any more.
    pub(super) fn release(&self, noun: &'static str, id: String) {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).remove(&(noun, id));
    }
}
