//! Texts that replace the value of a row: wrong ones, other words of an enumeration, an empty text, and zero.

use std::collections::BTreeSet;

use mapping::class::Class;
use mapping::shape::{Flags, Row, Scalar};

/// A text that replaces a value, and its kind.
pub struct Replacement {
    pub kind: String,
    pub text: String,
}

/// The kind of another word of the same enumeration, which is no mistake by itself.
pub const OTHER_WORD: &str = "alternative";

/// The kind of an empty text.
pub const EMPTY: &str = "empty";

/// The kind of a zero.
pub const ZERO: &str = "zero";

fn replacement(kind: &str, text: &str) -> Replacement {
    Replacement { kind: kind.to_owned(), text: text.to_owned() }
}

/// The texts that replace a value of a row.
pub fn of_row(row: &Row, old: &str) -> Vec<Replacement> {
    let Some(scalar) = row.scalar() else { return Vec::new() };
    let mut texts = wrong(scalar);
    let words = words(scalar);
    texts.extend(words.iter().map(|word| replacement(OTHER_WORD, word)));
    texts.push(replacement(EMPTY, ""));
    if is_number(scalar) {
        texts.push(replacement(ZERO, "0"));
    }
    // Numbers above this limit terminate libvirt.
    let is_harmful = |kind: &str| row.has(Flags::LIMITED) && kind == "range";
    let mut seen = BTreeSet::from([old.to_owned()]);
    texts.retain(|it| !is_harmful(&it.kind) && seen.insert(it.text.clone()));
    texts
}

fn words(scalar: Scalar) -> Vec<&'static str> {
    match scalar {
        Scalar::Words(words) => words.iter().map(|word| word.text).collect(),
        Scalar::Bool(pair) => pair.yes.into_iter().chain(pair.no).collect(),
        Scalar::Union(parts) => parts.iter().flat_map(|part| words(*part)).collect(),
        _ => Vec::new(),
    }
}

fn is_number(scalar: Scalar) -> bool {
    match scalar {
        Scalar::Integer(_) | Scalar::Decimal => true,
        Scalar::Union(parts) => parts.iter().any(|part| is_number(*part)),
        _ => false,
    }
}

/// Texts outside of a type.
fn wrong(scalar: Scalar) -> Vec<Replacement> {
    match scalar {
        Scalar::Text | Scalar::Any => Vec::new(),
        Scalar::Words(_) => vec![replacement("word", "wombat")],
        Scalar::Bool(_) => vec![replacement("boolean", "wombat")],
        Scalar::Decimal => vec![replacement("number", "wombat")],
        Scalar::Integer(limits) => {
            let max = limits.max.filter(|max| *max < i128::from(u64::MAX)).map(|max| max + 1);
            let min = limits.min.map(|min| min - 1).filter(|min| *min != 0);
            let outside = max.into_iter().chain(min);
            let outside = outside.map(|number| replacement("range", &number.to_string()));
            [replacement("number", "wombat")].into_iter().chain(outside).collect()
        }
        Scalar::Class(class) => of_class(class),
        Scalar::Union(parts) => {
            let texts = parts.iter().flat_map(|part| wrong(*part));
            let outside = texts.filter(|it| !scalar.has(&it.text));
            outside.map(|it| replacement("several types", &it.text)).collect()
        }
    }
}

/// Texts that a class does not contain.
fn of_class(class: Class) -> Vec<Replacement> {
    const TEXTS: [&str; 13] = [
        "wombat",
        "a/b",
        "a b",
        "-",
        "0xzz",
        "99999",
        "0x12345678901",
        "1.2.3",
        "300.1.1.1",
        "53:54:00:12:34:56",
        "52:54:00:12:34",
        "\u{e9}",
        "12345678901234567890123456789012345678901234567890",
    ];
    let outside = TEXTS.iter().filter(|text| !class.has(text));
    outside.map(|text| replacement(&format!("class {}", class.name()), text)).collect()
}
