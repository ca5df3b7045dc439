//! Sizes: a number and a unit, compared in bytes. Units are those of libvirt, case-insensitive: `b`, `byte`, `bytes`;
//! `KB`, `MB`, .. of 1000; `k`, `KiB`, `M`, `MiB`, .. of 1024; up to `E`.

use mapping::Number;

/// The size in bytes; `None` if the number or the unit is invalid.
pub fn bytes(number: &str, unit: Option<&str>, default: &str) -> Option<u128> {
    let number = Number::parse(number)?.as_u64()?;
    let unit = unit.filter(|unit| !unit.is_empty()).unwrap_or(default);
    u128::from(number).checked_mul(factor(unit)?)
}

/// The number of bytes in a unit.
pub fn factor(unit: &str) -> Option<u128> {
    let unit = unit.trim().to_ascii_lowercase();
    if matches!(unit.as_str(), "" | "b" | "byte" | "bytes") {
        return Some(1);
    }
    let mut letters = unit.chars();
    let power = "kmgtpe".find(letters.next()?)? + 1;
    let base: u128 = match letters.as_str() {
        "" | "ib" => 1024,
        "b" => 1000,
        _ => return None,
    };
    base.checked_pow(u32::try_from(power).ok()?)
}

/// Converts bytes to `unit` if that is exact, else to KiB, else keeps bytes. Returns the number and its unit.
pub fn spell(bytes: u128, unit: &str) -> (u128, &str) {
    let units = [unit, "KiB", "bytes"];
    let exact = units.into_iter().find_map(|unit| {
        let factor = factor(unit)?;
        bytes.is_multiple_of(factor).then_some((bytes / factor, unit))
    });
    exact.unwrap_or((bytes, "bytes"))
}

#[cfg(test)]
mod tests {
    use super::{bytes, spell};

    #[test]
    fn units_are_those_of_libvirt() {
        let cases = [
            ("1", Some("b"), Some(1)),
            ("1", Some("bytes"), Some(1)),
            ("2", None, Some(2048)),
            ("2", Some(""), Some(2048)),
            ("1", Some("KB"), Some(1000)),
            ("1", Some("k"), Some(1024)),
            ("1", Some("kib"), Some(1024)),
            ("1", Some("MB"), Some(1_000_000)),
            ("1", Some("M"), Some(1 << 20)),
            ("1", Some("GiB"), Some(1 << 30)),
            ("1", Some("T"), Some(1 << 40)),
            ("1", Some("PiB"), Some(1 << 50)),
            ("15", Some("E"), Some(15 << 60)),
            ("16", Some("EiB"), Some(16 << 60)),
            ("1", Some("ZiB"), None),
            ("1", Some("pages"), None),
            ("-1", Some("k"), None),
            ("1.5", Some("G"), None),
        ];
        for (number, unit, expected) in cases {
            assert_eq!(bytes(number, unit, "KiB"), expected, "{number} {unit:?}");
        }
    }

    #[test]
    fn a_size_is_spelled_in_the_unit_asked_for_when_that_is_exact() {
        assert_eq!(spell(4 << 30, "GiB"), (4, "GiB"));
        assert_eq!(spell((4 << 30) + 1024, "GiB"), ((4 << 20) + 1, "KiB"));
        assert_eq!(spell(1000, "MB"), (1000, "bytes"));
        assert_eq!(spell(1000, "nonsense"), (1000, "bytes"));
    }
}
