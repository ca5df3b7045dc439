//! Whether the order of a list is kept, where it counts.

use std::borrow::Cow;

use mapping::shape::{Flags, Kind, Row, Shape, Way};
use mapping::view::text_at;

use crate::view::View;

/// Whether the order of a list counts.
pub(crate) fn counts(row: &Row) -> bool {
    row.has(Flags::ORDERED) || matches!(row.kind, Kind::Mixed(_))
}

/// Whether the partners of a list's elements stand in the same order as these. Where libvirt keeps some elements
/// together, sorted, only the order of such groups counts.
pub(crate) fn is_kept<'a, V: View<'a>>(
    row: &'static Row,
    (left, right): (&[V], &[V]),
    partners: &[Option<usize>],
) -> bool {
    if partners.iter().flatten().is_sorted() {
        return true;
    }
    let (Some(way), Some(shape)) = (row.rules.grouped_by, row.shape()) else { return false };
    let pairs = partners.iter().enumerate();
    let mut pairs: Vec<(usize, String)> = pairs
        .filter_map(|(at, partner)| {
            let partner = (*partner)?;
            let said = || group(shape, way, left[at]).unwrap_or_default();
            Some((partner, group(shape, way, right[partner]).unwrap_or_else(said)))
        })
        .collect();
    let before = groups(&pairs);
    pairs.sort_by_key(|(partner, _)| *partner);
    before == groups(&pairs)
}

fn group<'a, V: View<'a>>(shape: &'static Shape, way: Way, view: V) -> Option<String> {
    text_at(view, shape, way).map(Cow::into_owned)
}

/// The groups in the order in which each comes first.
fn groups(pairs: &[(usize, String)]) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for (_, group) in pairs {
        if !groups.contains(group) {
            groups.push(group.clone());
        }
    }
    groups
}
