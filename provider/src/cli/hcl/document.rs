//! An HCL block as a tree of source text, which the printer formats. Contains no values, only text that is already HCL,
//! and the text of heredocs.

/// A block of a configuration: `resource "libvirt_domain" "web" { ... }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The words before the brace: the first one without quotes, the others quoted.
    pub header: Vec<String>,
    /// The content between the braces.
    pub body: Body,
}

/// The lines of a block or of an object, in order.
pub type Body = Vec<Line>;

/// A line of a [`Body`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A comment without its `#`; each of its lines is a separate comment.
    Comment(String),
    /// A key as written in HCL, and its expression.
    Attribute(String, Expression),
}

/// An expression that consists of literals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A scalar as written in HCL, on one line.
    Literal(String),
    /// The lines of a heredoc, escaped, without indentation.
    Heredoc(Vec<String>),
    /// A list.
    List(Vec<Expression>),
    /// An object.
    Object(Body),
}
