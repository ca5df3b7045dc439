//! Descriptions: prose if it exists, else a sentence composed from the path; then the allowed words, and the release
//! that added the field.

use super::Scalar;
use crate::prose::Prose;
use crate::since::Since;

/// The input of a description.
pub(super) struct Subject<'a> {
    /// The path: `domain/devices/disk/target/@bus`.
    pub(super) path: &'a str,
    /// The type of its text, if it has one.
    pub(super) scalar: Option<&'a Scalar>,
    /// Whether it may be repeated.
    pub(super) is_repeated: bool,
    /// The release that added it.
    pub(super) since: Option<Since>,
}

/// A description, and whether it starts with our prose.
pub(super) struct Description {
    pub(super) text: String,
    pub(super) is_own: bool,
}

/// The description of a field.
pub(super) fn describe(subject: &Subject, prose: &Prose) -> Description {
    let sentence = prose.sentence(subject.path);
    let is_own = sentence.is_some();
    let mut text = sentence.map_or_else(|| compose(subject), str::to_owned);
    if let Some(allowed) = subject.scalar.and_then(allowed) {
        text.push_str(&allowed);
    }
    match subject.since {
        None => {}
        Some(Since::At(version)) => text.push_str(&format!(" Since libvirt {version}.")),
        Some(Since::Between(after, by)) => {
            text.push_str(&format!(" After libvirt {after}, by {by}."));
        }
    }
    Description { text, is_own }
}

/// A sentence from the path alone.
fn compose(subject: &Subject) -> String {
    let mut segments = subject.path.rsplit('/');
    let last = segments.next().unwrap_or_default();
    let outer = segments.next();
    match (last.strip_prefix('@'), outer) {
        (Some(name), Some(outer)) => format!("XML attribute `{name}` of `<{outer}>`."),
        (None, Some(outer)) if last == "text()" => format!("Text of `<{outer}>`."),
        (None, Some(outer)) if subject.is_repeated => {
            format!("Elements `<{last}>` of `<{outer}>`.")
        }
        (None, Some(outer)) => format!("Element `<{last}>` of `<{outer}>`."),
        _ => format!("Document `<{last}>`."),
    }
}

fn allowed(scalar: &Scalar) -> Option<String> {
    match scalar {
        Scalar::Words(words) => Some(format!(" One of {}.", listed(words))),
        Scalar::Integer(min, max) => range(*min, *max),
        Scalar::Bool(Some(_), None) => Some(" Only `true` has a meaning.".to_owned()),
        Scalar::Union(parts) => {
            let words = parts.iter().find_map(|part| match part {
                Scalar::Words(words) => Some(words),
                _ => None,
            })?;
            Some(format!(" Also allowed: {}.", listed(words)))
        }
        Scalar::Text | Scalar::Class(_) | Scalar::Bool(..) | Scalar::Decimal => None,
    }
}

/// Words as a list in prose: `a`, `b` (12.0.0), `c` (after 11.3.0, by 12.8.0).
fn listed(words: &[(String, Option<Since>)]) -> String {
    let one = |(word, since): &(String, Option<Since>)| match since {
        _ if word.is_empty() => "an empty string".to_owned(),
        Some(Since::At(version)) => format!("`{word}` ({version})"),
        Some(Since::Between(after, by)) => format!("`{word}` (after {after}, by {by})"),
        None => format!("`{word}`"),
    };
    words.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The sentence about a range, if the range is narrower than an integer type.
fn range(min: Option<i128>, max: Option<i128>) -> Option<String> {
    let is_wide = |max: i128| max > i128::from(u16::MAX);
    match (min, max) {
        (Some(min), Some(max)) if !is_wide(max) => Some(format!(" From {min} to {max}.")),
        (Some(min), _) if min > 0 => Some(format!(" At least {min}.")),
        _ => None,
    }
}
