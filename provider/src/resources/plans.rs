//! Planned renames and deletes of the objects of a host, for plans of other objects that depend on them. Terraform
//! plans objects concurrently, so only the last plan sees all of them.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The plans of objects.
#[derive(Debug, Default)]
pub struct Plans(Mutex<Planned>);

#[derive(Debug, Default)]
struct Planned {
    /// Old and new name, by noun and identity.
    renames: HashMap<(&'static str, String), (String, String)>,
    /// Noun and name.
    deletes: HashSet<(&'static str, String)>,
}

impl Plans {
    /// Notes what an object is called now and after its plan, in place of what was planned before.
    ///
    /// Answers the names of a cycle that this completes: each object takes the name of the next one, and the last
    /// one that of the first.
    pub fn rename(
        &self,
        noun: &'static str,
        id: &str,
        [old, new]: [&str; 2],
    ) -> Option<Vec<String>> {
        let mut planned = self.lock();
        planned.deletes.remove(&(noun, old.to_owned()));
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

    /// Notes that an object is to be deleted.
    pub fn delete(&self, noun: &'static str, name: &str) {
        self.lock().deletes.insert((noun, name.to_owned()));
    }

    /// Whether an object is to be deleted.
    pub fn is_deleted(&self, noun: &'static str, name: &str) -> bool {
        self.lock().deletes.contains(&(noun, name.to_owned()))
    }

    fn lock(&self) -> MutexGuard<'_, Planned> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Plans;

    #[test]
    fn a_cycle_of_names_is_found_by_the_last_plan() {
        let plans = Plans::default();
        assert_eq!(plans.rename("domain", "1", ["a", "b"]), None);
        assert_eq!(plans.rename("network", "2", ["b", "a"]), None, "another kind of object");
        assert_eq!(plans.rename("domain", "3", ["b", "c"]), None, "a chain comes to an end");
        let cycle = plans.rename("domain", "4", ["c", "a"]).unwrap();
        assert_eq!(cycle, ["c", "a", "b"]);
        assert_eq!(plans.rename("domain", "3", ["b", "b"]), None, "planned anew");
        assert_eq!(plans.rename("domain", "4", ["c", "a"]), None);
        assert_eq!(plans.rename("domain", "3", ["b", "a"]).unwrap(), ["b", "a"]);
    }
}
