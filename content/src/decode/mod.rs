//! Decompression. In: a source. Out: its content, decompressed if its first bytes are those of a known format.

mod input;

use std::io::{self, Read};

use bzip2::bufread::MultiBzDecoder;
use flate2::bufread::MultiGzDecoder;
use liblzma::bufread::XzDecoder;
use liblzma::stream::{CONCATENATED, Error as XzError, Stream};

pub(crate) use input::Input;

use crate::error::{Error, Kind, inner};

/// The largest window of zstd, as a power of two.
const ZSTD_WINDOW: u32 = 27;
/// The most memory for xz: a dictionary of 128 MiB.
const XZ_MEMORY: u64 = 144 << 20;

/// The content of a source.
pub(crate) enum Decoder {
    Plain(Input),
    Gzip(Box<MultiGzDecoder<Input>>),
    Xz(Box<XzDecoder<Input>>),
    Zstd(Box<zstd::Decoder<'static, Input>>),
    Bzip2(Box<MultiBzDecoder<Input>>),
}

/// A compression format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compression {
    Gzip,
    Xz,
    Zstd,
    Bzip2,
}

impl Compression {
    /// The format of data that starts so.
    pub(crate) fn of(start: &[u8]) -> Option<Self> {
        let is_bzip2 = |rest: &[u8]| {
            // A block or the end of the stream.
            let magics: [&[u8]; 2] = [b"\x31\x41\x59\x26\x53\x59", b"\x17\x72\x45\x38\x50\x90"];
            magics.iter().any(|magic| rest.starts_with(magic))
        };
        match start {
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Self::Xz),
            // A frame, or one to skip, which some programs write first.
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Self::Zstd),
            [b'B', b'Z', b'h', b'1'..=b'9', rest @ ..] if is_bzip2(rest) => Some(Self::Bzip2),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Xz => "xz",
            Self::Zstd => "zstd",
            Self::Bzip2 => "bzip2",
        }
    }
}

impl Decoder {
    pub(crate) fn new(input: Input, compression: Option<Compression>) -> Result<Self, Error> {
        let failed = |error: &dyn std::fmt::Display| {
            Error::new(Kind::Io, format!("cannot start the decompression: {error}; free memory"))
        };
        Ok(match compression {
            None => Self::Plain(input),
            Some(Compression::Gzip) => Self::Gzip(Box::new(MultiGzDecoder::new(input))),
            Some(Compression::Bzip2) => Self::Bzip2(Box::new(MultiBzDecoder::new(input))),
            Some(Compression::Xz) => {
                let stream = Stream::new_stream_decoder(XZ_MEMORY, CONCATENATED);
                let stream = stream.map_err(|error| failed(&error))?;
                Self::Xz(Box::new(XzDecoder::new_stream(input, stream)))
            }
            Some(Compression::Zstd) => {
                let decoder = zstd::Decoder::with_buffer(input).and_then(|mut decoder| {
                    decoder.window_log_max(ZSTD_WINDOW)?;
                    Ok(decoder)
                });
                Self::Zstd(Box::new(decoder.map_err(|error| failed(&error))?))
            }
        })
    }

    fn compression(&self) -> Option<Compression> {
        match self {
            Self::Plain(_) => None,
            Self::Gzip(_) => Some(Compression::Gzip),
            Self::Xz(_) => Some(Compression::Xz),
            Self::Zstd(_) => Some(Compression::Zstd),
            Self::Bzip2(_) => Some(Compression::Bzip2),
        }
    }

    pub(crate) fn input(&mut self) -> &mut Input {
        match self {
            Self::Plain(input) => input,
            Self::Gzip(decoder) => decoder.get_mut(),
            Self::Xz(decoder) => decoder.get_mut(),
            Self::Zstd(decoder) => decoder.get_mut(),
            Self::Bzip2(decoder) => decoder.get_mut(),
        }
    }

    /// Skips a hole of a source that is not compressed, and returns its length.
    pub(crate) fn skip_hole(&mut self) -> Result<u64, Error> {
        match self {
            Self::Plain(input) => input.skip_hole().map_err(|error| crate::source::from_io(&error)),
            _ => Ok(0),
        }
    }

    /// Reads until the buffer is full or the content ends.
    pub(crate) fn fill(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
        let mut filled = 0;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match self.read(rest) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.failed(&error)),
            }
        }
        Ok(filled)
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(input) => input.read(buffer),
            Self::Gzip(decoder) => decoder.read(buffer),
            Self::Xz(decoder) => decoder.read(buffer),
            Self::Zstd(decoder) => decoder.read(buffer),
            Self::Bzip2(decoder) => decoder.read(buffer),
        }
    }

    /// The error of the source, or of the compressed data.
    fn failed(&mut self, error: &io::Error) -> Error {
        let Some(compression) = self.compression().filter(|_| inner(error).is_none()) else {
            return crate::source::from_io(error);
        };
        let (name, offset) = (compression.name(), self.input().consumed());
        if needs_memory(error) {
            let message = format!(
                "the decompression of the {name} data needs more than 128 MiB of memory: use a \
                 smaller window to compress it"
            );
            return Error::new(Kind::TooLarge, message);
        }
        let problem = if error.kind() == io::ErrorKind::UnexpectedEof {
            format!("the {name} data ends too early, after {offset} bytes")
        } else {
            format!("the {name} data is corrupt near byte {offset} ({error})")
        };
        let fix = "replace the file, or set decompress = false to store it as it is";
        Error::new(Kind::Invalid, format!("{problem}: {fix}"))
    }
}

/// Whether a decoder refused a window.
fn needs_memory(error: &io::Error) -> bool {
    let xz = error.get_ref().and_then(|error| error.downcast_ref::<XzError>());
    matches!(xz, Some(XzError::MemLimit)) || error.to_string().contains("too much memory")
}
