//! Resolves the text rules of each topic.

use super::super::{
    Attachment, Auto, AutoText, AutoValue, BackingChain, ChainAttribute, Field, Kind, Need, Node,
    Pattern, RowPath, Rules, Source, Words,
};
use super::{Line, Resolution, Role, paths, words_of};
use crate::policy::{TextRule, Topic};

/// A text rule.
pub(super) type Rule<'s> = &'s TextRule;

impl<'t> Resolution<'_, 't, '_> {
    /// The rules of a field of the last struct in `line`.
    pub(super) fn rules(&mut self, field: &'t Field, line: Line<'_, 't>) -> Rules {
        let mut rules = Rules::default();
        for rule in field.settings.texts.values() {
            match rule.topic {
                // The struct of the elements of a list has the rules about them.
                Topic::Key | Topic::Match => {
                    self.note(rule, "no element", field.kind.node().is_some());
                }
                Topic::DerivedFrom => rules.derived_from = self.sources(line, rule),
                Topic::TotalOf => {
                    rules.total_of = self.sources(line, rule);
                    if rules.total_of.iter().any(|source| !source.from_root) {
                        self.refuse_content(rule, "paths that start at the root");
                    }
                }
                Topic::Auto => rules.auto = self.auto(field, line, rule),
                Topic::NeededBy => rules.needed_by = self.needs(field, line, rule),
                Topic::AttachedTo => rules.attached_to = self.attachment(field, rule),
                Topic::GroupedBy => rules.grouped_by = self.grouped_by(field, rule),
                Topic::BackingChain => rules.backing_chain = self.backing_chain(field, rule),
                Topic::DerivedElements => {
                    rules.derived_elements = self.patterns(field, &rule.text, rule);
                }
                Topic::Replaceable => rules.replaceable = self.patterns(field, &rule.text, rule),
                Topic::Live => rules.live = self.live(field, rule),
                Topic::Offers => rules.offers = self.slots(field, rule),
                Topic::Takes => rules.takes = self.slots(field, rule),
                Topic::Unspecified => rules.unspecified = self.unspecified(field, rule),
                Topic::RefersTo => {
                    self.note(rule, "no text", field.kind.scalar().is_some());
                    rules.refers_to = Some(rule.text.clone());
                }
            }
        }
        rules
    }

    /// `derived_from=`, `total_of=`: paths of sources.
    fn sources(&mut self, line: Line<'_, 't>, rule: Rule) -> Vec<Source> {
        rule.text.split(',').filter_map(|path| self.source(path, line, rule)).collect()
    }

    /// A path from the root or from the element that contains the field, followed by words in parentheses.
    fn source(&mut self, text: &str, line: Line<'_, 't>, rule: Rule) -> Option<Source> {
        let (path, words) = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
            // `text()` is a step of a path.
            Some((path, words)) if !words.is_empty() => (path, words_of(words.split('|'))),
            _ => (text, Words::default()),
        };
        let here = line.last()?.node;
        let rest = path.strip_prefix(self.root.path.as_str());
        let rest = rest.and_then(|rest| rest.strip_prefix('/'));
        let from_root = rest.is_some();
        let (from, rest) = rest.map_or((here, path), |rest| (self.root, rest));
        let row_paths = paths::xml(from, rest);
        self.note(rule, &format!("no path `{path}`"), !row_paths.is_empty());
        let ends: Vec<&Field> =
            row_paths.iter().filter_map(|row_path| paths::field_at(from, row_path)).collect();
        for word in &words.texts {
            let fits = ends.iter().any(|field| paths::fits(field, word));
            self.note_word(rule, path, word, (!ends.is_empty()).then_some(fits));
        }
        let below = here.path.strip_prefix(path);
        Some(Source {
            from_root,
            is_around: below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')),
            row_paths,
            words,
        })
        .filter(|source| !source.row_paths.is_empty())
    }

    /// `auto=`: patterns of an element, or values of a text.
    fn auto(&mut self, field: &'t Field, line: Line<'_, 't>, rule: Rule) -> Auto {
        if field.kind.node().is_some() && !matches!(field.kind, Kind::Flat(..)) {
            return Auto::Elements(self.patterns(field, &rule.text, rule));
        }
        let values = rule.text.split('|');
        Auto::Values(values.filter_map(|value| self.auto_value(field, line, value, rule)).collect())
    }

    /// `TEXT`, `TEXT*` or `=SIBLING`, and after `?` its condition: `SIBLING:TEXT`, or `SIBLING` for any text.
    fn auto_value(
        &mut self,
        field: &'t Field,
        line: Line<'_, 't>,
        value: &str,
        rule: Rule,
    ) -> Option<AutoValue> {
        let here = line.last()?;
        let (text, condition) = match value.split_once('?') {
            Some((text, condition)) => (text, Some(condition)),
            None => (value, None),
        };
        let condition = match condition {
            None => None,
            Some(condition) => Some(self.condition(here.node, condition, rule)?),
        };
        let text = match (text.strip_prefix('='), text.strip_suffix('*')) {
            (Some(name), _) => {
                // The siblings of attributes of a flat child are in the enclosing object.
                let is_inside = here.role == Role::Flat;
                let object = line.iter().rev().nth(usize::from(is_inside))?;
                AutoText::Same(self.dotted(object.node, name, rule)?)
            }
            (None, Some(start)) => AutoText::Prefix(start.to_owned()),
            (None, None) => {
                self.note_word(rule, &field.name, text, Some(paths::fits(field, text)));
                AutoText::Exactly(text.to_owned())
            }
        };
        Some(AutoValue { text, condition })
    }

    fn condition(&mut self, here: &Node, text: &str, rule: Rule) -> Option<(u16, Option<String>)> {
        let (name, text) = match text.split_once(':') {
            Some((name, text)) => (name, Some(text)),
            None => (text, None),
        };
        let found = here.fields.iter().zip(0..).find(|(field, _)| field.name == name);
        self.note(rule, &format!("no sibling attribute `{name}`"), found.is_some());
        let (field, index) = found?;
        if let Some(text) = text {
            self.note_word(rule, name, text, Some(paths::fits(field, text)));
        }
        Some((index, text.map(str::to_owned)))
    }

    /// Patterns, separated by `|`.
    pub(super) fn patterns(&mut self, field: &'t Field, text: &str, rule: Rule) -> Vec<Pattern> {
        text.split('|').filter_map(|pattern| self.pattern(field, pattern, rule)).collect()
    }

    /// `PATH:TEXT,..`, and `,*` if an element may contain other values. A pattern with a path that the element does not
    /// have matches nothing.
    fn pattern(&mut self, field: &'t Field, text: &str, rule: Rule) -> Option<Pattern> {
        let (values, allows_more) = match text.strip_suffix(",*") {
            Some(values) => (values, true),
            None => (text, false),
        };
        let values = self.values(field, values, rule)?;
        let values = values.into_iter().collect::<Option<Vec<_>>>()?;
        Some(Pattern { values, allows_more })
    }

    /// The values of a pattern; `None` for those whose path does not exist in the element.
    fn values(
        &mut self,
        field: &'t Field,
        text: &str,
        rule: Rule,
    ) -> Option<Vec<Option<(RowPath, String)>>> {
        let Some(node) = field.kind.node() else {
            self.refuse_content(rule, "an element");
            return None;
        };
        let mut values = Vec::new();
        for value in text.split(',') {
            let Some((path, word)) = value.split_once(':') else {
                let message = format!(
                    "`{}`: `{value}` does not have the form ATTRIBUTE:TEXT",
                    rule.topic.word()
                );
                self.policy.refuse(rule.rule, message);
                return None;
            };
            let row_path = self.dotted(node, path, rule);
            let end = row_path.as_ref().and_then(|row_path| paths::field_at(node, row_path));
            // Any value, or none: only the patterns for running objects support it.
            let is_any = match rule.topic {
                Topic::Live => word == "*",
                Topic::Takes => word == "-",
                _ => false,
            };
            self.note_word(rule, path, word, end.map(|field| is_any || paths::fits(field, word)));
            values.push(row_path.map(|row_path| (row_path, word.to_owned())));
        }
        Some(values)
    }

    /// `unspecified=`: each value is independent of the others.
    fn unspecified(&mut self, field: &'t Field, rule: Rule) -> Vec<Pattern> {
        let mut patterns = Vec::new();
        for pattern in rule.text.split('|') {
            let Some(values) = self.values(field, pattern, rule) else { continue };
            let values = values.into_iter().flatten().collect();
            patterns.push(Pattern { values, allows_more: false });
        }
        patterns
    }

    /// `PATTERN<PATH+PATH;..`
    fn needs(&mut self, field: &'t Field, line: Line<'_, 't>, rule: Rule) -> Vec<Need> {
        let mut needs = Vec::new();
        for need in rule.text.split(';') {
            let Some((pattern, places)) = need.split_once('<') else {
                self.policy.refuse(
                    rule.rule,
                    format!("`needed_by`: `{need}` does not have the form PATTERN<PATH"),
                );
                continue;
            };
            let pattern = self.pattern(field, pattern, rule);
            let mut sources = Vec::new();
            for path in places.split('+') {
                let Some(source) = self.source(path, line, rule) else { continue };
                if !source.from_root {
                    let message = format!("`needed_by`: `{path}` does not start at the root");
                    self.policy.refuse(rule.rule, message);
                }
                sources.push(source);
            }
            needs.extend(pattern.map(|pattern| Need { pattern, sources }));
        }
        needs
    }

    /// `PATH:KEY=@OWN,..`
    fn attachment(&mut self, field: &'t Field, rule: Rule) -> Option<Attachment> {
        let root = self.root.path.as_str();
        let (path, keys) = rule.text.rsplit_once(':').unwrap_or((&rule.text, ""));
        let rest = path.strip_prefix(root).and_then(|rest| rest.strip_prefix('/'));
        let row_paths = rest.map(|rest| paths::xml(self.root, rest)).unwrap_or_default();
        self.note(rule, &format!("no path `{path}`"), !row_paths.is_empty());
        let list = paths::field_at(self.root, row_paths.first()?)?.kind.node();
        self.note(rule, &format!("`{path}` is not an element with attributes"), list.is_some());
        let own = self.element(field, rule);
        let (list, own) = (list?, own?);
        let mut rows = Vec::new();
        for key in keys.split(',') {
            let Some((theirs, ours)) = key.split_once('=') else {
                let message =
                    format!("`attached_to`: `{key}` does not have the form ATTRIBUTE=@ATTRIBUTE");
                self.policy.refuse(rule.rule, message);
                return None;
            };
            let theirs = self.row(list, &format!("@{theirs}"), rule);
            let ours = self.row(own, ours, rule);
            rows.push(theirs.zip(ours)?);
        }
        Some(Attachment { row_paths, keys: rows })
    }

    fn row(&mut self, node: &Node, name: &str, rule: Rule) -> Option<u16> {
        let mut fields = node.fields.iter().zip(0..);
        let found = fields.find(|(field, _)| paths::is_named(field, name));
        self.note(rule, &format!("no XML attribute `{name}`"), found.is_some());
        found.map(|(_, index)| index)
    }

    fn grouped_by(&mut self, field: &'t Field, rule: Rule) -> Option<RowPath> {
        let node = self.element(field, rule)?;
        self.dotted(node, &rule.text, rule)
    }

    /// The struct of a field; records whether the field has one.
    fn element(&mut self, field: &'t Field, rule: Rule) -> Option<&'t Node> {
        let node = field.kind.node();
        self.note(rule, "no element with attributes", node.is_some());
        node
    }

    /// `CHAIN,PATH,PATH:PATH`: a single path is the same in the element and in a link, and identifies the image.
    fn backing_chain(&mut self, field: &'t Field, rule: Rule) -> Option<BackingChain> {
        let node = self.element(field, rule)?;
        let mut words = rule.text.split(',');
        let name = words.next()?;
        let chain = self.dotted(node, name, rule)?;
        let found = match *chain {
            [chain] => node.fields.get(usize::from(chain)).map(|field| (chain, &field.kind)),
            _ => None,
        };
        let found = found.and_then(|(chain, kind)| match kind {
            Kind::Chain(link) => Some((chain, link)),
            _ => None,
        });
        self.note(rule, &format!("`{name}` is not a chain"), found.is_some());
        let (chain, link) = found?;
        let mut attributes = Vec::new();
        for word in words {
            let (in_element, in_link, is_key) = match word.split_once(':') {
                Some((in_element, in_link)) => (in_element, in_link, false),
                None => (word, word, true),
            };
            let in_element = self.dotted(node, in_element, rule);
            let in_link = self.dotted(link, in_link, rule);
            let (in_element, in_link) = in_element.zip(in_link)?;
            attributes.push(ChainAttribute { in_element, in_link, is_key });
        }
        Some(BackingChain { chain, attributes })
    }

    fn note(&mut self, rule: Rule, message: &str, exists: bool) {
        let message = format!("`{}`: {message} at any path of this rule", rule.topic.word());
        self.policy.note(rule.rule, message, exists);
    }

    /// Records whether a text is a valid value of a field, if the field exists.
    fn note_word(&mut self, rule: Rule, path: &str, word: &str, fits: Option<bool>) {
        if let Some(fits) = fits {
            self.note(rule, &format!("`{word}` is not a value of `{path}`"), fits);
        }
    }

    fn refuse_content(&mut self, rule: Rule, wanted: &str) {
        self.policy.refuse(rule.rule, format!("`{}` requires {wanted}", rule.topic.word()));
    }
}
