//! The place of a value that a selector finds: its path in HCL, and its path in the document.

use mapping::Path;
use mapping::shape::{Kind, Row, Selector, Shape};
use mapping::view::{Part, View, parts_at};

use super::element::Element;
use crate::view::ValueView;

/// The place of an element on the way to a value.
struct SelectedPlace<'e> {
    path: Path,
    xml: String,
    shape: Option<&'static Shape>,
    /// The element; none if it is absent.
    view: Option<ValueView<'e>>,
    /// The names of its attributes if they are attributes of its parent.
    names: Option<&'static [&'static str]>,
    is_map: bool,
    /// Whether the path in HCL ends here: nothing can be named in a list without entries.
    is_end: bool,
}

impl Element<'_> {
    /// The path in HCL of the value that a selector finds.
    pub(super) fn path_of(&self, selector: &Selector) -> Path {
        self.place(selector).0
    }

    /// The path in HCL of the value that a selector finds, and its path in the document. Of several entries of a list, the
    /// first one that has the value is named.
    pub(super) fn place(&self, selector: &Selector) -> (Path, String) {
        let Some(element) = self.around(selector.up) else { return (Path::root(), String::new()) };
        let mut place = SelectedPlace {
            path: element.location.path(),
            xml: element.xml_of(),
            shape: Some(element.shape),
            view: Some(element.view),
            names: match element.view {
                ValueView::Flat(_, names) => Some(names),
                _ => None,
            },
            is_map: matches!(element.view, ValueView::Map(_)),
            is_end: false,
        };
        let mut rest = selector.row_path;
        while let Some((first, inner)) = rest.split_first() {
            let index = usize::from(*first);
            let Some(row) = place.shape.and_then(|shape| shape.rows.get(index)) else { break };
            place.add_name(row, index);
            place.enter(row, index, inner);
            rest = inner;
        }
        (place.path, place.xml)
    }
}

impl SelectedPlace<'_> {
    fn add_name(&mut self, row: &'static Row, index: usize) {
        match row.kind {
            Kind::Attribute(_) => self.xml.push_str(&format!("/@{}", row.xml)),
            Kind::Text(_) | Kind::Mixed(_) => {}
            _ => self.xml.push_str(&format!("/{}", row.xml)),
        }
        let name =
            self.names.map_or(row.name, |names| names.get(index).copied().unwrap_or_default());
        match row.kind {
            Kind::Flat(..) => {}
            _ if self.is_end => {}
            _ if self.is_map => self.path = self.path.key(name),
            _ => self.path = self.path.attribute(name),
        }
    }

    /// Continues in the element of a row, if more rows follow.
    fn enter(&mut self, row: &'static Row, index: usize, rest: &[u16]) {
        let part = self.view.zip(self.shape).map(|(view, shape)| view.part(shape, index));
        self.view = match part {
            Some(Part::Node(inner)) => Some(inner),
            Some(Part::Nodes(entries)) => {
                let has_value = |entry: &ValueView| {
                    row.shape().is_some_and(|shape| !parts_at(*entry, shape, rest).is_empty())
                };
                let position = entries.iter().position(has_value).unwrap_or(0);
                if !rest.is_empty() && !self.is_end && !entries.is_empty() {
                    self.path = self.path.index(position);
                }
                entries.get(position).copied()
            }
            _ => None,
        };
        let is_list = matches!(row.kind, Kind::Children(_) | Kind::Chain(_) | Kind::Mixed(_));
        self.is_end |= is_list && self.view.is_none();
        self.shape = row.shape();
        self.names = match row.kind {
            Kind::Flat(_, names) => Some(names),
            _ => None,
        };
        self.is_map = matches!(row.kind, Kind::Map(_));
    }
}
