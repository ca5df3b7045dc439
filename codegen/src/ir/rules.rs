//! Rules of policy and conditions of facts, with all names resolved to row indices. The terms are those of
//! `mapping::shape`.

use crate::facts::Version;

/// A path from an element downwards: the row index of each step.
pub type RowPath = Vec<u16>;

/// An arm of a branch table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arm {
    /// The conditions, all of which must hold.
    pub when: Vec<When>,
    /// The rows that are allowed in this arm.
    pub fields: Vec<u16>,
    /// The rows among these that the grammar requires.
    pub required: Vec<u16>,
}

/// A condition on a value of an element, of one of its parents or of a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The selector as in facts and policy.
    pub text: String,
    /// The number of elements upwards before the row path starts.
    pub up: u8,
    /// The row path from there.
    pub row_path: RowPath,
    /// The values for which the condition holds.
    pub words: Words,
}

/// A set of values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The values.
    pub texts: Vec<String>,
    /// Whether an absent value belongs to the set.
    pub absent: bool,
}

/// The rules of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// `derived_from=`
    pub derived_from: Vec<Source>,
    /// `derived_elements=`
    pub derived_elements: Vec<Pattern>,
    /// `auto=`
    pub auto: Auto,
    /// `replaceable=`
    pub replaceable: Vec<Pattern>,
    /// `needed_by=`
    pub needed_by: Vec<Need>,
    /// `attached_to=`
    pub attached_to: Option<Attachment>,
    /// `grouped_by=`
    pub grouped_by: Option<RowPath>,
    /// `unspecified=`
    pub unspecified: Vec<Pattern>,
    /// `backing_chain=`
    pub backing_chain: Option<BackingChain>,
    /// `refers_to=`
    pub refers_to: Option<String>,
    /// `live=`
    pub live: Vec<Live>,
    /// `offers=`
    pub offers: Vec<Slots>,
    /// `takes=`
    pub takes: Vec<Slots>,
    /// `total_of=`
    pub total_of: Vec<Source>,
}

/// A way in which libvirt changes a running object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    /// The kind of call.
    pub verb: Verb,
    /// The row paths below the element; all if empty.
    pub row_paths: Vec<RowPath>,
    /// The elements; all if empty.
    pub elements: Vec<Pattern>,
    /// The first version.
    pub since: Option<Version>,
}

/// Slots of one kind in a running object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slots {
    /// The kind.
    pub kind: String,
    /// The slots of each element; none for any number.
    pub count: Option<u32>,
    /// The elements; all if empty.
    pub elements: Vec<Pattern>,
}

/// A kind of call, as in `mapping::shape::Verb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    /// `plug`
    Plug,
    /// `replug`
    Replug,
    /// `media`
    Media,
    /// `update`
    Update,
    /// `set(NAME)`
    Set(String),
    /// `entry(SECTION)`
    Entry(String),
    /// `changed_entry(SECTION)`
    ChangedEntry(String),
}

/// A value or element of a document, named by a path of policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Whether the row paths start at the root of the document.
    pub from_root: bool,
    /// Whether the source encloses the element of the rule.
    pub is_around: bool,
    /// All row paths of the source.
    pub row_paths: Vec<RowPath>,
    /// The words after the path.
    pub words: Words,
}

/// Values that an element must contain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The values, each with its row path.
    pub values: Vec<(RowPath, String)>,
    /// Whether an element may contain other values.
    pub allows_more: bool,
}

/// What libvirt adds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Auto {
    /// Nothing.
    #[default]
    None,
    /// One of these values.
    Values(Vec<AutoValue>),
    /// Elements of one of these patterns.
    Elements(Vec<Pattern>),
}

/// A value that libvirt adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutoValue {
    /// The value.
    pub text: AutoText,
    /// The row of the same element on which the value depends, and the required text, if any.
    pub condition: Option<(u16, Option<String>)>,
}

/// The text of an [`AutoValue`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AutoText {
    /// This text.
    Exactly(String),
    /// Any text with this prefix.
    Prefix(String),
    /// The value of another attribute of the same object.
    Same(RowPath),
}

/// List elements that libvirt adds for other elements of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The added elements.
    pub pattern: Pattern,
    /// The elements for which they are added.
    pub sources: Vec<Source>,
}

/// How an element refers to an element of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The row paths of that list, from the root.
    pub row_paths: Vec<RowPath>,
    /// Rows whose values are equal: in the list element, and in this element.
    pub keys: Vec<(u16, u16)>,
}

/// How an element changes when a snapshot adds an overlay on top of its image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackingChain {
    /// The row of the chain.
    pub chain: u16,
    /// The attributes that describe the image.
    pub attributes: Vec<ChainAttribute>,
}

/// An attribute that exists in an element and in the links of its chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainAttribute {
    /// The row path in the element.
    pub in_element: RowPath,
    /// The row path in a link.
    pub in_link: RowPath,
    /// Whether it identifies the image.
    pub is_key: bool,
}
