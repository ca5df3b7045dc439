//! Checksum files of distributions. In: text, in GNU or BSD form, signed or not. Out: the sum of one file.

use super::nearest::nearest;
use super::{Algorithm, Sum, shortened};
use crate::error::{Error, Kind};

/// The entries of a checksum file. Lines that are none are ignored: comments, signatures, other algorithms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sums(Vec<Entry>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    sum: Sum,
    /// Empty in a file that only contains a sum.
    name: String,
}

impl Sums {
    /// Reads the entries.
    pub fn parse(text: &str) -> Self {
        let lines = text.lines().map(|line| line.trim_start_matches('\u{feff}').trim());
        // The lines of a signature may consist of hexadecimal digits.
        let mut is_signature = false;
        let mut entries = Vec::new();
        for line in lines {
            is_signature |= line.starts_with("-----BEGIN PGP SIGNATURE");
            if !is_signature {
                entries.extend(bsd(line).or_else(|| gnu(line)));
            }
            is_signature &= !line.starts_with("-----END PGP SIGNATURE");
        }
        Self(entries)
    }

    /// The sum of the file with that path, of which a checksum file may contain only the last parts.
    pub fn find(&self, path: &str) -> Result<Sum, Error> {
        if let [Entry { sum, name }] = self.0.as_slice()
            && name.is_empty()
        {
            return Ok(sum.clone());
        }
        let named = self.0.iter().filter(|entry| !entry.name.is_empty());
        let ranked: Vec<(usize, &Entry)> = named
            .map(|entry| (equal_parts(&entry.name, path), entry))
            .filter(|(parts, _)| *parts > 0)
            .collect();
        let most = ranked.iter().map(|(parts, _)| *parts).max().unwrap_or_default();
        let best = ranked.iter().filter(|(parts, _)| *parts == most).map(|(_, entry)| &entry.sum);
        let Some(strongest) = best.clone().max_by_key(|sum| sum.algorithm) else {
            return Err(self.missing(path));
        };
        let is_same = |sum: &Sum| sum.algorithm != strongest.algorithm || sum == strongest;
        if !best.clone().all(is_same) {
            let message = format!(
                "the checksum file has several sums for {}: set the sum itself as the checksum",
                last_part(path)
            );
            return Err(Error::new(Kind::Invalid, message));
        }
        Ok(strongest.clone())
    }

    fn missing(&self, path: &str) -> Error {
        let wanted = last_part(path);
        let names =
            self.0.iter().map(|entry| last_part(&entry.name)).filter(|name| !name.is_empty());
        let similar: Vec<String> = nearest(wanted, names).into_iter().map(shortened).collect();
        let message = if similar.is_empty() {
            "the checksum file contains no checksum with a file name: check that the URL is that of a \
             file in the format of sha256sum"
                .to_owned()
        } else {
            format!(
                "the checksum file does not contain {wanted:?}, the most similar names are {}: use the \
                 URL of a file that it lists, or set the sum itself as the checksum",
                similar.join(", ")
            )
        };
        Error::new(Kind::NotFound, message)
    }
}

/// `SHA256 (name) = digits`
fn bsd(line: &str) -> Option<Entry> {
    let (tag, rest) = line.split_once('(')?;
    let (name, digits) = rest.rsplit_once(')')?;
    let algorithm = Algorithm::named(tag)?;
    let sum = Sum::new(algorithm, digits.trim_start().strip_prefix('=')?).ok()?;
    Some(Entry { sum, name: name.to_owned() })
}

/// `digits  name` or `digits *name`; a backslash in front if the name contains escapes.
fn gnu(line: &str) -> Option<Entry> {
    let (line, is_escaped) = match line.strip_prefix('\\') {
        Some(line) => (line, true),
        None => (line, false),
    };
    let (digits, name) = line.split_once([' ', '\t']).unwrap_or((line, ""));
    let sum = Sum::new(Algorithm::with_digits(digits.len())?, digits).ok()?;
    let name = name.trim_start();
    let name = name.strip_prefix('*').unwrap_or(name);
    let name = if is_escaped { unescaped(name) } else { name.to_owned() };
    Some(Entry { sum, name })
}

fn unescaped(name: &str) -> String {
    name.replace("\\\\", "\0").replace("\\n", "\n").replace("\\r", "\r").replace('\0', "\\")
}

/// How many of the last parts of two paths are equal.
fn equal_parts(a: &str, b: &str) -> usize {
    let parts = |path: &'_ str| -> Vec<String> {
        path.split('/').filter(|part| !part.is_empty() && *part != ".").map(str::to_owned).collect()
    };
    let (a, b) = (parts(a), parts(b));
    a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count()
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
