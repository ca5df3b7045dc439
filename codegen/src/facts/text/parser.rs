//! Text to facts. In: the bytes of a facts file and its name. Out: [`Facts`], or every line that is wrong.
//! Checks the syntax, and that names in arms exist.

use super::lexer::{quote, read_word, split, tokens, unquote};
use crate::facts::*;
use crate::problem::{Problem, Problems};

/// Reads the facts of a root.
///
/// Errors: all problems of the file at once. `name` is the file's name, its stem is the root's name.
pub fn parse(name: &str, text: &str) -> Result<Facts, Problems> {
    let stem = name.rsplit('/').next().unwrap_or(name);
    let root = stem.strip_suffix(".facts").unwrap_or(stem).to_owned();
    let mut facts = Facts {
        root,
        element: String::new(),
        versions: Vec::new(),
        sizes: Vec::new(),
        namespaces: Vec::new(),
        blocks: std::collections::BTreeMap::new(),
    };
    let mut problems = Problems::default();
    let mut block: Option<(String, Block)> = None;
    for (line, number) in text.lines().zip(1..) {
        if let Err(message) = read_line(&mut facts, &mut block, &tokens(line)) {
            problems.push(
                Problem::new(name, number, message)
                    .help("correct the line; schemas/facts/README.md describes the syntax"),
            );
        }
    }
    close(&mut facts, block);
    if facts.versions.is_empty() {
        problems.push(
            Problem::new(name, 1, "missing versions")
                .help("start the file with `!libvirt VERSION ..`"),
        );
    }
    problems.finish(facts)
}

fn close(facts: &mut Facts, block: Option<(String, Block)>) {
    if let Some((path, block)) = block {
        facts.blocks.insert(path, block);
    }
}

fn read_line(
    facts: &mut Facts,
    block: &mut Option<(String, Block)>,
    line: &[String],
) -> Result<(), String> {
    let words: Vec<&str> = line.iter().map(String::as_str).collect();
    match words[..] {
        [] => Ok(()),
        ["!libvirt", ref versions @ ..] => {
            facts.versions =
                versions.iter().map(|version| version.parse()).collect::<Result<_, _>>()?;
            Ok(())
        }
        ["!contexts", ref counts @ ..] => read_sizes(facts, counts, |size| &mut size.contexts),
        ["!attributes", ref counts @ ..] => read_sizes(facts, counts, |size| &mut size.attributes),
        ["!element", element] => {
            element.clone_into(&mut facts.element);
            Ok(())
        }
        ["!ns", prefix, uri] => {
            facts.namespaces.push(Namespace { prefix: prefix.into(), uri: unquote(uri)? });
            Ok(())
        }
        ["=", path] => {
            close(facts, block.take());
            if facts.blocks.contains_key(path) {
                return Err(format!("duplicate block `{path}`"));
            }
            *block = Some((path.to_owned(), Block::default()));
            Ok(())
        }
        _ => {
            let oldest = facts.versions.first().copied();
            let (_, block) =
                block.as_mut().ok_or("this line is before the first block (= PATH)")?;
            read_fact(block, &words, oldest)
        }
    }
}

fn read_sizes(
    facts: &mut Facts,
    counts: &[&str],
    field: impl Fn(&mut Size) -> &mut usize,
) -> Result<(), String> {
    if counts.len() != facts.versions.len() {
        return Err("one count for each version is required".to_owned());
    }
    facts.sizes.resize(counts.len(), Size::default());
    for (size, count) in facts.sizes.iter_mut().zip(counts) {
        *field(size) = count.parse().map_err(|_| format!("`{count}` is not a number"))?;
    }
    Ok(())
}

fn read_fact(block: &mut Block, words: &[&str], oldest: Option<Version>) -> Result<(), String> {
    match *words {
        ["mix:", ref fields @ ..] => {
            block.mixes.push(Mix { fields: fields.iter().map(ToString::to_string).collect() });
        }
        ["one", "of:", ref names @ ..] => {
            let names = names.iter().filter(|name| **name != "|").map(ToString::to_string);
            block.exclusive.push(names.collect());
        }
        ["when", second, ..] if second.contains('=') => {
            block.branches.push(read_branch(&words[1..])?);
        }
        _ => {
            let field = read_field(words, oldest)?;
            if block.fields.iter().any(|known| known.name == field.name) {
                return Err(format!("duplicate line for `{}`", field.name));
            }
            block.fields.push(field);
        }
    }
    Ok(())
}

fn read_field(words: &[&str], oldest: Option<Version>) -> Result<Member, String> {
    let (name, mut rest) = words.split_first().ok_or("missing name of a field")?;
    let mut steps = vec![(Occurs::Once, None)];
    while let Some((occurs, tail)) =
        rest.split_first().and_then(|(word, tail)| Some((occurs(word)?, tail)))
    {
        rest = tail;
        match rest.first().and_then(|word| word.strip_prefix('+')) {
            Some(version) => {
                steps.push((occurs, Some(version.parse()?)));
                rest = &rest[1..];
            }
            None => steps[0].0 = occurs,
        }
    }
    let until = take_version(&mut rest, "until")?;
    let since = take_version(&mut rest, "since")?;
    let first = since.or(oldest).ok_or("!libvirt must be before the first block")?;
    let mut field = Member {
        name: (*name).to_owned(),
        occurs: steps.iter().map(|(occurs, _)| *occurs).fold(steps[0].0, Occurs::or),
        occurs_since: Vec::new(),
        content: read_content(rest)?,
        since,
        until,
    };
    if steps.len() > 1 {
        field.occurs_since =
            steps.into_iter().map(|(occurs, since)| (occurs, since.unwrap_or(first))).collect();
    }
    Ok(field)
}

fn occurs(word: &str) -> Option<Occurs> {
    match word {
        "1" => Some(Occurs::Once),
        "?" => Some(Occurs::AtMostOnce),
        "*" => Some(Occurs::Many),
        "+" => Some(Occurs::AtLeastOnce),
        _ => None,
    }
}

/// Takes `since V` or `until V` off the end.
fn take_version(words: &mut &[&str], keyword: &str) -> Result<Option<Version>, String> {
    match **words {
        [ref rest @ .., word, version] if word == keyword => {
            let version = version.parse()?;
            *words = rest;
            Ok(Some(version))
        }
        _ => Ok(None),
    }
}

fn read_content(words: &[&str]) -> Result<Content, String> {
    match *words {
        ["flag"] => Ok(Content::Flag),
        ["foreign"] => Ok(Content::Foreign),
        ["->", "."] => Ok(Content::Here),
        ["->", path] => Ok(Content::At(path.to_owned())),
        _ => Ok(Content::Value(read_values(words)?)),
    }
}

fn read_values(words: &[&str]) -> Result<ValueType, String> {
    let alternatives = words.split(|word| *word == "or").map(read_alternative);
    Ok(ValueType(alternatives.collect::<Result<_, _>>()?))
}

fn read_alternative(words: &[&str]) -> Result<Alternative, String> {
    match *words {
        [] => Err("missing content of the field".to_owned()),
        ["text"] => Ok(Alternative::Text),
        ["decimal"] => Ok(Alternative::Decimal),
        ["class", name] => Ok(Alternative::Class(name.to_owned())),
        ["int"] => Ok(Alternative::Integer { min: None, max: None }),
        ["int", range] => read_range(range),
        [literals] => {
            let words = split(literals, '|').into_iter().map(read_word);
            Ok(Alternative::Words(words.collect::<Result<_, _>>()?))
        }
        _ => Err(format!("`{}` is not a value type", words.join(" "))),
    }
}

fn read_range(range: &str) -> Result<Alternative, String> {
    let wrong = || format!("`{range}` is not a range; write it as 0..65535, 1.. or ..7");
    let (min, max) = range.split_once("..").ok_or_else(wrong)?;
    let end =
        |text: &str| (!text.is_empty()).then(|| text.parse().map_err(|_| wrong())).transpose();
    Ok(Alternative::Integer { min: end(min)?, max: end(max)? })
}

fn read_branch(words: &[&str]) -> Result<Branch, String> {
    let last = words
        .iter()
        .position(|word| word.ends_with(':'))
        .ok_or("missing colon after the selectors of an arm")?;
    let (selectors, allows) = words.split_at(last + 1);
    let selectors = selectors.iter().map(|word| read_selector(word.trim_end_matches(':')));
    let allows = allows.iter().map(|word| read_allowed(word));
    Ok(Branch { selectors: selectors.collect::<Result<_, _>>()?, allows: allows.collect() })
}

fn read_selector(token: &str) -> Result<Selector, String> {
    let (path, words) =
        token.split_once('=').ok_or_else(|| format!("`{}` is not a selector", quote(token)))?;
    let mut selector = Selector { path: path.to_owned(), words: Vec::new(), or_absent: false };
    for word in split(words, '|') {
        if word == "-" {
            selector.or_absent = true;
        } else {
            selector.words.push(unquote(word)?);
        }
    }
    Ok(selector)
}

fn read_allowed(token: &str) -> Allowed {
    let last = token.len() - usize::from(token.ends_with(['?', '*', '+']));
    let occurs = occurs(&token[last..]).unwrap_or(Occurs::Once);
    Allowed { name: token[..last].to_owned(), occurs }
}
