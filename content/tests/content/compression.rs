//! Decompression: all formats, several streams in one file, damage, and limits.

use std::io::Write;

use content::{Expected, Kind, Request};

use crate::support::{Part, data, failure, literal, parts, read, sha256};

const FORMATS: [&str; 4] = ["gzip", "xz", "zstd", "bzip2"];

fn compressed(format: &str, bytes: &[u8]) -> Vec<u8> {
    match format {
        "gzip" => {
            let mut encoder =
                flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        }
        "xz" => liblzma::encode_all(bytes, 1).unwrap(),
        "zstd" => {
            let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
            encoder.include_checksum(true).unwrap();
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        }
        _ => {
            let mut encoder = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
            encoder.write_all(bytes).unwrap();
            encoder.finish().unwrap()
        }
    }
}

#[test]
fn every_format_is_recognised_by_content() {
    let bytes = [data(300_000, 1), vec![0; 500_000], data(10, 2)].concat();
    for format in FORMATS {
        let packed = compressed(format, &bytes);
        let (content, summary) = read(&literal(&packed)).unwrap();
        assert!(content == bytes, "{format}");
        assert_eq!(summary.source_bytes, packed.len() as u64);
        let kept = Request { decompress: false, ..literal(&packed) };
        assert!(read(&kept).unwrap().0 == packed, "{format}");
    }
}

#[test]
fn several_streams_in_one_file_are_read() {
    let (a, b) = (data(100_000, 3), data(50_000, 4));
    for format in FORMATS {
        let packed =
            [compressed(format, &a), compressed(format, &b), compressed(format, b"")].concat();
        assert!(read(&literal(&packed)).unwrap().0 == [a.clone(), b.clone()].concat(), "{format}");
        assert_eq!(read(&literal(&compressed(format, b""))).unwrap().0, b"", "{format}");
    }
    // Some programs write a frame to skip in front of the first one.
    let skipped = [b"\x50\x2a\x4d\x18\x04\0\0\0abcd".to_vec(), compressed("zstd", &a)].concat();
    assert!(read(&literal(&skipped)).unwrap().0 == a);
}

#[test]
fn data_that_ends_early_is_an_error_at_every_length() {
    let bytes = data(3000, 5);
    for format in FORMATS {
        let packed = compressed(format, &bytes);
        for length in 10..packed.len() {
            let error = failure(&literal(&packed[..length]));
            assert_eq!(error.kind(), Kind::Invalid, "{format} {length} {error}");
            assert!(error.message().contains(&format!("the {format} data ")), "{error}");
            assert!(error.message().contains("too early, after"), "{format} {length} {error}");
        }
    }
}

#[test]
fn corrupt_data_is_an_error_with_its_offset() {
    let bytes = data(400_000, 6);
    for format in FORMATS {
        let mut packed = compressed(format, &bytes);
        let middle = packed.len() / 2;
        for byte in &mut packed[middle..middle + 8] {
            *byte = !*byte;
        }
        let error = failure(&literal(&packed));
        assert_eq!(error.kind(), Kind::Invalid, "{format} {error}");
        assert!(
            error.message().contains(&format!("the {format} data is corrupt near byte")),
            "{error}"
        );
        let trailing = [compressed(format, &bytes), b"something else".to_vec()].concat();
        let error = failure(&literal(&trailing));
        assert_eq!(error.kind(), Kind::Invalid, "{format} {error}");
    }
}

#[test]
fn a_bomb_ends_at_the_limit() {
    let zeros = vec![0; 32 << 20];
    for format in FORMATS {
        let packed = compressed(format, &zeros);
        assert!(packed.len() < 1 << 20);
        let error = failure(&Request { limit: Some(10 << 20), ..literal(&packed) });
        assert_eq!(error.kind(), Kind::TooLarge, "{format} {error}");
        let (parts, _) = parts(&Request { limit: Some(32 << 20), ..literal(&packed) }).unwrap();
        let total: u64 = parts
            .iter()
            .map(|part| match part {
                Part::Hole(length) => *length,
                Part::Data(_) => panic!("{format}"),
            })
            .sum();
        assert_eq!(total, 32 << 20);
    }
}

#[test]
fn too_large_windows_are_refused() {
    let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
    encoder.window_log(28).unwrap();
    encoder.long_distance_matching(true).unwrap();
    encoder.write_all(&data(1 << 20, 7)).unwrap();
    let zstd = encoder.finish().unwrap();
    let mut options = liblzma::stream::LzmaOptions::new_preset(1).unwrap();
    options.dict_size(256 << 20);
    let mut filters = liblzma::stream::Filters::new();
    filters.lzma2(&options);
    let check = liblzma::stream::Check::Crc32;
    let stream = liblzma::stream::Stream::new_stream_encoder(&filters, check).unwrap();
    let mut encoder = liblzma::write::XzEncoder::new_stream(Vec::new(), stream);
    encoder.write_all(&data(1000, 7)).unwrap();
    let xz = encoder.finish().unwrap();
    for packed in [zstd, xz] {
        let error = failure(&literal(&packed));
        assert_eq!(error.kind(), Kind::TooLarge, "{error}");
        assert!(error.message().contains("more than 128 MiB of memory"), "{error}");
    }
}

#[test]
fn the_checksum_is_that_of_the_compressed_data() {
    let packed = compressed("zstd", b"abc");
    let with = |sum: &str| Request {
        checksum: Some(Expected::parse(&format!("sha256:{sum}")).unwrap()),
        ..literal(&packed)
    };
    let summary = read(&with(&sha256(&packed))).unwrap().1;
    assert_eq!(summary.sha256.as_deref(), Some(sha256(b"abc").as_str()));
    assert_eq!(failure(&with(&sha256(b"abc"))).kind(), Kind::Mismatch);
}
