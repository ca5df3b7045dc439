//! Numbers and texts at offsets of a header. In: untrusted bytes. Out: a value, or none if it is beyond the end.

/// The first bytes of an image.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn has(self, at: usize, magic: &[u8]) -> bool {
        self.range(at as u64, magic.len() as u64) == Some(magic)
    }

    pub(super) fn range(self, at: u64, length: u64) -> Option<&'a [u8]> {
        let start = usize::try_from(at).ok()?;
        let end = usize::try_from(at.checked_add(length)?).ok()?;
        self.0.get(start..end)
    }

    fn array<const N: usize>(self, at: usize) -> Option<[u8; N]> {
        self.range(at as u64, N as u64)?.try_into().ok()
    }

    pub(super) fn be16(self, at: usize) -> Option<u16> {
        self.array(at).map(u16::from_be_bytes)
    }

    pub(super) fn be32(self, at: usize) -> Option<u32> {
        self.array(at).map(u32::from_be_bytes)
    }

    pub(super) fn be64(self, at: usize) -> Option<u64> {
        self.array(at).map(u64::from_be_bytes)
    }

    pub(super) fn le32(self, at: usize) -> Option<u32> {
        self.array(at).map(u32::from_le_bytes)
    }

    pub(super) fn le64(self, at: usize) -> Option<u64> {
        self.array(at).map(u64::from_le_bytes)
    }

    /// A text without the zeros at its end.
    pub(super) fn text(self, at: u64, length: u64) -> Option<String> {
        let bytes = self.range(at, length)?;
        let text = String::from_utf8_lossy(bytes);
        Some(text.trim_end_matches('\0').to_owned())
    }
}
