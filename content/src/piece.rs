//! Pieces of content, and the buffers that carry them. A buffer is filled by the reading thread, passed on to the
//! consumer and returned, so that their number bounds the memory.

use std::ops::Range;

/// The largest piece of data.
pub const PIECE_BYTES: usize = 1 << 20;

/// Holes start and end at multiples of this, or at the end of the content.
pub const GRANULARITY: usize = 64 << 10;

/// The number of buffers, each of which has [`PIECE_BYTES`] bytes.
pub const BUFFERS: usize = 6;

/// The next part of the content.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Bytes, at most [`PIECE_BYTES`].
    Data(&'a [u8]),
    /// A number of zeros.
    Hole(u64),
}

/// Parts of the content in order: ranges of one buffer, and holes.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    pub(crate) buffer: Vec<u8>,
    pub(crate) runs: Vec<Run>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Run {
    Data(Range<usize>),
    Hole(u64),
}

impl Chunk {
    /// A chunk without data.
    pub(crate) fn hole(length: u64) -> Self {
        Self { buffer: Vec::new(), runs: vec![Run::Hole(length)] }
    }

    /// Splits the first bytes of a buffer into data and zeros.
    pub(crate) fn split(buffer: Vec<u8>, length: usize) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        let bytes = buffer.get(..length).unwrap_or(&buffer);
        for (index, block) in bytes.chunks(GRANULARITY).enumerate() {
            let start = index * GRANULARITY;
            let end = start + block.len();
            match (runs.last_mut(), is_zero(block)) {
                (Some(Run::Hole(length)), true) => *length += block.len() as u64,
                (Some(Run::Data(range)), false) => range.end = end,
                (_, true) => runs.push(Run::Hole(block.len() as u64)),
                (_, false) => runs.push(Run::Data(start..end)),
            }
        }
        Self { buffer, runs }
    }
}

/// Whether a block of at most [`GRANULARITY`] bytes contains only zeros.
fn is_zero(block: &[u8]) -> bool {
    // Most blocks of data differ at their start, where a comparison of all bytes costs a call.
    let start = block.len().min(16);
    block[..start].iter().all(|byte| *byte == 0) && ZEROS.get(..block.len()) == Some(block)
}

/// A block of zeros.
pub(crate) static ZEROS: [u8; GRANULARITY] = [0; GRANULARITY];
