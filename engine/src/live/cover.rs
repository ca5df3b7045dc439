//! Whether a rule of policy covers an element or a changed value.

use mapping::Value;
use mapping::shape::{Auto, AutoText, Flags, Live, Pattern, Row, Shape};
use mapping::view::parts_at;

use super::Version;
use crate::canon;
use crate::fields::fields;
use crate::view::{Part, ValueView};

/// Whether an element matches the elements of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// It does not.
    No,
    /// It depends on a value that is not known, or that libvirt chooses.
    Maybe,
    /// It does.
    Yes,
}

/// An element of a document, or of a state as long as there is no document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'a> {
    pub(super) element: &'a Value,
    pub(super) is_document: bool,
    /// Whether it is the element after the change.
    pub(super) is_after: bool,
}

/// Whether all elements match.
pub(super) fn matches(shape: Option<&'static Shape>, rule: &Live, elements: &[Candidate]) -> Match {
    let Some(shape) = shape.filter(|_| !rule.elements.is_empty()) else { return Match::Yes };
    let one = |candidate: &Candidate| fits_any(shape, rule.elements, *candidate);
    elements.iter().map(one).min().unwrap_or(Match::Yes)
}

/// Whether an element matches one of some patterns; without patterns, every element does.
pub(super) fn fits_any(shape: &'static Shape, patterns: &[Pattern], candidate: Candidate) -> Match {
    let patterns = patterns.iter().map(|pattern| fits(shape, pattern, candidate));
    patterns.max().unwrap_or(Match::Yes)
}

fn fits(shape: &'static Shape, pattern: &Pattern, candidate: Candidate) -> Match {
    if candidate.element.is_unknown() {
        return Match::Maybe;
    }
    let view = ValueView::of(candidate.element);
    let values = pattern.values.iter().map(|(row_path, text)| {
        let Some((around, row)) = shape.row_at(row_path) else { return Match::No };
        if *text == SET {
            return is_set(around, row, (shape, row_path), candidate);
        }
        match parts_at(view, shape, row_path).into_iter().next() {
            Some(Part::Text(found)) => {
                if *text != ABSENT && canon::same_text(row, Some(text), Some(&found)) {
                    Match::Yes
                } else {
                    Match::No
                }
            }
            Some(Part::Unknown) => Match::Maybe,
            _ if *text == ABSENT => Match::Yes,
            _ => match default(row) {
                Some(default) if default == *text => Match::Yes,
                Some(_) => Match::No,
                None if candidate.is_document => Match::No,
                None => Match::Maybe,
            },
        }
    });
    values.min().unwrap_or(Match::Yes)
}

/// In a pattern, any value.
const SET: &str = "*";

/// In a pattern, an absent value.
const ABSENT: &str = "-";

/// Whether a value is set. A state has only the version of a secret. A value that is emptied remains set after its
/// removal.
fn is_set(
    around: &'static Shape,
    row: &Row,
    (shape, row_path): (&'static Shape, &[u16]),
    candidate: Candidate,
) -> Match {
    let is_secret = row.has(Flags::WRITE_ONLY) && !candidate.is_document;
    let is_set = if is_secret {
        let secret = fields(around).find(|field| std::ptr::eq(field.row, row));
        let version = secret.and_then(|secret| fields(around).find(|field| field.is_of(&secret)));
        version.is_some_and(|version| !candidate.element.get(version.name).is_null())
    } else {
        let parts = parts_at(ValueView::of(candidate.element), shape, row_path);
        parts.into_iter().any(|part| !matches!(part, Part::Absent))
    };
    let is_emptied = candidate.is_after && row.has(Flags::EMPTIED);
    if is_set || is_emptied { Match::Yes } else { Match::No }
}

/// The value that libvirt adds, if it is always the same.
fn default(row: &Row) -> Option<&'static str> {
    match row.rules.auto {
        Auto::Values([value]) if value.condition.is_none() => match value.text {
            AutoText::Exactly(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a rule covers a changed value; `row_path` starts at the element of the rule.
pub(super) fn covers(rule: &Live, row_path: &[u16]) -> bool {
    rule.row_paths.is_empty() || rule.row_paths.iter().any(|listed| row_path.starts_with(listed))
}

/// Whether a daemon supports a rule. A version that is not known counts as new enough.
pub(super) fn is_supported(rule: &Live, version: Option<Version>) -> bool {
    rule.since.zip(version).is_none_or(|(since, version)| version >= since)
}
