//! The rows that take the attributes and children of an element. Documents come in the order of the shape
//! more often than not, so a search starts where the last one ended.

use roxmltree::Node;

use super::from_xml::text_of;
use crate::shape::{Kind, Row, Shape, When};

/// A row and its index.
type Found = Option<(usize, &'static Row)>;

/// Finds rows of one shape.
pub(super) struct Finder {
    rows: &'static [Row],
    next: usize,
}

impl Finder {
    /// A search that starts at the first row.
    pub(super) fn new(shape: &'static Shape) -> Self {
        Self { rows: shape.rows, next: 0 }
    }

    /// The row of an XML attribute.
    pub(super) fn attribute(&mut self, name: &str, uri: Option<&str>) -> Found {
        self.find(|row| {
            matches!(row.kind, Kind::Attribute(_)) && row.xml == name && is_in(row, uri)
        })
    }

    /// The row of a child: a split row whose conditions hold comes before the plain one.
    pub(super) fn child(&mut self, child: Node) -> Found {
        let tag = child.tag_name();
        let (name, uri) = (tag.name(), tag.namespace().filter(|uri| !uri.is_empty()));
        let takes = |row: &Row| match row.kind {
            Kind::Mixed(mix) => Finder::new(mix).child(child).is_some(),
            Kind::Attribute(_) | Kind::Text(_) => false,
            _ => row.xml == name && is_in(row, uri),
        };
        let (index, row) = self.find(takes)?;
        let has_twin = self.rows.iter().any(|row| !row.split.is_empty());
        if !has_twin {
            return Some((index, row));
        }
        let split = |row: &Row| !row.split.is_empty() && takes(row) && holds(child, row.split);
        self.find(split).or_else(|| self.find(|row| row.split.is_empty() && takes(row)))
    }

    fn find(&mut self, takes: impl Fn(&Row) -> bool) -> Found {
        let rows = self.rows;
        for (index, row) in rows.iter().enumerate().skip(self.next) {
            if takes(row) {
                self.next = index;
                return Some((index, row));
            }
        }
        for (index, row) in rows.iter().enumerate().take(self.next) {
            if takes(row) {
                self.next = index;
                return Some((index, row));
            }
        }
        None
    }
}

fn is_in(row: &Row, uri: Option<&str>) -> bool {
    row.namespace.map(|namespace| namespace.uri) == uri
}

/// Whether conditions hold, seen from an element.
fn holds(node: Node, conditions: &[When]) -> bool {
    conditions.iter().all(|condition| {
        let value = select(node, condition.selector);
        condition.words.contains(&value.as_deref().unwrap_or("-"))
    })
}

fn select(node: Node, selector: &str) -> Option<String> {
    if let Some(outer) = selector.strip_prefix("../") {
        return select(node.parent_element()?, outer);
    }
    match selector.split_once('/') {
        Some((name, rest)) => select(element_named(node, name)?, rest),
        None => match selector.strip_prefix('@') {
            Some(name) => node.attribute(name).map(str::to_owned),
            None => element_named(node, selector).map(|node| text_of(node).into_owned()),
        },
    }
}

fn element_named<'a, 'b>(node: Node<'a, 'b>, name: &str) -> Option<Node<'a, 'b>> {
    node.children().find(|child| child.is_element() && child.tag_name().name() == name)
}
