//! Merges an edit into a stored document. Whatever the edit does not name stays: unknown nodes, order, comments.
//!
//! The merge compares three documents: prior, planned and stored. Planned values are written where they differ;
//! values that the prior document has and the planned one omits are removed; values that neither has stay, unless
//! libvirt must derive them again or the kind of their element changes.

mod additions;
mod arrange;
mod attributes;
mod chain;
mod children;
mod clash;
mod dependents;
mod foreign;
mod layout;
mod many;
mod stale;

use std::cell::RefCell;
use std::collections::HashMap;

use mapping::shape::{Flags, Row, Shape};
use mapping::xml::{Element, declare_prefixes};

pub use clash::Clash;
pub(crate) use clash::is_shared;

use crate::compare::is_server;
use crate::derived::{ChangeCache, Versions};
use crate::view::{ElementContext, XmlView};

/// Edits `stored` such that it contains what `planned` contains.
///
/// `prior` and `planned` are documents of the state before and after the change; without a prior document, the stored
/// one serves as the previous version. Returns the conflicts of planned elements with unmanaged ones, which lose
/// values: such a document must not be used, unless the user takes over the whole object.
pub fn merge(
    shape: &'static Shape,
    prior: Option<&Element>,
    planned: &Element,
    stored: &mut Element,
) -> Vec<Clash> {
    let before = stored.clone();
    let versions = Versions {
        prior: prior.map(XmlView::new),
        planned: XmlView::new(planned),
        stored: Some(XmlView::new(&before)),
    };
    let root = |element| ElementContext { element, shape, outer: None };
    let sides = Sides { prior: prior.map(root), planned: root(planned) };
    let target = Target {
        element: stored,
        outer: None,
        indent: "\n",
        is_reselected: false,
        is_unmanaged: false,
    };
    let (derives, clashes) = (RefCell::default(), RefCell::default());
    let merger = Merger { change_cache: ChangeCache::new(shape, versions), derives, clashes };
    merger.element(shape, sides, target);
    let clashes = merger.clashes.take();
    let after = stored.clone();
    dependents::Documents { shape, planned, before: &before, after: &after }
        .remove_dependents(stored);
    declare_prefixes(stored);
    clashes
}

/// An element in the prior document, if it exists there, and in the planned one.
#[derive(Clone, Copy)]
struct Sides<'a> {
    prior: Option<ElementContext<'a>>,
    planned: ElementContext<'a>,
}

/// A stored element that is edited.
struct Target<'a> {
    element: &'a mut Element,
    outer: Option<&'a ElementContext<'a>>,
    /// The line break and the indentation of the element.
    indent: &'a str,
    /// Whether the kind of an enclosing element changed.
    is_reselected: bool,
    /// Whether neither the prior nor the planned document contains the element.
    is_unmanaged: bool,
}

struct Merger<'a> {
    change_cache: ChangeCache<XmlView<'a>>,
    /// Whether a shape contains rows that are derived from other values.
    derives: RefCell<HashMap<*const Shape, bool>>,
    clashes: RefCell<Vec<Clash>>,
}

impl Merger<'_> {
    fn element(&self, shape: &'static Shape, sides: Sides, mut target: Target) {
        let mut stale = self.stale(shape, sides, &target);
        attributes::merge(shape, sides, target.element);
        stale.forbid(shape, sides, &target);
        attributes::remove(shape, sides.planned.element, target.element, &stale);
        self.children(shape, sides, &mut target, &stale);
    }
}

impl Merger<'_> {
    /// Whether a shape contains rows that are derived from other values.
    fn derives(&self, shape: &'static Shape) -> bool {
        if let Some(known) = self.derives.borrow().get(&std::ptr::from_ref(shape)) {
            return *known;
        }
        // Shapes may be recursive: a shape under evaluation counts as having none.
        self.derives.borrow_mut().insert(shape, false);
        let derives = shape.rows.iter().any(|row| {
            !row.rules.derived_from.is_empty()
                || row.shape().is_some_and(|inner| self.derives(inner))
        });
        self.derives.borrow_mut().insert(shape, derives);
        derives
    }
}

/// Whether an update never changes a row: it is used at creation only, fixed by it, or volatile.
fn is_never_updated(row: &Row) -> bool {
    [Flags::CREATE_ONLY, Flags::NOT_REFRESHED, Flags::VOLATILE]
        .into_iter()
        .any(|flag| row.has(flag))
}

/// Whether omitting a value removes it; values that libvirt may generate stay.
fn is_removable(row: &Row) -> bool {
    !is_server(row) && !is_never_updated(row)
}
