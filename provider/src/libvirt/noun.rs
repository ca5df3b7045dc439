//! What the handles of all kinds of objects share: an object of a session with its name and key, and calls for it.

use std::sync::Arc;

use virt::connect::Connect;
use virt::error::Error as VirtError;

use super::connection::Connection;
use super::contained::Contained;
use super::error::Result;
use super::session::{Session, stored_value};

/// The result of a call of `virt`.
pub(super) type Answer<T> = std::result::Result<T, VirtError>;

/// A kind of object of the `virt` crate. The object stores both values; no call is made.
pub(super) trait Noun {
    /// Its name.
    fn name(&self) -> Answer<String>;
    /// The key that identifies it on its host.
    fn key(&self) -> Answer<String>;
}

/// Properties of an object that its lookup returned, as of that time; none for those that it did not return.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// Whether it is active.
    pub is_active: Option<bool>,
    /// Whether it is persistent.
    pub is_persistent: Option<bool>,
    /// Whether it starts with the daemon.
    pub autostart: Option<bool>,
    /// Whether it has a managed save image.
    pub is_saved: Option<bool>,
    /// Whether it has snapshots.
    pub has_snapshots: Option<bool>,
}

/// An object that existed when it was looked up or created.
pub(super) struct Handle<T> {
    pub(super) session: Arc<Session>,
    pub(super) object: Contained<T>,
    pub(super) name: String,
    pub(super) key: String,
    pub(super) known: Known,
}

impl<T: Noun> Handle<T> {
    /// Looks an object up, or creates one.
    pub(super) fn find(
        connection: &Connection,
        look_up: impl FnOnce(&Connect) -> Answer<T>,
    ) -> Result<Self> {
        let session = connection.session()?;
        let object = session.call(look_up)?;
        Self::new(session, Contained::new(object))
    }

    /// Creates an object with a call that may take seconds.
    pub(super) fn make(
        connection: &Connection,
        make: impl FnOnce(&Connect) -> Answer<T>,
    ) -> Result<Self> {
        let session = connection.session()?;
        let object = session.call_slow(make)?;
        Self::new(session, Contained::new(object))
    }

    /// An object of a session.
    pub(super) fn new(session: Arc<Session>, object: Contained<T>) -> Result<Self> {
        let name = stored_value(|| object.name())?;
        let key = stored_value(|| object.key())?;
        Ok(Self { session, object, name, key, known: Known::default() })
    }

    /// All objects that a call lists.
    pub(super) fn list(
        connection: &Connection,
        list: impl FnOnce(&Connect) -> Answer<Vec<T>>,
    ) -> Result<Vec<Self>> {
        let session = connection.session()?;
        let found: Vec<_> = session.call(list)?.into_iter().map(Contained::new).collect();
        found.into_iter().map(|object| Self::new(Arc::clone(&session), object)).collect()
    }

    /// The names of all objects that a call lists, sorted.
    pub(super) fn names(
        connection: &Connection,
        list: impl FnOnce(&Connect) -> Answer<Vec<T>>,
    ) -> Result<Vec<String>> {
        let mut names: Vec<String> =
            Self::list(connection, list)?.into_iter().map(|handle| handle.name).collect();
        names.sort_unstable();
        Ok(names)
    }

    /// Runs a fast call.
    pub(super) fn call<A>(&self, call: impl FnOnce(&T) -> Answer<A>) -> Result<A> {
        self.session.call(|_| call(&self.object))
    }

    /// Runs a call that may take seconds or minutes, as soon as it gets a permit.
    pub(super) fn call_slow<A>(&self, call: impl FnOnce(&T) -> Answer<A>) -> Result<A> {
        self.session.call_slow(|_| call(&self.object))
    }
}

/// Declares the handle of a kind of object that has a name and a UUID, with its lookups.
macro_rules! handle {
    ($(#[$doc:meta])* $name:ident($virt:ty): $by_uuid:ident, $by_name:ident) => {
        $(#[$doc])*
        pub struct $name(pub(super) Handle<$virt>);

        impl Noun for $virt {
            fn name(&self) -> Answer<String> {
                Self::name(self)
            }

            fn key(&self) -> Answer<String> {
                self.uuid_string()
            }
        }

        impl $name {
            /// Looks an object up. Errors: `NotFound`; `Invalid` if the text is not a UUID.
            pub fn by_uuid(connection: &Connection, uuid: &str) -> Result<Self> {
                Handle::find(connection, |connect| connect.$by_uuid(uuid)).map(Self)
            }

            /// Looks an object up. Errors: `NotFound`.
            pub fn by_name(connection: &Connection, name: &str) -> Result<Self> {
                Handle::find(connection, |connect| connect.$by_name(name)).map(Self)
            }

            /// Its name.
            pub fn name(&self) -> &str {
                &self.0.name
            }

            /// Its UUID, in lower case with dashes.
            pub fn uuid(&self) -> &str {
                &self.0.key
            }
        }
    };
}
pub(super) use handle;
