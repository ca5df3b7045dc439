//! Parses the encodings of numbers: integers, floats, decimal text with or without an exponent. Numbers are compared by
//! value; anything except a finite decimal is rejected.

use mapping::Number;

/// The maximum number of digits that an exponent may add: without a limit, a few bytes could become megabytes.
const MOST_DIGITS: usize = 1_000;

/// The shortest decimal that is parsed as the same float.
pub(super) fn from_float(float: f64) -> Option<Number> {
    Number::parse(&float.to_string())
}

/// A decimal text; `1.5e3` equals `1500`.
pub(super) fn from_text(text: &str) -> Option<Number> {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return Number::parse(text);
    };
    Number::parse(mantissa)?;
    let exponent: i32 = exponent.parse().ok()?;
    let shift = usize::try_from(exponent.unsigned_abs()).ok()?;
    if shift > MOST_DIGITS {
        return None;
    }
    let (sign, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", mantissa),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let zeros = "0".repeat(shift);
    let digits = if exponent < 0 {
        let whole = zeros + whole;
        let (left, right) = whole.split_at_checked(whole.len() - shift)?;
        format!("{left}.{right}{fraction}")
    } else {
        let fraction = fraction.to_owned() + &zeros;
        let (left, right) = fraction.split_at_checked(shift)?;
        format!("{whole}{left}.{right}")
    };
    let zero = if digits.starts_with('.') { "0" } else { "" };
    Number::parse(&format!("{sign}{zero}{}", digits.trim_end_matches('.')))
}

#[cfg(test)]
mod tests {
    use super::{from_float, from_text};

    #[test]
    fn text_counts_by_value() {
        let cases = [
            ("18446744073709551615", Some("18446744073709551615")),
            ("0.1", Some("0.1")),
            ("1.5e3", Some("1500")),
            ("1.2345e2", Some("123.45")),
            ("1e+20", Some("100000000000000000000")),
            ("-25e-1", Some("-2.5")),
            ("5e-1", Some("0.5")),
            ("5e-2", Some("0.05")),
            ("1e0", Some("1")),
            ("1e999999999", None),
            ("e5", None),
            ("1e", None),
            ("1e\u{663}", None),
            ("\u{e9}e-1", None),
            ("ten", None),
        ];
        for (text, expected) in cases {
            let number = from_text(text).map(|number| number.to_string());
            assert_eq!(number.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn floats_are_their_shortest_decimal() {
        let shown = |float| from_float(float).map(|number| number.to_string());
        assert_eq!(shown(0.1).as_deref(), Some("0.1"));
        assert_eq!(shown(1e21).as_deref(), Some("1000000000000000000000"));
        assert_eq!(shown(-0.0).as_deref(), Some("0"));
        assert_eq!(shown(f64::NAN), None);
        assert_eq!(shown(f64::INFINITY), None);
    }
}
