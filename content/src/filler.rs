//! Buffers filled with content. In: a decoder. Out: chunks of data and holes, at most a limit of bytes.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};

use crate::cancel::{Cancel, POLL};
use crate::decode::Decoder;
use crate::error::{Error, Kind};
use crate::piece::{BUFFERS, Chunk, GRANULARITY, PIECE_BYTES, Run};

/// Fills buffers.
pub(crate) struct Filler {
    decoder: Decoder,
    pool: Pool,
    /// The bytes of content that were read.
    bytes: u64,
    limit: Option<u64>,
}

/// Buffers that the consumer returned, or that do not exist yet.
pub(crate) struct Pool {
    returned: Receiver<Vec<u8>>,
    spare: Option<Vec<u8>>,
    allocated: usize,
    cancel: Arc<Cancel>,
}

impl Filler {
    pub(crate) fn new(decoder: Decoder, pool: Pool, limit: Option<u64>) -> Self {
        Self { decoder, pool, bytes: 0, limit }
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(crate) fn decoder(&mut self) -> &mut Decoder {
        &mut self.decoder
    }

    /// The first chunk, and the first bytes of the content. It is short, so that a slow source is probed early.
    pub(crate) fn first(&mut self) -> Result<(Chunk, Vec<u8>), Error> {
        let mut buffer = self.pool.take()?;
        let first = buffer.get_mut(..GRANULARITY).unwrap_or_default();
        let filled = self.decoder.fill(first)?;
        self.add(filled as u64)?;
        let prefix = buffer.get(..filled).unwrap_or_default().to_vec();
        Ok((self.chunk(buffer, filled), prefix))
    }

    /// The next chunk, or none at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Chunk>, Error> {
        let hole = self.decoder.skip_hole()?;
        if hole > 0 {
            self.add(hole)?;
            return Ok(Some(Chunk::hole(hole)));
        }
        let mut buffer = self.pool.take()?;
        let filled = self.decoder.fill(&mut buffer)?;
        self.add(filled as u64)?;
        if filled == 0 {
            self.pool.spare = Some(buffer);
            return Ok(None);
        }
        Ok(Some(self.chunk(buffer, filled)))
    }

    fn chunk(&mut self, buffer: Vec<u8>, filled: usize) -> Chunk {
        let mut chunk = Chunk::split(buffer, filled);
        if !chunk.runs.iter().any(|run| matches!(run, Run::Data(_))) {
            self.pool.spare = Some(std::mem::take(&mut chunk.buffer));
        }
        chunk
    }

    fn add(&mut self, bytes: u64) -> Result<(), Error> {
        self.bytes += bytes;
        check_limit(self.bytes, self.limit)
    }
}

/// Fails if content of that length, or with that many bytes so far, exceeds the limit.
pub(crate) fn check_limit(bytes: u64, limit: Option<u64>) -> Result<(), Error> {
    let Some(limit) = limit.filter(|limit| bytes > *limit) else { return Ok(()) };
    let message = format!(
        "the content has more than {limit} bytes: raise the limit, which is the capacity or the free space of \
         the pool, or use a smaller image"
    );
    Err(Error::new(Kind::TooLarge, message))
}

impl Pool {
    pub(crate) fn new(returned: Receiver<Vec<u8>>, cancel: Arc<Cancel>) -> Self {
        Self { returned, spare: None, allocated: 0, cancel }
    }

    /// A buffer, once there is one.
    fn take(&mut self) -> Result<Vec<u8>, Error> {
        if let Some(buffer) = self.spare.take().or_else(|| self.returned.try_recv().ok()) {
            return Ok(buffer);
        }
        if self.allocated < BUFFERS {
            self.allocated += 1;
            return Ok(vec![0; PIECE_BYTES]);
        }
        loop {
            self.cancel.check()?;
            match self.returned.recv_timeout(POLL) {
                Ok(buffer) => return Ok(buffer),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(Error::cancelled()),
            }
        }
    }
}
