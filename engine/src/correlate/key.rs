//! Identity keys: what names an element among its siblings, in one spelling.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use mapping::shape::{Shape, Way};
use mapping::view::{parts_at, text_at};

use crate::canon;
use crate::compare::is_server;
use crate::view::{Part, View};

/// The keys of an element, one for each alternative of its shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Keys(Vec<Key>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    /// All of its texts, in canonical form.
    Complete(String),
    /// A text is absent.
    Incomplete,
    /// A text is unknown.
    Unknown,
}

impl Keys {
    /// The keys of an element.
    pub(crate) fn of<'a, V: View<'a>>(shape: &'static Shape, view: V) -> Self {
        let keys = shape.key.iter();
        Self(keys.map(|ways| key(shape, view, ways)).collect())
    }

    fn complete(&self) -> impl Iterator<Item = Option<&str>> {
        self.0.iter().map(|key| match key {
            Key::Complete(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Whether an alternative is complete in both, so that it decides.
    pub(crate) fn both_complete(&self, other: &Self) -> bool {
        let mut alternatives = self.complete().zip(other.complete());
        alternatives.any(|(left, right)| left.is_some() && right.is_some())
    }

    /// Whether an unknown stands where the other has a complete key.
    pub(crate) fn may_equal(&self, other: &Self) -> bool {
        let mut alternatives = self.0.iter().zip(other.complete());
        alternatives.any(|(key, other)| *key == Key::Unknown && other.is_some())
    }

    /// Whether the first alternative that both have complete is equal.
    fn is_equal(&self, other: &Self) -> bool {
        let both = self.complete().zip(other.complete());
        let mut decisive = both.filter_map(|(left, right)| Some(left? == right?));
        decisive.next().unwrap_or(false)
    }
}

/// The pairs of elements with equal keys, in order, each element at most once.
pub(super) fn equal_keys(left: &[Keys], right: &[Keys]) -> Vec<(usize, usize)> {
    let alternatives = left.first().map_or(0, |keys| keys.0.len());
    let mut pairs = Vec::new();
    let (mut left_done, mut right_done) = (vec![false; left.len()], vec![false; right.len()]);
    for alternative in 0..alternatives {
        let mut by_key: HashMap<&str, VecDeque<usize>> = HashMap::new();
        for index in (0..right.len()).filter(|index| !right_done[*index]) {
            if let Some(Key::Complete(text)) = right[index].0.get(alternative) {
                by_key.entry(text).or_default().push_back(index);
            }
        }
        for (index, keys) in left.iter().enumerate() {
            let Some(Key::Complete(text)) = keys.0.get(alternative).filter(|_| !left_done[index])
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

fn key<'a, V: View<'a>>(shape: &'static Shape, view: V, ways: &[Way]) -> Key {
    let mut key = String::new();
    for way in ways {
        match (parts_at(view, shape, way).as_slice(), shape.row_at(way)) {
            ([Part::Text(text)], Some((_, row))) => {
                let Some(text) = canon::canonical(row, text) else {
                    return Key::Incomplete;
                };
                key.push_str(&text);
                key.push('\u{1f}');
            }
            ([Part::Unknown], _) => return Key::Unknown,
            _ => return Key::Incomplete,
        }
    }
    if ways.is_empty() {
        return Key::Incomplete;
    }
    Key::Complete(key)
}

/// The names and texts of an element's first complete key.
pub(crate) fn key_words<'a, V: View<'a>>(shape: &'static Shape, view: V) -> Vec<(String, String)> {
    let words = |ways: &&[Way]| -> Option<Vec<(String, String)>> {
        let word = |way: &Way| match parts_at(view, shape, way).as_slice() {
            [Part::Text(text)] => Some((shape.names(way).join("."), text.to_string())),
            _ => None,
        };
        ways.iter().map(word).collect()
    };
    shape.key.iter().find_map(words).unwrap_or_default()
}

/// What an element is called among its siblings: the texts of its first complete key. Texts of the
/// server's that are missing come from `other`, when there is one.
pub(crate) fn label<'a, V: View<'a>>(
    shape: &'static Shape,
    view: V,
    other: Option<V>,
) -> Option<String> {
    shape.key.iter().find_map(|ways| {
        let texts = ways.iter().map(|way| {
            let text = |view: V| {
                text_at(view, shape, way).filter(|text| !text.is_empty()).map(Cow::into_owned)
            };
            let is_servers = shape.row_at(way).is_some_and(|(_, row)| is_server(row));
            text(view).or_else(|| text(other.filter(|_| is_servers)?))
        });
        let texts: Option<Vec<String>> = texts.collect();
        texts.filter(|texts| !texts.is_empty()).map(|texts| texts.join(","))
    })
}
