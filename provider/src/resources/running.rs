//! The calls that change a running object. Each of them changes only the running object; its definition was stored
//! before.

#[cfg(test)]
use std::collections::{BTreeSet, HashSet};

#[cfg(test)]
use mapping::shape::{Row, Shape, Verb};
use mapping::xml::Element;

use super::{Failed, LiveValues, Update};
use crate::libvirt::{self, Connection, Error, ErrorKind};

/// A running object whose type supports changes.
pub trait RunningObject {
    /// Attaches an element.
    fn attach(&self, _xml: &str) -> Result<(), Failed> {
        Err(unsupported("attach"))
    }
    /// Detaches elements of the running document, and waits until the object has released them. Returns one result for
    /// each.
    fn detach(&self, elements: &[&Element], _: &Update) -> Vec<Result<(), Failed>> {
        elements.iter().map(|_| Err(unsupported("detach"))).collect()
    }
    /// Updates an element; `xml` is the element of the running document with the changed values.
    fn update(&self, _xml: &str, _: &Update) -> Result<(), Failed> {
        Err(unsupported("update"))
    }
    /// Sets values by a call of their own.
    fn set(&self, _setter: &'static str, _: &LiveValues) -> Result<(), Failed> {
        Err(unsupported("set"))
    }
    /// The position of a setter among all setters: some must be called before others.
    fn order(&self, _setter: &str) -> usize {
        0
    }
    /// Adds, removes or changes an entry of a section.
    fn change_entry(&self, _: &Entry) -> Result<(), Failed> {
        Err(unsupported("change"))
    }
}

/// A kind of slots in a running object, in words.
#[derive(Debug)]
pub struct SlotKind {
    /// Its name in policy.
    pub name: &'static str,
    /// What an object without one is missing: `a controller`.
    pub missing: &'static str,
    /// The fix, as sentences.
    pub fix: &'static str,
}

/// Whether the driver of a connection is one of those whose calls policy describes.
pub(super) fn has_live_calls(connection: &Connection, drivers: &[&str]) -> libvirt::Result<bool> {
    Ok(drivers.contains(&connection.driver()?.as_str()))
}

/// A change of an entry of a section of a running object.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The section, as policy names it.
    pub section: &'static str,
    /// What happens to the entry.
    pub change: EntryChange,
    /// The index of the list element that contains the section, if one does.
    pub parent: Option<usize>,
    /// The entry.
    pub xml: &'a str,
}

/// What happens to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryChange {
    /// It is added.
    Add,
    /// It is deleted.
    Delete,
    /// The entry with the same key is replaced.
    Modify,
}

/// The error for a call that the type of an object does not have.
pub(super) fn unsupported(step: &'static str) -> Failed {
    let message = "this object has no such call; its policy and its resource type differ. Report this as a bug of the \
         provider";
    Failed { step, error: Error::new(ErrorKind::Invalid, message) }
}

/// The names in the verbs of a shape and of the shapes in it.
#[cfg(test)]
pub(super) fn verbs(
    shape: &'static Shape,
    name: fn(Verb) -> Option<&'static str>,
) -> BTreeSet<&'static str> {
    rows(shape)
        .into_iter()
        .flat_map(|row| row.rules.live)
        .filter_map(|live| name(live.verb))
        .collect()
}

/// The rows of a shape and of the shapes in it.
#[cfg(test)]
pub(super) fn rows(shape: &'static Shape) -> Vec<&'static Row> {
    let (mut shapes, mut seen, mut found) = (vec![shape], HashSet::new(), Vec::new());
    while let Some(shape) = shapes.pop() {
        if seen.insert(std::ptr::from_ref(shape)) {
            found.extend(shape.rows);
            shapes.extend(shape.rows.iter().filter_map(Row::shape));
        }
    }
    found
}
