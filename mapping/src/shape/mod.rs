//! What a generated struct looks like: its rows, and what facts and policy say of each.
//! Shapes are data; every loop over them stands in the edges and in the engine.

mod build;
mod flags;
mod rules;

pub use build::{ON_OFF, YES_NO, row, word, word_since};
pub use flags::Flags;
pub use rules::{
    Arm, Attachment, Auto, AutoText, AutoValue, BackingChain, ChainPart, NO_RULES, Need, Pattern,
    Rules, Selector, Source, Way, When, Words,
};

use crate::class::Class;
use crate::schema::Presence;

/// The description of a generated struct. Row *i* is slot *i* of its record.
#[derive(Debug)]
pub struct Shape {
    /// The shortest path of the elements described: `domain/devices/disk`.
    pub path: &'static str,
    /// Its attributes and children, in the order of emission.
    pub rows: &'static [Row],
    /// What identifies an element among its siblings: alternatives in order, each some values.
    pub key: &'static [&'static [Way]],
    /// What tells similar elements apart when no key does.
    pub r#match: &'static [Way],
    /// The branch table.
    pub arms: &'static [Arm],
}

/// One field of a shape.
#[derive(Debug)]
pub struct Row {
    /// Its local XML name; empty for an element's own text and for ordered mixes.
    pub xml: &'static str,
    /// The namespace of `xml`, when it has one.
    pub namespace: Option<&'static Namespace>,
    /// Its Terraform name; empty where policy leaves it out of HCL.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// How a user may set it.
    pub presence: Presence,
    /// How two spellings are compared.
    pub canon: Canon,
    /// Who owns the elements of a list that the user did not write.
    pub list: List,
    /// Boolean properties.
    pub flags: Flags,
    /// What policy says beyond flags.
    pub rules: &'static Rules,
    /// Sends a repeated child here when these conditions, seen from the child, hold.
    pub split: &'static [When],
    /// The first libvirt version that knows it, when not the oldest supported one.
    pub since: Option<&'static str>,
    /// What it means, one sentence.
    pub doc: &'static str,
}

/// An XML namespace.
#[derive(Debug, PartialEq, Eq)]
pub struct Namespace {
    /// The conventional prefix.
    pub prefix: &'static str,
    /// The name.
    pub uri: &'static str,
}

/// What a row holds, and how it stands in XML and in a value.
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
    /// A child that says all by being there.
    Flag,
    /// Foreign XML: the string of a child's content.
    RawContent,
    /// Foreign XML: the string of the child itself.
    RawElement,
    /// A child element: an object.
    Child(&'static Shape),
    /// A repeated child element: a list of objects.
    Children(&'static Shape),
    /// A child of text and attributes: a struct in Rust, siblings in a value, named by row.
    Flat(&'static Shape, &'static [&'static str]),
    /// A child that nests itself: a list in a value.
    Chain(&'static Shape),
    /// Where the next link of a chain stands in its element; holds nothing itself.
    Link,
    /// An ordered mix of different children: a list of objects with exactly one attribute set.
    Mixed(&'static Shape),
    /// A child of scalars: a struct in Rust, a map of strings in a value.
    Map(&'static Shape),
}

/// The type of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Any text.
    Text,
    /// Text of a class.
    Class(Class),
    /// One of some words.
    Words(&'static [Word]),
    /// A boolean, spelled with these words.
    Bool(Pair),
    /// A decimal integer.
    Integer(Range),
    /// A decimal number.
    Decimal,
    /// Text that one of several types allows.
    Union(&'static [Scalar]),
}

/// A word of an enumeration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub text: &'static str,
    /// The first libvirt version that knows it, when not the oldest supported one.
    pub since: Option<&'static str>,
}

/// The XML words of a boolean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The word for true, if there is one.
    pub yes: Option<&'static str>,
    /// The word for false, if there is one.
    pub no: Option<&'static str>,
}

/// The range of an integer, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The smallest value.
    pub min: Option<i128>,
    /// The largest value.
    pub max: Option<i128>,
}

/// How two spellings of a value are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Canon {
    /// To the letter.
    #[default]
    Exact,
    /// A size; `unit` is the XML name of the attribute that holds its unit, `default` the unit without it.
    Size {
        /// The XML name of the unit's attribute.
        unit: &'static str,
        /// The unit when that attribute is absent.
        default: &'static str,
    },
    /// The unit of a [`Canon::Size`]; compared with its value.
    Unit,
    /// A machine type: an alias equals every version of its family.
    MachineType,
    /// A hardware address.
    Mac,
    /// A UUID.
    Uuid,
    /// A file path: repeated and trailing slashes do not count.
    Path,
    /// A hexadecimal or decimal number.
    HexNum,
    /// An octal number.
    Octal,
    /// A set of CPUs.
    CpuSet,
    /// An IP address.
    Ip,
    /// An alias; only one with the prefix `ua-` is the user's.
    UserAlias,
    /// Foreign XML, compared by top-level element.
    Xml,
    /// An empty string equals an absent one.
    EmptyAbsent,
    /// An empty string said, by which libvirt makes one up, equals every string found.
    EmptyAny,
    /// Zero equals absent.
    ZeroAbsent,
    /// The word for no equals absent.
    NoAbsent,
}

/// Who owns the elements of a list that the user did not write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum List {
    /// Elements made elsewhere are kept and not seen.
    #[default]
    Ignored,
    /// Elements made elsewhere are drift, and are removed.
    Owned,
}

impl Shape {
    /// The first row whose XML name is `xml`: a child, or with `is_attribute` an attribute.
    pub fn row(&self, xml: &str, is_attribute: bool) -> Option<&'static Row> {
        self.rows.iter().find(|row| row.xml == xml && row.is_attribute() == is_attribute)
    }

    /// The row at the end of a way, and the shape that has it.
    pub fn row_at(&'static self, way: &[u16]) -> Option<(&'static Self, &'static Row)> {
        let (first, rest) = way.split_first()?;
        let row = self.rows.get(usize::from(*first))?;
        if rest.is_empty() { Some((self, row)) } else { row.shape()?.row_at(rest) }
    }

    /// The Terraform names on a way; a flat child has none of its own.
    pub fn names(&'static self, way: &[u16]) -> Vec<&'static str> {
        let mut names = Vec::with_capacity(way.len());
        let (mut shape, mut flat) = (Some(self), None::<&[&'static str]>);
        for index in way.iter().map(|index| usize::from(*index)) {
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

    /// The row of an element's own text.
    pub fn text_row(&self) -> Option<(usize, &'static Row)> {
        self.rows.iter().enumerate().find(|(_, row)| matches!(row.kind, Kind::Text(_)))
    }

    /// Whether an element of this shape is a bag: only optional children, no attributes, no text.
    pub fn is_bag(&self) -> bool {
        self.rows.iter().all(|row| !row.is_attribute() && !matches!(row.kind, Kind::Text(_)))
    }
}

impl Row {
    /// Whether the row is an XML attribute.
    pub fn is_attribute(&self) -> bool {
        matches!(self.kind, Kind::Attribute(_))
    }

    /// Whether the row's element is a bag, so that an empty one says no more than none.
    pub fn is_bag(&self) -> bool {
        matches!(self.kind, Kind::Child(shape) if shape.is_bag()) && !self.has(Flags::EMPTY_IS_SET)
    }

    /// Whether a property holds.
    pub fn has(&self, flag: Flags) -> bool {
        self.flags.has(flag)
    }

    /// Whether the row appears in HCL.
    pub fn is_in_hcl(&self) -> bool {
        !self.has(Flags::OMIT) && !matches!(self.kind, Kind::Link)
    }

    /// The name of the row's namespace.
    pub fn uri(&self) -> Option<&'static str> {
        self.namespace.map(|namespace| namespace.uri)
    }

    /// The shape of the row's elements, when they have one.
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

    /// The type of the row's text, when it is a scalar.
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
