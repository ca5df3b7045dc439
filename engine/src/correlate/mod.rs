//! Which element of one list is which of another: by key, then by content, then by kind and place; never by bare
//! index. Each element has at most one partner. The one place where this is decided.

mod key;
mod likeness;
mod places;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use mapping::Value;
use mapping::shape::{Flags, Shape};
use mapping::xml::Element;

use crate::compare::{Comparison, Unknowns};
use crate::view::{Part, ValueView, View, XmlView};
pub(crate) use key::{Keys, key_words, label};
use places::Places;

/// The partners of two lists' elements.
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

/// Pairs by index, as the links of a chain are.
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

/// Pairs elements; what is unknown counts as absent.
pub(crate) fn correlate<'a, V: View<'a>>(shape: &'static Shape, left: &[V], right: &[V]) -> Pairs {
    let mut pairing = Pairing::new(shape, left, right);
    pairing.by_key();
    pairing.by_equality(Unknowns::Absent);
    pairing.by_content();
    pairing.by_resemblance();
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

/// Pairs elements that are the same by key or by content; those that only resemble each other have no
/// partner.
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

/// Pairs elements such that no pair depends on what is unknown on the left. An element whose partner
/// can change when an unknown becomes known has none.
pub(crate) fn correlate_surely<'a, V: View<'a>>(
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
        pairing.by_resemblance();
    } else {
        pairing.forget_contested(&open);
    }
    pairing.pairs
}

/// Whether an unknown stands anywhere in an element.
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
    left_keys: Vec<Keys>,
    right_keys: Vec<Keys>,
    pairs: Pairs,
}

impl<'a, 's, V: View<'a>> Pairing<'s, V> {
    fn new(shape: &'static Shape, left: &'s [V], right: &'s [V]) -> Self {
        let keys = |views: &[V]| views.iter().map(|view| Keys::of(shape, *view)).collect();
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

    /// Whether two elements may be paired without a key: not when a key of both tells them apart.
    fn may_pair(&self, left: usize, right: usize) -> bool {
        self.is_free(left, right) && !self.left_keys[left].both_complete(&self.right_keys[right])
    }

    fn by_key(&mut self) {
        for (left, right) in key::equal_keys(&self.left_keys, &self.right_keys) {
            if self.is_free(left, right) {
                self.pair(left, right);
            }
        }
    }

    /// All that the user set is equal, the same index first.
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

    /// Pairs each free left element with the first free right one that fits.
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

    /// All that the poorer side says holds in the richer one; the most that holds first.
    fn by_content(&mut self) {
        let (shape, lefts, rights) = (self.shape, self.left, self.right);
        let comparison = Comparison { unknowns: Unknowns::Absent, ..Comparison::WITHIN };
        let is_same_index = |left: usize, right: usize| left == right;
        let edges = self.by_score(is_same_index, |left, right| {
            let (left, right) = (lefts[left], rights[right]);
            let held = comparison.elements(shape, left, right);
            held.or_else(|| comparison.elements(shape, right, left))
        });
        self.make_room(&edges);
    }

    /// What changed but is still the same one: at its place an element of the same kind, elsewhere only one that
    /// agrees in what tells it apart. A removed element must not lend its identity to a new one elsewhere.
    fn by_resemblance(&mut self) {
        let places = Places::of(&self.pairs);
        let is_same_place = |left: usize, right: usize| places.is_same(left, right);
        self.by_overlap(is_same_place);
        self.by_selector(is_same_place);
    }

    /// The most that agrees among the attributes that policy names for this.
    fn by_overlap(&mut self, is_same_place: impl Fn(usize, usize) -> bool) {
        let (shape, lefts, rights) = (self.shape, self.left, self.right);
        self.by_score(&is_same_place, |left, right| {
            let (at, beside) = (lefts[left], rights[right]);
            let may_pair = is_same_place(left, right) || likeness::is_told_same(shape, at, beside);
            may_pair.then(|| likeness::overlap(shape, at, beside))
        });
    }

    /// Pairs by descending score, preferred ones before others, then in order. A score of 0 is none.
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

    /// Gives partners to those that greed left without: others move to partners that fit them as well.
    fn make_room(&mut self, edges: &[(usize, usize)]) {
        // Beyond that, what is left is left to its kind.
        const MOST_EDGES: usize = 10_000;
        if edges.len() > MOST_EDGES {
            return;
        }
        let mut fitting: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (left, right) in edges {
            fitting.entry(*left).or_default().push(*right);
        }
        for left in fitting.keys() {
            let mut seen = vec![false; self.right.len()];
            if self.pairs.left[*left].is_none() {
                self.reroute(*left, &fitting, &mut seen);
            }
        }
    }

    fn reroute(
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
                Some(other) => self.reroute(other, fitting, seen),
                None => true,
            };
            if is_free {
                self.pair(left, right);
                return true;
            }
        }
        false
    }

    /// The same kind at the same place.
    fn by_selector(&mut self, is_same_place: impl Fn(usize, usize) -> bool) {
        let (shape, lefts, rights) = (self.shape, self.left, self.right);
        self.in_order(|left, right| {
            is_same_place(left, right) && same_kind(shape, lefts[left], rights[right])
        });
    }

    /// Undoes what an open element may claim once its unknowns are known.
    fn forget_contested(&mut self, open: &[usize]) {
        let comparison = Comparison { unknowns: Unknowns::Match, ..Comparison::EQUAL };
        for left in 0..self.left.len() {
            let Some(right) = self.pairs.left[left] else {
                continue;
            };
            let (shape, keys) = (self.shape, &self.right_keys[right]);
            if self.left_keys[left].both_complete(keys) {
                continue;
            }
            let claims = |open: &usize| {
                let keyed = self.left_keys[*open].may_equal(keys);
                let compared = comparison.elements(shape, self.left[*open], self.right[right]);
                keyed || (compared.is_some() && !self.left_keys[*open].both_complete(keys))
            };
            if open.iter().any(claims) {
                self.pairs.left[left] = None;
                self.pairs.right[right] = None;
            }
        }
    }
}

/// The elements that have no partner yet.
fn free(partners: &[Option<usize>]) -> Vec<usize> {
    (0..partners.len()).filter(|index| partners[*index].is_none()).collect()
}

/// Whether two elements are of one kind: their selectors agree, an absent one with all, and where an
/// element is told by its children alone, as the entries of a mix are, they have one in common.
fn same_kind<'a, V: View<'a>>(shape: &'static Shape, left: V, right: V) -> bool {
    let is_there = |view: V, index| !matches!(view.part(shape, index), Part::Absent);
    let rows = || 0..shape.rows.len();
    let is_apart = shape.is_bag()
        && !rows().any(|index| is_there(left, index) && is_there(right, index))
        && [left, right].iter().all(|view| rows().any(|index| is_there(*view, index)));
    if is_apart {
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
