//! Removes the values that libvirt added to an element when the plan sets some of them: the others were added for the
//! element without them.

use mapping::shape::{Kind, Pattern, Row, Shape};
use mapping::view::parts_at;
use mapping::xml::{Element, Node};

use super::children::is_empty;
use super::layout::Edit;
use super::{attributes, is_removable};
use crate::pattern::is_one_of;
use crate::view::XmlView;

/// The prior, the planned and the stored element of a row.
#[derive(Clone, Copy)]
pub(super) struct Versions<'a> {
    pub(super) prior: Option<&'a Element>,
    pub(super) planned: &'a Element,
    pub(super) stored: &'a Element,
}

/// The pattern that the stored element matches, if the plan sets one of its values that the prior element lacks.
pub(super) fn replaced(row: &'static Row, versions: Versions) -> Option<Pattern> {
    let shape = row.shape()?;
    let is_new = |row_path: &[u16]| {
        has(shape, row_path, versions.planned)
            && !versions.prior.is_some_and(|prior| has(shape, row_path, prior))
    };
    let is_replaced = |pattern: &&Pattern| {
        is_one_of(row, &[**pattern], XmlView::new(versions.stored))
            && pattern.values.iter().any(|(row_path, _)| is_new(row_path))
    };
    row.rules.auto.elements().iter().find(is_replaced).copied()
}

/// Removes the values of a pattern that the plan omits from a merged element.
pub(super) fn remove(
    shape: &'static Shape,
    pattern: Pattern,
    planned: &Element,
    merged: &mut Element,
) {
    for (row_path, _) in pattern.values {
        if !has(shape, row_path, planned) {
            remove_at(shape, row_path, merged);
        }
    }
}

fn has(shape: &'static Shape, row_path: &[u16], element: &Element) -> bool {
    !parts_at(XmlView::new(element), shape, row_path).is_empty()
}

/// Removes the value at a row path, and the elements on the path that are empty without it.
fn remove_at(shape: &'static Shape, row_path: &[u16], element: &mut Element) {
    let Some((first, rest)) = row_path.split_first() else { return };
    let index = usize::from(*first);
    let Some(row) = shape.rows.get(index).filter(|row| is_removable(row)) else { return };
    if matches!(row.kind, Kind::Attribute(_) | Kind::Text(_)) {
        return attributes::set(element, row, None);
    }
    let mut edit = Edit::new(Some(shape), element, &*element, "");
    for position in edit.positions(index) {
        let Node::Element(child) = &mut element.children[position] else { continue };
        if let Some(inner) = row.shape().filter(|_| !rest.is_empty()) {
            remove_at(inner, rest, child);
        }
        if rest.is_empty() || is_empty(child) {
            edit.drop_at(position);
        }
    }
    edit.finish(element);
}
