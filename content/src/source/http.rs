//! Downloads.

use std::io::{self, Read};
use std::sync::Arc;

use super::Source;
use crate::cancel::Cancel;
use crate::error::{Error, Kind};
use crate::location::Http;

/// The body of a page.
pub(super) struct Download {}

impl Download {
    pub(super) fn open(http: &Http, _cancel: &Arc<Cancel>) -> Result<Self, Error> {
        Err(Error::new(
            Kind::Invalid,
            format!("cannot download {}: downloads are not supported yet; use a file", http.url),
        ))
    }
}

impl Read for Download {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Ok(0)
    }
}

impl Source for Download {
    fn length(&self) -> Option<u64> {
        None
    }
    fn version(&self) -> Option<String> {
        None
    }
    fn verify(&mut self, _: u64) -> Result<(), Error> {
        Ok(())
    }
}

pub(crate) fn version(http: &Http, cancel: &Arc<Cancel>) -> Result<Option<String>, Error> {
    Ok(Download::open(http, cancel)?.version())
}
