//! Numbers as in Terraform values and libvirt documents: compared by value, never converted to floating point.

use std::fmt;

use compact_str::ToCompactString as _;

use crate::text::Text;

/// A number: a signed or unsigned 64 bit integer, else canonical decimal text.
///
/// Errors: [`Number::parse`] rejects text that is not a decimal number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Number {
    /// An integer that fits `i64`; such an integer has no other form.
    Signed(i64),
    /// An integer above `i64::MAX` that fits `u64`.
    Unsigned(u64),
    /// Any other decimal: canonical text without `+`, leading zeros or trailing fraction zeros.
    Decimal(Text),
}

/// The number of digits that always fit `i64`.
const MAX_DIGITS: usize = 18;

impl Number {
    /// Parses a decimal number; ignores surrounding white space, `+` and leading zeros.
    pub fn parse(text: &str) -> Option<Self> {
        let is_short = (1..=MAX_DIGITS).contains(&text.len());
        if is_short && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().map(Self::Signed);
        }
        let text = text.trim();
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_decimal = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_decimal(whole) || !is_decimal(fraction) {
            return None;
        }
        if digits.ends_with('.') {
            return None;
        }
        Some(Self::from_parts(negative, whole, fraction))
    }

    fn from_parts(negative: bool, whole: &str, fraction: &str) -> Self {
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            stripped => stripped,
        };
        let fraction = fraction.trim_end_matches('0');
        let is_zero = whole == "0" && fraction.is_empty();
        let sign = if negative && !is_zero { "-" } else { "" };
        if fraction.is_empty() {
            let text = format!("{sign}{whole}");
            if let Ok(number) = text.parse() {
                return Self::Signed(number);
            }
            if let Ok(number) = text.parse() {
                return Self::Unsigned(number);
            }
            return Self::Decimal(text.into());
        }
        Self::Decimal(compact_str::format_compact!("{sign}{whole}.{fraction}"))
    }

    /// The number as text.
    pub fn into_text(self) -> Text {
        match self {
            Self::Signed(number) => number.to_compact_string(),
            Self::Unsigned(number) => number.to_compact_string(),
            Self::Decimal(text) => text,
        }
    }

    /// Whether the number has no fraction.
    pub fn is_whole(&self) -> bool {
        !matches!(self, Self::Decimal(text) if text.contains('.'))
    }

    /// The number as `u64`, if it fits.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Signed(number) => u64::try_from(*number).ok(),
            Self::Unsigned(number) => Some(*number),
            Self::Decimal(_) => None,
        }
    }

    /// The number as `i64`, if it fits.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Signed(number) => Some(*number),
            Self::Unsigned(_) | Self::Decimal(_) => None,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signed(number) => write!(out, "{number}"),
            Self::Unsigned(number) => write!(out, "{number}"),
            Self::Decimal(text) => out.write_str(text),
        }
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self::Signed(number)
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        i64::try_from(number).map_or(Self::Unsigned(number), Self::Signed)
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn spelling_does_not_count_but_value_does() {
        let cases = [
            ("0", "0"),
            ("-0", "0"),
            ("+007", "7"),
            (" 512 ", "512"),
            ("-1", "-1"),
            ("18446744073709551615", "18446744073709551615"),
            ("18446744073709551616", "18446744073709551616"),
            ("0.10", "0.1"),
            ("1.0", "1"),
        ];
        for (text, shown) in cases {
            assert_eq!(
                Number::parse(text).map(|n| n.to_string()).as_deref(),
                Some(shown),
                "{text}"
            );
        }
        assert_eq!(Number::parse("18446744073709551615"), Some(Number::from(u64::MAX)));
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "-", "0x10", "1e3", "1.", ".5", "1 2", "١"] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
    }
}
