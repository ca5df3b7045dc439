//! The views of the engine's own trees.

use mapping::shape::Shape;
use mapping::view::Rows;
use mapping::xml::Element;

pub(crate) use mapping::view::{Part, ValueView, View, by_row, own_text};

/// An element of a document, seen by rows.
pub(crate) type XmlView<'a> = mapping::view::XmlView<&'a Element>;

/// An element of a document and the elements around it.
pub(crate) type Place<'a> = mapping::view::Place<'a, &'a Element>;

/// The row of `shape` that takes a child of `parent`.
pub(crate) fn row_of(shape: &'static Shape, parent: &Element, child: &Element) -> Option<usize> {
    Rows::new(shape).child(child, Some(parent)).map(|(index, _)| index)
}
