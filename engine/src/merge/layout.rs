//! Edits of an element's content that keep its layout: an inserted element is placed on its own line where its
//! siblings are, and the line of a removed element is removed too.

use mapping::shape::{Kind, Shape};
use mapping::xml::{Element, Node};

use crate::view::row_of;

/// Edits of the content of one element. They are applied together, so that positions stay valid until then.
pub(super) struct Edit {
    /// The row of each node; `None` for nodes without one.
    rows: Vec<Option<usize>>,
    is_dropped: Vec<bool>,
    insertions: Vec<(usize, Element)>,
    /// The line break and the indentation of the children; empty in a compact document.
    pub(super) child_indent: String,
    own_indent: String,
}

impl Edit {
    /// Starts to edit the content of `element`, whose indentation is `indent`. The rows of its nodes follow from
    /// `before`, the element before the edit.
    pub(super) fn new(
        shape: Option<&'static Shape>,
        element: &Element,
        before: &Element,
        indent: &str,
    ) -> Self {
        let nodes = element.children.iter();
        let row = |node: &Node| match node {
            Node::Element(element) => row_of(shape?, before, element),
            _ => None,
        };
        Self {
            rows: nodes.map(row).collect(),
            is_dropped: vec![false; element.children.len()],
            insertions: Vec::new(),
            child_indent: inner_indent(element, indent),
            own_indent: indent.to_owned(),
        }
    }

    /// The positions of a row's elements.
    pub(super) fn positions(&self, row: usize) -> Vec<usize> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, found)| **found == Some(row)).map(|(position, _)| position).collect()
    }

    /// Removes the node at a position.
    pub(super) fn drop_at(&mut self, position: usize) {
        self.is_dropped[position] = true;
    }

    /// Whether the node at a position is removed.
    pub(super) fn is_dropped(&self, position: usize) -> bool {
        self.is_dropped[position]
    }

    /// Inserts an element in the order of the rows: after the last element whose row is the same or an earlier one.
    pub(super) fn insert(&mut self, parent: &Element, row: usize, element: Element) {
        let is_earlier = |found: &Option<usize>| found.is_some_and(|found| found <= row);
        let gap = match self.rows.iter().rposition(is_earlier) {
            Some(position) => position + 1,
            None => start(parent),
        };
        self.insert_at(gap, element);
    }

    /// Inserts an element before the node at position `gap`.
    pub(super) fn insert_at(&mut self, gap: usize, element: Element) {
        self.insertions.push((gap, element));
    }

    /// Applies the edits.
    pub(super) fn finish(self, element: &mut Element) {
        let is_untouched = self.insertions.is_empty() && !self.is_dropped.contains(&true);
        if is_untouched {
            return;
        }
        let had_elements = element.elements().next().is_some();
        let mut content = ContentBuilder {
            nodes: Vec::with_capacity(element.children.len() + 2 * self.insertions.len()),
            child_indent: &self.child_indent,
        };
        let mut insertions = self.insertions;
        insertions.sort_by_key(|(gap, _)| *gap);
        let mut insertions = insertions.into_iter().peekable();
        let nodes = std::mem::take(&mut element.children);
        let total = nodes.len();
        let nodes = nodes.into_iter().map(Some).chain([None]);
        for (position, node) in nodes.enumerate() {
            while let Some((_, inserted)) = insertions.next_if(|(gap, _)| *gap <= position) {
                content.insert(inserted);
            }
            match node {
                Some(_) if self.is_dropped[position] => content.drop_line(),
                Some(node) => content.nodes.push(node),
                None => {}
            }
        }
        debug_assert_eq!(total, self.is_dropped.len());
        let mut nodes = content.nodes;
        if !nodes.iter().any(|node| matches!(node, Node::Element(_))) {
            nodes.retain(|node| !is_blank(node));
        } else if !had_elements && !self.child_indent.is_empty() {
            nodes.push(Node::Text(self.own_indent));
        }
        element.children = nodes;
    }
}

struct ContentBuilder<'a> {
    nodes: Vec<Node>,
    child_indent: &'a str,
}

impl ContentBuilder<'_> {
    fn insert(&mut self, element: Element) {
        // White space in an element without child elements has no meaning.
        let has_elements = self.nodes.iter().any(|node| matches!(node, Node::Element(_)));
        if !has_elements && !self.child_indent.is_empty() {
            while self.nodes.last().is_some_and(is_blank) {
                self.nodes.pop();
            }
        }
        if !self.child_indent.is_empty() {
            self.nodes.push(Node::Text(self.child_indent.to_owned()));
        }
        self.nodes.push(Node::Element(element));
    }

    fn drop_line(&mut self) {
        if self.nodes.last().is_some_and(is_blank) {
            self.nodes.pop();
        }
    }
}

/// The position of a node, or of the white space before it.
pub(super) fn before(parent: &Element, position: usize) -> usize {
    let is_behind_blanks = position > 0 && is_blank(&parent.children[position - 1]);
    position - usize::from(is_behind_blanks)
}

/// The position of a first child: before the other elements, after the element's text.
fn start(parent: &Element) -> usize {
    let is_element = |node: &Node| matches!(node, Node::Element(_));
    match parent.children.iter().position(is_element) {
        Some(first) => before(parent, first),
        None => parent.children.len(),
    }
}

fn inner_indent(element: &Element, indent: &str) -> String {
    let is_element = |node: &Node| matches!(node, Node::Element(_));
    match element.children.iter().position(is_element) {
        Some(first) => {
            let blanks = match first.checked_sub(1).map(|at| &element.children[at]) {
                Some(Node::Text(text)) if text.trim().is_empty() => text.as_str(),
                _ => "",
            };
            let line = blanks.rfind('\n').map_or("", |at| &blanks[at..]);
            line.to_owned()
        }
        None if indent.is_empty() || !element.has_only_layout() => String::new(),
        None => format!("{indent}  "),
    }
}

fn is_blank(node: &Node) -> bool {
    matches!(node, Node::Text(text) if text.trim().is_empty())
}

/// The element, formatted with the indentation `indent`; foreign XML in it stays unchanged.
pub(super) fn laid_out(element: &Element, shape: Option<&'static Shape>, indent: &str) -> Element {
    let mut element = element.clone();
    lay_out(&mut element, shape, indent);
    element
}

fn lay_out(element: &mut Element, shape: Option<&'static Shape>, indent: &str) {
    let Some(shape) = shape else {
        return;
    };
    let shapes: Vec<Option<&'static Shape>> =
        element.elements().map(|child| inner_shape(shape, element, child)).collect();
    if shapes.is_empty() || !element.has_only_layout() {
        return;
    }
    let child_indent = if indent.is_empty() { String::new() } else { format!("{indent}  ") };
    let mut shapes = shapes.into_iter();
    let mut nodes = Vec::with_capacity(2 * element.children.len());
    for node in std::mem::take(&mut element.children) {
        if is_blank(&node) {
            continue;
        }
        if !child_indent.is_empty() {
            nodes.push(Node::Text(child_indent.clone()));
        }
        nodes.push(match node {
            Node::Element(mut child) => {
                lay_out(&mut child, shapes.next().flatten(), &child_indent);
                Node::Element(child)
            }
            other => other,
        });
    }
    if !child_indent.is_empty() {
        nodes.push(Node::Text(indent.to_owned()));
    }
    element.children = nodes;
}

/// The shape of a child.
pub(super) fn inner_shape(
    shape: &'static Shape,
    parent: &Element,
    child: &Element,
) -> Option<&'static Shape> {
    let row = &shape.rows[row_of(shape, parent, child)?];
    match row.kind {
        Kind::Mixed(mix) => inner_shape(mix, parent, child),
        Kind::Link => Some(shape),
        _ => row.shape(),
    }
}
