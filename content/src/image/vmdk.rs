//! VMDK: sparse extents with a header, and descriptors, which are text.

use super::bytes::Bytes;
use super::{Format, Image, Reference, Role};

const SECTOR: u64 = 512;
/// The longest descriptor that is read.
const LONGEST: usize = 20 << 10;

pub(super) fn probe(bytes: Bytes<'_>) -> Option<Image> {
    sparse(bytes).or_else(|| esx(bytes)).or_else(|| descriptor(bytes))
}

/// An extent of hosted products, also of the stream-optimised kind, with a descriptor inside.
fn sparse(bytes: Bytes<'_>) -> Option<Image> {
    if !bytes.has(0, b"KDMV") {
        return None;
    }
    let offset = bytes.le64(28).unwrap_or_default().saturating_mul(SECTOR);
    let length = bytes.le64(36).unwrap_or_default().saturating_mul(SECTOR).min(LONGEST as u64);
    let embedded = if offset == 0 { None } else { bytes.text(offset, length) };
    let references = embedded.map(|text| parent(&text)).unwrap_or_default();
    let virtual_size = bytes.le64(12).and_then(|sectors| sectors.checked_mul(SECTOR));
    Some(Image { version: bytes.le32(4), virtual_size, references, ..Image::new(Format::Vmdk) })
}

/// A sparse extent of ESX.
fn esx(bytes: Bytes<'_>) -> Option<Image> {
    if !bytes.has(0, b"COWD") {
        return None;
    }
    let virtual_size = bytes.le32(12).map(|sectors| u64::from(sectors) * SECTOR);
    Some(Image { version: bytes.le32(4), virtual_size, ..Image::new(Format::Vmdk) })
}

/// A descriptor, whose data is in other files.
fn descriptor(bytes: Bytes<'_>) -> Option<Image> {
    let start = Bytes(bytes.0.get(..bytes.0.len().min(LONGEST))?);
    if !start.0.is_ascii() && !start.has(0, b"# Disk DescriptorFile") {
        return None;
    }
    let text = String::from_utf8_lossy(start.0);
    // QEMU skips comments and empty lines, and expects the version then.
    let is_content = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
    let first = text.lines().find(is_content)?.trim();
    if !["version=1", "version=2", "version=3"].contains(&first) {
        return None;
    }
    let extents: Vec<Extent> = text.lines().filter_map(Extent::parse).collect();
    let sectors = extents.iter().try_fold(0_u64, |sum, extent| sum.checked_add(extent.sectors));
    let mut image = Image::new(Format::Vmdk);
    image.version = first.strip_prefix("version=").and_then(|version| version.parse().ok());
    image.virtual_size = sectors.and_then(|sectors| sectors.checked_mul(SECTOR));
    image.references = parent(&text);
    let files = extents.into_iter().filter_map(|extent| extent.file);
    image.references.extend(files.map(|file| Reference::new(Role::Data, Some(file))));
    Some(image)
}

/// The parent of a descriptor.
fn parent(text: &str) -> Vec<Reference> {
    let names = text.lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == "parentFileNameHint").then(|| value.trim().trim_matches('"').to_owned())
    });
    names.map(|name| Reference::new(Role::Backing, Some(name))).collect()
}

/// A line such as `RW 4096 SPARSE "disk-s001.vmdk"`.
struct Extent {
    sectors: u64,
    file: Option<String>,
}

impl Extent {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        if !["RW", "RDONLY", "NOACCESS"].contains(&words.next()?) {
            return None;
        }
        let sectors = words.next()?.parse().ok()?;
        let file = line.split('"').nth(1).map(str::to_owned);
        Some(Self { sectors, file })
    }
}
