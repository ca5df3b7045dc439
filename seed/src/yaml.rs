//! Trees as YAML. Texts are written so that readers of YAML 1.1, which cloud-init uses, and of YAML 1.2 read the same
//! value: `yes`, `0123` and `1e3` are quoted, and texts of several lines are literal blocks.

use std::fmt::Write;

use serde_json::{Number, Value};

/// Spaces of a level.
const STEP: usize = 2;
/// Characters of a key that may stand before its colon; the limit of readers is 1024.
const SIMPLE_KEY: usize = 1000;

/// A document in block style, with a newline at the end. The tree has few levels: see `document::is_too_deep`.
pub(crate) fn encode(tree: &Value) -> String {
    let mut text = String::new();
    match tree {
        Value::Object(fields) if !fields.is_empty() => object(&mut text, fields, 0),
        Value::Array(items) if !items.is_empty() => array(&mut text, items, 0),
        Value::String(content) => {
            text.push_str(&line(content));
            text.push('\n');
        }
        other => leaf(&mut text, other, 0),
    }
    text
}

/// The entries of a map; the cursor is where the first key is written.
fn object(text: &mut String, fields: &serde_json::Map<String, Value>, indent: usize) {
    for (index, (name, value)) in fields.iter().enumerate() {
        if index > 0 {
            spaces(text, indent);
        }
        let key = line(name);
        if key.chars().count() > SIMPLE_KEY {
            let _ = writeln!(text, "? {key}");
            spaces(text, indent);
        } else {
            text.push_str(&key);
        }
        text.push(':');
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                text.push('\n');
                spaces(text, indent + STEP);
                object(text, fields, indent + STEP);
            }
            Value::Array(items) if !items.is_empty() => {
                text.push('\n');
                spaces(text, indent + STEP);
                array(text, items, indent + STEP);
            }
            other => {
                text.push(' ');
                leaf(text, other, indent);
            }
        }
    }
}

/// The items of a list; the cursor is where the first dash is written.
fn array(text: &mut String, items: &[Value], indent: usize) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            spaces(text, indent);
        }
        text.push_str("- ");
        match item {
            Value::Object(fields) if !fields.is_empty() => object(text, fields, indent + STEP),
            Value::Array(items) if !items.is_empty() => array(text, items, indent + STEP),
            other => leaf(text, other, indent),
        }
    }
}

/// A value without elements, and the end of its line.
fn leaf(text: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Number(value) => text.push_str(&number(value)),
        Value::String(content) if is_block(content) => return block(text, content, indent + STEP),
        Value::String(content) => text.push_str(&line(content)),
        Value::Array(_) => text.push_str("[]"),
        Value::Object(_) => text.push_str("{}"),
    }
    text.push('\n');
}

fn spaces(text: &mut String, count: usize) {
    text.extend(std::iter::repeat_n(' ', count));
}

/// A number. YAML 1.1 reads a number with an exponent only if it also has a fraction and a sign.
fn number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return text };
    let fraction = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['+', '-']) { "" } else { "+" };
    format!("{mantissa}{fraction}e{sign}{exponent}")
}

/// Whether a text is written as a literal block: it has several lines, and only characters that a block can contain.
fn is_block(text: &str) -> bool {
    let is_plain = |c: char| c == '\n' || c == '\t' || is_printable(c);
    text.trim_end_matches('\n').contains('\n')
        && text.chars().all(is_plain)
        // Readers disagree on the indentation of a block that starts with an empty line or a tab.
        && !text.starts_with(['\n', '\t'])
        // A last line of spaces could be the end of the block.
        && text.trim_end_matches('\n').lines().last().is_some_and(|last| !last.trim().is_empty())
}

fn block(text: &mut String, content: &str, indent: usize) {
    text.push('|');
    if content.starts_with(' ') {
        let _ = write!(text, "{STEP}");
    }
    let body = content.trim_end_matches('\n');
    match content.len() - body.len() {
        0 => text.push('-'),
        1 => {}
        _ => text.push('+'),
    }
    text.push('\n');
    for line in body.split('\n') {
        if !line.is_empty() {
            spaces(text, indent);
            text.push_str(line);
        }
        text.push('\n');
    }
    text.extend(content.chars().skip(body.chars().count() + 1));
}

/// A text on one line: plain if it can only be read as this text, otherwise quoted.
fn line(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else if text.chars().all(is_printable) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        escaped(text)
    }
}

/// Words that readers of YAML 1.1 or 1.2 do not read as text.
const WORDS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

fn is_plain(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || " _-./+@=,:~".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && text.chars().all(allowed)
        && !text.contains(": ")
        && !text.ends_with([' ', ':'])
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether a character may stand in YAML unescaped, on one line.
fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..)
        // Line breaks of YAML 1.1, and a mark that readers drop.
        && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

fn escaped(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if is_printable(c) => quoted.push(c),
            c => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
        }
    }
    quoted.push('"');
    quoted
}
