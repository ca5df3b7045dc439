//! The pool that contains a volume.

use std::thread;
use std::time::{Duration, Instant};

use super::Parent;
use crate::libvirt::{Connection, Error, ErrorKind, Pool, PoolName, Result, Volume};
use crate::task::Task;

/// The pool with a UUID or name.
///
/// Errors: `NotFound`.
pub(super) fn find(connection: &Connection, text: &str) -> Result<Pool> {
    crate::identity::find(
        text,
        |uuid| Pool::by_uuid(connection, uuid),
        |name| Pool::by_name(connection, name),
    )
}

/// The pool of a volume: the one in its state, otherwise one that was created again with the same name.
pub(super) fn of_state(
    connection: &Connection,
    named: &str,
    known: Option<&Parent>,
) -> Result<Option<Pool>> {
    let remembered =
        known.into_iter().flat_map(|known| known.uuid.as_deref().into_iter().chain([&*known.name]));
    for text in [named].into_iter().chain(remembered) {
        match find(connection, text) {
            Ok(pool) => return Ok(Some(pool)),
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// The recorded identity of a pool.
pub(super) fn parent(pool: PoolName) -> Parent {
    Parent { attribute: "pool", name: pool.name, uuid: Some(pool.uuid) }
}

/// The message for a volume whose pool does not exist.
pub(super) fn missing(named: &str) -> String {
    format!(
        "Pool \"{named}\" does not exist on the host, so its volumes cannot be read; the state is unchanged. Define \
         the pool again, or, if its volumes no longer exist, remove them from the state with `terraform state rm`."
    )
}

/// The message for a volume whose pool is not active.
pub(super) fn inactive(pool: &Pool) -> String {
    let name = pool.name();
    format!(
        "Pool \"{name}\" is not active, so its volumes cannot be read; the state is unchanged. \
         Start it with running = true, or `virsh pool-start {name}`."
    )
}

/// The message for a new volume whose pool is not active.
pub(super) fn not_active(pool: &Pool) -> String {
    let name = pool.name();
    format!(
        "pool \"{name}\" is not active. Start it: set running = true on its resource, or run `virsh pool-start {name}`"
    )
}

/// Looks up a volume after a refresh of its pool, because libvirt lists volumes that others created only then.
pub(super) fn refresh_missed(pool: &Pool, name: &str, error: Error) -> Result<Volume> {
    if !error.is_not_found() {
        return Err(error);
    }
    pool.refresh_for_lookup()?;
    Volume::by_name(pool, name)
}

/// Interval between attempts of a refresh that libvirt rejects while it creates or fills volumes of the pool.
const RETRY: Duration = Duration::from_millis(500);

/// Time limit of these attempts: the error number does not distinguish a busy pool from other failures.
const BUSY: Duration = Duration::from_secs(60);

/// Refreshes the pool once in this process, so that libvirt lists files that others created: it would overwrite a file
/// that it does not list.
///
/// Errors: the pool cannot be refreshed.
pub(super) fn refresh_once(pool: &Pool) -> Result<()> {
    let started = Instant::now();
    let mut first = None;
    loop {
        let error = match pool.refresh_once() {
            Err(error) if matches!(error.kind, ErrorKind::Other | ErrorKind::Busy) => error,
            // libvirt stops a pool whose refresh fails; the first error has the reason.
            Err(error) => return Err(first.unwrap_or(error)),
            Ok(()) => return Ok(()),
        };
        let error = first.get_or_insert(error).clone();
        let may_wait = Task::current().is_none_or(|task| task.may_wait());
        if !may_wait || started.elapsed() >= BUSY {
            return Err(error);
        }
        thread::sleep(RETRY);
    }
}
