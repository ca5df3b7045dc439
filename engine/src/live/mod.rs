//! Which parts of a change libvirt makes while an object runs, and the elements of its documents that they concern.
//! The ways are data of policy (`live=`); whatever they do not cover waits for the next start.

mod cover;
mod place;
mod sides;
mod slots;
mod undo;
mod walk;

use std::cmp::Reverse;

use mapping::shape::{Row, Shape, Verb};
use mapping::{Path, Value};

use crate::plan::Change;
pub use mapping::shape::Version;
pub use place::{counterpart, element_at, emptied, is_slot_taken, slot, without_slot};
pub use slots::{FreeSlots, Shortage};
pub use undo::without;

/// A change, as states, and as documents once they are known.
#[derive(Debug, Clone, Copy)]
pub struct Edit<'a> {
    /// The state before.
    pub prior: &'a Value,
    /// The planned state.
    pub planned: &'a Value,
    /// The documents; none in a plan.
    pub documents: Option<Documents<'a>>,
    /// The version of the daemon, if it is known.
    pub version: Option<Version>,
}

/// The documents of a change of a running object.
#[derive(Debug, Clone, Copy)]
pub struct Documents<'a> {
    /// The stored document before the change.
    pub before: &'a Value,
    /// The stored document after it.
    pub after: &'a Value,
    /// The document of the running object.
    pub live: &'a Value,
}

/// A part of a change that takes effect in one step.
#[derive(Debug, Clone)]
pub struct Operation {
    /// When it takes effect.
    pub class: Class,
    /// What happens to the element.
    pub action: Action,
    /// Its path in the planned state; in the prior state if the element is removed.
    pub path: Path,
    /// The element in words (`disk vdb`), if it is added or removed.
    pub label: String,
    /// The changed attributes and lists.
    pub changes: Vec<Change>,
    /// Whether the class is known: no selector of it is unknown or left to libvirt.
    pub is_certain: bool,
    /// The row of the element, or of the values.
    pub row: &'static Row,
    /// The element, or the innermost list element that contains the values, in each document.
    pub places: Places,
    /// The row path of the list or value from the root.
    row_path: Vec<u16>,
    /// The paths to restore in order to undo it.
    restored: Vec<Restored>,
}

/// When a change takes effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// While the object runs, by this kind of call.
    Live(Verb),
    /// At the next start, and a running object could not notice it.
    Boot,
    /// At the next start.
    Restart,
}

/// What happens to an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It is added.
    Add,
    /// It is removed.
    Remove,
    /// Values in it change.
    Change,
}

/// The path of an element in each document, if it is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// In the stored document before the change.
    pub before: Option<Path>,
    /// In the stored document after it.
    pub after: Option<Path>,
    /// In the document of the running object.
    pub live: Option<Path>,
}

/// A value that is restored in order to undo an operation.
#[derive(Debug, Clone)]
struct Restored {
    /// Its path in the planned state; the path of its list if it is removed.
    planned: Path,
    /// Its path in the prior state.
    prior: Path,
}

impl Operation {
    /// Whether libvirt makes the change while the object runs.
    pub fn is_live(&self) -> bool {
        matches!(self.class, Class::Live(_))
    }

    /// The kind of call, if libvirt makes the change while the object runs.
    pub fn verb(&self) -> Option<Verb> {
        match self.class {
            Class::Live(verb) => Some(verb),
            _ => None,
        }
    }
}

/// The parts of a change, in the order in which libvirt can make them: removals, the elements to which others are
/// attached, other additions, changes.
pub fn operations(shape: &'static Shape, edit: Edit) -> Vec<Operation> {
    let mut operations = walk::operations(shape, edit);
    let targets = place::attachment_targets(shape);
    operations.sort_by_key(|operation| {
        let is_target = targets.contains(&operation.row_path.as_slice());
        let phase = match (operation.action, operation.class) {
            (Action::Remove, _) => 0,
            (Action::Add, _) => 1,
            (Action::Change, Class::Live(Verb::Set(_))) => 3,
            (Action::Change, _) => 2,
        };
        // A controller is removed after the devices that are attached to it.
        let is_last = if operation.action == Action::Remove { is_target } else { !is_target };
        (phase, is_last, Reverse(operation.changes.len()))
    });
    operations
}
