//! Resolves the paths of facts and policy to row paths, and checks values against the types of their fields.
//! In: a tree of structs. Out: the same tree, with rules and arms.
//! A path or value that exists at none of the paths that a rule matches is a problem of the rule's line.

mod cross;
mod live;
mod paths;
mod topics;

pub(crate) use cross::cross_checks;

use super::{Arm, Field, Kind, Node, RowPath, When, Words};
use crate::facts::{Branch, Selector};
use crate::policy::{Resolver, Split, TextRule, Topic};
use crate::problem::{Problem, Problems};

/// Resolves the rules and arms of a root.
pub(super) fn resolve(root: &mut Node, policy: &mut Resolver, file: &str, problems: &mut Problems) {
    let tree = root.clone();
    let line = [Level { node: &tree, role: Role::Element }];
    let mut resolution = Resolution { root: &tree, policy, file, problems };
    resolution.node(root, &line);
}

/// A struct on the path to the current one.
#[derive(Clone, Copy)]
struct Level<'t> {
    node: &'t Node,
    role: Role,
}

/// What a struct represents.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// An element that is an object.
    Element,
    /// An element whose attributes are attributes of the enclosing object.
    Flat,
    /// No element: a list of entries with different names.
    Mix,
}

/// The structs from the root to the current one.
type Line<'l, 't> = &'l [Level<'t>];

struct Resolution<'a, 't, 'p> {
    root: &'t Node,
    policy: &'a mut Resolver<'p>,
    /// The file of the facts, for their problems.
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
            if let (true, Some(split)) = (copy.is_split_off, &copy.settings.split) {
                field.split = self.split(split, copy, line);
            }
            if let (Some(inner), Some(copy)) = (field.kind.node_mut(), level(&copy.kind)) {
                let line: Vec<_> = line.iter().copied().chain([copy]).collect();
                self.node(inner, &line);
            }
            // Resolved rules must not distinguish fields that are equal otherwise.
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
                self.refuse(
                    node,
                    &format!("an arm contains `{}`, which is not a field", allowed.name),
                );
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
                self.refuse(
                    level.node,
                    &format!("the path of the selector `{}` does not exist", selector.path),
                );
            }
            return None;
        };
        let words = Words { texts: selector.words.clone(), absent: selector.or_absent };
        Some(When { text: selector.path.clone(), up, row_path, words })
    }

    /// The conditions of a field that is split off from another one, relative to the child.
    fn split(&mut self, split: &Split, field: &'t Field, line: Line<'_, 't>) -> Vec<When> {
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
                let message = format!("`split`: the path `{selector}` does not exist");
                self.policy.refuse(split.rule, message);
            }
        }
        conditions
    }

    /// `key=`: the alternatives whose paths all exist.
    fn key(&mut self, node: &'t Node) -> Vec<Vec<RowPath>> {
        let Some(text_rule) = node.texts.get(&Topic::Key) else { return Vec::new() };
        let alternatives = text_rule.text.split('|');
        let mut key = Vec::new();
        for alternative in alternatives {
            let row_paths = alternative.split(',').map(|path| self.dotted(node, path, text_rule));
            key.extend(row_paths.collect::<Vec<_>>().into_iter().collect::<Option<Vec<RowPath>>>());
        }
        if key.is_empty() {
            let message =
                format!("`key={}`: the attributes do not exist at {}", text_rule.text, node.path);
            self.policy.refuse(text_rule.rule, message);
        }
        key
    }

    /// `match=`: the paths that exist.
    fn r#match(&mut self, node: &'t Node) -> Vec<RowPath> {
        let Some(text_rule) = node.texts.get(&Topic::Match) else { return Vec::new() };
        let paths = text_rule.text.split(',');
        paths.filter_map(|path| self.dotted(node, path, text_rule)).collect()
    }

    /// The row path of a dotted path; records whether it exists.
    fn dotted(&mut self, node: &Node, path: &str, rule: &TextRule) -> Option<RowPath> {
        let row_path = paths::dotted(node, path);
        let message =
            format!("`{}`: no attribute `{path}` at any path of this rule", rule.topic.word());
        self.policy.note(rule.rule, message, row_path.is_some());
        row_path
    }

    fn refuse(&mut self, node: &Node, message: &str) {
        let problem = Problem::new(self.file, 0, message).at(&node.path);
        self.problems.push(problem.help("correct the facts or the supplement of this root"));
    }
}

/// The struct of a field, and what it represents.
fn level(kind: &Kind) -> Option<Level<'_>> {
    let role = match kind {
        Kind::Flat(..) => Role::Flat,
        Kind::Mixed(_) => Role::Mix,
        _ => Role::Element,
    };
    Some(Level { node: kind.node()?, role })
}

/// The rows of a struct with a name as in facts. The row of a child of a mix is that of the mix.
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

/// The number of levels upwards of a selector, and the rest of its path.
fn climb(selector: &str) -> (u8, &str) {
    let (mut up, mut rest) = (0, selector);
    while let Some(outer) = rest.strip_prefix("../") {
        (up, rest) = (up + 1, outer);
    }
    (up, rest)
}

/// The struct of the element `up` levels above.
fn outer<'t>(line: Line<'_, 't>, up: u8) -> Option<&'t Node> {
    let elements = line.iter().rev().filter(|level| level.role != Role::Mix);
    elements.map(|level| level.node).nth(usize::from(up))
}

/// Words as in policy: `-` is an absent value.
fn words_of<'w>(words: impl Iterator<Item = &'w str>) -> Words {
    let (absent, texts): (Vec<&str>, Vec<&str>) = words.partition(|word| *word == "-");
    Words { texts: texts.into_iter().map(str::to_owned).collect(), absent: !absent.is_empty() }
}
