//! Formats a tree as `terraform fmt` does: two spaces for each level, the `=` of adjacent lines aligned. Small objects
//! and lists of scalars are on one line.

use super::document::{Block, Body, Expression, Line};
use super::quote::DELIMITER;

/// The maximum width of an object or a list on one line.
const WIDTH: usize = 100;

/// Prints a block and the line break after it.
pub fn print(block: &Block) -> String {
    let mut printer = Printer { text: block.header.join(" "), depth: 0 };
    printer.text.push(' ');
    printer.object(&block.body);
    printer.text.push('\n');
    printer.text
}

struct Printer {
    text: String,
    depth: usize,
}

impl Printer {
    fn object(&mut self, body: &Body) {
        if body.is_empty() {
            return self.text.push_str("{}");
        }
        self.text.push('{');
        self.depth += 1;
        let mut rest = body.as_slice();
        while !rest.is_empty() {
            let chain = rest.iter().take_while(|line| self.is_chained(line)).count();
            let (lines, others) = rest.split_at(chain.max(1));
            self.lines(lines);
            rest = others;
        }
        self.depth -= 1;
        self.break_line();
        self.text.push('}');
    }

    /// Whether a line's `=` is aligned with those of the adjacent lines.
    fn is_chained(&self, line: &Line) -> bool {
        match line {
            Line::Comment(_) => false,
            Line::Attribute(_, Expression::Heredoc(_)) => true,
            Line::Attribute(key, expression) => self.inline(key, expression).is_some(),
        }
    }

    /// Prints lines with aligned `=`, or one line of another kind.
    fn lines(&mut self, lines: &[Line]) {
        let width = lines.iter().map(key_width).max().unwrap_or_default();
        for line in lines {
            match line {
                Line::Comment(text) => self.comment(text),
                Line::Attribute(key, expression) => {
                    self.break_line();
                    let start = format!("{key:width$} = ");
                    self.text.push_str(&start);
                    self.value(key, expression);
                }
            }
        }
    }

    fn comment(&mut self, text: &str) {
        for line in text.lines() {
            self.break_line();
            self.text.push_str("# ");
            self.text.push_str(line);
        }
    }

    fn value(&mut self, key: &str, expression: &Expression) {
        if let Some(inline) = self.inline(key, expression) {
            return self.text.push_str(&inline);
        }
        match expression {
            Expression::Literal(text) => self.text.push_str(text),
            Expression::Heredoc(lines) => self.heredoc(lines),
            Expression::List(items) => self.list(items),
            Expression::Object(body) => self.object(body),
        }
    }

    fn list(&mut self, items: &[Expression]) {
        self.text.push('[');
        self.depth += 1;
        for item in items {
            self.break_line();
            self.value("", item);
            self.text.push(',');
        }
        self.depth -= 1;
        self.break_line();
        self.text.push(']');
    }

    fn heredoc(&mut self, lines: &[String]) {
        self.text.push_str("<<-");
        self.text.push_str(DELIMITER);
        self.depth += 1;
        for line in lines {
            if line.is_empty() {
                self.text.push('\n');
            } else {
                self.break_line();
                self.text.push_str(line);
            }
        }
        self.depth -= 1;
        self.break_line();
        self.text.push_str(DELIMITER);
    }

    fn break_line(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n("  ", self.depth));
    }

    /// The expression on one line, if that is allowed.
    fn inline(&self, key: &str, expression: &Expression) -> Option<String> {
        let text = match expression {
            Expression::Literal(text) => return Some(text.clone()),
            Expression::Heredoc(_) => return None,
            Expression::List(items) => format!("[{}]", joined(items.iter().map(literal))?),
            Expression::Object(body) if body.is_empty() => "{}".to_owned(),
            Expression::Object(body) => format!("{{ {} }}", joined(body.iter().map(pair))?),
        };
        let start = 2 * self.depth + key.chars().count();
        (start + text.chars().count() <= WIDTH).then_some(text)
    }
}

fn key_width(line: &Line) -> usize {
    match line {
        Line::Comment(_) => 0,
        Line::Attribute(key, _) => key.chars().count(),
    }
}

fn literal(expression: &Expression) -> Option<String> {
    match expression {
        Expression::Literal(text) => Some(text.clone()),
        _ => None,
    }
}

fn pair(line: &Line) -> Option<String> {
    match line {
        Line::Attribute(key, Expression::Literal(text)) => Some(format!("{key} = {text}")),
        _ => None,
    }
}

fn joined(pieces: impl Iterator<Item = Option<String>>) -> Option<String> {
    let pieces: Option<Vec<String>> = pieces.collect();
    Some(pieces?.join(", "))
}
