//! Facts to text. In: [`Facts`]. Out: the bytes of a facts file. Decides no order: it prints what it is given.

use std::fmt::Write as _;

use super::lexer::quote;
use crate::facts::{
    Allowed, Alternative, Block, Branch, Content, Facts, Member, Occurs, Size, ValueType, Version,
    Word,
};

/// The text of one root's facts.
pub fn print(facts: &Facts) -> String {
    let mut out = String::from("!libvirt");
    for version in &facts.versions {
        put(&mut out, &format!(" {version}"));
    }
    if !facts.sizes.is_empty() {
        put(&mut out, &counts("contexts", &facts.sizes, |size| size.contexts));
        put(&mut out, &counts("attributes", &facts.sizes, |size| size.attributes));
    }
    put(&mut out, &format!("\n!element {}\n", facts.element));
    for namespace in &facts.namespaces {
        put(&mut out, &format!("!ns {} {}\n", namespace.prefix, namespace.uri));
    }
    for (path, block) in &facts.blocks {
        put(&mut out, &format!("= {path}\n"));
        print_block(block, &mut out);
    }
    out
}

fn counts(name: &str, sizes: &[Size], count: impl Fn(&Size) -> usize) -> String {
    let counts: Vec<String> = sizes.iter().map(|size| count(size).to_string()).collect();
    format!("\n!{name} {}", counts.join(" "))
}

fn put(out: &mut String, text: &str) {
    out.push_str(text);
}

fn print_block(block: &Block, out: &mut String) {
    for field in &block.fields {
        let _ = writeln!(out, "  {}", field_line(field));
    }
    for branch in &block.branches {
        let _ = writeln!(out, "  {}", branch_line(branch));
    }
    for mix in &block.mixes {
        let _ = writeln!(out, "  mix: {}", mix.fields.join(" "));
    }
    for names in &block.exclusive {
        let _ = writeln!(out, "  one of: {}", names.join(" | "));
    }
}

fn field_line(field: &Member) -> String {
    let mut line = field.name.clone();
    if field.occurs_since.is_empty() {
        line.extend(mark(field.occurs).map(|mark| format!(" {mark}")));
    }
    for (index, (occurs, since)) in field.occurs_since.iter().enumerate() {
        match (index, mark(*occurs)) {
            (0, mark) => line.extend(mark.map(|mark| format!(" {mark}"))),
            (_, mark) => put(&mut line, &format!(" {} +{since}", mark.unwrap_or("1"))),
        }
    }
    put(&mut line, &format!(" {}", content(&field.content)));
    line + &versions(field.since, field.until)
}

fn versions(since: Option<Version>, until: Option<Version>) -> String {
    let since = since.map(|version| format!(" since {version}"));
    let until = until.map(|version| format!(" until {version}"));
    since.into_iter().chain(until).collect()
}

/// The sign of a cardinality; exactly once has none.
fn mark(occurs: Occurs) -> Option<&'static str> {
    match occurs {
        Occurs::Once => None,
        Occurs::AtMostOnce => Some("?"),
        Occurs::Many => Some("*"),
        Occurs::AtLeastOnce => Some("+"),
    }
}

fn content(content: &Content) -> String {
    match content {
        Content::Value(values) => value_type(values),
        Content::Flag => "flag".into(),
        Content::Foreign => "foreign".into(),
        Content::Here => "-> .".into(),
        Content::At(path) => format!("-> {path}"),
    }
}

/// A value type as facts spell it: `auto|none or int 0..`.
pub(crate) fn value_type(values: &ValueType) -> String {
    let parts: Vec<String> = values.0.iter().map(alternative).collect();
    parts.join(" or ")
}

fn alternative(alternative: &Alternative) -> String {
    match alternative {
        Alternative::Text => "text".into(),
        Alternative::Decimal => "decimal".into(),
        Alternative::Class(name) => format!("class {name}"),
        Alternative::Integer { min: None, max: None } => "int".into(),
        Alternative::Integer { min, max } => {
            let end =
                |bound: &Option<i128>| bound.map(|bound| bound.to_string()).unwrap_or_default();
            format!("int {}..{}", end(min), end(max))
        }
        Alternative::Words(words) => {
            let word = |word: &Word| quote(&word.text) + &plus(word.since);
            words.iter().map(word).collect::<Vec<_>>().join("|")
        }
    }
}

fn plus(since: Option<Version>) -> String {
    since.map(|version| format!("+{version}")).unwrap_or_default()
}

fn branch_line(branch: &Branch) -> String {
    let mut line = String::from("when");
    for selector in &branch.selectors {
        let mut words: Vec<String> = selector.words.iter().map(|word| quote(word)).collect();
        words.extend(selector.or_absent.then(|| "-".to_owned()));
        put(&mut line, &format!(" {}={}", selector.path, words.join("|")));
    }
    let allows: Vec<String> = branch.allows.iter().map(allowed).collect();
    line.push(':');
    for name in &allows {
        put(&mut line, &format!(" {name}"));
    }
    line
}

fn allowed(allowed: &Allowed) -> String {
    allowed.name.clone() + mark(allowed.occurs).unwrap_or("")
}
