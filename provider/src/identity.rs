//! The identity of an object: for libvirt, for other operations, and for messages.

use std::fmt;

use crate::libvirt::Result;

/// An object of a host, with the parts of its identity that are known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The noun of its kind: `network`.
    pub kind: &'static str,
    /// The object that contains it, such as the pool of a volume; names are unique only within one parent.
    pub parent: Option<Parent>,
    /// The value of its `id` attribute: its UUID, or the key of a volume. None before the object exists.
    pub key: Option<String>,
    /// Its name in messages: the name, or a substitute if objects of its kind have no name.
    pub label: String,
}

/// The object that contains another one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Parent {
    /// The attribute that names it, which is also its kind.
    pub attribute: &'static str,
    /// Its name, or the text by which a configuration refers to it.
    pub name: String,
    /// Its UUID, if it is known.
    pub uuid: Option<String>,
}

/// The kind and the key of an object, which identify it on a host.
pub type Key = (&'static str, String);

/// The kind of an object, the name of its parent, and its own name.
pub type LockKey = (&'static str, String, String);

impl Identity {
    /// The key that distinguishes existing objects of a host.
    pub fn key(&self) -> Option<Key> {
        Some((self.kind, self.key.clone()?))
    }

    /// The key for the lock: the name that a configuration uses, so that changes of it are serialized even before the
    /// object exists.
    pub fn lock_key(&self) -> LockKey {
        let parent = self.parent.as_ref().map_or(String::new(), |parent| parent.name.clone());
        (self.kind, parent, self.label.clone())
    }

    /// The ID by which a user imports it.
    pub fn import_id(&self) -> String {
        match &self.parent {
            Some(parent) => format!("{}/{}", parent.name, self.label),
            None => self.label.clone(),
        }
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} \"{}\"", self.kind, self.label)?;
        match &self.parent {
            Some(Parent { attribute, name, .. }) => write!(out, " of {attribute} \"{name}\""),
            None => Ok(()),
        }
    }
}

impl Parent {
    /// Whether a configuration refers to this object by this name or UUID.
    pub fn is_named_by(&self, text: &str) -> bool {
        text == self.name || self.uuid.as_ref().is_some_and(|uuid| text.eq_ignore_ascii_case(uuid))
    }
}

/// Whether a text is a UUID in a format that libvirt accepts.
pub(crate) fn is_uuid(text: &str) -> bool {
    uuid::Uuid::parse_str(text).is_ok()
}

/// Finds an object by a UUID or a name; a name may have the form of a UUID.
pub(crate) fn find<T>(
    text: &str,
    by_uuid: impl FnOnce(&str) -> Result<T>,
    by_name: impl FnOnce(&str) -> Result<T>,
) -> Result<T> {
    if is_uuid(text) {
        match by_uuid(text) {
            Err(error) if error.is_not_found() => {}
            found => return found,
        }
    }
    by_name(text)
}

#[cfg(test)]
mod tests {
    use super::{Identity, Parent};

    fn volume(pool: &str) -> Identity {
        let parent =
            Parent { attribute: "pool", name: pool.to_owned(), uuid: Some("6d0f-AA".to_owned()) };
        Identity {
            kind: "volume",
            parent: Some(parent),
            key: Some(format!("/{pool}/disk")),
            label: "disk".to_owned(),
        }
    }

    #[test]
    fn volumes_of_the_same_name_in_two_pools_are_two_objects() {
        let (one, other) = (volume("fast"), volume("slow"));
        assert_ne!(one.lock_key(), other.lock_key());
        assert_ne!(one.key(), other.key());
        assert_eq!(one.to_string(), "volume \"disk\" of pool \"fast\"");
        assert_eq!(other.import_id(), "slow/disk");
    }

    #[test]
    fn a_parent_is_named_by_its_name_or_its_uuid() {
        let parent = volume("fast").parent.unwrap();
        assert!(parent.is_named_by("fast") && parent.is_named_by("6D0F-aa"));
        assert!(!parent.is_named_by("slow"));
    }
}
