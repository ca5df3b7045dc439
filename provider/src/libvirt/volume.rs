//! Storage volumes.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use virt::connect::Connect;
use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;
use virt_sys as sys;

use super::backing::Backing;
use super::connection::Connection;
use super::contained::Contained;
use super::contents::{Contents, Entry, PoolName};
use super::error::{Error, ErrorKind, Result};
use super::members::{Image, Members};
use super::noun::{Answer, Handle, Noun};
use super::pool::{Deletion, Pool, Space};
use super::session::stored_value;
use super::xml::identity;

/// A failure of `qemu-img` that happens by chance when it encrypts an image: it measures processor time that the kernel counts
/// in steps of several milliseconds, and gets 0. QEMU 9.2 measures it in another way (its commit "crypto: run
/// `qcrypto_pbkdf2_count_iters` in a new thread"). Can be removed when no supported release has an older QEMU.
const CLOCK_FAILURE: &str = "Unable to get accurate CPU usage";

/// How long a create that fails so is repeated. libvirt has removed the volume by then. An attempt needs some 50 ms.
const CLOCK_RETRIES: Duration = Duration::from_secs(20);

/// A volume that existed when it was looked up or created.
pub struct Volume(pub(super) Handle<StorageVol>);

impl Noun for StorageVol {
    fn name(&self) -> Answer<String> {
        Self::name(self)
    }

    fn key(&self) -> Answer<String> {
        Self::key(self)
    }
}

/// What is allocated when a volume is created, in addition to the allocation in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preallocation {
    /// Nothing.
    Nothing,
    /// The metadata of the format, so that a qcow2 volume grows without delays.
    Metadata,
}

impl Preallocation {
    fn flag(self) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::Metadata => sys::VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA,
        }
    }
}

/// How a volume's capacity is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resize {
    /// It may only grow.
    Grow,
    /// It may only grow, and the new space is allocated immediately.
    GrowAllocated,
    /// It may shrink, even if data is lost.
    Shrink,
}

impl Volume {
    /// Creates a volume in a pool. Errors: `Exists`.
    pub fn create(pool: &Pool, xml: &str, preallocation: Preallocation) -> Result<Self> {
        let flags = preallocation.flag();
        let created = Self::make(pool, xml, |pool| StorageVol::create_xml(pool, xml, flags));
        created.map_err(|error| explain_refusal(error, pool, xml))
    }

    /// Creates a volume in a pool as a copy of another one, over the connection for transfers. Errors: `Exists`.
    pub fn create_from(
        pool: &Pool,
        xml: &str,
        original: &Self,
        connection: &Connection,
    ) -> Result<Self> {
        let transfers = connection.for_transfers();
        let other_pool = Pool::by_uuid(&transfers, pool.uuid())?;
        let original = Self::by_key(&transfers, original.key())?;
        let copy =
            |pool: &StoragePool| StorageVol::create_xml_from(pool, xml, &original.0.object, 0);
        let copied = repeated(|| other_pool.0.call_slow(copy));
        pool.created(xml);
        let copied = Contained::new(copied?);
        Self::by_name(pool, &stored_value(|| copied.name())?)
    }

    /// Looks a volume up in its pool; reliable while the pool is active. Errors: `NotFound`.
    pub fn by_name(pool: &Pool, name: &str) -> Result<Self> {
        let found = pool.0.call(|pool| pool.lookup_storage_vol_by_name(name))?;
        Self::in_pool(pool, found)
    }

    /// A volume of the pool with a name or UUID if many volumes are looked up, otherwise none; it may be a second old.
    /// `find` finds the pool.
    pub fn recent(
        connection: &Connection,
        pool: &str,
        name: &str,
        find: impl FnOnce() -> Result<Pool>,
    ) -> Result<Option<(Self, PoolName)>> {
        let session = connection.session()?;
        let list = || listed(&find()?);
        let Some(entry) = session.kept::<Contents>().take(pool, name, list) else {
            return Ok(None);
        };
        let volume = Handle::new(session, entry.volume)?;
        Ok(Some((Self(volume), PoolName::clone(&entry.pool))))
    }

    /// Looks a volume up. Errors: `NotFound`, also if its pool is inactive.
    pub fn by_key(connection: &Connection, key: &str) -> Result<Self> {
        Self::find(connection, |connect| connect.lookup_storage_vol_by_key(key))
    }

    /// Looks a volume up. Errors: `NotFound`, also if its pool is inactive.
    pub fn by_path(connection: &Connection, path: &str) -> Result<Self> {
        Self::find(connection, |connect| connect.lookup_storage_vol_by_path(path))
    }

    /// Its name, unique in its pool.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Its key, unique on its host.
    pub fn key(&self) -> &str {
        &self.0.key
    }

    /// Its path.
    pub fn path(&self) -> Result<String> {
        self.0.call(StorageVol::path)
    }

    /// Its pool.
    pub fn pool(&self) -> Result<Pool> {
        let pool = self.0.call(StorageVol::lookup_storage_pool)?;
        Handle::new(Arc::clone(&self.0.session), Contained::new(pool)).map(Pool)
    }

    /// The names of the running domains that use it, sorted. The list may be `age` old. `pool` is the name of its pool.
    pub fn guests(
        &self,
        pool: &str,
        connection: &Connection,
        age: Duration,
    ) -> Result<Vec<String>> {
        // The key of most volumes is their path, so no call is needed.
        let path = if self.0.key.starts_with('/') { self.0.key.clone() } else { self.path()? };
        let image = Image { path: &path, pool, name: &self.0.name };
        self.0.session.kept::<Members>().of_image(&image, connection, age)
    }

    /// The names of the running domains that use the image with a path, which may be no volume, sorted.
    pub fn guests_of_image(connection: &Connection, path: &str) -> Result<Vec<String>> {
        match Self::by_path(connection, path) {
            Ok(volume) => volume.guests(volume.pool()?.name(), connection, Duration::ZERO),
            Err(error) if error.is_not_found() || error.is_unsupported() => {
                let image = Image { path, pool: "", name: "" };
                connection.session()?.kept::<Members>().of_image(&image, connection, Duration::ZERO)
            }
            Err(error) => Err(error),
        }
    }

    /// Its document.
    pub fn xml(&self) -> Result<String> {
        self.0.call(|volume| volume.xml_desc(0))
    }

    /// Its capacity and allocation; `available` is the space by which its allocation can grow.
    pub fn space(&self) -> Result<Space> {
        let space = self.0.call(StorageVol::info)?;
        let available = space.capacity.saturating_sub(space.allocation);
        Ok(Space { capacity: space.capacity, allocation: space.allocation, available })
    }

    /// Removes it with its content. libvirt does not check whether it is in use.
    pub fn delete(&self, deletion: Deletion) -> Result<()> {
        let flag = match deletion {
            Deletion::Plain => sys::VIR_STORAGE_VOL_DELETE_NORMAL,
            Deletion::Zeroed => sys::VIR_STORAGE_VOL_DELETE_ZEROED,
        };
        let deleted = self.0.call_slow(|volume| volume.delete(flag));
        self.0.session.kept::<Backing>().changed(&self.0.name);
        self.0.session.kept::<Contents>().clear();
        deleted
    }

    /// Overwrites its content.
    pub fn wipe(&self, connection: &Connection) -> Result<()> {
        let volume = Self::by_key(&connection.for_transfers(), self.key())?;
        volume.0.call_slow(|volume| volume.wipe(0))
    }

    /// Sets its capacity. Units: bytes.
    pub fn resize(&self, capacity_bytes: u64, resize: Resize) -> Result<()> {
        let flag = match resize {
            Resize::Grow => 0,
            Resize::GrowAllocated => sys::VIR_STORAGE_VOL_RESIZE_ALLOCATE,
            Resize::Shrink => sys::VIR_STORAGE_VOL_RESIZE_SHRINK,
        };
        self.0.call_slow(|volume| volume.resize(capacity_bytes, flag))
    }

    fn find(
        connection: &Connection,
        look_up: impl FnOnce(&Connect) -> Answer<StorageVol>,
    ) -> Result<Self> {
        Handle::find(connection, look_up).map(Self)
    }

    fn make(
        pool: &Pool,
        xml: &str,
        make: impl Fn(&StoragePool) -> Answer<StorageVol>,
    ) -> Result<Self> {
        let created = repeated(|| pool.0.call_slow(&make));
        pool.created(xml);
        Self::in_pool(pool, created?)
    }

    fn in_pool(pool: &Pool, volume: StorageVol) -> Result<Self> {
        let session = Arc::clone(&pool.0.session);
        Handle::new(session, Contained::new(volume)).map(Self)
    }
}

/// Repeats a create that fails by chance, see [`CLOCK_FAILURE`].
fn repeated<T>(create: impl Fn() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    loop {
        let created = create();
        let is_repeated = |error: &Error| error.message.contains(CLOCK_FAILURE);
        if !created.as_ref().is_err_and(is_repeated) || start.elapsed() >= CLOCK_RETRIES {
            return created;
        }
    }
}

/// The error of a create, classified as `Exists` if the pool contains a file with that name: libvirt reports a file that
/// it does not list as an invalid operation. Afterwards libvirt lists the file, so that it can be imported.
fn explain_refusal(error: Error, pool: &Pool, xml: &str) -> Error {
    if error.code.cast_unsigned() != sys::VIR_ERR_OPERATION_INVALID {
        return error;
    }
    let (Some(name), _) = identity(xml) else { return error };
    let found = pool.refresh().and_then(|()| Volume::by_name(pool, &name));
    if found.is_ok() { error.with_kind(ErrorKind::Exists) } else { error }
}

/// The volumes of a pool, by name.
fn listed(pool: &Pool) -> Result<HashMap<String, Entry>> {
    let listed = pool.0.call(|pool| pool.list_all_volumes(0))?;
    let volumes: Vec<_> = listed.into_iter().map(Contained::new).collect();
    let name = Arc::new(pool.as_name());
    let mut entries = HashMap::with_capacity(volumes.len());
    for volume in volumes {
        entries.insert(stored_value(|| volume.name())?, Entry { volume, pool: Arc::clone(&name) });
    }
    Ok(entries)
}
