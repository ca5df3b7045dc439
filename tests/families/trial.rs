//! The trials of a family: every alternative is created, and changed to every other one.

use std::fmt;

use mapping::Value;
use mapping::xml::{self, Element};
use provider::libvirt::Connection;
use provider::protocol::Severity;

use crate::backend::{ChangeResult, Host, Kept};
use crate::coverage::Texts;
use crate::family::{Alternative, Family};
use crate::stored::{self, Stored};
use crate::support::PrivateDaemon;

/// The number of changes of a family in a sample.
const SAMPLE: usize = 5;

/// The summary of the warning that libvirt dropped or changed a value.
const ECHO: &str = "libvirt did not keep every value";

/// The extent of a test run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Sample,
    Whole,
}

/// The results of a test run.
#[derive(Debug, Default, Clone, Copy)]
pub struct Count {
    alternatives: usize,
    unknown: usize,
    pairs: usize,
    deletions: usize,
}

impl Count {
    pub fn add(&mut self, other: Self) {
        self.alternatives += other.alternatives;
        self.unknown += other.unknown;
        self.pairs += other.pairs;
        self.deletions += other.deletions;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Self { alternatives, unknown, pairs, deletions } = self;
        write!(
            out,
            "{alternatives} alternatives ({unknown} unknown to this libvirt), {pairs} ordered pairs, {deletions} deletions"
        )
    }
}

pub struct Trial<'a> {
    host: Host,
    uri: &'a str,
    /// The version of libvirt, as in 12.8.0.
    version: Vec<u64>,
}

/// The results of a family.
#[derive(Default)]
struct Results {
    count: Count,
    problems: Vec<String>,
    texts: Texts,
}

/// A configuration, and what libvirt stores for a new object of it.
struct Form<'a> {
    alternative: Option<&'a Alternative>,
    name: String,
    config: Value,
    stored: Stored,
    document: Element,
    has_echo: bool,
}

impl<'a> Trial<'a> {
    pub fn new(host: Host, daemon: &'a PrivateDaemon) -> Self {
        let connection = Connection::new(Some(daemon.uri()));
        let versions = connection.versions().unwrap_or_else(|error| panic!("{}", error.message));
        let version = numbers_of(versions.daemon);
        Self { host, uri: daemon.uri(), version }
    }

    /// Tries a family: its problems, and the rules that it covers.
    pub fn family(&self, family: &Family, scope: Scope) -> (Count, Vec<String>, Vec<String>) {
        let mut found = Results::default();
        let forms = self.forms(family, &mut found);
        let pairs: Vec<(usize, usize)> = (0..forms.len())
            .flat_map(|left| (0..forms.len()).map(move |right| (left, right)))
            .filter(|(left, right)| left != right)
            .collect();
        for (left, right) in sample(&pairs, scope, family.name.len()) {
            found.count.pairs += 1;
            found.problems.extend(self.change(family, &forms[*left], &forms[*right]));
        }
        let deletions = deletions(family, &forms);
        for (from, path, config) in sample(&deletions, scope, family.name.len()) {
            let name = format!("{} without {path}", from.name);
            // An alternative that cannot be created is not compared.
            if let Ok((form, _)) = self.create(family, (&name, config.clone()), true) {
                found.count.deletions += 1;
                found.problems.extend(self.change(family, from, &form));
            }
        }
        let problems = found.problems.into_iter();
        let problems = problems.map(|problem| format!("{}: {problem}", family.name)).collect();
        (found.count, problems, found.texts.touched().collect())
    }

    /// The alternatives that this libvirt supports, each created once.
    fn forms<'f>(&self, family: &'f Family, found: &mut Results) -> Vec<Form<'f>> {
        let shape = family.root().shape;
        let mut forms = Vec::new();
        for alternative in &family.alternatives {
            found.count.alternatives += 1;
            let config = family.with(alternative);
            found.texts.take(shape, &family.document(&config));
            if self.is_unknown(alternative) {
                found.count.unknown += 1;
                continue;
            }
            let text = &alternative.text;
            match self.create(family, (text, config), alternative.has_echo) {
                Ok((form, problems)) => {
                    found.problems.extend(problems);
                    found.texts.take(shape, &form.document);
                    forms.push(Form { alternative: Some(alternative), ..form });
                }
                Err(_) if alternative.is_uncertain => found.count.unknown += 1,
                Err(error) => found.problems.push(format!("{text} is refused: {error}")),
            }
        }
        forms
    }

    /// Whether this libvirt does not support an alternative.
    fn is_unknown(&self, alternative: &Alternative) -> bool {
        let is_below =
            |version: &Option<String>| version.as_ref().map(|text| self.version < numbers(text));
        is_below(&alternative.since) == Some(true) || is_below(&alternative.until) == Some(false)
    }

    /// Creates and removes an object: its stored document, and the problems of that. Errors: a refusal.
    fn create(
        &self,
        family: &Family,
        (name, config): (&str, Value),
        has_echo: bool,
    ) -> Result<(Form<'static>, Vec<String>), String> {
        let made = self.host.create(family.r#type, &config);
        if let Some(error) = made.error() {
            self.remove(&made.kept);
            return Err(error);
        }
        let mut problems = Vec::new();
        problems.extend(echo(&made, has_echo).map(|text| format!("{name}: {text}")));
        let kept = made.succeeded();
        if !self.host.is_settled(&kept, &config) {
            problems
                .push(format!("{name}: something is left to do: {}", self.left(&kept, &config)));
        }
        let document = xml::parse(&kept.document(self.uri)).expect("libvirt sends XML");
        let stored = stored::read(family.root(), &document, &family.document(&config));
        self.remove(&kept);
        Ok((
            Form { alternative: None, name: name.to_owned(), config, stored, document, has_echo },
            problems,
        ))
    }

    /// Changes one form to another; returns the problems.
    fn change(&self, family: &Family, from: &Form, to: &Form) -> Vec<String> {
        let place = |problem: String| format!("{}  -->  {}: {problem}", from.name, to.name);
        let made = self.host.create(family.r#type, &from.config);
        if let Some(error) = made.error() {
            return vec![place(format!("it cannot be created again: {error}"))];
        }
        let made = made.kept;
        let changed = self.host.change(&made, &to.config);
        if let Some(error) = changed.error() {
            self.remove(&changed.kept);
            return vec![place(format!("refused: {error}"))];
        }
        let mut problems = Vec::new();
        problems.extend(echo(&changed, from.has_echo || to.has_echo).map(place));
        let kept = changed.succeeded();
        if !self.host.is_settled(&kept, &to.config) {
            problems
                .push(place(format!("something is left to do: {}", self.left(&kept, &to.config))));
        }
        let document = xml::parse(&kept.document(self.uri)).expect("libvirt sends XML");
        let found = stored::read(family.root(), &document, &family.document(&to.config));
        problems.extend(to.stored.differences(&found).map(place));
        self.remove(&kept);
        problems
    }

    /// The differences between the state, the read value, and the planned value.
    fn left(&self, kept: &Kept, config: &Value) -> String {
        let read = self.host.read(kept).kept.state;
        let before = stored::lines(&kept.state);
        let after = stored::lines(&read);
        let gone =
            before.iter().filter(|line| !after.contains(*line)).map(|line| format!("-{line}"));
        let come =
            after.iter().filter(|line| !before.contains(*line)).map(|line| format!("+{line}"));
        let lines: Vec<String> = gone.chain(come).collect();
        let plan = self.host.plan(kept, config);
        format!("{lines:?} {plan:?}")
    }

    fn remove(&self, kept: &Kept) {
        if !kept.state.is_null() {
            self.host.remove(kept).succeeded();
        }
    }
}

/// The unexpected warning about values that libvirt did not keep.
fn echo(outcome: &ChangeResult, is_expected: bool) -> Option<String> {
    let diagnostics = outcome.diagnostics();
    let warning = diagnostics.iter().find(|message| {
        message.severity == Severity::Warning && message.summary == ECHO && !is_expected
    })?;
    Some(format!("a value was not kept: {}", warning.detail.lines().next().unwrap_or_default()))
}

/// The configurations without one part of a form that differ from all others, each with that part.
fn deletions<'a>(family: &Family, forms: &'a [Form<'a>]) -> Vec<(&'a Form<'a>, String, Value)> {
    let mut seen: Vec<Value> = forms.iter().map(|form| form.config.clone()).collect();
    let mut deletions = Vec::new();
    for form in forms {
        let lacking = form.alternative.map(|alternative| family.without(alternative));
        for (path, config) in lacking.into_iter().flatten() {
            if !seen.contains(&config) {
                seen.push(config.clone());
                deletions.push((form, path, config));
            }
        }
    }
    deletions
}

/// The changes to try; a sample is spread over all of them, and differs for each family.
fn sample<T>(all: &[T], scope: Scope, seed: usize) -> Vec<&T> {
    let step = match scope {
        Scope::Sample => all.len().div_ceil(SAMPLE).max(1),
        Scope::Whole => 1,
    };
    all.iter().skip(seed % step).step_by(step).collect()
}

fn numbers(version: &str) -> Vec<u64> {
    version.split('.').map(|part| part.parse().expect("a version is numbers")).collect()
}

fn numbers_of((major, minor, release): (u32, u32, u32)) -> Vec<u64> {
    [major, minor, release].map(u64::from).to_vec()
}
