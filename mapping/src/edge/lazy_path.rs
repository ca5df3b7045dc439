//! The path of a value during a conversion. It is built only if a problem is reported.

use crate::path::{Path, Step};

/// One step of a path, with a reference to the steps before it.
#[derive(Clone, Copy)]
pub(super) struct LazyPath<'a> {
    outer: Option<&'a LazyPath<'a>>,
    step: LazyStep<'a>,
}

#[derive(Clone, Copy)]
enum LazyStep<'a> {
    Root,
    Attribute(&'static str),
    Index(usize),
    Key(&'a str),
}

impl<'a> LazyPath<'a> {
    /// The path of the root value.
    pub(super) const ROOT: Self = Self { outer: None, step: LazyStep::Root };

    /// The path of an attribute of this object.
    pub(super) fn attribute(&'a self, name: &'static str) -> Self {
        self.part(LazyStep::Attribute(name))
    }

    /// The path of an element of this list.
    pub(super) fn index(&'a self, index: usize) -> Self {
        self.part(LazyStep::Index(index))
    }

    /// The path of a key of this map.
    pub(super) fn key(&'a self, key: &'a str) -> Self {
        self.part(LazyStep::Key(key))
    }

    fn part(&'a self, step: LazyStep<'a>) -> Self {
        Self { outer: Some(self), step }
    }

    /// Builds the path.
    pub(super) fn path(&self) -> Path {
        let mut path = self.outer.map_or_else(Path::root, LazyPath::path);
        match self.step {
            LazyStep::Root => {}
            LazyStep::Attribute(name) => path.0.push(Step::Attribute(name)),
            LazyStep::Index(index) => path.0.push(Step::Index(index)),
            LazyStep::Key(key) => path.0.push(Step::Key(key.to_owned())),
        }
        path
    }
}
