//! Conversion of one text to and from a slot.

use crate::number::Number;
use crate::record::Slot;
use crate::shape::{Check, Flags, Pair, Row, Scalar, Word};
use crate::text::Text;

impl Pair {
    /// The boolean that a word represents.
    pub fn read(self, word: &str) -> Option<bool> {
        match word {
            word if self.yes == Some(word) => Some(true),
            word if self.no == Some(word) => Some(false),
            _ => None,
        }
    }

    /// The word for a boolean.
    pub fn word(self, truth: bool) -> Option<&'static str> {
        if truth { self.yes } else { self.no }
    }
}

impl Row {
    /// The reason why a number must not be sent to libvirt.
    pub(super) fn refuse(&self, number: &Number) -> Option<String> {
        let scalar = self.scalar().filter(|scalar| matches!(scalar, Scalar::Integer(_)))?;
        if !number.is_whole() {
            return Some(format!("is {number}, which must be a whole number"));
        }
        (self.range_check(&number.to_string()) == Check::Error).then(|| {
            format!("is {number}, which is out of range; allowed values: {}", scalar.allowed())
        })
    }

    /// What a check reports about a number because of its range. libvirt refuses what its integer type cannot
    /// represent, and accepts most other numbers that are out of the range of its grammar.
    pub fn range_check(&self, text: &str) -> Check {
        let Some(Scalar::Integer(range)) = self.scalar() else { return Check::None };
        let Ok(number) = text.trim().parse::<i128>() else { return self.check };
        let is_above = range.max.is_some_and(|max| number > max);
        let is_below = range.min.is_some_and(|min| number < min);
        // Zero is an unset value.
        if !(is_above || is_below) || (number == 0 && range.min > Some(0)) {
            return Check::None;
        }
        let is_unsigned = range.min >= Some(0);
        let is_wide = range.max.is_none_or(|max| max >= i128::from(u32::MAX));
        let is_beyond_type = if is_below { is_unsigned } else { is_wide };
        let is_harmful = self.has(Flags::LIMITED);
        if is_beyond_type || is_harmful { self.check } else { self.check.min(Check::Warning) }
    }
}

impl Scalar {
    /// Whether a number belongs to this type: a number with a fraction is not an integer.
    pub(super) fn allows(self, number: &Number) -> bool {
        !matches!(self, Self::Integer(_)) || number.is_whole()
    }

    /// The allowed words, if this type is an enumeration that does not contain the text.
    pub fn lacks(self, text: &str) -> Option<&'static [Word]> {
        match self {
            Self::Words(words) => {
                let is_known = |text: &str| words.iter().any(|word| word.text == text);
                (!is_known(text) && !is_known(text.trim())).then_some(words)
            }
            Self::Union(types) => {
                let lacking = types.iter().map(|one| one.lacks(text));
                lacking.collect::<Option<Vec<_>>>()?.into_iter().next()
            }
            _ => None,
        }
    }

    /// Whether the text of a document belongs to this type.
    pub fn has(self, text: &str) -> bool {
        match self {
            Self::Text | Self::Any => true,
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

/// The reason why a slot did not accept a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SlotError {
    /// The slot already contains a value.
    Occupied,
    /// The text does not belong to the type of the slot.
    Type,
}

/// Writes an XML text into a slot.
pub(super) fn put(slot: Slot, scalar: Scalar, text: &str) -> Result<(), SlotError> {
    match slot {
        Slot::Text(field) => fill(field, text.into()),
        Slot::Number(field) => {
            let number = Number::parse(text).filter(|number| scalar.allows(number));
            fill(field, number.ok_or(SlotError::Type)?)
        }
        Slot::Bool(field) => {
            let pair = scalar.pair().ok_or(SlotError::Type)?;
            fill(field, pair.read(text.trim()).ok_or(SlotError::Type)?)
        }
        Slot::Texts(field) => {
            field.push(text.into());
            Ok(())
        }
        Slot::Child(_) | Slot::Children(_) | Slot::Link => Err(SlotError::Type),
    }
}

pub(super) fn fill<T>(field: &mut Option<T>, value: T) -> Result<(), SlotError> {
    if field.is_some() {
        return Err(SlotError::Occupied);
    }
    *field = Some(value);
    Ok(())
}

/// Takes the XML text out of a slot that contains at most one.
pub(super) fn take(slot: Slot, scalar: Scalar) -> Option<Text> {
    match slot {
        Slot::Text(field) => field.take(),
        Slot::Number(field) => field.take().map(Number::into_text),
        Slot::Bool(field) => scalar.pair()?.word(field.take()?).map(Text::const_new),
        Slot::Texts(_) | Slot::Child(_) | Slot::Children(_) | Slot::Link => None,
    }
}
