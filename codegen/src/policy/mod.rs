//! Terraform semantics of libvirt's documents: ordered rules, a path glob and directives each.
//! In: texts of `schemas/policy/*.policy`. Out: [`Policy`], and per path the [`Settings`] it gives.
//! Says nothing of what a grammar allows, and knows no element by name.

mod directive;
mod glob;
mod parse;

pub use directive::{
    AtMost, Canon, Directive, Flag, Form, Max, Presence, Said, Settings, Split, Topic,
};
pub use glob::Glob;
pub use parse::parse;

use std::collections::{BTreeMap, BTreeSet};

use crate::problem::{Problem, Problems};

/// Rules in order; of two that match, the later one counts, directive by directive.
#[derive(Debug, Default)]
pub struct Policy {
    /// Rules on paths.
    pub rules: Vec<Rule>,
    /// How classes of values compare, unless a rule on the path says otherwise.
    pub classes: Vec<ClassRule>,
}

/// One line of policy.
#[derive(Debug)]
pub struct Rule {
    /// The file it stands in.
    pub file: String,
    /// Its line there.
    pub line: u32,
    /// The root it applies to; all roots without one.
    pub root: Option<String>,
    /// The paths it applies to.
    pub glob: Glob,
    /// What it says of them.
    pub directives: Vec<Directive>,
}

/// A line on a class of values.
#[derive(Debug)]
pub struct ClassRule {
    /// The file it stands in.
    pub file: String,
    /// Its line there.
    pub line: u32,
    /// The class.
    pub class: String,
    /// How its values compare.
    pub canon: Canon,
}

/// Looks rules up, and remembers which ones matched.
#[derive(Debug)]
pub struct Resolver<'a> {
    policy: &'a Policy,
    used_rules: Vec<bool>,
    used_classes: Vec<bool>,
    /// What rules name, by rule: whether it exists at some path that the rule matches.
    named: BTreeMap<(usize, String), bool>,
    /// The rules in words that no later rule overrides, at one path at least.
    effective: BTreeSet<(usize, Topic)>,
    problems: Problems,
}

impl<'a> Resolver<'a> {
    /// A resolver of which no rule has matched yet.
    pub fn new(policy: &'a Policy) -> Self {
        Self {
            policy,
            used_rules: vec![false; policy.rules.len()],
            used_classes: vec![false; policy.classes.len()],
            named: BTreeMap::new(),
            effective: BTreeSet::new(),
            problems: Problems::default(),
        }
    }

    /// What policy says of a path.
    pub fn settings(&mut self, root: &str, path: &str) -> Settings {
        let segments: Vec<&str> = path.split('/').collect();
        let mut settings = Settings::default();
        let rules = self.policy.rules.iter().zip(&mut self.used_rules).enumerate();
        for (index, (rule, used)) in rules {
            let is_root = rule.root.as_deref().is_none_or(|name| name == root);
            if is_root && rule.glob.matches(&segments) {
                *used = true;
                for directive in &rule.directives {
                    settings.apply(directive.clone(), index);
                }
            }
        }
        let effective = settings.texts.iter().map(|(topic, said)| (said.rule, *topic));
        self.effective.extend(effective);
        settings
    }

    /// How policy compares values of a class.
    pub fn class(&mut self, class: &str) -> Option<Canon> {
        let index = self.policy.classes.iter().position(|rule| rule.class == class)?;
        self.used_classes[index] = true;
        Some(self.policy.classes[index].canon.clone())
    }

    /// Notes whether something that a rule names exists at one of the paths that it matches. `lack` says what
    /// is wrong if it exists at none of them.
    pub fn note(&mut self, rule: usize, lack: String, exists: bool) {
        *self.named.entry((rule, lack)).or_default() |= exists;
    }

    /// A rule that is wrong, whatever it matches.
    pub fn refuse(&mut self, rule: usize, message: String) {
        if let Some(rule) = self.policy.rules.get(rule) {
            let problem = Problem::new(&rule.file, rule.line, message);
            self.problems.push(problem.help("CONTRIBUTING.md lists the directives of policy"));
        }
    }

    /// The rules that matched nothing or that name what does not exist, as problems.
    pub fn finish(mut self) -> Result<(), Problems> {
        for ((rule, lack), _) in std::mem::take(&mut self.named).into_iter().filter(|(_, is)| !is) {
            self.refuse(rule, lack);
        }
        for (index, rule) in self.policy.rules.iter().enumerate() {
            for directive in &rule.directives {
                if let Directive::Text(topic, _) = directive
                    && self.used_rules[index]
                    && !self.effective.contains(&(index, *topic))
                {
                    let word = topic.word();
                    self.refuse(
                        index,
                        format!("later rules override `{word}` at every path of this rule"),
                    );
                }
            }
        }
        let mut problems = self.problems;
        let help = "correct the path, or remove the line";
        for (rule, used) in self.policy.rules.iter().zip(self.used_rules) {
            if !used {
                let message = format!("the rule for `{}` matches nothing", rule.glob);
                problems.push(Problem::new(&rule.file, rule.line, message).help(help));
            }
        }
        for (rule, used) in self.policy.classes.iter().zip(self.used_classes) {
            if !used {
                let message = format!("no value has the class `{}`", rule.class);
                problems.push(Problem::new(&rule.file, rule.line, message).help(help));
            }
        }
        problems.finish(())
    }
}
