//! Finds resource blocks in a text. Skips blocks that do not describe an object (`terraform`, `provider`, `import`,
//! ...); anything that is not a configuration is an error with its position.

use hcl_edit::Span;
use hcl_edit::parser::{Error, parse_body};
use hcl_edit::structure::{Block, BlockLabel, Body};

use crate::sources::{Lines, Position, SourceProblem};

/// The top-level blocks of Terraform and `OpenTofu` that are not resources.
const OTHER_BLOCKS: &[&str] = &[
    "terraform",
    "provider",
    "variable",
    "locals",
    "output",
    "data",
    "module",
    "import",
    "moved",
    "removed",
    "check",
    "ephemeral",
];

/// A resource block.
#[derive(Debug)]
pub struct Resource {
    /// The resource type: its first label.
    pub r#type: String,
    /// The position of the type.
    pub position: Position,
    /// Its content.
    pub body: Body,
}

/// Finds the resource blocks of a configuration, in order.
pub fn resources(lines: &Lines) -> Result<Vec<Resource>, Vec<SourceProblem>> {
    let text = lines.text;
    let body = parse_body(text).map_err(|error| vec![refusal(text, &error)])?;
    let mut problems = Vec::new();
    let mut resources = Vec::new();
    for structure in body {
        match structure.into_block() {
            Ok(block) => match resource(lines, block) {
                Ok(resource) => resources.extend(resource),
                Err(problem) => problems.push(problem),
            },
            Err(structure) => {
                let message = "an argument outside of a block; expected resource blocks";
                let start = structure.span().unwrap_or_default().start;
                problems.push(lines.problem(start, message));
            }
        }
    }
    if problems.is_empty() && resources.is_empty() {
        let message = "no resource block; expected resource \"libvirt_...\" \"name\" { ... }";
        problems.push(SourceProblem::at(text, 0, message));
    }
    if problems.is_empty() { Ok(resources) } else { Err(problems) }
}

/// The problem of a text that is not HCL.
pub fn syntax_problem(text: &str) -> Option<SourceProblem> {
    parse_body(text).err().map(|error| refusal(text, &error))
}

fn resource(lines: &Lines, block: Block) -> Result<Option<Resource>, SourceProblem> {
    let start = block.span().unwrap_or_default().start;
    let name = block.ident.as_str();
    if OTHER_BLOCKS.contains(&name) {
        return Ok(None);
    }
    if name != "resource" {
        let message = format!("unknown block type \"{name}\"; expected resource blocks");
        return Err(lines.problem(start, message));
    }
    let [first, _] = block.labels.as_slice() else {
        let message =
            "a resource block requires two labels: resource \"libvirt_...\" \"name\" { ... }";
        return Err(lines.problem(start, message));
    };
    let (r#type, span) = match first {
        BlockLabel::Ident(label) => (label.as_str().to_owned(), label.span()),
        BlockLabel::String(label) => (label.value().clone(), label.span()),
    };
    Ok(Some(Resource {
        r#type,
        position: lines.position(span.map_or(start, |span| span.start)),
        body: block.body,
    }))
}

/// A syntax error in our own words. The parser reports the outermost unclosed bracket or the end of the text; users
/// need the innermost bracket that is never closed.
fn refusal(text: &str, error: &Error) -> SourceProblem {
    if let Some(byte) = unclosed(text) {
        let bracket = &text[byte..=byte];
        return SourceProblem::at(
            text,
            byte,
            format!("\"{bracket}\" is not closed; add the closing bracket"),
        );
    }
    let location = error.location();
    SourceProblem {
        position: Position { line: location.line(), column: location.column() },
        message: format!("invalid HCL: {}", error.message()),
    }
}

/// The innermost bracket that is never closed, in a text without heredocs; none if all are closed.
fn unclosed(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut bytes = text.bytes().enumerate().peekable();
    let mut is_quoted = false;
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if is_quoted => drop(bytes.next()),
            b'"' => is_quoted = !is_quoted,
            b'\n' => is_quoted = false,
            _ if is_quoted => {}
            b'#' => while bytes.next_if(|(_, byte)| *byte != b'\n').is_some() {},
            b'<' if bytes.peek().is_some_and(|(_, byte)| *byte == b'<') => return None,
            b'{' | b'[' | b'(' => open.push(at),
            b'}' | b']' | b')' => drop(open.pop()?),
            _ => {}
        }
    }
    open.pop()
}
