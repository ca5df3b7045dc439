//! The order of an element's fields. In: declarations. Out: attributes, own text, children, each in the order
//! of their first occurrence in the grammar, or in the order of a group that orders them.

use std::collections::BTreeSet;

use super::fields::{FieldId, NameKind};
use super::tally::Counter;
use crate::grammar::{NodeId, Pattern};

/// All fields of the declarations, in the order of emission.
pub(super) fn fields_in_order(counter: Counter, declarations: &[NodeId]) -> Vec<FieldId> {
    let mut walk = Walk { counter, seen: Vec::new(), before: BTreeSet::new() };
    for declaration in declarations {
        if let Pattern::Element(_, content) = counter.grammar.pattern(*declaration) {
            walk.visit(*content);
        }
    }
    let Walk { seen, before, .. } = walk;
    let of_kind =
        |kind| seen.iter().copied().filter(move |field| counter.names.kind(*field) == kind);
    let children = sorted(of_kind(NameKind::Child).collect(), &before);
    of_kind(NameKind::Attribute).chain(of_kind(NameKind::Text)).chain(children).collect()
}

struct Walk<'a> {
    counter: Counter<'a>,
    seen: Vec<FieldId>,
    /// Pairs of children in the order of a group.
    before: BTreeSet<(FieldId, FieldId)>,
}

impl Walk<'_> {
    /// Visits a pattern; returns its children.
    fn visit(&mut self, node: NodeId) -> BTreeSet<FieldId> {
        match self.counter.grammar.pattern(node) {
            Pattern::Text | Pattern::Data { .. } | Pattern::Value(_) | Pattern::List(_) => {
                self.see(FieldId::TEXT);
                BTreeSet::new()
            }
            Pattern::Attribute(..) => {
                for field in self.counter.names.of(node) {
                    self.see(*field);
                }
                BTreeSet::new()
            }
            Pattern::Element(..) => {
                let fields = self.counter.names.of(node);
                for field in fields {
                    self.see(*field);
                }
                fields.iter().copied().collect()
            }
            Pattern::Group(nodes) => self.visit_group(nodes),
            Pattern::Interleave(nodes) | Pattern::Choice(nodes) => {
                nodes.iter().flat_map(|node| self.visit(*node)).collect()
            }
            Pattern::Optional(inner) | Pattern::ZeroOrMore(inner) | Pattern::OneOrMore(inner) => {
                self.visit(*inner)
            }
            Pattern::Empty | Pattern::NotAllowed | Pattern::Ref(_) => BTreeSet::new(),
        }
    }

    fn visit_group(&mut self, nodes: &[NodeId]) -> BTreeSet<FieldId> {
        let mut earlier = BTreeSet::new();
        for node in nodes {
            let later = self.visit(*node);
            for first in &earlier {
                self.before.extend(
                    later.iter().filter(|second| *second != first).map(|second| (*first, *second)),
                );
            }
            earlier.extend(later);
        }
        earlier
    }

    fn see(&mut self, field: FieldId) {
        if !self.seen.contains(&field) {
            self.seen.push(field);
        }
    }
}

/// Keeps the given order except for the pairs; pairs that contradict each other are ignored.
fn sorted(mut rest: Vec<FieldId>, before: &BTreeSet<(FieldId, FieldId)>) -> Vec<FieldId> {
    let precedes = |first: FieldId, second: FieldId| {
        before.contains(&(first, second)) && !before.contains(&(second, first))
    };
    let mut sorted = Vec::new();
    while !rest.is_empty() {
        let is_free = |field: &FieldId| !rest.iter().any(|other| precedes(*other, *field));
        let next = rest.iter().position(is_free).unwrap_or(0);
        sorted.push(rest.remove(next));
    }
    sorted
}
