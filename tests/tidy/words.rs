//! Words that must not occur in the repository, as data.

/// Folders of one machine or one person.
pub(crate) const PLACES: &[&str] =
    &[concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];

/// Words that are not plain technical English: of comments, identifiers, messages and pages.
pub(crate) const LITERARY: &[&str] = &[
    "alike", "anew", "beside", "fate", "guilty", "hence", "homeless", "lest", "nobody", "patience",
    "said", "says", "shall", "spoilt", "tells", "thereof", "told", "unforced", "unsay", "untold",
    "whoever",
];

/// Files that may contain those words: lists of them, and texts of others.
pub(crate) const LITERARY_IN: &[&str] = &[
    "LICENSE",
    "provider/src/protocol/wire/",
    "schemas/protocol/",
    "tests/corpus/",
    "tests/tidy/messages/rules.rs",
    "tests/tidy/words.rs",
];

/// Names of modules without a meaning.
pub(crate) const EMPTY_NAMES: &[&str] =
    &["process", "handle", "manager", "helper", "helpers", "utils", "util", "common", "misc"];

/// Names of libvirt's that are words of grammars, of XML, of policy or of Rust as well.
pub(crate) const GENERIC: &[&str] = &[
    "all",
    "auto",
    "boot",
    "chain",
    "check",
    "class",
    "cpuset",
    "entry",
    "enum",
    "exclusive",
    "group",
    "ip",
    "key",
    "live",
    "mac",
    "match",
    "max",
    "metadata",
    "name",
    "number",
    "one",
    "override",
    "parent",
    "path",
    "plug",
    "readonly",
    "ref",
    "resource",
    "rng",
    "runtime",
    "server",
    "start",
    "type",
    "unit",
    "uuid",
    "value",
    "version",
    "when",
];

/// The words of a line that are not plain technical English, also as parts of identifiers.
pub(crate) fn literary(line: &str) -> impl Iterator<Item = String> {
    parts(line).into_iter().filter(|word| LITERARY.contains(&word.as_str()))
}

/// The words of a line in lower case. `UntoldName` and `untold_name` have two.
fn parts(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut was_small = false;
    for c in line.chars() {
        if !c.is_alphabetic() || was_small && c.is_uppercase() {
            parts.push(String::new());
        }
        if c.is_alphabetic() {
            parts.last_mut().expect("there is one").extend(c.to_lowercase());
        }
        was_small = c.is_lowercase();
    }
    parts
}

#[test]
fn literary_words_are_found_in_identifiers_and_texts() {
    let found = |line: &str| literary(line).collect::<Vec<_>>();
    assert_eq!(found("let is_told = UntoldName::new();"), ["told", "untold"]);
    assert_eq!(found("// It Says so, beside it."), ["says", "beside"]);
    assert!(found("besides, a shallow essays").is_empty());
}
