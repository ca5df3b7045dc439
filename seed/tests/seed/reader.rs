//! A reader of images for tests, which refuses what ISO 9660, Joliet and Rock Ridge do not allow. In: an image. Out: its
//! files in both hierarchies.

use std::collections::{BTreeMap, BTreeSet};

const SECTOR: usize = 2048;

/// A file as a hierarchy describes it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) bytes: Vec<u8>,
    /// The mode of Rock Ridge; none in Joliet.
    pub(crate) mode: Option<u32>,
}

pub(crate) type Tree = BTreeMap<String, Found>;

/// What an image contains.
pub(crate) struct Image {
    pub(crate) label: String,
    pub(crate) rock_ridge: Tree,
    pub(crate) joliet: Tree,
    /// The paths of ISO 9660 alone.
    pub(crate) short: BTreeSet<String>,
}

pub(crate) fn read(image: &[u8]) -> Image {
    assert_eq!(image.len() % (64 << 10), 0, "whole pages");
    assert!(image[..16 * SECTOR].iter().all(|byte| *byte == 0), "the system area is empty");
    let [primary, joliet, end] = [16, 17, 18].map(|sector| &image[sector * SECTOR..][..SECTOR]);
    for (descriptor, kind) in [(primary, 1), (joliet, 2), (end, 255)] {
        assert_eq!(&descriptor[..7], [&[kind][..], b"CD001\x01"].concat());
    }
    assert_eq!(&joliet[88..91], b"%/E");
    let label = String::from_utf8(primary[40..72].to_vec()).unwrap().trim_end().to_owned();
    assert_eq!(ucs2(&joliet[40..72]).trim_end(), label);
    let mut short = Walk { image, kind: Kind::Short, found: Tree::new(), folders: 0 };
    short.descriptor(primary);
    let mut rock_ridge = Walk { image, kind: Kind::RockRidge, found: Tree::new(), folders: 0 };
    rock_ridge.descriptor(primary);
    let mut long = Walk { image, kind: Kind::Joliet, found: Tree::new(), folders: 0 };
    long.descriptor(joliet);
    let (rock_ridge, joliet) = (rock_ridge.found, long.found);
    Image { label, rock_ridge, joliet, short: short.found.into_keys().collect() }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Short,
    RockRidge,
    Joliet,
}

struct Walk<'a> {
    image: &'a [u8],
    kind: Kind,
    found: Tree,
    folders: usize,
}

impl<'a> Walk<'a> {
    fn descriptor(&mut self, descriptor: &[u8]) {
        assert_eq!(both32(&descriptor[80..]) * SECTOR, self.image.len(), "the size of the volume");
        assert_eq!(&descriptor[128..132], [0, 8, 8, 0], "the size of a block");
        let root = &descriptor[156..190];
        assert_eq!(root[0], 34);
        self.folder("", extent(root), extent(root), 1);
        self.path_tables(descriptor);
    }

    fn folder(&mut self, path: &str, own: (usize, usize), parent: (usize, usize), level: usize) {
        assert!(level <= 8, "{path}: too many levels");
        self.folders += 1;
        let records = self.records(own);
        assert_eq!((identifier(records[0]), extent(records[0])), (&[0][..], own), "{path}");
        assert_eq!((identifier(records[1]), extent(records[1])), (&[1][..], parent), "{path}");
        let (mut last, mut names) = (None, BTreeSet::new());
        for record in &records[2..] {
            let identifier = identifier(record);
            assert!(last < Some(identifier), "{path}: records are not in order");
            last = Some(identifier);
            let (name, mode) = self.name(record);
            assert!(names.insert(name.clone()), "{path}: {name} occurs twice");
            let child = format!("{path}{name}");
            if record[25] == 2 {
                self.folder(&format!("{child}/"), extent(record), own, level + 1);
            } else {
                let (start, length) = extent(record);
                let bytes = self.image[start * SECTOR..][..length].to_vec();
                self.found.insert(child, Found { bytes, mode });
            }
        }
    }

    /// The records of a folder, none of which crosses the end of a sector.
    fn records(&self, (start, length): (usize, usize)) -> Vec<&'a [u8]> {
        assert!(length > 0 && length % SECTOR == 0);
        let (image, mut records): (&'a [u8], _) = (self.image, Vec::new());
        for sector in image[start * SECTOR..][..length].chunks(SECTOR) {
            let mut rest = sector;
            while let Some(&size) = rest.first().filter(|size| **size > 0) {
                assert_eq!(size % 2, 0);
                let (record, others) = rest.split_at(usize::from(size));
                records.push(record);
                rest = others;
            }
            assert!(rest.iter().all(|byte| *byte == 0));
        }
        records
    }

    fn name(&self, record: &[u8]) -> (String, Option<u32>) {
        let identifier = identifier(record);
        let is_folder = record[25] == 2;
        match self.kind {
            Kind::Joliet => {
                assert!(identifier.len() <= 128 && identifier.len().is_multiple_of(2));
                (ucs2(identifier), None)
            }
            Kind::Short => {
                let name = std::str::from_utf8(identifier).unwrap();
                assert_level_1(name, is_folder);
                (name.to_owned(), None)
            }
            Kind::RockRidge => {
                let fields = self.fields(record);
                let mode = fields.iter().find(|it| it.starts_with(b"PX")).unwrap();
                assert!(fields.iter().any(|it| it.starts_with(b"TF")));
                let name = fields.iter().find(|it| it.starts_with(b"NM")).unwrap();
                assert_eq!(name[4], 0);
                let mode = u32::try_from(both32(&mode[4..])).unwrap();
                assert_eq!(mode & 0o170_000 == 0o040_000, is_folder);
                (String::from_utf8(name[5..].to_vec()).unwrap(), Some(mode))
            }
        }
    }

    /// The fields of a record and of the area that continues it.
    fn fields(&self, record: &[u8]) -> Vec<Vec<u8>> {
        let start = (33 + usize::from(record[32])).next_multiple_of(2);
        let mut fields = Vec::new();
        let mut area = &record[start..];
        loop {
            let mut next = None;
            while area.len() > 3 {
                let length = usize::from(area[2]);
                assert!(length >= 4 && area[3] == 1);
                let field = &area[..length];
                area = &area[length..];
                if field.starts_with(b"CE") {
                    let [sector, offset, bytes] = [4, 12, 20].map(|at| both32(&field[at..]));
                    assert!(offset + bytes <= SECTOR, "an area crosses the end of a sector");
                    next = Some(&self.image[sector * SECTOR + offset..][..bytes]);
                } else {
                    fields.push(field.to_vec());
                }
            }
            let Some(more) = next else { return fields };
            area = more;
        }
    }

    fn path_tables(&self, descriptor: &[u8]) {
        let size = both32(&descriptor[132..]);
        let number = |at: usize| <[u8; 4]>::try_from(&descriptor[at..at + 4]).unwrap();
        let little = u32::from_le_bytes(number(140)) as usize * SECTOR;
        let big = u32::from_be_bytes(number(148)) as usize * SECTOR;
        let mut tables = [&self.image[little..][..size], &self.image[big..][..size]];
        let (mut count, mut parents) = (0, vec![1]);
        while !tables[0].is_empty() {
            let [l, b] = tables;
            let length = usize::from(l[0]);
            assert_eq!(l[0], b[0]);
            let sector = u32::from_le_bytes(l[2..6].try_into().unwrap());
            assert_eq!(sector, u32::from_be_bytes(b[2..6].try_into().unwrap()));
            let parent = u16::from_le_bytes(l[6..8].try_into().unwrap());
            assert_eq!(parent, u16::from_be_bytes(b[6..8].try_into().unwrap()));
            assert!(usize::from(parent) <= count.max(1) && parents.last() <= Some(&parent));
            parents.push(parent);
            assert_eq!(l[8..8 + length], b[8..8 + length]);
            // The folder that it names starts with a record of itself.
            let own = self.records((sector as usize, SECTOR))[0];
            assert_eq!(extent(own).0, sector as usize);
            count += 1;
            tables = tables.map(|table| &table[(8 + length).next_multiple_of(2)..]);
        }
        assert_eq!(count, self.folders, "the path table has every folder");
    }
}

fn assert_level_1(name: &str, is_folder: bool) {
    let is_valid = |text: &str, max: usize| {
        let allowed = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
        text.len() <= max && text.chars().all(allowed)
    };
    if is_folder {
        assert!(!name.is_empty() && is_valid(name, 8), "{name}");
        return;
    }
    let (stem, extension) = name.strip_suffix(";1").unwrap().split_once('.').unwrap();
    assert!(!stem.is_empty() && is_valid(stem, 8) && is_valid(extension, 3), "{name}");
}

fn identifier(record: &[u8]) -> &[u8] {
    &record[33..33 + usize::from(record[32])]
}

fn extent(record: &[u8]) -> (usize, usize) {
    (both32(&record[2..]), both32(&record[10..]))
}

/// A number in both byte orders, which must agree.
fn both32(bytes: &[u8]) -> usize {
    let little = u32::from_le_bytes(bytes[..4].try_into().unwrap());
    assert_eq!(little, u32::from_be_bytes(bytes[4..8].try_into().unwrap()));
    little as usize
}

fn ucs2(bytes: &[u8]) -> String {
    let units = bytes.chunks(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
    String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
}
