//! The buffer between a source and a decoder.

use std::io::{self, BufRead, Read};

use crate::checksum::Digest;
use crate::source::Tally;

/// The bytes that are read at a time.
const BYTES: usize = 256 << 10;

/// A source with a buffer, whose first bytes can be examined before they are read.
pub(crate) struct Input {
    tally: Tally,
    buffer: Vec<u8>,
    /// What of the buffer is filled and not consumed.
    start: usize,
    end: usize,
    /// The number of bytes that were consumed.
    consumed: u64,
}

impl Input {
    pub(crate) fn new(tally: Tally) -> Self {
        Self { tally, buffer: vec![0; BYTES], start: 0, end: 0, consumed: 0 }
    }

    pub(crate) fn tally(&mut self) -> &mut Tally {
        &mut self.tally
    }

    /// Computes a checksum of all bytes of the source, of which none was consumed yet.
    pub(crate) fn start_digest(&mut self, digest: Digest) {
        let before = self.buffer.get(self.start..self.end).unwrap_or_default();
        self.tally.start_digest(digest, before);
    }

    fn filled(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    pub(crate) fn consumed(&self) -> u64 {
        self.consumed
    }

    /// The first bytes of the source, fewer if it has fewer.
    pub(crate) fn peek(&mut self, length: usize) -> io::Result<&[u8]> {
        while self.end < length.min(BYTES) {
            match self.tally.read(self.buffer.get_mut(self.end..).unwrap_or_default()) {
                Ok(0) => break,
                Ok(read) => self.end += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.filled())
    }

    /// Skips a hole of the source, unless bytes before it are in the buffer.
    pub(crate) fn skip_hole(&mut self) -> io::Result<u64> {
        if self.start < self.end {
            return Ok(0);
        }
        self.tally.skip_hole()
    }
}

impl Read for Input {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.start == self.end {
            let read = self.tally.read(into)?;
            self.consumed += read as u64;
            return Ok(read);
        }
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Input {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start == self.end {
            let read = self.tally.read(&mut self.buffer)?;
            (self.start, self.end) = (0, read);
        }
        Ok(self.filled())
    }

    fn consume(&mut self, amount: usize) {
        let amount = amount.min(self.end - self.start);
        self.start += amount;
        self.consumed += amount as u64;
    }
}
