//! Facts and policy together: the tree of structs that is generated.
//! In: [`crate::facts::Facts`], [`crate::policy::Policy`] and prose. Out: [`Root`]s, then [`Arena`].
//! Decides names and shapes; never how they are printed.

mod build;
mod check;
mod describe;
mod name;
mod resolve;
mod rules;
mod scalar;
mod share;

use std::collections::BTreeMap;

pub use build::build;
pub use name::{camel, snake};
pub use rules::{
    Arm, Attachment, Auto, AutoText, AutoValue, BackingChain, ChainAttribute, Need, Pattern,
    RowPath, Rules, Source, When, Words,
};
pub use share::{Arena, Item, share};

use crate::facts::Branch;
use crate::policy::{Canon, Flag, Presence, Said, Settings, Topic};

/// A root, ready for sharing.
#[derive(Debug)]
pub struct Root {
    /// Its name: the stem of its grammar.
    pub name: String,
    /// Its element.
    pub element: String,
    /// The resource type that manages it.
    pub resource: Option<String>,
    /// The attribute that names its parent.
    pub parent: Option<String>,
    /// Namespaces: prefix and URI.
    pub namespaces: BTreeMap<String, String>,
    /// Its struct.
    pub node: Node,
}

/// A struct, before sharing.
#[derive(Debug, Clone, Default)]
pub struct Node {
    /// The path of its elements.
    pub path: String,
    /// What it is, one sentence.
    pub doc: String,
    /// Its fields, in order of emission.
    pub fields: Vec<Field>,
    /// Its branch table, as the facts spell it.
    pub branches: Vec<Branch>,
    /// The rules in words that are about its elements.
    pub texts: BTreeMap<Topic, Said>,
    /// Its branch table.
    pub arms: Vec<Arm>,
    /// What identifies an element.
    pub key: Vec<Vec<RowPath>>,
    /// What tells similar elements apart.
    pub r#match: Vec<RowPath>,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its local XML name; empty for own text and mixes.
    pub xml: String,
    /// The prefix of its namespace.
    pub prefix: Option<String>,
    /// Its Terraform name, and that of the Rust field.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// How a user may set it.
    pub presence: Presence,
    /// How two spellings compare.
    pub canon: Option<Canon>,
    /// The rest of what policy says.
    pub settings: Settings,
    /// What policy says beyond flags.
    pub rules: Rules,
    /// Whether policy splits it from another field.
    pub is_part: bool,
    /// The conditions under which a split field takes a child.
    pub split: Vec<When>,
    /// The first version that has it.
    pub since: Option<String>,
    /// Its description.
    pub doc: String,
    /// Whether the description is a sentence of ours, not one composed from the path.
    pub is_described: bool,
    /// Its path; empty in a shared struct, which stands at several.
    pub path: String,
}

/// What a field holds.
#[derive(Debug, Clone)]
pub enum Kind {
    /// An XML attribute.
    Attribute(Scalar),
    /// Own text.
    Text(Scalar),
    /// A child with text only.
    Leaf(Scalar),
    /// A repeated child with text only.
    Leaves(Scalar),
    /// A child that is there or not.
    Flag,
    /// The content of a child, as a string.
    RawContent,
    /// A child, as a string.
    RawElement,
    /// A child.
    Child(Box<Node>),
    /// A repeated child.
    Children(Box<Node>),
    /// A child of text and attributes; the Terraform names of its fields.
    Flat(Box<Node>, Vec<String>),
    /// A recursion as a list.
    Chain(Box<Node>),
    /// Where the next link stands.
    Link,
    /// An ordered mix.
    Mixed(Box<Node>),
    /// A map of strings.
    Map(Box<Node>),
}

impl Field {
    /// Whether HCL contains the field.
    pub fn is_in_hcl(&self) -> bool {
        !self.settings.has(Flag::Omit) && !matches!(self.kind, Kind::Link)
    }
}

impl Kind {
    /// The struct a field holds.
    pub fn node(&self) -> Option<&Node> {
        match self {
            Self::Child(node)
            | Self::Children(node)
            | Self::Flat(node, _)
            | Self::Chain(node)
            | Self::Mixed(node)
            | Self::Map(node) => Some(node),
            _ => None,
        }
    }

    /// The same for change.
    pub fn node_mut(&mut self) -> Option<&mut Node> {
        match self {
            Self::Child(node)
            | Self::Children(node)
            | Self::Flat(node, _)
            | Self::Chain(node)
            | Self::Mixed(node)
            | Self::Map(node) => Some(node),
            _ => None,
        }
    }

    /// The type of a field that is one text, or repeated texts.
    pub fn scalar(&self) -> Option<&Scalar> {
        match self {
            Self::Attribute(scalar)
            | Self::Text(scalar)
            | Self::Leaf(scalar)
            | Self::Leaves(scalar) => Some(scalar),
            _ => None,
        }
    }
}

/// The type of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// Any text.
    Text,
    /// A named class.
    Class(String),
    /// Words, each with the version that brought it.
    Words(Vec<(String, Option<String>)>),
    /// A boolean: the words for true and for false.
    Bool(Option<String>, Option<String>),
    /// An integer.
    Integer(Option<i128>, Option<i128>),
    /// A decimal number.
    Decimal,
    /// One of several.
    Union(Vec<Scalar>),
}
