//! Counting: which fields a pattern has, how often, by which declarations. In: a pattern and conditions.
//! Out: a [`Tally`], or none where the conditions cannot hold. Does not leave the element,
//! except to check a condition on a child.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::fields::{FieldId, FieldNames};
use super::values::Values;
use crate::facts::Occurs;
use crate::grammar::{Grammar, NodeId, Pattern};

/// The fields of a pattern, sorted by key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tally(pub(super) Vec<Entry>);

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) field: FieldId,
    pub(super) occurs: Occurs,
    /// Its declarations, sorted.
    pub(super) nodes: Vec<NodeId>,
}

/// A value of the document that a condition tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Probe {
    /// The value of an attribute.
    Attribute(FieldId),
    /// The own text.
    Text,
    /// The text of a child.
    Child(FieldId),
    /// The value of an attribute of a child.
    ChildAttribute(FieldId, FieldId),
}

/// A probe that finds this word, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Condition {
    pub(super) probe: Probe,
    pub(super) word: Option<String>,
}

impl Tally {
    pub(super) fn get(&self, field: FieldId) -> Option<&Entry> {
        let at = self.0.binary_search_by_key(&field, |entry| entry.field).ok()?;
        Some(&self.0[at])
    }

    fn one(field: FieldId, node: NodeId) -> Self {
        Self(vec![Entry { field, occurs: Occurs::Once, nodes: vec![node] }])
    }

    /// Both, in one element.
    fn and(self, other: &Self) -> Self {
        self.join(other, |left, right| match (left, right) {
            (Some(left), Some(right)) => {
                Occurs::new(left.is_optional() && right.is_optional(), true)
            }
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => unreachable!("an entry of either side"),
        })
    }

    /// Either of them.
    pub(super) fn or(self, other: &Self) -> Self {
        self.join(other, |left, right| match (left, right) {
            (Some(left), Some(right)) => left.or(right),
            (Some(only), None) | (None, Some(only)) => only.or(Occurs::AtMostOnce),
            (None, None) => unreachable!("an entry of either side"),
        })
    }

    fn join(
        self,
        other: &Self,
        combine: impl Fn(Option<Occurs>, Option<Occurs>) -> Occurs,
    ) -> Self {
        let mut entries = Vec::with_capacity(self.0.len() + other.0.len());
        let mut others = other.0.iter().peekable();
        for mut entry in self.0 {
            while let Some(right) = others.next_if(|right| right.field < entry.field) {
                entries.push(Entry { occurs: combine(None, Some(right.occurs)), ..right.clone() });
            }
            let right = others.next_if(|right| right.field == entry.field);
            entry.occurs = combine(Some(entry.occurs), right.map(|right| right.occurs));
            if let Some(right) = right {
                entry.nodes.extend(&right.nodes);
                entry.nodes.sort_unstable();
                entry.nodes.dedup();
            }
            entries.push(entry);
        }
        for right in others {
            entries.push(Entry { occurs: combine(None, Some(right.occurs)), ..right.clone() });
        }
        Self(entries)
    }

    fn repeated(mut self) -> Self {
        for entry in &mut self.0 {
            entry.occurs = entry.occurs.or(Occurs::AtLeastOnce);
        }
        self
    }
}

/// The input of counting.
#[derive(Clone, Copy)]
pub(super) struct Counter<'a> {
    pub(super) grammar: &'a Grammar,
    pub(super) names: &'a FieldNames,
    pub(super) values: &'a Values<'a>,
    pub(super) memo: &'a Memo,
}

/// A cache of tallies, by declarations and conditions.
pub(super) type Memo = RefCell<BTreeMap<(Vec<NodeId>, Vec<Condition>), Option<Rc<Tally>>>>;

/// Tallies, each with the set of conditions, as bits, that hold for it.
type Ways = Vec<(usize, Tally)>;

impl Counter<'_> {
    /// Counts what one of several declarations may contain while the conditions hold.
    pub(super) fn elements(
        self,
        declarations: &[NodeId],
        conditions: &[Condition],
    ) -> Option<Rc<Tally>> {
        let key = (declarations.to_vec(), conditions.to_vec());
        if let Some(known) = self.memo.borrow().get(&key) {
            return known.clone();
        }
        let contents = declarations.iter().filter_map(|node| match self.grammar.pattern(*node) {
            Pattern::Element(_, content) => self.content(*content, conditions),
            _ => None,
        });
        let tally = contents.reduce(|left, right| left.or(&right)).map(Rc::new);
        self.memo.borrow_mut().insert(key, tally.clone());
        tally
    }

    /// Counts a pattern while the conditions hold.
    pub(super) fn content(self, content: NodeId, conditions: &[Condition]) -> Option<Tally> {
        let wanted = conditions.iter().filter(|condition| condition.word.is_some()).count();
        let ways = Pass { counter: self, conditions }.ways(content);
        ways.into_iter().find(|(met, _)| *met == (1 << wanted) - 1).map(|(_, tally)| tally)
    }
}

/// One evaluation.
#[derive(Clone, Copy)]
struct Pass<'a> {
    counter: Counter<'a>,
    conditions: &'a [Condition],
}

impl Pass<'_> {
    fn ways(self, node: NodeId) -> Ways {
        match self.counter.grammar.pattern(node) {
            Pattern::Empty => empty(),
            Pattern::NotAllowed | Pattern::Ref(_) => Ways::new(),
            Pattern::Text | Pattern::Data { .. } | Pattern::Value(_) | Pattern::List(_) => {
                self.leaf(node, &[FieldId::TEXT])
            }
            Pattern::Attribute(..) | Pattern::Element(..) => {
                self.leaf(node, self.counter.names.of(node))
            }
            Pattern::Group(nodes) | Pattern::Interleave(nodes) => {
                nodes.iter().fold(empty(), |ways, node| both(ways, &self.ways(*node)))
            }
            Pattern::Choice(nodes) => {
                nodes.iter().fold(Ways::new(), |ways, node| either(ways, self.ways(*node)))
            }
            Pattern::Optional(inner) => either(self.ways(*inner), empty()),
            Pattern::ZeroOrMore(inner) => either(repeated(self.ways(*inner)), empty()),
            Pattern::OneOrMore(inner) => repeated(self.ways(*inner)),
        }
    }

    /// An attribute, a child or text: met conditions become bits.
    fn leaf(self, node: NodeId, fields: &[FieldId]) -> Ways {
        let mut met = 0;
        let mut bit = 1;
        for condition in self.conditions {
            let is_concerned = fields.contains(&condition.probe.field());
            match (&condition.word, is_concerned) {
                (Some(word), true) if self.fits(node, condition.probe, word) => met |= bit,
                // A condition on absence holds if its field does not occur, so it has no bit.
                (None, true) if self.may_lack(node, condition.probe) => {}
                (_, true) => return Ways::new(),
                (_, false) => {}
            }
            bit <<= usize::from(condition.word.is_some());
        }
        let tallies = fields.iter().map(|field| Tally::one(*field, node));
        let tally = tallies.reduce(|left, right| left.or(&right));
        tally.map(|tally| (met, tally)).into_iter().collect()
    }

    /// Whether the declaration allows the word at the place of the probe.
    fn fits(self, node: NodeId, probe: Probe, word: &str) -> bool {
        self.counter.fits(node, probe, word)
    }

    /// Whether the declaration can occur if the probe finds nothing.
    fn may_lack(self, node: NodeId, probe: Probe) -> bool {
        let Probe::ChildAttribute(_, attribute) = probe else { return false };
        let condition = Condition { probe: Probe::Attribute(attribute), word: None };
        self.counter.elements(&[node], &[condition]).is_some()
    }
}

impl Counter<'_> {
    /// Whether a declaration that a probe concerns allows the word at its place.
    pub(super) fn fits(self, node: NodeId, probe: Probe, word: &str) -> bool {
        let inner = match probe {
            Probe::Attribute(_) | Probe::Text => return self.values.of(node).may_be(word),
            Probe::Child(_) => Probe::Text,
            Probe::ChildAttribute(_, attribute) => Probe::Attribute(attribute),
        };
        let condition = Condition { probe: inner, word: Some(word.to_owned()) };
        self.elements(&[node], &[condition]).is_some()
    }
}

impl Probe {
    /// The field of the element itself that the probe starts at.
    pub(super) fn field(self) -> FieldId {
        match self {
            Self::Attribute(field) | Self::Child(field) | Self::ChildAttribute(field, _) => field,
            Self::Text => FieldId::TEXT,
        }
    }
}

/// The tally of nothing.
fn empty() -> Ways {
    vec![(0, Tally::default())]
}

/// Adds a tally as an alternative to another one that meets the same conditions.
fn add(ways: &mut Ways, met: usize, tally: Tally) {
    match ways.iter_mut().find(|(other, _)| *other == met) {
        Some((_, known)) => *known = std::mem::take(known).or(&tally),
        None => ways.push((met, tally)),
    }
}

/// Either tally.
fn either(left: Ways, right: Ways) -> Ways {
    right.into_iter().fold(left, |mut ways, (met, tally)| {
        add(&mut ways, met, tally);
        ways
    })
}

/// Both tallies; no condition is met twice.
fn both(left: Ways, right: &Ways) -> Ways {
    let mut ways = Ways::new();
    for (first, left) in left {
        for (second, right) in right.iter().filter(|(second, _)| first & second == 0) {
            add(&mut ways, first | second, left.clone().and(right));
        }
    }
    ways
}

/// Once or more often; a condition that holds is counted for the first occurrence.
fn repeated(ways: Ways) -> Ways {
    ways.into_iter().map(|(met, tally)| (met, tally.repeated())).collect()
}
