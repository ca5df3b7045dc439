//! Elements of a document by their paths, and the slots that elements occupy.

use std::collections::HashSet;

use mapping::Path;
use mapping::path::Step;
use mapping::shape::{Flags, Row, RowPath, Shape};
use mapping::xml::{Element, Node};

use crate::correlate;
use crate::view::by_row;

/// The element of a document at a path of its value.
pub fn element_at<'e>(
    shape: &'static Shape,
    document: &'e Element,
    path: &Path,
) -> Option<&'e Element> {
    let (mut shape, mut element) = (shape, document);
    let mut steps = path.0.iter().peekable();
    while let Some(step) = steps.next() {
        let Step::Attribute(name) = step else { return None };
        let (index, row) = row(shape, name)?;
        let at = match steps.peek() {
            Some(Step::Index(at)) => *at,
            _ => 0,
        };
        steps.next_if(|step| matches!(step, Step::Index(_)));
        element = by_row(shape, element).get(index)?.get(at).copied()?;
        shape = row.shape()?;
    }
    Some(element)
}

/// The element of another version of a document that corresponds to the list element at a path.
pub fn counterpart<'e>(
    shape: &'static Shape,
    documents: [&'e Element; 2],
    path: &Path,
) -> Option<&'e Element> {
    let (Step::Index(index), outer) = path.0.split_last()? else { return None };
    let (Step::Attribute(name), outer) = outer.split_last()? else { return None };
    let outer = Path(outer.to_vec());
    let mut inner = outer.0.iter().filter_map(|step| match step {
        Step::Attribute(name) => Some(*name),
        _ => None,
    });
    let around = inner.try_fold(shape, |shape, name| row(shape, name)?.1.shape())?;
    let (at, row) = row(around, name)?;
    let [Some(left), Some(right)] = documents.map(|document| element_at(shape, document, &outer))
    else {
        return None;
    };
    let lists = [left, right].map(|outer| by_row(around, outer).swap_remove(at));
    let pairs = correlate::elements(row.shape()?, &lists[0], &lists[1]);
    lists[1].get((*pairs.left.get(*index)?)?).copied()
}

/// The row of an attribute of HCL, with its index.
fn row(shape: &'static Shape, name: &str) -> Option<(usize, &'static Row)> {
    shape.rows.iter().enumerate().find(|(_, row)| row.is_in_hcl() && row.name == name)
}

/// The lists to whose elements other elements refer.
pub(super) fn attachment_targets(shape: &'static Shape) -> HashSet<RowPath> {
    let (mut targets, mut seen) = (HashSet::new(), HashSet::new());
    collect(shape, &mut seen, &mut targets);
    targets
}

fn collect(
    shape: &'static Shape,
    seen: &mut HashSet<*const Shape>,
    targets: &mut HashSet<RowPath>,
) {
    if !seen.insert(std::ptr::from_ref(shape)) {
        return;
    }
    for row in shape.rows {
        targets.extend(row.rules.attached_to.iter().flat_map(|it| it.row_paths.iter().copied()));
        if let Some(inner) = row.shape() {
            collect(inner, seen, targets);
        }
    }
}

/// The child of an element that describes the slot of another element that it occupies.
pub fn slot<'e>(shape: &'static Shape, element: &'e Element) -> Option<&'e Element> {
    let mut rows = shape.rows.iter().zip(by_row(shape, element));
    rows.find_map(|(row, children)| {
        row.rules.attached_to.as_ref().and_then(|_| children.first().copied())
    })
}

/// An element without its slot, so that libvirt chooses one.
pub fn without_slot(shape: &'static Shape, element: &Element) -> Element {
    let slot = slot(shape, element).cloned();
    let mut element = element.clone();
    let is_slot =
        |node: &Node| matches!((node, &slot), (Node::Element(it), Some(slot)) if it == slot);
    element.children.retain(|node| !is_slot(node));
    element
}

/// Whether an element of a document occupies a slot.
pub fn is_slot_taken(shape: &'static Shape, document: &Element, slot: &Element) -> bool {
    let mut rows = shape.rows.iter().zip(by_row(shape, document));
    rows.any(|(row, children)| {
        let (is_slot, inner) = (row.rules.attached_to.is_some(), row.shape());
        children.into_iter().any(|child| {
            (is_slot && is_same_slot(child, slot))
                || inner.is_some_and(|inner| is_slot_taken(inner, child, slot))
        })
    })
}

/// Whether all attributes that two slots have in common are equal. Other attributes only describe the slot.
fn is_same_slot(left: &Element, right: &Element) -> bool {
    let value = |name: &mapping::xml::Name| {
        right.attributes.iter().find(|it| it.name == *name).map(|it| &it.value)
    };
    let mut shared = left.attributes.iter().filter_map(|it| Some((&it.value, value(&it.name)?)));
    let has_any = shared.clone().next().is_some();
    has_any && shared.all(|(left, right)| left == right)
}

/// The updated element of a running object, with an empty value for each attribute of policy (`emptied`) that is removed.
pub fn emptied(shape: &'static Shape, running: &Element, updated: &Element) -> Element {
    let mut emptied = updated.clone();
    for row in shape.rows.iter().filter(|row| row.has(Flags::EMPTIED)) {
        if running.attribute(row.xml).is_some() && updated.attribute(row.xml).is_none() {
            emptied.set_attribute(row.xml, "");
        }
    }
    emptied
}
