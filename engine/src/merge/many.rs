//! Merges repeated children. Planned elements are paired with stored ones through the prior document, so that an
//! element keeps its identity while its attributes change.

use mapping::shape::{Kind, List, Row, RowPath, Shape};
use mapping::view::{Rows, parts_at};
use mapping::xml::{Element, Node};

use super::children::{ElementMerger, RowElements};
use super::clash::{Clash, is_added_by_libvirt, is_foreign_element, is_kept, is_shared};
use super::is_removable;
use crate::canon;
use crate::correlate::{Pairs, correlate, correlate_keys, correlate_same};
use crate::order;
use crate::pattern::is_one_of;
use crate::view::{self, ElementContext, XmlView};

/// The partners of the planned elements of a list.
pub(super) struct Partners {
    /// For each planned element, the index of the prior one.
    prior: Vec<Option<usize>>,
    /// For each planned element, the position of the stored one.
    pub(super) stored: Vec<Option<usize>>,
    /// For each planned element, whether it is new and has the key of an unmanaged stored one.
    has_foreign_key: Vec<bool>,
    /// The positions of elements that the planned document omits.
    omitted: Vec<usize>,
    /// The positions of elements that the user does not manage.
    unmanaged: Vec<usize>,
    /// The positions of elements that libvirt added as substitutes for planned ones.
    replaced: Vec<usize>,
}

impl ElementMerger<'_, '_, '_, '_> {
    pub(super) fn merge_list(&mut self, elements: &RowElements) {
        let mut partners = self.partners(elements);
        for (index, planned) in elements.planned.iter().enumerate() {
            if let Some(position) = partners.stored[index] {
                let prior = partners.prior[index].map(|at| elements.prior[at]);
                let is_merged = if partners.has_foreign_key[index] {
                    self.merge_foreign(elements, planned, position)
                } else {
                    self.merge_element(elements, prior, planned, position)
                };
                if !is_merged {
                    partners.stored[index] = None;
                    self.edit.drop_at(position);
                }
            }
        }
        for position in &partners.replaced {
            self.edit.drop_at(*position);
        }
        let is_removable =
            is_removable(elements.row) || self.stale.is_removed(elements.index, elements.row);
        for position in partners.omitted.iter().filter(|_| is_removable) {
            self.edit.drop_at(*position);
        }
        let is_owned =
            elements.row.list == List::Owned || matches!(elements.row.kind, Kind::Mixed(_));
        for position in &partners.unmanaged {
            if is_owned {
                self.edit.drop_at(*position);
            } else {
                self.keep(elements, *position);
            }
        }
        if order::is_significant(elements.row) || self.needs_planned_order(elements, &partners) {
            self.arrange(elements, &partners.stored);
        } else {
            let planned = elements.planned.iter().zip(&partners.stored);
            for (planned, _) in planned.filter(|(_, position)| position.is_none()) {
                self.insert(elements, planned);
            }
        }
    }

    fn partners(&self, elements: &RowElements) -> Partners {
        let element = |position: &usize| self.element_at(*position);
        let stored: Vec<&Element> = elements.stored.iter().filter_map(element).collect();
        let planned_to_prior =
            pairs(elements.row, &elements.planned, &elements.prior, MatchBy::Best);
        let prior_to_stored = pairs(elements.row, &elements.prior, &stored, MatchBy::Best);
        let assignment = Assignment::new(elements, &stored, &planned_to_prior, &prior_to_stored);
        let position = |at: usize| elements.stored[at];
        let (omitted, unmanaged): (Vec<usize>, Vec<usize>) = (0..stored.len())
            .filter(|at| !assignment.is_taken[*at])
            .partition(|at| prior_to_stored.right[*at].is_some());
        let is_of = |prior: &usize, found: Option<usize>| {
            prior_to_stored.left[*prior].is_none() || prior_to_stored.left[*prior] == found
        };
        let has_foreign_key = |(index, at): (usize, &Option<usize>)| {
            at.is_some_and(|at| {
                planned_to_prior.left[index].is_none()
                    && prior_to_stored.right[at].is_none()
                    && is_shared(elements.row)
                    && !is_added_by_libvirt(elements.row, stored[at])
            })
        };
        let prior = planned_to_prior.left.iter().zip(&assignment.found);
        Partners {
            has_foreign_key: assignment.found.iter().enumerate().map(has_foreign_key).collect(),
            prior: prior.map(|(prior, found)| prior.filter(|at| is_of(at, *found))).collect(),
            stored: assignment.found.iter().map(|at| at.map(position)).collect(),
            omitted: omitted.into_iter().map(position).collect(),
            unmanaged: unmanaged.into_iter().map(position).collect(),
            replaced: assignment.replaced.iter().map(|at| position(*at)).collect(),
        }
    }

    /// Merges a planned element into an unmanaged one. Records a conflict if that one loses values.
    fn merge_foreign(
        &mut self,
        elements: &RowElements,
        planned: &Element,
        position: usize,
    ) -> bool {
        let before = self.target.element.children[position].clone();
        let known = self.merger.clashes.borrow().len();
        let is_merged = self.merge_element(elements, None, planned, position);
        // Conflicts inside of the element are part of this one.
        self.merger.clashes.borrow_mut().truncate(known);
        let after = &self.target.element.children[position];
        let (Node::Element(foreign), Node::Element(after)) = (&before, after) else {
            return is_merged;
        };
        let Some(shape) = elements.row.shape() else { return is_merged };
        if !is_kept(shape, foreign, after) {
            let outer = Some(&self.sides.planned);
            let context = ElementContext { element: planned, shape, outer };
            let clash = Clash::new(elements.row, shape, &context, foreign);
            self.merger.clashes.borrow_mut().push(clash);
        }
        is_merged
    }

    /// Merges one element. Returns false if the stored one has another name, which can happen in a mix.
    fn merge_element(
        &mut self,
        elements: &RowElements,
        prior: Option<&Element>,
        planned: &Element,
        position: usize,
    ) -> bool {
        match elements.row.kind {
            Kind::Leaves(_) => {
                self.merge_leaf(elements.row, planned, position);
                true
            }
            Kind::Mixed(mix) => {
                let Node::Element(stored) = &self.target.element.children[position] else {
                    return false;
                };
                let row = |element| Rows::new(mix).child(element, None).map(|(index, _)| index);
                let index = row(planned).filter(|index| row(stored) == Some(*index));
                let inner = index.and_then(|index| mix.rows[index].shape());
                if let Some(inner) = inner {
                    self.descend(inner, prior, planned, position);
                }
                inner.is_some()
            }
            _ => {
                if let Some(inner) = elements.row.shape() {
                    self.descend(inner, prior, planned, position);
                }
                true
            }
        }
    }
}

/// The assignment of stored elements to planned ones.
struct Assignment {
    found: Vec<Option<usize>>,
    is_taken: Vec<bool>,
    /// Substitutes for planned elements that are paired with another stored element.
    replaced: Vec<usize>,
}

impl Assignment {
    /// Pairs by key first, then through the prior elements. A new element may also be paired with an unmanaged one
    /// that has the same key or content, but not with one that is only similar.
    fn new(
        elements: &RowElements,
        stored: &[&Element],
        planned_to_prior: &Pairs,
        prior_to_stored: &Pairs,
    ) -> Self {
        let mut assignment = Self {
            found: vec![None; elements.planned.len()],
            is_taken: vec![false; stored.len()],
            replaced: Vec::new(),
        };
        assignment.take(&pairs(elements.row, &elements.planned, stored, MatchBy::Key).left);
        let by_prior = planned_to_prior
            .left
            .iter()
            .map(|prior| prior.and_then(|prior| prior_to_stored.left[prior]));
        assignment.take(&by_prior.collect::<Vec<_>>());
        let is_new = |at: &usize| assignment.found[*at].is_none();
        let new: Vec<usize> = (0..elements.planned.len()).filter(is_new).collect();
        let is_free =
            |at: &usize| !assignment.is_taken[*at] && prior_to_stored.right[*at].is_none();
        let free: Vec<usize> = (0..stored.len()).filter(is_free).collect();
        let planned: Vec<&Element> = new.iter().map(|at| elements.planned[*at]).collect();
        let others: Vec<&Element> = free.iter().map(|at| stored[*at]).collect();
        let adopted = pairs(elements.row, &planned, &others, MatchBy::Same);
        for (at, partner) in new.iter().zip(&adopted.left) {
            assignment.found[*at] = partner.map(|partner| free[partner]);
        }
        assignment.take_replaceable(elements, stored, &free);
        for at in assignment.found.iter().flatten().chain(&assignment.replaced) {
            assignment.is_taken[*at] = true;
        }
        assignment
    }

    /// Pairs each planned element that is still new with a substitute that libvirt added.
    fn take_replaceable(&mut self, elements: &RowElements, stored: &[&Element], free: &[usize]) {
        let Some(shape) = elements.row.shape() else { return };
        let is_replaceable = |at: &usize| {
            let stored = XmlView::new(stored[*at]);
            !self.found.contains(&Some(*at))
                && is_one_of(elements.row, elements.row.rules.replaceable, stored)
        };
        let mut replaceable: Vec<usize> = free.iter().copied().filter(is_replaceable).collect();
        for (planned, found) in elements.planned.iter().zip(&mut self.found) {
            if found.is_none() {
                let (substitutes, others): (Vec<_>, _) = replaceable.into_iter().partition(|at| {
                    let keys = LastKey::of(shape, [planned, stored[*at]]);
                    // A substitute that somebody changed is paired only to report the conflict.
                    if is_foreign_element(elements.row, stored[*at]) {
                        keys.iter().all(|key| key.texts[0].is_some() && key.is_same())
                    } else {
                        keys.iter().all(|key| key.texts.contains(&None) || key.is_same())
                    }
                });
                replaceable = others;
                *found = substitutes.first().copied();
                let others = substitutes.into_iter().skip(1);
                self.replaced
                    .extend(others.filter(|at| !is_foreign_element(elements.row, stored[*at])));
            }
        }
    }

    fn take(&mut self, partners: &[Option<usize>]) {
        for (found, partner) in self.found.iter_mut().zip(partners) {
            if let (None, Some(partner)) = (&found, partner)
                && !std::mem::replace(&mut self.is_taken[*partner], true)
            {
                *found = Some(*partner);
            }
        }
    }
}

/// A value of the last identity key of a shape, in two elements.
struct LastKey {
    row: &'static Row,
    /// The planned and the stored text.
    texts: [Option<String>; 2],
}

impl LastKey {
    fn of(shape: &'static Shape, elements: [&Element; 2]) -> Vec<Self> {
        let text = |element, row_path: &[u16]| match parts_at(element, shape, row_path).as_slice() {
            [view::Part::Text(text)] => Some(text.to_string()),
            _ => None,
        };
        let views = elements.map(XmlView::new);
        let row_paths = shape.key.last().copied().unwrap_or_default().iter();
        let key = |row_path: &RowPath| {
            let (_, row) = shape.row_at(row_path)?;
            Some(Self { row, texts: views.map(|view| text(view, row_path)) })
        };
        row_paths.filter_map(key).collect()
    }

    fn is_same(&self) -> bool {
        let [planned, stored] = self.texts.each_ref().map(Option::as_deref);
        canon::same_text(self.row, planned, stored)
    }
}

/// The criterion by which elements are paired.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum MatchBy {
    /// Equal keys.
    Key,
    /// Equal keys or content, else similarity.
    Best,
    /// Equal keys or content.
    Same,
}

pub(super) fn pairs(
    row: &'static Row,
    left: &[&Element],
    right: &[&Element],
    match_by: MatchBy,
) -> Pairs {
    let by = |shape: &'static Shape, view: fn(&Element) -> XmlView<'_>| {
        let left: Vec<_> = left.iter().map(|element| view(element)).collect();
        let right: Vec<_> = right.iter().map(|element| view(element)).collect();
        match match_by {
            MatchBy::Key => correlate_keys(shape, &left, &right),
            MatchBy::Best => correlate(shape, &left, &right),
            MatchBy::Same => correlate_same(shape, &left, &right),
        }
    };
    match row.kind {
        Kind::Children(shape) => by(shape, |element| XmlView::new(element)),
        Kind::Mixed(mix) => by(mix, |element| XmlView::entry(element)),
        _ => by_text(row, left, right),
    }
}

/// Pairs elements that contain only text by their texts, in order.
fn by_text(row: &Row, left: &[&Element], right: &[&Element]) -> Pairs {
    let mut pairs = Pairs { left: vec![None; left.len()], right: vec![None; right.len()] };
    let texts: Vec<String> = right.iter().map(|element| element.text()).collect();
    for (at, element) in left.iter().enumerate() {
        let text = element.text();
        let found = (0..right.len()).find(|other| {
            pairs.right[*other].is_none()
                && canon::same_text(row, Some(&text), Some(&texts[*other]))
        });
        if let Some(other) = found {
            (pairs.left[at], pairs.right[other]) = (Some(other), Some(at));
        }
    }
    pairs
}
