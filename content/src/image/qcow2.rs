//! qcow2, versions 2 and 3, and its predecessor qcow.

use super::bytes::Bytes;
use super::{Encryption, Format, Image, Reference, Role};

const BACKING_FORMAT: u32 = 0xE279_2ACA;
const DATA_FILE: u32 = 0x4441_5441;
/// The longest name that QEMU accepts.
const LONGEST_NAME: u64 = 1023;
/// The length of a header of version 2, after which its extensions are.
const HEADER_2: u64 = 72;
/// The bits of incompatible features.
const HAS_DATA_FILE: u64 = 1 << 2;
const HAS_COMPRESSION_TYPE: u64 = 1 << 3;

pub(super) fn probe(bytes: Bytes<'_>) -> Option<Image> {
    if !bytes.has(0, b"QFI\xfb") {
        return None;
    }
    match bytes.be32(4)? {
        1 => Some(version_1(bytes)),
        version @ (2 | 3) => Some(version_2_or_3(bytes, version)),
        _ => None,
    }
}

fn version_1(bytes: Bytes<'_>) -> Image {
    let encryption = encryption(bytes.be32(36));
    let mut image = Image {
        version: Some(1),
        virtual_size: bytes.be64(24),
        encryption,
        ..Image::new(Format::Qcow)
    };
    image.references.extend(backing(bytes));
    image
}

fn version_2_or_3(bytes: Bytes<'_>, version: u32) -> Image {
    let features = if version == 3 { bytes.be64(72).unwrap_or_default() } else { 0 };
    let length = if version == 3 { bytes.be32(100).map_or(HEADER_2, u64::from) } else { HEADER_2 };
    let extensions = Extensions::read(bytes, length);
    let mut image = Image {
        version: Some(version),
        virtual_size: bytes.be64(24),
        encryption: encryption(bytes.be32(32)),
        compression: Some(compression(bytes, features, length)),
        ..Image::new(Format::Qcow2)
    };
    if let Some(backing) = backing(bytes) {
        image.references.push(Reference { format: extensions.backing_format, ..backing });
    }
    if features & HAS_DATA_FILE != 0 || extensions.data_file.is_some() {
        image.references.push(Reference::new(Role::Data, extensions.data_file));
    }
    image
}

fn encryption(method: Option<u32>) -> Option<Encryption> {
    match method.unwrap_or_default() {
        0 => None,
        1 => Some(Encryption::Aes),
        2 => Some(Encryption::Luks),
        _ => Some(Encryption::Other),
    }
}

fn compression(bytes: Bytes<'_>, features: u64, length: u64) -> &'static str {
    let kind = bytes.range(104, 1).and_then(<[u8]>::first).copied();
    let is_other = features & HAS_COMPRESSION_TYPE != 0 && length > 104;
    match kind {
        Some(1) if is_other => "zstd",
        _ => "zlib",
    }
}

/// The backing file. Any offset other than zero counts, whatever the length: an invalid header must not hide it.
fn backing(bytes: Bytes<'_>) -> Option<Reference> {
    let offset = bytes.be64(8).filter(|offset| *offset != 0)?;
    let length = u64::from(bytes.be32(16).unwrap_or_default()).min(LONGEST_NAME);
    let name = bytes.text(offset, length).filter(|name| !name.is_empty());
    Some(Reference::new(Role::Backing, name))
}

#[derive(Default)]
struct Extensions {
    backing_format: Option<String>,
    data_file: Option<String>,
}

impl Extensions {
    fn read(bytes: Bytes<'_>, start: u64) -> Self {
        let mut found = Self::default();
        let mut at = start;
        while let Some((kind, length)) = header(bytes, at) {
            if kind == 0 {
                break;
            }
            let text = || bytes.text(at + 8, u64::from(length));
            match kind {
                BACKING_FORMAT => found.backing_format = text(),
                DATA_FILE => found.data_file = text(),
                _ => {}
            }
            at += 8 + u64::from(length).next_multiple_of(8);
        }
        found
    }
}

/// The kind and length of an extension.
fn header(bytes: Bytes<'_>, at: u64) -> Option<(u32, u32)> {
    let header = Bytes(bytes.range(at, 8)?);
    Some((header.be32(0)?, header.be32(4)?))
}
