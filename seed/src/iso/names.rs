//! Names: whether a medium can contain a name, and the short names of ISO 9660 level 1.

use std::collections::{BTreeMap, BTreeSet};

use super::Error;

/// UTF-16 code units of a name in Joliet.
const JOLIET_LENGTH: usize = 64;

/// Refuses a name that Joliet or Rock Ridge cannot store.
pub(super) fn check(name: &str, path: &str) -> Result<(), Error> {
    let path = || path.to_owned();
    if matches!(name, "" | "." | "..") {
        return Err(Error::Path { path: path() });
    }
    let is_refused = |c: &char| c.is_control() || matches!(c, '*' | ':' | ';' | '?' | '\\');
    if let Some(character) = name.chars().find(is_refused) {
        return Err(Error::Character { path: path(), character });
    }
    if name.encode_utf16().count() > JOLIET_LENGTH {
        return Err(Error::LongName { path: path() });
    }
    Ok(())
}

/// The short names of one folder; each is given once.
#[derive(Default)]
pub(super) struct ShortNames {
    used: BTreeSet<String>,
    /// The next number to try for a name that is used.
    next: BTreeMap<String, u32>,
}

impl ShortNames {
    /// The name for a file: eight and three characters.
    pub(super) fn file(&mut self, name: &str) -> String {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let extension = short(extension, 3);
        self.unused(&short(stem, 8), &format!(".{extension}"))
    }

    /// The name for a folder: eight characters.
    pub(super) fn folder(&mut self, name: &str) -> String {
        self.unused(&short(name, 8), "")
    }

    /// The name itself, or with a number at the end of its stem. The stem alone must be unused, because a file without an
    /// extension differs from a folder only by a period.
    fn unused(&mut self, stem: &str, suffix: &str) -> String {
        let stem = if stem.is_empty() { "_" } else { stem };
        let name = format!("{stem}{suffix}");
        if self.used.insert(key(&name)) {
            return name;
        }
        let next = self.next.entry(key(&name)).or_default();
        loop {
            let number = next.to_string();
            *next = next.saturating_add(1);
            let kept: String = stem.chars().take(8_usize.saturating_sub(number.len())).collect();
            let name = format!("{kept}{number}{suffix}");
            if self.used.insert(key(&name)) {
                return name;
            }
        }
    }
}

fn key(name: &str) -> String {
    name.trim_end_matches('.').to_owned()
}

/// The first characters in the alphabet of level 1: capital letters, digits and underscores.
fn short(text: &str, length: usize) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    text.chars().take(length).map(allowed).collect()
}
