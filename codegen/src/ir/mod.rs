//! The tree of generated structs, from facts and policy.
//! In: [`crate::facts::Facts`], [`crate::policy::Policy`] and prose. Out: [`Root`]s, then [`Arena`].
//! Determines names and shapes; `emit` prints them.

mod build;
mod by_class;
mod check;
mod cross;
mod describe;
mod form;
mod name;
mod resolve;
mod rules;
mod scalar;
mod share;

use std::collections::BTreeMap;

pub use build::{Input, build};
pub use by_class::default as default_check;
pub use cross::{CrossCheck, Locator, Operand, Order, Term};
pub use name::{camel, snake};
pub(crate) use resolve::cross_checks;
pub use rules::{
    Arm, Attachment, Auto, AutoText, AutoValue, BackingChain, ChainAttribute, Live, Need, Pattern,
    RowPath, Rules, Slots, Source, Verb, When, Words,
};
pub use share::{Arena, Item, share};

use crate::facts::Branch;
use crate::policy::{Canon, Check, Flag, Presence, Settings, TextRule, Topic};
use crate::since::Since;

/// A root before sharing.
#[derive(Debug)]
pub struct Root {
    /// The name: the stem of its grammar file.
    pub name: String,
    /// Its element.
    pub element: String,
    /// The resource type that manages it.
    pub resource: Option<String>,
    /// The attribute with the name of the parent.
    pub parent: Option<String>,
    /// Namespaces: prefix and URI.
    pub namespaces: BTreeMap<String, String>,
    /// Its struct.
    pub node: Node,
    /// The mistakes that several values make together.
    pub checks: Vec<CrossCheck>,
}

/// A struct, before sharing.
#[derive(Debug, Clone, Default)]
pub struct Node {
    /// The path of its elements.
    pub path: String,
    /// The description, one sentence.
    pub doc: String,
    /// Its fields, in order of emission.
    pub fields: Vec<Field>,
    /// The branch table as in the facts.
    pub branches: Vec<Branch>,
    /// The text rules about its elements.
    pub texts: BTreeMap<Topic, TextRule>,
    /// Its branch table.
    pub arms: Vec<Arm>,
    /// The identity keys.
    pub key: Vec<Vec<RowPath>>,
    /// The values that distinguish similar elements.
    pub r#match: Vec<RowPath>,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// The local XML name; empty for the text of the element and for mixes.
    pub xml: String,
    /// The prefix of its namespace.
    pub prefix: Option<String>,
    /// The Terraform name, which is also the name of the Rust field.
    pub name: String,
    /// The kind of content.
    pub kind: Kind,
    /// Who sets the value.
    pub presence: Presence,
    /// How two spellings are compared.
    pub canon: Option<Canon>,
    /// What a check of the value reports, if it is not the default of the type.
    pub check: Option<Check>,
    /// The policy of the field.
    pub settings: Settings,
    /// The resolved rules of policy.
    pub rules: Rules,
    /// Whether policy splits it off from another field.
    pub is_split_off: bool,
    /// The conditions under which a child belongs to a split field.
    pub split: Vec<When>,
    /// The release that added it.
    pub since: Option<Since>,
    /// Its description.
    pub doc: String,
    /// Whether the description is our prose, not composed from the path.
    pub is_described: bool,
    /// The path; empty in a shared struct, which has several paths.
    pub path: String,
}

/// The content of a field.
#[derive(Debug, Clone)]
pub enum Kind {
    /// An XML attribute.
    Attribute(Scalar),
    /// The text of the element.
    Text(Scalar),
    /// A child with text only.
    Leaf(Scalar),
    /// A repeated child with text only.
    Leaves(Scalar),
    /// An empty child whose presence is the value.
    Flag,
    /// The content of a child, as a string.
    RawContent,
    /// A child, as a string.
    RawElement,
    /// A child.
    Child(Box<Node>),
    /// A repeated child.
    Children(Box<Node>),
    /// A child with text and attributes, and the Terraform names of its fields.
    Flat(Box<Node>, Vec<String>),
    /// A linear recursion, represented as a list.
    Chain(Box<Node>),
    /// The position of the next link.
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
    /// The struct of a field with a struct.
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

    /// Like [`Self::node`], mutable.
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

    /// The type of the text of a field, if it is a scalar.
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
    /// An enumeration: words, each with the release that added it.
    Words(Vec<(String, Option<Since>)>),
    /// A boolean: the words for true and for false.
    Bool(Option<String>, Option<String>),
    /// An integer.
    Integer(Option<i128>, Option<i128>),
    /// A decimal number.
    Decimal,
    /// One of several types.
    Union(Vec<Scalar>),
}
