//! Numbers, dates and texts as ISO 9660 stores them.

/// Bytes of a sector, which is also the logical block.
pub(super) const SECTOR: usize = 2048;

/// Sectors that contain so many bytes.
pub(super) fn sectors(bytes: usize) -> u32 {
    u32::try_from(bytes.div_ceil(SECTOR)).unwrap_or(u32::MAX)
}

/// 2000-01-01 00:00:00 UTC in a record: years from 1900, month, day, hour, minute, second, quarters of an hour from UTC.
pub(super) const SHORT_DATE: [u8; 7] = [100, 1, 1, 0, 0, 0, 0];
/// The same date in a descriptor.
pub(super) const LONG_DATE: &[u8; 17] = b"2000010100000000\0";
/// No date, in a descriptor.
pub(super) const NO_DATE: &[u8; 17] = b"0000000000000000\0";

/// A number of 16 bits, little-endian and then big-endian.
pub(super) fn both16(number: u16) -> [u8; 4] {
    (u32::from(number) | (u32::from(number.swap_bytes()) << 16)).to_le_bytes()
}

/// A number of 32 bits, little-endian and then big-endian.
pub(super) fn both32(number: u32) -> [u8; 8] {
    (u64::from(number) | (u64::from(number.swap_bytes()) << 32)).to_le_bytes()
}

/// Text in UCS-2, as Joliet stores it.
pub(super) fn ucs2(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// Adds zeros up to a multiple of `unit`.
pub(super) fn pad(bytes: &mut Vec<u8>, unit: usize) {
    bytes.resize(bytes.len().next_multiple_of(unit), 0);
}
