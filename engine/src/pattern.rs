//! Patterns of elements, as policy defines them, and values that libvirt adds.

use mapping::shape::{AutoText, Pattern, Row, Shape};
use mapping::view::{Part, View, parts_at, text_at};

use crate::canon;

/// Whether an element matches one of some patterns.
pub(crate) fn is_one_of<'a, V: View<'a>>(row: &Row, patterns: &[Pattern], element: V) -> bool {
    row.shape().is_some_and(|shape| {
        patterns.iter().any(|pattern| matches_pattern(shape, pattern, element))
    })
}

/// Whether an element matches one of some patterns and, unless the pattern allows more, contains nothing else.
pub(crate) fn is_exactly_one_of<'a, V: View<'a>>(
    row: &Row,
    patterns: &[Pattern],
    element: V,
) -> bool {
    let is_it = |shape, pattern: &Pattern| {
        let is_whole = || pattern.allows_more || element.texts() == pattern.values.len();
        matches_pattern(shape, pattern, element) && is_whole()
    };
    row.shape().is_some_and(|shape| patterns.iter().any(|pattern| is_it(shape, pattern)))
}

fn matches_pattern<'a, V: View<'a>>(shape: &'static Shape, pattern: &Pattern, element: V) -> bool {
    pattern.values.iter().all(|(row_path, text)| {
        let Some((_, row)) = shape.row_at(row_path) else { return false };
        let mut parts = parts_at(element, shape, row_path).into_iter();
        parts.any(|part| is_text(row, &part, text))
    })
}

fn is_text<V>(row: &Row, part: &Part<V>, text: &str) -> bool {
    matches!(part, Part::Text(found) if canon::same_text(row, Some(text), Some(found)))
}

/// Whether an element leaves the choice to libvirt: it contains only values that the policy directive `unspecified=`
/// lists.
pub(crate) fn is_unspecified<'a, V: View<'a>>(row: &'static Row, element: V) -> bool {
    let (patterns, Some(shape)) = (row.rules.unspecified, row.shape()) else { return false };
    let mut rows = shape.rows.iter().zip(0_u16..);
    !patterns.is_empty()
        && rows.all(|(inner, index)| match element.part(shape, usize::from(index)) {
            Part::Absent => true,
            part => patterns.iter().flat_map(|pattern| pattern.values).any(|(row_path, text)| {
                *row_path == [index].as_slice() && is_text(inner, &part, text)
            }),
        })
}

/// Whether libvirt adds a text to an element.
pub(crate) fn is_auto_text<'a, V: View<'a>>(
    shape: &'static Shape,
    row: &Row,
    element: V,
    text: &str,
) -> bool {
    row.rules.auto.values().iter().any(|value| {
        let is_it = match value.text {
            AutoText::Exactly(word) => canon::same_text(row, Some(word), Some(text)),
            AutoText::Prefix(start) => text.starts_with(start),
            AutoText::Same(_) => false,
        };
        is_it && value.condition.is_none_or(|condition| holds(shape, condition, element))
    })
}

/// Whether the condition of an automatic value holds for an element.
pub(crate) fn holds<'a, V: View<'a>>(
    shape: &'static Shape,
    (index, text): (u16, Option<&'static str>),
    element: V,
) -> bool {
    let found = text_at(element, shape, &[index]);
    found.is_some_and(|found| text.is_none_or(|text| text == found))
}
