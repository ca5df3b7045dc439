//! Changes of one root between two versions. In: facts. Out: one line for each change, in the order of blocks.
//! The content of a new element is not listed.

use std::collections::BTreeSet;

use crate::facts::{Alternative, Block, Content, Facts, Member, Occurs, Version};

/// The changes after `old`, up to and including `new`.
pub(super) fn changes(facts: &Facts, old: Version, new: Version) -> Vec<String> {
    let span = Span { facts, old, new };
    facts.blocks.iter().flat_map(|(path, block)| span.block(path, block)).collect()
}

#[derive(Clone, Copy)]
struct Span<'a> {
    facts: &'a Facts,
    old: Version,
    new: Version,
}

impl Span<'_> {
    fn first(self, field: &Member) -> Version {
        field.since.or(self.facts.versions.first().copied()).unwrap_or(self.old)
    }

    fn is_inside(self, version: Version) -> bool {
        self.old < version && version <= self.new
    }

    /// Whether a version has the field.
    fn has(self, field: &Member, version: Version) -> bool {
        self.first(field) <= version && field.until.is_none_or(|until| version <= until)
    }

    fn block(self, path: &str, block: &Block) -> Vec<String> {
        // A block without a field of the old version is new; the line of its parent reports it.
        if !block.fields.iter().any(|field| self.has(field, self.old)) {
            return Vec::new();
        }
        let mut changes = Vec::new();
        let before = |is_kind: fn(&Member) -> bool| {
            block.fields.iter().any(|field| is_kind(field) && self.has(field, self.old))
        };
        let (had_attributes, had_children) = (before(is_attribute), before(is_child));
        for field in &block.fields {
            let address = format!("{path}/{}", field.name);
            if self.is_inside(self.first(field)) {
                changes.push(format!("new {address}"));
                if is_child(field) && !had_children {
                    changes.push(format!("shape {path}: had no children"));
                }
                if is_attribute(field) && !had_attributes {
                    changes.push(format!("shape {path}: had no attributes"));
                }
                continue;
            }
            if field.until.is_some_and(|until| self.old <= until && until < self.new) {
                changes.push(format!("removed {address}"));
            }
            changes.extend(self.words(field).map(|words| format!("words {address}: {words}")));
            changes.extend(self.occurs(field).map(|occurs| format!("shape {address}: {occurs}")));
        }
        let mut seen = BTreeSet::new();
        changes.retain(|change| seen.insert(change.clone()));
        changes
    }

    fn words(self, field: &Member) -> Option<String> {
        let Content::Value(values) = &field.content else { return None };
        let alternatives = values.0.iter();
        let words = alternatives.filter_map(|alternative| match alternative {
            Alternative::Words(words) => Some(words),
            _ => None,
        });
        let is_new = |since: Option<Version>| since.is_some_and(|since| self.is_inside(since));
        let new: Vec<&str> = words
            .flatten()
            .filter(|word| is_new(word.since))
            .map(|word| word.text.as_str())
            .collect();
        (!new.is_empty()).then(|| new.join(" "))
    }

    fn occurs(self, field: &Member) -> Option<String> {
        let at = |version: Version| {
            let step = field.occurs_since.iter().rev().find(|(_, since)| *since <= version);
            step.map(|(occurs, _)| *occurs)
        };
        let (before, after) = (at(self.old)?, at(self.new)?);
        (before != after).then(|| format!("was {}, is {}", words(before), words(after)))
    }
}

fn words(occurs: Occurs) -> &'static str {
    match occurs {
        Occurs::Once => "required",
        Occurs::AtMostOnce => "optional",
        Occurs::Many => "repeated",
        Occurs::AtLeastOnce => "repeated and required",
    }
}

fn is_attribute(field: &Member) -> bool {
    field.name.starts_with('@')
}

fn is_child(field: &Member) -> bool {
    !is_attribute(field) && field.name != "text()"
}
