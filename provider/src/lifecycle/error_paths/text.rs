//! Parses a message of libvirt: the values that it cites and the words that it contains. Looks up nothing.

/// Parts of messages that reject the configuration as a whole, instead of reporting a failed operation.
const CONFIGURATION_ERRORS: &[&str] = &["xml error", "unsupported configuration"];

/// Parts of messages that reject a value. In others, a word that is also the name of an attribute does not refer to it:
/// "Secure boot is supported with q35 machine types only".
const VALUE_ERRORS: &[&str] = &[
    "invalid",
    "unknown",
    "missing",
    "must be",
    "malformed",
    "forbidden",
    "exceed",
    "double use",
    "duplicate",
];

/// Parts of messages about a missing value.
const MISSING_VALUE_ERRORS: &[&str] =
    &["missing", "must be", "not specified", "required", "requires a"];

/// The provider's own prefixes, which name the step that failed.
const STEPS: &[&str] = &["libvirt could not ", "The provider could not "];

/// How a value is cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Citation {
    /// Without quotes.
    Bare,
    /// In quotes.
    Quoted,
    /// As an absolute path, which is almost always a value.
    File,
}

/// A parsed message.
pub(super) struct ErrorText {
    /// Texts in quotes.
    quoted: Vec<String>,
    /// Words that look like values.
    bare: Vec<String>,
    /// All words in order, normalized.
    words: Vec<String>,
    /// Whether it rejects a value of the configuration.
    pub(super) is_about_value: bool,
    /// Whether it is about a missing value.
    pub(super) is_about_missing_value: bool,
}

impl ErrorText {
    /// Parses a message.
    pub(super) fn read(text: &str) -> Self {
        let text = without_objects(text);
        // The prefix with the step is the provider's own text.
        let text = match text.split_once(": ") {
            Some((step, rest)) if STEPS.iter().any(|start| step.starts_with(start)) => rest,
            _ => &text,
        };
        let lower = text.to_lowercase();
        let has = |complaints: &[&str]| complaints.iter().any(|part| lower.contains(part));
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let words = text.split(|c: char| !is_part(c)).filter(|word| !word.is_empty());
        let is_about_value = has(VALUE_ERRORS);
        let is_about_configuration = is_about_value || has(CONFIGURATION_ERRORS);
        let mut bare: Vec<String> = values(text).filter(|word| is_value(word)).collect();
        // Many messages end with the rejected value.
        bare.extend(values(text).last().filter(|_| is_about_configuration));
        Self {
            quoted: quoted(text),
            bare,
            words: words.map(fold).collect(),
            is_about_value,
            is_about_missing_value: has(MISSING_VALUE_ERRORS),
        }
    }

    /// How the message cites a value, if it does.
    pub(super) fn cites(&self, value: &str) -> Option<Citation> {
        let is_in = |texts: &[String]| texts.iter().any(|text| text == value);
        match (is_in(&self.quoted), is_in(&self.bare)) {
            (false, false) => None,
            _ if value.starts_with('/') => Some(Citation::File),
            (true, _) => Some(Citation::Quoted),
            _ => Some(Citation::Bare),
        }
    }

    /// The index of the word that equals a name, if there is one.
    pub(super) fn names(&self, name: &str) -> Option<usize> {
        self.position(&fold(name))
    }

    /// Whether it contains a name as one word, or all parts of it: `type_machine` for "machine type".
    pub(super) fn names_parts(&self, name: &str) -> bool {
        self.names(name).is_some() || {
            name.contains('_') && name.split('_').all(|part| self.position(part).is_some())
        }
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.words.iter().position(|word| word == name)
    }
}

/// Normalizes a name: attribute names and libvirt's names differ only in case and separators.
fn fold(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

/// Removes QEMU objects in braces: they repeat what was sent, and do not indicate the error.
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

/// The texts between two quotes of the same kind, and the paths in brackets.
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
    // A single character is not specific enough.
    found.retain(|inner| inner.chars().count() != 1);
    found
}

/// The quoted text at the start of a text.
fn quotation(text: &str) -> Option<&str> {
    let end = match text.chars().next()? {
        quote @ ('\'' | '"') => quote,
        '[' if text.starts_with("[/") => ']',
        _ => return None,
    };
    let inner = &text[1..];
    // An apostrophe does not end a quotation.
    let is_end = |at: &usize| !inner[at + 1..].starts_with(char::is_alphanumeric);
    let at = inner.match_indices(end).map(|(at, _)| at).find(is_end)?;
    Some(&inner[..at])
}

/// The words without punctuation.
fn values(text: &str) -> impl Iterator<Item = String> {
    let trim = |word: &str| word.trim_matches(|c| ".,:;()[]<>'\"?".contains(c)).to_owned();
    text.split_whitespace().map(trim).filter(|word| word.len() > 2 || word.starts_with('/'))
}

/// Whether a word looks like a value.
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
