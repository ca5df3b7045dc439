//! Rock Ridge: the fields that give an entry its name, mode and dates in POSIX. Version 1.10, in which a mode has no
//! serial number: every reader accepts it.

use super::field::{SECTOR, SHORT_DATE, both32};

/// Bytes of a record at most.
const RECORD: usize = 254;
/// Bytes of a field that continues a record elsewhere.
const POINTER: usize = 28;

/// Modes: readable by root only, because seeds may contain passwords.
const FOLDER: u32 = 0o040_500;
const FILE: u32 = 0o100_400;
const PROGRAM: u32 = 0o100_500;

/// What a record describes.
#[derive(Clone, Copy)]
pub(super) enum Mode {
    File,
    Program,
    /// A folder with so many links.
    Folder(u32),
}

/// Long names that do not fit into their records, in sectors of their own.
pub(super) struct Overflow {
    /// The first sector.
    pub(super) start: u32,
    pub(super) bytes: Vec<u8>,
}

impl Overflow {
    /// The fields of a named entry in a record that has `used` bytes without them.
    pub(super) fn entry(&mut self, name: &str, mode: Mode, used: usize) -> Vec<u8> {
        let mut fields = attributes(mode);
        let name = name_field(name);
        if used + fields.len() + name.len() <= RECORD {
            fields.extend(name);
        } else {
            debug_assert!(used + fields.len() + POINTER <= RECORD, "short names are short");
            fields.extend(self.add(&name));
        }
        fields
    }

    /// Stores a field, and returns the pointer to it. A field does not cross the end of a sector: Linux refuses that.
    fn add(&mut self, field: &[u8]) -> Vec<u8> {
        if self.bytes.len() % SECTOR + field.len() > SECTOR {
            super::field::pad(&mut self.bytes, SECTOR);
        }
        let offset = self.bytes.len();
        self.bytes.extend(field);
        let sector = u32::try_from(offset / SECTOR).unwrap_or(u32::MAX);
        let mut pointer = vec![b'C', b'E', 28, 1];
        pointer.extend(both32(self.start.saturating_add(sector)));
        pointer.extend(both32(length(offset % SECTOR)));
        pointer.extend(both32(length(field.len())));
        pointer
    }
}

/// The fields of the root's own record, which also declare the protocol.
pub(super) fn root(links: u32) -> Vec<u8> {
    let mut fields = vec![b'S', b'P', 7, 1, 0xBE, 0xEF, 0];
    fields.extend(attributes(Mode::Folder(links)));
    // The identifier has 10 bytes; description and source are empty, and the version is 1.
    fields.extend([b'E', b'R', 18, 1, 10, 0, 0, 1]);
    fields.extend(b"RRIP_1991A");
    fields
}

/// The fields of a record without a name.
pub(super) fn attributes(mode: Mode) -> Vec<u8> {
    let (mode, links) = match mode {
        Mode::File => (FILE, 1),
        Mode::Program => (PROGRAM, 1),
        Mode::Folder(links) => (FOLDER, links),
    };
    let mut fields = vec![b'P', b'X', 36, 1];
    // Mode, links, user and group.
    for number in [mode, links, 0, 0] {
        fields.extend(both32(number));
    }
    // Flags: dates of modification, access and attributes.
    fields.extend([b'T', b'F', 26, 1, 0b1110]);
    fields.extend([SHORT_DATE; 3].concat());
    fields
}

fn name_field(name: &str) -> Vec<u8> {
    // A name has at most 64 UTF-16 code units, so at most 192 bytes.
    let bytes = u8::try_from(name.len() + 5).unwrap_or(u8::MAX);
    let mut field = vec![b'N', b'M', bytes, 1, 0];
    field.extend(name.bytes().take(250));
    field
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
