//! What was read from a source: the number of bytes and their checksum.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Source;
use crate::cancel::Cancel;
use crate::checksum::{Digest, Sum};
use crate::error::Error;

/// The bytes that were read so far, for other threads.
pub(crate) type Meter = Arc<AtomicU64>;

/// A source that counts.
pub(crate) struct Tally {
    source: Box<dyn Source>,
    digest: Option<Digest>,
    count: u64,
    meter: Meter,
    cancel: Arc<Cancel>,
}

impl Tally {
    pub(crate) fn new(source: Box<dyn Source>, meter: Meter, cancel: Arc<Cancel>) -> Self {
        Self { source, digest: None, count: 0, meter, cancel }
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// Computes a checksum of all bytes. The given ones were read before.
    pub(crate) fn start_digest(&mut self, mut digest: Digest, before: &[u8]) {
        digest.update(before);
        self.digest = Some(digest);
    }

    /// Skips a hole of the source, and returns its length.
    pub(crate) fn skip_hole(&mut self) -> io::Result<u64> {
        let length = self.source.skip_hole()?;
        if let Some(digest) = self.digest.as_mut() {
            digest.zeros(length, || self.cancel.check())?;
        }
        self.add(length);
        Ok(length)
    }

    /// Reads the rest, and verifies the length. Returns the checksum.
    pub(crate) fn finish(&mut self) -> Result<Option<Sum>, Error> {
        let mut rest = vec![0; 64 << 10];
        loop {
            match self.read(&mut rest) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(super::from_io(&error)),
            }
        }
        self.source.verify(self.count)?;
        Ok(self.digest.take().map(Digest::finish))
    }

    fn add(&mut self, bytes: u64) {
        self.count += bytes;
        self.meter.store(self.count, Ordering::Relaxed);
    }
}

impl Read for Tally {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.cancel.check()?;
        let read = self.source.read(buffer);
        // A connection that the cancellation closed may look like the end of the content.
        self.cancel.check()?;
        let read = read?;
        if let (Some(digest), Some(bytes)) = (self.digest.as_mut(), buffer.get(..read)) {
            digest.update(bytes);
        }
        self.add(read as u64);
        Ok(read)
    }
}
