//! What this crate builds: bytes with their hash, and warnings.

use std::fmt::{self, Write};

use aws_lc_rs::digest::{SHA256, digest};

use crate::error::{Error, Place, Warning};
use crate::iso::{self, File};

/// A medium or file for the first boot.
#[derive(Clone, PartialEq, Eq)]
pub struct Medium {
    /// The content of the volume.
    pub bytes: Vec<u8>,
    /// The SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// What the guest will probably not use as intended.
    pub warnings: Vec<Warning>,
}

impl Medium {
    pub(crate) fn new(bytes: Vec<u8>, warnings: Vec<Warning>) -> Self {
        let sha256 = hexadecimal(digest(&SHA256, &bytes).as_ref());
        Self { bytes, sha256, warnings }
    }

    /// An ISO 9660 medium; a problem with its files is reported at `place`.
    pub(crate) fn iso(
        label: &str,
        files: &[File],
        warnings: Vec<Warning>,
        place: &Place,
    ) -> Result<Self, Error> {
        let bytes = iso::write(label, files).map_err(|error| place.error(error))?;
        Ok(Self::new(bytes, warnings))
    }
}

impl fmt::Debug for Medium {
    // The content may contain passwords.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { bytes, sha256, warnings } = self;
        write!(formatter, "Medium({} bytes, {sha256}, {warnings:?})", bytes.len())
    }
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
