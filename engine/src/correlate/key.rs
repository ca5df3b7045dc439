//! Identity keys: what names an element among its siblings, in one spelling.

use std::collections::{HashMap, VecDeque};

use mapping::shape::Shape;

use super::steps::{dotted, parts_at};
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
        let keys = shape.identity.iter();
        Self(keys.map(|paths| key(shape, view, paths)).collect())
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

fn key<'a, V: View<'a>>(shape: &'static Shape, view: V, paths: &[&'static str]) -> Key {
    let mut key = String::new();
    for path in paths {
        let steps = dotted(shape, path);
        let row = steps.last().map(|(shape, index)| &shape.rows[*index]);
        match (parts_at(view, &steps).as_slice(), row) {
            ([Part::Text(text)], Some(row)) => {
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
    if paths.is_empty() {
        return Key::Incomplete;
    }
    Key::Complete(key)
}

/// The paths and texts of an element's first complete key.
pub(crate) fn key_words<'a, V: View<'a>>(shape: &'static Shape, view: V) -> Vec<(String, String)> {
    let words = |paths: &&[&'static str]| -> Option<Vec<(String, String)>> {
        let word = |path: &&str| match parts_at(view, &dotted(shape, path)).as_slice() {
            [Part::Text(text)] => Some(((*path).to_owned(), text.to_string())),
            _ => None,
        };
        paths.iter().map(word).collect()
    };
    shape.identity.iter().find_map(words).unwrap_or_default()
}

/// What an element is called among its siblings: the texts of its first complete key. Texts of the
/// server's that are missing come from `other`, when there is one.
pub(crate) fn label<'a, V: View<'a>>(
    shape: &'static Shape,
    view: V,
    other: Option<V>,
) -> Option<String> {
    shape.identity.iter().find_map(|paths| {
        let texts = paths.iter().map(|path| {
            let steps = dotted(shape, path);
            let text = |view: V| match parts_at(view, &steps).into_iter().next() {
                Some(Part::Text(text)) if !text.is_empty() => Some(text.into_owned()),
                _ => None,
            };
            let is_servers = steps.last().is_some_and(|(shape, at)| is_server(&shape.rows[*at]));
            text(view).or_else(|| text(other.filter(|_| is_servers)?))
        });
        let texts: Option<Vec<String>> = texts.collect();
        texts.filter(|texts| !texts.is_empty()).map(|texts| texts.join(","))
    })
}
