//! Identity keys: the values that identify an element among its siblings, in canonical form.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use mapping::shape::{RowPath, Shape};
use mapping::view::{parts_at, text_at};

use crate::canon;
use crate::compare::is_server;
use crate::view::{Part, View};

/// The identity keys of an element, one for each alternative of its shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IdentityKeys(Vec<IdentityKey>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum IdentityKey {
    /// All texts of the key, in canonical form.
    Complete(String),
    /// A text is absent.
    Incomplete,
    /// A text is unknown.
    Unknown,
}

impl IdentityKeys {
    /// The keys of an element.
    pub(crate) fn of<'a, V: View<'a>>(shape: &'static Shape, view: V) -> Self {
        let keys = shape.key.iter();
        Self(keys.map(|row_paths| key(shape, view, row_paths)).collect())
    }

    fn complete(&self) -> impl Iterator<Item = Option<&str>> {
        self.0.iter().map(|key| match key {
            IdentityKey::Complete(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Whether both elements have a complete key of the same alternative, so that this key decides.
    pub(crate) fn are_both_complete(&self, other: &Self) -> bool {
        let mut alternatives = self.complete().zip(other.complete());
        alternatives.any(|(left, right)| left.is_some() && right.is_some())
    }

    /// Whether this key contains an unknown value where the other one is complete.
    pub(crate) fn may_equal(&self, other: &Self) -> bool {
        let mut alternatives = self.0.iter().zip(other.complete());
        alternatives.any(|(key, other)| *key == IdentityKey::Unknown && other.is_some())
    }

    /// Whether the first alternative that is complete in both elements is equal.
    fn is_equal(&self, other: &Self) -> bool {
        let both = self.complete().zip(other.complete());
        let mut decisive = both.filter_map(|(left, right)| Some(left? == right?));
        decisive.next().unwrap_or(false)
    }
}

/// The pairs of elements with equal keys, in order; each element occurs at most once.
pub(super) fn equal_keys(left: &[IdentityKeys], right: &[IdentityKeys]) -> Vec<(usize, usize)> {
    let alternatives = left.first().map_or(0, |keys| keys.0.len());
    let mut pairs = Vec::new();
    let (mut left_done, mut right_done) = (vec![false; left.len()], vec![false; right.len()]);
    for alternative in 0..alternatives {
        let mut by_key: HashMap<&str, VecDeque<usize>> = HashMap::new();
        for index in (0..right.len()).filter(|index| !right_done[*index]) {
            if let Some(IdentityKey::Complete(text)) = right[index].0.get(alternative) {
                by_key.entry(text).or_default().push_back(index);
            }
        }
        for (index, keys) in left.iter().enumerate() {
            let Some(IdentityKey::Complete(text)) =
                keys.0.get(alternative).filter(|_| !left_done[index])
            else {
                continue;
            };
            let Some(found) = by_key.get_mut(text.as_str()) else {
                continue;
            };
            let Some(position) = found.iter().position(|at| keys.is_equal(&right[*at])) else {
                continue;
            };
            if let Some(at) = found.remove(position) {
                (left_done[index], right_done[at]) = (true, true);
                pairs.push((index, at));
            }
        }
    }
    pairs
}

fn key<'a, V: View<'a>>(shape: &'static Shape, view: V, row_paths: &[RowPath]) -> IdentityKey {
    let mut key = String::new();
    for row_path in row_paths {
        match (parts_at(view, shape, row_path).as_slice(), shape.row_at(row_path)) {
            ([Part::Text(text)], Some((_, row))) => {
                let Some(text) = canon::canonical(row, text) else {
                    return IdentityKey::Incomplete;
                };
                key.push_str(&text);
                key.push('\u{1f}');
            }
            ([Part::Unknown], _) => return IdentityKey::Unknown,
            _ => return IdentityKey::Incomplete,
        }
    }
    if row_paths.is_empty() {
        return IdentityKey::Incomplete;
    }
    IdentityKey::Complete(key)
}

/// The attributes and values of an element's first complete key.
pub(crate) fn key_values<'a, V: View<'a>>(shape: &'static Shape, view: V) -> Vec<(String, String)> {
    let words = |row_paths: &&[RowPath]| -> Option<Vec<(String, String)>> {
        let word = |row_path: &RowPath| match parts_at(view, shape, row_path).as_slice() {
            [Part::Text(text)] => Some((shape.names(row_path).join("."), text.to_string())),
            _ => None,
        };
        row_paths.iter().map(word).collect()
    };
    shape.key.iter().find_map(words).unwrap_or_default()
}

/// The label of an element among its siblings: the texts of its first complete key. Missing texts that libvirt
/// generates are taken from `other`.
pub(crate) fn label<'a, V: View<'a>>(
    shape: &'static Shape,
    view: V,
    other: Option<V>,
) -> Option<String> {
    shape.key.iter().find_map(|row_paths| {
        let texts = row_paths.iter().map(|row_path| {
            let text = |view: V| {
                text_at(view, shape, row_path).filter(|text| !text.is_empty()).map(Cow::into_owned)
            };
            let is_server_value = shape.row_at(row_path).is_some_and(|(_, row)| is_server(row));
            text(view).or_else(|| text(other.filter(|_| is_server_value)?))
        });
        let texts: Option<Vec<String>> = texts.collect();
        texts.filter(|texts| !texts.is_empty()).map(|texts| texts.join(","))
    })
}
