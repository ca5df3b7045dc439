//! An element of a configuration with the elements around it, and the values that decide about its parts.

use std::borrow::Cow;

use mapping::Location;
use mapping::shape::{Kind, Row, Selector, Shape, When};
use mapping::view::{Part, View, parts_at};

use crate::view::ValueView;

/// An element of a configuration.
#[derive(Clone, Copy)]
pub(super) struct Element<'e> {
    pub(super) shape: &'static Shape,
    pub(super) view: ValueView<'e>,
    /// The name of the element in XML; empty for an entry of a mix, which is no element itself.
    pub(super) xml: &'static str,
    /// The object or map that contains the attributes of the element.
    pub(super) location: Location<'e>,
    pub(super) outer: Option<&'e Element<'e>>,
}

/// The name of a row in HCL.
pub(super) enum Name {
    /// An attribute of an object.
    Attribute(&'static str),
    /// A key of a map.
    Key(String),
}

/// A value that decides about a part.
pub(super) enum Selected<'e> {
    Unknown,
    Known(Option<Cow<'e, str>>),
}

impl<'e> Element<'e> {
    /// The name of a row in HCL.
    pub(super) fn name(&self, index: usize) -> Name {
        let row = &self.shape.rows[index];
        match self.view {
            ValueView::Flat(_, names) => {
                Name::Attribute(names.get(index).copied().unwrap_or_default())
            }
            ValueView::Map(_) => Name::Key(row.name.to_owned()),
            ValueView::MapChild(_, prefix) => Name::Key(format!("{prefix}_{}", row.name)),
            _ => Name::Attribute(row.name),
        }
    }

    /// The location of a row with this name. The attributes of a flat child are those of its parent.
    pub(super) fn locate<'l>(&'l self, row: &Row, name: &'l Name) -> Location<'l> {
        match name {
            _ if matches!(row.kind, Kind::Flat(..)) => self.location,
            // The keys of an element in a map are those of the map, with a prefix.
            Name::Key(_) if row.shape().is_some() => self.location,
            Name::Attribute(name) => self.location.attribute(name),
            Name::Key(key) => self.location.key(key),
        }
    }

    /// Calls a function for each element of a row.
    pub(super) fn each_child(&self, index: usize, call: &mut dyn FnMut(&Element)) {
        let Some(row) = self.shape.rows.get(index) else { return };
        let Some(shape) = row.shape() else { return };
        let name = self.name(index);
        let location = self.locate(row, &name);
        // An entry of a mix is no element itself.
        let xml = if matches!(row.kind, Kind::Mixed(_)) { "" } else { row.xml };
        let child = |view, location| Element { shape, view, xml, location, outer: Some(self) };
        match self.view.part(self.shape, index) {
            Part::Node(view) => call(&child(view, location)),
            Part::Nodes(views) => {
                for (position, view) in views.into_iter().enumerate() {
                    call(&child(view, location.element(position, None)));
                }
            }
            _ => {}
        }
    }

    /// The path of a row in the document.
    pub(super) fn xml_path(&self, row: &Row) -> String {
        let outer = self.outer.map_or_else(String::new, Element::xml_of);
        let own = if self.xml.is_empty() { outer } else { format!("{outer}/{}", self.xml) };
        match row.kind {
            Kind::Attribute(_) => format!("{own}/@{}", row.xml),
            Kind::Text(_) => own,
            _ => format!("{own}/{}", row.xml),
        }
    }

    pub(super) fn xml_of(&self) -> String {
        let outer = self.outer.map_or_else(String::new, Element::xml_of);
        if self.xml.is_empty() { outer } else { format!("{outer}/{}", self.xml) }
    }

    /// Whether all conditions hold; none if that depends on unknown values.
    pub(super) fn holds(&self, conditions: &[When]) -> Option<bool> {
        let mut is_known = true;
        for condition in conditions {
            match self.select(&condition.selector) {
                Selected::Unknown => is_known = false,
                Selected::Known(text) if condition.words.has(text.as_deref()) => {}
                Selected::Known(_) => return Some(false),
            }
        }
        is_known.then_some(true)
    }

    /// The value that a selector finds.
    pub(super) fn select(&self, selector: &Selector) -> Selected<'e> {
        let Some(element) = self.around(selector.up) else { return Selected::Known(None) };
        let parts = parts_at(element.view, element.shape, selector.row_path);
        let mut found = None;
        for part in parts {
            match part {
                Part::Unknown => return Selected::Unknown,
                Part::Text(text) if found.is_none() => found = Some(text),
                _ => {}
            }
        }
        Selected::Known(found)
    }

    /// All texts that a selector finds; none if one of them is unknown.
    pub(super) fn texts(&self, selector: &Selector) -> Option<Vec<String>> {
        let Some(element) = self.around(selector.up) else { return Some(Vec::new()) };
        let mut texts = Vec::new();
        for part in parts_at(element.view, element.shape, selector.row_path) {
            match part {
                Part::Unknown => return None,
                Part::Text(text) => texts.push(text.into_owned()),
                Part::Texts(found) => {
                    for text in found {
                        texts.push(text?.into_owned());
                    }
                }
                _ => {}
            }
        }
        Some(texts)
    }

    /// The element `up` levels above; an entry of a mix is no level.
    pub(super) fn around(&self, up: u8) -> Option<Element<'e>> {
        if up == Selector::FROM_ROOT {
            return match self.outer {
                Some(outer) => outer.around(up),
                None => Some(*self),
            };
        }
        if self.xml.is_empty() {
            return self.outer?.around(up);
        }
        match up.checked_sub(1) {
            None => Some(*self),
            Some(up) => self.outer?.around(up),
        }
    }
}
