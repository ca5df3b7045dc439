//! Shapes describe generated structs: their rows, with the facts and the policy of each. Shapes are data; the
//! conversions and the engine evaluate them.

mod build;
mod cross;
mod flags;
mod index;
mod rules;
mod since;
mod tag;

pub use build::{ON_OFF, YES_NO, row, word, word_since};
pub use cross::{CrossCheck, Operand, Order, Term};
pub use flags::Flags;
pub use index::{NameSearch, RowName, RowSet, flat_named, named};
pub use rules::{
    Arm, Attachment, Auto, AutoText, AutoValue, BackingChain, ChainAttribute, Live, NO_RULES, Need,
    Pattern, RowPath, Rules, Selector, Slots, Source, Verb, When, Words,
};
pub use since::{Since, Version, version_text};
pub use tag::Tag;

use crate::class::Class;
use crate::schema::Presence;

/// The description of a generated struct. Row *i* is slot *i* of its record.
#[derive(Debug)]
pub struct Shape {
    /// The shortest path of the elements with this shape: `domain/devices/disk`.
    pub path: &'static str,
    /// The XML attributes and children, in document order.
    pub rows: &'static [Row],
    /// The identity keys: alternatives in order of preference, each a list of values.
    pub key: &'static [&'static [RowPath]],
    /// The values that distinguish elements without a key, in order of significance.
    pub r#match: &'static [RowPath],
    /// The branch table.
    pub arms: &'static [Arm],
}

/// One row of a shape: an XML attribute, a child element or text.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The local XML name; empty for the text of the element and for ordered mixes.
    pub xml: &'static str,
    /// A hash of the XML name, which is compared before the name.
    pub tag: Tag,
    /// The namespace of `xml`.
    pub namespace: Option<&'static Namespace>,
    /// The Terraform name; empty if policy omits the row from HCL.
    pub name: &'static str,
    /// The kind of content.
    pub kind: Kind,
    /// Who sets the value.
    pub presence: Presence,
    /// How two texts are compared.
    pub canon: Canon,
    /// Whether the configuration owns list elements that it does not contain.
    pub list: List,
    /// Boolean policy.
    pub flags: Flags,
    /// What libvirt does with a value outside of the type.
    pub check: Check,
    /// Policy beyond flags.
    pub rules: &'static Rules,
    /// The conditions under which a repeated child belongs to this row, evaluated at the child.
    pub split: &'static [When],
    /// The libvirt release that added it, if newer than the oldest supported one.
    pub since: Option<Since>,
    /// The description, in one sentence.
    pub doc: &'static str,
}

/// An XML namespace.
#[derive(Debug, PartialEq, Eq)]
pub struct Namespace {
    /// The conventional prefix.
    pub prefix: &'static str,
    /// The namespace URI.
    pub uri: &'static str,
}

/// The content of a row, and its form in XML and in a value.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// An XML attribute.
    Attribute(Scalar),
    /// The element's own text.
    Text(Scalar),
    /// A child with text only.
    Leaf(Scalar),
    /// A repeated child with text only: a list of strings.
    Leaves(Scalar),
    /// An empty child element whose presence is the value.
    Flag,
    /// Foreign XML: the content of a child as a string.
    RawContent,
    /// Foreign XML: the child itself as a string.
    RawElement,
    /// A child element: an object.
    Child(&'static Shape),
    /// A repeated child element: a list of objects.
    Children(&'static Shape),
    /// A child with text and attributes: a struct in Rust; in a value, attributes of the parent, with these names.
    Flat(&'static Shape, &'static [&'static str]),
    /// A child that contains a child of the same kind: a list in a value.
    Chain(&'static Shape),
    /// The position of the next link in the element of a chain; contains nothing itself.
    Link,
    /// An ordered mix of different children: a list of objects, each with exactly one attribute set.
    Mixed(&'static Shape),
    /// A child that contains only scalars: a struct in Rust, a map of strings in a value.
    Map(&'static Shape),
}

/// The type of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Any text.
    Text,
    /// A value of any type; only of attributes that are not part of a document.
    Any,
    /// A text of a class.
    Class(Class),
    /// A value of an enumeration.
    Words(&'static [Word]),
    /// A boolean with these words.
    Bool(Pair),
    /// A decimal integer.
    Integer(&'static Range),
    /// A decimal number.
    Decimal,
    /// A text of one of several types.
    Union(&'static [Scalar]),
}

/// A value of an enumeration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// The text of the value.
    pub text: &'static str,
    /// The libvirt release that added it, if newer than the oldest supported one.
    pub since: Option<Since>,
}

/// The XML words of a boolean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The word for true.
    pub yes: Option<&'static str>,
    /// The word for false.
    pub no: Option<&'static str>,
}

/// The inclusive range of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The smallest value.
    pub min: Option<i128>,
    /// The largest value.
    pub max: Option<i128>,
}

/// How two texts are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Canon {
    /// Literally.
    #[default]
    Exact,
    /// A size; `unit` is the XML name of the unit's attribute, `default` the unit if that is absent.
    Size {
        /// The XML name of the unit's attribute.
        unit: &'static str,
        /// The default unit.
        default: &'static str,
    },
    /// The unit of a [`Canon::Size`]; compared together with the size.
    Unit,
    /// A machine type: an alias equals every version of its family.
    MachineType,
    /// A hardware address.
    Mac,
    /// A UUID.
    Uuid,
    /// A file path: repeated and trailing slashes are ignored.
    Path,
    /// A hexadecimal or decimal number.
    HexNum,
    /// An octal number.
    Octal,
    /// A set of CPUs.
    CpuSet,
    /// An IP address.
    Ip,
    /// An alias; only one with the prefix `ua-` is set by the user.
    UserAlias,
    /// Foreign XML, compared by top-level element.
    Xml,
    /// An empty string equals an absent one.
    EmptyAbsent,
    /// A configured empty string, for which libvirt generates a value, equals every string.
    EmptyAny,
    /// Zero equals absent.
    ZeroAbsent,
    /// A false boolean equals an absent one.
    NoAbsent,
}

/// What libvirt does with a value outside of its type, and so what a check reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Check {
    /// libvirt keeps such values, or they were not tested: nothing.
    #[default]
    None,
    /// libvirt ignores what the user expects of it, and documents of running objects contain it: a warning in the plan
    /// of a new object.
    Hint,
    /// libvirt keeps some of them: a warning.
    Warning,
    /// libvirt refuses the document or drops the value: an error.
    Error,
}

/// Whether the configuration owns list elements that it does not contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum List {
    /// Other elements are kept and ignored.
    #[default]
    Ignored,
    /// Other elements are drift and are removed.
    Owned,
}

impl Shape {
    /// The first row with the XML name `xml`: a child, or an XML attribute if `is_attribute` is set.
    pub fn row(&self, xml: &str, is_attribute: bool) -> Option<&'static Row> {
        self.rows.iter().find(|row| row.xml == xml && row.is_attribute() == is_attribute)
    }

    /// The row at the end of a row path, and the shape that contains it.
    pub fn row_at(&'static self, row_path: &[u16]) -> Option<(&'static Self, &'static Row)> {
        let (first, rest) = row_path.split_first()?;
        let row = self.rows.get(usize::from(*first))?;
        if rest.is_empty() { Some((self, row)) } else { row.shape()?.row_at(rest) }
    }

    /// The Terraform names on a row path; a flat child adds no name.
    pub fn names(&'static self, row_path: &[u16]) -> Vec<&'static str> {
        let mut names = Vec::with_capacity(row_path.len());
        let (mut shape, mut flat) = (Some(self), None::<&[&'static str]>);
        for index in row_path.iter().map(|index| usize::from(*index)) {
            let Some(row) = shape.and_then(|shape| shape.rows.get(index)) else { break };
            let own = flat.and_then(|names| names.get(index)).copied().unwrap_or(row.name);
            flat = None;
            if let Kind::Flat(_, inner) = row.kind {
                flat = Some(inner);
            } else {
                names.push(own);
            }
            shape = row.shape();
        }
        names
    }

    /// The row of the element's text.
    pub fn text_row(&self) -> Option<(usize, &'static Row)> {
        self.rows.iter().enumerate().find(|(_, row)| matches!(row.kind, Kind::Text(_)))
    }

    /// Whether elements of this shape are containers: only optional children, no attributes, no text.
    pub fn is_container(&self) -> bool {
        self.rows.iter().all(|row| !row.is_attribute() && !matches!(row.kind, Kind::Text(_)))
    }
}

impl Row {
    /// Whether the row is an XML attribute.
    pub fn is_attribute(&self) -> bool {
        matches!(self.kind, Kind::Attribute(_))
    }

    /// Whether the row's element is a container, so that an empty one is equivalent to an absent one.
    pub fn is_container(&self) -> bool {
        let Kind::Child(shape) = self.kind else { return false };
        (shape.is_container() || self.has(Flags::EMPTY_IS_ABSENT)) && !self.has(Flags::EMPTY_IS_SET)
    }

    /// Whether a flag is set.
    pub fn has(&self, flag: Flags) -> bool {
        self.flags.has(flag)
    }

    /// Whether HCL contains the row.
    pub fn is_in_hcl(&self) -> bool {
        !self.has(Flags::OMIT) && !matches!(self.kind, Kind::Link)
    }

    /// The namespace URI of the row.
    pub fn uri(&self) -> Option<&'static str> {
        self.namespace.map(|namespace| namespace.uri)
    }

    /// The shape of the row's elements, if they have one.
    pub fn shape(&self) -> Option<&'static Shape> {
        match self.kind {
            Kind::Child(shape)
            | Kind::Children(shape)
            | Kind::Flat(shape, _)
            | Kind::Chain(shape)
            | Kind::Mixed(shape)
            | Kind::Map(shape) => Some(shape),
            _ => None,
        }
    }

    /// The type of the row's text, if it is a scalar.
    pub fn scalar(&self) -> Option<Scalar> {
        match self.kind {
            Kind::Attribute(scalar)
            | Kind::Text(scalar)
            | Kind::Leaf(scalar)
            | Kind::Leaves(scalar) => Some(scalar),
            _ => None,
        }
    }
}
