//! What the tests share: requests without waiting, whole contents, and data that is not zero.

use std::sync::Arc;

use content::{Content, Error, Location, Piece, Request, Stop, Summary};

/// A stop function that never stops.
pub(crate) fn never() -> Stop {
    Arc::new(|| false)
}

/// A piece as a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Data(Vec<u8>),
    Hole(u64),
}

/// All pieces of a content, and its summary.
pub(crate) fn parts(request: &Request) -> Result<(Vec<Part>, Summary), Error> {
    let mut content = Content::open(request, &never())?;
    let mut parts = Vec::new();
    while let Some(piece) = content.next()? {
        parts.push(match piece {
            Piece::Data(bytes) => Part::Data(bytes.to_vec()),
            Piece::Hole(length) => Part::Hole(length),
        });
    }
    Ok((parts, content.finish()?))
}

/// The whole content, with zeros in its holes.
pub(crate) fn read(request: &Request) -> Result<(Vec<u8>, Summary), Error> {
    let (parts, summary) = parts(request)?;
    let mut bytes = Vec::new();
    for part in parts {
        match part {
            Part::Data(data) => bytes.extend(data),
            Part::Hole(length) => bytes.resize(bytes.len() + usize::try_from(length).unwrap(), 0),
        }
    }
    assert_eq!(summary.bytes, bytes.len() as u64);
    Ok((bytes, summary))
}

/// The error of reading the whole content.
pub(crate) fn failure(request: &Request) -> Error {
    read(request).map(|(bytes, _)| bytes.len()).unwrap_err()
}

/// The SHA-256 of some bytes, in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes);
    digest.as_ref().iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

/// A request for literal bytes.
pub(crate) fn literal(bytes: &[u8]) -> Request {
    Request::new(Location::Bytes(bytes.to_vec()))
}

/// Bytes that look random, of which none is zero.
pub(crate) fn data(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[4] | 1
    };
    (0..length).map(|_| next()).collect()
}
