//! Properties of objects that a list returns for all of them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use virt::connect::Connect;

use super::connection::Connection;
use super::contained::Contained;
use super::error::Result;
use super::noun::{Answer, Handle, Known, Noun};
use super::session::{Session, stored_value};
use super::shared_list::SharedList;

/// A filter of a list.
pub(super) struct Filter {
    /// Its flag.
    pub(super) flag: u32,
    /// The value of the property for the objects that pass the filter; the others have the opposite value.
    pub(super) value: bool,
    /// The property.
    pub(super) fact: fn(&mut Known) -> &mut Option<bool>,
}

/// A kind of object that libvirt lists.
pub(super) trait Listed: Noun + Sized + Send + 'static {
    /// The filters that determine properties.
    const FILTERS: &'static [Filter];
    /// Lists the objects of a host that pass the filters of `flags`.
    fn list(connect: &Connect, flags: u32) -> Answer<Vec<Self>>;
    /// The properties that every lookup returns.
    fn known(&self) -> Known {
        Known::default()
    }
}

/// The list of a session.
type List<T> = SharedList<(Contained<T>, Known)>;

impl<T: Listed> Handle<T> {
    /// An object if many are looked up, otherwise none; it may be a second old.
    pub(super) fn recent(connection: &Connection, key: &str) -> Result<Option<Self>> {
        let session = connection.session()?;
        let found = session.kept::<List<T>>().take(key, || list(&session));
        let handle = |(object, known)| Ok(Self { known, ..Self::new(session, object)? });
        found.map(handle).transpose()
    }

    /// All objects of a host, with the properties that their list returns.
    pub(super) fn listed(connection: &Connection) -> Result<Vec<Self>> {
        let session = connection.session()?;
        let handle =
            |(object, known)| Ok(Self { known, ..Self::new(Arc::clone(&session), object)? });
        list::<T>(&session)?.into_values().map(handle).collect()
    }

    /// Runs a fast call that changes the object.
    pub(super) fn change<A>(&self, call: impl FnOnce(&T) -> Answer<A>) -> Result<A> {
        let done = self.call(call);
        self.discard_list();
        done
    }

    /// Runs a call that changes the object and may take seconds or minutes, as soon as it gets a permit.
    pub(super) fn change_slow<A>(&self, call: impl FnOnce(&T) -> Answer<A>) -> Result<A> {
        let done = self.call_slow(call);
        self.discard_list();
        done
    }

    /// Creates or changes an object with a fast call.
    pub(super) fn define(
        connection: &Connection,
        define: impl FnOnce(&Connect) -> Answer<T>,
    ) -> Result<Self> {
        let session = connection.session()?;
        let defined = session.call(define);
        // A call that failed may have changed the object.
        session.kept::<List<T>>().clear();
        Self::new(session, Contained::new(defined?))
    }

    fn discard_list(&self) {
        self.session.kept::<List<T>>().clear();
    }
}

/// Declares the lookups of a handle whose objects are listed.
macro_rules! listed {
    ($name:ident) => {
        impl $name {
            /// Looks an object up; the result may be a second old, which is faster if many are looked up. Errors: as
            /// for `by_uuid`.
            pub fn recent_by_uuid(connection: &Connection, uuid: &str) -> Result<Self> {
                let recent = Handle::recent(connection, uuid)?;
                recent.map_or_else(|| Self::by_uuid(connection, uuid), |handle| Ok(Self(handle)))
            }

            /// All of a host, with their properties.
            pub fn listed(connection: &Connection) -> Result<Vec<Self>> {
                Ok(Handle::listed(connection)?.into_iter().map(Self).collect())
            }

            /// The properties that its lookup returned. Makes no call.
            pub fn known(&self) -> Known {
                self.0.known
            }
        }
    };
}
pub(super) use listed;

/// All objects of a host with their properties, by key.
fn list<T: Listed>(session: &Arc<Session>) -> Result<HashMap<String, (Contained<T>, Known)>> {
    let listed = |flags| -> Result<Vec<Contained<T>>> {
        let found = session.call(|connect| T::list(connect, flags))?;
        Ok(found.into_iter().map(Contained::new).collect())
    };
    let keys = |flags| -> Result<HashSet<String>> {
        listed(flags)?.iter().map(|object| stored_value(|| object.key())).collect()
    };
    let all = listed(0)?;
    // If a driver does not support a filter, the property is requested for each object.
    let filters: Vec<_> =
        T::FILTERS.iter().filter_map(|filter| Some((filter, keys(filter.flag).ok()?))).collect();
    let mut objects = HashMap::with_capacity(all.len());
    for object in all {
        let (key, mut known) = (stored_value(|| object.key())?, object.known());
        for (filter, passed) in &filters {
            *(filter.fact)(&mut known) = Some(passed.contains(&key) == filter.value);
        }
        objects.insert(key, (object, known));
    }
    Ok(objects)
}
