//! Resolves rules about several values.

use super::super::{CrossCheck, Locator, Node, Operand, Order, Root, RowPath, Term, Words};
use super::{Level, Role, climb, level, outer, paths, words_of};
use crate::policy::CrossRule;
use crate::problem::{Problem, Problems};

/// The rules of a root.
pub(crate) fn cross_checks(
    root: &Root,
    rules: &[CrossRule],
    problems: &mut Problems,
) -> Vec<CrossCheck> {
    let own = rules.iter().filter(|rule| rule.root == root.name);
    let mut checks = Vec::new();
    for rule in own {
        match resolved(root, rule) {
            Ok(found) => checks.extend(found),
            Err(message) => problems.push(
                Problem::new(&rule.file, rule.line, message)
                    .help("correct the rule; CONTRIBUTING.md lists its terms"),
            ),
        }
    }
    checks
}

/// The rule for each list or element that its path matches, except those without the values that it needs.
fn resolved(root: &Root, rule: &CrossRule) -> Result<Vec<CrossCheck>, String> {
    let node = &root.node;
    let below = rule.path.strip_prefix(node.path.as_str());
    let row_paths = match below.map(|rest| rest.strip_prefix('/')) {
        Some(Some(rest)) => paths::xml(node, rest),
        Some(None) if rule.path == node.path => vec![RowPath::new()],
        _ => Vec::new(),
    };
    let checks = row_paths.into_iter().map(|row_path| check(node, rule, row_path));
    let (found, missing): (Vec<_>, Vec<_>) = checks.partition(Result::is_ok);
    let message = missing.into_iter().find_map(Result::err);
    match message {
        Some(message) if found.is_empty() => Err(message),
        None if found.is_empty() => Err(format!("no path `{}`", rule.path)),
        _ => found.into_iter().collect(),
    }
}

fn check(root: &Node, rule: &CrossRule, row_path: RowPath) -> Result<CrossCheck, String> {
    let element = Element { root, line: line(root, &row_path) };
    Ok(CrossCheck {
        name: rule.name.clone(),
        check: rule.check,
        driver: rule.driver.clone(),
        terms: rule.terms.iter().map(|term| element.term(term)).collect::<Result<_, _>>()?,
        at: element.place(&rule.at)?,
        message: rule.message.clone(),
        row_path,
    })
}

/// The structs from the root to the end of a row path.
fn line<'t>(root: &'t Node, row_path: &[u16]) -> Vec<Level<'t>> {
    let mut line = vec![Level { node: root, role: Role::Element }];
    let mut node = root;
    for index in row_path {
        let Some(field) = node.fields.get(usize::from(*index)) else { break };
        let Some(next) = level(&field.kind) else { break };
        node = next.node;
        line.push(next);
    }
    line
}

/// The element of a rule.
struct Element<'t> {
    root: &'t Node,
    line: Vec<Level<'t>>,
}

impl Element<'_> {
    /// The place of a path: from the root if it starts with `/`, otherwise from the element.
    fn place(&self, text: &str) -> Result<Locator, String> {
        let (up, path, from) = if let Some(path) = text.strip_prefix('/') {
            (None, path, Some(self.root))
        } else {
            let (up, path) = climb(text);
            (Some(up), path, outer(&self.line, up))
        };
        let found = from.and_then(|node| {
            paths::text(node, path).or_else(|| paths::xml(node, path).into_iter().next())
        });
        let row_path = found.ok_or_else(|| format!("no path `{text}`"))?;
        Ok(Locator { text: text.to_owned(), up, row_path })
    }

    fn places(&self, texts: &str) -> Result<Vec<Locator>, String> {
        texts.split(',').map(|text| self.place(text)).collect()
    }

    fn term(&self, text: &str) -> Result<Term, String> {
        if let Some(paths) = call(text, "repeated") {
            return Ok(Term::Repeated(self.places(paths)?));
        }
        if let Some(paths) = call(text, "outside") {
            let places: Result<Box<[Locator; 4]>, _> =
                self.places(paths)?.into_boxed_slice().try_into();
            return places.map(Term::Outside).map_err(|_| format!("`{text}` requires four paths"));
        }
        for (sign, order) in SIGNS {
            if let Some((left, right)) = text.split_once(sign) {
                return Ok(Term::Compare(self.operand(left)?, order, self.operand(right)?));
            }
        }
        let (is_not, text) = text.strip_prefix('!').map_or((false, text), |rest| (true, rest));
        let (path, words) = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
            Some((path, words)) if !words.is_empty() => (path, words_of(words.split('|'))),
            _ => (text, Words::default()),
        };
        let place = self.place(path)?;
        Ok(if is_not { Term::IsNot(place, words) } else { Term::Is(place, words) })
    }

    fn operand(&self, text: &str) -> Result<Operand, String> {
        if let Ok(number) = text.parse() {
            return Ok(Operand::Number(number));
        }
        if let Some(paths) = call(text, "times") {
            return Ok(Operand::Product(self.places(paths)?));
        }
        let named = |name: &str| call(text, name).map(|path| self.place(path));
        if let Some(place) = named("total") {
            return place.map(Operand::Total);
        }
        if let Some(place) = named("highest") {
            return place.map(Operand::Highest);
        }
        if let Some(place) = named("number_of") {
            return place.map(Operand::Count);
        }
        if let Some(place) = named("length") {
            return place.map(Operand::Length);
        }
        self.place(text).map(Operand::Value)
    }
}

/// The signs of comparisons; `>=` before `>`.
const SIGNS: [(&str, Order); 4] =
    [("<>", Order::Different), (">=", Order::NotLess), ("<", Order::Less), (">", Order::Greater)];

/// The arguments of `NAME(..)`.
fn call<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')')
}
