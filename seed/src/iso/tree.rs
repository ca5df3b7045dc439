//! The folders of an image. In: files with paths. Out: folders with their entries; the first folder is the root.

use std::collections::BTreeMap;

use super::names::{self, ShortNames};
use super::{Error, File};

/// Levels of folders, the root included.
const LEVELS: usize = 8;

/// Folders, each after the one that contains it.
pub(super) struct Tree {
    pub(super) folders: Vec<Folder>,
}

/// A folder.
pub(super) struct Folder {
    /// The folder that contains it; the root contains itself.
    pub(super) parent: usize,
    pub(super) entries: Vec<Entry>,
}

/// A file or folder in a folder.
pub(super) struct Entry {
    pub(super) name: String,
    /// The name of ISO 9660 level 1, without a version.
    pub(super) short: String,
    pub(super) content: Content,
}

/// What an entry refers to: the index of a folder or of a file.
#[derive(Clone, Copy)]
pub(super) enum Content {
    Folder(usize),
    File(usize),
}

impl Folder {
    /// The links of a folder in POSIX: its entry, its own `.`, and the `..` of each folder in it.
    pub(super) fn links(&self) -> u32 {
        let folders = self.entries.iter().filter(|it| matches!(it.content, Content::Folder(_)));
        u32::try_from(folders.count()).unwrap_or(u32::MAX).saturating_add(2)
    }
}

impl Tree {
    pub(super) fn of(files: &[File]) -> Result<Self, Error> {
        let mut builder = Builder::default();
        let mut root = Branch::default();
        for (index, file) in files.iter().enumerate() {
            root.insert(&file.path, index)?;
        }
        builder.add(root, 0);
        if builder.folders.len() > usize::from(u16::MAX) {
            return Err(Error::ManyFolders);
        }
        Ok(Self { folders: builder.folders })
    }
}

/// A folder while files are added; names in order, so that short names do not depend on the order of files.
#[derive(Default)]
struct Branch(BTreeMap<String, Leaf>);

enum Leaf {
    File(usize),
    Folder(Branch),
}

impl Branch {
    fn insert(&mut self, path: &str, file: usize) -> Result<(), Error> {
        let duplicate = || Error::Duplicate { path: path.to_owned() };
        let (folders, name) = path.rsplit_once('/').map_or((None, path), |(a, b)| (Some(a), b));
        let folders: Vec<&str> = folders.into_iter().flat_map(|it| it.split('/')).collect();
        if folders.len() >= LEVELS {
            return Err(Error::Deep { path: path.to_owned() });
        }
        let mut branch = self;
        for folder in folders {
            names::check(folder, path)?;
            let leaf = branch.0.entry(folder.to_owned()).or_insert_with(Leaf::folder);
            let Leaf::Folder(inner) = leaf else { return Err(duplicate()) };
            branch = inner;
        }
        names::check(name, path)?;
        match branch.0.insert(name.to_owned(), Leaf::File(file)) {
            None => Ok(()),
            Some(_) => Err(duplicate()),
        }
    }
}

impl Leaf {
    fn folder() -> Self {
        Self::Folder(Branch::default())
    }
}

#[derive(Default)]
struct Builder {
    folders: Vec<Folder>,
}

impl Builder {
    /// Adds a folder and those in it, and returns its index.
    fn add(&mut self, branch: Branch, parent: usize) -> usize {
        let own = self.folders.len();
        self.folders.push(Folder { parent, entries: Vec::new() });
        let mut short_names = ShortNames::default();
        let mut entries = Vec::new();
        for (name, leaf) in branch.0 {
            let (short, content) = match leaf {
                Leaf::File(file) => (short_names.file(&name), Content::File(file)),
                Leaf::Folder(inner) => {
                    (short_names.folder(&name), Content::Folder(self.add(inner, own)))
                }
            };
            entries.push(Entry { name, short, content });
        }
        if let Some(folder) = self.folders.get_mut(own) {
            folder.entries = entries;
        }
        own
    }
}
