//! Checksums of sources. In: what a user expects, or the text of a checksum file. Out: a sum to compare with.

mod digest;
mod nearest;
mod sums;

use std::fmt;

pub(crate) use digest::Digest;
pub use sums::Sums;

use crate::error::{Error, Kind};
use crate::location::Location;

/// What the checksum of a source must be.
#[derive(Debug, Clone)]
pub enum Expected {
    /// This sum.
    Sum(Sum),
    /// The sum that a checksum file has for the name of the source.
    Sums(Location),
}

/// A checksum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    algorithm: Algorithm,
    /// In lower case.
    digits: String,
}

/// How a checksum is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the algorithms")]
pub enum Algorithm {
    Md5,
    Sha1,
    Sha256,
    Sha512,
}

const ALGORITHMS: [Algorithm; 4] =
    [Algorithm::Md5, Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512];

impl Expected {
    /// A sum such as `sha256:...`, or the location of a checksum file.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        match text.split_once(':') {
            Some((name, digits)) if !digits.starts_with("//") && !text.starts_with('/') => {
                if name.eq_ignore_ascii_case("file") {
                    return Location::parse(text).map(Self::Sums);
                }
                let algorithm = Algorithm::named(name).ok_or_else(|| {
                    let message = format!(
                        "the checksum algorithm {name:?} is unsupported: use sha256, sha512, sha1 or md5"
                    );
                    Error::new(Kind::Invalid, message)
                })?;
                Sum::new(algorithm, digits).map(Self::Sum)
            }
            None if !text.starts_with('/') => Err(Error::new(
                Kind::Invalid,
                "the checksum has no algorithm: write sha256:DIGITS, or the URL of a checksum file",
            )),
            _ => Location::parse(text).map(Self::Sums),
        }
    }
}

impl Sum {
    /// A sum from its hexadecimal digits.
    pub fn new(algorithm: Algorithm, digits: &str) -> Result<Self, Error> {
        let digits = digits.trim().to_ascii_lowercase();
        let length = algorithm.digits();
        if digits.len() != length || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            let message = format!(
                "a {} checksum must be {length} hexadecimal digits, not {:?}",
                algorithm.name(),
                shortened(&digits)
            );
            return Err(Error::new(Kind::Invalid, message));
        }
        Ok(Self { algorithm, digits })
    }

    /// The algorithm of the sum.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The hexadecimal digits, in lower case.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// Fails unless the source has this sum.
    pub(crate) fn compare(&self, found: &Sum) -> Result<(), Error> {
        if self == found {
            return Ok(());
        }
        let message = format!(
            "the checksum of the source is {found}, but {self} is expected: check that the URL and the \
             checksum refer to the same version, and download again"
        );
        Err(Error::new(Kind::Mismatch, message))
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.algorithm.name(), self.digits)
    }
}

impl Algorithm {
    /// The name, as in front of a sum.
    pub fn name(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }

    fn digits(self) -> usize {
        match self {
            Self::Md5 => 32,
            Self::Sha1 => 40,
            Self::Sha256 => 64,
            Self::Sha512 => 128,
        }
    }

    /// An algorithm by a name such as `SHA256`, `sha-256` or `MD5`.
    fn named(name: &str) -> Option<Self> {
        let name = name.trim().replace('-', "").to_ascii_lowercase();
        ALGORITHMS.into_iter().find(|algorithm| algorithm.name() == name)
    }

    fn with_digits(length: usize) -> Option<Self> {
        ALGORITHMS.into_iter().find(|algorithm| algorithm.digits() == length)
    }
}

/// The start of a text, for a message.
fn shortened(text: &str) -> String {
    let start: String = text.chars().take(160).collect();
    if start.len() < text.len() { start + "..." } else { start }
}
