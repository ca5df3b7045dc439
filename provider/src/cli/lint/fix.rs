//! Renames keys in files. Every other byte of a file is kept.

use std::collections::BTreeMap;

use super::target::Target;
use crate::sources::{File, UnknownKey};

/// Renames the keys that are certain. Adds a line for each to `renamed`.
///
/// Errors: a sentence about a file that cannot be written.
pub(super) fn apply<'a>(
    target: &Target,
    keys: impl Iterator<Item = &'a UnknownKey>,
    renamed: &mut Vec<String>,
) -> Result<(), String> {
    for (name, keys) in by_file(keys) {
        let Some(file) = target.tree.files.iter().find(|file| file.name == name) else { continue };
        let Some(text) = rewritten(file, &keys) else { continue };
        let path = target.path(name);
        let read = std::fs::read(&path).unwrap_or_default();
        let mark = read.len().saturating_sub(file.text.len());
        // The file may have changed since it was read.
        if read.get(mark..) != Some(file.text.as_bytes()) {
            continue;
        }
        let text = [&read[..mark], text.as_bytes()].concat();
        std::fs::write(&path, text)
            .map_err(|error| format!("{}: cannot be written: {error}", path.display()))?;
        renamed.extend(keys.iter().map(|(key, right)| {
            let name = target.name(name);
            format!("{name}:{}: {}: renamed to {right}", key.position, key.path())
        }));
    }
    Ok(())
}

/// The certain renames of each file, in order; two keys of an object are not renamed to the same one.
fn by_file<'a>(
    keys: impl Iterator<Item = &'a UnknownKey>,
) -> BTreeMap<&'a str, Vec<(&'a UnknownKey, &'a str)>> {
    let mut files: BTreeMap<&str, Vec<(&UnknownKey, &str)>> = BTreeMap::new();
    for key in keys {
        let Some(suggestion) = key.suggestion.as_ref().filter(|it| it.is_certain) else { continue };
        let renames = files.entry(&key.file).or_default();
        let is_taken = |(other, right): &(&UnknownKey, &str)| {
            (other.parent.as_str(), *right) == (key.parent.as_str(), suggestion.key.as_str())
        };
        if !renames.iter().any(is_taken) {
            renames.push((key, &suggestion.key));
        }
    }
    files
}

/// The text with right keys; none if it is not HCL.
fn rewritten(file: &File, keys: &[(&UnknownKey, &str)]) -> Option<String> {
    let mut text = file.text.clone();
    for (key, right) in keys.iter().rev() {
        let written = text.get(key.span.clone())?;
        let quote = if written.starts_with('"') { "\"" } else { "" };
        if written.trim_matches('"') != key.name {
            return None;
        }
        text.replace_range(key.span.clone(), &format!("{quote}{right}{quote}"));
    }
    File::parse(file.name.clone(), text.clone()).map(|_| text)
}
