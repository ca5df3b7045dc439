//! Edits of an element's content that keep its layout: what is inserted stands on a line of its own
//! where its neighbours do, and what goes takes its line along.

use mapping::shape::{Kind, Shape};
use mapping::xml::{Element, Node};

use crate::view::row_of;

/// Edits of one element's content, made all at once at the end: positions stay valid until then.
pub(super) struct Edit {
    /// The row of each node, for elements that have one.
    rows: Vec<Option<usize>>,
    is_dropped: Vec<bool>,
    insertions: Vec<(usize, Element)>,
    /// The line break and the spaces in front of the element's children; empty in a compact document.
    pub(super) inner: String,
    closing: String,
}

impl Edit {
    /// Starts to edit the content of `element`, which stands behind `indent`. `before` is the element as it
    /// was: which row a node belongs to was decided by that.
    pub(super) fn new(
        shape: Option<&'static Shape>,
        (element, before): (&Element, &Element),
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
            inner: inner_indent(element, indent),
            closing: indent.to_owned(),
        }
    }

    /// The positions of a row's elements.
    pub(super) fn positions(&self, row: usize) -> Vec<usize> {
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, found)| **found == Some(row)).map(|(position, _)| position).collect()
    }

    /// Takes the node at a position out.
    pub(super) fn drop_at(&mut self, position: usize) {
        self.is_dropped[position] = true;
    }

    /// Inserts an element where its row belongs: behind the last one whose row is not later.
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

    /// Makes the edits.
    pub(super) fn finish(self, element: &mut Element) {
        let is_untouched = self.insertions.is_empty() && !self.is_dropped.contains(&true);
        if is_untouched {
            return;
        }
        let had_elements = element.elements().next().is_some();
        let mut content = Content {
            nodes: Vec::with_capacity(element.children.len() + 2 * self.insertions.len()),
            inner: &self.inner,
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
        } else if !had_elements && !self.inner.is_empty() {
            nodes.push(Node::Text(self.closing));
        }
        element.children = nodes;
    }
}

struct Content<'a> {
    nodes: Vec<Node>,
    inner: &'a str,
}

impl Content<'_> {
    fn insert(&mut self, element: Element) {
        // In an element without children, what blanks there are stand for nothing.
        let has_elements = self.nodes.iter().any(|node| matches!(node, Node::Element(_)));
        if !has_elements && !self.inner.is_empty() {
            while self.nodes.last().is_some_and(is_blank) {
                self.nodes.pop();
            }
        }
        if !self.inner.is_empty() {
            self.nodes.push(Node::Text(self.inner.to_owned()));
        }
        self.nodes.push(Node::Element(element));
    }

    fn drop_line(&mut self) {
        if self.nodes.last().is_some_and(is_blank) {
            self.nodes.pop();
        }
    }
}

/// The position before a node and the blanks in front of it.
pub(super) fn before(parent: &Element, position: usize) -> usize {
    let is_behind_blanks = position > 0 && is_blank(&parent.children[position - 1]);
    position - usize::from(is_behind_blanks)
}

/// Where a first child goes: before the other elements, behind the element's own text.
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

/// The element, laid out to stand behind `indent`; foreign XML in it stays as it is.
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
    let inner = if indent.is_empty() { String::new() } else { format!("{indent}  ") };
    let mut shapes = shapes.into_iter();
    let mut nodes = Vec::with_capacity(2 * element.children.len());
    for node in std::mem::take(&mut element.children) {
        if is_blank(&node) {
            continue;
        }
        if !inner.is_empty() {
            nodes.push(Node::Text(inner.clone()));
        }
        nodes.push(match node {
            Node::Element(mut child) => {
                lay_out(&mut child, shapes.next().flatten(), &inner);
                Node::Element(child)
            }
            other => other,
        });
    }
    if !inner.is_empty() {
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
