//! The walk over contexts: a context is the set of declarations that a name can refer to at one position, together
//! with the conditions of its parent on them. In: a grammar. Out: a block for each context. Breadth first, in
//! grammar order, so that a context's path is the first and shortest one.

use std::collections::{BTreeMap, BTreeSet};

use super::arms::{ArmContext, Guard, Question, questions};
use super::choices::{choice_points, probes};
use super::exclusive::exclusive;
use super::fields::{FieldId, FieldNames, NameKind};
use super::mixes::mixes;
use super::order::fields_in_order;
use super::tally::{Counter, Entry, Memo, Tally};
use super::values::Values;
use super::{Compiled, Request};
use crate::facts::values::word;
use crate::facts::{Block, Content, Facts, Member, Mix, Occurs, Size, ValueType};
use crate::grammar::{Grammar, NodeId};
use crate::problem::{Problem, Problems};

/// Compiles a grammar; see [`super::compile`].
pub(super) fn compile(grammar: &Grammar, request: Request) -> Result<Compiled, Problems> {
    let names = FieldNames::new(grammar, &request.roots.namespaces)?;
    let values = Values::new(grammar, request.classes);
    let memo = Memo::default();
    let counter = Counter { grammar, names: &names, values: &values, memo: &memo };
    let mut walk = Walk::new(counter, request);
    let element = walk.start()?;
    walk.run();
    let Walk { blocks, sets, opaque, problems, .. } = walk;
    let fields = blocks.values().flat_map(|block| &block.fields);
    let attributes = fields.filter(|field| field.name.starts_with('@'));
    let facts = Facts {
        root: request.root.to_owned(),
        element,
        versions: vec![request.version],
        sizes: vec![Size { contexts: sets.len(), attributes: attributes.count() }],
        namespaces: names.namespaces.iter().cloned().collect(),
        blocks,
    };
    let (undecided, fingerprints) = values.into_findings()?;
    let compiled = Compiled { facts, undecided, opaque, fingerprints };
    problems.finish(compiled)
}

/// How often a field of this kind can occur in a document: attributes and text never repeat.
pub(super) fn clamped(kind: NameKind, occurs: Occurs) -> Occurs {
    match kind {
        NameKind::Child => occurs,
        _ => Occurs::new(occurs.is_optional(), false),
    }
}

/// Identity of a context.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    nodes: Vec<NodeId>,
    guards: Vec<Guard>,
}

struct Walk<'a> {
    counter: Counter<'a>,
    request: Request<'a>,
    /// The path of each context.
    paths: BTreeMap<Key, String>,
    queue: std::collections::VecDeque<(Key, String)>,
    blocks: BTreeMap<String, Block>,
    /// The sets of declarations, including elements without a block.
    sets: BTreeSet<Vec<NodeId>>,
    opaque: Vec<String>,
    problems: Problems,
}

impl<'a> Walk<'a> {
    fn new(counter: Counter<'a>, request: Request<'a>) -> Self {
        Self {
            counter,
            request,
            paths: BTreeMap::new(),
            queue: std::collections::VecDeque::new(),
            blocks: BTreeMap::new(),
            sets: BTreeSet::new(),
            opaque: Vec::new(),
            problems: Problems::default(),
        }
    }

    /// Adds the root element to the queue; returns its name.
    fn start(&mut self) -> Result<String, Problems> {
        let grammar = self.counter.grammar;
        let tally = self.counter.content(grammar.start, &[]).unwrap_or_default();
        let (file, line) = grammar.place(grammar.start);
        let [entry] = &tally.0[..] else {
            let found: Vec<&str> =
                tally.0.iter().map(|entry| self.counter.names.text(entry.field)).collect();
            let problem = Problem::new(
                file,
                line,
                format!("the grammar allows {} root elements: {}", found.len(), found.join(", ")),
            );
            return Err(problem
                .help("remove this grammar from schemas/roots: a root has one element")
                .into());
        };
        let name = self.counter.names.text(entry.field).to_owned();
        let content = self.counter.elements(&entry.nodes, &[]).unwrap_or_default();
        if entry.field == FieldId::WILD || content.get(FieldId::WILD).is_some() {
            let problem = Problem::new(file, line, "the document may have any content").at(name);
            return Err(problem.help("remove this grammar from schemas/roots").into());
        }
        self.sets.insert(entry.nodes.clone());
        self.context(Key { nodes: entry.nodes.clone(), guards: Vec::new() }, &name);
        Ok(name)
    }

    fn run(&mut self) {
        while let Some((key, path)) = self.queue.pop_front() {
            let block = self.block(&key, &path);
            self.blocks.insert(path, block);
        }
    }

    /// The path at which a context is described; adds a new context to the queue.
    fn context(&mut self, key: Key, path: &str) -> String {
        if let Some(known) = self.paths.get(&key) {
            return known.clone();
        }
        self.paths.insert(key.clone(), path.to_owned());
        self.queue.push_back((key, path.to_owned()));
        path.to_owned()
    }

    fn block(&mut self, key: &Key, path: &str) -> Block {
        let counter = self.counter;
        let tally = counter.elements(&key.nodes, &[]).unwrap_or_default();
        let order = fields_in_order(counter, &key.nodes);
        let points = choice_points(counter, &key.nodes);
        let questions = self.questions(key, &tally, &points);
        self.counter.values.locate(path);
        let place =
            ArmContext { counter, nodes: &key.nodes, guards: &key.guards, questions: &questions };
        let entries = order.iter().filter_map(|field| tally.get(*field));
        let fields = entries.map(|entry| self.field(entry, place, path)).collect();
        let mut block = Block { fields, branches: place.branches(), ..Block::default() };
        for branch in &mut block.branches {
            branch.allows.sort_by_key(|allowed| {
                block.fields.iter().position(|field| field.name == allowed.name)
            });
        }
        let text = |fields: Vec<FieldId>| -> Vec<String> {
            fields.into_iter().map(|field| counter.names.text(field).to_owned()).collect()
        };
        let sets = exclusive(place, &points, &order, &block.branches);
        block.exclusive = sets.into_iter().map(text).collect();
        let mixes = mixes(counter, &key.nodes, &order);
        block.mixes = mixes.into_iter().map(|fields| Mix { fields: text(fields) }).collect();
        block
    }

    /// The questions that distinguish the alternatives of a context.
    fn questions(&self, key: &Key, tally: &Tally, points: &[Vec<NodeId>]) -> Vec<Question> {
        let mut found = Vec::new();
        for (index, point) in points.iter().enumerate() {
            let is_declarations = index == 0 && key.nodes.len() > 1;
            // The parent distinguishes declarations that no guard allows together.
            let is_open = |left: usize, right: usize| {
                let meets = |guard: &Guard| {
                    [left, right].iter().all(|at| guard.nodes.contains(&key.nodes[*at]))
                };
                !is_declarations || key.guards.is_empty() || key.guards.iter().any(meets)
            };
            for probe in probes(self.counter, point, is_open) {
                if !found.contains(&probe) {
                    found.push(probe);
                }
            }
        }
        questions(self.counter, tally, &found)
    }

    fn field(&mut self, entry: &Entry, place: ArmContext, path: &str) -> Member {
        let kind = self.counter.names.kind(entry.field);
        let name = self.counter.names.text(entry.field).to_owned();
        let mut occurs = clamped(kind, entry.occurs);
        let content = match kind {
            NameKind::Attribute => Content::Value(self.counter.values.union(&entry.nodes)),
            NameKind::Text => {
                let (may_be_empty, values) = self.counter.values.union(&entry.nodes).split_empty();
                occurs = if may_be_empty || values.is_text() { Occurs::AtMostOnce } else { occurs };
                Content::Value(values)
            }
            NameKind::Child => {
                let is_one = entry.nodes.len() == 1;
                let guards = if is_one { Vec::new() } else { place.guards_of(entry.field) };
                self.child(Key { nodes: entry.nodes.clone(), guards }, path, &name)
            }
        };
        self.counter.values.locate(&format!("{path}/{name}"));
        Member { name, occurs, occurs_since: Vec::new(), content, since: None, until: None }
    }

    fn child(&mut self, key: Key, parent: &str, name: &str) -> Content {
        let path = format!("{parent}/{name}");
        if self.request.roots.opaque.contains(&path) {
            self.opaque.push(path);
            return Content::Foreign;
        }
        self.sets.insert(key.nodes.clone());
        let tally = self.counter.elements(&key.nodes, &[]).unwrap_or_default();
        match &tally.0[..] {
            [] => Content::Flag,
            [only] if only.field == FieldId::TEXT => {
                let values = self.counter.values.union(&only.nodes);
                Content::Value(if only.occurs.is_optional() {
                    values.or(ValueType(vec![word("")]))
                } else {
                    values
                })
            }
            _ if tally.get(FieldId::WILD).is_some() => Content::Foreign,
            _ => {
                let known = self.context(key, &path);
                if known == path { Content::Here } else { Content::At(known) }
            }
        }
    }
}
