//! Resolves what facts and policy say in words: paths become row paths, values are checked against the
//! types of the fields that they are values of. In: a tree of structs. Out: the same tree, with rules and arms.
//! A path or value that exists at none of the paths that a rule matches is a problem of that rule's line.

mod paths;
mod topics;

use super::{Arm, Field, Kind, Node, RowPath, When, Words};
use crate::facts::{Branch, Selector};
use crate::policy::{Resolver, Said, Split, Topic};
use crate::problem::{Problem, Problems};

/// Resolves the rules and arms of a root.
pub(super) fn resolve(root: &mut Node, policy: &mut Resolver, file: &str, problems: &mut Problems) {
    let tree = root.clone();
    let line = [Level { node: &tree, role: Role::Element }];
    let mut resolution = Resolution { root: &tree, policy, file, problems };
    resolution.node(root, &line);
}

/// A struct on the way down to the present one.
#[derive(Clone, Copy)]
struct Level<'t> {
    node: &'t Node,
    role: Role,
}

/// What a struct stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// An element that is an object.
    Element,
    /// An element whose attributes are siblings in the object around it.
    Flat,
    /// No element: entries of different names in one list.
    Mix,
}

/// The structs from the root to the present one.
type Line<'l, 't> = &'l [Level<'t>];

struct Resolution<'a, 't, 'p> {
    root: &'t Node,
    policy: &'a mut Resolver<'p>,
    /// The facts, for what they say themselves.
    file: &'a str,
    problems: &'a mut Problems,
}

impl<'t> Resolution<'_, 't, '_> {
    fn node(&mut self, node: &mut Node, line: Line<'_, 't>) {
        let Some(Level { node: tree, .. }) = line.last().copied() else { return };
        node.arms = tree.branches.iter().map(|branch| self.arm(branch, line)).collect();
        node.key = self.key(tree);
        node.r#match = self.r#match(tree);
        for (field, copy) in node.fields.iter_mut().zip(&tree.fields) {
            field.rules = self.rules(copy, line);
            if let (true, Some(split)) = (copy.is_part, &copy.settings.split) {
                field.split = self.split(split, (copy, line));
            }
            if let (Some(inner), Some(copy)) = (field.kind.node_mut(), level(&copy.kind)) {
                let line: Vec<_> = line.iter().copied().chain([copy]).collect();
                self.node(inner, &line);
            }
            // What is resolved does not tell fields apart any more.
            field.settings.texts.clear();
            field.settings.split = None;
        }
        node.branches.clear();
        node.texts.clear();
    }

    fn arm(&mut self, branch: &Branch, line: Line) -> Arm {
        let Some(Level { node, .. }) = line.last() else {
            return Arm { when: Vec::new(), fields: Vec::new(), required: Vec::new() };
        };
        let when = branch.selectors.iter().filter_map(|selector| self.when(selector, line));
        let when = when.collect();
        let mut fields: Vec<u16> = Vec::new();
        let mut required: Vec<u16> = Vec::new();
        for allowed in &branch.allows {
            let found: Vec<u16> = named(node, &allowed.name);
            if found.is_empty() {
                self.lack(node, &format!("an arm names `{}`, which no field is", allowed.name));
            }
            if !allowed.occurs.is_optional() {
                required.extend(&found);
            }
            fields.extend(found);
        }
        Arm { when, fields, required }
    }

    /// A condition of the facts.
    fn when(&mut self, selector: &Selector, line: Line) -> Option<When> {
        let (up, path) = climb(&selector.path);
        let outer = outer(line, up);
        let row_path = outer.and_then(|node| paths::text(node, path));
        let Some(row_path) = row_path else {
            if let Some(level) = line.last() {
                self.lack(level.node, &format!("the selector `{}` leads nowhere", selector.path));
            }
            return None;
        };
        let words = Words { texts: selector.words.clone(), absent: selector.or_absent };
        Some(When { text: selector.path.clone(), up, row_path, words })
    }

    /// The conditions of a field that is split from another one, seen from the child.
    fn split(&mut self, split: &Split, (field, line): (&'t Field, Line<'_, 't>)) -> Vec<When> {
        let (Some(child), Some(level)) = (field.kind.node(), line.last()) else {
            return Vec::new();
        };
        let mut conditions = Vec::new();
        for (selector, words) in &split.when {
            let (up, path) = climb(selector);
            let from = [child, level.node].get(usize::from(up)).copied();
            if let Some(row_path) = from.and_then(|node| paths::text(node, path)) {
                let words = words_of(words.iter().map(String::as_str));
                conditions.push(When { text: selector.clone(), up, row_path, words });
            } else {
                let message = format!("`split`: `{selector}` leads nowhere");
                self.policy.refuse(split.rule, message);
            }
        }
        conditions
    }

    /// `key=`: alternatives of which all paths exist.
    fn key(&mut self, node: &'t Node) -> Vec<Vec<RowPath>> {
        let Some(said) = node.texts.get(&Topic::Key) else { return Vec::new() };
        let alternatives = said.text.split('|');
        let mut key = Vec::new();
        for alternative in alternatives {
            let row_paths =
                alternative.split(',').map(|path| self.dotted(node, path, (Topic::Key, said)));
            key.extend(row_paths.collect::<Vec<_>>().into_iter().collect::<Option<Vec<RowPath>>>());
        }
        if key.is_empty() {
            let message = format!("`key={}` identifies nothing at {}", said.text, node.path);
            self.policy.refuse(said.rule, message);
        }
        key
    }

    /// `match=`: the paths that exist.
    fn r#match(&mut self, node: &'t Node) -> Vec<RowPath> {
        let Some(said) = node.texts.get(&Topic::Match) else { return Vec::new() };
        let paths = said.text.split(',');
        paths.filter_map(|path| self.dotted(node, path, (Topic::Match, said))).collect()
    }

    /// The row path of a dotted path; notes whether there is one.
    fn dotted(
        &mut self,
        node: &Node,
        path: &str,
        (topic, said): (Topic, &Said),
    ) -> Option<RowPath> {
        let row_path = paths::dotted(node, path);
        let lack = format!("`{}`: no attribute `{path}` at any path of this rule", topic.word());
        self.policy.note(said.rule, lack, row_path.is_some());
        row_path
    }

    fn lack(&mut self, node: &Node, message: &str) {
        let problem = Problem::new(self.file, 0, message).at(&node.path);
        self.problems.push(problem.help("correct the facts or the overlay of this root"));
    }
}

/// The struct of a field, and what it stands for.
fn level(kind: &Kind) -> Option<Level<'_>> {
    let role = match kind {
        Kind::Flat(..) => Role::Flat,
        Kind::Mixed(_) => Role::Mix,
        _ => Role::Element,
    };
    Some(Level { node: kind.node()?, role })
}

/// The rows of a struct that have a name of the facts. A child of a mix stands for the mix.
fn named(node: &Node, name: &str) -> Vec<u16> {
    let fields = node.fields.iter().zip(0..);
    let is_it = |field: &Field| match &field.kind {
        Kind::Mixed(mix) => mix.fields.iter().any(|field| paths::is_named(field, name)),
        // The next link of a chain is a child of its element.
        Kind::Link => field.xml == name,
        _ => paths::is_named(field, name),
    };
    fields.filter(|(field, _)| is_it(field)).map(|(_, index)| index).collect()
}

/// How many elements up a selector starts, and its rest.
fn climb(selector: &str) -> (u8, &str) {
    let (mut up, mut rest) = (0, selector);
    while let Some(outer) = rest.strip_prefix("../") {
        (up, rest) = (up + 1, outer);
    }
    (up, rest)
}

/// The struct of the element so many levels up.
fn outer<'t>(line: Line<'_, 't>, up: u8) -> Option<&'t Node> {
    let elements = line.iter().rev().filter(|level| level.role != Role::Mix);
    elements.map(|level| level.node).nth(usize::from(up))
}

/// Words as policy spells them: `-` is an absent value.
fn words_of<'w>(words: impl Iterator<Item = &'w str>) -> Words {
    let (absent, texts): (Vec<&str>, Vec<&str>) = words.partition(|word| *word == "-");
    Words { texts: texts.into_iter().map(str::to_owned).collect(), absent: !absent.is_empty() }
}
