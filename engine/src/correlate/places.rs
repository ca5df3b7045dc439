//! Where elements without a partner stand: between which pairs, and how far behind the last of them.

use super::Pairs;

/// The places of the elements of two lists, seen from the pairs that are known.
pub(super) struct Places {
    left: Vec<Place>,
    right: Vec<Place>,
}

#[derive(Clone, Copy, Default)]
struct Place {
    /// How many paired elements stand before it.
    pairs: usize,
    /// One more than the greatest index of their partners.
    reach: usize,
    /// How many unpaired elements stand between the last of them and it.
    offset: usize,
}

impl Places {
    /// The places between some pairs.
    pub(super) fn of(pairs: &Pairs) -> Self {
        Self { left: places(&pairs.left), right: places(&pairs.right) }
    }

    /// Whether two unpaired elements are at the same place: the same pairs stand before both, and as many unpaired
    /// elements behind these.
    pub(super) fn is_same(&self, left: usize, right: usize) -> bool {
        let (at, beside) = (self.left[left], self.right[right]);
        let are_before = at.reach <= right && beside.reach <= left;
        at.pairs == beside.pairs && are_before && at.offset == beside.offset
    }
}

fn places(partners: &[Option<usize>]) -> Vec<Place> {
    let mut place = Place::default();
    let mut place_of = |partner: &Option<usize>| {
        let here = place;
        place = match partner {
            Some(partner) => {
                Place { pairs: place.pairs + 1, reach: place.reach.max(partner + 1), offset: 0 }
            }
            None => Place { offset: place.offset + 1, ..place },
        };
        here
    };
    partners.iter().map(&mut place_of).collect()
}
