//! Storage pools.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use virt::connect::Connect;
use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;
use virt_sys as sys;

use super::backing::Backing;
use super::connection::Connection;
use super::contained::Contained;
use super::contents::{Contents, PoolName};
use super::error::Result;
use super::listed::{Filter, Listed, listed};
use super::noun::{Answer, Handle, Known, Noun, handle};
use super::session::stored_value;
use super::xml::{Document, explain_refusal, identity, with_flag};

handle! {
    /// A pool that existed when it was looked up or defined.
    Pool(StoragePool): lookup_storage_pool_by_uuid_string, lookup_storage_pool_by_name
}

listed!(Pool);

impl Listed for StoragePool {
    const FILTERS: &'static [Filter] = &[
        Filter {
            flag: sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE,
            value: true,
            fact: |known| &mut known.is_active,
        },
        Filter {
            flag: sys::VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT,
            value: true,
            fact: |known| &mut known.is_persistent,
        },
        Filter {
            flag: sys::VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART,
            value: true,
            fact: |known| &mut known.autostart,
        },
    ];

    fn list(connect: &Connect, flags: u32) -> Answer<Vec<Self>> {
        connect.list_all_storage_pools(flags)
    }
}

/// How a pool's storage is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// The default of the pool's type.
    Plain,
    /// Fail if the source contains data.
    NoOverwrite,
    /// Format the source even if it contains data.
    Overwrite,
}

/// What happens to the content of a pool or volume that is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    /// Only the reference to it is removed, which is fast.
    Plain,
    /// It is overwritten with zeros first.
    Zeroed,
}

/// Space of a pool. Units: bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Space {
    /// In total.
    pub capacity: u64,
    /// Allocated by volumes.
    pub allocation: u64,
    /// Free.
    pub available: u64,
}

/// The times of the last refreshes of the pools of a session, by UUID.
#[derive(Default)]
struct Refreshes(Mutex<HashMap<String, Arc<Mutex<Option<Instant>>>>>);

impl Refreshes {
    fn of(&self, uuid: &str) -> Arc<Mutex<Option<Instant>>> {
        let mut pools = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(pools.entry(uuid.to_owned()).or_default())
    }
}

/// Maximum age of a refresh for a lookup that did not find a volume.
const LOOKUP_AGE: Duration = Duration::from_secs(2);

impl Pool {
    /// Stores a definition. If a pool with its UUID is stored, its definition is replaced.
    ///
    /// Errors: `Exists` if another pool has the name.
    pub fn define(connection: &Connection, xml: &str) -> Result<Self> {
        let defined = Handle::define(connection, |connect| connect.define_storage_pool_xml(xml, 0));
        defined.map(Self).map_err(|error| {
            let by_name = |name: &str| Self::by_name(connection, name);
            explain_refusal(error, xml, by_name, Self::uuid)
        })
    }

    /// Its identity.
    pub fn as_name(&self) -> PoolName {
        PoolName { uuid: self.0.key.clone(), name: self.0.name.clone() }
    }

    /// The pool whose volumes are in a directory. Errors: `NotFound`.
    pub fn by_target_path(connection: &Connection, path: &str) -> Result<Self> {
        Handle::find(connection, |connect| connect.lookup_storage_pool_by_target_path(path))
            .map(Self)
    }

    /// The names of all pools, sorted.
    pub fn names(connection: &Connection) -> Result<Vec<String>> {
        Handle::names(connection, |connect: &Connect| connect.list_all_storage_pools(0))
    }

    /// The active pools.
    pub fn active(connection: &Connection) -> Result<Vec<Self>> {
        let flag = sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE;
        let found = Handle::list(connection, |connect| connect.list_all_storage_pools(flag))?;
        Ok(found.into_iter().map(Self).collect())
    }

    /// Its document.
    pub fn xml(&self, document: Document) -> Result<String> {
        let flag = match document {
            Document::Stored => sys::VIR_STORAGE_XML_INACTIVE,
            Document::Live => 0,
        };
        with_flag(flag, |flag| self.0.call(|pool| pool.xml_desc(flag)))
    }

    /// Whether it is active, so that its volumes can be used.
    pub fn is_active(&self) -> Result<bool> {
        self.0.call(StoragePool::is_active)
    }

    /// Whether it is persistent; a transient one no longer exists after it is stopped.
    pub fn is_persistent(&self) -> Result<bool> {
        self.0.call(StoragePool::is_persistent)
    }

    /// Whether it starts with the daemon.
    pub fn autostart(&self) -> Result<bool> {
        self.0.call(StoragePool::autostart)
    }

    /// Sets whether it starts with the daemon.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.0.change(|pool| pool.set_autostart(autostart))
    }

    /// Builds its storage: the directory, the file system, or the volume group.
    pub fn build(&self, build: Build) -> Result<()> {
        let flag = match build {
            Build::Plain => sys::VIR_STORAGE_POOL_BUILD_NEW,
            Build::NoOverwrite => sys::VIR_STORAGE_POOL_BUILD_NO_OVERWRITE,
            Build::Overwrite => sys::VIR_STORAGE_POOL_BUILD_OVERWRITE,
        };
        self.change_slow(|pool| pool.build(flag))
    }

    /// Starts it. Errors: `Invalid` if it is active.
    pub fn start(&self) -> Result<()> {
        self.change_slow(|pool| pool.create(0))
    }

    /// Stops it; no data is removed. Errors: `Invalid` if it is inactive.
    pub fn stop(&self) -> Result<()> {
        self.change_slow(StoragePool::destroy)
    }

    /// Removes its storage, not its definition. A directory must be empty. Errors: `Invalid` if it is active.
    pub fn delete(&self, deletion: Deletion) -> Result<()> {
        let flag = match deletion {
            Deletion::Plain => sys::VIR_STORAGE_POOL_DELETE_NORMAL,
            Deletion::Zeroed => sys::VIR_STORAGE_POOL_DELETE_ZEROED,
        };
        self.change_slow(|pool| pool.delete(flag))
    }

    /// Removes its definition. Errors: `Invalid` if it is active.
    pub fn undefine(&self) -> Result<()> {
        self.0.change(StoragePool::undefine)
    }

    /// Lists its storage again, to find volumes that others created or removed. Slow for large pools.
    pub fn refresh(&self) -> Result<()> {
        self.change_slow(|pool| pool.refresh(0))
    }

    /// Refreshes it unless this session did so before. Errors: as for [`Pool::refresh`]; libvirt
    /// rejects a refresh while it creates or fills a volume of the pool.
    pub fn refresh_once(&self) -> Result<()> {
        self.refresh_within(Duration::MAX)
    }

    /// Refreshes it for a lookup that did not find a volume, unless this session did so within two seconds.
    /// Errors: as for [`Pool::refresh_once`].
    pub fn refresh_for_lookup(&self) -> Result<()> {
        self.refresh_within(LOOKUP_AGE)
    }

    /// Refreshes it unless this session did so within `age`; concurrent callers share one refresh.
    fn refresh_within(&self, age: Duration) -> Result<()> {
        let last = self.0.session.kept::<Refreshes>().of(&self.0.key);
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_some_and(|last| last.elapsed() < age) {
            return Ok(());
        }
        let began = Instant::now();
        self.refresh()?;
        *last = Some(began);
        Ok(())
    }

    /// Its capacity and allocation.
    pub fn space(&self) -> Result<Space> {
        let space = self.0.call(StoragePool::info)?;
        Ok(Space {
            capacity: space.capacity,
            allocation: space.allocation,
            available: space.available,
        })
    }

    /// The names of its volumes, sorted. Errors: `Invalid` if it is inactive.
    pub fn volume_names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for volume in self.0.call(|pool| pool.list_all_volumes(0))?.into_iter().map(Contained::new)
        {
            names.push(stored_value(|| volume.name())?);
        }
        names.sort_unstable();
        Ok(names)
    }

    /// The keys of its volumes by their names. Errors: `Invalid` if it is inactive.
    pub fn volume_keys(&self) -> Result<HashMap<String, String>> {
        let volumes = self.0.call(|pool| pool.list_all_volumes(0))?.into_iter().map(Contained::new);
        let entry = |volume: Contained<StorageVol>| {
            Ok((stored_value(|| volume.name())?, stored_value(|| volume.key())?))
        };
        volumes.map(entry).collect()
    }

    /// The number of volumes that it lists. Errors: `Invalid` if it is inactive.
    pub fn volume_count(&self) -> Result<u32> {
        self.0.call(StoragePool::num_of_volumes)
    }

    /// Updates the indices after a volume may have been created from a document.
    pub(super) fn created(&self, xml: &str) {
        if let (Some(name), _) = identity(xml) {
            self.0.session.kept::<Backing>().created(self.uuid(), &name);
        }
        self.0.session.kept::<Contents>().clear();
    }

    /// Runs a call that changes which volumes it lists.
    fn change_slow<T>(&self, call: impl FnOnce(&StoragePool) -> Answer<T>) -> Result<T> {
        let done = self.0.change_slow(call);
        self.0.session.kept::<Backing>().pool_changed(&self.0.key);
        self.0.session.kept::<Contents>().clear();
        done
    }
}
