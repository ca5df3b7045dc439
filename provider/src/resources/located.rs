//! Where the object of a state is.

use super::{LibvirtObject, Parent};
use crate::libvirt;

/// An object that is there, if there is one.
pub type Existing = Option<Box<dyn LibvirtObject>>;

/// Where the object of a state is.
pub enum Located {
    /// libvirt has it.
    Here(Box<dyn LibvirtObject>),
    /// libvirt does not have it.
    Gone,
    /// libvirt cannot say for now.
    OutOfReach(OutOfReach),
}

/// Why libvirt cannot say whether it has an object.
#[derive(Debug)]
pub enum OutOfReach {
    /// The object that holds it does not exist; it may be created again.
    ParentMissing {
        /// What to tell the user.
        reason: String,
    },
    /// The object that holds it is not active.
    ParentInactive {
        /// The object that holds it.
        parent: Parent,
        /// What to tell the user.
        reason: String,
    },
}

impl OutOfReach {
    /// What to tell the user.
    pub fn reason(self) -> String {
        match self {
            Self::ParentMissing { reason } | Self::ParentInactive { reason, .. } => reason,
        }
    }
}

/// Where a lookup finds an object.
pub(crate) fn located(found: libvirt::Result<Box<dyn LibvirtObject>>) -> libvirt::Result<Located> {
    match found {
        Ok(object) => Ok(Located::Here(object)),
        Err(error) if error.is_not_found() => Ok(Located::Gone),
        Err(error) => Err(error),
    }
}
