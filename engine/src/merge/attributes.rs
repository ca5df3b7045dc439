//! Merges the attributes and the text of a stored element.

use std::borrow::Cow;

use mapping::shape::{Canon, Flags, Kind, Row, Shape};
use mapping::view::XmlNode as _;
use mapping::xml::{Attribute, Element, Name, Node};

use super::stale::Stale;
use super::{Sides, is_never_updated, is_removable};
use crate::canon;
use crate::compare::{Size, unit_row};
use crate::view::own_text;

/// Writes the planned values and removes those that the prior document has and the planned one omits.
pub(super) fn merge(shape: &'static Shape, sides: Sides, stored: &mut Element) {
    let planned = sides.planned.element;
    let sizes = sizes(shape, planned);
    for (index, row) in scalars(shape) {
        let is_in_size = sizes.iter().any(|group| group.contains(&index));
        if is_never_updated(row) || is_in_size {
            continue;
        }
        let prior = sides.prior.and_then(|prior| get(prior.element, row));
        let planned = get(planned, row);
        // The stored secret may have been changed elsewhere.
        let stays = row.has(Flags::WRITE_ONLY) && planned.is_some() && planned == prior;
        if stays && get(stored, row).is_some() {
            continue;
        }
        match planned {
            Some(text) if canon::same_text(row, Some(&text), get(stored, row).as_deref()) => {}
            Some(text) => set(stored, row, Some(&text)),
            None if prior.is_some() && is_removable(row) => set(stored, row, None),
            None => {}
        }
    }
    for group in sizes {
        merge_size(shape, &group, planned, stored);
    }
    remove_units(shape, sides, stored);
}

/// Removes the units of sizes that the prior document has and the planned one omits: the user may have relied on the
/// default unit, which libvirt writes.
fn remove_units(shape: &'static Shape, sides: Sides, stored: &mut Element) {
    let Some(prior) = sides.prior.map(|prior| prior.element) else { return };
    let planned = sides.planned.element;
    let is_omitted =
        |row: &Row| is_removable(row) && get(prior, row).is_some() && get(planned, row).is_none();
    let is_size = |row: &Row| matches!(row.canon, Canon::Size { .. });
    let sizes = || scalars(shape).map(|(_, row)| row).filter(|row| is_size(row));
    for unit in sizes().filter(|row| is_omitted(row)).filter_map(|row| unit_row(shape, row)) {
        let is_in_use =
            sizes().any(|row| unit_row(shape, row) == Some(unit) && get(stored, row).is_some());
        let row = &shape.rows[unit];
        if !is_in_use && is_removable(row) && get(planned, row).is_none() {
            set(stored, row, None);
        }
    }
}

/// Removes stale values that are not planned.
pub(super) fn remove(
    shape: &'static Shape,
    planned: &Element,
    stored: &mut Element,
    stale: &Stale,
) {
    let sizes = sizes(shape, planned);
    let is_in_size = |index: &usize| sizes.iter().any(|group| group.contains(index));
    for (index, row) in scalars(shape).filter(|(index, _)| !is_in_size(index)) {
        if stale.is_removed(index, row) && get(planned, row).is_none() {
            set(stored, row, None);
        }
    }
}

/// Removes all values whose row lacks the flag `KEEP`.
pub(super) fn strip(shape: &'static Shape, stored: &mut Element) {
    for (_, row) in scalars(shape).filter(|(_, row)| !row.has(Flags::KEEP)) {
        set(stored, row, None);
    }
}

fn scalars(shape: &'static Shape) -> impl Iterator<Item = (usize, &'static Row)> {
    let rows = shape.rows.iter().enumerate();
    rows.filter(|(_, row)| matches!(row.kind, Kind::Attribute(_) | Kind::Text(_)))
}

/// The planned sizes by unit: each group has the row of the unit, then the rows of its sizes.
fn sizes(shape: &'static Shape, planned: &Element) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (index, row) in scalars(shape) {
        if !matches!(row.canon, Canon::Size { .. }) || get(planned, row).is_none() {
            continue;
        }
        let unit = unit_row(shape, row);
        let found =
            groups.iter_mut().find(|group| unit.is_some() && group.first().copied() == unit);
        match (found, unit) {
            (Some(group), _) => group.push(index),
            (None, unit) => groups.push(unit.into_iter().chain([index]).collect()),
        }
    }
    groups
}

/// Sets sizes together with their unit, unless they are equal already.
fn merge_size(shape: &'static Shape, group: &[usize], planned: &Element, stored: &mut Element) {
    let rows = group.iter().map(|index| &shape.rows[*index]);
    let is_same = rows.clone().all(|row| {
        let Canon::Size { default, .. } = row.canon else {
            return true;
        };
        let unit = unit_row(shape, row).map(|index| &shape.rows[index]);
        let unit_of = |element: &Element| unit.and_then(|unit| get(element, unit));
        let (Some(configured), Some(found)) = (get(planned, row), get(stored, row)) else {
            return false;
        };
        let (configured_unit, found_unit) = (unit_of(planned), unit_of(stored));
        let configured = Size::new(&configured, configured_unit.as_deref(), default);
        configured.is_same(&Size::new(&found, found_unit.as_deref(), default))
    });
    if is_same {
        return;
    }
    for row in rows.filter(|row| !is_never_updated(row)) {
        set(stored, row, get(planned, row).as_deref());
    }
}

fn get(element: &Element, row: &Row) -> Option<String> {
    match row.kind {
        Kind::Text(_) => own_text(element).map(Cow::into_owned),
        _ => element.attribute_value(row.xml, row.uri()).map(str::to_owned),
    }
}

/// Sets or removes an attribute or the text.
pub(super) fn set(element: &mut Element, row: &Row, text: Option<&str>) {
    if matches!(row.kind, Kind::Text(_)) {
        return set_text(element, text.unwrap_or_default());
    }
    let position =
        element.attributes.iter().position(|attribute| attribute.name.is(row.xml, row.uri()));
    match (position, text) {
        (Some(at), Some(text)) => text.clone_into(&mut element.attributes[at].value),
        (Some(at), None) => drop(element.attributes.remove(at)),
        (None, Some(text)) => {
            element.attributes.push(Attribute { name: name_of(row), value: text.to_owned() });
        }
        (None, None) => {}
    }
}

fn name_of(row: &Row) -> Name {
    match row.namespace {
        Some(namespace) => Name {
            prefix: namespace.prefix.to_owned(),
            local: row.xml.to_owned(),
            uri: Some(namespace.uri.to_owned()),
        },
        None => Name::plain(row.xml),
    }
}

/// Replaces the text of an element. Between child elements, only the first piece that is not layout is replaced.
pub(super) fn set_text(element: &mut Element, text: &str) {
    let has_elements = element.elements().next().is_some();
    let is_own = |node: &Node| match node {
        Node::Text(piece) => !has_elements || !piece.trim().is_empty(),
        _ => false,
    };
    let position = element.children.iter().position(is_own);
    let mut index = 0;
    element.children.retain(|node| {
        index += 1;
        Some(index - 1) == position || !is_own(node)
    });
    match (position, text.is_empty()) {
        (Some(at), true) => drop(element.children.remove(at)),
        (Some(at), false) => element.children[at] = Node::Text(text.to_owned()),
        (None, true) => {}
        (None, false) => element.children.insert(0, Node::Text(text.to_owned())),
    }
}
