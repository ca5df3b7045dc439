//! Rows of a shape by index and by name: the fields of a record that are set, and the Terraform attributes of a
//! record in sorted order.

/// A set of rows of one shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RowSet(u128);

impl RowSet {
    /// The number of rows that a shape can have.
    pub const MAX_ROWS: usize = 128;

    /// The empty set.
    pub const EMPTY: Self = Self(0);

    /// Adds row `index`, which must be below [`RowSet::MAX_ROWS`], if `is_set`.
    #[inline]
    pub const fn with(self, index: usize, is_set: bool) -> Self {
        Self(self.0 | ((is_set as u128) << index))
    }

    /// Whether the set contains row `index`.
    #[inline]
    pub const fn has(self, index: usize) -> bool {
        index < Self::MAX_ROWS && self.0 >> index & 1 == 1
    }

    /// The rows before `index`, which is at most [`RowSet::MAX_ROWS`], and the others.
    pub const fn split_at(self, index: usize) -> (Self, Self) {
        let others = if index < Self::MAX_ROWS { u128::MAX << index } else { 0 };
        (Self(self.0 & !others), Self(self.0 & others))
    }

    /// The number of rows in the set.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether the set contains no rows.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The indices of the rows, in order.
    #[inline]
    pub fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            if rest == 0 {
                return None;
            }
            let index = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            Some(index)
        })
    }
}

/// A Terraform attribute of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowName {
    /// The name.
    pub name: &'static str,
    /// The index of the row.
    pub row: u16,
    /// For an attribute of a flat child, the index of the row in the shape of that child.
    pub inner: Option<u16>,
}

/// The attribute of row `row`.
pub const fn named(name: &'static str, row: u16) -> RowName {
    RowName { name, row, inner: None }
}

/// The attribute of row `inner` of the flat child in row `row`.
pub const fn flat_named(name: &'static str, row: u16, inner: u16) -> RowName {
    RowName { name, row, inner: Some(inner) }
}

/// A search for attributes by name. Names that are searched in sorted order are found fast.
pub struct NameSearch {
    names: &'static [RowName],
    next: usize,
}

impl NameSearch {
    /// Starts a search in sorted names.
    pub fn new(names: &'static [RowName]) -> Self {
        Self { names, next: 0 }
    }

    /// The attribute `name`.
    #[inline]
    pub fn find(&mut self, name: &'static str) -> Option<RowName> {
        // Most values contain the names of the shape itself: comparing addresses is enough to find them.
        let is_it = |known: &RowName| std::ptr::eq(known.name, name);
        let found = match self.names[self.next..].iter().position(is_it) {
            Some(offset) => self.next + offset,
            None => self.names.binary_search_by(|known| known.name.cmp(name)).ok()?,
        };
        self.next = found + 1;
        Some(self.names[found])
    }
}

#[cfg(test)]
mod tests {
    use super::{NameSearch, RowName, RowSet, flat_named, named};

    static NAMES: [RowName; 3] = [named("alias", 2), flat_named("memory", 0, 1), named("name", 1)];

    #[test]
    fn a_set_contains_the_rows_that_were_added() {
        let set = RowSet::EMPTY.with(0, true).with(5, false).with(127, true);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 127]);
        assert_eq!((set.len(), set.has(0), set.has(5), set.has(128)), (2, true, false, false));
        let (before, others) = set.split_at(1);
        assert_eq!((before, others), (set.split_at(127).0, set.split_at(127).1));
        assert_eq!((before.iter().collect::<Vec<_>>(), others.len()), (vec![0], 1));
        assert_eq!(
            (set.split_at(0), set.split_at(128)),
            ((RowSet::EMPTY, set), (set, RowSet::EMPTY))
        );
    }

    #[test]
    fn a_name_is_found_in_any_order_and_at_any_address() {
        let mut search = NameSearch::new(&NAMES);
        let copy: &'static str = Box::leak("name".to_owned().into_boxed_str());
        for name in ["memory", copy, "alias", "memory", "name"] {
            assert_eq!(search.find(name).map(|found| found.name), Some(name));
        }
        assert_eq!(search.find("other"), None);
    }
}
