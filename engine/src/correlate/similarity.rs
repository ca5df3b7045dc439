//! Similarity of two elements: the number of equal values at the paths of the policy's `match` directive.

use mapping::shape::{Row, Shape};
use mapping::view::parts_at;

use crate::canon;
use crate::compare::Comparison;
use crate::view::{Part, View};

/// Whether two elements are equal at the first path of the `match` directive, the most distinctive one.
pub(super) fn has_same_first_match<'a, V: View<'a>>(
    shape: &'static Shape,
    left: V,
    right: V,
) -> bool {
    let row_path = shape.r#match.first().copied().unwrap_or_default();
    let (Some((holder_shape, _)), Some((last, outer))) =
        (shape.row_at(row_path), row_path.split_last())
    else {
        return false;
    };
    let holder = |view: V| match parts_at(view, shape, outer).as_slice() {
        [Part::Node(node)] => Some(*node),
        _ => outer.is_empty().then_some(view),
    };
    let (Some(left), Some(right)) = (holder(left), holder(right)) else {
        return false;
    };
    let holds = |left: V, right: V| {
        let held = Comparison::WITHIN.row(holder_shape, usize::from(*last), left, right);
        held.is_some_and(|held| held > 0)
    };
    holds(left, right) || holds(right, left)
}

/// The number of equal texts at the paths of the `match` directive.
pub(super) fn overlap<'a, V: View<'a>>(shape: &'static Shape, left: V, right: V) -> usize {
    let at_row_path = |row_path: &&[u16]| {
        let Some((_, row)) = shape.row_at(row_path) else {
            return 0;
        };
        let pairs =
            parts_at(left, shape, row_path).into_iter().zip(parts_at(right, shape, row_path));
        pairs.map(|(left, right)| common(row, left, right)).sum()
    };
    shape.r#match.iter().map(at_row_path).sum()
}

fn common<'a, V: View<'a>>(row: &'static Row, left: Part<'a, V>, right: Part<'a, V>) -> usize {
    match (left, right) {
        (Part::Text(left), Part::Text(right)) => {
            usize::from(canon::same_text(row, Some(&left), Some(&right)))
        }
        (Part::Node(left), Part::Node(right)) => {
            let Some(shape) = row.shape() else { return 0 };
            let rows = shape.rows.iter().enumerate();
            rows.map(|(index, row)| common(row, left.part(shape, index), right.part(shape, index)))
                .sum()
        }
        (Part::Nodes(left), Part::Nodes(right)) => {
            let pairs = left.into_iter().zip(right);
            pairs.map(|(left, right)| common_nodes(row, left, right)).sum()
        }
        (Part::Texts(left), Part::Texts(right)) => {
            let pairs = left.iter().zip(&right);
            let is_same =
                |(left, right): &(&Option<_>, &Option<_>)| left.is_some() && left == right;
            pairs.filter(is_same).count()
        }
        _ => 0,
    }
}

fn common_nodes<'a, V: View<'a>>(row: &'static Row, left: V, right: V) -> usize {
    common(row, Part::Node(left), Part::Node(right))
}
