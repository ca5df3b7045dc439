//! The content of a volume, from where it comes: files, downloads and literal bytes, verified, decompressed, probed and
//! split into data and holes. Contains no libvirt call, and never writes to a file.
//!
//! A reading thread downloads, verifies and decompresses; a second one computes the SHA-256 of the content. They fill
//! buffers of 1 MiB, of which there are at most [`BUFFERS`], so that memory does not depend on the size of the content.
//! Decompressors add their window: 32 KiB (gzip), 4 MiB (bzip2), usually 8 MiB (zstd and xz), at most 128 MiB where the
//! compressed data asks for it.
//!
//! | function | result |
//! |---|---|
//! | [`Content::open()`] | an open source, whose first bytes were read |
//! | [`Content::next()`] | the next data or hole |
//! | [`Content::finish()`] | the size and SHA-256 of the content, after verification |
//! | [`version()`] | what identifies the current content of a source, without reading it |
//! | [`Image::probe()`] | format, size and references of an image, from its first bytes |

mod cancel;
pub mod checksum;
mod content;
mod decode;
mod error;
mod filler;
mod hashing;
pub mod image;
mod location;
mod piece;
mod reading;
mod source;
mod url;
mod version;

pub use cancel::Stop;
pub use checksum::Expected;
pub use content::{Content, Progress, Summary};
pub use error::{Error, Kind};
pub use image::Image;
pub use location::{Http, Location, NetworkLimits, Request};
pub use piece::{BUFFERS, GRANULARITY, PIECE_BYTES, Piece};
pub use url::Url;
pub use version::version;
