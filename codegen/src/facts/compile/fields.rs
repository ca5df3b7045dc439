//! Short keys for the names in a grammar. In: a grammar and the prefixes. Out: for each declaration its keys, for
//! each key its spelling in facts. Refuses namespaces without a prefix.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Namespace;
use crate::grammar::{Grammar, Name, NameClass, NodeId, Pattern};
use crate::problem::{Problem, Problems};

/// Key of an attribute's, a child's or the text's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FieldId(usize);

impl FieldId {
    /// The element's own text.
    pub(super) const TEXT: Self = Self(0);
    /// An attribute or child of any name.
    pub(super) const WILD: Self = Self(1);
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NameKind {
    Attribute,
    Text,
    Child,
}

#[derive(Debug)]
pub(super) struct FieldNames {
    fields: Vec<(NameKind, String)>,
    by_node: Vec<Vec<FieldId>>,
    /// The namespaces that occur.
    pub(super) namespaces: BTreeSet<Namespace>,
}

impl FieldNames {
    pub(super) fn new(grammar: &Grammar, prefixes: &[Namespace]) -> Result<Self, Problems> {
        let fields = vec![(NameKind::Text, "text()".to_owned()), (NameKind::Child, "*".to_owned())];
        let mut names = Self { fields, by_node: Vec::new(), namespaces: BTreeSet::new() };
        let mut keys = BTreeMap::new();
        let mut problems = Problems::default();
        for (index, node) in grammar.nodes.iter().enumerate() {
            let (kind, class) = match &node.pattern {
                Pattern::Element(class, _) => (NameKind::Child, class),
                Pattern::Attribute(class, _) => (NameKind::Attribute, class),
                _ => {
                    names.by_node.push(Vec::new());
                    continue;
                }
            };
            let NameClass::Names(list) = class else {
                names.by_node.push(vec![FieldId::WILD]);
                continue;
            };
            let mut ids = Vec::new();
            for name in list {
                match names.spell(kind, name, prefixes) {
                    Ok(text) => ids.push(
                        *keys.entry((kind, text.clone())).or_insert_with(|| names.add(kind, text)),
                    ),
                    Err(message) => {
                        let (file, line) = grammar.place(NodeId(index));
                        let help = "add a line `ns PREFIX URI` to schemas/roots";
                        problems.push(Problem::new(file, line, message).help(help));
                    }
                }
            }
            names.by_node.push(ids);
        }
        problems.finish(names)
    }

    fn add(&mut self, kind: NameKind, text: String) -> FieldId {
        self.fields.push((kind, text));
        FieldId(self.fields.len() - 1)
    }

    fn spell(
        &mut self,
        kind: NameKind,
        name: &Name,
        prefixes: &[Namespace],
    ) -> Result<String, String> {
        let at = if kind == NameKind::Attribute { "@" } else { "" };
        if name.namespace.is_empty() {
            return Ok(format!("{at}{}", name.local));
        }
        let known = prefixes.iter().find(|known| known.uri == name.namespace);
        let known = known.ok_or_else(|| format!("namespace `{}` has no prefix", name.namespace))?;
        self.namespaces.insert(known.clone());
        Ok(format!("{at}{}:{}", known.prefix, name.local))
    }

    /// Keys of a declaration, one for each name that it may have.
    pub(super) fn of(&self, node: NodeId) -> &[FieldId] {
        &self.by_node[node.0]
    }

    pub(super) fn text(&self, field: FieldId) -> &str {
        &self.fields[field.0].1
    }

    pub(super) fn kind(&self, field: FieldId) -> NameKind {
        self.fields[field.0].0
    }
}
