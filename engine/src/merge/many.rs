//! Repeated children: the planned elements find their stored partners by way of what the user said
//! before, so that an element stays itself while its attributes change.

use mapping::shape::{Kind, List, Row, Shape};
use mapping::view::{Rows, parts_at};
use mapping::xml::{Element, Node};

use super::children::{Level, Part};
use super::clash::{Clash, is_kept, is_libvirts, is_shared, is_somebodys};
use super::is_removable;
use super::layout::before;
use crate::canon;
use crate::correlate::{Pairs, correlate, correlate_keys, correlate_same};
use crate::order;
use crate::pattern::is_one_of;
use crate::view::{self, Place, XmlView};

/// Who is who in a list.
struct Partners {
    /// Of each planned element, the prior one.
    prior: Vec<Option<usize>>,
    /// Of each planned element, the position of the stored one.
    stored: Vec<Option<usize>>,
    /// Of each planned element, whether it is new and has the key of a stored one that the user never named.
    is_foreign: Vec<bool>,
    /// The positions of those the user no longer names.
    unsaid: Vec<usize>,
    /// The positions of those the user never named.
    alone: Vec<usize>,
    /// The positions of those that only stood in for some of the user's.
    replaced: Vec<usize>,
}

impl Level<'_, '_, '_, '_> {
    pub(super) fn many(&mut self, part: &Part) {
        let mut partners = self.partners(part);
        for (index, planned) in part.planned.iter().enumerate() {
            if let Some(position) = partners.stored[index] {
                let prior = partners.prior[index].map(|at| part.prior[at]);
                let is_merged = if partners.is_foreign[index] {
                    self.take_over(part, planned, position)
                } else {
                    self.merge_element(part, (prior, planned), position)
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
        let is_removable = is_removable(part.row) || self.stale.goes(part.index, part.row);
        for position in partners.unsaid.iter().filter(|_| is_removable) {
            self.edit.drop_at(*position);
        }
        let is_owned = part.row.list == List::Owned || matches!(part.row.kind, Kind::Mixed(_));
        for position in &partners.alone {
            if is_owned {
                self.edit.drop_at(*position);
            } else {
                self.leave(part, *position);
            }
        }
        if order::counts(part.row) {
            self.arrange(part, &partners.stored);
        } else {
            let planned = part.planned.iter().zip(&partners.stored);
            for (planned, _) in planned.filter(|(_, position)| position.is_none()) {
                self.insert(part, planned);
            }
        }
    }

    fn partners(&self, part: &Part) -> Partners {
        let element = |position: &usize| match &self.target.element.children[*position] {
            Node::Element(element) => Some(element),
            _ => None,
        };
        let stored: Vec<&Element> = part.stored.iter().filter_map(element).collect();
        let ours = pairs(part.row, &part.planned, &part.prior, Likeness::Best);
        let theirs = pairs(part.row, &part.prior, &stored, Likeness::Best);
        let claims = Claims::new(part, &stored, (&ours, &theirs));
        let position = |at: usize| part.stored[at];
        let (unsaid, alone): (Vec<usize>, Vec<usize>) = (0..stored.len())
            .filter(|at| !claims.is_taken[*at])
            .partition(|at| theirs.right[*at].is_some());
        let is_of = |prior: &usize, found: Option<usize>| {
            theirs.left[*prior].is_none() || theirs.left[*prior] == found
        };
        let is_foreign = |(index, at): (usize, &Option<usize>)| {
            at.is_some_and(|at| {
                ours.left[index].is_none()
                    && theirs.right[at].is_none()
                    && is_shared(part.row)
                    && !is_libvirts(part.row, stored[at])
            })
        };
        let prior = ours.left.iter().zip(&claims.found);
        Partners {
            is_foreign: claims.found.iter().enumerate().map(is_foreign).collect(),
            prior: prior.map(|(prior, found)| prior.filter(|at| is_of(at, *found))).collect(),
            stored: claims.found.iter().map(|at| at.map(position)).collect(),
            unsaid: unsaid.into_iter().map(position).collect(),
            alone: alone.into_iter().map(position).collect(),
            replaced: claims.replaced.iter().map(|at| position(*at)).collect(),
        }
    }

    /// Merges an element into one that the user never named; a clash where that one loses something.
    fn take_over(&mut self, part: &Part, planned: &Element, position: usize) -> bool {
        let before = self.target.element.children[position].clone();
        let known = self.merger.clashes.borrow().len();
        let is_merged = self.merge_element(part, (None, planned), position);
        // What clashes within is part of this clash.
        self.merger.clashes.borrow_mut().truncate(known);
        let after = &self.target.element.children[position];
        let (Node::Element(foreign), Node::Element(after)) = (&before, after) else {
            return is_merged;
        };
        let Some(shape) = part.row.shape() else { return is_merged };
        if !is_kept(shape, foreign, after) {
            let outer = Some(&self.sides.planned);
            let place = Place { element: planned, shape, outer };
            let clash = Clash::new((part.row, shape), (&place, foreign));
            self.merger.clashes.borrow_mut().push(clash);
        }
        is_merged
    }

    /// Merges one element; not when the stored one is of another kind, as an entry of a mix may be.
    fn merge_element(
        &mut self,
        part: &Part,
        pair: (Option<&Element>, &Element),
        position: usize,
    ) -> bool {
        match part.row.kind {
            Kind::Leaves(_) => {
                self.merge_leaf(part.row, pair.1, position);
                true
            }
            Kind::Mixed(mix) => {
                let Node::Element(stored) = &self.target.element.children[position] else {
                    return false;
                };
                let row = |element| Rows::new(mix).child(element, None).map(|(index, _)| index);
                let index = row(pair.1).filter(|index| row(stored) == Some(*index));
                let inner = index.and_then(|index| mix.rows[index].shape());
                if let Some(inner) = inner {
                    self.descend(inner, pair, position);
                }
                inner.is_some()
            }
            _ => {
                if let Some(inner) = part.row.shape() {
                    self.descend(inner, pair, position);
                }
                true
            }
        }
    }

    /// Puts elements in the planned order: stored ones into each other's places, new ones between.
    fn arrange(&mut self, part: &Part, stored: &[Option<usize>]) {
        let is_kept = self.is_in_order(part, stored);
        let children = &mut self.target.element.children;
        let mut places: Vec<usize> = stored.iter().flatten().copied().collect();
        if is_kept {
            return self.insert_between(part, stored, &places);
        }
        let take = |position: &usize| {
            std::mem::replace(&mut children[*position], Node::Text(String::new()))
        };
        let nodes: Vec<Node> = places.iter().map(take).collect();
        places.sort_unstable();
        for (place, node) in places.iter().zip(nodes) {
            children[*place] = node;
        }
        self.insert_between(part, stored, &places);
    }

    /// Whether the stored elements stand in the planned order, as far as that counts.
    fn is_in_order(&self, part: &Part, stored: &[Option<usize>]) -> bool {
        let view = |element| XmlView::new(element);
        let planned: Vec<_> = part.planned.iter().map(|element| view(*element)).collect();
        let found = |position: &usize| match &self.target.element.children[*position] {
            Node::Element(element) => Some(view(element)),
            _ => None,
        };
        let found: Vec<_> = part.stored.iter().filter_map(found).collect();
        let index = |position: usize| part.stored.iter().position(|other| *other == position);
        let partners: Vec<_> = stored.iter().map(|at| at.and_then(index)).collect();
        order::is_kept(part.row, (&planned, &found), &partners)
    }

    /// Inserts the elements that have no stored partner behind their planned neighbours, which stand at `places`.
    fn insert_between(&mut self, part: &Part, stored: &[Option<usize>], places: &[usize]) {
        let mut count: usize = 0;
        for (planned, position) in part.planned.iter().zip(stored) {
            if position.is_some() {
                count += 1;
                continue;
            }
            let behind = count.checked_sub(1).and_then(|last| places.get(last));
            let gap = match (behind, places.first()) {
                (Some(place), _) => place + 1,
                (None, Some(first)) => before(self.target.element, *first),
                (None, None) => {
                    self.insert(part, planned);
                    continue;
                }
            };
            let element = self.laid_out(part.row, planned);
            self.edit.insert_at(gap, element);
        }
    }
}

/// Which planned element takes which stored one.
struct Claims {
    found: Vec<Option<usize>>,
    is_taken: Vec<bool>,
    /// The stored ones that only stood in for a planned one which takes another.
    replaced: Vec<usize>,
}

impl Claims {
    /// A key says who is who; without one, the prior element tells its stored partner; and what others
    /// made the user may name now, but never by mere resemblance.
    fn new(part: &Part, stored: &[&Element], (ours, theirs): (&Pairs, &Pairs)) -> Self {
        let mut claims = Self {
            found: vec![None; part.planned.len()],
            is_taken: vec![false; stored.len()],
            replaced: Vec::new(),
        };
        claims.take(&pairs(part.row, &part.planned, stored, Likeness::Key).left);
        let by_prior = ours.left.iter().map(|prior| prior.and_then(|prior| theirs.left[prior]));
        claims.take(&by_prior.collect::<Vec<_>>());
        let is_new = |at: &usize| claims.found[*at].is_none();
        let new: Vec<usize> = (0..part.planned.len()).filter(is_new).collect();
        let is_free = |at: &usize| !claims.is_taken[*at] && theirs.right[*at].is_none();
        let free: Vec<usize> = (0..stored.len()).filter(is_free).collect();
        let planned: Vec<&Element> = new.iter().map(|at| part.planned[*at]).collect();
        let others: Vec<&Element> = free.iter().map(|at| stored[*at]).collect();
        let adopted = pairs(part.row, &planned, &others, Likeness::Same);
        for (at, partner) in new.iter().zip(&adopted.left) {
            claims.found[*at] = partner.map(|partner| free[partner]);
        }
        claims.take_replaceable(part, stored, &free);
        for at in claims.found.iter().flatten().chain(&claims.replaced) {
            claims.is_taken[*at] = true;
        }
        claims
    }

    /// Gives each element that is still new the place of what libvirt added for want of it.
    fn take_replaceable(&mut self, part: &Part, stored: &[&Element], free: &[usize]) {
        let Some(shape) = part.row.shape() else { return };
        let is_replaceable = |at: &usize| {
            let stored = XmlView::new(stored[*at]);
            !self.found.contains(&Some(*at))
                && is_one_of(part.row, part.row.rules.replaceable, stored)
        };
        let mut replaceable: Vec<usize> = free.iter().copied().filter(is_replaceable).collect();
        for (planned, found) in part.planned.iter().zip(&mut self.found) {
            if found.is_none() {
                let (ours, others): (Vec<_>, _) = replaceable.into_iter().partition(|at| {
                    let keys = last_keys(shape, [planned, stored[*at]]);
                    // One of somebody else's is found only to be refused.
                    if is_somebodys(part.row, stored[*at]) {
                        keys.iter().all(|[ours, other]| ours.is_some() && ours == other)
                    } else {
                        keys.iter()
                            .all(|[ours, other]| ours.is_none() || other.is_none() || ours == other)
                    }
                });
                replaceable = others;
                *found = ours.first().copied();
                let others = ours.into_iter().skip(1);
                self.replaced.extend(others.filter(|at| !is_somebodys(part.row, stored[*at])));
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

/// The last of the keys of a shape, as two elements say it.
fn last_keys(shape: &'static Shape, elements: [&Element; 2]) -> Vec<[Option<String>; 2]> {
    let text = |element, way: &[u16]| match parts_at(element, shape, way).as_slice() {
        [view::Part::Text(text)] => Some(text.to_string()),
        _ => None,
    };
    let views = elements.map(XmlView::new);
    let ways = shape.key.last().copied().unwrap_or_default().iter();
    ways.map(|way| views.map(|view| text(view, way))).collect()
}

/// How alike partners must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// The same by key.
    Key,
    /// The best there is.
    Best,
    /// The same by key or content.
    Same,
}

fn pairs(row: &'static Row, left: &[&Element], right: &[&Element], likeness: Likeness) -> Pairs {
    let by = |shape: &'static Shape, view: fn(&Element) -> XmlView<'_>| {
        let left: Vec<_> = left.iter().map(|element| view(element)).collect();
        let right: Vec<_> = right.iter().map(|element| view(element)).collect();
        match likeness {
            Likeness::Key => correlate_keys(shape, &left, &right),
            Likeness::Best => correlate(shape, &left, &right),
            Likeness::Same => correlate_same(shape, &left, &right),
        }
    };
    match row.kind {
        Kind::Children(shape) => by(shape, |element| XmlView::new(element)),
        Kind::Mixed(mix) => by(mix, |element| XmlView::entry(element)),
        _ => by_text(row, left, right),
    }
}

/// Pairs elements of text by their texts, in order.
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
