//! Finds the rows of an element's attributes and children. Most documents are in the order of the shape, so that each
//! search starts where the previous one ended.

use super::{XmlNode, XmlView, holds};
use crate::shape::{Kind, Row, Shape, Tag};

/// A row and its index.
type FoundRow = Option<(usize, &'static Row)>;

/// A search for rows of one shape.
pub struct Rows {
    shape: &'static Shape,
    next: usize,
}

impl Rows {
    /// Starts at the first row.
    pub fn new(shape: &'static Shape) -> Self {
        Self { shape, next: 0 }
    }

    /// The row of an XML attribute.
    pub fn attribute(&mut self, name: &str, uri: Option<&str>) -> FoundRow {
        let tag = Tag::attribute(name);
        self.find(|row| row.tag == tag && row.is_attribute() && row.xml == name && row.uri() == uri)
    }

    /// The row of a child of `parent`: a split row whose conditions hold, else the row without conditions.
    pub fn child<'a, N: XmlNode<'a>>(&mut self, child: N, parent: Option<N>) -> FoundRow {
        let name = child.name();
        let tag = Tag::element(name.0);
        let is_it = |row: &'static Row| (row.tag == tag || row.tag == Tag::MIX) && takes(row, name);
        let (index, row) = self.find(is_it)?;
        let shape = self.shape;
        // A split row precedes the row of the same name that has no conditions.
        let before = index.checked_sub(1).map_or(&[][..], |before| shape.rows[before].split);
        if row.split.is_empty() && before.is_empty() {
            return Some((index, row));
        }
        let is_split = |row: &'static Row| {
            let around = |up| match (up, parent) {
                (0, _) => Some((XmlView::new(child), row.shape()?)),
                (1, Some(parent)) => Some((XmlView::new(parent), shape)),
                _ => None,
            };
            !row.split.is_empty() && takes(row, name) && holds(row.split, around)
        };
        self.find(is_split).or_else(|| self.find(|row| row.split.is_empty() && takes(row, name)))
    }

    fn find(&mut self, fits: impl Fn(&'static Row) -> bool) -> FoundRow {
        let rows = self.shape.rows;
        let found =
            (self.next..rows.len()).chain(0..self.next).find(|index| fits(&rows[*index]))?;
        self.next = found;
        Some((found, &rows[found]))
    }
}

/// Whether a row accepts elements of this name, regardless of its conditions.
pub(super) fn takes(row: &'static Row, name: (&str, Option<&str>)) -> bool {
    match row.kind {
        Kind::Attribute(_) | Kind::Text(_) => false,
        Kind::Mixed(mix) => mix.rows.iter().any(|row| takes(row, name)),
        _ => row.xml == name.0 && row.uri() == name.1,
    }
}
