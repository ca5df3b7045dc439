//! The graph of patterns. In: nothing. Out: plain data. A node is named by its index, so that sharing and
//! recursion need no pointers; two nodes are the same declaration only if their indices are equal.

/// Index of a node in its [`Grammar`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// A loaded grammar.
#[derive(Debug, Clone, Default)]
pub struct Grammar {
    /// All patterns.
    pub nodes: Vec<Node>,
    /// Names of the files the nodes come from.
    pub files: Vec<String>,
    /// The pattern of a whole document.
    pub start: NodeId,
}

impl Grammar {
    /// The pattern of a node.
    pub fn pattern(&self, node: NodeId) -> &Pattern {
        &self.nodes[node.0].pattern
    }

    /// The file and line a node comes from.
    pub fn place(&self, node: NodeId) -> (&str, u32) {
        let node = &self.nodes[node.0];
        (&self.files[node.file], node.line)
    }
}

/// A pattern and its location.
#[derive(Debug, Clone)]
pub struct Node {
    /// The pattern.
    pub pattern: Pattern,
    /// Index into [`Grammar::files`].
    pub file: usize,
    /// Line in that file.
    pub line: u32,
}

/// A pattern; after loading there is no `Ref`, and `NotAllowed` only if nothing else remains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing.
    Empty,
    /// Never matches.
    NotAllowed,
    /// Any text.
    Text,
    /// All, in this order.
    Group(Vec<NodeId>),
    /// All, in any order.
    Interleave(Vec<NodeId>),
    /// One of them.
    Choice(Vec<NodeId>),
    /// Once or not at all.
    Optional(NodeId),
    /// Any number of times.
    ZeroOrMore(NodeId),
    /// Once or more.
    OneOrMore(NodeId),
    /// The same as another node.
    Ref(NodeId),
    /// An element.
    Element(NameClass, NodeId),
    /// An XML attribute.
    Attribute(NameClass, NodeId),
    /// Text of a datatype.
    Data {
        /// The datatype's name.
        datatype: String,
        /// Parameters in the grammar's order.
        params: Vec<(String, String)>,
        /// What is excepted.
        except: Option<NodeId>,
    },
    /// This text.
    Value(String),
    /// Tokens separated by blanks.
    List(NodeId),
}

/// The names an element or attribute may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameClass {
    /// One of these.
    Names(Vec<Name>),
    /// Any, or any of a namespace.
    Any,
}

/// An expanded name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// Namespace URI, empty for none.
    pub namespace: String,
    /// Name without a prefix.
    pub local: String,
}
