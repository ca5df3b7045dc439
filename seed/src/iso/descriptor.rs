//! Volume descriptors.

use super::field::{LONG_DATE, NO_DATE, SECTOR, both16, both32, pad, ucs2};
use super::view::{Extent, Names, Record};

/// The description of a hierarchy.
pub(super) struct Descriptor<'a> {
    pub(super) names: Names,
    pub(super) label: &'a str,
    /// Sectors of the image.
    pub(super) sectors: u32,
    /// Bytes of a path table.
    pub(super) table_bytes: u32,
    /// The sectors of the path tables: little-endian and big-endian.
    pub(super) tables: (u32, u32),
    pub(super) root: Extent,
}

/// The last descriptor.
pub(super) fn terminator() -> Vec<u8> {
    let mut sector = b"\xffCD001\x01".to_vec();
    pad(&mut sector, SECTOR);
    sector
}

impl Descriptor<'_> {
    pub(super) fn write(&self) -> Vec<u8> {
        let mut sector = vec![if self.names == Names::Short { 1 } else { 2 }];
        sector.extend(b"CD001\x01\0");
        self.text(&mut sector, "", 32);
        self.text(&mut sector, self.label, 32);
        sector.extend([0; 8]);
        sector.extend(both32(self.sectors));
        // The escape sequence of UCS-2 level 3 marks Joliet.
        let escapes: &[u8] = if self.names == Names::Short { b"" } else { b"%/E" };
        sector.extend(escapes);
        sector.extend(vec![0; 32 - escapes.len()]);
        // Volumes of the set, the number of this volume, and the size of a block.
        for number in [1, 1, 2048] {
            sector.extend(both16(number));
        }
        sector.extend(both32(self.table_bytes));
        sector.extend(self.tables.0.to_le_bytes());
        sector.extend([0; 4]);
        sector.extend(self.tables.1.to_be_bytes());
        sector.extend([0; 4]);
        let root = Record { identifier: vec![0], extent: self.root, is_folder: true };
        sector.extend(root.write(&[]));
        // Volume set, publisher, preparer and application; then three names of files.
        for length in [128, 128, 128, 128, 37, 37, 37] {
            self.text(&mut sector, "", length);
        }
        // Creation, modification, expiration and effectiveness.
        for date in [LONG_DATE, LONG_DATE, NO_DATE, LONG_DATE] {
            sector.extend(date);
        }
        sector.push(1);
        pad(&mut sector, SECTOR);
        sector
    }

    /// A text of fixed length, padded with spaces.
    fn text(&self, sector: &mut Vec<u8>, text: &str, length: usize) {
        let (bytes, space): (Vec<u8>, &[u8]) = match self.names {
            Names::Short => (text.as_bytes().to_vec(), b" "),
            Names::Long => (ucs2(text), b"\0 "),
        };
        let rest = length.saturating_sub(bytes.len());
        sector.extend(bytes);
        sector.extend(space.iter().cycle().take(rest));
    }
}
