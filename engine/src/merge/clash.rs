//! Planned elements that would take the place of somebody else's: the two have the same identity key, and the stored
//! one would lose something.

use mapping::Path;
use mapping::shape::{Flags, Kind, List, Row, Shape};
use mapping::view::parts_at;
use mapping::xml::Element;

use super::stale::is_derived_element;
use crate::compare::Comparison;
use crate::correlate::key_words;
use crate::pattern::is_one_of;
use crate::view::{Part, Place, View, XmlView, row_of};

/// A planned element whose identity key a foreign element has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Where the planned element stands.
    pub path: Path,
    /// What such an element is called.
    pub noun: &'static str,
    /// The attributes that identify both, with their values.
    pub key: Vec<(String, String)>,
    /// What else tells the foreign one apart.
    pub foreign: Vec<(String, String)>,
}

impl Clash {
    /// The clash of a planned element, where it stands, with a foreign one of a row.
    pub(super) fn new(
        (row, shape): (&'static Row, &'static Shape),
        (planned, foreign): (&Place, &Element),
    ) -> Self {
        Self {
            path: path(planned),
            noun: row.name,
            key: key_words(shape, XmlView::new(planned.element)),
            foreign: matching_words(shape, XmlView::new(foreign)),
        }
    }
}

/// Whether a list has elements that others may have put in, and that stay.
pub(super) fn is_shared(row: &Row) -> bool {
    row.list != List::Owned && !matches!(row.kind, Kind::Mixed(_))
}

/// Whether libvirt puts in such an element by itself, so that it gives way.
pub(super) fn is_libvirts(row: &Row, element: &Element) -> bool {
    if is_somebodys(row, element) {
        return false;
    }
    let rules = row.rules;
    let is_one = |patterns| is_one_of(row, patterns, XmlView::new(element));
    let is_derived = !rules.derived_from.is_empty() && is_derived_element(row, element);
    row.has(Flags::AUTO) || is_one(rules.auto.elements()) || is_one(rules.replaceable) || is_derived
}

/// Whether an element says what libvirt never says in an element of its own.
pub(super) fn is_somebodys(row: &Row, element: &Element) -> bool {
    let Some(shape) = row.shape() else { return false };
    let view = XmlView::new(element);
    let is_set = |index: usize| !matches!(view.part(shape, index), Part::Absent);
    let mut rows = shape.rows.iter().enumerate();
    rows.any(|(index, row)| row.has(Flags::NEVER_ADDED) && is_set(index))
}

/// Whether all that an element said before it still says.
pub(super) fn is_kept(shape: &'static Shape, before: &Element, after: &Element) -> bool {
    let [before, after] = [before, after].map(XmlView::new);
    Comparison::WITHIN.elements(shape, before, after).is_some()
}

/// Where an element of a document stands in a value.
fn path(place: &Place) -> Path {
    let Some(outer) = place.outer else {
        return Path::root();
    };
    let around = path(outer);
    let Some(index) = row_of(outer.shape, outer.element, place.element) else {
        return around;
    };
    let row = &outer.shape.rows[index];
    let siblings = outer.element.elements();
    let before = siblings.take_while(|other| !std::ptr::eq(*other, place.element));
    let is_same_row =
        |element: &&Element| row_of(outer.shape, outer.element, element) == Some(index);
    match row.kind {
        Kind::Flat(..) | Kind::Link => around,
        Kind::Children(_) | Kind::Leaves(_) | Kind::Mixed(_) | Kind::Chain(_) => {
            around.attribute(row.name).index(before.filter(is_same_row).count())
        }
        _ => around.attribute(row.name),
    }
}

/// The texts at the paths that policy names for matching.
fn matching_words(shape: &'static Shape, view: XmlView) -> Vec<(String, String)> {
    let mut words = Vec::new();
    for way in shape.r#match {
        let path = shape.names(way).join(".");
        let inner = shape.row_at(way).and_then(|(_, row)| row.shape());
        for part in parts_at(view, shape, way) {
            match (part, inner) {
                (Part::Text(text), _) => words.push((path.clone(), text.into_owned())),
                (Part::Node(node), Some(inner)) => words.extend(texts(inner, &path, node)),
                _ => {}
            }
        }
    }
    words
}

fn texts(
    shape: &'static Shape,
    path: &str,
    node: XmlView<'_>,
) -> impl Iterator<Item = (String, String)> {
    let rows = shape.rows.iter().enumerate();
    let text = move |(index, row): (usize, &Row)| match node.part(shape, index) {
        Part::Text(text) if !row.name.is_empty() && !row.has(Flags::VOLATILE) => {
            Some((format!("{path}.{}", row.name), text.into_owned()))
        }
        _ => None,
    };
    rows.filter_map(text)
}
