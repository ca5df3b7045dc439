//! The backing images of the volumes that a session has read, by the UUID of their pool. It makes no calls.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The maximum age of the list of a pool: others may create volumes in it.
const LIST_AGE: Duration = Duration::from_secs(2);

/// The volumes of the pools that were listed. No lock of it is held during a call, except that of the readers.
#[derive(Default)]
pub(super) struct Backing {
    pools: Mutex<Pools>,
    readers: Mutex<()>,
}

#[derive(Default)]
struct Pools {
    /// The number of changes, which orders them and the reads.
    changes: u64,
    volumes: HashMap<String, Listed>,
}

/// The volumes of a pool.
struct Listed {
    at: Instant,
    /// By name.
    volumes: HashMap<String, Below>,
}

/// The image below a volume.
enum Below {
    /// The volume was not read since this change.
    Unread(u64),
    /// Its normalized path; none if the volume has no backing image.
    Read(Option<String>),
}

/// A volume to read.
pub(super) struct Unread {
    pub(super) name: String,
    change: u64,
}

/// The result of reading a volume.
pub(super) enum Image {
    /// The normalized path of its backing image; none if it has none.
    Path(Option<String>),
    /// The volume does not exist.
    Gone,
}

impl Backing {
    /// Locks out other readers: they would read the same volumes.
    pub(super) fn reader(&self) -> MutexGuard<'_, ()> {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the volumes of a pool have to be listed.
    pub(super) fn needs_list(&self, pool: &str) -> bool {
        self.lock().volumes.get(pool).is_none_or(|listed| listed.at.elapsed() >= LIST_AGE)
    }

    /// Records the names of the volumes of a pool, listed at a time.
    pub(super) fn listed(&self, pool: &str, names: Vec<String>, at: Instant) {
        let mut pools = self.lock();
        let change = pools.changes;
        let mut known = pools.volumes.remove(pool).map_or_else(HashMap::new, |old| old.volumes);
        let named: HashSet<&str> = names.iter().map(String::as_str).collect();
        // A volume that was created in the meantime is not in the list.
        known.retain(|name, below| {
            named.contains(name.as_str()) || matches!(below, Below::Unread(_))
        });
        for name in names {
            known.entry(name).or_insert(Below::Unread(change));
        }
        pools.volumes.insert(pool.to_owned(), Listed { at, volumes: known });
    }

    /// The volumes of a pool to read.
    pub(super) fn unread(&self, pool: &str) -> Vec<Unread> {
        let pools = self.lock();
        let volumes = pools.volumes.get(pool).into_iter().flat_map(|listed| &listed.volumes);
        let unread = volumes.filter_map(|(name, below)| match below {
            Below::Unread(change) => Some(Unread { name: name.clone(), change: *change }),
            Below::Read(_) => None,
        });
        unread.collect()
    }

    /// Records the result of reading a volume, unless the volume has changed since.
    pub(super) fn read(&self, pool: &str, unread: &Unread, image: Image) {
        let mut pools = self.lock();
        let Some(listed) = pools.volumes.get_mut(pool) else { return };
        let Some(below) = listed.volumes.get_mut(&unread.name) else { return };
        if !matches!(below, Below::Unread(change) if *change == unread.change) {
            return;
        }
        match image {
            Image::Path(path) => *below = Below::Read(path),
            Image::Gone => drop(listed.volumes.remove(&unread.name)),
        }
    }

    /// The names of the volumes of a pool with the backing image at a normalized path.
    pub(super) fn overlays(&self, pool: &str, path: &str) -> Vec<String> {
        let pools = self.lock();
        let volumes = pools.volumes.get(pool).into_iter().flat_map(|listed| &listed.volumes);
        let is_overlay =
            |below: &Below| matches!(below, Below::Read(Some(below)) if below.as_str() == path);
        volumes.filter(|(_, below)| is_overlay(below)).map(|(name, _)| name.clone()).collect()
    }

    /// Records an attempt to create a volume in the pool with a UUID.
    pub(super) fn created(&self, pool: &str, name: &str) {
        let mut pools = self.lock();
        pools.changes += 1;
        let change = pools.changes;
        if let Some(listed) = pools.volumes.get_mut(pool) {
            listed.volumes.insert(name.to_owned(), Below::Unread(change));
        }
    }

    /// Records an attempt to delete a volume with that name.
    pub(super) fn changed(&self, name: &str) {
        let mut pools = self.lock();
        pools.changes += 1;
        let change = pools.changes;
        for listed in pools.volumes.values_mut() {
            if let Some(below) = listed.volumes.get_mut(name) {
                *below = Below::Unread(change);
            }
        }
    }

    /// Records that a pool may list other volumes than before.
    pub(super) fn pool_changed(&self, pool: &str) {
        self.lock().volumes.remove(pool);
    }

    fn lock(&self) -> MutexGuard<'_, Pools> {
        self.pools.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::{Backing, Image};

    fn names(backing: &Backing) -> Vec<String> {
        let mut names: Vec<_> =
            backing.unread("pool").into_iter().map(|unread| unread.name).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn only_new_and_changed_volumes_are_read_again() {
        let backing = Backing::default();
        assert!(backing.needs_list("pool"));
        let list = |names: &[&str]| {
            let names = names.iter().map(|&name| name.to_owned()).collect();
            backing.listed("pool", names, Instant::now());
        };
        list(&["base", "over"]);
        assert!(!backing.needs_list("pool"));
        for unread in backing.unread("pool") {
            let path = (unread.name == "over").then(|| "/base".to_owned());
            backing.read("pool", &unread, Image::Path(path));
        }
        assert_eq!(backing.overlays("pool", "/base"), ["over"]);
        list(&["base", "over", "foreign"]);
        assert_eq!(names(&backing), ["foreign"]);
        backing.created("pool", "new");
        backing.changed("over");
        assert_eq!(names(&backing), ["foreign", "new", "over"]);
        list(&["base"]);
        assert!(backing.overlays("pool", "/base").is_empty());
    }

    #[test]
    fn a_result_is_discarded_if_the_volume_changed_while_it_was_read() {
        let backing = Backing::default();
        backing.listed("pool", vec!["over".to_owned()], Instant::now());
        let unread = backing.unread("pool").remove(0);
        backing.changed("over");
        backing.read("pool", &unread, Image::Path(None));
        assert_eq!(names(&backing), ["over"]);
        let unread = backing.unread("pool").remove(0);
        backing.read("pool", &unread, Image::Gone);
        assert!(names(&backing).is_empty());
    }
}
