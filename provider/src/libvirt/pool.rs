//! Storage pools.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use virt::connect::Connect;
use virt::storage_pool::StoragePool;
use virt_sys as sys;

use super::backing::Backing;
use super::connection::Connection;
use super::contained::Contained;
use super::contents::{Contents, PoolName};
use super::error::Result;
use super::listed::{Filter, Listed, listed};
use super::noun::{Answer, Handle, Known, Noun, handle};
use super::session::own;
use super::xml::{Document, explain_refusal, with_flag};

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
            flag: sys::VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART,
            value: true,
            fact: |known| &mut known.autostart,
        },
    ];

    fn list(connect: &Connect, flags: u32) -> Answer<Vec<Self>> {
        connect.list_all_storage_pools(flags)
    }
}

/// How a pool's storage is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// As the pool's type does it by default.
    Plain,
    /// Refuse when there is something on the source already.
    NoOverwrite,
    /// Format whatever is on the source.
    Overwrite,
}

/// What becomes of a pool's or volume's content when it is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deletion {
    /// Only the reference to it goes, which is quick.
    Plain,
    /// It is overwritten with zeros first.
    Zeroed,
}

/// Space of a pool. Units: bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Space {
    /// In total.
    pub capacity: u64,
    /// Taken by volumes.
    pub allocation: u64,
    /// Free.
    pub available: u64,
}

/// When the pools of a session were refreshed last, by UUID.
#[derive(Default)]
struct Refreshes(Mutex<HashMap<String, Arc<Mutex<Option<Instant>>>>>);

impl Refreshes {
    fn of(&self, uuid: &str) -> Arc<Mutex<Option<Instant>>> {
        let mut pools = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(pools.entry(uuid.to_owned()).or_default())
    }
}

impl Pool {
    /// Stores a definition. One with the UUID of a stored pool replaces that pool's definition.
    ///
    /// Errors: `Exists` when another pool has the name.
    pub fn define(connection: &Connection, xml: &str) -> Result<Self> {
        let defined = Handle::define(connection, |connect| connect.define_storage_pool_xml(xml, 0));
        defined.map(Self).map_err(|error| {
            let by_name = |name: &str| Self::by_name(connection, name);
            explain_refusal(error, xml, by_name, Self::uuid)
        })
    }

    /// What it is known by.
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

    /// The pools that are started.
    pub fn started(connection: &Connection) -> Result<Vec<Self>> {
        let flag = sys::VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE;
        let found = Handle::list(connection, |connect| connect.list_all_storage_pools(flag))?;
        Ok(found.into_iter().map(Self).collect())
    }

    /// Its description.
    pub fn xml(&self, document: Document) -> Result<String> {
        let flag = match document {
            Document::Stored => sys::VIR_STORAGE_XML_INACTIVE,
            Document::Live => 0,
        };
        with_flag(flag, |flag| self.0.call(|pool| pool.xml_desc(flag)))
    }

    /// Whether it is started, so that its volumes can be used.
    pub fn is_active(&self) -> Result<bool> {
        self.0.call(StoragePool::is_active)
    }

    /// Whether its definition is stored; otherwise it is gone once it is stopped.
    pub fn is_persistent(&self) -> Result<bool> {
        self.0.call(StoragePool::is_persistent)
    }

    /// Whether the daemon starts it when it starts itself.
    pub fn autostart(&self) -> Result<bool> {
        self.0.call(StoragePool::autostart)
    }

    /// Sets whether the daemon starts it when it starts itself.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        self.0.change(|pool| pool.set_autostart(autostart))
    }

    /// Makes its storage: the directory, the file system, the volume group.
    pub fn build(&self, build: Build) -> Result<()> {
        let flag = match build {
            Build::Plain => sys::VIR_STORAGE_POOL_BUILD_NEW,
            Build::NoOverwrite => sys::VIR_STORAGE_POOL_BUILD_NO_OVERWRITE,
            Build::Overwrite => sys::VIR_STORAGE_POOL_BUILD_OVERWRITE,
        };
        self.change_slow(|pool| pool.build(flag))
    }

    /// Starts it. Errors: `Invalid` when it runs.
    pub fn start(&self) -> Result<()> {
        self.change_slow(|pool| pool.create(0))
    }

    /// Stops it; nothing is removed. Errors: `Invalid` when it does not run.
    pub fn stop(&self) -> Result<()> {
        self.change_slow(StoragePool::destroy)
    }

    /// Removes its storage, not its definition. A directory must be empty. Errors: `Invalid` while it runs.
    pub fn delete(&self, deletion: Deletion) -> Result<()> {
        let flag = match deletion {
            Deletion::Plain => sys::VIR_STORAGE_POOL_DELETE_NORMAL,
            Deletion::Zeroed => sys::VIR_STORAGE_POOL_DELETE_ZEROED,
        };
        self.change_slow(|pool| pool.delete(flag))
    }

    /// Removes its definition. Errors: `Invalid` while it runs.
    pub fn undefine(&self) -> Result<()> {
        self.0.change(StoragePool::undefine)
    }

    /// Looks at its storage again, for volumes that others made or removed. Slow in large pools.
    pub fn refresh(&self) -> Result<()> {
        self.change_slow(|pool| pool.refresh(0))
    }

    /// Refreshes it unless this session did so within some time; concurrent callers share one refresh.
    /// Errors: as of [`Pool::refresh`]; libvirt refuses it while it creates a volume of the pool.
    pub fn refresh_within(&self, age: Duration) -> Result<()> {
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

    /// Refreshes it unless this session did so before. Errors: as of [`Pool::refresh_within`].
    pub fn refresh_once(&self) -> Result<()> {
        self.refresh_within(Duration::MAX)
    }

    /// How much room it has.
    pub fn space(&self) -> Result<Space> {
        let space = self.0.call(StoragePool::info)?;
        Ok(Space {
            capacity: space.capacity,
            allocation: space.allocation,
            available: space.available,
        })
    }

    /// The names of its volumes, sorted. Errors: `Invalid` while it is stopped.
    pub fn volume_names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for volume in self.0.call(|pool| pool.list_all_volumes(0))?.into_iter().map(Contained::new)
        {
            names.push(own(|| volume.name())?);
        }
        names.sort_unstable();
        Ok(names)
    }

    /// How many volumes it lists. Errors: `Invalid` while it is stopped.
    pub fn volume_count(&self) -> Result<u32> {
        self.0.call(StoragePool::num_of_volumes)
    }

    /// Runs a call that changes which volumes it lists.
    fn change_slow<T>(&self, call: impl FnOnce(&StoragePool) -> Answer<T>) -> Result<T> {
        let done = self.0.change_slow(call);
        self.0.session.kept::<Backing>().pool_changed(&self.0.key);
        self.0.session.kept::<Contents>().clear();
        done
    }
}
