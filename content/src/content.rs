//! The consumer's side of a source: pieces in order, without blocking beyond a cancellation.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use crate::cancel::{Cancel, POLL, Stop};
use crate::error::{Error, Kind};
use crate::image::Image;
use crate::location::Request;
use crate::piece::{Chunk, Piece, Run};
use crate::reading::{Ending, Message, Opening, Reading};
use crate::source::Meter;

/// How long holes are merged before they are returned, so that a caller can report progress.
const MERGE: Duration = Duration::from_secs(1);

/// An open source, whose first bytes were read.
pub struct Content {
    opening: Opening,
    messages: Messages,
    chunk: Chunk,
    /// How many runs of the chunk were returned.
    taken: usize,
    buffers: Sender<Vec<u8>>,
    meter: Meter,
    summary: Option<Result<Summary, Error>>,
}

/// What was read of a source so far. A clone refers to the same source.
#[derive(Debug, Clone)]
pub struct Progress(Meter);

/// What was read in total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The length of the content, holes included.
    pub bytes: u64,
    /// The length of the source, before decompression.
    pub source_bytes: u64,
    /// The SHA-256 of the content with zeros in its holes, if it was requested.
    pub sha256: Option<String>,
}

struct Messages {
    receiver: Receiver<Message>,
    cancel: Arc<Cancel>,
}

impl Content {
    /// Connects, follows redirects, and reads and decompresses the first 64 KiB.
    ///
    /// Errors: returns within 0.2 s after `stop` returns true.
    pub fn open(request: &Request, stop: &Stop) -> Result<Self, Error> {
        let cancel = Cancel::new(stop);
        let meter = Meter::default();
        let (buffers, returned) = channel();
        let request = request.clone();
        let reading = Reading { request, cancel: Arc::clone(&cancel), meter: Arc::clone(&meter) };
        let messages = Messages { receiver: reading.start(returned)?, cancel };
        let opening = match messages.next()? {
            Message::Opened(opening) => *opening,
            Message::End(Err(error)) => return Err(error),
            Message::Chunk(_) | Message::End(Ok(_)) => return Err(Error::new(Kind::Io, ENDED)),
        };
        let (chunk, taken, summary) = (Chunk::default(), 0, None);
        Ok(Self { opening, messages, chunk, taken, buffers, meter, summary })
    }

    /// The description of the image that the content is.
    pub fn image(&self) -> &Image {
        &self.opening.image
    }

    /// The bytes of the content, if they are known before its end: those of compressed content are not.
    pub fn length(&self) -> Option<u64> {
        self.opening.length
    }

    /// The bytes of the source before decompression, if they are known.
    pub fn source_length(&self) -> Option<u64> {
        self.opening.source_length
    }

    /// What identifies this content: the entry of the checksum file, else the `ETag`, else `Last-Modified`; for a file,
    /// its size and time of change. [`crate::version()`] returns the same without reading the content.
    pub fn version(&self) -> Option<&str> {
        self.opening.version.as_deref()
    }

    /// The next piece, or none after the whole content was returned and verified.
    ///
    /// Adjacent holes are merged, as far as they arrive within a second.
    /// Errors: returns within 0.2 s after the stop function returns true.
    #[expect(clippy::should_implement_trait, reason = "a piece borrows the buffer")]
    pub fn next(&mut self) -> Result<Option<Piece<'_>>, Error> {
        let started = Instant::now();
        let mut hole = 0;
        loop {
            match self.run()? {
                Some(Run::Hole(length)) => {
                    hole += length;
                    self.taken += 1;
                    if started.elapsed() < MERGE {
                        continue;
                    }
                }
                Some(Run::Data(range)) if hole == 0 => {
                    self.taken += 1;
                    return Ok(self.chunk.buffer.get(range).map(Piece::Data));
                }
                None if hole == 0 => return Ok(None),
                _ => {}
            }
            return Ok(Some(Piece::Hole(hole)));
        }
    }

    /// What was read so far.
    pub fn progress(&self) -> Progress {
        Progress(Arc::clone(&self.meter))
    }

    /// Reads what was not read yet, and returns what was verified.
    pub fn finish(mut self) -> Result<Summary, Error> {
        while self.next()?.is_some() {}
        self.summary.take().unwrap_or_else(|| Err(Error::new(Kind::Io, ENDED)))
    }

    /// The first run that was not returned. At the end there is none.
    fn run(&mut self) -> Result<Option<Run>, Error> {
        loop {
            if let Some(run) = self.chunk.runs.get(self.taken) {
                self.messages.cancel.check()?;
                return Ok(Some(run.clone()));
            }
            match &self.summary {
                Some(Ok(_)) => return Ok(None),
                Some(Err(error)) => return Err(error.clone()),
                None => {}
            }
            let buffer = std::mem::take(&mut self.chunk.buffer);
            if !buffer.is_empty() {
                let _ = self.buffers.send(buffer);
            }
            (self.chunk, self.taken) = (Chunk::default(), 0);
            match self.messages.next()? {
                Message::Chunk(chunk) => self.chunk = chunk,
                Message::End(end) => self.summary = Some(end.map(|Ending { summary, .. }| summary)),
                Message::Opened(_) => {}
            }
        }
    }
}

/// The threads never end without a message.
const ENDED: &str = "reading ended without a result: report this as a bug of the provider";

impl Messages {
    fn next(&self) -> Result<Message, Error> {
        loop {
            self.cancel.check()?;
            match self.receiver.recv_timeout(POLL) {
                Ok(message) => return Ok(message),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(Error::new(Kind::Io, ENDED)),
            }
        }
    }
}

impl Drop for Messages {
    fn drop(&mut self) {
        self.cancel.close();
    }
}

impl Progress {
    /// The bytes of the source that were read, holes included.
    pub fn source_bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Content")
            .field("image", &self.opening.image)
            .field("length", &self.opening.length)
            .field("version", &self.opening.version)
            .finish_non_exhaustive()
    }
}
