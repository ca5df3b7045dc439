//! The result of looking up the object of a state.

use super::{LibvirtObject, Parent};
use crate::libvirt;

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
