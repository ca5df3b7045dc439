//! One text and one slot: what fits, and how it is written.

use std::borrow::Cow;

use crate::number::Number;
use crate::record::Slot;
use crate::shape::{Pair, Scalar, Word};

impl Pair {
    /// The truth a word stands for.
    pub fn read(self, word: &str) -> Option<bool> {
        match word {
            word if self.yes == Some(word) => Some(true),
            word if self.no == Some(word) => Some(false),
            _ => None,
        }
    }

    /// The word for a truth.
    pub fn word(self, truth: bool) -> Option<&'static str> {
        if truth { self.yes } else { self.no }
    }
}

impl Scalar {
    /// Why a number cannot be sent as this type. Zero stands for an unset value also where the range starts above it.
    pub(super) fn refuse(self, number: &Number) -> Option<String> {
        let Self::Integer(range) = self else { return None };
        if !number.is_whole() {
            return Some(format!("is {number}, which must be a whole number"));
        }
        let is_in_range = number.to_string().parse::<i128>().is_ok_and(|number| {
            range.min.is_none_or(|min| number >= min.min(0))
                && range.max.is_none_or(|max| number <= max)
        });
        let allowed = || format!("is {number}, which is out of range; allowed: {}", self.allowed());
        (!is_in_range).then(allowed)
    }

    /// Whether a number is of this type: one of an integer type has no fraction.
    pub(super) fn allows(self, number: &Number) -> bool {
        !matches!(self, Self::Integer(_)) || number.is_whole()
    }

    /// The words of a type that has only words, where a text is none of them.
    pub fn lacks(self, text: &str) -> Option<&'static [Word]> {
        match self {
            Self::Words(words) => {
                let is_known = words.iter().any(|word| word.text == text.trim());
                (!is_known).then_some(words)
            }
            Self::Union(types) => {
                let lacking = types.iter().map(|one| one.lacks(text));
                lacking.collect::<Option<Vec<_>>>()?.into_iter().next()
            }
            _ => None,
        }
    }

    /// Whether a text of a document is one of this type.
    pub fn has(self, text: &str) -> bool {
        match self {
            Self::Text => true,
            Self::Class(class) => class.has(text),
            Self::Words(words) => words.iter().any(|word| word.text == text),
            Self::Bool(pair) => pair.read(text.trim()).is_some(),
            Self::Integer(range) => text.trim().parse::<i128>().is_ok_and(|number| {
                range.min.is_none_or(|min| number >= min)
                    && range.max.is_none_or(|max| number <= max)
            }),
            Self::Decimal => Number::parse(text).is_some(),
            Self::Union(types) => types.iter().any(|one| one.has(text)),
        }
    }

    /// The words of a boolean type.
    pub fn pair(self) -> Option<Pair> {
        match self {
            Self::Bool(pair) => Some(pair),
            _ => None,
        }
    }
}

/// Why a text did not get into a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misfit {
    /// The slot holds a value already.
    Taken,
    /// The text is not of the slot's type.
    Type,
}

/// Puts an XML text into a slot.
pub(super) fn put(slot: Slot, scalar: Scalar, text: Cow<str>) -> Result<(), Misfit> {
    match slot {
        Slot::Text(field) => fill(field, text.into_owned()),
        Slot::Number(field) => {
            let number = Number::parse(&text).filter(|number| scalar.allows(number));
            fill(field, number.ok_or(Misfit::Type)?)
        }
        Slot::Bool(field) => {
            let pair = scalar.pair().ok_or(Misfit::Type)?;
            fill(field, pair.read(text.trim()).ok_or(Misfit::Type)?)
        }
        Slot::Texts(field) => {
            field.push(text.into_owned());
            Ok(())
        }
        Slot::Child(_) | Slot::Children(_) | Slot::Link => Err(Misfit::Type),
    }
}

pub(super) fn fill<T>(field: &mut Option<T>, value: T) -> Result<(), Misfit> {
    if field.is_some() {
        return Err(Misfit::Taken);
    }
    *field = Some(value);
    Ok(())
}

/// Takes the XML text of a slot that holds at most one.
pub(super) fn take(slot: Slot, scalar: Scalar) -> Option<Cow<'static, str>> {
    match slot {
        Slot::Text(field) => field.take().map(Cow::Owned),
        Slot::Number(field) => field.take().map(|number| Cow::Owned(number.to_string())),
        Slot::Bool(field) => scalar.pair()?.word(field.take()?).map(Cow::Borrowed),
        Slot::Texts(_) | Slot::Child(_) | Slot::Children(_) | Slot::Link => None,
    }
}
