//! Choice points, and the probes that distinguish their alternatives. In: a context's declarations. Out: probes in
//! order of quality. Uses words only; `exclusive` distinguishes alternatives by presence.

use std::collections::BTreeSet;

use super::fields::{FieldId, NameKind};
use super::tally::{Counter, Probe, Tally};
use crate::grammar::{NodeId, Pattern};

/// The alternatives of a choice.
pub(super) type Choice = Vec<NodeId>;

/// The choice points of a context, the choice between its declarations first.
pub(super) fn choice_points(counter: Counter, declarations: &[NodeId]) -> Vec<Choice> {
    let contents: Vec<NodeId> = declarations
        .iter()
        .filter_map(|node| match counter.grammar.pattern(*node) {
            Pattern::Element(_, content) => Some(*content),
            _ => None,
        })
        .collect();
    let mut points = Vec::new();
    if contents.len() > 1 {
        points.push(contents.clone());
    }
    for content in contents {
        collect(counter, content, &mut points);
    }
    points
}

fn collect(counter: Counter, node: NodeId, points: &mut Vec<Choice>) {
    match counter.grammar.pattern(node) {
        Pattern::Choice(_) => {
            let mut alternatives = Vec::new();
            flatten(counter, node, &mut alternatives);
            points.push(alternatives.clone());
            for node in alternatives {
                collect(counter, node, points);
            }
        }
        Pattern::Group(nodes) | Pattern::Interleave(nodes) => {
            for node in nodes {
                collect(counter, *node, points);
            }
        }
        Pattern::Optional(inner) | Pattern::ZeroOrMore(inner) | Pattern::OneOrMore(inner) => {
            collect(counter, *inner, points);
        }
        _ => {}
    }
}

/// A choice directly inside a choice is the same choice.
fn flatten(counter: Counter, node: NodeId, alternatives: &mut Vec<NodeId>) {
    match counter.grammar.pattern(node) {
        Pattern::Choice(nodes) => {
            for node in nodes {
                flatten(counter, *node, alternatives);
            }
        }
        _ => alternatives.push(node),
    }
}

/// What a probe may find in an alternative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Findings {
    words: BTreeSet<String>,
    may_be_absent: bool,
}

impl Findings {
    fn is_apart_from(&self, other: &Self) -> bool {
        self.words.is_disjoint(&other.words) && !(self.may_be_absent && other.may_be_absent)
    }
}

/// The probes that distinguish the alternatives of a choice; each distinguishes a pair that the previous ones do not.
///
/// `is_open` returns whether two alternatives, by index, must be distinguished.
pub(super) fn probes(
    counter: Counter,
    choice: &Choice,
    is_open: impl Fn(usize, usize) -> bool,
) -> Vec<Probe> {
    let tallies: Vec<Tally> =
        choice.iter().filter_map(|node| counter.content(*node, &[])).collect();
    let count = tallies.len();
    let mut pairs: Vec<(usize, usize)> = (0..count)
        .flat_map(|left| (left + 1..count).map(move |right| (left, right)))
        .filter(|(left, right)| is_open(*left, *right))
        .collect();
    let candidates: Vec<(Probe, Vec<Option<Findings>>)> = candidates(counter, &tallies)
        .into_iter()
        .map(|probe| (probe, tallies.iter().map(|tally| findings(counter, tally, probe)).collect()))
        .collect();
    let mut probes = Vec::new();
    // First the probes that always distinguish; then those that distinguish only if they find a value.
    for grade in [Grade::ByWord, Grade::ByWordIfThere] {
        loop {
            let merit = |found: &[Option<Findings>]| {
                pairs.iter().filter(|pair| is_distinguished(found, pair.0, pair.1, grade)).count()
            };
            // The first of the best: `max_by_key` would take the last.
            let Some((probe, found)) =
                candidates.iter().rev().max_by_key(|(_, found)| merit(found))
            else {
                break;
            };
            if merit(found) == 0 {
                break;
            }
            pairs.retain(|pair| {
                !is_distinguished(found, pair.0, pair.1, Grade::Fully)
                    && !is_distinguished(found, pair.0, pair.1, grade)
            });
            probes.push(*probe);
        }
    }
    probes
}

/// How well a probe distinguishes two alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grade {
    /// By words or by absence.
    Fully,
    /// Fully, by words on both sides.
    ByWord,
    /// By words on both sides; it may find nothing in either.
    ByWordIfThere,
}

fn is_distinguished(found: &[Option<Findings>], left: usize, right: usize, grade: Grade) -> bool {
    let (Some(left), Some(right)) = (&found[left], &found[right]) else { return false };
    let has_words = !left.words.is_empty() && !right.words.is_empty();
    match grade {
        Grade::Fully => left.is_apart_from(right),
        Grade::ByWord => has_words && left.is_apart_from(right),
        Grade::ByWordIfThere => has_words && left.words.is_disjoint(&right.words),
    }
}

/// Own attributes, then own text, then children's texts, then children's attributes.
fn candidates(counter: Counter, tallies: &[Tally]) -> Vec<Probe> {
    let mut fields: BTreeSet<FieldId> = BTreeSet::new();
    let mut nested = BTreeSet::new();
    for entry in tallies.iter().flat_map(|tally| &tally.0) {
        fields.insert(entry.field);
        if counter.names.kind(entry.field) == NameKind::Child && !entry.occurs.is_repeated() {
            let inner = counter.elements(&entry.nodes, &[]).unwrap_or_default();
            nested.extend(inner.0.iter().map(|inner| (entry.field, inner.field)));
        }
    }
    let own = fields.iter().filter(|field| **field != FieldId::WILD);
    let attributes = own.filter(|field| counter.names.kind(**field) == NameKind::Attribute);
    let attributes = attributes.map(|field| Probe::Attribute(*field));
    let text = fields.contains(&FieldId::TEXT).then_some(Probe::Text);
    let inner = |kind| {
        nested
            .iter()
            .filter(move |(_, inner)| *inner != FieldId::WILD && counter.names.kind(*inner) == kind)
    };
    let texts = inner(NameKind::Text).map(|(child, _)| Probe::Child(*child));
    let child_attributes =
        inner(NameKind::Attribute).map(|(child, inner)| Probe::ChildAttribute(*child, *inner));
    attributes.chain(text).chain(texts).chain(child_attributes).collect()
}

/// What the probe may find; none if that is not a list of words.
fn findings(counter: Counter, tally: &Tally, probe: Probe) -> Option<Findings> {
    let absent = Findings { words: BTreeSet::new(), may_be_absent: true };
    let Some(entry) = tally.get(probe.field()) else { return Some(absent) };
    let nodes = match probe {
        Probe::Attribute(_) | Probe::Text => entry.nodes.clone(),
        _ if entry.occurs.is_repeated() => return None,
        Probe::Child(_) | Probe::ChildAttribute(..) => {
            let target = match probe {
                Probe::ChildAttribute(_, attribute) => attribute,
                _ => FieldId::TEXT,
            };
            let inner = counter.elements(&entry.nodes, &[])?;
            let Some(inner) = inner.get(target) else { return Some(absent) };
            let may_be_absent = entry.occurs.is_optional() || inner.occurs.is_optional();
            return words(counter, &inner.nodes, may_be_absent);
        }
    };
    words(counter, &nodes, entry.occurs.is_optional())
}

fn words(counter: Counter, nodes: &[NodeId], may_be_absent: bool) -> Option<Findings> {
    let values = counter.values.union(nodes);
    let words =
        values.is_words().then(|| values.words().map(|word| word.text.clone()).collect())?;
    Some(Findings { words, may_be_absent })
}

/// The words a probe may find anywhere in a context, and the declarations it looks at.
pub(super) fn domain(counter: Counter, tally: &Tally, probe: Probe) -> (Vec<String>, Vec<NodeId>) {
    let Some(entry) = tally.get(probe.field()) else { return (Vec::new(), Vec::new()) };
    let target = match probe {
        Probe::Attribute(_) | Probe::Text => None,
        Probe::Child(_) => Some(FieldId::TEXT),
        Probe::ChildAttribute(_, attribute) => Some(attribute),
    };
    let inner = target.and_then(|target| counter.elements(&entry.nodes, &[])?.get(target).cloned());
    let values = match (target, inner) {
        (None, _) => counter.values.union(&entry.nodes),
        (Some(_), Some(inner)) => counter.values.union(&inner.nodes),
        (Some(_), None) => return (Vec::new(), Vec::new()),
    };
    (values.words().map(|word| word.text.clone()).collect(), entry.nodes.clone())
}
