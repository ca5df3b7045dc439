//! Hashes of XML names: rows with another hash are skipped without a comparison of names.

use super::Kind;

/// A hash of the name of an attribute or an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag(u64);

impl Tag {
    /// The tag of ordered mixes, which have elements of several names.
    pub const MIX: Self = Self(u64::MAX);

    /// The tag of an attribute.
    pub const fn attribute(name: &str) -> Self {
        Self(hash(name))
    }

    /// The tag of an element.
    pub const fn element(name: &str) -> Self {
        Self(hash(name) | 1 << 63)
    }

    /// The tag of a row with this XML name.
    pub(super) const fn of_row(xml: &str, kind: &Kind) -> Self {
        match kind {
            Kind::Attribute(_) | Kind::Text(_) => Self::attribute(xml),
            Kind::Mixed(_) => Self::MIX,
            _ => Self::element(xml),
        }
    }
}

/// The length, and the first, the middle and the last byte: they distinguish nearly all names of an element.
const fn hash(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let length = bytes.len();
    if length == 0 {
        return 0;
    }
    let (first, last) = (bytes[0] as u64, bytes[length - 1] as u64);
    let middle = bytes[length / 2] as u64;
    (length as u64) << 24 | first << 16 | middle << 8 | last
}
