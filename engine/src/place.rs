//! Where an element of a document belongs: its row, and the conditions that hold around it.

use std::borrow::Cow;

use mapping::shape::{Kind, Row, Shape, When};
use mapping::xml::Element;

/// An element and what it stands in.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) element: &'a Element,
    pub(crate) outer: Option<&'a Place<'a>>,
}

impl<'a> Place<'a> {
    /// An element whose surroundings are not known.
    pub(crate) fn root(element: &'a Element) -> Self {
        let outer = None;
        Self { element, outer }
    }

    /// Whether conditions hold, seen from here.
    pub(crate) fn holds(&self, conditions: &[When]) -> bool {
        conditions.iter().all(|condition| {
            let value = self.select(condition.selector);
            condition.words.contains(&value.as_deref().unwrap_or("-"))
        })
    }

    /// The text that a selector finds, seen from here.
    pub(crate) fn select(&self, selector: &str) -> Option<Cow<'a, str>> {
        if let Some(rest) = selector.strip_prefix("../") {
            return self.outer?.select(rest);
        }
        let mut element = self.element;
        let mut steps = selector.split('/').peekable();
        while let Some(step) = steps.next() {
            if let Some(name) = step.strip_prefix('@') {
                return element.attribute(name).map(Cow::Borrowed);
            }
            element = element.elements().find(|child| child.name.local == step)?;
            if steps.peek().is_none() {
                return Some(Cow::Owned(element.text()));
            }
        }
        None
    }

    /// The row of `shape` that takes this element; a row with conditions comes before one without.
    pub(crate) fn row_in(&self, shape: &'static Shape) -> Option<usize> {
        let is_split = |row: &Row| !row.split.is_empty();
        let rows = shape.rows;
        let split =
            rows.iter().position(|row| is_split(row) && self.fits(row) && self.holds(row.split));
        split.or_else(|| rows.iter().position(|row| !is_split(row) && self.fits(row)))
    }

    /// Whether a row is for elements of this name, its conditions aside.
    pub(crate) fn fits(&self, row: &Row) -> bool {
        match row.kind {
            Kind::Attribute(_) | Kind::Text(_) => false,
            Kind::Mixed(mix) => self.row_in(mix).is_some(),
            _ => self.element.name.local == row.xml && self.element.name.uri.as_deref() == uri(row),
        }
    }
}

/// The namespace of a row's name.
pub(crate) fn uri(row: &Row) -> Option<&'static str> {
    row.namespace.map(|namespace| namespace.uri)
}

/// The attribute of an element that a row describes.
pub(crate) fn attribute_of<'a>(element: &'a Element, row: &Row) -> Option<&'a str> {
    let found = element.attributes.iter().find(|attribute| attribute.name.is(row.xml, uri(row)));
    found.map(|attribute| attribute.value.as_str())
}

/// An element's own text, as reading gives it: between children its ends are layout.
pub(crate) fn own_text(element: &Element) -> Option<String> {
    let text = element.text();
    if element.elements().next().is_none() {
        return (!text.is_empty()).then_some(text);
    }
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The elements of a document's element, each list for one row of its shape.
pub(crate) fn by_row<'a>(shape: &'static Shape, parent: &Place<'a>) -> Vec<Vec<&'a Element>> {
    let mut rows = vec![Vec::new(); shape.rows.len()];
    for element in parent.element.elements() {
        let outer = Some(parent);
        if let Some(index) = (Place { element, outer }).row_in(shape) {
            rows[index].push(element);
        }
    }
    rows
}

/// The next link of a chain: the first child of the same name.
pub(crate) fn next_link(link: &Element) -> Option<&Element> {
    link.child(&link.name.local, link.name.uri.as_deref())
}

/// The links of a chain, from its first on.
pub(crate) fn links(first: &Element) -> Vec<&Element> {
    std::iter::successors(Some(first), |link| next_link(link)).collect()
}
