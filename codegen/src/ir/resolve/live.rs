//! Resolves the rules for running objects: `live=`, verbs with their values and elements in parentheses; `offers=` and
//! `takes=`, kinds of slots with a count and elements in parentheses. `+` separates them.

use super::super::{Field, Live, Pattern, RowPath, Slots, Verb};
use super::Resolution;
use super::topics::Rule;
use crate::facts::Version;
use crate::policy::Topic;

impl<'t> Resolution<'_, 't, '_> {
    /// `VERB(..)+VERB(..)`
    pub(super) fn live(&mut self, field: &'t Field, rule: Rule) -> Vec<Live> {
        let verbs = rule.text.split('+');
        verbs.filter_map(|text| self.verb(field, text, rule)).collect()
    }

    /// A verb with its arguments in parentheses; after `@` the first version.
    fn verb(&mut self, field: &'t Field, text: &str, rule: Rule) -> Option<Live> {
        let (call, since) =
            text.split_once('@').map_or((text, None), |(call, since)| (call, Some(since)));
        let since = since.map(str::parse::<Version>).transpose().unwrap_or_else(|message| {
            self.policy.refuse(rule.rule, format!("`live`: {message}"));
            None
        });
        let (name, arguments) = match call.strip_suffix(')').and_then(|call| call.split_once('(')) {
            Some((name, arguments)) => (name, arguments),
            None => (call, ""),
        };
        let (verb, paths, patterns) = match name {
            "plug" => (Verb::Plug, "", arguments),
            "replug" => (Verb::Replug, "", arguments),
            "set" => (Verb::Set(arguments.to_owned()), "", ""),
            "entry" => (Verb::Entry(arguments.to_owned()), "", ""),
            "changed_entry" => (Verb::ChangedEntry(arguments.to_owned()), "", ""),
            "media" | "update" => {
                let verb = if name == "media" { Verb::Media } else { Verb::Update };
                let (paths, patterns) = arguments.split_once(';').unwrap_or((arguments, ""));
                (verb, paths, patterns)
            }
            _ => {
                self.policy.refuse(rule.rule, format!("`live`: `{name}` is not a verb"));
                return None;
            }
        };
        let row_paths = self.changed(field, paths, rule);
        let elements = self.elements(field, patterns, rule);
        Some(Live { verb, row_paths, elements, since })
    }

    /// `KIND(COUNT;PATTERN|..)+KIND(PATTERN|..)`: without a count one, with `*` any number.
    pub(super) fn slots(&mut self, field: &'t Field, rule: Rule) -> Vec<Slots> {
        let mut found = Vec::new();
        for text in rule.text.split('+') {
            let call = text.strip_suffix(')').and_then(|call| call.split_once('('));
            let (kind, arguments) = call.unwrap_or((text, ""));
            let (count, patterns) = match arguments.split_once(';') {
                Some(parts) => parts,
                None if arguments.contains(':') || arguments.is_empty() => ("1", arguments),
                None => (arguments, ""),
            };
            let number = count.parse().ok();
            let is_valid = match rule.topic {
                Topic::Takes => count == "1",
                _ => number.is_some() || count == "*",
            };
            if !is_valid {
                let message = format!("`{}`: `{count}` is not a count", rule.topic.word());
                self.policy.refuse(rule.rule, message);
            }
            let elements = self.elements(field, patterns, rule);
            found.push(Slots { kind: kind.to_owned(), count: number, elements });
        }
        found
    }

    fn changed(&mut self, field: &'t Field, paths: &str, rule: Rule) -> Vec<RowPath> {
        let Some(node) = field.kind.node() else { return Vec::new() };
        let paths = paths.split(',').filter(|path| !path.is_empty());
        paths.filter_map(|path| self.dotted(node, path, rule)).collect()
    }

    fn elements(&mut self, field: &'t Field, patterns: &str, rule: Rule) -> Vec<Pattern> {
        if patterns.is_empty() {
            return Vec::new();
        }
        self.patterns(field, patterns, rule)
    }
}
