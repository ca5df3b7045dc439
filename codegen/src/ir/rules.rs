//! What policy and facts say of rows in words, resolved to indices of rows. The same words as in `mapping::shape`.

/// A way down from an element: the index of the row at each step.
pub type Way = Vec<u16>;

/// An arm of a branch table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arm {
    /// Conditions that hold together.
    pub when: Vec<When>,
    /// The rows that belong to it.
    pub fields: Vec<u16>,
    /// Those it requires.
    pub required: Vec<u16>,
}

/// A condition on a value in the neighbourhood of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The selector as it is spelled.
    pub text: String,
    /// How many elements up the way starts.
    pub up: u8,
    /// The way down from there.
    pub way: Way,
    /// The values for which it holds.
    pub words: Words,
}

/// A set of values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The texts in it.
    pub texts: Vec<String>,
    /// Whether an absent value is in it.
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
    pub grouped_by: Option<Way>,
    /// `unspecified=`
    pub unspecified: Vec<Pattern>,
    /// `backing_chain=`
    pub backing_chain: Option<BackingChain>,
}

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as policy spells it, without its words.
    pub text: String,
    /// Whether the ways start at the root.
    pub from_root: bool,
    /// Whether the rule's element stands below this place.
    pub is_around: bool,
    /// All ways there.
    pub ways: Vec<Way>,
    /// The words behind the path.
    pub words: Words,
}

/// What an element says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Values, each with the way to it.
    pub parts: Vec<(Way, String)>,
    /// Whether an element may say more.
    pub is_open: bool,
}

/// What libvirt adds by itself.
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

/// A value that libvirt adds by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutoValue {
    /// The value.
    pub text: AutoText,
    /// The row on which it depends, and the text there.
    pub condition: Option<(u16, Option<String>)>,
}

/// The text of an [`AutoValue`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AutoText {
    /// This text.
    Exactly(String),
    /// Any text that starts so.
    Prefix(String),
    /// What a value of the same object says.
    Same(Way),
}

/// Elements of a list that libvirt adds for what stands at some places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The elements.
    pub pattern: Pattern,
    /// The places.
    pub sources: Vec<Source>,
}

/// How an element names an element of a list elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The ways to that list, from the root.
    pub ways: Vec<Way>,
    /// Rows with equal values: of the list's elements, and of this element.
    pub keys: Vec<(u16, u16)>,
}

/// How an element changes when an image is laid over its image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackingChain {
    /// The row of the chain.
    pub chain: u16,
    /// Values that the element and a link of the chain have in common.
    pub parts: Vec<ChainPart>,
}

/// A value that an element and the links of its chain have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainPart {
    /// The way in the element.
    pub here: Way,
    /// The way in a link.
    pub there: Way,
    /// Whether it identifies the image.
    pub is_key: bool,
}
