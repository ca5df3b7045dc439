//! Views of the XML trees that the engine uses.

use mapping::shape::Shape;
use mapping::view::Rows;
use mapping::xml::Element;

pub(crate) use mapping::view::{Part, ValueView, View, by_row, own_text};

/// A view of an element of a document.
pub(crate) type XmlView<'a> = mapping::view::XmlView<&'a Element>;

/// An element of a document and its enclosing elements.
pub(crate) type ElementContext<'a> = mapping::view::ElementContext<'a, &'a Element>;

/// The row of `shape` that describes a child of `parent`.
pub(crate) fn row_of(shape: &'static Shape, parent: &Element, child: &Element) -> Option<usize> {
    Rows::new(shape).child(child, Some(parent)).map(|(index, _)| index)
}
