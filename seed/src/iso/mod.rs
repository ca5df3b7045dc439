//! An ISO 9660 writer with Joliet and Rock Ridge. In: a label and files. Out: an image. Dates are fixed, so that equal
//! input gives equal bytes.
//!
//! Order of the image: system area, descriptors, path tables, folders and long names of Rock Ridge, folders of Joliet,
//! files.

mod descriptor;
mod field;
mod image;
mod names;
mod rock_ridge;
mod tree;
mod view;

use std::fmt;

/// A file for an image.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    path: String,
    bytes: Vec<u8>,
    is_executable: bool,
}

/// Why an image cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A label that does not fit into both descriptors.
    #[error(
        "The volume label {label:?} is invalid; use 1 to 16 ASCII letters, digits, hyphens and underscores"
    )]
    Label {
        /// The label.
        label: String,
    },
    /// A path with an empty component, or with `.` or `..`.
    #[error(
        "The path {path:?} is invalid; use names other than . and .. that are separated by single slashes"
    )]
    Path {
        /// The path.
        path: String,
    },
    /// A character that Joliet does not allow.
    #[error(
        "The path {path:?} contains {character:?}, which names on a medium cannot contain; rename the file"
    )]
    Character {
        /// The path.
        path: String,
        /// The character.
        character: char,
    },
    /// A name that does not fit into Joliet.
    #[error(
        "The path {path:?} contains a name of more than 64 UTF-16 code units; use a shorter name"
    )]
    LongName {
        /// The path.
        path: String,
    },
    /// More folders in each other than ISO 9660 allows.
    #[error("The path {path:?} has more than 8 components; use fewer folders")]
    Deep {
        /// The path.
        path: String,
    },
    /// Two files with one path, or a file that is also a folder.
    #[error(
        "The path {path:?} is used by two files, or by a file and a folder; rename one of them"
    )]
    Duplicate {
        /// The path.
        path: String,
    },
    /// Too many folders for a path table.
    #[error("The files need more than 65535 folders; use fewer folders")]
    ManyFolders,
    /// Contents that exceed the limit of an image.
    #[error("The files have {size} bytes; the maximum is 1073741824 bytes (1 GiB): remove some")]
    Large {
        /// The size of all files.
        size: u64,
    },
}

/// Bytes of all files; a medium is kept in memory as a whole.
const LIMIT: u64 = 1 << 30;

impl File {
    /// A file that is not executable; `path` separates folders by slashes.
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into(), is_executable: false }
    }

    /// The same file, executable.
    #[must_use]
    pub fn executable(self) -> Self {
        Self { is_executable: true, ..self }
    }
}

impl fmt::Debug for File {
    // The content may contain passwords.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "File({:?}, {} bytes)", self.path, self.bytes.len())
    }
}

/// Writes an image.
///
/// Shape: a multiple of 64 KiB; files belong to root and are readable by root only.
/// Errors: a label, a path or a size that an image cannot have.
pub fn write(label: &str, files: &[File]) -> Result<Vec<u8>, Error> {
    let is_label = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if label.is_empty() || label.len() > 16 || !label.bytes().all(is_label) {
        return Err(Error::Label { label: label.to_owned() });
    }
    let size = files.iter().map(|file| file.bytes.len() as u64).sum();
    if size > LIMIT {
        return Err(Error::Large { size });
    }
    let tree = tree::Tree::of(files)?;
    Ok(image::write(label, &tree, files))
}
