//! Formats of other hypervisors: VDI, VPC (VHD), VHDX, Parallels, Bochs and cloop.

use super::bytes::Bytes;
use super::{Format, Image, Reference, Role};

const SECTOR: u64 = 512;

/// Disks of `VirtualBox`.
pub(super) fn vdi(bytes: Bytes<'_>) -> Option<Image> {
    const DIFFERENCE: u32 = 4;
    if bytes.le32(0x40)? != 0xbeda_107f {
        return None;
    }
    let version = bytes.le32(0x44).map(|version| version >> 16);
    let mut image = Image { version, virtual_size: bytes.le64(0x170), ..Image::new(Format::Vdi) };
    if bytes.le32(0x4c) == Some(DIFFERENCE) {
        image.references.push(Reference::new(Role::Backing, None));
    }
    Some(image)
}

/// Dynamic and differencing disks of Virtual PC. A fixed disk has only a footer, and is raw.
pub(super) fn vpc(bytes: Bytes<'_>) -> Option<Image> {
    const DIFFERENCE: u32 = 4;
    /// Creators whose size is exact; others round it to the geometry.
    const EXACT: [&[u8]; 5] = [b"win ", b"qem2", b"d2v ", b"tap\0", b"vs  "];
    /// The sectors of the largest geometry.
    const LARGEST: u64 = 65535 * 16 * 255;
    if !bytes.has(0, b"conectix") {
        return None;
    }
    let cylinders = bytes.be16(56).map(u64::from);
    let tracks =
        bytes.range(58, 2).map(|it| it.iter().map(|byte| u64::from(*byte)).product::<u64>());
    let geometry = cylinders.zip(tracks).map(|(cylinders, tracks)| cylinders * tracks);
    let is_exact = EXACT.iter().any(|creator| bytes.has(28, creator));
    let rounded = geometry.filter(|sectors| !is_exact && *sectors < LARGEST);
    let virtual_size = rounded.map(|sectors| sectors * SECTOR).or_else(|| bytes.be64(48));
    let version = bytes.be32(12).map(|version| version >> 16);
    let mut image = Image { virtual_size, version, ..Image::new(Format::Vpc) };
    if bytes.be32(60) == Some(DIFFERENCE) {
        image.references.push(Reference::new(Role::Backing, None));
    }
    Some(image)
}

/// Disks of Hyper-V. Their size and parent are beyond the first bytes.
pub(super) fn vhdx(bytes: Bytes<'_>) -> Option<Image> {
    bytes.has(0, b"vhdxfile").then(|| Image::new(Format::Vhdx))
}

/// Disks of Parallels.
pub(super) fn parallels(bytes: Bytes<'_>) -> Option<Image> {
    let sectors = if bytes.has(0, b"WithoutFreeSpace") {
        bytes.le32(36).map(u64::from)
    } else if bytes.has(0, b"WithouFreSpacExt") {
        bytes.le64(36)
    } else {
        return None;
    };
    let virtual_size = sectors.and_then(|sectors| sectors.checked_mul(SECTOR));
    Some(Image { version: bytes.le32(16), virtual_size, ..Image::new(Format::Parallels) })
}

/// Growing disks of Bochs.
pub(super) fn bochs(bytes: Bytes<'_>) -> Option<Image> {
    const VERSION_1: u32 = 0x0001_0000;
    if !bytes.has(0, b"Bochs Virtual HD Image\0") {
        return None;
    }
    let version = bytes.le32(64)?;
    let virtual_size = bytes.le64(if version == VERSION_1 { 84 } else { 88 });
    Some(Image { version: Some(version >> 16), virtual_size, ..Image::new(Format::Bochs) })
}

/// Compressed loop devices, whose number of blocks is after a script.
pub(super) fn cloop(bytes: Bytes<'_>) -> Option<Image> {
    const SCRIPT: &[u8] = b"#!/bin/sh\n#V2.0 Format\nmodprobe cloop";
    if !bytes.has(0, SCRIPT) {
        return None;
    }
    let (block, blocks) = (bytes.be32(128).map(u64::from), bytes.be32(132).map(u64::from));
    let virtual_size = block.zip(blocks).map(|(block, blocks)| block * blocks);
    Some(Image { virtual_size, ..Image::new(Format::Cloop) })
}
