//! Looks volumes up, for all resource types whose objects are volumes.

use mapping::Value;

use super::{
    Existing, Identity, LibvirtObject, Located, LookupKey, OutOfReach, Parent, RecordedObject,
    is_uuid, overlay, volume_pool,
};
use crate::controls;
use crate::libvirt::{Connection, Error, ErrorKind, PoolName, Result, Volume};

/// The kinds of text by which a user can import a volume.
pub(super) const KEYS: &str = "key, path, or POOL/NAME";

/// A volume that exists, and its pool.
pub(super) struct FoundVolume {
    pub(super) volume: Volume,
    pub(super) pool: PoolName,
}

impl FoundVolume {
    fn of(volume: Volume) -> Result<Self> {
        let pool = volume.pool()?.as_name();
        Ok(Self { volume, pool })
    }
}

/// Converts a volume to an object of a resource type.
type Make<'a> = &'a dyn Fn(FoundVolume) -> Box<dyn LibvirtObject>;

/// The text by which a state or a configuration refers to the pool of a volume.
pub(super) fn pool_of(state: &Value) -> &str {
    state.get("pool").as_str().unwrap_or_default()
}

fn name_of(state: &Value) -> &str {
    state.get("name").as_str().unwrap_or_default()
}

/// Finds a volume by key, or by pool and name.
pub(super) fn find(connection: &Connection, key: LookupKey) -> Result<FoundVolume> {
    FoundVolume::of(match key {
        LookupKey::Id(key) => Volume::by_key(connection, key)?,
        LookupKey::Name(name) => by_pool_and_name(connection, name)?,
    })
}

/// Finds a volume by key, by path, or by pool and name: `images/root.qcow2`.
pub(super) fn search(connection: &Connection, text: &str) -> Result<FoundVolume> {
    // A text that a driver rejects as a key or path may still be a name.
    let is_answer = |answer: &Result<Volume>| match answer {
        Ok(_) => true,
        Err(error) => {
            matches!(error.kind, ErrorKind::Lost | ErrorKind::Denied | ErrorKind::Cancelled)
        }
    };
    let mut answer = Volume::by_key(connection, text);
    if !is_answer(&answer) {
        answer = overlay::volume_at(connection, text);
    }
    if !is_answer(&answer) {
        answer = by_pool_and_name(connection, text);
    }
    FoundVolume::of(answer?)
}

/// Finds the volume of a state through its pool, by name: for a stopped pool, a lookup by key fails with "no such
/// volume".
pub(super) fn locate(
    connection: &Connection,
    known: RecordedObject,
    make: Make,
) -> Result<Located> {
    let named = pool_of(known.state);
    let Some(pool) = volume_pool::of_state(connection, named, known.parent)? else {
        return Ok(Located::OutOfReach(OutOfReach::ParentMissing {
            reason: volume_pool::missing(named),
        }));
    };
    if !pool.is_active()? {
        return Ok(Located::OutOfReach(OutOfReach::ParentInactive {
            parent: volume_pool::parent(pool.as_name()),
            reason: volume_pool::inactive(&pool),
        }));
    }
    let name = name_of(known.state);
    match Volume::by_name(&pool, name)
        .or_else(|error| volume_pool::refresh_missed(&pool, name, error))
    {
        Ok(volume) => Ok(here(FoundVolume { volume, pool: pool.as_name() }, known, make)),
        Err(error) if error.is_not_found() => Ok(Located::Gone),
        Err(error) => Err(error),
    }
}

/// The same for a refresh, which may read many volumes.
pub(super) fn locate_to_read(
    connection: &Connection,
    known: RecordedObject,
    make: Make,
) -> Result<Located> {
    let (named, name) = (pool_of(known.state), name_of(known.state));
    let find = || volume_pool::find(connection, named);
    match Volume::recent(connection, named, name, find)? {
        Some((volume, pool)) => Ok(here(FoundVolume { volume, pool }, known, make)),
        None => locate(connection, known, make),
    }
}

/// Finds the volume that a create would overwrite. libvirt lists a volume until the next refresh, even if somebody
/// removed its file; reading its document shows whether the file exists.
pub(super) fn existing(connection: &Connection, planned: &Value, make: Make) -> Result<Existing> {
    let Some(pool) = volume_pool::of_state(connection, pool_of(planned), None)? else {
        return Ok(None);
    };
    if !pool.is_active()? {
        return Ok(None);
    }
    volume_pool::refresh_once(&pool)?;
    let object = match Volume::by_name(&pool, name_of(planned)) {
        Ok(volume) => make(FoundVolume { volume, pool: pool.as_name() }),
        Err(error) if error.is_not_found() => return Ok(None),
        Err(error) => return Err(error),
    };
    match object.stored() {
        Ok(_) => Ok(Some(object)),
        Err(error) if error.is_not_found() => {
            pool.refresh()?;
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The identity for a lock: a configuration refers to the pool by its name or its UUID.
pub(super) fn lock_identity(connection: &Connection, identity: Identity) -> Identity {
    let is_unresolved = |pool: &&Parent| pool.uuid.is_none() && is_uuid(&pool.name);
    let pool = identity.parent.as_ref().filter(is_unresolved);
    match pool.map(|pool| volume_pool::find(connection, &pool.name)) {
        Some(Ok(pool)) => {
            Identity { parent: Some(volume_pool::parent(pool.as_name())), ..identity }
        }
        // No volume of a missing pool is changed.
        Some(Err(_)) | None => identity,
    }
}

fn by_pool_and_name(connection: &Connection, text: &str) -> Result<Volume> {
    let label = connection.label();
    match text.split_once('/') {
        Some((pool, name)) if !pool.is_empty() => {
            let pool = volume_pool::find(connection, pool).map_err(|error| {
                if !error.is_not_found() {
                    return error;
                }
                let message = format!("{label} has no pool {pool:?}");
                Error::new(ErrorKind::NotFound, message)
            })?;
            Volume::by_name(&pool, name)
                .or_else(|error| volume_pool::refresh_missed(&pool, name, error))
        }
        _ => {
            let message = format!("{label} has no volume with that {KEYS}");
            Err(Error::new(ErrorKind::NotFound, message))
        }
    }
}

/// The result for a volume that has the name of the volume in the state.
fn here(found: FoundVolume, known: RecordedObject, make: Make) -> Located {
    if is_another(&found, known) { Located::Gone } else { Located::Here(make(found)) }
}

/// Whether a volume with the same name is not the one in the state, because the pool was created again elsewhere.
fn is_another(found: &FoundVolume, known: RecordedObject) -> bool {
    let is_same_pool =
        known.parent.is_none_or(|parent| parent.uuid.as_deref() == Some(&*found.pool.uuid));
    let key = controls::id(known.state);
    !is_same_pool && key.is_some_and(|key| key != found.volume.key())
}
