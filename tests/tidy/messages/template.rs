//! Texts of literals and their placeholders. In: tokens. Out: text with placeholders as `{name}`.

use proc_macro2::TokenTree;

use super::source::Item;

/// Methods that only convert a value: they do not belong to its name.
const CONVERSIONS: &[&str] = &[
    "as_deref",
    "as_secs",
    "as_str",
    "clone",
    "collect",
    "display",
    "iter",
    "join",
    "len",
    "map",
    "name",
    "to_owned",
    "to_string",
    "to_string_lossy",
    "trim_end_matches",
    "unwrap_or",
    "unwrap_or_default",
];

/// The value of a string literal.
pub(super) fn value(literal: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(literal).ok().map(|literal| literal.value())
}

/// Whether a text has at least two words.
pub(super) fn is_prose(text: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.len() > 1 && word.chars().all(|c| c.is_alphabetic() || "'-_".contains(c))
    };
    text.split_whitespace().filter(|word| is_word(word)).count() > 1
        && !text.trim_start().starts_with('<')
}

/// A template of `format!` with the names of its arguments in its placeholders.
pub(super) fn filled(template: &str, arguments: &[Vec<TokenTree>]) -> String {
    let mut arguments = arguments.iter().map(|argument| name(argument));
    let mut text = String::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        text.push_str(&rest[..at]);
        let mark = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix(mark) {
            text.push_str(mark);
            rest = after;
        } else if let Some((placeholder, after)) = rest.split_once('}') {
            let named = placeholder.split(':').next().unwrap_or_default();
            let named = if named.is_empty() {
                arguments.next().unwrap_or_default()
            } else {
                named.to_owned()
            };
            text.push_str(&format!("{{{named}}}"));
            rest = after;
        }
    }
    text + rest
}

/// A part of `concat!`: the value of its literal, or a placeholder with its name.
pub(super) fn part(argument: &[TokenTree]) -> String {
    match argument {
        [] => String::new(),
        [TokenTree::Literal(literal)] => {
            value(&literal.to_string()).unwrap_or_else(|| literal.to_string())
        }
        _ => format!("{{{}}}", name(argument)),
    }
}

/// The name of a value: its path, without conversions.
fn name(argument: &[TokenTree]) -> String {
    let words: Vec<String> = argument
        .iter()
        .filter_map(|token| match token {
            TokenTree::Ident(word) if *word != "self" => Some(word.to_string()),
            _ => None,
        })
        .collect();
    let is_part = |word: &&String| !CONVERSIONS.contains(&word.as_str());
    let mut parts: Vec<&str> = words
        .iter()
        .take(1)
        .chain(words.iter().skip(1).filter(is_part))
        .map(String::as_str)
        .collect();
    parts.truncate(3);
    parts.join(".")
}

/// The texts and names of an expression, at any depth.
pub(super) fn items(tokens: &[TokenTree], into: &mut Vec<Item>) {
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => into.extend(value(&literal.to_string()).map(Item::Text)),
            TokenTree::Ident(word) => into.push(Item::Name(word.to_string())),
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                items(&inner, into);
            }
            TokenTree::Punct(_) => {}
        }
    }
}
