//! An HCL block as a tree of source pieces: what the printer lays out. Holds no values, only text that
//! is already HCL, and text of heredocs.

/// A block of a configuration: `resource "libvirt_domain" "web" { ... }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The words before the brace, the first one bare and the others quoted.
    pub header: Vec<String>,
    /// What stands between the braces.
    pub body: Body,
}

/// The lines of a block or of an object, in order.
pub type Body = Vec<Line>;

/// A line of a [`Body`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A comment without its `#`; a line break in it starts another comment.
    Comment(String),
    /// A key, as it is written, and its expression.
    Attribute(String, Expression),
}

/// An expression of literals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A scalar, as it is written on one line.
    Literal(String),
    /// The lines of a heredoc, escaped, without indentation.
    Heredoc(Vec<String>),
    /// A list.
    List(Vec<Expression>),
    /// An object.
    Object(Body),
}
