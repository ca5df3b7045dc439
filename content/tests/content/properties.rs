//! Properties for arbitrary input: nothing panics, and pieces are the input.

use std::fs::File;
use std::os::unix::fs::FileExt;

use content::checksum::Sums;
use content::{Expected, GRANULARITY, Image, Location, Request};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::{Part, data, literal, parts, read, sha256};

/// Magics of images, and where they are.
const IMAGES: &[(usize, &[u8])] = &[
    (0, b"QFI\xfb\0\0\0\x01"),
    (0, b"QFI\xfb\0\0\0\x02"),
    (0, b"QFI\xfb\0\0\0\x03"),
    (0, b"QED\0"),
    (0, b"KDMV"),
    (0, b"COWD"),
    (0, b"# Disk DescriptorFile\nversion=1\nRW "),
    (64, b"\x7f\x10\xda\xbe"),
    (0, b"conectix"),
    (0, b"WithoutFreeSpace"),
    (0, b"WithouFreSpacExt"),
    (0, b"Bochs Virtual HD Image\0"),
    (0, b"#!/bin/sh\n#V2.0 Format\nmodprobe cloop"),
    (0, b"OOOM\0\0\0\x02"),
    (0, b"LUKS\xba\xbe"),
];

/// Magics of compressed data.
const COMPRESSED: &[&[u8]] = &[
    b"\x1f\x8b\x08",
    b"\x1f\x8b\x08\x00\0\0\0\0\0\0",
    b"\xfd7zXZ\0\0\x04\xe6\xd6\xb4\x46",
    b"\x28\xb5\x2f\xfd",
    b"\x50\x2a\x4d\x18",
    b"BZh9\x31\x41\x59\x26\x53\x59",
];

proptest! {
    #[test]
    fn the_prober_never_panics(magic in 0..IMAGES.len(), mut bytes in vec(any::<u8>(), 0..2048)) {
        Image::probe(&bytes);
        let (at, magic) = IMAGES[magic];
        bytes.resize(bytes.len().max(at + magic.len()), 0);
        bytes[at..at + magic.len()].copy_from_slice(magic);
        Image::probe(&bytes);
    }

    #[test]
    fn texts_never_panic(text in any::<String>(), lines in vec("[0-9a-f]{32}[ *]{0,3}[ -~]{0,9}|[A-Z0-9]{3,6} ?\\([^)]{0,5}\\) ?=? ?[0-9a-f]{0,64}", 0..5)) {
        let _ = Sums::parse(&text).find(&text);
        let _ = Sums::parse(&lines.join("\n")).find("/a/b");
        let _ = Expected::parse(&text);
        let _ = Location::parse(&text);
        let _ = Location::parse(&format!("http://{text}"));
        let _ = Location::parse(&format!("file:{text}"));
        let _ = Location::parse(&format!("https://h/{text}"));
    }

    #[test]
    fn decompressors_never_panic(magic in 0..COMPRESSED.len(), bytes in vec(any::<u8>(), 0..512)) {
        let packed = [COMPRESSED[magic], &bytes].concat();
        let _ = read(&Request { limit: Some(4 << 20), ..literal(&packed) });
    }

    #[test]
    fn pieces_are_the_input(lengths in vec((any::<bool>(), 1..300_000_usize), 0..12), on_disk in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("layout");
        let file = File::create(&path).unwrap();
        let mut bytes = Vec::new();
        for (index, (is_data, length)) in lengths.iter().enumerate() {
            let part = if *is_data { data(*length, index as u64) } else { vec![0; *length] };
            if *is_data {
                file.write_all_at(&part, bytes.len() as u64).unwrap();
            }
            bytes.extend(part);
        }
        file.set_len(bytes.len() as u64).unwrap();
        let source = if on_disk { Location::File(path) } else { Location::Bytes(bytes.clone()) };
        let request = Request { decompress: false, ..Request::new(source) };
        let (content, summary) = read(&request).unwrap();
        prop_assert!(content == bytes);
        prop_assert_eq!(summary.sha256, Some(sha256(&bytes)));
        check_holes(&parts(&request).unwrap().0, &bytes)?;
    }
}

/// Holes are aligned, merged and complete.
fn check_holes(parts: &[Part], bytes: &[u8]) -> Result<(), TestCaseError> {
    let mut at = 0;
    let mut is_after_hole = false;
    for part in parts {
        match part {
            Part::Hole(length) => {
                prop_assert!(!is_after_hole && at % GRANULARITY == 0);
                at += usize::try_from(*length).unwrap();
                prop_assert!(at % GRANULARITY == 0 || at == bytes.len());
            }
            Part::Data(data) => {
                prop_assert!(data.chunks(GRANULARITY).all(|block| block.iter().any(|it| *it != 0)));
                at += data.len();
            }
        }
        is_after_hole = matches!(part, Part::Hole(_));
    }
    Ok(())
}
