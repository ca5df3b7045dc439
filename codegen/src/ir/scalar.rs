//! Converts the value type of a fact to the type of a generated field.

use super::Scalar;
use crate::facts::{Alternative, ValueType};
use crate::policy::Settings;
use crate::since::Dates;

/// The pairs of words that are booleans.
const PAIRS: [(&str, &str); 2] = [("yes", "no"), ("on", "off")];

/// The type of the value of a field, by its path in the facts. The empty word of an own text only represents an absent
/// text.
pub(super) fn scalar(value: &ValueType, path: &str, dates: &Dates) -> Scalar {
    let can_be_empty = path.ends_with("/text()");
    let alternatives: Vec<Alternative> =
        value.0.iter().filter_map(|alternative| without_empty(alternative, can_be_empty)).collect();
    let mut scalars: Vec<Scalar> =
        alternatives.iter().map(|alternative| one(alternative, path, dates)).collect();
    if let Some(integer) = integers(&alternatives) {
        return integer;
    }
    match scalars.len() {
        0 => Scalar::Text,
        1 => scalars.remove(0),
        _ => Scalar::Union(scalars),
    }
}

/// Applies policy to a type.
pub(super) fn ruled(scalar: Scalar, settings: &Settings) -> Scalar {
    match scalar {
        Scalar::Integer(min, max) => {
            let at_most = settings.at_most.map(|at_most| at_most.number);
            Scalar::Integer(min, [max, at_most].into_iter().flatten().min())
        }
        scalar => scalar,
    }
}

fn without_empty(alternative: &Alternative, can_be_empty: bool) -> Option<Alternative> {
    let Alternative::Words(words) = alternative else {
        return Some(alternative.clone());
    };
    let kept: Vec<_> =
        words.iter().filter(|word| !can_be_empty || !word.text.is_empty()).cloned().collect();
    (!kept.is_empty()).then_some(Alternative::Words(kept))
}

fn one(alternative: &Alternative, path: &str, dates: &Dates) -> Scalar {
    match alternative {
        Alternative::Text => Scalar::Text,
        Alternative::Decimal => Scalar::Decimal,
        Alternative::Class(name) => Scalar::Class(name.clone()),
        Alternative::Integer { min, max } => Scalar::Integer(*min, *max),
        Alternative::Words(words) => {
            let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
            boolean(&texts).unwrap_or_else(|| {
                let since = |word: &str| dates.word(path, word);
                Scalar::Words(texts.iter().map(|word| ((*word).to_owned(), since(word))).collect())
            })
        }
    }
}

fn boolean(words: &[&str]) -> Option<Scalar> {
    let text = |word: &str| Some(word.to_owned());
    PAIRS.iter().find_map(|(yes, no)| match words {
        [one] if one == yes => Some(Scalar::Bool(text(yes), None)),
        [first, second] if (first == yes && second == no) || (first == no && second == yes) => {
            Some(Scalar::Bool(text(yes), text(no)))
        }
        _ => None,
    })
}

/// The integer type for integers, decimals and words that are integers; `None` for other types.
fn integers(alternatives: &[Alternative]) -> Option<Scalar> {
    let mut ranges = Vec::new();
    let mut is_decimal = false;
    for alternative in alternatives {
        match alternative {
            Alternative::Integer { min, max } => ranges.push((*min, *max)),
            Alternative::Decimal => is_decimal = true,
            Alternative::Words(words) => {
                for word in words {
                    let number: i128 = word.text.parse().ok()?;
                    if number.to_string() != word.text {
                        return None;
                    }
                    ranges.push((Some(number), Some(number)));
                }
            }
            Alternative::Class(_) | Alternative::Text => return None,
        }
    }
    let has_range = ranges.iter().any(|(min, max)| min != max || min.is_none());
    match (ranges.is_empty(), is_decimal) {
        (true, false) => None,
        (_, true) => Some(Scalar::Decimal),
        // An enumeration of numbers is an enumeration of words.
        (false, false) if !has_range => None,
        (false, false) => {
            let min = ranges.iter().map(|(min, _)| *min).min().flatten();
            let max = ranges
                .iter()
                .map(|(_, max)| *max)
                .try_fold(i128::MIN, |most, max| Some(most.max(max?)));
            Some(Scalar::Integer(min, max))
        }
    }
}
