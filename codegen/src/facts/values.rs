//! Arithmetic of value types. In: alternatives in any order. Out: the one normalised form of their union.
//! Union is commutative, associative and idempotent.

use super::model::{Alternative, ValueType, Version, Word};

impl ValueType {
    /// The normalised type of these alternatives.
    pub fn of(alternatives: impl IntoIterator<Item = Alternative>) -> Self {
        let mut parts = Parts::default();
        for alternative in alternatives {
            parts.add(alternative);
        }
        parts.finish()
    }

    /// Values of either type.
    pub fn or(self, other: Self) -> Self {
        Self::of(self.0.into_iter().chain(other.0))
    }

    /// The literal values, sorted.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        self.0
            .iter()
            .filter_map(|alternative| match alternative {
                Alternative::Words(words) => Some(words),
                _ => None,
            })
            .flatten()
    }

    /// Whether all values are literals.
    pub fn is_words(&self) -> bool {
        matches!(self.0[..], [Alternative::Words(_)])
    }

    /// Whether any text is a value, the empty one included.
    pub fn is_text(&self) -> bool {
        self.0.contains(&Alternative::Text)
    }

    /// Whether a value of this spelling may be of the type; anything but words counts as possible.
    pub fn may_be(&self, text: &str) -> bool {
        let is_open = |alternative: &Alternative| !matches!(alternative, Alternative::Words(_));
        self.0.iter().any(is_open) || self.words().any(|word| word.text == text)
    }

    /// Whether the empty text is a value, and the type without it.
    pub fn split_empty(self) -> (bool, Self) {
        let is_empty = self.words().any(|word| word.text.is_empty());
        let mut rest = self;
        for alternative in &mut rest.0 {
            if let Alternative::Words(words) = alternative {
                words.retain(|word| !word.text.is_empty());
            }
        }
        rest.0.retain(|alternative| *alternative != Alternative::Words(Vec::new()));
        (is_empty, rest)
    }
}

/// One literal.
pub(super) fn word(text: &str) -> Alternative {
    Alternative::Words(vec![Word { text: text.to_owned(), since: None }])
}

#[derive(Default)]
struct Parts {
    words: Vec<Word>,
    ranges: Vec<(Option<i128>, Option<i128>)>,
    classes: Vec<String>,
    is_decimal: bool,
    is_text: bool,
}

impl Parts {
    fn add(&mut self, alternative: Alternative) {
        match alternative {
            Alternative::Words(words) => self.words.extend(words),
            Alternative::Integer { min, max } => self.ranges.push((min, max)),
            Alternative::Class(name) => self.classes.push(name),
            Alternative::Decimal => self.is_decimal = true,
            Alternative::Text => self.is_text = true,
        }
    }

    fn finish(mut self) -> ValueType {
        if !self.ranges.is_empty() {
            self.absorb_numerals();
        }
        if self.is_text {
            self.words.retain(|word| !word.text.is_empty());
            self.ranges.clear();
            self.classes.clear();
            self.is_decimal = false;
        }
        if self.is_decimal {
            self.ranges.clear();
        }
        let words = unique(self.words);
        let mut alternatives = Vec::new();
        alternatives.extend((!words.is_empty()).then_some(Alternative::Words(words)));
        alternatives.extend(
            joined(self.ranges).into_iter().map(|(min, max)| Alternative::Integer { min, max }),
        );
        alternatives.extend(self.is_decimal.then_some(Alternative::Decimal));
        self.classes.sort();
        self.classes.dedup();
        alternatives.extend(self.classes.into_iter().map(Alternative::Class));
        alternatives.extend(self.is_text.then_some(Alternative::Text));
        ValueType(alternatives)
    }

    /// A literal number in a union with a range is part of the range's type: `-1` for "no limit".
    fn absorb_numerals(&mut self) {
        let ranges = &mut self.ranges;
        self.words.retain(|word| match word.text.parse::<i128>() {
            Ok(number) if number.to_string() == word.text => {
                ranges.push((Some(number), Some(number)));
                false
            }
            _ => true,
        });
    }
}

/// Sorted by spelling; of two equal words the older one stays.
fn unique(mut words: Vec<Word>) -> Vec<Word> {
    words
        .sort_by(|left, right| (&left.text, age(left.since)).cmp(&(&right.text, age(right.since))));
    words.dedup_by(|later, earlier| later.text == earlier.text);
    words
}

fn age(since: Option<Version>) -> Version {
    since.unwrap_or(Version([0; 3]))
}

/// Joins ranges that overlap or touch.
fn joined(mut ranges: Vec<(Option<i128>, Option<i128>)>) -> Vec<(Option<i128>, Option<i128>)> {
    // `None` sorts first, which is right for an open lower end.
    ranges.sort();
    let mut joined: Vec<(Option<i128>, Option<i128>)> = Vec::new();
    for (min, max) in ranges {
        match joined.last_mut() {
            Some((_, end)) if touches(*end, min) => {
                *end = end.and_then(|end| max.map(|max| end.max(max)));
            }
            _ => joined.push((min, max)),
        }
    }
    joined
}

fn touches(end: Option<i128>, start: Option<i128>) -> bool {
    match (end, start) {
        (Some(end), Some(start)) => start <= end.saturating_add(1),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn int(min: i128, max: i128) -> Alternative {
        Alternative::Integer { min: Some(min), max: Some(max) }
    }

    #[test]
    fn a_sentinel_next_to_a_range_joins_it() {
        assert_eq!(ValueType::of([word("-1"), int(0, 7)]).0, [int(-1, 7)]);
        assert_eq!(
            ValueType::of([word("0"), word("1")]).words().count(),
            2,
            "numerals alone stay words"
        );
    }

    #[test]
    fn ranges_join_only_when_they_touch() {
        assert_eq!(ValueType::of([int(5, 9), int(0, 3)]).0, [int(0, 3), int(5, 9)]);
        assert_eq!(ValueType::of([int(4, 9), int(0, 3), int(2, 12)]).0, [int(0, 12)]);
    }

    #[test]
    fn text_swallows_all_but_words() {
        let class = Alternative::Class("uuid".into());
        assert_eq!(
            ValueType::of([Alternative::Text, word("auto"), class, word("")]).0,
            [word("auto"), Alternative::Text]
        );
    }
}
