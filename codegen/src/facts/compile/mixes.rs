//! Repeated choices between children of different names. In: declarations. Out: sets of names whose relative
//! order a document can express. Whether the order matters is policy's decision.

use std::collections::BTreeSet;

use super::fields::{FieldId, NameKind};
use super::tally::Counter;
use crate::grammar::{NodeId, Pattern};

/// The mixes of a context, each in the given order of fields.
pub(super) fn mixes(counter: Counter, nodes: &[NodeId], order: &[FieldId]) -> Vec<Vec<FieldId>> {
    let mut found = Vec::new();
    for node in nodes {
        if let Pattern::Element(_, content) = counter.grammar.pattern(*node) {
            collect(counter, *content, &mut found);
        }
    }
    let mut mixes: Vec<Vec<FieldId>> = Vec::new();
    for set in found {
        let mix = order.iter().copied().filter(|field| set.contains(field)).collect();
        if !mixes.contains(&mix) {
            mixes.push(mix);
        }
    }
    mixes
}

fn collect(counter: Counter, node: NodeId, found: &mut Vec<BTreeSet<FieldId>>) {
    match counter.grammar.pattern(node) {
        Pattern::ZeroOrMore(inner) | Pattern::OneOrMore(inner) => {
            match counter.grammar.pattern(*inner) {
                Pattern::Choice(_) => {
                    let tally = counter.content(*inner, &[]).unwrap_or_default();
                    let children = tally.0.iter().map(|entry| entry.field);
                    let children: BTreeSet<FieldId> = children
                        .filter(|field| counter.names.kind(*field) == NameKind::Child)
                        .collect();
                    if children.len() > 1 {
                        found.push(children);
                    }
                }
                _ => collect(counter, *inner, found),
            }
        }
        Pattern::Group(nodes) | Pattern::Interleave(nodes) | Pattern::Choice(nodes) => {
            for node in nodes {
                collect(counter, *node, found);
            }
        }
        Pattern::Optional(inner) => collect(counter, *inner, found),
        _ => {}
    }
}
