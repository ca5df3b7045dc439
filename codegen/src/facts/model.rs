//! The data types of facts. In: nothing. Out: plain data, ordered as it is printed.
//! Contains no policy.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// A libvirt release whose grammars are recorded, such as `11.3.0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub [u32; 3]);

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, micro] = self.0;
        write!(out, "{major}.{minor}.{micro}")
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is not a version; write it as 11.3.0");
        let parts: Vec<&str> = text.split('.').collect();
        let [major, minor, micro] = parts[..] else {
            return Err(wrong());
        };
        let number = |part: &str| part.parse::<u32>().map_err(|_| wrong());
        Ok(Self([number(major)?, number(minor)?, number(micro)?]))
    }
}

/// Everything recorded about one root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Name of the root, which is the stem of its grammar file: `storagepool`.
    pub root: String,
    /// Name of the document's element: `pool`.
    pub element: String,
    /// Versions merged so far, oldest first.
    pub versions: Vec<Version>,
    /// The size of each version's grammar, in the order of `versions`.
    pub sizes: Vec<Size>,
    /// Namespaces in use; their prefixes appear in names and paths.
    pub namespaces: Vec<Namespace>,
    /// Blocks by element path (`pool/source/host`), the root's own block included.
    pub blocks: BTreeMap<String, Block>,
}

/// The size of a grammar, counted before anything is merged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size {
    /// The number of contexts: sets of declarations that a name can refer to at one position.
    pub contexts: usize,
    /// Attributes of all contexts.
    pub attributes: usize,
}

/// A namespace and the prefix by which facts refer to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Namespace {
    /// Prefix: the conventional one, a fact of the roots file.
    pub prefix: String,
    /// URI of the namespace.
    pub uri: String,
}

/// What one element may contain. An element with nothing but text has no block (see [`Content`]).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// Attributes, own text and children, in the newest grammar's order.
    pub fields: Vec<Member>,
    /// What may appear when; see [`Branch`] for the reading.
    pub branches: Vec<Branch>,
    /// Children that form one list, in which the order between different names is significant.
    pub mixes: Vec<Mix>,
    /// Sets of fields of which at most one may be present, not explained by `branches`.
    pub exclusive: Vec<Vec<String>>,
}

/// An attribute, the own text or a child of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// `@bus` for an XML attribute, `text()` for the own text, `source` for a child;
    /// with a prefix where a namespace applies: `qemu:commandline`, `@x:y`.
    pub name: String,
    /// How often it may occur: the widest over all recorded versions.
    pub occurs: Occurs,
    /// Empty if `occurs` never changed; else all cardinalities, each with its first version, oldest first.
    pub occurs_since: Vec<(Occurs, Version)>,
    /// The kind of content.
    pub content: Content,
    /// The first version that has it, if newer than the oldest recorded one.
    pub since: Option<Version>,
    /// The last version that has it, if older than the newest recorded one.
    pub until: Option<Version>,
}

/// How often a field may occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occurs {
    /// Exactly once.
    Once,
    /// Once or not at all (`?`).
    AtMostOnce,
    /// Any number of times (`*`).
    Many,
    /// Once or more (`+`).
    AtLeastOnce,
}

/// The content of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A value: of an attribute, of `text()`, or of a child that contains only text.
    Value(ValueType),
    /// A child without attributes, text and children: its presence is the value.
    Flag,
    /// A child with any content (or an embedded document that is `opaque` in the roots file).
    Foreign,
    /// A child described by the block at this block's path plus `/` plus the field's name.
    Here,
    /// A child described by the block at this path of the same root: recursion or equal contexts.
    At(String),
}

/// The values a field takes: one of several alternatives.
///
/// Normalised: no duplicates; words first (one alternative), then integers (ascending, disjoint),
/// decimals, classes (by name), free text. `Text` has no other members except words:
/// they are then suggestions. An optional own text is the empty word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ValueType(pub Vec<Alternative>);

/// One kind of value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alternative {
    /// One of these words, sorted.
    Words(Vec<Word>),
    /// A decimal integer in the closed range; `None` is an open end.
    Integer {
        /// Smallest value.
        min: Option<i128>,
        /// Largest value.
        max: Option<i128>,
    },
    /// A decimal fraction.
    Decimal,
    /// A named class of strings; `schemas/classes` lists them.
    Class(String),
    /// Any text.
    Text,
}

/// A literal value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word {
    /// The word.
    pub text: String,
    /// The first version that has it, if newer than its field.
    pub since: Option<Version>,
}

/// One arm of a choice: when all selectors hold, these fields may appear.
///
/// A field that any arm of its block names may appear only where an arm that names it holds, with that
/// arm's cardinality. A field that is in no arm may always appear, with the cardinality of its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Conditions; all must hold.
    pub selectors: Vec<Selector>,
    /// What the arm names.
    pub allows: Vec<Allowed>,
}

/// A condition on a value in the neighbourhood.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Selector {
    /// Relative to the block's element: `@type`, `../@type`, `type` or `text()` (text),
    /// `target/@type`.
    pub path: String,
    /// The values for which it holds, sorted.
    pub words: Vec<String>,
    /// It also holds where there is no such value (`-` in text).
    pub or_absent: bool,
}

/// A field in an arm.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Allowed {
    /// Name of a field of the same block.
    pub name: String,
    /// How often it may occur in this arm.
    pub occurs: Occurs,
}

/// Children of several names that repeat in one list, in any order.
///
/// A mix has no name in a grammar; policy names the list where it keeps it together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mix {
    /// Names of fields of the same block.
    pub fields: Vec<String>,
}

impl Occurs {
    /// Whether it may be absent.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::AtMostOnce | Self::Many)
    }

    /// Whether it may be repeated.
    pub fn is_repeated(self) -> bool {
        matches!(self, Self::Many | Self::AtLeastOnce)
    }

    /// The cardinality with these two properties.
    pub fn new(is_optional: bool, is_repeated: bool) -> Self {
        match (is_optional, is_repeated) {
            (false, false) => Self::Once,
            (true, false) => Self::AtMostOnce,
            (true, true) => Self::Many,
            (false, true) => Self::AtLeastOnce,
        }
    }

    /// The narrowest cardinality that includes both.
    pub fn or(self, other: Self) -> Self {
        Self::new(
            self.is_optional() || other.is_optional(),
            self.is_repeated() || other.is_repeated(),
        )
    }
}
