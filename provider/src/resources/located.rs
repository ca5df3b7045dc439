//! The lookup of the object of a state: its key, and the result.

use mapping::Value;

use super::{LibvirtObject, Notes, Parent};
use crate::identity::is_uuid;
use crate::{controls, libvirt};

/// An existing object, if there is one.
pub type Existing = Option<Box<dyn LibvirtObject>>;

/// The result of looking up the object of a state.
pub enum Located {
    /// The object exists.
    Here(Box<dyn LibvirtObject>),
    /// The object does not exist.
    Gone,
    /// libvirt cannot determine it at present.
    OutOfReach(OutOfReach),
}

/// Why libvirt cannot determine whether an object exists.
#[derive(Debug)]
pub enum OutOfReach {
    /// Its parent does not exist; it may be created again.
    ParentMissing {
        /// The message for the user.
        reason: String,
    },
    /// Its parent is inactive.
    ParentInactive {
        /// The parent.
        parent: Parent,
        /// The message for the user.
        reason: String,
    },
}

impl OutOfReach {
    /// The message for the user.
    pub fn reason(self) -> String {
        match self {
            Self::ParentMissing { reason } | Self::ParentInactive { reason, .. } => reason,
        }
    }
}

/// Converts the result of a lookup.
pub(crate) fn located(found: libvirt::Result<Box<dyn LibvirtObject>>) -> libvirt::Result<Located> {
    match found {
        Ok(object) => Ok(Located::Here(object)),
        Err(error) if error.is_not_found() => Ok(Located::Gone),
        Err(error) => Err(error),
    }
}

/// The key of a lookup.
#[derive(Debug, Clone, Copy)]
pub enum LookupKey<'a> {
    /// The value of its `id` attribute: its UUID, or the key of a volume.
    Id(&'a str),
    /// Its name; `POOL/NAME` for a volume.
    Name(&'a str),
}

/// The recorded properties of an object before it is looked up.
#[derive(Debug, Clone, Copy)]
pub struct RecordedObject<'a> {
    /// Its state.
    pub state: &'a Value,
    /// Its recorded parent.
    pub parent: Option<&'a Parent>,
    /// Its recorded notes.
    pub notes: &'a Notes,
}

impl<'a> RecordedObject<'a> {
    /// The UUID in its `id`.
    pub(super) fn uuid(&self) -> Option<&'a str> {
        controls::id(self.state).filter(|id| is_uuid(id))
    }
}
