//! The documents under test: those of this project, and those of the directory `LIBVIRT_XML_CORPUS`.

use std::fs;
use std::path::{Path, PathBuf};

/// A document.
pub(crate) struct Document {
    /// Its file.
    pub(crate) path: PathBuf,
    /// Its text.
    pub(crate) text: String,
}

/// The documents of this project.
pub(crate) fn own() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    documents(&folder)
}

/// All XML files below a folder, in the order of their names.
pub(crate) fn documents(folder: &Path) -> Vec<Document> {
    let mut paths = Vec::new();
    walk(folder, &mut paths);
    paths.sort();
    let read = |path: PathBuf| {
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Document { path, text }
    };
    paths.into_iter().map(read).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("a folder that opens can be read").path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            paths.push(path);
        }
    }
}
