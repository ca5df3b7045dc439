//! Arms of choices: which fields appear when. In: a context and the probes of its choice points. Out: branches.
//! A field is named in an arm only where its cardinality depends on what a probe finds.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::choices::domain;
use super::fields::{FieldId, FieldNames};
use super::tally::{Condition, Counter, Probe, Tally};
use crate::facts::{Allowed, Branch, Occurs, Selector};
use crate::grammar::NodeId;

/// Selectors of an arm, outermost first.
pub(super) type Chain = Vec<Selector>;

/// The declarations of a name if the parent's selectors hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Guard {
    pub(super) chain: Chain,
    pub(super) nodes: Vec<NodeId>,
}

/// A probe with its distinct answers: one word of each set that all declarations treat equally.
#[derive(Debug, Clone)]
pub(super) struct Question {
    probe: Probe,
    answers: Vec<Answer>,
}

#[derive(Debug, Clone)]
struct Answer {
    /// All words of the set; empty for absence.
    words: Vec<String>,
}

impl Answer {
    fn condition(&self, probe: Probe) -> Condition {
        Condition { probe, word: self.words.first().cloned() }
    }
}

/// A context's questions.
pub(super) fn questions(counter: Counter, tally: &Tally, probes: &[Probe]) -> Vec<Question> {
    probes.iter().map(|probe| question(counter, tally, *probe)).collect()
}

fn question(counter: Counter, tally: &Tally, probe: Probe) -> Question {
    let (words, nodes) = domain(counter, tally, probe);
    let mut sets: BTreeMap<Vec<bool>, Vec<String>> = BTreeMap::new();
    for word in words {
        let treatment = nodes.iter().map(|node| counter.fits(*node, probe, &word)).collect();
        sets.entry(treatment).or_default().push(word);
    }
    let mut answers: Vec<Answer> = sets.into_values().map(|words| Answer { words }).collect();
    answers.push(Answer { words: Vec::new() });
    Question { probe, answers }
}

/// The context of a search for arms.
#[derive(Clone, Copy)]
pub(super) struct ArmContext<'a> {
    pub(super) counter: Counter<'a>,
    /// The context's declarations.
    pub(super) nodes: &'a [NodeId],
    /// The conditions of the parent on them.
    pub(super) guards: &'a [Guard],
    pub(super) questions: &'a [Question],
}

/// Fields by arm.
type Arms = Vec<(Chain, Vec<(FieldId, Occurs)>)>;

impl<'a> ArmContext<'a> {
    /// The declarations of a child by the conditions of its parents, if they differ.
    pub(super) fn guards_of(self, child: FieldId) -> Vec<Guard> {
        let whole = Guard { chain: Chain::new(), nodes: self.nodes.to_vec() };
        let outer = if self.guards.is_empty() { std::slice::from_ref(&whole) } else { self.guards };
        let mut arms = Vec::new();
        for guard in outer {
            for (chain, nodes) in self.guards_under(&guard.nodes, child, &[]) {
                arms.push(([guard.chain.clone(), chain].concat(), nodes));
            }
        }
        let mut arms = united(arms);
        drop_common(&mut arms);
        if arms.iter().all(|(_, nodes)| *nodes == arms[0].1) {
            return Vec::new();
        }
        arms.sort();
        let guard = |(mut chain, nodes): (Chain, Vec<NodeId>)| {
            for selector in &mut chain {
                selector.path.insert_str(0, "../");
            }
            Guard { chain, nodes }
        };
        arms.into_iter().map(guard).collect()
    }

    fn guards_under(
        self,
        parents: &[NodeId],
        child: FieldId,
        conditions: &[Condition],
    ) -> Vec<(Chain, Vec<NodeId>)> {
        let nodes = |conditions: &[Condition]| -> Option<Vec<NodeId>> {
            Some(self.counter.elements(parents, conditions)?.get(child)?.nodes.clone())
        };
        let variety = |question: &&Question| {
            let found =
                under(question, conditions).filter_map(|(_, conditions)| nodes(&conditions));
            found.collect::<BTreeSet<_>>().len()
        };
        // A condition on the child itself is evaluated where the child is described.
        let unasked = self.unasked(conditions).filter(|question| question.probe.field() != child);
        let best = unasked.rev().max_by_key(variety).filter(|question| variety(question) > 1);
        let Some(best) = best else {
            return nodes(conditions).map(|nodes| (Chain::new(), nodes)).into_iter().collect();
        };
        let mut arms = Vec::new();
        for (answer, conditions) in under(best, conditions) {
            for (mut chain, nodes) in self.guards_under(parents, child, &conditions) {
                chain.insert(0, self.selector(best.probe, answer));
                arms.push((chain, nodes));
            }
        }
        united(arms)
    }

    /// The branches of a context.
    pub(super) fn branches(self) -> Vec<Branch> {
        let Some(all) = self.counter.elements(self.nodes, &[]) else { return Vec::new() };
        let fields: Vec<FieldId> = all.0.iter().map(|entry| entry.field).collect();
        let guarded: Vec<(&Guard, Rc<Tally>)> = self
            .guards
            .iter()
            .filter_map(|guard| Some((guard, self.counter.elements(&guard.nodes, &[])?)))
            .collect();
        let depends = |field: &FieldId| {
            let found =
                guarded.iter().map(|(_, tally)| tally.get(*field).map(|entry| entry.occurs));
            found.collect::<BTreeSet<_>>().len() > 1
        };
        let (varying, steady): (Vec<FieldId>, Vec<FieldId>) = fields.into_iter().partition(depends);
        let mut arms = self.split(self.nodes, self.dependent(self.nodes, &steady, &[]), &[]);
        for (guard, _) in &guarded {
            let inner = self.arms(&guard.nodes, &varying, &[]);
            arms.extend(
                inner
                    .into_iter()
                    .map(|(chain, fields)| ([guard.chain.clone(), chain].concat(), fields)),
            );
        }
        self.print(united(gathered(arms)))
    }

    /// Arms for fields that must be listed in them.
    fn arms(self, nodes: &[NodeId], fields: &[FieldId], conditions: &[Condition]) -> Arms {
        let tally = self.counter.elements(nodes, conditions).unwrap_or_default();
        let dependent = self.dependent(nodes, fields, conditions);
        let is_steady =
            |field: &&FieldId| !dependent.iter().any(|(_, varying)| varying.contains(field));
        let steady = fields.iter().filter(is_steady);
        let named = steady.filter_map(|field| Some((*field, tally.get(*field)?.occurs))).collect();
        let mut arms = vec![(Chain::new(), named)];
        arms.extend(self.split(nodes, dependent, conditions));
        arms.retain(|(_, fields)| !fields.is_empty());
        arms
    }

    /// Arms for fields that depend on questions: each by the question that most of the rest depend on.
    fn split(
        self,
        nodes: &[NodeId],
        mut dependent: Vec<(&'a Question, Vec<FieldId>)>,
        conditions: &[Condition],
    ) -> Arms {
        let mut arms = Arms::new();
        // The first of the best: `max_by_key` takes the last.
        while let Some((question, varying)) =
            dependent.iter().rev().max_by_key(|(_, varying)| varying.len()).cloned()
        {
            for (answer, conditions) in under(question, conditions) {
                if self.counter.elements(nodes, &conditions).is_none() {
                    continue;
                }
                for (mut chain, fields) in self.arms(nodes, &varying, &conditions) {
                    chain.insert(0, self.selector(question.probe, answer));
                    arms.push((chain, fields));
                }
            }
            for (_, rest) in &mut dependent {
                rest.retain(|field| !varying.contains(field));
            }
            dependent.retain(|(_, rest)| !rest.is_empty());
        }
        united(arms)
    }

    /// The unused questions that some of the fields depend on, with those fields.
    fn dependent(
        self,
        nodes: &[NodeId],
        fields: &[FieldId],
        conditions: &[Condition],
    ) -> Vec<(&'a Question, Vec<FieldId>)> {
        let rank = |field: FieldId| {
            self.questions.iter().position(|question| question.probe.field() == field)
        };
        let mut dependent = Vec::new();
        for question in self.unasked(conditions) {
            let answers = under(question, conditions);
            let tallies: Vec<Rc<Tally>> = answers
                .filter_map(|(_, conditions)| self.counter.elements(nodes, &conditions))
                .collect();
            let varies = |field: &FieldId| {
                let found = tallies.iter().map(|tally| tally.get(*field).map(|entry| entry.occurs));
                found.collect::<BTreeSet<_>>().len() > 1
            };
            // A field that a question asks for depends only on earlier questions; otherwise arms would be circular.
            let may_depend = |field: &FieldId| {
                rank(*field).is_none_or(|place| rank(question.probe.field()) < Some(place))
            };
            let varying: Vec<FieldId> =
                fields.iter().copied().filter(|field| may_depend(field) && varies(field)).collect();
            if !varying.is_empty() {
                dependent.push((question, varying));
            }
        }
        dependent
    }

    fn unasked(&self, conditions: &[Condition]) -> impl DoubleEndedIterator<Item = &'a Question> {
        let is_asked = |question: &&Question| {
            conditions.iter().any(|condition| condition.probe == question.probe)
        };
        self.questions.iter().filter(move |question| !is_asked(question))
    }

    fn selector(&self, probe: Probe, answer: &Answer) -> Selector {
        Selector {
            path: path(self.counter.names, probe),
            words: answer.words.clone(),
            or_absent: answer.words.is_empty(),
        }
    }

    fn print(&self, arms: Arms) -> Vec<Branch> {
        let names = self.counter.names;
        let mut branches: Vec<Branch> = arms
            .into_iter()
            .map(|(selectors, fields)| {
                let allowed = |(field, occurs): (FieldId, Occurs)| Allowed {
                    name: names.text(field).to_owned(),
                    occurs: super::contexts::clamped(names.kind(field), occurs),
                };
                Branch { selectors, allows: fields.into_iter().map(allowed).collect() }
            })
            .collect();
        branches.sort_by(|left, right| left.selectors.cmp(&right.selectors));
        branches
    }
}

/// Each answer with the conditions it adds to.
fn under<'b>(
    question: &'b Question,
    conditions: &'b [Condition],
) -> impl Iterator<Item = (&'b Answer, Vec<Condition>)> {
    question.answers.iter().map(|answer| {
        let more = answer.condition(question.probe);
        (answer, conditions.iter().cloned().chain([more]).collect())
    })
}

/// How facts write a probe.
fn path(names: &FieldNames, probe: Probe) -> String {
    match probe {
        Probe::Attribute(field) | Probe::Child(field) => names.text(field).to_owned(),
        Probe::Text => "text()".to_owned(),
        Probe::ChildAttribute(child, attribute) => {
            format!("{}/{}", names.text(child), names.text(attribute))
        }
    }
}

/// Joins the fields of equal chains.
fn gathered(arms: Arms) -> Arms {
    let mut gathered: BTreeMap<Chain, Vec<(FieldId, Occurs)>> = BTreeMap::new();
    for (chain, fields) in arms {
        gathered.entry(chain).or_default().extend(fields);
    }
    gathered.into_iter().collect()
}

/// Joins chains with the same fields that differ only in the words of one selector.
fn united<T: PartialEq>(arms: Vec<(Chain, T)>) -> Vec<(Chain, T)> {
    let mut united: Vec<(Chain, T)> = Vec::new();
    for (chain, value) in arms {
        let place = united
            .iter()
            .position(|(known, same)| *same == value && differing(known, &chain).is_some());
        match place {
            Some(place) => {
                let known = &mut united[place].0;
                let at = differing(known, &chain).expect("found by it");
                known[at].or_absent |= chain[at].or_absent;
                known[at].words.extend(chain[at].words.iter().cloned());
                known[at].words.sort();
                known[at].words.dedup();
            }
            None => united.push((chain, value)),
        }
    }
    united
}

/// Removes leading selectors that all chains share: they hold wherever the child occurs.
fn drop_common<T>(arms: &mut [(Chain, T)]) {
    while let Some(first) = arms.first().and_then(|(chain, _)| chain.first().cloned()) {
        if arms.iter().any(|(chain, _)| chain.first() != Some(&first)) {
            return;
        }
        for (chain, _) in arms.iter_mut() {
            chain.remove(0);
        }
    }
}

/// The only selector in which two chains differ, and only in its words.
fn differing(left: &Chain, right: &Chain) -> Option<usize> {
    if left.len() != right.len() {
        return None;
    }
    let mut places = (0..left.len()).filter(|at| left[*at] != right[*at]);
    let place = places.next()?;
    (places.next().is_none() && left[place].path == right[place].path).then_some(place)
}
