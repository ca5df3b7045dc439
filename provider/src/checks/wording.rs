//! The messages of mistakes: the path and the value, what is allowed, the fix in HCL, and the name in the document.

use engine::check::{Deciding, Fault, Finding};
use mapping::shape::{Check, Scalar, Word};
use mapping::{Path, path::Step};

use super::nouns;
use crate::diagnostic::Diagnostic;
use crate::nearest::{closest, nearest};

/// Enumerations with more values are shortened to those that are most similar to the value.
const MOST_WORDS: usize = 24;

/// The verbs with which the mistake of a rule is about the value itself.
const PREDICATES: [&str; 9] =
    ["is ", "are ", "has ", "have ", "differs ", "requires ", "contains ", "means ", "allows "];

/// The message of a mistake.
pub(super) fn diagnostic(finding: &Finding) -> Diagnostic {
    let Finding { path, xml, check, fault, .. } = finding;
    let (summary, detail) = match fault {
        Fault::Value { text, scalar } => value(path, text.as_deref(), *scalar),
        Fault::Branch { deciding, allowed } => branch(path, deciding, allowed),
        Fault::Missing { deciding } => missing(path, deciding),
        Fault::Cross { text, scalar, message } => cross(path, text.as_deref(), *scalar, message),
    };
    let detail = format!("{detail}\n\nIn libvirt's document: {xml}");
    let diagnostic = match check {
        Check::Error => Diagnostic::error(summary, detail),
        _ => Diagnostic::warning(summary, detail),
    };
    diagnostic.at(path.clone())
}

fn value(path: &Path, text: Option<&str>, scalar: Scalar) -> (String, String) {
    let summary = match (scalar, text) {
        (_, Some("")) => format!("{path} is empty"),
        (_, None) => format!("{path}: the value is {}", nouns::not(scalar)),
        (Scalar::Integer(_), Some(text)) => format!("{path}: {text} is {}", nouns::not(scalar)),
        (_, Some(text)) => format!("{path}: {text:?} is {}", nouns::not(scalar)),
    };
    let mut detail = allowed(scalar, text);
    if let Some(meant) = text.and_then(|text| nearest(text, words(scalar))) {
        let assignment = assignment(path, meant);
        detail.push_str(&format!(" Did you mean {meant:?}?\n\n    {assignment}"));
    }
    (summary, detail)
}

/// What is allowed, in a sentence.
fn allowed(scalar: Scalar, text: Option<&str>) -> String {
    let mut all: Vec<String> = known_words(scalar).into_iter().map(word).collect();
    if all.len() > MOST_WORDS {
        let similar = closest(text.unwrap_or_default(), words(scalar), 3);
        let similar = similar.into_iter().map(|word| format!("{word:?}")).collect::<Vec<_>>();
        return format!(
            "The most similar of {} allowed values: {}.",
            all.len(),
            similar.join(", ")
        );
    }
    if let Scalar::Class(class) = scalar
        && let Some(example) = nouns::example(class)
    {
        return format!("Example: {example}.");
    }
    all.extend(nouns::described(scalar));
    format!("Allowed values: {}.", all.join(", "))
}

fn word(word: &Word) -> String {
    word.since.map_or_else(|| word.text.to_owned(), |since| format!("{} ({since})", word.text))
}

/// The words of a type.
pub(super) fn known_words(scalar: Scalar) -> Vec<&'static Word> {
    match scalar {
        Scalar::Words(words) => words.iter().collect(),
        Scalar::Union(parts) => parts.iter().flat_map(|part| known_words(*part)).collect(),
        _ => Vec::new(),
    }
}

fn words(scalar: Scalar) -> impl Iterator<Item = &'static str> {
    known_words(scalar).into_iter().map(|word| word.text)
}

/// The correction in HCL.
fn assignment(path: &Path, text: &str) -> String {
    match path.0.last() {
        Some(Step::Attribute(name)) => format!("{name} = {text:?}"),
        Some(Step::Key(key)) => format!("{key} = {text:?}"),
        _ => format!("{text:?}"),
    }
}

fn branch(path: &Path, deciding: &[Deciding], allowed: &[&str]) -> (String, String) {
    let summary = format!("{path} has no effect{}", because(deciding));
    let needed: Vec<String> =
        deciding.iter().map(|one| format!("{} is {}", one.path, or(one))).collect();
    let paths: Vec<String> = deciding.iter().map(|one| one.path.to_string()).collect();
    let others = match allowed {
        [] => String::new(),
        allowed => format!(" These may be set: {}.", allowed.join(", ")),
    };
    let detail = format!(
        "libvirt uses it only if {}. Remove it, or change {}.{others}",
        needed.join(" and "),
        paths.join(" or ")
    );
    (summary, detail)
}

fn missing(path: &Path, deciding: &[Deciding]) -> (String, String) {
    (format!("{path} is required{}", because(deciding)), format!("Set {path}."))
}

/// The message is the mistake, a semicolon and the fix. The mistake is a predicate of the value, or a clause.
fn cross(
    path: &Path,
    text: Option<&str>,
    scalar: Option<Scalar>,
    message: &str,
) -> (String, String) {
    let message = message.replace("{}", text.unwrap_or_default());
    let (mistake, fix) = message.split_once("; ").unwrap_or((&message, ""));
    let is_predicate = PREDICATES.iter().any(|verb| mistake.starts_with(verb));
    let value = text.filter(|text| !text.is_empty()).map(|text| shown(text, scalar));
    let summary = match value {
        Some(value) if is_predicate => format!("{path}: {value} {mistake}"),
        Some(value) => format!("{path}: {mistake} ({value})"),
        None if is_predicate => format!("{path} {mistake}"),
        None => format!("{path}: {mistake}"),
    };
    (summary, sentence(fix))
}

/// A value as in HCL: numbers and booleans without quotes.
fn shown(text: &str, scalar: Option<Scalar>) -> String {
    match scalar {
        None | Some(Scalar::Integer(_) | Scalar::Decimal) => text.to_owned(),
        Some(Scalar::Bool(pair)) if pair.yes == Some(text) => "true".to_owned(),
        Some(Scalar::Bool(pair)) if pair.no == Some(text) => "false".to_owned(),
        Some(_) => format!("{text:?}"),
    }
}

/// A text with a capital letter and a full stop.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", letters.as_str())
}

/// The values that decide: ` because type is "file"`.
fn because(deciding: &[Deciding]) -> String {
    let value = |one: &Deciding| match &one.text {
        Some(text) => format!("{} is {text:?}", one.path),
        None => format!("{} is not set", one.path),
    };
    match deciding {
        [] => String::new(),
        deciding => {
            format!(" because {}", deciding.iter().map(value).collect::<Vec<_>>().join(" and "))
        }
    }
}

/// The values with which a part exists, as the end of a sentence.
fn or(one: &Deciding) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in &one.allowed {
        let word = word.map_or_else(|| "not set".to_owned(), |word| format!("{word:?}"));
        if !words.contains(&word) {
            words.push(word);
        }
    }
    match words.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first, last] => format!("{first} or {last}"),
        [first @ .., last] => format!("{}, or {last}", first.join(", ")),
    }
}
