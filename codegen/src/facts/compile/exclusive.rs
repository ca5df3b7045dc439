//! Fields that exclude each other. In: a context's choice points. Out: sets of which at most one
//! field may be there. Omits exclusions that follow from the arms.

use std::collections::BTreeSet;

use super::arms::ArmContext;
use super::choices::Choice;
use super::fields::FieldId;
use super::tally::Counter;
use crate::facts::{Branch, Selector};
use crate::grammar::{NodeId, Pattern};

/// The sets of a context, as indices into `fields`.
pub(super) fn exclusive(
    ArmContext { counter, nodes, .. }: ArmContext,
    points: &[Choice],
    fields: &[FieldId],
    branches: &[Branch],
) -> Vec<Vec<FieldId>> {
    let mut pairs = BTreeSet::new();
    for point in points {
        for (left, right) in candidates(counter, point) {
            let place = |field| fields.iter().position(|known| *known == field);
            if let (Some(left), Some(right)) = (place(left), place(right)) {
                pairs.insert((left.min(right), left.max(right)));
            }
        }
    }
    let name = |index: usize| counter.names.text(fields[index]);
    pairs.retain(|(left, right)| {
        is_exclusive(counter, nodes, fields[*left], fields[*right])
            && !are_in_separate_arms(branches, name(*left), name(*right))
    });
    cliques(&pairs)
        .into_iter()
        .map(|set| set.into_iter().map(|index| fields[index]).collect())
        .collect()
}

/// Pairs of fields that occur in different alternatives only.
fn candidates(counter: Counter, point: &Choice) -> Vec<(FieldId, FieldId)> {
    let tallies: Vec<_> = point.iter().filter_map(|node| counter.content(*node, &[])).collect();
    let mut pairs = Vec::new();
    for (index, left) in tallies.iter().enumerate() {
        for right in &tallies[index + 1..] {
            let only_left = left.0.iter().filter(|entry| right.get(entry.field).is_none());
            for first in only_left {
                let only_right = right.0.iter().filter(|entry| left.get(entry.field).is_none());
                pairs.extend(only_right.map(|second| (first.field, second.field)));
            }
        }
    }
    pairs
}

/// Which of two fields can be present, as a set of combinations: bit 1 is the first, bit 2 the second.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Combinations(u8);

impl Combinations {
    const NONE: Self = Self(0);
    const EMPTY: Self = Self(1);

    fn one(combination: u8) -> Self {
        Self(1 << combination)
    }

    fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn and(self, other: Self) -> Self {
        let mut both = 0;
        for left in 0..4 {
            for right in 0..4 {
                if self.0 & (1 << left) != 0 && other.0 & (1 << right) != 0 {
                    both |= 1 << (left | right);
                }
            }
        }
        Self(both)
    }
}

fn is_exclusive(counter: Counter, nodes: &[NodeId], first: FieldId, second: FieldId) -> bool {
    let found = nodes.iter().map(|node| match counter.grammar.pattern(*node) {
        Pattern::Element(_, content) => combinations(counter, *content, first, second),
        _ => Combinations::NONE,
    });
    found.fold(Combinations::NONE, Combinations::or).0 & (1 << 3) == 0
}

fn combinations(counter: Counter, node: NodeId, first: FieldId, second: FieldId) -> Combinations {
    let inner = |node: &NodeId| combinations(counter, *node, first, second);
    match counter.grammar.pattern(node) {
        Pattern::Empty => Combinations::EMPTY,
        Pattern::NotAllowed | Pattern::Ref(_) => Combinations::NONE,
        Pattern::Text | Pattern::Data { .. } | Pattern::Value(_) | Pattern::List(_) => {
            Combinations::one(
                u8::from(first == FieldId::TEXT) | u8::from(second == FieldId::TEXT) << 1,
            )
        }
        Pattern::Attribute(..) | Pattern::Element(..) => {
            let of = |field: &FieldId| {
                Combinations::one(u8::from(*field == first) | u8::from(*field == second) << 1)
            };
            counter.names.of(node).iter().map(of).fold(Combinations::NONE, Combinations::or)
        }
        Pattern::Group(nodes) | Pattern::Interleave(nodes) => {
            nodes.iter().map(inner).fold(Combinations::EMPTY, Combinations::and)
        }
        Pattern::Choice(nodes) => {
            nodes.iter().map(inner).fold(Combinations::NONE, Combinations::or)
        }
        Pattern::Optional(node) => inner(node).or(Combinations::EMPTY),
        Pattern::OneOrMore(node) => inner(node).or(inner(node).and(inner(node))),
        Pattern::ZeroOrMore(node) => {
            inner(node).or(inner(node).and(inner(node))).or(Combinations::EMPTY)
        }
    }
}

/// Whether no arm that contains one field can hold together with an arm that contains the other.
fn are_in_separate_arms(branches: &[Branch], first: &str, second: &str) -> bool {
    let naming = |name: &str| -> Vec<&Branch> {
        branches
            .iter()
            .filter(|branch| branch.allows.iter().any(|allowed| allowed.name == name))
            .collect()
    };
    let (left, right) = (naming(first), naming(second));
    let is_apart = |left: &Branch, right: &Branch| {
        left.selectors.iter().any(|one| right.selectors.iter().any(|other| contradicts(one, other)))
    };
    !left.is_empty()
        && !right.is_empty()
        && left.iter().all(|left| right.iter().all(|right| is_apart(left, right)))
}

fn contradicts(one: &Selector, other: &Selector) -> bool {
    let shares_word = one.words.iter().any(|word| other.words.contains(word));
    one.path == other.path && !shares_word && !(one.or_absent && other.or_absent)
}

/// Covers the pairs by sets of fields in which any two are a pair.
fn cliques(pairs: &BTreeSet<(usize, usize)>) -> Vec<Vec<usize>> {
    let is_pair = |left: usize, right: usize| pairs.contains(&(left.min(right), left.max(right)));
    let last = pairs.iter().map(|(_, right)| right + 1).max().unwrap_or(0);
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for (left, right) in pairs {
        if sets.iter().any(|set| set.contains(left) && set.contains(right)) {
            continue;
        }
        let mut set = vec![*left, *right];
        for other in 0..last {
            if !set.contains(&other) && set.iter().all(|member| is_pair(*member, other)) {
                set.push(other);
            }
        }
        set.sort_unstable();
        sets.push(set);
    }
    sets
}
