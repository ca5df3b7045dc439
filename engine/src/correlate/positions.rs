//! The positions of unpaired elements, relative to the pairs around them.

use super::Pairs;

/// The relative positions of the elements of two lists.
pub(super) struct RelativePositions {
    left: Vec<RelativePosition>,
    right: Vec<RelativePosition>,
}

#[derive(Clone, Copy, Default)]
struct RelativePosition {
    /// The number of paired elements before this one.
    pairs: usize,
    /// One more than the greatest partner index of these.
    reach: usize,
    /// The number of unpaired elements since the last paired one.
    offset: usize,
}

impl RelativePositions {
    /// The positions relative to `pairs`.
    pub(super) fn of(pairs: &Pairs) -> Self {
        Self { left: positions(&pairs.left), right: positions(&pairs.right) }
    }

    /// Whether two unpaired elements are at the same position: the same pairs precede both, followed by the same
    /// number of unpaired elements.
    pub(super) fn is_same(&self, left: usize, right: usize) -> bool {
        let (left_position, right_position) = (self.left[left], self.right[right]);
        let are_before = left_position.reach <= right && right_position.reach <= left;
        left_position.pairs == right_position.pairs
            && are_before
            && left_position.offset == right_position.offset
    }
}

fn positions(partners: &[Option<usize>]) -> Vec<RelativePosition> {
    let mut position = RelativePosition::default();
    let mut position_of = |partner: &Option<usize>| {
        let here = position;
        position = match partner {
            Some(partner) => RelativePosition {
                pairs: position.pairs + 1,
                reach: position.reach.max(partner + 1),
                offset: 0,
            },
            None => RelativePosition { offset: position.offset + 1, ..position },
        };
        here
    };
    partners.iter().map(&mut position_of).collect()
}
