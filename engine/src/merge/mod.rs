//! An edit into a stored document. What the edit does not name stays: unknown nodes, order, comments.
//!
//! Three documents meet: what the user said before, what the user says now, and what libvirt has. What
//! the user says now is written where it differs; what the user no longer says goes; what the user never
//! said is not looked at, unless libvirt must derive it again or it belongs to another kind of element.

mod attendants;
mod attributes;
mod chain;
mod children;
mod clash;
mod foreign;
mod layout;
mod many;
mod stale;

use std::cell::RefCell;
use std::collections::HashMap;

use mapping::shape::{Flags, Row, Shape};
use mapping::xml::{Element, declare_prefixes};

pub use clash::Clash;

use crate::compare::is_server;
use crate::derived::{Root, Versions};
use crate::view::{Place, XmlView};

/// Edits `stored` such that it says what `planned` says; `prior` is what the user said before.
///
/// `prior` and `planned` are documents of the state before and after; without a prior one, what is
/// stored counts as the value before. The answer names planned elements that take the place of somebody else's,
/// which lose something: such a document should not be used, unless the user takes the whole object over.
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
    let root = |element| Place { element, shape, outer: None };
    let sides = Sides { prior: prior.map(root), planned: root(planned) };
    let target = Target {
        element: stored,
        outer: None,
        indent: "\n",
        is_reselected: false,
        is_alone: false,
    };
    let (derives, clashes) = (RefCell::default(), RefCell::default());
    let merger = Merger { root: Root::new(shape, versions), derives, clashes };
    merger.element(shape, sides, target);
    let clashes = merger.clashes.take();
    let after = stored.clone();
    attendants::Documents { shape, planned, before: &before, after: &after }.settle(stored);
    declare_prefixes(stored);
    clashes
}

/// What the user said before, if anything, and what the user says now.
#[derive(Clone, Copy)]
struct Sides<'a> {
    prior: Option<Place<'a>>,
    planned: Place<'a>,
}

/// A stored element under edit.
struct Target<'a> {
    element: &'a mut Element,
    outer: Option<&'a Place<'a>>,
    /// The line break and the spaces in front of the element.
    indent: &'a str,
    /// Whether an element around this one became another kind of element.
    is_reselected: bool,
    /// Whether the user says nothing of the element, now or before.
    is_alone: bool,
}

struct Merger<'a> {
    root: Root<XmlView<'a>>,
    /// Whether a shape has rows within that derive from elsewhere.
    derives: RefCell<HashMap<*const Shape, bool>>,
    clashes: RefCell<Vec<Clash>>,
}

impl Merger<'_> {
    fn element(&self, shape: &'static Shape, sides: Sides, mut target: Target) {
        let mut stale = self.stale(shape, sides, &target);
        attributes::merge(shape, sides, target.element);
        stale.forbid(shape, sides, &target);
        attributes::remove(shape, sides.planned.element, (target.element, &stale));
        self.children(shape, sides, (&mut target, &stale));
    }
}

impl Merger<'_> {
    /// Whether anything within elements of a shape is derived from elsewhere.
    fn derives(&self, shape: &'static Shape) -> bool {
        if let Some(known) = self.derives.borrow().get(&std::ptr::from_ref(shape)) {
            return *known;
        }
        // Shapes hold themselves: until it is known, a shape adds nothing to those around it.
        self.derives.borrow_mut().insert(shape, false);
        let derives = shape.rows.iter().any(|row| {
            !row.rules.derived_from.is_empty()
                || row.shape().is_some_and(|inner| self.derives(inner))
        });
        self.derives.borrow_mut().insert(shape, derives);
        derives
    }
}

/// Whether a row is for creation only, settled by it, or moves by itself: then what is stored stays.
fn is_left_alone(row: &Row) -> bool {
    [Flags::CREATE_ONLY, Flags::NOT_REFRESHED, Flags::VOLATILE]
        .into_iter()
        .any(|flag| row.has(flag))
}

/// Whether what was said before and is not said now is to be removed: a server's value is not.
fn is_removable(row: &Row) -> bool {
    !is_server(row) && !is_left_alone(row)
}
