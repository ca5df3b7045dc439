//! Where a value stands. Its address names list elements by their keys, so that what is remembered of it follows
//! its element.

use mapping::{Path, Step};

/// Where a value stands: for the user, and in the echo. A step on the way there, written out only when somebody asks.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spot<'a> {
    outer: Option<&'a Spot<'a>>,
    here: Here<'a>,
}

#[derive(Debug, Clone, Copy, Default)]
enum Here<'a> {
    #[default]
    Root,
    Attribute(&'static str),
    Element(usize, Option<&'a str>),
    Key(&'a str),
}

impl<'a> Spot<'a> {
    /// An attribute of the object here.
    pub(crate) fn attribute(&'a self, name: &'static str) -> Self {
        Self { outer: Some(self), here: Here::Attribute(name) }
    }

    /// A list element, by its label; the index serves those that have none.
    pub(crate) fn element(&'a self, index: usize, label: Option<&'a str>) -> Self {
        Self { outer: Some(self), here: Here::Element(index, label) }
    }

    /// Another attribute of the same object.
    pub(crate) fn sibling(&self, name: &'static str) -> Self {
        Self { outer: self.outer, here: Here::Attribute(name) }
    }

    /// A key of the map here.
    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Self { outer: Some(self), here: Here::Key(key) }
    }

    /// The way for the user.
    pub(crate) fn path(&self) -> Path {
        let mut path = self.outer.map_or_else(Path::root, Spot::path);
        match self.here {
            Here::Root => {}
            Here::Attribute(name) => path.0.push(Step::Attribute(name)),
            Here::Element(index, _) => path.0.push(Step::Index(index)),
            Here::Key(key) => path.0.push(Step::Key(key.to_owned())),
        }
        path
    }

    /// The way for the echo.
    pub(crate) fn address(&self) -> String {
        let outer = self.outer.map(Spot::address).unwrap_or_default();
        match self.here {
            Here::Root => outer,
            Here::Attribute(name) if outer.is_empty() => name.to_owned(),
            Here::Attribute(name) => format!("{outer}.{name}"),
            Here::Element(_, Some(label)) => format!("{outer}[{label:?}]"),
            Here::Element(index, None) => format!("{outer}[#{index}]"),
            Here::Key(key) => format!("{outer}.{key}"),
        }
    }
}
