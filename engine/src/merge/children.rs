//! Merges the children of a stored element, row by row.

use mapping::shape::{Flags, Kind, Row, Shape};
use mapping::view::XmlNode as _;
use mapping::xml::{Element, Node};

use super::additions::{self, Versions};
use super::layout::{Edit, laid_out};
use super::stale::Stale;
use super::{Merger, Sides, Target, attributes, is_never_updated};
use crate::canon;
use crate::compare::is_server;
use crate::pattern::{is_exactly_one_of, is_unspecified};
use crate::view::{ElementContext, XmlView, by_row};

/// The child elements of one row in the three documents.
pub(super) struct RowElements<'a> {
    pub(super) index: usize,
    pub(super) row: &'static Row,
    pub(super) prior: Vec<&'a Element>,
    pub(super) planned: Vec<&'a Element>,
    /// The positions of the stored elements.
    pub(super) stored: Vec<usize>,
}

/// Merges one stored element.
pub(super) struct ElementMerger<'m, 'r, 's, 't> {
    pub(super) merger: &'m Merger<'r>,
    pub(super) shape: &'static Shape,
    pub(super) sides: Sides<'s>,
    pub(super) target: &'m mut Target<'t>,
    pub(super) stale: &'m Stale,
    pub(super) edit: Edit,
}

impl Merger<'_> {
    pub(super) fn children(
        &self,
        shape: &'static Shape,
        sides: Sides,
        target: &mut Target,
        stale: &Stale,
    ) {
        let element = stale.before.as_ref().unwrap_or(target.element);
        let edit = Edit::new(Some(shape), target.element, element, target.indent);
        let mut planned = by_row(shape, sides.planned.element);
        let mut prior = match &sides.prior {
            Some(prior) => by_row(shape, prior.element),
            None => vec![Vec::new(); shape.rows.len()],
        };
        let mut merger = ElementMerger { merger: self, shape, sides, target, stale, edit };
        for (index, row) in shape.rows.iter().enumerate() {
            let elements = RowElements {
                index,
                row,
                prior: std::mem::take(&mut prior[index]),
                planned: std::mem::take(&mut planned[index]),
                stored: merger.edit.positions(index),
            };
            merger.row(&elements);
        }
        let ElementMerger { edit, target, .. } = merger;
        edit.finish(target.element);
    }
}

impl ElementMerger<'_, '_, '_, '_> {
    fn row(&mut self, elements: &RowElements) {
        let is_set = !elements.planned.is_empty() || !elements.prior.is_empty();
        match elements.row.kind {
            Kind::Attribute(_) | Kind::Text(_) => {}
            _ if !is_set => self.keep_unmanaged(elements),
            _ if is_never_updated(elements.row) => {}
            Kind::Children(_) | Kind::Leaves(_) | Kind::Mixed(_) => self.merge_list(elements),
            _ => self.merge_single_row(elements),
        }
    }

    /// Keeps elements that were never configured, unless they are stale.
    fn keep_unmanaged(&mut self, elements: &RowElements) {
        for position in &elements.stored {
            self.keep(elements, *position);
        }
    }

    /// Keeps a stored element that the user does not manage, without the stale values in it.
    pub(super) fn keep(&mut self, elements: &RowElements, position: usize) {
        let Node::Element(stored) = &self.target.element.children[position] else {
            return;
        };
        if self.stale.is_removed_if_unmanaged(elements.index, elements.row, stored) {
            return self.drop_stale(elements, position);
        }
        let shape = match elements.row.kind {
            Kind::Mixed(_) | Kind::Link => None,
            _ => elements.row.shape(),
        };
        if let Some(shape) = shape.filter(|shape| self.merger.derives(shape)) {
            let was_empty = is_empty(stored);
            let nothing = Element::new(stored.name.clone());
            self.descend(shape, None, &nothing, position);
            if !was_empty {
                self.drop_empty(position);
            }
        }
    }

    /// Removes a stale element. If the element changes its kind, what has the flag `KEEP` stays.
    pub(super) fn drop_stale(&mut self, elements: &RowElements, position: usize) {
        let keeps = |shape: &&Shape| shape.rows.iter().any(|row| row.has(Flags::KEEP));
        let kept = elements.row.shape().filter(keeps);
        let node = &mut self.target.element.children[position];
        match (kept, node) {
            (Some(shape), Node::Element(element))
                if !self.stale.is_removed_whole(elements.index) =>
            {
                attributes::strip(shape, element);
                strip_children(shape, element);
                self.drop_empty(position);
            }
            _ => self.edit.drop_at(position),
        }
    }

    fn merge_single_row(&mut self, elements: &RowElements) {
        match (elements.planned.first(), elements.stored.first()) {
            (Some(planned), Some(position)) => {
                self.merge_single(elements, planned, *position);
            }
            (Some(planned), None) if is_empty_container(elements.row, planned) => {}
            (Some(planned), None) => self.insert(elements, planned),
            (None, Some(position)) => self.remove_omitted(elements, *position),
            (None, None) => {}
        }
    }

    fn merge_single(&mut self, elements: &RowElements, planned: &Element, position: usize) {
        let Node::Element(stored) = &self.target.element.children[position] else { return };
        let is_unspecified = |prior: &&Element| is_unspecified(elements.row, XmlView::new(prior));
        if elements.prior.iter().all(is_unspecified)
            && is_chosen_by_libvirt(elements.row, planned, stored)
        {
            return;
        }
        let is_empty = |prior: &&Element| is_empty(prior);
        let is_edited = elements.prior.is_empty() || !is_empty(&planned);
        if is_edited && elements.prior.iter().all(is_empty) && is_auto_element(elements.row, stored)
        {
            let replacement = self.laid_out(elements.row, planned);
            self.target.element.children[position] = Node::Element(replacement);
            return;
        }
        let prior = elements.prior.first().copied();
        let replaced = additions::replaced(elements.row, Versions { prior, planned, stored });
        match elements.row.kind {
            Kind::Leaf(_) => self.merge_leaf(elements.row, planned, position),
            Kind::Child(inner) | Kind::Flat(inner, _) | Kind::Map(inner) => {
                self.descend(inner, prior, planned, position);
            }
            Kind::Chain(inner) => self.link(inner, elements, planned, position),
            Kind::Link => self.link(self.shape, elements, planned, position),
            Kind::RawContent => self.foreign_content(elements, planned, position),
            Kind::RawElement => self.foreign_element(planned, position),
            _ => {}
        }
        if let (Some(shape), Some(pattern), Node::Element(merged)) =
            (elements.row.shape(), replaced, &mut self.target.element.children[position])
        {
            additions::remove(shape, pattern, planned, merged);
        }
    }

    pub(super) fn merge_leaf(&mut self, row: &Row, planned: &Element, position: usize) {
        if let Node::Element(stored) = &mut self.target.element.children[position] {
            let (planned, found) = (planned.text(), stored.text());
            if !canon::same_text(row, Some(&planned), Some(&found)) {
                attributes::set_text(stored, &planned);
            }
        }
    }

    /// Removes an element that the prior document has and the planned one omits.
    fn remove_omitted(&mut self, elements: &RowElements, position: usize) {
        if self.stale.is_removed(elements.index, elements.row) {
            return self.edit.drop_at(position);
        }
        if is_never_updated(elements.row) {
            return;
        }
        let Node::Element(stored) = &self.target.element.children[position] else {
            return;
        };
        let nothing = Element::new(stored.name.clone());
        match elements.row.kind {
            // The values that libvirt generates stay.
            Kind::Child(inner) if elements.row.is_container() || is_server(elements.row) => {
                self.descend(inner, elements.prior.first().copied(), &nothing, position);
            }
            _ if is_server(elements.row) => return,
            Kind::RawContent => self.foreign_content(elements, &nothing, position),
            _ => return self.edit.drop_at(position),
        }
        // An element without content of its own is removed, unless other children remain.
        self.drop_empty(position);
    }

    /// Removes an element that is empty.
    fn drop_empty(&mut self, position: usize) {
        if let Node::Element(stored) = &self.target.element.children[position]
            && is_empty(stored)
        {
            self.edit.drop_at(position);
        }
    }

    /// Merges a child element in place.
    pub(super) fn descend(
        &mut self,
        shape: &'static Shape,
        prior: Option<&Element>,
        planned: &Element,
        position: usize,
    ) {
        let placeholder = Node::Text(String::new());
        let node = std::mem::replace(&mut self.target.element.children[position], placeholder);
        let Node::Element(mut child) = node else {
            self.target.element.children[position] = node;
            return;
        };
        let (element, outer) = (&*self.target.element, self.target.outer);
        let outer = ElementContext { element, shape: self.shape, outer };
        let before = self.sides.prior.as_ref();
        let sides = Sides {
            prior: prior.map(|element| ElementContext { element, shape, outer: before }),
            planned: ElementContext { element: planned, shape, outer: Some(&self.sides.planned) },
        };
        let target = Target {
            element: &mut child,
            outer: Some(&outer),
            indent: &self.edit.child_indent,
            is_reselected: self.stale.is_reselected,
            is_unmanaged: self.target.is_unmanaged || (prior.is_none() && is_empty(planned)),
        };
        self.merger.element(shape, sides, target);
        self.target.element.children[position] = Node::Element(child);
    }

    /// Inserts a planned element where its row belongs.
    pub(super) fn insert(&mut self, elements: &RowElements, planned: &Element) {
        let element = self.laid_out(elements.row, planned);
        self.edit.insert(self.target.element, elements.index, element);
    }

    /// A planned element, formatted for this level.
    pub(super) fn laid_out(&self, row: &Row, planned: &Element) -> Element {
        let shape = match row.kind {
            Kind::Link => Some(self.shape),
            Kind::Mixed(mix) => {
                super::layout::inner_shape(mix, self.sides.planned.element, planned)
            }
            _ => row.shape(),
        };
        laid_out(planned, shape, &self.edit.child_indent)
    }
}

/// Whether the user leaves the keys of a map to libvirt, and libvirt has chosen them.
fn is_chosen_by_libvirt(row: &'static Row, planned: &Element, stored: &Element) -> bool {
    let Kind::Map(shape) = row.kind else { return false };
    if !is_unspecified(row, XmlView::new(planned)) {
        return false;
    }
    let mut selectors = shape.rows.iter().filter(|row| row.has(Flags::SELECTS));
    let text = |element: &Element, row: &Row| {
        element.attribute_value(row.xml, row.uri()).map(str::to_owned)
    };
    selectors.all(|row| text(planned, row) == text(stored, row))
}

/// Whether a stored element is exactly one that libvirt adds.
fn is_auto_element(row: &'static Row, stored: &Element) -> bool {
    is_exactly_one_of(row, row.rules.auto.elements(), XmlView::new(stored))
}

/// Whether an element is equivalent to an absent one.
fn is_empty_container(row: &Row, element: &Element) -> bool {
    row.is_container() && element.attributes.is_empty() && element.elements().next().is_none()
}

pub(super) fn is_empty(element: &Element) -> bool {
    element.attributes.is_empty() && element.children.is_empty()
}

/// Removes all children whose row lacks the flag `KEEP`.
fn strip_children(shape: &'static Shape, element: &mut Element) {
    let mut edit = Edit::new(Some(shape), element, &*element, "");
    for (index, row) in shape.rows.iter().enumerate() {
        if !row.has(Flags::KEEP) {
            for position in edit.positions(index) {
                edit.drop_at(position);
            }
        }
    }
    edit.finish(element);
}
