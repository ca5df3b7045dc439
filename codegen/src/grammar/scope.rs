//! Scopes of definitions: each nested grammar has its own. In: definitions and references as they are read.
//! Out: the target of each reference.

use std::collections::BTreeMap;

use super::pattern::{NodeId, Pattern};

/// Index of a scope.
pub(super) type ScopeId = usize;

/// The name under which a scope keeps its start; no definition can have it.
pub(super) const START: &str = "<start>";

#[derive(Debug, Default)]
pub(super) struct Scopes {
    scopes: Vec<Scope>,
    references: Vec<(NodeId, ScopeId, String)>,
}

#[derive(Debug, Default)]
struct Scope {
    parent: Option<ScopeId>,
    definitions: BTreeMap<String, Definition>,
}

/// The definition of a name: a node for all combined parts.
#[derive(Debug)]
pub(super) struct Definition {
    pub(super) node: NodeId,
    parts: Vec<NodeId>,
    /// How parts are combined; `None` as long as no part has `combine`.
    combine: Option<String>,
    /// Whether a part without `combine` was seen; there may be only one.
    has_plain: bool,
}

/// What is wrong with a further part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Conflict {
    /// Neither it nor an earlier part has `combine`.
    Twice,
    /// Its `combine` differs from that of an earlier part.
    BothWays,
}

impl Definition {
    pub(super) fn new(node: NodeId) -> Self {
        Self { node, parts: Vec::new(), combine: None, has_plain: false }
    }

    pub(super) fn add(&mut self, part: NodeId, combine: Option<&str>) -> Option<Conflict> {
        self.parts.push(part);
        let Some(combine) = combine else {
            return std::mem::replace(&mut self.has_plain, true).then_some(Conflict::Twice);
        };
        let known = self.combine.get_or_insert_with(|| combine.to_owned());
        (known != combine).then_some(Conflict::BothWays)
    }

    /// What the parts are together.
    pub(super) fn pattern(&self) -> Pattern {
        match (&self.parts[..], self.combine.as_deref()) {
            ([only], _) => Pattern::Ref(*only),
            (parts, Some("interleave")) => Pattern::Interleave(parts.to_vec()),
            (parts, _) => Pattern::Choice(parts.to_vec()),
        }
    }
}

impl Scopes {
    pub(super) fn open(&mut self, parent: Option<ScopeId>) -> ScopeId {
        self.scopes.push(Scope { parent, ..Scope::default() });
        self.scopes.len() - 1
    }

    pub(super) fn parent(&self, scope: ScopeId) -> Option<ScopeId> {
        self.scopes[scope].parent
    }

    pub(super) fn start(&self, scope: ScopeId) -> Option<NodeId> {
        self.scopes[scope].definitions.get(START).map(|definition| definition.node)
    }

    pub(super) fn definition(&mut self, scope: ScopeId, name: &str) -> Option<&mut Definition> {
        self.scopes[scope].definitions.get_mut(name)
    }

    pub(super) fn define(&mut self, scope: ScopeId, name: &str, definition: Definition) {
        self.scopes[scope].definitions.insert(name.to_owned(), definition);
    }

    pub(super) fn refer(&mut self, scope: ScopeId, name: String, node: NodeId) {
        self.references.push((node, scope, name));
    }

    /// Each reference's node, name and target.
    pub(super) fn resolve(&mut self) -> Vec<(NodeId, String, Option<NodeId>)> {
        let references = std::mem::take(&mut self.references);
        let target =
            |scope: ScopeId, name: &str| self.scopes[scope].definitions.get(name).map(|it| it.node);
        references
            .into_iter()
            .map(|(node, scope, name)| {
                let target = target(scope, &name);
                (node, name, target)
            })
            .collect()
    }
}
