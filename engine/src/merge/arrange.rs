//! Arranges the merged elements of a list.

use mapping::xml::{Element, Node};

use super::children::{ElementMerger, RowElements};
use super::layout::before;
use super::many::{MatchBy, Partners, pairs};
use crate::order;
use crate::view::XmlView;

impl ElementMerger<'_, '_, '_, '_> {
    /// Whether only its position identifies a merged element, so that a refresh finds it only in the planned order.
    pub(super) fn needs_planned_order(&self, elements: &RowElements, partners: &Partners) -> bool {
        // New elements follow the stored ones.
        if partners.stored.is_sorted_by_key(|position| position.unwrap_or(usize::MAX)) {
            return false;
        }
        let is_left = |position: &&usize| !self.edit.is_dropped(**position);
        let left = elements.stored.iter().filter(is_left);
        let left = left.filter_map(|position| self.element_at(*position));
        let planned = elements.planned.iter().zip(&partners.stored);
        let new = planned.filter(|(_, position)| position.is_none()).map(|(planned, _)| *planned);
        let merged: Vec<&Element> = left.chain(new).collect();
        pairs(elements.row, &elements.planned, &merged, MatchBy::Best).left.contains(&None)
    }

    pub(super) fn element_at(&self, position: usize) -> Option<&Element> {
        match &self.target.element.children[position] {
            Node::Element(element) => Some(element),
            _ => None,
        }
    }

    /// Arranges the elements in the planned order: stored elements exchange their positions, new ones are inserted
    /// between them.
    pub(super) fn arrange(&mut self, elements: &RowElements, stored: &[Option<usize>]) {
        let is_kept = self.is_in_order(elements, stored);
        let children = &mut self.target.element.children;
        let mut positions: Vec<usize> = stored.iter().flatten().copied().collect();
        if is_kept {
            return self.insert_between(elements, stored, &positions);
        }
        let take = |position: &usize| {
            std::mem::replace(&mut children[*position], Node::Text(String::new()))
        };
        let nodes: Vec<Node> = positions.iter().map(take).collect();
        positions.sort_unstable();
        for (position, node) in positions.iter().zip(nodes) {
            children[*position] = node;
        }
        self.insert_between(elements, stored, &positions);
    }

    /// Whether the stored elements are in the planned order, where the order is significant.
    fn is_in_order(&self, elements: &RowElements, stored: &[Option<usize>]) -> bool {
        let planned = |at: usize| XmlView::new(elements.planned[at]);
        // The positions of a row are those of its elements.
        let found = |at: usize| {
            XmlView::new(self.element_at(elements.stored[at]).unwrap_or(self.target.element))
        };
        let index = |position: usize| elements.stored.iter().position(|other| *other == position);
        let partners: Vec<_> = stored.iter().map(|at| at.and_then(index)).collect();
        order::is_kept(elements.row, planned, found, &partners)
    }

    /// Inserts the new elements after their planned predecessors, which are at `positions`.
    fn insert_between(
        &mut self,
        elements: &RowElements,
        stored: &[Option<usize>],
        positions: &[usize],
    ) {
        let mut count: usize = 0;
        for (planned, position) in elements.planned.iter().zip(stored) {
            if position.is_some() {
                count += 1;
                continue;
            }
            let behind = count.checked_sub(1).and_then(|last| positions.get(last));
            let gap = match (behind, positions.first()) {
                (Some(position), _) => position + 1,
                (None, Some(first)) => before(self.target.element, *first),
                (None, None) => {
                    self.insert(elements, planned);
                    continue;
                }
            };
            let element = self.laid_out(elements.row, planned);
            self.edit.insert_at(gap, element);
        }
    }
}
