//! The location of a value during a conversion or a comparison. The path is built only on request; the address
//! identifies list elements by their keys, so that recorded data follows its element.

use crate::path::{Path, Step};

/// The location of a value, for messages and for the echo. Each step refers to the one around it; the text is built
/// on request.
#[derive(Debug, Clone, Copy, Default)]
pub struct Location<'a> {
    outer: Option<&'a Location<'a>>,
    step: LocationStep<'a>,
}

#[derive(Debug, Clone, Copy, Default)]
enum LocationStep<'a> {
    #[default]
    Root,
    Attribute(&'static str),
    Element(usize, Option<&'a str>),
    Key(&'a str),
}

impl<'a> Location<'a> {
    /// An attribute of this object.
    pub fn attribute(&'a self, name: &'static str) -> Self {
        Self { outer: Some(self), step: LocationStep::Attribute(name) }
    }

    /// An element of this list, identified by its label, or by its index if it has none.
    pub fn element(&'a self, index: usize, label: Option<&'a str>) -> Self {
        Self { outer: Some(self), step: LocationStep::Element(index, label) }
    }

    /// Another attribute of the same object.
    pub fn sibling(&self, name: &'static str) -> Self {
        Self { outer: self.outer, step: LocationStep::Attribute(name) }
    }

    /// A key of this map.
    pub fn key(&'a self, key: &'a str) -> Self {
        Self { outer: Some(self), step: LocationStep::Key(key) }
    }

    /// The path for messages.
    pub fn path(&self) -> Path {
        let mut path = self.outer.map_or_else(Path::root, Location::path);
        match self.step {
            LocationStep::Root => {}
            LocationStep::Attribute(name) => path.0.push(Step::Attribute(name)),
            LocationStep::Element(index, _) => path.0.push(Step::Index(index)),
            LocationStep::Key(key) => path.0.push(Step::Key(key.to_owned())),
        }
        path
    }

    /// The address for the echo.
    pub fn address(&self) -> String {
        let outer = self.outer.map(Location::address).unwrap_or_default();
        match self.step {
            LocationStep::Root => outer,
            LocationStep::Attribute(name) if outer.is_empty() => name.to_owned(),
            LocationStep::Attribute(name) => format!("{outer}.{name}"),
            LocationStep::Element(_, Some(label)) => format!("{outer}[{label:?}]"),
            LocationStep::Element(index, None) => format!("{outer}[#{index}]"),
            LocationStep::Key(key) => format!("{outer}.{key}"),
        }
    }
}
