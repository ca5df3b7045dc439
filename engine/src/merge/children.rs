//! Children of a stored element, row by row.

use mapping::shape::{Flags, Kind, Row, Shape};
use mapping::view::Node as _;
use mapping::xml::{Element, Node};

use super::layout::{Edit, laid_out};
use super::stale::Stale;
use super::{Merger, Sides, Target, attributes, is_left_alone};
use crate::canon;
use crate::compare::is_server;
use crate::pattern::{is_exactly_one_of, is_unspecified};
use crate::view::{Place, XmlView, by_row};

/// One row's children on all three sides.
pub(super) struct Part<'a> {
    pub(super) index: usize,
    pub(super) row: &'static Row,
    pub(super) prior: Vec<&'a Element>,
    pub(super) planned: Vec<&'a Element>,
    /// The positions of the stored ones.
    pub(super) stored: Vec<usize>,
}

/// A stored element under edit, with all that is known about it.
pub(super) struct Level<'m, 'r, 's, 't> {
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
        (target, stale): (&mut Target, &Stale),
    ) {
        let element = stale.before.as_ref().unwrap_or(target.element);
        let edit = Edit::new(Some(shape), (target.element, element), target.indent);
        let mut planned = by_row(shape, sides.planned.element);
        let mut prior = match &sides.prior {
            Some(prior) => by_row(shape, prior.element),
            None => vec![Vec::new(); shape.rows.len()],
        };
        let mut level = Level { merger: self, shape, sides, target, stale, edit };
        for (index, row) in shape.rows.iter().enumerate() {
            let part = Part {
                index,
                row,
                prior: std::mem::take(&mut prior[index]),
                planned: std::mem::take(&mut planned[index]),
                stored: level.edit.positions(index),
            };
            level.row(&part);
        }
        let Level { edit, target, .. } = level;
        edit.finish(target.element);
    }
}

impl Level<'_, '_, '_, '_> {
    fn row(&mut self, part: &Part) {
        let is_said = !part.planned.is_empty() || !part.prior.is_empty();
        match part.row.kind {
            Kind::Attribute(_) | Kind::Text(_) => {}
            _ if !is_said => self.unsaid(part),
            _ if is_left_alone(part.row) => {}
            Kind::Children(_) | Kind::Leaves(_) | Kind::Mixed(_) => self.many(part),
            _ => self.once(part),
        }
    }

    /// What the user never said stays, unless it is stale.
    fn unsaid(&mut self, part: &Part) {
        for position in &part.stored {
            self.leave(part, *position);
        }
    }

    /// Leaves a stored element to whom it belongs; what libvirt derives anew goes, in it too.
    pub(super) fn leave(&mut self, part: &Part, position: usize) {
        let Node::Element(stored) = &self.target.element.children[position] else {
            return;
        };
        if self.stale.goes_alone(part.index, part.row, stored) {
            return self.drop_stale(part, position);
        }
        let shape = match part.row.kind {
            Kind::Mixed(_) | Kind::Link => None,
            _ => part.row.shape(),
        };
        if let Some(shape) = shape.filter(|shape| self.merger.derives(shape)) {
            let was_empty = is_empty(stored);
            let nothing = Element::new(stored.name.clone());
            self.descend(shape, (None, &nothing), position);
            if !was_empty {
                self.drop_empty(position);
            }
        }
    }

    /// Takes a stale element out, but for what is marked to stay in another kind of element.
    pub(super) fn drop_stale(&mut self, part: &Part, position: usize) {
        let keeps = |shape: &&Shape| shape.rows.iter().any(|row| row.has(Flags::KEEP));
        let kept = part.row.shape().filter(keeps);
        let node = &mut self.target.element.children[position];
        match (kept, node) {
            (Some(shape), Node::Element(element)) if !self.stale.goes_whole(part.index) => {
                attributes::strip(shape, element);
                strip_children(shape, element);
                self.drop_empty(position);
            }
            _ => self.edit.drop_at(position),
        }
    }

    fn once(&mut self, part: &Part) {
        match (part.planned.first(), part.stored.first()) {
            (Some(planned), Some(position)) => {
                self.merge_once(part, planned, *position);
            }
            (Some(planned), None) if is_empty_bag(part.row, planned) => {}
            (Some(planned), None) => self.insert(part, planned),
            (None, Some(position)) => self.unsay(part, *position),
            (None, None) => {}
        }
    }

    fn merge_once(&mut self, part: &Part, planned: &Element, position: usize) {
        let Node::Element(stored) = &self.target.element.children[position] else { return };
        let is_unspecified = |prior: &&Element| is_unspecified(part.row, XmlView::new(prior));
        if part.prior.iter().all(is_unspecified) && is_chosen(part.row, planned, stored) {
            return;
        }
        let is_empty = |prior: &&Element| is_empty(prior);
        if part.prior.iter().all(is_empty) && is_as_added(part.row, stored) {
            let replacement = self.laid_out(part.row, planned);
            self.target.element.children[position] = Node::Element(replacement);
            return;
        }
        let prior = part.prior.first().copied();
        match part.row.kind {
            Kind::Leaf(_) => self.merge_leaf(part.row, planned, position),
            Kind::Child(inner) | Kind::Flat(inner, _) | Kind::Map(inner) => {
                self.descend(inner, (prior, planned), position);
            }
            Kind::Chain(inner) => self.link(inner, (part, planned), position),
            Kind::Link => self.link(self.shape, (part, planned), position),
            Kind::RawContent => self.foreign_content(part, planned, position),
            Kind::RawElement => self.foreign_element(planned, position),
            _ => {}
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

    /// What was said before and is not said now.
    fn unsay(&mut self, part: &Part, position: usize) {
        if self.stale.goes(part.index, part.row) {
            return self.edit.drop_at(position);
        }
        if is_left_alone(part.row) {
            return;
        }
        let Node::Element(stored) = &self.target.element.children[position] else {
            return;
        };
        let nothing = Element::new(stored.name.clone());
        match part.row.kind {
            // The server's share of an element stays.
            Kind::Child(inner) if part.row.is_bag() || is_server(part.row) => {
                self.descend(inner, (part.prior.first().copied(), &nothing), position);
            }
            _ if is_server(part.row) => return,
            Kind::RawContent => self.foreign_content(part, &nothing, position),
            _ => return self.edit.drop_at(position),
        }
        // A bag goes with the user's parts, unless others have put theirs in.
        self.drop_empty(position);
    }

    /// Drops an element of which nothing is left.
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
        (prior, planned): (Option<&Element>, &Element),
        position: usize,
    ) {
        let hole = Node::Text(String::new());
        let node = std::mem::replace(&mut self.target.element.children[position], hole);
        let Node::Element(mut child) = node else {
            self.target.element.children[position] = node;
            return;
        };
        let (element, outer) = (&*self.target.element, self.target.outer);
        let outer = Place { element, shape: self.shape, outer };
        let before = self.sides.prior.as_ref();
        let sides = Sides {
            prior: prior.map(|element| Place { element, shape, outer: before }),
            planned: Place { element: planned, shape, outer: Some(&self.sides.planned) },
        };
        let target = Target {
            element: &mut child,
            outer: Some(&outer),
            indent: &self.edit.inner,
            is_reselected: self.stale.is_reselected,
            is_alone: self.target.is_alone || (prior.is_none() && is_empty(planned)),
        };
        self.merger.element(shape, sides, target);
        self.target.element.children[position] = Node::Element(child);
    }

    /// Inserts a planned element where its row belongs.
    pub(super) fn insert(&mut self, part: &Part, planned: &Element) {
        let element = self.laid_out(part.row, planned);
        self.edit.insert(self.target.element, part.index, element);
    }

    /// A planned element as it will stand here.
    pub(super) fn laid_out(&self, row: &Row, planned: &Element) -> Element {
        let shape = match row.kind {
            Kind::Link => Some(self.shape),
            Kind::Mixed(mix) => {
                super::layout::inner_shape(mix, self.sides.planned.element, planned)
            }
            _ => row.shape(),
        };
        laid_out(planned, shape, &self.edit.inner)
    }
}

/// Whether the user leaves it to libvirt what the keys of a map say, and that has chosen.
fn is_chosen(row: &'static Row, planned: &Element, stored: &Element) -> bool {
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

/// Whether a stored element says exactly what libvirt adds by itself.
fn is_as_added(row: &'static Row, stored: &Element) -> bool {
    is_exactly_one_of(row, row.rules.auto.elements(), XmlView::new(stored))
}

/// Whether an element says no more than none would.
fn is_empty_bag(row: &Row, element: &Element) -> bool {
    row.is_bag() && element.attributes.is_empty() && element.elements().next().is_none()
}

fn is_empty(element: &Element) -> bool {
    element.attributes.is_empty() && element.children.is_empty()
}

/// Drops all children but those marked to stay.
fn strip_children(shape: &'static Shape, element: &mut Element) {
    let mut edit = Edit::new(Some(shape), (element, &*element), "");
    for (index, row) in shape.rows.iter().enumerate() {
        if !row.has(Flags::KEEP) {
            for position in edit.positions(index) {
                edit.drop_at(position);
            }
        }
    }
    edit.finish(element);
}
