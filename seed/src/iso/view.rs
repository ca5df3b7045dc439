//! One of the two hierarchies of an image: ISO 9660 with Rock Ridge, or Joliet. In: the tree and the places of its
//! content. Out: folders and path tables as bytes.

use super::File;
use super::field::{SECTOR, SHORT_DATE, both16, both32, pad, ucs2};
use super::rock_ridge::{self, Mode, Overflow};
use super::tree::{Content, Entry, Folder, Tree};

/// Which names a hierarchy has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// ISO 9660 level 1, with Rock Ridge.
    Short,
    /// Joliet.
    Long,
}

/// Where content is: its first sector, and its bytes.
#[derive(Clone, Copy, Default)]
pub(super) struct Extent {
    pub(super) sector: u32,
    pub(super) bytes: u32,
}

/// A hierarchy.
pub(super) struct View<'a> {
    pub(super) names: Names,
    tree: &'a Tree,
    files: &'a [File],
    /// The folders in the order of the path table.
    order: Vec<usize>,
    /// The position in that order of each folder, from 1.
    numbers: Vec<u16>,
}

/// The extents of all content.
pub(super) struct Places {
    pub(super) folders: Vec<Extent>,
    pub(super) files: Vec<Extent>,
}

impl<'a> View<'a> {
    pub(super) fn new(names: Names, tree: &'a Tree, files: &'a [File]) -> Self {
        let mut view = Self { names, tree, files, order: vec![0], numbers: Vec::new() };
        // Level by level; a level is in the order of its parents, and then of names.
        let mut level = vec![0];
        while !level.is_empty() {
            let inner = level.iter().flat_map(|&index| view.sorted(index));
            let folders = inner.filter_map(|(_, entry)| match entry.content {
                Content::Folder(folder) => Some(folder),
                Content::File(_) => None,
            });
            level = folders.collect();
            view.order.extend(&level);
        }
        view.numbers = vec![1; tree.folders.len()];
        for (number, &folder) in (1_u32..).zip(&view.order) {
            if let Some(slot) = view.numbers.get_mut(folder) {
                *slot = u16::try_from(number).unwrap_or(u16::MAX);
            }
        }
        view
    }

    /// The folders in the order of the path table.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    /// The path table, in one of the two byte orders.
    pub(super) fn path_table(&self, places: &Places, is_big_endian: bool) -> Vec<u8> {
        let mut table = Vec::new();
        for &index in &self.order {
            let identifier = self.identifier_of_folder(index);
            let sector = places.folder(index).sector;
            let parent = self.folder(index).map_or(0, |folder| folder.parent);
            let parent = self.numbers.get(parent).copied().unwrap_or(1);
            table.extend([length(&identifier), 0]);
            if is_big_endian {
                table.extend(sector.to_be_bytes());
                table.extend(parent.to_be_bytes());
            } else {
                table.extend(sector.to_le_bytes());
                table.extend(parent.to_le_bytes());
            }
            table.extend(identifier);
            pad(&mut table, 2);
        }
        table
    }

    /// A folder in whole sectors. A record does not cross the end of a sector.
    pub(super) fn directory(
        &self,
        index: usize,
        places: &Places,
        overflow: &mut Overflow,
    ) -> Vec<u8> {
        let mut bytes = Vec::new();
        for record in self.records(index, places, overflow) {
            if bytes.len() % SECTOR + record.len() > SECTOR {
                pad(&mut bytes, SECTOR);
            }
            bytes.extend(record);
        }
        pad(&mut bytes, SECTOR);
        bytes
    }

    fn records(&self, index: usize, places: &Places, overflow: &mut Overflow) -> Vec<Vec<u8>> {
        let Some(folder) = self.folder(index) else { return Vec::new() };
        let own = Record { identifier: vec![0], extent: places.folder(index), is_folder: true };
        let parent =
            Record { identifier: vec![1], extent: places.folder(folder.parent), is_folder: true };
        let (mut of_own, mut of_parent) = (Vec::new(), Vec::new());
        if self.names == Names::Short {
            let links = folder.links();
            let is_root = index == 0;
            of_own = if is_root {
                rock_ridge::root(links)
            } else {
                rock_ridge::attributes(Mode::Folder(links))
            };
            let links = self.folder(folder.parent).map_or(2, Folder::links);
            of_parent = rock_ridge::attributes(Mode::Folder(links));
        }
        let mut records = vec![own.write(&of_own), parent.write(&of_parent)];
        for (identifier, entry) in self.sorted(index) {
            let (extent, is_folder) = match entry.content {
                Content::Folder(folder) => (places.folder(folder), true),
                Content::File(file) => (places.file(file), false),
            };
            let record = Record { identifier, extent, is_folder };
            let fields = match self.names {
                Names::Short => overflow.entry(&entry.name, self.mode(entry), record.length()),
                Names::Long => Vec::new(),
            };
            records.push(record.write(&fields));
        }
        records
    }

    fn mode(&self, entry: &Entry) -> Mode {
        match entry.content {
            Content::Folder(folder) => Mode::Folder(self.folder(folder).map_or(2, Folder::links)),
            Content::File(file) => match self.files.get(file) {
                Some(file) if file.is_executable => Mode::Program,
                _ => Mode::File,
            },
        }
    }

    /// The entries of a folder with their identifiers, in order.
    fn sorted(&self, index: usize) -> Vec<(Vec<u8>, &'a Entry)> {
        let entries = self.folder(index).into_iter().flat_map(|folder| &folder.entries);
        let mut sorted: Vec<_> = entries.map(|entry| (self.identifier(entry), entry)).collect();
        sorted.sort_by(|a, b| a.0.cmp(&b.0));
        sorted
    }

    fn identifier(&self, entry: &Entry) -> Vec<u8> {
        match (self.names, entry.content) {
            (Names::Long, _) => ucs2(&entry.name),
            (Names::Short, Content::Folder(_)) => entry.short.clone().into_bytes(),
            (Names::Short, Content::File(_)) => format!("{};1", entry.short).into_bytes(),
        }
    }

    fn identifier_of_folder(&self, index: usize) -> Vec<u8> {
        let is_this = |entry: &&Entry| matches!(entry.content, Content::Folder(it) if it == index);
        let parent = self.folder(index).and_then(|folder| self.folder(folder.parent));
        let entry = parent.and_then(|parent| parent.entries.iter().find(is_this));
        // The root is in no folder.
        entry.map_or_else(|| vec![0], |entry| self.identifier(entry))
    }

    fn folder(&self, index: usize) -> Option<&'a Folder> {
        self.tree.folders.get(index)
    }
}

impl Places {
    pub(super) fn folder(&self, index: usize) -> Extent {
        self.folders.get(index).copied().unwrap_or_default()
    }

    fn file(&self, index: usize) -> Extent {
        self.files.get(index).copied().unwrap_or_default()
    }
}

/// A directory record.
pub(super) struct Record {
    pub(super) identifier: Vec<u8>,
    pub(super) extent: Extent,
    pub(super) is_folder: bool,
}

impl Record {
    /// Its bytes without system fields; even, as those start at an even offset.
    fn length(&self) -> usize {
        (33 + self.identifier.len()).next_multiple_of(2)
    }

    pub(super) fn write(&self, fields: &[u8]) -> Vec<u8> {
        let total = (self.length() + fields.len()).next_multiple_of(2);
        let mut record = vec![u8::try_from(total).unwrap_or(u8::MAX), 0];
        record.extend(both32(self.extent.sector));
        record.extend(both32(self.extent.bytes));
        record.extend(SHORT_DATE);
        // Flags, and the two sizes of interleaved files.
        record.extend([if self.is_folder { 2 } else { 0 }, 0, 0]);
        record.extend(both16(1));
        record.push(length(&self.identifier));
        record.extend(&self.identifier);
        pad(&mut record, 2);
        record.extend(fields);
        pad(&mut record, 2);
        record
    }
}

fn length(identifier: &[u8]) -> u8 {
    u8::try_from(identifier.len()).unwrap_or(u8::MAX)
}
