//! Scalars of HCL, converted as Terraform does: a number is accepted as a string, and a string as a number.

use mapping::schema::Type;
use mapping::{Number, Value};

/// The largest power of ten that a number may be written with.
const MAX_EXPONENT: i32 = 400;

/// Converts a scalar to a type; none if Terraform would reject it.
pub(super) fn convert(value: Value, r#type: &Type) -> Option<Value> {
    match (r#type, value) {
        (Type::String, Value::Bool(truth)) => Some(Value::from(truth.to_string())),
        (Type::String, Value::Number(number)) => Some(Value::from(number.to_string())),
        (Type::String, value @ Value::String(_)) => Some(value),
        (Type::Number, value @ Value::Number(_)) => Some(value),
        (Type::Number, Value::String(text)) => number(&text).map(Value::Number),
        (Type::Bool, value @ Value::Bool(_)) => Some(value),
        (Type::Bool, Value::String(text)) => text.parse().ok().map(Value::Bool),
        _ => None,
    }
}

/// Parses a number exactly, without conversion to a float.
pub(super) fn number(source: &str) -> Option<Number> {
    let (sign, digits) = match source.strip_prefix('-') {
        Some(digits) => ("-", digits.trim_start()),
        None => ("", source),
    };
    let Some((digits, exponent)) = digits.split_once(['e', 'E']) else {
        return Number::parse(&format!("{sign}{digits}"));
    };
    let exponent: i32 = exponent.parse().ok()?;
    if exponent.abs() > MAX_EXPONENT {
        return None;
    }
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let leading = "0".repeat(usize::try_from(1 - point).unwrap_or_default());
    let point = usize::try_from(point.max(1)).ok()?;
    let digits = format!("{:0<point$}", format!("{leading}{whole}{fraction}"));
    let (whole, fraction) = digits.split_at_checked(point)?;
    let separator = if fraction.is_empty() { "" } else { "." };
    Number::parse(&format!("{sign}{whole}{separator}{fraction}"))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_keep_every_digit() {
        let cases = [
            ("18446744073709551615", "18446744073709551615"),
            ("340282366920938463463374607431768211456", "340282366920938463463374607431768211456"),
            ("- 1.50", "-1.5"),
            ("1e3", "1000"),
            ("1.25e1", "12.5"),
            ("125E-4", "0.0125"),
            ("0e0", "0"),
        ];
        for (source, shown) in cases {
            assert_eq!(number(source).map(|n| n.to_string()).as_deref(), Some(shown), "{source}");
        }
        for source in ["", "x", "1e", "1e999", "é1e1"] {
            assert_eq!(number(source), None, "{source}");
        }
    }
}
