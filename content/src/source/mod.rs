//! Sources of bytes: files, downloads and literal bytes. In: a location. Out: bytes in order, each once, or an error.

mod file;
mod http;
mod tally;

use std::io::{self, Cursor, Read};
use std::sync::Arc;

pub(crate) use file::version as file_version;
pub(crate) use http::version as http_version;
pub(crate) use tally::{Meter, Tally};

use crate::cancel::Cancel;
use crate::error::{Error, Kind};
use crate::location::Location;

/// An open source. Errors of `read` carry an error of this crate.
pub(crate) trait Source: Read {
    /// The number of bytes, if it is known.
    fn length(&self) -> Option<u64>;

    /// What identifies this content among those that the location has over time.
    fn version(&self) -> Option<String>;

    /// Skips zeros that are not stored, and returns their number.
    fn skip_hole(&mut self) -> io::Result<u64> {
        Ok(0)
    }

    /// Fails unless that many bytes, which were read until the end, are the whole source.
    fn verify(&mut self, bytes: u64) -> Result<(), Error>;
}

/// What protects the content from changes on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Checked {
    /// A checksum: a redirect may lead to a connection without TLS.
    ByChecksum,
    /// Only TLS, if the location has it.
    ByTls,
}

pub(crate) fn open(
    location: &Location,
    cancel: &Arc<Cancel>,
    checked: Checked,
) -> Result<Box<dyn Source>, Error> {
    Ok(match location {
        Location::Http(http) => Box::new(http::Download::open(http, cancel, checked)?),
        Location::File(path) => Box::new(file::FileSource::open(path)?),
        Location::Bytes(bytes) => Box::new(Cursor::new(bytes.clone())),
    })
}

impl Source for Cursor<Vec<u8>> {
    fn length(&self) -> Option<u64> {
        Some(self.get_ref().len() as u64)
    }

    fn version(&self) -> Option<String> {
        None
    }

    fn verify(&mut self, _: u64) -> Result<(), Error> {
        Ok(())
    }
}

/// The whole text of a small source.
pub(crate) fn text(location: &Location, cancel: &Arc<Cancel>) -> Result<String, Error> {
    const LONGEST: u64 = 4 << 20;
    let mut bytes = Vec::new();
    let source = open(location, cancel, Checked::ByTls)?;
    let read = source.take(LONGEST + 1).read_to_end(&mut bytes);
    read.map_err(|error| from_io(&error))?;
    if bytes.len() as u64 > LONGEST {
        let message = "it has more than 4 MiB: use the URL of a checksum file";
        return Err(Error::new(Kind::TooLarge, message));
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The error of this crate, for an error of reading.
pub(crate) fn from_io(error: &io::Error) -> Error {
    crate::error::inner(error)
        .unwrap_or_else(|| Error::new(Kind::Io, format!("cannot read: {error}")))
}
