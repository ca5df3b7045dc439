//! QED, COW, LUKS and ISO 9660, and content that is no disk.

use super::bytes::Bytes;
use super::{Encryption, Format, Image, Reference, Role};

/// QEMU's enhanced disk.
pub(super) fn qed(bytes: Bytes<'_>) -> Option<Image> {
    const HAS_BACKING: u64 = 1;
    const BACKING_IS_RAW: u64 = 1 << 2;
    if !bytes.has(0, b"QED\0") {
        return None;
    }
    let features = bytes.le64(16).unwrap_or_default();
    let mut image = Image { virtual_size: bytes.le64(48), ..Image::new(Format::Qed) };
    if features & HAS_BACKING != 0 {
        let offset = bytes.le32(56).map(u64::from);
        let length = bytes.le32(60).map(|length| u64::from(length).min(1023));
        let name = offset.zip(length).and_then(|(offset, length)| bytes.text(offset, length));
        let format = (features & BACKING_IS_RAW != 0).then(|| "raw".to_owned());
        let name = name.filter(|name| !name.is_empty());
        image.references.push(Reference { format, ..Reference::new(Role::Backing, name) });
    }
    Some(image)
}

/// Disks of User Mode Linux.
pub(super) fn cow(bytes: Bytes<'_>) -> Option<Image> {
    if !bytes.has(0, b"OOOM") || bytes.be32(4)? != 2 {
        return None;
    }
    let mut image =
        Image { version: Some(2), virtual_size: bytes.be64(1036), ..Image::new(Format::Cow) };
    if let Some(name) = bytes.text(8, 1024).filter(|name| !name.is_empty()) {
        image.references.push(Reference::new(Role::Backing, Some(name)));
    }
    Some(image)
}

/// A raw image that is encrypted.
pub(super) fn luks(bytes: Bytes<'_>) -> Option<Image> {
    if !bytes.has(0, b"LUKS\xba\xbe") {
        return None;
    }
    let version = bytes.be16(6).map(u32::from);
    Some(Image { version, encryption: Some(Encryption::Luks), ..Image::new(Format::Raw) })
}

/// A file system of optical discs, also one that starts with a partition table.
pub(super) fn iso(bytes: Bytes<'_>) -> Option<Image> {
    const VOLUME_DESCRIPTOR: usize = 32769;
    bytes.has(VOLUME_DESCRIPTOR, b"CD001").then(|| Image::new(Format::Iso))
}

/// What raw content is instead of a disk.
pub(super) fn suspicion(bytes: Bytes<'_>) -> Option<&'static str> {
    const MAGICS: [(usize, &[u8], &str); 10] = [
        (257, b"ustar", "a tar archive"),
        (0, b"PK\x03\x04", "a zip archive"),
        (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
        (0, b"Rar!\x1a\x07", "a RAR archive"),
        (0, b"\x04\x22\x4d\x18", "an LZ4 file"),
        (0, b"LZIP", "an lzip file"),
        (0, b"\x1f\x8b", "a gzip file"),
        (0, b"\xfd7zXZ\0", "an xz file"),
        (0, b"\x28\xb5\x2f\xfd", "a zstd file"),
        (0, b"BZh", "a bzip2 file"),
    ];
    let known = MAGICS.iter().find(|(at, magic, _)| bytes.has(*at, magic));
    known.map(|(_, _, name)| *name).or_else(|| is_html(bytes).then_some("an HTML page"))
}

fn is_html(bytes: Bytes<'_>) -> bool {
    let start = bytes.0.get(..bytes.0.len().min(512)).unwrap_or_default();
    let start = String::from_utf8_lossy(start).trim_start().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}
