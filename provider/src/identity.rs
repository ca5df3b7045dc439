//! What identifies an object: to libvirt, to other operations, and to people.

use std::fmt;

/// An object of a host, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The kind of object, as users call it: `network`.
    pub kind: &'static str,
    /// The object that holds it, such as the pool of a volume; names repeat in different ones.
    pub parent: Option<Parent>,
    /// What its `id` attribute holds: its UUID; of a volume its key. None before it exists.
    pub key: Option<String>,
    /// What people call it: its name, or what stands for one where its kind has no names.
    pub label: String,
}

/// The object that holds another one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Parent {
    /// The attribute that names it, which is also its kind.
    pub attribute: &'static str,
    /// Its name, or whatever a configuration calls it.
    pub name: String,
    /// Its UUID, where that is known.
    pub uuid: Option<String>,
}

/// The key of an object among those of a host.
pub type Key = (&'static str, String);

/// The kind of an object, the name of what holds it, and its own.
pub type LockKey = (&'static str, String, String);

impl Identity {
    /// What tells objects of a host apart once they exist.
    pub fn key(&self) -> Option<Key> {
        Some((self.kind, self.key.clone()?))
    }

    /// What a configuration addresses, whether it exists or not: changes of it are made one after another.
    pub fn lock_key(&self) -> LockKey {
        let parent = self.parent.as_ref().map_or(String::new(), |parent| parent.name.clone());
        (self.kind, parent, self.label.clone())
    }

    /// What an import calls it.
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
    /// Whether a configuration means this object by a name or UUID.
    pub fn is_meant_by(&self, text: &str) -> bool {
        text == self.name || self.uuid.as_ref().is_some_and(|uuid| text.eq_ignore_ascii_case(uuid))
    }
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
    fn a_parent_is_meant_by_its_name_or_its_uuid() {
        let parent = volume("fast").parent.unwrap();
        assert!(parent.is_meant_by("fast") && parent.is_meant_by("6D0F-aa"));
        assert!(!parent.is_meant_by("slow"));
    }
}
