//! The reading thread: it opens a source, verifies and decompresses it. In: a request. Out: messages in a channel.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::cancel::Cancel;
use crate::checksum::{Algorithm, Digest, Expected, Sum};
use crate::content::Summary;
use crate::decode::{Compression, Decoder, Input};
use crate::error::{Error, Kind};
use crate::filler::{Filler, Pool, check_limit};
use crate::hashing;
use crate::image::Image;
use crate::location::Request;
use crate::piece::{BUFFERS, Chunk};
use crate::source::{self, Checked, Meter, Tally};
use crate::version::expected_sum;

/// What the threads send, in this order: one opening, chunks, one end.
pub(crate) enum Message {
    Opened(Box<Opening>),
    Chunk(Chunk),
    End(Result<Ending, Error>),
}

/// What is known once the first bytes were read.
pub(crate) struct Opening {
    pub(crate) image: Image,
    pub(crate) length: Option<u64>,
    pub(crate) source_length: Option<u64>,
    pub(crate) version: Option<String>,
}

/// What is known at the end.
pub(crate) struct Ending {
    pub(crate) summary: Summary,
    /// The sum to compare with that of the content.
    pub(crate) expected: Option<Sum>,
}

/// The request, and what the reading thread shares with the consumer.
pub(crate) struct Reading {
    pub(crate) request: Request,
    pub(crate) cancel: Arc<Cancel>,
    pub(crate) meter: Meter,
}

impl Reading {
    /// Starts the threads. They end by themselves once the receiver is dropped and the cancellation closed.
    pub(crate) fn start(self, returned: Receiver<Vec<u8>>) -> Result<Receiver<Message>, Error> {
        let (sender, receiver) = sync_channel(BUFFERS);
        let receiver = if self.request.sha256 { hashed(receiver, &self.cancel)? } else { receiver };
        spawn("content-reader", move || {
            let end = self.run(returned, &sender);
            let _ = sender.send(Message::End(end));
        })?;
        Ok(receiver)
    }

    fn run(self, returned: Receiver<Vec<u8>>, to: &SyncSender<Message>) -> Result<Ending, Error> {
        let send = |message| to.send(message).map_err(|_| Error::cancelled());
        let expected = expected_sum(&self.request, &self.cancel)?;
        let checked = if expected.is_some() { Checked::ByChecksum } else { Checked::ByTls };
        let source = source::open(&self.request.location, &self.cancel, checked)?;
        let source_length = source.length();
        let version = self.listed(expected.as_ref()).or_else(|| source.version());
        let tally = Tally::new(source, Arc::clone(&self.meter), Arc::clone(&self.cancel));
        let mut input = Input::new(tally);
        let compression = self.compression(&mut input)?;
        let length = source_length.filter(|_| compression.is_none());
        check_limit(length.unwrap_or_default(), self.request.limit)?;
        // Where nothing is decompressed, one sum serves for both.
        let is_shared = compression.is_none() && self.request.sha256;
        let (shared, own) = match expected {
            Some(sum) if is_shared && sum.algorithm() == Algorithm::Sha256 => (Some(sum), None),
            other => (None, other),
        };
        if let Some(sum) = &own {
            input.start_digest(Digest::new(sum.algorithm()));
        }
        let decoder = Decoder::new(input, compression)?;
        let pool = Pool::new(returned, Arc::clone(&self.cancel));
        let mut filler = Filler::new(decoder, pool, self.request.limit);
        let (chunk, prefix) = filler.first()?;
        let image = Image::probe(&prefix);
        send(Message::Opened(Box::new(Opening { image, length, source_length, version })))?;
        send(Message::Chunk(chunk))?;
        while let Some(chunk) = filler.next()? {
            send(Message::Chunk(chunk))?;
        }
        finish(filler, own.as_ref(), shared)
    }

    /// The entry of the checksum file, which identifies the content better than what the server sends.
    fn listed(&self, expected: Option<&Sum>) -> Option<String> {
        let is_listed = matches!(self.request.checksum, Some(Expected::Sums(_)));
        expected.filter(|_| is_listed).map(ToString::to_string)
    }

    fn compression(&self, input: &mut Input) -> Result<Option<Compression>, Error> {
        if !self.request.decompress {
            return Ok(None);
        }
        let start = input.peek(COMPRESSION_MAGIC).map_err(|error| source::from_io(&error))?;
        Ok(Compression::of(start))
    }
}

/// The longest magic of a compression format.
const COMPRESSION_MAGIC: usize = 10;

/// Verifies the source, all of whose content was read.
fn finish(mut filler: Filler, own: Option<&Sum>, expected: Option<Sum>) -> Result<Ending, Error> {
    let bytes = filler.bytes();
    let found = filler.decoder().input().tally().finish()?;
    if let (Some(own), Some(found)) = (own, &found) {
        own.compare(found)?;
    }
    let source_bytes = filler.decoder().input().tally().count();
    Ok(Ending { summary: Summary { bytes, source_bytes, sha256: None }, expected })
}

/// Passes the messages through a thread that computes the sum of the content.
fn hashed(receiver: Receiver<Message>, cancel: &Arc<Cancel>) -> Result<Receiver<Message>, Error> {
    let (sender, hashed) = sync_channel(BUFFERS);
    let cancel = Arc::clone(cancel);
    spawn("content-sha256", move || hashing::run(&receiver, &sender, &cancel))?;
    Ok(hashed)
}

pub(crate) fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<(), Error> {
    let spawned = thread::Builder::new().name(name.to_owned()).spawn(run);
    spawned.map(drop).map_err(|error| {
        Error::new(Kind::Io, format!("cannot start a thread: {error}; raise the limit of threads"))
    })
}
