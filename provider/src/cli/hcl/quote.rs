//! Strings in HCL: quoted with escapes, or as a heredoc if that preserves the text.

use std::fmt::Write;

use super::document::Expression;

/// The delimiter of heredocs.
pub(super) const DELIMITER: &str = "EOT";

/// Writes a text: as a heredoc if it has several lines and the heredoc preserves it exactly.
pub(super) fn text(text: &str) -> Expression {
    heredoc(text).unwrap_or_else(|| Expression::Literal(quoted(text)))
}

/// Writes a quoted string; `${` and `%{` do not become templates.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '$' | '%' if rest.peek() == Some(&'{') => {
                quoted.push(character);
                quoted.push(character);
            }
            _ if is_printable(character) => quoted.push(character),
            _ => push_code(&mut quoted, character),
        }
    }
    quoted.push('"');
    quoted
}

/// Writes a key, without quotes if it is an identifier.
pub(super) fn key(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quoted(name) }
}

/// Whether a text is an identifier that needs no quotes.
pub fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let is_start = |c: char| c.is_ascii_alphabetic() || c == '_';
    let is_rest = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    characters.next().is_some_and(is_start) && characters.all(is_rest)
}

/// The text as a heredoc, if it has several lines and is preserved exactly.
fn heredoc(text: &str) -> Option<Expression> {
    let lines: Vec<&str> = text.strip_suffix('\n')?.split('\n').collect();
    let is_blank = |line: &str| !line.is_empty() && line.trim().is_empty();
    let is_flush = |line: &str| line.chars().next().is_some_and(|c| !c.is_whitespace());
    let is_plain = |c: char| c == '\t' || is_printable(c);
    let fits = lines.len() > 1
        && lines.iter().any(|line| is_flush(line))
        && lines.iter().all(|line| {
            !is_blank(line) && !line.trim().starts_with(DELIMITER) && line.chars().all(is_plain)
        });
    fits.then(|| Expression::Heredoc(lines.into_iter().map(escape_templates).collect()))
}

fn escape_templates(line: &str) -> String {
    // In a run of `$` or `%` before a brace, the last character is doubled as an escape.
    line.replace("${", "$${").replace("%{", "%%{")
}

fn is_printable(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn push_code(quoted: &mut String, character: char) {
    let code = u32::from(character);
    let written = if code > 0xffff {
        write!(quoted, "\\U{code:08x}")
    } else {
        write!(quoted, "\\u{code:04x}")
    };
    written.expect("writing to a string does not fail");
}
