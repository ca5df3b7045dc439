//! Policy of a row beyond flags, and branch tables. Codegen resolves paths to row indices, so that no path is parsed
//! and no name is looked up at run time. Texts are those of the XML document.

/// A path from an element downwards: the row index of each step, in the shape of the element that the step starts
/// from.
pub type RowPath = &'static [u16];

/// One arm of a branch table: if `when` holds, `rows` are allowed.
///
/// A row that an arm names is allowed only in the arms that name it.
#[derive(Debug)]
pub struct Arm {
    /// The conditions, all of which must hold.
    pub when: &'static [When],
    /// The rows that are allowed in this arm.
    pub rows: &'static [u16],
    /// The rows among these that the grammar requires.
    pub required: &'static [u16],
}

/// A condition on a value of an element, of one of its parents or of a child.
#[derive(Debug)]
pub struct When {
    /// The value that the condition tests.
    pub selector: Selector,
    /// The values for which the condition holds.
    pub words: Words,
}

/// The relative path of a value.
#[derive(Debug)]
pub struct Selector {
    /// The path as in facts and policy: `@type`, `../@type`, `type`.
    pub text: &'static str,
    /// The number of elements upwards before the row path starts, or [`Selector::FROM_ROOT`].
    pub up: u8,
    /// The row path from there.
    pub row_path: RowPath,
}

impl Selector {
    /// The row path starts at the root of the document.
    pub const FROM_ROOT: u8 = u8::MAX;
}

/// A set of values.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// The values.
    pub texts: &'static [&'static str],
    /// Whether an absent value belongs to the set.
    pub absent: bool,
}

/// The rules of a row. Most rows have none.
#[derive(Debug)]
pub struct Rules {
    /// `derived_from=`: the values from which libvirt derives this one.
    pub derived_from: &'static [Source],
    /// `derived_elements=`: the list elements that libvirt derives; all elements if empty.
    pub derived_elements: &'static [Pattern],
    /// `auto=`: the values or elements that libvirt adds.
    pub auto: Auto,
    /// `replaceable=`: the list elements that libvirt adds if the user has none. A configured element replaces them
    /// unless both have different values in the last identity key.
    pub replaceable: &'static [Pattern],
    /// `needed_by=`: the list elements that libvirt adds for other elements of the document.
    pub needed_by: &'static [Need],
    /// `attached_to=`: the list that contains the element to which this element refers.
    pub attached_to: Option<Attachment>,
    /// `grouped_by=`: the value by which libvirt groups the elements of an ordered list. Only the order of the groups
    /// is significant.
    pub grouped_by: Option<RowPath>,
    /// `unspecified=`: the values of an element that leave the choice to libvirt.
    pub unspecified: &'static [Pattern],
    /// `backing_chain=`: how an element changes when a snapshot adds an overlay on top of its image.
    pub backing_chain: Option<BackingChain>,
    /// `refers_to=`: the root of the object whose name the value is. libvirt looks it up by name only.
    pub refers_to: Option<&'static str>,
    /// `live=`: how a running object can be changed, in order of preference.
    pub live: &'static [Live],
    /// `offers=`: the slots that a list element of a running object has for others.
    pub offers: &'static [Slots],
    /// `takes=`: the slots that a list element takes when it is attached to a running object.
    pub takes: &'static [Slots],
    /// `total_of=`: the values whose total replaces this one, if the document has any of them.
    pub total_of: &'static [Source],
}

/// The rules of a row without rules.
pub const NO_RULES: Rules = Rules {
    derived_from: &[],
    derived_elements: &[],
    auto: Auto::None,
    replaceable: &[],
    needed_by: &[],
    attached_to: None,
    grouped_by: None,
    unspecified: &[],
    backing_chain: None,
    refers_to: None,
    live: &[],
    offers: &[],
    takes: &[],
    total_of: &[],
};

/// A way in which libvirt changes a running object.
#[derive(Debug)]
pub struct Live {
    /// The kind of call.
    pub verb: Verb,
    /// The row paths below the element whose values the call changes; all if empty. libvirt reports success for other
    /// values too, but ignores them.
    pub row_paths: &'static [RowPath],
    /// The elements that can be changed in this way; all if empty.
    pub elements: &'static [Pattern],
    /// The first libvirt version that changes them, if newer than the oldest supported one.
    pub since: Option<(u32, u32, u32)>,
}

/// Slots of one kind in a running object.
#[derive(Debug)]
pub struct Slots {
    /// The kind.
    pub kind: &'static str,
    /// The slots of each element; none for any number.
    pub count: Option<u32>,
    /// The elements that have or take them; all if empty.
    pub elements: &'static [Pattern],
}

/// A kind of call that changes a running object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Attaches and detaches list elements.
    Plug,
    /// Attaches and detaches list elements; a changed element is detached and attached again.
    Replug,
    /// Changes the medium of a drive.
    Media,
    /// Updates an element of the running object.
    Update,
    /// Sets values by a call of their own, with this name.
    Set(&'static str),
    /// Adds and deletes list elements by a call for this section of the document.
    Entry(&'static str),
    /// The same, and changes them.
    ChangedEntry(&'static str),
}

impl Verb {
    /// Whether it adds and removes list elements.
    pub fn adds_and_removes(self) -> bool {
        matches!(self, Self::Plug | Self::Replug | Self::Entry(_) | Self::ChangedEntry(_))
    }

    /// Whether it changes values of an existing element.
    pub fn changes(self) -> bool {
        self != Self::Plug
    }
}

/// A value or element of a document from which libvirt derives a value, or for which it adds an element.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// Whether the row paths start at the root of the document; otherwise they start at the element that contains the
    /// derived value.
    pub from_root: bool,
    /// Whether the source encloses the derived value.
    pub is_around: bool,
    /// All row paths of the source; a split element or a glob has several.
    pub row_paths: &'static [RowPath],
    /// For `derived_from=`, equivalent values: a change between two of them has no effect.
    pub words: Words,
}

/// Values that an element must contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The values, each with its row path.
    pub values: &'static [(RowPath, &'static str)],
    /// Whether an element may contain other values.
    pub allows_more: bool,
}

/// What libvirt adds.
#[derive(Debug, Clone, Copy)]
pub enum Auto {
    /// Nothing.
    None,
    /// One of these values.
    Values(&'static [AutoValue]),
    /// An element, or list elements, that match one of these patterns.
    Elements(&'static [Pattern]),
}

/// A value that libvirt adds.
#[derive(Debug, Clone, Copy)]
pub struct AutoValue {
    /// The value.
    pub text: AutoText,
    /// The row of the same element on which the value depends, and the required text, if any.
    pub condition: Option<(u16, Option<&'static str>)>,
}

/// The text of an [`AutoValue`].
#[derive(Debug, Clone, Copy)]
pub enum AutoText {
    /// This text.
    Exactly(&'static str),
    /// Any text with this prefix.
    Prefix(&'static str),
    /// The value of another attribute of the same object.
    Same(RowPath),
}

/// List elements that libvirt adds for other elements, and removes with the last of them.
#[derive(Debug)]
pub struct Need {
    /// The added elements.
    pub pattern: Pattern,
    /// The elements for which they are added, from the root; with words, only those with one of these values.
    pub sources: &'static [Source],
}

/// How an element refers to an element of a list.
#[derive(Debug)]
pub struct Attachment {
    /// The row paths of that list, from the root.
    pub row_paths: &'static [RowPath],
    /// Rows whose values are equal: in the list element, and in this element.
    pub keys: &'static [(u16, u16)],
}

/// How an element changes when a snapshot adds an overlay on top of its image.
#[derive(Debug)]
pub struct BackingChain {
    /// The row of the chain, which then contains the previous image.
    pub chain: u16,
    /// The attributes that describe the image.
    pub attributes: &'static [ChainAttribute],
}

/// An attribute that exists in an element and in the links of its chain.
#[derive(Debug)]
pub struct ChainAttribute {
    /// The row path in the element.
    pub in_element: RowPath,
    /// The row path in a link.
    pub in_link: RowPath,
    /// Whether it identifies the image; otherwise it only describes it.
    pub is_key: bool,
}

impl Words {
    /// The empty set.
    pub const NONE: Self = Self { texts: &[], absent: false };

    /// Whether a value, or an absent one, belongs to the set.
    pub fn has(&self, text: Option<&str>) -> bool {
        text.map_or(self.absent, |text| self.texts.contains(&text))
    }

    /// Whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && !self.absent
    }

    /// The values as in facts; `-` is an absent value.
    pub fn spelled(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.texts.iter().copied().chain(self.absent.then_some("-"))
    }
}

impl Auto {
    /// The patterns of elements.
    pub fn elements(&self) -> &'static [Pattern] {
        match self {
            Self::Elements(patterns) => patterns,
            _ => &[],
        }
    }

    /// The values.
    pub fn values(&self) -> &'static [AutoValue] {
        match self {
            Self::Values(values) => values,
            _ => &[],
        }
    }
}
