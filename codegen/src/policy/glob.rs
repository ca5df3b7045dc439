//! Path globs: `*` is one element, `**` any number of them, `{a,b}` a choice within a segment.
//! Attributes (`@name`, `@*`) and own text (`text()`) match only as themselves.

use std::fmt;

/// A pattern of paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glob {
    text: String,
    segments: Vec<Segment>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    AnyNumber,
    AnyElement,
    AnyAttribute,
    OneOf(Vec<String>),
}

impl Glob {
    /// Reads a pattern.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), segments: split(text).into_iter().map(segment).collect() }
    }

    /// Whether the pattern covers the whole path.
    pub fn matches(&self, path: &[&str]) -> bool {
        matches(&self.segments, path)
    }
}

impl fmt::Display for Glob {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

/// Splits at slashes outside of braces.
fn split(text: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    text.split(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '/' && depth == 0
    })
    .collect()
}

fn segment(text: &str) -> Segment {
    match text {
        "**" => Segment::AnyNumber,
        "*" => Segment::AnyElement,
        "@*" => Segment::AnyAttribute,
        _ => Segment::OneOf(alternatives(text)),
    }
}

fn alternatives(text: &str) -> Vec<String> {
    let parts = text.split_once('{').and_then(|(before, rest)| {
        let (inner, after) = rest.rsplit_once('}')?;
        Some((before, inner, after))
    });
    match parts {
        Some((before, inner, after)) => {
            inner.split(',').map(|word| format!("{before}{word}{after}")).collect()
        }
        None => vec![text.to_owned()],
    }
}

fn matches(pattern: &[Segment], path: &[&str]) -> bool {
    let Some((first, rest)) = pattern.split_first() else {
        return path.is_empty();
    };
    if matches!(first, Segment::AnyNumber) {
        return (0..=path.len()).any(|skipped| {
            path[..skipped].iter().all(|name| is_element(name)) && matches(rest, &path[skipped..])
        });
    }
    let Some((name, path)) = path.split_first() else {
        return false;
    };
    let is_match = match first {
        Segment::AnyNumber => true,
        Segment::AnyElement => is_element(name),
        Segment::AnyAttribute => name.starts_with('@'),
        Segment::OneOf(words) => words.iter().any(|word| word == name),
    };
    is_match && matches(rest, path)
}

fn is_element(name: &str) -> bool {
    !name.starts_with('@') && name != "text()"
}

#[cfg(test)]
mod tests {
    use super::Glob;

    #[test]
    fn globs_match_whole_paths() {
        let cases = [
            ("domain/devices/*", "domain/devices/disk", true),
            ("domain/devices/*", "domain/devices/disk/source", false),
            ("domain/devices/*", "domain/devices/@x", false),
            ("**/alias", "domain/devices/disk/alias", true),
            ("**/alias", "alias", true),
            ("**/graphics/@passwd", "domain/devices/graphics/@passwd", true),
            ("domain/{memory,currentMemory}", "domain/currentMemory", true),
            ("domain/memory/{@unit,text()}", "domain/memory/text()", true),
            ("domain/@*", "domain/@id", true),
            ("a/**/b", "a/b", true),
            ("a/{b/c,d}", "a/b", false),
        ];
        for (glob, path, is_match) in cases {
            let segments: Vec<&str> = path.split('/').collect();
            assert_eq!(Glob::new(glob).matches(&segments), is_match, "{glob} {path}");
        }
    }
}
