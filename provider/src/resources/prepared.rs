//! What a create prepares before its object exists.

use mapping::Path;
use seed::Medium;

use super::volume_content::Content;
use crate::libvirt::Error;

/// What a new object needs in addition to its document.
#[derive(Default)]
pub struct Prepared {
    /// The content of a volume.
    pub(super) content: Option<Content>,
    /// The content of a medium for the first boot.
    pub(super) medium: Option<Medium>,
}

/// An error of an operation, and the attribute that causes it.
#[derive(Debug)]
pub struct Refusal {
    /// The error.
    pub error: Error,
    /// The attribute, if there is one.
    pub path: Option<Path>,
}

impl Refusal {
    /// An error that an attribute causes.
    pub fn at(error: Error, path: Path) -> Self {
        Self { error, path: Some(path) }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self { error, path: None }
    }
}
