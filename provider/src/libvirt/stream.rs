//! The content of a volume over a stream: uploads, which verify what the storage kept, and downloads.

use std::collections::VecDeque;
use std::sync::Arc;

use virt::storage_vol::StorageVol;
use virt::stream::Stream;
use virt_sys as sys;

use super::connection::Connection;
use super::contained::Contained;
use super::error::{Error, ErrorKind, Result};
use super::ffi;
use super::limit::{Limit, Permit};
use super::noun::Handle;
use super::session::Session;
use super::volume::Volume;

/// The size of a piece that is sent. A message of this size fits into the send buffer of a socket (208 KiB by default),
/// and a daemon stores it in memory that it reuses: with pieces of 1 MiB, an upload takes twice as long. libvirt can also
/// lose more data at the end of a volume without an error if pieces are larger.
const PIECE: usize = 192 << 10;

/// The size of a piece that is read.
const READ_PIECE: usize = 1 << 20;

/// The size of the end of a volume that is read back. libvirt drops a write error that occurs after the last piece was
/// sent, which affects up to 1 MiB, and up to 4 MiB with pieces of 1 MiB.
const TAIL: u64 = 8 << 20;

/// A place among the volumes of a host that are filled or read at the same time, over a connection of their own.
pub struct Transfer {
    session: Arc<Session>,
    _permit: Option<Permit<Arc<Limit>>>,
}

impl Transfer {
    /// Waits for a place. Errors: the operation was cancelled or timed out before there was one.
    pub fn begin(connection: &Connection) -> Result<Self> {
        let session = connection.for_transfers().session()?;
        let permit = session.transfer_permit()?;
        Ok(Self { session, _permit: Some(permit) })
    }

    /// A transfer that takes no place, for content that is sent within a moment.
    pub fn immediate(connection: &Connection) -> Result<Self> {
        Ok(Self { session: connection.for_transfers().session()?, _permit: None })
    }

    /// The volume over the connection for transfers.
    fn find(&self, volume: &Volume) -> Result<Handle<StorageVol>> {
        let found = self.session.call(|connect| connect.lookup_storage_vol_by_key(volume.key()))?;
        Handle::new(Arc::clone(&self.session), Contained::new(found))
    }
}

/// How a volume is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upload {
    /// The number of bytes, if it is known. Units: bytes.
    pub length: Option<u64>,
    /// Whether holes are skipped instead of written as zeros. The volume must be new: its content there is not
    /// changed.
    pub is_sparse: bool,
}

/// A volume while it is filled.
pub struct Writer<'a> {
    session: &'a Session,
    stream: &'a Contained<Stream>,
    upload: Upload,
    written: u64,
    tail: Tail,
}

impl Volume {
    /// Fills the volume from its start with what `fill` writes, and verifies it. Returns the number of bytes.
    ///
    /// Errors: those of `fill`; the storage did not keep the end of the content.
    pub fn upload<E: From<Error>>(
        &self,
        transfer: &Transfer,
        upload: Upload,
        fill: impl FnOnce(&mut Writer) -> std::result::Result<(), E>,
    ) -> std::result::Result<u64, E> {
        let volume = transfer.find(self)?;
        let tail = send(&transfer.session, &volume, upload, fill)?;
        tail.verify(&transfer.session, &volume)?;
        Ok(tail.end)
    }

    /// Reads a part of its content; only for small parts. Units: bytes.
    pub fn download(&self, offset: u64, length: u64, take: impl FnMut(&[u8])) -> Result<()> {
        receive(&self.0.session, &self.0, offset, length, take)
    }
}

/// Sends what `fill` writes.
fn send<E: From<Error>>(
    session: &Session,
    volume: &Handle<StorageVol>,
    upload: Upload,
    fill: impl FnOnce(&mut Writer) -> std::result::Result<(), E>,
) -> std::result::Result<Tail, E> {
    let stream = Contained::new(session.call(|connect| Stream::new(connect, 0))?);
    let length = upload.length.unwrap_or(0);
    let flags = if upload.is_sparse { sys::VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM } else { 0 };
    volume.call(|volume| volume.upload(&stream, 0, length, flags))?;
    let tail = Tail::of(upload.length);
    let mut writer = Writer { session, stream: &stream, upload, written: 0, tail };
    let filled = fill(&mut writer).and_then(|()| writer.check_length().map_err(E::from));
    if let Err(error) = filled {
        // The error that the caller reports is the one that led here.
        let _ = session.call(|_| ffi::abort(&stream));
        return Err(error);
    }
    let Writer { mut tail, written, .. } = writer;
    tail.end = written;
    session.call(|_| ffi::finish(&stream))?;
    Ok(tail)
}

impl Writer<'_> {
    /// Writes a piece.
    ///
    /// Errors: the content is longer than announced.
    pub fn data(&mut self, piece: &[u8]) -> Result<()> {
        self.check_room(piece.len() as u64)?;
        self.tail.data(self.written, piece);
        for part in piece.chunks(PIECE) {
            self.send(part)?;
        }
        self.written += piece.len() as u64;
        Ok(())
    }

    /// Writes zeros, or skips them if the upload is sparse.
    ///
    /// Errors: the content is longer than announced.
    pub fn hole(&mut self, length: u64) -> Result<()> {
        self.check_room(length)?;
        self.tail.hole(self.written, length);
        if self.upload.is_sparse {
            let skip = i64::try_from(length).map_err(|_| too_long())?;
            self.session.call(|_| ffi::send_hole(self.stream, skip))?;
        } else {
            self.zeros(length)?;
        }
        self.written += length;
        Ok(())
    }

    /// The number of bytes so far.
    pub fn written(&self) -> u64 {
        self.written
    }

    fn zeros(&self, length: u64) -> Result<()> {
        let zeros = vec![0; PIECE];
        let mut left = length;
        while left > 0 {
            let size = left.min(PIECE as u64);
            self.send(&zeros[..usize::try_from(size).unwrap_or(PIECE)])?;
            left -= size;
        }
        Ok(())
    }

    /// libvirt may accept a part of a piece.
    fn send(&self, mut piece: &[u8]) -> Result<()> {
        while !piece.is_empty() {
            let sent = self.session.call(|_| self.stream.send(piece))?;
            let sent = usize::try_from(sent).unwrap_or(0);
            if sent == 0 {
                let message = "libvirt accepts no more data. Check the free space of the pool";
                return Err(Error::new(ErrorKind::Other, message));
            }
            piece = piece.get(sent..).unwrap_or_default();
        }
        Ok(())
    }

    /// Some daemons stop responding if they receive more than was announced.
    fn check_room(&self, more: u64) -> Result<()> {
        match self.upload.length {
            Some(length) if self.written.saturating_add(more) > length => Err(too_long()),
            _ => Ok(()),
        }
    }

    /// libvirt reports success for an upload that ends early.
    fn check_length(&self) -> Result<()> {
        match self.upload.length {
            Some(length) if self.written < length => {
                let written = self.written;
                let message = format!(
                    "the content ended after {written} of {length} bytes. Check whether it changes while it is read"
                );
                Err(Error::new(ErrorKind::Other, message))
            }
            _ => Ok(()),
        }
    }
}

fn too_long() -> Error {
    Error::new(
        ErrorKind::Other,
        "the content is longer than announced. Check whether it changes while it is read",
    )
}

/// The end of the content, as it was written.
struct Tail {
    /// Where it begins, if the length is known.
    start: Option<u64>,
    /// The pieces of the end, in order.
    pieces: VecDeque<TailPiece>,
    /// The length of the content.
    end: u64,
}

/// A piece of the end.
struct TailPiece {
    offset: u64,
    length: u64,
    /// The bytes; none for a hole.
    data: Option<Vec<u8>>,
}

impl Tail {
    fn of(length: Option<u64>) -> Self {
        let start = length.map(|length| length.saturating_sub(TAIL));
        Self { start, pieces: VecDeque::new(), end: 0 }
    }

    fn data(&mut self, offset: u64, piece: &[u8]) {
        if self.concerns(offset, piece.len() as u64) {
            self.push(offset, piece.len() as u64, Some(piece.to_vec()));
        }
    }

    fn hole(&mut self, offset: u64, length: u64) {
        if self.concerns(offset, length) {
            self.push(offset, length, None);
        }
    }

    fn concerns(&self, offset: u64, length: u64) -> bool {
        self.start.is_none_or(|start| offset.saturating_add(length) > start)
    }

    /// Adds a piece, and removes those that are no longer a part of the end.
    fn push(&mut self, offset: u64, length: u64, data: Option<Vec<u8>>) {
        self.pieces.push_back(TailPiece { offset, length, data });
        let start = offset.saturating_add(length).saturating_sub(TAIL);
        while self.pieces.front().is_some_and(|piece| piece.offset + piece.length <= start) {
            self.pieces.pop_front();
        }
    }

    /// Whether bytes that were read at a position are those that were written there.
    fn is_equal(&self, position: u64, piece: &[u8]) -> bool {
        let end = position + piece.len() as u64;
        self.pieces.iter().all(|TailPiece { offset, length, data }| {
            let from = position.max(*offset);
            let to = end.min(offset + length);
            if from >= to {
                return true;
            }
            let range = |start: u64| index(from - start)..index(to - start);
            let stored = piece.get(range(position)).unwrap_or_default();
            match data {
                Some(data) => data.get(range(*offset)) == Some(stored),
                None => stored.iter().all(|byte| *byte == 0),
            }
        })
    }

    /// Reads the end back.
    ///
    /// Errors: it differs.
    fn verify(&self, session: &Session, volume: &Handle<StorageVol>) -> Result<()> {
        let start = self.end.saturating_sub(TAIL);
        let mut position = start;
        let mut is_equal = true;
        receive(session, volume, start, self.end - start, |piece| {
            is_equal &= self.is_equal(position, piece);
            position += piece.len() as u64;
        })?;
        if is_equal && position == self.end {
            return Ok(());
        }
        let message = format!(
            "the storage did not keep the content: the last {} bytes differ. The most frequent cause is a full disk: \
             check the free space of the pool",
            self.end - start
        );
        Err(Error::new(ErrorKind::Other, message))
    }
}

/// A position in a piece, which fits in memory.
fn index(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// Reads a part of a volume.
fn receive(
    session: &Session,
    volume: &Handle<StorageVol>,
    offset: u64,
    length: u64,
    mut take: impl FnMut(&[u8]),
) -> Result<()> {
    if length == 0 {
        return Ok(());
    }
    let stream = Contained::new(session.call(|connect| Stream::new(connect, 0))?);
    volume.call(|volume| volume.download(&stream, offset, length, 0))?;
    let mut piece = vec![0; READ_PIECE];
    loop {
        let received = match session.call(|_| stream.recv(&mut piece)) {
            Ok(received) => usize::try_from(received).unwrap_or(0),
            Err(error) => {
                let _ = session.call(|_| ffi::abort(&stream));
                return Err(error);
            }
        };
        if received == 0 {
            return session.call(|_| ffi::finish(&stream));
        }
        take(piece.get(..received).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::{READ_PIECE, TAIL, Tail};

    #[test]
    fn the_end_of_the_content_is_compared() {
        let piece = vec![7_u8; READ_PIECE];
        for length in [None, Some(20 << 20)] {
            let mut tail = Tail::of(length);
            for number in 0..19 {
                tail.data(number << 20, &piece);
            }
            tail.hole(19 << 20, 1 << 20);
            let kept: u64 = tail.pieces.iter().map(|piece| piece.length).sum();
            assert!((TAIL..TAIL + (1 << 20) + 1).contains(&kept), "{kept}");
            assert!(tail.is_equal(18 << 20, &piece));
            assert!(tail.is_equal((18 << 20) + 512, &piece[512..]));
            let (mut both, zeros) = (piece.clone(), vec![0; READ_PIECE]);
            both.extend(&zeros);
            assert!(tail.is_equal(18 << 20, &both));
            assert!(!tail.is_equal(18 << 20, &zeros) && !tail.is_equal(19 << 20, &piece));
            both[READ_PIECE] = 1;
            assert!(!tail.is_equal(18 << 20, &both));
        }
    }
}
