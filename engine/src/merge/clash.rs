//! Planned elements that would take the place of somebody else's: the two have the same identity key, and the stored
//! one would lose something.

use mapping::Path;
use mapping::shape::{Flags, Kind, List, Row, Shape};
use mapping::xml::Element;

use super::stale::is_worded;
use crate::compare::Comparison;
use crate::correlate::{dotted, key_words, parts_at};
use crate::place::Place;
use crate::view::{Part, View, XmlView};

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
        root: &'static Shape,
        (row, shape): (&'static Row, &'static Shape),
        (planned, foreign): (&Place, &Element),
    ) -> Self {
        Self {
            path: path(root, planned).0,
            noun: row.name,
            key: key_words(shape, XmlView::at(*planned)),
            foreign: matching_words(shape, XmlView::new(foreign, None)),
        }
    }
}

/// Whether a list has elements that others may have put in, and that stay.
pub(super) fn is_shared(row: &Row) -> bool {
    row.list != List::Owned && !matches!(row.kind, Kind::Mixed(_))
}

/// Whether libvirt puts in such an element by itself, so that it gives way.
pub(super) fn is_libvirts(row: &Row, element: &Element) -> bool {
    let is_said = |words: Option<&str>| words.is_some_and(|words| is_worded(row, words, element));
    let is_derived = !row.derived_from.is_empty()
        && row.renewed.is_none_or(|renewed| is_worded(row, renewed, element));
    row.has(Flags::AUTO) || is_said(row.added) || is_said(row.stand_in) || is_derived
}

/// Whether all that an element said before it still says.
pub(super) fn is_kept(shape: &'static Shape, before: &Element, after: &Element) -> bool {
    let [before, after] = [before, after].map(|element| XmlView::new(element, None));
    Comparison::WITHIN.elements(shape, before, after).is_some()
}

/// Where an element of a document stands in a value, and its shape.
fn path(root: &'static Shape, place: &Place) -> (Path, Option<&'static Shape>) {
    let Some(outer) = place.outer else {
        return (Path::root(), Some(root));
    };
    let (around, shape) = path(root, outer);
    let found = shape.and_then(|shape| Some(&shape.rows[place.row_in(shape)?]));
    let (Some(shape), Some(row)) = (shape, found) else {
        return (around, None);
    };
    let is_before = |other: &&Element| !std::ptr::eq(*other, place.element);
    let siblings = outer.element.elements().take_while(is_before);
    let is_same_row = |element: &&Element| {
        let place = Place { element, outer: Some(outer) };
        place.row_in(shape).is_some_and(|index| std::ptr::eq(&raw const shape.rows[index], row))
    };
    let index = siblings.filter(is_same_row).count();
    match row.kind {
        Kind::Flat(..) => (around, row.shape()),
        Kind::Link => (around, Some(shape)),
        Kind::Children(_) | Kind::Leaves(_) | Kind::Mixed(_) | Kind::Chain(_) => {
            (around.attribute(row.name).index(index), row.shape())
        }
        _ => (around.attribute(row.name), row.shape()),
    }
}

/// The texts at the paths that policy names for matching.
fn matching_words(shape: &'static Shape, view: XmlView) -> Vec<(String, String)> {
    let mut words = Vec::new();
    for path in shape.matching {
        let steps = dotted(shape, path);
        let inner = steps.last().and_then(|(shape, index)| shape.rows[*index].shape());
        for part in parts_at(view, &steps) {
            match (part, inner) {
                (Part::Text(text), _) => words.push(((*path).to_owned(), text.into_owned())),
                (Part::Node(node), Some(inner)) => words.extend(texts(inner, path, node)),
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
