//! A common view of values and XML, by the rows of a shape. The conversions, the merge and the checks of a plan
//! evaluate conditions, row paths and patterns on it.

mod conditions;
mod node;
mod rows;
mod values;
mod xml;

use std::borrow::Cow;

use crate::shape::Shape;

pub use conditions::{holds, parts_at, select, text_at};
pub use node::XmlNode;
pub use rows::Rows;
pub use values::{ValueView, at, set_at, text_of};
pub use xml::{ElementContext, XmlView, by_row, links, own_text};

/// An element, accessed by the rows of its shape.
pub trait View<'a>: Copy {
    /// The content of row `index` of `shape`.
    fn part(self, shape: &'static Shape, index: usize) -> Part<'a, Self>;

    /// The number of texts in the element, at any depth.
    fn texts(self) -> usize;
}

/// The content of a row.
#[derive(Debug, Clone)]
pub enum Part<'a, V> {
    /// Nothing.
    Absent,
    /// A value that is not known before apply.
    Unknown,
    /// A text, as in the XML document.
    Text(Cow<'a, str>),
    /// A child.
    Node(V),
    /// Repeated children, links of a chain, or entries of a mix.
    Nodes(Vec<V>),
    /// Repeated texts; `None` for an unknown text.
    Texts(Vec<Option<Cow<'a, str>>>),
}
