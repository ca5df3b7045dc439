//! What policy says of a row beyond flags, and the branch tables: resolved by codegen to indices of rows, so
//! that nothing is parsed or looked up by name at run time. Texts are those of libvirt's documents.

/// A way down from an element: the index of the row at each step, each in the shape that the step before leads to.
pub type Way = &'static [u16];

/// One arm of a branch table: under `when`, `fields` may stand.
///
/// A field that some arm of a shape names is allowed only in the arms that name it.
#[derive(Debug)]
pub struct Arm {
    /// Conditions that hold together.
    pub when: &'static [When],
    /// The rows that belong to this arm.
    pub fields: &'static [u16],
    /// Those of `fields` without which libvirt's grammar refuses the element.
    pub required: &'static [u16],
}

/// A condition on a value in the neighbourhood of an element.
#[derive(Debug)]
pub struct When {
    /// Where the deciding value stands.
    pub selector: Selector,
    /// The values for which the condition holds.
    pub words: Words,
}

/// Where a value stands, seen from an element.
#[derive(Debug)]
pub struct Selector {
    /// The path as facts and policy spell it: `@type`, `../@type`, `type`.
    pub text: &'static str,
    /// How many elements up the way starts.
    pub up: u8,
    /// The way down from there.
    pub way: Way,
}

/// A set of values.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// The texts in it.
    pub texts: &'static [&'static str],
    /// Whether an absent value is in it.
    pub absent: bool,
}

/// The rules of a row. Most rows have none.
#[derive(Debug)]
pub struct Rules {
    /// `derived_from=`: the values from which libvirt derives this one.
    pub derived_from: &'static [Source],
    /// `derived_elements=`: the elements of a list that libvirt derives; all where there is no pattern.
    pub derived_elements: &'static [Pattern],
    /// `auto=`: the values or elements that libvirt adds by itself.
    pub auto: Auto,
    /// `replaceable=`: the elements of a list that libvirt adds only where the user has none. They give way to one
    /// that the user adds and that does not differ in the last of the keys.
    pub replaceable: &'static [Pattern],
    /// `needed_by=`: the elements of a list that libvirt adds for what stands elsewhere.
    pub needed_by: &'static [Need],
    /// `attached_to=`: the list of which this element names an element by its values.
    pub attached_to: Option<Attachment>,
    /// `grouped_by=`: of an ordered list, the value by which libvirt groups the elements. Only the order of the
    /// groups counts.
    pub grouped_by: Option<Way>,
    /// `unspecified=`: what an element says that leaves the choice to libvirt.
    pub unspecified: &'static [Pattern],
    /// `backing_chain=`: how an element of a list changes when an image is laid over its image.
    pub backing_chain: Option<BackingChain>,
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
};

/// A place in a document from which libvirt derives something, or for which it adds something.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// The path as policy spells it, without its words.
    pub text: &'static str,
    /// Whether the ways start at the root of the document, and not at the element that holds what is derived.
    pub from_root: bool,
    /// Whether what is derived stands below this place.
    pub is_around: bool,
    /// All ways there: an element that policy splits, or a glob, has several.
    pub ways: &'static [Way],
    /// Of `derived_from=`, values that are alike: a change from one to another has no effect.
    pub words: Words,
}

/// What an element says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// Values, each with the way to it.
    pub parts: &'static [(Way, &'static str)],
    /// Whether an element may say more.
    pub is_open: bool,
}

/// What libvirt adds by itself.
#[derive(Debug, Clone, Copy)]
pub enum Auto {
    /// Nothing.
    None,
    /// One of these values.
    Values(&'static [AutoValue]),
    /// An element, or elements of a list, of one of these patterns.
    Elements(&'static [Pattern]),
}

/// A value that libvirt adds by itself.
#[derive(Debug, Clone, Copy)]
pub struct AutoValue {
    /// The value.
    pub text: AutoText,
    /// The row of the same element on which it depends, and the text there; any text where there is none.
    pub condition: Option<(u16, Option<&'static str>)>,
}

/// The text of an [`AutoValue`].
#[derive(Debug, Clone, Copy)]
pub enum AutoText {
    /// This text.
    Exactly(&'static str),
    /// Any text that starts so.
    Prefix(&'static str),
    /// What a value of the same object says.
    Same(Way),
}

/// Elements of a list that libvirt adds for what stands at some places, and removes with the last of it.
#[derive(Debug)]
pub struct Need {
    /// The elements.
    pub pattern: Pattern,
    /// The places, from the root; where one has words, only these count.
    pub sources: &'static [Source],
}

/// How an element names an element of a list elsewhere.
#[derive(Debug)]
pub struct Attachment {
    /// The ways to that list, from the root.
    pub ways: &'static [Way],
    /// Rows with equal values: of the list's elements, and of this element.
    pub keys: &'static [(u16, u16)],
}

/// How an element changes when an image is laid over its image.
#[derive(Debug)]
pub struct BackingChain {
    /// The row of the chain that then tells what lies below.
    pub chain: u16,
    /// Ways in the element, each with the way in a link of the chain that says the same.
    pub parts: &'static [ChainPart],
}

/// A value that an element and the links of its chain have in common.
#[derive(Debug)]
pub struct ChainPart {
    /// The way in the element.
    pub here: Way,
    /// The way in a link.
    pub there: Way,
    /// Whether it identifies the image, and does not only describe it.
    pub is_key: bool,
}

impl Words {
    /// No values.
    pub const NONE: Self = Self { texts: &[], absent: false };

    /// Whether a value, or an absent one, is in the set.
    pub fn has(&self, text: Option<&str>) -> bool {
        text.map_or(self.absent, |text| self.texts.contains(&text))
    }

    /// Whether nothing is in the set.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && !self.absent
    }

    /// The values as facts spell them; `-` is an absent one.
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
