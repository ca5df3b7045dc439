//! Documents that are generated from the shapes with a seed: content that is not covered yet has precedence, so that a
//! few hundred documents contain every row, word and arm.

mod random;
mod sample;
mod tree;
mod wishes;

use std::collections::{BTreeMap, BTreeSet};

use mapping::record::Root;
use mapping::shape::{Arm, Kind, Row, Scalar, Shape};

use random::Random;
use tree::Tree;

/// The depth below which nothing is added.
const DEEPEST: usize = 14;

/// Content that must occur in a document: a shape, and a part of it.
pub(crate) type Goal = (&'static str, usize, String);

/// The values of an element that determine its allowed content, by selector; none for absent ones.
type Decided = BTreeMap<&'static str, Option<String>>;

/// Generates documents.
pub(crate) struct Generator {
    random: Random,
    missing: BTreeSet<Goal>,
    /// The attributes of the ancestors of the current element.
    outer: Vec<Decided>,
    needed: BTreeMap<usize, bool>,
}

impl Generator {
    pub(crate) fn new(seed: u64, root: &Root) -> Self {
        let mut missing = BTreeSet::new();
        goals(root.shape, &mut BTreeSet::new(), &mut missing);
        Self { random: Random::new(seed), missing, outer: Vec::new(), needed: BTreeMap::new() }
    }

    /// Content that has not occurred in a document yet.
    pub(crate) fn missing(&self) -> &BTreeSet<Goal> {
        &self.missing
    }

    /// The next document.
    pub(crate) fn document(&mut self, root: &Root) -> String {
        self.needed.clear();
        let mut tree = Tree::new(root.element.to_owned());
        self.fill(&mut tree, root.shape, &Decided::new());
        tree.print()
    }

    /// Adds the content of an element; `forced` are decisions of its ancestors.
    fn fill(&mut self, tree: &mut Tree, shape: &'static Shape, forced: &Decided) {
        let decided = self.decide(shape, forced);
        let arms: Vec<&'static Arm> =
            shape.arms.iter().filter(|arm| self.holds(arm, &decided)).collect();
        for arm in &arms {
            let index = shape.arms.iter().position(|other| std::ptr::eq(other, *arm));
            self.reach(&(shape.path, index.unwrap_or_default(), "arm".to_owned()));
        }
        let own = decided.iter().filter(|(selector, _)| selector.starts_with('@'));
        self.outer.push(own.map(|(selector, word)| (*selector, word.clone())).collect());
        for (index, row) in shape.rows.iter().enumerate() {
            if is_allowed(index, shape, &arms) {
                self.row(tree, (shape, index, row), &decided);
            }
        }
        self.outer.pop();
        if tree.is_bare() && matches!(shape.rows, [row, ..] if row.is_attribute()) {
            // A map without keys cannot be written.
            self.force_first(tree, shape);
        }
    }

    fn force_first(&mut self, tree: &mut Tree, shape: &'static Shape) {
        let row = &shape.rows[0];
        let value = self.scalar((shape, 0, row), row.scalar().unwrap_or(Scalar::Text));
        tree.attributes.push((tag(row), value));
    }

    /// The value of a selector, relative to the parent of the current element.
    fn outside(&self, selector: &str) -> Option<String> {
        let up = selector.matches("../").count();
        let outer = self.outer.len().checked_sub(1 + up).map(|index| &self.outer[index])?;
        outer.get(selector.trim_start_matches("../")).cloned().flatten()
    }

    /// Whether a row is added: always if it leads to missing content, else at random.
    fn wants(&mut self, at: At) -> bool {
        let chance = if self.outer.len() < 3 { 15 } else { 6 };
        self.outer.len() < DEEPEST && (self.is_row_wanted(at) || self.random.below(100) < chance)
    }

    fn leads_to_missing(&mut self, shape: &'static Shape) -> bool {
        let key = std::ptr::from_ref(shape) as usize;
        if let Some(known) = self.needed.get(&key) {
            return *known;
        }
        self.needed.insert(key, false);
        let start = (shape.path, 0, String::new());
        let is_own = self.missing.range(start..).next().is_some_and(|goal| goal.0 == shape.path);
        let mut inner = shape.rows.iter().filter_map(Row::shape);
        let is_needed = is_own || inner.any(|shape| self.leads_to_missing(shape));
        self.needed.insert(key, is_needed);
        is_needed
    }

    fn reach(&mut self, goal: &Goal) {
        self.missing.remove(goal);
    }

    fn row(&mut self, tree: &mut Tree, at: At, decided: &Decided) {
        let (shape, index, row) = at;
        let decision = decided.get(selector(row)).filter(|_| row.scalar().is_some());
        let is_in = match decision {
            Some(decision) => decision.is_some(),
            None => self.wants(at) || is_deciding(row, decided),
        };
        if !is_in || (row.is_attribute() && row.xml.is_empty()) {
            return;
        }
        if !matches!(row.kind, Kind::Link) {
            self.reach(&(shape.path, index, "row".to_owned()));
        }
        match (row.kind, decision) {
            (Kind::Attribute(scalar), _) => {
                let value = match decision.cloned().flatten() {
                    Some(word) => self.word(at, word),
                    None => self.scalar(at, scalar),
                };
                tree.attributes.push((tag(row), value));
            }
            (Kind::Text(_) | Kind::Leaf(_), Some(Some(word))) => {
                let word = self.word(at, word.clone());
                match row.kind {
                    Kind::Text(_) => tree.text = word,
                    _ => tree.children.push(Tree::leaf(tag(row), word)),
                }
            }
            (Kind::Text(scalar), _) => tree.text = self.scalar(at, scalar),
            _ => self.child(tree, at, decided),
        }
    }

    /// Records a word that was decided before.
    fn word(&mut self, (shape, index, row): At, word: String) -> String {
        for goal in sample::goals(row.scalar().unwrap_or(Scalar::Text)) {
            if goal.ends_with(&format!("={word}")) {
                self.reach(&(shape.path, index, goal));
            }
        }
        word
    }

    fn scalar(&mut self, (shape, index, row): At, scalar: Scalar) -> String {
        let goals = sample::goals(scalar);
        let missing =
            goals.iter().find(|goal| self.missing.contains(&(shape.path, index, (*goal).clone())));
        let goal =
            missing.cloned().unwrap_or_else(|| goals[self.random.below(goals.len())].clone());
        self.reach(&(shape.path, index, goal.clone()));
        sample::accepted(row, sample::value(&goal, &mut self.random))
    }

    fn child(&mut self, tree: &mut Tree, at: At, decided: &Decided) {
        let row = at.2;
        let many = 1 + self.random.below(3);
        match row.kind {
            Kind::Leaf(scalar) => {
                let text = self.scalar(at, scalar);
                tree.children.push(Tree::leaf(tag(row), text));
            }
            Kind::Leaves(scalar) => {
                for _ in 0..many {
                    let text = self.scalar(at, scalar);
                    tree.children.push(Tree::leaf(tag(row), text));
                }
            }
            Kind::Flag => tree.children.push(Tree::new(tag(row))),
            Kind::RawContent => tree.children.push(sample::foreign(tag(row), &mut self.random)),
            Kind::RawElement => tree.children.push(sample::foreign(tag(row), &mut self.random)),
            Kind::Child(shape) | Kind::Flat(shape, _) | Kind::Map(shape) => {
                self.nested(tree, (row, shape), decided);
            }
            Kind::Children(shape) => {
                for _ in 0..many {
                    self.nested(tree, (row, shape), decided);
                }
            }
            Kind::Chain(shape) => {
                let nests = shape.rows.iter().any(|row| matches!(row.kind, Kind::Link));
                self.chain(tree, row, shape, if nests { many } else { 1 });
            }
            Kind::Mixed(mix) => {
                for _ in 0..2 * mix.rows.len() {
                    let index = self.random.below(mix.rows.len());
                    let at = (mix, index, &mix.rows[index]);
                    self.reach(&(mix.path, index, "row".to_owned()));
                    self.child(tree, at, decided);
                }
            }
            Kind::Link | Kind::Attribute(_) | Kind::Text(_) => {}
        }
    }

    fn nested(&mut self, tree: &mut Tree, (row, shape): (&Row, &'static Shape), decided: &Decided) {
        let Some(forced) = self.forced(row, decided) else { return };
        let mut child = Tree::new(tag(row));
        self.fill(&mut child, shape, &forced);
        if let (Kind::Flat(..), Some((index, text))) = (row.kind, shape.text_row())
            && child.text.is_empty()
        {
            // An absent element has no siblings.
            child.text = self.scalar((shape, index, text), text.scalar().unwrap_or(Scalar::Text));
        }
        tree.children.push(child);
    }

    /// The requirements of arms and split rows for a child; none if it is not allowed here.
    fn forced(&self, row: &Row, decided: &Decided) -> Option<Decided> {
        let mut forced = Decided::new();
        for (selector, word) in decided {
            if *selector == row.xml {
                forced.insert("text()", word.clone());
            } else if let Some(inner) = selector.strip_prefix(row.xml) {
                forced.extend(inner.strip_prefix('/').map(|inner| (inner, word.clone())));
            }
        }
        for when in row.split {
            if let Some(outer) = when.selector.text.strip_prefix("../") {
                let value = self.outside(outer);
                if !when.words.has(value.as_deref()) {
                    return None;
                }
            } else {
                let word = when.words.texts[0].to_owned();
                forced.insert(when.selector.text, Some(word));
            }
        }
        Some(forced)
    }

    fn chain(&mut self, tree: &mut Tree, row: &Row, shape: &'static Shape, links: usize) {
        let mut child = Tree::new(tag(row));
        self.fill(&mut child, shape, &Decided::new());
        if links > 1 {
            self.chain(&mut child, row, shape, links - 1);
        }
        tree.children.push(child);
    }
}

/// A row of a shape.
type At = (&'static Shape, usize, &'static Row);

fn goals(shape: &'static Shape, seen: &mut BTreeSet<usize>, goals_of_all: &mut BTreeSet<Goal>) {
    if !seen.insert(std::ptr::from_ref(shape) as usize) {
        return;
    }
    let arms = (0..shape.arms.len()).map(|index| (shape.path, index, "arm".to_owned()));
    goals_of_all.extend(arms);
    for (index, row) in shape.rows.iter().enumerate() {
        if matches!(row.kind, Kind::Link) || (row.is_attribute() && row.xml.is_empty()) {
            continue;
        }
        goals_of_all.insert((shape.path, index, "row".to_owned()));
        let scalars = row.scalar().map(sample::goals).unwrap_or_default();
        goals_of_all.extend(scalars.into_iter().map(|goal| (shape.path, index, goal)));
        if let Some(inner) = row.shape() {
            goals(inner, seen, goals_of_all);
        }
    }
}

/// The name of a row in arms.
fn selector(row: &'static Row) -> &'static str {
    match row.kind {
        Kind::Text(_) => "text()",
        Kind::Attribute(_) => attribute_selector(row.xml),
        _ => row.xml,
    }
}

/// `@` before a name; leaked, because there are few names and the test needs them until its end.
fn attribute_selector(name: &'static str) -> &'static str {
    use std::sync::Mutex;
    static KNOWN: Mutex<BTreeMap<&'static str, &'static str>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().expect("no holder panics");
    known.entry(name).or_insert_with(|| String::leak(format!("@{name}")))
}

/// Whether there is a decision about a child, so that it must be present.
fn is_deciding(row: &Row, decided: &Decided) -> bool {
    let concerns = |selector: &str| {
        let rest = selector.strip_prefix(row.xml);
        !row.xml.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    decided.iter().any(|(selector, word)| word.is_some() && concerns(selector))
}

fn is_allowed(index: usize, shape: &Shape, arms: &[&'static Arm]) -> bool {
    let is_named = |arm: &Arm| names(arm, index);
    !shape.arms.iter().any(is_named) || arms.iter().any(|arm| is_named(arm))
}

/// Whether an arm names the row of that index.
fn names(arm: &Arm, index: usize) -> bool {
    arm.rows.iter().any(|field| usize::from(*field) == index)
}

fn tag(row: &Row) -> String {
    match row.namespace {
        Some(namespace) => format!("{}:{}|{}", namespace.prefix, row.xml, namespace.uri),
        None => row.xml.to_owned(),
    }
}
