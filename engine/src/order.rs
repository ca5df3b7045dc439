//! Checks the order of lists where it is significant.

use std::borrow::Cow;

use mapping::shape::{Flags, Kind, Row, RowPath, Shape};
use mapping::view::text_at;

use crate::view::View;

/// Whether the order of a list is significant.
pub(crate) fn is_significant(row: &Row) -> bool {
    row.has(Flags::ORDERED) || matches!(row.kind, Kind::Mixed(_))
}

/// Whether the partners of a list's elements are in the same order. Where libvirt sorts elements by groups, only the
/// order of the groups is significant. `left` and `right` return the view of an element.
pub(crate) fn is_kept<'a, V: View<'a>>(
    row: &'static Row,
    left: impl Fn(usize) -> V,
    right: impl Fn(usize) -> V,
    partners: &[Option<usize>],
) -> bool {
    if partners.iter().flatten().is_sorted() {
        return true;
    }
    let (Some(row_path), Some(shape)) = (row.rules.grouped_by, row.shape()) else { return false };
    let pairs = partners.iter().enumerate();
    let mut pairs: Vec<(usize, String)> = pairs
        .filter_map(|(at, partner)| {
            let partner = (*partner)?;
            let configured = || group(shape, row_path, left(at)).unwrap_or_default();
            Some((partner, group(shape, row_path, right(partner)).unwrap_or_else(configured)))
        })
        .collect();
    let before = groups(&pairs);
    pairs.sort_by_key(|(partner, _)| *partner);
    before == groups(&pairs)
}

fn group<'a, V: View<'a>>(shape: &'static Shape, row_path: RowPath, view: V) -> Option<String> {
    text_at(view, shape, row_path).map(Cow::into_owned)
}

/// The groups, in the order of their first elements.
fn groups(pairs: &[(usize, String)]) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for (_, group) in pairs {
        if !groups.contains(group) {
            groups.push(group.clone());
        }
    }
    groups
}
