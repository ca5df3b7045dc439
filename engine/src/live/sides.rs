//! A value of an object in both states and in the documents of a change.

use mapping::{Path, Value};

use super::Places;
use super::cover::Candidate;

/// A value in a state or document, with its path.
#[derive(Debug, Clone)]
pub(super) struct Side<'a> {
    pub(super) value: &'a Value,
    pub(super) path: Path,
}

impl<'a> Side<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self { value, path: Path::root() }
    }

    pub(super) fn attribute(&self, name: &'static str) -> Self {
        Self { value: self.value.get(name), path: self.path.attribute(name) }
    }

    /// An element of the list; null without an index.
    pub(super) fn element(&self, index: Option<usize>) -> Self {
        let element = index.and_then(|index| Some((index, self.value.items().get(index)?)));
        match element {
            Some((index, value)) => Self { value, path: self.path.index(index) },
            None => Self { value: &Value::Null, path: self.path.clone() },
        }
    }

    pub(super) fn place(&self) -> Option<Path> {
        (!self.value.is_null()).then(|| self.path.clone())
    }
}

pub(super) const PRIOR: usize = 0;
pub(super) const PLANNED: usize = 1;
pub(super) const BEFORE: usize = 2;
pub(super) const AFTER: usize = 3;
pub(super) const LIVE: usize = 4;

/// A value in both states, and in the documents.
#[derive(Debug, Clone)]
pub(super) struct Sides<'a>(pub(super) [Side<'a>; 5]);

impl<'a> Sides<'a> {
    pub(super) fn attribute(&self, name: &'static str) -> Self {
        Self(self.0.each_ref().map(|side| side.attribute(name)))
    }

    pub(super) fn value(&self, side: usize) -> &'a Value {
        self.0[side].value
    }

    pub(super) fn path(&self, side: usize) -> &Path {
        &self.0[side].path
    }

    pub(super) fn places(&self) -> Places {
        let [before, after, live] = [BEFORE, AFTER, LIVE].map(|side| self.0[side].place());
        Places { before, after, live }
    }

    /// The element before and after the change, from the documents if they contain it, and that of the running object.
    pub(super) fn candidates(&self) -> Vec<Candidate<'a>> {
        let candidate = |document: usize, state: usize| {
            let is_document = !self.value(document).is_null();
            let element = self.value(if is_document { document } else { state });
            let is_after = state == PLANNED;
            (!element.is_null()).then_some(Candidate { element, is_document, is_after })
        };
        // An earlier change of the element may wait for the next start.
        let running = candidate(LIVE, LIVE).filter(|_| !self.value(BEFORE).is_null());
        let states = [candidate(BEFORE, PRIOR), candidate(AFTER, PLANNED), running];
        states.into_iter().flatten().collect()
    }
}
