//! Comparison of two elements: equality, or containment of the left one in the right one. Rows that are never
//! compared (`create_only`, `volatile`, `write_only`, omitted ones) are skipped; a value that libvirt generates is
//! compared only if both sides have one.

use mapping::schema::Presence;
use mapping::shape::{Canon, Flags, Kind, Row, Shape};

use crate::canon::{self, size};
use crate::order;
use crate::pattern::is_unspecified;
use crate::view::{Part, View};

/// How an unknown value compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknowns {
    /// Different from every value.
    Differ,
    /// Equal to every value.
    Match,
    /// As an absent value.
    Absent,
}

/// A mode of comparison.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Comparison {
    /// Whether the right side may contain more than the left one.
    pub(crate) is_within: bool,
    /// How an unknown value compares.
    pub(crate) unknowns: Unknowns,
}

/// Whether libvirt may generate the value of a row.
pub(crate) fn is_server(row: &Row) -> bool {
    matches!(row.presence, Presence::Computed | Presence::Server)
}

/// Whether the values of a row are never compared.
pub(crate) fn is_not_compared(row: &Row) -> bool {
    [Flags::CREATE_ONLY, Flags::VOLATILE, Flags::WRITE_ONLY, Flags::OMIT]
        .iter()
        .any(|flag| row.has(*flag))
}

/// The row of the unit that belongs to a size.
pub(crate) fn unit_row(shape: &'static Shape, size: &Row) -> Option<usize> {
    let Canon::Size { unit, .. } = size.canon else {
        return None;
    };
    shape.rows.iter().position(|row| row.is_attribute() && row.xml == unit)
}

impl Comparison {
    /// Both elements are equal.
    pub(crate) const EQUAL: Self = Self { is_within: false, unknowns: Unknowns::Differ };
    /// The left element is contained in the right one.
    pub(crate) const WITHIN: Self = Self { is_within: true, unknowns: Unknowns::Differ };

    /// Compares two elements. Returns the number of texts and elements that match, or `None` on a mismatch.
    pub(crate) fn elements<'a, V: View<'a>>(
        self,
        shape: &'static Shape,
        left: V,
        right: V,
    ) -> Option<usize> {
        let mut weight = 0;
        for index in 0..shape.rows.len() {
            weight += self.row(shape, index, left, right)?;
        }
        Some(weight)
    }

    /// Compares one row of two elements.
    pub(crate) fn row<'a, V: View<'a>>(
        self,
        shape: &'static Shape,
        index: usize,
        left: V,
        right: V,
    ) -> Option<usize> {
        let row = &shape.rows[index];
        if is_not_compared(row) {
            return Some(0);
        }
        let parts = (self.part(left, shape, index), self.part(right, shape, index));
        match parts {
            (Part::Absent, Part::Absent) => Some(0),
            (Part::Absent, other) | (other, Part::Absent)
                if is_server(row) && is_all_servers(row, &other) =>
            {
                Some(0)
            }
            (Part::Absent, _) if self.is_within => Some(0),
            (Part::Unknown, _) | (_, Part::Unknown) => {
                (self.unknowns == Unknowns::Match).then_some(0)
            }
            (Part::Text(configured), Part::Text(found))
                if matches!(row.canon, Canon::Size { .. }) =>
            {
                self.size(shape, row, [(left, &configured), (right, &found)])
            }
            // A unit is compared together with its size.
            _ if row.canon == Canon::Unit => Some(0),
            parts => self.parts(row, parts),
        }
    }

    fn part<'a, V: View<'a>>(self, view: V, shape: &'static Shape, index: usize) -> Part<'a, V> {
        match view.part(shape, index) {
            Part::Unknown if self.unknowns == Unknowns::Absent => Part::Absent,
            part => part,
        }
    }

    fn size<'a, V: View<'a>>(
        self,
        shape: &'static Shape,
        row: &Row,
        sides: [(V, &str); 2],
    ) -> Option<usize> {
        let Canon::Size { default, .. } = row.canon else {
            return None;
        };
        let unit = |view: V| {
            let index = unit_row(shape, row)?;
            Some(self.part(view, shape, index))
        };
        let units = sides.map(|(view, _)| unit(view));
        if units.iter().any(|unit| matches!(unit, Some(Part::Unknown))) {
            return (self.unknowns == Unknowns::Match).then_some(0);
        }
        let [left, right] = sides.map(|(_, number)| number);
        let left = Size::new(left, text(units[0].as_ref()), default);
        let right = Size::new(right, text(units[1].as_ref()), default);
        left.is_same(&right).then_some(1)
    }

    fn parts<'a, V: View<'a>>(
        self,
        row: &'static Row,
        parts: (Part<'a, V>, Part<'a, V>),
    ) -> Option<usize> {
        match parts {
            (Part::Text(left), right) => {
                let right = match &right {
                    Part::Text(right) => Some(right.as_ref()),
                    _ => None,
                };
                canon::same_text(row, Some(&left), right).then_some(1)
            }
            (Part::Absent, Part::Text(right)) => {
                canon::same_text(row, None, Some(&right)).then_some(0)
            }
            // Where libvirt makes the choice, any value matches.
            (Part::Node(left), Part::Node(right))
                if matches!(row.kind, Kind::Map(_))
                    && (is_unspecified(row, left) || is_unspecified(row, right)) =>
            {
                Some(0)
            }
            // The presence of both elements counts as a match.
            (Part::Node(left), Part::Node(right)) => {
                self.elements(row.shape()?, left, right).map(|held| held + 1)
            }
            (Part::Node(node), Part::Absent) | (Part::Absent, Part::Node(node)) => {
                let shape = row.shape()?;
                let is_nothing = row.is_container() && is_blank(shape, node);
                (is_nothing || is_unspecified(row, node)).then_some(0)
            }
            (Part::Nodes(left), Part::Nodes(right)) => self.lists(row, &left, &right),
            (Part::Nodes(nodes), Part::Absent) | (Part::Absent, Part::Nodes(nodes)) => {
                nodes.is_empty().then_some(0)
            }
            (Part::Texts(left), Part::Texts(right)) => self.texts(row, left, right),
            (Part::Texts(texts), Part::Absent) | (Part::Absent, Part::Texts(texts)) => {
                texts.is_empty().then_some(0)
            }
            _ => None,
        }
    }

    /// Compares lists: by position in ordered lists, else each left element with a different right one.
    fn lists<'a, V: View<'a>>(self, row: &Row, left: &[V], right: &[V]) -> Option<usize> {
        let shape = row.shape()?;
        if left.len() > right.len() || (!self.is_within && left.len() != right.len()) {
            return None;
        }
        // Where only the order of groups is significant, elements are paired as in an unordered list.
        let is_ordered = matches!(row.kind, Kind::Chain(_))
            || (order::is_significant(row) && row.rules.grouped_by.is_none());
        let mut free: Vec<Option<V>> = right.iter().copied().map(Some).collect();
        let mut weight = 0;
        for (index, element) in left.iter().enumerate() {
            let compare = |other: &Option<V>| self.elements(shape, *element, (*other)?);
            let found = match compare(&free[index]) {
                Some(held) => Some((index, held)),
                None if is_ordered => None,
                None => (0..free.len()).find_map(|at| Some((at, compare(&free[at])?))),
            };
            let (at, held) = found?;
            free[at] = None;
            weight += held;
        }
        Some(weight)
    }

    fn texts(
        self,
        row: &Row,
        left: Vec<Option<std::borrow::Cow<str>>>,
        right: Vec<Option<std::borrow::Cow<str>>>,
    ) -> Option<usize> {
        if left.len() > right.len() || (!self.is_within && left.len() != right.len()) {
            return None;
        }
        let mut rest = right.into_iter();
        let weight = left.len();
        for text in left {
            let is_found = match text {
                None => self.unknowns != Unknowns::Differ,
                Some(text) if self.is_within => {
                    rest.any(|other| canon::same_text(row, Some(&text), other.as_deref()))
                }
                Some(text) => canon::same_text(row, Some(&text), rest.next()?.as_deref()),
            };
            if !is_found {
                return None;
            }
        }
        Some(weight)
    }
}

/// Whether every value in a part is one that libvirt may generate.
fn is_all_servers<'a, V: View<'a>>(row: &'static Row, part: &Part<'a, V>) -> bool {
    let (Part::Node(node), Some(shape)) = (part, row.shape()) else {
        return true;
    };
    let rows = shape.rows.iter().enumerate();
    rows.filter(|(_, row)| !is_not_compared(row)).all(|(index, row)| {
        let part = node.part(shape, index);
        matches!(part, Part::Absent) || (is_server(row) && is_all_servers(row, &part))
    })
}

/// Whether an element has no content that is compared.
pub(crate) fn is_blank<'a, V: View<'a>>(shape: &'static Shape, node: V) -> bool {
    let compared = |index: &usize| !is_not_compared(&shape.rows[*index]);
    let is_nothing = |index: usize| {
        let row = &shape.rows[index];
        match node.part(shape, index) {
            Part::Absent => true,
            Part::Unknown => false,
            Part::Text(text) => canon::canonical(row, &text).is_none(),
            Part::Node(inner) => {
                row.is_container() && row.shape().is_some_and(|shape| is_blank(shape, inner))
            }
            Part::Nodes(nodes) => nodes.is_empty(),
            Part::Texts(texts) => texts.is_empty(),
        }
    };
    (0..shape.rows.len()).filter(compared).all(is_nothing)
}

fn text<'a, V>(part: Option<&'a Part<'a, V>>) -> Option<&'a str> {
    match part {
        Some(Part::Text(text)) => Some(text),
        _ => None,
    }
}

/// A number with its unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size<'a> {
    number: &'a str,
    unit: Option<&'a str>,
    bytes: Option<u128>,
}

impl<'a> Size<'a> {
    pub(crate) fn new(number: &'a str, unit: Option<&'a str>, default: &str) -> Self {
        let bytes = size::bytes(number, unit, default);
        Self { number, unit, bytes }
    }

    /// The size in bytes, if it is valid.
    pub(crate) fn bytes(&self) -> Option<u128> {
        self.bytes
    }

    /// Whether both sizes are equal; invalid sizes are compared literally.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (self.bytes, other.bytes) {
            (Some(left), Some(right)) => left == right,
            (None, None) => (self.number, self.unit) == (other.number, other.unit),
            _ => false,
        }
    }
}
