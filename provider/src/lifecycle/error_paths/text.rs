//! What a message of libvirt's cites and names. In: its text. Out: values and words; nothing is looked up here.

/// Complaints about what was asked for, not about what happened to it.
const CONFIGURATION_ERRORS: &[&str] = &[
    "xml error",
    "unsupported configuration",
    "invalid",
    "unknown",
    "missing",
    "must be",
    "malformed",
    "double use",
    "duplicate",
];

/// Complaints about what was not said.
const MISSING_VALUE_ERRORS: &[&str] = &["missing", "must be", "not specified", "required"];

/// How our own words that say which step failed start.
const STEPS: &[&str] = &["libvirt could not ", "The provider could not "];

/// How a value is cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Citation {
    /// Among the words.
    Bare,
    /// Between quotes.
    Quoted,
    /// As the path of a file, which is rarely meant otherwise.
    File,
}

/// A message, taken apart.
pub(super) struct ErrorText {
    /// Texts between quotes.
    quoted: Vec<String>,
    /// Words that can hardly be but values.
    bare: Vec<String>,
    /// All words, folded, in order.
    words: Vec<String>,
    /// Whether it complains of what was asked for.
    pub(super) is_about_configuration: bool,
    /// Whether it complains of what was not said.
    pub(super) is_about_missing_value: bool,
}

impl ErrorText {
    /// Takes a message apart.
    pub(super) fn read(text: &str) -> Self {
        let text = without_objects(text);
        // Our own words say which step failed.
        let text = match text.split_once(" it: ") {
            Some((step, rest)) if STEPS.iter().any(|start| step.starts_with(start)) => rest,
            _ => &text,
        };
        let lower = text.to_lowercase();
        let has = |complaints: &[&str]| complaints.iter().any(|part| lower.contains(part));
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let words = text.split(|c: char| !is_part(c)).filter(|word| !word.is_empty());
        let is_about_configuration = has(CONFIGURATION_ERRORS);
        let mut bare: Vec<String> = values(text).filter(|word| is_value(word)).collect();
        // Messages often end with what they refuse.
        bare.extend(values(text).last().filter(|_| is_about_configuration));
        Self {
            quoted: quoted(text),
            bare,
            words: words.map(fold).collect(),
            is_about_configuration,
            is_about_missing_value: has(MISSING_VALUE_ERRORS),
        }
    }

    /// How it cites a value, if it does.
    pub(super) fn cites(&self, value: &str) -> Option<Citation> {
        let is_in = |texts: &[String]| texts.iter().any(|text| text == value);
        match (is_in(&self.quoted), is_in(&self.bare)) {
            (false, false) => None,
            _ if value.starts_with('/') => Some(Citation::File),
            (true, _) => Some(Citation::Quoted),
            _ => Some(Citation::Bare),
        }
    }

    /// Where it names an attribute or says a word, counted in words.
    pub(super) fn names(&self, name: &str) -> Option<usize> {
        let name = fold(name);
        self.words.iter().position(|word| *word == name)
    }
}

/// Names of ours and of libvirt's differ in case and joints only.
fn fold(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

/// The text without QEMU's objects in braces: what we gave it, whatever is wrong.
fn without_objects(text: &str) -> String {
    let mut depth = 0_usize;
    let keep = |c: &char| {
        match c {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                return false;
            }
            _ => {}
        }
        depth == 0
    };
    text.chars().filter(keep).collect()
}

/// The texts between two quotes of one kind, and the paths in brackets.
fn quoted(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let inner = if before.is_alphanumeric() { None } else { quotation(rest) };
        let length = match inner {
            Some(inner) => {
                found.push(inner.to_owned());
                inner.len() + 2
            }
            None => first.len_utf8(),
        };
        before = first;
        rest = &rest[length..];
    }
    // One character is no evidence.
    found.retain(|inner| inner.chars().count() != 1);
    found
}

/// What a text that starts with a quotation quotes.
fn quotation(text: &str) -> Option<&str> {
    let end = match text.chars().next()? {
        quote @ ('\'' | '"') => quote,
        '[' if text.starts_with("[/") => ']',
        _ => return None,
    };
    let inner = &text[1..];
    // An apostrophe is not the end.
    let is_end = |at: &usize| !inner[at + 1..].starts_with(char::is_alphanumeric);
    let at = inner.match_indices(end).map(|(at, _)| at).find(is_end)?;
    Some(&inner[..at])
}

/// The words as they are.
fn values(text: &str) -> impl Iterator<Item = String> {
    let trim = |word: &str| word.trim_matches(|c| ".,:;()[]<>'\"?".contains(c)).to_owned();
    text.split_whitespace().map(trim).filter(|word| word.len() > 2 || word.starts_with('/'))
}

/// Whether a word can hardly be but a value.
fn is_value(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit() || "/._:-".contains(c))
}

#[cfg(test)]
mod tests {
    use super::{Citation, ErrorText};

    #[test]
    fn quotes_are_distinguished_from_apostrophes() {
        let error = ErrorText::read("it isn't 'a b' but \"c'd\", '' and [/e/f], 'x' or [g].");
        let quoted: Vec<&str> = error.quoted.iter().map(String::as_str).collect();
        assert_eq!(quoted, ["a b", "c'd", "", "/e/f"]);
        assert_eq!(error.cites("/e/f"), Some(Citation::File));
        assert_eq!(error.cites("a b"), Some(Citation::Quoted));
    }

    #[test]
    fn without_quotes_only_words_that_look_like_values_count() {
        let error = ErrorText::read(
            "libvirt could not start it: network file virbr0 of 10.0.0.1, unknown é: reboot.",
        );
        let cited = ["network", "file", "start", "virbr0", "10.0.0.1", "reboot"];
        let cited = cited.map(|value| error.cites(value).is_some());
        assert_eq!(cited, [false, false, false, true, true, true]);
        assert_eq!((error.names("start"), error.names("File")), (None, Some(1)));
    }
}
