//! Resolves `live=`: verbs, separated by `+`, each with its values and elements in parentheses.

use super::super::{Field, Live, Pattern, RowPath, Verb};
use super::Resolution;
use super::topics::Rule;
use crate::facts::Version;

impl<'t> Resolution<'_, 't, '_> {
    /// `VERB(..)+VERB(..)`
    pub(super) fn live(&mut self, field: &'t Field, rule: Rule) -> Vec<Live> {
        let verbs = rule.text.split('+');
        verbs.filter_map(|text| self.verb(field, text, rule)).collect()
    }

    /// A verb with its arguments in parentheses; after `@` the first version.
    fn verb(&mut self, field: &'t Field, text: &str, rule: Rule) -> Option<Live> {
        let (call, since) = match text.split_once('@') {
            Some((call, since)) => {
                if let Err(message) = since.parse::<Version>() {
                    self.policy.refuse(rule.rule, format!("`live`: {message}"));
                }
                (call, Some(since.to_owned()))
            }
            None => (text, None),
        };
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
