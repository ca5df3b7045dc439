//! Reports the changes between two versions. In: recorded facts. Out: text for a maintainer.
//! A change of shape is one that changes generated code.

mod change;

use std::fmt::Write as _;

use crate::emit::Coverage;
use crate::facts::{Alternative, Content, Facts, Member, Undecided, ValueType, Version};
use crate::since::Dates;
use change::changes;

/// The size of each root, one root on each line.
pub fn sizes<'a>(all: impl Iterator<Item = &'a Facts>) -> String {
    let mut out = String::new();
    for facts in all {
        let size = facts.sizes.last().copied().unwrap_or_default();
        let _ = write!(
            out,
            "{}: {} contexts, {} attributes",
            facts.root, size.contexts, size.attributes
        );
        for (count, name) in counts(facts) {
            let _ = write!(out, ", {count} {name}");
        }
        let newest = facts.versions.last().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(out, ", newest {newest}");
    }
    out
}

/// The number of attributes of each resource type that have our description, one type on each line.
pub fn descriptions(coverage: &[Coverage]) -> String {
    let mut out = String::from("\ndescribed attributes\n");
    for one in coverage {
        let (described, all) = (one.described(), one.attributes);
        // In tenths of a percent, rounded down: 100 % means every attribute.
        let tenths = (described * 1000).checked_div(all).unwrap_or_default();
        let percent = format!("{}.{} %", tenths / 10, tenths % 10);
        let _ = writeln!(out, "{}: {described} of {all} ({percent})", one.resource);
    }
    out
}

/// The number of fields and words of each root whose release is exact, and of those that have an interval.
pub fn dates<'a>(all: impl Iterator<Item = &'a Facts>, dates: &Dates) -> String {
    let mut out = String::from("\nreleases of fields and words\n");
    let (mut all_exact, mut all_intervals) = (0, 0);
    for facts in all {
        let (exact, intervals) = dates.counts(&facts.element);
        all_exact += exact;
        all_intervals += intervals;
        if exact + intervals > 0 {
            let _ = writeln!(out, "{}: {exact} exact, {intervals} intervals", facts.root);
        }
    }
    let _ = writeln!(out, "all: {all_exact} exact, {all_intervals} intervals");
    out
}

/// The changes between two versions by root; roots without changes are omitted.
pub fn step<'a>(all: impl Iterator<Item = &'a Facts>, old: Version, new: Version) -> String {
    let mut out = String::new();
    for facts in all {
        let changes = changes(facts, old, new);
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n{} {old} -> {new}: {} changes", facts.root, changes.len());
        for change in changes {
            let _ = writeln!(out, "  {change}");
        }
    }
    out
}

/// The datatypes that have no class in `schemas/classes`, so that they are plain text.
pub fn undecided(undecided: &[Undecided]) -> String {
    let mut out = String::new();
    for one in undecided {
        let _ = writeln!(
            out,
            "undecided {}:{} {} {}",
            one.file, one.line, one.fingerprint, one.datatype
        );
    }
    out
}

/// The counts of facts that the newest version has.
fn counts(facts: &Facts) -> Vec<(usize, &'static str)> {
    let fields = || {
        let fields = facts.blocks.values().flat_map(|block| &block.fields);
        fields.filter(|field| field.until.is_none())
    };
    let value = |field: &&Member| match &field.content {
        Content::Value(values) => Some(kind(values)),
        _ => None,
    };
    let of_kind = |wanted: ValueKind| fields().filter(|field| value(field) == Some(wanted)).count();
    let is_text = |field: &&Member| value(field).is_some() && !field.name.starts_with('@');
    let blocks = facts.blocks.values();
    vec![
        (fields().filter(is_text).count(), "text"),
        (of_kind(ValueKind::Bool), "bool"),
        (of_kind(ValueKind::Number), "int"),
        (of_kind(ValueKind::Words), "words"),
        (of_kind(ValueKind::Class), "class"),
        (of_kind(ValueKind::Text), "free"),
        (fields().filter(|field| field.occurs.is_repeated()).count(), "repeated"),
        (fields().filter(|field| field.content == Content::Flag).count(), "flag"),
        (blocks.clone().map(|block| block.branches.len()).sum(), "arms"),
        (blocks.clone().map(|block| block.exclusive.len()).sum(), "exclusive"),
        (blocks.map(|block| block.mixes.len()).sum(), "mixes"),
    ]
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ValueKind {
    Bool,
    Number,
    Words,
    Class,
    Text,
}

fn kind(values: &ValueType) -> ValueKind {
    let words: Vec<&str> = values.words().map(|word| word.text.as_str()).collect();
    let is_number =
        |one: &Alternative| matches!(one, Alternative::Integer { .. } | Alternative::Decimal);
    if values.is_text() {
        ValueKind::Text
    } else if values.is_words() {
        if matches!(words[..], ["no", "yes"] | ["off", "on"]) {
            ValueKind::Bool
        } else {
            ValueKind::Words
        }
    } else if values.0.iter().all(is_number) {
        ValueKind::Number
    } else {
        ValueKind::Class
    }
}
