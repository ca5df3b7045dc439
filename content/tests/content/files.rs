//! Files of this machine: holes, changes, and what cannot be read.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::Path;

use content::{Content, GRANULARITY, Kind, Location, PIECE_BYTES, Piece, Request};

use crate::support::{Part, data, never, parts, read};

fn file(path: &Path) -> Request {
    Request::new(Location::File(path.to_owned()))
}

#[test]
fn a_file_is_read_in_pieces() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dense");
    let bytes = data(3 * PIECE_BYTES + 12345, 1);
    fs::write(&path, &bytes).unwrap();
    let (parts, summary) = parts(&file(&path)).unwrap();
    assert!(parts.len() >= 4);
    for part in &parts {
        assert!(matches!(part, Part::Data(piece) if piece.len() <= PIECE_BYTES));
    }
    let (content, _) = read(&file(&path)).unwrap();
    assert!(content == bytes);
    assert_eq!((summary.bytes, summary.source_bytes), (bytes.len() as u64, bytes.len() as u64));
}

#[test]
fn holes_of_a_file_are_skipped_and_merged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sparse");
    let handle = File::create(&path).unwrap();
    // Data in a hole, not aligned, then zeros that are stored, then a hole at the end.
    handle.set_len(100 << 20).unwrap();
    handle.write_all_at(&data(5000, 2), (10 << 20) + 4096).unwrap();
    handle.write_all_at(&vec![0; 1 << 20], 11 << 20).unwrap();
    handle.write_all_at(&data(100, 3), (40 << 20) - 50).unwrap();
    let (parts, summary) = parts(&file(&path)).unwrap();
    let lengths: Vec<(bool, u64)> = parts
        .iter()
        .map(|part| match part {
            Part::Data(bytes) => (true, bytes.len() as u64),
            Part::Hole(length) => (false, *length),
        })
        .collect();
    let block = GRANULARITY as u64;
    assert_eq!(
        lengths,
        [
            (false, 10 << 20),
            (true, block),
            (false, (30 << 20) - 2 * block),
            (true, 2 * block),
            (false, (60 << 20) - block),
        ]
    );
    assert_eq!(summary.bytes, 100 << 20);
    let (content, _) = read(&file(&path)).unwrap();
    assert!(content == fs::read(&path).unwrap());
}

#[test]
fn empty_and_short_files_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("short");
    for bytes in [vec![], vec![1], vec![0; 10], vec![0; GRANULARITY]] {
        fs::write(&path, &bytes).unwrap();
        assert_eq!(read(&file(&path)).unwrap().0, bytes);
    }
}

#[test]
fn a_file_that_grows_or_shrinks_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("changing");
    for grows in [true, false] {
        fs::write(&path, data(20 << 20, 4)).unwrap();
        let mut content = Content::open(&file(&path), &never()).unwrap();
        assert!(matches!(content.next(), Ok(Some(Piece::Data(_)))));
        let mut handle = OpenOptions::new().append(true).open(&path).unwrap();
        if grows {
            handle.write_all(b"more").unwrap();
        } else {
            handle.set_len(15 << 20).unwrap();
        }
        let error = content.finish().unwrap_err();
        assert_eq!(error.kind(), Kind::Changed, "{error}");
        assert!(error.message().contains("changed while it was read"), "{error}");
    }
}

#[test]
fn a_file_that_is_overwritten_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("changing");
    fs::write(&path, data(20 << 20, 5)).unwrap();
    let mut content = Content::open(&file(&path), &never()).unwrap();
    assert!(matches!(content.next(), Ok(Some(Piece::Data(_)))));
    let handle = OpenOptions::new().write(true).open(&path).unwrap();
    handle.write_all_at(b"other", 0).unwrap();
    assert_eq!(content.finish().unwrap_err().kind(), Kind::Changed);
}

#[test]
fn what_is_no_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    for (path, kind, text) in [
        (missing.as_path(), Kind::NotFound, "does not exist"),
        (folder.path(), Kind::Invalid, "is a directory"),
        (Path::new("/dev/zero"), Kind::Invalid, "is no regular file"),
    ] {
        let error = Content::open(&file(path), &never()).unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.message().contains(text), "{error}");
        assert!(error.message().contains(&path.display().to_string()), "{error}");
    }
}

#[test]
fn the_version_of_a_file_changes_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, b"a").unwrap();
    let version = || content::version(&file(&path), &never()).unwrap().unwrap();
    let first = version();
    let content = Content::open(&file(&path), &never()).unwrap();
    assert_eq!(content.version(), Some(first.as_str()));
    fs::write(&path, b"ab").unwrap();
    assert_ne!(version(), first);
}
