//! Named classes of strings, distinguished by fingerprints, so that the project contains no third-party pattern.
//! In: `schemas/classes` and datatypes. Out: class names. Never interprets a pattern.

use std::collections::BTreeMap;

use crate::problem::{Problem, Problems};

/// The table of classes.
#[derive(Debug, Clone, Default)]
pub struct Classes {
    by_fingerprint: BTreeMap<String, Class>,
}

/// The class of a fingerprint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The class's name, by which policy refers to it.
    pub name: String,
    /// Whether decimal numbers that a grammar also allows are values of the class (`with int`): a hexadecimal number may
    /// be written in decimal.
    pub has_integers: bool,
}

impl Classes {
    /// Reads lines `NAME [with int] = FINGERPRINT..`, `#` starts a comment.
    ///
    /// Errors: all lines that are wrong; a fingerprint given twice.
    pub fn parse(file: &str, text: &str) -> Result<Self, Problems> {
        let mut classes = Self::default();
        let mut problems = Problems::default();
        for (line, number) in text.lines().zip(1..) {
            let line = line.split('#').next().unwrap_or_default();
            if let Err(message) = classes.read_line(line) {
                let help = "write `name = fingerprint ..` or `name with int = fingerprint ..`";
                problems.push(Problem::new(file, number, message).help(help));
            }
        }
        problems.finish(classes)
    }

    fn read_line(&mut self, line: &str) -> Result<(), String> {
        if line.trim().is_empty() {
            return Ok(());
        }
        let (name, fingerprints) = line.split_once('=').ok_or("missing `=`")?;
        let (name, has_integers) = match name.trim().strip_suffix(" with int") {
            Some(name) => (name.trim(), true),
            None => (name.trim(), false),
        };
        for fingerprint in fingerprints.split_whitespace() {
            let class = Class { name: name.to_owned(), has_integers };
            if self.by_fingerprint.insert(fingerprint.to_owned(), class).is_some() {
                return Err(format!("{fingerprint} already has a class"));
            }
        }
        Ok(())
    }

    /// The class of a fingerprint.
    pub fn get(&self, fingerprint: &str) -> Option<&Class> {
        self.by_fingerprint.get(fingerprint)
    }

    /// Whether a class of this name includes the decimal numbers that a grammar also allows.
    pub fn has_integers(&self, name: &str) -> bool {
        self.by_fingerprint.values().any(|class| class.name == name && class.has_integers)
    }

    /// All fingerprints with their classes, to find those that no grammar contains any more.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Class)> {
        self.by_fingerprint.iter().map(|(fingerprint, class)| (fingerprint.as_str(), class))
    }
}

/// A short hash of a datatype with its parameters, the same on every machine and in every release of ours.
pub fn fingerprint(datatype: &str) -> String {
    // FNV-1a with 64 bits, folded to 48, which are plenty for some hundred datatypes.
    let hash = datatype.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{:012x}", (hash ^ (hash >> 16)) & 0xffff_ffff_ffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_may_have_several_fingerprints_but_not_the_reverse() {
        let classes =
            Classes::parse("classes", "uuid = aa bb # two forms\nhex with int = cc\n").unwrap();
        assert_eq!(classes.get("bb").unwrap().name, "uuid");
        assert!(classes.get("cc").unwrap().has_integers);
        let problems = Classes::parse("classes", "uuid = aa\nmac = aa\n").unwrap_err();
        assert!(
            problems.to_string().starts_with("classes:2: aa already has a class"),
            "{problems}"
        );
    }

    #[test]
    fn fingerprints_never_change() {
        assert_eq!(fingerprint("string pattern=[0-9a-fA-F]{8}"), "8b9a1d9f5d2c");
    }
}
