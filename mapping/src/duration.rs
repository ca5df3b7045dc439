//! Durations in the format of Go, which Terraform uses in `timeouts`: `90s`, `1h30m`, `500ms`.

use std::time::Duration;

const UNITS: [(&str, u64); 6] = [
    ("ns", 1),
    ("us", 1_000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("m", 60_000_000_000),
    ("h", 3_600_000_000_000),
];

/// Parses a duration.
pub fn parse(text: &str) -> Option<Duration> {
    let mut rest = text;
    let mut total = 0.0_f64;
    if text == "0" {
        return Some(Duration::ZERO);
    }
    if text.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..digits].parse().ok()?;
        let after = &rest[digits..];
        let letters = after.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(after.len());
        let (_, nanoseconds) = UNITS.iter().find(|(unit, _)| *unit == &after[..letters])?;
        #[allow(clippy::cast_precision_loss)] // Units are far below the precision of f64.
        let unit = *nanoseconds as f64;
        total += number * unit;
        rest = &after[letters..];
    }
    Duration::try_from_secs_f64(total / 1e9).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::parse;

    #[test]
    fn durations_have_the_format_of_go() {
        let cases =
            [("90s", 90_000), ("1h30m", 5_400_000), ("500ms", 500), ("1.5s", 1_500), ("0", 0)];
        for (text, milliseconds) in cases {
            assert_eq!(parse(text), Some(Duration::from_millis(milliseconds)), "{text}");
        }
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "5", "5 s", "s", "-5s", "5x", "1.2.3s", "fast", "é"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
