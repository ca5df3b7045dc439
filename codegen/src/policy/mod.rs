//! Terraform semantics of libvirt's documents: ordered rules, each with a path glob and directives.
//! In: texts of `schemas/policy/*.policy`. Out: [`Policy`], and the [`Settings`] of each path.
//! Does not depend on what a grammar allows, nor on the name of an element.

mod cross;
mod directive;
mod glob;
mod parse;

pub use cross::{CrossRule, parse_rules};
pub use directive::{
    AtMost, Canon, Check, Directive, Flag, Form, Max, Presence, Settings, Split, TextRule, Topic,
};
pub use glob::Glob;
pub use parse::parse;

use std::collections::{BTreeMap, BTreeSet};

use crate::problem::{Problem, Problems};

/// Rules in order; if two rules match, the later one applies, separately for each directive.
#[derive(Debug, Default)]
pub struct Policy {
    /// Rules on paths.
    pub rules: Vec<Rule>,
    /// How values of classes are compared and checked, unless a rule for the path sets it.
    pub classes: Vec<ClassRule>,
}

/// One line of policy.
#[derive(Debug)]
pub struct Rule {
    /// The file that contains it.
    pub file: String,
    /// The line in the file.
    pub line: u32,
    /// The root to which it applies; `None` for all roots.
    pub root: Option<String>,
    /// The paths to which it applies.
    pub glob: Glob,
    /// The directives.
    pub directives: Vec<Directive>,
}

/// The rule for a class of values.
#[derive(Debug)]
pub struct ClassRule {
    /// The file that contains it.
    pub file: String,
    /// The line in the file.
    pub line: u32,
    /// The class.
    pub class: String,
    /// How its values are compared.
    pub canon: Option<Canon>,
    /// What a check of its values reports.
    pub check: Option<Check>,
}

/// Finds the rules of paths, and records which rules match.
#[derive(Debug)]
pub struct Resolver<'a> {
    policy: &'a Policy,
    used_rules: Vec<bool>,
    used_classes: Vec<bool>,
    /// For each rule and problem, whether what the rule refers to exists at one of the paths that it matches.
    named: BTreeMap<(usize, String), bool>,
    /// The text rules that no later rule overrides at at least one path.
    effective: BTreeSet<(usize, Topic)>,
    problems: Problems,
}

impl<'a> Resolver<'a> {
    /// A resolver for which no rule has matched yet.
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

    /// The policy for a path.
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
        let effective = settings.texts.iter().map(|(topic, text_rule)| (text_rule.rule, *topic));
        self.effective.extend(effective);
        settings
    }

    /// The rule for a class.
    pub fn class(&mut self, class: &str) -> Option<&'a ClassRule> {
        let index = self.policy.classes.iter().position(|rule| rule.class == class)?;
        self.used_classes[index] = true;
        self.policy.classes.get(index)
    }

    /// Records whether something to which a rule refers exists at one of the paths that it matches.
    /// `message` is the problem if it exists at none of them.
    pub fn note(&mut self, rule: usize, message: String, exists: bool) {
        *self.named.entry((rule, message)).or_default() |= exists;
    }

    /// Reports a rule that is invalid at every path.
    pub fn refuse(&mut self, rule: usize, message: String) {
        if let Some(rule) = self.policy.rules.get(rule) {
            let problem = Problem::new(&rule.file, rule.line, message);
            self.problems.push(
                problem.help("correct the rule; CONTRIBUTING.md lists the directives of policy"),
            );
        }
    }

    /// Reports the rules that match nothing or refer to something that does not exist.
    pub fn finish(mut self) -> Result<(), Problems> {
        for ((rule, message), _) in
            std::mem::take(&mut self.named).into_iter().filter(|(_, is)| !is)
        {
            self.refuse(rule, message);
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
                let message = format!("the rule for `{}` matches no path", rule.glob);
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
