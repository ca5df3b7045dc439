//! One view of values and of XML: what the rows of a shape hold. Conditions, ways and patterns are evaluated on
//! views, once for the edges, the merge and the checks of a plan.

mod conditions;
mod node;
mod rows;
mod values;
mod xml;

use std::borrow::Cow;

use crate::shape::Shape;

pub use conditions::{holds, parts_at, select, text_at};
pub use node::Node;
pub use rows::Rows;
pub use values::{ValueView, at, set_at, text_of};
pub use xml::{Place, XmlView, by_row, links, own_text};

/// An element, seen by the rows of its shape.
pub trait View<'a>: Copy {
    /// What row `index` of `shape` holds here.
    fn part(self, shape: &'static Shape, index: usize) -> Part<'a, Self>;

    /// How many texts the element holds, at any depth.
    fn texts(self) -> usize;
}

/// What a row holds.
#[derive(Debug, Clone)]
pub enum Part<'a, V> {
    /// Nothing.
    Absent,
    /// A value that is not known before apply.
    Unknown,
    /// A text, as in XML.
    Text(Cow<'a, str>),
    /// A child.
    Node(V),
    /// Repeated children, links, or elements of a mix.
    Nodes(Vec<V>),
    /// Repeated texts; `None` for an unknown one.
    Texts(Vec<Option<Cow<'a, str>>>),
}
