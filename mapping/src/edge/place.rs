//! Where a value stands while it is walked. A path is made of it only when something is wrong there.

use crate::path::{Path, Step};

/// A place in a value: the place around it, and one step.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    outer: Option<&'a Place<'a>>,
    step: Part<'a>,
}

#[derive(Clone, Copy)]
enum Part<'a> {
    Root,
    Attribute(&'static str),
    Index(usize),
    Key(&'a str),
}

impl<'a> Place<'a> {
    /// The value itself.
    pub(super) const ROOT: Self = Self { outer: None, step: Part::Root };

    /// An attribute of the value at this place.
    pub(super) fn attribute(&'a self, name: &'static str) -> Self {
        self.part(Part::Attribute(name))
    }

    /// An element of the list at this place.
    pub(super) fn index(&'a self, index: usize) -> Self {
        self.part(Part::Index(index))
    }

    /// A key of the map at this place.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        self.part(Part::Key(key))
    }

    fn part(&'a self, step: Part<'a>) -> Self {
        Self { outer: Some(self), step }
    }

    /// The path of the place.
    pub(super) fn path(&self) -> Path {
        let mut path = self.outer.map_or_else(Path::root, Place::path);
        match self.step {
            Part::Root => {}
            Part::Attribute(name) => path.0.push(Step::Attribute(name)),
            Part::Index(index) => path.0.push(Step::Index(index)),
            Part::Key(key) => path.0.push(Step::Key(key.to_owned())),
        }
        path
    }
}
