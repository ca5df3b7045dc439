//! Files and block devices of this machine. Holes of files are skipped. A file that changes while it is read is an error.

use std::fs::{File, Metadata};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use rustix::fs::SeekFrom as Sparse;

use super::Source;
use crate::error::{Error, Kind};
use crate::piece::GRANULARITY;

/// An open file.
pub(super) struct FileSource {
    file: File,
    path: PathBuf,
    length: u64,
    /// None for a block device.
    modified: Option<SystemTime>,
    /// The offset of the next byte.
    at: u64,
    /// The end of the data that contains this offset.
    data_end: u64,
}

/// The size and time of change of a file; none for a block device.
pub(crate) fn version(path: &Path) -> Result<Option<String>, Error> {
    let metadata = metadata(path)?;
    Ok(metadata.is_file().then(|| version_of(metadata.len(), metadata.modified().ok())))
}

fn version_of(length: u64, modified: Option<SystemTime>) -> String {
    let since = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    format!("{length}-{}.{:09}", since.as_secs(), since.subsec_nanos())
}

/// The metadata of what can be read: opening anything else could block.
fn metadata(path: &Path) -> Result<Metadata, Error> {
    let metadata = std::fs::metadata(path).map_err(|error| failed(path, &error))?;
    let kind = metadata.file_type();
    if kind.is_file() || kind.is_block_device() {
        return Ok(metadata);
    }
    let what = if kind.is_dir() { "a directory" } else { "no regular file" };
    let message = format!("{} is {what}: use the path of a file or block device", path.display());
    Err(Error::new(Kind::Invalid, message))
}

fn failed(path: &Path, error: &io::Error) -> Error {
    let path = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => Error::new(
            Kind::NotFound,
            format!(
                "the file {path} does not exist on the machine that runs the provider: check the path"
            ),
        ),
        io::ErrorKind::PermissionDenied => Error::new(
            Kind::Denied,
            format!("cannot read the file {path}: permission denied; change its permissions"),
        ),
        _ => Error::new(Kind::Io, format!("cannot read the file {path}: {error}; check the disk")),
    }
}

impl FileSource {
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let is_file = metadata(path)?.is_file();
        let fail = |error: io::Error| failed(path, &error);
        let mut file = File::open(path).map_err(fail)?;
        let metadata = file.metadata().map_err(fail)?;
        // The metadata of a block device have no size.
        let length = file.seek(SeekFrom::End(0)).map_err(fail)?;
        file.rewind().map_err(fail)?;
        let modified = if is_file { metadata.modified().ok() } else { None };
        let data_end = if is_file { 0 } else { u64::MAX };
        Ok(Self { file, path: path.to_owned(), length, modified, at: 0, data_end })
    }

    fn changed(&self) -> Error {
        let message = format!(
            "the file {} changed while it was read: apply again when nothing writes to it",
            self.path.display()
        );
        Error::new(Kind::Changed, message)
    }

    /// The start of the next data, and its end.
    fn next_data(&self) -> rustix::io::Result<(u64, u64)> {
        match rustix::fs::seek(&self.file, Sparse::Data(self.at)) {
            Ok(start) => Ok((start, rustix::fs::seek(&self.file, Sparse::Hole(start))?)),
            Err(rustix::io::Errno::NXIO) => Ok((self.length, self.length)),
            Err(error) => Err(error),
        }
    }
}

impl Read for FileSource {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length - self.at).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        let Some(part) = buffer.get_mut(..wanted).filter(|part| !part.is_empty()) else {
            return Ok(0);
        };
        match self.file.read(part) {
            Ok(0) => Err(self.changed().into()),
            Ok(read) => {
                self.at += read as u64;
                Ok(read)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            Err(error) => Err(failed(&self.path, &error).into()),
        }
    }
}

impl Source for FileSource {
    fn length(&self) -> Option<u64> {
        Some(self.length)
    }

    fn version(&self) -> Option<String> {
        self.modified.map(|modified| version_of(self.length, Some(modified)))
    }

    fn skip_hole(&mut self) -> io::Result<u64> {
        if self.at < self.data_end || !self.at.is_multiple_of(GRANULARITY as u64) {
            return Ok(0);
        }
        let Ok((start, end)) = self.next_data() else {
            // This file system does not report holes.
            self.data_end = u64::MAX;
            return Ok(0);
        };
        let is_end = start >= self.length;
        let start = if is_end { self.length } else { start - start % GRANULARITY as u64 };
        let hole = start.saturating_sub(self.at);
        (self.at, self.data_end) = (self.at + hole, end);
        self.file.seek(SeekFrom::Start(self.at))?;
        Ok(hole)
    }

    fn verify(&mut self, bytes: u64) -> Result<(), Error> {
        let Some(modified) = self.modified else { return Ok(()) };
        let metadata = self.file.metadata().map_err(|error| failed(&self.path, &error))?;
        let is_same = metadata.len() == self.length && metadata.modified().ok() == Some(modified);
        if bytes == self.length && is_same { Ok(()) } else { Err(self.changed()) }
    }
}
