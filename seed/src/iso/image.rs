//! The layout of an image. In: the tree and the files. Out: the bytes.

use super::File;
use super::descriptor::{Descriptor, terminator};
use super::field::{SECTOR, pad, sectors};
use super::rock_ridge::Overflow;
use super::tree::Tree;
use super::view::{Extent, Names, Places, View};

/// The first sector after the system area.
const FIRST: u32 = 16;
/// Two volume descriptors and their terminator.
const DESCRIPTORS: u32 = 3;

/// The size of an image is a multiple of it: the largest page of Linux, which reads whole pages and cannot read a last one
/// that the device does not have completely. It is also a multiple of 4 KiB, as disks with such sectors require.
const UNIT: usize = 64 << 10;

/// A hierarchy with the places of its parts.
struct Hierarchy<'a> {
    view: View<'a>,
    places: Places,
    tables: (u32, u32),
    table_bytes: u32,
    /// The sector of long names, after the folders: libarchive reads them only there.
    overflow: u32,
}

pub(super) fn write(label: &str, tree: &Tree, files: &[File]) -> Vec<u8> {
    let mut next = FIRST + DESCRIPTORS;
    let mut hierarchies = [Names::Short, Names::Long].map(|names| {
        let view = View::new(names, tree, files);
        Hierarchy::tables_at(view, &mut next)
    });
    for hierarchy in &mut hierarchies {
        hierarchy.place_folders(&mut next);
    }
    let places: Vec<Extent> = files.iter().map(|file| place(&file.bytes, &mut next)).collect();
    for hierarchy in &mut hierarchies {
        hierarchy.places.files.clone_from(&places);
    }
    let total = (next as usize * SECTOR).next_multiple_of(UNIT);
    let mut image = Vec::with_capacity(total);
    image.resize(FIRST as usize * SECTOR, 0);
    for hierarchy in &hierarchies {
        image.extend(hierarchy.descriptor(label, sectors(total)).write());
    }
    image.extend(terminator());
    for hierarchy in &hierarchies {
        hierarchy.write_tables(&mut image);
    }
    for hierarchy in &hierarchies {
        hierarchy.write_folders(&mut image);
    }
    for file in files {
        append(&mut image, &file.bytes);
    }
    image.resize(total, 0);
    image
}

impl<'a> Hierarchy<'a> {
    fn tables_at(view: View<'a>, next: &mut u32) -> Self {
        let places = Places { folders: Vec::new(), files: Vec::new() };
        // The size of a table does not depend on places.
        let bytes = view.path_table(&places, false).len();
        let first = *next;
        let second = first + sectors(bytes);
        *next = second + sectors(bytes);
        let table_bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        Self { view, places, tables: (first, second), table_bytes, overflow: 0 }
    }

    fn place_folders(&mut self, next: &mut u32) {
        // The size of a folder does not depend on places.
        let mut overflow = Overflow { start: 0, bytes: Vec::new() };
        let mut folders = vec![Extent::default(); self.view.order().len()];
        for &index in self.view.order() {
            let bytes = self.view.directory(index, &self.places, &mut overflow);
            if let Some(slot) = folders.get_mut(index) {
                *slot = place(&bytes, next);
            }
        }
        self.places.folders = folders;
        self.overflow = *next;
        *next += sectors(overflow.bytes.len());
    }

    fn write_folders(&self, image: &mut Vec<u8>) {
        let mut overflow = Overflow { start: self.overflow, bytes: Vec::new() };
        for &index in self.view.order() {
            image.extend(self.view.directory(index, &self.places, &mut overflow));
        }
        append(image, &overflow.bytes);
    }

    fn write_tables(&self, image: &mut Vec<u8>) {
        for is_big_endian in [false, true] {
            append(image, &self.view.path_table(&self.places, is_big_endian));
        }
    }

    fn descriptor<'b>(&self, label: &'b str, sectors: u32) -> Descriptor<'b> {
        Descriptor {
            names: self.view.names,
            label,
            sectors,
            table_bytes: self.table_bytes,
            tables: self.tables,
            root: self.places.folder(0),
        }
    }
}

fn place(bytes: &[u8], next: &mut u32) -> Extent {
    if bytes.is_empty() {
        return Extent::default();
    }
    let sector = *next;
    *next += sectors(bytes.len());
    Extent { sector, bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX) }
}

fn append(image: &mut Vec<u8>, bytes: &[u8]) {
    image.extend(bytes);
    pad(image, SECTOR);
}
