//! The view of an XML element.

use std::borrow::Cow;

use super::rows::takes;
use super::{Part, Rows, View, XmlNode, select};
use crate::shape::{Kind, Row, Selector, Shape};

/// The view of an XML element.
#[derive(Debug, Clone, Copy)]
pub struct XmlView<N> {
    element: N,
    /// Whether the element is an entry of a mix, viewed as an object whose only child it is.
    is_entry: bool,
}

impl<'a, N: XmlNode<'a>> XmlView<N> {
    /// The view of an element.
    pub fn new(element: N) -> Self {
        Self { element, is_entry: false }
    }

    /// The view of an entry of a mix.
    pub fn entry(element: N) -> Self {
        Self { element, is_entry: true }
    }

    fn children(self, shape: &'static Shape, index: usize) -> Vec<N> {
        let parent = (!self.is_entry).then_some(self.element);
        let is_here = |element: &N| {
            let row = &shape.rows[index];
            let is_it = |(found, _)| found == index;
            takes(row, element.name())
                && Rows::new(shape).child(*element, parent).is_some_and(is_it)
        };
        if self.is_entry {
            return Some(self.element).filter(is_here).into_iter().collect();
        }
        self.element.elements().filter(is_here).collect()
    }

    fn child_part(row: &'static Row, children: &[N]) -> Part<'a, Self> {
        let Some(first) = children.first().copied() else {
            return Part::Absent;
        };
        let node = |element: &N| Self::new(*element);
        match row.kind {
            Kind::Leaf(_) => Part::Text(first.own_pieces()),
            Kind::Flag => Part::Text(Cow::Borrowed("true")),
            Kind::RawContent => Part::Text(Cow::Owned(first.standalone_content())),
            Kind::RawElement => Part::Text(Cow::Owned(first.standalone())),
            Kind::Leaves(_) => {
                Part::Texts(children.iter().map(|element| Some(element.own_pieces())).collect())
            }
            Kind::Children(_) => Part::Nodes(children.iter().map(node).collect()),
            Kind::Chain(_) => Part::Nodes(links(first).map(Self::new).collect()),
            Kind::Mixed(_) => {
                Part::Nodes(children.iter().map(|element| Self::entry(*element)).collect())
            }
            Kind::Child(_) | Kind::Flat(..) | Kind::Map(_) => Part::Node(Self::new(first)),
            Kind::Attribute(_) | Kind::Text(_) | Kind::Link => Part::Absent,
        }
    }
}

impl<'a, N: XmlNode<'a>> View<'a> for XmlView<N> {
    fn part(self, shape: &'static Shape, index: usize) -> Part<'a, Self> {
        let Some(row) = shape.rows.get(index) else {
            return Part::Absent;
        };
        match row.kind {
            Kind::Attribute(_) | Kind::Text(_) if self.is_entry => Part::Absent,
            Kind::Attribute(_) => {
                let found = self.element.attribute_value(row.xml, row.uri());
                found.map_or(Part::Absent, |text| Part::Text(Cow::Borrowed(text)))
            }
            Kind::Text(_) => own_text(self.element).map_or(Part::Absent, Part::Text),
            Kind::Link => Part::Absent,
            _ => Self::child_part(row, &self.children(shape, index)),
        }
    }

    fn texts(self) -> usize {
        texts(self.element)
    }
}

fn texts<'a, N: XmlNode<'a>>(element: N) -> usize {
    let text = usize::from(!element.own_pieces().trim().is_empty());
    element.count_attributes() + text + element.elements().map(texts).sum::<usize>()
}

/// An element with its enclosing elements.
#[derive(Debug, Clone, Copy)]
pub struct ElementContext<'p, N> {
    /// The element.
    pub element: N,
    /// The shape of the element.
    pub shape: &'static Shape,
    /// The enclosing element.
    pub outer: Option<&'p ElementContext<'p, N>>,
}

impl<'a, N: XmlNode<'a>> ElementContext<'_, N> {
    /// The text that a selector finds, relative to the element.
    pub fn select(&self, selector: &Selector) -> Option<Cow<'a, str>> {
        select(selector, |up| self.around(up))
    }

    /// The element `up` levels above, with its shape.
    fn around(&self, up: u8) -> Option<(XmlView<N>, &'static Shape)> {
        match up.checked_sub(1) {
            None => Some((XmlView::new(self.element), self.shape)),
            Some(up) => self.outer?.around(up),
        }
    }
}

/// The child elements, grouped by the rows of the shape.
pub fn by_row<'a, N: XmlNode<'a>>(shape: &'static Shape, parent: N) -> Vec<Vec<N>> {
    let mut by_row = vec![Vec::new(); shape.rows.len()];
    let mut rows = Rows::new(shape);
    for element in parent.elements() {
        if let Some((index, _)) = rows.child(element, Some(parent)) {
            by_row[index].push(element);
        }
    }
    by_row
}

/// The text of an element; white space around it is layout if the element has children.
pub fn own_text<'a, N: XmlNode<'a>>(element: N) -> Option<Cow<'a, str>> {
    let text = element.own_pieces();
    let text = match (element.elements().next(), text) {
        (None, text) => text,
        (Some(_), Cow::Borrowed(text)) => Cow::Borrowed(text.trim()),
        (Some(_), Cow::Owned(text)) => Cow::Owned(text.trim().to_owned()),
    };
    (!text.is_empty()).then_some(text)
}

/// Joins the pieces of a text.
pub(super) fn joined<'a>(mut pieces: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let first = Cow::Borrowed(pieces.next().unwrap_or_default());
    pieces.fold(first, |text, piece| text + piece)
}

/// The links of a chain, starting with the first one.
pub fn links<'a, N: XmlNode<'a>>(first: N) -> impl Iterator<Item = N> {
    std::iter::successors(Some(first), |link| link.next_link())
}
