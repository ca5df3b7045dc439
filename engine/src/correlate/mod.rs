//! Pairs the elements of two lists: by key, then by content, then by kind and position, never by index alone. Each
//! element has at most one partner. All pairing of list elements happens here.

mod key;
mod positions;
mod similarity;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use mapping::Value;
use mapping::shape::{Flags, Shape};
use mapping::xml::Element;

use crate::compare::{Comparison, Unknowns};
use crate::view::{Part, ValueView, View, XmlView};
pub(crate) use key::{IdentityKeys, key_values, label};
use positions::RelativePositions;

/// The pairs of elements of two lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairs {
    /// The right partner of each left element.
    pub left: Vec<Option<usize>>,
    /// The left partner of each right element.
    pub right: Vec<Option<usize>>,
}

/// Pairs the elements of two lists of values.
pub fn values(shape: &'static Shape, left: &[Value], right: &[Value]) -> Pairs {
    let left: Vec<_> = left.iter().map(ValueView::of).collect();
    let right: Vec<_> = right.iter().map(ValueView::of).collect();
    correlate(shape, &left, &right)
}

/// Pairs by index; used for the links of a chain.
pub(crate) fn by_index(left: usize, right: usize) -> Pairs {
    let partners = |length, other| (0..length).map(|at| (at < other).then_some(at)).collect();
    Pairs { left: partners(left, right), right: partners(right, left) }
}

/// Pairs the elements of two lists of XML elements.
pub fn elements(shape: &'static Shape, left: &[&Element], right: &[&Element]) -> Pairs {
    correlate(shape, &views(left), &views(right))
}

fn views<'a>(elements: &[&'a Element]) -> Vec<XmlView<'a>> {
    elements.iter().map(|element| XmlView::new(element)).collect()
}

/// Pairs elements; an unknown value counts as absent.
pub(crate) fn correlate<'a, V: View<'a>>(shape: &'static Shape, left: &[V], right: &[V]) -> Pairs {
    let mut pairing = Pairing::new(shape, left, right);
    pairing.by_key();
    pairing.by_equality(Unknowns::Absent);
    pairing.by_content();
    pairing.by_similarity();
    pairing.pairs
}

/// Pairs elements that have the same key.
pub(crate) fn correlate_keys<'a, V: View<'a>>(
    shape: &'static Shape,
    left: &[V],
    right: &[V],
) -> Pairs {
    let mut pairing = Pairing::new(shape, left, right);
    pairing.by_key();
    pairing.pairs
}

/// Pairs elements with the same key or the same content; elements that are only similar stay unpaired.
pub(crate) fn correlate_same<'a, V: View<'a>>(
    shape: &'static Shape,
    left: &[V],
    right: &[V],
) -> Pairs {
    let mut pairing = Pairing::new(shape, left, right);
    pairing.by_key();
    pairing.by_equality(Unknowns::Absent);
    pairing.by_content();
    pairing.pairs
}

/// Pairs elements such that no pair depends on unknown values on the left. An element whose partner may change when
/// an unknown value becomes known stays unpaired.
pub(crate) fn correlate_certain<'a, V: View<'a>>(
    shape: &'static Shape,
    left: &[V],
    right: &[V],
) -> Pairs {
    let mut pairing = Pairing::new(shape, left, right);
    pairing.by_key();
    let is_open =
        |index: &usize| pairing.pairs.left[*index].is_none() && has_unknown(shape, left[*index]);
    let open: Vec<usize> = (0..left.len()).filter(is_open).collect();
    pairing.by_equality(Unknowns::Differ);
    if open.is_empty() {
        pairing.by_content();
        pairing.by_similarity();
    } else {
        pairing.drop_uncertain(&open);
    }
    pairing.pairs
}

/// Whether an element contains an unknown value.
fn has_unknown<'a, V: View<'a>>(shape: &'static Shape, view: V) -> bool {
    (0..shape.rows.len()).any(|index| {
        let inner = shape.rows[index].shape();
        match (view.part(shape, index), inner) {
            (Part::Unknown, _) => true,
            (Part::Node(node), Some(inner)) => has_unknown(inner, node),
            (Part::Nodes(nodes), Some(inner)) => {
                nodes.into_iter().any(|node| has_unknown(inner, node))
            }
            (Part::Texts(texts), _) => texts.iter().any(Option::is_none),
            _ => false,
        }
    })
}

struct Pairing<'s, V> {
    shape: &'static Shape,
    left: &'s [V],
    right: &'s [V],
    left_keys: Vec<IdentityKeys>,
    right_keys: Vec<IdentityKeys>,
    pairs: Pairs,
}

impl<'a, 's, V: View<'a>> Pairing<'s, V> {
    fn new(shape: &'static Shape, left: &'s [V], right: &'s [V]) -> Self {
        let keys = |views: &[V]| views.iter().map(|view| IdentityKeys::of(shape, *view)).collect();
        Self {
            shape,
            left,
            right,
            left_keys: keys(left),
            right_keys: keys(right),
            pairs: Pairs { left: vec![None; left.len()], right: vec![None; right.len()] },
        }
    }

    fn pair(&mut self, left: usize, right: usize) {
        self.pairs.left[left] = Some(right);
        self.pairs.right[right] = Some(left);
    }

    fn is_free(&self, left: usize, right: usize) -> bool {
        self.pairs.left[left].is_none() && self.pairs.right[right].is_none()
    }

    /// Whether two elements may be paired without a key: not if both have a complete key.
    fn may_pair(&self, left: usize, right: usize) -> bool {
        self.is_free(left, right)
            && !self.left_keys[left].are_both_complete(&self.right_keys[right])
    }

    fn by_key(&mut self) {
        for (left, right) in key::equal_keys(&self.left_keys, &self.right_keys) {
            if self.is_free(left, right) {
                self.pair(left, right);
            }
        }
    }

    /// Pairs elements whose configured values are all equal, those at the same index first.
    fn by_equality(&mut self, unknowns: Unknowns) {
        let (shape, lefts, rights) = (self.shape, self.left, self.right);
        let comparison = Comparison { unknowns, ..Comparison::EQUAL };
        let is_equal = |left: usize, right: usize| {
            comparison.elements(shape, lefts[left], rights[right]).is_some()
        };
        for index in 0..lefts.len().min(rights.len()) {
            if self.may_pair(index, index) && is_equal(index, index) {
                self.pair(index, index);
            }
        }
        self.in_order(is_equal);
    }

    /// Pairs each unpaired left element with the first unpaired right one that fits.
    fn in_order(&mut self, fits: impl Fn(usize, usize) -> bool) {
        let (lefts, mut rights) = (free(&self.pairs.left), free(&self.pairs.right));
        for left in lefts {
            let found =
                rights.iter().position(|right| self.may_pair(left, *right) && fits(left, *right));
            if let Some(found) = found {
                let right = rights.remove(found);
                self.pair(left, right);
            }
        }
    }

    /// Pairs elements of which one contains the other, the largest number of matches first.
    fn by_content(&mut self) {
        let (shape, lefts, rights) = (self.shape, self.left, self.right);
        let comparison = Comparison { unknowns: Unknowns::Absent, ..Comparison::WITHIN };
        let is_same_index = |left: usize, right: usize| left == right;
        let edges = self.by_score(is_same_index, |left, right| {
            let (left, right) = (lefts[left], rights[right]);
            let held = comparison.elements(shape, left, right);
            held.or_else(|| comparison.elements(shape, right, left))
        });
        self.augment(&edges);
    }

    /// Pairs elements that changed: at the same position those of the same kind, elsewhere only those with the same
    /// first `match` value. Otherwise a new element would inherit the identity of a removed one.
    fn by_similarity(&mut self) {
        let positions = RelativePositions::of(&self.pairs);
        let is_same_position = |left: usize, right: usize| positions.is_same(left, right);
        self.by_overlap(is_same_position);
        self.by_selector(is_same_position);
    }

    /// Pairs elements by the number of equal `match` values.
    fn by_overlap(&mut self, is_same_position: impl Fn(usize, usize) -> bool) {
        let (shape, lefts, rights) = (self.shape, self.left, self.right);
        self.by_score(&is_same_position, |left, right| {
            let (left_view, right_view) = (lefts[left], rights[right]);
            let may_pair = is_same_position(left, right)
                || similarity::has_same_first_match(shape, left_view, right_view);
            may_pair.then(|| similarity::overlap(shape, left_view, right_view))
        });
    }

    /// Pairs by descending score, then preferred pairs, then by index. A score of 0 does not pair.
    fn by_score(
        &mut self,
        is_preferred: impl Fn(usize, usize) -> bool,
        score: impl Fn(usize, usize) -> Option<usize>,
    ) -> Vec<(usize, usize)> {
        let (lefts, rights) = (free(&self.pairs.left), free(&self.pairs.right));
        let mut scored = Vec::new();
        for left in lefts {
            for right in rights.iter().copied().filter(|right| self.may_pair(left, *right)) {
                if let Some(score) = score(left, right).filter(|score| *score > 0) {
                    scored.push((Reverse(score), !is_preferred(left, right), left, right));
                }
            }
        }
        scored.sort_unstable();
        let edges: Vec<(usize, usize)> =
            scored.into_iter().map(|(_, _, left, right)| (left, right)).collect();
        for (left, right) in &edges {
            if self.is_free(*left, *right) {
                self.pair(*left, *right);
            }
        }
        edges
    }

    /// Turns the greedy pairing into a maximum matching, by augmenting paths.
    fn augment(&mut self, edges: &[(usize, usize)]) {
        // Limits the cost; the remaining elements are paired by kind.
        const MAX_EDGES: usize = 10_000;
        if edges.len() > MAX_EDGES {
            return;
        }
        let mut fitting: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (left, right) in edges {
            fitting.entry(*left).or_default().push(*right);
        }
        for left in fitting.keys() {
            let mut seen = vec![false; self.right.len()];
            if self.pairs.left[*left].is_none() {
                self.find_augmenting_path(*left, &fitting, &mut seen);
            }
        }
    }

    fn find_augmenting_path(
        &mut self,
        left: usize,
        fitting: &BTreeMap<usize, Vec<usize>>,
        seen: &mut [bool],
    ) -> bool {
        for right in fitting.get(&left).into_iter().flatten().copied() {
            if std::mem::replace(&mut seen[right], true) {
                continue;
            }
            let is_free = match self.pairs.right[right] {
                Some(other) => self.find_augmenting_path(other, fitting, seen),
                None => true,
            };
            if is_free {
                self.pair(left, right);
                return true;
            }
        }
        false
    }

    /// Pairs elements of the same kind at the same position.
    fn by_selector(&mut self, is_same_position: impl Fn(usize, usize) -> bool) {
        let (shape, lefts, rights) = (self.shape, self.left, self.right);
        self.in_order(|left, right| {
            is_same_position(left, right) && same_kind(shape, lefts[left], rights[right])
        });
    }

    /// Removes the pairs that an element with unknown values may claim once its values are known.
    fn drop_uncertain(&mut self, open: &[usize]) {
        let comparison = Comparison { unknowns: Unknowns::Match, ..Comparison::EQUAL };
        for left in 0..self.left.len() {
            let Some(right) = self.pairs.left[left] else {
                continue;
            };
            let (shape, keys) = (self.shape, &self.right_keys[right]);
            if self.left_keys[left].are_both_complete(keys) {
                continue;
            }
            let claims = |open: &usize| {
                let keyed = self.left_keys[*open].may_equal(keys);
                let compared = comparison.elements(shape, self.left[*open], self.right[right]);
                keyed || (compared.is_some() && !self.left_keys[*open].are_both_complete(keys))
            };
            if open.iter().any(claims) {
                self.pairs.left[left] = None;
                self.pairs.right[right] = None;
            }
        }
    }
}

/// The indices of unpaired elements.
fn free(partners: &[Option<usize>]) -> Vec<usize> {
    (0..partners.len()).filter(|index| partners[*index].is_none()).collect()
}

/// Whether two elements are of the same kind: their selectors are equal, where both have one. Entries of a mix, which
/// have no selector, must have a child of the same name.
fn same_kind<'a, V: View<'a>>(shape: &'static Shape, left: V, right: V) -> bool {
    let is_there = |view: V, index| !matches!(view.part(shape, index), Part::Absent);
    let rows = || 0..shape.rows.len();
    let has_no_common_child = shape.is_container()
        && !rows().any(|index| is_there(left, index) && is_there(right, index))
        && [left, right].iter().all(|view| rows().any(|index| is_there(*view, index)));
    if has_no_common_child {
        return false;
    }
    let mut selectors = rows().filter(|index| shape.rows[*index].has(Flags::SELECTS));
    selectors.all(|index| {
        let row = &shape.rows[index];
        match (left.part(shape, index), right.part(shape, index)) {
            (Part::Text(left), Part::Text(right)) => {
                crate::canon::same_text(row, Some(&left), Some(&right))
            }
            _ => true,
        }
    })
}
