//! Shares structs with equal facts, policy and descriptions of their fields, across all roots. It is the last step, so
//! that the policy of a path has no effect on others.

use std::collections::BTreeMap;

use super::{Arm, Field, Kind, Node, Root, RowPath};

/// All structs without duplicates.
#[derive(Debug, Default)]
pub struct Arena {
    /// The structs; a field refers to one by its index.
    pub items: Vec<Item>,
    /// The index of each root's struct, in the order of the roots.
    pub roots: Vec<usize>,
}

/// A struct of the arena.
#[derive(Debug)]
pub struct Item {
    /// The name of the root that its path belongs to.
    pub root: String,
    /// The shortest path of its elements.
    pub path: String,
    /// The description.
    pub doc: String,
    /// The fields; the nodes in their kinds are empty, see `children`.
    pub fields: Vec<Field>,
    /// The index of the struct of each field.
    pub children: Vec<Option<usize>>,
    /// Its branch table.
    pub arms: Vec<Arm>,
    /// The identity keys.
    pub key: Vec<Vec<RowPath>>,
    /// The values that distinguish similar elements.
    pub r#match: Vec<RowPath>,
}

/// Shares equal structs of all roots.
pub fn share(roots: &[Root]) -> Arena {
    let mut sharer = Sharer::default();
    for root in roots {
        let index = sharer.add(&root.name, &root.node);
        sharer.arena.roots.push(index);
    }
    sharer.arena
}

#[derive(Default)]
struct Sharer {
    arena: Arena,
    by_content: BTreeMap<String, usize>,
}

impl Sharer {
    fn add(&mut self, root: &str, node: &Node) -> usize {
        let children: Vec<Option<usize>> = node
            .fields
            .iter()
            .map(|field| field.kind.node().map(|inner| self.add(root, inner)))
            .collect();
        let fields: Vec<Field> = node.fields.iter().map(hollow).collect();
        let content =
            format!("{fields:?} {children:?} {:?} {:?} {:?}", node.arms, node.key, node.r#match);
        if let Some(index) = self.by_content.get(&content) {
            let item = &mut self.arena.items[*index];
            if rank(&node.path) < rank(&item.path) {
                node.path.clone_into(&mut item.path);
                root.clone_into(&mut item.root);
                node.doc.clone_into(&mut item.doc);
            }
            return *index;
        }
        let index = self.arena.items.len();
        self.arena.items.push(Item {
            root: root.to_owned(),
            path: node.path.clone(),
            doc: node.doc.clone(),
            fields,
            children,
            arms: node.arms.clone(),
            key: node.key.clone(),
            r#match: node.r#match.clone(),
        });
        self.by_content.insert(content, index);
        index
    }
}

/// Shorter paths are first; paths of the same length are in alphabetical order.
fn rank(path: &str) -> (usize, &str) {
    (path.split('/').count(), path)
}

/// The field with an empty struct and without its path, so that equal structs are equal.
fn hollow(field: &Field) -> Field {
    let empty = || Box::new(Node::default());
    let kind = match &field.kind {
        Kind::Child(_) => Kind::Child(empty()),
        Kind::Children(_) => Kind::Children(empty()),
        Kind::Flat(_, names) => Kind::Flat(empty(), names.clone()),
        Kind::Chain(_) => Kind::Chain(empty()),
        Kind::Mixed(_) => Kind::Mixed(empty()),
        Kind::Map(_) => Kind::Map(empty()),
        other => other.clone(),
    };
    Field { kind, path: String::new(), ..field.clone() }
}
