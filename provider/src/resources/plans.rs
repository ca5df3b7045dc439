//! The plans for the objects of a host, for plans of other objects that depend on them. Terraform plans objects
//! concurrently and in no fixed order, so only the last plan knows all others.

use std::collections::{HashMap, HashSet};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mapping::Value;

use super::{Notes, Observed};
use crate::diagnostic::Diagnostics;

/// The plans of objects.
#[derive(Debug, Default)]
pub struct Plans {
    planned: Mutex<Planned>,
    /// Notified when a plan frees a name.
    freed: Condvar,
}

#[derive(Debug, Default)]
struct Planned {
    /// Old and new name, by noun and identity.
    renames: HashMap<(&'static str, String), (String, String)>,
    /// Objects that are deleted, but not replaced.
    deletes: HashSet<Address>,
    /// Objects that are created, or adopted if they exist.
    adoptions: HashSet<Address>,
    /// Names and UUIDs that no object has after the apply.
    freed: HashSet<Address>,
}

/// One of the ways to identify an object of a host.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Address {
    /// By noun and name.
    Name(&'static str, String),
    /// By noun and UUID, in lower case.
    Uuid(&'static str, String),
    /// By noun, name or UUID of the parent, and name.
    Within(&'static str, String, String),
}

impl Plans {
    /// Records the current and the planned name of an object, and replaces its previous record.
    ///
    /// Returns the names of a cycle that this completes: each object takes the name of the next one, and the last one
    /// that of the first.
    pub fn rename(
        &self,
        noun: &'static str,
        id: &str,
        [old, new]: [&str; 2],
    ) -> Option<Vec<String>> {
        let mut planned = self.lock();
        planned.deletes.remove(&Address::Name(noun, old.to_owned()));
        let key = (noun, id.to_owned());
        if old == new {
            planned.renames.remove(&key);
            return None;
        }
        planned.renames.insert(key, (old.to_owned(), new.to_owned()));
        let next = |name: &str| {
            let mut renames = planned.renames.iter().filter(|((other, _), _)| *other == noun);
            renames.find(|(_, (from, _))| from == name).map(|(_, (_, to))| to.clone())
        };
        let mut cycle = vec![old.to_owned()];
        let mut name = new.to_owned();
        while name != old && cycle.len() <= planned.renames.len() {
            let following = next(&name)?;
            cycle.push(std::mem::replace(&mut name, following));
        }
        (name == old).then_some(cycle)
    }

    /// Records that an object is to be deleted; returns whether a create that adopts the same object is planned.
    pub fn delete(&self, addresses: &[Address]) -> bool {
        self.free(addresses);
        let mut planned = self.lock();
        planned.deletes.extend(addresses.iter().cloned());
        addresses.iter().any(|address| planned.adoptions.contains(address))
    }

    /// Records that an object is to be created or adopted; returns whether a delete of the same object is planned.
    pub fn adopt(&self, addresses: &[Address]) -> bool {
        let mut planned = self.lock();
        planned.adoptions.extend(addresses.iter().cloned());
        addresses.iter().any(|address| planned.deletes.contains(address))
    }

    /// Whether an object is to be deleted.
    pub fn is_deleted(&self, noun: &'static str, name: &str) -> bool {
        self.lock().deletes.contains(&Address::Name(noun, name.to_owned()))
    }

    /// Records that no object has these addresses after the apply.
    pub fn free(&self, addresses: &[Address]) {
        self.lock().freed.extend(addresses.iter().cloned());
        self.freed.notify_all();
    }

    /// Whether another plan frees one of these addresses. Waits up to `limit` for that plan.
    pub fn is_freed(&self, addresses: &[Address], limit: Duration) -> bool {
        let is_taken = |planned: &mut Planned| {
            !addresses.iter().any(|address| planned.freed.contains(address))
        };
        let waited = self.freed.wait_timeout_while(self.lock(), limit, is_taken);
        !waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }

    /// Removes the plan of an object, because it was applied.
    pub fn forget(&self, addresses: &[Address]) {
        let mut planned = self.lock();
        for address in addresses {
            planned.deletes.remove(address);
            planned.adoptions.remove(address);
            planned.freed.remove(address);
        }
    }

    /// Removes all plans, because a new run of Terraform creates new ones.
    pub fn clear(&self) {
        *self.lock() = Planned::default();
    }

    fn lock(&self) -> MutexGuard<'_, Planned> {
        self.planned.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A plan whose effects on the power state are known.
pub struct Forecast<'a> {
    /// The prior state; null for a create.
    pub prior: &'a Value,
    /// The planned state.
    pub planned: &'a mut Value,
    /// The configuration, including write-only values.
    pub config: &'a Value,
    /// Whether the object may be restarted.
    pub may_restart: bool,
    /// The result of the last read; none before the first one.
    pub seen: Option<&'a Observed>,
    /// The recorded notes of the object.
    pub notes: &'a Notes,
    /// Messages to the user.
    pub diagnostics: &'a mut Diagnostics,
}

#[cfg(test)]
mod tests {
    use std::thread;
    use std::time::Duration;

    use super::{Address, Plans};

    #[test]
    fn a_cycle_of_names_is_found_by_the_last_plan() {
        let plans = Plans::default();
        assert_eq!(plans.rename("domain", "1", ["a", "b"]), None);
        assert_eq!(plans.rename("network", "2", ["b", "a"]), None, "another kind of object");
        assert_eq!(plans.rename("domain", "3", ["b", "c"]), None, "a chain comes to an end");
        let cycle = plans.rename("domain", "4", ["c", "a"]).unwrap();
        assert_eq!(cycle, ["c", "a", "b"]);
        assert_eq!(plans.rename("domain", "3", ["b", "b"]), None, "planned again");
        assert_eq!(plans.rename("domain", "4", ["c", "a"]), None);
        assert_eq!(plans.rename("domain", "3", ["b", "a"]).unwrap(), ["b", "a"]);
    }

    #[test]
    fn a_name_that_a_later_plan_frees_is_waited_for() {
        let plans = Plans::default();
        let name = [Address::Name("volume", "a".to_owned())];
        assert!(!plans.is_freed(&name, Duration::from_millis(1)));
        thread::scope(|scope| {
            let waiting = scope.spawn(|| plans.is_freed(&name, Duration::from_secs(60)));
            plans.free(&name);
            assert!(waiting.join().unwrap());
        });
        plans.forget(&name);
        assert!(!plans.is_freed(&name, Duration::ZERO));
    }
}
