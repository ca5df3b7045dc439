//! Removes references and patterns that match nothing. In: a grammar as read. Out: one without `Ref`, in which
//! `notAllowed` is propagated to all patterns that contain it. A definition that contains itself
//! without an element is a problem.

use super::pattern::{Grammar, NodeId, Pattern};
use crate::problem::{Problem, Problems};

/// Simplifies a loaded grammar.
pub(super) fn simplify(mut grammar: Grammar) -> Result<Grammar, Problems> {
    refuse_loops(&grammar)?;
    let targets: Vec<NodeId> =
        (0..grammar.nodes.len()).map(|index| target(&grammar, NodeId(index))).collect();
    let is_possible = possible(&grammar);
    for index in 0..grammar.nodes.len() {
        let pattern = grammar.nodes[index].pattern.clone();
        grammar.nodes[index].pattern = rewrite(pattern, &targets, &is_possible, NodeId(index));
    }
    grammar.start = targets[grammar.start.0];
    Ok(grammar)
}

/// Resolves references.
fn target(grammar: &Grammar, mut node: NodeId) -> NodeId {
    while let Pattern::Ref(next) = grammar.pattern(node) {
        node = *next;
    }
    node
}

fn rewrite(pattern: Pattern, targets: &[NodeId], is_possible: &[bool], node: NodeId) -> Pattern {
    let follow = |node: NodeId| targets[node.0];
    let all = |nodes: Vec<NodeId>| nodes.into_iter().map(follow).collect();
    match pattern {
        Pattern::Optional(inner) | Pattern::ZeroOrMore(inner) if !is_possible[inner.0] => {
            Pattern::Empty
        }
        _ if !is_possible[node.0] => Pattern::NotAllowed,
        Pattern::Choice(nodes) => Pattern::Choice(
            nodes.into_iter().filter(|node| is_possible[node.0]).map(follow).collect(),
        ),
        Pattern::Group(nodes) => Pattern::Group(all(nodes)),
        Pattern::Interleave(nodes) => Pattern::Interleave(all(nodes)),
        Pattern::Optional(inner) => Pattern::Optional(follow(inner)),
        Pattern::ZeroOrMore(inner) => Pattern::ZeroOrMore(follow(inner)),
        Pattern::OneOrMore(inner) => Pattern::OneOrMore(follow(inner)),
        Pattern::List(inner) => Pattern::List(follow(inner)),
        Pattern::Element(names, content) => Pattern::Element(names, follow(content)),
        Pattern::Attribute(names, content) => Pattern::Attribute(names, follow(content)),
        other => other,
    }
}

/// Which nodes can match anything: the least solution, so that endless nesting is impossible.
fn possible(grammar: &Grammar) -> Vec<bool> {
    let mut is_possible = vec![false; grammar.nodes.len()];
    loop {
        let mut has_changed = false;
        for (index, node) in grammar.nodes.iter().enumerate().rev() {
            if !is_possible[index] && can_match(&node.pattern, &is_possible) {
                is_possible[index] = true;
                has_changed = true;
            }
        }
        if !has_changed {
            return is_possible;
        }
    }
}

fn can_match(pattern: &Pattern, is_possible: &[bool]) -> bool {
    let holds = |node: &NodeId| is_possible[node.0];
    match pattern {
        Pattern::NotAllowed => false,
        Pattern::Empty | Pattern::Text | Pattern::Data { .. } | Pattern::Value(_) => true,
        Pattern::Optional(_) | Pattern::ZeroOrMore(_) => true,
        Pattern::Group(nodes) | Pattern::Interleave(nodes) => nodes.iter().all(holds),
        Pattern::Choice(nodes) => nodes.iter().any(holds),
        Pattern::OneOrMore(inner) | Pattern::Ref(inner) | Pattern::List(inner) => holds(inner),
        Pattern::Element(_, content) | Pattern::Attribute(_, content) => holds(content),
    }
}

/// A definition may contain itself only inside an element.
fn refuse_loops(grammar: &Grammar) -> Result<(), Problems> {
    let mut search = Search {
        grammar,
        marks: vec![Mark::New; grammar.nodes.len()],
        problems: Problems::default(),
    };
    for index in 0..grammar.nodes.len() {
        search.visit(NodeId(index));
    }
    search.problems.finish(())
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

struct Search<'a> {
    grammar: &'a Grammar,
    marks: Vec<Mark>,
    problems: Problems,
}

impl Search<'_> {
    fn visit(&mut self, node: NodeId) {
        match self.marks[node.0] {
            Mark::Done => return,
            Mark::Open => {
                let (file, line) = self.grammar.place(node);
                let problem = Problem::new(file, line, "this definition contains itself");
                self.problems.push(
                    problem.help("add an <element> between the definition and its reference"),
                );
                return;
            }
            Mark::New => self.marks[node.0] = Mark::Open,
        }
        for inner in within_element(self.grammar.pattern(node)) {
            self.visit(inner);
        }
        self.marks[node.0] = Mark::Done;
    }
}

/// The nodes directly below, elements' content left out.
fn within_element(pattern: &Pattern) -> Vec<NodeId> {
    match pattern {
        Pattern::Group(nodes) | Pattern::Interleave(nodes) | Pattern::Choice(nodes) => {
            nodes.clone()
        }
        Pattern::Optional(inner) | Pattern::ZeroOrMore(inner) | Pattern::OneOrMore(inner) => {
            vec![*inner]
        }
        Pattern::Ref(inner) | Pattern::List(inner) | Pattern::Attribute(_, inner) => vec![*inner],
        _ => Vec::new(),
    }
}
